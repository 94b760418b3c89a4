// SPDX-License-Identifier: MIT
/* Module: a decoded WebAssembly module. The binary stays where the caller has it (mapped or copied)
 * and must outlive the Module: names, constant expressions, segments and function bodies are ranges
 * of it. Everything else is in the module's arena. A Module is immutable once decoded and may be
 * used by several threads.
 */
#ifndef WEFT_FRONTEND_WASM_MODULE_H
#define WEFT_FRONTEND_WASM_MODULE_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/status.h"
#include "base/types.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// clang-format off
enum {
  WASM_PAGE = 65536,
  MAX_LOCALS = 50000,         /* limits of the JavaScript API */
  MAX_PARAMS = 1000,
  MAX_RESULTS = 1000,
  MAX_BR_TABLE = 65520,
  MAX_OPERANDS = 10000,       /* on the stack of one function; ours */
  MAX_BODY_BYTES = 7654321,
  MAX_TYPES = 1000000,
  MAX_FUNCS = 1000000,
  MAX_GLOBALS = 1000000,
  MAX_TABLES = 100000,
  MAX_IMPORTS = 1000000,
  MAX_EXPORTS = 1000000,
  MAX_SEGMENTS = 100000,
  MAX_MODULE_BYTES = 1 << 30,
  NO_INDEX = UINT32_MAX,
};
// clang-format on

typedef struct Span {
  uint32_t offset, size;
} Span; /* a range of the module's bytes */

typedef enum ExternKind { EXTERN_FUNC, EXTERN_TABLE, EXTERN_MEMORY, EXTERN_GLOBAL } ExternKind;

typedef struct Limits {
  uint64_t min, max; /* pages or entries; max = UINT64_MAX: none given */
} Limits;

typedef struct TableType {
  Limits limits;
  ValType elem;
} TableType;
typedef struct MemoryType {
  Limits limits;
} MemoryType;
typedef struct GlobalType {
  ValType type;
  bool mutable_;
} GlobalType;

typedef struct Import {
  Span module, name;
  ExternKind kind;
  uint32_t index; /* in the index space of its kind */
} Import;

typedef struct Export {
  Span name;
  ExternKind kind;
  uint32_t index;
} Export;

typedef struct Global {
  GlobalType type;
  Span init; /* constant expression without its `end`; empty for an imported global */
} Global;

typedef struct Table {
  TableType type;
} Table;

typedef enum SegmentMode { SEGMENT_ACTIVE, SEGMENT_PASSIVE, SEGMENT_DECLARED } SegmentMode;

/* Items of element segments have no fixed size. */
enum { ELEM_MARK_STEP = 64 };

typedef struct ElemSegment {
  SegmentMode mode;
  ValType type;
  uint32_t table; /* if active */
  Span offset;    /* constant expression, if active */
  uint32_t count;
  bool exprs; /* items are constant expressions, else function indices */
  Span items; /* the items as they stand in the binary: LEB128 indices or expressions with `end`;
                 constexpr.h reads them */
  uint32_t *marks; /* where each ELEM_MARK_STEP-th begins: offsets in the binary; NULL: too few */
} ElemSegment;

typedef struct DataSegment {
  SegmentMode mode;
  uint32_t memory; /* if active */
  Span offset;     /* constant expression, if active */
  Span bytes;
} DataSegment;

/* A function body: `code` begins at the locals' declarations and includes the final `end`. */
typedef struct Body {
  Span code;
} Body;

// clang-format off
typedef struct Module {
  const uint8_t *bytes;
  size_t size;
  FuncType *types;       uint32_t ntypes;
  Import *imports;       uint32_t nimports;
  uint32_t *func_types;  uint32_t nfuncs, nimported_funcs;   /* type index by function index */
  Table *tables;         uint32_t ntables, nimported_tables;
  MemoryType *memories;  uint32_t nmemories, nimported_memories;
  Global *globals;       uint32_t nglobals, nimported_globals;
  Export *exports;       uint32_t nexports;
  uint32_t *export_table; uint32_t export_mask; /* export + 1 by hash of its name, open addressing; 0: free */
  HashSeed export_seed;
  ElemSegment *elems;    uint32_t nelems;
  DataSegment *datas;    uint32_t ndatas;
  bool has_data_count;   /* memory.init and data.drop need it */
  uint32_t start;        /* function index or NO_INDEX */
  Body *bodies;          /* nfuncs - nimported_funcs */
  uint64_t *declared_funcs; /* bit per function: may be used by ref.func in code */
  Span code_section;     /* contents, for throughput figures */
  Span name_section;     /* contents of the custom section "name"; empty if absent */
  Span *func_names;      /* by function index, or NULL: from the name section (what is malformed is ignored), else the
                            first export; empty: none */
  Span module_name;
  Span local_names;      /* the subsection of locals' names; empty if absent */
  Arena arena;
} Module;
// clang-format on

/* Name of a function for messages, into `buf`: from the name section, else an export, else
 * "func[12]". Control characters become '?'. Returns buf. */
const char *module_func_name(const Module *m, uint32_t func, char *buf, size_t size);
/* Calls `name` for each local of the function that has a name; the bytes are those of the module.
 * It reads the names of all functions before it. */
void module_local_names(const Module *m, uint32_t func,
                        void (*name)(void *user, uint32_t local, const char *bytes, uint32_t n),
                        void *user);

/* The export of this name, NULL if there is none. */
const Export *module_export(const Module *m, const uint8_t *name, size_t n);

/* Decodes everything except function bodies, and validates all that is not a function body.
 * `bytes` must stay valid and unchanged as long as the module. On error `out` needs no module_free.
 */
Status module_decode(Module *out, const uint8_t *bytes, size_t size, Err *err);
void module_free(Module *m);

static inline const FuncType *module_func_type(const Module *m, uint32_t func)
{
  return &m->types[m->func_types[func]];
}

#endif
