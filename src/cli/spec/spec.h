// SPDX-License-Identifier: MIT
/* weft-spec: runs the specification's tests, JSON as wast2json makes it, over the embedding API.
 *
 *   main.c     options, the list of files, totals
 *   script.c   the commands of one file, one after the other
 *   value.c    values of the JSON, and how results are compared with them
 *   engine.c   the only file that talks to weft.h; with the host module "spectest"
 */
#ifndef WEFT_CLI_SPEC_H
#define WEFT_CLI_SPEC_H

#include "cli/spec/json.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct SpecOptions {
  const char *engine, *bounds, *nan, *cpu, *random_ra, *random_facts, *compile,
      *threads;        /* as given on the command line, or NULL */
  const char *off[64]; /* names of techniques that are switched off */
  unsigned noff;
  bool poison;
  bool verbose; /* print each failure */
} SpecOptions;

/* Assertions. A module, register or action that fails counts as failed too. unsupported: the module
 * needs what Weft does not have; skipped: that, of assertions that are marked to be of version 3.
 */
typedef struct SpecCounts {
  unsigned long passed, failed, skipped, unsupported;
} SpecCounts;

/* -- values (value.c) ---- */

typedef enum SpecType {
  SPEC_I32,
  SPEC_I64,
  SPEC_F32,
  SPEC_F64,
  SPEC_V128,
  SPEC_FUNCREF,
  SPEC_EXTERNREF,
} SpecType;

typedef struct SpecValue {
  SpecType type;
  bool null;         /* a reference that is null */
  uint64_t bits;     /* of a number; of an externref: the number that the test knows it by */
  uint8_t bytes[16]; /* of a vector, little-endian */
} SpecValue;

enum { SPEC_MAX_VALUES = 1000, SPEC_TEXT = 400 };

/* A value as it stands among arguments. False if it is of a type that this build lacks. */
bool spec_value(const Json *json, SpecValue *out);
/* Is the result one that `expected` allows? */
bool spec_matches(const SpecValue *result, const Json *expected);
/* "f32 0x7fc00000", for messages. */
void spec_show(const SpecValue *v, char *text, size_t size);

/* -- the engine (engine.c) ---- */

typedef enum SpecOutcome {
  SPEC_OK,
  SPEC_INVALID,
  SPEC_UNSUPPORTED,
  SPEC_UNLINKABLE,
  SPEC_TRAP,
  SPEC_EXHAUSTION, /* the trap of a stack overflow */
  SPEC_EXCEPTION,  /* an exception that nothing has caught */
  SPEC_OTHER,      /* a limit, a bug, no such export */
} SpecOutcome;

typedef struct SpecEngine SpecEngine; /* compiles modules */
typedef struct SpecStore SpecStore; /* of one file: instances, and what is registered under names */
typedef struct SpecModule SpecModule;
typedef struct SpecInstance SpecInstance; /* the store's */

/* printf, of what a terminal shall show and not obey: names, paths. */
void spec_say(FILE *to, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* All functions that can fail write the reason into `text`, of SPEC_TEXT bytes. */

/* NULL if the options are wrong, or the machine lacks what they need. */
SpecEngine *spec_engine_new(const SpecOptions *o, char *text);
void spec_engine_free(SpecEngine *e);
/* Of all modules so far: functions, those with facts that were made up, those that were compiled
 * again for it. */
void spec_engine_facts(const SpecEngine *e, uint64_t *functions, uint64_t *lied, uint64_t *again);
SpecStore *spec_store_new(SpecEngine *e, char *text);
void spec_store_free(SpecStore *s);

SpecOutcome spec_load(SpecEngine *e, const void *bytes, size_t size, SpecModule **out, char *text);
void spec_module_free(SpecModule *m);
/* Does it import from a module of this name? */
bool spec_imports(const SpecModule *m, const char *from, size_t size);
SpecOutcome spec_instantiate(SpecStore *s, SpecModule *m, SpecInstance **out, char *text);
/* The instance's exports become importable as module `name`. */
SpecOutcome spec_register(SpecStore *s, SpecInstance *in, const char *name, size_t size,
                          char *text);
/* At most SPEC_MAX_VALUES results; *nresults says how many there are. */
SpecOutcome spec_invoke(SpecStore *s, SpecInstance *in, const char *name, size_t size,
                        const SpecValue *args, size_t nargs, SpecValue *results, size_t *nresults,
                        char *text);
SpecOutcome spec_get(SpecStore *s, SpecInstance *in, const char *name, size_t size, SpecValue *out,
                     char *text);

/* -- scripts (script.c) ---- */

/* Runs the file, prints its line and adds to the counts. A file that cannot be read is a failure.
 */
void spec_run_file(SpecEngine *e, const SpecOptions *o, const char *path, SpecCounts *total);

#endif
