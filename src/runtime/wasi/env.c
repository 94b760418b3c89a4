// SPDX-License-Identifier: MIT
/* A guest's WASI state from beginning to end: its making, its arguments and environment, its exit.
 *
 * Descriptors are numbered as wasi-libc expects: 0 to 2 are standard input, output and error, the
 * preopened directories follow from 3 without a gap (it stops looking at the first that is none),
 * then the other inherited ones.
 */
#include "base/descriptor.h"
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { FIRST_PREOPEN = 3 };

/* -- making and freeing ---- */

static Status copy_strings(WasiStrings *out, const char *const *strings, size_t n, Err *err)
{
  size_t size = 0;
  for (size_t i = 0; i < n; i++)
    size += strlen(strings[i]) + 1;
  if (size > UINT32_MAX || n > UINT32_MAX / 4)
    return fail(err, LIMIT, UINT64_MAX, "arguments or environment above 4 GiB");
  out->bytes = malloc(size ? size : 1);
  if (!out->bytes) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  out->size = (uint32_t)size;
  out->count = (uint32_t)n;
  char *p = out->bytes;
  for (size_t i = 0; i < n; i++)
    p = stpcpy(p, strings[i]) + 1;
  return OK;
}

static Status add_dir(Wasi *w, const WasiDir *d, Err *err)
{
  uint32_t n;
  int host = fd_above_stdio(open(d->host, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (host < 0)
    return fail(err, INVALID, UINT64_MAX, "cannot open directory \"%s\": %s", d->host,
                strerror(errno));
  if (fd_add(w, host, FIRST_PREOPEN, rights_all, rights_all, &n))
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (d->read_only) fd_make_read_only(&w->fds[n]);
  w->fds[n].preopen = strdup(d->guest);
  return w->fds[n].preopen ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

static Status add_inherited(Wasi *w, int host, uint32_t first, Err *err)
{
  WasiErrno error = fd_add_inherited(w, host, first);
  if (!error) return OK;
  if (error == WASI_BADF) return fail(err, INVALID, UINT64_MAX, "descriptor %d is not open", host);
  return fail(err, LIMIT, UINT64_MAX, "no memory or no descriptor for a duplicate of %d", host);
}

static Status add_stdio(Wasi *w, const WasiConfig *c, uint32_t i, Err *err)
{
  w->stream[i] = c->stream[i];
  if (!w->stream[i].read && !w->stream[i].write)
    return c->stdio[i] >= 0 ? add_inherited(w, c->stdio[i], i, err) : OK;
  if (!fd_add_stream(w, &w->stream[i], i)) return OK;
  return fail(err, LIMIT, UINT64_MAX, "no memory or no descriptor for a stream");
}

static Status fill(Wasi *w, const WasiConfig *c, Err *err)
{
  TRY(copy_strings(&w->args, c->args, c->nargs, err));
  TRY(copy_strings(&w->env, c->env, c->nenv, err));
  for (uint32_t i = 0; i < FIRST_PREOPEN; i++)
    TRY(add_stdio(w, c, i, err));
  for (size_t i = 0; i < c->ndirs; i++)
    TRY(add_dir(w, &c->dirs[i], err));
  for (size_t i = 0; i < c->nfds; i++)
    TRY(add_inherited(w, c->fds[i], FIRST_PREOPEN, err));
  return OK;
}

Status wasi_new(Wasi **out, const WasiConfig *c, Err *err)
{
  Wasi *w = calloc(1, sizeof *w);
  if (!w) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  w->scratch = malloc(sizeof *w->scratch);
  if (!w->scratch) {
    free(w);
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  }
  struct rlimit limit;
  w->file_limit = getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
  w->openat2 = !c->checked_walk && openat2_works();
  w->max_fds = c->max_fds ? c->max_fds : UINT32_MAX;
  w->reopens = c->stop && !c->checked_walk;
  w->stop = c->stop;
  w->stop_env = c->stop_env;
  w->spend = c->spend;
  w->spend_env = c->spend_env;
  w->clock = c->clock;
  w->clock_env = c->clock_env;
  w->random = c->random;
  w->random_env = c->random_env;
  Status s = fill(w, c, err);
  if (s == OK)
    *out = w;
  else
    wasi_free(w);
  return s;
}

void wasi_free(Wasi *w)
{
  if (!w) return;
  for (uint32_t i = 0; i < w->nfds; i++)
    if (w->fds[i].host >= 0) fd_drop(&w->fds[i]);
  free(w->fds);
  free(w->args.bytes);
  free(w->env.bytes);
  free(w->scratch);
  free(w);
}

bool wasi_uses_openat2(const Wasi *w)
{
  return w->openat2;
}

/* -- arguments and environment ---- */

static WasiErrno sizes_get(const WasiStrings *s, WasiMem mem, const uint64_t *args)
{
  uint8_t *count, *size;
  TRY(guest_span(mem, args[0], 4, &count));
  TRY(guest_span(mem, args[1], 4, &size));
  store_u32(count, s->count);
  store_u32(size, s->size);
  return WASI_SUCCESS;
}

/* An array of pointers to the strings, and the strings. */
static WasiErrno strings_get(const WasiStrings *s, WasiMem mem, const uint64_t *args)
{
  uint8_t *pointers, *bytes;
  TRY(guest_span(mem, args[0], (uint64_t)s->count * 4, &pointers));
  TRY(guest_span(mem, args[1], s->size, &bytes));
  const char *p = s->bytes;
  for (uint32_t i = 0; i < s->count; i++, pointers += 4) {
    store_u32(pointers, (uint32_t)(args[1] + (uint64_t)(p - s->bytes)));
    p += strlen(p) + 1;
  }
  memcpy(bytes, s->bytes, s->size);
  return WASI_SUCCESS;
}

WasiErrno wasi_args_sizes_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  return sizes_get(&w->args, mem, args);
}

WasiErrno wasi_args_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  return strings_get(&w->args, mem, args);
}

WasiErrno wasi_environ_sizes_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  return sizes_get(&w->env, mem, args);
}

