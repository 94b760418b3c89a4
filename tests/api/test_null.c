// SPDX-License-Identifier: MIT
/* NULL where something is needed, in every public function (null.py writes the calls), and records
 * of options without a size: errors, and nothing happens. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"
#include "weft_wat.h"

#include <stdio.h>
#include <string.h>

/* One of each, for the arguments that are not NULL. */
typedef struct Things {
  WeftEngine *engine;
  WeftModule *module;
  WeftStore *store;
  WeftLinker *linker;
  WeftInstance *instance;
  WeftFunc *func;
  WeftMemory *memory;
  WeftTable *table;
  WeftGlobal *global;
  WeftTrap *trap;
  WeftCaller *caller;
  const WeftSignature *signature;
  WeftVm3 *vm;
  WeftCode *code;
  WeftBuilt *built;
  WeftBuild *build;
  WeftBuffer *buffer;
  WeftFuncType type;
  WeftKind kinds[1];
  WeftValue values[1];
  WeftExtern thing;
  WeftExternType extern_type;
  WeftName name;
  WeftError error;
  WeftFrame frame;
  WeftCompileStats stats;
  WeftTraceOptions trace;
  WeftVm3Result result;
  WeftLoopLocal loop[1];
  WeftLabel labels[1];
  char text[8];
  uint8_t bytes[8];
  uint32_t locals[1];
  int64_t args[1];
  uint64_t u64;
  int32_t i32;
  size_t size;
  void *out;
} Things;

static Things x;

static WeftTrap *nothing(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static WeftTrap *nothing_raw(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)env, (void)caller, (void)slots;
  return NULL;
}

static bool anything(void *env, const WeftGrowth *growth)
{
  (void)env, (void)growth;
  return true;
}

static void pointer(void) {}

static void leave(void *env, uint32_t point, uint64_t *values)
{
  (void)env, (void)point, (void)values;
}

static void text(void *user, const char *bytes, size_t n)
{
  (void)user, (void)bytes, (void)n;
}

/* What has been called, for a crash to tell. */
static const char *volatile now;

static void refused(const char *function, const char *argument, bool said)
{
  if (said && !x.out) return;
  printf("%s with NULL for %s: %s\n", function, argument,
         x.out ? "something was made" : x.error.message);
  CHECK(!"refused");
}

#define STATUS(call) ((call) == WEFT_INVALID && strstr(x.error.message, "NULL"))
#define QUIET(call)  ((void)(call), true)
#define TRY(function, argument, call)                                                              \
  now = #function;                                                                                 \
  x.error = (WeftError){0};                                                                        \
  refused(#function, #argument, call);

static WeftTrap *all(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)args, (void)results;
  x.caller = caller;
#include "null_calls.inc"
  CHECK(CALLS > 200);
  return NULL;
}

static void things(World *w)
{
  static const char program[] =
      "program entry 0\nfunc f i64 1 f64 0 cell 0 params i64 result i64\n  ReturnI64 0\nend\n";
  x.engine = w->engine;
  x.store = w->store;
  x.linker = w->linker;
  x.instance = instance(w, "life.wasm");
  CHECK(weft_module_open(w->engine, module_path(w->folder, "life.wasm"), &x.module, NULL) ==
        WEFT_OK);
  WeftExtern e;
  CHECK(weft_instance_export(x.instance, name("memory"), &e));
  x.memory = e.of.memory;
  CHECK(weft_instance_export(x.instance, name("funcs"), &e));
  x.table = e.of.table;
  CHECK(weft_instance_export(x.instance, name("n"), &e));
  x.global = e.of.global;
  x.func = func(x.instance, "get");
  x.thing = (WeftExtern){.kind = WEFT_EXTERN_FUNC, .of.func = x.func};
  weft_extern_type(w->store, x.thing, &x.extern_type);
  x.signature = x.extern_type.func;
  x.trap = weft_trap_new("text");
  x.type = (WeftFuncType){x.kinds, 1, x.kinds, 1};
  x.name = name("a");
  x.trace = (WeftTraceOptions){.size = sizeof x.trace, .write = text};
  CHECK(weft_vm3_new(w->engine, program, sizeof program - 1, NULL, &x.vm, NULL) == WEFT_OK);
  CHECK(weft_code_new(w->engine, &x.code, NULL) == WEFT_OK);
  CHECK(weft_built_declare(x.code, &x.type, "f", &x.built, NULL) == WEFT_OK);
  CHECK(weft_build_begin(x.built, NULL, 0, &x.build, NULL) == WEFT_OK);
  CHECK(weft_buffer_new(0, &x.buffer, NULL) == WEFT_OK);
}

