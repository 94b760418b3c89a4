// SPDX-License-Identifier: MIT
/* Memory faults of guests as traps. The handler uses nothing but the fault's pc and address and
 * what this thread runs (rt_current); it claims a fault only if the pc is in code of that store's
 * engine and the address is in a reservation of that store, and passes everything else to the
 * handler that was there before.
 *
 * The handlers are in from the first engine that needs them to the last one. When the host has put
 * one of its own on top, the next engine puts these on top again, so there may be several earlier
 * ones. A host's handler may in turn pass on to ours, which it found when it was installed: the
 * call then goes to the next earlier one.
 *
 *   kernel -> ours -> the host's latest -> ours -> the one that was there before -> default action
 *
 * No thread gets anything from here: no signal stack, no destructor. So nothing is left of this
 * library, and it may be unloaded, when its last engine has gone. This file and stack.c have the
 * only global mutable state. */
#include "base/memory_layout.h"
#include "runtime/rt.h"

#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <ucontext.h>

#if defined(__x86_64__)
#if defined(__APPLE__)
#define PC(u)   ((u)->uc_mcontext->__ss.__rip)
#define SP(u)   ((u)->uc_mcontext->__ss.__rsp)
#define FP(u)   ((u)->uc_mcontext->__ss.__rbp)
#define CTX(u)  ((u)->uc_mcontext->__ss.__r12)
#define ARG0(u) ((u)->uc_mcontext->__ss.__rdi)
#define ARG1(u) ((u)->uc_mcontext->__ss.__rsi)
#define ARG2(u) ((u)->uc_mcontext->__ss.__rdx)
#define ARG3(u) ((u)->uc_mcontext->__ss.__rcx)
#else
#define PC(u)   ((u)->uc_mcontext.gregs[REG_RIP])
#define SP(u)   ((u)->uc_mcontext.gregs[REG_RSP])
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
#define SP(u)   ((u)->uc_mcontext->__ss.__sp)
#define FP(u)   ((u)->uc_mcontext->__ss.__fp)
#else
#define REGS(u) ((u)->uc_mcontext.regs)
#define PC(u)   ((u)->uc_mcontext.pc)
#define SP(u)   ((u)->uc_mcontext.sp)
#define FP(u)   ((u)->uc_mcontext.regs[29])
#endif
#define CTX(u)  (REGS(u)[20])
#define ARG0(u) (REGS(u)[0])
#define ARG1(u) (REGS(u)[1])
#define ARG2(u) (REGS(u)[2])
#define ARG3(u) (REGS(u)[3])
#endif

/* The memory that an address belongs to: of a module's code nearly always that of its instance,
 * however many the store has. */
static const Memory *memory_of(const Store *s, const CodeModule *module, const Context *ctx,
                               const uint8_t *address)
{
  const Instance *in = module && !module->unit ? ctx->instance : NULL;
  if (in && in->memory && memory_reserves(in->memory, address)) return in->memory;
  return store_memory_at(s, address);
}

/* A fault of guest code? Then the thread goes on in weft_fault_entry. */
static bool claim(const siginfo_t *info, ucontext_t *u)
{
  Store *s = rt_current;
  if (!s || !s->activation) return false;
  const uint8_t *pc = (const uint8_t *)(uintptr_t)PC(u), *address = info->si_addr;
  CodeRange range;
  if (!engine_region_of(s->engine, pc, &range)) return false;
  const Memory *m = memory_of(s, range.module, (const Context *)(uintptr_t)CTX(u), address);
  if (!m) return false;
  s->fault = (uint64_t)(address - m->base);
  ARG0(u) = CTX(u);
  ARG1(u) = TRAP_MEMORY_BOUNDS;
  ARG2(u) = (uintptr_t)pc + 1; /* like a return address: after the op */
  ARG3(u) = FP(u);
  PC(u) = (uintptr_t)weft_fault_entry;
  return true;
}

/* -- earlier handlers ---- */

enum { MOST_EARLIER = 8, WORDS = (sizeof(struct sigaction) + 7) / 8 };

/* One signal's earlier handlers, the latest last. Handlers read them at any time, so what they read
 * is atomic, and read again if the version was odd or has changed. */
typedef struct Earlier {
  _Atomic(uint32_t) version, n;
  _Atomic(uint64_t) word[MOST_EARLIER][WORDS];
} Earlier;
static Earlier earlier[2];
static const int signal_of[2] = {SIGSEGV, SIGBUS};

/* Earlier handler number i from the latest; false if there are fewer. */
static bool read_earlier(Earlier *e, unsigned i, struct sigaction *out)
{
  uint64_t words[WORDS];
  uint32_t version, n;
  do {
    version = atomic_load_explicit(&e->version, memory_order_acquire);
    n = atomic_load_explicit(&e->n, memory_order_relaxed);
    for (unsigned w = 0; w < WORDS && i < n; w++)
      words[w] = atomic_load_explicit(&e->word[n - 1 - i][w], memory_order_relaxed);
    atomic_thread_fence(memory_order_acquire);
  } while (version & 1 || atomic_load_explicit(&e->version, memory_order_relaxed) != version);
  if (i < n) memcpy(out, words, sizeof *out);
  return i < n;
}

