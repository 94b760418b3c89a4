// SPDX-License-Identifier: MIT
/* Fields of a module, in two readings. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* newlocale */
#endif
#include "text/wat.h"

#include "text/wat_int.h"

#include <stdlib.h>
#include <string.h>

/* -- the first reading: names and types ---- */

static const char *const definitions[] = {"func", "table", "memory", "global"};
static const WasmIndex spaces[] = {WASM_INDEX_FUNC, WASM_INDEX_TABLE, WASM_INDEX_MEMORY,
                                   WASM_INDEX_GLOBAL};
enum { NDEFINITIONS = sizeof spaces / sizeof *spaces };

/* Which of `definitions` a word is; NDEFINITIONS: none. */
static unsigned definition(Token t)
{
  unsigned i = 0;
  while (i < NDEFINITIONS && !wat_is(t, definitions[i]))
    i++;
  return i;
}

/* The next index of a space, with the $name that may come now. */
static void define(Wat *w, WasmIndex space)
{
  uint32_t index = w->count[space]++;
  Token t = w->tok;
  if (t.kind != TOK_ID) return;
  uint32_t before = w->names.n;
  Name *name = wat_find(w, space, t.p, t.n, true);
  if (name && w->names.n == before) wat_bad(w, INVALID, t.p, "%.*s is defined twice", WAT_SHOW(t));
  if (name) name->value = index;
  wat_next(w);
}

/* Past the ")" that closes `depth` of them. */
static void skip_to_close(Wat *w, size_t depth)
{
  while (depth && w->tok.kind != TOK_END) {
    if (w->tok.kind == TOK_OPEN) depth++;
    if (w->tok.kind == TOK_CLOSE) depth--;
    wat_next(w);
  }
  if (depth) wat_unexpected(w, ")");
}

/* The "(" and the word of what is imported or exported. */
static unsigned open_kind(Wat *w)
{
  wat_open(w);
  unsigned kind = definition(w->tok);
  if (kind == NDEFINITIONS) {
    if (wat_is(w->tok, "tag")) wat_bad(w, UNSUPPORTED, w->tok.p, "exceptions");
    wat_unexpected(w, "func, table, memory or global");
  }
  wat_next(w);
  return kind;
}

static void scan_import(Wat *w)
{
  w->scratch.n = 0;
  wat_string(w, &w->scratch);
  wat_string(w, &w->scratch);
  unsigned kind = open_kind(w);
  if (w->status != OK || kind == NDEFINITIONS) return;
  define(w, spaces[kind]);
  skip_to_close(w, 1);
}

static void scan_definition(Wat *w, unsigned kind, const char *at)
{
  define(w, spaces[kind]);
  while (wat_take_open(w, "export"))
    skip_to_close(w, 1);
  bool import = wat_at_open(w, "import");
  if (import && w->defined)
    wat_bad(w, INVALID, at, "imports must come before all definitions that are none");
  w->defined |= !import;
  if (import) return;
  if (spaces[kind] == WASM_INDEX_MEMORY && wat_at_open(w, "data")) w->count[WASM_INDEX_DATA]++;
  if (spaces[kind] == WASM_INDEX_TABLE && wat_valtype(w->tok, true) >= 0)
    w->count[WASM_INDEX_ELEM]++;
}

static void scan_type(Wat *w)
{
  define(w, WASM_INDEX_TYPE);
  wat_open(w);
  if (wat_is(w->tok, "struct") || wat_is(w->tok, "array") || wat_is(w->tok, "sub"))
    wat_bad(w, UNSUPPORTED, w->tok.p, "garbage-collected types");
  if (!wat_is(w->tok, "func")) wat_unexpected(w, "func");
  wat_next(w);
  wat_functype(w);
  wat_close(w);
  if (w->status == OK && w->tok.kind != TOK_CLOSE) wat_unexpected(w, ")");
}

