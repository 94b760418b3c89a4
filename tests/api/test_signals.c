// SPDX-License-Identifier: MIT
/* Signals: untouched with explicit bounds; with guard pages, faults that are not a guest's go to
 * the handler that was there before, as the kernel would have called it, or to the default action.
 * Handlers go in and out; a thread that blocks them gets an error. */
#include "check.h"
#include "weft_build.h"

#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf back;
static volatile sig_atomic_t caught;
static char *volatile no_access;

static void own_handler(int sig, siginfo_t *info, void *context)
{
  (void)sig, (void)context;
  caught++;
  if (info->si_code > 0) siglongjmp(back, 1);
}

static void install(void (*handler)(int, siginfo_t *, void *))
{
  struct sigaction sa;
  memset(&sa, 0, sizeof sa);
  sa.sa_flags = SA_SIGINFO;
  sa.sa_sigaction = handler;
  if (!handler) sa.sa_flags = 0, sa.sa_handler = SIG_DFL;
  if (sigaction(SIGSEGV, &sa, NULL)) exit(2);
}

static WeftTrap *fault(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  size_t size;
  (void)env, (void)results;
  /* With 1 the guard page of the calling instance: guest memory, but not guest code. The jump is
   * over frames of this function only. */
  volatile uint8_t *guard = weft_caller_memory(caller, &size);
  if (sigsetjmp(back, 1) == 0) {
    if (args[0].of.i32)
      guard[size] = 1;
    else
      *no_access = 1;
  }
  return NULL;
}

static void guest_trap(World *w, WeftInstance *in)
{
  WeftTrap *t = NULL;
  call(w, func(in, "load"), &t, ARGS(i32(70000)));
  CHECK(t && weft_trap_kind(t) == WEFT_TRAP_MEMORY_BOUNDS);
  weft_trap_free(t);
}

