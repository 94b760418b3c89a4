// SPDX-License-Identifier: MIT
/* Reads the command line, by the tables of cli/table.h. */
#include "cli/help.h"
#include "cli/suggest.h"
#include "cli/table.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int usage(const char *what, const char *arg)
{
  complain("%s%s%s (see weft --help)", what, arg ? ": " : "", arg ? arg : "");
  return EXIT_USAGE;
}

/* An option's argument is not what it wants. */
static int wrong(const CliOption *x, const char *wanted, const char *arg)
{
  complain("%s: not a %s: %s (see weft help %s)", x->name, wanted, arg, x->name);
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
  size_t name = strcspn(arg, "=");
  const char *value = arg[name] ? NULL : getenv(arg);
  if (!arg[name] && !value) return -1;
  int i = 0; /* the last one of a name counts */
  while (i < o->nenv && (strncmp(o->env[i], arg, name) || o->env[i][name] != '='))
    i++;
  o->env[i] = value ? value - name - 1 : arg; /* the environment holds K=V */
  o->nenv += i == o->nenv;
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
  o->dirs[o->ndirs++] = (WeftPreopen){.host = arg, .guest = guest ? guest : arg};
  return -1;
}

/* "a, b or c" */
static const char *list_choices(const Choice *c, char *out, size_t size)
{
  size_t n = 0;
  for (const Choice *x = c; x->name && n < size; x++)
    n += (size_t)snprintf(out + n, size - n, "%s%s",
                          x == c      ? ""
                          : x[1].name ? ", "
                                      : " or ",
                          x->name);
  return out;
}

static int set_choice(const CliOption *x, const char *arg, unsigned *out)
{
  Suggestion near = suggest_for(arg, strlen(arg));
  for (const Choice *c = x->choices; c->name; c++) {
    suggest_try(&near, c->name, strlen(c->name));
    if (strcmp(c->name, arg)) continue;
    *out = x->type == ARG_CHOICES ? *out | c->value : c->value;
    return -1;
  }
  char names[256], hint[128];
  complain("%s is %s, not: %s%s", x->name, list_choices(x->choices, names, sizeof names), arg,
           suggest_text(&near, "", hint, sizeof hint));
  return EXIT_USAGE;
}

static int add_listen(Options *o, const char *arg)
{
  const char *colon = strrchr(arg, ':');
  if (o->nlisten == MAX_LIST) return usage("too many --tcplisten", NULL);
  if (!colon || colon == arg || !colon[1]) return usage("--tcplisten wants HOST:PORT, not", arg);
  o->listen[o->nlisten++] = arg;
  return -1;
}

static int add_preload(Options *o, const char *arg)
{
  const char *equals = strchr(arg, '=');
  if (o->npreload == MAX_LIST) return usage("too many --preload", NULL);
  if (!equals || !equals[1]) return usage("--preload wants NAME=FILE, not", arg);
  o->preload[o->npreload++] = (Preload){{arg, (size_t)(equals - arg)}, equals + 1};
  return -1;
}

static int technique_off(const char *name, uint64_t *out)
{
  Suggestion near = suggest_for(name, strlen(name));
  for (unsigned i = 0; weft_technique(i, NULL); i++) {
    const char *known = weft_technique(i, NULL);
    suggest_try(&near, known, strlen(known));
    if (strcmp(known, name)) continue;
    *out |= (uint64_t)1 << i;
    return -1;
  }
  char hint[128];
  complain("unknown technique: %s%s (see weft help techniques)", name,
           suggest_text(&near, "--no-", hint, sizeof hint));
  return EXIT_USAGE;
}

static int apply(Options *o, const CliOption *x, char *arg)
{
  void *field = (char *)o + x->field;
  switch ((ArgType)x->type) {
  case ARG_FLAG: *(bool *)field = true; return -1;
  case ARG_TEXT:
  case ARG_FILE:
  case ARG_EXPORT:
  case ARG_TARGET:
  case ARG_FUNC:
  case ARG_TRACE: *(const char **)field = arg; return -1;
  case ARG_CHOICE:
  case ARG_CHOICES: return set_choice(x, arg, field);
  case ARG_THREADS:
    return read_threads(arg, field) ? -1 : wrong(x, "number of threads from 1 to 64", arg);
  case ARG_SEED: return read_size(arg, false, field) ? -1 : wrong(x, "number from 1 on", arg);
  case ARG_COUNT: return read_count(arg, field) ? -1 : wrong(x, "number from 1 on", arg);
  case ARG_SIZE: return read_size(arg, true, field) ? -1 : wrong(x, "size", arg);
  case ARG_DURATION: return read_duration(arg, field) ? -1 : wrong(x, "duration", arg);
  case ARG_DIR: return add_dir(o, arg);
  case ARG_ENV: return add_env(o, arg);
  case ARG_ADDRESS: return add_listen(o, arg);
  case ARG_PRELOAD: return add_preload(o, arg);
  case ARG_TECHNIQUE: return technique_off(arg, field);
  case ARG_HELP:
  case ARG_VERSION:
  case NARGTYPES: break;
  }
  return -1;
}

/* -- the command line ---- */

static const CliCommand *find_command(const char *name)
{
  for (const CliCommand *c = cli_commands; c->name; c++)
    if (!strcmp(c->name, name)) return c;
  return NULL;
}

