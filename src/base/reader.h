// SPDX-License-Identifier: MIT
/* Reader: bytes of a module, with strict LEB128. Numbers of one and two bytes, nearly all of
 * them, are read inline; the rest out of line. Errors name the absolute offset. */
#ifndef WEFT_BASE_READER_H
#define WEFT_BASE_READER_H

#include "base/assert.h"
#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Reader {
  const uint8_t *p, *end;
  const uint8_t *begin; /* of the module: offsets count from here */
  Err *err;
} Reader;

static inline uint64_t reader_offset(const Reader *r)
{
  ASSERT(r->p >= r->begin && r->p <= r->end, "the reader is beyond its bytes");
  return (uint64_t)(r->p - r->begin);
}

Status read_u32_slow(Reader *r, uint32_t *out);
Status read_s32_slow(Reader *r, int32_t *out);
Status read_s33(Reader *r, int64_t *out);
Status read_s64_slow(Reader *r, int64_t *out);
Status read_u64(Reader *r, uint64_t *out);
Status read_end(Reader *r); /* the error "unexpected end" */

static inline Status read_byte(Reader *r, uint8_t *out)
{
  if (__builtin_expect(r->p >= r->end, 0)) return read_end(r);
  *out = *r->p++;
  return OK;
}

static inline Status read_u32(Reader *r, uint32_t *out)
{
  if (__builtin_expect(r->p < r->end && *r->p < 0x80, 1)) {
    *out = *r->p++;
    return OK;
  }
  if (r->end - r->p >= 2 && r->p[1] < 0x80) {
    *out = (r->p[0] & 0x7f) | (uint32_t)r->p[1] << 7;
    r->p += 2;
    return OK;
  }
  return read_u32_slow(r, out);
}

static inline Status read_s32(Reader *r, int32_t *out)
{
  if (__builtin_expect(r->p < r->end && *r->p < 0x80, 1)) {
    *out = (int32_t)((uint32_t)*r->p++ << 25) >> 25;
    return OK;
  }
  if (r->end - r->p >= 2 && r->p[1] < 0x80) {
    *out = (int32_t)((r->p[0] & 0x7fu) << 18 | (uint32_t)r->p[1] << 25) >> 18;
    r->p += 2;
    return OK;
  }
  return read_s32_slow(r, out);
}

static inline Status read_s64(Reader *r, int64_t *out)
{
  if (__builtin_expect(r->p < r->end && *r->p < 0x80, 1)) {
    *out = (int64_t)((uint64_t)*r->p++ << 57) >> 57;
    return OK;
  }
  return read_s64_slow(r, out);
}

/* The next `n` bytes; *out points into the module. */
static inline Status read_bytes(Reader *r, size_t n, const uint8_t **out)
{
  if ((size_t)(r->end - r->p) < n) return read_end(r);
  *out = r->p;
  r->p += n;
  return OK;
}

#endif
