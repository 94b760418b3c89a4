// SPDX-License-Identifier: MIT
/* arm64: moves between registers and constants. */
#include "base/assert.h"
#include "emit/emit.h"

const char cpu_name[] = "a64";

/* movz or movn for the first 16 bits that matter, movk for the others. */
void em_const_int(Code *c, Reg dst, uint64_t v, bool is64, bool keep_flags)
{
  ASSERT(dst < FPR0, "an integer constant to register %u, of the other bank", dst);
  static const uint8_t movz[] = {G_MOVZ0, G_MOVZ16, G_MOVZ32, G_MOVZ48};
  static const uint8_t movn[] = {G_MOVN0, G_MOVN16, G_MOVN32, G_MOVN48};
  static const uint8_t movk[] = {G_MOVK0, G_MOVK16, G_MOVK32, G_MOVK48};
  (void)keep_flags;
  if (!is64) v = (uint32_t)v;
  int zeros = 0, ones = 0;
  for (int i = 0; i < 4; i++) {
    uint16_t part = (uint16_t)(v >> 16 * i);
    zeros += part == 0;
    ones += part == 0xffff;
  }
  bool inverted = ones > zeros;
  uint16_t skip = inverted ? 0xffff : 0;
  bool first = true;
  for (int i = 0; i < 4; i++) {
    uint16_t part = (uint16_t)(v >> 16 * i);
    if (part == skip) continue;
    if (first)
      g_i(c, (General)(inverted ? movn : movz)[i], dst, 0, 0, inverted ? (uint16_t)~part : part);
    else
      g_i(c, (General)movk[i], dst, 0, 0, part);
    first = false;
  }
  if (first) g_i(c, (General)(inverted ? movn : movz)[0], dst, 0, 0, 0);
}

unsigned em_const_cost(ValType type, uint64_t bits)
{
  if (type_is_float(type)) return 1;
  unsigned zeros = 0, ones = 0;
  for (int i = 0; i < 4; i++) {
    uint16_t part = (uint16_t)(bits >> 16 * i);
    zeros += part == 0;
    ones += part == 0xffff;
  }
  unsigned most = ones > zeros ? ones : zeros;
  return most == 4 ? 1 : 4 - most;
}
