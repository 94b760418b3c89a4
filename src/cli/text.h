// SPDX-License-Identifier: MIT
/* A text that grows at its end, in room that may not suffice: what does not fit is left out. */
#ifndef WEFT_CLI_TEXT_H
#define WEFT_CLI_TEXT_H

#include <stddef.h>

typedef struct Text {
  char *out;
  size_t size, n;
} Text;

void say(Text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
