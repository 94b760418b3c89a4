// SPDX-License-Identifier: MIT
/* UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef WEFT_BASE_UTF8_H
#define WEFT_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes the code point at `s` into *point; returns its length in bytes, or 0 if it is malformed
 * or cut off by `end`. */
unsigned utf8_decode(const uint8_t *s, const uint8_t *end, uint32_t *point);
/* Is the text well-formed? On false *bad (may be NULL) is the index of the first bad sequence. */
bool utf8_valid(const uint8_t *s, size_t n, size_t *bad);

#endif
