// SPDX-License-Identifier: MIT
/* Types are read twice: when the sections are, and again when one is printed. So they take no
 * memory, however many and long they are. */
#include "cli/inspect.h"

#include <stdarg.h>
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

/* -- types ---- Printed to a file, or (NULL) only read. */

static void say(FILE *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(FILE *t, const char *format, ...)
{
  if (!t) return;
  va_list args;
  va_start(args, format);
  vfprintf(t, format, args);
  va_end(args);
}

static void value_type(Declared *m, Bytes *b, FILE *t)
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

static void limits(Declared *m, Bytes *b, FILE *t)
{
  uint8_t flags = byte(b);
  if (flags & 4) m->features |= FEATURE_MEMORY64;
  if (flags & 2) m->features |= FEATURE_THREADS;
  if (flags & 4) say(t, " i64");
  say(t, " %llu", (unsigned long long)number(b));
  if (flags & 1) say(t, " %llu", (unsigned long long)number(b));
  if (flags & 2) say(t, " shared");
}

static void table_type(Declared *m, Bytes *b, FILE *t)
{
  const Bytes elem = *b;
  value_type(m, b, NULL); /* it is written last */
  say(t, "(table");
  limits(m, b, t);
  say(t, " ");
  value_type(m, &(Bytes){elem.p, elem.end, false}, t);
  say(t, ")");
}

static void memory_type(Declared *m, Bytes *b, FILE *t)
{
  say(t, "(memory");
  limits(m, b, t);
  say(t, ")");
}

static bool global_type(Declared *m, Bytes *b, FILE *t)
{
  const Bytes value = *b;
  value_type(m, b, NULL);
  bool variable = byte(b) & 1;
  say(t, variable ? "(global (mut " : "(global ");
  value_type(m, &(Bytes){value.p, value.end, false}, t);
  say(t, variable ? "))" : ")");
  return variable;
}

static void value_types(Declared *m, Bytes *b, FILE *t, const char *clause)
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

static void func_type(Declared *m, Bytes *b, FILE *t)
{
  say(t, "(func");
  value_types(m, b, t, "param");
  value_types(m, b, t, "result");
  say(t, ")");
}

void declared_print(const Declared *m, const Item *x, FILE *to)
{
  static const char *const unknown[] = {"(func)", "(table)", "(memory)", "(global)", "(tag)"};
  Declared known = {.bytes = m->bytes, .size = m->size};
  Bytes b = {x->type, m->bytes + m->size, false};
  switch (x->type ? x->kind : NKINDS) {
  case KIND_FUNC: func_type(&known, &b, to); break;
  case KIND_TABLE: table_type(&known, &b, to); break;
  case KIND_MEMORY: memory_type(&known, &b, to); break;
  case KIND_GLOBAL: global_type(&known, &b, to); break;
  default: fputs(unknown[x->kind], to);
  }
}

/* -- what the sections have ---- In tables that the reader needs, apart from Declared. */

typedef struct Space {
  const uint8_t **type; /* of all things of a kind, imported ones first; NULL: not known */
  size_t n, cap;
} Space;

typedef struct Reading {
  Declared *m;
  const uint8_t **types; /* of functions: after the byte that says so */
  size_t ntypes;
  Space space[NKINDS];
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

static void push(Reading *r, unsigned kind, const uint8_t *type)
{
  Space *s = &r->space[kind];
  if (s->n == s->cap) {
    size_t cap = s->cap ? 2 * s->cap : 16;
    const uint8_t **more = realloc(s->type, cap * sizeof *more);
    if (!more) r->no_memory = true;
    if (!more) return;
    s->type = more;
    s->cap = cap;
  }
  s->type[s->n++] = type;
}

static void types_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->types || !(r->types = room(r, n, sizeof *r->types, b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    if (byte(b) != 0x60) {
      r->m->features |= FEATURE_GC; /* what comes cannot be read */
      return;
    }
    r->types[r->ntypes++] = b->p;
    func_type(r->m, b, NULL);
  }
}

static const uint8_t *type_of_func(const Reading *r, uint64_t type)
{
  return type < r->ntypes ? r->types[type] : NULL;
}

/* The type of an import, whose kind has been read. */
static const uint8_t *import_type(Reading *r, Bytes *b, unsigned kind)
{
  const uint8_t *type = b->p;
  switch (kind) {
  case KIND_FUNC: return type_of_func(r, number(b));
  case KIND_TABLE: table_type(r->m, b, NULL); break;
  case KIND_MEMORY: memory_type(r->m, b, NULL); break;
  case KIND_GLOBAL:
    if (global_type(r->m, b, NULL)) r->m->features |= FEATURE_MUTABLE_GLOBALS;
    break;
  case KIND_TAG:
    r->m->features |= FEATURE_EXCEPTIONS;
    byte(b);
    number(b);
    break;
  default: b->over = true;
  }
  return type;
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
    x->type = import_type(r, b, kind);
    if (b->over) return;
    x->kind = (ItemKind)kind;
    r->m->nimports++;
    push(r, kind, x->type);
  }
}

static void funcs_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  for (uint64_t i = 0; i < n && !b->over; i++) {
    push(r, KIND_FUNC, type_of_func(r, number(b)));
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
    r->m->tables[i] = (Item){.kind = KIND_TABLE, .type = b->p};
    push(r, KIND_TABLE, b->p);
    table_type(r->m, b, NULL);
    if (b->over) return;
    r->m->ntables++;
  }
}

static void memories_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->memories || !(r->m->memories = room(r, n, sizeof(Item), b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    r->m->memories[i] = (Item){.kind = KIND_MEMORY, .type = b->p};
    push(r, KIND_MEMORY, b->p);
    memory_type(r->m, b, NULL);
    if (b->over) return;
    r->m->nmemories++;
  }
}

static void globals_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  for (uint64_t i = 0; i < n && !b->over; i++) {
    push(r, KIND_GLOBAL, b->p);
    global_type(r->m, b, NULL);
    skip_constant(b);
    if (b->over) return;
    r->m->globals++;
  }
}

static void exports_section(Reading *r, Bytes *b)
{
  uint64_t n = number(b);
  if (r->m->exports || !(r->m->exports = room(r, n, sizeof(Item), b))) return;
  for (uint64_t i = 0; i < n && !b->over; i++) {
    Item *x = &r->m->exports[r->m->nexports];
    x->name = name(b);
    unsigned kind = byte(b);
    uint64_t index = number(b);
    if (b->over || kind >= NKINDS) return;
    const Space *s = &r->space[kind];
    x->kind = (ItemKind)kind;
    x->type = index < s->n ? s->type[index] : NULL;
    if (kind == KIND_GLOBAL && x->type &&
        global_type(r->m, &(Bytes){x->type, r->m->bytes + r->m->size, false}, NULL))
      r->m->features |= FEATURE_MUTABLE_GLOBALS;
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
  if (r.space[KIND_MEMORY].n > 1) out->features |= FEATURE_MULTI_MEMORY;
  free(r.types);
  for (unsigned i = 0; i < NKINDS; i++)
    free(r.space[i].type);
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
