// SPDX-License-Identifier: MIT
/* A fork at each allocation that another thread makes while it uses the library for the first time
 * in the process, and at another fork: nothing that the fork waits for may wait for the fork. Each
 * time in a process of its own, which has used nothing yet. The linker puts these functions in the
 * system's place. */
#include "check.h"
#include "weft_build.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE = 20, MOST_ALLOCATIONS = 400 }; /* PATIENCE: seconds */

static _Thread_local long count, nth; /* allocations of this thread; 0: it does not stop */
static atomic_int stopped, tid, forked;

/* Is the thread that forks waiting for a lock? */
static bool sleeps(int thread)
{
  char path[64], text[256] = "";
  snprintf(path, sizeof path, "/proc/self/task/%d/syscall", thread);
  FILE *f = fopen(path, "r");
  if (!f) return true; /* nobody tells */
  size_t n = fread(text, 1, sizeof text - 1, f);
  fclose(f);
  return n && atoi(text) == SYS_futex;
}

/* The place where the other thread forks: goes on when that is done, or waits for this one. */
static void stop_here(void)
{
  if (!nth || ++count != nth) return;
  nth = 0; /* what follows allocates, too */
  stopped = 1;
  while (!forked && !(tid && sleeps(tid)))
    usleep(100);
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_aligned_alloc(size_t to, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_aligned_alloc(size_t to, size_t n);

void *__wrap_malloc(size_t n)
{
  stop_here();
  return __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
  stop_here();
  return __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
  stop_here();
  return __real_realloc(p, n);
}

void *__wrap_aligned_alloc(size_t to, size_t n)
{
  stop_here();
  return __real_aligned_alloc(to, n);
}

typedef struct Use {
  const char *folder;
  WeftPolicy policy;
  bool lazy;
  long nth;
} Use;

static WeftTrap *twice(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller;
  results[0] = i32(2 * args[0].of.i32);
  return NULL;
}

static void *use(void *arg)
{
  const Use *u = arg;
  WeftEngineOptions o = {.size = sizeof o,
                         .policy = u->policy,
                         .tier_after = 1,
                         .compile = u->lazy ? WEFT_COMPILE_LAZY : WEFT_COMPILE_EAGER,
                         .profile = WEFT_PROFILE_DEBUGGER};
  nth = u->nth;
  World w = world(u->folder, &o, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "twice", "i(i)", twice, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "fork.wasm");
  CHECK(call(&w, func(in, "host"), NULL, ARGS(i32(21))).of.i32 == 42);
  world_end(&w);
  if (nth && !stopped) { /* fewer allocations than that */
    stopped = 1;
    _exit(100);
  }
  return NULL;
}

static void use_and_fork(Use *u)
{
  pthread_t user;
  alarm(PATIENCE);
  if (pthread_create(&user, NULL, use, u)) _exit(2);
  while (!stopped) {
  }
  tid = (int)syscall(SYS_gettid);
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  forked = 1;
  CHECK(pid > 0 && waitpid(pid, NULL, 0) == pid);
  pthread_join(user, NULL);
  _exit(checks_failed());
}

/* False if the library makes fewer allocations. */
static bool fork_at(Use u)
{
  int status = -1;
  pid_t pid = fork();
  if (pid == 0) use_and_fork(&u);
  CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 100) return false;
  if (!CHECK(status == 0))
    printf("engine %d, allocation %ld: status %x\n", (int)u.policy, u.nth, (unsigned)status);
  return status == 0;
}

/* -- forks of several threads at once ---- */

static atomic_bool held; /* a fork waits, in the middle, for another one to begin */

/* The library's handler has been called before this one. */
static void in_fork(void)
{
  if (atomic_exchange(&held, false))
    while (!(tid && sleeps(tid)))
      usleep(100);
}

static void fork_and_wait(void)
{
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  CHECK(pid > 0 && waitpid(pid, NULL, 0) == pid);
}

static void *fork_meanwhile(void *arg)
{
  (void)arg;
  while (held) {
  }
  tid = (int)syscall(SYS_gettid);
  fork_and_wait();
  return NULL;
}

static void forks_at_once(void)
{
  pthread_t other;
  WeftEngine *e;
  alarm(PATIENCE);
  CHECK(pthread_atfork(in_fork, NULL, NULL) == 0);
  CHECK(weft_engine_new(NULL, &e, NULL) == WEFT_OK);
  held = true;
  if (pthread_create(&other, NULL, fork_meanwhile, NULL)) _exit(2);
  fork_and_wait();
  pthread_join(other, NULL);
  fork_and_wait();
  weft_engine_free(e);
  _exit(checks_failed());
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  setvbuf(stdout, NULL, _IONBF, 0);
  static const WeftPolicy policies[] = {WEFT_POLICY_VSTACK, WEFT_POLICY_INTERP, WEFT_POLICY_TIERED};
  for (unsigned i = 0; i < sizeof policies / sizeof *policies; i++) {
    long n = 1;
    while (n < MOST_ALLOCATIONS &&
           fork_at((Use){argv[1], policies[i], policies[i] == WEFT_POLICY_VSTACK, n}))
      n++;
    CHECK(n > 10);
    printf("%ld allocations\n", n - 1);
  }
  int status = -1;
  pid_t pid = fork();
  if (pid == 0) forks_at_once();
  CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
  return checks_failed();
}
