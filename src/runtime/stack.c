// SPDX-License-Identifier: MIT
/* Which native stack is a call on, and how far down does it go?
 *
 *   high  +---------------+
 *         | the host's    |
 *   entry |...............|  the outermost call into the store
 *         | guest code    |
 *   limit |...............|  compiled code checks against it
 *         | C functions   |  that guest code calls, signal handlers
 *   low   +---------------+  what is below is not known, or a guard
 *
 * Which stack is it? One that the host has told the store of; or this thread's own, or that of its
 * signal handlers, if the stack pointer is in one of these. Any other stack is unknown: then each
 * call tries a few pages below the stack pointer. The store keeps the range that was found. The
 * range is valid as long as calls come from the same thread and from within the range. */
#include "runtime/rt.h"

#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
  HOST_RESERVE = 256 << 10,  /* for C functions and handlers; half of a smaller stack, */
  LEAST_RESERVE = 32 << 10,  /* but at least this: a call may need 8 KiB for its arguments, and 16
                                for a host call's */
  UNKNOWN_STACK = 128 << 10, /* the most that is used of an unknown stack */
  PAGE = 4096,
  KERNEL_MASK = 8, /* bytes of the kernel's signal mask */
};

RT_THREAD_LOCAL uint64_t rt_thread_number;

/* This thread's own stack. */
typedef struct OwnStack {
  uintptr_t low, high; /* both 0: not looked for yet; high 0: it cannot be told */
  uintptr_t grown;     /* main thread: it is known to reach down to here */
  bool may_fail;       /* growing it further may fail */
} OwnStack;
static RT_THREAD_LOCAL OwnStack own;

/* -- the system's word for it ---- */

static bool is_main_thread(void)
{
#if defined(__linux__)
  return syscall(SYS_gettid) == getpid();
#else
  return false;
#endif
}

#if defined(__linux__)
extern void *__libc_stack_end __attribute__((weak)); /* glibc: where the main thread's begins */

static rlim_t limit_of(__typeof__(RLIMIT_STACK) what)
{
  struct rlimit r;
  return getrlimit(what, &r) == 0 ? r.rlim_cur : 0;
}

/* Without /proc the main thread's stack is estimated: arguments and environment are in it, too. */
static void estimate_main(void)
{
  if (!&__libc_stack_end || !is_main_thread()) return;
  rlim_t size = limit_of(RLIMIT_STACK);
  if (size == RLIM_INFINITY) size = 4 * (rlim_t)DEFAULT_STACK;
  own.high = (uintptr_t)__libc_stack_end;
  own.low = own.high - size / 4 * 3;
}

static void find_own(void)
{
  pthread_attr_t attr;
  void *base = NULL;
  size_t size = 0, guard = 0;
  if (pthread_getattr_np(pthread_self(), &attr) == 0) {
    pthread_attr_getstack(&attr, &base, &size);
    pthread_attr_getguardsize(&attr, &guard); /* glibc counts it among the stack's bytes */
    pthread_attr_destroy(&attr);
  }
  own.low = 1;
  if (!base || guard >= size)
    estimate_main();
  else
    own = (OwnStack){.low = (uintptr_t)base + guard, .high = (uintptr_t)base + size};
  if (!own.high || !is_main_thread()) return;
  enum { GAP = 1 << 20 }; /* the kernel keeps it free below a stack that grows */
  if (limit_of(RLIMIT_STACK) == RLIM_INFINITY) own.low += GAP;
  own.may_fail = limit_of(RLIMIT_AS) != RLIM_INFINITY;
  own.grown = own.high;
}

/* Can this address be read? The kernel reads from there when it is asked to change the signal mask
 * in a way that does not exist. */
static bool readable(uintptr_t at)
{
  enum { NO_CHANGE = 99 };
  return syscall(SYS_rt_sigprocmask, NO_CHANGE, at, NULL, KERNEL_MASK) == 0 || errno != EFAULT;
}

/* Has the kernel write the signal mask to there, which makes the main thread's stack grow down to
 * it if it may. */
static bool grow_to(uintptr_t at)
{
  return syscall(SYS_rt_sigprocmask, SIG_BLOCK, NULL, at, KERNEL_MASK) == 0;
}

