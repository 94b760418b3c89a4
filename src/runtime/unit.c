// SPDX-License-Identifier: MIT
#include "runtime/unit.h"
#include "base/assert.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

Status unit_code_new(Engine *e, CodeUse use, size_t cap, CodeModule **out, Err *err)
{
  CodeModule *c = code_alloc(e, err);
  if (!c) return LIMIT;
  c->interp = use == CODE_DATA;
  if (c->interp) interp_prepare_records();
  c->unit = calloc(1, sizeof *c->unit);
  Status s = c->unit ? codemem_new(&c->region, use, cap, 0, err)
                     : fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (s == OK)
    *out = c;
  else
    code_unref(c);
  return s;
}

static int by_end(const void *a, const void *b)
{
  uint32_t x = ((const UnitSite *)a)->end, y = ((const UnitSite *)b)->end;
  return x < y ? -1 : x > y;
}

static int by_number(const void *a, const void *b)
{
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? -1 : x > y;
}

/* Functions by ascending position. */
static bool order_functions(Compiled *c)
{
  uint64_t *key = malloc((c->nfuncs + 1) * sizeof *key);
  if (!key) return false;
  for (uint32_t i = 0; i < c->nfuncs; i++)
    key[i] = (uint64_t)c->entry[i] << 32 | i;
  qsort(key, c->nfuncs, sizeof *key, by_number);
  for (uint32_t i = 0; i < c->nfuncs; i++)
    c->order[i] = (uint32_t)key[i];
  c->norder = c->nfuncs;
  free(key);
  return true;
}

void unit_sort_sites(UnitSite *sites, uint32_t n)
{
  if (n) qsort(sites, n, sizeof *sites, by_end);
}

Status unit_code_publish(CodeModule *c, const UnitCode *code, Err *err)
{
  c->compiled = (Compiled){.entry = code->entry,
                           .end = code->end,
                           .order = calloc(code->nfuncs + 1, sizeof(uint32_t)),
                           .nfuncs = code->nfuncs};
  c->unit->sites = code->sites;
  c->unit->nsites = code->nsites;
  if (!c->compiled.order || !order_functions(&c->compiled))
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  unit_sort_sites(code->sites, code->nsites);
  TRY(codemem_seal(&c->region, err));
  c->node = engine_region_add(c->engine, c->region.rx, c->region.cap, c);
  return c->node ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

UnitOptions unit_options(const CompileOptions *o)
{
  return (UnitOptions){.table = o->table,
                       .baseline = o->baseline,
                       .stack = {.interruptible = o->interruptible,
                                 .fuel = o->fuel,
                                 .canonical_nan = o->canonical_nan,
                                 .random_ra = o->random_ra,
                                 .random_facts = o->random_facts,
                                 .poison = o->poison,
                                 .off = o->off | (o->baseline ? VS_BASELINE_OFF : 0),
                                 .span = o->span,
                                 .sites = true}};
}

void unit_info_free(UnitInfo *u)
{
  if (!u) return;
  free(u->sites);
  free(u);
}

static uint32_t place_of(const UnitInfo *u, uint32_t pos)
{
  uint32_t low = 0, high = u->nsites; /* the first site that ends after pos */
  while (low < high) {
    uint32_t mid = low + (high - low) / 2;
    if (u->sites[mid].end <= pos)
      low = mid + 1;
    else
      high = mid;
  }
  return low < u->nsites ? u->sites[low].place : 0;
}

uint32_t unit_place(CodeModule *c, uint32_t pos)
{
  ASSERT(c->unit, "a wasm module has no table of places");
  lock_take(&c->facts);
  uint32_t place = place_of(c->unit, pos);
  lock_give(&c->facts);
  return place;
}

void unit_name(CodeModule *c, uint32_t own, char *out, size_t size)
{
  const UnitInfo *u = c->unit;
  lock_take(&c->facts);
  const char *name = u->name ? u->name(u->env, own) : NULL;
  text_show(out, size, name ? name : "", name ? strlen(name) : 0);
  lock_give(&c->facts);
}

void unit_forget_names(CodeModule *c)
{
  lock_take(&c->facts);
  c->unit->name = NULL;
  c->unit->env = NULL;
  lock_give(&c->facts);
}

Context *unit_context_new(Store *s)
{
  s->faults = false; /* no memories */
  Context *ctx = aligned_alloc(CTX_ALIGN, (sizeof *ctx + CTX_ALIGN - 1) & ~(size_t)(CTX_ALIGN - 1));
  if (!ctx) return NULL;
  *ctx = (Context){0};
  if (store_add_context(s, ctx)) return ctx;
  free(ctx);
  return NULL;
}

void unit_context_free(Store *s, Context *ctx)
{
  if (!ctx) return;
  store_remove_context(s, ctx);
  free(ctx);
}
