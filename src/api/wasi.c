// SPDX-License-Identifier: MIT
/* weft_wasi.h: WASI preview 1 in a linker. Joins src/runtime/wasi, which knows memory and numbers,
 * to host functions. The state goes with the last of these functions. */
#include "weft_wasi.h"

#include "api/api_int.h"
#include "runtime/wasi/wasi.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

static const char module_name[] = "wasi_snapshot_preview1";

enum { MAX_WASI_PARAMS = 9, DEFAULT_DESCRIPTORS = 512 }; /* path_open's parameters */

/* -- streams ---- */

struct WeftBuffer {
  uint64_t limit;
  uint8_t *bytes;
  size_t size, cap;
  bool full;
  size_t users; /* the host, and standard streams of guests */
};

WeftStatus weft_buffer_new(uint64_t limit, WeftBuffer **out, WeftError *error)
{
  NEED(out);
  WeftBuffer *b = calloc(1, sizeof *b);
  if (!b) return api_fail(error, WEFT_LIMIT, "out of memory");
  b->limit = limit && limit < SIZE_MAX / 4 ? limit : SIZE_MAX / 4;
  b->users = 1;
  *out = b;
  return WEFT_OK;
}

void weft_buffer_free(WeftBuffer *buffer)
{
  if (!buffer || --buffer->users) return;
  free(buffer->bytes);
  free(buffer);
}

const uint8_t *weft_buffer_bytes(const WeftBuffer *buffer, size_t *size)
{
  if (!buffer) return NULL;
  if (size) *size = buffer->size;
  return buffer->size ? buffer->bytes : NULL;
}

bool weft_buffer_full(const WeftBuffer *buffer)
{
  if (!buffer) return false;
  return buffer->full;
}

void weft_buffer_clear(WeftBuffer *buffer)
{
  if (!buffer) return;
  buffer->size = 0;
  buffer->full = false;
}

/* Room for n more; without memory for twice as much, for these. */
static bool make_room(WeftBuffer *b, size_t n)
{
  if (n <= b->cap - b->size) return true;
  size_t least = b->size + n, cap = 2 * b->cap > least ? 2 * b->cap : least;
  if (cap > b->limit) cap = (size_t)b->limit;
  void *p = realloc(b->bytes, cap);
  if (!p) p = realloc(b->bytes, cap = least);
  if (!p) return false;
  b->bytes = p;
  b->cap = cap;
  return true;
}

static int64_t write_buffer(void *env, const uint8_t *bytes, size_t n)
{
  WeftBuffer *b = env;
  size_t room = (size_t)b->limit - b->size, take = n < room ? n : room;
  if (take && !make_room(b, take)) take = 0;
  if (take < n) b->full = true;
  if (!take) return -2;
  memcpy(b->bytes + b->size, bytes, take);
  b->size += take;
  return (int64_t)take;
}

/* Standard input from bytes. */
typedef struct Input {
  uint8_t *bytes;
  size_t size, at;
} Input;

static int64_t read_input(void *env, uint8_t *out, size_t n)
{
  Input *in = env;
  size_t left = in->size - in->at, take = n < left ? n : left;
  if (take) memcpy(out, in->bytes + in->at, take);
  in->at += take;
  return (int64_t)take;
}

/* The state of one guest, which goes with the last function that uses it. */
typedef struct Guest {
  Wasi *wasi;
  size_t users;
  Input input;
  WeftBuffer *buffer[3];
  WeftStdio stdio[3]; /* those of callbacks that have a finalizer */
  uint64_t (*clock)(void *env, WeftClock which);
  void *clock_env;
} Guest;

static void drop_guest(void *env)
{
  Guest *g = env;
  if (--g->users) return;
  wasi_free(g->wasi);
  free(g->input.bytes);
  for (int i = 0; i < 3; i++) {
    weft_buffer_free(g->buffer[i]);
    if (g->stdio[i].finalize) g->stdio[i].finalize(g->stdio[i].env);
  }
  free(g);
}

/* A descriptor that only keeps its number from others (O_PATH) is as good as closed. */
static bool is_open(int fd)
{
  int flags = fcntl(fd, F_GETFL);
  return flags >= 0 && !(flags & O_PATH);
}

static WeftStatus use_bytes(Guest *g, const WeftStdio *s, WasiConfig *c, WeftError *error)
{
  if (!s->bytes && s->nbytes)
    return api_fail(error, WEFT_INVALID, "standard input of %zu bytes at NULL", s->nbytes);
  g->input.bytes = malloc(s->nbytes + 1);
  if (!g->input.bytes) return api_fail(error, WEFT_LIMIT, "out of memory");
  if (s->nbytes) memcpy(g->input.bytes, s->bytes, s->nbytes);
  g->input.size = s->nbytes;
  c->stream[0] = (WasiStream){.read = read_input, .env = &g->input};
  return WEFT_OK;
}

