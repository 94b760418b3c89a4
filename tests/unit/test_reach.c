// SPDX-License-Identifier: MIT
/* Calls, tail calls, traps and lazy stubs between functions that lie 60 MiB from one another in
 * code of 800 MiB, which is more than a call instruction of arm64 reaches. */
#include "../api/check.h"
#include "api/api_int.h"

#include <stdlib.h>
#include <string.h>

enum { GAP = 60 << 20 };

static int32_t run(World *w, WeftInstance *in, const char *export, int32_t x)
{
  return call(w, func(in, export), NULL, ARGS(i32(x))).of.i32;
}

static void trap(World *w, WeftInstance *in, const char *export, int32_t x, WeftTrapKind kind,
                 size_t nframes, const char *const *names)
{
  WeftTrap *t = NULL;
  call(w, func(in, export), &t, ARGS(i32(x)));
  if (!CHECK(t != NULL)) return;
  CHECK(weft_trap_kind(t) == kind && weft_trap_nframes(t) == nframes);
  for (size_t i = 0; i < nframes && i < 2; i++) {
    WeftFrame f;
    weft_trap_frame(t, i, &f);
    CHECK_TEXT(f.name, names[i]);
    CHECK(f.module_offset > f.func_offset);
  }
  weft_trap_free(t);
}

static void traps(World *w, WeftInstance *in)
{
  static const char *const leave[] = {"leave", "traps"}, *const again[] = {"leave", "leave"};
  trap(w, in, "traps", 0, WEFT_TRAP_UNREACHABLE, 2, leave);
  trap(w, in, "traps", 1, WEFT_TRAP_DIVIDE_BY_ZERO, 2, leave);
  trap(w, in, "traps", 2, WEFT_TRAP_MEMORY_BOUNDS, 2, leave);
  trap(w, in, "traps", 3, WEFT_TRAP_INDIRECT_TYPE, 2, leave);
  trap(w, in, "traps", 4, WEFT_TRAP_STACK_OVERFLOW, MAX_TRAP_FRAMES, again);
  trap(w, in, "traps", 5, WEFT_TRAP_MEMORY_BOUNDS, 2, leave);
}

/* How far apart the functions are. */
static void is_far(const Instance *in)
{
  const CodeModule *c = in->code->native ? in->code->native : in->code;
  uint32_t least = UINT32_MAX, most = 0;
  for (uint32_t i = 0; i < c->compiled.nfuncs; i++) {
    uint32_t at = c->compiled.entry[i];
    if (at == UINT32_MAX) continue; /* not compiled */
    least = at < least ? at : least;
    most = at > most ? at : most;
  }
  CHECK(most - least > 512 << 20);
}

static void all(const char *folder, WeftEngineOptions o)
{
  o.size = sizeof o;
  World w = world(folder, &o, NULL);
  to_engine(w.engine)->compile.gap = GAP;
  WeftInstance *in = instance(&w, "far.wasm");
  for (int round = 0; round < 3; round++) { /* tiered: interpreted, and compiled */
    CHECK(run(&w, in, "first", 5) == 5 + 1 + 2 + 1 + 10 + 1);
    CHECK(run(&w, in, "middle", 5) == (5 + 15) * 6);
    CHECK(run(&w, in, "back", 0) == 15 + 55);
    CHECK(run(&w, in, "last", 5) == 6 && run(&w, in, "fib", 12) == 144);
    CHECK(run(&w, in, "even", 1001) == 0 && run(&w, in, "odd", 1001) == 1);
    CHECK(run(&w, in, "indirect", 0) == 21 && run(&w, in, "indirect", 1) == 20);
    for (int32_t n = 0; n < 5; n++) {
      WeftValue v = call(
          &w, func(in, "many"), NULL,
          ARGS(i32(n), i32(0), i32(0), i32(0), i32(0), i32(0), i32(0), i32(0), i32(8), i32(9)));
      CHECK(v.of.i32 == 9 + 3 * ((n + 1) / 2) - (n % 2 ? 0 : 8));
    }
    traps(&w, in);
  }
  is_far(to_instance(in));
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  all(argv[1], (WeftEngineOptions){.compile_threads = 1});
  all(argv[1], (WeftEngineOptions){.compile_threads = 1, .policy = WEFT_POLICY_BASELINE});
  all(argv[1], (WeftEngineOptions){.compile_threads = 3});
  all(argv[1], (WeftEngineOptions){.compile = WEFT_COMPILE_LAZY});
  all(argv[1], (WeftEngineOptions){.policy = WEFT_POLICY_TIERED, .tier_after = 2});
  all(argv[1], (WeftEngineOptions){.compile_threads = 1, .random_ra = 3});
  return checks_failed();
}
