// SPDX-License-Identifier: MIT
/* What the library does for guest code fits into what stays of the smallest stack, wherever guest
 * code asks for it: on a told stack of 64 KiB it recurses as deep as it may, and goes on there. */
#include "bytes.h"
#include "check.h"
#include "stack_use.h"

#include <stdint.h>
#include <stdio.h>

enum { SMALLEST = 64 << 10, ABOVE = 4 << 10 }; /* the stack, and how much of it is in use before */
enum { RESERVE = 32 << 10, MANY = 1000 };

typedef struct Case {
  bool traps, many, lazy;
  unsigned most; /* KiB of the reserve; 0: as of stack_use.h */
  const char *name;
} Case;

/* In the order of reserve.wat's table; of the last module, what its "deep" calls. */
static const Case cases[] = {
    {0, 0, 0, 0, "nothing"},
    {0, 0, 0, 0, "memory.grow"},
    {0, 0, 0, 0, "table.grow"},
    {0, 0, 0, 0, "table.init, table.copy, table.fill"},
    {0, 0, 0, 0, "memory.init"},
    {0, 0, 0, 0, "memory.copy, memory.fill"},
    {0, 0, 0, 0, "a host function"},
    {1, 0, 0, 0, "unreachable"},
    {1, 0, 0, 0, "an access out of bounds"},
    {0, 0, 1, 0, "a function that is compiled"},
    {0, 0, 0, 0, "a loop"},
    {0, 1, 0, 28, "a host function of 1000 parameters and results"},
    {0, 1, 1, 0, "a function of 1000 parameters and results"},
};
enum { NCASES = sizeof cases / sizeof *cases, FIRST_MANY = 11 };

typedef struct Deep {
  const char *folder;
  const Case *what;
  int depth;
  bool lazy, through; /* the engine is; it got there */
} Deep;

static WeftTrap *host_nothing(void *env, WeftCaller *caller, const WeftValue *args,
                              WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static void put_types(Bytes *b, unsigned n, uint8_t type)
{
  put_leb(b, n);
  while (n--)
    PUT(b, type);
}

static void put_body(Bytes *b, Bytes *body)
{
  PUT(body, 0x0b);
  put_leb(b, body->n + 1);
  PUT(b, 0); /* no locals */
  put_all(b, body->p, body->n);
  body->n = 0;
}

/* (import "host" "many" (func $many (param i64 ...) (result i64 ...)))
 * (func $deep (export "deep") (param i32 i32) ... (call $deep) or (call $calls))
 * (func $calls (param i32 i32) i64.const ... (call $many) or (call $own), drop ...)
 * (func $own (param i64 ...) (result i64 ...) local.get ...) */
static void module_of_many(Bytes *b)
{
  Bytes s = {0}, body = {0};
  put_head(b);
  PUT(&s, 2, 0x60, 2, 0x7f, 0x7f, 0, 0x60);
  put_types(&s, MANY, 0x7e);
  put_types(&s, MANY, 0x7e);
  put_section(b, 1, &s);
  PUT(&s, 1, 4, 'h', 'o', 's', 't', 4, 'm', 'a', 'n', 'y', 0, 1);
  put_section(b, 2, &s);
  PUT(&s, 3, 0, 0, 1);
  put_section(b, 3, &s);
  PUT(&s, 1, 4, 'd', 'e', 'e', 'p', 0, 1);
  put_section(b, 7, &s);
  PUT(&s, 3);
  PUT(&body, 0x20, 0, 4, 0x40, 0x20, 0, 0x41, 1, 0x6b, 0x20, 1, 0x10, 1);
  PUT(&body, 5, 0x20, 0, 0x20, 1, 0x10, 2, 0x0b);
  put_body(&s, &body);
  for (int i = 0; i < MANY; i++)
    PUT(&body, 0x42, 7);
  PUT(&body, 0x20, 1, 4, 1, 0x10, 3, 5, 0x10, 0, 0x0b);
  for (int i = 0; i < MANY; i++)
    PUT(&body, 0x1a);
  put_body(&s, &body);
  for (unsigned i = 0; i < MANY; i++) {
    PUT(&body, 0x20);
    put_leb(&body, i);
  }
  put_body(&s, &body);
  put_section(b, 10, &s);
  free(s.p);
  free(body.p);
}

static WeftInstance *instance_of_many(World *w)
{
  WeftKind kinds[MANY];
  for (int i = 0; i < MANY; i++)
    kinds[i] = WEFT_I64;
  const WeftFuncType type = {kinds, MANY, kinds, MANY};
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC};
  WeftModule *m;
  WeftInstance *in;
  Bytes b = {0};
  module_of_many(&b);
  if (weft_func_new(w->store, &type, host_nothing, NULL, NULL, &x.of.func, NULL) ||
      weft_linker_define(w->linker, name("host"), name("many"), x, NULL) ||
      weft_module_new(w->engine, b.p, b.n, &m, NULL) ||
      weft_linker_instantiate(w->linker, m, &in, NULL, NULL))
    exit(2);
  weft_module_free(m);
  free(b.p);
  return in;
}

