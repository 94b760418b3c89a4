// SPDX-License-Identifier: MIT
/* The interpreter's machine. A handler is a C function that ends in a call of the next one, where
 * the compiler guarantees that this is a jump; else a label of one function; or, with
 * WEFT_INTERP_SWITCH, a case of a switch. Their terms, for the generated handlers too:
 *
 *   pc    the current record             I32(A) ... the cell that pc->a names, by type
 *   fp    the frame                      SET_I32(v) ... the cell that pc->d names becomes v
 *   ctx   the instance's context         NEXT, BRANCH(condition), TRAP(kind): how it goes on
 *   mem   base of memory 0
 */
#include "interp/record.h"
#include "runtime/interp/body.h"
#include "runtime/rt.h"

#include <alloca.h>

uintptr_t interp_handler[NHANDLERS];

#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define COLD        __attribute__((noinline, cold))
/* Calls C functions as machine code does, by the ABI and not by their types: clang's sanitizer
 * would say so. */
#ifdef __clang__
#define ABI_CALLS __attribute__((noinline, no_sanitize("function")))
#else
#define ABI_CALLS __attribute__((noinline))
#endif

/* -- cells and memory ---- */

#define OFF_A      pc->a
#define OFF_B      pc->b
#define OFF_C      pc->c
#define OFF_D      pc->d
#define CELL(off)  (*(uint64_t *)(void *)(fp + (off)))
#define I32(X)     ((uint32_t)CELL(OFF_##X))
#define I64(X)     CELL(OFF_##X)
#define F32(X)     FROM_BITS32((uint32_t)CELL(OFF_##X))
#define F64(X)     FROM_BITS64(CELL(OFF_##X))
#define SET_I32(v) (CELL(pc->d) = (uint32_t)(v))
#define SET_I64(v) (CELL(pc->d) = (v))
#define SET_F32(v) (CELL(pc->d) = BITS32(v))
#define SET_F64(v) (CELL(pc->d) = BITS64(v))
#define IMM_I32    ((uint32_t)pc->imm)
#define IMM_I64    pc->imm
#define IMM_F32    FROM_BITS32((uint32_t)pc->imm)
#define IMM_F64    FROM_BITS64(pc->imm)

/* at: where an access of n bytes goes. */
#define CHECKED(address, n)                                                                        \
  uint64_t where = (address);                                                                      \
  if (UNLIKELY(where + (n) > ctx->mem_bytes)) trap_at(ctx, where, pc, fp);                         \
  uint8_t *at = mem + where
#define ADDRESS(X, offset, n) CHECKED((uint64_t)I32(X) + (uint32_t)(offset), n)
#define ABSOLUTE(address, n)  CHECKED(address, n)
#define HOST(X, offset)       uint8_t *at = (uint8_t *)(uintptr_t)I64(X) + (offset)
#define LOAD(type, at)                                                                             \
  ({                                                                                               \
    type v_;                                                                                       \
    memcpy(&v_, at, sizeof v_);                                                                    \
    v_;                                                                                            \
  })
#define STORE(type, at, v)                                                                         \
  do {                                                                                             \
    type v_ = (type)(v);                                                                           \
    memcpy(at, &v_, sizeof v_);                                                                    \
  } while (0)
#define PEEK LOAD
#define POKE STORE

/* -- what handlers do out of line ---- */

static COLD _Noreturn void trap(Context *ctx, unsigned kind, const Rec *pc, char *fp)
{
  rt_trap_site(ctx, kind, pc + 1, fp);
}

/* A memory access at guest address `where`, beyond the memory. */
static COLD _Noreturn void trap_at(Context *ctx, uint64_t where, const Rec *pc, char *fp)
{
  ((Store *)ctx->store)->fault = where;
  rt_trap_site(ctx, TRAP_MEMORY_BOUNDS, pc + 1, fp);
}

static inline Link *link_of(const Rec *head, char *fp)
{
  return (Link *)(void *)(fp + head->d);
}

/* At a function's head, of a function that cannot be entered: a backtrace knows no such one. */
static COLD _Noreturn void trap_in_caller(Context *ctx, unsigned kind, const Rec *head, char *fp)
{
  const Link *link = link_of(head, fp);
  rt_trap_site(ctx, kind, link->pc, link->fp);
}

/* The callee's first cell is at `fp` already. */
static inline void save_link(const Rec *head, char *fp, const Rec *back, char *caller, Context *ctx)
{
  *link_of(head, fp) = (Link){caller, back, ctx};
}

