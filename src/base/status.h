// SPDX-License-Identifier: MIT
/* Status and Err: how every function of Weft that can fail reports it.
 *
 * A function returns Status (OK is 0) and fills in the Err that its caller passed, which names the
 * thing, the place and the remedy. Traps are not errors: they are results of running (see trap.h).
 */
#ifndef WEFT_BASE_STATUS_H
#define WEFT_BASE_STATUS_H

#include <stdint.h>

typedef enum Status {
  OK = 0,
  INVALID,     /* the module (or other input) is wrong: malformed or does not validate */
  UNLINKABLE,  /* an import is missing or has another type */
  UNSUPPORTED, /* right, but Weft does not do it */
  LIMIT,       /* a limit: implementation limit, memory, code space */
  TRAPPED,     /* running trapped; the Trap has the details */
  BUG,         /* Weft is wrong; please report */
} Status;

enum { ERR_NO_FUNC = UINT32_MAX };

typedef struct Err {
  Status status;
  uint32_t func;   /* index of the function that the error is in, or ERR_NO_FUNC */
  uint64_t offset; /* absolute offset in the module, UINT64_MAX if there is none */
  char text[240];  /* reason, without place; NUL-terminated */
} Err;

/* Fills in `err` (which may be NULL) and returns `status`, so that one can `return fail(...)`.
 * The format is printf's; text that does not fit is cut, and what a terminal would not just show is
 * a question mark (text.h), as names of a guest may be in it. */
Status fail(Err *err, Status status, uint64_t offset, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Evaluates an expression of type Status and returns it from the enclosing function unless OK. */
#define TRY(expr)                                                                                  \
  do {                                                                                             \
    Status try_status_ = (expr);                                                                   \
    if (__builtin_expect(try_status_ != OK, 0)) return try_status_;                                \
  } while (0)

#endif
