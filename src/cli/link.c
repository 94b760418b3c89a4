// SPDX-License-Identifier: MIT
#include "cli/link.h"

#include "cli/input.h"
#include "cli/listen.h"
#include "cli/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* -- WASI ---- */

static bool imports_wasi(const WeftModule *m)
{
  static const char wasi[] = "wasi_snapshot_preview1";
  for (size_t i = 0; i < weft_module_nimports(m); i++) {
    WeftName from;
    weft_module_import(m, i, &from, NULL);
    if (from.size == sizeof wasi - 1 && !memcmp(from.bytes, wasi, from.size)) return true;
  }
  return false;
}

static bool given(const Options *o, const char *variable)
{
  size_t n = strcspn(variable, "=") + 1;
  for (int i = 0; i < o->nenv; i++)
    if (!strncmp(o->env[i], variable, n)) return true;
  return false;
}

/* Those of --env, and with --inherit-env the others that there are. NULL: no memory. */
static const char **variables(const Options *o, size_t *n)
{
  size_t here = 0;
  while (o->inherit_env && environ[here])
    here++;
  const char **all = calloc((size_t)o->nenv + here + 1, sizeof *all);
  *n = 0;
  for (int i = 0; all && i < o->nenv; i++)
    all[(*n)++] = o->env[i];
  for (size_t i = 0; all && i < here; i++)
    if (!given(o, environ[i])) all[(*n)++] = environ[i];
  return all;
}

static const char **arguments(const Options *o, size_t *n)
{
  const char **all = calloc((size_t)o->nargs + 1, sizeof *all);
  *n = 0;
  if (all) all[(*n)++] = o->argv0 ? o->argv0 : o->file;
  for (int i = 0; all && !o->invoke && i < o->nargs; i++)
    all[(*n)++] = o->args[i];
  return all;
}

/* Returns -1, or the exit status. */
static int add_wasi(Run *r, WeftLinker *linker)
{
  Options *o = r->o;
  int sockets[MAX_LIST], nsockets = 0;
  int status = listen_all(o, sockets, &nsockets);
  WeftWasiConfig config = {.size = sizeof config,
                           .dirs = o->dirs,
                           .ndirs = (size_t)o->ndirs,
                           .sockets = sockets,
                           .nsockets = (size_t)nsockets,
                           .max_descriptors = UINT32_MAX};
  const char **args = arguments(o, &config.nargs), **env = variables(o, &config.nenv);
  config.args = args;
  config.env = env;
  WeftError error = {
      .status = WEFT_LIMIT, .offset = UINT64_MAX, .func = UINT32_MAX, .message = "out of memory"};
  if (status < 0 && (!args || !env || weft_linker_add_wasi(linker, &config, &error) != WEFT_OK)) {
    complain_of_module(o->file, &error);
    status = EXIT_INVALID;
  }
  while (nsockets)
    close(sockets[--nsockets]); /* WASI has its own */
  free(args);
  free(env);
  return status;
}

/* -- imports ---- */

typedef struct Import {
  WeftName from, name;
  WeftExternType want;
  char text[300]; /* FROM.NAME, as it may be printed */
} Import;

static Import import_of(const WeftModule *m, size_t i)
{
  Import x;
  char from[128], name[128];
  weft_module_import(m, i, &x.from, &x.name);
  weft_module_import_type(m, i, &x.want);
  weft_name_print(x.from, from, sizeof from);
  weft_name_print(x.name, name, sizeof name);
  snprintf(x.text, sizeof x.text, "%s.%s", from, name);
  return x;
}

/* A function that nothing defines. */
static WeftTrap *trap_unknown(void *env, WeftCaller *caller, WeftRaw *slots)
{
  (void)caller, (void)slots;
  return weft_trap_new(env);
}

static WeftStatus define_trap(Run *r, WeftLinker *linker, const Import *x, WeftError *error)
{
  size_t nparams = weft_signature_params(x->want.func, NULL, 0),
         nresults = weft_signature_results(x->want.func, NULL, 0);
  WeftKind *kinds = calloc(nparams + nresults + 1, sizeof *kinds);
  char *message = malloc(sizeof x->text + 40);
  WeftFunc *f;
  if (!kinds || !message) {
    free(kinds);
    free(message);
    return WEFT_LIMIT;
  }
  weft_signature_params(x->want.func, kinds, nparams);
  weft_signature_results(x->want.func, kinds + nparams, nresults);
  snprintf(message, sizeof x->text + 40, "unknown import %s was called", x->text);
  WeftFuncType type = {kinds, nparams, kinds + nparams, nresults};
  WeftStatus s = weft_func_new_raw(r->store, &type, trap_unknown, message, free, &f, error);
  free(kinds);
  if (s != WEFT_OK) {
    free(message);
    return s;
  }
  WeftExtern what = {.kind = WEFT_EXTERN_FUNC, .of.func = f};
  return weft_linker_define(linker, x->from, x->name, what, error);
}