/* A host function with its arguments in the cells from fp on; ctx is its own. */
static __attribute__((noinline)) void call_host(const Rec *head, char *fp, Context *ctx)
{
  uint32_t n = (uint32_t)head->a, nresults = (uint32_t)head->b;
  Value *slots = alloca((n > nresults ? n : nresults) * sizeof *slots + sizeof *slots);
  for (uint32_t i = 0; i < n; i++) {
    slots[i] = (Value){.i64 = 0};
    slots[i].i64 = CELL(cell_offset(i));
  }
  const FuncType *type = ((HostFunc *)(void *)ctx)->type;
  rt_interp_host(ctx, link_of(head, fp), slots);
  for (uint32_t i = 0; i < nresults; i++)
    CELL(cell_offset(i)) =
        type->results[i] == T_I32 || type->results[i] == T_F32 ? slots[i].i32 : slots[i].i64;
}

static ABI_CALLS uint64_t call_helper(Context *ctx, const Rec *pc, const char *fp)
{
  typedef uint64_t Fn(Context *, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
  uint64_t v[5] = {0};
  uint32_t n = (uint32_t)pc->c;
  for (uint32_t i = 0; i < n; i++)
    v[i] = *(const uint64_t *)(const void *)(fp + pc->a + cell_offset(i));
  v[n] = (uint32_t)pc[1].d;
  v[n + 1] = (uint32_t)pc[1].a;
  return ((Fn *)(uintptr_t)ctx->helper[pc->b])(ctx, v[0], v[1], v[2], v[3], v[4]);
}

/* By the C ABI, which gives integers and floats registers of their own each in order: a function
 * takes what it has parameters for. An f32 is the low half of a float register. */
static ABI_CALLS uint64_t call_c(Context *ctx, const Rec *pc, char *fp)
{
#define C_PARAMS                                                                                   \
  uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, double, double, double, double,      \
      double, double, double, double
#define C_ARGS i[0], i[1], i[2], i[3], i[4], i[5], f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]
  uint64_t i[6] = {0};
  double f[8] = {0};
  const Rec *type = pc + 1;
  const uint64_t *cell = (const uint64_t *)(const void *)(fp + pc->a);
  int ni = 0, nf = 0;
  for (int k = 0; k < type->a; k++, cell--) {
    if ((uint32_t)type->b >> k & 1)
      f[nf++] = FROM_BITS64(*cell);
    else
      i[ni++] = *cell;
  }
  uintptr_t fn = (uintptr_t)pc->imm;
  Store *s = ctx->store;
  char *top = s->cells_top;
  Link here = {fp, pc + 2, ctx}; /* where a trap raised by the function finds its caller */
  const void *outer = s->interp_site;
  s->interp_site = &here;
  s->cells_top = fp + pc->a + cell_offset((uint32_t)type->a);
  uint64_t result;
  switch (type->c) {
  case T_F32: result = BITS32(((float (*)(C_PARAMS))fn)(C_ARGS)); break;
  case T_F64: result = BITS64(((double (*)(C_PARAMS))fn)(C_ARGS)); break;
  case T_I32: result = ((uint32_t (*)(C_PARAMS))fn)(C_ARGS); break;
  default: result = ((uint64_t (*)(C_PARAMS))fn)(C_ARGS);
  }
  s->cells_top = top;
  s->interp_site = outer;
  return result;
}

/* The arguments of a tail call take the place of the function's own, the head's Link that of its
 * Link. */
static inline void replace_frame(const Rec *head, char *fp, int32_t args, uint32_t n,
                                 int32_t own_link)
{
  Link back = *(Link *)(void *)(fp + own_link);
  for (uint32_t i = 0; i < n; i++)
    CELL(cell_offset(i)) = CELL(args + cell_offset(i));
  *link_of(head, fp) = back;
}

/* -- the three ways from a record to the next ---- */

/* Another thread may just be changing a head (rt_tier_function). */
#define HANDLER(pc) __atomic_load_n(&(pc)->handler, __ATOMIC_RELAXED)

#if defined(__has_attribute)
#if __has_attribute(musttail) && !defined(WEFT_INTERP_SWITCH)
#define WEFT_INTERP_TAIL
#endif
#endif

#define STATE const Rec *pc, char *fp, Context *ctx, uint8_t *mem
#if defined(WEFT_INTERP_TAIL)
typedef void Handler(STATE);
#define DISPATCH __attribute__((musttail)) return ((Handler *)HANDLER(pc))(pc, fp, ctx, mem)
#define OP(name, ...)                                                                              \
  static void op_##name(STATE)                                                                     \
  {                                                                                                \
    (void)pc, (void)fp, (void)ctx, (void)mem;                                                      \
    __VA_ARGS__                                                                                    \
  }
#define LEAVE return
#elif !defined(WEFT_INTERP_SWITCH)
#define DISPATCH goto *(void *)HANDLER(pc)
#define OP(name, ...)                                                                              \
  op_##name:                                                                                       \
  {                                                                                                \
    __VA_ARGS__                                                                                    \
  }
#define LEAVE return
#else
#define DISPATCH goto next_record
#define OP(name, ...)                                                                              \
  case H_##name: {                                                                                 \
    __VA_ARGS__                                                                                    \
  }
