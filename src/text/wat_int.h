// SPDX-License-Identifier: MIT
/* Inside of src/text. The text is read twice: the first time gives every $name its index, and has
 * the types; the second writes the sections. Nothing recurses, so texts may be nested as deeply as
 * they like. After an error every token is the end of the text, so that all loops end. */
#ifndef WEFT_TEXT_WAT_INT_H
#define WEFT_TEXT_WAT_INT_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/status.h"
#include "wasm_ops.h"

#include <locale.h>
#include <stdbool.h>
#include <stddef.h>

/* -- bytes ---- */

typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
} Bytes;

/* -- tokens ---- */

typedef enum TokenKind {
  TOK_END,
  TOK_OPEN,
  TOK_CLOSE,
  TOK_WORD,  /* a keyword or a number */
  TOK_ID,    /* $name */
  TOK_STRING /* with its quotes */
} TokenKind;

typedef struct Token {
  TokenKind kind;
  const char *p;
  size_t n;
} Token;

/* -- names ---- A table of texts within spaces. Entries stay where they are. */

enum {
  SPACE_FUNCTYPE = 32, /* the bytes of a function type: its first index */
  SPACE_LOCALS = 64    /* + function: its locals */
};

typedef struct Name {
  const void *p;
  size_t n;
  uint64_t space;
  uint32_t value;
  uint32_t next; /* of the same place, + 1 */
} Name;

typedef struct Names {
  Name *all;
  uint32_t n, cap;
  uint32_t *place; /* ncap of them: the first, + 1 */
  uint32_t nplaces;
} Names;

/* -- what is open within a body ---- */

typedef enum OpenKind {
  OPEN_PLAIN,      /* (op operands: written when it is closed */
  OPEN_BLOCK,      /* (block or (loop */
  OPEN_IF,         /* (if, before its (then */
  OPEN_IF_THEN,    /* the same, after its (then ...) */
  OPEN_IF_ELSE,    /* the same, after its (else ...) */
  OPEN_ARM,        /* (then or (else */
  OPEN_FLAT_BLOCK, /* block or loop, to end */
  OPEN_FLAT_IF,    /* if, to else or end */
  OPEN_FLAT_ELSE   /* else, to end */
} OpenKind;

typedef struct Open {
  OpenKind kind;
  Token label;    /* its $name; of kind TOK_END if it has none */
  size_t pending; /* where its bytes begin in Wat.pending */
} Open;

typedef struct Label {
  uint32_t name, before; /* index in names, + 1; which label that was before */
} Label;

typedef struct WatType {
  const uint8_t *bytes; /* the vectors of parameters and results */
  size_t n;
  uint32_t nparams;
  uint8_t block; /* what stands for it before a block; 0: only its index does */
} WatType;

enum {
  SECTION_TYPE = 1,
  SECTION_IMPORT,
  SECTION_FUNC,
  SECTION_TABLE,
  SECTION_MEMORY,
  SECTION_GLOBAL,
  SECTION_EXPORT,
  SECTION_START,
  SECTION_ELEM,
  SECTION_CODE,
  SECTION_DATA,
  SECTION_DATA_COUNT,
  NSECTIONS
};
enum { NSPACES = WASM_INDEX_ELEM + 1, NO_INDEX = UINT32_MAX };

typedef struct Wat {
  const char *text, *end, *at;
  Token tok; /* the current one, which ends at `at` */
  Err *err;
  Status status;
  locale_t c_locale; /* so that a decimal point is a point */
  HashSeed seed;
  Arena arena;
  Names names;
  uint32_t count[NSPACES]; /* of each kind of index so far */
  bool defined;            /* something that no import may follow */
  WatType *types;
  uint32_t ntypes, captypes;
  Open *opens;
  size_t nopens, capopens;
  Label *labels;
  uint32_t nlabels, caplabels;
  Bytes section[NSECTIONS];
  uint32_t entries[NSECTIONS];
  Bytes body, pending, scratch, params, results;
  Bytes func_names, local_names, names_of_locals; /* of the name section */
  uint32_t nfunc_names, nlocal_names, nnames_of_locals;
  Token module_name;
  uint32_t func;  /* whose body it is */
  bool uses_data; /* an op names a data segment */
} Wat;

