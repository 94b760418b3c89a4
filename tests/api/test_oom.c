// SPDX-License-Identifier: MIT
/* No memory, at each allocation in turn (test_oom N: at one of N, another one each day), and from
 * each on: errors, nothing freed twice, no wild
 * accesses, nothing left allocated or mapped. Allocations are those of malloc, and all that maps
 * memory and fills files in memory. The linker puts these functions in the system's place. */
#include "api/bytes.h"
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"
#include "weft_wasm.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static long count, nth; /* 0: none fails */
static long stride = 1; /* of so many allocations one fails in turn */
static bool all_after;
static long blocks, mapped; /* what is allocated now, and how many bytes are mapped */

static bool fails(void)
{
  count++;
  return nth && (count == nth || (all_after && count > nth));
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_aligned_alloc(size_t to, size_t n);
char *__real_strdup(const char *s);
char *__real_strndup(const char *s, size_t n);
void __real_free(void *p);
void *__real_mmap(void *at, size_t n, int prot, int flags, int fd, off_t offset);
int __real_munmap(void *p, size_t n);
int __real_memfd_create(const char *name, unsigned flags);
int __real_ftruncate(int fd, off_t n);
ssize_t __real_pwrite(int fd, const void *from, size_t n, off_t offset);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_aligned_alloc(size_t to, size_t n);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);
void __wrap_free(void *p);
void *__wrap_mmap(void *at, size_t n, int prot, int flags, int fd, off_t offset);
int __wrap_munmap(void *p, size_t n);
int __wrap_memfd_create(const char *name, unsigned flags);
int __wrap_ftruncate(int fd, off_t n);
ssize_t __wrap_pwrite(int fd, const void *from, size_t n, off_t offset);

static void *block(void *p)
{
  blocks += p != NULL;
  return p;
}

void *__wrap_malloc(size_t n)
{
  return fails() ? NULL : block(__real_malloc(n));
}

void *__wrap_calloc(size_t n, size_t size)
{
  return fails() ? NULL : block(__real_calloc(n, size));
}

void *__wrap_realloc(void *p, size_t n)
{
  if (fails()) return NULL;
  return p ? __real_realloc(p, n) : block(__real_realloc(p, n));
}

void *__wrap_aligned_alloc(size_t to, size_t n)
{
  return fails() ? NULL : block(__real_aligned_alloc(to, n));
}

char *__wrap_strdup(const char *s)
{
  return fails() ? NULL : block(__real_strdup(s));
}

char *__wrap_strndup(const char *s, size_t n)
{
  return fails() ? NULL : block(__real_strndup(s, n));
}

void __wrap_free(void *p)
{
  blocks -= p != NULL;
  __real_free(p);
}

static long whole_pages(size_t n)
{
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (long)((n + page - 1) / page * page);
}

void *__wrap_mmap(void *at, size_t n, int prot, int flags, int fd, off_t offset)
{
  void *p = fails() ? MAP_FAILED : __real_mmap(at, n, prot, flags, fd, offset);
  if (p != MAP_FAILED && !(flags & MAP_FIXED)) mapped += whole_pages(n);
  return p;
}

int __wrap_munmap(void *p, size_t n)
{
  mapped -= whole_pages(n);
  return __real_munmap(p, n);
}

int __wrap_memfd_create(const char *file, unsigned flags)
{
  return fails() ? -1 : __real_memfd_create(file, flags);
}

int __wrap_ftruncate(int fd, off_t n)
{
  return fails() ? -1 : __real_ftruncate(fd, n);
}

ssize_t __wrap_pwrite(int fd, const void *from, size_t n, off_t offset)
{
  return fails() ? -1 : __real_pwrite(fd, from, n, offset);
}

static const char program[] =
    "program entry 0\n"
    "func main i64 4 f64 1 cell 3 params i64 result i64\n"
    "const str \"a constant string\"\nconst str \"and another one\"\n"
    "ConstStrKW 0 0 0\nConstStrKW 1 0 1\nConcatStr 2 0 1\n"
    "ConstI64K 1 0 0\n"
    "again:\n  ConstI64K 2 0 0\n"
    "inner:\n  AddI64 1 1 0\n  AddI64K 2 2 1\n  CmpLtI64KBr 2 9 @inner\n"
    "  CallI64 1 1 1\n  CmpLtI64KBr 1 900 @again\n"
    "ReturnI64 1\nend\n"
    "func twice i64 2 f64 0 cell 0 params i64 result i64\nAddI64 1 0 0\nReturnI64 1\nend\n";

