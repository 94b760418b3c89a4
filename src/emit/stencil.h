// SPDX-License-Identifier: MIT
/* The stencil table: the format of what gen/ writes to stencils/out/ and emit copies from.
 *
 * A stencil is machine code that clang compiled at build time, with holes: register fields,
 * at most one immediate, and at most one rel32/branch displacement at its very end. Copying it is
 *
 *   out = code ^ rows[row[0]][r0] ^ rows[row[1]][r1] ^ rows[row[2]][r2] (^ rows[row[3]][r3])
 *
 * then one store of the immediate at `immoff`, then out += len. All register fields in `code`
 * are those of register 0, so that XOR is exact. Row pattern 0 is all zeros: operand absent.
 * A stencil longer than 16 bytes is `more` further entries directly after the first, each with
 * rows (of the same operands) and possibly an immediate of its own.
 *
 * Operand roles, spelled the same everywhere:
 *   0 = d  result              1 = a  left or only input; address of a memory access
 *   2 = b  right input; stored value; address of a load-op    3 = x  further input of a select
 * Suffixes of forms: _RR register, _RI8/_RI immediate, _RM8/_RM right operand in its home in the
 * frame (disp8/disp32 from the frame pointer), _LD right operand in guest memory (load-op),
 * a trailing 3: three-address (d need not be a; see S_EARLY), without it: in place, d is a.
 */
#ifndef WEFT_EMIT_STENCIL_H
#define WEFT_EMIT_STENCIL_H

#include <stddef.h>
#include <stdint.h>

/* How an immediate goes into the code at `immoff`, and which values fit. */
typedef enum ImmKind {
  IMM_NONE,
  IMM_S8,        /* x64: one byte, sign-extended by the instruction */
  IMM_U8,        /* x64: one byte, a shift count (already masked to the width); see em_i */
  IMM_32,        /* x64: four bytes; a 64-bit instruction sign-extends them */
  IMM_U16,       /* x64: two bytes (stores of 16 bits, ret) */
  IMM_64,        /* x64: eight bytes (movabs) */
  IMM_A64_U12,   /* a64: imm12 at bit 10, 0..4095 */
  IMM_A64_OFF1,  /* a64: scaled imm12 at bit 10, the value is in bytes: unit 1 */
  IMM_A64_OFF2,  /* unit 2 */
  IMM_A64_OFF4,  /* unit 4 */
  IMM_A64_OFF8,  /* unit 8 */
  IMM_A64_OFF16, /* unit 16 */
  IMM_A64_MOV16, /* a64: imm16 at bit 5 (movz, movn, movk) */
  IMM_A64_LSL32, /* a64: lsl w, w, #n as ubfm: immr = -n & 31, imms = 31 - n */
  IMM_A64_LSL64, /* a64: lsl x, x, #n */
  IMM_A64_SHR,   /* a64: lsr/asr/ror #n: n at bit 16 */
  IMM_A64_ROR,   /* a64: ror #n as extr: n at bit 10 */
  IMM_A64_ROL32, /* a64: rotation to the left, as ror #-n */
  IMM_A64_ROL64,
  IMM_A64_PAIR,  /* a64: scaled imm7 at bit 15 (stp, ldp), -512..504 */
  IMM_A64_LOG32, /* a64: logical immediate N:immr:imms of a 32-bit op (value given as it is) */
  IMM_A64_LOG64, /* a64: logical immediate of a 64-bit op */
  IMM_A64_BFX, /* a64: a bit field to take out, place << 8 | width: immr = place, imms its last bit
                */
  IMM_A64_BFIZ32, /* a64: to put there: immr = -place & 31, imms = width - 1 */
  IMM_A64_BFIZ64,
  IMM_KINDS
} ImmKind;

enum StencilFlags {
  S_EARLY = 1,   /* d must differ from b and x (and from a, unless the form is in place: d is a) */
  S_EARLY_A = 2, /* d must differ from a (three-address forms that overwrite d before reading a) */
  S_REL = 4,     /* ends with a branch displacement: x64 the last 4 bytes are a rel32, a64 the last
                    instruction has an imm19 or imm26 field */
  S_RESULT = 8,  /* x64: afterwards the zero flag says whether the result, an integer, is 0 */
};

/* What a stencil demands beyond "any allocatable register". Register numbers are the hardware's;
 * 0xff = free choice. Entry 0 of the constraint table is "nothing". */
typedef struct StencilCons {
  uint8_t fix[4];       /* d, a, b, x must be in this register */
  uint32_t clobber_gpr; /* registers (bit = hardware number) that the stencil destroys beside d */
  uint32_t clobber_fpr;
} StencilCons;

