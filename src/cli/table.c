// SPDX-License-Identifier: MIT
#include "cli/table.h"

#include <stddef.h>

#define AT(field) offsetof(Options, field)
enum {
  EXEC = CMD_RUN | CMD_BENCH,
  PROFILED = CMD_RUN | CMD_COMPILE,
  ONE = PROFILED | CMD_EXPLAIN, /* of one engine */
  TRACED = PROFILED | CMD_BENCH,
  CODE = ONE | CMD_BENCH,
  LOOKED_AT = CMD_COMPILE | CMD_EXPLAIN,
  ALL = CODE | CMD_VALIDATE | CMD_INSPECT
};

static const Choice engines[] = {
    {"vstack", WEFT_POLICY_VSTACK, "machine code, with values in registers across ops"},
    {"baseline", WEFT_POLICY_BASELINE, "machine code, every op through the frame"},
    {"interp", WEFT_POLICY_INTERP, "no machine code"},
    {"tiered", WEFT_POLICY_TIERED, "interp, and vstack for what is hot"},
    {0}};
static const Choice bounds[] = {{"guard", WEFT_BOUNDS_GUARD, "guard pages"},
                                {"explicit", WEFT_BOUNDS_EXPLICIT, "a compare at each access"},
                                {0}};
static const Choice nans[] = {
    {"any", WEFT_NAN_ANY, "as the CPU likes"},
    {"canonical", WEFT_NAN_CANONICAL, "the same in every engine and on every CPU"},
    {0}};
static const Choice when[] = {{"eager", WEFT_COMPILE_EAGER, "all functions at once"},
                              {"lazy", WEFT_COMPILE_LAZY, "each when it is first called"},
                              {0}};
static const Choice unknown[] = {{"error", UNKNOWN_ERROR, "nothing runs"},
                                 {"trap", UNKNOWN_TRAP, "functions that trap when they are called"},
                                 {0}};
static const Choice formats[] = {{"text", WEFT_TRACE_TEXT, "for people"},
                                 {"json", WEFT_TRACE_JSON, "for programs: docs/trace.md"},
                                 {"html", WEFT_TRACE_HTML, "a page with everything in it"},
                                 {0}};
static const Choice profilers[] = {
    {"perfmap", WEFT_PROFILE_PERFMAP, "/tmp/perf-PID.map"},
    {"jitdump", WEFT_PROFILE_JITDUMP, "/tmp/jit-PID.dump, for perf inject --jit"},
    {"gdb", WEFT_PROFILE_DEBUGGER, "GDB, and the unwinder of C++"},
    {0}};

