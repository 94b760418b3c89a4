// SPDX-License-Identifier: MIT
/* Guest memory, globals, tables, references. */
#include "base/memory_layout.h"
#include "vstack/vs_int.h"

/* -- bounds ----
 *
 * A memory does not shrink: with explicit bounds, an address that has been compared with its size
 * is good for what is below, as long as the local that holds it is not set. The compare counts
 * where no way leads around it: until the end of the innermost block that was open. At the header
 * of a loop it counts if the loop does not assign the local. */

static bool is_checked(const VStack *vs, uint32_t local, uint64_t end)
{
  const Local *l = &vs->local[local];
  return end <= l->checked && l->check_serial >= vs->check_floor && l->check_depth <= vs->nblocks &&
         vs->blocks[l->check_depth - 1].id == l->check_block;
}

static void note_check(VStack *vs, uint32_t local, uint64_t end)
{
  if (!vs->opt.explicit_bounds || VS_OFF(vs, CHECKED) || vs->nblocks > UINT16_MAX) return;
  Local *l = &vs->local[local];
  l->checked = (uint32_t)end;
  l->check_depth = (uint16_t)vs->nblocks;
  l->check_block = vs->blocks[vs->nblocks - 1].id;
  l->check_serial = vs->loop_serial;
}

void vs_keep_checks(VStack *vs, const LoopFacts *facts)
{
  /* A loop inside may set a local that only the loop around it has on its list. */
  uint32_t n = facts && !facts->more ? facts->nlocals : 0;
  for (uint32_t i = 0; i < n; i++) {
    Local *l = &vs->local[facts->locals[i].local];
    if (facts->locals[i].assigned || !l->checked || l->check_serial < vs->check_floor) continue;
    l->check_serial = vs->loop_serial;
    vs_trust(vs, facts->locals[i].local);
  }
  vs->check_floor = vs->loop_serial;
}

/* Can a constant address go into the instruction? Only where the guard catches what is outside, or
 * nothing is. */
static inline bool absolute(VStack *vs, Op op, const Slot *s, uint32_t offset, uint32_t *address)
{
  if (s->kind != SLOT_CONST || VS_OFF(vs, ADDRESS)) return false;
  uint64_t sum = (uint64_t)(uint32_t)s->bits + offset; /* not mod 2^32 */
  *address = (uint32_t)sum;
  if (vs->opt.explicit_bounds &&
      (sum + op_access[op] > vs->opt.memory_bytes || VS_OFF(vs, CHECKED)))
    return false;
  return em_abs_fits(op, sum) && vs->code.forms[op][F_MEM_ABS];
}

Operand vs_fresh_address(VStack *vs, const Slot *s)
{
  WATCH(vs->code, TAKE, NULL, SLOT_CONST, 0, 0);
  Reg r = vs_alloc(vs, ALLOC_GPR);
  em_const_small(&vs->code, r, (uint32_t)s->bits);
  vs->policy.lock |= reg_bit(r);
  return (Operand){r, true, NO_LOCAL};
}

/* The address in `a` is about to be used: compares it, if it has to be. The access is at *reg plus
 * *at. */
static inline void check(VStack *vs, Operand a, uint32_t offset, uint32_t size, Reg *reg,
                         uint32_t *at)
{
  if (!vs->opt.explicit_bounds && offset < MEMORY_GUARD_BYTES - 16) {
    *reg = a.reg;
    *at = offset;
    if (offset && VS_OFF(vs, ADDRESS)) *reg = em_sum_address(&vs->code, a.reg, at);
    return;
  }
  vs_check_address(vs, a, offset, size, reg, at);
}

void vs_check_address(VStack *vs, Operand a, uint32_t offset, uint32_t size, Reg *reg, uint32_t *at)
{
  uint64_t past = (uint64_t)offset + size;
  bool remember = a.local != NO_LOCAL && past <= INT32_MAX;
  *reg = a.reg;
  *at = offset;
  if (remember && is_checked(vs, a.local, past)) return;
  uint32_t end = em_check_memory(&vs->code, vs->opt.explicit_bounds, a.reg, offset, size, reg, at);
  if (end) vs_stub(vs, TRAP_MEMORY_BOUNDS, end, NO_REG, 0);
  if (remember) note_check(vs, a.local, past);
}

/* Where an access cannot take base, address and offset: the sum of the base and a local that is the
 * address is kept, and is good until the local is set, code comes from elsewhere, or something is
 * called; or through a loop. The register that the access is by, or NO_REG. */
static inline Reg by_sum(VStack *vs, Op op, Operand a, uint32_t offset)
{
  if (!KEEPS_SUMS || a.local == NO_LOCAL || VS_OFF(vs, SUMS)) return NO_REG;
  if (!em_abs_fits(op, offset)) return NO_REG;
  Reg kept = vs->policy.kept ? vs_find_sum(vs, a.local) : NO_REG;
  if (kept != NO_REG) return kept;
  if (vs->summed != a.local) {
    if (!offset) return NO_REG;
    g(&vs->code, G_ADD_BASE, REG_SUM, a.reg, 0);
    vs->summed = a.local;
  }
  return REG_SUM;
}

