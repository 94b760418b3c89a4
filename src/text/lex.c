// SPDX-License-Identifier: MIT
/* Characters to tokens. */
#include "text/wat_int.h"

#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* -- errors ---- */

void wat_bad(Wat *w, Status status, const char *at, const char *format, ...)
{
  if (w->status != OK) return;
  char reason[200];
  va_list args;
  va_start(args, format);
  vsnprintf(reason, sizeof reason, format, args);
  va_end(args);
  unsigned line = 1, column = 1;
  for (const char *p = w->text; p < at; p++) {
    if (*p == '\n')
      line++, column = 1;
    else if ((*p & 0xc0) != 0x80)
      column++;
  }
  w->status = status == LIMIT ? fail(w->err, LIMIT, UINT64_MAX, "%s", reason)
                              : fail(w->err, status, UINT64_MAX, "line %u, column %u: %s", line,
                                     column, reason);
  w->tok = (Token){TOK_END, at, 0};
}

void wat_unexpected(Wat *w, const char *wanted)
{
  Token t = w->tok;
  const char *before = wanted ? ", expected " : "";
  if (t.kind == TOK_END)
    wat_bad(w, INVALID, t.p, "unexpected end%s%s", before, wanted ? wanted : "");
  else
    wat_bad(w, INVALID, t.p, "unexpected token %.*s%s%s", WAT_SHOW(t), before,
            wanted ? wanted : "");
}

/* -- tokens ---- */

static bool word_character(char c)
{
  return c > ' ' && c < 0x7f && !strchr("\"(),;[]{}", c);
}

/* After a ";;" comment. */
static const char *skip_line(const char *p, const char *end)
{
  while (p < end && *p != '\n' && *p != '\r')
    p++;
  return p;
}

/* After a "(; ;)" comment, which may have others within; NULL: it is not closed. */
static const char *skip_comment(const char *p, const char *end)
{
  unsigned depth = 0;
  for (; end - p >= 2; p++) {
    if (p[0] == '(' && p[1] == ';')
      depth++, p++;
    else if (p[0] == ';' && p[1] == ')' && p++ && --depth == 0)
      return p + 1;
  }
  return NULL;
}

/* After a string; NULL: it is not closed. */
static const char *skip_string(const char *p, const char *end)
{
  for (p++; p < end && *p != '"' && *p != '\n'; p++)
    if (*p == '\\' && p + 1 < end) p++;
  return p < end && *p == '"' ? p + 1 : NULL;
}

/* After an annotation, "(@id ... )"; NULL: it is not closed. */
static const char *skip_annotation(const char *p, const char *end)
{
  size_t depth = 0;
  while (p && p < end) {
    bool two = end - p >= 2;
    if (*p == '"') {
      p = skip_string(p, end);
    } else if (two && p[0] == ';' && p[1] == ';') {
      p = skip_line(p, end);
    } else if (two && p[0] == '(' && p[1] == ';') {
      p = skip_comment(p, end);
    } else {
      depth += *p == '(';
      if (*p++ == ')' && --depth == 0) return p;
    }
  }
  return NULL;
}

