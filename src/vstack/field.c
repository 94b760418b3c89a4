// SPDX-License-Identifier: MIT
#include "vstack/field.h"

static bool shift_left(Field *f, unsigned k)
{
  if ((f->from && k) || f->to + k >= f->bits) return false;
  f->to = (uint8_t)(f->to + k);
  if (f->width > f->bits - f->to) f->width = (uint8_t)(f->bits - f->to);
  return true;
}

static bool shift_right(Field *f, unsigned k)
{
  unsigned lost = k > f->to ? k - f->to : 0;
  if (lost >= f->width) return false;
  f->to = (uint8_t)(f->to + lost - k);
  f->from = (uint8_t)(f->from + lost);
  f->width = (uint8_t)(f->width - lost);
  return true;
}

/* What is below the field is zero anyway. */
static bool mask(Field *f, uint64_t m)
{
  m |= ((uint64_t)1 << f->to) - 1;
  if (!m || m & (m + 1)) return false;
  unsigned top = 64 - (unsigned)__builtin_clzll(m);
  if (top == f->to) return false;
  if (top >= f->bits) return true;
  unsigned width = top - f->to;
  if (width > f->width) return !f->sign;
  f->width = (uint8_t)width;
  f->sign = false;
  return true;
}

bool field_then(Field *f, Op op, uint64_t k)
{
  unsigned n = (unsigned)k & (f->bits - 1u);
  bool full = f->to + f->width == f->bits; /* nothing is above it */
  switch (op) {
  case OP_I32_AND: return mask(f, k);
  case OP_I32_SHL: return shift_left(f, n);
  case OP_I32_SHR_S: f->sign |= full; return shift_right(f, n);
  case OP_I32_SHR_U: f->sign &= !full; return !(f->sign && n) && shift_right(f, n);
  default: return false;
  }
}
