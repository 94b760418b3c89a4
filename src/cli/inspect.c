// SPDX-License-Identifier: MIT
/* weft inspect: what a module declares and needs. */
#include "cli/inspect.h"

#include "cli/input.h"
#include "cli/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *section_name(unsigned id)
{
  static const char *const names[] = {"custom", "type",   "import",     "function", "table",
                                      "memory", "global", "export",     "start",    "element",
                                      "code",   "data",   "data count", "tag"};
  return id < sizeof names / sizeof *names ? names[id] : "unknown";
}

/* Features that the toolchain says it used: "target_features", of "+name" or "-name". */
static size_t target_features(const Declared *m, WeftName *out, size_t cap)
{
  size_t count = 0;
  for (size_t i = 0; i < m->nsections; i++) {
    const Section *s = &m->sections[i];
    if (s->name.size != 15 || memcmp(s->name.bytes, "target_features", 15)) continue;
    const uint8_t *p = (const uint8_t *)s->name.bytes + 15, *end = m->bytes + s->offset + s->size;
    for (unsigned n = p < end ? *p++ : 0; n && end - p >= 2 && count < cap; n--) {
      bool used = *p++ == '+';
      uint8_t length = *p++; /* no name has 128 bytes */
      if (length > end - p) break;
      if (used) out[count++] = (WeftName){(const char *)p, length};
      p += length;
    }
  }
  return count;
}

/* -- as text ---- */

static void print_name(WeftName name)
{
  size_t n = weft_name_print(name, NULL, 0) + 1;
  char *text = malloc(n);
  if (!text) return;
  weft_name_print(name, text, n);
  fputs(text, stdout);
  free(text);
}

static void print_items(const Declared *m, const char *title, const Item *items, size_t n)
{
  if (n) printf("%s:\n", title);
  for (size_t i = 0; i < n; i++) {
    const Item *x = &items[i];
    printf("  ");
    if (x->from.bytes) {
      print_name(x->from);
      putchar('.');
    }
    if (x->name.bytes) {
      print_name(x->name);
      putchar(' ');
    }
    declared_print(m, x, stdout);
    putchar('\n');
  }
}

static void print_features(const Declared *m)
{
  WeftName declared[64];
  size_t n = target_features(m, declared, sizeof declared / sizeof *declared);
  printf("features seen in its declarations:%s", m->features ? "" : " none");
  for (unsigned i = 0; i < NFEATURES; i++)
    if (m->features & 1u << i) printf(" %s", feature_names[i]);
  putchar('\n');
  if (n) printf("features that its toolchain names:");
  for (size_t i = 0; i < n; i++) {
    putchar(' ');
    print_name(declared[i]);
  }
  if (n) putchar('\n');
}

static void print_sections(const Declared *m)
{
  printf("sections:\n");
  for (size_t i = 0; i < m->nsections; i++) {
    const Section *s = &m->sections[i];
    printf("  %-10s 0x%08zx %10zu bytes", section_name(s->id), s->offset, s->size);
    if (s->entries) printf("  %llu entries", (unsigned long long)s->entries);
    if (s->id == 0) printf("  ");
    if (s->id == 0) print_name(s->name);
    putchar('\n');
  }
}

static void print_module(const char *file, const Declared *m, const WeftError *verdict)
{
  char name[4096];
  weft_name_print((WeftName){file, strlen(file)}, name, sizeof name);
  printf("%s: %zu bytes, %llu functions, %llu globals\n", name, m->size,
         (unsigned long long)m->functions, (unsigned long long)m->globals);
  print_items(m, "imports", m->imports, m->nimports);
  print_items(m, "exports", m->exports, m->nexports);
  print_items(m, "memories", m->memories, m->nmemories);
  print_items(m, "tables", m->tables, m->ntables);
  print_features(m);
  print_sections(m);
  if (verdict->status == WEFT_OK)
    printf("weft runs it\n");
  else
    printf("weft does not run it: %s\n", verdict->message);
}

/* -- as JSON ---- */

/* The type of an item; NULL without memory. */
static char *type_text(const Declared *m, const Item *x)
{
  char *text = NULL;
  size_t n;
  FILE *f = open_memstream(&text, &n);
  if (!f) return NULL;
  declared_print(m, x, f);
  if (!fclose(f)) return text;
  free(text);
  return NULL;
}

static void json_items(Json *j, const Declared *m, const char *key, const Item *items, size_t n)
{
  json_open(j, key, '[');
  for (size_t i = 0; i < n; i++) {
    json_open(j, NULL, '{');
    if (items[i].from.bytes) json_name(j, "module", items[i].from);
    if (items[i].name.bytes) json_name(j, "name", items[i].name);
    char *type = type_text(m, &items[i]);
    json_text(j, "type", type ? type : "");
    free(type);
    json_close(j, '}');
  }
  json_close(j, ']');
}

static void json_features(Json *j, const Declared *m)
{
  WeftName declared[64];
  size_t n = target_features(m, declared, sizeof declared / sizeof *declared);
  json_open(j, "features", '[');
  for (unsigned i = 0; i < NFEATURES; i++)
    if (m->features & 1u << i) json_text(j, NULL, feature_names[i]);
  json_close(j, ']');
  json_open(j, "toolchain features", '[');
  for (size_t i = 0; i < n; i++)
    json_name(j, NULL, declared[i]);
  json_close(j, ']');
}

static void json_sections(Json *j, const Declared *m)
{
  json_open(j, "sections", '[');
  for (size_t i = 0; i < m->nsections; i++) {
    const Section *s = &m->sections[i];
    json_open(j, NULL, '{');
    json_text(j, "section", section_name(s->id));
    if (s->id == 0) json_name(j, "name", s->name);
    json_uint(j, "offset", s->offset);
    json_uint(j, "bytes", s->size);
    if (s->entries) json_uint(j, "entries", s->entries);
    json_close(j, '}');
  }
  json_close(j, ']');
}

static void json_module(const char *file, const Declared *m, const WeftError *verdict)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_verdict(j, file, verdict);
  json_uint(j, "bytes", m->size);
  json_uint(j, "functions", m->functions);
  json_uint(j, "globals", m->globals);
  json_items(j, m, "imports", m->imports, m->nimports);
  json_items(j, m, "exports", m->exports, m->nexports);
  json_items(j, m, "memories", m->memories, m->nmemories);
  json_items(j, m, "tables", m->tables, m->ntables);
  json_features(j, m);
  json_sections(j, m);
  json_close(j, '}');
  json_end(j);
}

int command_inspect(Options *o)
{
  Input in;
  Declared m = {0};
  WeftError verdict = {.status = WEFT_OK};
  bool read = input_read(o->file, &in, &verdict);
  if (read) weft_module_validate(in.bytes, in.size, &verdict);
  if (read && declared_read(in.bytes, in.size, &m)) {
    if (o->json)
      json_module(o->file, &m, &verdict);
    else
      print_module(o->file, &m, &verdict);
  } else {
    complain_of_module(o->file, &verdict);
    read = false;
  }
  declared_free(&m);
  input_free(&in);
  return read ? 0 : EXIT_INVALID;
}
