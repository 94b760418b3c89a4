// SPDX-License-Identifier: MIT
/* Sections of a module: everything but function bodies. One pass, no copies of the binary; counts
 * are checked against the bytes that are left before anything is allocated. */
#include "base/reader.h"
#include "frontend/wasm/constexpr.h"
#include "frontend/wasm/decode_int.h"

#include <stdlib.h>
#include <string.h>

Status decode_fail(Reader *r, const uint8_t *at, const char *text)
{
  return fail(r->err, INVALID, (uint64_t)(at - r->begin), "%s", text);
}

Status decode_limit(Reader *r, const char *what, uint32_t n, uint32_t max)
{
  return fail(r->err, LIMIT, reader_offset(r), "too many %s: %u, the limit is %u", what, n, max);
}

void *decode_array(Decoder *d, uint32_t n, size_t size)
{
  void *p = arena_alloc(&d->m->arena, (size_t)n * size);
  if (!p) fail(d->r.err, LIMIT, reader_offset(&d->r), "out of memory");
  return p;
}

/* A vector's count: each element has at least one byte. */
Status decode_count(Reader *r, uint32_t max, const char *what, uint32_t *out)
{
  TRY(read_u32(r, out));
  if (*out > max) return decode_limit(r, what, *out, max);
  if (*out > (size_t)(r->end - r->p)) return read_end(r);
  return OK;
}

/* The byte is no type; or one of 3.0: (ref null), (ref), exn, noexn, and the abstract heap types.
 */
static Status bad_type(Reader *r, const uint8_t *at, uint8_t byte, const char *kind)
{
  bool is_3_0 = byte == 0x63 || byte == 0x64 || (byte >= 0x69 && byte <= 0x6e) ||
                (byte >= 0x71 && byte <= 0x74);
  if (is_3_0)
    return fail(r->err, UNSUPPORTED, (uint64_t)(at - r->begin),
                "type 0x%02x: typed and garbage-collected references are not supported", byte);
  return fail(r->err, INVALID, (uint64_t)(at - r->begin), "malformed %s type 0x%02x", kind, byte);
}

Status decode_valtype(Reader *r, ValType *out)
{
  static const uint16_t types[128] = {
      [0x7f] = T_I32 + 1,  [0x7e] = T_I64 + 1,     [0x7d] = T_F32 + 1,      [0x7c] = T_F64 + 1,
      [0x7b] = T_V128 + 1, [0x70] = T_FUNCREF + 1, [0x6f] = T_EXTERNREF + 1};
  const uint8_t *at = r->p;
  uint8_t byte = 0;
  TRY(read_byte(r, &byte));
  if (byte >= 128 || !types[byte]) return bad_type(r, at, byte, "value");
  *out = (ValType)(types[byte] - 1);
  if (*out == T_V128)
    return fail(r->err, UNSUPPORTED, (uint64_t)(at - r->begin), "v128 (SIMD) is not supported");
  return OK;
}

Status decode_reftype(Reader *r, ValType *out)
{
  const uint8_t *at = r->p;
  uint8_t byte = 0;
  TRY(read_byte(r, &byte));
  if (byte != 0x70 && byte != 0x6f) return bad_type(r, at, byte, "reference");
  *out = byte == 0x70 ? T_FUNCREF : T_EXTERNREF;
  return OK;
}

/* Well-formed UTF-8 (no surrogates, no overlong forms)? */
static bool utf8_valid(const uint8_t *p, size_t n)
{
  for (size_t i = 0; i < n;) {
    uint8_t b = p[i++];
    if (b < 0x80) continue;
    unsigned more = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
    if (b < 0xc2 || b > 0xf4 || n - i < more) return false;
    uint32_t c = b & (0x3fu >> more);
    for (unsigned k = 0; k < more; k++) {
      if ((p[i] & 0xc0) != 0x80) return false;
      c = c << 6 | (p[i++] & 0x3f);
    }
    static const uint32_t least[4] = {0, 0x80, 0x800, 0x10000};
    if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return false;
  }
  return true;
}

