// SPDX-License-Identifier: MIT
/* One limit for all that guests make the host allocate in a store, and one for the entries of a
 * table. */
#include "bytes.h"
#include "check.h"

#include <stdio.h>

enum { PAGE = 65536, MIB = 1 << 20, ENTRY = 32 };

static WeftTrap *none(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static World limited(const char *folder, uint64_t max_memory)
{
  WeftStoreOptions o = {.size = sizeof o, .max_memory = max_memory};
  World w = world(folder, NULL, &o);
  CHECK(weft_linker_define_func(w.linker, "host", "grow", "i(i)", none, NULL, NULL) == WEFT_OK);
  CHECK(weft_linker_define_func(w.linker, "host", "enter", "i(i)", none, NULL, NULL) == WEFT_OK);
  return w;
}

static int32_t grow(World *w, WeftInstance *in, const char *what, int32_t n)
{
  return call(w, func(in, what), NULL, ARGS(i32(n))).of.i32;
}

/* Memories and tables have it together, of several instances. */
static void together(const char *folder)
{
  World w = limited(folder, 5 * MIB); /* 80 pages */
  WeftInstance *a = instance(&w, "embed.wasm"), *b = instance(&w, "embed.wasm");
  CHECK(weft_store_allocated(w.store) == 2 * PAGE);
  CHECK(grow(&w, a, "grow", 79) == -1 && grow(&w, a, "grow", 31) == 1);
  CHECK(weft_store_allocated(w.store) == 33 * PAGE);
  /* a MiB of tables and records is not counted */
  CHECK(grow(&w, a, "grow_table", 2 * MIB / ENTRY) == 1);
  uint64_t used = weft_store_allocated(w.store);
  CHECK(used > 33 * PAGE + MIB && used < 33 * PAGE + MIB + 16384);
  CHECK(grow(&w, b, "grow_table", 2 * MIB / ENTRY) == -1);
  CHECK(grow(&w, b, "grow", 32) == -1 && weft_store_allocated(w.store) == used);
  CHECK(grow(&w, b, "grow", 30) == 1 && grow(&w, b, "grow", 1) == -1);
  CHECK(grow(&w, b, "grow_table", MIB / ENTRY) == -1 && grow(&w, b, "grow_table", 1) == 1);
  CHECK(grow(&w, b, "grow", 0) == 31);
  CHECK(weft_store_allocated(w.store) <= 5 * MIB);
  /* and the host with them */
  WeftMemory *m;
  WeftTable *t;
  WeftError error;
  CHECK(weft_memory_new(w.store, 1, 1, &m, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "memory of 65536 bytes") &&
        strstr(error.message, "limit of 5242880"));
  CHECK(weft_table_new(w.store, WEFT_EXTERNREF, 3000, 3000, &t, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "table of 3000 entries (96000 bytes)"));
  CHECK(weft_memory_new(w.store, 0, 1, &m, &error) == WEFT_OK && !weft_memory_grow(m, 1));
  world_end(&w);
}

/* A table has room for growth, unless that would be over the limit. */
static void slack(const char *folder)
{
  World w = limited(folder, 2 * MIB);
  WeftInstance *a = instance(&w, "embed.wasm");
  CHECK(grow(&w, a, "grow_table", 60000) == 1);
  CHECK(grow(&w, a, "grow_table", 20000) == 60001 && grow(&w, a, "grow_table", 20000) == -1);
  CHECK(weft_store_allocated(w.store) < 2 * MIB);
  world_end(&w);
}

/* A module of n tables or globals: what cannot be made is named. */
static WeftStatus make(const char *folder, uint64_t max_memory, uint32_t tables, uint32_t entries,
                       uint32_t globals, WeftError *error)
{
  World w = limited(folder, max_memory);
  Bytes b = {0}, s = {0};
  put_head(&b);
  put_leb(&s, tables);
  for (uint32_t i = 0; i < tables; i++) {
    PUT(&s, 0x70, 0);
    put_leb(&s, entries);
  }
  put_section(&b, 4, &s);
  put_leb(&s, globals);
  for (uint32_t i = 0; i < globals; i++)
    PUT(&s, 0x7f, 1, 0x41, 0, 0x0b);
  put_section(&b, 6, &s);
  WeftModule *m;
  WeftInstance *in;
  CHECK(weft_module_new(w.engine, b.p, b.n, &m, NULL) == WEFT_OK);
  WeftStatus status = weft_linker_instantiate(w.linker, m, &in, NULL, error);
  CHECK(weft_store_allocated(w.store) <= max_memory);
  weft_module_free(m);
  free(b.p);
  free(s.p);
  world_end(&w);
  return status;
}

static void modules(const char *folder)
{
  WeftError error = {.message = ""};
  CHECK(make(folder, MIB, 7, 10000000, 0, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "table 0: table of 10000000 entries (320000000 bytes)"));
  CHECK(make(folder, 8 * MIB, 7, 100000, 0, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "table 2: table of 100000 entries"));
  CHECK(make(folder, 100 * MIB, 1, 10000001, 0, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "table 0: table of 10000001 entries exceeds the limit of 10000000"));
  CHECK(make(folder, 32 * MIB, 7, 100000, 0, &error) == WEFT_OK);
  CHECK(make(folder, MIB, 0, 0, 200000, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "an instance of") && strstr(error.message, "limit of 1048576"));
  CHECK(make(folder, 64 * MIB, 0, 0, 200000, &error) == WEFT_OK);
  CHECK(make(folder, 1, 1, 100, 100, &error) == WEFT_OK);
}

int main(int argc, char **argv)
{
  (void)argc;
  together(argv[1]);
  slack(argv[1]);
  modules(argv[1]);
  return checks_failed();
}
