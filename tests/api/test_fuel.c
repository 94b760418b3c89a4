// SPDX-License-Identifier: MIT
/* Fuel: as much is taken by each engine, and what is missing is missed at the same place. Raw host
 * functions. */
#include "bytes.h"
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <pthread.h>
#include <string.h>
#include <unistd.h>

static WeftTrap *host(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  WeftStore *store = env;
  (void)caller, (void)args, (void)results;
  weft_store_set_fuel(store, weft_store_fuel(store) + 1000); /* the host may give more */
  return NULL;
}

/* Units that bounded(n) takes, which calls itself n times. */
static uint64_t units(World *w, WeftInstance *in, int32_t n, uint64_t have)
{
  weft_store_set_fuel(w->store, have);
  WeftTrap *trap = NULL;
  WeftValue r = call(w, func(in, "bounded"), &trap, ARGS(i32(n)));
  if (trap) {
    CHECK(weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL && weft_store_fuel(w->store) == 0);
    CHECK_TEXT(weft_trap_message(trap), "all fuel consumed");
    weft_trap_free(trap);
    return UINT64_MAX;
  }
  CHECK(r.of.i32 == n);
  return have - weft_store_fuel(w->store);
}

static void modules(const char *folder, WeftEngineOptions o)
{
  World w = world(folder, &o, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "call", "(i)", host, w.store, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "traps.wasm");
  uint64_t most = INT64_MAX;
  CHECK(weft_store_fuel(w.store) == most); /* instances take none */
  if (!o.fuel) {
    CHECK(units(&w, in, 100, 5) == 0);
    world_end(&w);
    return;
  }
  CHECK(units(&w, in, 0, 10) == 1 && units(&w, in, 100, 5000) == 101);
  CHECK(units(&w, in, 100, 101) == 101 && units(&w, in, 100, 100) == UINT64_MAX);
  CHECK(units(&w, in, 100, 0) == UINT64_MAX);
  weft_store_set_fuel(w.store, UINT64_MAX);
  CHECK(weft_store_fuel(w.store) == most);
  /* a loop takes one per round */
  weft_store_set_fuel(w.store, 12345);
  WeftTrap *trap = NULL;
  call(&w, func(in, "spin"), &trap, 0, NULL);
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL && weft_trap_nframes(trap) == 1);
  weft_trap_free(trap);
  /* outer, the call of the host and inner take one each, the host gives 1000 */
  weft_store_set_fuel(w.store, 3);
  call(&w, func(in, "outer"), &trap, ARGS(i32(3)));
  CHECK(!trap && weft_store_fuel(w.store) == 1000);
  world_end(&w);
}

static void built(WeftEngineOptions o)
{
  WeftEngine *e;
  WeftCode *c;
  WeftBuilt *f;
  WeftBuild *b;
  static const WeftKind kind = WEFT_I64;
  static const WeftFuncType type = {&kind, 1, &kind, 1};
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
  CHECK(weft_code_new(e, &c, NULL) == WEFT_OK);
  CHECK(weft_built_declare(c, &type, "count", &f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(f, &kind, 1, &b, NULL) == WEFT_OK);
  WeftLabel top = weft_build_label(b, NULL, 0);
  weft_build_bind(b, top);
  weft_build_get(b, 1);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  weft_build_tee(b, 1);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_LT_S);
  weft_build_branch_if(b, top);
  weft_build_get(b, 1);
  weft_build_return(b);
  CHECK(weft_build_finish(b, NULL) == WEFT_OK);
  WeftValue arg = i64(50), result;
  weft_code_set_fuel(c, 60);
  CHECK(weft_built_call(f, &arg, 1, &result, 1, NULL, NULL) == WEFT_OK && result.of.i64 == 50);
  CHECK(weft_code_fuel(c) == 60 - 51);
  WeftTrap *trap = NULL;
  CHECK(weft_built_call(f, &arg, 1, &result, 1, &trap, NULL) == WEFT_TRAPPED);
  CHECK(weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL && weft_code_fuel(c) == 0);
  weft_trap_free(trap);
  weft_code_free(c);
  weft_engine_free(e);
}

