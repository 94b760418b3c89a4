// SPDX-License-Identifier: MIT
/* Bit fields: what shifts by constants and masks, one after the other, are together. */
#ifndef WEFT_VSTACK_FIELD_H
#define WEFT_VSTACK_FIELD_H

#include "ops.h"

#include <stdbool.h>
#include <stdint.h>

/* `width` bits of a value, those from bit `from` on, at bit `to` of a result with zeros below, and
 * with zeros or copies of the uppermost (sign) above. from or to is 0. */
typedef struct Field {
  uint8_t bits; /* of the type: 32 or 64 */
  uint8_t from, to, width;
  bool sign;
} Field;

/* The field goes through another op with the constant k: is that a field, too? op is that of
 * 32 bits, whatever the type. */
bool field_then(Field *f, Op op, uint64_t k);

#endif