/* The lowest page down from `here`, of the next few, before one that cannot be read. */
static uintptr_t readable_down_from(uintptr_t here)
{
  enum { PAGES = UNKNOWN_STACK / PAGE };
  uintptr_t page = here & -(uintptr_t)PAGE;
  char bytes[PAGES];
  struct iovec to = {bytes, sizeof bytes}, from[PAGES];
  for (unsigned i = 0; i < PAGES; i++)
    from[i] = (struct iovec){(void *)(page - (i + 1) * (uintptr_t)PAGE), 1};
  long n = syscall(SYS_process_vm_readv, (long)getpid(), &to, 1L, from, (long)PAGES, 0L);
  if (n > 0) return page - (uintptr_t)n * PAGE;
  for (n = 0; n < PAGES && readable(page - (uintptr_t)(n + 1) * PAGE); n++) {
  }
  return page - (uintptr_t)n * PAGE;
}
#else
static void find_own(void)
{
  own.high = (uintptr_t)pthread_get_stackaddr_np(pthread_self());
  own.low = own.high - pthread_get_stacksize_np(pthread_self());
}

static bool grow_to(uintptr_t at)
{
  return at != 0;
}

static uintptr_t readable_down_from(uintptr_t here)
{
  return here - UNKNOWN_STACK;
}
#endif

/* -- ranges ---- */

static bool within(uintptr_t low, uintptr_t high, uintptr_t at)
{
  return at >= low && at < high;
}

static StackRange range(uintptr_t low, uintptr_t high)
{
  uintptr_t size = high - low, reserve = size / 2;
  if (reserve > HOST_RESERVE) reserve = HOST_RESERVE;
  if (reserve < LEAST_RESERVE) reserve = LEAST_RESERVE;
  return (StackRange){.low = low, .size = size, .limit = low + reserve};
}

/* The main thread's stack becomes larger when it is used, unless there is a limit on all memory:
 * then what this call may need is taken now, or as much of it as there is. */
static StackRange own_range(const Store *s, uintptr_t here)
{
  if (!own.may_fail) return range(own.low, own.high);
  uintptr_t most = s->max_stack ? s->max_stack : DEFAULT_STACK, more = (uintptr_t)2 * HOST_RESERVE;
  most = most < UINTPTR_MAX - more ? most + more : UINTPTR_MAX;
  uintptr_t low = here - own.low > most ? (here - most) & -(uintptr_t)PAGE : own.low;
  while (low < own.grown && !grow_to(low)) {
    low = here - ((here - low) / 2 & -(uintptr_t)PAGE);
    if (here - low < PAGE) break;
  }
  if (low < own.grown) own.grown = low;
  return range(low, own.high);
}

static StackRange find(const Store *s, uintptr_t here)
{
  stack_t alt;
  if (within(s->told_low, s->told_high, here)) return range(s->told_low, s->told_high);
  if (!own.low) find_own();
  if (within(own.low, own.high, here)) return own_range(s, here);
  if (sigaltstack(NULL, &alt) == 0 && alt.ss_flags & SS_ONSTACK &&
      within((uintptr_t)alt.ss_sp, (uintptr_t)alt.ss_sp + alt.ss_size, here))
    return range((uintptr_t)alt.ss_sp, (uintptr_t)alt.ss_sp + alt.ss_size);
  StackRange unknown = range(readable_down_from(here), here);
  unknown.size = 0; /* another one may be there next time */
  return unknown;
}

/* -- entering ---- */

static void number_thread(void)
{
  static _Atomic(uint64_t) last;
  if (!rt_thread_number) rt_thread_number = ++last;
}

Status stack_enter(Store *s, uintptr_t here, Err *err)
{
  uint32_t epoch = signals_epoch;
  if (s->thread != rt_thread_number || s->epoch != epoch) {
    if (s->faults) TRY(signals_ready(err));
    number_thread();
    s->thread = rt_thread_number;
    s->epoch = epoch;
  }
  s->stack = find(s, here);
  return OK;
}

void stack_tell(Store *s, uintptr_t low, uintptr_t bytes)
{
  s->told_low = bytes ? low : 0;
  s->told_high = bytes ? low + bytes : 0;
  s->stack.size = 0; /* the rest is of a call that has not returned */
}

bool stack_same(const Store *s, uintptr_t here)
{
  if (within(s->told_low, s->told_high, here) && !within(s->told_low, s->told_high, s->stack.entry))
    return false;
  return within(s->stack.low, s->stack.entry, here);
}
