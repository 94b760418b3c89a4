// SPDX-License-Identifier: MIT
/* Instantiation: imports are matched, objects made, segments applied in order, the start function
 * called. What an instantiation that traps half way did to imported objects stays, as the
 * specification says. */
#include "frontend/wasm/constexpr.h"
#include "runtime/rt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- imports ---- */

static Status unlinkable(const Module *m, const Import *im, Err *err, const char *why)
{
  return fail(err, UNLINKABLE, im->module.offset, "import %.*s.%.*s: %s",
              (int)(im->module.size < 60 ? im->module.size : 60),
              (const char *)m->bytes + im->module.offset,
              (int)(im->name.size < 60 ? im->name.size : 60),
              (const char *)m->bytes + im->name.offset, why);
}

/* Limits of an object against what the import wants. */
static bool limits_match(uint64_t size, uint64_t max, Limits want)
{
  return size >= want.min && (want.max == UINT64_MAX || (max != UINT64_MAX && max <= want.max));
}

static Value *global_cell(Context *ctx, const ContextLayout *at, uint32_t i)
{
  return (Value *)(void *)((char *)ctx + context_global(at, i));
}

static Status link_import(Instance *in, uint32_t i, ImportFinder *find, void *user, Err *err)
{
  const Module *m = &in->code->m;
  const Import *im = &m->imports[i];
  Extern x;
  Status found = find(user, m, i, &x);
  if (found == LIMIT) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  if (found != OK) return unlinkable(m, im, err, "unknown import");
  if (x.kind != im->kind)
    return unlinkable(m, im, err, "incompatible import type: another kind of thing");
  char *ctx = (char *)in->ctx;
  const ContextLayout *at = &in->code->layout;
  switch (im->kind) {
  case EXTERN_FUNC:
    if (x.func->sig != in->code->sigs[m->func_types[im->index]])
      return unlinkable(m, im, err, "incompatible import type: another function type");
    ((FuncRef *)(void *)(ctx + at->funcs))[im->index] = *x.func;
    break;
  case EXTERN_TABLE: {
    const TableType *want = &m->tables[im->index].type;
    if (x.table->type.elem != want->elem ||
        !limits_match(x.table->view.size, x.table->type.limits.max, want->limits))
      return unlinkable(m, im, err, "incompatible import type: table");
    in->tables[im->index] = x.table;
    break;
  }
  case EXTERN_MEMORY: {
    if (!limits_match(x.memory->bytes / WASM_PAGE, x.memory->type.max,
                      m->memories[im->index].limits))
      return unlinkable(m, im, err, "incompatible import type: memory limits");
    in->memory = x.memory;
    break;
  }
  case EXTERN_GLOBAL: {
    const GlobalType *want = &m->globals[im->index].type;
    if (x.global->type.type != want->type || x.global->type.mutable_ != want->mutable_)
      return unlinkable(m, im, err, "incompatible import type: global");
    in->globals[im->index] = x.global;
    global_cell(in->ctx, at, im->index)->ref = x.global->cell;
    break;
  }
  }
  return OK;
}

/* -- constant expressions ---- */

static FuncRef *func_of(Instance *in, uint32_t i)
{
  return &((FuncRef *)(void *)((char *)in->ctx + in->code->layout.funcs))[i];
}

static Value global_value(void *user, uint32_t i)
{
  const Instance *in = user;
  return *in->globals[i]->cell;
}

static void *func_value(void *user, uint32_t i)
{
  return func_of(user, i)->self;
}

/* -- objects ---- */

/* Which table could not be made. */
static Status name_table(Err *err, uint32_t i)
{
  if (!err) return LIMIT;
  char text[sizeof err->text];
  memcpy(text, err->text, sizeof text);
  return fail(err, LIMIT, UINT64_MAX, "table %u: %.*s", i, (int)sizeof text - 20, text);
}

