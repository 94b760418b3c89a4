// SPDX-License-Identifier: MIT
/* What the files of the decoder share. */
#ifndef WEFT_FRONTEND_WASM_DECODE_INT_H
#define WEFT_FRONTEND_WASM_DECODE_INT_H

#include "base/reader.h"
#include "frontend/wasm/module.h"

/* Lists of types: equal ones are one, so that two are mostly compared by their addresses. */
typedef struct TypeList {
  const ValType *types; /* NULL: free */
  uint32_t n;
} TypeList;
typedef struct TypeLists {
  HashSeed seed;
  TypeList *list; /* open addressing; freed when the module is decoded */
  uint32_t cap, used;
} TypeLists;
/* The list of these n types, in the arena unless there was one; NULL without memory. */
const ValType *type_list(TypeLists *l, Arena *arena, const ValType *types, uint32_t n);

typedef struct Decoder {
  Reader r; /* of the current section */
  Module *m;
  uint32_t data_count; /* what the data count section says */
  TypeLists lists;
} Decoder;

Status decode_fail(Reader *r, const uint8_t *at, const char *text);
Status decode_limit(Reader *r, const char *what, uint32_t n, uint32_t max);
void *decode_array(Decoder *d, uint32_t n, size_t size);
Status decode_count(Reader *r, uint32_t max, const char *what, uint32_t *out);
Status decode_valtype(Reader *r, ValType *out);
Status decode_reftype(Reader *r, ValType *out);
Status decode_name(Reader *r, Span *out);
Status decode_elem_section(Decoder *d);
Status decode_data_section(Decoder *d);
/* Function names out of the name section; what is malformed is left out. */
void decode_names(Module *m);

#endif
