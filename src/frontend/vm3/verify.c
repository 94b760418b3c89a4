// SPDX-License-Identifier: MIT
/* The verifier: after it, what the code of a function names is there. */
#include "frontend/vm3/program.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct BankCounts {
  uint32_t n[VM3_BANKS];
} BankCounts;

typedef struct Place {
  const Vm3Program *p;
  const Vm3Func *f;
  uint32_t pc;
  const BankCounts *params; /* of each function: a call does not count them again */
  Err *err;
} Place;

static Status wrong(const Place *at, const char *format, ...) __attribute__((format(printf, 2, 3)));
static Status wrong(const Place *at, const char *format, ...)
{
  char reason[120];
  va_list args;
  va_start(args, format);
  vsnprintf(reason, sizeof reason, format, args);
  va_end(args);
  const Vm3Func *f = at->f;
  if (at->pc >= f->nops)
    return fail(at->err, INVALID, UINT64_MAX, "line %u: function %s: %s", f->line, f->name, reason);
  return fail(at->err, INVALID, UINT64_MAX, "line %u: function %s, op %u (%s): %s",
              f->lines[at->pc], f->name, at->pc, vm3_op_name[f->code[at->pc].op], reason);
}

static const char *const bank_name[] = {"i64", "f64", "cell"};

static Status in_window(const Place *at, const char *field, unsigned bank, uint32_t reg)
{
  uint32_t n = at->f->nregs[bank];
  if (reg < n) return OK;
  return wrong(at, "%s: there is no %s register %u (of %u)", field, bank_name[bank], reg, n);
}

static Status field(const Place *at, char kind, const char *name, uint16_t v)
{
  const Vm3Func *f = at->f;
  switch (kind) {
  case 'i':
  case 'I': return in_window(at, name, BANK_I64, v);
  case 'f':
  case 'F': return in_window(at, name, BANK_F64, v);
  case 'k':
  case 'K': return in_window(at, name, BANK_CELL, v);
  case 't':
    return v < f->nops ? OK : wrong(at, "target %u is outside of the code (%u ops)", v, f->nops);
  case 'c':
    return v < f->nconsts ? OK : wrong(at, "there is no constant %u (of %u)", v, f->nconsts);
  case 'b': return v < f->ntables ? OK : wrong(at, "there is no table %u (of %u)", v, f->ntables);
  case 'n':
    return v < at->p->nfuncs ? OK : wrong(at, "there is no function %u (of %u)", v, at->p->nfuncs);
  default: return OK;
  }
}

/* A call that passes the parameters of one bank, to the first registers of that bank. */
static Status plain_call(const Place *at, const Vm3Op *o, const Vm3Func *callee, Vm3Bank bank)
{
  uint32_t n = at->params[o->c].n[bank];
  if (n > callee->nregs[bank])
    return wrong(at, "%s has %u %s parameters and %u registers", callee->name, n, bank_name[bank],
                 callee->nregs[bank]);
  return n ? in_window(at, "arguments", bank, o->b + n - 1) : OK;
}

static Status mixed_call(const Place *at, const Vm3Op *o, const Vm3Func *callee)
{
  if (callee->nparams > 8)
    return wrong(at, "%s has %u parameters; a mixed call passes at most 8", callee->name,
                 callee->nparams);
  for (uint32_t k = 0; k < callee->nparams; k++) {
    unsigned bank = callee->params[k];
    if (k >= callee->nregs[bank])
      return wrong(at, "%s has no %s register %u for its parameter", callee->name, bank_name[bank],
                   k);
    TRY(in_window(at, "arguments", bank, o->b + k));
  }
  return OK;
}

static Status call(const Place *at, const Vm3Op *o)
{
  const Vm3Func *callee = &at->p->funcs[o->c];
  switch (o->op) {
  case VM3_CallI64: TRY(in_window(at, "A", BANK_I64, o->a)); /* fallthrough */
  case VM3_TailCallI64: return plain_call(at, o, callee, BANK_I64);
  case VM3_CallF64:
    TRY(in_window(at, "A", BANK_F64, o->a));
    return plain_call(at, o, callee, BANK_F64);
  case VM3_CallMixed:
    if (o->flags >= VM3_BANKS) return wrong(at, "there is no bank %u", o->flags);
    TRY(in_window(at, "A", o->flags, o->a)); /* fallthrough */
  default: return mixed_call(at, o, callee);
  }
}

static Status verify_op(const Place *at)
{
  const Vm3Op *o = &at->f->code[at->pc];
  const char *kinds = vm3_op_fields[o->op];
  TRY(field(at, kinds[0], "A", o->a));
  TRY(field(at, kinds[1], "B", o->b));
  TRY(field(at, kinds[2], "C", o->c));
  if (o->op == VM3_FmaF64) {
    TRY(in_window(at, "low byte of C", BANK_F64, o->c & 255));
    return in_window(at, "high byte of C", BANK_F64, o->c >> 8);
  }
  return vm3_is_call(o->op) ? call(at, o) : OK;
}

/* Does execution never go on after this op? */
static bool ends(uint8_t op)
{
  switch (op) {
  case VM3_Jump:
  case VM3_TailCallI64:
  case VM3_TailCallMixed:
  case VM3_ReturnI64:
  case VM3_ReturnF64:
  case VM3_ReturnCell:
  case VM3_ReturnConstK:
  case VM3_Deopt:
  case VM3_CallCell:
  case VM3_ListGetCell:
  case VM3_ListSetCell: return true;
  default: return false;
  }
}

/* The host passes the entry function's i64 parameters. */
static Status verify_entry(const Place *at)
{
  const Vm3Func *f = at->f;
  uint32_t n = at->params[at->p->entry].n[BANK_I64];
  if (n <= f->nregs[BANK_I64]) return OK;
  return wrong(at, "it has %u i64 parameters and %u registers", n, f->nregs[BANK_I64]);
}

static Status verify_all(const Vm3Program *p, const BankCounts *params, Err *err)
{
  for (uint32_t i = 0; i < p->nfuncs; i++) {
    Place at = {p, &p->funcs[i], 0, params, err};
    uint32_t n = at.f->nops;
    if (n == 0) return wrong(&at, "it has no code");
    for (; at.pc < n; at.pc++)
      TRY(verify_op(&at));
    at.pc = n - 1;
    if (!ends(at.f->code[n - 1].op)) return wrong(&at, "execution runs off the end of the code");
    at.pc = n;
    if (i == p->entry) TRY(verify_entry(&at));
  }
  return OK;
}

Status vm3_verify(const Vm3Program *p, Err *err)
{
  BankCounts *params = calloc(p->nfuncs + 1, sizeof *params);
  if (!params) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < p->nfuncs; i++)
    for (uint32_t k = 0; k < p->funcs[i].nparams; k++)
      params[i].n[p->funcs[i].params[k]]++;
  Status s = verify_all(p, params, err);
  free(params);
  return s;
}
