// SPDX-License-Identifier: MIT
/* Calls between C and compiled code.
 *
 * rt_call makes an Activation and enters through a thunk; a host function may do so again. A trap,
 * wherever it comes from, cuts the native stack back to the innermost activation:
 *
 *   rt_call | weft_enter, thunk, compiled code, host thunk | rt_host_call, C, rt_call | weft_enter,
 * ... ^ activation 1                                                 activation 2 ^
 *
 * Frames of compiled code hold nothing that needs cleaning up, and C frames are never skipped: a
 * host function is left only by returning to rt_host_call. */
#include "interp/record.h"
#include "runtime/rt.h"

#include <string.h>

_Thread_local Store *rt_current;

enum { HOST_RESERVE = 256 << 10 }; /* stack that stays for host functions and signal handlers */

static __attribute__((noinline)) uintptr_t find_stack_low(void)
{
  uintptr_t low;
#if defined(__APPLE__)
  low = (uintptr_t)pthread_get_stackaddr_np(pthread_self()) -
        pthread_get_stacksize_np(pthread_self());
#else
  pthread_attr_t attr;
  void *base = NULL;
  size_t size = 0;
  if (pthread_getattr_np(pthread_self(), &attr) == 0) {
    pthread_attr_getstack(&attr, &base, &size);
    pthread_attr_destroy(&attr);
  }
  low = (uintptr_t)base;
  /* Not known (or not believable): assume a megabyte below here. */
  uintptr_t here = (uintptr_t)__builtin_frame_address(0);
  if (!low || low > here) low = here > ((uintptr_t)1 << 20) ? here - ((uintptr_t)1 << 20) : 1;
#endif
  return low;
}

/* Lowest address of this thread's stack. */
static inline uintptr_t stack_low(void)
{
  static _Thread_local uintptr_t low;
  if (__builtin_expect(!low, false)) low = find_stack_low();
  return low;
}

/* The limit for an outermost call of this thread. */
static inline void set_limit(Store *s)
{
  uintptr_t here = (uintptr_t)__builtin_frame_address(0), limit = stack_low() + HOST_RESERVE;
  if (s->max_stack && s->max_stack < here && here - s->max_stack > limit)
    limit = here - s->max_stack;
  store_set_limit(s, limit);
}

/* Is there stack for C functions? Interpreted code takes none, but what it calls does. */
static bool stack_left(void)
{
  return (uintptr_t)__builtin_frame_address(0) > stack_low() + HOST_RESERVE;
}

/* Enters code through a thunk, in an activation of its own; `site` is what the caller found. */
static inline Status enter(Store *s, const void *thunk, const void *code, Context *ctx,
                           Value *slots, const void *site, Trap **trap)
{
  char *cells = s->cells_top;
  Activation act = {s->activation, NULL, s->host_fp};
  Store *outer_store = rt_current;
  s->activation = &act;
  rt_current = s;
  int unwound = weft_enter(thunk, code, ctx, slots, &act.sp);
  rt_current = outer_store;
  s->activation = act.outer;
  s->host_fp = act.host_fp;
  s->cells_top = cells;
  s->interp_site = site;
  if (!unwound) return OK;
  *trap = s->trap;
  s->trap = NULL;
  return TRAPPED;
}

static void enter_thread(const Store *s)
{
  if (!s->engine->compile.explicit_bounds) signals_enter_thread();
}

/* A function that the interpreter begins: of an engine with tiers, too. */
static __attribute__((noinline)) Status call_interpreted(Store *s, FuncRef *f, Value *slots,
                                                         Trap **trap, Err *err)
{
  const void *site = s->interp_site;
  bool outermost = !s->activation && (s->engine->compile.tier_after || s->mixed);
  InterpCall call;
  if (outermost) set_limit(s);
  if (!stack_left()) {
    *trap = trap_new(TRAP_STACK_OVERFLOW);
    return TRAPPED;
  }
  TRY(interp_prepare(s, f, slots, &call, trap, err));
  if (outermost) enter_thread(s);
  return enter(s, (const void *)(uintptr_t)rt_interp_entry, call.head, f->ctx,
               (Value *)(void *)&call, site, trap);
}

/* The entry thunk of a signature: mostly that of the last call. */
static inline const void *entry_thunk(Store *s, uint32_t sig, Err *err)
{
  if (sig != s->entry_sig) {
    s->entry_thunk = engine_entry_thunk(s->engine, sig, err);
    s->entry_sig = s->entry_thunk ? sig : 0;
  }
  return s->entry_thunk;
}

Status rt_call(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err)
{
  const CompileOptions *o = &s->engine->compile;
  if (s->interp || (o->tier_after && f->ctx->instance))
    return call_interpreted(s, f, slots, trap, err);
  const void *thunk = entry_thunk(s, (uint32_t)f->sig, err);
  if (!thunk) return LIMIT;
  if (!s->activation) {
    set_limit(s);
    enter_thread(s);
  }
  return enter(s, thunk, f->code, f->ctx, slots, s->interp_site, trap);
}

Status rt_call_head(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err)
{
  return call_interpreted(s, f, slots, trap, err);
}

_Noreturn void rt_unwind(Store *s, Trap *trap)
{
  s->trap = trap;
  weft_unwind(s->activation->sp, 1);
}

_Noreturn void rt_trap_site(Context *ctx, uint32_t kind, const void *pc, const void *fp)
{
  Store *s = ctx->store;
  if (kind == TRAP_STACK_OVERFLOW && store_take_interrupt(s)) kind = TRAP_INTERRUPTED;
  Trap *t = trap_new_site((TrapKind)kind, s->fault);
  s->fault = UINT64_MAX;
  trap_backtrace(s, t, pc, fp);
  rt_unwind(s, t);
}

_Noreturn void rt_raise(Store *s, Trap *trap, const void *pc, const void *fp)
{
  if (s->interp && s->interp_site) {
    const void *const *link = s->interp_site;
    fp = link[0];
    pc = link[1];
  }
  trap_backtrace(s, trap, pc, fp);
  rt_unwind(s, trap);
}

void rt_interp_host(Context *host, const void *link, Value *slots)
{
  HostFunc *h = (HostFunc *)(void *)host;
  Store *s = host->store;
  const Link *from = link;
  const void *outer_fp = s->host_fp;
  char *cells = s->cells_top;
  s->host_fp = from;
  s->cells_top = (char *)(uintptr_t)from;
  Trap *trap = NULL;
  Status status = h->call(h, from->ctx, slots, &trap);
  s->host_fp = outer_fp;
  s->cells_top = cells;
  if (status == OK) return;
  if (!trap) trap = trap_new(TRAP_HOST);
  trap_backtrace(s, trap, from->pc, from->fp);
  rt_unwind(s, trap);
}

void rt_host_call(Context *host, Context *caller, Value *slots)
{
  HostFunc *h = (HostFunc *)(void *)host;
  Store *s = host->store;
  const void *outer_fp = s->host_fp;
  const void *const *fp = __builtin_frame_address(0);
  s->host_fp = fp;
  Trap *trap = NULL;
  Status status = h->call(h, caller, slots, &trap);
  s->host_fp = outer_fp;
  if (status == OK) return;
  if (!trap) trap = trap_new(TRAP_HOST);
  trap_backtrace(s, trap, fp[1], fp[0]);
  rt_unwind(s, trap);
}
