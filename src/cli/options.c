// SPDX-License-Identifier: MIT
/* Options, in one table: the parser and --help are made from it. A row's type says how its argument
 * is read and what its field in Options is; what no type can say is a type of its own (LIST_ENV).
 */
#include "cli/cli.h"

#include <errno.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum ArgType {
  HELP,     /* prints and ends */
  VERSION,  /* prints and ends */
  FLAG,     /* bool */
  TEXT,     /* const char *: any text */
  ENGINE,   /* one of the names of engines */
  THREADS,  /* a number of threads */
  WHEN,     /* eager or lazy */
  BOUNDS,   /* WeftBounds */
  NANS,     /* WeftNan */
  SEED,     /* uint64_t from 1 on */
  COUNT,    /* uint32_t from 1 on */
  SIZE,     /* uint64_t from 1 on, with a suffix K, M or G */
  DURATION, /* double, seconds, with a suffix ms, s, m or h */
  LIST_DIR, /* appends to dirs */
  LIST_ENV, /* appends to env */
  TRACE,    /* a filter, which may be left out: only after = */
  FORMAT,   /* WeftTraceFormat */
  PROFILE   /* WeftProfile, ORed */
} ArgType;

typedef struct Option {
  const char *name, *arg; /* arg NULL: takes none */
  uint8_t type,
      commands;         /* commands that take it; 0: it is a command of its own, or goes with any */
  size_t field;         /* offset in Options */
  const char *standard; /* the default, as --help says it; NULL: none */
  const char *help;
} Option;

#define AT(field) offsetof(Options, field)
enum {
  EXEC = CMD_RUN | CMD_BENCH,
  PROFILED = CMD_RUN | CMD_COMPILE,
  ONE = PROFILED | CMD_EXPLAIN, /* of one engine */
  TRACED = PROFILED | CMD_BENCH,
  CODE = ONE | CMD_BENCH
};