// clang-format off
const CliOption cli_options[] = {
/*  name               argument         type           group           commands   field                     default          help, values */
  {"--invoke",        "NAME",          ARG_EXPORT,    GROUP_PROGRAM,  EXEC,      AT(invoke),               "_start",        "call this export with ARGS and print its results, one a line", NULL},
  {"--dir",           "HOST[::GUEST]", ARG_DIR,       GROUP_PROGRAM,  EXEC,      0,                        NULL,            "a directory that the program may use; repeatable", NULL},
  {"--env",           "K[=V]",         ARG_ENV,       GROUP_PROGRAM,  EXEC,      0,                        NULL,            "an environment variable, without =V with its value here; repeatable", NULL},
  {"--inherit-env",   NULL,            ARG_FLAG,      GROUP_PROGRAM,  EXEC,      AT(inherit_env),          NULL,            "all environment variables, as they are here; --env goes before", NULL},
  {"--argv0",         "NAME",          ARG_TEXT,      GROUP_PROGRAM,  EXEC,      AT(argv0),                "FILE",          "the program's name for itself", NULL},
  {"--tcplisten",     "HOST:PORT",     ARG_ADDRESS,   GROUP_PROGRAM,  EXEC,      0,                        NULL,            "listen there, and hand the socket to the program after its directories; repeatable", NULL},
  {"--preload",       "NAME=FILE",     ARG_PRELOAD,   GROUP_PROGRAM,  EXEC,      0,                        NULL,            "instantiate this module first, for others to import from it as NAME; repeatable", NULL},
  {"--unknown-imports", "HOW",         ARG_CHOICE,    GROUP_PROGRAM,  EXEC,      AT(unknown),              "error",         "what becomes of imports that nothing defines", unknown},
  {"--max-memory",    "SIZE",          ARG_SIZE,      GROUP_LIMITS,   EXEC,      AT(store.max_memory),     "8G",            "most bytes that the program may make Weft allocate: memories, tables and heaps together", NULL},
  {"--max-table",     "N",             ARG_SEED,      GROUP_LIMITS,   EXEC,      AT(store.max_table),      "10000000",      "most entries of a table", NULL},
  {"--max-stack",     "SIZE",          ARG_SIZE,      GROUP_LIMITS,   EXEC,      AT(store.max_stack),      "64M, or what the thread has; vm3: 48M", "most bytes of native stack", NULL},
  {"--fuel",          "N",             ARG_SEED,      GROUP_LIMITS,   EXEC,      AT(fuel),                 "unlimited",     "trap when so many functions have been entered and rounds of loops begun", NULL},
  {"--timeout",       "DURATION",      ARG_DURATION,  GROUP_LIMITS,   CMD_RUN,   AT(timeout),              "none",          "end the program this long after it was compiled, with status 124", NULL},
  {"--engine",        "NAME",          ARG_CHOICE,    GROUP_COMPILER, ONE,       AT(engine.policy),        "vstack",        "how code is made", engines},
  {"--bounds",        "HOW",           ARG_CHOICE,    GROUP_COMPILER, CODE,      AT(engine.bounds),        "guard",         "how accesses of memory are kept within it", bounds},
  {"--nan",           "HOW",           ARG_CHOICE,    GROUP_COMPILER, CODE,      AT(engine.nan),           "any",           "bits of NaNs that arithmetic makes", nans},
  {"--compile",       "WHEN",          ARG_CHOICE,    GROUP_COMPILER, CODE,      AT(engine.compile),       "eager",         "when functions are compiled", when},
  {"--compile-threads", "N",           ARG_THREADS,   GROUP_COMPILER, CODE,      AT(engine.compile_threads), "what pays",   "threads that compile", NULL},
  {"--tier-after",    "N",             ARG_COUNT,     GROUP_COMPILER, ONE,       AT(engine.tier_after),    "1000",          "tiered: calls or rounds of a loop after which a function is compiled", NULL},
  {"--cpu",           "TABLE",         ARG_TEXT,      GROUP_COMPILER, CODE,      AT(engine.cpu),           "the machine's", "stencils for x86-64: v2 or v3", NULL},
  {"--target",        "NAME",          ARG_TARGET,    GROUP_COMPILER, LOOKED_AT, AT(engine.target),        "this machine",  "what the code is for: x86-64-v2, x86-64-v3 or aarch64; it is not run", NULL},
  {"--no-TECHNIQUE",  NULL,            ARG_TECHNIQUE, GROUP_COMPILER, CODE,      AT(engine.off),           NULL,            "switch a technique of the compiler off: `weft help techniques` has the list", NULL},
  {"--jit-trace",     "[=FILTER]",     ARG_TRACE,     GROUP_OUTPUT,   TRACED,    AT(trace_filter),         NULL,            "print what the compiler did and why: func:N|NAME,op:NAME,range:A-B,stage:S,reason:R", NULL},
  {"--jit-trace-format", "HOW",        ARG_CHOICE,    GROUP_OUTPUT,   TRACED,    AT(trace_format),         "text",          "how the trace is written; implies --jit-trace", formats},
  {"--jit-trace-file", "FILE",         ARG_FILE,      GROUP_OUTPUT,   TRACED,    AT(trace_file),           "standard output", "where the trace goes; implies --jit-trace", NULL},
  {"--profile",       "WHO",           ARG_CHOICES,   GROUP_OUTPUT,   PROFILED,  AT(engine.profile),       "nobody",        "tell of compiled code; repeatable", profilers},
  {"--func",          "N|NAME",        ARG_FUNC,      GROUP_OUTPUT,   CMD_EXPLAIN, AT(func),               "all",           "the function to explain", NULL},
  {"--stats",         NULL,            ARG_FLAG,      GROUP_OUTPUT,   CMD_COMPILE, AT(stats),              NULL,            "print figures, one `key: value` a line", NULL},
  {"--json",          NULL,            ARG_FLAG,      GROUP_OUTPUT,   ALL,       AT(json),                 NULL,            "write what weft has to say as JSON, errors and traps, too: docs/cli.md", NULL},
  {"--bits",          NULL,            ARG_FLAG,      GROUP_VM3,      CMD_RUN,   AT(bits),                 NULL,            "print the result's 64 bits in hexadecimal", NULL},
  {"--count-ops",     NULL,            ARG_FLAG,      GROUP_VM3,      CMD_RUN,   AT(count_ops),            NULL,            "print on standard error how many ops were executed", NULL},
  {"--random-ra",     "SEED",          ARG_SEED,      GROUP_TESTS,    CODE,      AT(engine.random_ra),     NULL,            "choose registers at random", NULL},
  {"--random-facts",  "SEED",          ARG_SEED,      GROUP_TESTS,    CODE,      AT(engine.random_facts),  NULL,            "assume wrong things about loops", NULL},
  {"--poison",        NULL,            ARG_FLAG,      GROUP_TESTS,    CODE,      AT(engine.poison),        NULL,            "put a pattern where no code may read", NULL},
  {"--version",       NULL,            ARG_VERSION,   GROUP_GENERAL,  0,         0,                        NULL,            "the version; with -v also CPU table, features, techniques", NULL},
  {"--help",          "[TOPIC]",       ARG_HELP,      GROUP_GENERAL,  0,         0,                        NULL,            "the commands, or what a command takes; -h is the same", NULL},
  {"-v",              NULL,            ARG_FLAG,      GROUP_GENERAL,  0,         AT(verbose),              NULL,            "say more on standard error", NULL},
  {0}};