Status decode_name(Reader *r, Span *out)
{
  uint32_t n = 0;
  const uint8_t *p = NULL;
  TRY(read_u32(r, &n));
  TRY(read_bytes(r, n, &p));
  if (!utf8_valid(p, n)) return decode_fail(r, p, "malformed UTF-8 encoding");
  *out = (Span){(uint32_t)(p - r->begin), n};
  return OK;
}

static Status decode_limits(Reader *r, uint64_t bound, const char *what, Limits *out)
{
  const uint8_t *at = r->p;
  uint8_t flags = 0;
  TRY(read_byte(r, &flags));
  if (flags > 7) return decode_fail(r, at, "malformed limits flags");
  if (flags == 2) return decode_fail(r, at, "shared limits without a maximum");
  if (flags > 1)
    return fail(r->err, UNSUPPORTED, (uint64_t)(at - r->begin),
                "%s: shared or 64-bit limits are not supported", what);
  out->max = UINT64_MAX;
  TRY(read_u64(r, &out->min)); /* 64 bits in the binary, whatever the index type */
  if (flags & 1) TRY(read_u64(r, &out->max));
  if (out->min > bound || (flags & 1 && out->max > bound))
    return fail(r->err, INVALID, (uint64_t)(at - r->begin), "%s size must be at most %llu", what,
                (unsigned long long)bound);
  if (out->max < out->min)
    return decode_fail(r, at, "size minimum must not be greater than maximum");
  return OK;
}

static Status decode_table(Reader *r, TableType *out)
{
  if (r->p < r->end && *r->p == 0x40)
    return fail(r->err, UNSUPPORTED, reader_offset(r),
                "initial values of tables are not supported");
  TRY(decode_reftype(r, &out->elem));
  return decode_limits(r, UINT32_MAX, "table", &out->limits);
}

static Status decode_global_type(Reader *r, GlobalType *out)
{
  TRY(decode_valtype(r, &out->type));
  const uint8_t *at = r->p;
  uint8_t mut = 0;
  TRY(read_byte(r, &mut));
  if (mut > 1) return decode_fail(r, at, "malformed mutability");
  out->mutable_ = mut;
  return OK;
}

/* -- sections ---- */

static Status value_types(Decoder *d, const char *what, uint32_t max, uint32_t *n,
                          const ValType **out)
{
  Reader *r = &d->r;
  TRY(decode_count(r, max, what, n));
  ValType types[MAX_PARAMS > MAX_RESULTS ? MAX_PARAMS : MAX_RESULTS];
  for (uint32_t i = 0; i < *n; i++)
    TRY(decode_valtype(r, &types[i]));
  *out = type_list(&d->lists, &d->m->arena, types, *n);
  return *out ? OK : fail(r->err, LIMIT, UINT64_MAX, "out of memory");
}

static Status type_section(Decoder *d)
{
  Reader *r = &d->r;
  Module *m = d->m;
  TRY(decode_count(r, MAX_TYPES, "types", &m->ntypes));
  if (!(m->types = decode_array(d, m->ntypes, sizeof *m->types))) return LIMIT;
  for (uint32_t i = 0; i < m->ntypes; i++) {
    const uint8_t *at = r->p;
    uint8_t form = 0;
    TRY(read_byte(r, &form));
    if (form == 0x4e || form == 0x4f || form == 0x50 || form == 0x5e || form == 0x5f)
      return fail(r->err, UNSUPPORTED, (uint64_t)(at - r->begin),
                  "type 0x%02x: garbage-collected types are not supported", form);
    if (form != 0x60) return decode_fail(r, at, "malformed type: a function type begins with 0x60");
    TRY(value_types(d, "parameters", MAX_PARAMS, &m->types[i].nparams, &m->types[i].params));
    TRY(value_types(d, "results", MAX_RESULTS, &m->types[i].nresults, &m->types[i].results));
  }
  return OK;
}

