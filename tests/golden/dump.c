// SPDX-License-Identifier: MIT
/* Writes the machine code of a module's functions to a file, for a disassembler.
 *   dump TARGET MODULE OUT            the first own function, from its entry to its end
 *   dump TARGET MODULE OUT --all      all the code, and what it is made of to standard output, a
 * line each: function ENTRY END, trap POSITION NAME (a tail), context OFFSET NAME dump TARGET
 * MODULE OUT --builder  the same of code that the builder makes: functions are straight lines or
 * one loop; 0xff and a number is an op of the table TARGET: x86-64-v2, x86-64-v3, aarch64 */
#include "base/context.h"
#include "base/reader.h"
#include "base/trap.h"
#include "emit/code.h"
#include "machine/machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Dump {
  Module m;
  const Target *target;
  CodeRegion region;
  uint32_t *entry, *end; /* of own functions */
  uint32_t trap_tail[NTRAPS];
  BuildRegion *build;
  Err err;
} Dump;

/* -- by the walk ---- */

/* The tails are the region's first code, whoever writes what comes after. */
static Status find_tails(Dump *d)
{
  const BuilderOps *ops = d->target->machine->builder;
  const UnitOptions o = {.table = d->target->table};
  TRY(ops->open(&o, &d->region, false, &d->build, &d->err));
  memcpy(d->trap_tail, ops->tails(d->build), sizeof d->trap_tail);
  return OK;
}

static Status compile(Dump *d)
{
  const CompileOptions o = {.table = d->target->table};
  Compiled c;
  TRY(find_tails(d));
  d->target->machine->builder->close(d->build);
  d->region.used = 0;
  Status s = d->target->machine->wasm.compile(&d->m, &o, &d->region, &c, NULL, &d->err);
  if (s != OK) return s;
  memcpy(d->entry, c.entry, c.nfuncs * sizeof *c.entry);
  memcpy(d->end, c.end, c.nfuncs * sizeof *c.end);
  compiled_free(&c);
  return OK;
}

/* -- by the builder ---- */

/* One op of a body, for the builder. */
static Status build_one(const BuilderOps *ops, Build *b, Reader *r, uint32_t *label)
{
  uint8_t opcode = 0, block = 0;
  uint32_t x = 0;
  int32_t i32 = 0;
  int64_t i64 = 0;
  TRY(read_byte(r, &opcode));
  switch (opcode) {
  case 0x00: ops->trap(b); return OK;
  case 0x03: {
    TRY(read_byte(r, &block));
    BuildLocal hot[16] = {0};
    uint32_t n = b->nlocals < 16 ? b->nlocals : 16;
    for (uint32_t i = 0; i < n; i++)
      hot[i] = (BuildLocal){.local = i, .weight = 1, .assigned = true};
    *label = ops->label(b, NULL, 0);
    ops->loop(b, *label, hot, n, 0);
    return OK;
  }
  case 0x0d:
    TRY(read_u32(r, &x));
    ops->branch_if(b, *label, false);
    return OK;
  case 0x20:
  case 0x21:
    TRY(read_u32(r, &x));
    (opcode == 0x20 ? ops->get : ops->set)(b, x);
    return OK;
  case 0x41:
    TRY(read_s32(r, &i32));
    ops->constant(b, T_I32, (uint32_t)i32);
    return OK;
  case 0x42:
    TRY(read_s64(r, &i64));
    ops->constant(b, T_I64, (uint64_t)i64);
    return OK;
  case 0x44:
    if (r->end - r->p < 8) return read_end(r);
    memcpy(&i64, r->p, 8);
    r->p += 8;
    ops->constant(b, T_F64, (uint64_t)i64);
    return OK;
  case 0x0b: ops->loop_end(b); return OK;
  case 0xff:
    TRY(read_u32(r, &x));
    ops->op(b, x);
    return OK;
  default: return fail(r->err, UNSUPPORTED, UINT64_MAX, "opcode 0x%02x by the builder", opcode);
  }
}

static Status build_function(Dump *d, uint32_t own)
{
  const BuilderOps *ops = d->target->machine->builder;
  const Module *m = &d->m;
  const FuncType *type = module_func_type(m, m->nimported_funcs + own);
  Span code = m->bodies[own].code;
  Reader r = {m->bytes + code.offset, m->bytes + code.offset + code.size, m->bytes, &d->err};
  enum { MOST_LOCALS = 256 };
  ValType types[MOST_LOCALS];
  uint32_t n = 0, groups = 0, label = 0;
  for (; n < type->nparams && n < MOST_LOCALS; n++)
    types[n] = type->params[n];
  TRY(read_u32(&r, &groups));
  while (groups--) {
    uint32_t count = 0;
    uint8_t letter = 0;
    TRY(read_u32(&r, &count));
    TRY(read_byte(&r, &letter));
    while (count-- && n < MOST_LOCALS)
      types[n++] = (ValType)(0x7f - letter);
  }
  Build b;
  ops->begin(&b, d->build, type, types, n, &d->err);
  Status s = OK;
  while (s == OK && r.end - r.p > 1)
    s = build_one(ops, &b, &r, &label);
  if (s == OK) ops->leave(&b);
  if (s == OK && !ops->end(&b, &d->entry[own], &d->end[own])) s = d->err.status;
  ops->free(&b);
  return s;
}