static void put_words(Earlier *e, unsigned at, const struct sigaction *sa)
{
  uint64_t words[WORDS] = {0};
  memcpy(words, sa, sizeof *sa);
  for (unsigned w = 0; w < WORDS; w++)
    atomic_store_explicit(&e->word[at][w], words[w], memory_order_relaxed);
}

static bool same_handler(const struct sigaction *a, const struct sigaction *b)
{
  return a->sa_handler == b->sa_handler && (a->sa_flags & SA_SIGINFO) == (b->sa_flags & SA_SIGINFO);
}

/* The list becomes these. Both signals are blocked here, so that no handler waits for this thread.
 */
static void write_earlier(Earlier *e, const struct sigaction *list, unsigned n)
{
  atomic_fetch_add_explicit(&e->version, 1, memory_order_relaxed);
  atomic_thread_fence(memory_order_release);
  for (unsigned i = 0; i < n; i++)
    put_words(e, i, &list[i]);
  atomic_store_explicit(&e->n, n, memory_order_relaxed);
  atomic_fetch_add_explicit(&e->version, 1, memory_order_release);
}

/* Adds the latest; if it is there already, it moves. Of too many the second goes: what was there
 * before anything else stays. */
static void push_earlier(Earlier *e, const struct sigaction *latest)
{
  struct sigaction list[MOST_EARLIER + 1], one;
  unsigned n = 0;
  for (unsigned i = e->n; i-- > 0;)
    if (read_earlier(e, i, &one) && !same_handler(&one, latest)) list[n++] = one;
  list[n++] = *latest;
  if (n > MOST_EARLIER) {
    memmove(list + 1, list + 2, (n - 2) * sizeof *list);
    n--;
  }
  write_earlier(e, list, n);
}

static void pop_earlier(Earlier *e)
{
  struct sigaction list[MOST_EARLIER];
  unsigned n = 0;
  for (unsigned i = e->n; i-- > 1;)
    if (read_earlier(e, i, &list[n])) n++;
  write_earlier(e, list, n);
}

/* SA_RESETHAND: this handler is called once. */
static void reset_earlier(Earlier *e, const struct sigaction *done)
{
  enum { HANDLER = offsetof(struct sigaction, sa_handler) / 8 };
  uint64_t was = (uint64_t)(uintptr_t)done->sa_handler;
  uint32_t n = atomic_load_explicit(&e->n, memory_order_relaxed);
  for (unsigned i = 0; i < n; i++) {
    uint64_t expected = was;
    atomic_compare_exchange_strong(&e->word[i][HANDLER], &expected, (uint64_t)(uintptr_t)SIG_DFL);
  }
}

/* -- passing on ---- */

/* Is the handler on a signal stack that the interrupted code was not on? */
static bool on_signal_stack(const ucontext_t *u, uintptr_t here)
{
  uintptr_t low = (uintptr_t)u->uc_stack.ss_sp, size = u->uc_stack.ss_size;
  if (u->uc_stack.ss_flags & SS_DISABLE) return false;
  return here - low < size && (uintptr_t)SP(u) - low >= size;
}

typedef struct Call {
  struct sigaction to;
  int sig;
  siginfo_t *info;
  ucontext_t *context;
} Call;

static void call(void *argument)
{
  const Call *c = argument;
  if (c->to.sa_flags & SA_SIGINFO)
    c->to.sa_sigaction(c->sig, c->info, c->context);
  else
    c->to.sa_handler(c->sig);
}

/* Calls an earlier handler as the kernel would have: with its mask, and on the stack that it wants.
 */
