// SPDX-License-Identifier: MIT
#include "cli/text.h"

#include <stdarg.h>
#include <stdio.h>

void say(Text *t, const char *format, ...)
{
  if (t->n >= t->size) return;
  va_list args;
  va_start(args, format);
  int n = vsnprintf(t->out + t->n, t->size - t->n, format, args);
  va_end(args);
  if (n > 0) t->n += (size_t)n;
}
