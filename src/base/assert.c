// SPDX-License-Identifier: MIT
#include "base/assert.h"

#ifndef NDEBUG
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void assert_failed(const char *file, int line, const char *condition, const char *format, ...)
{
  char text[400];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  dprintf(STDERR_FILENO, "%s:%d: %s (%s)\n", file, line, text, condition);
  abort(); /* lint: allowed, in a debug build */
}
#endif