/* A field, whose "(" is the current token. */
static void scan_field(Wat *w)
{
  const char *at = w->tok.p;
  wat_open(w);
  Token word = w->tok;
  unsigned kind = definition(word);
  wat_next(w);
  if (kind < NDEFINITIONS) {
    scan_definition(w, kind, at);
  } else if (wat_is(word, "type")) {
    scan_type(w);
  } else if (wat_is(word, "import")) {
    if (w->defined)
      wat_bad(w, INVALID, at, "imports must come before all definitions that are none");
    scan_import(w);
  } else if (wat_is(word, "elem")) {
    define(w, WASM_INDEX_ELEM);
  } else if (wat_is(word, "data")) {
    define(w, WASM_INDEX_DATA);
  } else if (wat_is(word, "tag") || wat_is(word, "rec")) {
    wat_bad(w, UNSUPPORTED, word.p, wat_is(word, "tag") ? "exceptions" : "garbage-collected types");
  } else if (!wat_is(word, "export") && !wat_is(word, "start")) {
    w->tok = w->status == OK ? word : w->tok;
    wat_unexpected(w, "a field of a module");
  }
  skip_to_close(w, 1);
}

/* -- the second reading: sections ---- */

static void put_export(Wat *w, unsigned kind, uint32_t index)
{
  Bytes *out = &w->section[SECTION_EXPORT];
  wat_name(w, out);
  wat_byte(w, out, kind);
  wat_u(w, out, index);
  w->entries[SECTION_EXPORT]++;
}

static void take_exports(Wat *w, unsigned kind, uint32_t index)
{
  while (wat_take_open(w, "export")) {
    put_export(w, kind, index);
    wat_close(w);
  }
}

/* (import "m" "n") of a definition; the caller writes its type after it. */
static bool take_import(Wat *w, unsigned kind)
{
  if (!wat_take_open(w, "import")) return false;
  Bytes *out = &w->section[SECTION_IMPORT];
  wat_name(w, out);
  wat_name(w, out);
  wat_close(w);
  wat_byte(w, out, kind);
  w->entries[SECTION_IMPORT]++;
  return true;
}

/* [i64] min [max] [shared] */
static void limits(Wat *w, Bytes *out)
{
  uint64_t min, max = 0;
  unsigned flags = 0;
  if (wat_is(w->tok, "i64") || wat_is(w->tok, "i32")) {
    flags = wat_is(w->tok, "i64") ? 4 : 0;
    wat_next(w);
  }
  uint64_t most = flags ? UINT64_MAX : UINT32_MAX;
  min = wat_nat(w, most, "a size");
  if (w->tok.kind == TOK_WORD && wat_is_index(w->tok)) {
    flags |= 1;
    max = wat_nat(w, most, "a size");
  }
  if (wat_is(w->tok, "shared")) {
    flags |= 2;
    wat_next(w);
  }
  wat_byte(w, out, flags);
  wat_u(w, out, min);
  if (flags & 1) wat_u(w, out, max);
}

static void table_type(Wat *w, Bytes *out)
{
  Bytes *s = &w->scratch;
  s->n = 0;
  limits(w, s);
  wat_byte(w, out, wat_take_valtype(w, true));
  wat_put(w, out, s->p, s->n);
}

static void global_type(Wat *w, Bytes *out)
{
  bool variable = wat_take_open(w, "mut");
  wat_byte(w, out, wat_take_valtype(w, false));
  wat_byte(w, out, variable);
  if (variable) wat_close(w);
}

/* -- functions ---- */

static void name_func(Wat *w, uint32_t index, Token name)
{
  if (name.kind != TOK_ID) return;
  wat_u(w, &w->func_names, index);
  wat_u(w, &w->func_names, name.n - 1);
  wat_put(w, &w->func_names, name.p + 1, name.n - 1);
  w->nfunc_names++;
}

/* Names of the current function's locals, if any were given since it began. */
static void end_names(Wat *w)
{
  if (w->nnames_of_locals) {
    wat_u(w, &w->local_names, w->func);
    wat_u(w, &w->local_names, w->nnames_of_locals);
    wat_put(w, &w->local_names, w->names_of_locals.p, w->names_of_locals.n);
    w->nlocal_names++;
  }
  w->names_of_locals.n = w->nnames_of_locals = 0;
}

