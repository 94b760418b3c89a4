// SPDX-License-Identifier: MIT
/* Modules: made in each way, what they say of themselves, what is wrong with bad ones. */
#include "bytes.h"
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint8_t *read_file(const char *path, size_t *size)
{
  FILE *f = fopen(path, "rb");
  if (!f) exit(2);
  uint8_t *bytes = malloc(1 << 16);
  *size = fread(bytes, 1, 1 << 16, f);
  fclose(f);
  return bytes;
}

static bool is(WeftName n, const char *text)
{
  return n.size == strlen(text) && memcmp(n.bytes, text, n.size) == 0;
}

static void imports_and_exports(WeftEngine *e, const char *folder)
{
  WeftModule *m;
  CHECK(weft_module_open(e, module_path(folder, "calls.wasm"), &m, NULL) == WEFT_OK);
  WeftName from, what;
  WeftExternType type;
  WeftKind kinds[8];
  CHECK(weft_module_nimports(m) == 5);
  CHECK(weft_module_import(m, 1, &from, &what) == WEFT_EXTERN_FUNC);
  CHECK(is(from, "host") && is(what, "turn"));
  weft_module_import_type(m, 1, &type);
  CHECK(type.kind == WEFT_EXTERN_FUNC);
  CHECK(weft_signature_params(type.func, kinds, 8) == 5 && kinds[0] == WEFT_I32 &&
        kinds[4] == WEFT_EXTERNREF);
  CHECK(weft_signature_results(type.func, kinds, 2) == 5 && kinds[0] == WEFT_EXTERNREF &&
        kinds[1] == WEFT_F64);
  CHECK(weft_module_import(m, 4, NULL, NULL) == WEFT_EXTERN_GLOBAL);
  weft_module_import_type(m, 4, &type);
  CHECK(type.kind == WEFT_EXTERN_GLOBAL && type.value == WEFT_I32 && !type.mutable_);

  CHECK(weft_module_nexports(m) == 16);
  CHECK(weft_module_export(m, 0, &what) == WEFT_EXTERN_MEMORY && is(what, "memory"));
  weft_module_export_type(m, 0, &type);
  CHECK(type.kind == WEFT_EXTERN_MEMORY && type.min == 1 && type.max == 4);
  weft_module_export_type(m, 2, &type);
  CHECK(type.kind == WEFT_EXTERN_TABLE && type.value == WEFT_EXTERNREF && type.min == 2 &&
        type.max == UINT64_MAX);
  weft_module_export_type(m, 3, &type);
  CHECK(type.kind == WEFT_EXTERN_GLOBAL && type.mutable_ && type.value == WEFT_I32);
  CHECK(weft_module_export(m, 5, NULL) == WEFT_EXTERN_FUNC);

  WeftCompileStats stats;
  weft_module_stats(m, &stats);
  CHECK(stats.functions == 11 && stats.module_bytes > stats.code_bytes && stats.code_bytes > 0);
  CHECK(stats.machine_bytes > stats.code_bytes && stats.ops > 30 && stats.working_bytes > 0);
  CHECK(stats.compile_ns > 0);
  weft_module_free(m);
  weft_module_free(NULL);
}

/* Copied, borrowed, truncated at every byte. */
static void made_from_bytes(WeftEngine *e, const char *folder)
{
  size_t size;
  WeftModule *m;
  WeftError error;
  uint8_t *bytes = read_file(module_path(folder, "provider.wasm"), &size);
  CHECK(weft_module_validate(bytes, size, &error) == WEFT_OK);
  CHECK(weft_module_new_borrowed(e, bytes, size, &m, &error) == WEFT_OK);
  CHECK(weft_module_nexports(m) == 6);
  weft_module_free(m);
  CHECK(weft_module_new(e, bytes, size, &m, &error) == WEFT_OK);
  memset(bytes, 0, size);
  WeftName n;
  weft_module_export(m, 5, &n);
  CHECK(is(n, "size"));
  weft_module_free(m);
  free(bytes);

  bytes = read_file(module_path(folder, "calls.wasm"), &size);
  for (size_t cut = 0; cut < size; cut++) {
    uint8_t *part = malloc(cut + 1); /* of its own, so that a sanitizer sees reads after it */
    memcpy(part, bytes, cut);
    bool whole = weft_module_validate(part, cut, NULL) == WEFT_OK;
    WeftStatus s = weft_module_new(e, part, cut, &m, &error);
    CHECK((s == WEFT_OK) == whole);
    if (s == WEFT_OK) weft_module_free(m);
    free(part);
  }
  free(bytes);
}