/* --unknown-imports=trap: the functions among them. */
static WeftStatus define_traps(Run *r, WeftLinker *linker, const WeftModule *m, WeftError *error)
{
  for (size_t i = 0; i < weft_module_nimports(m); i++) {
    Import x = import_of(m, i);
    WeftExtern there;
    if (x.want.kind != WEFT_EXTERN_FUNC || weft_linker_get(linker, x.from, x.name, &there))
      continue;
    WeftStatus s = define_trap(r, linker, &x, error);
    if (s != WEFT_OK) return s;
  }
  return WEFT_OK;
}

/* Names all imports that are missing, with their types. False: none is. */
static bool complain_of_missing(const char *file, const WeftLinker *linker, const WeftModule *m)
{
  enum { MOST = 40 };
  char type[512];
  size_t missing = 0;
  bool funcs = true;
  for (size_t i = 0; i < weft_module_nimports(m); i++) {
    Import x = import_of(m, i);
    WeftExtern there;
    if (weft_linker_get(linker, x.from, x.name, &there)) continue;
    funcs &= x.want.kind == WEFT_EXTERN_FUNC;
    if (missing++ < MOST)
      complain("%s: unlinkable: unknown import %s: %s", file, x.text,
               print_type(&x.want, type, sizeof type));
  }
  if (missing > MOST) complain("%s: unlinkable: %zu more unknown imports", file, missing - MOST);
  if (missing)
    complain("--preload NAME=FILE takes imports from a module%s",
             funcs ? "; --unknown-imports=trap lets it run until it calls one" : "");
  return missing;
}

/* Why it cannot be linked: what is missing, or the two types that differ. */
static void complain_of_imports(Run *r, const char *file, const WeftLinker *linker,
                                const WeftModule *m, const WeftError *error)
{
  char want[512], have[512];
  if (complain_of_missing(file, linker, m)) return;
  for (size_t i = 0; i < weft_module_nimports(m); i++) {
    Import x = import_of(m, i);
    WeftExtern there;
    WeftExternType type;
    WeftError mismatch = *error;
    if (!weft_linker_get(linker, x.from, x.name, &there)) continue;
    weft_extern_type(r->store, there, &type);
    print_type(&x.want, want, sizeof want);
    print_type(&type, have, sizeof have);
    char start[320];
    snprintf(start, sizeof start, "import %s: ", x.text);
    if (!strstr(error->message, start)) continue;
    Text t = {mismatch.message, sizeof mismatch.message, 0};
    say(&t, "%sincompatible import type: the module wants %s, it is %s", start, want, have);
    complain_of_module(file, &mismatch);
    return;
  }
  complain_of_module(file, error);
}

/* -- instances ---- */

/* Returns -1, or the exit status. */
static int instantiate(Run *r, WeftLinker *linker, const char *file, WeftModule *m,
                       WeftInstance **out)
{
  WeftTrap *trap = NULL;
  WeftError error;
  WeftStatus s = r->o->unknown == UNKNOWN_TRAP ? define_traps(r, linker, m, &error) : WEFT_OK;
  if (s == WEFT_OK) s = weft_linker_instantiate(linker, m, out, &trap, &error);
  if (s == WEFT_OK) return -1;
  r->o->ran = s == WEFT_TRAPPED; /* its start function */
  if (s == WEFT_TRAPPED) return report_trap(r->o, trap);
  if (s == WEFT_UNLINKABLE)
    complain_of_imports(r, file, linker, m, &error);
  else
    complain_of_module(file, &error);
  return EXIT_INVALID;
}

/* One of --preload: its instance, initialized, under its name. */
static int preload(Run *r, WeftLinker *linker, const Preload *p, WeftModule *m)
{
  WeftInstance *instance = NULL;
  WeftExtern x;
  WeftError error;
  int status = instantiate(r, linker, p->file, m, &instance);
  if (status >= 0) return status;
  if (weft_instance_export(instance, (WeftName){"_initialize", 11}, &x) &&
      x.kind == WEFT_EXTERN_FUNC && (status = call_func(r, x.of.func, NULL, 0, false)) > 0)
    return status;
  if (weft_linker_define_instance(linker, p->name, instance, &error) == WEFT_OK) return -1;
  complain_of_module(p->file, &error);
  return EXIT_INVALID;
}

int link_module(Run *r)
{
  Options *o = r->o;
  WeftLinker *linker = NULL;
  WeftModule *modules[MAX_LIST] = {0};
  WeftError error;
  int status = -1;
  bool wasi = imports_wasi(r->module);
  if (weft_linker_new(r->store, &linker, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  for (int i = 0; i < o->npreload && status < 0; i++) {
    status = load_file(o, o->preload[i].file, r->engine, &modules[i]);
    wasi |= status < 0 && imports_wasi(modules[i]);
  }
  if (status < 0 && wasi) status = add_wasi(r, linker);
  for (int i = 0; i < o->npreload && status < 0; i++)
    status = preload(r, linker, &o->preload[i], modules[i]);
  if (status < 0) status = instantiate(r, linker, o->file, r->module, &r->instance);
  for (int i = 0; i < o->npreload; i++)
    weft_module_free(modules[i]);
  weft_linker_free(linker);
  return status;
}
