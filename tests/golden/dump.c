// SPDX-License-Identifier: MIT
/* Writes the machine code of a module's first own function, from its entry to its end, to a file.
 *   dump TABLE MODULE OUT        TABLE: v2, v3 (x86-64), a64 */
#include "frontend/wasm/compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const StencilTable *table_of(const char *name)
{
#if defined(__x86_64__)
  return !strcmp(name, "v2") ? &stencils_x64_v2 : &stencils_x64_v3;
#else
  (void)name;
  return &stencils_a64;
#endif
}

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
  CompileOptions o = {.table = table_of(argv[1])};
  if (module_decode(&m, bytes, n, &err) != OK) {
    fprintf(stderr, "%s: %s\n", argv[2], err.text);
    return 1;
  }
  CodeRegion region = {.cap = compile_region_size(&m)};
  region.rw = calloc(1, region.cap);
  if (!region.rw || wasm_compile(&m, &o, &region, &c, NULL, &err) != OK) {
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