/* Makes standard stream i what the host says. */
static WeftStatus use_stdio(Guest *g, int i, const WeftStdio *s, WasiConfig *c, WeftError *error)
{
  bool input = i == 0, fits = true;
  c->stdio[i] = -1;
  switch (s->kind) {
  case WEFT_STDIO_INHERIT: c->stdio[i] = is_open(i) ? i : -1; break;
  case WEFT_STDIO_CLOSED: break;
  case WEFT_STDIO_FD:
    c->stdio[i] = s->fd;
    fits = s->fd >= 0;
    break;
  case WEFT_STDIO_BYTES:
    if (input) return use_bytes(g, s, c, error);
    fits = false;
    break;
  case WEFT_STDIO_BUFFER:
    fits = !input && s->buffer;
    if (!fits) break;
    g->buffer[i] = s->buffer;
    s->buffer->users++;
    c->stream[i] = (WasiStream){.write = write_buffer, .env = s->buffer};
    break;
  case WEFT_STDIO_CALLBACK:
    fits = input ? s->read != NULL : s->write != NULL;
    c->stream[i] = input ? (WasiStream){.read = s->read, .env = s->env}
                         : (WasiStream){.write = s->write, .env = s->env};
    break;
  default: fits = false;
  }
  static const char *const names[] = {"input", "output", "error"};
  if (fits) return WEFT_OK;
  return api_fail(error, WEFT_INVALID, "standard %s cannot be of this kind, or lacks what it needs",
                  names[i]);
}

static uint64_t tell_time(void *env, uint32_t id)
{
  const Guest *g = env;
  return g->clock(g->clock_env, (WeftClock)id);
}

/* -- functions ---- */

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

/* What the runtime gets of a configuration, apart from standard streams. */
static WasiConfig configuration(Store *s, Guest *g, const WeftWasiConfig *config)
{
  g->clock = config->clock;
  g->clock_env = config->clock_env;
  return (WasiConfig){
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
      .clock = config->clock ? tell_time : NULL,
      .clock_env = g,
      .random = config->random,
      .random_env = config->random_env,
  };
}

static WeftStatus add_wasi(WeftLinker *l, Guest *g, const WeftWasiConfig *config, WeftError *error)
{
  const WeftStdio *stdio[3] = {&config->in, &config->out, &config->err};
  WasiConfig c = configuration(api_linker_store(l), g, config);
  Err err = API_ERR;
  for (int i = 0; i < 3; i++)
    TRY_API(use_stdio(g, i, stdio[i], &c, error));
  if (wasi_new(&g->wasi, &c, &err) != OK || define_all(l, g, &err) != OK)
    return api_error(error, &err, NULL);
  for (int i = 0; i < 3; i++)
    if (stdio[i]->kind == WEFT_STDIO_CALLBACK) g->stdio[i] = *stdio[i];
  return WEFT_OK;
}

static WeftStatus check_strings(const char *what, const char *const *list, size_t n,
                                WeftError *error)
{
  for (size_t i = 0; i < n; i++)
    if (!list || !list[i]) return api_fail(error, WEFT_INVALID, "%s %zu is NULL", what, i);
  return WEFT_OK;
}

WeftStatus weft_linker_add_wasi(WeftLinker *linker, const WeftWasiConfig *config, WeftError *error)
{
  _Static_assert(sizeof(WasiDir) == sizeof(WeftPreopen), "the same record under two names");
  WeftWasiConfig given;
  NEED(linker);
  OPTIONS(WeftWasiConfig, &given, config);
  TRY_API(check_strings("argument", given.args, given.nargs, error));
  TRY_API(check_strings("environment string", given.env, given.nenv, error));
  for (size_t i = 0; i < given.ndirs; i++)
    if (!given.dirs || !given.dirs[i].host || !given.dirs[i].guest)
      return api_fail(error, WEFT_INVALID, "directory %zu is NULL", i);
  if (given.nsockets && !given.sockets) return api_fail(error, WEFT_INVALID, "sockets is NULL");
  Guest *g = calloc(1, sizeof *g);
  if (!g) return api_fail(error, WEFT_LIMIT, "out of memory");
  g->users = 1; /* this call */
  WeftStatus status = add_wasi(linker, g, &given, error);
  drop_guest(g);
  return status;
}