WasiErrno wasi_environ_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  return strings_get(&w->env, mem, args);
}

/* -- the end ---- */

bool wasi_take_stop(Wasi *w)
{
  bool stopped = w->stopped;
  w->stopped = false;
  return stopped;
}

bool wasi_take_exit(Wasi *w, uint32_t *code)
{
  bool exited = w->exited;
  if (exited) *code = w->exit_code;
  w->exited = false;
  return exited;
}

WasiErrno wasi_proc_exit(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  w->exited = true;
  w->exit_code = (uint32_t)args[0];
  return WASI_SUCCESS;
}

/* What the specification says a signal does; no signal is ever raised in the host's process. */
typedef enum Action { NONE, ENDS, STOPS, IGNORED } Action;

WasiErrno wasi_proc_raise(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  static const uint8_t actions[] = {
      NONE,    ENDS,    ENDS,    ENDS,
      ENDS,    ENDS,    ENDS,    ENDS, /* - hup int quit ill trap abrt bus */
      ENDS,    ENDS,    ENDS,    ENDS,
      ENDS,    ENDS,    ENDS,    ENDS, /* fpe kill usr1 segv usr2 pipe alrm term */
      IGNORED, IGNORED, STOPS,   STOPS,
      STOPS,   STOPS,   IGNORED, ENDS, /* chld cont stop tstp ttin ttou urg xcpu */
      ENDS,    ENDS,    ENDS,    IGNORED,
      ENDS,    ENDS,    ENDS, /* xfsz vtalrm prof winch poll pwr sys */
  };
  if (args[0] >= sizeof actions) return WASI_INVAL;
  switch ((Action)actions[args[0]]) {
  case ENDS:
    w->exited = true;
    w->exit_code = 128 + (uint32_t)args[0]; /* as a shell has it */
    return WASI_SUCCESS;
  case STOPS: return WASI_NOTSUP;
  case IGNORED: return WASI_SUCCESS;
  default: return WASI_INVAL;
  }
}
