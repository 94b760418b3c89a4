// SPDX-License-Identifier: MIT
/* What a random module has beside its functions' bodies. */
#include "random_module.h"
#include "maker.h"

#include <stdlib.h>
#include <string.h>

/* -- what it has ---- */

static void add_signature(unsigned func, const char *params, const char *results)
{
  static const char letters[] = "iIfFRr"; /* in the order of types */
  uint8_t p[16], r[16];
  unsigned np = (unsigned)strlen(params), nr = (unsigned)strlen(results);
  for (unsigned i = 0; i < np; i++)
    p[i] = (uint8_t)(strchr(letters, params[i]) - letters);
  for (unsigned i = 0; i < nr; i++)
    r[i] = (uint8_t)(strchr(letters, results[i]) - letters);
  world.func_type[func] = type_index(p, np, r, nr);
}

static unsigned any_type(unsigned kinds)
{
  return kinds & 1 && rarely(6) ? TY_FUNC + below(2) : kinds & 2 ? below(4) : below(2);
}

static void make_signature(unsigned func)
{
  uint8_t p[16], r[16];
  bool again = func == OWN ? below(4) : func > OTHER && rarely(3); /* the same type as another */
  if (again) {
    world.func_type[func] = world.func_type[func == OWN ? OTHER : func - 1];
    return;
  }
  unsigned kinds = below(4), np = below(rarely(3) ? 14 : 5), nr = rarely(4) ? below(6) : 1;
  for (unsigned i = 0; i < np; i++)
    p[i] = (uint8_t)any_type(kinds);
  for (unsigned i = 0; i < nr; i++)
    r[i] = (uint8_t)any_type(kinds);
  world.func_type[func] = type_index(p, np, r, nr);
}

/* Constants that no immediate takes, some of which are addresses or both types' bits. */
static void make_pool(void)
{
  static const uint64_t some[] = {0x1111111100000001, 0x80000008, 0x7ffffff0, 0xfffffff8, 0xfff0,
                                  0x12345678,         0xffffffff, 0x100000000};
  world.npool = 1 + below(MAX_POOL);
  for (unsigned i = 0; i < world.npool; i++) {
    uint64_t v = chance() << 16 ^ chance();
    world.pool[i] = below(4) == 0   ? some[below(sizeof some / sizeof *some)]
                    : below(4) == 0 ? v & 0xfff8
                    : below(4) == 0 ? (uint32_t)v
                                    : v;
  }
}

static void make_memory(void)
{
  static const uint32_t large[] = {65536, 65536, 65535, 65536, 32768, 32769, 40000};
  unsigned kind = below(64);
  world.pages = kind == 0 ? 0 : kind < 8 ? large[below(7)] : 1 + below(rarely(4) ? 4 : 1);
  world.max_pages = world.pages + below(4);
  if (world.max_pages > 65536) world.max_pages = 65536;
  if (rarely(6)) world.max_pages = UINT64_MAX;
  if (world.max_pages == UINT64_MAX && kind >= 8 && below(2)) world.max_pages = 3;
  if (world.max_pages < world.pages) world.max_pages = world.pages;
}

static void make_world(void)
{
  memset(&world, 0, sizeof world);
  make_pool();
  make_memory();
  add_signature(HOST_SEE, "I", "");
  add_signature(HOST_MIX, "iIfF", "I");
  add_signature(HOST_REFS, "rR", "r");
  add_signature(HOST_BACK, "i", "i");
  add_signature(HOST_WIDE, "IIIIIIFFFFFFi", "FIi");
  add_signature(HOST_FUNC, "i", "R");
  world.nfuncs = 1 + below(rarely(4) ? MAX_FUNCS : 3);
  for (unsigned f = OTHER; f < OWN + world.nfuncs; f++)
    make_signature(f);
  static const uint8_t imported[IMPORTED_GLOBALS] = {TY_I32, TY_I64, TY_I32, TY_EXTERN};
  memcpy(world.global_type, imported, sizeof imported);
  world.nglobals = IMPORTED_GLOBALS + 1 + below(rarely(3) ? 12 : 5);
  for (unsigned i = IMPORTED_GLOBALS; i < world.nglobals; i++)
    world.global_type[i] = (uint8_t)any_type(3);
  for (unsigned i = 0; i < NTABLES; i++) {
    world.own_table[i] = rarely(2);
    world.max_entries[i] = rarely(2) ? UINT64_MAX : TABLE_MASK + 1 + below(6);
  }
  world.own_memory = rarely(2);
  world.stable = below(3);
  world.two = rarely(3);
  world.start = rarely(8);
  world.raw_nans = rarely(5);
}

