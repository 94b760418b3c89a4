// SPDX-License-Identifier: MIT
/* The virtual stack: what a frontend drives, op by op, to get machine code in one pass.
 *
 * An entry of the stack (slot) says where a value is: a constant, a register, its home in the
 * frame, the present value of a local (an alias), or a compare that the next op consumes. Locals
 * are in a register or in their home. Control flow is labels; a label remembers which registers
 * hold what where it is reached (its state), and every further edge moves values into that shape:
 *
 *   | locals ......... | entries below .. | parameters |       (of the label)
 *     reg or home        const, reg, home   reg or home
 *
 * Invariants (vs_check proves them in debug builds, after every op):
 *  - a register has one owner: one local or one slot; RegState.own and the owner agree;
 *  - a value that is in no register is in its home; a local's home is right unless its register is
 * dirty;
 *  - slots below `clean` are no aliases of locals; aliases of a local are linked, newest first.
 *
 * The frontend has checked types; what it passes is valid. Errors (code region full, out of memory)
 * are sticky and seen by vs_finish. A VStack is used by one thread, for one function after the
 * other.
 *
 * What is declared here is there twice: in src/vstack for machine code, and in src/interp for what
 * the interpreter runs. Frontends are compiled against either.
 */
#ifndef WEFT_VSTACK_VSTACK_H
#define WEFT_VSTACK_VSTACK_H

#include "base/arena.h"
#include "base/assert.h"
#include "base/context.h"
#include "base/status.h"
#include "base/trap.h"
#include "base/types.h"
#include "emit/emit.h"
#include "regalloc/regalloc.h"
#include "vstack/facts.h"
#include "vstack/options.h"
#include "vstack/unit_code.h"

enum { VS_TYPES_ONLY = 0 }; /* 1 in types/vstack.h, which has less */
enum { ALL_LOCALS = UINT32_MAX - 1 };
enum { NO_LOCAL = UINT32_MAX, NO_SLOT = UINT32_MAX, NO_LABEL = UINT32_MAX, NO_FIX = UINT32_MAX };

typedef enum SlotKind {
  SLOT_CONST, /* bits */
  SLOT_REG,   /* in `reg`, which this slot owns */
  SLOT_LOCAL, /* the value that local `local` has now */
  SLOT_HOME,  /* in its home */
  SLOT_CMP,   /* the pending compare VStack.cmp: only on top, only until the next op */
} SlotKind;

typedef struct Slot {
  uint8_t kind;    /* SlotKind */
  uint8_t type;    /* machine class */
  Reg reg;         /* SLOT_REG */
  Reg want;        /* register that a transfer brings it to; NO_REG between transfers */
  ValType valtype; /* of entries of the stack: for the frontend's checks */
  union {
    uint64_t bits; /* SLOT_CONST: the value; i32 and f32 with a zero upper half */
    struct {
      uint32_t local; /* SLOT_LOCAL; of a copy of a SLOT_HOME: which home */
      uint32_t
          next_alias; /* SLOT_LOCAL: index of the next older alias of the same local, or NO_SLOT */
    };
  };
} Slot;

/* Whether the home of a declared local must be zeroed by the prologue. */
typedef enum LocalInit {
  INIT_FRESH,    /* not set on every way to here, nor known to need its zero */
  INIT_EXPECTED, /* VStack.expected: a loop's facts say that it is set next */
  INIT_SET,      /* set in an open block (VStack.sets), before any other use there */
  INIT_DONE,     /* a parameter, set outside of any block, or known to need its zero */
} LocalInit;

typedef struct Local {
  ValType type;         /* valid once it is `seen` */
  Reg reg;              /* NO_REG: in its home */
  Reg pin;              /* register reserved for it in the current loop, or NO_REG */
  uint8_t init;         /* LocalInit */
  bool due;             /* a set has something to do besides: fresh, expected, or trusted */
  bool seen;            /* it has been used in the function */
  uint16_t check_depth; /* open blocks around that check */
  uint32_t alias;       /* newest alias on the stack, or NO_SLOT */
  uint32_t fresh_loop;  /* serial of a loop at whose header its value is dead, or 0 */
  uint32_t checked;     /* its value plus this was compared with the size of the memory; 0: not */
  uint32_t check_block, check_serial; /* innermost of those blocks, last loop before */
  uint32_t trusted_loop; /* not 0: number and one of an open loop (outer_pins) that counts on it not
                            being set */
  uint32_t trusted_serial; /* OuterPins.serial of that one */
  uint32_t chosen;         /* OuterPins.serial of the last loop that it is a pin of, or 0 */
} Local;

