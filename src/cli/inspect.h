// SPDX-License-Identifier: MIT
/* What a module declares, read from its bytes: also of modules that Weft does not run. */
#ifndef WEFT_CLI_INSPECT_H
#define WEFT_CLI_INSPECT_H

#include "cli/cli.h"

#include <stdio.h>

/* Bytes of a module. Reading past the end gives zeros, and says so. */
typedef struct Bytes {
  const uint8_t *p, *end;
  bool over;
} Bytes;

typedef struct Section {
  uint8_t id;
  size_t offset, size; /* of its contents */
  WeftName name;       /* custom sections */
  uint64_t entries;    /* of a section that is a vector; else 0 */
} Section;

enum {
  FEATURE_MULTI_VALUE = 1,
  FEATURE_REFERENCE_TYPES = 2,
  FEATURE_BULK_MEMORY = 4,
  FEATURE_MULTI_MEMORY = 8,
  FEATURE_MEMORY64 = 16,
  FEATURE_THREADS = 32,
  FEATURE_SIMD = 64,
  FEATURE_EXCEPTIONS = 128,
  FEATURE_GC = 256,
  FEATURE_MUTABLE_GLOBALS = 512,
  NFEATURES = 10
};
extern const char *const feature_names[NFEATURES];

/* As imports and exports have them. */
typedef enum ItemKind {
  KIND_FUNC,
  KIND_TABLE,
  KIND_MEMORY,
  KIND_GLOBAL,
  KIND_TAG,
  NKINDS
} ItemKind;

/* A thing that is imported, exported or defined. */
typedef struct Item {
  WeftName from, name;
  const uint8_t *type; /* in the module's bytes; NULL: not known */
  ItemKind kind;
} Item;

typedef struct Declared {
  const uint8_t *bytes;
  size_t size;
  Section *sections;
  size_t nsections;
  Item *imports, *exports, *memories, *tables; /* memories and tables: those that it defines */
  size_t nimports, nexports, nmemories, ntables;
  uint64_t functions; /* that it defines */
  uint64_t globals;
  unsigned features;
  bool cut; /* its bytes make no sense from some place on */
} Declared;

/* False: no memory, or it is no module at all. */
bool declared_read(const uint8_t *bytes, size_t size, Declared *out);
void declared_free(Declared *m);
/* The type of an item, as the text format has it. */
void declared_print(const Declared *m, const Item *x, FILE *to);

#endif
