// SPDX-License-Identifier: MIT
/* weft-spec: runs the specification's tests, JSON as wast2json makes it, over the embedding API.
 *
 *   main.c    options, the list of files, totals
 *   script.c  the commands of one file, one after the other
 *   value.c   values of the JSON to and from those of the API, and how results are compared
 *   host.c    the host module "spectest"
 */
#ifndef WEFT_CLI_SPEC_H
#define WEFT_CLI_SPEC_H

#include "weft.h"

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct SpecOptions {
  bool verbose; /* print the reason of each failure */
  bool has_3_0; /* run the commands marked wasm3 */
} SpecOptions;

/* Assertions; a module, register or action that fails counts as failed, too. */
typedef struct SpecCounts {
  unsigned long passed, failed, skipped;
} SpecCounts;

/* Runs the file and prints its line. A file that cannot be read is a failure. */
void spec_run_file(WeftEngine *engine, const SpecOptions *o, const char *path, SpecCounts *total);

/* -- value.c ---- */

/* A value of `type` and `value` as in `args`. False if this build does not know the type. */
bool spec_value(const json_t *json, WeftValue *out);
/* Is the result one that `expected` allows? */
bool spec_matches(const WeftValue *result, const json_t *expected);
/* "i32:42", "f32:0x7fc00000 (nan)"; the text of what is expected. Into buf, which is returned. */
const char *spec_show(const WeftValue *v, char *buf, size_t size);
const char *spec_show_expected(const json_t *expected, char *buf, size_t size);

/* -- host.c ---- */

/* Defines "spectest" in the linker, with objects of the store. False on an error, which is in *error. */
bool spec_define_host(WeftLinker *linker, WeftStore *store, WeftError **error);

#endif