/* A register whose value an op reads, as vs_take leaves it. */
typedef struct Operand {
  Reg reg;
  bool dies;      /* nobody needs the register's value after the op */
  uint32_t local; /* local that owns the register, or NO_LOCAL */
} Operand;

/* A pending compare: operands as they were popped. */
typedef struct Compare {
  Op op; /* a compare or eqz */
  bool negated;
  uint8_t nargs; /* 1 or 2 */
  Slot a, b;     /* detached copies; registers stay owned as OWN_TEMP or by their local */
} Compare;

typedef struct Label {
  RegState state;       /* valid if has_state */
  bool has_state;       /* some edge, or a loop header, has fixed the places */
  bool is_loop;         /* bound where it was made; the state is final */
  bool is_return;       /* the function's end: locals are dead there */
  Reg param;            /* arity 1: the register of the parameter there, NO_REG: in its home */
  uint32_t height;      /* stack entries below its parameters */
  uint32_t arity;       /* parameters */
  const ValType *types; /* of the parameters */
  uint32_t pos;         /* is_loop: code position */
  uint32_t serial;      /* is_loop: number of the loop in the function, from 1; else 0 */
  uint32_t fix;         /* chain of branches that wait for its position */
  uint32_t mark, stub;  /* br_table: number of the last table that lists it, its stub there */
} Label;

/* The pins around a loop. */
typedef struct OuterPins {
  uint16_t pinned[NREG];
  RegMask pins, assigned, kept;
  RegMask reserved; /* pins of all loops around it */
  uint32_t nkept, check_floor;
  uint32_t serial; /* of the loop, unique in the function */
} OuterPins;

/* What has a register through a loop: a constant, or the sum of memory's base and a local that the
 * loop does not set. */
typedef struct Kept {
  uint64_t bits; /* of a sum: the local */
  Reg reg;
  uint8_t type;
  bool is_sum;
} Kept;
enum { MAX_KEPT = 12 };

/* A local whose value at a loop's header is dead, if the facts are right: the loop sets the local
 * before anything reads it, and before any branch. Its home is stale until then. */
typedef struct ExpectedSet {
  uint32_t local;
  uint8_t init; /* what it is when it is expected no more */
} ExpectedSet;
enum { MAX_EXPECTED = 32 };

/* An open block. */
typedef struct OpenBlock {
  uint32_t id;    /* unique in the function, ascending */
  uint32_t nsets; /* how many of VStack.sets come before it */
} OpenBlock;

/* A branch waiting for its target. `end`: code position after its displacement field; for an entry
 * of a jump table: position of the entry, and `table` is the position of the table's start. */
typedef struct Fix {
  uint32_t end, table, next;
} Fix;

/* What the op that was emitted last says about its result, as long as nothing follows it. */
typedef struct Known {
  uint8_t *end; /* the code's end then; NULL: nothing is known */
  Reg reg;      /* its result */
  uint8_t facts;
} Known;
enum {
  KNOWN_FLAGS32 = 1, /* the zero flag is that of the i32 result */
  KNOWN_FLAGS64 = 2, /* of the i64 result */
  KNOWN_SMALL = 4,   /* the result is below KNOWN_LIMIT */
  KNOWN_LIMIT = 0x10000,
};

/* The instruction that was emitted last, if the next op could absorb it: a shift by a constant or a
 * multiplication (where TAKES_SHIFTED), a mask (TAKES_FIELD), or a sum (TAKES_SUM). The op that
 * consumes its result may take the instruction back and emit a combined one instead. */
typedef struct Last {
  uint8_t *end; /* the code's end then */
  Reg d, a, b;  /* d = a << shift, or another shift; d = a * b; i32 d = a + (b << shift); d is the
                   lowest `shift` bits of a */
  uint8_t shift;
  uint8_t op;  /* Op */
  uint8_t len; /* of a sum: bytes of its code */
} Last;

/* Code at the end of the function, reached by a branch. */
typedef struct Stub {
  uint8_t kind;   /* TrapKind, or STUB_* from NTRAPS on */
  uint8_t op;     /* STUB_TRUNC: the conversion, an Op; STUB_NAN: the ValType */
  Reg reg;        /* operand */
  Reg d;          /* STUB_TRUNC: its result */
  uint32_t end;   /* position after the branch to it */
  uint32_t back;  /* where it goes back to, or 0 */
  uint32_t place; /* the frontend's place (module offset) of the op, for backtraces */
} Stub;
enum { STUB_TRUNC = NTRAPS, STUB_INDIRECT, STUB_CONTEXT, STUB_OWN, STUB_HELPER, STUB_NAN };

/* A call in tail position: `end` is the position after the branch to the code that leaves the
 * frame. */
typedef struct TailCall {
  uint32_t end, own;
  const void *const *cell; /* of the address of the code; NULL: own function `own` */
  uint32_t bytes;          /* of stack arguments, which are at the stack pointer then */
} TailCall;

