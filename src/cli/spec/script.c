// SPDX-License-Identifier: MIT
/* A file is a list of commands that share a store. `module` makes an instance the current one;
 * names refer to instances or definitions before. Outcomes are compared by kind, not by text.
 *
 * A module is refused, as assert_invalid and assert_malformed want it, if it is invalid or
 * unsupported: what later versions of the specification give a meaning is malformed in the version
 * that Weft has. */
#include "spec.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Name {
  const char *name; /* in the JSON */
  SpecInstance *instance;
  SpecModule *module;
} Name;

typedef struct Script {
  SpecEngine *engine;
  const SpecOptions *options;
  const char *path;
  const char *source; /* for messages: the name of the text that the JSON was made of */
  SpecStore *store;
  SpecInstance *current;
  SpecModule *definition; /* the last one */
  Name *names;
  size_t nnames, capnames;
  SpecModule **modules;
  size_t nmodules, capmodules; /* all, to be freed */
  SpecCounts counts;
} Script;

static const char *string_of(const Json *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

/* -- what lives as long as the script ---- */

static void *room(void *array, size_t n, size_t *cap, size_t size)
{
  if (n < *cap) return array;
  *cap = *cap ? 2 * *cap : 16;
  void *p = realloc(array, *cap * size);
  if (!p) exit(2);
  return p;
}

static void keep_module(Script *s, SpecModule *m)
{
  s->modules = room(s->modules, s->nmodules, &s->capmodules, sizeof *s->modules);
  s->modules[s->nmodules++] = m;
}

static void keep_name(Script *s, const char *name, SpecInstance *instance, SpecModule *module)
{
  if (!name) return;
  s->names = room(s->names, s->nnames, &s->capnames, sizeof *s->names);
  s->names[s->nnames++] = (Name){name, instance, module};
}

/* The latest of that name. */
static const Name *find_name(const Script *s, const char *name, bool instance)
{
  for (size_t i = s->nnames; i--;) {
    const Name *n = &s->names[i];
    if (strcmp(n->name, name) == 0 && (instance ? n->instance != NULL : n->module != NULL))
      return n;
  }
  return NULL;
}

static SpecInstance *instance_of(const Script *s, const Json *object, const char *key)
{
  const char *name = string_of(object, key);
  if (!name) return s->current;
  const Name *n = find_name(s, name, true);
  return n ? n->instance : NULL;
}

/* -- outcomes ---- */

static bool failure(Script *s, const Json *command, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static bool failure(Script *s, const Json *command, const char *format, ...)
{
  if (!s->options->verbose) return false;
  printf("  %s:%lld: %s: ", s->source,
         (long long)json_integer_value(json_object_get(command, "line")),
         string_of(command, "type"));
  va_list args;
  va_start(args, format);
  vprintf(format, args);
  va_end(args);
  printf("\n");
  return false;
}

static const char *outcome_name(SpecOutcome o)
{
  static const char *const name[] = {"ok",   "invalid",        "unsupported", "unlinkable",
                                     "trap", "stack overflow", "error"};
  return name[o];
}

static bool expect(Script *s, const Json *command, SpecOutcome got, SpecOutcome want,
                   const char *text)
{
  if (got == want) return true;
  return failure(s, command, "%s%s%s, expected %s", outcome_name(got), got == SPEC_OK ? "" : ": ",
                 got == SPEC_OK ? "" : text, outcome_name(want));
}

/* -- modules ---- */

static void *read_file(const char *path, size_t *size)
{
  FILE *f = fopen(path, "rb");
  if (!f) return NULL;
  uint8_t *bytes = NULL;
  size_t n = 0, cap = 0, got;
  do {
    if (n == cap) bytes = room(bytes, n, &cap, 1);
    got = fread(bytes + n, 1, cap - n, f);
    n += got;
  } while (got);
  fclose(f);
  *size = n;
  return bytes;
}

/* The command's file, beside the JSON. */
static SpecOutcome load(Script *s, const Json *command, SpecModule **out, char *text)
{
  const char *name = string_of(command, "filename"), *slash = strrchr(s->path, '/');
  char path[4096];
  int folder = slash ? (int)(slash - s->path + 1) : 0;
  snprintf(path, sizeof path, "%.*s%s", folder, s->path, name ? name : "");
  size_t size = 0;
  void *bytes = read_file(path, &size);
  if (!bytes) {
    snprintf(text, SPEC_TEXT, "cannot read the module's file");
    return SPEC_OTHER;
  }
  SpecModule *m = NULL;
  SpecOutcome outcome = spec_load(s->engine, bytes, size, &m, text);
  free(bytes);
  if (outcome == SPEC_OK) keep_module(s, m);
  *out = m;
  return outcome;
}

static SpecOutcome load_and_instantiate(Script *s, const Json *command, SpecInstance **out,
                                        char *text)
{
  SpecModule *m = NULL;
  SpecOutcome outcome = load(s, command, &m, text);
  return outcome == SPEC_OK ? spec_instantiate(s->store, m, out, text) : outcome;
}

static bool run_module(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  s->current = NULL;
  SpecOutcome outcome = load_and_instantiate(s, command, &in, text);
  if (outcome != SPEC_OK) return expect(s, command, outcome, SPEC_OK, text);
  s->current = in;
  keep_name(s, string_of(command, "name"), in, NULL);
  return true;
}

static bool run_definition(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecModule *m = NULL;
  SpecOutcome outcome = load(s, command, &m, text);
  if (outcome != SPEC_OK) return expect(s, command, outcome, SPEC_OK, text);
  s->definition = m;
  keep_name(s, string_of(command, "name"), NULL, m);
  return true;
}

static bool run_instance(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  const char *module = string_of(command, "module");
  const Name *n = module ? find_name(s, module, false) : NULL;
  SpecModule *m = module ? (n ? n->module : NULL) : s->definition;
  if (!m) return failure(s, command, "no such module definition");
  SpecInstance *in = NULL;
  SpecOutcome outcome = spec_instantiate(s->store, m, &in, text);
  if (outcome != SPEC_OK) return expect(s, command, outcome, SPEC_OK, text);
  s->current = in;
  keep_name(s, string_of(command, "instance"), in, NULL);
  return true;
}

static bool run_register(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = instance_of(s, command, "name");
  const Json *as = json_object_get(command, "as");
  if (!in || !json_is_string(as)) return failure(s, command, "no such instance");
  SpecOutcome outcome =
      spec_register(s->store, in, json_string_value(as), json_string_length(as), text);
  return expect(s, command, outcome, SPEC_OK, text);
}

static bool run_refused(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecModule *m = NULL;
  SpecOutcome outcome = load(s, command, &m, text);
  return outcome == SPEC_UNSUPPORTED || expect(s, command, outcome, SPEC_INVALID, text);
}

static bool run_unlinkable(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  return expect(s, command, load_and_instantiate(s, command, &in, text), SPEC_UNLINKABLE, text);
}

static bool run_uninstantiable(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  return expect(s, command, load_and_instantiate(s, command, &in, text), SPEC_TRAP, text);
}

/* -- actions ---- */

typedef struct Results {
  size_t n;
  SpecValue values[SPEC_MAX_VALUES];
} Results;

static SpecOutcome act(Script *s, const Json *action, Results *results, char *text)
{
  SpecInstance *in = instance_of(s, action, "module");
  const Json *field = json_object_get(action, "field");
  const char *type = string_of(action, "type");
  results->n = 0;
  if (!in || !json_is_string(field) || !type) {
    snprintf(text, SPEC_TEXT, "no such instance");
    return SPEC_OTHER;
  }
  const char *name = json_string_value(field);
  size_t size = json_string_length(field);
  if (strcmp(type, "get") == 0) {
    results->n = 1;
    return spec_get(s->store, in, name, size, results->values, text);
  }
  const Json *list = json_object_get(action, "args");
  static _Thread_local SpecValue args[SPEC_MAX_VALUES];
  size_t n = json_array_size(list);
  for (size_t i = 0; i < n; i++) {
    if (i < SPEC_MAX_VALUES && spec_value(json_array_get(list, i), &args[i])) continue;
    snprintf(text, SPEC_TEXT,
             "argument %zu: there are too many, or it is of a type that this build lacks", i);
    return SPEC_OTHER;
  }
  return spec_invoke(s->store, in, name, size, args, n, results->values, &results->n, text);
}

static bool run_action(Script *s, const Json *command, SpecOutcome want)
{
  static _Thread_local Results results;
  char text[SPEC_TEXT] = "";
  SpecOutcome outcome = act(s, json_object_get(command, "action"), &results, text);
  return expect(s, command, outcome, want, text);
}

static bool run_return(Script *s, const Json *command)
{
  static _Thread_local Results results;
  char text[SPEC_TEXT] = "";
  SpecOutcome outcome = act(s, json_object_get(command, "action"), &results, text);
  if (outcome != SPEC_OK) return expect(s, command, outcome, SPEC_OK, text);
  const Json *expected = json_object_get(command, "expected");
  if (results.n != json_array_size(expected))
    return failure(s, command, "%zu results, expected %zu", results.n, json_array_size(expected));
  for (size_t i = 0; i < results.n; i++) {
    const Json *want = json_array_get(expected, i);
    if (spec_matches(&results.values[i], want)) continue;
    spec_show(&results.values[i], text, sizeof text);
    size_t size;
    const char *source = json_source(want, &size);
    failure(s, command, "%s: result %zu is %s, expected %.*s",
            string_of(json_object_get(command, "action"), "field"), i, text, (int)size, source);
    return false;
  }
  return true;
}

/* -- commands ---- */

static bool run_command(Script *s, const Json *command, const char *type)
{
  if (strcmp(type, "module") == 0) return run_module(s, command);
  if (strcmp(type, "module_definition") == 0) return run_definition(s, command);
  if (strcmp(type, "module_instance") == 0) return run_instance(s, command);
  if (strcmp(type, "register") == 0) return run_register(s, command);
  if (strcmp(type, "action") == 0) return run_action(s, command, SPEC_OK);
  if (strcmp(type, "assert_return") == 0) return run_return(s, command);
  if (strcmp(type, "assert_trap") == 0) return run_action(s, command, SPEC_TRAP);
  if (strcmp(type, "assert_exhaustion") == 0) return run_action(s, command, SPEC_EXHAUSTION);
  if (strcmp(type, "assert_invalid") == 0) return run_refused(s, command);
  if (strcmp(type, "assert_malformed") == 0) return run_refused(s, command);
  if (strcmp(type, "assert_unlinkable") == 0) return run_unlinkable(s, command);
  if (strcmp(type, "assert_uninstantiable") == 0) return run_uninstantiable(s, command);
  return failure(s, command, "a command that this runner does not know");
}

/* Commands marked wasm3 need a part of the specification's version 3 that this build lacks. */
static void count_command(Script *s, const Json *command)
{
  const char *type = string_of(command, "type");
  bool is_assertion = type && strncmp(type, "assert_", 7) == 0;
  if (json_is_true(json_object_get(command, "wasm3"))) {
    s->counts.skipped += is_assertion;
    return;
  }
  bool passed = type && run_command(s, command, type);
  s->counts.failed += !passed;
  s->counts.passed += passed && is_assertion;
}

static void run_script(Script *s, const Json *root)
{
  const Json *commands = json_object_get(root, "commands");
  const char *source = string_of(root, "source_filename");
  if (source) s->source = source;
  char text[SPEC_TEXT] = "";
  s->store = spec_store_new(s->engine, text);
  if (!s->store || !json_is_array(commands)) {
    printf("  %s: %s\n", s->path, s->store ? "no commands" : text);
    s->counts.failed++;
    return;
  }
  for (size_t i = 0; i < json_array_size(commands); i++)
    count_command(s, json_array_get(commands, i));
}

void spec_run_file(SpecEngine *e, const SpecOptions *o, const char *path, SpecCounts *total)
{
  Script s = {.engine = e, .options = o, .path = path, .source = path};
  JsonError error;
  Json *root = json_load_file(path, &error);
  if (root) {
    run_script(&s, root);
  } else {
    printf("  %s:%d: %s\n", path, error.line, error.text);
    s.counts.failed++;
  }
  printf("%s: %lu passed, %lu failed, %lu skipped\n", path, s.counts.passed, s.counts.failed,
         s.counts.skipped);
  total->passed += s.counts.passed;
  total->failed += s.counts.failed;
  total->skipped += s.counts.skipped;
  if (s.store) spec_store_free(s.store);
  for (size_t i = 0; i < s.nmodules; i++)
    spec_module_free(s.modules[i]);
  free(s.modules);
  free(s.names);
  json_free(root);
}