// clang-format off
static const Option table[] = {
/*  name            argument          type      commands     field                   default            help */
  {"--engine",     "NAME",           ENGINE,   ONE,         AT(engine.policy),      "vstack",          "how code is made: vstack, baseline (every op through the frame), interp (no machine code) or tiered (interp, then vstack)"},
  {"--bounds",     "HOW",            BOUNDS,   CODE,        AT(engine.bounds),      "guard",           "guard: guard pages; explicit: a compare at each access"},
  {"--nan",        "HOW",            NANS,     CODE,        AT(engine.nan),         "any",             "bits of NaNs that arithmetic makes: any: as the CPU likes; canonical: the same in every engine and on every CPU"},
  {"--compile",    "WHEN",           WHEN,     CODE,        AT(engine.compile),     "eager",           "eager: all functions at once; lazy: each when it is first called"},
  {"--compile-threads", "N",         THREADS,  CODE,        AT(engine.compile_threads), "what pays",   "threads that compile"},
  {"--tier-after", "N",              COUNT,    ONE,         AT(engine.tier_after),  "1000",            "tiered: calls or rounds of a loop after which a function is compiled"},
  {"--cpu",        "TABLE",          TEXT,     CODE,        AT(engine.cpu),         "the machine's",   "stencils for x86-64: v2 or v3"},
  {"--target",     "NAME",           TEXT,     CMD_COMPILE | CMD_EXPLAIN, AT(engine.target), "this machine", "what the code is for: x86-64-v2, x86-64-v3 or aarch64; it is not run"},
  {"--random-ra",  "SEED",           SEED,     CODE,        AT(engine.random_ra),   NULL,              "choose registers at random, for tests"},
  {"--random-facts", "SEED",         SEED,     CODE,        AT(engine.random_facts), NULL,             "assume wrong things about loops, for tests"},
  {"--poison",     NULL,             FLAG,     CODE,        AT(engine.poison),      NULL,              "put a pattern where no code may read, for tests"},
  {"--invoke",     "NAME",           TEXT,     EXEC,        AT(invoke),             "_start",          "call this export with ARGS and print its results, one a line"},
  {"--dir",        "HOST[::GUEST]",  LIST_DIR, EXEC,        0,                      NULL,              "a directory that the program may use; repeatable"},
  {"--env",        "K[=V]",          LIST_ENV, EXEC,        0,                      NULL,              "an environment variable, without =V with its value here; repeatable"},
  {"--argv0",      "NAME",           TEXT,     EXEC,        AT(argv0),              "FILE",            "the program's name for itself"},
  {"--max-memory", "SIZE",           SIZE,     EXEC,        AT(store.max_memory),   "8G",              "most bytes that the program may make Weft allocate: memories, tables and heaps together"},
  {"--max-table",  "N",              SEED,     EXEC,        AT(store.max_table),    "10000000",        "most entries of a table"},
  {"--max-stack",  "SIZE",           SIZE,     EXEC,        AT(store.max_stack),    "64M, or what the thread has; vm3: 48M", "most bytes of native stack"},
  {"--fuel",       "N",              SEED,     EXEC,        AT(fuel),               "unlimited",       "trap when so many functions have been entered and rounds of loops begun"},
  {"--timeout",    "DURATION",       DURATION, CMD_RUN,     AT(timeout),            "none",            "end the program this long after it was compiled, with status 124"},
  {"--jit-trace",  "[=FILTER]",      TRACE,    TRACED,      AT(trace_filter),       NULL,              "print what the compiler did and why: func:N|NAME,op:NAME,range:A-B,stage:S,reason:R"},
  {"--jit-trace-format", "HOW",      FORMAT,   TRACED,      AT(trace_format),       "text",            "text, json or html"},
  {"--jit-trace-file", "FILE",       TEXT,     TRACED,      AT(trace_file),         "standard output", "where the trace goes"},
  {"--profile",    "WHO",            PROFILE,  PROFILED,    AT(engine.profile),     "nobody",          "tell of compiled code: perfmap, jitdump or gdb; repeatable"},
  {"--func",       "N|NAME",         TEXT,     CMD_EXPLAIN, AT(func),               "all",             "the function to explain"},
  {"--bits",       NULL,             FLAG,     CMD_RUN,     AT(bits),               NULL,              "vm3: print the result's 64 bits in hexadecimal"},
  {"--count-ops",  NULL,             FLAG,     CMD_RUN,     AT(count_ops),          NULL,              "vm3: print on standard error how many ops were executed"},
  {"--stats",      NULL,             FLAG,     CMD_COMPILE, AT(stats),              NULL,              "print figures, one `key: value` a line"},
  {"--version",    NULL,             VERSION,  0,           0,                      NULL,              "the version; with -v also CPU table, features, techniques"},
  {"--help",       NULL,             HELP,     0,           0,                      NULL,              "this text"},
  {"-v",           NULL,             FLAG,     0,           AT(verbose),            NULL,              "say more"},
};
static const struct { const char *name; Command command; const char *args, *help; } commands[] = {
  {"run",      CMD_RUN,      "[options] FILE [ARGS]",      "run a WASI command, an export with --invoke, or a vm3 program; the default"},
  {"compile",  CMD_COMPILE,  "[options] FILE.wasm",        "compile only"},
  {"explain",  CMD_EXPLAIN,  "[options] FILE.wasm",        "say in plain language what the compiler did to a function"},
  {"bench",    CMD_BENCH,    "[options] FILE [ARGS]",      "compile and run it in each engine, and compare their times"},
  {"validate", CMD_VALIDATE, "FILE.wasm",                  "exit 0, or 1 with the first error and its offset"},
};
// clang-format on
enum { NOPTIONS = sizeof table / sizeof *table, NCOMMANDS = sizeof commands / sizeof *commands };

/* -- what is printed ---- */

static void print_option(const Option *x)
{
  char left[64];
  const char *space = !x->arg || x->type == TRACE ? "" : " ";
  snprintf(left, sizeof left, "%s%s%s", x->name, space, x->arg ? x->arg : "");
  printf("  %-24s %s", left, x->help);
  if (x->standard) printf(" (default: %s)", x->standard);
  for (unsigned i = 0; x->commands && x->commands != EXEC && i < NCOMMANDS; i++)
    if (x->commands & commands[i].command) printf(" [%s]", commands[i].name);
  printf("\n");
}

static int print_help(void)
{
  printf("weft %s: a WebAssembly JIT\n\n", WEFT_VERSION);
  for (unsigned i = 0; i < NCOMMANDS; i++)
    printf("  weft %-8s %-27s %s\n", commands[i].name, commands[i].args, commands[i].help);
  printf("\noptions end at FILE; what is not marked is for run and bench:\n");
  for (unsigned i = 0; i < NOPTIONS; i++)
    print_option(&table[i]);
  const char *name, *what;
  for (unsigned i = 0; (name = weft_technique(i, &what)); i++)
    printf("  --no-%-19s off: %s [run] [compile] [bench]\n", name, what);
  printf("\nexit status: the program's own; 134 after a trap, 124 after --timeout, 1 if FILE is "
         "invalid, cannot be linked,\n"
         "is not supported or exceeds a limit, 2 for wrong usage\n");
  return 0;
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
  printf("cpu table: %s\n", weft_engine_cpu(e));
  printf("stencils: %s\n", weft_engine_stencils(e));
  printf("bounds: %s\n", o->engine.bounds == WEFT_BOUNDS_GUARD ? "guard" : "explicit");
  printf("features: mutable-globals sign-extension saturating-float-to-int multi-value bulk-memory "
         "reference-types "
         "extended-const\n");
  printf("techniques:");
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    printf(" %s", weft_technique(i, NULL));
  printf("\n");
  weft_engine_free(e);
  return 0;
}