/* A constant in the pool after the function. */
typedef struct PoolConst {
  uint64_t bits;
  uint32_t end;
  uint8_t size;
} PoolConst;

/* A call whose target has no code yet: `end` is the position after its displacement. */
typedef struct PendingCall {
  uint32_t end, own;
} PendingCall;

/* A jump to a function, for calls that do not reach the function itself: where the jump is. */
typedef struct Veneer {
  uint32_t at, own;
} Veneer;

/* Calls between functions of a module. */
typedef struct CallTargets {
  const uint32_t *entry; /* code position by own function, ascending. Valid from first to known - 1:
                            the others have no code yet, or are far */
  uint32_t first, known;
  PendingCall *pending; /* for the frontend to patch when all are known */
  uint32_t npending, cappending;
  uint32_t bridged; /* the first `bridged` pending calls have veneers: their `own` is the number of
                       the veneer, not of a function */
  Veneer *veneers;
  uint32_t nveneers, capveneers;
  uint32_t span; /* how far calls are made to reach */
} CallTargets;

#define VS_OFF(vs, name) ((vs)->opt.off >> VS_##name##_BIT & 1)

/* A loop whose code can be entered with a frame of interpreted code: what is where at its header.
 */
enum { ENTRY_SLOTS = 64 };
typedef struct LoopEntry {
  uint32_t serial; /* of the loop */
  uint32_t header; /* code position */
  uint32_t pos;    /* of the entry, after vs_finish */
  uint32_t sp;
  RegState state;
  Kept kept[MAX_KEPT];
  uint32_t nkept;
  uint8_t kind[ENTRY_SLOTS], type[ENTRY_SLOTS]; /* of the entries of the stack */
} LoopEntry;

/* The facts with which a function is lied to: lies.c. */
enum { MAX_LIES = 32 };
typedef struct Lies {
  uint64_t random; /* state of the generator */
  uint32_t loop;   /* loops that get true facts before the lie; UINT32_MAX: all do */
  bool told;       /* the function has been lied to */
  LoopFacts facts;
  LoopLocal local[MAX_LIES];
  LoopConst konst[MAX_KEPT];
} Lies;

typedef struct VStack {
  Code code;  /* first: the hottest */
  Slot *slot; /* the stack; slot[sp - 1] is its top */
  uint32_t sp;
  uint32_t slot_limit; /* vs_slot_limit of what there is room for */
  uint32_t clean;      /* slots below are no aliases; may be above the top */
  uint32_t hint;       /* local that receives the result of the current op, or NO_LOCAL */
  Local *local;
  uint32_t nlocals;
  uint32_t spent; /* local that is set right after the current call, ALL_LOCALS if none is read
                     after it, or NO_LOCAL */
  RegState regs;
  RegPolicy policy;
  Known known;
  Last last;
  uint32_t place;     /* frontend's place of the current op */
  bool dead;          /* the current code cannot be reached */
  bool saves_ctx;     /* the function needs its context in the frame */
  bool calls;         /* the function calls something */
  bool evicts;        /* it has run out of registers */
  bool failed;        /* out of memory, out of range, or the region is full */
  bool far;           /* conditional branches may have to reach beyond BRANCH_SPAN */
  bool out_of_range;  /* a branch did not reach: the function needs `far` */
  bool distrust;      /* a fact was wrong: the function has to be compiled again without facts */
  uint8_t home_shift; /* log2 of a home's size */
  VsOptions opt;
  Compare cmp;
  const ContextLayout *layout;
  CallTargets *targets;
  Label *labels;
  uint32_t nlabels, caplabels; /* LIFO */
  Fix *fixes;
  uint32_t nfixes, capfixes, free_fix;
  Stub *stubs;
  uint32_t nstubs, capstubs;
  TailCall *tails;
  uint32_t ntails, captails;
  UnitSite *sites; /* with VsOptions.sites: of all functions since vs_init, ascending within each */
  uint32_t nsites, capsites;
  PoolConst *pool;
  uint32_t npool, cappool;
  uint32_t *zeroed;
  uint32_t nzeroed, capzeroed; /* locals that the prologue zeroes */
  uint32_t *touched;
  uint32_t ntouched, captouched; /* locals to reset after the function */
  OpenBlock *blocks;
  uint32_t nblocks, capblocks; /* the open ones */
  uint32_t next_block;
  uint32_t *sets;
  uint32_t nsets, capsets; /* locals that are INIT_SET from the set to the end of its block */
  uint32_t cap_slots, cap_locals;
  uint32_t top_home;     /* homes of stack entries in use so far */
  uint32_t mark;         /* number of the last br_table */
  uint16_t pinned[NREG]; /* local pinned to a register, OWN_NONE if none */
  RegMask assigned;      /* pins that the innermost loop may assign */
  Kept kept[MAX_KEPT];   /* of policy.kept */
  uint32_t nkept;
  struct OuterPins *outer_pins;
  uint32_t nloops, caploops;          /* pins around the open loops */
  uint32_t loop_serial;               /* of the last loop */
  uint32_t pins_serial;               /* of the last one, or span, for OuterPins.serial */
  ExpectedSet expected[MAX_EXPECTED]; /* of the innermost loop, since its header */
  uint32_t nexpected, nfresh;         /* entries of `expected`; those of a loop that begins */
  uint32_t edges, expected_edges;     /* edges so far; at that header */
  bool reentered;  /* a header has been bound: later code may branch back to it */
  uint32_t number; /* of the current function, in interpreted code */
  uint32_t nentries, capentries;
  LoopEntry *entries;   /* with VsOptions.loop_entries: of the function, until the next begins */
  const FuncType *type; /* of the current function */
  uint32_t last_jump;   /* end of a jump to what is likely bound next, or 0 */
  uint32_t summed;      /* local that REG_SUM has the sum of with memory's base, or NO_LOCAL */
  uint32_t check_floor; /* Local.check_serial of checks that hold in the current loop */
  const ValType *local_types; /* ValType by local, the frontend's */
  uint32_t body;              /* code position where the body begins */
  uint32_t return_fix;        /* branches to the common epilogue */
  uint32_t stack_args;        /* bytes of stack arguments of the function */
  uint32_t *trap_tail;        /* code position of the last tail of each TrapKind */
  struct {
    uint32_t link;  /* number of those in front of the Link */
    uint32_t shift; /* of a local that is no parameter: its cell less its number */
    uint32_t stack; /* that of the lowest entry of the stack */
    uint32_t deep;  /* entries of the stack that need one */
  } cells;          /* of the frame of interpreted code: src/interp */
  Lies lies;
#ifndef NDEBUG
  bool wrong_fact; /* a fact was wrong, and lies.c did not make it up */
#endif
} VStack;

