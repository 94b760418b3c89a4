// SPDX-License-Identifier: MIT
/* Memory faults of guests as traps. The handler uses nothing but the fault's pc and address and
 * what this thread runs (rt_current); it claims a fault only if the pc is in code of that store's
 * engine and the address is in a reservation of that store, and passes everything else to the
 * handler that was there before.
 *
 * This file has the only global mutable state of the library, written once per process: the
 * previous handlers, and the key that frees a thread's signal stack when the thread ends. */
#include "base/memory_layout.h"
#include "runtime/rt.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

static struct sigaction previous[2]; /* SIGSEGV, SIGBUS */
static pthread_key_t stack_key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool installed;

#if defined(__x86_64__)
#if defined(__APPLE__)
#define PC(u)   ((u)->uc_mcontext->__ss.__rip)
#define FP(u)   ((u)->uc_mcontext->__ss.__rbp)
#define CTX(u)  ((u)->uc_mcontext->__ss.__r12)
#define ARG0(u) ((u)->uc_mcontext->__ss.__rdi)
#define ARG1(u) ((u)->uc_mcontext->__ss.__rsi)
#define ARG2(u) ((u)->uc_mcontext->__ss.__rdx)
#define ARG3(u) ((u)->uc_mcontext->__ss.__rcx)
#else
#define PC(u)   ((u)->uc_mcontext.gregs[REG_RIP])
#define FP(u)   ((u)->uc_mcontext.gregs[REG_RBP])
#define CTX(u)  ((u)->uc_mcontext.gregs[REG_R12])
#define ARG0(u) ((u)->uc_mcontext.gregs[REG_RDI])
#define ARG1(u) ((u)->uc_mcontext.gregs[REG_RSI])
#define ARG2(u) ((u)->uc_mcontext.gregs[REG_RDX])
#define ARG3(u) ((u)->uc_mcontext.gregs[REG_RCX])
#endif
#elif defined(__aarch64__)
#if defined(__APPLE__)
#define REGS(u) ((u)->uc_mcontext->__ss.__x)
#define PC(u)   ((u)->uc_mcontext->__ss.__pc)
#define FP(u)   ((u)->uc_mcontext->__ss.__fp)
#else
#define REGS(u) ((u)->uc_mcontext.regs)
#define PC(u)   ((u)->uc_mcontext.pc)
#define FP(u)   ((u)->uc_mcontext.regs[29])
#endif
#define CTX(u)  (REGS(u)[20])
#define ARG0(u) (REGS(u)[0])
#define ARG1(u) (REGS(u)[1])
#define ARG2(u) (REGS(u)[2])
#define ARG3(u) (REGS(u)[3])
#endif

/* A fault of guest code? Then the thread goes on in weft_fault_entry. */
static bool claim(const siginfo_t *info, ucontext_t *u)
{
  Store *s = rt_current;
  if (!s || !s->activation) return false;
  const uint8_t *pc = (const uint8_t *)(uintptr_t)PC(u), *address = info->si_addr;
  CodeRange range;
  if (!engine_region_of(s->engine, pc, &range)) return false;
  for (const Memory *m = s->memories; m; m = m->next) {
    if (address < m->base || address >= m->base + m->reserved) continue;
    s->fault = (uint64_t)(address - m->base);
    ARG0(u) = CTX(u);
    ARG1(u) = TRAP_MEMORY_BOUNDS;
    ARG2(u) = (uintptr_t)pc + 1; /* like a return address: behind the op */
    ARG3(u) = FP(u);
    PC(u) = (uintptr_t)weft_fault_entry;
    return true;
  }
  return false;
}

static void handler(int sig, siginfo_t *info, void *context)
{
  if (claim(info, context)) return;
  const struct sigaction *p = &previous[sig == SIGBUS];
  if (p->sa_flags & SA_SIGINFO) {
    p->sa_sigaction(sig, info, context);
  } else if (p->sa_handler != SIG_DFL && p->sa_handler != SIG_IGN) {
    p->sa_handler(sig);
  } else if (p->sa_handler == SIG_DFL || info->si_code > 0) {
    sigaction(sig, p, NULL);            /* the default action, when the instruction faults again */
    if (info->si_code <= 0) raise(sig); /* but it was kill() */
  }
}

/* -- stacks for the handler ---- */

enum { SIGNAL_STACK = 64 << 10 };

/* A thread ends: takes its signal stack away, unless it uses another by now. */
static void drop_stack(void *stack)
{
  stack_t now, none = {.ss_flags = SS_DISABLE};
  if (sigaltstack(NULL, &now) == 0 && now.ss_sp == stack) sigaltstack(&none, NULL);
  free(stack);
}

void signals_enter_thread(void)
{
  static _Thread_local bool entered;
  if (entered) return;
  entered = true;
  stack_t now;
  if (sigaltstack(NULL, &now) || !(now.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = malloc(SIGNAL_STACK), .ss_size = SIGNAL_STACK};
  if (!own.ss_sp) return; /* then the handler runs on the guest's stack, where it has room too */
  if (pthread_setspecific(stack_key, own.ss_sp) || sigaltstack(&own, NULL)) {
    pthread_setspecific(stack_key, NULL);
    free(own.ss_sp);
  }
}

/* -- installing ---- */

static void install(void)
{
  struct sigaction sa;
  memset(&sa, 0, sizeof sa);
  sa.sa_sigaction = handler;
  sa.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&sa.sa_mask);
  installed = pthread_key_create(&stack_key, drop_stack) == 0 &&
              sigaction(SIGSEGV, &sa, &previous[0]) == 0 &&
              sigaction(SIGBUS, &sa, &previous[1]) == 0;
}

Status signals_install(Err *err)
{
  pthread_once(&once, install);
  return installed ? OK : fail(err, LIMIT, UINT64_MAX, "signal handlers cannot be installed");
}
