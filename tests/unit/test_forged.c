// SPDX-License-Identifier: MIT
/* What wrong code could give the runtime: references that are none, operands of 32 bits with more.
 * They get nowhere. */
#include "../api/check.h"
#include "api/api_int.h"

#include <stdlib.h>
#include <string.h>

typedef uint64_t HelperCode(Context *ctx, uint64_t a, uint64_t b, uint64_t c, uint64_t d,
                            uint64_t e);

enum { FORGED = 6 };

static const void *entry(const Instance *in, unsigned i)
{
  return in->tables[0]->view.entries[i].self;
}

static uint64_t help(Instance *in, Helper id, uint64_t a, uint64_t b, uint64_t c)
{
  HelperCode *f = (HelperCode *)(uintptr_t)in->ctx->helper[id];
  return f(in->ctx, a, b, c, 0, 0);
}

/* Each way into a table and out to the host, with references that nobody made. */
static void references(Instance *in, Instance *other, FuncRef *host)
{
  Store *s = in->object.store;
  FuncRef *own = (FuncRef *)(void *)((char *)in->ctx + in->code->layout.funcs) + 1;
  FuncRef *others = (FuncRef *)(void *)((char *)other->ctx + other->code->layout.funcs) + 1;
  FuncRef *made = malloc(sizeof *made);
  if (!made) exit(2);
  *made = *own;
  made->self = made;
  const void *forged[FORGED] = {made,    (char *)own + 8, (void *)(uintptr_t)0x123456789000,
                                in->ctx, own + 100,       (char *)host + 8};
  const FuncRef *right[] = {own, own + 1, others, host};
  for (unsigned i = 0; i < sizeof right / sizeof *right; i++) {
    CHECK(store_genuine(s, (void *)(uintptr_t)right[i]) == right[i]);
    CHECK(help(in, HELPER_TABLE_SET, i, (uintptr_t)right[i], 0) == TRAP_NONE);
    CHECK(entry(in, i) == right[i]);
  }
  for (unsigned i = 0; i < FORGED; i++) {
    CHECK(store_genuine(s, (void *)(uintptr_t)forged[i]) == NULL);
    CHECK(help(in, HELPER_TABLE_SET, 0, (uintptr_t)forged[i], 0) == TRAP_NONE);
    CHECK(entry(in, 0) == NULL);
    CHECK(help(in, HELPER_TABLE_FILL, 1, (uintptr_t)forged[i], 3) == TRAP_NONE);
    CHECK(!entry(in, 1) && !entry(in, 2) && !entry(in, 3));
    CHECK(help(in, HELPER_TABLE_GROW, (uintptr_t)forged[i], 2, 0) == 8 + 2 * i);
    CHECK(entry(in, 9 + 2 * i) == NULL);
    WeftValue v;
    in->globals[0]->cell->ref = (void *)(uintptr_t)forged[i];
    weft_global_get((const WeftGlobal *)(const void *)in->globals[0], &v);
    CHECK(v.kind == WEFT_FUNCREF && v.of.func == NULL);
  }
  in->globals[0]->cell->ref = NULL;
  free(made);
}

/* Ranges whose end would wrap around. */
static void ranges(Instance *in)
{
  static const uint64_t at[] = {UINT64_MAX, UINT64_MAX - 7, (uint64_t)1 << 63, (uint64_t)1 << 32};
  for (unsigned i = 0; i < sizeof at / sizeof *at; i++)
    for (uint64_t n = 1; n < 20; n += 7) {
      CHECK(help(in, HELPER_MEMORY_FILL, at[i], 0, n) == TRAP_MEMORY_BOUNDS);
      CHECK(help(in, HELPER_MEMORY_FILL, n, 0, at[i]) == TRAP_MEMORY_BOUNDS);
      CHECK(help(in, HELPER_MEMORY_COPY, at[i], 0, n) == TRAP_MEMORY_BOUNDS);
      CHECK(help(in, HELPER_MEMORY_COPY, 0, at[i], n) == TRAP_MEMORY_BOUNDS);
      CHECK(help(in, HELPER_MEMORY_COPY, n, 0, at[i]) == TRAP_MEMORY_BOUNDS);
      CHECK(help(in, HELPER_TABLE_FILL, at[i], 0, n) == TRAP_TABLE_BOUNDS);
      CHECK(help(in, HELPER_TABLE_FILL, n, 0, at[i]) == TRAP_TABLE_BOUNDS);
      CHECK(help(in, HELPER_TABLE_COPY, at[i], 0, n) == TRAP_TABLE_BOUNDS);
      CHECK(help(in, HELPER_TABLE_COPY, 0, at[i], n) == TRAP_TABLE_BOUNDS);
      CHECK(help(in, HELPER_TABLE_SET, at[i], 0, 0) == TRAP_TABLE_BOUNDS);
    }
}

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  World w = world(argv[1], NULL, NULL);
  WeftFuncType type = {NULL, 0, NULL, 0};
  WeftFunc *host = NULL;
  CHECK(weft_func_new(w.store, &type, nothing, NULL, NULL, &host, NULL) == WEFT_OK);
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC, .of.func = host};
  CHECK(weft_linker_define(w.linker, (WeftName){"h", 1}, (WeftName){"f", 1}, x, NULL) == WEFT_OK);
  Instance *in = to_instance(instance(&w, "table.wasm"));
  Instance *other = to_instance(instance(&w, "table.wasm"));
  references(in, other, to_func(host));
  references(other, in, to_func(host));
  ranges(in);
  world_end(&w);
  return checks_failed();
}