static void with_own_handler(const char *folder)
{
  install(own_handler);
  World w = world(folder, NULL, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  guest_trap(&w, in);
  CHECK(caught == 0);
  if (sigsetjmp(back, 1) == 0) *no_access = 1; /* no guest in sight */
  CHECK(caught == 1);
  call(&w, func(in, "outer"), NULL, ARGS(i32(0))); /* in a host function */
  call(&w, func(in, "outer"), NULL, ARGS(i32(1)));
  CHECK(caught == 3);
  WeftExtern x;
  CHECK(weft_instance_export(in, name("memory"), &x));
  uint8_t *data = weft_memory_data(x.of.memory, NULL);
  if (sigsetjmp(back, 1) == 0)
    *(volatile uint8_t *)(data + 70000) = 1; /* guard page, but not guest code */
  CHECK(caught == 4);
  raise(SIGSEGV);
  CHECK(caught == 5);
  guest_trap(&w, in);
  CHECK(caught == 5);
  world_end(&w);
}

/* Nobody was there before: the process dies of it, of kill() too. */
static int child_dies_by(bool by_kill, const char *folder)
{
  pid_t child = fork();
  if (child == 0) {
    install(NULL);
    World w = world(folder, NULL, NULL);
    CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
    guest_trap(&w, instance(&w, "traps.wasm"));
    if (by_kill)
      raise(SIGSEGV);
    else
      *no_access = 1;
    _exit(0);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) exit(2);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void explicit_bounds(const char *folder)
{
  WeftEngineOptions o = {.size = sizeof o, .bounds = WEFT_BOUNDS_EXPLICIT};
  struct sigaction before, after;
  sigaction(SIGSEGV, NULL, &before);
  stack_t stack;
  World w = world(folder, &o, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  guest_trap(&w, instance(&w, "traps.wasm"));
  sigaction(SIGSEGV, NULL, &after);
  CHECK(before.sa_handler == after.sa_handler && before.sa_flags == after.sa_flags);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  CHECK(sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE));
#else
  (void)stack;
#endif
  world_end(&w);
}

/* -- in and out ---- */

static bool at_work(void) /* Weft's handler is on top */
{
  struct sigaction sa;
  sigaction(SIGSEGV, NULL, &sa);
  return (sa.sa_flags & SA_SIGINFO) && sa.sa_sigaction != own_handler;
}

static void fault_once(void)
{
  if (sigsetjmp(back, 1) == 0) *no_access = 1;
}

/* The handler is in from the first engine to the last one; the host's comes back. */
static void from_first_to_last(const char *folder)
{
  install(own_handler);
  World a = world(folder, NULL, NULL);
  CHECK(at_work());
  World b = world(folder, NULL, NULL);
  world_end(&a);
  CHECK(at_work());
  CHECK(weft_linker_define_func(b.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  guest_trap(&b, instance(&b, "traps.wasm"));
  world_end(&b);
  CHECK(!at_work());
  caught = 0;
  fault_once();
  CHECK(caught == 1);
}

static WeftStatus try_load(World *w, WeftInstance *in, WeftError *e)
{
  WeftValue arg = i32(0), r;
  return weft_func_call(w->store, func(in, "load"), &arg, 1, &r, 1, NULL, e);
}

static void out_and_in_again(const char *folder)
{
  install(own_handler);
  CHECK(weft_signals_remove() && weft_signals_install(NULL) == WEFT_OK);
  CHECK(!at_work()); /* there is no engine that needs it */
  World w = world(folder, NULL, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  WeftError e = {.message = ""};
  guest_trap(&w, in);
  CHECK(weft_signals_remove() && !at_work() && weft_signals_remove());
  CHECK(try_load(&w, in, &e) == WEFT_INVALID && strstr(e.message, "taken out"));
  CHECK(weft_signals_install(&e) == WEFT_OK && at_work());
  guest_trap(&w, in);
  CHECK(weft_signals_remove());
  World next = world(folder, NULL, NULL); /* puts it in, too */
  CHECK(at_work());
  guest_trap(&w, in);
  world_end(&next);
  CHECK(at_work());
  install(own_handler); /* the host's own, on top */
  CHECK(!weft_signals_remove() && !at_work());
  caught = 0;
  CHECK(weft_signals_install(&e) == WEFT_OK && at_work());
  guest_trap(&w, in);
  CHECK(caught == 0);
  fault_once();
  CHECK(caught == 1);
  install(own_handler);
  next = world(folder, NULL, NULL);
  guest_trap(&w, in);
  CHECK(at_work() && caught == 1);
  world_end(&next);
  world_end(&w);
  CHECK(!at_work());
}

/* A handler of the host that passes on to the one that it has replaced, over and under Weft's. */
static struct sigaction replaced[3];
static volatile sig_atomic_t passed[3];

static void pass(int which, int sig, siginfo_t *info, void *context)
{
  passed[which]++;
  if (replaced[which].sa_flags & SA_SIGINFO)
    replaced[which].sa_sigaction(sig, info, context);
  else
    replaced[which].sa_handler(sig);
}

static void passing_0(int sig, siginfo_t *info, void *context)
{
  pass(0, sig, info, context);
}

static void passing_1(int sig, siginfo_t *info, void *context)
{
  pass(1, sig, info, context);
}

static void passing_2(int sig, siginfo_t *info, void *context)
{
  pass(2, sig, info, context);
}

static void put_on_top(int which, int flags)
{
  static void (*const handler[3])(int, siginfo_t *, void *) = {passing_0, passing_1, passing_2};
  struct sigaction sa;
  memset(&sa, 0, sizeof sa);
  sa.sa_flags = SA_SIGINFO | flags;
  sa.sa_sigaction = handler[which];
  if (sigaction(SIGSEGV, &sa, &replaced[which])) exit(2);
}

static bool each_passed(int times)
{
  return passed[0] == times && passed[1] == times && passed[2] == times;
}

static void passing_on(const char *folder, int flags)
{
  install(own_handler);
  put_on_top(0, flags);
  World w = world(folder, NULL, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  caught = 0;
  memset((void *)(uintptr_t)passed, 0, sizeof passed);
  put_on_top(1, flags);
  guest_trap(&w, in);                                  /* they pass it on to Weft's */
  CHECK(passed[1] == 1 || getenv("WEFT_TEST_TIERED")); /* interpreted: no fault */
  CHECK(weft_signals_install(NULL) == WEFT_OK);
  put_on_top(2, flags);
  CHECK(weft_signals_install(NULL) == WEFT_OK);
  memset((void *)(uintptr_t)passed, 0, sizeof passed);
  guest_trap(&w, in);
  CHECK(each_passed(0) && caught == 0);
  for (int i = 1; i <= 3; i++) { /* each once, and then the first one */
    fault_once();
    CHECK(each_passed(i) && caught == i);
  }
  for (int i = 0; i < 20; i++) { /* as often as one likes */
    put_on_top(1 + i % 2, flags);
    CHECK(weft_signals_install(NULL) == WEFT_OK);
  }
  guest_trap(&w, in);
  fault_once();
  CHECK(caught == 4);
  world_end(&w);
}

/* -- as the kernel would have called it ---- */

typedef struct Seen {
  bool usr1, segv, on_stack; /* blocked; on the signal stack */
  int times;
} Seen;
static volatile Seen seen;
static stack_t alt;

static void look(void)
{
  sigset_t now;
  char here;
  pthread_sigmask(SIG_BLOCK, NULL, &now);
  seen.usr1 = sigismember(&now, SIGUSR1);
  seen.segv = sigismember(&now, SIGSEGV);
  seen.on_stack = (uintptr_t)&here - (uintptr_t)alt.ss_sp < alt.ss_size;
  seen.times++;
}

/* Makes the page accessible, so that the instruction goes on. */
static void mend(int sig)
{
  (void)sig;
  look();
  mprotect(no_access, 4096, PROT_READ | PROT_WRITE);
}

static void mend_info(int sig, siginfo_t *info, void *context)
{
  if (CHECK(context != NULL) && info->si_code > 0) CHECK(info->si_addr == no_access);
  mend(sig);
}

static Seen fault_and_look(void)
{
  mprotect(no_access, 4096, PROT_NONE);
  memset((void *)(uintptr_t)&seen, 0, sizeof seen);
  sigset_t before, after;
  pthread_sigmask(SIG_BLOCK, NULL, &before);
  *no_access = 1;
  CHECK(*no_access == 1);
  pthread_sigmask(SIG_BLOCK, NULL, &after);
  CHECK(!sigismember(&after, SIGUSR1) && !sigismember(&after, SIGSEGV));
  mprotect(no_access, 4096, PROT_NONE);
  return seen;
}

/* The same with Weft's handler in as without. */
static void as_before(World *w, WeftInstance *in, int flags, bool mask)
{
  struct sigaction sa;
  CHECK(weft_signals_remove());
  memset(&sa, 0, sizeof sa);
  sa.sa_flags = flags;
  if (flags & SA_SIGINFO)
    sa.sa_sigaction = mend_info;
  else
    sa.sa_handler = mend;
  if (mask) sigaddset(&sa.sa_mask, SIGUSR1);
  sigaction(SIGSEGV, &sa, NULL);
  Seen expected = fault_and_look();
  CHECK(expected.times == 1 && expected.usr1 == mask && expected.segv == !(flags & SA_NODEFER) &&
        expected.on_stack == !!(flags & SA_ONSTACK));
  CHECK(weft_signals_install(NULL) == WEFT_OK);
  guest_trap(w, in);
  Seen got = fault_and_look();
  CHECK(memcmp(&expected, &got, sizeof got) == 0);
  guest_trap(w, in);
  memset((void *)(uintptr_t)&seen, 0, sizeof seen);
  raise(SIGSEGV);
  got = seen;
  CHECK(memcmp(&expected, &got, sizeof got) == 0);
}

static void flags_honoured(const char *folder)
{
  stack_t before;
  alt = (stack_t){.ss_size = 256 << 10, .ss_sp = malloc(256 << 10)};
  sigaltstack(&alt, &before);
  World w = world(folder, NULL, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  for (int k = 0; k < 16; k++)
    as_before(&w, in,
              (k & 1 ? SA_SIGINFO : 0) | (k & 2 ? SA_ONSTACK : 0) | (k & 4 ? SA_NODEFER : 0),
              k & 8);
  world_end(&w);
  if (before.ss_flags & SS_DISABLE) before.ss_size = 0;
  sigaltstack(&before, NULL);
  free(alt.ss_sp);
}

/* SA_RESETHAND: called for the first fault; of the second the process dies. */
static void once_only(const char *folder)
{
  pid_t child = fork();
  if (child == 0) {
    struct sigaction sa;
    memset(&sa, 0, sizeof sa);
    sa.sa_flags = (int)(SA_SIGINFO | SA_RESETHAND);
    sa.sa_sigaction = mend_info;
    sigaction(SIGSEGV, &sa, NULL);
    World w = world(folder, NULL, NULL);
    CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
    WeftInstance *in = instance(&w, "traps.wasm");
    guest_trap(&w, in);
    CHECK(fault_and_look().times == 1);
    guest_trap(&w, in);
    if (checks_failed()) _exit(1);
    fault_and_look();
    _exit(0);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) exit(2);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
}

/* SA_RESTART: a read that a signal interrupts goes on if the earlier handler says so. */
static void *disturb(void *user)
{
  int *fd = user;
  usleep(50000);
  kill(getpid(), SIGSEGV); /* to the only thread that does not block it */
  usleep(50000);
  CHECK(write(*fd, "x", 1) == 1);
  return NULL;
}

/* Does a read go on after the signal? */
static bool read_goes_on(void)
{
  int fd[2];
  char c;
  sigset_t segv, before;
  pthread_t t;
  if (pipe(fd)) exit(2);
  sigemptyset(&segv);
  sigaddset(&segv, SIGSEGV);
  caught = 0;
  pthread_sigmask(SIG_BLOCK, &segv, &before);
  if (pthread_create(&t, NULL, disturb, &fd[1])) exit(2);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  ssize_t n = read(fd[0], &c, 1);
  CHECK(n == 1 || (n < 0 && errno == EINTR));
  pthread_join(t, NULL);
  CHECK(caught == 1);
  close(fd[0]);
  close(fd[1]);
  return n == 1;
}

static void restarted(const char *folder, bool restart)
{
  install(own_handler);
  struct sigaction sa;
  sigaction(SIGSEGV, NULL, &sa);
  if (restart) sa.sa_flags |= SA_RESTART;
  sigaction(SIGSEGV, &sa, NULL);
  bool expected = read_goes_on(); /* qemu looks at no flags of SIGSEGV */
  World w = world(folder, NULL, NULL);
  CHECK(read_goes_on() == expected);
  world_end(&w);
}

/* -- threads that block the signals ---- */

static void *blocking(void *user)
{
  World *w = user;
  int signals[2] = {SIGSEGV, SIGBUS};
  WeftInstance *in = instance(w, "traps.wasm"); /* no start function: runs nothing */
  for (int i = 0; i < 2; i++) {
    sigset_t one, before;
    WeftError e = {.message = ""};
    sigemptyset(&one);
    sigaddset(&one, signals[i]);
    pthread_sigmask(SIG_BLOCK, &one, &before);
    CHECK(try_load(w, in, &e) == WEFT_INVALID && strstr(e.message, "blocks SIGSEGV or SIGBUS"));
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  guest_trap(w, in);
  return NULL;
}

static void *blocking_explicit(void *user)
{
  World *w = user;
  sigset_t both;
  sigemptyset(&both);
  sigaddset(&both, SIGSEGV);
  sigaddset(&both, SIGBUS);
  pthread_sigmask(SIG_BLOCK, &both, NULL);
  guest_trap(w, instance(w, "traps.wasm"));
  WeftEngineOptions o = {
      .size = sizeof o}; /* built code touches no guest's memory: nor does it matter */
  World guarded = world(w->folder, &o, NULL);
  const WeftFuncType type = {NULL, 0, NULL, 0};
  WeftCode *code;
  WeftBuilt *f;
  WeftBuild *b;
  CHECK(weft_code_new(guarded.engine, &code, NULL) == WEFT_OK);
  CHECK(weft_built_declare(code, &type, "nothing", &f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(f, NULL, 0, &b, NULL) == WEFT_OK);
  weft_build_return(b);
  CHECK(weft_build_finish(b, NULL) == WEFT_OK);
  CHECK(weft_built_call(f, NULL, 0, NULL, 0, NULL, NULL) == WEFT_OK);
  weft_code_free(code);
  world_end(&guarded);
  return NULL;
}

static void blocked(const char *folder, void *(*thread)(void *), WeftBounds bounds)
{
  WeftEngineOptions o = {.size = sizeof o, .bounds = bounds};
  World w = world(folder, &o, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", fault, NULL, NULL) == WEFT_OK);
  guest_trap(&w, instance(&w, "traps.wasm")); /* this thread may */
  pthread_t t;
  if (pthread_create(&t, NULL, thread, &w)) exit(2);
  pthread_join(t, NULL);
  guest_trap(&w, instance(&w, "traps.wasm"));
  world_end(&w);
}

static World called; /* by the handler */
static WeftInstance *called_in;

static void call_another(int sig)
{
  (void)sig;
  caught++;
  CHECK(call(&called, func(called_in, "id"), NULL, ARGS(i32(7))).of.i32 == 7);
}

/* A handler that calls into another store while a guest runs: the guest's next fault is a trap. */
static void calls_in_between(const char *folder)
{
  World w = world(folder, NULL, NULL);
  WeftInstance *in = instance(&w, "spin.wasm");
  called = world(folder, NULL, NULL);
  called_in = instance(&called, "spin.wasm");
  struct sigaction sa, old;
  memset(&sa, 0, sizeof sa);
  sa.sa_handler = call_another;
  sa.sa_flags = SA_RESTART;
  CHECK(sigaction(SIGALRM, &sa, &old) == 0);
  caught = 0;
  for (int rounds = 1 << 20; !caught && rounds > 0; rounds *= 2) { /* until one comes in time */
    ualarm(1000, 0);
    WeftTrap *t = NULL;
    call(&w, func(in, "spin"), &t, ARGS(i32(rounds), i32(-1)));
    CHECK(t && weft_trap_kind(t) == WEFT_TRAP_MEMORY_BOUNDS);
    weft_trap_free(t);
  }
  ualarm(0, 0);
  CHECK(caught);
  sigaction(SIGALRM, &old, NULL);
  world_end(&w);
  world_end(&called);
}

static void handlers(const char *folder)
{
  calls_in_between(folder);
  from_first_to_last(folder);
  out_and_in_again(folder);
  passing_on(folder, 0);
  passing_on(folder, SA_NODEFER | SA_ONSTACK);
  flags_honoured(folder);
  once_only(folder);
  restarted(folder, true);
  restarted(folder, false);
  blocked(folder, blocking, WEFT_BOUNDS_GUARD);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  no_access = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (no_access == MAP_FAILED) return 2;
  explicit_bounds(argv[1]);
  CHECK(child_dies_by(false, argv[1]) == SIGSEGV);
  CHECK(child_dies_by(true, argv[1]) == SIGSEGV);
  with_own_handler(argv[1]);
  blocked(argv[1], blocking_explicit, WEFT_BOUNDS_EXPLICIT);
  if (!getenv("WEFT_TEST_INTERP")) handlers(argv[1]); /* which needs none */
  return checks_failed();
}