/* (local ...)*: their types, one byte each, in w->scratch. */
static void take_locals(Wat *w, uint32_t nparams)
{
  Bytes *s = &w->scratch;
  s->n = 0;
  while (wat_take_open(w, "local")) {
    Token id = w->tok;
    if (id.kind == TOK_ID) {
      wat_next(w);
      wat_name_local(w, id, nparams + (uint32_t)s->n);
      wat_byte(w, s, wat_take_valtype(w, false));
    } else {
      while (w->tok.kind != TOK_CLOSE && w->status == OK)
        wat_byte(w, s, wat_take_valtype(w, false));
    }
    wat_close(w);
  }
}

/* w->scratch, as runs of equal types. */
static void put_locals(Wat *w, Bytes *out)
{
  const Bytes *s = &w->scratch;
  uint32_t runs = 0;
  for (size_t i = 0; i < s->n; i++)
    runs += !i || s->p[i] != s->p[i - 1];
  wat_u(w, out, runs);
  for (size_t i = 0, n; i < s->n; i += n) {
    for (n = 1; i + n < s->n && s->p[i + n] == s->p[i];)
      n++;
    wat_u(w, out, n);
    wat_byte(w, out, s->p[i]);
  }
}

static void put_body(Wat *w, uint32_t type)
{
  Bytes locals = {0}, *out = &w->section[SECTION_CODE];
  wat_u(w, &w->section[SECTION_FUNC], type);
  w->entries[SECTION_FUNC]++;
  uint32_t nparams = w->status == OK ? w->types[type].nparams : 0;
  take_locals(w, nparams);
  put_locals(w, &locals);
  w->body.n = 0;
  wat_instructions(w);
  wat_byte(w, &w->body, WASM_END);
  wat_u(w, out, locals.n + w->body.n);
  wat_put(w, out, locals.p, locals.n);
  wat_put(w, out, w->body.p, w->body.n);
  w->entries[SECTION_CODE]++;
  free(locals.p);
}

/* -- definitions ---- What comes after their name and exports; `import`: after that, too. */

static void put_func(Wat *w, uint32_t index, bool import)
{
  w->func = index;
  uint32_t type = wat_type_use(w, USE_FUNC);
  if (import)
    wat_u(w, &w->section[SECTION_IMPORT], type);
  else
    put_body(w, type);
  end_names(w);
}

static void put_table(Wat *w, uint32_t index, bool import)
{
  Bytes *out = &w->section[import ? SECTION_IMPORT : SECTION_TABLE];
  if (!import) w->entries[SECTION_TABLE]++;
  if (import || wat_valtype(w->tok, true) < 0) {
    table_type(w, out);
    return;
  }
  unsigned type = wat_take_valtype(w, true);
  if (!wat_take_open(w, "elem")) wat_unexpected(w, "(elem");
  uint32_t n = wat_table_elems(w, index, type);
  wat_close(w);
  wat_byte(w, out, type);
  wat_byte(w, out, 1);
  wat_u(w, out, n);
  wat_u(w, out, n);
}

static void put_memory(Wat *w, uint32_t index, bool import)
{
  enum { PAGE = 65536 };
  Bytes *out = &w->section[import ? SECTION_IMPORT : SECTION_MEMORY];
  if (!import) w->entries[SECTION_MEMORY]++;
  if (import || !wat_take_open(w, "data")) {
    limits(w, out);
    return;
  }
  uint64_t pages = (wat_memory_data(w, index) + PAGE - 1) / PAGE;
  wat_close(w);
  wat_byte(w, out, 1);
  wat_u(w, out, pages);
  wat_u(w, out, pages);
}

