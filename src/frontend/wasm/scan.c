// SPDX-License-Identifier: MIT
/* The scan reads bytes that are not validated yet: it never runs past the end of the body, takes
 * any nonsense for "no facts", and its results are preferences only: a wrong fact costs speed,
 * except `assigned`, which holds since every set and tee in the loop is seen, or the loop has no
 * facts. */
#include "frontend/wasm/scan.h"

#include <stdlib.h>

/* Immediates by opcode. */
enum { I_NONE, I_LEB, I_LEB2, I_MEM, I_4, I_8, I_TABLE, I_TYPES, I_FC, I_BAD };

static const uint8_t immediates[256] = {
    [0x02] = I_LEB,   [0x03] = I_LEB,          [0x04] = I_LEB,          [0x0c] = I_LEB,
    [0x0d] = I_LEB,   [0x0e] = I_TABLE,        [0x10] = I_LEB,          [0x11] = I_LEB2,
    [0x1c] = I_TYPES, [0x20 ... 0x26] = I_LEB, [0x28 ... 0x3e] = I_MEM, [0x3f] = I_LEB,
    [0x40] = I_LEB,   [0x41] = I_LEB,          [0x42] = I_LEB,          [0x43] = I_4,
    [0x44] = I_8,     [0xc5 ... 0xcf] = I_BAD, [0xd0] = I_LEB,          [0xd1] = I_NONE,
    [0xd2] = I_LEB,   [0xd3 ... 0xfb] = I_BAD, [0xfc] = I_FC,           [0xfd ... 0xff] = I_BAD,
};

/* Change of the operand stack's height by opcode, as far as it is fixed. */
static const int8_t effect[256] = {
    [0x04] = -1,          [0x0d] = -1,          [0x0e] = -1,          [0x1a] = -1,
    [0x1b] = -2,          [0x1c] = -2,          [0x20] = 1,           [0x21] = -1,
    [0x23] = 1,           [0x24] = -1,          [0x26] = -2,          [0x36 ... 0x3e] = -2,
    [0x3f] = 1,           [0x41 ... 0x44] = 1,  [0x46 ... 0x4f] = -1, [0x51 ... 0x66] = -1,
    [0x6a ... 0x78] = -1, [0x7c ... 0x8a] = -1, [0x92 ... 0x98] = -1, [0xa0 ... 0xa6] = -1,
    [0xd0] = 1,           [0xd2] = 1,
};

Status scan_init(Scan *s, const Module *m, const RegMask *op_fixed)
{
  *s = (Scan){.m = m, .op_fixed = op_fixed, .serial = 1};
  return OK;
}

void scan_free(Scan *s)
{
  free(s->last);
  free(s->loops);
}

bool scan_begin(Scan *s, uint32_t nlocals, uint32_t bytes)
{
  s->end = NULL;
  s->nloops = s->next = 0;
  s->budget = 4 * (uint64_t)bytes + SCAN_LIMIT;
  if (nlocals <= s->cap_last) return true;
  void *p = realloc(s->last, nlocals * sizeof *s->last);
  if (!p) return false;
  s->last = p;
  for (uint32_t i = s->cap_last; i < nlocals; i++)
    s->last[i].serial = 0;
  s->cap_last = nlocals;
  return true;
}

/* LEB128 of any width; its low 32 bits. */
static const uint8_t *leb(const uint8_t *p, const uint8_t *end, uint32_t *value)
{
  uint32_t v = 0;
  for (unsigned shift = 0; p < end; shift += 7) {
    uint8_t byte = *p++;
    if (shift < 32) v |= (uint32_t)(byte & 0x7f) << shift;
    if (!(byte & 0x80)) {
      *value = v;
      return p;
    }
  }
  return NULL;
}

static const uint8_t *skip_leb(const uint8_t *p, const uint8_t *end, uint32_t n)
{
  uint32_t ignored;
  while (n-- && p)
    p = leb(p, end, &ignored);
  return p;
}

/* Skips the immediates of an op; NULL if they do not fit. *first: the first LEB128. */
static const uint8_t *skip(const uint8_t *p, const uint8_t *end, uint8_t opcode, uint32_t *first)
{
  switch (immediates[opcode]) {
  case I_NONE: return p;
  case I_LEB: return leb(p, end, first);
  case I_LEB2: return (p = leb(p, end, first)) ? skip_leb(p, end, 1) : NULL;
  case I_MEM:
    if (!(p = leb(p, end, first))) return NULL;
    return skip_leb(p, end, *first & 64 ? 2 : 1);
  case I_4: return end - p >= 4 ? p + 4 : NULL;
  case I_8: return end - p >= 8 ? p + 8 : NULL;
  case I_TABLE:
    if (!(p = leb(p, end, first)) || *first > MAX_BR_TABLE) return NULL;
    return skip_leb(p, end, *first + 1);
  case I_TYPES:
    if (!(p = leb(p, end, first)) || *first > 16) return NULL;
    return skip_leb(p, end, *first);
  case I_FC: {
    static const uint8_t count[18] = {[8] = 2, 1, 2, 1, 2, 1, 2, 1, 1, 1};
    if (!(p = leb(p, end, first)) || *first >= sizeof count) return NULL;
    return skip_leb(p, end, count[*first]);
  }
  default: return NULL;
  }
}

static LoopLocal *entry_of(Scan *s, ScanLoop *l, uint32_t local, const uint8_t *types)
{
  if (s->last[local].serial == l->serial) return &l->local[s->last[local].index];
  uint32_t i = 0;
  while (i < l->nlocals && l->local[i].local != local)
    i++;
  if (i == l->nlocals) {
    if (i == SCAN_LOCALS) {
      l->more = true;
      return NULL;
    }
    l->local[l->nlocals++] = (LoopLocal){local, 0, types[local], false};
  }
  s->last[local].serial = l->serial;
  s->last[local].index = i;
  return &l->local[i];
}