/* -- sections ---- */

static void put_types(Bytes *x)
{
  put_u(x, world.ntypes);
  for (unsigned t = 0; t < world.ntypes; t++) {
    const Signature *s = &world.type[t];
    put(x, 0x60);
    put_u(x, s->nparams);
    for (unsigned i = 0; i < s->nparams; i++)
      put(x, type_code[s->params[i]]);
    put_u(x, s->nresults);
    for (unsigned i = 0; i < s->nresults; i++)
      put(x, type_code[s->results[i]]);
  }
}

static void put_name(Bytes *x, const char *name)
{
  put_u(x, strlen(name));
  for (; *name; name++)
    put(x, (uint8_t)*name);
}

static void put_limits(Bytes *x, uint64_t min, uint64_t max)
{
  put(x, max != UINT64_MAX);
  put_u(x, min);
  if (max != UINT64_MAX) put_u(x, max);
}

static void put_table(Bytes *x, unsigned t)
{
  put(x, t == 2 ? 0x6f : 0x70);
  put_limits(x, TABLE_MASK + 1, world.max_entries[t]);
}

static const char *const table_names[] = {"s", "t", "u"};

/* Tables are imported or own, but their order is fixed: what is imported comes first. */
static unsigned imported_tables(void)
{
  unsigned n = 0;
  while (n < NTABLES && !world.own_table[n])
    n++;
  return n;
}

static void put_imports(Bytes *x)
{
  static const char *const hosts[] = {"see", "mix", "refs", "back", "wide", "func"};
  static const char *const globals[] = {"budget", "shared", "const", "ref"};
  static const char *const others[] = {"x", "y"};
  unsigned ntables = imported_tables();
  put_u(x, OWN + !world.own_memory + ntables + IMPORTED_GLOBALS);
  for (unsigned f = 0; f < OWN; f++) {
    put_name(x, f < OTHER ? "h" : "o");
    put_name(x, f < OTHER ? hosts[f] : others[f - OTHER]);
    put(x, 0), put_u(x, world.func_type[f]);
  }
  if (!world.own_memory) {
    put_name(x, "e"), put_name(x, "m"), put(x, 2);
    put_limits(x, world.pages, world.max_pages);
  }
  for (unsigned t = 0; t < ntables; t++) {
    put_name(x, "e"), put_name(x, table_names[t]), put(x, 1);
    put_table(x, t);
  }
  for (unsigned i = 0; i < IMPORTED_GLOBALS; i++) {
    put_name(x, "e"), put_name(x, globals[i]), put(x, 3);
    put(x, type_code[world.global_type[i]]), put(x, i <= GLOBAL_SHARED);
  }
}

static void put_tables(Bytes *x)
{
  unsigned first = imported_tables();
  put_u(x, NTABLES - first);
  for (unsigned t = first; t < NTABLES; t++)
    put_table(x, t);
}

static void put_globals(Bytes *x)
{
  put_u(x, world.nglobals - IMPORTED_GLOBALS);
  for (unsigned i = IMPORTED_GLOBALS; i < world.nglobals; i++) {
    Maker m = {.has = HAS_POOL};
    put(x, type_code[world.global_type[i]]);
    put(x, 1);
    if (world.global_type[i] == TY_EXTERN && rarely(2))
      op_u(&m, 0x23, GLOBAL_REF);
    else if (world.global_type[i] == TY_I32 && rarely(4))
      op_u(&m, 0x23, GLOBAL_CONST);
    else
      constant(&m, world.global_type[i]);
    put_all(x, &m.b);
    put(x, 0x0b);
    free(m.b.p);
  }
}

static void put_export(Bytes *x, char name, unsigned kind, unsigned index)
{
  put(x, 1), put(x, (uint8_t)name), put(x, kind), put_u(x, index);
}

static void put_exports(Bytes *x)
{
  put_u(x, world.nfuncs + 1 + NTABLES + world.nglobals);
  for (unsigned i = 0; i < world.nfuncs; i++)
    put_export(x, (char)('0' + i), 0, OWN + i);
  put_export(x, 'm', 2, 0);
  for (unsigned i = 0; i < NTABLES; i++)
    put_export(x, table_names[i][0], 1, i);
  for (unsigned i = 0; i < world.nglobals; i++)
    put_export(x, (char)('A' + i), 3, i);
}

