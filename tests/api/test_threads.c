// SPDX-License-Identifier: MIT
/* Threads that share an engine and its modules, and interruption from another thread. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

/* -- shared modules ---- */

typedef struct Shared {
  WeftEngine *engine;
  WeftModule *module;
  const char *folder;
} Shared;

/* A store with an instance: traps by signal, calls, a module of its own made and freed. */
static void round_of(Shared *shared)
{
  World w = {.folder = shared->folder, .engine = shared->engine};
  if (weft_store_new(w.engine, NULL, &w.store, NULL) != WEFT_OK ||
      weft_linker_new(w.store, &w.linker, NULL) != WEFT_OK)
    exit(2);
  WeftInstance *in;
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", nothing, NULL, NULL) == WEFT_OK);
  CHECK(weft_linker_instantiate(w.linker, shared->module, &in, NULL, NULL) == WEFT_OK);
  for (int i = 0; i < 20; i++) {
    WeftTrap *t = NULL;
    call(&w, func(in, "load"), &t, ARGS(i32(65536 + i)));
    CHECK(t && weft_trap_kind(t) == WEFT_TRAP_MEMORY_BOUNDS && weft_trap_nframes(t) == 1);
    weft_trap_free(t);
    CHECK(call(&w, func(in, "bounded"), NULL, ARGS(i32(i))).of.i32 == i);
  }
  instance(&w, "provider.wasm");
  weft_linker_free(w.linker);
  weft_store_free(w.store);
}

static void *work(void *arg)
{
  for (int i = 0; i < 20; i++)
    round_of(arg);
  return NULL;
}

/* tier_after: of a tiered engine; 0: another one. */
static void several(const char *folder, WeftCompileMode mode, uint32_t tier_after)
{
  enum { THREADS = 4 };
  pthread_t thread[THREADS];
  Shared shared = {.folder = folder};
  WeftEngineOptions o = {.size = sizeof o, .compile = mode, .tier_after = tier_after};
  if (tier_after) o.policy = WEFT_POLICY_TIERED;
  CHECK(weft_engine_new(&o, &shared.engine, NULL) == WEFT_OK);
  CHECK(weft_module_open(shared.engine, module_path(folder, "traps.wasm"), &shared.module, NULL) ==
        WEFT_OK);
  for (int i = 0; i < THREADS; i++)
    if (pthread_create(&thread[i], NULL, work, &shared)) exit(2);
  for (int i = 0; i < THREADS; i++)
    pthread_join(thread[i], NULL);
  weft_module_free(shared.module);
  weft_engine_free(shared.engine);
}

/* -- interruption ---- */

typedef struct Spin {
  World *w;
  WeftInstance *in;
  atomic_bool running;
  int nested; /* interruptions that a host function has swallowed */
} Spin;

static void *interrupter(void *arg)
{
  Spin *s = arg;
  struct timespec t = {0, 20000000};
  while (!s->running)
    nanosleep(&t, NULL);
  nanosleep(&t, NULL);
  weft_store_interrupt(s->w->store);
  return NULL;
}

/* Spins in a nested call until interrupted, then goes on as if nothing had been. */
static WeftTrap *spin_nested(void *env, WeftCaller *caller, const WeftValue *args,
                             WeftValue *results)
{
  Spin *s = env;
  WeftTrap *t = NULL;
  (void)caller, (void)args, (void)results;
  s->running = true;
  call(s->w, func(s->in, "spin"), &t, 0, NULL);
  if (t && weft_trap_interrupted(t)) s->nested++;
  weft_trap_free(t);
  return NULL;
}

static void spin(Spin *s, const char *export)
{
  pthread_t thread;
  WeftTrap *t = NULL;
  s->running = true;
  if (pthread_create(&thread, NULL, interrupter, s)) exit(2);
  call(s->w, func(s->in, export), &t, 0, NULL);
  pthread_join(thread, NULL);
  CHECK(t && weft_trap_interrupted(t) && weft_trap_kind(t) == WEFT_TRAP_INTERRUPTED);
  CHECK_TEXT(weft_trap_message(t), "interrupted");
  weft_trap_free(t);
  /* once only */
  CHECK(call(s->w, func(s->in, "bounded"), NULL, ARGS(i32(1000))).of.i32 == 1000);
}

static void interruption(const char *folder, bool interruptible)
{
  WeftEngineOptions o = {.size = sizeof o, .interruptible = interruptible};
  World w = world(folder, &o, NULL);
  Spin s = {.w = &w};
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", spin_nested, &s, NULL) == WEFT_OK);
  s.in = instance(&w, "traps.wasm");
  spin(&s, "spin_calls");
  /* asked for before it runs, and before the instance is there */
  WeftTrap *t = NULL;
  weft_store_interrupt(w.store);
  call(&w, func(s.in, "bounded"), &t, ARGS(i32(1)));
  CHECK(t && weft_trap_interrupted(t));
  weft_trap_free(t);
  weft_store_interrupt(w.store);
  call(&w, func(instance(&w, "traps.wasm"), "bounded"), &t, ARGS(i32(1)));
  CHECK(t && weft_trap_interrupted(t));
  weft_trap_free(t);
  if (interruptible) {
    spin(&s, "spin");
    s.running = false;
    pthread_t thread;
    if (pthread_create(&thread, NULL, interrupter, &s)) exit(2);
    call(&w, func(s.in, "outer"), &t, ARGS(i32(0)));
    pthread_join(thread, NULL);
    CHECK(!t && s.nested == 1);
    weft_trap_free(t);
  }
  /* a true overflow is still one */
  call(&w, func(s.in, "recurse"), &t, ARGS(i32(0)));
  CHECK(t && weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW);
  weft_trap_free(t);
  world_end(&w);
}

