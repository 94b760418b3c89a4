// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include "cli/generate.h"
#include "cli/json.h"
#include "cli/suggest.h"
#include "cli/table.h"

#include <stdio.h>
#include <string.h>

static const char *const features[] = {
    "mutable-globals", "sign-extension",  "saturating-float-to-int", "multi-value",
    "bulk-memory",     "reference-types", "extended-const",          NULL};
enum { EVERY = 0xff, LEFT = 26, WIDTH = 100 };

/* -- as text ---- */

/* A text from this column on, broken at blanks. */
static void print_wrapped(const char *text, int column)
{
  int at = column;
  for (bool first = true; *text; first = false) {
    int n = (int)strcspn(text, " ");
    if (!first && at + 1 + n > WIDTH) {
      printf("\n%*s", column, "");
      at = column;
    } else if (!first) {
      putchar(' ');
      at++;
    }
    printf("%.*s", n, text);
    at += n;
    text += n;
    text += strspn(text, " ");
  }
  putchar('\n');
}

static void print_row(const char *left, const char *text)
{
  if (printf("  %-*s ", LEFT - 3, left) > LEFT) printf("\n%*s", LEFT, "");
  print_wrapped(text, LEFT);
}

static void print_option(const CliOption *x)
{
  char left[64], text[512], row[64];
  bool joined = x->type == ARG_TRACE || !x->arg;
  snprintf(left, sizeof left, "%s%s%s", x->name, joined ? "" : " ", x->arg ? x->arg : "");
  snprintf(text, sizeof text, x->standard ? "%s (default: %s)" : "%s", x->help, x->standard);
  print_row(left, text);
  for (const Choice *c = x->choices; c && c->name; c++) {
    snprintf(row, sizeof row, "    %s", c->name);
    print_row(row, c->help);
  }
}

static void print_group(Group group, unsigned commands)
{
  bool any = false;
  for (const CliOption *x = cli_options; x->name; x++) {
    if (x->group != group || (x->commands && !(x->commands & commands))) continue;
    if (!any) printf("\n%s:\n", cli_groups[group]);
    any = true;
    print_option(x);
  }
}

/* Those that `option` is of; NULL: all. False if there is none. */
static bool print_techniques(const char *option)
{
  const char *name, *what;
  char left[64];
  bool any = false;
  if (!option) printf("Techniques of the compiler, switched off one by one:\n");
  for (unsigned i = 0; (name = weft_technique(i, &what)); i++) {
    snprintf(left, sizeof left, "--no-%s", name);
    if (option && strcmp(option, left) != 0) continue;
    print_row(left, what);
    any = true;
  }
  return any;
}

static void print_commands(void)
{
  printf("weft %s: a WebAssembly JIT\n\n", WEFT_VERSION);
  for (const CliCommand *c = cli_commands; c->name; c++) {
    char left[64];
    snprintf(left, sizeof left, "weft %-8s %s", c->name, c->args);
    printf("  %-37s ", left);
    print_wrapped(c->help, 40);
  }
  printf("\nFILE is a module (.wasm), its text (.wat), a vm3 program (.vm3), or - for standard "
         "input.\nOptions of weft go before it; what comes after it belongs to the program.\n");
}

static void print_statuses(void)
{
  printf("\nExit status:\n");
  for (const ExitStatus *s = cli_statuses; s->help; s++) {
    char left[16] = "N";
    if (s->status >= 0) snprintf(left, sizeof left, "%d", s->status);
    print_row(left, s->help);
  }
}

static const CliCommand *command_of(const char *topic)
{
  for (const CliCommand *c = cli_commands; c->name; c++)
    if (!strcmp(c->name, topic) && c->command != CMD_HELP) return c;
  return NULL;
}

static const CliOption *option_of(const char *topic)
{
  for (const CliOption *x = cli_options; x->name; x++)
    if (!strcmp(x->name, topic)) return x;
  return NULL;
}

bool help_topic(const char *topic)
{
  return command_of(topic) || !strcmp(topic, "techniques") || !strcmp(topic, "all");
}

static int no_topic(const char *topic)
{
  Suggestion near = suggest_for(topic, strlen(topic));
  char hint[128];
  for (const CliCommand *c = cli_commands; c->name; c++)
    suggest_try(&near, c->name, strlen(c->name));
  for (const CliOption *x = cli_options; x->name; x++)
    suggest_try(&near, x->name, strlen(x->name));
  suggest_try(&near, "techniques", strlen("techniques"));
  complain("no command, option or topic: %s%s (see weft --help)", topic,
           suggest_text(&near, "", hint, sizeof hint));
  return EXIT_USAGE;
}

static void print_command(const CliCommand *c)
{
  printf("weft %s %s\n", c->name, c->args);
  print_wrapped(c->help, 0);
  for (unsigned g = 0; g < NGROUPS; g++)
    print_group((Group)g, c->command);
}

static void print_all(void)
{
  print_commands();
  for (unsigned g = 0; g < NGROUPS; g++)
    print_group((Group)g, EVERY);
  print_statuses();
  printf("\n");
  print_techniques(NULL);
}