static void put_global(Wat *w, uint32_t index, bool import)
{
  (void)index;
  Bytes *out = &w->section[import ? SECTION_IMPORT : SECTION_GLOBAL];
  global_type(w, out);
  if (import) return;
  w->entries[SECTION_GLOBAL]++;
  w->body.n = 0;
  wat_instructions(w);
  wat_byte(w, &w->body, WASM_END);
  wat_put(w, out, w->body.p, w->body.n);
}

static void put_definition(Wat *w, unsigned kind, bool import)
{
  static void (*const put[])(Wat *, uint32_t, bool) = {put_func, put_table, put_memory, put_global};
  uint32_t index = w->count[spaces[kind]]++;
  Token name = w->tok;
  if (name.kind == TOK_ID) wat_next(w);
  if (kind == 0) name_func(w, index, name);
  if (!import) {
    take_exports(w, kind, index);
    import = take_import(w, kind);
  }
  if (w->status == OK) put[kind](w, index, import);
}

/* (import "m" "n" (func ...)) */
static void put_import(Wat *w)
{
  Bytes *out = &w->section[SECTION_IMPORT];
  wat_name(w, out);
  wat_name(w, out);
  unsigned kind = open_kind(w);
  if (w->status != OK || kind == NDEFINITIONS) return;
  wat_byte(w, out, kind);
  w->entries[SECTION_IMPORT]++;
  put_definition(w, kind, true);
  wat_close(w);
}

/* (export "n" (func x)), whose name comes first and is written first. */
static void put_export_field(Wat *w)
{
  Bytes *out = &w->section[SECTION_EXPORT];
  wat_name(w, out);
  unsigned kind = open_kind(w);
  if (w->status != OK || kind == NDEFINITIONS) return;
  wat_byte(w, out, kind);
  wat_u(w, out, wat_index(w, spaces[kind]));
  w->entries[SECTION_EXPORT]++;
  wat_close(w);
}

static void put_field(Wat *w)
{
  wat_open(w);
  Token word = w->tok;
  unsigned kind = definition(word);
  wat_next(w);
  if (kind < NDEFINITIONS) {
    put_definition(w, kind, false);
  } else if (wat_is(word, "import")) {
    put_import(w);
  } else if (wat_is(word, "export")) {
    put_export_field(w);
  } else if (wat_is(word, "elem")) {
    wat_elem(w);
  } else if (wat_is(word, "data")) {
    wat_data(w);
  } else if (wat_is(word, "start")) {
    if (w->entries[SECTION_START]++) wat_bad(w, INVALID, word.p, "a second start");
    wat_u(w, &w->section[SECTION_START], wat_index(w, WASM_INDEX_FUNC));
  } else { /* a type: the first reading has it, and what is none has been refused */
    skip_to_close(w, 1);
    return;
  }
  wat_close(w);
}

/* -- the module ---- */

static void put_section(Wat *w, Bytes *out, unsigned id, uint32_t entries, const Bytes *content)
{
  Bytes count = {0};
  if (id != 8 && id != 12) wat_u(w, &count, entries);
  wat_byte(w, out, id);
  wat_u(w, out, count.n + content->n);
  wat_put(w, out, count.p, count.n);
  wat_put(w, out, content->p, content->n);
  free(count.p);
}

/* A subsection of the name section: a number, and a vector. */
static void put_names(Wat *w, Bytes *out, unsigned id, uint32_t entries, const Bytes *content)
{
  if (entries) put_section(w, out, id, entries, content);
}

static void put_name_section(Wat *w, Bytes *out)
{
  static const char title[] = "\4name";
  Bytes names = {0};
  wat_put(w, &names, title, sizeof title - 1);
  size_t empty = names.n;
  if (w->module_name.kind == TOK_ID) {
    Bytes name = {0};
    wat_u(w, &name, w->module_name.n - 1);
    wat_put(w, &name, w->module_name.p + 1, w->module_name.n - 1);
    wat_byte(w, &names, 0);
    wat_sized(w, &names, &name);
    free(name.p);
  }
  put_names(w, &names, 1, w->nfunc_names, &w->func_names);
  put_names(w, &names, 2, w->nlocal_names, &w->local_names);
  if (names.n > empty) {
    wat_byte(w, out, 0);
    wat_sized(w, out, &names);
  }
  free(names.p);
}

