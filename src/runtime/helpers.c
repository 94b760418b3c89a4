// SPDX-License-Identifier: MIT
/* What compiled code calls through its context: see CONTEXT_HELPERS. A TRAP helper returns a
 * TrapKind. */
#include "runtime/rt.h"

#include <string.h>

/* What compiled code puts into a table. */
static inline void *genuine(const Instance *in, const RtTable *t, uint64_t ref)
{
  void *r = (void *)(uintptr_t)ref;
  if (t->type.elem != T_FUNCREF || instance_has_func(in, r)) return r;
  return store_genuine(in->object.store, r);
}

enum { UNIT_BYTES = 4096 }; /* for which a unit of fuel is taken */

/* Before an op that moves up to 4 GiB, of which a function may have many in a row: is an
 * interruption wanted, is there fuel for it? */
static TrapKind bulk(const Context *ctx, uint64_t bytes)
{
  Store *s = ctx->store;
  const CompileOptions *o = &s->engine->compile;
  if (o->interruptible && s->interrupted && store_take_interrupt(s)) return TRAP_INTERRUPTED;
  if (!o->fuel || bytes < UNIT_BYTES) return TRAP_NONE;
  s->fuel -= (int64_t)(bytes / UNIT_BYTES);
  return s->fuel < 0 ? TRAP_OUT_OF_FUEL : TRAP_NONE;
}

/* The same of entries of tables. */
static TrapKind bulk_entries(const Context *ctx, uint64_t n)
{
  return bulk(ctx, n * sizeof(FuncRef));
}

static uint64_t memory_grow_helper(Context *ctx, uint64_t pages, uint64_t mem)
{
  Instance *in = ctx->instance;
  uint64_t old;
  (void)mem;
  return memory_grow(in->memory, pages, &old) ? old : UINT32_MAX;
}

static uint64_t memory_copy_helper(Context *ctx, uint64_t dst, uint64_t src, uint64_t n)
{
  if (outside(dst, n, ctx->mem_bytes) || outside(src, n, ctx->mem_bytes)) return TRAP_MEMORY_BOUNDS;
  TrapKind kind = bulk(ctx, n);
  if (kind) return kind;
  memmove(ctx->mem_base + dst, ctx->mem_base + src, n);
  return TRAP_NONE;
}

static uint64_t memory_fill_helper(Context *ctx, uint64_t dst, uint64_t value, uint64_t n)
{
  if (outside(dst, n, ctx->mem_bytes)) return TRAP_MEMORY_BOUNDS;
  TrapKind kind = bulk(ctx, n);
  if (kind) return kind;
  memset(ctx->mem_base + dst, (int)(value & 0xff), n);
  return TRAP_NONE;
}

static uint64_t memory_init_helper(Context *ctx, uint64_t dst, uint64_t src, uint64_t n,
                                   uint64_t seg)
{
  TrapKind kind = outside(dst, n, ctx->mem_bytes) ? TRAP_MEMORY_BOUNDS : bulk(ctx, n);
  if (kind) return kind;
  return instance_memory_init(ctx->instance, (uint32_t)seg, dst, src, n);
}

static uint64_t data_drop_helper(Context *ctx, uint64_t seg)
{
  Instance *in = ctx->instance;
  in->dropped_data[seg] = 1;
  return TRAP_NONE;
}

static uint64_t table_set_helper(Context *ctx, uint64_t i, uint64_t ref, uint64_t table)
{
  Instance *in = ctx->instance;
  RtTable *t = in->tables[table];
  if (i >= t->view.size) return TRAP_TABLE_BOUNDS;
  table_put(t, i, genuine(in, t, ref));
  return TRAP_NONE;
}

static uint64_t table_grow_helper(Context *ctx, uint64_t ref, uint64_t n, uint64_t table)
{
  Instance *in = ctx->instance;
  RtTable *t = in->tables[table];
  uint64_t old;
  return table_grow(t, n, genuine(in, t, ref), &old) ? old : UINT32_MAX;
}

static uint64_t table_fill_helper(Context *ctx, uint64_t i, uint64_t ref, uint64_t n,
                                  uint64_t table)
{
  Instance *in = ctx->instance;
  RtTable *t = in->tables[table];
  if (outside(i, n, t->view.size)) return TRAP_TABLE_BOUNDS;
  TrapKind kind = bulk_entries(ctx, n);
  if (kind) return kind;
  void *r = genuine(in, t, ref);
  for (uint64_t k = 0; k < n; k++)
    table_put(t, i + k, r);
  return TRAP_NONE;
}

static uint64_t table_copy_helper(Context *ctx, uint64_t dst, uint64_t src, uint64_t n, uint64_t to,
                                  uint64_t from)
{
  Instance *in = ctx->instance;
  RtTable *d = in->tables[to], *s = in->tables[from];
  if (outside(dst, n, d->view.size) || outside(src, n, s->view.size)) return TRAP_TABLE_BOUNDS;
  TrapKind kind = bulk_entries(ctx, n);
  if (kind) return kind;
  memmove(d->view.entries + dst, s->view.entries + src, n * sizeof(FuncRef));
  return TRAP_NONE;
}

static uint64_t table_init_helper(Context *ctx, uint64_t dst, uint64_t src, uint64_t n,
                                  uint64_t seg, uint64_t table)
{
  const Instance *in = ctx->instance;
  TrapKind kind =
      outside(dst, n, in->tables[table]->view.size) ? TRAP_TABLE_BOUNDS : bulk_entries(ctx, n);
  if (kind) return kind;
  return instance_table_init(ctx->instance, (uint32_t)seg, (uint32_t)table, dst, src, n);
}

static uint64_t elem_drop_helper(Context *ctx, uint64_t seg)
{
  Instance *in = ctx->instance;
  in->dropped_elem[seg] = 1;
  return TRAP_NONE;
}

void *const rt_helpers[NHELPERS] = {
    [HELPER_MEMORY_GROW] = (void *)memory_grow_helper,
    [HELPER_MEMORY_COPY] = (void *)memory_copy_helper,
    [HELPER_MEMORY_FILL] = (void *)memory_fill_helper,
    [HELPER_MEMORY_INIT] = (void *)memory_init_helper,
    [HELPER_DATA_DROP] = (void *)data_drop_helper,
    [HELPER_TABLE_SET] = (void *)table_set_helper,
    [HELPER_TABLE_GROW] = (void *)table_grow_helper,
    [HELPER_TABLE_FILL] = (void *)table_fill_helper,
    [HELPER_TABLE_COPY] = (void *)table_copy_helper,
    [HELPER_TABLE_INIT] = (void *)table_init_helper,
    [HELPER_ELEM_DROP] = (void *)elem_drop_helper,
};
