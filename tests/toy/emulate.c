// SPDX-License-Identifier: MIT
/* The toy CPU executes its code: decodes an instruction, looks whether all of it is as it may be,
 * and does what table.py has made of the op table's row.
 *
 * A register or a byte of the stack that was never written has no value. Copies of it have none
 * either: a spill of what nobody reads is allowed, computing with it is not. By a call all
 * registers lose their values but those that arguments are in, by a return all but those of
 * results. */
#include "emit/code.h"
#include "runtime/interp/body.h"
#include "toy.h"

#include <stdio.h>
#include <stdlib.h>

/* An instruction, by opcode. Sets of operands: bit 0 d, 1 a, 2 b, 3 x. */
typedef struct ToyOp {
  const char *name;
  uint8_t operands, floats, written, imm;
  bool rel;
  uint8_t words;
} ToyOp;
static const ToyOp ops[4096] = {
#define TOY_OPCODES
#include "toy_cases.h"
#undef TOY_OPCODES
};

const uint8_t toy_exit[16] = {0};

static const ToyOp *op_at(const uint8_t *pc)
{
  uint32_t word;
  memcpy(&word, pc, 4);
  return &ops[word & 0xfff];
}

_Noreturn void toy_wrong(const Toy *cpu, const char *what)
{
  CodeRange range = {NULL, NULL};
  fflush(stdout);
  fprintf(stderr, "toy: %s\n", what);
  if (engine_region_of(cpu->store->engine, cpu->pc, &range)) {
    const uint8_t *p = cpu->pc;
    uint32_t w[2];
    memcpy(w, p, 8);
    fprintf(stderr, "  at %#tx, %s: d %u a %u b %u x %u, %d\n", p - range.start,
            op_at(p)->name ? op_at(p)->name : "?", w[0] >> 12 & 31, w[0] >> 17 & 31,
            w[0] >> 22 & 31, w[0] >> 27, (int)w[1]);
  }
  for (unsigned i = 0; i < TOY_GPR; i++)
    fprintf(stderr, "  r%u %#llx%s\n", i, (unsigned long long)cpu->r[i],
            cpu->defined >> i & 1 ? "" : " (no value)");
  abort();
}

/* -- decoding ---- */

#define BIT(n)  ((n) == NO_REG ? 0 : (RegMask)1 << ((n) & 63))
#define SPECIAL (BIT(REG_SP) | BIT(REG_FP) | BIT(REG_CTX) | BIT(REG_BASE) | BIT(REG_ZERO))
#define SCRATCH                                                                                    \
  (BIT(REG_SCR) | BIT(REG_SCR2) | BIT(REG_SCR3) | BIT(REG_SUM) | BIT(REG_CALLEE) | BIT(FREG_SCR))
/* The frame pointer by tail calls only. */
#define WRITTEN (ALLOC_GPR | ALLOC_FPR | SCRATCH | BIT(REG_FP))
#define READ    (WRITTEN | BIT(REG_ZERO))

/* Are the registers such as this instruction may have, and all else 0? */
static void check_word(const Toy *cpu, const ToyOp *op, uint32_t word, uint32_t low)
{
  for (unsigned k = 0; k < 4; k++) {
    unsigned n = word >> (12 + 5 * k) & 31;
    if (!(op->operands >> k & 1)) {
      if (n) toy_wrong(cpu, "a register that the instruction does not have");
      continue;
    }
    bool is_float = op->floats >> k & 1;
    RegMask bit = n < FPR0 ? (RegMask)1 << (n + (is_float ? FPR0 : 0)) : 0;
    if (!(bit & (op->written >> k & 1 ? WRITTEN : READ)))
      toy_wrong(cpu, "a register of no such use");
  }
  if (low && op->imm == IMM_NONE && !op->rel) toy_wrong(cpu, "an immediate that it does not have");
  if (op->imm == IMM_U16 && low >> 16) toy_wrong(cpu, "an immediate that is too large");
}

/* Most words come again and again: those that were found right are not looked at anew. */
static void check_word_once(const Toy *cpu, const ToyOp *op, uint32_t word, uint32_t low)
{
  static _Thread_local uint64_t right[4096];
  uint64_t both = (uint64_t)low << 32 | word, *place = &right[both * 0x9e3779b97f4a7c15u >> 52];
  if (*place == both) return;
  check_word(cpu, op, word, low);
  *place = both;
}

/* -- registers ---- */

static uint64_t get_int(const Toy *cpu, unsigned n)
{
  if (!(cpu->defined >> n & 1)) toy_wrong(cpu, "a register that has no value is read");
  return cpu->r[n];
}

