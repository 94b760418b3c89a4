// SPDX-License-Identifier: MIT
/* Files that the command line names, and the modules in them. What returns int complains by itself,
 * and returns an exit status, or -1 if all went well. */
#ifndef WEFT_CLI_INPUT_H
#define WEFT_CLI_INPUT_H

#include "cli/cli.h"
#include "weft_wat.h"

/* A binary module, whatever it was made of. */
typedef struct Input {
  uint8_t *bytes;
  size_t size;
  bool owned, text; /* malloc'ed; of weft_wat_to_wasm. Else it is mapped */
} Input;

/* path: "-" is standard input. The error is for complain_of_module; it has no status (WEFT_OK) if
 * the file cannot be read. */
bool input_read(const char *path, Input *in, WeftError *error);
void input_free(Input *in);

/* Compiles what has been read; it has to stay as long as the module and its traps. */
int open_module(const Options *o, const char *path, const Input *in, WeftEngine *engine,
                WeftModule **module);
/* Reads and compiles; the bytes stay until the process ends. */
int load_file(const Options *o, const char *path, WeftEngine *engine, WeftModule **module);
/* Engine and module of the options. */
int load_module(Options *o, WeftEngine **engine, WeftModule **module);

/* What a terminal shows when compiling takes more than a second. NULL: it will show nothing. */
typedef struct Progress Progress;
Progress *progress_begin(const char *path, size_t size);
void progress_end(Progress *p);

#endif
