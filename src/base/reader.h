// SPDX-License-Identifier: MIT
/* Reader: a cursor over a range of a module's bytes, and the numbers that stand there.
 *
 * Nothing is read past `end`. LEB128 numbers are checked as the specification has it: not longer
 * than their type needs ("integer representation too long"), and no bits set that the type lacks
 * ("integer too large"). On an error the reader stays at the number, whose offset the error has.
 */
#ifndef WEFT_BASE_READER_H
#define WEFT_BASE_READER_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct Reader {
  const uint8_t *p;     /* next byte */
  const uint8_t *end;   /* behind the last byte that may be read */
  const uint8_t *begin; /* offset 0, for errors: start of the module */
} Reader;

static inline size_t reader_left(const Reader *r)
{
  return (size_t)(r->end - r->p);
}
static inline uint64_t reader_offset(const Reader *r)
{
  return (uint64_t)(r->p - r->begin);
}

/* INVALID "unexpected end" at the reader's end. */
Status reader_cut(const Reader *r, Err *err);

Status read_u32_slow(Reader *r, uint32_t *out, Err *err);
Status read_u64_slow(Reader *r, uint64_t *out, Err *err);
Status read_s32_slow(Reader *r, int32_t *out, Err *err);
Status read_s64_slow(Reader *r, int64_t *out, Err *err);
/* A signed number of 33 bits: block types. */
Status read_s33_slow(Reader *r, int64_t *out, Err *err);

/* The functions below are inline since most numbers in code have one byte. */

static inline bool reader_short(const Reader *r)
{
  return __builtin_expect(r->p < r->end && *r->p < 0x80, 1);
}

/* The one byte at the reader as a signed LEB128. */
static inline int32_t reader_take_signed(Reader *r)
{
  return (int32_t)((uint32_t)*r->p++ << 25) >> 25;
}

static inline Status read_byte(Reader *r, uint8_t *out, Err *err)
{
  if (__builtin_expect(r->p >= r->end, 0)) return reader_cut(r, err);
  *out = *r->p++;
  return OK;
}

static inline Status read_u32(Reader *r, uint32_t *out, Err *err)
{
  if (!reader_short(r)) return read_u32_slow(r, out, err);
  *out = *r->p++;
  return OK;
}

static inline Status read_u64(Reader *r, uint64_t *out, Err *err)
{
  if (!reader_short(r)) return read_u64_slow(r, out, err);
  *out = *r->p++;
  return OK;
}

static inline Status read_s32(Reader *r, int32_t *out, Err *err)
{
  if (!reader_short(r)) return read_s32_slow(r, out, err);
  *out = reader_take_signed(r);
  return OK;
}

static inline Status read_s33(Reader *r, int64_t *out, Err *err)
{
  if (!reader_short(r)) return read_s33_slow(r, out, err);
  *out = reader_take_signed(r);
  return OK;
}

static inline Status read_s64(Reader *r, int64_t *out, Err *err)
{
  if (!reader_short(r)) return read_s64_slow(r, out, err);
  *out = reader_take_signed(r);
  return OK;
}

/* Little-endian bits of a float. */
static inline Status read_fixed32(Reader *r, uint32_t *out, Err *err)
{
  if (__builtin_expect(reader_left(r) < 4, 0)) return reader_cut(r, err);
  const uint8_t *p = r->p;
  *out = (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
  r->p += 4;
  return OK;
}

static inline Status read_fixed64(Reader *r, uint64_t *out, Err *err)
{
  if (__builtin_expect(reader_left(r) < 8, 0)) return reader_cut(r, err);
  uint32_t low = 0, high = 0;
  (void)read_fixed32(r, &low, err);
  (void)read_fixed32(r, &high, err);
  *out = (uint64_t)high << 32 | low;
  return OK;
}

/* A range of `size` bytes: *out reads it, and `r` goes on behind it. "length out of bounds" if it
 * does not fit. */
Status read_range(Reader *r, uint32_t size, Reader *out, Err *err);
/* A length and that many bytes of UTF-8: *out reads them. */
Status read_name(Reader *r, Reader *out, Err *err);

#endif
