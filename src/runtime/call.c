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
#include "base/assert.h"
#include "interp/record.h"
#include "runtime/rt.h"

#include <string.h>

RT_THREAD_LOCAL Store *rt_current;

/* The store's code runs in this thread from here on, or no code does. A host function may have come
 * back in another thread than it was called in, so the thread's address must not be one that a
 * compiler has kept: on x86-64 it is in a segment register, elsewhere this is not inlined. */
#if !defined(__x86_64__)
__attribute__((noinline))
#endif
static void
set_current(Store *s)
{
  rt_current = s;
}

static __attribute__((noinline)) Status exhausted(Trap **trap)
{
  *trap = trap_new(TRAP_STACK_OVERFLOW);
  return TRAPPED;
}

static __attribute__((noinline)) Status other_stack(const Store *s, Err *err)
{
  if (s->asking) return fail(err, INVALID, UINT64_MAX, "a call into the store by its limiter");
  return fail(
      err, INVALID, UINT64_MAX,
      "a call into this store has not returned on another stack, or deeper in this one than "
      "is known of it");
}

/* Before any call: is it on a stack of which is known how far down it goes, and is something left?
 * The outermost call sets the limit for all that are made before it returns, on its stack only. */
static inline Status begin(Store *s, Trap **trap, Err *err)
{
  uintptr_t here = (uintptr_t)__builtin_frame_address(0);
  if (__builtin_expect(s->asking, false)) return other_stack(s, err);
  if (s->activation) {
    if (!stack_same(s, here)) return other_stack(s, err);
  } else {
    if (__builtin_expect(here - s->stack.low >= s->stack.size || s->thread != rt_thread_number ||
                             s->epoch != atomic_load_explicit(&signals_epoch, memory_order_relaxed),
                         false))
      TRY(stack_enter(s, here, err));
    uintptr_t limit = s->stack.limit, most = s->max_stack ? s->max_stack : DEFAULT_STACK;
    if (here > limit && here - limit > most) limit = here - most;
    s->stack.entry = here;
    store_set_limit(s, limit);
  }
  return __builtin_expect(here > s->stack_limit, true) ? OK : exhausted(trap);
}

/* Enters code through a thunk, in an activation of its own; `site` is what the caller found. */
static inline Status enter(Store *s, const void *thunk, const void *code, Context *ctx,
                           Value *slots, const void *site, Trap **trap)
{
  char *cells = s->cells_top;
  Activation act = {s->activation, NULL, s->host_fp};
  s->activation = &act;
  Store *before = rt_current; /* not NULL in a signal handler that has interrupted a guest */
  rt_current = s;
  int unwound = weft_enter(thunk, code, ctx, slots, &act.sp);
  set_current(before);
  ASSERT(s->activation == &act, "activations end in another order than they began");
  ASSERT(!unwound || s->trap, "a call was ended by no trap");
  s->activation = act.outer;
  s->host_fp = act.host_fp;
  s->cells_top = cells;
  s->interp_site = site;
  if (!unwound) return OK;
  *trap = s->trap;
  s->trap = NULL;
  return TRAPPED;
}

/* A function that the interpreter begins: of an engine with tiers, too. */
static __attribute__((noinline)) Status call_interpreted(Store *s, FuncRef *f, Value *slots,
                                                         Trap **trap, Err *err)
{
  const void *site = s->interp_site;
  InterpCall call;
  TRY(begin(s, trap, err));
  TRY(interp_prepare(s, f, slots, &call, trap, err));
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
  TRY(begin(s, trap, err));
  return enter(s, thunk, f->code, f->ctx, slots, s->interp_site, trap);
}

Status rt_call_head(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err)
{
  return call_interpreted(s, f, slots, trap, err);
}

_Noreturn void rt_unwind(Store *s, Trap *trap)
{
  ASSERT(trap && s->activation, "a trap that nobody called for");
  ASSERT(!s->trap, "a trap is thrown while another one is on its way");
  s->trap = trap;
  weft_unwind(s->activation->sp, 1);
}

_Noreturn void rt_trap_site(Context *ctx, uint32_t kind, const void *pc, const void *fp)
{
  Store *s = ctx->store;
  ASSERT(kind > TRAP_NONE && kind < NTRAPS, "code traps with kind %u", kind);
  ASSERT(rt_current == s, "code of a store traps while another one runs");
  if (kind == TRAP_STACK_OVERFLOW && store_take_interrupt(s)) kind = TRAP_INTERRUPTED;
  Trap *t = trap_new_site((TrapKind)kind, s->fault);
  s->fault = UINT64_MAX;
  trap_backtrace(s, t, ctx, pc, fp);
  rt_unwind(s, t);
}

_Noreturn void rt_raise(Store *s, Trap *trap, const void *pc, const void *fp)
{
  if (s->interp && s->interp_site) {
    const void *const *link = s->interp_site;
    fp = link[0];
    pc = link[1];
  }
  trap_backtrace(s, trap, NULL, pc, fp);
  rt_unwind(s, trap);
}

Status rt_metered_call(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  Store *s = h->ctx.store;
  const CompileOptions *o = &s->engine->compile;
  TrapKind kind = TRAP_NONE;
  if (o->interruptible && s->interrupted && store_take_interrupt(s))
    kind = TRAP_INTERRUPTED;
  else if (o->fuel && --s->fuel < 0)
    kind = TRAP_OUT_OF_FUEL;
  if (!kind) return h->run(h, caller, slots, trap);
  *trap = trap_new(kind);
  return TRAPPED;
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
  rt_current = NULL;
  Status status = h->call(h, from->ctx, slots, &trap);
  set_current(s);
  s->host_fp = outer_fp;
  s->cells_top = cells;
  if (status == OK) return;
  if (!trap) trap = trap_new(TRAP_HOST);
  trap_backtrace(s, trap, from->ctx, from->pc, from->fp);
  rt_unwind(s, trap);
}

void rt_host_call(Context *host, Context *caller, Value *slots)
{
  HostFunc *h = (HostFunc *)(void *)host;
  Store *s = host->store;
  ASSERT(rt_current == s, "a host function is called by code that does not run");
  const void *outer_fp = s->host_fp;
  const void *const *fp = __builtin_frame_address(0);
  s->host_fp = fp;
  Trap *trap = NULL;
  rt_current = NULL;
  Status status = h->call(h, caller, slots, &trap);
  set_current(s);
  s->host_fp = outer_fp;
  if (status == OK) return;
  if (!trap) trap = trap_new(TRAP_HOST);
  trap_backtrace(s, trap, caller, fp[1], fp[0]);
  rt_unwind(s, trap);
}
