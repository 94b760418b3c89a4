// SPDX-License-Identifier: MIT
/* Engines and stores: options of any size, what is not supported, limits. */
#include "check.h"
#include "weft_build.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __aarch64__
#define CPU "a64"
#else
#define CPU "x64"
#endif

static void options(void)
{
  WeftEngine *e = NULL;
  WeftError error;
  CHECK(weft_engine_new(NULL, &e, NULL) == WEFT_OK);
  CHECK(strlen(weft_engine_cpu(e)) > 0);
  weft_engine_free(e);
  weft_engine_free(NULL);

  /* A record of an older header: what lies after its size is not read. */
  WeftEngineOptions o;
  memset(&o, 0xff, sizeof o);
  o.size = sizeof o.size + sizeof o.bounds;
  o.bounds = WEFT_BOUNDS_GUARD;
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  weft_engine_free(e);

  o = (WeftEngineOptions){.size = sizeof o, .cpu = "z80"};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_UNSUPPORTED);
  CHECK(error.status == WEFT_UNSUPPORTED && strstr(error.message, "z80"));
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_UNSUPPORTED);
  o = (WeftEngineOptions){.size = sizeof o, .policy = (WeftPolicy)99};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_UNSUPPORTED);
  o = (WeftEngineOptions){.size = sizeof o, .nan = (WeftNan)2};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_UNSUPPORTED && strstr(error.message, "NaN"));
  o = (WeftEngineOptions){.size = sizeof o, .policy = WEFT_POLICY_INTERP};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  weft_engine_free(e);
  o = (WeftEngineOptions){.size = sizeof o, .policy = WEFT_POLICY_BASELINE};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  weft_engine_free(e);
  o = (WeftEngineOptions){.size = sizeof o, .compile = WEFT_COMPILE_LAZY};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  weft_engine_free(e);
  o = (WeftEngineOptions){.size = sizeof o, .compile_threads = 2};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  weft_engine_free(e);
}

static void names(void)
{
  WeftEngine *e;
  WeftError error;
  CHECK(weft_engine_new(NULL, &e, &error) == WEFT_OK);
  CHECK(strlen(weft_engine_cpu(e)) > 0);
  CHECK(!strncmp(weft_engine_stencils(e), "sha256:", 7) &&
        strstr(weft_engine_stencils(e), ", clang "));
  weft_engine_free(e);
}

static void count(void *user, const char *bytes, size_t n)
{
  (void)bytes;
  *(size_t *)user += n;
}

/* Modules can be compiled for each target, and looked at; what is not for this machine does not
 * run. */
static void one_target(const char *folder, const char *name, bool *runs)
{
  WeftEngineOptions o = {.size = sizeof o, .target = name};
  WeftEngine *e;
  WeftStore *store = NULL;
  WeftError error;
  size_t n = 0;
  char path[512];
  snprintf(path, sizeof path, "%s/traps.wasm", folder);
  WeftTraceOptions t = {.size = sizeof t, .format = WEFT_TRACE_TEXT, .write = count, .user = &n};
  if (!CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK)) return;
  for (int lazy = 0; lazy < 2; lazy++) {
    WeftModule *m = NULL;
    CHECK(weft_module_open(e, path, &m, &error) == WEFT_OK);
    if (!CHECK(weft_module_trace(m, &t, &error) == WEFT_OK && n > 1000))
      printf("%s: %zu bytes, %s\n", name, n, error.message);
    weft_module_free(m);
    weft_engine_free(e);
    o.compile = WEFT_COMPILE_LAZY;
    CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  }
  WeftStatus s = weft_store_new(e, NULL, &store, &error);
  *runs = s == WEFT_OK;
  WeftCode *code = NULL;
  CHECK(*runs || (s == WEFT_UNSUPPORTED && strstr(error.message, name)));
  CHECK(weft_code_new(e, &code, NULL) == (*runs ? WEFT_OK : WEFT_UNSUPPORTED));
  if (code) weft_code_free(code);
  if (store) weft_store_free(store);
  weft_engine_free(e);
  o.policy = WEFT_POLICY_TIERED;
  s = weft_engine_new(&o, &e, &error);
  CHECK(s == (*runs ? WEFT_OK : WEFT_UNSUPPORTED));
  if (s == WEFT_OK) weft_engine_free(e);
}

