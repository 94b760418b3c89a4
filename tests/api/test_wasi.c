// SPDX-License-Identifier: MIT
/* WASI in a linker: a program writes to standard output and exits. What WASI does is tested in
 * tests/wasi. */
#include "check.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* In a process that has closed its standard descriptors, nothing of Weft gets their numbers:
 * neither a directory of the guest's, nor memory of code, nor a profiler's file. */
static void closed_numbers(const char *folder)
{
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    WeftEngineOptions o = {.size = sizeof o, .profile = WEFT_PROFILE_JITDUMP};
    WeftPreopen dir = {.host = folder, .guest = "/"};
    WeftWasiConfig c = {.size = sizeof c, .dirs = &dir, .ndirs = 1};
    WeftError error;
    char dump[64];
    int taken = 0;
    for (int i = 0; i < 3; i++)
      close(i);
    World w = world(folder, &o, NULL);
    if (weft_linker_add_wasi(w.linker, &c, &error) != WEFT_OK) _exit(100);
    instance(&w, "exit.wasm");
    for (int i = 0; i < 3; i++)
      taken += fcntl(i, F_GETFD) >= 0;
    world_end(&w);
    snprintf(dump, sizeof dump, "/tmp/jit-%d.dump", (int)getpid());
    unlink(dump);
    _exit(taken);
  }
  int status = -1;
  waitpid(child, &status, 0);
  CHECK(status == 0);
}

/* A record of an older header ends where the caller's does. */
static void short_record(const char *folder)
{
  World w = world(folder, NULL, NULL);
  size_t size = offsetof(WeftWasiConfig, sockets);
  WeftWasiConfig *c = malloc(size), garbage;
  if (!c) exit(2);
  memset(&garbage, 0, sizeof garbage);
  garbage.size = size;
  memcpy(c, &garbage, size);
  CHECK(weft_linker_add_wasi(w.linker, c, NULL) == WEFT_OK);
  free(c);
  garbage.nsockets = SIZE_MAX; /* not read */
  CHECK(weft_linker_add_wasi(w.linker, &garbage, NULL) == WEFT_OK);
  world_end(&w);
}

/* A guest that opens as much as it can gets what its limit says, and leaves the host the rest. */
static void descriptor_limit(const char *folder, uint32_t max, uint32_t want)
{
  World w = world(folder, NULL, NULL);
  WeftPreopen dir = {.host = folder, .guest = "/"};
  WeftWasiConfig c = {.size = sizeof c, .dirs = &dir, .ndirs = 1, .max_descriptors = max};
  uint32_t given = 1;
  for (int i = 0; i < 3; i++)
    given += fcntl(i, F_GETFL) >= 0;
  CHECK(weft_linker_add_wasi(w.linker, &c, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "descriptors.wasm");
  CHECK((uint32_t)call(&w, func(in, "fill"), NULL, 0, NULL).of.i32 == want - given);
  CHECK(call(&w, func(in, "error"), NULL, 0, NULL).of.i32 == 33); /* MFILE */
  int next = dup(2);
  CHECK(next >= 0);
  close(next);
  world_end(&w);
}

static void descriptor_limits(const char *folder)
{
  struct rlimit limit;
  descriptor_limit(folder, 10, 10);
  if (getrlimit(RLIMIT_NOFILE, &limit)) return;
  if (limit.rlim_cur < 1024 && limit.rlim_max >= 1024) {
    limit.rlim_cur = 1024;
    setrlimit(RLIMIT_NOFILE, &limit);
  }
  if (limit.rlim_cur >= 1024) descriptor_limit(folder, 0, 512);
}

/* Calls that make or move many bytes take fuel for them, as bulk ops do. */
static void fuel_by_size(const char *folder)
{
  WeftEngineOptions o = {.size = sizeof o, .fuel = true};
  World w = world(folder, &o, NULL);
  CHECK(weft_linker_add_wasi(w.linker, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "random.wasm");
  WeftTrap *trap = NULL;
  weft_store_set_fuel(w.store, 1000);
  CHECK(call(&w, func(in, "get"), &trap, ARGS(i32(100 * 4096))).of.i32 == 0 && !trap);
  uint64_t left = weft_store_fuel(w.store);
  CHECK(left < 900 && left >= 890); /* the calls themselves take some */
  call(&w, func(in, "get"), &trap, ARGS(i32(16 << 20)));
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL && weft_store_fuel(w.store) == 0);
  weft_trap_free(trap);
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  closed_numbers(argv[1]);
  short_record(argv[1]);
  descriptor_limits(argv[1]);
  fuel_by_size(argv[1]);
  World w = world(argv[1], NULL, NULL);
  const char *args[] = {"exit", "a"}, *env[] = {"K=V"};
  WeftPreopen dir = {.host = argv[1], .guest = "/"};
  WeftPreopen missing = {.host = "/does/not/exist", .guest = "/"};
  WeftWasiConfig c = {.size = sizeof c, .args = args, .nargs = 2, .env = env, .nenv = 1};
  WeftError error;
  c.dirs = &missing;
  c.ndirs = 1;
  CHECK(weft_linker_add_wasi(w.linker, &c, &error) == WEFT_INVALID);
  c.dirs = &dir;
  int pipes[2], saved = dup(1);
  fflush(stdout);
  if (pipe(pipes) || dup2(pipes[1], 1) < 0) return 2;
  CHECK(weft_linker_add_wasi(w.linker, &c, &error) == WEFT_OK);
  WeftInstance *in = instance(&w, "exit.wasm");
  WeftTrap *t = NULL;
  call(&w, func(in, "_start"), &t, 0, NULL);
  dup2(saved, 1);
  int32_t code = 0;
  char text[16] = "";
  CHECK(read(pipes[0], text, sizeof text - 1) == 6);
  CHECK_TEXT(text, "hello\n");
  CHECK(t && weft_trap_exit(t, &code) && code == 7);
  weft_trap_free(t);
  world_end(&w);
  return checks_failed();
}
