// SPDX-License-Identifier: MIT
/* Traps: every kind, its words and its frames, through host functions too; exits; stack limits. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Host {
  World *w;
  WeftInstance *in;
} Host;

/* What the guest asks for: 0 a trap, 1 an exit, 2 a trap of a nested call passed on, 3 one that is
 * dropped. */
static WeftTrap *host_call(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  WeftTrap *trap = NULL;
  (void)caller, (void)results;
  switch (args[0].of.i32) {
  case 0: return weft_trap_new("the host says no");
  case 1: return weft_trap_new_exit(33);
  default: call(h->w, func(h->in, "unreachable"), &trap, 0, NULL);
  }
  if (args[0].of.i32 == 2) return trap;
  weft_trap_free(trap);
  return NULL;
}

static WeftTrap *trap_of(World *w, WeftInstance *in, const char *export, size_t nargs,
                         const WeftValue *args)
{
  WeftTrap *trap = NULL;
  call(w, func(in, export), &trap, nargs, args);
  if (!CHECK(trap != NULL)) exit(1);
  return trap;
}

static void expect(World *w, WeftInstance *in, WeftTrapKind kind, const char *message,
                   const char *export, size_t nargs, const WeftValue *args)
{
  WeftTrap *t = trap_of(w, in, export, nargs, args);
  WeftFrame f;
  CHECK(weft_trap_kind(t) == kind);
  CHECK_TEXT(weft_trap_message(t), message);
  CHECK(!weft_trap_exit(t, NULL) && !weft_trap_interrupted(t));
  CHECK(weft_trap_nframes(t) >= 1);
  weft_trap_frame(t, 0, &f);
  CHECK(strstr(f.name, export) && f.func > 0 && f.module_offset > f.func_offset);
  weft_trap_free(t);
}

static void kinds(World *w, WeftInstance *in)
{
  WeftExtern memory;
  expect(w, in, WEFT_TRAP_UNREACHABLE, "unreachable", "unreachable", 0, NULL);
  expect(w, in, WEFT_TRAP_DIVIDE_BY_ZERO, "integer divide by zero", "div", ARGS(i32(1), i32(0)));
  expect(w, in, WEFT_TRAP_INTEGER_OVERFLOW, "integer overflow", "div",
         ARGS(i32(INT32_MIN), i32(-1)));
  expect(w, in, WEFT_TRAP_BAD_CONVERSION, "invalid conversion to integer", "trunc",
         ARGS(f64(__builtin_nan(""))));
  expect(w, in, WEFT_TRAP_INTEGER_OVERFLOW, "integer overflow", "trunc", ARGS(f64(3e9)));
  expect(w, in, WEFT_TRAP_INDIRECT_TYPE, "indirect call type mismatch", "indirect", ARGS(i32(1)));
  expect(w, in, WEFT_TRAP_INDIRECT_NULL, "uninitialized element", "indirect", ARGS(i32(2)));
  expect(w, in, WEFT_TRAP_UNDEFINED_ELEMENT, "undefined element", "indirect", ARGS(i32(3)));
  expect(w, in, WEFT_TRAP_TABLE_BOUNDS, "out of bounds table access", "table_get", ARGS(i32(-1)));
  static const int32_t out[] = {65529, 65536, 0x7fffffff, -1,
                                -8}; /* 8 bytes there are not inside */
  for (unsigned i = 0; i < sizeof out / sizeof *out; i++) {
    expect(w, in, WEFT_TRAP_MEMORY_BOUNDS, "out of bounds memory access", "load",
           ARGS(i32(out[i])));
    expect(w, in, WEFT_TRAP_MEMORY_BOUNDS, "out of bounds memory access", "store",
           ARGS(i32(out[i])));
  }
  expect(w, in, WEFT_TRAP_MEMORY_BOUNDS, "out of bounds memory access", "fill",
         ARGS(i32(65530), i32(7)));
  CHECK(weft_instance_export(in, name("memory"), &memory));
  uint8_t *data = weft_memory_data(memory.of.memory, NULL);
  CHECK(data[65535] == 0); /* a store that straddles the end has written nothing */
  CHECK(call(w, func(in, "load"), NULL, ARGS(i32(65524))).of.i32 == 0);
}