/* Ops that have labels of their own, more than there is room for at first. */
static WeftStatus lists(WeftEngine *e, WeftError *error)
{
  enum { PUSHES = 20 };
  static const char push[] = "ListPushI64 0 0 0\n";
  char text[2000] = "program entry 0\nfunc main i64 1 f64 0 cell 1 params i64 result i64\n"
                    "NewList 0 0 4\n";
  size_t n = strlen(text);
  for (int i = 0; i < PUSHES; i++)
    memcpy(text + n, push, sizeof push), n += sizeof push - 1;
  n += (size_t)snprintf(text + n, sizeof text - n, "ReturnI64 0\nend\n");
  WeftVm3 *vm = NULL;
  WeftStatus s = weft_vm3_new(e, text, n, NULL, &vm, error);
  weft_vm3_free(vm);
  return s;
}

static WeftStatus vm3(WeftEngine *e, WeftError *error)
{
  WeftVm3 *vm = NULL;
  int64_t arg = 3;
  WeftVm3Result r;
  WeftTrap *t = NULL;
  WeftStatus s = weft_vm3_new(e, program, sizeof program - 1, NULL, &vm, error);
  if (s == WEFT_OK) s = weft_vm3_run(vm, &arg, 1, &r, &t, error);
  if (s == WEFT_TRAPPED) { /* no memory for a string */
    CHECK(strstr(weft_vm3_failure(vm), "out of memory"));
    s = WEFT_LIMIT;
  }
  weft_trap_free(t);
  weft_vm3_free(vm);
  return s;
}

/* Two loops, one in the other. */
static WeftStatus build(WeftEngine *e, WeftError *error)
{
  static const WeftKind kind = WEFT_I64;
  const WeftFuncType type = {&kind, 1, &kind, 1};
  WeftCode *c = NULL;
  WeftBuilt *f;
  WeftBuild *b;
  WeftStatus s = weft_code_new(e, &c, error);
  if (s == WEFT_OK) s = weft_built_declare(c, &type, "f", &f, error);
  if (s == WEFT_OK) s = weft_build_begin(f, NULL, 0, &b, error);
  if (s == WEFT_OK) {
    WeftLabel outer = weft_build_label(b, NULL, 0), inner = weft_build_label(b, NULL, 0);
    weft_build_loop(b, outer, NULL, 0, 0);
    weft_build_loop(b, inner, NULL, 0, 0);
    weft_build_get(b, 0);
    weft_build_i64(b, 1);
    weft_build_op(b, WEFT_OP_I64_SUB);
    weft_build_set(b, 0);
    weft_build_get(b, 0);
    weft_build_i64(b, 0);
    weft_build_op(b, WEFT_OP_I64_LT_S);
    weft_build_branch_if(b, outer);
    weft_build_loop_end(b);
    weft_build_loop_end(b);
    weft_build_get(b, 0);
    weft_build_return(b);
    s = weft_build_finish(b, error);
  }
  weft_code_free(c);
  return s;
}

/* A function that sets more locals than can be noted at first, and one that returns the last of as
 * many, which nobody has set. */
static void put_locals(Bytes *s)
{
  enum { LOCALS = 17 };
  static const uint8_t unset[] = {6, 1, LOCALS, 0x7f, 0x20, LOCALS - 1, 0x0b};
  PUT(s, 4 + 4 * LOCALS, 1, LOCALS, 0x7f);
  for (int i = 0; i < LOCALS; i++)
    PUT(s, 0x41, 5, 0x21, (uint8_t)i);
  PUT(s, 0x0b);
  put_all(s, unset, sizeof unset);
}

/* A function with a loop, which calls another one; one with more open blocks than there is room
 * for at first; and those with many locals. */