typedef struct Try {
  Deep *d;
  World w;
  WeftFunc *f;
} Try;

static void go(void *user)
{
  Try *try = user;
  const Case *what = try->d->what;
  WeftTrap *t = NULL;
  WeftError e = {.message = ""};
  int which = (int)(what - cases);
  const WeftValue args[] = {i32(try->d->depth), i32(what->many ? which - FIRST_MANY : which)};
  char *here = __builtin_frame_address(0);
  CHECK(weft_store_stack(try->w.store, here + ABOVE - SMALLEST, SMALLEST, NULL) == WEFT_OK);
  WeftStatus s = weft_func_call(try->w.store, try->f, args, 2, NULL, 0, &t, &e);
  bool overflow = t && weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW;
  try->d->through = !overflow;
  if (!CHECK(s == (what->traps || overflow ? WEFT_TRAPPED : WEFT_OK))) printf("%s\n", e.message);
  weft_trap_free(t);
}

/* In a new store: what is done for the first time may take more. */
static size_t use_at(Deep *d, int depth)
{
  /* Hundreds of reservations of address space are much for an emulator. */
  WeftEngineOptions o = {.size = sizeof o,
                         .compile = d->lazy ? WEFT_COMPILE_LAZY : 0,
                         .bounds = d->what->traps ? WEFT_BOUNDS_GUARD : WEFT_BOUNDS_EXPLICIT};
  Try try = {.d = d, .w = world(d->folder, &o, NULL)};
  d->depth = depth;
  if (d->what->many) {
    try.f = func(instance_of_many(&try.w), "deep");
  } else {
    CHECK(weft_linker_define_func(try.w.linker, "host", "call", "(i)", host_nothing, NULL, NULL) ==
          WEFT_OK);
    try.f = func(instance(&try.w, "reserve.wasm"), "deep");
  }
  size_t used = stack_use(go, &try);
  world_end(&try.w);
  return used;
}

/* Bytes of the reserve that have been written to, when guest code got there at the largest depth,
 * or just did not. */
static size_t most_used(Deep *d)
{
  size_t most = 0;
  int depth = 0;
  for (int step = 1 << 11; step; step /= 2) {
    size_t used = use_at(d, depth + step);
    if (used > most) most = used;
    if (d->through) depth += step;
  }
  return most > SMALLEST - ABOVE - RESERVE ? most - (SMALLEST - ABOVE - RESERVE) : 0;
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  for (int lazy = 0; lazy < 2; lazy++)
    for (int i = 0; i < NCASES; i++) {
      Deep d = {.folder = argv[1], .what = &cases[i], .lazy = lazy};
      if (lazy && !cases[i].lazy) continue;
      size_t used = most_used(&d), most = STACK_USE_MOST;
      if (cases[i].most > most >> 10) most = cases[i].most << 10;
      if (!CHECK(used <= most))
        printf("%s%s: %zu bytes\n", cases[i].name, lazy ? ", lazily" : "", used);
    }
  return checks_failed();
}
