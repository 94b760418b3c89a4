// SPDX-License-Identifier: MIT
/* Element and data segments. */
#include "frontend/wasm/constexpr.h"
#include "frontend/wasm/decode_int.h"

static Status elem_items(Decoder *d, ElemSegment *e)
{
  Reader *r = &d->r;
  Module *m = d->m;
  TRY(decode_count(r, UINT32_MAX, "elements", &e->count));
  const uint8_t *start = r->p;
  uint32_t *marks = NULL;
  if (e->count > ELEM_MARK_STEP &&
      !(marks = decode_array(d, e->count / ELEM_MARK_STEP + 1, sizeof *marks)))
    return LIMIT;
  for (uint32_t i = 0; i < e->count; i++) {
    if (marks && i % ELEM_MARK_STEP == 0) marks[i / ELEM_MARK_STEP] = (uint32_t)(r->p - r->begin);
    if (e->exprs) {
      Span ignored;
      TRY(constexpr_validate(r, m, e->type, m->nglobals, &ignored));
      continue;
    }
    uint32_t func = 0;
    const uint8_t *at = r->p;
    TRY(read_u32(r, &func));
    if (func >= m->nfuncs)
      return fail(r->err, INVALID, (uint64_t)(at - r->begin), "unknown function %u", func);
    m->declared_funcs[func / 64] |= (uint64_t)1 << (func % 64);
  }
  e->marks = marks;
  e->items = (Span){(uint32_t)(start - r->begin), (uint32_t)(r->p - start)};
  return OK;
}

static Status elem_segment(Decoder *d, ElemSegment *e)
{
  Reader *r = &d->r;
  Module *m = d->m;
  const uint8_t *at = r->p;
  uint32_t flags = 0;
  TRY(read_u32(r, &flags));
  if (flags > 7) return decode_fail(r, at, "malformed element segment kind");
  e->mode = !(flags & 1) ? SEGMENT_ACTIVE : flags & 2 ? SEGMENT_DECLARED : SEGMENT_PASSIVE;
  e->exprs = flags & 4;
  e->type = T_FUNCREF;
  if (e->mode == SEGMENT_ACTIVE) {
    if (flags & 2) TRY(read_u32(r, &e->table));
    if (e->table >= m->ntables)
      return fail(r->err, INVALID, (uint64_t)(at - r->begin), "unknown table %u", e->table);
    TRY(constexpr_validate(r, m, T_I32, m->nglobals, &e->offset));
  }
  if (flags & 3) {
    const uint8_t *kind_at = r->p;
    uint8_t kind = 0;
    if (e->exprs) {
      TRY(decode_reftype(r, &e->type));
    } else {
      TRY(read_byte(r, &kind));
      if (kind != 0) return decode_fail(r, kind_at, "malformed element kind");
    }
  }
  if (e->mode == SEGMENT_ACTIVE && m->tables[e->table].type.elem != e->type)
    return decode_fail(r, at, "type mismatch: element segment and table");
  return elem_items(d, e);
}

Status decode_elem_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  TRY(decode_count(&d->r, MAX_SEGMENTS, "element segments", &n));
  if (!(m->elems = decode_array(d, n, sizeof *m->elems))) return LIMIT;
  m->nelems = n;
  for (uint32_t i = 0; i < n; i++)
    TRY(elem_segment(d, &m->elems[i]));
  return OK;
}

static Status data_segment(Decoder *d, DataSegment *s)
{
  Reader *r = &d->r;
  Module *m = d->m;
  const uint8_t *at = r->p, *bytes = NULL;
  uint32_t flags = 0, size = 0;
  TRY(read_u32(r, &flags));
  if (flags > 2) return decode_fail(r, at, "malformed data segment kind");
  s->mode = flags == 1 ? SEGMENT_PASSIVE : SEGMENT_ACTIVE;
  if (flags == 2) TRY(read_u32(r, &s->memory));
  if (s->mode == SEGMENT_ACTIVE) {
    if (s->memory >= m->nmemories)
      return fail(r->err, INVALID, (uint64_t)(at - r->begin), "unknown memory %u", s->memory);
    TRY(constexpr_validate(r, m, T_I32, m->nglobals, &s->offset));
  }
  TRY(read_u32(r, &size));
  TRY(read_bytes(r, size, &bytes));
  s->bytes = (Span){(uint32_t)(bytes - r->begin), size};
  return OK;
}

Status decode_data_section(Decoder *d)
{
  Module *m = d->m;
  uint32_t n = 0;
  const uint8_t *at = d->r.p;
  TRY(decode_count(&d->r, MAX_SEGMENTS, "data segments", &n));
  if (m->has_data_count && n != d->data_count)
    return decode_fail(&d->r, at, "data count and data section have inconsistent lengths");
  if (!(m->datas = decode_array(d, n, sizeof *m->datas))) return LIMIT;
  m->ndatas = n;
  for (uint32_t i = 0; i < n; i++)
    TRY(data_segment(d, &m->datas[i]));
  return OK;
}
