// SPDX-License-Identifier: MIT
/* What the command line takes, as tables: commands, options with their values, exit statuses. The
 * parser, the help and `weft help --json` are made of them, and from the latter man pages and
 * completions. */
#ifndef WEFT_CLI_TABLE_H
#define WEFT_CLI_TABLE_H

#include "cli/cli.h"

/* How an option's argument is read, and what its field in Options is. */
typedef enum ArgType {
  ARG_HELP,      /* prints and ends; may have a topic after = */
  ARG_VERSION,   /* prints and ends */
  ARG_FLAG,      /* none: bool */
  ARG_TEXT,      /* any text: const char * */
  ARG_FILE,      /* the same: the name of a file */
  ARG_EXPORT,    /* the same: of an export */
  ARG_TARGET,    /* the same: a name that weft_target knows */
  ARG_FUNC,      /* the same: of a function, or its number */
  ARG_CHOICE,    /* one of `choices`: an enumeration */
  ARG_CHOICES,   /* the same, ORed: unsigned */
  ARG_THREADS,   /* a number of threads: unsigned */
  ARG_SEED,      /* from 1 on: uint64_t */
  ARG_COUNT,     /* from 1 on: uint32_t */
  ARG_SIZE,      /* from 1 on, with a suffix K, M or G: uint64_t */
  ARG_DURATION,  /* with a suffix ms, s, m or h: double, in seconds */
  ARG_DIR,       /* HOST or HOST::GUEST: appends to dirs */
  ARG_ENV,       /* K or K=V: appends to env */
  ARG_ADDRESS,   /* HOST:PORT: appends to listen */
  ARG_PRELOAD,   /* NAME=FILE: appends to preload */
  ARG_TRACE,     /* a filter, which may be left out: only after = */
  ARG_TECHNIQUE, /* a name of weft_technique, within the option's own */
  NARGTYPES
} ArgType;

/* A value that an option may have. */
typedef struct Choice {
  const char *name;
  unsigned value;
  const char *help;
} Choice;

typedef enum Group {
  GROUP_PROGRAM,
  GROUP_LIMITS,
  GROUP_COMPILER,
  GROUP_OUTPUT,
  GROUP_VM3,
  GROUP_TESTS,
  GROUP_GENERAL,
  NGROUPS
} Group;

typedef struct CliOption {
  const char *name, *arg; /* arg NULL: takes none */
  uint8_t type, group;    /* ArgType, Group */
  uint8_t commands;       /* those that take it; 0: any, and none */
  size_t field;           /* offset in Options */
  const char *standard;   /* the default, as help says it; NULL: none */
  const char *help;
  const Choice *choices; /* up to one without a name; NULL: none */
} CliOption;

typedef struct CliCommand {
  const char *name;
  Command command;
  const char *args, *help;
} CliCommand;

typedef struct ExitStatus {
  int status; /* -1: the program's own */
  const char *help;
} ExitStatus;

/* Each ends with one without a name, or without a text. */
extern const CliOption cli_options[];
extern const CliCommand cli_commands[];
extern const ExitStatus cli_statuses[];
extern const char *const cli_groups[NGROUPS];  /* titles */
extern const char *const cli_types[NARGTYPES]; /* names, for `weft help --json` */

#endif