static void print_overview(void)
{
  print_commands();
  printf("\nweft help COMMAND    what a command takes\n"
         "weft help OPTION     what an option does\n"
         "weft help techniques switches of the compiler's techniques, for experiments\n"
         "weft help all        all of it\n"
         "weft help bash       completions for a shell: also zsh, fish; man: the manual page\n");
  print_group(GROUP_GENERAL, EVERY);
  print_statuses();
}

/* -- as JSON ---- */

static void json_commands(Json *j, unsigned commands)
{
  json_open(j, "commands", '[');
  for (const CliCommand *c = cli_commands; c->name; c++)
    if (c->command & commands) json_text(j, NULL, c->name);
  json_close(j, ']');
}

static void json_option(Json *j, const CliOption *x)
{
  json_open(j, NULL, '{');
  json_text(j, "name", x->name);
  json_text(j, "argument", x->arg);
  json_text(j, "type", cli_types[x->type]);
  json_text(j, "group", cli_groups[x->group]);
  json_commands(j, x->commands);
  json_text(j, "default", x->standard);
  json_text(j, "help", x->help);
  json_open(j, "values", '[');
  for (const Choice *c = x->choices; c && c->name; c++) {
    json_open(j, NULL, '{');
    json_text(j, "name", c->name);
    json_text(j, "help", c->help);
    json_close(j, '}');
  }
  json_close(j, ']');
  json_close(j, '}');
}

static void json_techniques(Json *j)
{
  const char *name, *what;
  json_open(j, "techniques", '[');
  for (unsigned i = 0; (name = weft_technique(i, &what)); i++) {
    json_open(j, NULL, '{');
    json_text(j, "name", name);
    json_text(j, "help", what);
    json_close(j, '}');
  }
  json_close(j, ']');
}

static void json_help(void)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_text(j, "weft", WEFT_VERSION);
  json_open(j, "commands", '[');
  for (const CliCommand *c = cli_commands; c->name; c++) {
    json_open(j, NULL, '{');
    json_text(j, "name", c->name);
    json_text(j, "arguments", c->args);
    json_text(j, "help", c->help);
    json_close(j, '}');
  }
  json_close(j, ']');
  json_open(j, "options", '[');
  for (const CliOption *x = cli_options; x->name; x++)
    json_option(j, x);
  json_close(j, ']');
  json_techniques(j);
  json_open(j, "statuses", '[');
  for (const ExitStatus *s = cli_statuses; s->help; s++) {
    json_open(j, NULL, '{');
    if (s->status >= 0)
      json_int(j, "status", s->status);
    else
      json_null(j, "status");
    json_text(j, "help", s->help);
    json_close(j, '}');
  }
  json_close(j, ']');
  json_close(j, '}');
  json_end(j);
}

int print_help(const Options *o, const char *topic)
{
  if (topic && !strcmp(topic, "help")) topic = NULL;
  if (topic && (generate(topic) || print_techniques(topic))) return 0;
  if (topic && !help_topic(topic) && !option_of(topic)) return no_topic(topic);
  if (o->json)
    json_help();
  else if (!topic)
    print_overview();
  else if (!strcmp(topic, "techniques"))
    print_techniques(NULL);
  else if (!strcmp(topic, "all"))
    print_all();
  else if (command_of(topic))
    print_command(command_of(topic));
  else
    print_option(option_of(topic));
  return 0;
}

/* -- the version ---- */

static void json_version(const Options *o, const WeftEngine *e)
{
  Json json = {.file = stdout}, *j = &json;
  json_open(j, NULL, '{');
  json_text(j, "weft", WEFT_VERSION);
  json_text(j, "cpu table", weft_engine_cpu(e));
  json_text(j, "stencils", weft_engine_stencils(e));
  json_text(j, "bounds", o->engine.bounds == WEFT_BOUNDS_GUARD ? "guard" : "explicit");
  json_open(j, "features", '[');
  for (const char *const *f = features; *f; f++)
    json_text(j, NULL, *f);
  json_close(j, ']');
  json_techniques(j);
  json_close(j, '}');
  json_end(j);
}

static void print_details(const Options *o, const WeftEngine *e)
{
  printf("cpu table: %s\n", weft_engine_cpu(e));
  printf("stencils: %s\n", weft_engine_stencils(e));
  printf("bounds: %s\n", o->engine.bounds == WEFT_BOUNDS_GUARD ? "guard" : "explicit");
  printf("features:");
  for (const char *const *f = features; *f; f++)
    printf(" %s", *f);
  printf("\ntechniques:");
  for (unsigned i = 0; weft_technique(i, NULL); i++)
    printf(" %s", weft_technique(i, NULL));
  printf("\n");
}

int print_version(const Options *o)
{
  if (!o->json) printf("weft %s\n", WEFT_VERSION);
  if (!o->verbose && !o->json) return 0;
  WeftEngine *e = NULL;
  WeftError error;
  if (weft_engine_new(&o->engine, &e, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  if (o->json)
    json_version(o, e);
  else
    print_details(o, e);
  weft_engine_free(e);
  return 0;
}
