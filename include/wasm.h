/* SPDX-License-Identifier: MIT
 *
 * wasm.h: the standard C API of WebAssembly, source and binary compatible with the header of the
 * same name of WebAssembly/wasm-c-api (docs/wasm-h.md has the commit, the list of symbols, and what
 * that header leaves open). A host that is written against that header runs with Weft unchanged;
 * weft_wasm.h has the way from here to weft.h: fuel, limits, interruption, WASI, error texts.
 *
 *   engine --> store --> module --> instance --> externals: functions, globals, tables, memories
 *
 * Ownership. What a _new, _copy, _share, _obtain, _as_..._new function or an `out` parameter gives
 * belongs to the caller, who ends it with the _delete of its type; so do the elements of a vector,
 * which go with it. What a function gives with a result that is const, or by an _as_ function, is
 * still its owner's. A parameter is only read, if nothing else is said ("takes").
 *
 * NULL instead of a handle, a type or a vector that is read is nothing: functions do nothing, and
 * give NULL, 0 or false. Only `out` parameters must be there.
 *
 * Handles of one thing may be many; the thing lives as long as a handle, or something else in its
 * store, reaches it. Handles may be deleted in any order, also after their store. A handle whose
 * store is gone does nothing any more.
 *
 * Errors. Without memory, with arguments that make no sense (another kind, things of another store)
 * and for modules that are wrong, functions give NULL, false, or an empty vector; out parameters
 * are always set. Calls and instances that fail give a trap.
 *
 * Threads. Engines and shared modules may be used by several threads at once. A store, and all that
 * was made in it, belongs to one thread at a time.
 */
#ifndef WASM_H
#define WASM_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifndef WASM_API_EXTERN
#define WASM_API_EXTERN
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default) /* what the shared library exports */
#endif
#ifdef __cplusplus
extern "C" {
#endif

typedef char byte_t;
typedef float float32_t;
typedef double float64_t;

/* -- how types are declared ---- */

/* wasm_NAME_t, which somebody owns. */
#define WASM_DECLARE_OWN(name)                                                                     \
  typedef struct wasm_##name##_t wasm_##name##_t;                                                  \
  WASM_API_EXTERN void wasm_##name##_delete(wasm_##name##_t *);

/* Vectors of wasm_NAME_t, or of pointers to it if `pointer` is a star.
 *   _new_empty          no elements
 *   _new_uninitialized  n elements, which are to be filled in; they begin as zeros
 *   _new                n elements, which are taken over as they are
 *   _copy               elements that are copies
 *   _delete             the elements, too */
#define WASM_DECLARE_VEC(name, pointer)                                                            \
  typedef struct wasm_##name##_vec_t {                                                             \
    size_t size;                                                                                   \
    wasm_##name##_t pointer *data;                                                                 \
  } wasm_##name##_vec_t;                                                                           \
  WASM_API_EXTERN void wasm_##name##_vec_new_empty(wasm_##name##_vec_t *out);                      \
  WASM_API_EXTERN void wasm_##name##_vec_new_uninitialized(wasm_##name##_vec_t *out, size_t n);    \
  WASM_API_EXTERN void wasm_##name##_vec_new(wasm_##name##_vec_t *out, size_t n,                   \
                                             wasm_##name##_t pointer const from[]);                \
  WASM_API_EXTERN void wasm_##name##_vec_copy(wasm_##name##_vec_t *out,                            \
                                              const wasm_##name##_vec_t *from);                    \
  WASM_API_EXTERN void wasm_##name##_vec_delete(wasm_##name##_vec_t *);

/* A type of things: plain data, of no store. */
#define WASM_DECLARE_TYPE(name)                                                                    \
  WASM_DECLARE_OWN(name)                                                                           \
  WASM_DECLARE_VEC(name, *)                                                                        \
  WASM_API_EXTERN wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *);

/* A thing in a store. _copy is another handle of the same thing; _same: are these the same thing?
 * A thing has one host info (NULL at first), whichever handle it is set by; its finalizer is called
 * once, after the thing is gone and all handles of it, or when another host info is set. */