const CliCommand cli_commands[] = {
  {"run",      CMD_RUN,      "[OPTIONS] FILE [ARGS]",      "run a WASI command, an export with --invoke, or a vm3 program; the default"},
  {"compile",  CMD_COMPILE,  "[OPTIONS] FILE",             "compile only"},
  {"explain",  CMD_EXPLAIN,  "[OPTIONS] FILE",             "say in plain language what the compiler did to a function"},
  {"bench",    CMD_BENCH,    "[OPTIONS] FILE [ARGS]",      "compile and run it in each engine, and compare their times"},
  {"validate", CMD_VALIDATE, "[OPTIONS] FILE...",          "exit 0, or 1 with the first error of each and its place"},
  {"inspect",  CMD_INSPECT,  "[OPTIONS] FILE",             "list imports, exports, memories, tables, sections and the features it needs"},
  {"help",     CMD_HELP,     "[COMMAND|techniques|all]",   "what a command takes"},
  {0}};

const ExitStatus cli_statuses[] = {
  {-1,           "the program's own"},
  {EXIT_INVALID, "FILE is invalid, cannot be linked, is not supported or exceeds a limit, or output cannot be written"},
  {EXIT_USAGE,   "wrong usage"},
  {EXIT_TIMEOUT, "after --timeout"},
  {EXIT_TRAP,    "after a trap"},
  {0}};
// clang-format on

const char *const cli_groups[NGROUPS] = {
    [GROUP_PROGRAM] = "What the program gets",
    [GROUP_LIMITS] = "Limits",
    [GROUP_COMPILER] = "Compiling",
    [GROUP_OUTPUT] = "What is printed",
    [GROUP_VM3] = "vm3 programs",
    [GROUP_TESTS] = "For tests of the compiler",
    [GROUP_GENERAL] = "General",
};

const char *const cli_types[NARGTYPES] = {
    [ARG_HELP] = "topic",     [ARG_VERSION] = "none",      [ARG_FLAG] = "none",
    [ARG_TEXT] = "text",      [ARG_FILE] = "file",         [ARG_EXPORT] = "export",
    [ARG_FUNC] = "function",  [ARG_CHOICE] = "choice",     [ARG_CHOICES] = "choice",
    [ARG_THREADS] = "number", [ARG_SEED] = "number",       [ARG_COUNT] = "number",
    [ARG_SIZE] = "size",      [ARG_DURATION] = "duration", [ARG_DIR] = "directory",
    [ARG_ENV] = "variable",   [ARG_ADDRESS] = "address",   [ARG_PRELOAD] = "module",
    [ARG_TARGET] = "target",  [ARG_TRACE] = "filter",      [ARG_TECHNIQUE] = "technique",
};
