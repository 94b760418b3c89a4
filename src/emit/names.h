// SPDX-License-Identifier: MIT
/* Reading code back, for traces: the other direction of code.h. */
#ifndef WEFT_EMIT_NAMES_H
#define WEFT_EMIT_NAMES_H

#include "emit/code.h"

enum { REG_NAME = 16 };
/* Name of a register to buf[REG_NAME]; width: as in the templates of the stencil table ("32",
 * "_w"), or "" for all of it. */
void cpu_reg_name(char *buf, Reg r, const char *width);
/* The width that follows an operand's letter in a template; returns its length, 0 if there is
 * none. */
unsigned cpu_operand_width(const char *p, char width[4]);
/* The immediate of this kind that is in the code at `at`; of a bit field, its place. */
int64_t cpu_get_imm(const uint8_t *at, ImmKind kind);
/* The width of the bit field there. */
int64_t cpu_get_width(const uint8_t *at, ImmKind kind);
/* Bytes from `end`, right after a branch or address, to its target. */
int64_t cpu_branch_distance(const uint8_t *end);

#endif