static void vm3(WeftEngineOptions o)
{
  static const char text[] = "program entry 0\nfunc f i64 2 f64 0 cell 0 params i64 result i64\n"
                             "ConstI64K 1 0 0\nagain:\nAddI64K 1 1 1\nCmpLtI64Br 1 0 @again\n"
                             "ReturnI64 1\nend\n";
  WeftEngine *e;
  WeftVm3 *vm;
  WeftVm3Result r;
  int64_t arg = 50;
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
  CHECK(weft_vm3_new(e, text, sizeof text - 1, NULL, &vm, NULL) == WEFT_OK);
  weft_vm3_set_fuel(vm, 60);
  CHECK(weft_vm3_run(vm, &arg, 1, &r, NULL, NULL) == WEFT_OK && r.i64 == 50);
  CHECK(weft_vm3_fuel(vm) == 60 - 51);
  WeftTrap *trap = NULL;
  CHECK(weft_vm3_run(vm, &arg, 1, &r, &trap, NULL) == WEFT_TRAPPED);
  CHECK(weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL && weft_vm3_fuel(vm) == 0);
  weft_trap_free(trap);
  weft_vm3_free(vm);
  weft_engine_free(e);
}

/* -- raw host functions ---- */

static WeftTrap *raw_mix(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)caller;
  ++*(int *)env;
  slots[0].i32 = slots[0].i32 * 2 + (int32_t)slots[1].i64;
  return slots[0].i32 == 13 ? weft_trap_new("unlucky") : NULL;
}

static WeftTrap *raw_turn(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)env, (void)caller;
  WeftRaw in[5];
  memcpy(in, slots, sizeof in);
  for (int i = 0; i < 5; i++)
    slots[i] = in[4 - i];
  return NULL;
}

static WeftTrap *raw_again(void *env, WeftCaller *caller, WeftRaw *slots)
{
  World *w = env;
  WeftExtern x;
  CHECK(weft_caller_export(caller, name("down"), &x));
  slots[0].i32 = call(w, x.of.func, NULL, ARGS(i32(slots[0].i32))).of.i32;
  return NULL;
}

static WeftTrap *raw_pick(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)env, (void)caller;
  CHECK(slots[0].func == NULL);
  return NULL;
}

static void raw(const char *folder, WeftEngineOptions o)
{
  World w = world(folder, &o, NULL);
  int calls = 0;
  WeftError error;
  CHECK(weft_linker_define_raw(w.linker, "host", "mix", "i(iI)", raw_mix, &calls, NULL) == WEFT_OK);
  CHECK(weft_linker_define_raw(w.linker, "host", "turn", "rFfIi(iIfFr)", raw_turn, NULL, NULL) ==
        WEFT_OK);
  CHECK(weft_linker_define_raw(w.linker, "host", "again", "i(i)", raw_again, &w, NULL) == WEFT_OK);
  static const WeftKind ref_kind = WEFT_FUNCREF;
  WeftFuncType pick = {&ref_kind, 1, &ref_kind, 1};
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  CHECK(weft_func_new_raw(w.store, &pick, raw_pick, NULL, NULL, &x.of.func, NULL) == WEFT_OK);
  CHECK(weft_linker_define(w.linker, name("host"), name("pick"), x, NULL) == WEFT_OK);
  CHECK(weft_linker_define_raw(w.linker, "host", "mix", "i(x)", raw_mix, NULL, &error) ==
        WEFT_INVALID);
  WeftGlobal *g;
  WeftValue base = i32(0);
  CHECK(weft_global_new(w.store, false, &base, &g, &error) == WEFT_OK);
  x = (WeftExtern){.kind = WEFT_EXTERN_GLOBAL, .of.global = g};
  CHECK(weft_linker_define(w.linker, name("host"), name("global"), x, NULL) == WEFT_OK);
  WeftInstance *in = instance(&w, "calls.wasm");
  WeftTrap *trap = NULL;
  CHECK(call(&w, func(in, "mixed"), NULL, ARGS(i32(-4), i64(1 << 20))).of.i32 == (1 << 20) - 8);
  CHECK(call(&w, func(in, "picked"), NULL, ARGS((WeftValue){.kind = WEFT_FUNCREF})).of.i32 == 1);
  call(&w, func(in, "mixed"), &trap, ARGS(i32(6), i64(1)));
  CHECK(trap && calls == 2);
  CHECK_TEXT(weft_trap_message(trap), "unlucky");
  weft_trap_free(trap);
  WeftValue ref = {.kind = WEFT_EXTERNREF, .of.ref = &calls}, out[5];
  const WeftValue args[] = {i32(-1), i64(INT64_MIN), f32(1.5f), f64(-2.25), ref};
  CHECK(weft_func_call(w.store, func(in, "turned"), args, 5, out, 5, NULL, NULL) == WEFT_OK);
  CHECK(out[0].of.ref == &calls && out[1].of.f64 == -2.25 && out[2].of.f32 == 1.5f);
  CHECK(out[3].of.i64 == INT64_MIN && out[4].of.i32 == -1);
  CHECK(call(&w, func(in, "down"), NULL, ARGS(i32(20))).of.i32 == 120);
  world_end(&w);
}