static Status decode_memory(Decoder *d)
{
  Module *m = d->m;
  if (m->nmemories > 0)
    return fail(d->r.err, UNSUPPORTED, (uint64_t)(d->r.p - d->r.begin),
                "multiple memories are not supported");
  return decode_limits(&d->r, 65536, "memory", &m->memories[m->nmemories++].limits);
}

static Status type_index(Decoder *d, uint32_t *out)
{
  const uint8_t *at = d->r.p;
  TRY(read_u32(&d->r, out));
  if (*out >= d->m->ntypes)
    return fail(d->r.err, INVALID, (uint64_t)(at - d->r.begin), "unknown type %u", *out);
  return OK;
}

static Status import_section(Decoder *d)
{
  Reader *r = &d->r;
  Module *m = d->m;
  TRY(decode_count(r, MAX_IMPORTS, "imports", &m->nimports));
  m->imports = decode_array(d, m->nimports, sizeof *m->imports);
  m->func_types = decode_array(d, m->nimports, sizeof *m->func_types);
  m->tables = decode_array(d, m->nimports, sizeof *m->tables);
  m->memories = decode_array(d, m->nimports, sizeof *m->memories);
  m->globals = decode_array(d, m->nimports, sizeof *m->globals);
  if (!m->imports || !m->func_types || !m->tables || !m->memories || !m->globals) return LIMIT;
  for (uint32_t i = 0; i < m->nimports; i++) {
    Import *im = &m->imports[i];
    TRY(decode_name(r, &im->module));
    TRY(decode_name(r, &im->name));
    const uint8_t *at = r->p;
    uint8_t kind = 0;
    TRY(read_byte(r, &kind));
    im->kind = (ExternKind)kind;
    switch (kind) {
    case EXTERN_FUNC:
      im->index = m->nfuncs++;
      TRY(type_index(d, &m->func_types[im->index]));
      break;
    case EXTERN_TABLE:
      im->index = m->ntables++;
      TRY(decode_table(r, &m->tables[im->index].type));
      break;
    case EXTERN_MEMORY:
      im->index = m->nmemories;
      TRY(decode_memory(d));
      break;
    case EXTERN_GLOBAL:
      im->index = m->nglobals++;
      TRY(decode_global_type(r, &m->globals[im->index].type));
      break;
    case 4:
      return fail(r->err, UNSUPPORTED, (uint64_t)(at - r->begin),
                  "tags (exception handling) are not supported");
    default: return decode_fail(r, at, "malformed import kind");
    }
  }
  m->nimported_funcs = m->nfuncs;
  m->nimported_tables = m->ntables;
  m->nimported_memories = m->nmemories;
  m->nimported_globals = m->nglobals;
  return OK;
}

/* A larger copy of an index space's array: the imports are in front. */
static Status extend(Decoder *d, void *array_ptr, uint32_t have, uint32_t more, size_t size)
{
  void **array = array_ptr;
  void *p = decode_array(d, have + more, size);
  if (!p) return LIMIT;
  if (have) memcpy(p, *array, have * size);
  *array = p;
  return OK;
}

static Status function_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  TRY(decode_count(&d->r, MAX_FUNCS, "functions", &n));
  TRY(extend(d, &m->func_types, m->nfuncs, n, sizeof *m->func_types));
  for (uint32_t i = 0; i < n; i++)
    TRY(type_index(d, &m->func_types[m->nfuncs + i]));
  m->nfuncs += n;
  return OK;
}

static Status table_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  TRY(decode_count(&d->r, MAX_TABLES, "tables", &n));
  TRY(extend(d, &m->tables, m->ntables, n, sizeof *m->tables));
  for (uint32_t i = 0; i < n; i++)
    TRY(decode_table(&d->r, &m->tables[m->ntables++].type));
  return OK;
}

