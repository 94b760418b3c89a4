// SPDX-License-Identifier: MIT
/* Where the bits of a NaN are never seen: see docs/design/nan.md. */
#include "frontend/wasm/codegen.h"
#include "frontend/wasm/opcode.h"

enum { AHEAD = 12 }; /* ops looked at */

static bool skip(const uint8_t **p, const uint8_t *end, size_t n)
{
  if ((size_t)(end - *p) < n) return false;
  *p += n;
  return true;
}

/* A number of up to ten bytes; what is malformed is found when the op's turn comes. */
static bool skip_leb(const uint8_t **p, const uint8_t *end)
{
  for (unsigned i = 0; i < 10 && *p < end; i++)
    if (!(*(*p)++ & 0x80)) return true;
  return false;
}

static bool skip_constant(const uint8_t **p, const uint8_t *end, uint8_t opcode)
{
  if (opcode == WASM_F32_CONST) return skip(p, end, 4);
  return opcode == WASM_F64_CONST ? skip(p, end, 8) : skip_leb(p, end);
}

/* What an op does to the entry that is `*above` entries below the top: takes it, and its bits do
 * not matter (1); takes it, or is an op that ends straight code (-1); leaves it there (0). */
static int look_at(const WasmOp *i, uint8_t opcode, const uint8_t **p, const uint8_t *end,
                   unsigned *above)
{
  unsigned nargs = 1;
  switch (i->kind) {
  case KIND_LOCAL_GET:
  case KIND_LOCAL_COPY: ++*above; return skip_leb(p, end) ? 0 : -1;
  case KIND_I32_CONST:
  case KIND_I64_CONST:
  case KIND_F32_CONST:
  case KIND_F64_CONST: ++*above; return skip_constant(p, end, opcode) ? 0 : -1;
  case KIND_LOAD: return *above && skip_leb(p, end) && skip_leb(p, end) ? 0 : -1;
  case KIND_BINARY:
  case KIND_ADD:
  case KIND_SHIFT_LEFT:
  case KIND_DIV:
    if (*above < 2) return -1; /* copysign */
    --*above;
    return 0;
  case KIND_UNARY:
  case KIND_EXTEND_U:
  case KIND_EQZ: return *above ? 0 : -1; /* neg, abs, reinterpretations */
  case KIND_TRUNC:
  case KIND_CMP:
  case KIND_OPENS_NAN:
    nargs = op_sig[i->op].nargs;
    if (*above < nargs) return 1;
    *above -= nargs - 1;
    return 0;
  default: return -1;
  }
}

bool gen_hides_nan(const Gen *g)
{
  const uint8_t *p = g->r.p, *end = g->r.end;
  unsigned above = 0;
  for (unsigned n = 0; n < AHEAD && p < end; n++) {
    uint8_t opcode = *p++;
    int seen = look_at(&g->info[opcode], opcode, &p, end, &above);
    if (seen) return seen > 0;
  }
  return false;
}