/* Guest addresses are told where a signal knows them. */
static void message(World *w, WeftInstance *in, bool guard)
{
  WeftTrap *t = trap_of(w, in, "load", ARGS(i32(65536)));
  char text[400], cut[10];
  size_t n = weft_trap_print(t, text, sizeof text);
  CHECK(n == strlen(text) && weft_trap_print(t, NULL, 0) == n);
  CHECK(weft_trap_print(t, cut, sizeof cut) == n && memcmp(cut, text, 9) == 0 && !cut[9]);
  const char *start = guard ? "trap: out of bounds memory access: address 0x10008\n"
                            : "trap: out of bounds memory access\n";
  CHECK(strncmp(text, start, strlen(start)) == 0);
  CHECK(strstr(text, "  0: traps_load ") && strstr(text, "(module offset 0x"));
  weft_trap_free(t);
}

static void through_the_host(World *w, WeftInstance *in)
{
  WeftFrame f;
  WeftTrap *t = trap_of(w, in, "outer", ARGS(i32(0)));
  CHECK(weft_trap_kind(t) == WEFT_TRAP_HOST);
  CHECK_TEXT(weft_trap_message(t), "the host says no");
  CHECK(weft_trap_nframes(t) == 2 && weft_trap_more_frames(t) == 0);
  weft_trap_frame(t, 0, &f);
  CHECK_TEXT(f.name, "inner");
  weft_trap_frame(t, 1, &f);
  CHECK_TEXT(f.name, "outer");
  weft_trap_free(t);

  int32_t code = 0;
  t = trap_of(w, in, "outer", ARGS(i32(1)));
  CHECK(weft_trap_kind(t) == WEFT_TRAP_EXIT && weft_trap_exit(t, &code) && code == 33);
  weft_trap_free(t);

  /* the nested call's frame, then those around the host function */
  t = trap_of(w, in, "outer", ARGS(i32(2)));
  CHECK(weft_trap_kind(t) == WEFT_TRAP_UNREACHABLE && weft_trap_nframes(t) == 3);
  weft_trap_frame(t, 0, &f);
  CHECK_TEXT(f.name, "unreachable");
  weft_trap_frame(t, 2, &f);
  CHECK_TEXT(f.name, "outer");
  weft_trap_free(t);
  call(w, func(in, "outer"), NULL, ARGS(i32(3)));

  /* nothing of the host function is left when the next call traps */
  t = trap_of(w, in, "unreachable", 0, NULL);
  CHECK(weft_trap_nframes(t) == 1);
  weft_trap_free(t);
}

static void made_by_hand(void)
{
  char text[500];
  memset(text, 'x', sizeof text - 1);
  text[sizeof text - 1] = 0;
  WeftTrap *t = weft_trap_new(text);
  CHECK(strlen(weft_trap_message(t)) == 199 && weft_trap_nframes(t) == 0);
  weft_trap_free(t);
  t = weft_trap_new("");
  CHECK_TEXT(weft_trap_message(t), "host function failed");
  weft_trap_free(t);
  t = weft_trap_new_exit(-1);
  weft_trap_print(t, text, sizeof text);
  CHECK_TEXT(text, "trap: exit: code -1\n");
  weft_trap_free(t);
  weft_trap_free(NULL);
  CHECK(weft_trap_more_frames(NULL) == 0 && weft_trap_nframes(NULL) == 0);
}

/* Depth that a stack of so many bytes allows: the exact one up to 20,000. */
static int depth(const char *folder, uint64_t max_stack)
{
  WeftStoreOptions so = {.size = sizeof so, .max_stack = max_stack};
  World w = world(folder, NULL, &so);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", host_call, NULL, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  WeftTrap *t = trap_of(&w, in, "recurse", ARGS(i32(0)));
  CHECK(weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW && weft_trap_nframes(t) == 64);
  CHECK(weft_trap_more_frames(t) > 100 && weft_trap_more_frames(t) < 100000000);
  CHECK_TEXT(weft_trap_message(t), "call stack exhausted");
  weft_trap_free(t);
  int low = 0, high = 1 << 24;
  while (high - low > 1 + low / 20000) {
    int mid = low + (high - low) / 2;
    call(&w, func(in, "bounded"), &t, ARGS(i32(mid)));
    *(t ? &high : &low) = mid;
    weft_trap_free(t);
  }
  world_end(&w);
  return low;
}

