// SPDX-License-Identifier: MIT
/* Memories, tables and globals made by the host. */
#include "check.h"

#include <string.h>

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static WeftFunc *host(WeftStore *s)
{
  WeftFuncType type = {NULL, 0, NULL, 0};
  WeftFunc *f = NULL;
  CHECK(weft_func_new(s, &type, nothing, NULL, NULL, &f, NULL) == WEFT_OK);
  return f;
}

static void memories(WeftStore *s)
{
  WeftMemory *m;
  WeftError error;
  CHECK(weft_memory_new(s, 65537, UINT64_MAX, &m, &error) == WEFT_INVALID);
  CHECK(weft_memory_new(s, 3, 2, &m, &error) == WEFT_INVALID);
  CHECK(weft_memory_new(s, 0, UINT64_MAX, &m, &error) == WEFT_OK);
  size_t bytes = 1;
  weft_memory_data(m, &bytes);
  CHECK(bytes == 0 && weft_memory_size(m) == 0);
  CHECK(!weft_memory_grow(m, 65537) && !weft_memory_grow(m, UINT64_MAX));
  CHECK(weft_memory_grow(m, 2) && weft_memory_size(m) == 2);
  uint8_t *data = weft_memory_data(m, NULL);
  CHECK(data[0] == 0 && data[131071] == 0);
  memset(data, 0xaa, 131072);
  CHECK(weft_memory_grow(m, 1));
  data = weft_memory_data(m, &bytes);
  CHECK(bytes == 196608 && data[131071] == 0xaa && data[131072] == 0);
}

static void tables(WeftStore *s, WeftStore *other)
{
  WeftTable *t;
  WeftError error;
  WeftFunc *f = host(s);
  CHECK(weft_table_new(s, WEFT_I32, 1, 2, &t, &error) == WEFT_INVALID);
  CHECK(weft_table_new(s, WEFT_FUNCREF, 2, 1, &t, &error) == WEFT_INVALID);
  CHECK(weft_table_new(s, WEFT_FUNCREF, UINT64_MAX, UINT64_MAX, &t, &error) == WEFT_LIMIT);
  CHECK(weft_table_new(s, WEFT_FUNCREF, 2, 5, &t, &error) == WEFT_OK);
  WeftValue v = i32(1), fv = {.kind = WEFT_FUNCREF, .of.func = f}, ev = {.kind = WEFT_EXTERNREF};
  WeftValue strange = {.kind = WEFT_FUNCREF, .of.func = host(other)};
  CHECK(weft_table_size(t) == 2);
  CHECK(weft_table_get(t, 0, &v) && v.kind == WEFT_FUNCREF && !v.of.func);
  CHECK(!weft_table_get(t, 2, &v) && !weft_table_get(t, UINT64_MAX, &v));
  CHECK(weft_table_set(t, 1, &fv) && !weft_table_set(t, 2, &fv));
  CHECK(!weft_table_set(t, 1, &ev) && !weft_table_set(t, 1, &strange));
  CHECK(weft_table_get(t, 1, &v) && v.of.func == f);
  CHECK(!weft_table_grow(t, 4, &fv) && !weft_table_grow(t, 1, &ev) &&
        !weft_table_grow(t, 1, &strange));
  CHECK(!weft_table_grow(t, UINT64_MAX, &fv));
  CHECK(weft_table_grow(t, 3, &fv) && weft_table_size(t) == 5);
  CHECK(weft_table_get(t, 4, &v) && v.of.func == f);

  CHECK(weft_table_new(s, WEFT_EXTERNREF, 1, UINT64_MAX, &t, &error) == WEFT_OK);
  ev.of.ref = &error;
  CHECK(weft_table_set(t, 0, &ev) && weft_table_get(t, 0, &v));
  CHECK(v.kind == WEFT_EXTERNREF && v.of.ref == &error);
  for (unsigned i = 0; i < 1000; i++)
    CHECK(weft_table_grow(t, i % 7, &ev));
  CHECK(weft_table_get(t, weft_table_size(t) - 1, &v) && v.of.ref == &error);
}

static void globals(WeftStore *s, WeftStore *other)
{
  WeftGlobal *g;
  WeftValue v, values[] = {i32(-1),
                           i64(INT64_MIN),
                           f32(0.5f),
                           f64(-0.5),
                           {.kind = WEFT_FUNCREF, .of.func = host(s)},
                           {.kind = WEFT_EXTERNREF, .of.ref = &g}};
  for (unsigned i = 0; i < sizeof values / sizeof *values; i++)
    for (int mutable_ = 0; mutable_ < 2; mutable_++) {
      CHECK(weft_global_new(s, mutable_, &values[i], &g, NULL) == WEFT_OK);
      weft_global_get(g, &v);
      CHECK(v.kind == values[i].kind &&
            memcmp(&v.of, &values[i].of, v.kind == WEFT_I32 || v.kind == WEFT_F32 ? 4 : 8) == 0);
      memset(&v.of, 0, sizeof v.of);
      CHECK(weft_global_set(g, &v) == mutable_);
      v.kind = v.kind == WEFT_I32 ? WEFT_I64 : WEFT_I32;
      CHECK(!weft_global_set(g, &v));
    }
  WeftValue strange = {.kind = WEFT_FUNCREF, .of.func = host(other)};
  CHECK(weft_global_new(s, true, &strange, &g, NULL) == WEFT_INVALID);
  CHECK(weft_global_new(s, true, &values[4], &g, NULL) == WEFT_OK);
  CHECK(!weft_global_set(g, &strange));
  WeftError error;
  for (int kind = -1; kind < 300; kind++) {
    WeftValue any = {.kind = (WeftKind)kind};
    bool right = kind >= 0 && kind <= WEFT_EXTERNREF && kind != WEFT_V128;
    CHECK(weft_global_new(s, true, &any, &g, &error) == (right ? WEFT_OK : WEFT_INVALID));
  }
}

int main(void)
{
  WeftEngine *e;
  WeftStore *s, *other;
  if (weft_engine_new(NULL, &e, NULL) != WEFT_OK || weft_store_new(e, NULL, &s, NULL) != WEFT_OK ||
      weft_store_new(e, NULL, &other, NULL) != WEFT_OK)
    return 2;
  memories(s);
  tables(s, other);
  globals(s, other);
  weft_store_free(s);
  weft_store_free(other);
  weft_engine_free(e);
  return checks_failed();
}