typedef struct Stencil {
  uint8_t code[16]; /* machine code with register fields 0 and immediate 0; padded with zeros */
  uint8_t row[4];   /* pattern of the operands d, a, b, x in this entry; 0 = not in this entry */
  uint8_t len;      /* bytes used in `code` (1..16) */
  uint8_t immoff; /* offset of the immediate (a64: of the instruction that holds it); len if none */
  uint8_t imm;    /* ImmKind */
  uint8_t flags;  /* StencilFlags, on the first entry of a stencil */
  uint8_t cons;   /* index into StencilTable.cons, on the first entry */
  uint8_t more;   /* further entries that belong to this stencil */
  uint8_t immoff2; /* offset of a second, 32-bit immediate (F_MEM_I); 0 if none */
  uint8_t pad[5];
} Stencil;

_Static_assert(sizeof(Stencil) == 32, "two stencils a cache line");

/* Forms of an op. forms[op][F_X] is the index of a stencil, 0 = this form does not exist. */
typedef enum Form {
  /* d = a op b */
  F_RR,  /* in place: d is a */
  F_RR3, /* three-address */
  F_RI8, /* in place, b an immediate that fits a byte (x64) */
  F_RI,  /* in place, b an immediate of the stencil's ImmKind */
  F_RI8_3,
  F_RI_3,
  F_RM8, /* in place, b in a home reached by disp8 */
  F_RM,  /* in place, b in a home reached by disp32 */
  F_RM8_3,
  F_RM_3,
  F_LD, /* in place, b loaded from guest memory [base + b + disp32] (operand 2 = index) */
  F_LD_3,
  F_POOL, /* in place, b a constant of the pool: ends with the displacement (x64) */
  F_POOL_3,
  /* d = op a */
  F_R,     /* unary; d may be a unless S_EARLY_A */
  F_M8,    /* unary on a home, disp8 */
  F_M,     /* unary on a home, disp32 */
  F_QUICK, /* float to integer: branches if the result may be wrong; ends with the displacement */
  /* compares as branch: taken if true (BR) / if false (BRN); ends with the displacement */
  F_BR_RR,
  F_BR_RI8,
  F_BR_RI,
  F_BR_RM8,
  F_BR_RM,
  F_BRN_RR,
  F_BRN_RI8,
  F_BRN_RI,
  F_BRN_RM8,
  F_BRN_RM,
  /* compares as select: if (a op b) d = x, else d stays; 32- and 64-bit integers */
  F_SEL32_RR,
  F_SEL32_RI8,
  F_SEL32_RI,
  F_SEL64_RR,
  F_SEL64_RI8,
  F_SEL64_RI,
  /* loads: d = mem[a + imm]; stores: mem[a + imm] = b. a is a guest address: an i32, upper half
     zero */
  F_MEM8,    /* displacement of one byte (x64) */
  F_MEM,     /* x64: disp32. a64: no displacement, [base, w, uxtw] */
  F_MEM_ABS, /* x64: no address register, disp32 from the memory base */
  F_MEM_PTR, /* a is a 64-bit host address (scratch or cached base + address); x64 disp32, a64
                scaled imm12 */
  F_MEM_IDX, /* the same with an index in x, scaled by the size of the access; no displacement */
  F_MEM_X,   /* loads on x64: mem[a * size + disp32] */
  F_MEM_I,   /* x64 stores: b is an imm32 in the first entry's imm field; the disp32 is given as the
                second immediate */
  NFORMS
} Form;

/* Patterns are rows of 16 bytes, one per hardware register number of a bank. */
typedef struct StencilTable {
  const char *name;   /* "x64-v2", "x64-v3", "a64" */
  const char *origin; /* digest of the inputs, compiler: "sha256:8064b1bb6c91a546, clang 19.1.7" */
  const Stencil *stencil;    /* [nstencil], index 0 unused */
  const uint8_t (*rows)[16]; /* [npattern * nreg]: row of pattern p, register r at p * nreg + r */
  const uint16_t (*forms)[NFORMS]; /* [NOPS] */
  const uint16_t *general;         /* [NGENERAL]: the stencils that are not ops, by enum General */
  const StencilCons *cons;
  const char *text;        /* names and templates: offsets, not pointers, which are relocated */
  const uint32_t *text_at; /* [2 * nstencil] */
  uint16_t nstencil, npattern, nreg;
} StencilTable;

/* "i32_add_rr"; for traces. */
static inline const char *stencil_name(const StencilTable *t, unsigned id)
{
  return t->text + t->text_at[2 * (size_t)id];
}
/* The template, for traces: "addl %b32, %a32", a64 "add %d_w, ..."; %i, %j immediates; see
 * docs/stencils.md. */
static inline const char *stencil_disas(const StencilTable *t, unsigned id)
{
  return t->text + t->text_at[2 * (size_t)id + 1];
}

/* The tables of this build's CPU, each in src/emit/<cpu>/tables.c. */
extern const StencilTable stencils_x64_v2, stencils_x64_v3, stencils_a64;

#endif
