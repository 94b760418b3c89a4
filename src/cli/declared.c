// SPDX-License-Identifier: MIT
#include "cli/inspect.h"
#include "cli/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const feature_names[NFEATURES] = {
    "multi-value", "reference-types", "bulk-memory", "multi-memory",   "memory64", "threads",
    "simd",        "exceptions",      "gc",          "mutable-globals"};

/* -- bytes ---- */

static uint8_t byte(Bytes *b)
{
  if (b->p < b->end) return *b->p++;
  b->over = true;
  return 0;
}

static uint64_t number(Bytes *b)
{
  uint64_t v = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    uint8_t c = byte(b);
    v |= (uint64_t)(c & 0x7f) << shift;
    if (c < 0x80) return v;
  }
  b->over = true;
  return 0;
}

static WeftName name(Bytes *b)
{
  uint64_t n = number(b);
  if (n > (uint64_t)(b->end - b->p)) {
    b->over = true;
    n = 0;
  }
  WeftName s = {(const char *)b->p, (size_t)n};
  b->p += n;
  return s;
}

/* -- types ---- */

static void value_type(Declared *m, Bytes *b, Text *t)
{
  static const struct {
    const char *name;
    unsigned byte;
    unsigned features;
  } types[] = {{"i32", 0x7f, 0},
               {"i64", 0x7e, 0},
               {"f32", 0x7d, 0},
               {"f64", 0x7c, 0},
               {"v128", 0x7b, FEATURE_SIMD},
               {"funcref", 0x70, 0},
               {"externref", 0x6f, FEATURE_REFERENCE_TYPES},
               {"exnref", 0x69, FEATURE_EXCEPTIONS}};
  uint8_t c = byte(b);
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    if (types[i].byte != c) continue;
    m->features |= types[i].features;
    say(t, "%s", types[i].name);
    return;
  }
  m->features |= FEATURE_GC;
  say(t, "a reference");
  if (c == 0x63 || c == 0x64) number(b); /* (ref null? heap) */
}

static void limits(Declared *m, Bytes *b, Text *t)
{
  uint8_t flags = byte(b);
  if (flags & 4) m->features |= FEATURE_MEMORY64;
  if (flags & 2) m->features |= FEATURE_THREADS;
  if (flags & 4) say(t, " i64");
  say(t, " %llu", (unsigned long long)number(b));
  if (flags & 1) say(t, " %llu", (unsigned long long)number(b));
  if (flags & 2) say(t, " shared");
}

static void table_type(Declared *m, Bytes *b, Text *t)
{
  char elem[32];
  Text e = {elem, sizeof elem, 0};
  value_type(m, b, &e);
  say(t, "(table");
  limits(m, b, t);
  say(t, " %s)", elem);
}

static void memory_type(Declared *m, Bytes *b, Text *t)
{
  say(t, "(memory");
  limits(m, b, t);
  say(t, ")");
}

static bool global_type(Declared *m, Bytes *b, Text *t)
{
  char value[32];
  Text v = {value, sizeof value, 0};
  value_type(m, b, &v);
  bool variable = byte(b) & 1;
  say(t, variable ? "(global (mut %s))" : "(global %s)", value);
  return variable;
}

static void value_types(Declared *m, Bytes *b, Text *t, const char *clause)
{
  uint64_t n = number(b);
  if (n && !strcmp(clause, "result") && n > 1) m->features |= FEATURE_MULTI_VALUE;
  if (n) say(t, " (%s", clause);
  for (uint64_t i = 0; i < n && !b->over; i++) {
    say(t, " ");
    value_type(m, b, t);
  }
  if (n) say(t, ")");
}

/* -- what the sections have ---- In tables that the reader needs, apart from Declared. */

typedef struct Type {
  char text[512]; /* of a function; else empty */
} Type;

typedef struct Space {
  Item *all; /* types of all things of a kind, imported ones first */
  size_t n, cap;
} Space;

typedef struct Reading {
  Declared *m;
  Type *types;
  size_t ntypes;
  Space space[5]; /* functions, tables, memories, globals, tags */
  bool no_memory;
} Reading;

/* Room for n entries, of what a section of so many bytes can have. */
static void *room(Reading *r, uint64_t n, size_t size, const Bytes *b)
{
  if (n > (uint64_t)(b->end - b->p)) n = (uint64_t)(b->end - b->p);
  void *p = calloc((size_t)n + 1, size);
  if (!p) r->no_memory = true;
  return p;
}

static void push(Reading *r, unsigned kind, const Item *x)
{
  Space *s = &r->space[kind];
  if (s->n == s->cap) {
    size_t cap = s->cap ? 2 * s->cap : 16;
    Item *more = realloc(s->all, cap * sizeof *more);
    if (!more) r->no_memory = true;
    if (!more) return;
    s->all = more;
    s->cap = cap;
  }
  s->all[s->n++] = *x;
}

static void types_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->types || !(r->types = room(r, n, sizeof *r->types, b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Text t = {r->types[i].text, sizeof r->types[i].text, 0};
    if (byte(b) != 0x60) {
      r->m->features |= FEATURE_GC; /* what comes cannot be read */
      return;
    }
    say(&t, "(func");
    value_types(r->m, b, &t, "param");
    value_types(r->m, b, &t, "result");
    say(&t, ")");
    r->ntypes++;
  }
}

static void func_type(const Reading *r, uint64_t type, Item *x)
{
  snprintf(x->type, sizeof x->type, "%s", type < r->ntypes ? r->types[type].text : "(func)");
}

