// SPDX-License-Identifier: MIT
/* Assertions: what only a bug of Weft's own can break. Never for input: a module, an argument or
 * the system may be wrong, and then an Err says so. They are there where NDEBUG is not defined
 * (debug and sanitizer builds); elsewhere the condition is compiled, and not evaluated.
 */
#ifndef WEFT_BASE_ASSERT_H
#define WEFT_BASE_ASSERT_H

/* ASSERT(condition, format, ...): the text says what is wrong if the condition does not hold. */
#ifdef NDEBUG
#define ASSERT(condition, ...) ((void)sizeof(!(condition)))
#else
#define ASSERT(condition, ...)                                                                     \
  (__builtin_expect(!!(condition), 1)                                                              \
       ? (void)0                                                                                   \
       : assert_failed(__FILE__, __LINE__, #condition, __VA_ARGS__))
/* Writes "file:line: text (condition)" to standard error and ends the process. */
_Noreturn void assert_failed(const char *file, int line, const char *condition, const char *format,
                             ...) __attribute__((format(printf, 4, 5)));
#endif

#endif
