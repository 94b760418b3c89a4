// SPDX-License-Identifier: MIT
/* weft_store_interrupt ends calls of WASI that wait, as "interrupted", once per request. */
#include "check.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Interrupter {
  WeftStore *store;
  pthread_t thread;
} Interrupter;

/* Once, and long after the call has begun to wait. */
static void *interrupt(void *user)
{
  usleep(100000);
  weft_store_interrupt(((Interrupter *)user)->store);
  return NULL;
}

static void test(World *w, WeftInstance *in, const char *export)
{
  Interrupter i = {.store = w->store};
  WeftTrap *trap = NULL;
  if (pthread_create(&i.thread, NULL, interrupt, &i)) exit(2);
  call(w, func(in, export), &trap, 0, NULL);
  pthread_join(i.thread, NULL);
  if (!CHECK(trap && weft_trap_interrupted(trap))) printf("  %s\n", export);
  CHECK(weft_trap_nframes(trap) > 0);
  weft_trap_free(trap);
  trap = NULL;
  call(w, func(in, "nothing"), &trap, 0, NULL);
  CHECK(!trap);
}

int main(int argc, char **argv)
{
  static const char *const exports[] = {"write", "read", "open_to_read", "open_to_write", "sleep"};
  char dir[] = "/tmp/weft-wait-XXXXXX", fifo[64];
  int in[2], out[2], saved[2] = {dup(0), dup(1)};
  if (argc < 2) return 2;
  alarm(60);
  if (!mkdtemp(dir) || pipe(in) || pipe(out)) return 2;
  snprintf(fifo, sizeof fifo, "%s/fifo", dir);
  if (mkfifo(fifo, 0600)) return 2;
  WeftEngineOptions o = {.size = sizeof o, .interruptible = true};
  World w = world(argv[1], &o, NULL);
  WeftPreopen preopen = {.host = dir, .guest = "/"};
  WeftWasiConfig c = {.size = sizeof c, .dirs = &preopen, .ndirs = 1};
  WeftError error;
  dup2(in[0], 0);
  dup2(out[1], 1);
  CHECK(weft_linker_add_wasi(w.linker, &c, &error) == WEFT_OK);
  dup2(saved[0], 0);
  dup2(saved[1], 1);
  WeftInstance *instance_ = instance(&w, "wait.wasm");
  for (size_t i = 0; i < sizeof exports / sizeof *exports; i++)
    test(&w, instance_, exports[i]);
  world_end(&w);
  unlink(fifo);
  rmdir(dir);
  return checks_failed();
}
