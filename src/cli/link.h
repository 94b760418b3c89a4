// SPDX-License-Identifier: MIT
/* What a module gets to import: WASI, modules that were loaded before, functions that trap. */
#ifndef WEFT_CLI_LINK_H
#define WEFT_CLI_LINK_H

#include "cli/cli.h"

/* A program in its store. */
typedef struct Run {
  Options *o;
  WeftEngine *engine;
  WeftStore *store;
  WeftInstance *instance;
  WeftModule *module;
} Run;

/* Links and instantiates; complains. Returns -1, or the exit status. */
int link_module(Run *r);
/* Calls a function, whose results are printed if `print`; returns the exit status. */
int call_func(Run *r, WeftFunc *f, const WeftValue *args, size_t nargs, bool print);

/* A type as the text format has it: "(func (param i32) (result i64))". */
const char *print_type(const WeftExternType *x, char *out, size_t size);
const char *kind_name(WeftKind kind);

#endif