static const char *command_name(Command command)
{
  for (const CliCommand *c = cli_commands; c->name; c++)
    if (c->command == command) return c->name;
  return "";
}

/* The option of this name, which has n bytes. NULL: none. */
static const CliOption *find_option(const char *name, size_t n)
{
  if (n == 2 && !strncmp(name, "-h", n)) name = "--help", n = strlen(name);
  for (const CliOption *x = cli_options; x->name; x++) {
    if (x->type == ARG_TECHNIQUE && n > 5 && !strncmp(name, "--no-", 5)) return x;
    if (strlen(x->name) == n && !strncmp(x->name, name, n)) return x;
  }
  return NULL;
}

static int unknown_option(const Options *o, const char *text, size_t n)
{
  Suggestion near = suggest_for(text, n);
  char hint[128];
  for (const CliOption *x = cli_options; x->name; x++)
    if (!x->commands || (x->commands & o->command)) suggest_try(&near, x->name, strlen(x->name));
  complain("unknown option: %s%s (see weft help %s)", text,
           suggest_text(&near, "", hint, sizeof hint), command_name(o->command));
  return EXIT_USAGE;
}

static int wrong_command(const Options *o, const CliOption *x, const char *text)
{
  char names[128];
  size_t n = 0;
  for (const CliCommand *c = cli_commands; c->name; c++)
    if (x->commands & c->command)
      n += (size_t)snprintf(names + n, sizeof names - n, "%s%s", n ? ", " : "", c->name);
  complain("%s does not take %s, which is for %s (see weft help %s)", command_name(o->command),
           text, names, command_name(o->command));
  return EXIT_USAGE;
}

/* What ends at once: help, whose topic may be the next word, and the version. */
static int answer(Options *o, const CliOption *x, int argc, char **argv, int i, const char *topic)
{
  for (int rest = i + 1; rest < argc; rest++) {
    o->verbose |= !strcmp(argv[rest], "-v");
    o->json |= !strcmp(argv[rest], "--json");
  }
  if (x->type == ARG_VERSION) return print_version(o);
  if (!topic && i + 1 < argc && help_topic(argv[i + 1])) topic = argv[i + 1];
  if (!topic && i > 1) topic = command_name(o->command); /* weft COMMAND --help */
  return print_help(o, topic);
}

/* The option at argv[*i]; moves *i to the last word that it takes. */
static int read_option(Options *o, int argc, char **argv, int *i)
{
  char *text = argv[*i], *value = strchr(text, '=');
  size_t n = value ? (size_t)(value - text) : strlen(text);
  const CliOption *x = find_option(text, n);
  if (!x) return unknown_option(o, text, n);
  if (!x->arg && value) return usage("takes no value", x->name);
  if (x->type == ARG_HELP || x->type == ARG_VERSION)
    return answer(o, x, argc, argv, *i, value ? value + 1 : NULL);
  if (x->commands && !(x->commands & o->command)) return wrong_command(o, x, text);
  if (!strncmp(x->name, "--jit-trace", 11)) o->trace = true;
  if (x->type == ARG_TECHNIQUE) return apply(o, x, text + 5);
  if (!x->arg || (x->type == ARG_TRACE && !value)) return apply(o, x, NULL);
  if (value) return apply(o, x, value + 1);
  if (*i + 1 >= argc) return usage("a value is missing", x->name);
  return apply(o, x, argv[++*i]);
}

/* weft help [TOPIC] [--json] */
static int read_help(Options *o, int argc, char **argv)
{
  const char *topic = NULL;
  for (int i = 2; i < argc; i++) {
    if (!strcmp(argv[i], "--json"))
      o->json = true;
    else if (topic)
      return usage("more than one topic", argv[i]);
    else
      topic = argv[i];
  }
  return print_help(o, topic);
}

/* FILE, and what comes after it. */
static int read_file(Options *o, int argc, char **argv, int i)
{
  if (i >= argc) return usage("no file given", NULL);
  o->file = argv[i++];
  /* Where a program has no arguments of its own, options may follow it. */
  for (; o->command != CMD_RUN && i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    int status = read_option(o, argc, argv, &i);
    if (status >= 0) return status;
  }
  o->args = argv + i;
  o->nargs = argc - i;
  for (int k = 0; k < o->nargs && !o->stray; k++)
    if (find_option(o->args[k], strcspn(o->args[k], "="))) o->stray = o->args[k];
  if (o->nargs && !(o->command & (CMD_RUN | CMD_BENCH | CMD_VALIDATE)))
    return usage("more than one file", o->args[0]);
  return -1;
}

int options_read(Options *o, int argc, char **argv)
{
  *o = (Options){
      .command = CMD_RUN, .engine = {.size = sizeof o->engine}, .store = {.size = sizeof o->store}};
  int i = 1;
  const CliCommand *c = argc > 1 ? find_command(argv[1]) : NULL;
  if (c) o->command = c->command, i = 2;
  if (o->command == CMD_HELP) return read_help(o, argc, argv);
  for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    if (!strcmp(argv[i], "--")) {
      i++;
      break;
    }
    int status = read_option(o, argc, argv, &i);
    if (status >= 0) return status;
  }
  if (o->json) complain_in_json();
  o->engine.interruptible = o->timeout > 0;
  o->engine.fuel = o->fuel > 0;
  return read_file(o, argc, argv, i);
}