static const ToyFloat *get_float(const Toy *cpu, unsigned n)
{
  if (!(cpu->defined >> (FPR0 + n) & 1))
    toy_wrong(cpu, "a float register that has no value is read");
  return &cpu->f[n];
}

static void set_int(Toy *cpu, unsigned n, uint64_t v, bool defined)
{
  cpu->r[n] = v;
  cpu->defined = (cpu->defined & ~((RegMask)1 << n)) | (RegMask)defined << n;
}

static void set_float(Toy *cpu, unsigned n, ToyFloat v, bool defined)
{
  cpu->f[n] = v;
  cpu->defined = (cpu->defined & ~((RegMask)1 << (FPR0 + n))) | (RegMask)defined << (FPR0 + n);
}

static void load_int(Toy *cpu, unsigned n, const uint8_t *at, unsigned bytes)
{
  uint64_t v = 0;
  memcpy(&v, at, bytes);
  set_int(cpu, n, v, toy_stack_defined(cpu->stack, at, bytes));
}

static void load_float(Toy *cpu, unsigned n, const uint8_t *at, unsigned bytes)
{
  ToyFloat v = {.half = {0, 0}};
  memcpy(&v, at, bytes);
  set_float(cpu, n, v, toy_stack_defined(cpu->stack, at, bytes));
}

/* What has no value may only be stored in the frame. */
static void store(Toy *cpu, uint8_t *at, const void *from, unsigned bytes, unsigned reg)
{
  bool defined = cpu->defined >> reg & 1;
  memcpy(at, from, bytes);
  if (!defined && !toy_on_stack(cpu->stack, (uintptr_t)at, bytes))
    toy_wrong(cpu, "a register that has no value is stored");
  toy_stack_define(cpu->stack, at, bytes, defined);
}

/* -- calls ---- */

static RegMask mask_of(const Reg *list, unsigned n)
{
  RegMask m = 0;
  for (unsigned i = 0; i < n; i++)
    m |= (RegMask)1 << list[i];
  return m;
}

static void check_context(const Toy *cpu)
{
  if (cpu->r[REG_BASE] != (uintptr_t)toy_context(cpu)->mem_base)
    toy_wrong(cpu, "a call or return with another base of memory");
}

static bool is_code(const Toy *cpu, uint64_t at)
{
  CodeRange range;
  return engine_region_of(cpu->store->engine, (const void *)(uintptr_t)at, &range);
}