/* The sum that the current loop keeps of the address, or NO_REG: then not even the local has to be
 * in a register. */
static inline Reg kept_sum(const VStack *vs, Op op, const Slot *s, uint32_t offset)
{
  if (!KEEPS_SUMS || s->kind != SLOT_LOCAL || !vs->policy.kept) return NO_REG;
  if (!em_abs_fits(op, offset)) return NO_REG;
  if (vs->opt.explicit_bounds && !is_checked(vs, s->local, (uint64_t)offset + op_access[op]))
    return NO_REG;
  return vs_find_sum(vs, s->local);
}

/* The load that has just been emitted put its result in `d`. */
static inline void loaded(VStack *vs, Op op, Reg d, ValType result)
{
  if (op == OP_I32_LOAD8_U || op == OP_I32_LOAD16_U)
    vs->known = (Known){vs->code.p, d, KNOWN_SMALL};
  vs_result(vs, d, result);
}

/* From an address that is in a register. */
static inline __attribute__((always_inline)) void load_taken(VStack *vs, Op op, ValType result,
                                                             Operand a, uint32_t offset)
{
  Reg base;
  check(vs, a, offset, op_access[op], &base, &offset);
  bool reuse = a.dies && a.local == NO_LOCAL && !is_float(result) && vs->hint == NO_LOCAL;
  Reg d = reuse ? a.reg : vs_dst(vs, result, 0);
  Reg sum = by_sum(vs, op, a, offset);
  if (sum != NO_REG)
    em_load_host(&vs->code, op, d, sum, (int32_t)offset);
  else
    em_load_mem(&vs->code, op, d, base, offset);
  if (d != a.reg) vs_free_operand(vs, a);
  loaded(vs, op, d, result);
}

static __attribute__((noinline)) void load_constant(VStack *vs, Op op, ValType result,
                                                    uint32_t offset, const Slot *s)
{
  uint32_t address;
  if (!absolute(vs, op, s, offset, &address)) {
    load_taken(vs, op, result, vs_fresh_address(vs, s), offset);
    return;
  }
  Reg d = vs_dst(vs, result, 0);
  em_load_abs(&vs->code, op, d, address);
  vs_result(vs, d, result);
}

void vs_load(VStack *vs, Op op, ValType result, uint32_t offset)
{
  const Slot *s = vs_pop_ref(vs);
  vs_ready_hint(vs, s, s);
  if (__builtin_expect(s->kind == SLOT_CONST, 0)) {
    load_constant(vs, op, result, offset, s);
    return;
  }
  Reg sum = kept_sum(vs, op, s, offset);
  if (sum != NO_REG) {
    Reg d = vs_dst(vs, result, 0);
    em_load_host(&vs->code, op, d, sum, (int32_t)offset);
    loaded(vs, op, d, result);
    return;
  }
  load_taken(vs, op, result, vs_take(vs, s), offset);
}

bool vs_can_index(const VStack *vs, Op load)
{
  return vs->code.forms[load][F_MEM_X] && !vs->opt.explicit_bounds && !VS_OFF(vs, ADDRESS);
}

void vs_load_index(VStack *vs, Op load, ValType result, uint32_t disp)
{
  Slot s = vs_pop(vs);
  vs_ready_hint(vs, &s, &s);
  Operand a = vs_take(vs, &s);
  bool reuse = a.dies && a.local == NO_LOCAL && !is_float(result) && vs->hint == NO_LOCAL;
  Reg d = reuse ? a.reg : vs_dst(vs, result, 0);
  em_i(&vs->code, vs->code.forms[load][F_MEM_X], d, a.reg, 0, disp);
  if (d != a.reg) vs_free_operand(vs, a);
  vs_result(vs, d, result);
}

/* What is stored: a zero is in a register of its own, if the CPU has one. */
static Operand stored(VStack *vs, const Slot *s)
{
  bool zero = REG_ZERO != NO_REG && s->kind == SLOT_CONST && !is_float(s->type) && s->bits == 0 &&
              !VS_OFF(vs, IMM);
  return zero ? (Operand){REG_ZERO, false, NO_LOCAL} : vs_take(vs, s);
}

