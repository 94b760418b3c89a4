// SPDX-License-Identifier: MIT
/* Calls between C and compiled code, and traps on their way out.
 *
 * rt_call makes an Activation and enters through a thunk. A trap, wherever it comes from, ends in
 * rt_unwind, which cuts the native stack back to the innermost activation; frames of compiled code
 * hold nothing that needs cleaning up, and C frames (host functions) are never skipped: a host
 * function is left only by returning to rt_host_call. */
#include "runtime/rt.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

_Thread_local Store *rt_current;

enum { HOST_RESERVE = 256 << 10 }; /* stack that stays for host functions and signal handlers */

Trap *trap_new(TrapKind kind)
{
  Trap *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  t->kind = kind;
  t->address = UINT64_MAX;
  return t;
}

/* Lowest address of this thread's stack. */
static uintptr_t stack_low(void)
{
  static _Thread_local uintptr_t low;
  if (low) return low;
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

static void set_limit(Store *s)
{
  uintptr_t here = (uintptr_t)__builtin_frame_address(0), limit = stack_low() + HOST_RESERVE;
  if (s->max_stack && s->max_stack < here && here - s->max_stack > limit)
    limit = here - s->max_stack;
  if (limit == s->stack_limit) return;
  s->stack_limit = limit;
  pthread_mutex_lock(&s->contexts_lock);
  for (uint32_t i = 0; i < s->ncontexts && !s->interrupted; i++)
    s->contexts[i]->stack_limit = limit;
  pthread_mutex_unlock(&s->contexts_lock);
}

/* A signal handler needs a stack of its own when the guest's has run out. */
static void *ready_altstack(void)
{
  stack_t old;
  if (sigaltstack(NULL, &old) == 0 && !(old.ss_flags & SS_DISABLE)) return NULL;
  size_t size = 64 << 10;
  void *p = malloc(size);
  if (!p) return NULL;
  stack_t st = {.ss_sp = p, .ss_size = size};
  sigaltstack(&st, NULL);
  return p;
}

static void drop_altstack(void *p)
{
  if (!p) return;
  stack_t st = {.ss_flags = SS_DISABLE};
  sigaltstack(&st, NULL);
  free(p);
}

Status rt_call(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err)
{
  const void *thunk = engine_entry_thunk(s->engine, (uint32_t)f->sig, err);
  if (!thunk) return LIMIT;
  Activation act = {s->activation, NULL, s->host_fp};
  Store *outer_store = rt_current;
  void *altstack = s->activation ? NULL : ready_altstack();
  if (!s->activation) set_limit(s);
  s->activation = &act;
  rt_current = s;
  int unwound = weft_enter(thunk, f->code, f->ctx, slots, &act.sp);
  rt_current = outer_store;
  s->activation = act.outer;
  s->host_fp = act.host_fp;
  drop_altstack(altstack);
  if (!unwound) return OK;
  *trap = s->trap;
  s->trap = NULL;
  return *trap ? TRAPPED : fail(err, LIMIT, UINT64_MAX, "out of memory while a trap was raised");
}

_Noreturn void rt_unwind(Store *s, Trap *trap)
{
  s->trap = trap;
  weft_unwind(s->activation->sp, 1);
}

/* -- traps of compiled code ---- */

/* Notes the frames of compiled code from pc and fp outwards, up to C. */
static void walk_frames(Store *s, Trap *t, const void *pc, const void *fp)
{
  for (;;) {
    const RegionNode *n = engine_region_of(s->engine, (const uint8_t *)pc - 1);
    if (!n) return;
    if (n->module) {
      const Compiled *c = &n->module->compiled;
      uint32_t pos = (uint32_t)((const uint8_t *)pc - 1 - n->start), low = 0, high = c->nfuncs;
      while (high - low > 1) {
        uint32_t mid = (low + high) / 2;
        if (c->entry[mid] <= pos)
          low = mid;
        else
          high = mid;
      }
      if (t->nframes == MAX_TRAP_FRAMES) {
        t->more = true;
        return;
      }
      code_ref(n->module);
      t->frame[t->nframes++] = (TrapFrame){n->module, low, pos};
    }
    pc = ((const void *const *)fp)[1];
    fp = ((const void *const *)fp)[0];
  }
}

static void backtrace(Store *s, Trap *t, const void *pc, const void *fp)
{
  walk_frames(s, t, pc, fp);
  for (const Activation *a = s->activation; a && a->host_fp; a = a->outer)
    walk_frames(s, t, ((const void *const *)a->host_fp)[1], ((const void *const *)a->host_fp)[0]);
}

uint32_t trap_frame_offset(const TrapFrame *f)
{
  uint32_t offset = 0;
  wasm_code_offset(&f->code->m, &f->code->engine->compile, &f->code->compiled, f->own, f->pos,
                   &offset);
  return offset;
}

/* Where compiled code arrives when it traps: see entry_<cpu>.S. */
_Noreturn void rt_trap_site(Context *ctx, uint32_t kind, const void *pc, const void *fp);
_Noreturn void rt_trap_site(Context *ctx, uint32_t kind, const void *pc, const void *fp)
{
  Store *s = ctx->store;
  if (kind == TRAP_STACK_OVERFLOW && s->interrupted) {
    s->interrupted = false;
    s->stack_limit = 0; /* set again by the next outermost call */
    kind = TRAP_INTERRUPTED;
  }
  Trap *t = trap_new((TrapKind)kind);
  if (t) {
    t->address = s->fault;
    backtrace(s, t, pc, fp);
  }
  s->fault = UINT64_MAX;
  rt_unwind(s, t);
}

/* -- host functions ---- */

/* Called by host thunks. */
void rt_host_call(Context *host, Context *caller, Value *slots);
void rt_host_call(Context *host, Context *caller, Value *slots)
{
  HostFunc *h = (HostFunc *)(void *)host;
  Store *s = host->store;
  const void *outer_fp = s->host_fp;
  const void *fp = __builtin_frame_address(0);
  s->host_fp = fp;
  Trap *trap = NULL;
  Status status = h->call(h, caller, slots, &trap);
  s->host_fp = outer_fp;
  if (status == OK) return;
  if (!trap) trap = trap_new(TRAP_HOST);
  if (trap && !trap->nframes)
    backtrace(s, trap, ((const void *const *)fp)[1], ((const void *const *)fp)[0]);
  rt_unwind(s, trap);
}