/* (memory 1024) (func (export "f") memory.fill, all of it, many times) */
static WeftInstance *many_fills(World *w)
{
  enum { N = 5000 };
  Bytes b = {0}, s = {0}, body = {0};
  WeftModule *m;
  WeftInstance *in;
  put_head(&b);
  PUT(&s, 1, 0x60, 0, 0);
  put_section(&b, 1, &s);
  PUT(&s, 1, 0);
  put_section(&b, 3, &s);
  PUT(&s, 1, 0, 0x80, 8);
  put_section(&b, 5, &s);
  PUT(&s, 1, 1, 'f', 0, 0);
  put_section(&b, 7, &s);
  PUT(&body, 0);
  for (int i = 0; i < N; i++)
    PUT(&body, 0x41, 0, 0x41, 1, 0x41, 0x80, 0x80, 0x80, 0x20, 0xfc, 11, 0); /* 64 MiB */
  PUT(&body, 0x0b);
  PUT(&s, 1);
  put_leb(&s, body.n);
  put_all(&s, body.p, body.n);
  put_section(&b, 10, &s);
  if (weft_module_new(w->engine, b.p, b.n, &m, NULL) ||
      weft_linker_instantiate(w->linker, m, &in, NULL, NULL))
    exit(2);
  weft_module_free(m);
  free(b.p), free(s.p), free(body.p);
  return in;
}

/* -- calls of the host in a straight line ---- */

enum { LINE = 40 };

typedef struct Line {
  WeftStore *store;
  int calls, interrupt_at;
} Line;

static WeftTrap *line_host(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Line *l = env;
  (void)caller, (void)args, (void)results;
  if (++l->calls == l->interrupt_at) weft_store_interrupt(l->store);
  return NULL;
}

static WeftTrap *line_raw(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)slots;
  return line_host(env, caller, NULL, NULL);
}

/* (func (export "f") LINE times: call $host, call $raw, call $sched_yield, drop) */
static WeftInstance *line_of_calls(World *w)
{
  Bytes b = {0}, s = {0}, body = {0};
  WeftModule *m;
  WeftInstance *in;
  put_head(&b);
  PUT(&s, 2, 0x60, 0, 0, 0x60, 0, 1, 0x7f);
  put_section(&b, 1, &s);
  PUT(&s, 3, 1, 'h', 1, 'c', 0, 0, 1, 'h', 1, 'r', 0, 0);
  put_name(&s, "wasi_snapshot_preview1");
  put_name(&s, "sched_yield");
  PUT(&s, 0, 1);
  put_section(&b, 2, &s);
  PUT(&s, 1, 0);
  put_section(&b, 3, &s);
  PUT(&s, 1, 1, 'f', 0, 3);
  put_section(&b, 7, &s);
  PUT(&body, 0);
  for (int i = 0; i < LINE; i++)
    PUT(&body, 0x10, 0, 0x10, 1, 0x10, 2, 0x1a);
  PUT(&body, 0x0b);
  PUT(&s, 1);
  put_leb(&s, body.n);
  put_all(&s, body.p, body.n);
  put_section(&b, 10, &s);
  if (!CHECK(weft_module_new(w->engine, b.p, b.n, &m, NULL) == WEFT_OK) ||
      !CHECK(weft_linker_instantiate(w->linker, m, &in, NULL, NULL) == WEFT_OK))
    exit(2);
  weft_module_free(m);
  free(b.p), free(s.p), free(body.p);
  return in;
}