static void put_module(Wat *w, Bytes *out)
{
  /* As they come in a module: not by their numbers. */
  static const uint8_t order[] = {SECTION_TYPE,   SECTION_IMPORT,     SECTION_FUNC,   SECTION_TABLE,
                                  SECTION_MEMORY, SECTION_GLOBAL,     SECTION_EXPORT, SECTION_START,
                                  SECTION_ELEM,   SECTION_DATA_COUNT, SECTION_CODE,   SECTION_DATA};
  for (uint32_t i = 0; i < w->ntypes; i++) {
    wat_byte(w, &w->section[SECTION_TYPE], 0x60);
    wat_put(w, &w->section[SECTION_TYPE], w->types[i].bytes, w->types[i].n);
  }
  w->entries[SECTION_TYPE] = w->ntypes;
  if (w->uses_data && w->entries[SECTION_DATA]) {
    wat_u(w, &w->section[SECTION_DATA_COUNT], w->entries[SECTION_DATA]);
    w->entries[SECTION_DATA_COUNT] = 1;
  }
  wat_put(w, out, "\0asm\1\0\0\0", 8);
  for (size_t i = 0; i < sizeof order; i++)
    if (w->entries[order[i]])
      put_section(w, out, order[i], w->entries[order[i]], &w->section[order[i]]);
  put_name_section(w, out);
}

/* (module binary "..."*), after "binary". */
static void put_binary(Wat *w, Bytes *out)
{
  while (w->tok.kind != TOK_CLOSE && w->status == OK)
    wat_string(w, out);
}

/* Reads all fields, each with `field`. */
static void each_field(Wat *w, void (*field)(Wat *), Token first, const char *at)
{
  w->tok = first;
  w->at = at;
  memset(w->count, 0, sizeof w->count);
  while (w->tok.kind == TOK_OPEN)
    field(w);
}

static void read_module(Wat *w, Bytes *out)
{
  wat_next(w);
  bool whole = wat_take_open(w, "module");
  if (whole && w->tok.kind == TOK_ID) {
    w->module_name = w->tok;
    wat_next(w);
  }
  if (whole && wat_is(w->tok, "binary")) {
    wat_next(w);
    put_binary(w, out);
  } else {
    Token first = w->tok;
    const char *at = w->at;
    each_field(w, scan_field, first, at);
    if (w->status == OK) each_field(w, put_field, first, at);
    put_module(w, out);
  }
  if (whole) wat_close(w);
  if (w->tok.kind != TOK_END) wat_unexpected(w, NULL);
}

static void free_all(Wat *w)
{
  Bytes *all[] = {&w->body,    &w->pending,    &w->scratch,     &w->params,
                  &w->results, &w->func_names, &w->local_names, &w->names_of_locals};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    free(all[i]->p);
  for (unsigned i = 0; i < NSECTIONS; i++)
    free(w->section[i].p);
  free(w->names.all);
  free(w->names.place);
  free(w->types);
  free(w->opens);
  free(w->labels);
  arena_free(&w->arena);
  freelocale(w->c_locale);
}

Status wat_to_wasm(const char *text, size_t n, uint8_t **out, size_t *size, Err *err)
{
  enum { MOST = 1 << 30 };
  if (n > MOST) return fail(err, LIMIT, UINT64_MAX, "text of %zu bytes, the limit is %d", n, MOST);
  Wat w = {.text = text, .end = text + n, .at = text, .err = err, .seed = hash_seed()};
  Bytes module = {0};
  w.c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  if (!w.c_locale) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (n >= 3 && !memcmp(text, "\xef\xbb\xbf", 3)) w.at += 3; /* a byte order mark */
  read_module(&w, &module);
  free_all(&w);
  if (w.status != OK) {
    free(module.p);
    return w.status;
  }
  *out = module.p;
  *size = module.n;
  return OK;
}
