// SPDX-License-Identifier: MIT
#include "cli/json.h"

#include <math.h>
#include <string.h>

/* Bytes of the UTF-8 character at s, of n bytes; 0: there is none. */
static size_t character(const unsigned char *s, size_t n)
{
  static const unsigned char least[] = {0, 0, 0xc2, 0xe0, 0xf0};
  if (*s < 0x80) return 1;
  size_t size = *s >= 0xf0 ? 4 : *s >= 0xe0 ? 3 : 2;
  if (*s < least[size] || *s > 0xf4 || size > n) return 0;
  for (size_t i = 1; i < size; i++)
    if ((s[i] & 0xc0) != 0x80) return 0;
  bool overlong = (*s == 0xe0 && s[1] < 0xa0) || (*s == 0xf0 && s[1] < 0x90);
  bool surrogate = *s == 0xed && s[1] > 0x9f, beyond = *s == 0xf4 && s[1] > 0x8f;
  return overlong || surrogate || beyond ? 0 : size;
}

static unsigned code_point(const unsigned char *s, size_t size)
{
  static const unsigned char first[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
  unsigned c = *s & first[size];
  for (size_t i = 1; i < size; i++)
    c = c << 6 | (s[i] & 0x3fu);
  return c;
}

/* Controls, DEL and the C1 controls, and what turns text or ends a line, are escaped: a document
 * may be read on a terminal. */
static bool plain(unsigned c)
{
  if (c < 0xa0) return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
  return c != 0x61c && (c < 0x200e || c > 0x200f) && (c < 0x2028 || c > 0x202e) &&
         (c < 0x2066 || c > 0x2069);
}

static void escape(FILE *f, unsigned c)
{
  if (c == '"' || c == '\\')
    fprintf(f, "\\%c", (char)c);
  else if (c == '\n')
    fputs("\\n", f);
  else
    fprintf(f, "\\u%04x", c);
}

static void quoted(FILE *f, const char *text, size_t n)
{
  const unsigned char *s = (const unsigned char *)text, *end = s + n;
  putc('"', f);
  while (s < end) {
    size_t size = character(s, (size_t)(end - s));
    if (!size)
      fputs("\xef\xbf\xbd", f), size = 1;
    else if (plain(code_point(s, size)))
      fwrite(s, 1, size, f);
    else
      escape(f, code_point(s, size));
    s += size;
  }
  putc('"', f);
}

static void begin(Json *j, const char *key)
{
  if (j->comma) putc(',', j->file);
  j->comma = true;
  if (!key) return;
  quoted(j->file, key, strlen(key));
  putc(':', j->file);
}

void json_open(Json *j, const char *key, char bracket)
{
  begin(j, key);
  putc(bracket, j->file);
  j->comma = false;
}

void json_close(Json *j, char bracket)
{
  putc(bracket, j->file);
  j->comma = true;
}

void json_end(Json *j)
{
  putc('\n', j->file);
  j->comma = false;
}

void json_name(Json *j, const char *key, WeftName text)
{
  begin(j, key);
  quoted(j->file, text.bytes, text.size);
}

void json_text(Json *j, const char *key, const char *text)
{
  begin(j, key);
  if (text)
    quoted(j->file, text, strlen(text));
  else
    fputs("null", j->file);
}

void json_int(Json *j, const char *key, long long v)
{
  begin(j, key);
  fprintf(j->file, "%lld", v);
}

void json_uint(Json *j, const char *key, unsigned long long v)
{
  begin(j, key);
  fprintf(j->file, "%llu", v);
}

void json_double(Json *j, const char *key, double v)
{
  begin(j, key);
  fprintf(j->file, isfinite(v) ? "%.6g" : "null", v);
}

void json_bool(Json *j, const char *key, bool v)
{
  begin(j, key);
  fputs(v ? "true" : "false", j->file);
}

void json_null(Json *j, const char *key)
{
  begin(j, key);
  fputs("null", j->file);
}
