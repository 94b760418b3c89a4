// SPDX-License-Identifier: MIT
/* What the files of the random module generator share: bytes, chance, what the module has, and the
 * function that is being made. */
#ifndef WEFT_TESTS_MAKER_H
#define WEFT_TESTS_MAKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* -- bytes and chance (maker.c) ---- */

typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
} Bytes;

void put(Bytes *b, unsigned byte);
void put_all(Bytes *b, const Bytes *x);
void put_u(Bytes *b, uint64_t v);
void put_s(Bytes *b, int64_t v);
uint64_t chance(void);
void chance_seed(uint64_t seed);
unsigned below(unsigned n);
/* True in one of n cases. */
bool rarely(unsigned n);

/* -- what the module has ---- */

/* Value types of the generator. */
enum { TY_I32, TY_I64, TY_F32, TY_F64, TY_FUNC, TY_EXTERN, NTYPE, NO_VALUE };
extern const uint8_t type_code[NTYPE];

enum { MAX_WIDE = 1000, MAX_TYPES = 96, MAX_FUNCS = 6, MAX_POOL = 14, NO_SIGNATURE = MAX_TYPES };

typedef struct Signature {
  uint16_t nparams, nresults;
  uint8_t params[MAX_WIDE], results[MAX_WIDE];
} Signature;

/* Functions, in the order of their indices: the host's, those of the other instance, own ones. */
enum {
  HOST_SEE,  /* (i64) -> () */
  HOST_MIX,  /* (i32 i64 f32 f64) -> (i64) */
  HOST_REFS, /* (externref funcref) -> (externref) */
  HOST_BACK, /* (i32) -> (i32): calls back, grows memories and tables */
  HOST_WIDE, /* (6 x i64, 6 x f64, i32) -> (f64 i64 i32) */
  HOST_FUNC, /* (i32) -> (funcref) */
  NHOST,
  OTHER = NHOST,
  NOTHER = 2,
  OWN = OTHER + NOTHER
};
/* Tables 0 and 1 are of functions, 2 is of the host's references. */
enum { NTABLES = 3, TABLE_MASK = 7 };
/* The first globals are imported: budget of calls; an i64 that instances share; a constant; a
 * reference of the host's. */
enum { GLOBAL_BUDGET, GLOBAL_SHARED, GLOBAL_CONST, GLOBAL_REF, IMPORTED_GLOBALS, MAX_GLOBALS = 20 };
enum { DATA_ACTIVE, DATA_FIRST, DATA_SECOND, NDATA };
enum { ELEM_ACTIVE, ELEM_FIRST, ELEM_SECOND, ELEM_DECLARED, ELEM_EXTERN, NELEM };

typedef struct World {
  Signature type[MAX_TYPES];
  unsigned ntypes;
  unsigned nfuncs; /* own ones */
  unsigned func_type[OWN + MAX_FUNCS];
  unsigned nglobals;
  uint8_t global_type[MAX_GLOBALS];
  uint64_t pages, max_pages; /* memory; no maximum: UINT64_MAX */
  uint64_t max_entries[NTABLES];
  bool own_memory, own_table[NTABLES], own_shared; /* not imported */
  bool stable;                                     /* table 0 stays as it is */
  bool two;                                        /* a second instance shares what is imported */
  bool start;
  bool raw_nans;           /* their bits are shown */
  uint64_t pool[MAX_POOL]; /* constants that come again and again */
  unsigned npool;
} World;
extern World world;

/* Index of the type with these, which is made if there is none; NO_SIGNATURE if there is no room
 * for it. */
unsigned type_index(const uint8_t *params, unsigned nparams, const uint8_t *results,
                    unsigned nresults);
const Signature *func_signature(unsigned func);

/* -- the function ---- */