static void call_earlier(Call *c)
{
  enum { BELOW = 128 }; /* the interrupted code may use that much below its stack pointer */
  sigset_t mask = c->to.sa_mask, before;
  if (!(c->to.sa_flags & SA_NODEFER)) sigaddset(&mask, c->sig);
  pthread_sigmask(SIG_BLOCK, &mask, &before);
  if (!(c->to.sa_flags & SA_ONSTACK) &&
      on_signal_stack(c->context, (uintptr_t)__builtin_frame_address(0)))
    weft_on_stack((void *)((uintptr_t)SP(c->context) - BELOW), call, c);
  else
    call(c);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static void pass_on(int sig, siginfo_t *info, ucontext_t *u, unsigned level)
{
  Earlier *e = &earlier[sig == SIGBUS];
  Call c = {.to.sa_handler = SIG_DFL, .sig = sig, .info = info, .context = u};
  read_earlier(e, level, &c.to);
  if (c.to.sa_handler != SIG_DFL && c.to.sa_handler != SIG_IGN) {
    if (c.to.sa_flags & SA_RESETHAND) reset_earlier(e, &c.to);
    call_earlier(&c);
  } else if (c.to.sa_handler == SIG_DFL || info->si_code > 0) {
    sigaction(sig, &c.to, NULL);        /* the default action, when the instruction faults again */
    if (info->si_code <= 0) raise(sig); /* but it was kill() */
  }
}

/* A signal that is being passed on. A host's handler may jump away, so this may be of one that is
 * over; then the next one has another context, or the same frame. */
typedef struct Passing {
  const void *context;
  uintptr_t first_frame; /* of the handler that the kernel called */
  unsigned level;
} Passing;
static RT_THREAD_LOCAL Passing passing;

static void handler(int sig, siginfo_t *info, void *context)
{
  if (claim(info, context)) return;
  uintptr_t frame = (uintptr_t)__builtin_frame_address(0);
  Passing outer = passing;
  if (outer.context == context && outer.first_frame != frame)
    passing.level++; /* called by the handler that it was passed on to */
  else
    passing = (Passing){context, frame, 0};
  pass_on(sig, info, context, passing.level);
  passing = outer;
}

/* -- in and out ---- */

_Atomic(uint32_t) signals_epoch = 1;
/* Under PROCESS_SIGNALS: what follows, and writing `earlier`. */
static uint32_t users;
static _Atomic(bool) in;

static bool is_ours(const struct sigaction *sa)
{
  return sa->sa_flags & SA_SIGINFO && sa->sa_sigaction == handler;
}

static bool put_one_in(unsigned i)
{
  struct sigaction now, ours;
  if (sigaction(signal_of[i], NULL, &now)) return false;
  if (is_ours(&now)) return true;
  memset(&ours, 0, sizeof ours);
  ours.sa_sigaction = handler;
  ours.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER | (now.sa_flags & SA_RESTART);
  sigemptyset(&ours.sa_mask);
  push_earlier(&earlier[i], &now);
  if (sigaction(signal_of[i], &ours, NULL) == 0) return true;
  pop_earlier(&earlier[i]);
  return false;
}

/* False: another handler is on top, and may pass on to ours. */
static bool take_one_out(unsigned i)
{
  struct sigaction now, latest;
  if (sigaction(signal_of[i], NULL, &now) || !is_ours(&now)) return false;
  if (!read_earlier(&earlier[i], 0, &latest)) return false;
  if (sigaction(signal_of[i], &latest, NULL)) return false;
  pop_earlier(&earlier[i]);
  return true;
}

static void new_epoch(bool now_in)
{
  in = now_in;
  if (++signals_epoch == 0) ++signals_epoch;
}

static void begin_change(sigset_t *before)
{
  sigset_t both;
  sigemptyset(&both);
  sigaddset(&both, SIGSEGV);
  sigaddset(&both, SIGBUS);
  lock_take(lock_of_process(PROCESS_SIGNALS));
  pthread_sigmask(SIG_BLOCK, &both, before);
}

static void end_change(const sigset_t *before)
{
  pthread_sigmask(SIG_SETMASK, before, NULL);
  lock_give(lock_of_process(PROCESS_SIGNALS));
}

static Status put_in(Err *err)
{
  bool done = put_one_in(0) && put_one_in(1);
  if (done != in) new_epoch(done);
  return done ? OK : fail(err, LIMIT, UINT64_MAX, "signal handlers cannot be installed");
}

Status signals_use(Err *err)
{
  sigset_t before;
  begin_change(&before);
  Status s = put_in(err);
  if (s == OK) users++;
  end_change(&before);
  return s;
}

void signals_release(void)
{
  sigset_t before;
  begin_change(&before);
  if (--users == 0) {
    take_one_out(0);
    take_one_out(1);
    new_epoch(false);
  }
  end_change(&before);
}

static bool on_top(unsigned i)
{
  struct sigaction now;
  return sigaction(signal_of[i], NULL, &now) == 0 && is_ours(&now);
}

bool signals_take_out(void)
{
  sigset_t before;
  begin_change(&before);
  bool done = !in || (on_top(0) && on_top(1) && take_one_out(0) && take_one_out(1));
  if (done && in) new_epoch(false);
  end_change(&before);
  return done;
}

Status signals_put_in(Err *err)
{
  sigset_t before;
  begin_change(&before);
  Status s = users ? put_in(err) : OK;
  end_change(&before);
  return s;
}

Status signals_ready(Err *err)
{
  sigset_t blocked;
  if (!in)
    return fail(err, INVALID, UINT64_MAX, "the handlers for memory faults have been taken out");
  if (pthread_sigmask(SIG_BLOCK, NULL, &blocked) == 0 &&
      (sigismember(&blocked, SIGSEGV) || sigismember(&blocked, SIGBUS)))
    return fail(err, INVALID, UINT64_MAX,
                "this thread blocks SIGSEGV or SIGBUS, which code without bounds checks needs");
  return OK;
}