static Status make_objects(Instance *in, Err *err)
{
  const Module *m = &in->code->m;
  char *ctx = (char *)in->ctx;
  const ContextLayout *at = &in->code->layout;
  Store *s = in->object.store;
  const CodeModule *code = in->code->native ? in->code->native : in->code; /* what others call */
  const Compiled *compiled = &code->compiled;
  const uint32_t *entry = compiled->stub ? compiled->stub : compiled->entry;
  for (uint32_t i = m->nimported_funcs; i < m->nfuncs; i++) {
    FuncRef *f = func_of(in, i);
    *f = (FuncRef){code->region.rx + entry[i - m->nimported_funcs], in->ctx,
                   in->code->sigs[m->func_types[i]], f};
    if (code->lazy)
      ((const void **)(void *)(ctx + at->slots))[i - m->nimported_funcs] =
          code->interp ? NULL : weft_lazy_entry;
  }
  for (uint32_t i = m->nimported_tables; i < m->ntables; i++)
    if (!(in->tables[i] = table_new(s, m->tables[i].type, err))) return name_table(err, i);
  for (uint32_t i = 0; i < m->ntables; i++)
    ((TableView **)(void *)(ctx + at->tables))[i] = &in->tables[i]->view;
  if (m->nmemories > m->nimported_memories &&
      !(in->memory = memory_new(s, m->memories[0].limits, err)))
    return LIMIT;
  if (in->memory && !memory_use(in->memory, in->ctx))
    return fail(err, LIMIT, UINT64_MAX, "out of memory");
  ConstExprEnv env = {in, global_value, func_value};
  for (uint32_t i = m->nimported_globals; i < m->nglobals; i++) {
    if (!(in->globals[i] = global_new(s, m->globals[i].type, NULL)))
      return fail(err, LIMIT, UINT64_MAX, "out of memory");
    Value *cell = global_cell(in->ctx, at, i);
    constexpr_eval(m, m->globals[i].init, &env, cell); /* validated: cannot fail */
    in->globals[i]->cell = cell;
    in->globals[i]->owner = in;
  }
  memcpy(ctx + at->sigs, in->code->sigs, m->ntypes * sizeof(uint32_t));
  return OK;
}

/* -- segments ---- */

TrapKind instance_memory_init(Instance *in, uint32_t seg, uint64_t dst, uint64_t src, uint64_t n)
{
  const DataSegment *d = &in->code->m.datas[seg];
  uint64_t size = in->dropped_data[seg] ? 0 : d->bytes.size;
  if (outside(src, n, size) || outside(dst, n, in->memory->bytes)) return TRAP_MEMORY_BOUNDS;
  if (n) memcpy(in->memory->base + dst, in->code->m.bytes + d->bytes.offset + src, n);
  return TRAP_NONE;
}

/* A reader at an item, or a few before it: then *left items are to be passed over. */
static Reader elem_near(const Module *m, const ElemSegment *e, uint64_t item, uint64_t *left)
{
  Reader r = elem_reader(m, e);
  *left = e->marks ? item % ELEM_MARK_STEP : item;
  if (e->marks) r.p = m->bytes + e->marks[item / ELEM_MARK_STEP];
  return r;
}

TrapKind instance_table_init(Instance *in, uint32_t seg, uint32_t table, uint64_t dst, uint64_t src,
                             uint64_t n)
{
  const Module *m = &in->code->m;
  const ElemSegment *e = &m->elems[seg];
  RtTable *t = in->tables[table];
  uint64_t size = in->dropped_elem[seg] ? 0 : e->count;
  if (outside(src, n, size) || outside(dst, n, t->view.size)) return TRAP_TABLE_BOUNDS;
  if (!n) return TRAP_NONE;
  ConstExprEnv env = {in, global_value, func_value};
  uint64_t before;
  Reader items = elem_near(m, e, src, &before);
  for (uint64_t i = 0; i < before + n; i++) {
    Value v;
    elem_next(e, &items, &env, &v);
    if (i >= before) table_put(t, dst + i - before, v.ref);
  }
  return TRAP_NONE;
}

static TrapKind apply_segments(Instance *in)
{
  const Module *m = &in->code->m;
  ConstExprEnv env = {in, global_value, func_value};
  for (uint32_t i = 0; i < m->nelems; i++) {
    const ElemSegment *e = &m->elems[i];
    if (e->mode == SEGMENT_ACTIVE) {
      Value at;
      constexpr_eval(m, e->offset, &env, &at);
      TrapKind k = instance_table_init(in, i, e->table, at.i32, 0, e->count);
      if (k) return k;
    }
    if (e->mode != SEGMENT_PASSIVE) in->dropped_elem[i] = 1;
  }
  for (uint32_t i = 0; i < m->ndatas; i++) {
    const DataSegment *d = &m->datas[i];
    if (d->mode != SEGMENT_ACTIVE) continue;
    Value at;
    constexpr_eval(m, d->offset, &env, &at);
    TrapKind k = instance_memory_init(in, i, at.i32, 0, d->bytes.size);
    if (k) return k;
    in->dropped_data[i] = 1;
  }
  return TRAP_NONE;
}

