// SPDX-License-Identifier: MIT
/* What the files of code memory share: codemem.c (written once), codegrow.c (added to), place.c. */
#ifndef WEFT_RUNTIME_CODEMEM_INT_H
#define WEFT_RUNTIME_CODEMEM_INT_H

#include "runtime/rt.h"

#include <sys/types.h>

size_t whole_pages(size_t bytes);
Status no_code_memory(size_t cap, Err *err);
Status no_executable(size_t cap, Err *err);

/* mmap at a random place, which guests cannot guess from where their memories are. */
void *map_somewhere(size_t bytes, int prot, int flags, int fd, off_t offset);

/* A file in memory that code is in; -1 if there is none. */
int code_file(size_t bytes);

/* A region that is added to: written to private memory, from where codemem_publish copies it to
 * where it is executed. */
Status grow_new(CodeRegion *out, size_t cap, Err *err);
void grow_seal(CodeRegion *r);
void grow_free(CodeRegion *r);

#endif
