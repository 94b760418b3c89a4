// SPDX-License-Identifier: MIT
/* weft.h: WASI preview 1 in a linker. Joins src/runtime/wasi, which knows memory and numbers, to
 * host functions. The state goes with the last of these functions. */
#include "runtime/wasi/wasi.h"
#include "api/api_int.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

static const char module_name[] = "wasi_snapshot_preview1";

enum { MAX_WASI_PARAMS = 9, DEFAULT_DESCRIPTORS = 512 }; /* path_open's parameters */

/* The state of one guest, which goes with the last function that uses it. */
typedef struct Guest {
  Wasi *wasi;
  size_t users;
} Guest;

static void drop_guest(void *env)
{
  Guest *g = env;
  if (--g->users) return;
  wasi_free(g->wasi);
  free(g);
}

static Status exit_or_return(Wasi *w, Value *slots, WasiErrno error, Trap **trap)
{
  uint32_t code;
  if (!wasi_take_exit(w, &code)) {
    slots[0].i64 = error;
    return OK;
  }
  *trap = trap_new_exit((int32_t)code);
  return TRAPPED;
}

static Status call_wasi(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  const WasiFunction *f = h->callback;
  Wasi *w = ((Guest *)h->env)->wasi;
  WasiMem mem = {NULL, 0};
  uint64_t args[MAX_WASI_PARAMS];
  if (caller) mem = (WasiMem){caller->mem_base, caller->mem_bytes};
  for (uint32_t i = 0; i < h->type->nparams; i++)
    args[i] = h->type->params[i] == T_I32 ? slots[i].i32 : slots[i].i64;
  WasiErrno error = f->call(w, mem, args);
  if (wasi_take_stop(w)) {
    Store *s = h->ctx.store;
    TrapKind kind = s->fuel < 0 ? TRAP_OUT_OF_FUEL : TRAP_NONE;
    if (!kind && store_take_interrupt(s)) kind = TRAP_INTERRUPTED;
    if (kind) {
      *trap = trap_new(kind);
      return TRAPPED;
    }
  }
  return exit_or_return(w, slots, error, trap);
}

/* The types of a row such as "i(iI)", results first. */
static FuncType type_of(const char *text, ValType types[MAX_WASI_PARAMS + 1])
{
  FuncType t = {0};
  uint32_t *n = &t.nresults;
  ValType *p = types;
  t.results = types;
  for (; *text != ')'; text++) {
    if (*text == '(') {
      n = &t.nparams;
      t.params = p;
      continue;
    }
    *p++ = *text == 'i' ? T_I32 : T_I64;
    ++*n;
  }
  return t;
}

static Status define_all(WeftLinker *l, Guest *g, Err *err)
{
  for (size_t i = 0; i < wasi_nfunctions; i++) {
    const WasiFunction *f = &wasi_functions[i];
    ValType types[MAX_WASI_PARAMS + 1];
    FuncType t = type_of(f->type, types);
    HostFunc *h = host_new(api_linker_store(l), &t, call_wasi, err);
    if (!h) return LIMIT;
    h->callback = (void *)(uintptr_t)f;
    h->env = g;
    h->finalize = drop_guest;
    g->users++;
    Extern x = {.kind = EXTERN_FUNC, .func = &h->ref};
    if (!api_define(l, module_name, sizeof module_name - 1, f->name, strlen(f->name), x))
      return fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  return OK;
}

static bool interrupted(void *store)
{
  return ((Store *)store)->interrupted;
}

/* As bulk ops do. */
static bool spend(void *store, uint64_t bytes)
{
  enum { UNIT_BYTES = 4096 };
  Store *s = store;
  s->fuel -= (int64_t)(bytes / UNIT_BYTES);
  return s->fuel >= 0;
}

/* A descriptor that only keeps its number from others (O_PATH) is as good as closed. */
static bool is_open(int fd)
{
  int flags = fcntl(fd, F_GETFL);
  return flags >= 0 && !(flags & O_PATH);
}

WeftStatus weft_linker_add_wasi(WeftLinker *linker, const WeftWasiConfig *config, WeftError *error)
{
  _Static_assert(sizeof(WasiDir) == sizeof(WeftPreopen), "the same record under two names");
  Store *s = api_linker_store(linker);
  WeftWasiConfig given = {0}; /* records of older headers are shorter */
  if (config) memcpy(&given, config, config->size < sizeof given ? config->size : sizeof given);
  config = &given;
  Err err;
  WasiConfig c = {
      .args = config->args,
      .nargs = config->nargs,
      .env = config->env,
      .nenv = config->nenv,
      .dirs = (const WasiDir *)config->dirs,
      .ndirs = config->ndirs,
      .fds = config->sockets,
      .nfds = config->nsockets,
      .max_fds = config->max_descriptors ? config->max_descriptors : DEFAULT_DESCRIPTORS,
      .stop = s->engine->compile.interruptible ? interrupted : NULL,
      .stop_env = s,
      .spend = s->engine->compile.fuel ? spend : NULL,
      .spend_env = s,
  };
  for (int i = 0; i < 3; i++)
    c.stdio[i] = is_open(i) ? i : -1;
  Guest *g = calloc(1, sizeof *g);
  if (!g) return api_fail(error, WEFT_LIMIT, "out of memory");
  g->users = 1; /* this call */
  Status status = wasi_new(&g->wasi, &c, &err);
  if (status == OK) status = define_all(linker, g, &err);
  drop_guest(g);
  return status == OK ? WEFT_OK : api_error(error, &err, NULL);
}