/* -- functions (func.c) ---- */

/* A VStack for code in `region` out of `table`. Owns its arrays until vs_free. */
Status vs_init(VStack *vs, const VsOptions *opt, const StencilTable *table, CodeRegion *region,
               const ContextLayout *layout, CallTargets *targets);
void vs_free(VStack *vs);
/* Registers that the stencils of each op want or destroy, to out[NOPS]: pins keep off them in loops
 * that use the op (LoopFacts.fixed). */
void vs_fixed_registers(const StencilTable *table, RegMask *out);
/* Instructions that a register for this constant saves where `consumer` takes it (OP_NONE:
 * something without immediates). */
unsigned vs_const_cost(const StencilTable *table, Op consumer, ValType type, uint64_t bits);
/* The call whose code ends before `end` goes to `target`; false if it does not reach. */
bool vs_patch_call(uint8_t *end, const uint8_t *target);
/* The stub of own function `own`, whose slot is at `slot` in the context: see lazy.c. */
void vs_lazy_stub(VStack *vs, const FuncType *type, uint32_t own, uint32_t slot);
/* Writes trap tails, as the region's first code; positions to trap_tail[NTRAPS], which stays in
 * use.
 */
void vs_trap_tails(VStack *vs, uint32_t *trap_tail);

/* -- long distances (reach.c) ---- */

/* Before a function, where code is written to its place: what would soon be out of reach is written
 * again or gets veneers. False if there is no room or memory. */
bool vs_keep_reach_slow(VStack *vs);
static inline bool vs_keep_reach(VStack *vs)
{
  bool near = code_pos(&vs->code) <= vs->targets->span / 2 && !vs->opt.gap;
  return __builtin_expect(near, 1) || vs_keep_reach_slow(vs);
}
/* Must veneers be written before code is emitted at `pos`? Otherwise the oldest pending call could
 * get out of reach. */
static inline bool vs_calls_wait(const CallTargets *t, uint32_t pos)
{
  return t->npending > t->bridged && pos - t->pending[t->bridged].end > t->span / 2;
}
/* Veneers for the pending calls that have none; they are in ascending order. */
bool vs_bridge(Code *c, CallTargets *t);
/* All entries are known: pending calls get their targets, and none is pending any more. */
bool vs_patch_calls(Code *c, CallTargets *t, const uint32_t *entry);
void vs_free_targets(CallTargets *t);

/* -- functions, continued ---- */

/* Starts a function with `nlocals` locals in all, whose types are local_types[]; seed makes random
 * choices differ by function. far: conditional branches are made to reach everywhere. */
