// SPDX-License-Identifier: MIT
/* The validator as an oracle: the one-walk compiler checks types itself, in live code, and must
 * refuse exactly the modules that the validator refuses, for the same reason in the same function
 * at the same place. Fed with the modules of a file of cases and with those of a folder, whole and
 * damaged.
 *
 *   test_agree CASES [FOLDER of .wasm] [mutations of each module]
 */
#include "cases.h"
#include "weft.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long modules, accepted, refused, failed;
static WeftEngine *engine;

/* Place and kind. Reasons may be worded differently. */
static bool agree(WeftStatus a, const WeftError *ea, WeftStatus b, const WeftError *eb)
{
  if (a != b) return false;
  return a == WEFT_OK || a == WEFT_LIMIT || (ea->func == eb->func && ea->offset == eb->offset);
}

static void dump(const uint8_t *bytes, size_t size)
{
  for (size_t i = 0; i < size && i < 256; i++)
    printf("%02x%s", bytes[i], i % 32 == 31 ? "\n" : " ");
  printf("\n");
}

static void feed(const char *title, const uint8_t *bytes, size_t size)
{
  WeftError validated = {0}, compiled = {0};
  WeftModule *m = NULL;
  WeftStatus v = weft_module_validate(bytes, size, &validated);
  WeftStatus c = weft_module_new(engine, bytes, size, &m, &compiled);
  if (c == WEFT_OK) weft_module_free(m);
  modules++;
  accepted += v == WEFT_OK;
  refused += v == WEFT_INVALID && validated.func != UINT32_MAX;
  if (agree(v, &validated, c, &compiled)) return;
  if (failed++ >= 10) return;
  printf("%s\n  validator: status %d %s\n  compiler:  status %d %s\n", title, (int)v,
         validated.message, (int)c, compiled.message);
  dump(bytes, size);
}

static uint32_t random32(uint64_t *state)
{
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(*state >> 33);
}

/* Bytes that mean something in code. */
static uint8_t random_byte(uint64_t *state)
{
  static const uint8_t ops[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x0b, 0x0c, 0x0d, 0x0e,
                                0x0f, 0x10, 0x11, 0x1a, 0x1b, 0x1c, 0x20, 0x21, 0x22, 0x23,
                                0x24, 0x28, 0x36, 0x40, 0x41, 0x42, 0x45, 0x46, 0x6a, 0x7c,
                                0x7d, 0x7e, 0x7f, 0x92, 0xa0, 0xa7, 0xac, 0xd0, 0xd1, 0xfc};
  uint32_t r = random32(state);
  return r & 1 ? (uint8_t)(r >> 8) : ops[(r >> 8) % sizeof ops];
}

/* Where the contents of the code section begin; 0 if there is none. */
static size_t code_start(const uint8_t *bytes, size_t size)
{
  for (size_t at = 8; at + 1 < size;) {
    uint8_t id = bytes[at++];
    size_t length = 0;
    for (unsigned shift = 0; at < size && shift < 35; shift += 7) {
      length |= (size_t)(bytes[at] & 0x7f) << shift;
      if (!(bytes[at++] & 0x80)) break;
    }
    if (id == 10) return at;
    if (length > size - at) break;
    at += length;
  }
  return 0;
}

/* Changes of single bytes keep the sections' sizes right, so that bodies are reached. */
static void feed_damaged(const char *title, const uint8_t *bytes, size_t size, unsigned long rounds,
                         uint64_t *state)
{
  uint8_t *copy = malloc(size ? size : 1);
  if (!copy) exit(2);
  feed(title, bytes, size);
  size_t code = code_start(bytes, size);
  for (unsigned long i = 0; i < rounds && size; i++) {
    size_t from = i % 8 ? code : 0; /* mostly the code */
    memcpy(copy, bytes, size);
    for (uint32_t n = 1 + random32(state) % 3; n--;)
      copy[from + random32(state) % (size - from)] = random_byte(state);
    feed(title, copy, size);
  }
  free(copy);
}

static void feed_cases(const char *path, unsigned long rounds, uint64_t *state)
{
  CaseFile f;
  Case c;
  cases_open(&f, path);
  while (cases_next(&f, &c))
    feed_damaged(c.title, c.bytes, c.size, rounds, state);
}

static void feed_file(const char *path, unsigned long rounds, uint64_t *state)
{
  static uint8_t bytes[1 << 20];
  FILE *f = fopen(path, "rb");
  if (!f) return;
  size_t size = fread(bytes, 1, sizeof bytes, f);
  fclose(f);
  feed_damaged(path, bytes, size, rounds, state);
}

static void feed_folder(const char *path, unsigned long rounds, uint64_t *state)
{
  struct dirent **entries;
  int n = scandir(path, &entries, NULL, alphasort);
  for (int i = 0; i < n; i++) {
    const char *dot = strrchr(entries[i]->d_name, '.');
    char child[4096];
    snprintf(child, sizeof child, "%s/%s", path, entries[i]->d_name);
    if (entries[i]->d_type == DT_DIR && entries[i]->d_name[0] != '.')
      feed_folder(child, rounds, state);
    if (dot && strcmp(dot, ".wasm") == 0) feed_file(child, rounds, state);
    free(entries[i]);
  }
  if (n >= 0) free(entries);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  unsigned long rounds = argc > 3 ? strtoul(argv[3], NULL, 10) : 200;
  uint64_t state = 1;
  WeftError error = {0};
  if (weft_engine_new(NULL, &engine, &error) != WEFT_OK) {
    printf("%s\n", error.message);
    return 2;
  }
  feed_cases(argv[1], rounds, &state);
  if (argc > 2) feed_folder(argv[2], rounds, &state);
  weft_engine_free(engine);
  printf("%lu modules, %lu accepted, %lu refused for a function body, %lu disagreements\n", modules,
         accepted, refused, failed);
  return failed || !accepted || !refused;
}
