// SPDX-License-Identifier: MIT
/* Machine code that comes from no wasm module, as the runtime keeps it: registered with the engine,
 * so that traps find its frames, and run in a context of a store. */
#ifndef WEFT_RUNTIME_UNIT_H
#define WEFT_RUNTIME_UNIT_H

#include "runtime/rt.h"

/* Brings them into ascending order. */
void unit_sort_sites(UnitSite *sites, uint32_t n);

/* What backtraces say of a unit's code. A trap may live longer than the program that the unit was
 * made from, and another thread may print it. So all of this, names as well, is read and written
 * under the unit's lock `facts`. */
struct UnitInfo {
  UnitSite *sites; /* ascending */
  uint32_t nsites;
  /* Name of own function `own`, or NULL. NULL: there are none, or none any more. */
  const char *(*name)(const void *env, uint32_t own);
  const void *env;
};

/* A module without wasm, whose region is open for writing. CODE_DATA: records for the interpreter.
 */
Status unit_code_new(Engine *e, CodeUse use, size_t cap, CodeModule **out, Err *err);
/* The code has been written: it may run from now on. Takes what it has over, also on an error. The
 * region is sealed. */
Status unit_code_publish(CodeModule *c, const UnitCode *code, Err *err);
/* How the code of units is made, by an engine's options. */
UnitOptions unit_options(const CompileOptions *o);
void unit_info_free(UnitInfo *u); /* NULL is allowed */
/* The place of a call or trap whose instruction ends after code position `pos`; 0 if there is
 * none. Thread-safe. */
uint32_t unit_place(CodeModule *c, uint32_t pos);
/* The name of a unit's function, as far as it fits; "" if it has none any more. Thread-safe. */
void unit_name(CodeModule *c, uint32_t own, char *out, size_t size);
/* Names are asked for no more: whatever they are of may go. */
void unit_forget_names(CodeModule *c);
/* A context of the store, for code without memory, tables, globals; freed by the caller before the
 * store, with unit_context_free. NULL without memory. */
Context *unit_context_new(Store *s);
void unit_context_free(Store *s, Context *ctx);

#endif