#define LEAVE return
#endif

#define NEXT                                                                                       \
  do {                                                                                             \
    pc++;                                                                                          \
    DISPATCH;                                                                                      \
  } while (0)
#define JUMP_BY(distance) pc = (const Rec *)(const void *)((const char *)pc + (distance))
#define BRANCH(condition)                                                                          \
  do {                                                                                             \
    if (condition)                                                                                 \
      JUMP_BY(pc->d);                                                                              \
    else                                                                                           \
      pc++;                                                                                        \
    DISPATCH;                                                                                      \
  } while (0)
/* Counts up; is it 0 now? Other threads may count the same. */
static inline bool counted(const Rec *r)
{
  int32_t *d = &((Rec *)(uintptr_t)r)->d;
  int32_t n = __atomic_load_n(d, __ATOMIC_RELAXED);
  if (n == INT32_MAX) return false;
  __atomic_store_n(d, n + 1, __ATOMIC_RELAXED);
  return n == -1;
}
#define COUNTED(r) counted(r)
#define TRAP(kind) trap(ctx, TRAP_##kind, pc, fp)
#define ENTER_HEAD(head_, frame_)                                                                  \
  do {                                                                                             \
    const Rec *callee = (head_);                                                                   \
    char *below = (frame_);                                                                        \
    save_link(callee, below, pc + 1, fp, ctx);                                                     \
    pc = callee;                                                                                   \
    fp = below;                                                                                    \
  } while (0)
#define RETURN_BY(link_)                                                                           \
  do {                                                                                             \
    const Link *back = (const Link *)(const void *)(link_);                                        \
    pc = back->pc;                                                                                 \
    ctx = back->ctx;                                                                               \
    fp = back->fp;                                                                                 \
    mem = ctx->mem_base;                                                                           \
    DISPATCH;                                                                                      \
  } while (0)

#define AT_CTX(type, off) (*(type *)(void *)((char *)ctx + (off)))

#if defined(WEFT_INTERP_TAIL)
#include "interp_ops.h"
#include "runtime/interp/handlers.inc"
static const uintptr_t handlers[NHANDLERS] = {
#define X(name, text) (uintptr_t)op_##name,
    INTERP_RECORDS(X)
#undef X
#undef OP
#define OP(name, ...) (uintptr_t)op_##name,
#include "interp_ops.h"
};

static void run(STATE)
{
  ((Handler *)pc->handler)(pc, fp, ctx, mem);
}

void interp_init(void)
{
  memcpy(interp_handler, handlers, sizeof handlers);
}
#elif !defined(WEFT_INTERP_SWITCH)
/* Without a record: writes the addresses of its labels down. */
static __attribute__((noinline)) void run(STATE)
{
  if (!pc) {
#define X(name, text) interp_handler[H_##name] = (uintptr_t)&&op_##name;
    INTERP_RECORDS(X)
#undef X
#undef OP
#define OP(name, ...) interp_handler[H_##name] = (uintptr_t)&&op_##name;
#include "interp_ops.h"
#undef OP
    return;
  }
#define OP(name, ...)                                                                              \
  op_##name:                                                                                       \
  {                                                                                                \
    __VA_ARGS__                                                                                    \
  }
  DISPATCH;
#include "interp_ops.h"
#include "runtime/interp/handlers.inc"
}

void interp_init(void)
{
  run(NULL, NULL, NULL, NULL);
}
#else
static void run(STATE)
{
next_record:
  switch (HANDLER(pc)) {
#include "interp_ops.h"
#include "runtime/interp/handlers.inc"
  default: __builtin_unreachable();
  }
}

void interp_init(void)
{
  for (unsigned i = 0; i < NHANDLERS; i++)
    interp_handler[i] = i;
}
#endif

void interp_run(const Rec *head, char *fp, Context *ctx)
{
  Rec exit = {.handler = interp_handler[H_EXIT]};
  save_link(head, fp, &exit, fp, ctx);
  run(head, fp, ctx, ctx->mem_base);
}
