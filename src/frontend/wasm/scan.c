// SPDX-License-Identifier: MIT
/* The scan reads bytes that are not validated yet: it never runs past the end of the body, takes
 * any nonsense for "no facts", and its results are preferences only: a wrong fact costs speed,
 * except `assigned`, which holds since every set and tee in the loop is seen, or the loop has no
 * facts. */
#include "frontend/wasm/scan.h"
#include "base/grow.h"
#include "frontend/wasm/opcode.h"

#include <stdlib.h>
#include <string.h>

/* What the scan does with an opcode. */
enum {
  SCAN_NONE, /* no immediates */
  SCAN_OP,   /* the same, and its stencil may want fixed registers */
  SCAN_LEB,
  SCAN_BRANCH,
  SCAN_LEAVE,
  SCAN_MEM,
  SCAN_LOCAL,
  SCAN_SET,
  SCAN_BLOCK,
  SCAN_LOOP,
  SCAN_ELSE,
  SCAN_END,
  SCAN_CALL,
  SCAN_INDIRECT,
  SCAN_HELPER, /* calls the runtime */
  SCAN_CONST,
  SCAN_TABLE,
  SCAN_TYPES,
  SCAN_FC,
  SCAN_BAD
};

/* Kinds that are skipped, and locals: bytes with the opcode if their LEB128s have one byte each,
 * and the bits of the first four bytes that say that they have not. */
static const struct {
  uint8_t length;
  uint32_t longer;
} plain[SCAN_BAD + 1] = {
    [SCAN_NONE] = {1, 0},       [SCAN_OP] = {1, 0},       [SCAN_LEB] = {2, 0x8000},
    [SCAN_LOCAL] = {2, 0x8000}, [SCAN_SET] = {2, 0x8000}, [SCAN_MEM] = {3, 0x80c000},
    [SCAN_CONST] = {2, 0x8000},
};
enum { PLAIN_MAX = 5 }; /* with the offset of a load after a local */

static unsigned scan_kind(uint8_t opcode)
{
  if (!wasm_is_opcode(opcode)) return SCAN_BAD;
  const WasmInfo *w = &wasm_info[opcode];
  switch (opcode) {
  case WASM_LOCAL_GET: return SCAN_LOCAL;
  case WASM_LOCAL_SET:
  case WASM_LOCAL_TEE: return SCAN_SET;
  case WASM_BLOCK:
  case WASM_IF: return SCAN_BLOCK;
  case WASM_LOOP: return SCAN_LOOP;
  case WASM_ELSE: return SCAN_ELSE;
  case WASM_END: return SCAN_END;
  case WASM_BR:
  case WASM_BR_IF: return SCAN_BRANCH;
  case WASM_CALL: return SCAN_CALL;
  case WASM_CALL_INDIRECT: return SCAN_INDIRECT;
  default: break;
  }
  switch ((WasmImmediates)w->immediates) {
  case WASM_IMM_NONE:
    return w->traits & WASM_LEAVES          ? SCAN_LEAVE
           : wasm_ops[opcode].op != OP_NONE ? SCAN_OP
                                            : SCAN_NONE;
  case WASM_IMM_INDEX: return w->traits & WASM_CALLS ? SCAN_HELPER : SCAN_LEB;
  case WASM_IMM_HEAP: return SCAN_LEB;
  case WASM_IMM_MEMARG: return SCAN_MEM;
  case WASM_IMM_I32:
  case WASM_IMM_I64:
  case WASM_IMM_F32:
  case WASM_IMM_F64: return SCAN_CONST;
  case WASM_IMM_LABELS: return SCAN_TABLE;
  case WASM_IMM_TYPES: return SCAN_TYPES;
  case WASM_IMM_PREFIX: return SCAN_FC;
  default: return SCAN_BAD;
  }
}

