// SPDX-License-Identifier: MIT
#include "cases.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void bad(const CaseFile *f, const char *what)
{
  fprintf(stderr, "%s:%u: %s\n", f->path, f->line, what);
  exit(2);
}

static void add(const CaseFile *f, Case *c, uint8_t byte)
{
  if (c->size == CASE_BYTES) bad(f, "the module is too long");
  c->bytes[c->size++] = byte;
}

/* Puts the length of what stands after `open` in front of it. */
static void close_group(const CaseFile *f, Case *c, size_t open, unsigned depth)
{
  size_t length = c->size - open, n = 0;
  uint8_t leb[5];
  do {
    leb[n] = (uint8_t)(length & 0x7f);
    length >>= 7;
    if (length) leb[n] |= 0x80;
    n++;
  } while (length);
  if (c->size + n > CASE_BYTES) bad(f, "the module is too long");
  memmove(c->bytes + open + n, c->bytes + open, c->size - open);
  memcpy(c->bytes + open, leb, n);
  c->size += n;
  bool inside = c->place > (long)open || (c->place == (long)open && c->place_depth > depth);
  if (inside) c->place += (long)n;
}

static const char *string(const CaseFile *f, Case *c, const char *p)
{
  for (; *p != '"'; p++) {
    if (!*p) bad(f, "a string without end");
    add(f, c, (uint8_t)*p);
  }
  return p + 1;
}

static const char *token(const CaseFile *f, Case *c, const char *p)
{
  if (strncmp(p, "wasm", 4) == 0) {
    for (int i = 0; i < 8; i++)
      add(f, c, (uint8_t)"\0asm\1\0\0\0"[i]);
    return p + 4;
  }
  if (!isxdigit((unsigned char)p[0]) || !isxdigit((unsigned char)p[1]))
    bad(f, "two hex digits expected");
  char digits[3] = {p[0], p[1], 0};
  add(f, c, (uint8_t)strtoul(digits, NULL, 16));
  return p + 2;
}

static void bytes(const CaseFile *f, Case *c, const char *p, size_t *open, unsigned *depth)
{
  while (*p && *p != ';' && *p != '\n') {
    if (isspace((unsigned char)*p))
      p++;
    else if (*p == '[') {
      if (*depth == 16) bad(f, "nested too deep");
      open[(*depth)++] = c->size;
      p++;
    } else if (*p == ']') {
      if (!*depth) bad(f, "] without [");
      --*depth;
      close_group(f, c, open[*depth], *depth);
      p++;
    } else if (*p == '^') {
      c->place = (long)c->size;
      c->place_depth = *depth;
      p++;
    } else if (*p == '"')
      p = string(f, c, p + 1);
    else
      p = token(f, c, p);
  }
}

/* "invalid func 3: reason" */
static void expectation(const CaseFile *f, Case *c, char *p)
{
  static const struct {
    const char *word;
    Status status;
  } kinds[] = {{"ok", OK}, {"invalid", INVALID}, {"unsupported", UNSUPPORTED}, {"limit", LIMIT}};
  char *text = strstr(p, ": ");
  if (text) {
    *text = 0;
    snprintf(c->text, sizeof c->text, "%s", text + 2);
  }
  char word[32];
  unsigned func = ERR_NO_FUNC;
  if (sscanf(p, "%31s func %u", word, &func) < 1) bad(f, "an outcome expected");
  c->func = func;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (strcmp(word, kinds[i].word)) continue;
    c->status = kinds[i].status;
    return;
  }
  bad(f, "an outcome is ok, invalid, unsupported or limit");
}

void cases_open(CaseFile *f, const char *path)
{
  *f = (CaseFile){fopen(path, "r"), path, 0};
  if (!f->stream) bad(f, "cannot open the file");
}

bool cases_next(CaseFile *f, Case *out)
{
  char line[1024];
  size_t open[16];
  unsigned depth = 0;
  memset(out, 0, sizeof *out);
  out->place = NO_PLACE;
  bool inside = false;
  while (fgets(line, sizeof line, f->stream)) {
    f->line++;
    line[strcspn(line, "\n")] = 0;
    if (strncmp(line, "== ", 3) == 0) {
      if (inside) bad(f, "the case before has no outcome");
      snprintf(out->title, sizeof out->title, "%.*s", (int)sizeof out->title - 1, line + 3);
      out->line = f->line;
      inside = true;
    } else if (strncmp(line, "-> ", 3) == 0) {
      if (!inside || depth) bad(f, depth ? "[ without ]" : "an outcome without a case");
      expectation(f, out, line + 3);
      return true;
    } else if (inside) {
      bytes(f, out, line, open, &depth);
    }
  }
  if (inside) bad(f, "the last case has no outcome");
  fclose(f->stream);
  return false;
}
