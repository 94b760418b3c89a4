// SPDX-License-Identifier: MIT
/* Text that somebody else wrote: names of modules, of files, of options. Whatever shows it to
 * people goes through text_clean, so that it is seen and does nothing: fail() does for all errors.
 */
#ifndef WEFT_BASE_TEXT_H
#define WEFT_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of the well-formed UTF-8 sequence at p (Unicode 15, table 3-7), 0 if it is none; p < end.
 */
unsigned utf8_sequence(const uint8_t *p, const uint8_t *end);
/* Would this character move a terminal's cursor, end a line, or turn the direction of text? */
bool text_is_control(uint32_t c);

/* Copies n bytes with '?' for each control character and each byte that is not UTF-8, as far as it
 * fits with a NUL; no character is cut in two. out may be where the bytes are. Like snprintf:
 * returns the length of all of it, of which size - 1 bytes or fewer are there. */
size_t text_clean(char *out, size_t size, const char *bytes, size_t n);
/* The same for who does not ask for the length: reads no more than what fits. For names of guests,
 * which may be as long as a module. */
void text_show(char *out, size_t size, const char *bytes, size_t n);
/* The same in place, up to the NUL; `lines`: newlines stay. */
void text_clean_string(char *text, bool lines);

#endif
