// SPDX-License-Identifier: MIT
#include "base/reader.h"

Status read_end(Reader *r)
{
  return fail(r->err, INVALID, (uint64_t)(r->end - r->begin), "unexpected end");
}

/* A LEB128 number of `bits` bits. The last byte's unused bits must be copies of the sign (or zero).
 */
static Status leb(Reader *r, unsigned bits, bool is_signed, uint64_t *out)
{
  const uint8_t *start = r->p;
  uint64_t v = 0;
  unsigned shift = 0;
  for (;;) {
    if (r->p >= r->end) return read_end(r);
    uint8_t byte = *r->p++;
    v |= (uint64_t)(byte & 0x7f) << shift;
    unsigned have = shift + 7;
    if (have >= bits) {
      if (byte & 0x80)
        return fail(r->err, INVALID, (uint64_t)(start - r->begin),
                    "integer representation too long");
      unsigned used = bits - shift; /* bits of this byte that count, 1..7 */
      uint8_t rest = (uint8_t)((byte & 0x7f) >> (is_signed ? used - 1 : used));
      uint8_t ones = (uint8_t)(0x7f >> (is_signed ? used - 1 : used));
      if (rest != 0 && !(is_signed && rest == ones))
        return fail(r->err, INVALID, (uint64_t)(start - r->begin), "integer too large");
      shift = have;
      break;
    }
    shift = have;
    if (!(byte & 0x80)) break;
  }
  if (is_signed && shift < 64 && (v >> (shift - 1) & 1)) v |= ~(uint64_t)0 << shift;
  *out = v;
  return OK;
}

Status read_u32_slow(Reader *r, uint32_t *out)
{
  uint64_t v = 0;
  TRY(leb(r, 32, false, &v));
  *out = (uint32_t)v;
  return OK;
}

Status read_s32_slow(Reader *r, int32_t *out)
{
  uint64_t v = 0;
  TRY(leb(r, 32, true, &v));
  *out = (int32_t)(uint32_t)v;
  return OK;
}

Status read_s33(Reader *r, int64_t *out)
{
  uint64_t v = 0;
  TRY(leb(r, 33, true, &v));
  *out = (int64_t)v;
  return OK;
}

Status read_s64_slow(Reader *r, int64_t *out)
{
  uint64_t v = 0;
  TRY(leb(r, 64, true, &v));
  *out = (int64_t)v;
  return OK;
}

Status read_u64(Reader *r, uint64_t *out)
{
  return leb(r, 64, false, out);
}
