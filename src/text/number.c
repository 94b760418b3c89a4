// SPDX-License-Identifier: MIT
/* Numbers. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* strtod_l */
#endif
#include "text/wat_int.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int digit_of(char c, unsigned base)
{
  int d = c >= '0' && c <= '9'   ? c - '0'
          : c >= 'a' && c <= 'f' ? c - 'a' + 10
          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                 : 99;
  return d < (int)base ? d : -1;
}

/* Digits with single underscores between them. Returns where they end, NULL if there is none. */
static const char *skip_digits(const char *p, const char *end, unsigned base)
{
  const char *begin = p;
  while (p < end && (digit_of(*p, base) >= 0 || (*p == '_' && p > begin && p[-1] != '_' &&
                                                 p + 1 < end && digit_of(p[1], base) >= 0)))
    p++;
  return p > begin ? p : NULL;
}

static bool hex_prefix(const char *p, const char *end)
{
  return end - p > 2 && p[0] == '0' && p[1] == 'x';
}

/* All of the text as an unsigned number. *over: it is one, but too large. */
static bool parse_nat(const char *p, const char *end, uint64_t most, uint64_t *out, bool *over)
{
  unsigned base = hex_prefix(p, end) ? 16 : 10;
  p += base == 16 ? 2 : 0;
  if (skip_digits(p, end, base) != end) return false;
  uint64_t v = 0;
  *over = false;
  for (; p < end; p++) {
    if (*p == '_') continue;
    uint64_t d = (uint64_t)digit_of(*p, base);
    *over |= v > (UINT64_MAX - d) / base;
    v = v * base + d;
  }
  *over |= v > most;
  *out = v;
  return true;
}

bool wat_nat_of(Token t, uint64_t most, uint64_t *out)
{
  bool over;
  return t.kind == TOK_WORD && parse_nat(t.p, t.p + t.n, most, out, &over) && !over;
}

bool wat_is_index(Token t)
{
  return t.kind == TOK_ID || (t.kind == TOK_WORD && *t.p >= '0' && *t.p <= '9');
}

uint64_t wat_nat(Wat *w, uint64_t most, const char *what)
{
  uint64_t v = 0;
  bool over = false;
  Token t = w->tok;
  if (t.kind != TOK_WORD || !parse_nat(t.p, t.p + t.n, most, &v, &over))
    wat_unexpected(w, what);
  else if (over)
    wat_bad(w, INVALID, t.p, "%s: %.*s is out of range", what, WAT_SHOW(t));
  wat_next(w);
  return w->status == OK ? v : 0;
}

uint64_t wat_int(Wat *w, unsigned bits)
{
  Token t = w->tok;
  bool sign = t.kind == TOK_WORD && (*t.p == '-' || *t.p == '+'), minus = sign && *t.p == '-';
  uint64_t v = 0, half = (uint64_t)1 << (bits - 1);
  uint64_t most = minus ? half : sign ? half - 1 + half : UINT64_MAX >> (64 - bits);
  bool over = false;
  if (t.kind != TOK_WORD || !parse_nat(t.p + sign, t.p + t.n, most, &v, &over))
    wat_unexpected(w, "a number");
  else if (over)
    wat_bad(w, INVALID, t.p, "i%u constant out of range: %.*s", bits, WAT_SHOW(t));
  wat_next(w);
  return minus ? 0 - v : v;
}

/* -- floats ---- */

/* Is it [0x]digits[.[digits]][e|p[sign]digits]? */
static bool is_float(const char *p, const char *end)
{
  unsigned base = hex_prefix(p, end) ? 16 : 10;
  p += base == 16 ? 2 : 0;
  if (!(p = skip_digits(p, end, base))) return false;
  if (p < end && *p == '.') {
    const char *fraction = skip_digits(++p, end, base);
    p = fraction ? fraction : p;
  }
  if (p < end && (base == 16 ? *p == 'p' || *p == 'P' : *p == 'e' || *p == 'E')) {
    p++;
    if (p < end && (*p == '+' || *p == '-')) p++;
    if (!(p = skip_digits(p, end, 10))) return false;
  }
  return p == end;
}

/* The bits of a number, without its sign. The library function rounds correctly. */
static bool float_bits(Wat *w, const char *p, const char *end, unsigned bits, uint64_t *out)
{
  char few[64], *text = few, *stop;
  size_t n = 0;
  if ((size_t)(end - p) >= sizeof few && !(text = malloc((size_t)(end - p) + 1))) {
    wat_bad(w, LIMIT, p, "out of memory");
    return true;
  }
  for (; p < end; p++)
    if (*p != '_') text[n++] = *p;
  text[n] = 0;
  bool finite;
  if (bits == 32) {
    float v = strtof_l(text, &stop, w->c_locale);
    uint32_t v32;
    memcpy(&v32, &v, sizeof v32);
    *out = v32;
    finite = isfinite(v);
  } else {
    double v = strtod_l(text, &stop, w->c_locale);
    memcpy(out, &v, sizeof *out);
    finite = isfinite(v);
  }
  if (text != few) free(text);
  return finite;
}

/* nan, nan:0x...; false: it is no NaN. */
static bool nan_bits(Wat *w, Token t, const char *p, unsigned bits, uint64_t *out)
{
  const char *end = t.p + t.n;
  unsigned fraction = bits == 32 ? 23 : 52;
  uint64_t payload = (uint64_t)1 << (fraction - 1), most = ((uint64_t)1 << fraction) - 1;
  bool over = false;
  if (end - p < 3 || memcmp(p, "nan", 3)) return false;
  if (end - p > 3) {
    if (end - p < 7 || memcmp(p, "nan:0x", 6) || !parse_nat(p + 4, end, most, &payload, &over))
      return false;
    if (over || !payload)
      wat_bad(w, INVALID, t.p, "f%u constant out of range: %.*s", bits, WAT_SHOW(t));
  }
  *out = (((uint64_t)1 << (bits - 1 - fraction)) - 1) << fraction | payload;
  return true;
}

void wat_float(Wat *w, Bytes *out, unsigned bits)
{
  Token t = w->tok;
  uint64_t v = 0;
  const char *p = t.p, *end = t.p + t.n;
  bool minus = t.n && *p == '-';
  if (t.kind == TOK_WORD && t.n && (minus || *p == '+')) p++;
  if (t.kind != TOK_WORD) {
    wat_unexpected(w, "a number");
  } else if (end - p == 3 && !memcmp(p, "inf", 3)) {
    v = bits == 32 ? 0x7f800000 : (uint64_t)0x7ff << 52;
  } else if (!nan_bits(w, t, p, bits, &v)) {
    if (!is_float(p, end))
      wat_unexpected(w, "a number");
    else if (!float_bits(w, p, end, bits, &v))
      wat_bad(w, INVALID, t.p, "f%u constant out of range: %.*s", bits, WAT_SHOW(t));
  }
  if (minus) v |= (uint64_t)1 << (bits - 1);
  for (unsigned i = 0; i < bits; i += 8)
    wat_byte(w, out, v >> i & 0xff);
  wat_next(w);
}
