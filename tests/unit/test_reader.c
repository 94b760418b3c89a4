// SPDX-License-Identifier: MIT
/* LEB128: every width at its edges, overlong and too large numbers, the end of input. */
#include "base/reader.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum Width { U32, U64, S32, S33, S64 } Width;

typedef struct Number {
  Width width;
  unsigned n;
  uint8_t bytes[12];
  int64_t value;     /* if it is right */
  const char *error; /* or NULL */
} Number;

static const char too_long[] = "integer representation too long", too_large[] = "integer too large",
                  cut[] = "unexpected end";

static const Number numbers[] = {
    {U32, 1, {0x00}, 0, NULL},
    {U32, 1, {0x7f}, 127, NULL},
    {U32, 2, {0x80, 0x01}, 128, NULL},
    {U32, 2, {0x80, 0x00}, 0, NULL},
    {U32, 5, {0x80, 0x80, 0x80, 0x80, 0x00}, 0, NULL},
    {U32, 5, {0xff, 0xff, 0xff, 0xff, 0x0f}, 0xffffffff, NULL},
    {U32, 5, {0xff, 0xff, 0xff, 0xff, 0x1f}, 0, too_large},
    {U32, 5, {0x80, 0x80, 0x80, 0x80, 0x70}, 0, too_large},
    {U32, 6, {0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 0, too_long},
    {U32, 0, {0}, 0, cut},
    {U32, 2, {0x80, 0x80}, 0, cut},
    {U64, 1, {0x05}, 5, NULL},
    {U64, 10, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, -1, NULL},
    {U64, 10, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02}, 0, too_large},
    {U64, 11, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 0, too_long},
    {S32, 1, {0x7f}, -1, NULL},
    {S32, 1, {0x3f}, 63, NULL},
    {S32, 1, {0x40}, -64, NULL},
    {S32, 2, {0xff, 0x7f}, -1, NULL},
    {S32, 2, {0xbf, 0x7f}, -65, NULL},
    {S32, 5, {0x80, 0x80, 0x80, 0x80, 0x78}, INT32_MIN, NULL},
    {S32, 5, {0xff, 0xff, 0xff, 0xff, 0x07}, INT32_MAX, NULL},
    {S32, 5, {0xff, 0xff, 0xff, 0xff, 0x0f}, 0, too_large},
    {S32, 5, {0x80, 0x80, 0x80, 0x80, 0x70}, 0, too_large},
    {S32, 5, {0xff, 0xff, 0xff, 0xff, 0x4f}, 0, too_large},
    {S32, 6, {0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 0, too_long},
    {S32, 4, {0x80, 0x80, 0x80, 0x80}, 0, cut},
    {S33, 1, {0x40}, -64, NULL},
    {S33, 5, {0xff, 0xff, 0xff, 0xff, 0x0f}, 0xffffffff, NULL},
    {S33, 5, {0x80, 0x80, 0x80, 0x80, 0x70}, -((int64_t)1 << 32), NULL},
    {S33, 5, {0x80, 0x80, 0x80, 0x80, 0x10}, 0, too_large},
    {S33, 6, {0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 0, too_long},
    {S64, 1, {0x41}, -63, NULL},
    {S64, 10, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f}, INT64_MIN, NULL},
    {S64, 10, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00}, INT64_MAX, NULL},
    {S64, 10, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7e}, 0, too_large},
    {S64, 10, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01}, 0, too_large},
    {S64, 11, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f}, 0, too_long},
};

static Status read(Width width, Reader *r, int64_t *out)
{
  uint32_t u = 0;
  uint64_t ul = 0;
  int32_t s = 0;
  Status status;
  switch (width) {
  case U32:
    status = read_u32(r, &u);
    *out = u;
    return status;
  case U64:
    status = read_u64(r, &ul);
    *out = (int64_t)ul;
    return status;
  case S32:
    status = read_s32(r, &s);
    *out = s;
    return status;
  case S33: return read_s33(r, out);
  default: return read_s64(r, out);
  }
}

/* `lead` bytes of the module stand in front of the number. */
static bool right(const Number *x, size_t lead)
{
  uint8_t *bytes = malloc(lead + x->n + 1);
  if (!bytes) exit(2);
  memcpy(bytes + lead, x->bytes, x->n);
  Err err = {0};
  Reader r = {bytes + lead, bytes + lead + x->n, bytes, &err};
  int64_t value = 0;
  Status status = read(x->width, &r, &value);
  bool fine;
  if (x->error) {
    size_t place = x->error == cut ? lead + x->n : lead;
    fine = status == INVALID && strcmp(err.text, x->error) == 0 && err.offset == place;
  } else {
    fine = status == OK && value == x->value && r.p == r.end;
  }
  if (!fine)
    printf("width %d, %u bytes %02x..: status %d value %" PRId64 " offset %" PRIu64 " %s\n",
           (int)x->width, x->n, x->bytes[0], (int)status, value, err.offset, err.text);
  free(bytes);
  return fine;
}

/* Numbers written by the shortest encoding are read back. */
static bool round_trip(int64_t value)
{
  Number x = {.width = S64, .value = value};
  int64_t v = value;
  do {
    uint8_t byte = v & 0x7f;
    v >>= 7;
    bool last = (v == 0 && !(byte & 0x40)) || (v == -1 && (byte & 0x40));
    x.bytes[x.n++] = (uint8_t)(byte | (last ? 0 : 0x80));
    if (last) break;
  } while (true);
  return right(&x, 0);
}

int main(void)
{
  bool fine = true;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    fine &= right(&numbers[i], 0) && right(&numbers[i], 9);
  for (int bit = 0; bit < 63; bit++)
    for (int64_t near = -2; near <= 2; near++)
      fine &= round_trip(((int64_t)1 << bit) + near) && round_trip(-((int64_t)1 << bit) + near);
  return !fine;
}