#define WASM_DECLARE_REF_BASE(name)                                                                \
  WASM_DECLARE_OWN(name)                                                                           \
  WASM_API_EXTERN wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *);                    \
  WASM_API_EXTERN bool wasm_##name##_same(const wasm_##name##_t *, const wasm_##name##_t *);       \
  WASM_API_EXTERN void *wasm_##name##_get_host_info(const wasm_##name##_t *);                      \
  WASM_API_EXTERN void wasm_##name##_set_host_info(wasm_##name##_t *, void *info);                 \
  WASM_API_EXTERN void wasm_##name##_set_host_info_with_finalizer(wasm_##name##_t *, void *info,   \
                                                                  void (*finalizer)(void *info));

/* The same, and a reference: the handle seen as one, and back (NULL if it is another thing's). */
#define WASM_DECLARE_REF(name)                                                                     \
  WASM_DECLARE_REF_BASE(name)                                                                      \
  WASM_API_EXTERN wasm_ref_t *wasm_##name##_as_ref(wasm_##name##_t *);                             \
  WASM_API_EXTERN wasm_##name##_t *wasm_ref_as_##name(wasm_ref_t *);                               \
  WASM_API_EXTERN const wasm_ref_t *wasm_##name##_as_ref_const(const wasm_##name##_t *);           \
  WASM_API_EXTERN const wasm_##name##_t *wasm_ref_as_##name##_const(const wasm_ref_t *);

