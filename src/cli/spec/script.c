// SPDX-License-Identifier: MIT
/* A file is a list of commands that share a store. `module` makes an instance the current one;
 * names refer to instances or definitions before. Outcomes are compared by kind, not by text.
 *
 * A module that Weft refuses because it lacks something is neither wrong nor right: whatever is
 * asserted of it, of its instances, and of modules that import from these, is unsupported, and so
 * neither passed nor failed. It might have changed what the script has registered for imports, too:
 * results that are wrong after that are unsupported as well, unless the module is marked as of
 * version 3, as then those that depend on it are. In commands that are marked as of version 3
 * ("wasm3") that goes for a module that is called invalid, too: it may be in an encoding that was
 * malformed before. */
#include "spec.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What became of a command. */
typedef enum Result { FAILED, PASSED, LACKING } Result;

/* Both are NULL if it would be there if Weft had what it needs. */
typedef struct Name {
  const char *name; /* in the JSON */
  SpecInstance *instance;
  SpecModule *module;
  bool is_instance;
} Name;

/* What is registered as a module of imports, and is not there. */
typedef struct Absent {
  const char *name;
  size_t size;
} Absent;

typedef struct Script {
  SpecEngine *engine;
  const SpecOptions *options;
  const char *path;
  const char *source; /* for messages: the name of the text that the JSON was made of */
  SpecStore *store;
  SpecInstance *current;
  SpecModule *definition;      /* the last one */
  bool lacking, no_definition; /* instead of these: they need what Weft lacks */
  bool registered, disturbed;  /* there is what can be imported; what lacks might have changed it */
  Name *names;
  size_t nnames, capnames;
  Absent *absent;
  size_t nabsent, capabsent;
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

static void keep_name(Script *s, const char *name, SpecInstance *instance, SpecModule *module,
                      bool is_instance)
{
  if (!name) return;
  s->names = room(s->names, s->nnames, &s->capnames, sizeof *s->names);
  s->names[s->nnames++] = (Name){name, instance, module, is_instance};
}

/* The latest of that name. */
static const Name *find_name(const Script *s, const char *name, bool is_instance)
{
  for (size_t i = s->nnames; i--;)
    if (strcmp(s->names[i].name, name) == 0 && s->names[i].is_instance == is_instance)
      return &s->names[i];
  return NULL;
}

/* SPEC_UNSUPPORTED if there would be one. */
static SpecOutcome instance_of(const Script *s, const Json *object, const char *key,
                               SpecInstance **out, char *text)
{
  const char *name = string_of(object, key);
  const Name *n = name ? find_name(s, name, true) : NULL;
  *out = name ? (n ? n->instance : NULL) : s->current;
  if (*out) return SPEC_OK;
  bool lacking = name ? n != NULL : s->lacking;
  snprintf(text, SPEC_TEXT, lacking ? "its module is not supported" : "no such instance");
  return lacking ? SPEC_UNSUPPORTED : SPEC_OTHER;
}

/* -- outcomes ---- */

static Result failure(Script *s, const Json *command, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static Result failure(Script *s, const Json *command, const char *format, ...)
{
  char text[2 * SPEC_TEXT];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if (s->options->verbose)
    spec_say(stdout, "  %s:%lld: %s: %s", s->source,
             (long long)json_integer_value(json_object_get(command, "line")),
             string_of(command, "type"), text);
  return FAILED;
}

static const char *outcome_name(SpecOutcome o)
{
  static const char *const name[] = {"ok",   "invalid",        "unsupported", "unlinkable",
                                     "trap", "stack overflow", "exception",   "error"};
  return name[o];
}

static Result expect(Script *s, const Json *command, SpecOutcome got, SpecOutcome want,
                     const char *text)
{
  if (got == want) return PASSED;
  if (got == SPEC_UNSUPPORTED) return LACKING;
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

static bool of_version_3(const Json *command)
{
  return json_is_true(json_object_get(command, "wasm3"));
}

/* The command's file, beside the JSON. */
static SpecOutcome load_file(Script *s, const Json *command, SpecModule **out, char *text)
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

/* Of a module that is not to be refused. */
static SpecOutcome load(Script *s, const Json *command, SpecModule **out, char *text)
{
  SpecOutcome outcome = load_file(s, command, out, text);
  return outcome == SPEC_INVALID && of_version_3(command) ? SPEC_UNSUPPORTED : outcome;
}

/* What it would import may be absent. */
static SpecOutcome instantiate(Script *s, SpecModule *m, SpecInstance **out, char *text)
{
  SpecOutcome outcome = spec_instantiate(s->store, m, out, text);
  for (size_t i = 0; i < s->nabsent && outcome == SPEC_UNLINKABLE; i++)
    if (spec_imports(m, s->absent[i].name, s->absent[i].size)) outcome = SPEC_UNSUPPORTED;
  return outcome;
}

static SpecOutcome load_and_instantiate(Script *s, const Json *command, SpecInstance **out,
                                        char *text)
{
  SpecModule *m = NULL;
  SpecOutcome outcome = load(s, command, &m, text);
  if (outcome == SPEC_OK) return instantiate(s, m, out, text);
  s->disturbed |= s->registered && outcome == SPEC_UNSUPPORTED && !of_version_3(command);
  return outcome;
}

/* Makes it the current instance, unless it has failed. */
static Result keep_instance(Script *s, const Json *command, const char *name, SpecOutcome outcome,
                            SpecInstance *in, const char *text)
{
  s->current = outcome == SPEC_OK ? in : NULL;
  s->lacking = outcome == SPEC_UNSUPPORTED;
  if (s->current || s->lacking) keep_name(s, name, s->current, NULL, true);
  return expect(s, command, outcome, SPEC_OK, text);
}

static Result run_module(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  SpecOutcome outcome = load_and_instantiate(s, command, &in, text);
  return keep_instance(s, command, string_of(command, "name"), outcome, in, text);
}

static Result run_definition(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecModule *m = NULL;
  SpecOutcome outcome = load(s, command, &m, text);
  s->definition = outcome == SPEC_OK ? m : NULL;
  s->no_definition = outcome == SPEC_UNSUPPORTED;
  if (s->definition || s->no_definition)
    keep_name(s, string_of(command, "name"), NULL, s->definition, false);
  return expect(s, command, outcome, SPEC_OK, text);
}

static Result run_instance(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "its module is not supported";
  const char *module = string_of(command, "module");
  const Name *n = module ? find_name(s, module, false) : NULL;
  SpecModule *m = module ? (n ? n->module : NULL) : s->definition;
  SpecInstance *in = NULL;
  if (!m && !(module ? n != NULL : s->no_definition))
    return failure(s, command, "no such module definition");
  SpecOutcome outcome = m ? instantiate(s, m, &in, text) : SPEC_UNSUPPORTED;
  return keep_instance(s, command, string_of(command, "instance"), outcome, in, text);
}

static Result run_register(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  const Json *as = json_object_get(command, "as");
  SpecOutcome outcome = instance_of(s, command, "name", &in, text);
  if (!json_is_string(as)) return failure(s, command, "no name");
  const char *name = json_string_value(as);
  size_t size = json_string_length(as);
  if (outcome == SPEC_OK) outcome = spec_register(s->store, in, name, size, text);
  s->registered |= outcome == SPEC_OK;
  if (outcome == SPEC_UNSUPPORTED) {
    s->absent = room(s->absent, s->nabsent, &s->capabsent, sizeof *s->absent);
    s->absent[s->nabsent++] = (Absent){name, size};
  }
  return expect(s, command, outcome, SPEC_OK, text);
}

static Result run_refused(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecModule *m = NULL;
  SpecOutcome outcome = load_file(s, command, &m, text);
  return expect(s, command, outcome, SPEC_INVALID, text);
}

static Result run_unlinkable(Script *s, const Json *command)
{
  char text[SPEC_TEXT] = "";
  SpecInstance *in = NULL;
  return expect(s, command, load_and_instantiate(s, command, &in, text), SPEC_UNLINKABLE, text);
}

static Result run_uninstantiable(Script *s, const Json *command)
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
  SpecInstance *in = NULL;
  SpecOutcome there = instance_of(s, action, "module", &in, text);
  const Json *field = json_object_get(action, "field");
  const char *type = string_of(action, "type");
  results->n = 0;
  if (there != SPEC_OK) return there;
  if (!json_is_string(field) || !type) {
    snprintf(text, SPEC_TEXT, "not an action");
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

static Result run_action(Script *s, const Json *command, SpecOutcome want)
{
  static _Thread_local Results results;
  char text[SPEC_TEXT] = "";
  SpecOutcome outcome = act(s, json_object_get(command, "action"), &results, text);
  return expect(s, command, outcome, want, text);
}

static Result run_return(Script *s, const Json *command)
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
    return FAILED;
  }
  return PASSED;
}

/* -- commands ---- */

static Result run_command(Script *s, const Json *command, const char *type)
{
  if (strcmp(type, "module") == 0) return run_module(s, command);
  if (strcmp(type, "module_definition") == 0) return run_definition(s, command);
  if (strcmp(type, "module_instance") == 0) return run_instance(s, command);
  if (strcmp(type, "register") == 0) return run_register(s, command);
  if (strcmp(type, "action") == 0) return run_action(s, command, SPEC_OK);
  if (strcmp(type, "assert_return") == 0) return run_return(s, command);
  if (strcmp(type, "assert_trap") == 0) return run_action(s, command, SPEC_TRAP);
  if (strcmp(type, "assert_exhaustion") == 0) return run_action(s, command, SPEC_EXHAUSTION);
  if (strcmp(type, "assert_exception") == 0) return run_action(s, command, SPEC_EXCEPTION);
  if (strcmp(type, "assert_invalid") == 0) return run_refused(s, command);
  if (strcmp(type, "assert_malformed") == 0) return run_refused(s, command);
  if (strcmp(type, "assert_unlinkable") == 0) return run_unlinkable(s, command);
  if (strcmp(type, "assert_uninstantiable") == 0) return run_uninstantiable(s, command);
  return failure(s, command, "a command that this runner does not know");
}

static void count_command(Script *s, const Json *command)
{
  const char *type = string_of(command, "type");
  bool is_assertion = type && strncmp(type, "assert_", 7) == 0;
  Result result = type ? run_command(s, command, type) : FAILED;
  if (result == FAILED && is_assertion && s->disturbed) result = LACKING;
  s->counts.failed += result == FAILED;
  if (!is_assertion) return;
  s->counts.passed += result == PASSED;
  if (result != LACKING) return;
  ++*(of_version_3(command) ? &s->counts.skipped : &s->counts.unsupported);
}

static void run_script(Script *s, const Json *root)
{
  const Json *commands = json_object_get(root, "commands");
  const char *source = string_of(root, "source_filename");
  if (source) s->source = source;
  char text[SPEC_TEXT] = "";
  s->store = spec_store_new(s->engine, text);
  if (!s->store || !json_is_array(commands)) {
    spec_say(stdout, "  %s: %s", s->path, s->store ? "no commands" : text);
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
    spec_say(stdout, "  %s:%d: %s", path, error.line, error.text);
    s.counts.failed++;
  }
  spec_say(stdout, "%s: %lu passed, %lu failed, %lu skipped, %lu unsupported", path,
           s.counts.passed, s.counts.failed, s.counts.skipped, s.counts.unsupported);
  total->passed += s.counts.passed;
  total->failed += s.counts.failed;
  total->skipped += s.counts.skipped;
  total->unsupported += s.counts.unsupported;
  if (s.store) spec_store_free(s.store);
  for (size_t i = 0; i < s.nmodules; i++)
    spec_module_free(s.modules[i]);
  free(s.modules);
  free(s.names);
  free(s.absent);
  json_free(root);
}