Status vs_begin(VStack *vs, const FuncType *type, uint32_t nlocals, const ValType *local_types,
                uint64_t seed, bool far);
/* Ends it: stubs, constants, prologue. *entry: position of the function, *end: after its last
 * byte. */
Status vs_finish(VStack *vs, uint32_t *entry, uint32_t *end, Err *err);
/* Room for what an op may push: call before each op. False without memory, or if there are more
 * than OWN_MAX_OPERANDS entries. */
bool vs_more_slots(VStack *vs);
static inline uint32_t vs_slot_limit(uint32_t cap)
{
  enum { ROOM = OWN_MAX_PUSHED + 100 };
  return cap - ROOM < OWN_MAX_OPERANDS + 1 ? cap - ROOM : OWN_MAX_OPERANDS + 1;
}
static inline bool vs_slot_room(VStack *vs)
{
  return __builtin_expect(vs->sp < vs->slot_limit, 1) || vs_more_slots(vs);
}
/* array_grow (base/grow.h) of an array of vs; without memory the function has failed. */
bool vs_grow(VStack *vs, void *array_ptr, uint32_t *cap, uint32_t need, size_t size);
#define VS_PUSH(vs, array, n, cap)                                                                 \
  (((n) < (cap) || vs_grow(vs, &(array), &(cap), (n) + 1, sizeof *(array))) ? &(array)[(n)++]      \
                                                                            : NULL)
/* Is there room for the code of an op? */
static inline bool vs_code_room(VStack *vs)
{
  return code_room(&vs->code);
}
/* The op at this place of the frontend's begins. */
static inline void vs_at(VStack *vs, uint32_t place)
{
  vs->place = place;
}
static inline uint32_t vs_place(const VStack *vs)
{
  return vs->place;
}
static inline bool vs_has_failed(const VStack *vs)
{
  return vs->failed;
}
/* code_bound in a loop of one op: the function fails if there is no room. */
static inline void vs_bound_code(VStack *vs)
{
  if (__builtin_expect(code_room(&vs->code), 1)) return;
  code_bound(&vs->code);
  vs->failed = true;
}
/* Gives up the current function after an error. */
void vs_abandon(VStack *vs);

/* Everything goes home: between ops, the policy of the baseline engine. */
void vs_all_home(VStack *vs);

/* -- constants and locals (local.c) ---- */

/* A new entry on top; the caller fills in the rest. */
static inline Slot *vs_push(VStack *vs, unsigned kind, ValType type)
{
  ASSERT(vs->sp < vs->cap_slots, "no room for entry %u", vs->sp);
  Slot *s = &vs->slot[vs->sp++];
  s->kind = (uint8_t)kind;
  s->type = type_class(type);
  s->valtype = type;
  s->reg = s->want = NO_REG;
  return s;
}

/* For vs_check: is what the entry says of its type whole? */
static inline bool vs_is_typed(const Slot *s)
{
  return s->type == type_class(s->valtype) && s->valtype != T_REF && s->type < NCLASSES;
}

static inline void vs_const(VStack *vs, ValType type, uint64_t bits)
{
  vs_push(vs, SLOT_CONST, type)->bits = bits;
}
void vs_local_unsure(VStack *vs, uint32_t local); /* read of one that is not set */
void vs_own_alias(VStack *vs,
                  uint32_t index); /* makes the newest alias of a local a value of its own */
static inline void vs_alias(VStack *vs, uint32_t local)
{
  Local *l = &vs->local[local];
  if (__builtin_expect(l->init < INIT_SET, 0)) vs_local_unsure(vs, local);
  uint32_t index = vs->sp;
  Slot *s = vs_push(vs, SLOT_LOCAL, l->type);
  s->local = local;
  s->next_alias = l->alias;
  l->alias = index;
  if (vs->clean > index) vs->clean = index;
}
static inline void vs_local_get(VStack *vs, uint32_t local)
{
  vs_alias(vs, local);
  if (__builtin_expect(VS_OFF(vs, ALIAS), 0)) vs_own_alias(vs, vs->sp - 1);
}
void vs_local_set(VStack *vs, uint32_t local);
void vs_local_tee(VStack *vs, uint32_t local);
void vs_drop(VStack *vs);
static inline uint32_t vs_height(const VStack *vs) /* entries on the stack */
{
  return vs->sp;
}
/* The type of an entry; 0: the lowest one. */
static inline ValType vs_type_at(const VStack *vs, uint32_t index)
{
  return vs->slot[index].valtype;
}
/* The locals whose homes are out of date, to out[NREG]: a call stores them. Returns how many. */
uint32_t vs_unsaved(const VStack *vs, uint32_t *out);
/* Nothing reads the local's value after the current op, which is a call with its arguments pushed.
 */
