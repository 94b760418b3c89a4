// SPDX-License-Identifier: MIT
/* Decoder and validator on damaged modules: each module of a file of cases cut off at every byte,
 * then with a few bytes changed, many times. There is nothing to compare: under a sanitizer nothing
 * may be reported, and what is rejected has a place in the module.
 *
 *   test_mutate CASES [mutations of each module]
 */
#include "cases.h"
#include "frontend/wasm/module.h"
#include "frontend/wasm/validate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long modules, accepted;

static void feed(const uint8_t *bytes, size_t size)
{
  uint8_t *copy = malloc(size ? size : 1);
  if (!copy) exit(2);
  memcpy(copy, bytes, size);
  Module m;
  Err err = {0};
  Status s = module_decode(&m, copy, size, &err);
  if (s == OK) {
    char name[24];
    for (uint32_t i = 0; i < m.nfuncs; i++)
      module_func_name(&m, i, name, sizeof name);
    s = validate_bodies(&m, &err);
    module_free(&m);
  }
  modules++;
  accepted += s == OK;
  if (s == BUG || (s == INVALID && err.offset > size)) {
    printf("status %d, offset 0x%llx of 0x%zx: %s\n", (int)s, (unsigned long long)err.offset, size,
           err.text);
    exit(1);
  }
  free(copy);
}

static uint32_t random32(uint64_t *state)
{
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(*state >> 33);
}

/* Bytes that mean something: LEB128 edges, type bytes, block ops, prefixes. */
static uint8_t random_byte(uint64_t *state)
{
  static const uint8_t edges[] = {0,    1,    2,    0x7f, 0x80, 0xff, 0x0b, 0x05, 0x02, 0x03, 0x04,
                                  0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x40, 0x7c, 0x7d, 0x7e, 0x70,
                                  0x6f, 0x1a, 0x1b, 0x1c, 0xd0, 0xd1, 0xd2, 0xfc, 0x41, 0x20, 0x60};
  uint32_t r = random32(state);
  return r & 1 ? (uint8_t)(r >> 8) : edges[(r >> 8) % sizeof edges];
}

static size_t mutate(uint8_t *bytes, size_t size, uint64_t *state)
{
  for (uint32_t n = 1 + random32(state) % 3; n--;) {
    size_t at = random32(state) % size;
    switch (random32(state) % 4) {
    case 0: bytes[at] ^= (uint8_t)(1u << (random32(state) & 7)); break;
    case 1: /* delete */
      memmove(bytes + at, bytes + at + 1, --size - at);
      if (!size) return 0;
      break;
    case 2: /* insert */
      memmove(bytes + at + 1, bytes + at, size++ - at);
      bytes[at] = random_byte(state);
      break;
    default: bytes[at] = random_byte(state);
    }
  }
  return size;
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  unsigned long rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : 1000;
  uint64_t state = 1;
  CaseFile f;
  Case c;
  cases_open(&f, argv[1]);
  while (cases_next(&f, &c)) {
    for (size_t n = 0; n <= c.size; n++)
      feed(c.bytes, n);
    uint8_t bytes[CASE_BYTES + 8];
    for (unsigned long i = 0; i < rounds && c.size; i++) {
      memcpy(bytes, c.bytes, c.size);
      feed(bytes, mutate(bytes, c.size, &state));
    }
  }
  printf("%lu modules, %lu accepted\n", modules, accepted);
  return !modules;
}
