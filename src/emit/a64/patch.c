// SPDX-License-Identifier: MIT
/* arm64: immediates. */
#include "base/assert.h"
#include "emit/code.h"

static void put_bits(uint8_t *at, uint32_t bits)
{
  uint32_t insn;
  memcpy(&insn, at, 4);
  ASSERT(!(insn & bits), "the field of the immediate is not empty");
  insn |= bits;
  memcpy(at, &insn, 4);
}

/* An offset in bytes, for a field that counts units. */
static void put_offset(uint8_t *at, uint32_t n, uint32_t unit)
{
  ASSERT(n % unit == 0 && n / unit < 4096, "offset %u does not fit in units of %u", n, unit);
  put_bits(at, n / unit << 10);
}

/* N:immr:imms of a logical immediate, at bit 10: a run of ones in an element of 2 to 64 bits,
 * rotated, the element repeated. False if v is none. (Arm ARM, DecodeBitMasks) */
static bool logical_imm(uint64_t v, uint32_t *bits)
{
  if (v == 0 || v == UINT64_MAX) return false;
  unsigned size = 64;
  while (size > 2) {
    unsigned half = size / 2;
    uint64_t low = ((uint64_t)1 << half) - 1;
    if ((v & low) != (v >> half & low)) break;
    size = half;
  }
  uint64_t mask = size == 64 ? UINT64_MAX : ((uint64_t)1 << size) - 1, e = v & mask;
  unsigned ones = (unsigned)__builtin_popcountll(e);
  /* where the run starts; one that wraps starts after the zeros */
  unsigned start = e & 1 ? 64 - (unsigned)__builtin_clzll(~e & mask) : (unsigned)__builtin_ctzll(e);
  if (start == size) start = 0;
  uint64_t run = start ? (e >> start | e << (size - start)) & mask : e;
  if (run & (run + 1)) return false;
  *bits = (size == 64 ? 1u << 22 : 0) | ((size - start) & (size - 1)) << 16 |
          ((~(2 * size - 1) & 63) | (ones - 1)) << 10;
  return true;
}

/* An i32 stands twice in 64 bits. */
static bool logical_imm_of(ImmKind kind, int64_t v, uint32_t *bits)
{
  uint64_t u = (uint64_t)v;
  return logical_imm(kind == IMM_A64_LOG32 ? (uint32_t)u | u << 32 : u, bits);
}

void cpu_put_imm(uint8_t *at, ImmKind kind, int64_t v)
{
  uint32_t n = (uint32_t)v;
  switch (kind) {
  case IMM_A64_U12:
  case IMM_A64_OFF1: put_offset(at, n, 1); return;
  case IMM_A64_OFF2: put_offset(at, n, 2); return;
  case IMM_A64_OFF4: put_offset(at, n, 4); return;
  case IMM_A64_OFF8: put_offset(at, n, 8); return;
  case IMM_A64_OFF16: put_offset(at, n, 16); return;
  case IMM_A64_MOV16: put_bits(at, (n & 0xffff) << 5); return;
  case IMM_A64_LSL32: put_bits(at, (-n & 31) << 16 | (31 - (n & 31)) << 10); return;
  case IMM_A64_LSL64: put_bits(at, (-n & 63) << 16 | (63 - (n & 63)) << 10); return;
  case IMM_A64_SHR: put_bits(at, (n & 63) << 16); return;
  case IMM_A64_ROR: put_bits(at, (n & 63) << 10); return;
  case IMM_A64_PAIR:
    ASSERT(v % 8 == 0 && v >= -512 && v <= 504, "offset %d does not fit a pair", (int)v);
    put_bits(at, (n >> 3 & 127) << 15);
    return;
  case IMM_A64_ROL32: put_bits(at, (-n & 31) << 10); return;
  case IMM_A64_ROL64: put_bits(at, (-n & 63) << 10); return;
  case IMM_A64_BFX: put_bits(at, (n >> 8) << 16 | ((n >> 8) + (n & 0xff) - 1) << 10); return;
  case IMM_A64_BFIZ32: put_bits(at, (-(n >> 8) & 31) << 16 | ((n & 0xff) - 1) << 10); return;
  case IMM_A64_BFIZ64: put_bits(at, (-(n >> 8) & 63) << 16 | ((n & 0xff) - 1) << 10); return;
  case IMM_A64_LOG32:
  case IMM_A64_LOG64: {
    uint32_t bits = 0;
    bool fits = logical_imm_of(kind, v, &bits);
    ASSERT(fits, "%lld is no logical immediate", (long long)v);
    (void)fits;
    put_bits(at, bits);
    return;
  }
  default: return;
  }
}

bool cpu_imm_fits(ImmKind kind, int64_t v)
{
  uint32_t bits;
  switch (kind) {
  case IMM_A64_LOG32:
  case IMM_A64_LOG64: return logical_imm_of(kind, v, &bits);
  case IMM_A64_U12: return v >= 0 && v < 4096;
  case IMM_A64_MOV16: return v >= 0 && v < 65536;
  case IMM_A64_LSL32:
  case IMM_A64_LSL64:
  case IMM_A64_SHR:
  case IMM_A64_ROL32:
  case IMM_A64_ROL64:
  case IMM_A64_ROR: return true; /* a shift count, masked by its user */
  default: return false;
  }
}