/* No frame is left out where the stack ends, in whichever of two functions that is. */
static void overflow_frames(const char *folder, const char *export, const char *other)
{
  enum { STEP = 1024 + 16, TIMES = 12 }; /* the larger frames are 4 KiB */
  bool ended[2] = {false, false};
  for (unsigned k = 0; k < TIMES; k++) {
    WeftStoreOptions so = {.size = sizeof so, .max_stack = (100 << 10) + STEP * k};
    World w = world(folder, NULL, &so);
    CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", host_call, NULL, NULL) ==
          WEFT_OK);
    WeftTrap *t = trap_of(&w, instance(&w, "traps.wasm"), export, ARGS(i32(0)));
    CHECK(weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW && weft_trap_nframes(t) > 10);
    WeftFrame f;
    weft_trap_frame(t, 0, &f);
    bool first = strcmp(f.name, export) == 0;
    ended[first] = true;
    for (unsigned i = 1; i < weft_trap_nframes(t); i++) {
      weft_trap_frame(t, i, &f);
      CHECK_TEXT(f.name, (i % 2 != 0) == first ? other : export);
    }
    weft_trap_free(t);
    world_end(&w);
  }
  CHECK((ended[0] && ended[1]) || getenv("WEFT_TEST_INTERP")); /* whose stack grows otherwise */
}

static void stack_limits(const char *folder)
{
  int small = depth(folder, 64 << 10), large = depth(folder, 256 << 10), all = depth(folder, 0);
  CHECK(small > 100 && large > 3 * small && large < 5 * small && all > large);
  CHECK(depth(folder, UINT64_MAX) > large);
}

/* The same in a process that may not use all addresses, where the stack is taken beforehand. In a
 * child, before the library has looked for its stack. The interpreter's stack is another. */
static void huge_stack_limits(const char *folder)
{
  int status = -1;
  if (getenv("WEFT_TEST_INTERP") || getenv("WEFT_TEST_MEMCHECK")) return; /* so is memcheck's */
  pid_t pid = fork();
  if (pid == 0) {
    struct rlimit most = {(rlim_t)1 << 62, (rlim_t)1 << 62};
    CHECK(setrlimit(RLIMIT_AS, &most) == 0);
    int some = depth(folder, 1 << 20);
    CHECK(depth(folder, UINT64_MAX) > some);
    for (uint64_t less = 1 << 16; less < 1 << 22; less *= 2)
      CHECK(depth(folder, 0 - less) > some);
    _exit(checks_failed());
  }
  CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
}

/* A trap keeps the module, and through it the engine. */
static void outlives(const char *folder)
{
  World w = world(folder, NULL, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", host_call, NULL, NULL) == WEFT_OK);
  WeftTrap *t = trap_of(&w, instance(&w, "traps.wasm"), "unreachable", 0, NULL);
  world_end(&w);
  WeftFrame f;
  weft_trap_frame(t, 0, &f);
  CHECK_TEXT(f.name, "unreachable");
  weft_trap_free(t);
}

static void run(const char *folder, WeftBounds bounds, WeftCompileMode mode)
{
  WeftEngineOptions o = {.size = sizeof o, .bounds = bounds, .compile = mode};
  World w = world(folder, &o, NULL);
  Host h = {.w = &w};
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", host_call, &h, NULL) == WEFT_OK);
  h.in = instance(&w, "traps.wasm");
  kinds(&w, h.in);
  message(&w, h.in, bounds == WEFT_BOUNDS_GUARD || getenv("WEFT_TEST_INTERP"));
  through_the_host(&w, h.in);
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  huge_stack_limits(argv[1]);
  run(argv[1], WEFT_BOUNDS_GUARD, WEFT_COMPILE_EAGER);
  run(argv[1], WEFT_BOUNDS_GUARD, WEFT_COMPILE_LAZY);
  run(argv[1], WEFT_BOUNDS_EXPLICIT, WEFT_COMPILE_EAGER);
  made_by_hand();
  stack_limits(argv[1]);
  overflow_frames(argv[1], "ping", "pong");
  overflow_frames(argv[1], "king", "kong");
  outlives(argv[1]);
  return checks_failed();
}