static int usage(const char *what, const char *arg)
{
  complain("%s%s%s (see weft --help)", what, arg ? ": " : "", arg ? arg : "");
  return EXIT_USAGE;
}

/* -- arguments ---- */

static bool read_size(const char *s, bool suffixes, uint64_t *out)
{
  char *end;
  if (*s < '0' || *s > '9') return false;
  errno = 0;
  unsigned long long v = strtoull(s, &end, 10);
  if (errno) return false;
  const char *suffix = *end && suffixes ? strchr("KkMmGg", *end) : NULL;
  unsigned shift = 0;
  if (suffix) shift = 10 * (unsigned)((suffix - "KkMmGg") / 2 + 1), end++;
  if (*end || v == 0 || v > UINT64_MAX >> shift) return false;
  *out = (uint64_t)v << shift;
  return true;
}

static bool read_threads(const char *s, unsigned *out)
{
  uint64_t n;
  if (!read_size(s, false, &n) || n > 64) return false;
  *out = (unsigned)n;
  return true;
}

static bool read_count(const char *text, uint32_t *out)
{
  uint64_t v;
  if (!read_size(text, false, &v) || v > UINT32_MAX) return false;
  *out = (uint32_t)v;
  return true;
}

static bool read_duration(const char *s, double *out)
{
  static const struct {
    const char *suffix;
    double seconds;
  } units[] = {{"", 1}, {"s", 1}, {"ms", 1e-3}, {"m", 60}, {"h", 3600}};
  char *end;
  if ((*s < '0' || *s > '9') && *s != '.') return false;
  double v = strtod(s, &end);
  if (end == s || !isfinite(v) || v <= 0 || v > 1e9) return false;
  for (unsigned i = 0; i < sizeof units / sizeof *units; i++) {
    if (strcmp(end, units[i].suffix)) continue;
    *out = v * units[i].seconds;
    return true;
  }
  return false;
}

static int add_env(Options *o, const char *arg)
{
  if (o->nenv == MAX_LIST) return usage("too many --env", NULL);
  if (*arg == 0 || *arg == '=') return usage("--env wants K or K=V", NULL);
  if (strchr(arg, '=')) {
    o->env[o->nenv++] = arg;
    return -1;
  }
  const char *value = getenv(arg);
  if (value) o->env[o->nenv++] = value - strlen(arg) - 1; /* the environment holds K=V */
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
  if (*arg == 0 || (guest && *guest == 0)) return usage("--dir wants HOST or HOST::GUEST", NULL);
  o->dirs[o->ndirs++] = (WeftPreopen){arg, guest ? guest : arg};
  return -1;
}

static int set_engine(const char *arg, WeftPolicy *out)
{
  if (!strcmp(arg, "vstack"))
    *out = WEFT_POLICY_VSTACK;
  else if (!strcmp(arg, "baseline"))
    *out = WEFT_POLICY_BASELINE;
  else if (!strcmp(arg, "interp"))
    *out = WEFT_POLICY_INTERP;
  else if (!strcmp(arg, "tiered"))
    *out = WEFT_POLICY_TIERED;
  else
    return usage("unknown engine", arg);
  return -1;
}

static int set_when(const char *arg, WeftCompileMode *out)
{
  if (!strcmp(arg, "eager"))
    *out = WEFT_COMPILE_EAGER;
  else if (!strcmp(arg, "lazy"))
    *out = WEFT_COMPILE_LAZY;
  else
    return usage("--compile is eager or lazy, not", arg);
  return -1;
}

static int set_bounds(const char *arg, WeftBounds *out)
{
  if (!strcmp(arg, "guard"))
    *out = WEFT_BOUNDS_GUARD;
  else if (!strcmp(arg, "explicit"))
    *out = WEFT_BOUNDS_EXPLICIT;
  else
    return usage("--bounds is guard or explicit, not", arg);
  return -1;
}

static int set_nan(const char *arg, WeftNan *out)
{
  if (!strcmp(arg, "any"))
    *out = WEFT_NAN_ANY;
  else if (!strcmp(arg, "canonical"))
    *out = WEFT_NAN_CANONICAL;
  else
    return usage("--nan is any or canonical, not", arg);
  return -1;
}

static int set_profile(const char *arg, unsigned *out)
{
  if (!strcmp(arg, "perfmap"))
    *out |= WEFT_PROFILE_PERFMAP;
  else if (!strcmp(arg, "jitdump"))
    *out |= WEFT_PROFILE_JITDUMP;
  else if (!strcmp(arg, "gdb"))
    *out |= WEFT_PROFILE_DEBUGGER;
  else
    return usage("--profile is perfmap, jitdump or gdb, not", arg);
  return -1;
}

