// SPDX-License-Identifier: MIT
/* Public handles are the runtime's records under other names; the conversions are all here. */
#ifndef WEFT_API_API_INT_H
#define WEFT_API_API_INT_H

#include "runtime/rt.h"
#include "weft.h"

#include <string.h>

#define HANDLE(Public, Record, name)                                                               \
  static inline Record *to_##name(const Public *p)                                                 \
  {                                                                                                \
    return (Record *)(uintptr_t)p;                                                                 \
  }                                                                                                \
  static inline Public *from_##name(const Record *p)                                               \
  {                                                                                                \
    return (Public *)(uintptr_t)p;                                                                 \
  }
HANDLE(WeftEngine, Engine, engine)
HANDLE(WeftModule, CodeModule, module)
HANDLE(WeftStore, Store, store)
HANDLE(WeftInstance, Instance, instance)
HANDLE(WeftFunc, FuncRef, func)
HANDLE(WeftMemory, Memory, memory)
HANDLE(WeftTable, RtTable, table)
HANDLE(WeftGlobal, RtGlobal, global)
HANDLE(WeftTrap, Trap, trap)
HANDLE(WeftSignature, FuncType, signature)
#undef HANDLE

struct WeftCaller {
  Store *store;
  Context *ctx; /* of the calling instance; NULL if C called */
};

/* What an Err is before something fails: a failure that says nothing is ours. */
#define API_NO_REASON "no reason given; please report"
#define API_ERR       ((Err){BUG, ERR_NO_FUNC, UINT64_MAX, API_NO_REASON})
/* The same where calls are to be short: clears nothing after the text. */
static inline void api_err_begin(Err *err)
{
  err->status = BUG;
  err->func = ERR_NO_FUNC;
  err->offset = UINT64_MAX;
  memcpy(err->text, API_NO_REASON, sizeof API_NO_REASON);
}

/* Copies an Err out, with its place in the text; returns its status. */
WeftStatus api_error(WeftError *out, const Err *err, const Module *m);
WeftStatus api_fail(WeftError *out, WeftStatus status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Kinds of values, as types; WEFT_V128 and what is no kind are T_BOT. */
ValType api_type(WeftKind kind);
WeftKind api_kind(ValType type);
void api_value_out(ValType type, const Value *v, WeftValue *out);
void api_value_in(const WeftValue *v, Value *out);
/* May a value of this kind be stored in `s`? Not if it is a function of another store. */
bool api_value_fits(const Store *s, ValType type, const WeftValue *v);

Extern api_extern_in(WeftExtern x);
WeftExtern api_extern_out(Extern x);
Store *api_extern_store(Extern x);
bool api_export(Instance *in, WeftName name, WeftExtern *out);
/* Hands a trap out, or drops it. Returns WEFT_TRAPPED. */
WeftStatus api_trapped(Trap *t, WeftTrap **out);

/* The host lets go of it. */
bool api_release(Object *o);

/* Defines a name of a linker, for WASI too. */
bool api_define(WeftLinker *l, const void *module, size_t nmodule, const void *name, size_t nname,
                Extern x);
Store *api_linker_store(WeftLinker *l);

/* -- what callers give ---- In functions with a parameter `error`, at their beginning. */

WeftStatus api_null(WeftError *out, const char *function, const char *what)
    __attribute__((cold, noinline));
/* Leaves the function with WEFT_INVALID if the argument is NULL. */
#define NEED(argument)                                                                             \
  do {                                                                                             \
    if (!(argument)) return api_null(error, __func__, #argument);                                  \
  } while (0)
/* The same of an array with a count. */
#define NEED_ALL(array, count)                                                                     \
  do {                                                                                             \
    if (!(array) && (count)) return api_null(error, __func__, #array);                             \
  } while (0)
/* Copies a record of options, whose first field is its size, and which may be NULL; what an older
 * one lacks is zero. WEFT_INVALID if it has no size, WEFT_UNSUPPORTED if it has something that this
 * version does not know. */
WeftStatus api_options(void *to, size_t size, const void *from, const char *type, WeftError *error);
#define OPTIONS(Type, to, from) TRY_API(api_options((to), sizeof(Type), (from), #Type, error))

/* Leaves the function with what is no success. */
#define TRY_API(expr)                                                                              \
  do {                                                                                             \
    WeftStatus try_status = (expr);                                                                \
    if (try_status != WEFT_OK) return try_status;                                                  \
  } while (0)

#endif