static Status memory_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  TRY(decode_count(&d->r, MAX_TABLES, "memories", &n));
  TRY(extend(d, &m->memories, m->nmemories, n, sizeof *m->memories));
  for (uint32_t i = 0; i < n; i++)
    TRY(decode_memory(d));
  return OK;
}

static Status global_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  TRY(decode_count(&d->r, MAX_GLOBALS, "globals", &n));
  TRY(extend(d, &m->globals, m->nglobals, n, sizeof *m->globals));
  for (uint32_t i = 0; i < n; i++) {
    Global *g = &m->globals[m->nglobals];
    TRY(decode_global_type(&d->r, &g->type));
    TRY(constexpr_validate(&d->r, m, g->type.type, m->nglobals, &g->init));
    m->nglobals++;
  }
  return OK;
}

/* Where the export of this name stands in the table, or is to be put. */
static uint32_t *export_place(const Module *m, const uint8_t *name, size_t n)
{
  uint32_t i = (uint32_t)hash_bytes(m->export_seed, name, n) & m->export_mask;
  for (; m->export_table[i]; i = (i + 1) & m->export_mask) {
    Span s = m->exports[m->export_table[i] - 1].name;
    if (s.size == n && (n == 0 || memcmp(m->bytes + s.offset, name, n) == 0)) break;
  }
  return &m->export_table[i];
}

const Export *module_export(const Module *m, const uint8_t *name, size_t n)
{
  uint32_t found = m->export_table ? *export_place(m, name, n) : 0;
  return found ? &m->exports[found - 1] : NULL;
}

static Status hash_exports(Decoder *d)
{
  Module *m = d->m;
  uint32_t cap = 4;
  while (cap < 2 * m->nexports)
    cap *= 2;
  if (!(m->export_table = decode_array(d, cap, sizeof *m->export_table))) return LIMIT;
  m->export_mask = cap - 1;
  m->export_seed = hash_seed();
  for (uint32_t i = 0; i < m->nexports; i++) {
    const uint8_t *name = m->bytes + m->exports[i].name.offset;
    uint32_t *place = export_place(m, name, m->exports[i].name.size);
    if (*place) return decode_fail(&d->r, name, "duplicate export name");
    *place = i + 1;
  }
  return OK;
}

static Status export_section(Decoder *d)
{
  Reader *r = &d->r;
  Module *m = d->m;
  TRY(decode_count(r, MAX_EXPORTS, "exports", &m->nexports));
  if (!(m->exports = decode_array(d, m->nexports, sizeof *m->exports))) return LIMIT;
  for (uint32_t i = 0; i < m->nexports; i++) {
    Export *e = &m->exports[i];
    TRY(decode_name(r, &e->name));
    const uint8_t *at = r->p;
    uint8_t kind = 0;
    TRY(read_byte(r, &kind));
    if (kind > EXTERN_GLOBAL) return decode_fail(r, at, "malformed export kind");
    e->kind = (ExternKind)kind;
    TRY(read_u32(r, &e->index));
    uint32_t limit[] = {m->nfuncs, m->ntables, m->nmemories, m->nglobals};
    static const char *const what[] = {"function", "table", "memory", "global"};
    if (e->index >= limit[kind])
      return fail(r->err, INVALID, (uint64_t)(at - r->begin), "unknown %s %u in an export",
                  what[kind], e->index);
    if (kind == EXTERN_FUNC) m->declared_funcs[e->index / 64] |= (uint64_t)1 << (e->index % 64);
  }
  return hash_exports(d);
}

static Status start_section(Decoder *d)
{
  const uint8_t *at = d->r.p;
  Module *m = d->m;
  TRY(read_u32(&d->r, &m->start));
  if (m->start >= m->nfuncs)
    return fail(d->r.err, INVALID, (uint64_t)(at - d->r.begin),
                "unknown function %u as start function", m->start);
  const FuncType *t = module_func_type(m, m->start);
  if (t->nparams || t->nresults)
    return decode_fail(&d->r, at, "start function has parameters or results");
  return OK;
}