/* The trap's kind, -1 without a trap. */
static int line_ends(World *w, WeftInstance *in)
{
  WeftTrap *trap = NULL;
  call(w, func(in, "f"), &trap, 0, NULL);
  int kind = trap ? (int)weft_trap_kind(trap) : -1;
  if (trap) CHECK(weft_trap_nframes(trap) == 1);
  weft_trap_free(trap);
  return kind;
}

/* Whatever the functions do, a guest that only calls them is ended by fuel and by interruption. */
static void line(WeftPolicy policy, bool fuel, bool interruptible)
{
  WeftEngineOptions o = {
      .size = sizeof o, .policy = policy, .fuel = fuel, .interruptible = interruptible};
  World w = world(NULL, &o, NULL);
  Line l = {.store = w.store};
  CHECK(weft_linker_define_func(w.linker, "h", "c", "()", line_host, &l, NULL) == WEFT_OK);
  CHECK(weft_linker_define_raw(w.linker, "h", "r", "()", line_raw, &l, NULL) == WEFT_OK);
  CHECK(weft_linker_add_wasi(w.linker, NULL, NULL) == WEFT_OK);
  WeftInstance *in = line_of_calls(&w);
  uint64_t all = 1 + 3 * LINE;
  weft_store_set_fuel(w.store, all);
  CHECK(line_ends(&w, in) == -1 && l.calls == 2 * LINE);
  CHECK(weft_store_fuel(w.store) == (fuel ? 0 : all));
  for (int n = 0; n < 6 && fuel; n++) { /* at each of the three kinds of calls */
    l.calls = 0;
    weft_store_set_fuel(w.store, 1 + (uint64_t)n);
    CHECK(line_ends(&w, in) == WEFT_TRAP_OUT_OF_FUEL);
    CHECK(l.calls == n - n / 3 && weft_store_fuel(w.store) == 0);
  }
  for (int n = 1; n < 6 && interruptible; n++) {
    l.calls = 0;
    l.interrupt_at = n;
    weft_store_set_fuel(w.store, all);
    CHECK(line_ends(&w, in) == WEFT_TRAP_INTERRUPTED && l.calls == n);
  }
  l.interrupt_at = 0;
  weft_store_set_fuel(w.store, all);
  CHECK(line_ends(&w, in) == -1); /* a request ends one call */
  world_end(&w);
}

static void *interrupt(void *store)
{
  usleep(20000);
  weft_store_interrupt(store);
  return NULL;
}

/* Code that runs straight on can take long, too. */
static void bulk(WeftPolicy policy)
{
  WeftEngineOptions o = {.size = sizeof o, .policy = policy, .fuel = true, .interruptible = true};
  World w = world(NULL, &o, NULL);
  WeftInstance *in = many_fills(&w);
  WeftTrap *trap = NULL;
  pthread_t t;
  alarm(60); /* what does not end ends the test */
  weft_store_set_fuel(w.store, 1 + 16384 + 100);
  call(&w, func(in, "f"), &trap, 0, NULL);
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_OUT_OF_FUEL);
  weft_trap_free(trap);
  weft_store_set_fuel(w.store, INT64_MAX);
  CHECK(pthread_create(&t, NULL, interrupt, w.store) == 0);
  call(&w, func(in, "f"), &trap, 0, NULL);
  pthread_join(t, NULL);
  CHECK(trap && weft_trap_interrupted(trap));
  weft_trap_free(trap);
  alarm(0);
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++)
    bulk((WeftPolicy)policy);
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++)
    for (int o = 0; o < 4; o++)
      line((WeftPolicy)policy, o & 1, o & 2);
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++)
    for (uint64_t seed = 0; seed < 3; seed++) {
      WeftEngineOptions o = {.size = sizeof o,
                             .policy = (WeftPolicy)policy,
                             .random_ra = seed,
                             .interruptible = seed == 2,
                             .tier_after = 3,
                             .compile = seed == 1 ? WEFT_COMPILE_LAZY : WEFT_COMPILE_EAGER};
      modules(argv[1], o);
      raw(argv[1], o);
      o.fuel = true;
      modules(argv[1], o);
      built(o);
      vm3(o);
    }
  return checks_failed();
}
