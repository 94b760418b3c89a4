// SPDX-License-Identifier: MIT
/* Who watches a compilation. The sources of the compiler are compiled twice: once as they are, and
 * once with WEFT_TRACE, where the places below tell a Watch what they do and why. The second set is
 * used by src/trace, which compiles a function again to explain it, and for CPUs that are not this
 * one; the first has no trace of any of this. See docs/design/trace.md.
 */
#ifndef WEFT_EMIT_WATCH_H
#define WEFT_EMIT_WATCH_H

#include <stdint.h>

/* What is told before the stencils that follow from it. Each is one line in the compiler's sources;
 * `a`, `b`, `c` are its numbers; `own` is an owner as in regalloc.h. */
// clang-format off
#define WATCH_NOTES(X)                                                                             \
  X(BEGIN, "frame")        /* a function begins; what was told of it before is void */             \
  X(EVICT, "evict")        /* register a, of owner b: none of the registers c (a bank) is free */  \
  X(VACATE, "evict")       /* register a, of owner b, goes to register c: an op wants a */         \
  X(VACATE_HOME, "evict")  /* the same, but there is no other register: home */                    \
  X(RELOAD, "reload")      /* local a is needed in a register; b: 1 if its pin */                  \
  X(TAKE, "take")          /* entry of kind a is needed in a register */                           \
  X(SAVE, "spill")         /* owner a, in register b, is live over the call */                     \
  X(DETACH, "move")        /* local a changes, and entry b is an alias of it */                    \
  X(DEAD, "dead")          /* nothing reads what local a has now, in register b */             \
  X(INHERIT, "move")       /* the same, and the entry b takes over the register c */               \
  X(FLUSH, "move")         /* entry a is an alias, and a block begins */                           \
  X(HINT, "hint")          /* the result, in register b, is local a at once */                     \
  X(PIN_MOVE, "pin")       /* local a goes from register b to its pin c */                         \
  X(FIRST_EDGE, "merge")   /* the present state becomes that of label a */                         \
  X(WRITE_BACK, "spill")   /* owner a, in register b, is stored before the first edge */           \
  X(TRANSFER, "merge")     /* to label a; b: stores << 16 | moves; c: loads, bit 32: parameters */ \
  X(DROP, "merge")         /* local a is at home on all edges of the label: register b given up */ \
  X(CONFORM, "merge")      /* back edge: local a to its register b, on both ways */                \
  X(LOOP, "pin")           /* a loop's header; what: LoopFacts or NULL; a, b: room for pins */     \
  X(PIN, "pin")            /* local a gets register b through the loop, candidate number c */      \
  X(PIN_OUTER, "pin")      /* local a keeps register b, the pin of an outer loop */                \
  X(PIN_RECENT, "pin")     /* local a gets register b, since it is in one and there is room */     \
  X(PIN_NO, "pin")         /* local a gets none; b: 0 few uses for the calls, 1 no room */         \
  X(KEEP, "pin")           /* the constant a has register b through the loop; c: weight */         \
  X(KEEP_SUM, "pin")       /* the sum of base and local a has register b through the loop */       \
  X(LOOP_HOME, "spill")    /* owner a, in register b, is below the loop */                         \
  X(FUSE, "fuse")          /* the compare waits for the op that consumes it */                     \
  X(LOADOP, "fuse")        /* the load is part of the op after it */                              \
  X(NO_JUMP, "fuse")       /* the jump just emitted comes here and is taken back */                \
  X(BASELINE, "spill")     /* everything goes home after the op */                                 \
  X(STUB, "stub")          /* stub of kind a begins, for the op at module offset b */              \
  X(EPILOGUE, "frame")     /* the common epilogue */                                               \
  X(PROLOGUE, "frame")     /* the prologue, to be moved in front of the body */                    \
  X(MOVED, "frame")        /* the prologue is at a now, b bytes */                                 \
  X(POOL, "frame")         /* the pool of constants */
// clang-format on
typedef enum WatchNote {
#define X(name, reason) NOTE_##name,
  WATCH_NOTES(X)
#undef X
      NNOTES
} WatchNote;

struct Code;
struct Stencil;
typedef struct Watch {
  /* An entry of a stencil has been copied to `at`; immediates and displacements come later. */
  void (*stencil)(struct Watch *w, const struct Stencil *s, const uint8_t *at, unsigned d,
                  unsigned a, unsigned b);
  /* Its fourth operand. */
  void (*operand)(struct Watch *w, unsigned x);
  void (*note)(struct Watch *w, WatchNote note, const void *what, uint64_t a, uint64_t b,
               uint64_t c);
  /* The current op is finished; `place`: of the next. */
  void (*op)(struct Watch *w, uint32_t place);
} Watch;

#ifdef WEFT_TRACE
#define WATCH(code, name, what, a, b, c)                                                           \
  ((code).watch ? (code).watch->note((code).watch, NOTE_##name, what, a, b, c) : (void)0)
#else
#define WATCH(code, name, what, a, b, c) ((void)0)
#endif

#endif
