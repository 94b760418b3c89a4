// SPDX-License-Identifier: MIT
/* Options, in one table: the parser and --help are made from it. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum OptionId {
  O_HELP, O_VERSION, O_VERBOSE, O_ENGINE, O_BOUNDS, O_CPU, O_RANDOM_RA, O_INVOKE, O_DIR, O_ENV, O_ARGV0,
  O_MAX_MEMORY, O_MAX_STACK, O_TIMEOUT, O_STATS
} OptionId;

typedef struct Option {
  const char *name, *arg; /* arg NULL: a flag */
  uint8_t id, commands;   /* 0: no command needed */
  const char *help;
} Option;

enum { ALL = CMD_RUN | CMD_COMPILE | CMD_VALIDATE, CODE = CMD_RUN | CMD_COMPILE };

static const Option table[] = {
    {"--help", NULL, O_HELP, 0, "this text"},
    {"--version", NULL, O_VERSION, 0, "version; with -v also CPU table and techniques"},
    {"-v", NULL, O_VERBOSE, 0, "say more"},
    {"--engine", "NAME", O_ENGINE, CODE, "vstack (default)"},
    {"--bounds", "HOW", O_BOUNDS, CODE, "guard (default): guard pages; explicit: compare at each access"},
    {"--cpu", "TABLE", O_CPU, CODE, "x86-64: v2 or v3 (default: the best this machine has)"},
    {"--random-ra", "SEED", O_RANDOM_RA, CODE, "choose registers at random, for tests"},
    {"--invoke", "NAME", O_INVOKE, CMD_RUN, "call this export with ARGS and print its results, one a line"},
    {"--dir", "HOST[::GUEST]", O_DIR, CMD_RUN, "a directory that the program may use (repeatable)"},
    {"--env", "K[=V]", O_ENV, CMD_RUN, "an environment variable; without =V the value here (repeatable)"},
    {"--argv0", "NAME", O_ARGV0, CMD_RUN, "the program's name for itself (default: FILE)"},
    {"--max-memory", "SIZE", O_MAX_MEMORY, CMD_RUN, "most bytes of a memory; suffixes K M G (default: 4G)"},
    {"--max-stack", "SIZE", O_MAX_STACK, CMD_RUN, "most bytes of native stack (default: what the thread has)"},
    {"--timeout", "SECONDS", O_TIMEOUT, CMD_RUN, "end the program after this time, with status 124"},
    {"--stats", NULL, O_STATS, CMD_COMPILE, "print figures, one `key: value` a line"},
};
enum { NOPTIONS = sizeof table / sizeof *table };

void options_help(void)
{
  printf("usage: weft run [options] FILE.wasm [ARGS]   run a WASI command, or an export with --invoke\n"
         "       weft compile [--stats] FILE.wasm      compile only\n"
         "       weft validate FILE.wasm               exit 0, or 1 with the first error and its offset\n"
         "       weft --version [-v] | --help\n\noptions, before FILE:\n");
  for (unsigned i = 0; i < NOPTIONS; i++) {
    char left[64];
    snprintf(left, sizeof left, "%s%s%s", table[i].name, table[i].arg ? " " : "", table[i].arg ? table[i].arg : "");
    printf("  %-24s %s\n", left, table[i].help);
  }
  const char *what;
  for (unsigned i = 0; weft_technique(i, &what); i++) {
    char left[64];
    snprintf(left, sizeof left, "--no-%s", weft_technique(i, NULL));
    printf("  %-24s without: %s\n", left, what);
  }
  printf("\nexit status: the program's own; 134 after a trap, 124 after --timeout, 1 if FILE is invalid, cannot be\n"
         "linked, is not supported or exceeds a limit, 2 for wrong usage\n");
}

static int usage(const char *what, const char *arg)
{
  complain("%s%s%s (see weft --help)", what, arg ? ": " : "", arg ? arg : "");
  return EXIT_USAGE;
}

static bool read_size(const char *s, uint64_t *out)
{
  char *end;
  errno = 0;
  unsigned long long v = strtoull(s, &end, 10);
  if (end == s || errno || *s == '-') return false;
  unsigned shift = 0;
  if (*end == 'K' || *end == 'k') shift = 10;
  if (*end == 'M' || *end == 'm') shift = 20;
  if (*end == 'G' || *end == 'g') shift = 30;
  if (shift) end++;
  if (*end || v > UINT64_MAX >> shift) return false;
  *out = (uint64_t)v << shift;
  return true;
}

static int add_env(Options *o, const char *arg)
{
  if (o->nenv == MAX_LIST) return usage("too many --env", NULL);
  if (!strchr(arg, '=')) {
    const char *v = getenv(arg);
    if (!v) return -1;
    size_t n = strlen(arg) + strlen(v) + 2;
    char *pair = malloc(n);
    if (!pair) return usage("out of memory", NULL);
    snprintf(pair, n, "%s=%s", arg, v);
    arg = pair;
  }
  o->env[o->nenv++] = arg;
  return -1;
}

static int add_dir(Options *o, char *arg)
{
  if (o->ndirs == MAX_LIST) return usage("too many --dir", NULL);
  char *guest = strstr(arg, "::");
  if (guest) {
    *guest = 0;
    guest += 2;
  }
  o->dirs[o->ndirs++] = (WeftPreopen){arg, guest ? guest : arg};
  return -1;
}