static void put_refs(Bytes *x, unsigned n)
{
  put_u(x, n);
  for (unsigned i = 0; i < n; i++) {
    if (rarely(4))
      put(x, 0xd0), put(x, 0x70);
    else
      put(x, 0xd2), put_u(x, below(OWN + world.nfuncs));
    put(x, 0x0b);
  }
}

static void put_elements(Bytes *x)
{
  unsigned n = NOTHER + world.nfuncs;
  put_u(x, NELEM);
  put(x, 0), put(x, 0x41), put(x, 0), put(x, 0x0b), put_u(x, n);
  for (unsigned f = OTHER; f < OTHER + n; f++)
    put_u(x, f);
  put(x, 1), put(x, 0), put_u(x, 3);
  for (unsigned i = 0; i < 3; i++)
    put_u(x, below(OWN + world.nfuncs));
  put(x, 5), put(x, 0x70), put_refs(x, 3);
  put(x, 3), put(x, 0), put_u(x, OWN + world.nfuncs);
  for (unsigned f = 0; f < OWN + world.nfuncs; f++)
    put_u(x, f);
  put(x, 5), put(x, 0x6f), put_u(x, 3);
  bool from_global = rarely(10);
  for (unsigned i = 0; i < 3; i++) {
    if (!from_global)
      put(x, 0xd0), put(x, 0x6f);
    else
      put(x, 0x23), put_u(x, GLOBAL_REF);
    put(x, 0x0b);
  }
}

static void put_data(Bytes *x)
{
  put_u(x, NDATA);
  for (unsigned i = 0; i < NDATA; i++) {
    unsigned n = i == DATA_ACTIVE && !world.pages ? 0 : 20 + below(60);
    put(x, i != DATA_ACTIVE);
    if (i == DATA_ACTIVE) put(x, 0x41), put(x, 0), put(x, 0x0b);
    put_u(x, n);
    while (n--)
      put(x, rarely(3) ? 0 : below(256));
  }
}

static void section(Bytes *out, unsigned id, Bytes *x)
{
  put(out, id);
  put_u(out, x->n);
  put_all(out, x);
  free(x->p);
  *x = (Bytes){NULL, 0, 0};
}

static void make_module(Bytes *out)
{
  static const uint8_t head[] = {0, 'a', 's', 'm', 1, 0, 0, 0};
  Bytes x = {NULL, 0, 0}, code = {NULL, 0, 0};
  put_u(&code, world.nfuncs);
  for (unsigned f = 0; f < world.nfuncs; f++)
    body(&code, f); /* before the types, as these grow */
  unsigned nothing = type_index(NULL, 0, NULL, 0);
  for (unsigned i = 0; i < 8; i++)
    put(out, head[i]);
  put_types(&x);
  section(out, 1, &x);
  put_imports(&x);
  section(out, 2, &x);
  put_u(&x, world.nfuncs);
  for (unsigned f = 0; f < world.nfuncs; f++)
    put_u(&x, world.func_type[OWN + f]);
  section(out, 3, &x);
  put_tables(&x);
  section(out, 4, &x);
  if (world.own_memory) {
    put(&x, 1), put_limits(&x, world.pages, world.max_pages);
    section(out, 5, &x);
  }
  put_globals(&x);
  section(out, 6, &x);
  put_exports(&x);
  section(out, 7, &x);
  for (unsigned f = 0; world.start && f < world.nfuncs; f++)
    if (world.func_type[OWN + f] == nothing) {
      put_u(&x, OWN + f);
      section(out, 8, &x);
      break;
    }
  put_elements(&x);
  section(out, 9, &x);
  put_u(&x, NDATA);
  section(out, 12, &x);
  section(out, 10, &code);
  put_data(&x);
  section(out, 11, &x);
}

void random_module(uint64_t seed, RandomModule *out)
{
  chance_seed(seed);
  make_world();
  Bytes b = {NULL, 0, 0};
  make_module(&b);
  *out = (RandomModule){.bytes = b.p,
                        .size = b.n,
                        .nfuncs = world.nfuncs,
                        .two = world.two,
                        .raw_nans = world.raw_nans};
  for (unsigned i = 0; i < world.npool; i++)
    out->places[i] = (uint32_t)world.pool[i];
}
