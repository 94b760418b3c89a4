// SPDX-License-Identifier: MIT
/* Calls in both directions, with values of all types, more than fit in registers, and nested. */
#include "check.h"

#include <string.h>

typedef struct Host {
  World *w;
  WeftInstance *in;
  unsigned calls, finalized;
} Host;

static WeftTrap *mix(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  size_t size;
  uint8_t *memory = weft_caller_memory(caller, &size);
  CHECK(size == 65536 && memory && memcmp(memory + 16, "weft", 4) == 0);
  CHECK(weft_caller_store(caller) == h->w->store);
  WeftExtern x;
  CHECK(weft_caller_export(caller, name("variable"), &x) && x.kind == WEFT_EXTERN_GLOBAL);
  CHECK(!weft_caller_export(caller, name("variables"), &x));
  CHECK(args[0].kind == WEFT_I32 && args[1].kind == WEFT_I64 && results[0].kind == WEFT_I32);
  results[0].of.i32 = args[0].of.i32 + (int32_t)args[1].of.i64;
  h->calls++;
  return NULL;
}

static WeftTrap *turn(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller;
  for (unsigned i = 0; i < 5; i++) {
    CHECK(results[i].kind == args[4 - i].kind);
    results[i] = args[4 - i];
  }
  return NULL;
}

/* Calls down() of the guest, which calls this. */
static WeftTrap *again(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  WeftTrap *trap = NULL;
  (void)caller;
  results[0] = call(h->w, func(h->in, "down"), &trap, 1, args);
  return trap;
}

/* No memory and no instance when C calls. */
static WeftTrap *pick(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Host *h = env;
  size_t size = 1;
  WeftExtern x;
  if (!h->in) {
    CHECK(weft_caller_memory(caller, &size) == NULL && size == 0);
    CHECK(!weft_caller_export(caller, name("memory"), &x));
  }
  results[0] = args[0];
  return NULL;
}

static void finalize(void *env)
{
  ((Host *)env)->finalized++;
}

static void define(Host *h)
{
  WeftLinker *l = h->w->linker;
  WeftKind params[] = {WEFT_I32, WEFT_I64};
  WeftFuncType type = {params, 2, params, 1};
  WeftFunc *f;
  WeftError error;
  CHECK(weft_func_new(h->w->store, &type, mix, h, finalize, &f, &error) == WEFT_OK);
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC, .of.func = f};
  CHECK(weft_linker_define(l, name("host"), name("mix"), x, &error) == WEFT_OK);
  CHECK(weft_linker_define_func(l, "host", "turn", "rFfIi(iIfFr)", turn, h, NULL) == WEFT_OK);
  CHECK(weft_linker_define_func(l, "host", "again", "i(i)", again, h, NULL) == WEFT_OK);
  CHECK(weft_linker_define_func(l, "host", "pick", "R(R)", pick, h, NULL) == WEFT_OK);
  static const char *const malformed[] = {"", "(", "i", "i(", "x()", "i(i)i", "i((i)", ")"};
  for (unsigned i = 0; i < sizeof malformed / sizeof *malformed; i++)
    CHECK(weft_linker_define_func(l, "host", "no", malformed[i], mix, h, &error) == WEFT_INVALID);
  WeftGlobal *g;
  WeftValue base = i32(1000);
  CHECK(weft_global_new(h->w->store, false, &base, &g, NULL) == WEFT_OK);
  x = (WeftExtern){.kind = WEFT_EXTERN_GLOBAL, .of.global = g};
  CHECK(weft_linker_define(l, name("host"), name("global"), x, &error) == WEFT_OK);
}

static void values(Host *h)
{
  World *w = h->w;
  CHECK(call(w, func(h->in, "add"), NULL, ARGS(i32(INT32_MAX), i32(1))).of.i32 == INT32_MIN);
  CHECK(call(w, func(h->in, "mixed"), NULL, ARGS(i32(-2), i64(((int64_t)1 << 40) + 5))).of.i32 ==
        1003);
  WeftValue ref = {.kind = WEFT_EXTERNREF, .of.ref = h};
  WeftValue args[5] = {i32(-1), i64(INT64_MIN), f32(1.5f), f64(-0.25), ref}, r[5];
  CHECK(weft_func_call(w->store, func(h->in, "turned"), args, 5, r, 5, NULL, NULL) == WEFT_OK);
  CHECK(r[0].kind == WEFT_EXTERNREF && r[0].of.ref == h);
  CHECK(r[1].of.f64 == -0.25 && r[2].of.f32 == 1.5f && r[3].of.i64 == INT64_MIN &&
        r[4].of.i32 == -1);
  CHECK(call(w, func(h->in, "indirect"), NULL, ARGS(i32(1), i32(20), i32(22))).of.i32 == 42);
  CHECK(call(w, func(h->in, "peek"), NULL, ARGS(i32(17))).of.i32 == 'e');
  CHECK(weft_func_call(w->store, func(h->in, "nothing"), NULL, 0, NULL, 0, NULL, NULL) == WEFT_OK);
}