static Status build(Dump *d)
{
  const BuilderOps *ops = d->target->machine->builder;
  Status s = find_tails(d);
  if (s != OK) return s;
  for (uint32_t i = 0; s == OK && i < d->m.nfuncs - d->m.nimported_funcs; i++) {
    ops->next(d->build, &d->region);
    s = build_function(d, i);
    if (s == OK) d->region.used = d->end[i];
  }
  ops->close(d->build);
  return s;
}

/* -- what code refers to ---- */

static void print_tails(const Dump *d)
{
  static const char *const name[NTRAPS] = {
#define X(name, text) [TRAP_##name] = text,
      TRAP_KINDS(X)
#undef X
  };
  for (unsigned i = 0; i < NTRAPS; i++)
    printf("trap %u %s\n", d->trap_tail[i], name[i] ? name[i] : "of a helper");
}

static void print_context(const Dump *d)
{
#define FIELD(field) printf("context %zu %s\n", offsetof(Context, field), #field)
#define X(name, operands, immediates, kind)                                                        \
  printf("context %zu helper." #name "\n", offsetof(Context, helper[HELPER_##name]));
#define Y(name, bits) printf("context %zu " #name "\n", offsetof(Context, konst[CONST_##name]));
  FIELD(stack_limit);
  FIELD(mem_base);
  FIELD(mem_bytes);
  FIELD(trap_entry);
  FIELD(ret_buf);
  CONTEXT_HELPERS(X)
  CONTEXT_CONSTS(Y)
#undef FIELD
#undef X
#undef Y
  const CompileOptions o = {.table = d->target->table};
  const Module *m = &d->m;
  ContextLayout layout;
  if (!compile_layout(m, &o, &layout)) return;
  for (uint32_t i = 0; i < m->nglobals; i++)
    printf("context %u global.%u\n", context_global(&layout, i), i);
  for (uint32_t i = 0; i < m->ntables; i++)
    printf("context %u table.%u\n", layout.tables + 8 * i, i);
  for (uint32_t i = 0; i < m->ntypes; i++)
    printf("context %u type.%u\n", layout.sigs + 4 * i, i);
  for (uint32_t i = 0; i < m->nfuncs && i < 4; i++)
    printf("context %u func.%u\n", layout.funcs + 32 * i, i);
}

static Status write_all(const Dump *d, FILE *out)
{
  uint32_t n = d->m.nfuncs - d->m.nimported_funcs;
  for (uint32_t i = 0; i < n; i++)
    printf("function %u %u\n", d->entry[i], d->end[i]);
  print_tails(d);
  print_context(d);
  return fwrite(d->region.rw, 1, d->region.used, out) == d->region.used ? OK : LIMIT;
}

static Status dump(Dump *d, const char *how, FILE *out)
{
  size_t size = compile_region_size(&d->m);
  d->region.cap = size;
  d->region.rw = calloc(1, size);
  d->entry = calloc(2 * (size_t)d->m.nfuncs + 1, sizeof *d->entry);
  if (!d->region.rw || !d->entry) return fail(&d->err, LIMIT, UINT64_MAX, "out of memory");
  d->end = d->entry + d->m.nfuncs;
  TRY(!strcmp(how, "--builder") ? build(d) : compile(d));
  if (*how) return write_all(d, out);
  size = d->end[0] - d->entry[0];
  return fwrite(d->region.rw + d->entry[0], 1, size, out) == size ? OK : LIMIT;
}

int main(int argc, char **argv)
{
  static uint8_t bytes[1 << 20];
  if (argc != 4 && argc != 5) return 2;
  FILE *in = fopen(argv[2], "rb"), *out = fopen(argv[3], "wb");
  if (!in || !out) return 2;
  size_t n = fread(bytes, 1, sizeof bytes, in);
  Dump d = {.target = target_find(argv[1])};
  if (!d.target) return 2;
  Status s = module_decode(&d.m, bytes, n, &d.err);
  if (s == OK) {
    s = dump(&d, argc == 5 ? argv[4] : "", out);
    module_free(&d.m);
  }
  if (s != OK) fprintf(stderr, "%s: %s\n", argv[2], d.err.text);
  if (fclose(out) != 0) s = LIMIT;
  fclose(in);
  free(d.region.rw);
  free(d.entry);
  return s != OK;
}