static Bytes make_module(void)
{
  static const uint8_t twice[] = {7, 0, 0x20, 0, 0x20, 0, 0x6a, 0x0b};
  static const uint8_t run[] = {26,   1,    1,    0x7f,             /* a local i32 */
                                0x03, 0x40, 0x20, 1,    0x41, 1,    /* loop: 1 + it */
                                0x6a, 0x22, 1,    0x41, 5,    0x49, /* again if below 5 */
                                0x0d, 0,    0x0b,                   /* */
                                0x20, 0,    0x10, 0,    0x20, 1,    0x6a, 0x0b};
  enum { DEEP = 40 };
  uint8_t deep[3 + 3 * DEEP] = {2 + 3 * DEEP, 0};
  for (int i = 0; i < DEEP; i++)
    deep[2 + 2 * i] = 0x02, deep[3 + 2 * i] = 0x40;
  memset(deep + 2 + 2 * DEEP, 0x0b, DEEP + 1);
  Bytes b = {0}, s = {0};
  put_head(&b);
  PUT(&s, 3, 0x60, 1, 0x7f, 1, 0x7f, 0x60, 0, 0, 0x60, 0, 1, 0x7f);
  put_section(&b, 1, &s);
  PUT(&s, 5, 0, 0, 1, 1, 2);
  put_section(&b, 3, &s);
  PUT(&s, 1, 0, 1);
  put_section(&b, 5, &s); /* a memory */
  PUT(&s, 3, 3, 'r', 'u', 'n', 0, 1, 4, 's', 'e', 't', 's', 0, 3, 5, 'u', 'n', 's', 'e', 't', 0, 4);
  put_section(&b, 7, &s);
  PUT(&s, 5);
  put_all(&s, twice, sizeof twice);
  put_all(&s, run, sizeof run);
  put_all(&s, deep, sizeof deep);
  put_locals(&s);
  put_section(&b, 10, &s);
  free(s.p);
  return b;
}

static Bytes module_bytes;

/* Calls until code for all functions has been made. A call that finds no memory for it traps, and
 * the next one tries again. */
static WeftStatus call_run(WeftStore *store, WeftFunc *f, WeftError *error)
{
  int without = 0;
  for (int i = 0; i < 4; i++) {
    WeftTrap *t = NULL;
    WeftValue v = i32(3);
    WeftStatus s = weft_func_call(store, f, &v, 1, &v, 1, &t, error);
    WeftTrapKind kind = t ? weft_trap_kind(t) : WEFT_TRAP_NO_CODE;
    CHECK(kind == WEFT_TRAP_NO_CODE || (all_after && kind == WEFT_TRAP_HOST)); /* none for it */
    if (s == WEFT_OK) CHECK(v.of.i32 == 11);
    weft_trap_free(t);
    if (s != WEFT_OK && s != WEFT_TRAPPED) return s;
    without += s == WEFT_TRAPPED;
  }
  CHECK(without <= 1 || all_after);
  return WEFT_OK;
}

/* What is left of a function for which there was no memory is nothing to the next one. */
static WeftStatus call_locals(WeftStore *store, WeftInstance *in, WeftError *error)
{
  static const char *const names[] = {"sets", "unset"};
  for (int i = 0; i < 2; i++) {
    WeftExtern f;
    WeftTrap *t = NULL;
    WeftValue v = i32(1);
    CHECK(weft_instance_export(in, name(names[i]), &f));
    WeftStatus s = weft_func_call(store, f.of.func, NULL, 0, &v, (size_t)i, &t, error);
    weft_trap_free(t);
    if (s != WEFT_OK && s != WEFT_TRAPPED) return s;
    CHECK(!i || s == WEFT_TRAPPED || v.of.i32 == 0);
  }
  return WEFT_OK;
}

static WeftStatus wasm(WeftEngine *e, WeftError *error)
{
  WeftModule *m = NULL;
  WeftStore *store = NULL;
  WeftLinker *l = NULL;
  WeftInstance *in;
  WeftExtern f;
  WeftStatus s = weft_module_new(e, module_bytes.p, module_bytes.n, &m, error);
  if (s == WEFT_OK) s = weft_store_new(e, NULL, &store, error);
  if (s == WEFT_OK) s = weft_linker_new(store, &l, error);
  if (s == WEFT_OK) s = weft_linker_instantiate(l, m, &in, NULL, error);
  if (s == WEFT_OK) {
    CHECK(weft_instance_export(in, name("run"), &f));
    s = call_run(store, f.of.func, error);
    if (s == WEFT_OK) s = call_locals(store, in, error);
  }
  weft_linker_free(l);
  weft_store_free(store);
  weft_module_free(m);
  return s;
}