Status scan_init(Scan *s, const Module *m, const RegMask *op_fixed, bool samples,
                 const StencilTable *table)
{
  *s = (Scan){.m = m, .serial = 1, .samples = samples, .table = table};
  for (unsigned i = 0; i < 256; i++) {
    unsigned kind = scan_kind((uint8_t)i);
    s->op[i] = (ScanOp){.kind = (uint8_t)kind,
                        .effect = wasm_info[i].effect,
                        .is_local = kind == SCAN_LOCAL || kind == SCAN_SET,
                        .length = plain[kind].length,
                        .longer = plain[kind].longer,
                        .fixed = kind == SCAN_OP ? op_fixed[wasm_ops[i].op] : 0};
  }
  s->op[WASM_F32_CONST].length = s->op[WASM_F64_CONST].length = 0;
  for (unsigned op = OP_I32_TRUNC_SAT_F32_S; op <= OP_I64_TRUNC_SAT_F64_U; op++)
    s->sat_fixed |= op_fixed[op];
  return OK;
}

void scan_free(Scan *s)
{
  free(s->last);
  free(s->loops);
}

bool scan_begin(Scan *s, uint32_t nlocals)
{
  s->nopen = s->nloops = s->next = 0;
  if (nlocals <= s->cap_last) return true;
  void *p = realloc(s->last, nlocals * sizeof *s->last);
  if (!p) return false;
  s->last = p;
  for (uint32_t i = s->cap_last; i < nlocals; i++)
    s->last[i].serial = 0;
  s->cap_last = nlocals;
  return true;
}

/* LEB128 of any width; its low 32 bits. NULL if it does not end before `end`. */
static const uint8_t *leb_long(const uint8_t *p, const uint8_t *end, uint32_t *value)
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

static inline const uint8_t *leb(const uint8_t *p, const uint8_t *end, uint32_t *value)
{
  if (__builtin_expect(p < end && *p < 0x80, 1)) {
    *value = *p;
    return p + 1;
  }
  return leb_long(p, end, value);
}

static const uint8_t *skip_leb(const uint8_t *p, const uint8_t *end, uint32_t n)
{
  uint32_t ignored;
  while (n-- && p)
    p = leb(p, end, &ignored);
  return p;
}

static const uint8_t *skip_memarg(const uint8_t *p, const uint8_t *end)
{
  if (__builtin_expect(end - p >= 2 && p[0] < 64 && p[1] < 0x80, 1)) return p + 2;
  uint32_t flags;
  if (!(p = leb(p, end, &flags))) return NULL;
  return skip_leb(p, end, flags & 64 ? 2 : 1);
}

/* Skips the immediates of the less common kinds; NULL if they do not fit. *first: the first LEB128.
 */
static const uint8_t *skip(const uint8_t *p, const uint8_t *end, unsigned kind, uint32_t *first)
{
  switch (kind) {
  case SCAN_INDIRECT: return (p = leb(p, end, first)) ? skip_leb(p, end, 1) : NULL;
  case SCAN_TABLE:
    if (!(p = leb(p, end, first)) || *first > MAX_BR_TABLE) return NULL;
    return skip_leb(p, end, *first + 1);
  case SCAN_TYPES:
    if (!(p = leb(p, end, first)) || *first > 16) return NULL;
    return skip_leb(p, end, *first);
  case SCAN_FC:
    if (!(p = leb(p, end, first)) || *first >= NWASM_FC) return NULL;
    return skip_leb(p, end, wasm_fc_info[*first].indices);
  default: return NULL;
  }
}

/* What a use weighs where the scan is: more outside of the loop's blocks, since every round that
 * goes on to its end comes there. */
static inline uint32_t weight_here(const Scan *s, const ScanLoop *l)
{
  return s->nopen == l->level ? SCAN_LEVEL : 1;
}

/* What a register for the sum of memory's base and a local saves where the local is got right
 * before `next`. */
static inline uint32_t sum_here(const uint8_t *next, uint32_t weight)
{
  bool load = (uint8_t)(next[0] - WASM_FIRST_LOAD) <= WASM_LAST_LOAD - WASM_FIRST_LOAD;
  return KEEPS_SUMS && load && next[2] ? weight : 0; /* at an offset */
}

/* The entry of a local; a new one is `fresh` if it is. */
static LoopLocal *entry_of(Scan *s, ScanLoop *l, uint32_t local, const ValType *types, bool fresh)
{
  uint32_t serial = s->last[local].serial;
  if (__builtin_expect(serial == l->serial, 1)) return &l->local[s->last[local].index];
  /* Seen last before this loop began: new. In a loop inside of it: perhaps not. */
  uint32_t i = serial < l->serial ? l->nlocals : 0;
  while (i < l->nlocals && l->local[i].local != local)
    i++;
  if (i == l->nlocals) {
    if (i == SCAN_LOCALS) {
      l->more = true;
      return NULL;
    }
    l->local[l->nlocals++] = (LoopLocal){local, 0, types[local], false, fresh, 0};
  }
  s->last[local].serial = l->serial;
  s->last[local].index = i;
  return &l->local[i];
}