/* -- all of it ---- */

/* What an instance takes by the numbers of its module's functions, globals, tables and segments. */
static uint64_t record_bytes(const CodeModule *code)
{
  const Module *m = &code->m;
  return sizeof(Instance) + code->layout.size + m->ntables * (uint64_t)sizeof(RtTable) +
         m->nglobals * (uint64_t)sizeof(RtGlobal) + m->ndatas + m->nelems;
}

static Instance *allocate(Store *s, CodeModule *code, uint64_t bytes)
{
  const Module *m = &code->m;
  Instance *in = calloc(1, sizeof *in);
  if (!in) return NULL;
  in->bytes = bytes;
  in->code = code;
  code_ref(code);
  in->ctx = aligned_alloc(16, ((size_t)code->layout.size + 15) / 16 * 16);
  in->tables = calloc(m->ntables + 1, sizeof *in->tables);
  in->globals = calloc(m->nglobals + 1, sizeof *in->globals);
  in->dropped_data = calloc(m->ndatas + 1, 1);
  in->dropped_elem = calloc(m->nelems + 1, 1);
  if (in->ctx) memset(in->ctx, 0, code->layout.size);
  object_add(s, &in->object, OBJECT_INSTANCE);
  return in;
}

static bool open_context(Store *s, Instance *in)
{
  if (!in->ctx || !in->tables || !in->globals || !in->dropped_data || !in->dropped_elem)
    return false;
  in->ctx->instance = in;
  memcpy(in->ctx->helper, rt_helpers, sizeof rt_helpers);
  return store_add_context(s, in->ctx);
}

void instance_free(Instance *in)
{
  budget_give(&in->object.store->budget, 0, in->bytes);
  free(in->ctx);
  free(in->tables);
  free(in->globals);
  free(in->dropped_data);
  free(in->dropped_elem);
  code_unref(in->code);
  free(in);
}

/* An instance whose segments have not been applied: nothing outside refers to it. */
static Status make(Store *s, CodeModule *code, ImportFinder *find, void *user, Instance **out,
                   Err *err)
{
  uint64_t bytes = record_bytes(code);
  if (!budget_take(&s->budget, 0, bytes))
    return budget_fail(&s->budget, "an instance", bytes, "bytes", bytes, err);
  Instance *in = *out = allocate(s, code, bytes);
  if (!in) budget_give(&s->budget, 0, bytes);
  if (!in || !open_context(s, in)) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < code->m.nimports; i++)
    TRY(link_import(in, i, find, user, err));
  return make_objects(in, err);
}

/* The same; on an error it leaves nothing. */
static Status make_or_undo(Store *s, CodeModule *code, ImportFinder *find, void *user,
                           Instance **out, Err *err)
{
  const Object *last = s->objects;
  Status status = make(s, code, find, user, out, err);
  if (status != OK) store_undo(s, last);
  return status;
}

Status instance_new(Store *s, CodeModule *code, ImportFinder *find, void *user, Instance **out,
                    Trap **trap, Err *err)
{
  const Module *m = &code->m;
  Instance *in = NULL;
  *trap = NULL;
  if (s->asking) return fail(err, INVALID, UINT64_MAX, "a new instance in the store's limiter");
  store_collect_if_due(s);
  Status status = make_or_undo(s, code, find, user, &in, err);
  if (status == LIMIT && s->collects && store_collect(s))
    status = make_or_undo(s, code, find, user, &in, err);
  if (status != OK) return status;
  TrapKind kind = apply_segments(in);
  if (kind) {
    *trap = trap_new(kind);
    return TRAPPED;
  }
  if (m->start != NO_INDEX) {
    Value none[1];
    TRY(rt_call(s, func_of(in, m->start), none, trap, err));
  }
  *out = in;
  return OK;
}

Extern instance_extern(Instance *in, ExternKind kind, uint32_t index)
{
  Extern x = {.kind = kind};
  switch (kind) {
  case EXTERN_FUNC: x.func = func_of(in, index)->self; break;
  case EXTERN_TABLE: x.table = in->tables[index]; break;
  case EXTERN_MEMORY: x.memory = in->memory; break;
  case EXTERN_GLOBAL: x.global = in->globals[index]; break;
  }
  return x;
}

bool instance_export(Instance *in, const uint8_t *name, uint32_t n, Extern *out)
{
  const Export *e = module_export(&in->code->m, name, n);
  if (e) *out = instance_extern(in, e->kind, e->index);
  return e;
}