/* -- wasm.h ---- */

static wasm_trap_t *give_back(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  (void)env;
  wasm_val_copy(&results->data[0], &args->data[0]);
  return args->data[0].of.ref ? NULL : wasm_trap_new(NULL, NULL);
}

static void count_end(void *n)
{
  --*(long *)n;
}

/* What calls of a function with this reference give: as it went in, or a trap for want of memory.
 */
static bool call_with(wasm_func_t *f, wasm_ref_t *r)
{
  wasm_val_t arg[1] = {WASM_REF_VAL(r)}, out[1] = {WASM_INIT_VAL};
  wasm_val_vec_t args = WASM_ARRAY_VEC(arg), results = WASM_ARRAY_VEC(out);
  wasm_trap_t *t = wasm_func_call(f, &args, &results);
  if (t) {
    wasm_message_t m;
    wasm_frame_vec_t frames;
    wasm_trap_message(t, &m);
    wasm_trap_trace(t, &frames);
    wasm_frame_vec_delete(&frames);
    wasm_name_delete(&m);
  }
  bool same = !t && wasm_ref_same(out[0].of.ref, r);
  wasm_trap_delete(t);
  wasm_val_delete(&out[0]);
  return same;
}

/* An import, its types, a module as bytes. */
static bool look_at_module(wasm_store_t *s, const wasm_module_t *m)
{
  wasm_exporttype_vec_t exports;
  wasm_byte_vec_t bytes;
  wasm_module_exports(m, &exports);
  wasm_module_serialize(m, &bytes);
  wasm_module_t *again = wasm_module_deserialize(s, &bytes);
  bool whole = exports.size == 3 && again;
  wasm_module_delete(again);
  wasm_byte_vec_delete(&bytes);
  wasm_exporttype_vec_delete(&exports);
  return whole;
}

static bool use_instance(wasm_store_t *s, const wasm_module_t *m, long *ended)
{
  wasm_extern_vec_t none = WASM_EMPTY_VEC, exports;
  wasm_trap_t *t = NULL;
  wasm_instance_t *in = wasm_instance_new(s, m, &none, &t);
  CHECK(!in == !!t);
  wasm_trap_delete(t);
  wasm_instance_exports(in, &exports);
  wasm_functype_t *type =
      wasm_functype_new_1_1(wasm_valtype_new_externref(), wasm_valtype_new_externref());
  wasm_func_t *f = wasm_func_new_with_env(s, type, give_back, ended, count_end);
  *ended += f != NULL;
  wasm_foreign_t *foreign = wasm_foreign_new(s);
  bool whole = exports.size == 3 && f && foreign;
  whole = whole && call_with(f, wasm_foreign_as_ref(foreign));
  whole = whole && call_with(f, wasm_instance_as_ref(in));
  whole = whole && !call_with(f, NULL);
  wasm_functype_delete(type);
  wasm_foreign_delete(foreign);
  wasm_func_delete(f);
  wasm_extern_vec_delete(&exports);
  wasm_instance_delete(in);
  return whole;
}

static WeftStatus standard(WeftEngine *e, WeftError *error)
{
  long ended = 0;
  wasm_engine_t *engine = weft_to_wasm_engine(e);
  wasm_store_t *s = wasm_store_new(engine);
  wasm_byte_vec_t bytes;
  wasm_byte_vec_new(&bytes, module_bytes.n, (const char *)module_bytes.p);
  wasm_module_t *m = wasm_module_new(s, &bytes);
  bool whole = s && m && look_at_module(s, m) && use_instance(s, m, &ended);
  wasm_byte_vec_delete(&bytes);
  wasm_module_delete(m);
  wasm_store_delete(s);
  wasm_engine_delete(engine);
  CHECK(ended == 0);
  snprintf(error->message, sizeof error->message, "wasm.h");
  return whole ? WEFT_OK : WEFT_LIMIT;
}