void vs_store(VStack *vs, Op op, uint32_t offset)
{
  const Slot *sv = vs_pop_ref(vs), *sa = vs_pop_ref(vs);
  uint32_t address;
  if (absolute(vs, op, sa, offset, &address)) {
    Operand v = stored(vs, sv);
    em_store_abs(&vs->code, op, v.reg, address);
    vs_free_operand(vs, v);
    vs->policy.lock = 0;
    return;
  }
  Reg sum = kept_sum(vs, op, sa, offset), base;
  if (sum != NO_REG) {
    Operand v = stored(vs, sv);
    em_store_host(&vs->code, op, sum, v.reg, (int32_t)offset);
    vs_free_operand(vs, v);
    vs->policy.lock = 0;
    return;
  }
  Operand a = vs_take_address(vs, sa);
  StencilId imm = vs->code.forms[op][F_MEM_I];
  bool store_imm = imm && sv->kind == SLOT_CONST && !is_float(sv->type) && !VS_OFF(vs, IMM) &&
                   (sv->type == T_I32 || (int64_t)sv->bits == (int32_t)sv->bits);
  Operand v = {NO_REG, false, NO_LOCAL};
  if (!store_imm) v = stored(vs, sv);
  check(vs, a, offset, op_access[op], &base, &offset);
  sum = store_imm ? NO_REG : by_sum(vs, op, a, offset);
  if (store_imm)
    em_long(&vs->code, imm, 0, base, 0, 0, (int64_t)sv->bits, offset);
  else if (sum != NO_REG)
    em_store_host(&vs->code, op, sum, v.reg, (int32_t)offset);
  else
    em_store_mem(&vs->code, op, base, v.reg, offset);
  if (!store_imm && v.reg != a.reg) vs_free_operand(vs, v);
  vs_free_operand(vs, a);
  vs->policy.lock = 0;
}

void vs_memory_size(VStack *vs)
{
  Reg d = vs_alloc(vs, ALLOC_GPR);
  em_load_ctx(&vs->code, T_I64, d, offsetof(Context, mem_bytes));
  vs_emit_ri(vs, OP_I64_SHR_U, d, d, 16);
  vs->hint = NO_LOCAL;
  vs_result(vs, d, T_I32);
}

void vs_global_get(VStack *vs, uint32_t index, ValType type, bool imported)
{
  uint32_t at = context_global(vs->layout, index);
  static const Slot none = {.kind = SLOT_CONST};
  if (vs->hint != NO_LOCAL) vs_ready_hint(vs, &none, &none);
  Reg d = vs_dst(vs, type, 0);
  if (__builtin_expect(imported, 0)) {
    em_load_ctx(&vs->code, T_I64, REG_SCR, at);
    em_load_ptr(&vs->code, type, d, REG_SCR, 0);
  } else {
    em_load_ctx(&vs->code, type, d, at);
  }
  vs_result(vs, d, type);
}

void vs_global_set(VStack *vs, uint32_t index, ValType type, bool imported)
{
  uint32_t at = context_global(vs->layout, index);
  Slot s = vs_pop(vs);
  Operand v = stored(vs, &s);
  if (imported) {
    em_load_ctx(&vs->code, T_I64, REG_SCR, at);
    em_store_ptr(&vs->code, type, v.reg, REG_SCR, 0);
  } else {
    em_store_ctx(&vs->code, type, v.reg, at);
  }
  vs_free_operand(vs, v);
  vs->policy.lock = 0;
}

void vs_table_get(VStack *vs, uint32_t table, ValType type)
{
  Slot s = vs_pop(vs);
  Code *c = &vs->code;
  Reg i = vs_take_own(vs, &s, ALLOC_GPR);
  Reg t = vs_alloc(vs, ALLOC_GPR);
  em_load_ctx(c, T_I64, t, vs->layout->tables + 8 * table);
  g(c, G_CMPB_U64_MEM, 0, t, i);
  vs_stub(vs, TRAP_TABLE_BOUNDS, code_pos(c), NO_REG, 0);
  g_i(c, G_SHL64_I, i, i, 0, 5);
  em_load_ptr(c, T_I64, t, t, offsetof(TableView, entries));
  g(c, G_ADD64, i, i, t);
  em_load_ptr(c, T_I64, i, i, offsetof(FuncRef, self));
  regs_release(&vs->regs, t);
  vs->hint = NO_LOCAL;
  vs_result(vs, i, type);
}

void vs_table_size(VStack *vs, uint32_t table)
{
  Reg d = vs_alloc(vs, ALLOC_GPR);
  em_load_ctx(&vs->code, T_I64, d, vs->layout->tables + 8 * table);
  em_load_ptr(&vs->code, T_I32, d, d, offsetof(TableView, size));
  vs->hint = NO_LOCAL;
  vs_result(vs, d, T_I32);
}

void vs_ref_func(VStack *vs, uint32_t func)
{
  Reg d = vs_alloc(vs, ALLOC_GPR);
  uint32_t at = vs->layout->funcs + (uint32_t)sizeof(FuncRef) * func;
  em_load_ctx(&vs->code, T_I64, d, at + (uint32_t)offsetof(FuncRef, self));
  vs->hint = NO_LOCAL;
  vs_result(vs, d, T_FUNCREF);
}

void vs_ref_is_null(VStack *vs)
{
  vs->hint = NO_LOCAL;
  vs_eqz(vs, OP_I64_EQZ, false);
}