static void references(Host *h)
{
  World *w = h->w;
  WeftValue null = {.kind = WEFT_FUNCREF}, self = call(w, func(h->in, "self"), NULL, 0, NULL);
  CHECK(self.kind == WEFT_FUNCREF && self.of.func == func(h->in, "add"));
  CHECK(call(w, self.of.func, NULL, ARGS(i32(2), i32(3))).of.i32 == 5);
  CHECK(call(w, func(h->in, "picked"), NULL, 1, &null).of.i32 == 1);
  CHECK(call(w, func(h->in, "picked"), NULL, 1, &self).of.i32 == 0);
}

static void many(Host *h)
{
  WeftValue args[20], r[12];
  for (int i = 0; i < 20; i += 4) {
    args[i] = i32(i - 10);
    args[i + 1] = f64(i + 0.5);
    args[i + 2] = i64((int64_t)i << 33);
    args[i + 3] = f32((float)i * 0.25f);
  }
  CHECK(weft_func_call(h->w->store, func(h->in, "many"), args, 20, r, 12, NULL, NULL) == WEFT_OK);
  for (int i = 0; i < 12; i++) {
    CHECK(r[i].kind == args[19 - i].kind);
    size_t size =
        r[i].kind == WEFT_I32 || r[i].kind == WEFT_F32 ? 4 : 8; /* the rest is not the value's */
    CHECK(memcmp(&r[i].of, &args[19 - i].of, size) == 0);
  }
}

static void wrong_calls(Host *h)
{
  WeftStore *s = h->w->store;
  WeftFunc *add = func(h->in, "add");
  WeftValue args[2] = {i32(1), i32(2)}, r[1];
  WeftError error;
  CHECK(weft_func_call(s, add, args, 1, r, 1, NULL, &error) == WEFT_INVALID);
  CHECK_TEXT(error.message, "1 arguments for a function of 2 parameters");
  CHECK(weft_func_call(s, add, args, 2, r, 0, NULL, &error) == WEFT_INVALID);
  args[1] = i64(2);
  CHECK(weft_func_call(s, add, args, 2, r, 1, NULL, &error) == WEFT_INVALID);
  WeftKind v128 = WEFT_V128;
  WeftFuncType type = {&v128, 1, NULL, 0};
  WeftFunc *f;
  CHECK(weft_func_new(s, &type, mix, h, finalize, &f, &error) == WEFT_UNSUPPORTED);
  WeftKind kinds[3];
  CHECK(weft_func_params(s, add, kinds, 1) == 2 && kinds[0] == WEFT_I32);
  CHECK(weft_func_results(s, add, kinds, 3) == 1 && kinds[0] == WEFT_I32);
}

/* A host function without an instance between it and C. */
static void host_from_c(World *w)
{
  Host h = {.w = w};
  WeftKind ref = WEFT_FUNCREF;
  WeftFuncType type = {&ref, 1, &ref, 1};
  WeftFunc *f;
  CHECK(weft_func_new(w->store, &type, pick, &h, NULL, &f, NULL) == WEFT_OK);
  WeftValue self = {.kind = WEFT_FUNCREF, .of.func = f};
  CHECK(call(w, f, NULL, 1, &self).of.func == f);
}

static void run(const char *folder, const WeftEngineOptions *o)
{
  World w = world(folder, o, NULL);
  Host h = {.w = &w};
  define(&h);
  host_from_c(&w);
  h.in = instance(&w, "calls.wasm");
  values(&h);
  references(&h);
  many(&h);
  wrong_calls(&h);
  CHECK(call(&w, func(h.in, "down"), NULL, ARGS(i32(50))).of.i32 == 150);
  CHECK(call(&w, func(h.in, "grow"), NULL, ARGS(i32(1))).of.i32 == 1);
  CHECK(h.calls == 1 && h.finalized == 0);
  world_end(&w);
  CHECK(h.finalized == 1);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  WeftEngineOptions o = {.size = sizeof o};
  run(argv[1], &o);
  o.bounds = WEFT_BOUNDS_EXPLICIT;
  o.interruptible = true;
  run(argv[1], &o);
  for (o.random_ra = 1; o.random_ra < 10; o.random_ra++)
    run(argv[1], &o);
  return checks_failed();
}