static void errors(WeftEngine *e, const char *folder)
{
  WeftModule *m;
  WeftError error;
  CHECK(weft_module_new(e, "\0asm\2\0\0\0", 8, &m, &error) == WEFT_UNSUPPORTED);
  CHECK(error.status == WEFT_UNSUPPORTED && error.func == UINT32_MAX);
  CHECK(weft_module_new(e, "\0asm\3\0\0\0", 8, &m, &error) == WEFT_INVALID);
  CHECK(error.status == WEFT_INVALID && error.offset == 4 && error.func == UINT32_MAX);
  /* function 0, exported as "f", has no result on its stack */
  static const uint8_t bad[] = {0, 'a', 's', 'm', 1, 0, 0, 0,   1, 5, 1,  0x60, 0, 1, 0x7f, 3,
                                2, 1,   0,   7,   5, 1, 1, 'f', 0, 0, 10, 4,    1, 2, 0,    0x0b};
  CHECK(weft_module_new(e, bad, sizeof bad, &m, &error) == WEFT_INVALID);
  CHECK(error.func == 0 && error.offset != UINT64_MAX &&
        strstr(error.message, "function 0 (\"f\")"));
  WeftError validation;
  CHECK(weft_module_validate(bad, sizeof bad, &validation) == WEFT_INVALID);
  CHECK(validation.offset == error.offset);
  CHECK_TEXT(validation.message, error.message);
  CHECK(weft_module_open(e, module_path(folder, "not there.wasm"), &m, &error) == WEFT_INVALID);
  CHECK(strstr(error.message, "not there.wasm"));
  CHECK(weft_module_open(e, folder, &m, &error) == WEFT_INVALID);
}

/* A name as people may see it..
 */
static void names(void)
{
  static const struct {
    const char *name, *shown;
    size_t size, room, length;
  } rows[] = {
      {"plain", "plain", 5, 64, 5},
      {"", "", 0, 64, 0},
      {"\x1b[31m\n\t\x7f", "?[31m???", 8, 64, 8},
      {"a\0b", "a?b", 3, 64, 3},
      {"\xc2\x9b\xe2\x80\xae\xe2\x80\xa8\xd8\x9c", "????", 10, 64, 4}, /* C1, RLO, LS, ALM */
      {"\xc3\xa4\xf0\x9f\x98\x80", "\xc3\xa4\xf0\x9f\x98\x80", 6, 64, 6},
      {"\xff\xc3", "??", 2, 64, 2},                /* no UTF-8, and a character cut off */
      {"\xc0\x80\xed\xa0\x80", "?????", 5, 64, 5}, /* overlong, a surrogate */
      {"ab\xc3\xa4z", "ab", 5, 4, 5},
      {"abc", "", 3, 1, 3}, /* no room */
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char text[64] = "unwritten";
    WeftName n = {rows[i].name, rows[i].size};
    if (!CHECK(weft_name_print(n, text, rows[i].room) == rows[i].length)) printf("  row %zu\n", i);
    CHECK_TEXT(text, rows[i].shown);
    CHECK(strlen(text) == strlen(rows[i].shown));
    CHECK(weft_name_print(n, NULL, 0) == rows[i].length);
  }
}

/* -- long signatures ---- */

static void put_type(Bytes *b, unsigned nparams, unsigned nresults)
{
  PUT(b, 0x60);
  put_leb(b, nparams);
  for (unsigned i = 0; i < nparams; i++)
    PUT(b, 0x7f);
  put_leb(b, nresults);
  for (unsigned i = 0; i < nresults; i++)
    PUT(b, 0x7f);
}

enum { DEAD_CALLS, DEAD_BRANCHES, DEAD_PAIRS, TABLES, DEAD_TABLES, NSHAPES, CALLS };

/* After the head of a body: 128 KiB of ops that have `many` operands each, of two bytes. */
static void put_ops(Bytes *b, int shape)
{
  enum { N = 1 << 16, PART = 1 << 15 };
  if (shape != TABLES && shape != CALLS) PUT(b, 0); /* unreachable */
  for (int i = 0; i < N / 2 && shape == CALLS; i++)
    PUT(b, 0x10, 0, 0x10, 1);
  for (int i = 0; i < N && shape < TABLES; i++) {
    if (shape == DEAD_CALLS) PUT(b, 0x10, 1);
    if (shape == DEAD_BRANCHES) PUT(b, 0x0c, 0);
    if (shape == DEAD_PAIRS) PUT(b, 0x10, (uint8_t)(2 + i % 2));
  }
  for (int i = 0; i < N && (shape == TABLES || shape == DEAD_TABLES); i += PART) {
    if (shape == TABLES) PUT(b, 0x10, 0);
    PUT(b, 0x41, 0, 0x0e);
    put_leb(b, PART);
    for (int k = 0; k <= PART; k++)
      PUT(b, (uint8_t)(k % 2));
  }
}