static Status code_section(Decoder *d)
{
  Reader *r = &d->r;
  Module *m = d->m;
  uint32_t n = 0;
  m->code_section = (Span){(uint32_t)reader_offset(r), (uint32_t)(r->end - r->p)};
  const uint8_t *at = r->p;
  TRY(decode_count(r, MAX_FUNCS, "function bodies", &n));
  if (n != m->nfuncs - m->nimported_funcs)
    return decode_fail(r, at, "function and code section have inconsistent lengths");
  if (!(m->bodies = decode_array(d, n, sizeof *m->bodies))) return LIMIT;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t size = 0;
    const uint8_t *p = NULL;
    TRY(read_u32(r, &size));
    at = r->p;
    TRY(read_bytes(r, size, &p));
    if (size > MAX_BODY_BYTES) {
      Status s = fail(r->err, LIMIT, (uint64_t)(at - r->begin),
                      "function body of %u bytes, the limit is %u", size, MAX_BODY_BYTES);
      if (r->err) r->err->func = m->nimported_funcs + i;
      return s;
    }
    m->bodies[i].code = (Span){(uint32_t)(p - r->begin), size};
  }
  return OK;
}

static Status data_count_section(Decoder *d)
{
  TRY(read_u32(&d->r, &d->data_count));
  if (d->data_count > MAX_SEGMENTS)
    return decode_limit(&d->r, "data segments", d->data_count, MAX_SEGMENTS);
  d->m->has_data_count = true;
  d->m->ndatas = d->data_count;
  return OK;
}

static Status custom_section(Decoder *d)
{
  Span name = {0, 0};
  TRY(decode_name(&d->r, &name));
  Module *m = d->m;
  if (name.size == 4 && memcmp(m->bytes + name.offset, "name", 4) == 0)
    m->name_section = (Span){(uint32_t)reader_offset(&d->r), (uint32_t)(d->r.end - d->r.p)};
  d->r.p = d->r.end;
  return OK;
}

typedef Status SectionReader(Decoder *);
static SectionReader *const sections[13] = {
    custom_section, type_section,        import_section,     function_section, table_section,
    memory_section, global_section,      export_section,     start_section,    decode_elem_section,
    code_section,   decode_data_section, data_count_section,
};
/* Position in the required order; the data count stands before the code. */
static const uint8_t order[13] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10};

/* Before the sections that may refer to functions: the bits for declared ones. */
static Status ready_declared(Decoder *d)
{
  Module *m = d->m;
  if (m->declared_funcs) return OK;
  m->declared_funcs = decode_array(d, m->nfuncs / 64 + 1, 8);
  return m->declared_funcs ? OK : LIMIT;
}

static Status read_section(Decoder *d, uint8_t *last)
{
  Reader outer = d->r;
  const uint8_t *at = outer.p;
  uint8_t id = 0;
  uint32_t size = 0;
  TRY(read_byte(&outer, &id));
  TRY(read_u32(&outer, &size));
  if (id > 12) {
    if (id == 13)
      return fail(outer.err, UNSUPPORTED, (uint64_t)(at - outer.begin),
                  "tags (exception handling) are not supported");
    return decode_fail(&outer, at, "malformed section id");
  }
  if (size > (size_t)(outer.end - outer.p)) {
    outer.p = outer.end;
    return fail(outer.err, INVALID, (uint64_t)(at - outer.begin),
                "unexpected end: the section's length is out of bounds");
  }
  if (id) {
    if (order[id] <= *last)
      return decode_fail(&outer, at, "unexpected content: section out of order or doubled");
    *last = order[id];
  }
  if (order[id] >= order[6]) TRY(ready_declared(d));
  d->r = (Reader){outer.p, outer.p + size, outer.begin, outer.err};
  TRY(sections[id](d));
  if (d->r.p != d->r.end) return decode_fail(&d->r, d->r.p, "section size mismatch");
  outer.p += size;
  d->r = outer;
  return OK;
}

