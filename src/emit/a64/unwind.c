// SPDX-License-Identifier: MIT
/* arm64: how to unwind a frame, in DWARF. */
#include "emit/unwind.h"
#include "emit/names.h"

#include <string.h>

enum { PROLOGUE_INSNS = 16 }; /* among which the frame is set up */

uint32_t cpu_unwind_start(uint8_t *out)
{
  /* version, augmentation, alignments 4 and -8, return address in x30; cfa = sp */
  static const uint8_t cie[] = {1, 0, 4, 0x78, 30, 0x0c, 31, 0};
  memcpy(out, cie, sizeof cie);
  return sizeof cie;
}

static uint32_t put_leb(uint8_t *out, uint64_t v)
{
  uint32_t n = 0;
  for (; v > 127; v >>= 7)
    out[n++] = (uint8_t)(v | 0x80);
  out[n++] = (uint8_t)v;
  return n;
}

/* After `mov x29, sp`: cfa = x29 + the frame's size, which the subtractions from sp before it add
 * up to; x29 and x30 are saved at the frame's bottom. */
uint32_t cpu_unwind(const uint8_t *entry, uint8_t *out)
{
  uint64_t size = 0;
  uint32_t n = 0, i = 0;
  for (; i < PROLOGUE_INSNS; i++) {
    uint32_t insn;
    memcpy(&insn, entry + 4 * i, 4);
    if (insn == 0x910003fd) break;
    if ((insn & 0xff8003ff) == 0xd10003ff)
      size += (uint64_t)(insn >> 10 & 0xfff) << (insn >> 22 & 1 ? 12 : 0);
    if ((insn & 0xffc07fff) == 0xa9807bfd) /* stp x29, x30, [sp, #-size]! */
      size += (uint64_t)-cpu_get_imm(entry + 4 * i, IMM_A64_PAIR);
  }
  if (i == PROLOGUE_INSNS) return 0;
  out[n++] = (uint8_t)(0x40 | (i + 1));
  out[n++] = 0x0c, out[n++] = 29;
  n += put_leb(out + n, size);
  out[n++] = 0x80 | 29;
  n += put_leb(out + n, size / 8);
  out[n++] = 0x80 | 30;
  n += put_leb(out + n, size / 8 - 1);
  return n;
}
