// SPDX-License-Identifier: MIT
/* Arguments, environment, exit, signals, random numbers; making a Wasi; no memory at all. */
#include "guest.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static void test_strings(Guest *g)
{
  const char *args[] = {"program", "", "-x \xc3\xa4"}, *env[] = {"A=1", "EMPTY=", "B=two=2"};
  WasiConfig c = {.stdio = {0, 1, 2}, .args = args, .nargs = 3, .env = env, .nenv = 3};
  guest_restart(g, &c);
  CHECK_EQ(CALL(g, "args_sizes_get", AT_OUT, AT_OUT + 4), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 3);
  CHECK_EQ(get_u32(g, AT_OUT + 4), 15);
  memset(g->mem + AT_BUF, '#', 20);
  CHECK_EQ(CALL(g, "args_get", AT_OUT, AT_BUF), 0);
  CHECK_EQ(get_u32(g, AT_OUT), AT_BUF);
  CHECK_EQ(get_u32(g, AT_OUT + 4), AT_BUF + 8);
  CHECK_EQ(get_u32(g, AT_OUT + 8), AT_BUF + 9);
  CHECK(!memcmp(g->mem + AT_BUF, "program\0\0-x \xc3\xa4\0#", 16));
  CHECK_EQ(CALL(g, "environ_sizes_get", AT_OUT, AT_OUT + 4), 0);
  CHECK_EQ(get_u32(g, AT_OUT), 3);
  CHECK_EQ(get_u32(g, AT_OUT + 4), 19);
  CHECK_EQ(CALL(g, "environ_get", AT_OUT, AT_BUF), 0);
  CHECK_EQ(get_u32(g, AT_OUT + 8), AT_BUF + 11);
  CHECK(!memcmp(g->mem + AT_BUF, "A=1\0EMPTY=\0B=two=2", 19));
  CHECK_EQ(CALL(g, "args_get", AT_OUT, GUEST_MEMORY - 14), WASI_FAULT);
  CHECK_EQ(CALL(g, "args_get", GUEST_MEMORY - 11, AT_BUF), WASI_FAULT);
  CHECK_EQ(CALL(g, "args_sizes_get", AT_OUT, UINT32_MAX), WASI_FAULT);
  guest_restart(g, NULL);
  CHECK_EQ(CALL(g, "args_sizes_get", AT_OUT, AT_OUT + 4), 0);
  CHECK_EQ(get_u64(g, AT_OUT), 0); /* none of both */
  CHECK_EQ(CALL(g, "args_get", GUEST_MEMORY, GUEST_MEMORY), 0);
}

static void test_exit(Guest *g)
{
  uint32_t code = 99;
  CHECK(!wasi_take_exit(g->w, &code));
  CALL(g, "proc_exit", 42);
  CHECK(wasi_take_exit(g->w, &code));
  CHECK_EQ(code, 42);
  CHECK(!wasi_take_exit(g->w, &code)); /* told once */
  CALL(g, "proc_exit", UINT32_MAX);
  CHECK(wasi_take_exit(g->w, &code));
  CHECK_EQ(code, UINT32_MAX);
  /* Signals: 6 is abrt, 9 kill, 16 chld, 18 stop, 30 sys. */
  CHECK_EQ(CALL(g, "proc_raise", 6), 0);
  CHECK(wasi_take_exit(g->w, &code));
  CHECK_EQ(code, 134);
  CHECK_EQ(CALL(g, "proc_raise", 9), 0);
  CHECK(wasi_take_exit(g->w, &code));
  CHECK_EQ(CALL(g, "proc_raise", 16), 0);
  CHECK_EQ(CALL(g, "proc_raise", 18), WASI_NOTSUP);
  CHECK_EQ(CALL(g, "proc_raise", 0), WASI_INVAL);
  CHECK_EQ(CALL(g, "proc_raise", 31), WASI_INVAL);
  CHECK(!wasi_take_exit(g->w, &code));
  CHECK_EQ(CALL(g, "proc_raise", 30), 0);
  CHECK(wasi_take_exit(g->w, &code));
}

static void test_random(Guest *g)
{
  memset(g->mem + AT_BUF, 0, BUF);
  CHECK_EQ(CALL(g, "random_get", AT_BUF + 1, 20000), 0);
  CHECK_EQ(g->mem[AT_BUF], 0);
  CHECK_EQ(g->mem[AT_BUF + 20001], 0);
  uint32_t ones = 0;
  for (uint32_t i = 1; i <= 20000; i++)
    ones += (uint32_t)__builtin_popcount(g->mem[AT_BUF + i]);
  CHECK(ones > 78000 && ones < 82000); /* ten standard deviations */
  CHECK_EQ(CALL(g, "random_get", AT_BUF, 0), 0);
  CHECK_EQ(CALL(g, "random_get", GUEST_MEMORY - 1, 2), WASI_FAULT);
  CHECK_EQ(CALL(g, "random_get", 0, UINT32_MAX), WASI_FAULT);
}

