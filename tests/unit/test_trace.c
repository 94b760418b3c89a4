// SPDX-License-Identifier: MIT
/* A trace's record is the code: its steps lie end to end, cover the body, and have the bytes that
 * the module has; under every policy.   test_trace MODULE.wasm... */
#include "trace/trace.h"

#include <stdio.h>
#include <stdlib.h>

static unsigned failed;

static const StencilTable *table(void)
{
#if defined(__x86_64__)
  return &stencils_x64_v2;
#else
  return &stencils_a64;
#endif
}

static void wrong(const char *file, uint32_t func, uint32_t pos, const char *what)
{
  if (failed++ < 20) printf("%s: function %u at %u: %s\n", file, func, pos, what);
}

static bool same_bytes(const TraceFunc *t, const CodeRegion *region)
{
  uint32_t n = t->end - t->entry, differ = 0;
  for (uint32_t i = 0; i < n; i++)
    differ += t->code[t->entry - t->start + i] != region->rw[t->entry + i];
  return !differ;
}

/* Is there a jump table in front of the step? */
static bool after_table(const TraceFunc *t, const TraceStep *s)
{
  do
    s--;
  while (s >= t->steps && !s->is_code);
  return s >= t->steps && !strcmp(stencil_name(t->table, s->stencil), "g_jmp_reg");
}

static void check_func(const char *file, const TraceFunc *t, const CodeRegion *region)
{
  uint32_t pos = 0, body = t->start + PROLOGUE_RESERVE, frame = t->entry;
  if (!same_bytes(t, region)) wrong(file, t->func, t->entry, "other bytes than the module's");
  for (uint32_t i = 0; i < t->nops; i++) {
    const TraceOp *op = &t->ops[i];
    if (i && op->place && op->place != t->ops[i - 1].end)
      wrong(file, t->func, op->place, "a gap between ops");
    for (uint32_t k = op->step; k < op->step + op->nsteps; k++) {
      const TraceStep *s = &t->steps[k];
      if (!s->is_code) continue;
      char text[TRACE_TEXT];
      trace_asm(t, s, text, sizeof text);
      if (strstr(text, "%i") || strstr(text, "taken")) wrong(file, t->func, s->pos, text);
      if (s->pos < t->entry) continue; /* the trap site of a far function */
      if (s->pos < body) {
        if (s->pos != frame) wrong(file, t->func, s->pos, "the prologue has a gap");
        frame = s->pos + s->bytes;
        continue;
      }
      if (s->pos < pos) wrong(file, t->func, s->pos, "steps overlap");
      if (op->place && s->pos != pos && pos && !after_table(t, s))
        wrong(file, t->func, s->pos, "bytes that no step has");
      pos = s->pos + s->bytes;
    }
  }
  if (frame != body) wrong(file, t->func, frame, "the prologue does not lead to the body");
  if (pos > t->end || !pos) wrong(file, t->func, pos, "steps go on after the end");
}

static void check_module(const char *file, const CompileOptions *o)
{
  static uint8_t bytes[1 << 20];
  Module m;
  Compiled c;
  Err err;
  FILE *in = fopen(file, "rb");
  size_t n = in ? fread(bytes, 1, sizeof bytes, in) : 0;
  if (in) fclose(in);
  if (module_decode(&m, bytes, n, &err) != OK) return;
  CodeRegion region = {.cap = compile_region_size(&m)};
  region.rw = calloc(1, region.cap);
  if (!region.rw || wasm_compile(&m, o, &region, &c, NULL, &err) != OK) {
    free(region.rw);
    module_free(&m);
    return; /* an invalid one */
  }
  for (uint32_t i = 0; i < c.nfuncs; i++) {
    TraceFunc t;
    if (trace_record(&m, o, &c, i, &t, &err) == OK)
      check_func(file, &t, &region);
    else
      wrong(file, i, 0, err.text);
    trace_free(&t);
  }
  compiled_free(&c);
  module_free(&m);
  free(region.rw);
}

int main(int argc, char **argv)
{
  const CompileOptions options[] = {
      {.table = table()},
      {.table = table(), .explicit_bounds = true, .interruptible = true},
      {.table = table(), .baseline = true},
      {.table = table(), .random_ra = 7}};
  for (int i = 1; i < argc; i++)
    for (unsigned k = 0; k < sizeof options / sizeof *options; k++)
      check_module(argv[i], &options[k]);
  if (argc < 2) return 2;
  printf("%u wrong\n", failed);
  return failed != 0;
}
