// SPDX-License-Identifier: MIT
/* The instance context: the record that compiled code reaches through its context register
 * (r12 on x86-64, x20 on arm64). Here is only the layout, since it is baked into stencils and code;
 * src/runtime owns and fills the records.
 *
 *   +-- struct Context (fixed) --+-- variable part, by ContextLayout -------------------------+
 *   | limit, memory 0, near      | far globals 16 B each | FuncRef per function | Table * each |
 *   | globals, helpers, constants|                       | (imports first)      | u32 sig ids  |
 *   +----------------------------+-------------------------------------------------------------+
 */
#ifndef WEFT_BASE_CONTEXT_H
#define WEFT_BASE_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Context Context;
typedef struct FuncRef FuncRef;

/* A callable function; also an entry of a function table (a copy of the function's record). */
struct FuncRef {
  const void *code; /* entry in Weft's calling convention; NULL in a null entry */
  Context *ctx;     /* context that the function wants in the context register */
  uint64_t sig;     /* canonical signature id (unique in an engine, never 0); 0 in a null entry */
  FuncRef *self;    /* the canonical record, what a funcref value points to; NULL in a null entry.
                       In a table of externrefs: the reference itself */
};
_Static_assert(sizeof(FuncRef) == 32, "compiled code shifts an index by 5");

/* The part of a table that compiled code reads. */
typedef struct TableView {
  FuncRef *entries;
  uint64_t size; /* entries in use */
} TableView;

/* Runtime functions that compiled code calls through the context, in the C ABI:
 *   uint64_t helper(Context *ctx, uint64_t a, uint64_t b, uint64_t c, uint64_t imm0, uint64_t imm1)
 * a, b, c are the op's operands in order (i32 zero-extended), imm0 and imm1 its immediates; an op
 * with n operands passes its immediates right after them (so memory.grow is (ctx, pages, mem)).
 * X(name, operands, immediates, kind): TRAP returns a TrapKind, 0 = went well; VALUE returns the
 * result and never traps. */
#define CONTEXT_HELPERS(X)                                                                         \
  X(MEMORY_GROW, 1, 1, VALUE) /* (pages, mem) -> old size in pages or (uint32_t)-1 */              \
  X(MEMORY_COPY, 3, 2, TRAP)  /* (dst, src, n, dst mem, src mem) */                                \
  X(MEMORY_FILL, 3, 1, TRAP)  /* (dst, value, n, mem) */                                           \
  X(MEMORY_INIT, 3, 2, TRAP)  /* (dst, src, n, data segment, mem) */                               \
  X(DATA_DROP, 0, 1, TRAP)    /* (data segment) */                                                 \
  X(TABLE_SET, 2, 1, TRAP)    /* (index, ref, table) */                                            \
  X(TABLE_GROW, 2, 1, VALUE)  /* (ref, n, table) -> old size or (uint32_t)-1 */                    \
  X(TABLE_FILL, 3, 1, TRAP)   /* (index, ref, n, table) */                                         \
  X(TABLE_COPY, 3, 2, TRAP)   /* (dst, src, n, dst table, src table) */                            \
  X(TABLE_INIT, 3, 2, TRAP)   /* (dst, src, n, elem segment, table) */                             \
  X(ELEM_DROP, 0, 1, TRAP)    /* (elem segment) */

typedef enum Helper {
#define X(name, operands, immediates, kind) HELPER_##name,
  CONTEXT_HELPERS(X)
#undef X
      NHELPERS
} Helper;

typedef struct HelperInfo {
  uint8_t operands, immediates;
  bool traps; /* it is a TRAP helper */
} HelperInfo;
extern const HelperInfo helper_info[NHELPERS];

/* Constants that stencils read from the context (never from a compiler's own section).
 * 16 bytes each, aligned; the value is repeated to fill them. */