static void merge(Scan *s, ScanLoop *outer, const ScanLoop *inner, const uint8_t *types)
{
  for (uint32_t i = 0; i < inner->nlocals; i++) {
    LoopLocal *e = entry_of(s, outer, inner->local[i].local, types);
    if (!e) continue;
    e->weight += inner->local[i].weight * SCAN_FACTOR;
    e->assigned |= inner->local[i].assigned;
  }
  outer->call_weight += inner->call_weight * SCAN_FACTOR;
  outer->fixed |= inner->fixed;
  outer->more |= inner->more;
  if (inner->depth > outer->depth) outer->depth = inner->depth;
}

static ScanLoop *new_loop(Scan *s, const uint8_t *body)
{
  if (s->nloops == s->caploops) {
    uint32_t cap = s->caploops ? 2 * s->caploops : 16;
    void *p = realloc(s->loops, cap * sizeof *s->loops);
    if (!p) return NULL;
    s->loops = p;
    s->caploops = cap;
  }
  ScanLoop *l = &s->loops[s->nloops++];
  l->body = body;
  l->nlocals = l->call_weight = l->depth = 0;
  l->serial = s->serial++;
  l->fixed = 0;
  l->more = l->complete = false;
  return l;
}

/* An open block of the scan. */
typedef struct Open {
  int32_t loop; /* index, or -1 */
  int32_t height;
} Open;

static int32_t call_effect(const Scan *s, uint8_t opcode, uint32_t index)
{
  const Module *m = s->m;
  if (opcode == 0x11)
    return index < m->ntypes
               ? (int32_t)m->types[index].nresults - (int32_t)m->types[index].nparams - 1
               : 0;
  if (index >= m->nfuncs) return 0;
  const FuncType *t = module_func_type(m, index);
  return (int32_t)t->nresults - (int32_t)t->nparams;
}

/* Scans from the body of an outermost loop; false if it does not end within the limit. */
static bool scan_region(Scan *s, const uint8_t *p, const uint8_t *end, const uint8_t *types,
                        uint32_t nlocals)
{
  Open open[SCAN_DEPTH];
  uint32_t n = 0;
  int32_t cur = 0, height = 0;
  s->nloops = s->next = 0;
  if (!new_loop(s, p)) return false;
  open[n++] = (Open){0, 0};
  if ((size_t)(end - p) > SCAN_LIMIT) end = p + SCAN_LIMIT;
  while (p < end) {
    uint8_t opcode = *p++;
    uint32_t first = 0;
    p = skip(p, end, opcode, &first);
    if (!p) return false;
    ScanLoop *l = &s->loops[cur];
    height += effect[opcode];
    switch (opcode) {
    case 0x02:
    case 0x04:
    case 0x03:
      if (n == SCAN_DEPTH) return false;
      open[n++] = (Open){-1, height};
      if (opcode != 0x03) break;
      open[n - 1].loop = (int32_t)s->nloops;
      if (!new_loop(s, p)) return false;
      cur = (int32_t)s->nloops - 1;
      break;
    case 0x05: height = open[n - 1].height; break;
    case 0x0b: {
      Open o = open[--n];
      if (height < o.height || height > o.height + 1) height = o.height;
      if (o.loop < 0) break;
      s->loops[o.loop].complete = true;
      if (n == 0) {
        s->end = p;
        return true;
      }
      for (uint32_t k = n; k--;) {
        if (open[k].loop < 0) continue;
        cur = open[k].loop;
        break;
      }
      merge(s, &s->loops[cur], &s->loops[o.loop], types);
      break;
    }
    case 0x10:
    case 0x11:
      l->call_weight++;
      height += call_effect(s, opcode, first);
      break;
    case 0x40: l->call_weight++; break;
    case 0xfc:
      if (first >= 8) l->call_weight++;
      break;
    case 0x20:
    case 0x21:
    case 0x22: {
      if (first >= nlocals) return false;
      LoopLocal *e = entry_of(s, l, first, types);
      if (!e) break;
      e->weight++;
      e->assigned |= opcode != 0x20;
      break;
    }
    default:
      if (opcode >= 0x45 && opcode <= 0xc4) l->fixed |= s->op_fixed[wasm_op[opcode]];
    }
    if (height < 0) height = 0;
    if ((uint32_t)height > l->depth) l->depth = (uint32_t)height;
  }
  return false;
}

static void sort_by_weight(ScanLoop *l)
{
  for (uint32_t i = 1; i < l->nlocals; i++) {
    LoopLocal x = l->local[i];
    uint32_t k = i;
    for (; k && l->local[k - 1].weight < x.weight; k--)
      l->local[k] = l->local[k - 1];
    l->local[k] = x;
  }
}

const LoopFacts *scan_loop(Scan *s, const uint8_t *body, const uint8_t *end, const uint8_t *types,
                           uint32_t nlocals, LoopFacts *out)
{
  if (!s->end || body >= s->end) {
    s->end = NULL;
    if (s->budget < SCAN_LIMIT) return NULL;
    bool found = scan_region(s, body, end, types, nlocals);
    s->budget -= found ? (uint64_t)(s->end - body) : SCAN_LIMIT;
    if (!found) return NULL;
  }
  while (s->next < s->nloops && s->loops[s->next].body < body)
    s->next++;
  if (s->next == s->nloops || s->loops[s->next].body != body) return NULL;
  ScanLoop *l = &s->loops[s->next];
  sort_by_weight(l);
  *out = (LoopFacts){l->local, l->nlocals, l->more, l->call_weight, l->depth, l->fixed};
  return out;
}