/* What a host makes around an instance, and lets go of. */
static WeftStatus let_go(WeftStore *store, WeftLinker *l, WeftModule *m, WeftError *error)
{
  WeftValue ref;
  WeftInstance *in;
  WeftStatus s = weft_ref_new(store, NULL, free, &ref, error);
  if (s == WEFT_OK) s = weft_linker_instantiate(l, m, &in, NULL, error);
  if (s != WEFT_OK) return s;
  weft_instance_free(in);
  CHECK(weft_value_release(store, &ref));
  CHECK(weft_store_collect(store) == 3); /* and the function that is not there */
  return WEFT_OK;
}

static WeftStatus host(WeftEngine *e, WeftError *error)
{
  static const uint8_t importing[] = {
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1,    0x60, 0, 0,  2, 7, 1, 1, 0x61, 1, 0x66,
      0, 0,    3,    2,    1, 0, 7, 5, 1, 1, 0x67, 0,    1, 10, 6, 1, 4, 0, 0x10, 0, 0x0b};
  WeftModule *m = NULL;
  WeftStore *store = NULL;
  WeftLinker *l = NULL;
  WeftBuffer *b = NULL;
  WeftStatus s = weft_module_new(e, importing, sizeof importing, &m, error);
  if (s == WEFT_OK) s = weft_store_new(e, NULL, &store, error);
  if (s == WEFT_OK) s = weft_linker_new(store, &l, error);
  if (s == WEFT_OK) s = weft_buffer_new(10, &b, error);
  WeftWasiConfig c = {.size = sizeof c,
                      .in = {.kind = WEFT_STDIO_BYTES, .bytes = "in", .nbytes = 2},
                      .out = {.kind = WEFT_STDIO_BUFFER, .buffer = b},
                      .err = {.kind = WEFT_STDIO_BUFFER, .buffer = b}};
  if (s == WEFT_OK) s = weft_linker_add_wasi(l, &c, error);
  weft_linker_trap_unknown(l, true);
  if (s == WEFT_OK) s = let_go(store, l, m, error);
  weft_buffer_free(b);
  weft_linker_free(l);
  weft_store_free(store);
  weft_module_free(m);
  return s;
}

static WeftStatus once(WeftStatus (*what)(WeftEngine *e, WeftError *error), WeftPolicy policy,
                       WeftCompileMode compile, WeftError *error)
{
  WeftEngineOptions o = {
      .size = sizeof o, .policy = policy, .compile = compile, .tier_after = 1, .poison = true};
  WeftEngine *e = NULL;
  count = 0;
  WeftStatus s = weft_engine_new(&o, &e, error);
  if (s == WEFT_OK) s = what(e, error);
  weft_engine_free(e);
  return s;
}

/* Until one comes through in which no allocation was left to fail. */
static void each(WeftStatus (*what)(WeftEngine *e, WeftError *error), WeftPolicy policy,
                 WeftCompileMode compile)
{
  WeftError error = {.message = ""};
  CHECK(once(what, policy, compile, &error) == WEFT_OK); /* and makes what is made once */
  long had = blocks, had_mapped = mapped;
  for (nth = 1 + time(NULL) / 86400 % stride;; nth += stride) {
    WeftStatus s = once(what, policy, compile, &error);
    bool right = CHECK(s == WEFT_OK || s == WEFT_LIMIT);
    if (!right || !CHECK(blocks == had && mapped == had_mapped)) {
      printf("%ld, policy %d, compile %d: %d %s, left %ld, %ld bytes mapped\n", nth, policy,
             compile, s, error.message, blocks - had, mapped - had_mapped);
      had = blocks;
      had_mapped = mapped;
    }
    if (count < nth) break;
    CHECK(nth < 10000);
  }
  nth = 0;
}

int main(int argc, char **argv)
{
  if (argc > 1) stride = atol(argv[1]);
  module_bytes = make_module();
  for (int all = 0; all < 2; all++)
    for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++) {
      all_after = all;
      each(vm3, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
      each(lists, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
      each(build, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
      each(wasm, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
      each(wasm, (WeftPolicy)policy, WEFT_COMPILE_LAZY);
      each(standard, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
      each(host, (WeftPolicy)policy, WEFT_COMPILE_EAGER);
    }
  free(module_bytes.p);
  return checks_failed();
}