void vs_dead_after(VStack *vs, uint32_t local);

/* -- ops (op.c, compare.c) ---- An op whose result goes straight to a local is announced by setting
 * vs->hint before; the op then pushes nothing. */

static inline void vs_set_hint(VStack *vs, uint32_t local) /* NO_LOCAL: it pushes */
{
  vs->hint = local;
}
void vs_unary(VStack *vs, Op op, ValType result);
void vs_binary(VStack *vs, Op op, ValType result);
void vs_trunc(VStack *vs, Op op, ValType result); /* float to integer, trapping or saturating */
/* b << k + a, or without `sum` (b << k) + c, in 32 bits, of the entries on top: a (if sum), b, the
 * constant k of 1 to 3. False if nothing has been done: no such instruction, or none is saved. */
bool vs_scaled(VStack *vs, bool sum, uint32_t c);
/* A load of an element of a table: is the value of entry `index` known to be so small that scaled
 * and with a displacement of 31 bits it is in the reservation, and is there an instruction? */
static inline bool vs_is_small(const VStack *vs, uint32_t index)
{
  const Slot *s = &vs->slot[index];
  if (vs->known.end != vs->code.p || !(vs->known.facts & KNOWN_SMALL)) return false;
  return s->kind == SLOT_REG     ? s->reg == vs->known.reg
         : s->kind == SLOT_LOCAL ? vs->local[s->local].reg == vs->known.reg
                                 : false;
}
bool vs_can_index(const VStack *vs, Op load);
/* The load, of the element at entry times size plus disp. */
void vs_load_index(VStack *vs, Op load, ValType result, uint32_t disp);
void vs_divide(VStack *vs, Op op, ValType result);
/* a * b + c with one rounding, f64, in one instruction or as a call: op is OP_F64_FMA. */
void vs_fma(VStack *vs, Op op);
/* Right after an op with OPT_NAN, where vs_opens_nan says so: its result, which is in `local` (the
 * hint it had) or, with NO_LOCAL, on top, becomes the canonical NaN if it is one. */
void vs_canonical(VStack *vs, ValType type, uint32_t local);
static inline bool vs_opens_nan(const VStack *vs, Op op)
{
  return vs->opt.canonical_nan && op_traits[op] & OPT_NAN;
}
/* Compare whose consumer comes next (fused), or that makes a value. */
void vs_compare(VStack *vs, Op op, bool fused);
void vs_eqz(VStack *vs, Op op, bool fused);
void vs_select(VStack *vs, ValType type);
/* The top of the stack gets another type with the same bits (i64.extend_i32_u). */
void vs_extend_u(VStack *vs);

/* -- ops between locals (direct.c) ----
 *
 * What gets of the operands, an op and a set are together, for register bytecodes. Constants are
 * i64. */

void vs_direct_copy(VStack *vs, uint32_t d, uint32_t a);
void vs_direct_const(VStack *vs, uint32_t d, ValType type, uint64_t bits);
void vs_direct_binary(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, uint32_t b);
void vs_direct_binary_const(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a, int64_t k);
/* A compare whose consumer comes next. */
void vs_direct_compare(VStack *vs, Op op, uint32_t a, uint32_t b);
void vs_direct_compare_const(VStack *vs, Op op, ValType type, uint32_t a, int64_t k);

/* The same as gets, op and set. */
static inline void vs_over_stack_copy(VStack *vs, uint32_t d, uint32_t a)
{
  vs_local_get(vs, a);
  vs_local_set(vs, d);
}
static inline void vs_over_stack_op(VStack *vs, Op op, ValType type, uint32_t d)
{
  if (!VS_OFF(vs, HINTS)) vs->hint = d;
  vs_binary(vs, op, type);
  if (VS_OFF(vs, HINTS)) vs_local_set(vs, d);
}
static inline void vs_over_stack_binary(VStack *vs, Op op, ValType type, uint32_t d, uint32_t a,
                                        uint32_t b)
{
  vs_local_get(vs, a);
  vs_local_get(vs, b);
  vs_over_stack_op(vs, op, type, d);
}
static inline void vs_over_stack_binary_const(VStack *vs, Op op, ValType type, uint32_t d,
                                              uint32_t a, int64_t k)
{
  vs_local_get(vs, a);
  vs_const(vs, type, (uint64_t)k);
  vs_over_stack_op(vs, op, type, d);
}
static inline void vs_over_stack_compare(VStack *vs, Op op, uint32_t a, uint32_t b)
{
  vs_local_get(vs, a);
  vs_local_get(vs, b);
  vs_compare(vs, op, !VS_OFF(vs, FUSE));
}
static inline void vs_over_stack_compare_const(VStack *vs, Op op, ValType type, uint32_t a,
                                               int64_t k)
{
  vs_local_get(vs, a);
  vs_const(vs, type, (uint64_t)k);
  vs_compare(vs, op, !VS_OFF(vs, FUSE));
}

