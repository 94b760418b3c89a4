// SPDX-License-Identifier: MIT
/* Modules for tests, written down as text:
 *
 *   == a title
 *   wasm              the eight bytes of the header
 *   01[ 01 60 00 00 ] bytes in hex; [ ] is preceded by its length as LEB128; "text" is its bytes
 *   ^                 where the error must be; no ^: anywhere
 *   ; a comment
 *   -> ok             or: invalid, unsupported or limit; then, optional, "func 3" and the reason
 * after a colon, of which the text of the error must be the beginning
 */
#ifndef WEFT_TESTS_CASES_H
#define WEFT_TESTS_CASES_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>

enum { CASE_BYTES = 4096, NO_PLACE = -1 };

typedef struct Case {
  char title[128];
  unsigned line; /* of the title */
  uint8_t bytes[CASE_BYTES];
  size_t size;
  long place;           /* of the error, or NO_PLACE */
  unsigned place_depth; /* groups open at the place */
  Status status;
  uint32_t func; /* or ERR_NO_FUNC */
  char text[256];
} Case;

typedef struct CaseFile {
  void *stream;
  const char *path;
  unsigned line;
} CaseFile;

/* Each stops the test with a message if the file is not as it should be. */
void cases_open(CaseFile *f, const char *path);
bool cases_next(CaseFile *f, Case *out);

#endif
