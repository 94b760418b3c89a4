// SPDX-License-Identifier: MIT
/* Kinds of traps, with the words of the specification's test suite. */
#ifndef WEFT_BASE_TRAP_H
#define WEFT_BASE_TRAP_H

/* X(name, text). ORDER: the numbers are baked into trap stubs; 0 is "no trap". */
#define TRAP_KINDS(X)                                                                              \
  X(UNREACHABLE, "unreachable")                                                                    \
  X(MEMORY_BOUNDS, "out of bounds memory access")                                                  \
  X(TABLE_BOUNDS, "out of bounds table access")                                                    \
  X(UNDEFINED_ELEMENT, "undefined element")                                                        \
  X(INDIRECT_NULL, "uninitialized element")                                                        \
  X(INDIRECT_TYPE, "indirect call type mismatch")                                                  \
  X(DIVIDE_BY_ZERO, "integer divide by zero")                                                      \
  X(INTEGER_OVERFLOW, "integer overflow")                                                          \
  X(BAD_CONVERSION, "invalid conversion to integer")                                               \
  X(STACK_OVERFLOW, "call stack exhausted")                                                        \
  X(INTERRUPTED, "interrupted")                                                                    \
  X(OUT_OF_FUEL, "all fuel consumed")                                                              \
  X(NO_CODE, "out of code memory")                                                                 \
  X(HOST, "host function failed")                                                                  \
  X(EXIT, "exit") /* proc_exit: unwinds like a trap, but is none for the user */

typedef enum TrapKind {
  TRAP_NONE,
#define X(name, text) TRAP_##name,
  TRAP_KINDS(X)
#undef X
      NTRAPS
} TrapKind;

#endif