/* -- constants ---- */

static void count_const(ScanLoop *l, unsigned type, uint64_t bits, uint32_t weight)
{
  uint32_t i = 0;
  while (i < l->nconsts && (l->konst[i].bits != bits || l->konst[i].type != type))
    i++;
  if (i == SCAN_CONSTS) return;
  if (i == l->nconsts) l->konst[l->nconsts++] = (LoopConst){bits, 0, (uint8_t)type};
  uint64_t sum = (uint64_t)l->konst[i].weight + weight;
  l->konst[i].weight = sum < UINT32_MAX ? (uint32_t)sum : UINT32_MAX;
}

/* Reads a constant; NULL if it is cut off. */
static const uint8_t *read_const(const uint8_t *p, const uint8_t *end, unsigned type,
                                 uint64_t *bits)
{
  *bits = 0;
  if (type_is_float((ValType)type)) {
    unsigned n = type == T_F32 ? 4 : 8;
    if (end - p < n) return NULL;
    memcpy(bits, p, n);
    return p + n;
  }
  unsigned shift = 0;
  uint8_t byte;
  do {
    if (p == end || shift > 63) return NULL;
    byte = *p++;
    *bits |= (uint64_t)(byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  if (byte & 0x40 && shift < 64) *bits |= UINT64_MAX << shift;
  if (type == T_I32) *bits = (uint32_t)*bits;
  return p;
}

/* Counts a constant of the loop if the op after it has no immediate for it. */
static const uint8_t *scan_const(Scan *s, ScanLoop *l, uint8_t opcode, const uint8_t *p,
                                 const uint8_t *end)
{
  static const uint8_t types[] = {T_I32, T_I64, T_F32, T_F64};
  unsigned type = types[opcode - WASM_I32_CONST];
  uint64_t bits;
  p = read_const(p, end, type, &bits);
  if (!p || p == end || !s->table) return p;
  Op op = s->op[*p].kind == SCAN_OP ? (Op)wasm_ops[*p].op : OP_NONE;
  bool is_store = *p >= WASM_FIRST_STORE && *p <= WASM_LAST_STORE;
  if (op == OP_NONE && *p != WASM_LOCAL_GET && !is_store) return p;
  unsigned cost = vs_const_cost(s->table, op, (ValType)type, bits);
  if (cost) count_const(l, type, bits, cost * weight_here(s, l));
  return p;
}

/* What an inner loop has, counts SCAN_FACTOR times. Sums stop at MOST_WEIGHT, so that the single
 * ops of a body cannot make them wrap. */
static uint32_t add_weight(uint32_t to, uint32_t inner)
{
  enum { MOST_WEIGHT = 1 << 30 };
  uint64_t sum = to + (uint64_t)inner * SCAN_FACTOR;
  return sum < MOST_WEIGHT ? (uint32_t)sum : MOST_WEIGHT;
}

static void merge(Scan *s, ScanLoop *outer, const ScanLoop *inner, const ValType *types)
{
  for (uint32_t i = 0; i < inner->nlocals; i++) {
    LoopLocal *e = entry_of(s, outer, inner->local[i].local, types, false);
    if (!e) continue;
    e->weight = add_weight(e->weight, inner->local[i].weight);
    e->sums = add_weight(e->sums, inner->local[i].sums);
    e->assigned |= inner->local[i].assigned;
  }
  for (uint32_t i = 0; i < inner->nconsts; i++) {
    const LoopConst *k = &inner->konst[i];
    count_const(outer, k->type, k->bits, add_weight(0, k->weight));
  }
  outer->call_weight = add_weight(outer->call_weight, inner->call_weight);
  outer->fixed |= inner->fixed;
  outer->more |= inner->more;
  if (inner->depth > outer->depth) outer->depth = inner->depth;
}

static ScanLoop *new_loop(Scan *s, const uint8_t *body)
{
  if (s->nloops == s->caploops &&
      !array_grow(&s->loops, &s->caploops, s->nloops + 1, sizeof *s->loops))
    return NULL;
  ScanLoop *l = &s->loops[s->nloops++];
  l->body = body;
  l->nlocals = l->nconsts = l->call_weight = l->depth = 0;
  l->level = s->nopen;
  l->serial = s->serial++;
  l->fixed = 0;
  l->more = l->complete = false;
  l->straight = true;
  return l;
}

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

static bool open_block(Scan *s, const uint8_t *body, bool is_loop)
{
  if (s->nopen == SCAN_DEPTH) return false;
  s->open[s->nopen++] = (ScanBlock){is_loop ? (int32_t)s->nloops : -1, s->height};
  if (!is_loop) return true;
  if (!new_loop(s, body)) return false;
  s->cur = (int32_t)s->nloops - 1;
  return true;
}

static void end_block(Scan *s, const ValType *types)
{
  ScanBlock o = s->open[--s->nopen];
  if (s->height < o.height || s->height > o.height + 1) s->height = o.height;
  if (o.loop < 0) return;
  s->loops[o.loop].complete = true;
  if (s->nopen == 0) return;
  uint32_t k = s->nopen - 1;
  while (s->open[k].loop < 0)
    k--;
  s->cur = s->open[k].loop;
  merge(s, &s->loops[s->cur], &s->loops[o.loop], types);
}

/* An op at `p` that is more than skipped, or has a long LEB128; NULL if the scan cannot go on. */
static inline const uint8_t *scan_one(Scan *s, ScanLoop *l, const uint8_t *p, const uint8_t *end,
                                      const ValType *types, uint32_t nlocals)
{
  uint8_t opcode = *p++;
  unsigned kind = s->op[opcode].kind;
  uint32_t first = 0;
  s->height += s->op[opcode].effect;
  switch (kind) {
  case SCAN_OP: l->fixed |= s->op[opcode].fixed; break;
  case SCAN_NONE: break;
  case SCAN_LEB: return leb(p, end, &first);
  case SCAN_CONST: return scan_const(s, l, opcode, p, end);
  case SCAN_MEM: return skip_memarg(p, end);
  case SCAN_LOCAL:
  case SCAN_SET: {
    p = leb(p, end, &first);
    if (!p || first >= nlocals) return NULL;
    LoopLocal *e = entry_of(s, l, first, types, l->straight && kind == SCAN_SET);
    if (!e) break;
    e->weight += weight_here(s, l);
    if (end - p > 2) e->sums += sum_here(p, weight_here(s, l));
    e->assigned |= kind == SCAN_SET;
    break;
  }
  case SCAN_BRANCH: l->straight = false; return leb(p, end, &first);
  case SCAN_LEAVE: l->straight = false; break;
  case SCAN_BLOCK:
  case SCAN_LOOP:
    l->straight = false;
    p = leb(p, end, &first);
    if (!p || !open_block(s, p, kind == SCAN_LOOP)) return NULL;
    break;
  case SCAN_ELSE: s->height = s->open[s->nopen - 1].height; break;
  case SCAN_END: end_block(s, types); break;
  case SCAN_CALL:
    p = leb(p, end, &first);
    l->call_weight += weight_here(s, l);
    s->height += call_effect(s, opcode, first);
    break;
  case SCAN_HELPER: l->call_weight += weight_here(s, l); return leb(p, end, &first);
  default:
    p = skip(p, end, kind, &first);
    if (kind == SCAN_TABLE) l->straight = false;
    if (kind == SCAN_INDIRECT) s->height += call_effect(s, opcode, first);
    if (kind == SCAN_INDIRECT || (kind == SCAN_FC && p && wasm_fc_info[first].traits & WASM_CALLS))
      l->call_weight += weight_here(s, l);
    if (kind == SCAN_FC && p && wasm_fc_info[first].immediates == WASM_IMM_NONE)
      l->fixed |= s->sat_fixed;
  }
  return p;
}

/* Ops of loop l from `p` on that are skipped, and locals that the loop has met, as long as there is
 * room for any of them before `end`. Most ops are one or the other. */
static const uint8_t *scan_plain(Scan *s, ScanLoop *l, const uint8_t *p, const uint8_t *end,
                                 uint32_t nlocals)
{
  int32_t height = s->height, depth = (int32_t)l->depth;
  uint32_t weight = weight_here(s, l);
  RegMask fixed = l->fixed;
  for (; end - p >= PLAIN_MAX; depth = height > depth ? height : depth) {
    const ScanOp *op = &s->op[*p];
    uint32_t bytes;
    memcpy(&bytes, p, 4);
    if (!op->length || bytes & op->longer) break;
    if (op->is_local) {
      uint32_t local = p[1];
      if (local >= nlocals || s->last[local].serial != l->serial) break;
      LoopLocal *e = &l->local[s->last[local].index];
      e->weight += weight;
      e->sums += sum_here(p + 2, weight);
      e->assigned |= op->kind == SCAN_SET;
    }
    p += op->length;
    fixed |= op->fixed;
    height += op->effect;
    height = height < 0 ? 0 : height;
  }
  l->depth = (uint32_t)depth;
  l->fixed = fixed;
  s->height = height;
  return p;
}

/* Goes on until loop number `index` has ended, or `limit` is reached. An op that the body's
 * end cuts off ends the scan, too. */
static void go_on(Scan *s, uint32_t index, const uint8_t *limit, const uint8_t *end,
                  const ValType *types, uint32_t nlocals)
{
  const uint8_t *p = s->at;
  while (p < limit && !s->loops[index].complete) {
    p = scan_plain(s, &s->loops[s->cur], p, limit, nlocals);
    if (p >= limit) break;
    p = scan_one(s, &s->loops[s->cur], p, end, types, nlocals);
    if (!p) {
      s->nopen = 0;
      return;
    }
    ScanLoop *l = &s->loops[s->cur];
    if (s->height < 0) s->height = 0;
    if ((uint32_t)s->height > l->depth) l->depth = (uint32_t)s->height;
  }
  s->at = p;
}

static void sort_by_weight(LoopLocal *local, uint32_t n)
{
  for (uint32_t i = 1; i < n; i++) {
    LoopLocal x = local[i];
    uint32_t k = i;
    for (; k && local[k - 1].weight < x.weight; k--)
      local[k] = local[k - 1];
    local[k] = x;
  }
}

static void sort_consts(LoopConst *k, uint32_t n)
{
  for (uint32_t i = 1; i < n; i++) {
    LoopConst x = k[i];
    uint32_t j = i;
    for (; j && k[j - 1].weight < x.weight; j--)
      k[j] = k[j - 1];
    k[j] = x;
  }
}

/* A loop that goes on beyond the limit: the few locals that are hottest so far. Any local may be
 * assigned further on. */
static const LoopFacts *sample(Scan *s, const ScanLoop *l, LoopFacts *out)
{
  memcpy(s->sample, l->local, l->nlocals * sizeof *l->local);
  for (uint32_t i = 0; i < l->nlocals; i++)
    s->sample[i].assigned = true;
  sort_by_weight(s->sample, l->nlocals);
  uint32_t n = l->nlocals < SCAN_SAMPLE ? l->nlocals : SCAN_SAMPLE;
  *out = (LoopFacts){s->sample, n, true, l->call_weight, l->depth, l->fixed, NULL, 0};
  return out;
}

const LoopFacts *scan_loop(Scan *s, const uint8_t *body, const uint8_t *end, const ValType *types,
                           uint32_t nlocals, LoopFacts *out)
{
  while (s->next < s->nloops && s->loops[s->next].body < body)
    s->next++;
  const uint8_t *limit = (size_t)(end - body) > SCAN_LIMIT ? body + SCAN_LIMIT : end;
  bool known = s->next < s->nloops && s->loops[s->next].body == body;
  if (!known || (!s->nopen && !s->loops[s->next].complete)) {
    /* Not read yet, or too deep below where the scan began: it begins anew. */
    s->nopen = s->nloops = s->next = 0;
    s->height = 0;
    s->at = body;
    if (!open_block(s, body, true)) return NULL;
  }
  if (s->nopen) go_on(s, s->next, limit, end, types, nlocals);
  ScanLoop *l = &s->loops[s->next];
  if (!l->complete) return s->nopen && s->samples ? sample(s, l, out) : NULL;
  sort_by_weight(l->local, l->nlocals);
  sort_consts(l->konst, l->nconsts);
  *out = (LoopFacts){l->local, l->nlocals, l->more,  l->call_weight,
                     l->depth, l->fixed,   l->konst, l->nconsts};
  return out;
}
