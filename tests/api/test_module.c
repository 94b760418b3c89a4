// SPDX-License-Identifier: MIT
/* Modules: made in each way, what they say of themselves, what is wrong with bad ones. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
    uint8_t *part = malloc(cut + 1); /* of its own, so that a sanitizer sees reads behind it */
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
  CHECK(weft_module_new(e, "\0asm\2\0\0\0", 8, &m, &error) == WEFT_INVALID);
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

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  WeftEngine *e;
  if (weft_engine_new(NULL, &e, NULL) != WEFT_OK) return 2;
  names();
  imports_and_exports(e, argv[1]);
  made_from_bytes(e, argv[1]);
  errors(e, argv[1]);
  weft_engine_free(e);
  return checks_failed();
}
