// SPDX-License-Identifier: MIT
/* A writer of JSON: one document a line. Commas are its own; keys are NULL in arrays. Texts may be
 * any bytes: what is not UTF-8 becomes U+FFFD, so that the document is JSON whatever names a guest
 * has. */
#ifndef WEFT_CLI_JSON_H
#define WEFT_CLI_JSON_H

#include "weft.h"

#include <stdio.h>

typedef struct Json {
  FILE *file;
  bool comma; /* one is due before the next value */
} Json;

/* bracket: '{' or '['; '}' or ']'. The outermost one ends its line. */
void json_open(Json *j, const char *key, char bracket);
void json_close(Json *j, char bracket);
void json_end(Json *j);
void json_name(Json *j, const char *key, WeftName text);
void json_text(Json *j, const char *key, const char *text); /* NULL: null */
void json_int(Json *j, const char *key, long long v);
void json_uint(Json *j, const char *key, unsigned long long v);
void json_double(Json *j, const char *key, double v); /* null if it is no finite number */
void json_bool(Json *j, const char *key, bool v);
void json_null(Json *j, const char *key);
/* Fields of a file's verdict: its name, "status" ("ok", "invalid", ...), and of an error message
 * and place. In report.c, as what complains. */
void json_verdict(Json *j, const char *file, const WeftError *error);

#endif
