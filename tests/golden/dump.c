// SPDX-License-Identifier: MIT
/* Writes the machine code of a module's first own function, from its entry to its end, to a file.
 *   dump TARGET MODULE OUT        TARGET: x86-64-v2, x86-64-v3, aarch64 */
#include "machine/machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
  static uint8_t bytes[1 << 16];
  if (argc != 4) return 2;
  FILE *in = fopen(argv[2], "rb"), *out = fopen(argv[3], "wb");
  if (!in || !out) return 2;
  size_t n = fread(bytes, 1, sizeof bytes, in);
  Module m;
  Err err;
  Compiled c;
  const Target *t = target_find(argv[1]);
  if (!t) return 2;
  CompileOptions o = {.table = t->table};
  if (module_decode(&m, bytes, n, &err) != OK) {
    fprintf(stderr, "%s: %s\n", argv[2], err.text);
    return 1;
  }
  CodeRegion region = {.cap = compile_region_size(&m)};
  region.rw = calloc(1, region.cap);
  if (!region.rw || t->machine->wasm.compile(&m, &o, &region, &c, NULL, &err) != OK) {
    fprintf(stderr, "%s: %s\n", argv[2], err.text);
    return 1;
  }
  fwrite(region.rw + c.entry[0], 1, c.end[0] - c.entry[0], out);
  fclose(out);
  fclose(in);
  compiled_free(&c);
  module_free(&m);
  free(region.rw);
  return 0;
}