static void test_making(Guest *g)
{
  Err err;
  Wasi *w = NULL;
  WasiDir missing = {.host = "/does/not/exist", .guest = "/"};
  WasiDir file = {.host = host_path(g, "sandbox/file"), .guest = "/"};
  int closed = 777;
  host_file(g, "sandbox/file", "");
  WasiConfig c = {.stdio = {0, 1, 2}, .dirs = &missing, .ndirs = 1};
  CHECK_EQ(wasi_new(&w, &c, &err), INVALID);
  CHECK(strstr(err.text, "/does/not/exist") && strstr(err.text, "No such file"));
  c.dirs = &file;
  CHECK_EQ(wasi_new(&w, &c, &err), INVALID);
  c = (WasiConfig){.stdio = {0, 1, 2}, .fds = &closed, .nfds = 1};
  CHECK_EQ(wasi_new(&w, &c, &err), INVALID);
  /* Several directories, with names of any kind. */
  WasiDir dirs[] = {{.host = g->sandbox, .guest = "/"},
                    {.host = g->outside, .guest = "other/name"},
                    {.host = g->sandbox, .guest = ""}};
  c = (WasiConfig){.stdio = {-1, -1, -1}, .dirs = dirs, .ndirs = 3};
  guest_restart(g, &c);
  CHECK_EQ(CALL(g, "fd_prestat_get", 4, AT_OUT), 0);
  CHECK_EQ(get_u64(g, AT_OUT), UINT64_C(10) << 32);
  CHECK_EQ(CALL(g, "fd_prestat_dir_name", 4, AT_BUF, 10), 0);
  CHECK(!memcmp(g->mem + AT_BUF, "other/name", 10));
  CHECK_EQ(CALL(g, "fd_prestat_get", 5, AT_OUT), 0);
  CHECK_EQ(CALL(g, "fd_prestat_get", 6, AT_OUT), WASI_BADF);
  CHECK_EQ(CALL(g, "fd_prestat_get", 0, AT_OUT), WASI_BADF);
}

/* Calls that take no address. */
static bool needs_no_memory(const char *name)
{
  static const char *const some[] = {
      "fd_close", "fd_fdstat_set_flags", "fd_filestat_set_times", "fd_renumber",
      "fd_sync",  "sched_yield"};
  for (size_t i = 0; i < sizeof some / sizeof *some; i++)
    if (!strcmp(name, some[i])) return true;
  return false;
}

/* A module without a memory may import these functions too. */
static void test_no_memory(Guest *g)
{
  for (size_t i = 0; i < wasi_nfunctions; i++) {
    const WasiFunction *f = &wasi_functions[i];
    const uint64_t args[9] = {ROOT, 1, 1, 1, 1, 1, 1, 1, 1};
    if (!strncmp(f->name, "proc_", 5)) continue;
    guest_restart(g, NULL);
    WasiErrno e = f->call(g->w, (WasiMem){NULL, 0}, args);
    if (e == 0 && !needs_no_memory(f->name)) fprintf(stderr, "%s without a memory\n", f->name);
    CHECK(e != 0 || needs_no_memory(f->name));
  }
  guest_restart(g, NULL);
}

/* Whatever the arguments are: no crash, no touch of what is not the guest's memory. */
static void test_any_arguments(Guest *g)
{
  static const uint64_t edges[] = {0,
                                   1,
                                   2,
                                   3,
                                   4,
                                   7,
                                   8,
                                   64,
                                   4096,
                                   GUEST_MEMORY - 8,
                                   GUEST_MEMORY - 1,
                                   GUEST_MEMORY,
                                   0x7fffffff,
                                   0x80000000,
                                   0xffffffff};
  uint64_t state = 1;
  for (int round = 0; round < 300; round++) {
    for (size_t i = 0; i < wasi_nfunctions; i++) {
      uint64_t args[9];
      for (int k = 0; k < 9; k++) {
        state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
        args[k] = edges[(state >> 33) % (sizeof edges / sizeof *edges)];
      }
      /* Not the host's terminal, and no waiting. */
      if (args[0] < 3 || !strcmp(wasi_functions[i].name, "poll_oneoff")) args[0] = GUEST_MEMORY - 1;
      wasi_functions[i].call(g->w, (WasiMem){g->mem, GUEST_MEMORY}, args);
    }
    guest_restart(g, NULL);
  }
}

static void test(Guest *g)
{
  test_strings(g);
  test_exit(g);
  test_random(g);
  test_making(g);
  test_no_memory(g);
  test_any_arguments(g);
}

int main(void)
{
  return run_backends(test);
}