/* What a file without a module's first bytes is. */
static Status no_module(const Reader *r, size_t n)
{
  static const struct Kind {
    const char *head, *name;
  } kinds[] = {{"\x1f\x8b", "a gzip file: unpack it first"},
               {"\x28\xb5\x2f\xfd", "a zstd file: unpack it first"},
               {"PK\3\4", "a zip file: unpack it first"},
               {"\x7f"
                "ELF",
                "an ELF file: a program or library for this machine, no module"},
               {"BC\xc0\xde", "LLVM bitcode: link it to a module first"},
               {"!<arch>", "a library of object files: link it to a module first"}};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    size_t size = strlen(kinds[i].head);
    if (n >= size && !memcmp(r->p, kinds[i].head, size))
      return fail(r->err, UNSUPPORTED, UINT64_MAX, "this is %s", kinds[i].name);
  }
  size_t most = n < 64 ? n : 64, at = 0;
  while (at < most &&
         ((r->p[at] >= ' ' && r->p[at] < 0x7f) || (r->p[at] && strchr("\t\r\n", r->p[at]))))
    at++;
  if (n >= 4 && at == most)
    return fail(r->err, UNSUPPORTED, UINT64_MAX, "this is text, not a binary module");
  return fail(r->err, INVALID, 0, "magic header not detected");
}

static Status read_head(Reader *r)
{
  static const uint8_t head[8] = {0, 'a', 's', 'm', 1, 0, 0, 0}, component[4] = {0x0d, 0, 1, 0},
                       later[4] = {2, 0, 0, 0};
  size_t n = (size_t)(r->end - r->p);
  if (n && memcmp(r->p, head, n < 4 ? n : 4)) return no_module(r, n);
  if (n < 8) return read_end(r);
  if (!memcmp(r->p + 4, component, 4))
    return fail(r->err, UNSUPPORTED, UINT64_MAX,
                "this is a component (as for WASI preview 2); Weft runs core modules: build for "
                "WASI preview 1, or take the core module out of it");
  if (!memcmp(r->p + 4, later, 4))
    return fail(r->err, UNSUPPORTED, UINT64_MAX,
                "this is a module of version 2; Weft runs version 1");
  if (memcmp(r->p + 4, head + 4, 4)) return fail(r->err, INVALID, 4, "unknown binary version");
  r->p += 8;
  return OK;
}

static Status decode(Decoder *d)
{
  Reader *r = &d->r;
  Module *m = d->m;
  TRY(read_head(r));
  uint8_t last = 0;
  while (r->p < r->end)
    TRY(read_section(d, &last));
  if (m->nfuncs != m->nimported_funcs && !m->bodies)
    return decode_fail(r, r->p, "function and code section have inconsistent lengths");
  if (m->has_data_count && !m->datas && d->data_count)
    return decode_fail(r, r->p, "data count and data section have inconsistent lengths");
  TRY(ready_declared(d));
  decode_names(m);
  return OK;
}

Status module_decode(Module *out, const uint8_t *bytes, size_t size, Err *err)
{
  memset(out, 0, sizeof *out);
  out->bytes = bytes;
  out->size = size;
  out->start = NO_INDEX;
  if (size > MAX_MODULE_BYTES)
    return fail(err, LIMIT, 0, "module of %zu bytes, the limit is %d", size, MAX_MODULE_BYTES);
  Decoder d = {.r = {bytes, bytes + size, bytes, err}, .m = out};
  Status s = decode(&d);
  free(d.lists.list);
  if (s != OK) module_free(out);
  return s;
}

void module_free(Module *m)
{
  arena_free(&m->arena);
}