static void targets(const char *folder)
{
  unsigned n = 0, running = 0, here = 0;
  const char *name;
  WeftEngine *e;
  WeftError error;
  for (; (name = weft_target(n)); n++) {
    bool runs = false;
    one_target(folder, name, &runs);
    running += runs;
    here += !strcmp(name, "aarch64") == (strcmp(CPU, "a64") == 0);
  }
  CHECK(n == 3 && running >= 1 && running <= here);
  WeftEngineOptions o = {.size = sizeof o, .target = "z80"};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_UNSUPPORTED);
  CHECK(strstr(error.message, "z80") && strstr(error.message, "x86-64-v2"));
  o = (WeftEngineOptions){.size = sizeof o, .target = weft_target(0), .cpu = "v2"};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_UNSUPPORTED);
}

static void techniques(void)
{
  unsigned n = 0;
  const char *what;
  for (const char *t; (t = weft_technique(n, &what)); n++)
    CHECK(strlen(t) > 0 && strlen(what) > 0);
  CHECK(n > 0 && n <= 64);
  CHECK(weft_technique(n, NULL) == NULL);
}

/* Each technique off, and all: the same results. */
static void without_techniques(const char *folder)
{
  for (uint64_t off = 1; weft_technique((unsigned)__builtin_ctzll(off), NULL); off <<= 1)
    for (int all = 0; all < 2; all++) {
      WeftEngineOptions o = {.size = sizeof o, .off = all ? 2 * off - 1 : off, .random_ra = off};
      World w = world(folder, &o, NULL);
      WeftInstance *in = instance(&w, "provider.wasm");
      call(&w, func(in, "set"), NULL, ARGS(i32(8), i32(-3)));
      CHECK(call(&w, func(in, "get"), NULL, ARGS(i32(8))).of.i32 == -3);
      world_end(&w);
    }
}

/* What a store owns goes with it, the engine's reference included. */
static void lifetimes(const char *folder)
{
  World w = world(folder, NULL, NULL);
  weft_engine_free(w.engine);
  w.engine = NULL;
  WeftMemory *m;
  CHECK(weft_memory_new(w.store, 1, 2, &m, NULL) == WEFT_OK);
  weft_store_free(w.store);
  weft_store_free(NULL);
  weft_linker_free(w.linker);
  weft_linker_free(NULL);
}

static void limits(void)
{
  WeftEngine *e;
  WeftStore *s;
  WeftError error;
  WeftMemory *m;
  WeftTable *t;
  WeftEngineOptions o = {.size = sizeof o, .max_table = 100};
  WeftStoreOptions so = {.size = sizeof so, .max_memory = 3 << 16, .max_table = 50};
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_OK);
  CHECK(weft_store_new(e, &so, &s, &error) == WEFT_OK);
  CHECK(weft_memory_new(s, 4, UINT64_MAX, &m, &error) == WEFT_LIMIT);
  CHECK(strstr(error.message, "limit of 196608"));
  CHECK(weft_memory_new(s, 3, UINT64_MAX, &m, &error) == WEFT_OK);
  CHECK(!weft_memory_grow(m, 1) && weft_memory_grow(m, 0));
  CHECK(weft_table_new(s, WEFT_FUNCREF, 51, UINT64_MAX, &t, &error) == WEFT_LIMIT);
  CHECK(weft_table_new(s, WEFT_FUNCREF, 50, UINT64_MAX, &t, &error) == WEFT_OK);
  WeftValue null = {.kind = WEFT_FUNCREF};
  CHECK(!weft_table_grow(t, 1, &null));
  weft_store_free(s);
  CHECK(weft_store_new(e, NULL, &s, &error) == WEFT_OK);
  CHECK(weft_table_new(s, WEFT_FUNCREF, 101, UINT64_MAX, &t, &error) == WEFT_LIMIT);
  CHECK(weft_table_new(s, WEFT_FUNCREF, 100, UINT64_MAX, &t, &error) == WEFT_OK);
  weft_store_free(s);
  weft_engine_free(e);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  options();
  names();
  if (!getenv("WEFT_TEST_INTERP") && !getenv("WEFT_TEST_TIERED"))
    targets(argv[1]); /* once will do */
  techniques();
  without_techniques(argv[1]);
  lifetimes(argv[1]);
  limits();
  return checks_failed();
}