static void end(void)
{
  weft_build_abandon(x.build);
  weft_built_free(x.built);
  weft_code_free(x.code);
  weft_vm3_free(x.vm);
  weft_trap_free(x.trap);
  weft_module_free(x.module);
  weft_buffer_free(x.buffer);
}

/* -- sizes ---- */

#define SIZES(Type, call)                                                                          \
  do {                                                                                             \
    struct {                                                                                       \
      Type o;                                                                                      \
      char more[16];                                                                               \
    } r;                                                                                           \
    static const size_t wrong[] = {0, 1, 7, 100000, SIZE_MAX};                                     \
    Type *const o = &r.o;                                                                          \
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {                                  \
      memset(&r, 0, sizeof r);                                                                     \
      r.o.size = wrong[i];                                                                         \
      CHECK((call) == WEFT_INVALID && strstr(x.error.message, #Type ".size"));                     \
    }                                                                                              \
    memset(&r, 0, sizeof r);                                                                       \
    r.o.size = sizeof r;                                                                           \
    r.more[3] = 1;                                                                                 \
    CHECK((call) == WEFT_UNSUPPORTED && strstr(x.error.message, #Type));                           \
  } while (0)

static void sizes(void)
{
  WeftEngine *engine;
  WeftStore *store;
  WeftVm3 *vm;
  SIZES(WeftEngineOptions, weft_engine_new(o, &engine, &x.error));
  SIZES(WeftStoreOptions, weft_store_new(x.engine, o, &store, &x.error));
  SIZES(WeftVm3Options, weft_vm3_new(x.engine, "", 0, o, &vm, &x.error));
  SIZES(WeftTraceOptions, weft_module_trace(x.module, o, &x.error));
  SIZES(WeftTraceOptions, weft_vm3_trace(x.vm, o, &x.error));
  SIZES(WeftWasiConfig, weft_linker_add_wasi(x.linker, o, &x.error));
  WeftTraceOptions mute = {.size = sizeof mute};
  CHECK(weft_module_trace(x.module, &mute, &x.error) == WEFT_INVALID);
  CHECK(strstr(x.error.message, "write"));
}

static void version(void)
{
  unsigned n[3] = {77, 77, 77};
  char text_of[40];
  const char *v = weft_version(&n[0], &n[1], &n[2]);
  snprintf(text_of, sizeof text_of, "%u.%u.%u", n[0], n[1], n[2]);
  CHECK_TEXT(v, text_of);
  CHECK_TEXT(v, WEFT_VERSION);
  CHECK_TEXT(weft_version(NULL, NULL, NULL), v);
}

/* Past the last. */
static void indices(void)
{
  WeftExternType t = {.min = 7};
  WeftFrame f;
  size_t most = SIZE_MAX;
  weft_module_import(x.module, most, NULL, NULL);
  weft_module_import_type(x.module, most, &t);
  weft_module_export(x.module, weft_module_nexports(x.module), NULL);
  weft_module_export_type(x.module, most, &t);
  CHECK(t.min == 7);
  weft_trap_frame(x.trap, 0, &f);
  CHECK(f.func == UINT32_MAX && f.name[0] == 0);
  CHECK(!weft_instance_export_at(x.instance, most, NULL, NULL));
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  World w = world(argv[1], NULL, NULL);
  things(&w);
  WeftFunc *f = NULL;
  WeftFuncType none = {NULL, 0, NULL, 0};
  CHECK(weft_func_new(w.store, &none, all, NULL, NULL, &f, NULL) == WEFT_OK);
  CHECK(weft_func_call(w.store, f, NULL, 0, NULL, 0, NULL, &x.error) == WEFT_OK);
  sizes();
  version();
  indices();
  end();
  world_end(&w);
  return checks_failed();
}