/* What a function may contain: each has some of these and lacks others. */
enum {
  HAS_CALL = 1 << 0,
  HAS_INDIRECT = 1 << 1,
  HAS_HOST = 1 << 2,
  HAS_TABLE = 1 << 3,
  HAS_REF = 1 << 4,
  HAS_BULK = 1 << 5,
  HAS_GROW = 1 << 6,
  HAS_MEMORY = 1 << 7,
  HAS_GLOBAL = 1 << 8,
  HAS_CONVERT = 1 << 9,
  HAS_FLOAT = 1 << 10,
  HAS_SWITCH = 1 << 11,
  HAS_WIDE = 1 << 12,
  HAS_LOOP = 1 << 13,
  HAS_POOL = 1 << 14,
  HAS_SELECT = 1 << 15,
  HAS_EDGE = 1 << 16,
  HAS_WAIT = 1 << 17,
  HAS_FIELD = 1 << 18,
  HAS_OBSERVE = 1 << 19,
  HAS_BLOCK = 1 << 20,
  HAS_ALL = (1 << 21) - 1,
  CALLS = HAS_CALL | HAS_INDIRECT | HAS_HOST
};

enum { MAX_LABELS = 400, MAX_LOCALS = 2048 };

/* An open block: what a branch to it takes along, and of a loop the local that counts its rounds,
 * otherwise 0. */
typedef struct Label {
  uint16_t ntypes;
  const uint8_t *types;
  unsigned counter;
  bool closed; /* no branch goes there */
} Label;

typedef struct Maker {
  Bytes b;
  uint8_t type[MAX_LOCALS];
  unsigned nparams, nlocals;
  unsigned nfree;    /* locals that anything may set */
  unsigned pointer;  /* an i32 that is nearly always in the memory */
  unsigned sum;      /* an i64 of what was observed */
  unsigned spare[4]; /* by type of number: for NaNs; 0: none yet */
  unsigned func;     /* own functions before it may be called */
  unsigned hot;      /* a local that is used more than others */
  unsigned loops;    /* open ones */
  unsigned counter;  /* of the innermost */
  unsigned rounds;   /* of all open loops together */
  unsigned has;
  bool calls; /* something that may come back here */
  unsigned nlabels;
  Label label[MAX_LABELS];
  int budget;
} Maker;

static inline bool has(const Maker *m, unsigned what)
{
  return m->has & what;
}

/* -- values (make_value.c) ---- */

void op_u(Maker *m, unsigned opcode, uint64_t immediate);
void put_fc(Maker *m, unsigned opcode);
void i32_const(Maker *m, int32_t v);
void constant(Maker *m, unsigned type);
unsigned new_local(Maker *m, unsigned type);
bool some_local(Maker *m, unsigned type, unsigned *out);
/* A type of values that this function deals with. */
unsigned some_type(Maker *m);
/* Leaves a value of the type. */
void expression(Maker *m, unsigned type, int depth);
/* The same by a conversion right before an op whose other operand is a constant, mostly; false: by
 * nothing. */
bool converted(Maker *m, unsigned type, int depth);
/* Takes the value on top: into a local, a global, or nowhere. */
void set_or_drop(Maker *m, unsigned type);
/* Takes the value on top into what the function shows in the end. */
void observe(Maker *m, unsigned type);
void set_local(Maker *m, int depth);
void set_global(Maker *m, int depth);
/* The float on top: if it is a NaN it becomes a certain one. */
void canonical(Maker *m, unsigned type);

/* -- memories and tables (make_data.c) ---- */

void load(Maker *m, unsigned type, int depth);
void store(Maker *m, int depth);
void bulk(Maker *m, int depth);
/* The i32 on top becomes what is nearly always in the memory. */
void mask(Maker *m);
/* An i32: something's size, or what growing it says. */
void size_or_grow(Maker *m, int depth);
/* An entry of a table of this type. */
void table_get(Maker *m, unsigned type, int depth);
void table_statement(Maker *m, int depth);
/* An index that is nearly always in a table. */
void table_place(Maker *m, int depth);

/* -- control and calls (make_control.c) ---- */

/* A call whose first result is of this type, if there is one. */
bool call(Maker *m, unsigned type, int depth);
void block(Maker *m, unsigned type, int depth);
void wide_block(Maker *m, unsigned type, int depth);
/* A loop of some rounds; with a value that goes from round to round, unless type is NO_VALUE. */
void loop(Maker *m, unsigned type, int depth);
void jump(Maker *m, int depth);
void statement(Maker *m, int depth);
void statements(Maker *m, int depth);
void open_label(Maker *m, Label l);
void close_label(Maker *m);
void count(Maker *m, unsigned counter);

/* -- whole bodies (make_body.c) ---- */

void body(Bytes *out, unsigned func);

#endif