/* A module whose signatures have `many` types. */
static Bytes long_module(int shape, unsigned many)
{
  Bytes b = {0}, s = {0}, body = {0};
  put_head(&b);
  PUT(&s, 5);
  put_type(&s, 0, many), put_type(&s, 0, many); /* two that are equal */
  put_type(&s, many, 0), put_type(&s, 0, many ? many - 1 : 0), put_type(&s, 0, 0);
  put_section(&b, 1, &s);
  PUT(&s, 5, 0, 2, 3, 2, 4);
  put_section(&b, 3, &s);
  PUT(&s, 5);
  for (int i = 0; i < 4; i++)
    PUT(&s, 3, 0, 0, 0x0b); /* unreachable */
  PUT(&body, 0, 2, 0, 2, 1);
  put_ops(&body, shape);
  if (shape == CALLS) PUT(&body, 0); /* unreachable */
  PUT(&body, 0x0b, 0x0b, 0, 0x0b);
  put_leb(&s, body.n);
  put_all(&s, body.p, body.n);
  put_section(&b, 10, &s);
  free(s.p), free(body.p);
  return b;
}

/* Milliseconds that such a module takes; not what others take. */
static double time_of(int shape, unsigned many)
{
  Bytes b = long_module(shape, many);
  WeftEngineOptions o = {.size = sizeof o, .compile = WEFT_COMPILE_LAZY};
  WeftEngine *e;
  WeftModule *m;
  WeftError error = {.message = ""};
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
  struct timespec from, to;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
  if (!CHECK(weft_module_new(e, b.p, b.n, &m, &error) == WEFT_OK))
    printf("shape %d: %s\n", shape, error.message);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
  weft_module_free(m);
  weft_engine_free(e);
  free(b.p);
  return (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
}

/* 128 KiB whose machine code is a thousand times that are refused, in any number of threads. */
static void much_code(void)
{
  for (unsigned threads = 1; threads < 4; threads += 2) {
    Bytes b = long_module(CALLS, 1000);
    WeftEngineOptions o = {.size = sizeof o, .compile_threads = threads};
    WeftEngine *e;
    WeftModule *m = NULL;
    WeftError error = {.message = ""};
    CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
    CHECK(weft_module_new(e, b.p, b.n, &m, &error) == WEFT_LIMIT && !m);
    CHECK(strstr(error.message, "the code region is full") != NULL);
    weft_engine_free(e);
    free(b.p);
  }
}

/* Functions that grow, so that threads compile into larger and larger buffers. */
static Bytes growing_module(void)
{
  enum { FUNCTIONS = 40, STEP = 500 };
  Bytes b = {0}, s = {0}, body = {0};
  put_head(&b);
  PUT(&s, 1, 0x60, 0, 0);
  put_section(&b, 1, &s);
  PUT(&s, FUNCTIONS);
  for (int i = 0; i < FUNCTIONS; i++)
    PUT(&s, 0);
  put_section(&b, 3, &s);
  PUT(&s, FUNCTIONS);
  for (int i = 0; i < FUNCTIONS; i++) {
    PUT(&body, 0);
    for (int k = 0; k < i * STEP; k++)
      PUT(&body, 0x41, 0, 0x1a); /* i32.const 0, drop */
    PUT(&body, 0x0b);
    put_leb(&s, body.n);
    put_all(&s, body.p, body.n);
    body.n = 0;
  }
  put_section(&b, 10, &s);
  free(s.p), free(body.p);
  return b;
}

/* What was compiled is the same in any number of threads. */
static void same_figures(void)
{
  Bytes b = growing_module();
  uint64_t ops = 0;
  for (unsigned threads = 1; threads < 4; threads++) {
    WeftEngineOptions o = {.size = sizeof o, .compile_threads = threads};
    WeftEngine *e;
    WeftModule *m;
    WeftCompileStats stats = {0};
    CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
    CHECK(weft_module_new(e, b.p, b.n, &m, NULL) == WEFT_OK);
    weft_module_stats(m, &stats);
    if (threads == 1) ops = stats.ops;
    CHECK(stats.ops == ops && stats.ops > b.n / 2 && stats.threads == threads);
    weft_module_free(m);
    weft_engine_free(e);
  }
  free(b.p);
}

/* An op of two bytes costs much the same, whatever the length of its signature, which is compared
 * and copied as a whole (under memcheck byte by byte, where that is not measured). */
static void long_signatures(void)
{
  if (getenv("WEFT_TEST_MEMCHECK")) return;
  for (int shape = 0; shape < NSHAPES; shape++) {
    double few = time_of(shape, 1), many = time_of(shape, 1000);
    if (!CHECK(many < 20 * few + 20))
      printf("shape %d: %.1f ms with 1 type, %.1f with 1000\n", shape, few, many);
  }
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  WeftEngine *e;
  if (weft_engine_new(NULL, &e, NULL) != WEFT_OK) return 2;
  names();
  long_signatures();
  much_code();
  same_figures();
  imports_and_exports(e, argv[1]);
  made_from_bytes(e, argv[1]);
  errors(e, argv[1]);
  weft_engine_free(e);
  return checks_failed();
}
