// SPDX-License-Identifier: MIT
/* LEB128 of more than one byte. One loop serves all widths: the last byte that a width allows is
 * special, since some of its bits must agree (all zero if unsigned, all equal to the sign if
 * signed). */
#include "base/reader.h"

#include "base/utf8.h"

Status reader_cut(const Reader *r, Err *err)
{
  return fail(err, INVALID, (uint64_t)(r->end - r->begin), "unexpected end");
}

/* Reads a number of `bits` bits into the low bits of *out, sign-extended if it is signed. */
static Status read_leb(Reader *r, unsigned bits, bool is_signed, uint64_t *out, Err *err)
{
  const uint8_t *p = r->p;
  uint64_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    if (p == r->end) return reader_cut(r, err);
    uint8_t byte = *p++;
    value |= (uint64_t)(byte & 0x7f) << shift;
    if (shift + 7 >= bits) { /* the last byte */
      if (byte & 0x80)
        return fail(err, INVALID, reader_offset(r), "integer representation too long");
      unsigned used = bits - shift, extra = 0x7f & ~0u << used; /* bits beyond the type's */
      bool negative = is_signed && (byte >> (used - 1) & 1);
      if ((byte & extra) != (negative ? extra : 0))
        return fail(err, INVALID, reader_offset(r), "integer too large");
    } else if (byte & 0x80) {
      continue;
    }
    unsigned read = shift + 7;
    if (is_signed && read < 64 && (byte & 0x40)) value |= ~(uint64_t)0 << read;
    break;
  }
  r->p = p;
  *out = value;
  return OK;
}

Status read_u32_slow(Reader *r, uint32_t *out, Err *err)
{
  uint64_t v;
  TRY(read_leb(r, 32, false, &v, err));
  *out = (uint32_t)v;
  return OK;
}

Status read_u64_slow(Reader *r, uint64_t *out, Err *err)
{
  return read_leb(r, 64, false, out, err);
}

static Status read_signed(Reader *r, unsigned bits, int64_t *out, Err *err)
{
  uint64_t v;
  TRY(read_leb(r, bits, true, &v, err));
  *out = (int64_t)v;
  return OK;
}

Status read_s32_slow(Reader *r, int32_t *out, Err *err)
{
  int64_t v;
  TRY(read_signed(r, 32, &v, err));
  *out = (int32_t)v;
  return OK;
}

Status read_s33_slow(Reader *r, int64_t *out, Err *err)
{
  return read_signed(r, 33, out, err);
}

Status read_s64_slow(Reader *r, int64_t *out, Err *err)
{
  return read_signed(r, 64, out, err);
}

Status read_range(Reader *r, uint32_t size, Reader *out, Err *err)
{
  if (size > reader_left(r)) return fail(err, INVALID, reader_offset(r), "length out of bounds");
  *out = (Reader){r->p, r->p + size, r->begin};
  r->p += size;
  return OK;
}

Status read_name(Reader *r, Reader *out, Err *err)
{
  uint32_t size;
  TRY(read_u32(r, &size, err));
  TRY(read_range(r, size, out, err));
  size_t bad;
  if (!utf8_valid(out->p, size, &bad))
    return fail(err, INVALID, reader_offset(out) + bad, "malformed UTF-8 encoding");
  return OK;
}
