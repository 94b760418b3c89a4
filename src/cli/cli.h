// SPDX-License-Identifier: MIT
/* The command line program `weft`, over weft.h and through no other door. */
#ifndef WEFT_CLI_CLI_H
#define WEFT_CLI_CLI_H

#include "weft_vm3.h"
#include "weft_wasi.h"

enum { EXIT_INVALID = 1, EXIT_USAGE = 2, EXIT_TIMEOUT = 124, EXIT_TRAP = 134, MAX_LIST = 256 };

typedef enum Command {
  CMD_RUN = 1,
  CMD_COMPILE = 2,
  CMD_VALIDATE = 4,
  CMD_EXPLAIN = 8,
  CMD_BENCH = 16,
  CMD_INSPECT = 32,
  CMD_HELP = 64
} Command;

/* Imports that nothing defines. */
typedef enum Unknown { UNKNOWN_ERROR, UNKNOWN_TRAP } Unknown;

/* A module that is instantiated first, as `name` for others. */
typedef struct Preload {
  WeftName name;
  const char *file;
} Preload;

/* What the command line says. */
typedef struct Options {
  Command command;
  const char *file;
  char **args;
  int nargs;         /* after FILE */
  const char *stray; /* an option among them, which the program gets; NULL: none */
  WeftEngineOptions engine;
  WeftStoreOptions store;
  const char *invoke, *argv0;
  const char *env[MAX_LIST + 1];
  int nenv;
  WeftPreopen dirs[MAX_LIST];
  int ndirs;
  const char *listen[MAX_LIST]; /* HOST:PORT */
  int nlisten;
  Preload preload[MAX_LIST];
  int npreload;
  Unknown unknown;
  double timeout; /* seconds; 0: none */
  uint64_t fuel;  /* 0: unlimited */
  bool stats, verbose, json, inherit_env;
  bool bits, count_ops; /* vm3 */
  bool quiet;           /* traps are not reported */
  bool ran;             /* for who runs it: the program was called */
  bool trace;
  const char *trace_filter, *trace_file, *func;
  WeftTraceFormat trace_format;
} Options;

/* Reads the command line. Returns -1 to go on, else the exit status (help and version print on
 * stdout). */
int options_read(Options *o, int argc, char **argv);

int command_run(Options *o);
int command_compile(Options *o);
int command_validate(Options *o);
int command_bench(Options *o);
int command_explain(Options *o);
int command_inspect(Options *o);
/* --jit-trace, if it was given: returns -1 to go on, else the exit status. */
int trace_module(const Options *o, const WeftModule *module);

/* Runs under --timeout and --max-stack, maybe in another thread; returns what `run` does, or the
 * exit status of the guard. interrupt: from another thread. */
int run_guarded(const Options *o, int (*run)(void *), void (*interrupt)(void *), void *user);
/* Prints the trap and frees it; returns the exit status. */
int report_trap(const Options *o, WeftTrap *trap);
/* Decimal, or hexadecimal with 0x; `bits` wide, either signed or unsigned. */
bool parse_int(const char *text, unsigned bits, int64_t *out);

/* Is FILE a vm3 program, by its name? */
bool is_vm3(const Options *o);
int run_vm3(Options *o);
int validate_vm3(const Options *o);
int compile_vm3(Options *o);
int bench_vm3(Options *o);
int explain_program(Options *o);
/* As trace_module. */
int trace_program(const Options *o, const WeftVm3 *vm);
/* The report of explain; returns as trace_module. */
int report_program(const Options *o, const WeftVm3 *vm);

/* Prints "weft: ..." on stderr, in one line that does nothing to a terminal; or, after
 * complain_in_json, as {"error":{...}}. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
void complain_in_json(void);
/* The verdict of validate, on standard output or standard error; returns the exit status. `error`:
 * zero if all is well. */
int print_verdict(const Options *o, const WeftError *error);
/* The file, what is wrong with it, and where. */
void complain_of_module(const char *file, const WeftError *error);
/* Makes a store and runs the module there, as the options say; returns the exit status. */
int run_module(Options *o, WeftEngine *engine, WeftModule *module);

#endif
