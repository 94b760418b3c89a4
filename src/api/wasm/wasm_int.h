// SPDX-License-Identifier: MIT
/* wasm.h over the runtime: what its records are.
 *
 * wasm_engine_t, wasm_store_t and wasm_shared_module_t are the runtime's records under other names.
 * Types are plain data. Each thing of a store for which the host has a handle, or that has a host
 * info, has one record, wasm_ref_t: all handles of a thing are pointers to its record, which counts
 * them. The record hangs on the thing's object by a note (runtime/object.h); while it has handles,
 * it holds the object. */
#ifndef WEFT_API_WASM_WASM_INT_H
#define WEFT_API_WASM_WASM_INT_H

#include "api/api_int.h"
#include "wasm.h"

/* ORDER: the first four as wasm_externkind_enum. */
typedef enum RefKind {
  REF_FUNC,
  REF_GLOBAL,
  REF_TABLE,
  REF_MEMORY,
  REF_INSTANCE,
  REF_FOREIGN,
  REF_MODULE,
  REF_TRAP,
} RefKind;

/* A thing that the host knows. */
struct wasm_ref_t {
  RefKind kind;
  size_t handles;   /* FOREVER: the record is a constant */
  void *what;       /* FuncRef, RtGlobal, RtTable, Memory, Instance, Foreign, CodeModule, Trap; NULL
                       when it is gone */
  Object *object;   /* that it is part of; NULL: none, or gone */
  Foreign *foreign; /* what stands for it as an externref; NULL: nothing does */
  wasm_ref_t *next; /* of those on the object, in its place */
  void *info;
  void (*finalizer)(void *info);
};

#define FOREVER SIZE_MAX

struct wasm_func_t {
  wasm_ref_t ref;
};
struct wasm_global_t {
  wasm_ref_t ref;
};
struct wasm_table_t {
  wasm_ref_t ref;
};
struct wasm_memory_t {
  wasm_ref_t ref;
};
struct wasm_extern_t {
  wasm_ref_t ref;
};
struct wasm_instance_t {
  wasm_ref_t ref;
};
struct wasm_foreign_t {
  wasm_ref_t ref;
};
struct wasm_module_t {
  wasm_ref_t ref;
};

struct wasm_frame_t {
  wasm_instance_t *instance; /* a handle, or NULL */
  uint32_t func;
  size_t func_offset, module_offset;
};

struct wasm_trap_t {
  wasm_ref_t ref;
  wasm_message_t message;
  wasm_instance_t **instance; /* handles of the frames' instances, or NULL */
  uint32_t ninstances;
};

struct wasm_config_t {
  WeftEngineOptions options;
};

/* -- vectors (vec.c) ---- */

/* As wasm_byte_vec_new, of bytes that may be any; false, and an empty vector, without memory. */
bool capi_bytes(wasm_byte_vec_t *out, const void *bytes, size_t n);

/* -- types (type.c, modtype.c) ---- */

wasm_valkind_t capi_kind(ValType type);
/* T_BOT if it is no kind. */
ValType capi_type(wasm_valkind_t kind);
/* Types of the runtime as types of wasm.h; NULL without memory. */
wasm_functype_t *capi_functype(const FuncType *type);
wasm_externtype_t *capi_externtype(const WeftExternType *type);
/* A function type in the runtime's terms; `types` is malloced, and holds its lists. False if it has
 * too many, or without memory. */
bool capi_functype_in(const wasm_functype_t *type, FuncType *out, ValType **types);
/* UINT64_MAX: no maximum. */
Limits capi_limits_in(const wasm_limits_t *limits);

/* -- handles (ref.c) ---- */

/* A handle of a thing: of its record, which is made if there is none. NULL without memory, or if
 * what, or object (for kinds that have one), is NULL. */
wasm_ref_t *capi_ref(RefKind kind, void *what, Object *object);
/* The same of an object that was made for this handle: without memory it is left to collections. */
wasm_ref_t *capi_ref_new(RefKind kind, void *what, Object *object);
/* A record that is on no object. */
void capi_ref_init(wasm_ref_t *r, RefKind kind, void *what);
/* One handle more; NULL is allowed. */
void *capi_keep(const wasm_ref_t *handle);
/* One handle less. */
void capi_drop(wasm_ref_t *r);
/* The store that a thing is in; NULL: none, or it is gone. */
Store *capi_store(const wasm_ref_t *r);
/* What stands for it as an externref in code of the store; false without memory, or if it belongs
 * to another store, or is gone. */
bool capi_extern_in(Store *s, wasm_ref_t *r, void **out);
/* A handle of what an externref of the store stands for. */
wasm_ref_t *capi_extern_out(Store *s, void *ref);
/* The same of a function. */
wasm_func_t *capi_func_out(Store *s, FuncRef *f);
/* The records of wasm.h's types that are the runtime's. */
static inline Store *capi_store_in(const wasm_store_t *s)
{
  return (Store *)(uintptr_t)s;
}
static inline Engine *capi_engine_in(const wasm_engine_t *e)
{
  return (Engine *)(uintptr_t)e;
}

/* -- values (value.c) ---- */

/* False if it is of another kind or store, or without memory. */
bool capi_value_in(Store *s, ValType type, const wasm_val_t *v, Value *out);
void capi_value_out(Store *s, ValType type, const Value *v, wasm_val_t *out);
/* The same of references; NULL is the null reference. */
bool capi_ref_in(Store *s, ValType type, wasm_ref_t *r, void **out);
wasm_ref_t *capi_ref_out(Store *s, ValType type, void *ref);

/* -- externals (instance.c) ---- */

Extern capi_extern(const wasm_ref_t *r);
wasm_extern_t *capi_extern_handle(Store *s, Extern x);

/* -- traps (trap.c) ---- */

/* The handle of a trap that a call gave: what a host function returned, or a new one. Takes it.
 * Never NULL. */
wasm_trap_t *capi_trap_caught(Store *s, Trap *t);
/* What a host function returned, to be raised. Takes the handle. */
Trap *capi_trap_raised(wasm_trap_t *r);
/* The same of one that weft.h's functions gave: what was running may be gone. */
wasm_trap_t *capi_trap(Trap *t);
/* A trap that says why something could not be done. */
wasm_trap_t *capi_trap_says(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Frees what a record has besides itself. */
void capi_trap_end(wasm_trap_t *r);

#endif