static void skip_blanks(Wat *w)
{
  const char *p = w->at, *end = w->end, *next;
  for (; p < end; p = next) {
    size_t left = (size_t)(end - p);
    if (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
      next = p + 1;
    else if (left > 1 && p[0] == ';' && p[1] == ';')
      next = skip_line(p, end);
    else if (left > 1 && p[0] == '(' && p[1] == ';')
      next = skip_comment(p, end);
    else if (left > 2 && p[0] == '(' && p[1] == '@' && word_character(p[2]))
      next = skip_annotation(p, end);
    else
      break;
    if (next) continue;
    wat_bad(w, INVALID, p, p[1] == ';' ? "a comment is not closed" : "an annotation is not closed");
    return;
  }
  w->at = p;
}

static void take_string(Wat *w)
{
  const char *start = w->at, *end = skip_string(start, w->end);
  if (!end) {
    wat_bad(w, INVALID, start, "a string is not closed");
    return;
  }
  w->at = end;
  w->tok = (Token){TOK_STRING, start, (size_t)(end - start)};
}

static void take_word(Wat *w)
{
  const char *start = w->at;
  while (w->at < w->end && word_character(*w->at))
    w->at++;
  size_t n = (size_t)(w->at - start);
  w->tok = (Token){*start == '$' ? TOK_ID : TOK_WORD, start, n};
  if (n == 1 && *start == '$') wat_bad(w, INVALID, start, "a name is empty");
}

void wat_next(Wat *w)
{
  const char *before = w->at;
  if (w->status == OK) skip_blanks(w);
  if (w->status != OK) return;
  bool joined = w->at == before &&
                (w->tok.kind == TOK_WORD || w->tok.kind == TOK_ID || w->tok.kind == TOK_STRING);
  w->tok = (Token){TOK_END, w->at, 0};
  if (w->at == w->end) return;
  char c = *w->at;
  if (c == '(' || c == ')') {
    w->tok = (Token){c == '(' ? TOK_OPEN : TOK_CLOSE, w->at++, 1};
    return;
  }
  if (joined && (c == '"' || word_character(c)))
    wat_bad(w, INVALID, w->at, "a blank is missing");
  else if (c == '"')
    take_string(w);
  else if (word_character(c))
    take_word(w);
  else if (c > ' ' && c < 0x7f)
    wat_bad(w, INVALID, w->at, "unexpected character %c", c);
  else
    wat_bad(w, INVALID, w->at, "unexpected character 0x%02x", (unsigned)(uint8_t)c);
}

Token wat_peek(Wat *w)
{
  Token tok = w->tok;
  const char *at = w->at;
  wat_next(w);
  Token next = w->tok;
  if (w->status == OK) w->tok = tok, w->at = at;
  return next;
}

bool wat_is(Token t, const char *word)
{
  return t.kind == TOK_WORD && t.n == strlen(word) && !memcmp(t.p, word, t.n);
}

bool wat_at_open(Wat *w, const char *word)
{
  return w->tok.kind == TOK_OPEN && wat_is(wat_peek(w), word);
}

bool wat_take_open(Wat *w, const char *word)
{
  if (!wat_at_open(w, word)) return false;
  wat_next(w);
  wat_next(w);
  return true;
}

void wat_open(Wat *w)
{
  if (w->tok.kind != TOK_OPEN) wat_unexpected(w, "(");
  wat_next(w);
}

void wat_close(Wat *w)
{
  if (w->tok.kind != TOK_CLOSE) wat_unexpected(w, ")");
  wat_next(w);
}

/* -- strings ---- */

static int hex_digit(char c)
{
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static void put_character(Wat *w, Bytes *out, uint32_t c)
{
  if (c < 0x80) {
    wat_byte(w, out, c);
    return;
  }
  unsigned more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  wat_byte(w, out, ((0xff00u >> (more + 1)) & 0xff) | c >> (6 * more));
  while (more--)
    wat_byte(w, out, 0x80 | (c >> (6 * more) & 0x3f));
}

/* \u{...}: p is after the brace. Returns where it ends, NULL if it is none. */
static const char *unicode(Wat *w, const char *p, Bytes *out)
{
  uint32_t c = 0;
  bool any = false;
  for (; hex_digit(*p) >= 0 || (any && *p == '_' && hex_digit(p[1]) >= 0); p++) {
    if (*p == '_') continue;
    c = 16 * c + (uint32_t)hex_digit(*p);
    any = true;
    if (c > 0x10ffff) return NULL;
  }
  if (!any || *p != '}' || (c >= 0xd800 && c < 0xe000)) return NULL;
  put_character(w, out, c);
  return p + 1;
}

/* An escape, after its backslash; the string's quote is after it. */
static const char *escape(Wat *w, const char *p, Bytes *out)
{
  static const char letters[] = "tnr\"'\\", means[] = "\t\n\r\"'\\";
  const char *letter = *p ? strchr(letters, *p) : NULL;
  if (letter) {
    wat_byte(w, out, (unsigned)means[letter - letters]);
    return p + 1;
  }
  if (p[0] == 'u' && p[1] == '{') return unicode(w, p + 2, out);
  if (hex_digit(p[0]) < 0 || hex_digit(p[1]) < 0) return NULL;
  wat_byte(w, out, (unsigned)(hex_digit(p[0]) * 16 + hex_digit(p[1])));
  return p + 2;
}

void wat_string(Wat *w, Bytes *out)
{
  Token t = w->tok;
  if (t.kind != TOK_STRING) wat_unexpected(w, "a string");
  const char *p = t.p + 1, *end = t.p + t.n - 1;
  while (w->status == OK && p < end) {
    const char *plain = p;
    while (p < end && *p != '\\' && (uint8_t)*p >= ' ' && *p != 0x7f)
      p++;
    wat_put(w, out, plain, (size_t)(p - plain));
    if (p == end) break;
    const char *next = *p == '\\' ? escape(w, p + 1, out) : NULL;
    if (!next)
      wat_bad(w, INVALID, p, *p == '\\' ? "not an escape" : "a control character in a string");
    p = next;
  }
  wat_next(w);
}

void wat_name(Wat *w, Bytes *out)
{
  const char *at = w->tok.p;
  Bytes *s = &w->scratch;
  s->n = 0;
  wat_string(w, s);
  for (size_t i = 0; i < s->n && w->status == OK;) {
    unsigned n = utf8_sequence(s->p + i, s->p + s->n);
    if (!n) wat_bad(w, INVALID, at, "malformed UTF-8 encoding");
    i += n;
  }
  wat_sized(w, out, s);
}
