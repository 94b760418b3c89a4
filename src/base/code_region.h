// SPDX-License-Identifier: MIT
/* A region of memory for code. The runtime makes it (W^X: written at `rw`, executed at `rx`). All
 * functions of a module are in one region, so that they reach each other by relative branches. */
#ifndef WEFT_BASE_CODE_REGION_H
#define WEFT_BASE_CODE_REGION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct CodeFile;

typedef struct CodeRegion {
  uint8_t *rw; /* where code is written: the byte of position i at rw + i; NULL once sealed */
  uint8_t *rx; /* where the same bytes execute */
  size_t cap;  /* bytes of address space */
  size_t used; /* bytes written */
  /* Called when writing has come beyond `ready`, if there is such a function: gets memory for what
   * comes next, many pages at a time. Only a matter of speed. */
  void (*ahead)(struct CodeRegion *r, size_t pos);
  size_t ready;
  bool data; /* what is in it is interpreted: rw and rx are one */
  /* A region that is added to while its code runs (runtime/codegrow.c): there is memory at rw for
   * positions from `done` to `end` only, and rw changes with `done`. */
  struct CodeFile *file; /* NULL: all positions can be written to */
  size_t done, end;      /* bytes that are at rx; where what can be written ends */
  uint64_t offset;       /* in the file, of position 0 */
  size_t own;            /* what lies before this position is in no file of this process */
  uint32_t moves;        /* how often that was so */
  uint8_t *scratch;      /* what is at rw + done, from a page on */
  size_t scratch_size;
} CodeRegion;

/* The position where what can be written at rw ends. */
static inline size_t code_end(const CodeRegion *r)
{
  return r->file ? r->end : r->cap;
}

#endif
