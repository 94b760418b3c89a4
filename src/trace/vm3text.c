// SPDX-License-Identifier: MIT
/* The ops of a vm3 function as text, as the text form of programs has them. */
#include "trace/trace.h"

#include <inttypes.h>
#include <stdio.h>

static const char *func_name(const TraceFunc *t, char *buf, size_t size)
{
  snprintf(buf, size, "%s", t->program->funcs[t->func].name);
  return buf;
}

static void constant(const Vm3Func *f, uint32_t k, char *buf, size_t size)
{
  const Vm3Const *c = &f->consts[k];
  double d;
  memcpy(&d, &c->bits, sizeof d);
  if (c->bank == BANK_CELL)
    snprintf(buf, size, "\"%.*s\"", (int)(c->size < 24 ? c->size : 24), c->text);
  else if (c->bank == BANK_F64)
    snprintf(buf, size, "%.17g", d);
  else
    snprintf(buf, size, "%" PRId64, (int64_t)c->bits);
}

/* One field: a register by its bank, a constant by its value, a target by the op's number. */
static void field(const TraceFunc *t, char kind, uint32_t v, char *buf, size_t size)
{
  const Vm3Program *p = t->program;
  switch (kind) {
  case '-': *buf = 0; break;
  case 'i':
  case 'I': snprintf(buf, size, " i%u", v); break;
  case 'f':
  case 'F': snprintf(buf, size, " f%u", v); break;
  case 'k':
  case 'K': snprintf(buf, size, " c%u", v); break;
  case 's': snprintf(buf, size, " %d", (int16_t)v); break;
  case 't': snprintf(buf, size, " @%u", v); break;
  case 'n': snprintf(buf, size, " %u \"%s\"", v, p->funcs[v].name); break;
  case 'c':
    *buf = ' ';
    constant(&p->funcs[t->func], v, buf + 1, size - 1);
    break;
  default: snprintf(buf, size, " %u", v);
  }
}

static void group_text(const TraceFunc *t, const TraceOp *op, char *buf, size_t size)
{
  const Vm3Op *o = &t->program->funcs[t->func].code[op->place - 1];
  const char *kinds = vm3_op_fields[o->op];
  const uint32_t values[3] = {o->a, o->b, o->c};
  size_t n = (size_t)snprintf(buf, size, "%s", vm3_op_name[o->op]);
  if (o->op == VM3_FmaF64) { /* C is two registers */
    snprintf(buf + n, size - n, " f%u f%u f%u f%u", o->a, o->b, o->c & 255u, o->c >> 8);
    return;
  }
  for (unsigned i = 0; i < 3 && n < size; i++) {
    char text[64];
    field(t, kinds[i], values[i], text, sizeof text);
    n += (size_t)snprintf(buf + n, size - n, "%s", text);
  }
}

const TraceSource trace_vm3 = {"%u", 1, func_name, group_text};