/* The same, and it can be handed to other stores of the engine, in other threads, too. */
#define WASM_DECLARE_SHARABLE_REF(name)                                                            \
  WASM_DECLARE_REF(name)                                                                           \
  WASM_DECLARE_OWN(shared_##name)                                                                  \
  WASM_API_EXTERN wasm_shared_##name##_t *wasm_##name##_share(const wasm_##name##_t *);            \
  WASM_API_EXTERN wasm_##name##_t *wasm_##name##_obtain(wasm_store_t *,                            \
                                                        const wasm_shared_##name##_t *);

/* For initializers of vectors: none; the elements of an array. */
#define WASM_EMPTY_VEC        {0, NULL}
#define WASM_ARRAY_VEC(array) {sizeof(array) / sizeof(*(array)), array}

/* -- bytes and names ---- What the library makes has a zero after its last byte, beyond its size.
 */

typedef byte_t wasm_byte_t;
WASM_DECLARE_VEC(byte, )

/* Usually UTF-8. */
typedef wasm_byte_vec_t wasm_name_t;

/* The last but two is an older spelling. */
#define wasm_name                       wasm_byte_vec
#define wasm_name_new                   wasm_byte_vec_new
#define wasm_name_new_empty             wasm_byte_vec_new_empty
#define wasm_name_new_uninitialized     wasm_byte_vec_new_uninitialized
#define wasm_name_new_new_uninitialized wasm_byte_vec_new_uninitialized
#define wasm_name_copy                  wasm_byte_vec_copy
#define wasm_name_delete                wasm_byte_vec_delete

/* The bytes of a C string; without its zero, or with it. */
static inline void wasm_name_new_from_string(wasm_name_t *out, const char *s)
{
  wasm_name_new(out, strlen(s), s);
}
static inline void wasm_name_new_from_string_nt(wasm_name_t *out, const char *s)
{
  wasm_name_new(out, strlen(s) + 1, s);
}

/* -- configurations, engines, stores ---- */

WASM_DECLARE_OWN(config)
WASM_DECLARE_OWN(engine)
WASM_DECLARE_OWN(store)

/* A configuration in which everything is as usual; weft_wasm.h has the function that says more. */
WASM_API_EXTERN wasm_config_t *wasm_config_new(void);
/* An engine; `_with_config` takes the configuration (NULL is as without). Stores and shared modules
 * keep what they need of it, so it may be deleted before them. */
WASM_API_EXTERN wasm_engine_t *wasm_engine_new(void);
WASM_API_EXTERN wasm_engine_t *wasm_engine_new_with_config(wasm_config_t *);

/* A store. Deleting it frees what is in it, and runs the finalizers of all that has no handle any
 * more; if code of it runs, that happens when the outermost call has returned. */
WASM_API_EXTERN wasm_store_t *wasm_store_new(wasm_engine_t *);

/* -- types of values ---- */

typedef uint8_t wasm_mutability_t;
enum wasm_mutability_enum { WASM_CONST, WASM_VAR };

/* Of memories, in pages of 64 KiB; of tables, in entries. */
typedef struct wasm_limits_t {
  uint32_t min;
  uint32_t max; /* wasm_limits_max_default: none */
} wasm_limits_t;
static const uint32_t wasm_limits_max_default = 0xffffffff;

typedef uint8_t wasm_valkind_t;
enum wasm_valkind_enum {
  WASM_I32,
  WASM_I64,
  WASM_F32,
  WASM_F64,
  WASM_EXTERNREF = 128,
  WASM_FUNCREF
};

WASM_DECLARE_TYPE(valtype)

/* NULL if it is none of the kinds above. */
WASM_API_EXTERN wasm_valtype_t *wasm_valtype_new(wasm_valkind_t);
WASM_API_EXTERN wasm_valkind_t wasm_valtype_kind(const wasm_valtype_t *);

/* Numbers and references. */
static inline bool wasm_valkind_is_num(wasm_valkind_t k)
{
  return k < WASM_EXTERNREF;
}
static inline bool wasm_valkind_is_ref(wasm_valkind_t k)
{
  return k >= WASM_EXTERNREF;
}
static inline bool wasm_valtype_is_num(const wasm_valtype_t *t)
{
  return wasm_valkind_is_num(wasm_valtype_kind(t));
}
static inline bool wasm_valtype_is_ref(const wasm_valtype_t *t)
{
  return wasm_valkind_is_ref(wasm_valtype_kind(t));
}

/* -- types of things ---- Functions that make one take the types and names that they are given, and
 * leave the vectors empty; NULL if one of them is missing. */

WASM_DECLARE_TYPE(functype)
WASM_DECLARE_TYPE(globaltype)
WASM_DECLARE_TYPE(tabletype)
WASM_DECLARE_TYPE(memorytype)
WASM_DECLARE_TYPE(externtype)
WASM_DECLARE_TYPE(importtype)
WASM_DECLARE_TYPE(exporttype)

/* Functions: parameters and results. */
WASM_API_EXTERN wasm_functype_t *wasm_functype_new(wasm_valtype_vec_t *params,
                                                   wasm_valtype_vec_t *results);
WASM_API_EXTERN const wasm_valtype_vec_t *wasm_functype_params(const wasm_functype_t *);
WASM_API_EXTERN const wasm_valtype_vec_t *wasm_functype_results(const wasm_functype_t *);

/* Globals. */
WASM_API_EXTERN wasm_globaltype_t *wasm_globaltype_new(wasm_valtype_t *content, wasm_mutability_t);
WASM_API_EXTERN const wasm_valtype_t *wasm_globaltype_content(const wasm_globaltype_t *);
WASM_API_EXTERN wasm_mutability_t wasm_globaltype_mutability(const wasm_globaltype_t *);

/* Tables: the elements' type is taken, the limits are copied. */
WASM_API_EXTERN wasm_tabletype_t *wasm_tabletype_new(wasm_valtype_t *element,
                                                     const wasm_limits_t *);
WASM_API_EXTERN const wasm_valtype_t *wasm_tabletype_element(const wasm_tabletype_t *);
WASM_API_EXTERN const wasm_limits_t *wasm_tabletype_limits(const wasm_tabletype_t *);

/* Memories. */
WASM_API_EXTERN wasm_memorytype_t *wasm_memorytype_new(const wasm_limits_t *);
WASM_API_EXTERN const wasm_limits_t *wasm_memorytype_limits(const wasm_memorytype_t *);

/* Any of these four. */
typedef uint8_t wasm_externkind_t;
enum wasm_externkind_enum {
  WASM_EXTERN_FUNC,
  WASM_EXTERN_GLOBAL,
  WASM_EXTERN_TABLE,
  WASM_EXTERN_MEMORY
};
WASM_API_EXTERN wasm_externkind_t wasm_externtype_kind(const wasm_externtype_t *);

/* The same type, seen as any; and back, NULL if it is one of another kind. */
WASM_API_EXTERN wasm_externtype_t *wasm_functype_as_externtype(wasm_functype_t *);
WASM_API_EXTERN wasm_externtype_t *wasm_globaltype_as_externtype(wasm_globaltype_t *);
WASM_API_EXTERN wasm_externtype_t *wasm_tabletype_as_externtype(wasm_tabletype_t *);
WASM_API_EXTERN wasm_externtype_t *wasm_memorytype_as_externtype(wasm_memorytype_t *);
WASM_API_EXTERN wasm_functype_t *wasm_externtype_as_functype(wasm_externtype_t *);
WASM_API_EXTERN wasm_globaltype_t *wasm_externtype_as_globaltype(wasm_externtype_t *);
WASM_API_EXTERN wasm_tabletype_t *wasm_externtype_as_tabletype(wasm_externtype_t *);
WASM_API_EXTERN wasm_memorytype_t *wasm_externtype_as_memorytype(wasm_externtype_t *);
WASM_API_EXTERN const wasm_externtype_t *wasm_functype_as_externtype_const(const wasm_functype_t *);
WASM_API_EXTERN const wasm_externtype_t *
wasm_globaltype_as_externtype_const(const wasm_globaltype_t *);
WASM_API_EXTERN const wasm_externtype_t *
wasm_tabletype_as_externtype_const(const wasm_tabletype_t *);
WASM_API_EXTERN const wasm_externtype_t *
wasm_memorytype_as_externtype_const(const wasm_memorytype_t *);
WASM_API_EXTERN const wasm_functype_t *wasm_externtype_as_functype_const(const wasm_externtype_t *);
WASM_API_EXTERN const wasm_globaltype_t *
wasm_externtype_as_globaltype_const(const wasm_externtype_t *);
WASM_API_EXTERN const wasm_tabletype_t *
wasm_externtype_as_tabletype_const(const wasm_externtype_t *);
WASM_API_EXTERN const wasm_memorytype_t *
wasm_externtype_as_memorytype_const(const wasm_externtype_t *);

/* Imports and exports of modules: their names, and what they are. */
WASM_API_EXTERN wasm_importtype_t *wasm_importtype_new(wasm_name_t *module, wasm_name_t *name,
                                                       wasm_externtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_importtype_module(const wasm_importtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_importtype_name(const wasm_importtype_t *);
WASM_API_EXTERN const wasm_externtype_t *wasm_importtype_type(const wasm_importtype_t *);
WASM_API_EXTERN wasm_exporttype_t *wasm_exporttype_new(wasm_name_t *, wasm_externtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_exporttype_name(const wasm_exporttype_t *);
WASM_API_EXTERN const wasm_externtype_t *wasm_exporttype_type(const wasm_exporttype_t *);

/* -- values ---- */

struct wasm_ref_t;

typedef struct wasm_val_t {
  wasm_valkind_t kind;
  union {
    int32_t i32;
    int64_t i64;
    float32_t f32;
    float64_t f64;
    struct wasm_ref_t *ref; /* NULL: the null reference. A value owns its reference */
  } of;
} wasm_val_t;

/* Its reference, if it is one: then it is null. */
WASM_API_EXTERN void wasm_val_delete(wasm_val_t *);
/* The same value, with a reference of its own. */
WASM_API_EXTERN void wasm_val_copy(wasm_val_t *out, const wasm_val_t *);
WASM_DECLARE_VEC(val, )

/* Initializers of values. */
#define WASM_I32_VAL(i)                                                                            \
  {                                                                                                \
    .kind = WASM_I32, .of = {.i32 = i }                                                            \
  }
#define WASM_I64_VAL(i)                                                                            \
  {                                                                                                \
    .kind = WASM_I64, .of = {.i64 = i }                                                            \
  }
#define WASM_F32_VAL(z)                                                                            \
  {                                                                                                \
    .kind = WASM_F32, .of = {.f32 = z }                                                            \
  }
#define WASM_F64_VAL(z)                                                                            \
  {                                                                                                \
    .kind = WASM_F64, .of = {.f64 = z }                                                            \
  }
#define WASM_REF_VAL(r)                                                                            \
  {                                                                                                \
    .kind = WASM_EXTERNREF, .of = {.ref = r }                                                      \
  }
#define WASM_INIT_VAL                                                                              \
  {                                                                                                \
    .kind = WASM_EXTERNREF, .of = {.ref = NULL }                                                   \
  }

/* A pointer as the integer of its size, and back. */
static inline void wasm_val_init_ptr(wasm_val_t *out, void *p)
{
#if UINTPTR_MAX == UINT32_MAX
  out->kind = WASM_I32;
  out->of.i32 = (int32_t)(intptr_t)p;
#else
  out->kind = WASM_I64;
  out->of.i64 = (int64_t)(intptr_t)p;
#endif
}
static inline void *wasm_val_ptr(const wasm_val_t *val)
{
#if UINTPTR_MAX == UINT32_MAX
  return (void *)(intptr_t)val->of.i32;
#else
  return (void *)(intptr_t)val->of.i64;
#endif
}

/* -- references ---- A handle of any thing of a store. As an externref it may be given to code,
 * tables and globals, which then keep the thing; what comes back is a handle of the same thing. */

WASM_DECLARE_REF_BASE(ref)

/* A thing of the host's, which has nothing but its host info. */
WASM_DECLARE_REF(foreign)
WASM_API_EXTERN wasm_foreign_t *wasm_foreign_new(wasm_store_t *);

/* -- traps ---- */

/* A text whose last byte, which counts, is a zero. */
typedef wasm_name_t wasm_message_t;

WASM_DECLARE_REF(trap)
struct wasm_instance_t;

/* One place where code was when it trapped. */
WASM_DECLARE_OWN(frame)
WASM_DECLARE_VEC(frame, *)
WASM_API_EXTERN wasm_frame_t *wasm_frame_copy(const wasm_frame_t *);
/* The frame's own handle of the instance: not to be deleted. NULL if it is not known. */
WASM_API_EXTERN struct wasm_instance_t *wasm_frame_instance(const wasm_frame_t *);
/* The function's number, and the op's distance from the start of the function's body and of the
 * module; 0 and that of the body where the op is not known. */
WASM_API_EXTERN uint32_t wasm_frame_func_index(const wasm_frame_t *);
WASM_API_EXTERN size_t wasm_frame_func_offset(const wasm_frame_t *);
WASM_API_EXTERN size_t wasm_frame_module_offset(const wasm_frame_t *);

/* A trap for a function of the host's to give. The message is copied; if its last byte is no zero,
 * one is added. The store may be NULL. Frames come when it is raised. */
WASM_API_EXTERN wasm_trap_t *wasm_trap_new(wasm_store_t *, const wasm_message_t *);
WASM_API_EXTERN void wasm_trap_message(const wasm_trap_t *, wasm_message_t *out);
/* The innermost frame, NULL if there is none; all of them (at most 64), the innermost first. */
WASM_API_EXTERN wasm_frame_t *wasm_trap_origin(const wasm_trap_t *);
WASM_API_EXTERN void wasm_trap_trace(const wasm_trap_t *, wasm_frame_vec_t *out);

/* -- modules ---- */

WASM_DECLARE_SHARABLE_REF(module)

/* Decodes, validates and compiles; the bytes are copied. NULL if the module is wrong;
 * weft_module_new says why (weft_wasm.h has the way from there to here). */
WASM_API_EXTERN wasm_module_t *wasm_module_new(wasm_store_t *, const wasm_byte_vec_t *binary);
/* Is it a valid module? Compiles nothing. */
WASM_API_EXTERN bool wasm_module_validate(wasm_store_t *, const wasm_byte_vec_t *binary);
/* In the module's order. */
WASM_API_EXTERN void wasm_module_imports(const wasm_module_t *, wasm_importtype_vec_t *out);
WASM_API_EXTERN void wasm_module_exports(const wasm_module_t *, wasm_exporttype_vec_t *out);
/* The module as bytes, and a module from such bytes; NULL if they are none, or of another version
 * of the library. What is deserialized must be trusted like a shared library that is loaded: today
 * the bytes are the module's, but versions to come will put machine code into them. */
WASM_API_EXTERN void wasm_module_serialize(const wasm_module_t *, wasm_byte_vec_t *out);
WASM_API_EXTERN wasm_module_t *wasm_module_deserialize(wasm_store_t *, const wasm_byte_vec_t *);

/* -- functions ---- */

WASM_DECLARE_REF(func)

/* A function of the host's. The arguments are still the library's. `results` has as many values as
 * the type has results, each with its kind and zero; the callback fills in values that the library
 * takes. It gives NULL, or a trap, which the library takes. The arrays are valid until it returns.
 * It must return: no longjmp and no C++ exception over it. */
typedef wasm_trap_t *(*wasm_func_callback_t)(const wasm_val_vec_t *args, wasm_val_vec_t *results);
typedef wasm_trap_t *(*wasm_func_callback_with_env_t)(void *env, const wasm_val_vec_t *args,
                                                      wasm_val_vec_t *results);
/* The type is copied. The finalizer (or NULL) is called with env when the function is gone. */
WASM_API_EXTERN wasm_func_t *wasm_func_new(wasm_store_t *, const wasm_functype_t *,
                                           wasm_func_callback_t);
WASM_API_EXTERN wasm_func_t *wasm_func_new_with_env(wasm_store_t *, const wasm_functype_t *,
                                                    wasm_func_callback_with_env_t, void *env,
                                                    void (*finalizer)(void *env));
WASM_API_EXTERN wasm_functype_t *wasm_func_type(const wasm_func_t *);
WASM_API_EXTERN size_t wasm_func_param_arity(const wasm_func_t *);
WASM_API_EXTERN size_t wasm_func_result_arity(const wasm_func_t *);
/* Calls. The results are written to `results`, whose values are not looked at; those for which it
 * has no room are dropped (it may be NULL). Nothing is written if there is a trap. A call that
 * cannot be made (arguments of another number or kind) gives a trap that says why. */
WASM_API_EXTERN wasm_trap_t *wasm_func_call(const wasm_func_t *, const wasm_val_vec_t *args,
                                            wasm_val_vec_t *results);

/* -- globals, tables, memories ---- */

WASM_DECLARE_REF(global)

/* NULL if the value is of another kind than the type says. */
WASM_API_EXTERN wasm_global_t *wasm_global_new(wasm_store_t *, const wasm_globaltype_t *,
                                               const wasm_val_t *);
WASM_API_EXTERN wasm_globaltype_t *wasm_global_type(const wasm_global_t *);
/* Setting does nothing if the global is constant, or the value of another kind. */
WASM_API_EXTERN void wasm_global_get(const wasm_global_t *, wasm_val_t *out);
WASM_API_EXTERN void wasm_global_set(wasm_global_t *, const wasm_val_t *);

WASM_DECLARE_REF(table)
typedef uint32_t wasm_table_size_t;

/* All entries are `init` at first, which may be NULL. */
WASM_API_EXTERN wasm_table_t *wasm_table_new(wasm_store_t *, const wasm_tabletype_t *,
                                             wasm_ref_t *init);
WASM_API_EXTERN wasm_tabletype_t *wasm_table_type(const wasm_table_t *);
/* NULL if the entry is null, or there is none. */
WASM_API_EXTERN wasm_ref_t *wasm_table_get(const wasm_table_t *, wasm_table_size_t index);
/* False if there is no such entry, or the reference is of another kind or store. */
WASM_API_EXTERN bool wasm_table_set(wasm_table_t *, wasm_table_size_t index, wasm_ref_t *);
WASM_API_EXTERN wasm_table_size_t wasm_table_size(const wasm_table_t *);
/* By so many entries; false if that is over a limit, or `init` as above. */
WASM_API_EXTERN bool wasm_table_grow(wasm_table_t *, wasm_table_size_t delta, wasm_ref_t *init);

WASM_DECLARE_REF(memory)
typedef uint32_t wasm_memory_pages_t;
static const size_t MEMORY_PAGE_SIZE = 0x10000;

/* Sizes are in pages, but for data_size, which is in bytes. Data and size are valid until the
 * memory grows, which code may do. */
WASM_API_EXTERN wasm_memory_t *wasm_memory_new(wasm_store_t *, const wasm_memorytype_t *);
WASM_API_EXTERN wasm_memorytype_t *wasm_memory_type(const wasm_memory_t *);
WASM_API_EXTERN byte_t *wasm_memory_data(wasm_memory_t *);
WASM_API_EXTERN size_t wasm_memory_data_size(const wasm_memory_t *);
WASM_API_EXTERN wasm_memory_pages_t wasm_memory_size(const wasm_memory_t *);
WASM_API_EXTERN bool wasm_memory_grow(wasm_memory_t *, wasm_memory_pages_t delta);

/* -- externals ---- Any of the four. */

WASM_DECLARE_REF(extern)
WASM_DECLARE_VEC(extern, *)

/* Which of the four, and its type. */
WASM_API_EXTERN wasm_externkind_t wasm_extern_kind(const wasm_extern_t *);
WASM_API_EXTERN wasm_externtype_t *wasm_extern_type(const wasm_extern_t *);

/* The same handle, seen as any; and back, NULL if it is another kind's. */
WASM_API_EXTERN wasm_extern_t *wasm_func_as_extern(wasm_func_t *);
WASM_API_EXTERN wasm_extern_t *wasm_global_as_extern(wasm_global_t *);
WASM_API_EXTERN wasm_extern_t *wasm_table_as_extern(wasm_table_t *);
WASM_API_EXTERN wasm_extern_t *wasm_memory_as_extern(wasm_memory_t *);
WASM_API_EXTERN wasm_func_t *wasm_extern_as_func(wasm_extern_t *);
WASM_API_EXTERN wasm_global_t *wasm_extern_as_global(wasm_extern_t *);
WASM_API_EXTERN wasm_table_t *wasm_extern_as_table(wasm_extern_t *);
WASM_API_EXTERN wasm_memory_t *wasm_extern_as_memory(wasm_extern_t *);
WASM_API_EXTERN const wasm_extern_t *wasm_func_as_extern_const(const wasm_func_t *);
WASM_API_EXTERN const wasm_extern_t *wasm_global_as_extern_const(const wasm_global_t *);
WASM_API_EXTERN const wasm_extern_t *wasm_table_as_extern_const(const wasm_table_t *);
WASM_API_EXTERN const wasm_extern_t *wasm_memory_as_extern_const(const wasm_memory_t *);
WASM_API_EXTERN const wasm_func_t *wasm_extern_as_func_const(const wasm_extern_t *);
WASM_API_EXTERN const wasm_global_t *wasm_extern_as_global_const(const wasm_extern_t *);
WASM_API_EXTERN const wasm_table_t *wasm_extern_as_table_const(const wasm_extern_t *);
WASM_API_EXTERN const wasm_memory_t *wasm_extern_as_memory_const(const wasm_extern_t *);

/* -- instances ---- */

WASM_DECLARE_REF(instance)

/* Links, makes the instance, and runs its start function. `imports`: one for each import of the
 * module, in its order; more are passed over. NULL if that fails: then *trap (unless it is NULL)
 * says why, and is the caller's. Else *trap is NULL. */
WASM_API_EXTERN wasm_instance_t *wasm_instance_new(wasm_store_t *, const wasm_module_t *,
                                                   const wasm_extern_vec_t *imports,
                                                   wasm_trap_t **trap);
/* In the module's order. */
WASM_API_EXTERN void wasm_instance_exports(const wasm_instance_t *, wasm_extern_vec_t *out);

/* -- short forms ---- */

/* Types of values. */
static inline wasm_valtype_t *wasm_valtype_new_i32(void)
{
  return wasm_valtype_new(WASM_I32);
}
static inline wasm_valtype_t *wasm_valtype_new_i64(void)
{
  return wasm_valtype_new(WASM_I64);
}
static inline wasm_valtype_t *wasm_valtype_new_f32(void)
{
  return wasm_valtype_new(WASM_F32);
}
static inline wasm_valtype_t *wasm_valtype_new_f64(void)
{
  return wasm_valtype_new(WASM_F64);
}
static inline wasm_valtype_t *wasm_valtype_new_externref(void)
{
  return wasm_valtype_new(WASM_EXTERNREF);
}
static inline wasm_valtype_t *wasm_valtype_new_funcref(void)
{
  return wasm_valtype_new(WASM_FUNCREF);
}

/* wasm_functype_new_P_R: the type with P parameters and R results, which are taken; all are made by
 * the first one. */
static inline wasm_functype_t *wasm_functype_new_from_(size_t np, wasm_valtype_t *const p[],
                                                       size_t nr, wasm_valtype_t *const r[])
{
  wasm_valtype_vec_t params, results;
  wasm_valtype_vec_new(&params, np, p);
  wasm_valtype_vec_new(&results, nr, r);
  if (params.size == np && results.size == nr) return wasm_functype_new(&params, &results);
  wasm_valtype_vec_delete(&params); /* there was no memory */
  wasm_valtype_vec_delete(&results);
  return NULL;
}
static inline wasm_functype_t *wasm_functype_new_0_0(void)
{
  return wasm_functype_new_from_(0, NULL, 0, NULL);
}
static inline wasm_functype_t *wasm_functype_new_1_0(wasm_valtype_t *p)
{
  wasm_valtype_t *ps[1] = {p};
  return wasm_functype_new_from_(1, ps, 0, NULL);
}
static inline wasm_functype_t *wasm_functype_new_2_0(wasm_valtype_t *p1, wasm_valtype_t *p2)
{
  wasm_valtype_t *ps[2] = {p1, p2};
  return wasm_functype_new_from_(2, ps, 0, NULL);
}
static inline wasm_functype_t *wasm_functype_new_3_0(wasm_valtype_t *p1, wasm_valtype_t *p2,
                                                     wasm_valtype_t *p3)
{
  wasm_valtype_t *ps[3] = {p1, p2, p3};
  return wasm_functype_new_from_(3, ps, 0, NULL);
}
static inline wasm_functype_t *wasm_functype_new_0_1(wasm_valtype_t *r)
{
  wasm_valtype_t *rs[1] = {r};
  return wasm_functype_new_from_(0, NULL, 1, rs);
}
static inline wasm_functype_t *wasm_functype_new_1_1(wasm_valtype_t *p, wasm_valtype_t *r)
{
  wasm_valtype_t *ps[1] = {p};
  wasm_valtype_t *rs[1] = {r};
  return wasm_functype_new_from_(1, ps, 1, rs);
}
static inline wasm_functype_t *wasm_functype_new_2_1(wasm_valtype_t *p1, wasm_valtype_t *p2,
                                                     wasm_valtype_t *r)
{
  wasm_valtype_t *ps[2] = {p1, p2};
  wasm_valtype_t *rs[1] = {r};
  return wasm_functype_new_from_(2, ps, 1, rs);
}
static inline wasm_functype_t *wasm_functype_new_3_1(wasm_valtype_t *p1, wasm_valtype_t *p2,
                                                     wasm_valtype_t *p3, wasm_valtype_t *r)
{
  wasm_valtype_t *ps[3] = {p1, p2, p3};
  wasm_valtype_t *rs[1] = {r};
  return wasm_functype_new_from_(3, ps, 1, rs);
}
static inline wasm_functype_t *wasm_functype_new_0_2(wasm_valtype_t *r1, wasm_valtype_t *r2)
{
  wasm_valtype_t *rs[2] = {r1, r2};
  return wasm_functype_new_from_(0, NULL, 2, rs);
}
static inline wasm_functype_t *wasm_functype_new_1_2(wasm_valtype_t *p, wasm_valtype_t *r1,
                                                     wasm_valtype_t *r2)
{
  wasm_valtype_t *ps[1] = {p};
  wasm_valtype_t *rs[2] = {r1, r2};
  return wasm_functype_new_from_(1, ps, 2, rs);
}
static inline wasm_functype_t *wasm_functype_new_2_2(wasm_valtype_t *p1, wasm_valtype_t *p2,
                                                     wasm_valtype_t *r1, wasm_valtype_t *r2)
{
  wasm_valtype_t *ps[2] = {p1, p2};
  wasm_valtype_t *rs[2] = {r1, r2};
  return wasm_functype_new_from_(2, ps, 2, rs);
}
static inline wasm_functype_t *wasm_functype_new_3_2(wasm_valtype_t *p1, wasm_valtype_t *p2,
                                                     wasm_valtype_t *p3, wasm_valtype_t *r1,
                                                     wasm_valtype_t *r2)
{
  wasm_valtype_t *ps[3] = {p1, p2, p3};
  wasm_valtype_t *rs[2] = {r1, r2};
  return wasm_functype_new_from_(3, ps, 2, rs);
}

#ifdef __cplusplus
}
#endif
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#endif