/* The type of an import: kind and all. */
static void import_type(Reading *r, Bytes *b, unsigned kind, Item *x)
{
  Text t = {x->type, sizeof x->type, 0};
  switch (kind) {
  case 0: func_type(r, number(b), x); break;
  case 1: table_type(r->m, b, &t); break;
  case 2: memory_type(r->m, b, &t); break;
  case 3:
    if (global_type(r->m, b, &t)) r->m->features |= FEATURE_MUTABLE_GLOBALS;
    break;
  case 4:
    r->m->features |= FEATURE_EXCEPTIONS;
    byte(b);
    number(b);
    say(&t, "(tag)");
    break;
  default: b->over = true;
  }
}

static void imports_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->imports || !(r->m->imports = room(r, n, sizeof *r->m->imports, b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item *x = &r->m->imports[r->m->nimports];
    x->from = name(b);
    x->name = name(b);
    unsigned kind = byte(b);
    import_type(r, b, kind, x);
    if (b->over) return;
    r->m->nimports++;
    push(r, kind, x);
  }
}

static void funcs_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item x = {0};
    func_type(r, number(b), &x);
    push(r, 0, &x);
    r->m->functions++;
  }
}

/* Past a constant expression, as far as its ops are known; else to the end of the section. */
static void skip_constant(Bytes *b)
{
  for (;;) {
    uint8_t op = byte(b);
    if (op == 0x0b || b->over) return;
    if (op == 0x41 || op == 0x42 || op == 0x23 || op == 0xd0 || op == 0xd2)
      number(b);
    else if (op == 0x43 || op == 0x44)
      for (unsigned i = op == 0x43 ? 4 : 8; i; i--)
        byte(b);
    else if (op < 0x6a || op > 0x7e)
      b->p = b->end;
  }
}

static void tables_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->tables || !(r->m->tables = room(r, n, sizeof(Item), b))) return;
  if (n > 1) r->m->features |= FEATURE_REFERENCE_TYPES;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item *x = &r->m->tables[i];
    Text t = {x->type, sizeof x->type, 0};
    table_type(r->m, b, &t);
    if (b->over) return;
    r->m->ntables++;
    push(r, 1, x);
  }
}

static void memories_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->memories || !(r->m->memories = room(r, n, sizeof(Item), b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item *x = &r->m->memories[i];
    Text t = {x->type, sizeof x->type, 0};
    memory_type(r->m, b, &t);
    if (b->over) return;
    r->m->nmemories++;
    push(r, 2, x);
  }
}

static void globals_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item x = {0};
    Text t = {x.type, sizeof x.type, 0};
    global_type(r->m, b, &t);
    skip_constant(b);
    if (b->over) return;
    r->m->globals++;
    push(r, 3, &x);
  }
}

static void exports_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->exports || !(r->m->exports = room(r, n, sizeof(Item), b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    static const char *const unknown[] = {"(func)", "(table)", "(memory)", "(global)", "(tag)"};
    Item *x = &r->m->exports[r->m->nexports];
    x->name = name(b);
    unsigned kind = byte(b);
    uint64_t index = number(b);
    if (b->over || kind > 4) return;
    const Space *s = &r->space[kind];
    snprintf(x->type, sizeof x->type, "%s", index < s->n ? s->all[index].type : unknown[kind]);
    if (!strncmp(x->type, "(global (mut", 12)) r->m->features |= FEATURE_MUTABLE_GLOBALS;
    r->m->nexports++;
  }
}

static void read_section(Reading *r, Section *s)
{
  static void (*const readers[])(Reading *, Bytes *) = {
      [1] = types_section,    [2] = imports_section, [3] = funcs_section,  [4] = tables_section,
      [5] = memories_section, [6] = globals_section, [7] = exports_section};
  Bytes b = {r->m->bytes + s->offset, r->m->bytes + s->offset + s->size, false};
  if (s->id == 0) {
    s->name = name(&b);
  } else if (s->id != 8) {
    Bytes count = b;
    s->entries = number(&count);
  }
  if (s->id == 12) r->m->features |= FEATURE_BULK_MEMORY;
  if (s->id == 13) r->m->features |= FEATURE_EXCEPTIONS;
  if (s->id < sizeof readers / sizeof *readers && readers[s->id]) readers[s->id](r, &b);
  r->m->cut |= b.over;
}

/* -- modules ---- */

static bool add_section(Declared *m, Section s)
{
  Section *more = realloc(m->sections, (m->nsections + 1) * sizeof *more);
  if (!more) return false;
  m->sections = more;
  m->sections[m->nsections++] = s;
  return true;
}

bool declared_read(const uint8_t *bytes, size_t size, Declared *out)
{
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0};
  *out = (Declared){.bytes = bytes, .size = size};
  if (size < sizeof head || memcmp(bytes, head, sizeof head)) return false;
  Reading r = {.m = out};
  Bytes b = {bytes + sizeof head, bytes + size, false};
  while (b.p < b.end && !r.no_memory) {
    Section s = {.id = byte(&b)};
    s.size = (size_t)number(&b);
    s.offset = (size_t)(b.p - bytes);
    if (b.over || s.size > size - s.offset) {
      out->cut = true;
      break;
    }
    b.p += s.size;
    read_section(&r, &s);
    r.no_memory |= !add_section(out, s);
  }
  if (r.space[2].n > 1) out->features |= FEATURE_MULTI_MEMORY;
  free(r.types);
  for (unsigned i = 0; i < 5; i++)
    free(r.space[i].all);
  return !r.no_memory;
}

void declared_free(Declared *m)
{
  free(m->sections);
  free(m->imports);
  free(m->exports);
  free(m->memories);
  free(m->tables);
}