/* lex.c */
/* The first error stays. `at` is a place in the text. */
void wat_bad(Wat *w, Status status, const char *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void wat_unexpected(Wat *w, const char *wanted); /* the current token; wanted may be NULL */
void wat_next(Wat *w);
Token wat_peek(Wat *w); /* the token after the current one */
bool wat_is(Token t, const char *word);
bool wat_at_open(Wat *w, const char *word);   /* "(" and this word: the current tokens */
bool wat_take_open(Wat *w, const char *word); /* moves past them */
void wat_open(Wat *w);
void wat_close(Wat *w); /* moves past ")", which has to be there */
/* The current string, appended without its escapes; moves past it. */
void wat_string(Wat *w, Bytes *out);
/* The same as a name, with its length before it: it has to be UTF-8. */
void wat_name(Wat *w, Bytes *out);
/* For printf's %.*s: at most 40 bytes of it. */
#define WAT_SHOW(t) (int)((t).n < 40 ? (t).n : 40), (t).p

/* bytes.c */
bool wat_grow(Wat *w, void *array_ptr, size_t n, size_t *cap, size_t size);
void wat_put(Wat *w, Bytes *b, const void *p, size_t n);
void wat_byte(Wat *w, Bytes *b, unsigned byte);
void wat_u(Wat *w, Bytes *b, uint64_t v); /* LEB128 */
void wat_s(Wat *w, Bytes *b, int64_t v);
void wat_sized(Wat *w, Bytes *out, const Bytes *what); /* with its length before it */
/* The entry of a text in a space, NULL if there is none; `add`: it is made, with value 0 (NULL then
 * is an error). p stays the caller's, and has to stay. */
Name *wat_find(Wat *w, uint64_t space, const void *p, size_t n, bool add);

/* number.c: of the current token, which they move past */
bool wat_is_index(Token t); /* a number or a $name */
uint64_t wat_nat(Wat *w, uint64_t most, const char *what);
bool wat_nat_of(Token t, uint64_t most, uint64_t *out);
uint64_t wat_int(Wat *w, unsigned bits); /* signed or unsigned */
void wat_float(Wat *w, Bytes *out, unsigned bits);

/* types.c */
int wat_valtype(Token t, bool reference); /* its byte, or -1 */
unsigned wat_take_valtype(Wat *w, bool reference);
/* (func (param ...)* (result ...)*) without its parentheses, to a new type. */
void wat_functype(Wat *w);
/* (type x)? (param ...)* (result ...)*: its index. Parameters of a function get their names, others
 * may have none. *given: something was there. */
typedef enum UseOf { USE_FUNC, USE_BLOCK, USE_CALL } UseOf;
uint32_t wat_type_use(Wat *w, UseOf of);
/* A block's type, written as such. */
void wat_block_type(Wat *w, Bytes *out);
/* The index that the current token is, which it moves past. */
uint32_t wat_index(Wat *w, WasmIndex space);
/* Names local i of the current function by the token. */
void wat_name_local(Wat *w, Token id, uint32_t i);

/* body.c */
/* Instructions up to the ")" around them (which stays), appended to w->body. */
void wat_instructions(Wat *w);
void wat_folded(Wat *w); /* a single one, in parentheses */

/* segment.c */
void wat_elem(Wat *w);
void wat_data(Wat *w);
/* `reftype (elem ...)` and `(data ...)` of a table and memory: their sizes. */
uint32_t wat_table_elems(Wat *w, uint32_t table, unsigned type);
uint64_t wat_memory_data(Wat *w, uint32_t memory);

#endif