#define CONTEXT_CONSTS(X)                                                                          \
  X(F32_SIGN, 0x8000000080000000)                                                                  \
  X(F64_SIGN, 0x8000000000000000)                                                                  \
  X(F32_ABS, 0x7fffffff7fffffff)                                                                   \
  X(F64_ABS, 0x7fffffffffffffff)                                                                   \
  X(F32_2P31, 0x4f0000004f000000)  /* 2^31 */                                                      \
  X(F32_M2P31, 0xcf000000cf000000) /* -2^31 */                                                     \
  X(F32_2P32, 0x4f8000004f800000)                                                                  \
  X(F32_2P63, 0x5f0000005f000000)                                                                  \
  X(F32_M2P63, 0xdf000000df000000)                                                                 \
  X(F32_2P64, 0x5f8000005f800000)                                                                  \
  X(F32_M1, 0xbf800000bf800000)                                                                    \
  X(F64_2P31, 0x41e0000000000000)                                                                  \
  X(F64_M2P31M1, 0xc1e0000000200000) /* -2^31 - 1 */                                               \
  X(F64_2P32, 0x41f0000000000000)                                                                  \
  X(F64_2P63, 0x43e0000000000000)                                                                  \
  X(F64_M2P63, 0xc3e0000000000000)                                                                 \
  X(F64_2P64, 0x43f0000000000000)                                                                  \
  X(F64_M1, 0xbff0000000000000)                                                                    \
  X(F64_2P52, 0x4330000000000000)                                                                  \
  X(U64_F64_LO, 0x4330000043300000) /* exponents for u64 -> f64 by halves */                       \
  X(F64_2P84, 0x4530000000000000)                                                                  \
  X(F64_2P84_2P52, 0x4530000000100000)                                                             \
  X(F64_NAN, 0x7ff8000000000000) /* the canonical one */

typedef enum ContextConst {
#define X(name, bits) CONST_##name,
  CONTEXT_CONSTS(X)
#undef X
      NCONTEXT_CONSTS
} ContextConst;

enum { NEAR_GLOBALS = 6 };

struct Context {
  uintptr_t stack_limit; /* lowest stack pointer at entry, or of a frame that is not small;
                            all ones: interrupt */
  uint8_t *mem_base;     /* memory 0, NULL without one; cached in r13 / x21 */
  uint64_t mem_bytes;    /* its size in bytes, for explicit bounds checks and memory.size */
  int64_t *fuel;         /* what is left of the store's, for code that consumes it */
  /* the first globals: in the first 128 bytes, where x86-64 has a displacement of one byte */
  struct {
    uint64_t bits[2];
  } near_global[NEAR_GLOBALS] __attribute__((aligned(16)));
  uintptr_t cell_limit;         /* as stack_limit, of the stack of interpreted code */
  const char *osr;              /* lowest cell of the frame that a loop's entry goes on with */
  const void *trap_entry;       /* where trap tails jump: kind in eax / w8, see entry_<cpu>.S */
  const void *helper[NHELPERS]; /* C functions, see CONTEXT_HELPERS */
  union Value
      *ret_buf; /* results beyond those in registers: the callee writes, the caller reads at once */
  struct {
    uint64_t bits[2];
  } konst[NCONTEXT_CONSTS] __attribute__((aligned(16)));
  /* Fields below are the runtime's: compiled code does not read them. */
  void *store;    /* Store * */
  void *instance; /* Instance *, NULL in the context of a host function */
};

_Static_assert(offsetof(struct Context, near_global) + sizeof(((struct Context *)0)->near_global) <=
                   128,
               "in reach of a displacement of one byte");

enum { CTX_ALIGN = 16 };

/* Byte offsets of the variable part, from the start of the Context. Made by context_layout() from
 * the counts of a module, so that the compiler and the runtime agree. */
typedef struct ContextLayout {
  uint32_t far_globals; /* + 16 * i: global i, from NEAR_GLOBALS on; see context_global() */
  uint32_t funcs;       /* + 32 * i: FuncRef of function i (imports first) */
  uint32_t tables;      /* + 8 * i: TableView * of table i */
  uint32_t sigs;        /* + 4 * i: canonical signature id of type i */
  uint32_t slots; /* + 8 * i: where the stub of own function i jumps, in lazily compiled modules */
  uint32_t size;  /* whole context in bytes */
} ContextLayout;

/* Where global i is: its value if it is the module's own, a pointer to the owner's cell if it is
 * imported. */
static inline uint32_t context_global(const ContextLayout *layout, uint32_t i)
{
  return (i < NEAR_GLOBALS ? (uint32_t)offsetof(Context, near_global) : layout->far_globals) +
         16 * i;
}

/* Computes the layout; returns 0 if the context would exceed 1 GiB (then `out` is undefined). */
int context_layout(ContextLayout *out, uint32_t nglobals, uint32_t nfuncs, uint32_t ntables,
                   uint32_t ntypes, uint32_t nslots);

#endif