/* -- memory, globals, tables (memory.c) ---- */

void vs_load(VStack *vs, Op op, ValType result, uint32_t offset);
/* Load of type t, then `op` on (entry below, loaded value): one op. False if there is no such form.
 */
bool vs_load_binary(VStack *vs, Op load, Op op, ValType result, uint32_t offset);
void vs_store(VStack *vs, Op op, uint32_t offset);
void vs_memory_size(VStack *vs);
void vs_memory_copy(VStack *vs); /* pops n, source, destination */
void vs_memory_fill(VStack *vs); /* pops n, value, destination */
void vs_global_get(VStack *vs, uint32_t index, ValType type, bool imported);
void vs_global_set(VStack *vs, uint32_t index, ValType type, bool imported);
void vs_table_get(VStack *vs, uint32_t table, ValType type);
void vs_table_size(VStack *vs, uint32_t table);
void vs_ref_func(VStack *vs, uint32_t func);
void vs_ref_is_null(VStack *vs);

/* -- calls (call.c) ---- */

void vs_call(VStack *vs, const FuncType *type, uint32_t func, uint32_t nimported);
void vs_call_indirect(VStack *vs, const FuncType *type, uint32_t type_index, uint32_t table);
/* Runtime helper on popped entries; pushes a result of `result` if it is a VALUE helper. */
void vs_helper(VStack *vs, Helper helper, ValType result, uint32_t imm0, uint32_t imm1);
void vs_return(VStack *vs);
void vs_unreachable(VStack *vs);

/* -- labels (label.c, loop.c) ---- */

/* Makes the stack free of aliases, apart from the top `keep` (0 or 1) entries. Call before
 * vs_label, when a block begins. */
void vs_flush_slow(VStack *vs, unsigned keep);
static inline void vs_flush(VStack *vs, unsigned keep)
{
  if (__builtin_expect(vs->clean + keep < vs->sp, 0)) vs_flush_slow(vs, keep);
}
/* Makes code that nobody reaches live again, on paper: everything at home, `n` entries of these
 * types on top of `height`. For code after an end that nobody branches to. */
void vs_revive(VStack *vs, uint32_t height, uint32_t n, const ValType *types);
/* A new forward label above `height` entries with these parameters. Labels are freed LIFO. */
bool vs_more_labels(VStack *vs); /* room for another one; false without memory */
static inline uint32_t vs_label(VStack *vs, uint32_t height, uint32_t arity, const ValType *types)
{
  uint32_t n = vs->nlabels;
  if (__builtin_expect(n == vs->caplabels, 0) && !vs_more_labels(vs)) return NO_LABEL;
  Label *l = &vs->labels[n];
  l->has_state = l->is_loop = l->is_return = false;
  l->param = NO_REG;
  l->height = height;
  l->arity = arity;
  l->types = types;
  l->fix = NO_FIX;
  l->mark = l->stub = l->serial = 0;
  vs->nlabels = n + 1;
  return n;
}
/* The label of the function's end: its parameters are the results, in their registers. Comes first.
 */
uint32_t vs_label_return(VStack *vs);
/* A fact about what comes was wrong, and code that relies on it has been emitted: the function
 * fails, and is to be compiled again without facts. */
void vs_distrust(VStack *vs);
/* The facts as a loop or span gets them: with VsOptions.random_facts, others. They stay until the
 * next call. */
const LoopFacts *vs_lie_slow(VStack *vs, const LoopFacts *facts);
static inline const LoopFacts *vs_lie(VStack *vs, const LoopFacts *facts)
{
  return __builtin_expect(vs->opt.random_facts != 0, 0) ? vs_lie_slow(vs, facts) : facts;
}
/* A loop header, bound here; its parameters are on the stack. facts may be NULL: no pins. */
uint32_t vs_loop(VStack *vs, uint32_t arity, const ValType *types, const LoopFacts *facts);
/* Ends the innermost open loop: the pins around it are in force again. */
void vs_loop_end(VStack *vs);
void vs_jump(VStack *vs, uint32_t label);
void vs_branch_if(VStack *vs, uint32_t label, bool negate); /* pops the condition */
/* targets[n] is the default */
void vs_branch_table(VStack *vs, const uint32_t *targets, uint32_t n);
/* Binds a forward label here. The code may be dead before; afterwards it is dead only if nobody
 * branches here. The stack is height + arity entries then. */
