// SPDX-License-Identifier: MIT
/* A library with Weft inside is loaded, runs guests, and is unloaded: threads that have run guest
 * code end, the host's handler for memory faults is the one that runs, a fork and the end of the
 * process find nothing of it.   test_unload ROUNDS TRAPS.WASM PLUGIN... */
#include <dlfcn.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MEMORY_BOUNDS = 2, STACK_OVERFLOW = 10 }; /* WeftTrapKind: weft.h is the plugin's */

typedef int Run(const char *module, const char *export, int arg);

static const char *module;
static Run *run;
static int failed;
static char *no_access;
static sigjmp_buf back;
static volatile sig_atomic_t caught;

#define CHECK(cond) check((cond), __LINE__, #cond)
static void check(bool cond, int line, const char *what)
{
  if (cond) return;
  printf("%s:%d: %s\n", __FILE__, line, what);
  failed = 1;
}

static void handler(int sig)
{
  (void)sig;
  caught++;
  siglongjmp(back, 1);
}

static bool handler_runs(void)
{
  int before = caught;
  if (sigsetjmp(back, 1) == 0) *no_access = 1;
  return caught == before + 1;
}

static void guests(void)
{
  CHECK(run(module, "bounded", 100) == 0);
  CHECK(run(module, "load", -1) == MEMORY_BOUNDS);
  CHECK(run(module, "recurse", 0) == STACK_OVERFLOW);
}

/* A thread that outlives the library. */
static pthread_barrier_t barrier;
static void *outlive(void *user)
{
  guests();
  pthread_barrier_wait(&barrier); /* now it may go */
  pthread_barrier_wait(&barrier); /* it has gone */
  CHECK(handler_runs());
  return user;
}

static bool mapped(const char *plugin)
{
  FILE *f = fopen("/proc/self/maps", "r");
  char line[4400];
  bool found = false;
  const char *name = strrchr(plugin, '/');
  while (f && fgets(line, sizeof line, f))
    found |= strstr(line, name ? name : plugin) || strstr(line, "libweft");
  if (f) fclose(f);
  return found;
}

static void fork_works(void)
{
  pid_t child = fork();
  if (child == 0) _exit(handler_runs() ? 42 : 1);
  int status = 0;
  CHECK(child > 0 && waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 42);
}

static void load_and_unload(const char *plugin)
{
  void *library = dlopen(plugin, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    printf("%s\n", dlerror());
    exit(2);
  }
  void *symbol = dlsym(library, "plugin_run");
  memcpy(&run, &symbol, sizeof run);
  if (!run) exit(2);
  pthread_t thread;
  pthread_barrier_init(&barrier, NULL, 2);
  if (pthread_create(&thread, NULL, outlive, NULL)) exit(2);
  pthread_barrier_wait(&barrier);
  CHECK(handler_runs());
  guests();
  CHECK(handler_runs());
  CHECK(dlclose(library) == 0);
  CHECK(!mapped(plugin));
  pthread_barrier_wait(&barrier);
  pthread_join(thread, NULL);
  pthread_barrier_destroy(&barrier);
  CHECK(handler_runs());
  fork_works();
}

int main(int argc, char **argv)
{
  if (argc < 4) return 2;
  module = argv[2];
  no_access = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (no_access == MAP_FAILED) return 2;
  struct sigaction sa;
  memset(&sa, 0, sizeof sa);
  sa.sa_handler = handler;
  sigaction(SIGSEGV, &sa, NULL);
  for (int round = 0; round < atoi(argv[1]); round++)
    for (int i = 3; i < argc; i++)
      load_and_unload(argv[i]);
  return failed;
}