/* A C function with integer arguments. Some are pointers to the frame, whose slots it fills in. */
static void call_c(Toy *cpu, uint64_t function)
{
  typedef uint64_t Function(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
  uint64_t a[6], sp = cpu->r[REG_SP];
  for (unsigned i = 0; i < 6; i++)
    a[i] = cpu->r[C_ARG[i]];
  cpu->stack->sp = sp - RED_ZONE;
  uint64_t result = ((Function *)(uintptr_t)function)(a[0], a[1], a[2], a[3], a[4], a[5]);
  for (unsigned i = 1; i < 3; i++)
    if (a[i] >= sp && a[i] < cpu->r[REG_FP] + CTX_HOME)
      toy_stack_define(cpu->stack, (const void *)(uintptr_t)a[i], cpu->r[REG_FP] + CTX_HOME - a[i],
                       true);
  cpu->defined = SPECIAL;
  if (toy_context(cpu)->instance)
    cpu->r[REG_BASE] = 1; /* memory may have moved: to be loaded anew */
  set_int(cpu, REG_CRESULT, result, true);
}

static void lazy(Toy *cpu)
{
  cpu->stack->sp = cpu->r[REG_SP] - RED_ZONE;
  const void *code = rt_compile_lazily(toy_context(cpu), (uint32_t)get_int(cpu, REG_SCR));
  if (code) {
    cpu->pc = code;
    return;
  }
  rt_trap_site(toy_context(cpu), TRAP_NO_CODE, (const void *)(uintptr_t)toy_pop(cpu),
               (const void *)(uintptr_t)cpu->r[REG_FP]);
}

/* Code goes on where entry_<cpu>.S has an entry of its own. */
static void special_entry(Toy *cpu, uint64_t at)
{
  if (at == (uintptr_t)weft_lazy_entry) {
    lazy(cpu);
    return;
  }
  TrapKind kind = TRAP_UNDEFINED_ELEMENT;
  if (at == (uintptr_t)weft_trap_entry)
    kind = (TrapKind)get_int(cpu, REG_CRESULT);
  else if (at != (uintptr_t)weft_no_code_entry)
    toy_wrong(cpu, "a jump to what is no code");
  uint64_t back = toy_pop(cpu);
  cpu->stack->sp = cpu->r[REG_SP] - RED_ZONE;
  rt_trap_site(toy_context(cpu), kind, (const void *)(uintptr_t)back,
               (const void *)(uintptr_t)cpu->r[REG_FP]);
}

static void jump(Toy *cpu, uint64_t at)
{
  if (is_code(cpu, at))
    cpu->pc = (const uint8_t *)(uintptr_t)at;
  else
    special_entry(cpu, at);
}

/* Notes a call, and what it is to leave as it is. */
static void note_call(Toy *cpu, const uint8_t *back)
{
  ToyStack *s = cpu->stack;
  if (s->ncalls == s->capcalls) {
    s->capcalls = s->capcalls ? 2 * s->capcalls : 64;
    s->calls = realloc(s->calls, s->capcalls * sizeof *s->calls);
    if (!s->calls) toy_wrong(cpu, "no memory for the emulator");
  }
  s->calls[s->ncalls++] =
      (ToyCall){(uintptr_t)back, cpu->r[REG_FP], cpu->r[REG_SP], cpu->r[REG_CTX]};
  toy_push(cpu, (uintptr_t)back);
}

static void call(Toy *cpu, uint64_t at, const uint8_t *back)
{
  bool special = at == (uintptr_t)weft_lazy_entry || at == (uintptr_t)weft_no_code_entry;
  if (!special && !is_code(cpu, at)) {
    call_c(cpu, at);
    cpu->pc = back;
    return;
  }
  check_context(cpu);
  note_call(cpu, back);
  cpu->defined &= SPECIAL | mask_of(ARG_GPR, N_ARG_GPR) | mask_of(ARG_FPR, N_ARG_FPR) |
                  BIT(REG_SCR) | BIT(REG_CALLEE);
  jump(cpu, at);
}

static void go_back(Toy *cpu, uint64_t stack_args)
{
  uint64_t back = toy_pop(cpu);
  const ToyCall *c = &cpu->stack->calls[--cpu->stack->ncalls];
  if (back != c->back) toy_wrong(cpu, "a return to where no call was");
  if (cpu->r[REG_FP] != c->fp) toy_wrong(cpu, "a return with another frame");
  if (cpu->r[REG_CTX] != c->ctx) toy_wrong(cpu, "a return with another context");
  check_context(cpu);
  toy_move_sp(cpu, cpu->r[REG_SP] + stack_args);
  if (cpu->r[REG_SP] < c->sp) toy_wrong(cpu, "a return leaves something on the stack");
  cpu->defined &= SPECIAL | mask_of(RES_GPR, N_RES_GPR) | mask_of(RES_FPR, N_RES_FPR);
  cpu->pc = (const uint8_t *)(uintptr_t)back;
}

/* -- instructions ---- */

/* The terms of table.py. */
#define IMM              imm
#define IMM64            ((uint64_t)second << 32 | (uint32_t)imm)
#define REG(n)           cpu->r[n]
#define A                get_int(cpu, ra)
#define B                get_int(cpu, rb)
#define D                get_int(cpu, rd)
#define GET_I32(n)       (uint32_t)get_int(cpu, n)
#define GET_I64(n)       get_int(cpu, n)
#define GET_F32(n)       get_float(cpu, n)->f32
#define GET_F64(n)       get_float(cpu, n)->f64
#define SET_I32(n, v)    set_int(cpu, n, (uint32_t)(v), true)
#define SET_I64(n, v)    set_int(cpu, n, (uint64_t)(v), true)
#define SET_F32(n, v)    set_float(cpu, n, (ToyFloat){.f32 = (v)}, true)
#define SET_F64(n, v)    set_float(cpu, n, (ToyFloat){.f64 = (v)}, true)
#define SET_V128_ZERO(n) set_float(cpu, n, (ToyFloat){.half = {0, 0}}, true)
#define MOVE_I(to, from, n)                                                                        \
  set_int(cpu, to, n == 4 ? (uint32_t)cpu->r[from] : cpu->r[from], cpu->defined >> from & 1)
#define MOVE_F(to, from)      set_float(cpu, to, cpu->f[from], cpu->defined >> (FPR0 + from) & 1)
#define LOAD_I(to, at, n)     load_int(cpu, to, at, n)
#define LOAD_F(to, at, n)     load_float(cpu, to, at, n)
#define STORE_I(at, from, n)  store(cpu, at, &cpu->r[from], n, from)
#define STORE_F(at, from, n)  store(cpu, at, &cpu->f[from], n, FPR0 + from)
#define STORE_GUEST(at, v, n) memcpy(at, v, n)
#define STORE_VALUE(at, v)                                                                         \
  do {                                                                                             \
    uint64_t value = v;                                                                            \
    uint8_t *to = at;                                                                              \
    memcpy(to, &value, 8);                                                                         \
    toy_stack_define(cpu->stack, to, 8, true);                                                     \
  } while (0)
#define STACK(at, n)           toy_frame(cpu, at, n)
#define CONTEXT(at, n, write)  toy_context_at(cpu, at, n, write)
#define POINTER(at, n)         toy_pointer(cpu, at, n)
#define GUEST(n, offset, size) (get_int(cpu, n), toy_guest(cpu, n, offset, size))
#define X                      get_int(cpu, rx)
#define FROM(type, at)                                                                             \
  ({                                                                                               \
    type from_;                                                                                    \
    memcpy(&from_, at, sizeof from_);                                                              \
    from_;                                                                                         \
  })
#define HOME(offset, n)              home_at(cpu, cpu->r[REG_FP] + (uint64_t)(offset), n)
#define LOSE(n)                      set_int(cpu, n, 0xdead, false)
#define GUEST_AT(at, n)              toy_guest_at(cpu, at, n)
#define GUEST_WHOLE(n, offset, size) (get_int(cpu, n), toy_guest_whole(cpu, n, offset, size))
#define POINTER_OR_SUM(n, offset, size)                                                            \
  toy_pointer_or_sum(cpu, get_int(cpu, n) + (uint64_t)(offset), size)
#define CODE(n)   toy_code(cpu, TARGET, n)
#define ENTRY(at) entry_at(toy_code(cpu, at, 4))
#define WORD(at)  word_at(at)
#define TARGET    (uint64_t)(uintptr_t)(next + rel)
#define BRANCH(condition)                                                                          \
  if (condition) next += rel
#define JUMP(at)                                                                                   \
  do {                                                                                             \
    jump(cpu, at);                                                                                 \
    next = cpu->pc;                                                                                \
  } while (0)
#define CALL(at)                                                                                   \
  do {                                                                                             \
    call(cpu, at, next);                                                                           \
    next = cpu->pc;                                                                                \
  } while (0)
#define RETURN(bytes)                                                                              \
  do {                                                                                             \
    go_back(cpu, (uint64_t)bytes);                                                                 \
    next = cpu->pc;                                                                                \
  } while (0)

static uint64_t word_at(const uint8_t *at)
{
  uint64_t v;
  memcpy(&v, at, 8);
  return v;
}

static uint64_t entry_at(const uint8_t *at)
{
  int32_t v;
  memcpy(&v, at, 4);
  return (uint64_t)(int64_t)v;
}

/* An operand in its home. */
static __attribute__((unused)) const uint8_t *home_at(const Toy *cpu, uint64_t at, uint64_t n)
{
  const uint8_t *p = toy_frame(cpu, at, n);
  if (!toy_stack_defined(cpu->stack, p, n)) toy_wrong(cpu, "a home that has no value is read");
  return p;
}

static void step(Toy *cpu)
{
  uint32_t word, low, ext = 0, second = 0;
  const uint8_t *pc = cpu->pc, *next = pc + 8;
  if ((uintptr_t)pc % 4) toy_wrong(cpu, "an instruction that is not aligned");
  memcpy(&word, pc, 4);
  memcpy(&low, pc + 4, 4);
  const ToyOp *op = op_at(pc);
  if (!op->name) toy_wrong(cpu, "no instruction");
  check_word_once(cpu, op, word, low);
  if (op->words == 2) {
    memcpy(&ext, pc + 8, 4);
    memcpy(&second, pc + 12, 4);
    if (ext) toy_wrong(cpu, "a second word that is one of its own");
    next += 8;
  }
  const int64_t imm = (int32_t)low, rel = op->words == 2 ? (int32_t)second : (int32_t)low;
  const unsigned rd = word >> 12 & 31, ra = word >> 17 & 31, rb = word >> 22 & 31, rx = word >> 27;
  switch (word & 0xfff) {
#include "toy_cases.h"
  }
  cpu->pc = next;
}

void toy_run(Toy *cpu)
{
  cpu->defined |= SPECIAL;
  note_call(cpu, toy_exit);
  while (cpu->pc != toy_exit)
    step(cpu);
}