void vs_bind(VStack *vs, uint32_t label);
static inline uint32_t vs_labels(const VStack *vs) /* how many there are */
{
  return vs->nlabels;
}
/* Has an edge come to the label? */
static inline bool vs_label_reached(const VStack *vs, uint32_t label)
{
  return vs->labels[label].has_state;
}
/* Does a branch wait for it to be bound? */
static inline bool vs_label_awaited(const VStack *vs, uint32_t label)
{
  return vs->labels[label].fix != NO_FIX;
}
static inline void vs_label_free(VStack *vs, uint32_t nlabels) /* all from number nlabels on */
{
  vs->nlabels = nlabels;
}
static inline bool vs_is_dead(const VStack *vs) /* the current code cannot be reached */
{
  return vs->dead;
}
/* The code from here on cannot be reached; the stack is cut to `height`. */
void vs_kill(VStack *vs, uint32_t height);
/* Opens and closes a block, for the zeroing of locals. */
void vs_block_open(VStack *vs);
void vs_block_close(VStack *vs);

/* -- flow that is not nested (flow.c) ----
 *
 * Labels that are bound anywhere, and branches in both directions, for frontends whose bytecode has
 * jumps. Labels come from vs_label and live until the end of the function; none of vs_loop,
 * vs_block_open, vs_revive, vs_label_free is called. While `dead`, a frontend emits nothing but
 * labels. The stack at a label is its parameters alone.
 *
 * A span is an interval of the code that is entered by falling into its start only, and around
 * which backward branches go: [first target, last backward branch], extended to the front up to the
 * first branch from outside into its middle. Spans nest, or are disjoint. */

void vs_flow_jump(VStack *vs, uint32_t label); /* dead afterwards */
void vs_flow_branch_if(VStack *vs, uint32_t label, bool negate);
void vs_flow_branch_table(VStack *vs, const uint32_t *targets, uint32_t n); /* dead afterwards */
/* Binds a label to which nothing that comes later branches. */
void vs_flow_bind(VStack *vs, uint32_t label);
/* Edges from earlier code meet at a label to which later code may branch. After this call comes the
 * code that has to be in front of the header, if any, and then vs_flow_header. */
void vs_flow_meet(VStack *vs, uint32_t label);
/* Binds the label, where ways have met, for later code to branch to. span: facts of a span that
 * begins here, which is opened; NULL: none does. */
void vs_flow_header(VStack *vs, uint32_t label, const LoopFacts *span);
/* Opens a span at a place without a label: its pins are in their registers. */
void vs_flow_span(VStack *vs, const LoopFacts *span);
/* Ends the innermost open span. */
void vs_flow_span_end(VStack *vs);
/* Pops an i32; traps if it is not 0 (negate: if it is). */
void vs_trap_if(VStack *vs, TrapKind kind, bool negate);

/* -- the host's memory and functions (host.c) ---- */

/* Load from a host pointer: pops [index and] address, both i64, and pushes what is at address +
 * (index << scale) + offset. scale: 0 to 3, or NOT_SCALED. No check of anything. */
enum { NOT_SCALED = -1 };
void vs_ptr_load(VStack *vs, Op op, ValType result, int scale, int32_t offset);
/* Pops value, [index], address. */
void vs_ptr_store(VStack *vs, Op op, int scale, int32_t offset);
/* Pops an address and, below it, an index, both i64: traps unless the index is below the u64 at
 * address + 8. */
void vs_ptr_bounds(VStack *vs, TrapKind kind);
/* Calls a C function by the C ABI: pops the arguments, pushes the result, of which there is at most
 * one. i32 is a 32-bit integer of either sign. The function returns normally, or not at all. */
void vs_call_c(VStack *vs, const FuncType *type, const void *function);
/* The current function is called by C, too, which leaves the upper halves of i32 parameters open:
 * comes right after vs_begin. */
void vs_clean_params(VStack *vs);
/* Calls code in Weft's convention and in this context through a cell that holds its address, which
 * may change. */
void vs_call_cell(VStack *vs, const FuncType *type, const void *const *cell);
/* Leaves the function for another one of the same context, with the same results: the arguments are
 * the top of the stack. The frame is gone before the other one begins. */
void vs_tail_call(VStack *vs, const FuncType *type, uint32_t own);
void vs_tail_call_cell(VStack *vs, const FuncType *type, const void *const *cell);
/* Is it machine code that C may call? Valid after vs_finish: it takes nothing on the stack, traps
 * nowhere, calls nothing, and leaves the registers alone that C wants back (option rare = C_SAVED).
 * The frontend knows if an op needs the context. */
bool vs_is_c_code(const VStack *vs);

/* -- checks (check.c) ---- */

/* Recomputes all invariants from nothing; returns NULL or what is wrong. */
const char *vs_check(const VStack *vs);

#endif
