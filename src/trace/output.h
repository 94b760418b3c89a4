// SPDX-License-Identifier: MIT
/* Where a trace goes, and which parts of it are wanted: what is the same for all machines. */
#ifndef WEFT_TRACE_OUTPUT_H
#define WEFT_TRACE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* -- output (out.c) ---- */

typedef struct Out {
  void (*write)(void *user, const char *bytes, size_t n);
  void *user;
  size_t n;
  char buf[4096];
} Out;
void out_flush(Out *o);
void out_print(Out *o, const char *format, ...) __attribute__((format(printf, 2, 3)));
void out_text(Out *o, const char *s);
void out_json_text(Out *o, const char *s); /* a JSON string, in quotes; safe within <script> */

extern const char trace_page_head[], trace_page_tail[]; /* page.c, made from page.html */

/* -- filters (filter.c) ---- */

typedef struct Filter {
  char func[128], op[64];
  uint32_t from, to;
  unsigned stages; /* bits: 1 vstack, 2 regs, 4 bytes; 0: all */
  const char *reasons[16];
  unsigned nreasons;
} Filter;
/* "func:N,op:NAME,..."; NULL or empty: everything. False (and *wrong) at the part that is wrong. */
bool filter_read(Filter *f, const char *text, const char **wrong);
bool filter_func(const Filter *f, uint32_t func, const char *name);

#endif
