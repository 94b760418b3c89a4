// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "trace/output.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void out_flush(Out *o)
{
  if (o->n) o->write(o->user, o->buf, o->n);
  o->n = 0;
}

static void out_bytes(Out *o, const char *s, size_t n)
{
  if (o->n + n > sizeof o->buf) out_flush(o);
  if (n > sizeof o->buf) {
    o->write(o->user, s, n);
    return;
  }
  memcpy(o->buf + o->n, s, n);
  o->n += n;
}

void out_text(Out *o, const char *s)
{
  out_bytes(o, s, strlen(s));
}

void out_print(Out *o, const char *format, ...)
{
  char line[2048];
  va_list args;
  va_start(args, format);
  int n = vsnprintf(line, sizeof line, format, args);
  va_end(args);
  if (n <= 0) return;
  text_clean_string(line, true); /* names, and constants of programs */
  out_text(o, line);
}

void out_json_text(Out *o, const char *s)
{
  char clean[2048];
  out_text(o, "\"");
  text_show(clean, sizeof clean, s, strnlen(s, 4 * sizeof clean));
  for (s = clean; *s; s++) {
    unsigned char c = (unsigned char)*s;
    if (c == '"' || c == '\\')
      out_print(o, "\\%c", c);
    else if (c == '<' || c == '>' || c == '&')
      out_print(o, "\\u%04x", c);
    else
      out_bytes(o, s, 1);
  }
  out_text(o, "\"");
}