/* -- traps of built functions and programs that another thread tells of ---- */

enum { TRAPS = 300 };

typedef struct Traps {
  WeftTrap *trap[TRAPS];
  atomic_int begun;
  uint64_t place; /* where they are */
  bool freed;     /* what they are of goes meanwhile */
} Traps;

static void *tell(void *arg)
{
  Traps *t = arg;
  for (int i = 0; i < TRAPS; i++) {
    char text[500];
    WeftFrame f;
    if (!CHECK(t->trap[i] && weft_trap_nframes(t->trap[i]) == 1)) continue;
    t->begun = i;
    weft_trap_frame(t->trap[i], 0, &f);
    CHECK(f.func_offset == t->place && (!strcmp(f.name, "trapping") || (t->freed && !f.name[0])));
    CHECK(weft_trap_print(t->trap[i], text, sizeof text) < sizeof text);
    weft_trap_free(t->trap[i]);
  }
  return NULL;
}

/* (func $trapping i64.const 5, drop, unreachable) */
static WeftBuilt *build_trapping(WeftCode *c)
{
  static const WeftFuncType type = {NULL, 0, NULL, 0};
  WeftBuilt *f;
  WeftBuild *b;
  CHECK(weft_built_declare(c, &type, "trapping", &f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(f, NULL, 0, &b, NULL) == WEFT_OK);
  weft_build_i64(b, 5);
  weft_build_drop(b);
  weft_build_trap(b);
  CHECK(weft_build_finish(b, NULL) == WEFT_OK);
  return f;
}

/* Where the first one is: other traps are looked at by the other thread. */
static void begin_telling(Traps *t, WeftTrap *first, pthread_t *teller)
{
  WeftFrame f = {.func_offset = 0};
  if (CHECK(first && weft_trap_nframes(first) == 1)) weft_trap_frame(first, 0, &f);
  CHECK(f.func_offset > 0);
  weft_trap_free(first);
  t->place = f.func_offset;
  if (pthread_create(teller, NULL, tell, t)) exit(2);
  while (!t->begun) {
  }
}

static void told_elsewhere(bool freed)
{
  static WeftBuilt *f[TRAPS], *later[TRAPS];
  Traps t = {.freed = freed};
  WeftEngine *e;
  WeftCode *c = NULL;
  pthread_t teller;
  CHECK(weft_engine_new(NULL, &e, NULL) == WEFT_OK && weft_code_new(e, &c, NULL) == WEFT_OK);
  WeftTrap *first = NULL;
  CHECK(weft_built_call(build_trapping(c), NULL, 0, NULL, 0, &first, NULL) == WEFT_TRAPPED);
  for (int i = 0; i < TRAPS; i++) {
    f[i] = build_trapping(c);
    CHECK(weft_built_call(f[i], NULL, 0, NULL, 0, &t.trap[i], NULL) == WEFT_TRAPPED);
  }
  begin_telling(&t, first, &teller);
  for (int i = 0; i < TRAPS; i++) {
    later[i] = build_trapping(c);
    if (freed) weft_built_free(f[i]);
    if (freed && i % 2) weft_built_free(later[i]);
  }
  if (freed) weft_code_free(c);
  pthread_join(teller, NULL);
  if (!freed) weft_code_free(c);
  weft_engine_free(e);
}

static void program_told_elsewhere(void)
{
  static const char text[] = "program entry 0\nfunc trapping i64 2 f64 0 cell 0 params i64 result "
                             "i64\nConstI64K 1 0 0\nDivI64 1 0 0\nReturnI64 1\nend\n";
  Traps t = {.freed = true};
  WeftEngine *e;
  WeftVm3 *vm;
  WeftVm3Result r;
  pthread_t teller;
  int64_t arg = 0;
  CHECK(weft_engine_new(NULL, &e, NULL) == WEFT_OK);
  CHECK(weft_vm3_new(e, text, sizeof text - 1, NULL, &vm, NULL) == WEFT_OK);
  WeftTrap *first = NULL;
  CHECK(weft_vm3_run(vm, &arg, 1, &r, &first, NULL) == WEFT_TRAPPED);
  for (int i = 0; i < TRAPS; i++)
    CHECK(weft_vm3_run(vm, &arg, 1, &r, &t.trap[i], NULL) == WEFT_TRAPPED);
  begin_telling(&t, first, &teller);
  weft_vm3_free(vm);
  pthread_join(teller, NULL);
  weft_engine_free(e);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  several(argv[1], WEFT_COMPILE_EAGER, 0);
  for (int i = 0; i < 10; i++) /* the first calls are what counts */
    several(argv[1], WEFT_COMPILE_LAZY, 0);
  for (uint32_t i = 0; i < 12; i++) /* at calls and in loops, sooner and later */
    several(argv[1], WEFT_COMPILE_EAGER, 1 + 7 * (i % 4));
  interruption(argv[1], true);
  interruption(argv[1], false);
  told_elsewhere(false);
  told_elsewhere(true);
  program_told_elsewhere();
  return checks_failed();
}