static int set_format(const char *arg, WeftTraceFormat *out)
{
  if (!strcmp(arg, "text"))
    *out = WEFT_TRACE_TEXT;
  else if (!strcmp(arg, "json"))
    *out = WEFT_TRACE_JSON;
  else if (!strcmp(arg, "html"))
    *out = WEFT_TRACE_HTML;
  else
    return usage("--jit-trace-format is text, json or html, not", arg);
  return -1;
}

static int apply(Options *o, const Option *x, char *arg)
{
  void *field = (char *)o + x->field;
  switch ((ArgType)x->type) {
  case FLAG: *(bool *)field = true; return -1;
  case TEXT: *(const char **)field = arg; return -1;
  case ENGINE: return set_engine(arg, field);
  case BOUNDS: return set_bounds(arg, field);
  case NANS: return set_nan(arg, field);
  case WHEN: return set_when(arg, field);
  case THREADS:
    return read_threads(arg, field) ? -1 : usage("not a number of threads from 1 to 64", arg);
  case SEED: return read_size(arg, false, field) ? -1 : usage("not a number from 1 on", arg);
  case COUNT: return read_count(arg, field) ? -1 : usage("not a number from 1 on", arg);
  case SIZE: return read_size(arg, true, field) ? -1 : usage("not a size", arg);
  case DURATION: return read_duration(arg, field) ? -1 : usage("not a duration", arg);
  case LIST_DIR: return add_dir(o, arg);
  case LIST_ENV: return add_env(o, arg);
  case TRACE:
    o->trace = true;
    *(const char **)field = arg;
    return -1;
  case PROFILE: return set_profile(arg, field);
  case FORMAT: return set_format(arg, field);
  case HELP:
  case VERSION: break;
  }
  return -1;
}

/* -- the command line ---- */

static int technique_off(Options *o, const char *name)
{
  if (!(CODE & o->command)) return usage("validate does not take", "--no-TECHNIQUE");
  for (unsigned i = 0; weft_technique(i, NULL); i++) {
    if (strcmp(weft_technique(i, NULL), name)) continue;
    o->engine.off |= (uint64_t)1 << i;
    return -1;
  }
  return usage("unknown technique", name);
}

/* The option at argv[*i]; moves *i to the last word that it takes. */
static int read_option(Options *o, int argc, char **argv, int *i)
{
  char *text = argv[*i], *value = strchr(text, '=');
  size_t n = value ? (size_t)(value - text) : strlen(text);
  if (!strncmp(text, "--no-", 5)) return technique_off(o, text + 5);
  for (unsigned k = 0; k < NOPTIONS; k++) {
    const Option *x = &table[k];
    if (strlen(x->name) != n || strncmp(x->name, text, n)) continue;
    if (!x->arg && value) return usage("takes no value", x->name);
    if (x->type == HELP) return print_help();
    if (x->type == VERSION) {
      for (int rest = *i + 1; rest < argc; rest++)
        o->verbose |= !strcmp(argv[rest], "-v");
      return print_version(o);
    }
    if (x->commands && !(x->commands & o->command))
      return usage("this command does not take", x->name);
    if (!x->arg || (x->type == TRACE && !value)) return apply(o, x, NULL);
    if (value) return apply(o, x, value + 1);
    if (*i + 1 >= argc) return usage("a value is missing", x->name);
    return apply(o, x, argv[++*i]);
  }
  return usage("unknown option", text);
}

int options_read(Options *o, int argc, char **argv)
{
  *o = (Options){
      .command = CMD_RUN, .engine = {.size = sizeof o->engine}, .store = {.size = sizeof o->store}};
  int i = 1;
  for (unsigned k = 0; argc > 1 && k < NCOMMANDS; k++)
    if (!strcmp(argv[1], commands[k].name)) o->command = commands[k].command, i = 2;
  if (argc > 1 && !strcmp(argv[1], "help")) return print_help();
  for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    if (!strcmp(argv[i], "--")) {
      i++;
      break;
    }
    int status = read_option(o, argc, argv, &i);
    if (status >= 0) return status;
  }
  if (i >= argc) return usage("no file given", NULL);
  o->file = argv[i++];
  /* Where a program has no arguments of its own, options may follow it. */
  for (; o->command != CMD_RUN && i < argc && argv[i][0] == '-'; i++) {
    int status = read_option(o, argc, argv, &i);
    if (status >= 0) return status;
  }
  o->args = argv + i;
  o->nargs = argc - i;
  o->engine.interruptible = o->timeout > 0;
  o->engine.fuel = o->fuel > 0;
  if (o->nargs && !(o->command & EXEC)) return usage("more than one file", o->args[0]);
  return -1;
}