static int print_version(const Options *o)
{
  printf("weft %s\n", WEFT_VERSION);
  if (!o->verbose) return 0;
  WeftEngine *e = NULL;
  WeftError error;
  if (weft_engine_new(&o->engine, &e, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  printf("cpu table: %s\nbounds: %s\n", weft_engine_cpu(e), o->engine.bounds == WEFT_BOUNDS_GUARD ? "guard" : "explicit");
  printf("features: mutable-globals sign-extension saturating-float-to-int multi-value bulk-memory reference-types extended-const\n");
  printf("techniques:");
  for (unsigned i = 0; weft_technique(i, NULL); i++) printf(" %s", weft_technique(i, NULL));
  printf("\n");
  weft_engine_free(e);
  return 0;
}

static int apply(Options *o, const Option *x, char *arg)
{
  char *end;
  switch ((OptionId)x->id) {
  case O_VERBOSE: o->verbose = true; return -1;
  case O_STATS: o->stats = true; return -1;
  case O_ENGINE:
    if (strcmp(arg, "vstack")) return usage("unknown engine", arg);
    return -1;
  case O_BOUNDS:
    if (strcmp(arg, "guard") && strcmp(arg, "explicit")) return usage("--bounds is guard or explicit, not", arg);
    o->engine.bounds = strcmp(arg, "guard") ? WEFT_BOUNDS_EXPLICIT : WEFT_BOUNDS_GUARD;
    return -1;
  case O_CPU: o->engine.cpu = arg; return -1;
  case O_RANDOM_RA:
    if (!read_size(arg, &o->engine.random_ra) || !o->engine.random_ra) return usage("--random-ra wants a number from 1 on, not", arg);
    return -1;
  case O_INVOKE: o->invoke = arg; return -1;
  case O_ARGV0: o->argv0 = arg; return -1;
  case O_DIR: return add_dir(o, arg);
  case O_ENV: return add_env(o, arg);
  case O_MAX_MEMORY: return read_size(arg, &o->store.max_memory) ? -1 : usage("not a size", arg);
  case O_MAX_STACK: return read_size(arg, &o->store.max_stack) && o->store.max_stack ? -1 : usage("not a size", arg);
  case O_TIMEOUT:
    o->timeout = strtod(arg, &end);
    if (end == arg || (*end && strcmp(end, "s")) || !(o->timeout > 0)) return usage("--timeout wants seconds, not", arg);
    o->engine.interruptible = true;
    return -1;
  default: return -1;
  }
}

static int technique_off(Options *o, const char *name)
{
  for (unsigned i = 0; weft_technique(i, NULL); i++) {
    if (strcmp(weft_technique(i, NULL), name)) continue;
    o->engine.off |= (uint64_t)1 << i;
    return -1;
  }
  return usage("unknown technique", name);
}

/* The option at argv[*i]; moves *i behind what it takes. */
static int read_option(Options *o, int argc, char **argv, int *i)
{
  char *text = argv[*i], *value = strchr(text, '=');
  size_t n = value ? (size_t)(value - text) : strlen(text);
  if (!strncmp(text, "--no-", 5)) return technique_off(o, text + 5);
  for (unsigned k = 0; k < NOPTIONS; k++) {
    const Option *x = &table[k];
    if (strlen(x->name) != n || strncmp(x->name, text, n)) continue;
    if (x->id == O_HELP) {
      options_help();
      return 0;
    }
    if (x->id == O_VERSION) {
      for (int rest = *i + 1; rest < argc; rest++) o->verbose |= !strcmp(argv[rest], "-v");
      return print_version(o);
    }
    if (x->commands && o->command && !(x->commands & o->command)) return usage("this command does not take", x->name);
    if (!x->arg) return value ? usage("takes no value", x->name) : apply(o, x, NULL);
    if (value) return apply(o, x, value + 1);
    if (*i + 1 >= argc) return usage("a value is missing", x->name);
    return apply(o, x, argv[++*i]);
  }
  return usage("unknown option", text);
}

int options_read(Options *o, int argc, char **argv)
{
  *o = (Options){.engine = {.size = sizeof o->engine}, .store = {.size = sizeof o->store}};
  int i = 1;
  if (argc < 2) {
    options_help();
    return EXIT_USAGE;
  }
  if (!strcmp(argv[1], "run")) o->command = CMD_RUN, i++;
  else if (!strcmp(argv[1], "compile")) o->command = CMD_COMPILE, i++;
  else if (!strcmp(argv[1], "validate")) o->command = CMD_VALIDATE, i++;
  else if (!strcmp(argv[1], "help")) {
    options_help();
    return 0;
  }
  for (; i < argc && argv[i][0] == '-' && strcmp(argv[i], "-"); i++) {
    if (!strcmp(argv[i], "--")) {
      i++;
      break;
    }
    int status = read_option(o, argc, argv, &i);
    if (status >= 0) return status;
  }
  if (i >= argc) return usage("no file given", NULL);
  if (!o->command) o->command = CMD_RUN;
  o->file = argv[i++];
  if (i < argc && !strcmp(argv[i], "--")) i++;
  o->args = argv + i;
  o->nargs = argc - i;
  if (o->nargs && o->command != CMD_RUN) return usage("more than one file", o->args[0]);
  return -1;
}
