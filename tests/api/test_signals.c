// SPDX-License-Identifier: MIT
/* Signals: untouched with explicit bounds; with guard pages, faults that are not a guest's go to
 * the handler that was there before, or to the default action. */
#include "check.h"

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

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  no_access = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (no_access == MAP_FAILED) return 2;
  explicit_bounds(argv[1]); /* the handlers are installed once: this comes first */
  CHECK(child_dies_by(false, argv[1]) == SIGSEGV);
  CHECK(child_dies_by(true, argv[1]) == SIGSEGV);
  with_own_handler(argv[1]);
  return checks_failed();
}
