// SPDX-License-Identifier: MIT
/* weft.h: linkers and instances. */
#include "api/api_int.h"
#include "base/hash.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A definition; in a chain of its place. */
typedef struct Definition {
  struct Definition *next;
  Extern what;
  uint64_t hash;
  uint32_t nmodule, nname;
  uint8_t bytes[]; /* module, name */
} Definition;

enum { FEW_PLACES = 64 };

struct WeftLinker {
  Roots roots; /* first */
  Store *store;
  HashSeed seed;
  Definition **place;
  size_t nplaces, n; /* a power of two; definitions */
  bool trap_unknown;
};

/* What is defined stays. */
static void mark_definitions(Roots *roots)
{
  const WeftLinker *l = (const WeftLinker *)(const void *)roots;
  for (size_t i = 0; i < l->nplaces; i++)
    for (const Definition *d = l->place[i]; d; d = d->next)
      mark_extern(l->store, &d->what);
}

WeftStatus weft_linker_new(WeftStore *store, WeftLinker **out, WeftError *error)
{
  NEED(store);
  NEED(out);
  WeftLinker *l = calloc(1, sizeof *l);
  if (l) l->place = calloc(FEW_PLACES, sizeof(Definition *));
  if (!l || !l->place) {
    free(l);
    return api_fail(error, WEFT_LIMIT, "out of memory");
  }
  l->nplaces = FEW_PLACES;
  l->seed = hash_seed();
  l->store = to_store(store);
  l->roots.mark = mark_definitions;
  roots_add(l->store, &l->roots);
  *out = l;
  return WEFT_OK;
}

void weft_linker_free(WeftLinker *linker)
{
  if (!linker) return;
  roots_remove(&linker->roots);
  for (size_t i = 0; i < linker->nplaces; i++)
    for (Definition *d = linker->place[i], *next; d; d = next) {
      next = d->next;
      free(d);
    }
  free(linker->place);
  free(linker);
}

Store *api_linker_store(WeftLinker *l)
{
  return l->store;
}

/* As many places as definitions, at least; without memory the chains get longer. */
static void make_room(WeftLinker *l)
{
  size_t cap = 2 * l->nplaces;
  Definition **place = l->n < l->nplaces ? NULL : calloc(cap, sizeof(Definition *));
  if (!place) return;
  for (size_t i = 0; i < l->nplaces; i++)
    for (Definition *d = l->place[i], *next; d; d = next) {
      Definition **to = &place[d->hash & (cap - 1)];
      next = d->next;
      d->next = *to;
      *to = d;
    }
  free(l->place);
  l->place = place;
  l->nplaces = cap;
}

static Definition *lookup(const WeftLinker *l, uint64_t hash, const void *module, size_t nmodule,
                          const void *name, size_t nname)
{
  for (Definition *d = l->place[hash & (l->nplaces - 1)]; d; d = d->next)
    if (d->hash == hash && d->nmodule == nmodule && d->nname == nname &&
        (!nmodule || !memcmp(d->bytes, module, nmodule)) &&
        (!nname || !memcmp(d->bytes + nmodule, name, nname)))
      return d;
  return NULL;
}

bool api_define(WeftLinker *l, const void *module, size_t nmodule, const void *name, size_t nname,
                Extern x)
{
  uint64_t hash = hash_pair(l->seed, module, nmodule, name, nname);
  Definition *d = lookup(l, hash, module, nmodule, name, nname);
  if (d) {
    d->what = x;
    return true;
  }
  if (nmodule > UINT32_MAX || nname > UINT32_MAX || !(d = malloc(sizeof *d + nmodule + nname)))
    return false;
  make_room(l);
  Definition **place = &l->place[hash & (l->nplaces - 1)];
  *d = (Definition){*place, x, hash, (uint32_t)nmodule, (uint32_t)nname};
  if (nmodule) memcpy(d->bytes, module, nmodule);
  if (nname) memcpy(d->bytes + nmodule, name, nname);
  *place = d;
  l->n++;
  return true;
}

static bool find(const WeftLinker *l, const uint8_t *module, uint32_t nmodule, const uint8_t *name,
                 uint32_t nname, Extern *out)
{
  const Definition *d =
      lookup(l, hash_pair(l->seed, module, nmodule, name, nname), module, nmodule, name, nname);
  if (d) *out = d->what;
  return d;
}

bool weft_linker_get(const WeftLinker *linker, WeftName module, WeftName name, WeftExtern *out)
{
  if (!linker || !out || (module.size && !module.bytes) || (name.size && !name.bytes)) return false;
  uint64_t hash = hash_pair(linker->seed, module.bytes, module.size, name.bytes, name.size);
  const Definition *d = lookup(linker, hash, module.bytes, module.size, name.bytes, name.size);
  if (d) *out = api_extern_out(d->what);
  return d;
}

/* -- what finds imports ---- */

/* One instantiation. */
typedef struct Search {
  const WeftLinker *linker; /* or */
  const WeftExtern *imports;
  const CodeModule *code;
} Search;

static Status call_unknown(HostFunc *h, Context *caller, Value *slots, Trap **trap)
{
  (void)caller, (void)slots;
  *trap = trap_new_host(h->env);
  return TRAPPED;
}

/* A function of the import's type that says what is missing. */
static Status make_unknown(Search *s, Store *store, const Import *im, Extern *out)
{
  enum { TEXT = 200 };
  const Module *m = &s->code->m;
  char *text = malloc(TEXT);
  HostFunc *h = text ? host_new(store, module_func_type(m, im->index), call_unknown, NULL) : NULL;
  if (!h) {
    free(text);
    return LIMIT;
  }
  snprintf(text, TEXT, "unknown import %.*s.%.*s was called",
           (int)(im->module.size < 60 ? im->module.size : 60),
           (const char *)m->bytes + im->module.offset,
           (int)(im->name.size < 60 ? im->name.size : 60),
           (const char *)m->bytes + im->name.offset);
  text_clean_string(text, false);
  h->env = text;
  h->finalize = free;
  *out = (Extern){.kind = EXTERN_FUNC, .func = &h->ref};
  return OK;
}

static Status search(void *user, const Module *m, uint32_t i, Extern *out)
{
  Search *s = user;
  const Import *im = &m->imports[i];
  if (s->imports) {
    *out = api_extern_in(s->imports[i]);
    return OK;
  }
  if (find(s->linker, m->bytes + im->module.offset, im->module.size, m->bytes + im->name.offset,
           im->name.size, out))
    return OK;
  return s->linker->trap_unknown && im->kind == EXTERN_FUNC
             ? make_unknown(s, s->linker->store, im, out)
             : UNLINKABLE;
}

void weft_linker_trap_unknown(WeftLinker *linker, bool on)
{
  if (linker) linker->trap_unknown = on;
}

static WeftStatus instantiate(Store *store, Search *s, WeftInstance **out, WeftTrap **trap,
                              WeftError *error)
{
  if (s->code->engine != store->engine)
    return api_fail(error, WEFT_INVALID, "a module of another engine");
  Err err = API_ERR;
  Instance *in = NULL;
  Trap *t = NULL;
  Status status = instance_new(store, (CodeModule *)(uintptr_t)s->code, search, s, &in, &t, &err);
  if (status == OK) {
    object_hold(&in->object);
    *out = from_instance(in);
  }
  store_left(store);
  if (status == TRAPPED) return api_trapped(t, trap);
  return status == OK ? WEFT_OK : api_error(error, &err, &s->code->m);
}

WeftStatus weft_instance_new(WeftStore *store, WeftModule *module, const WeftExtern *imports,
                             size_t nimports, WeftInstance **out, WeftTrap **trap, WeftError *error)
{
  NEED(store);
  NEED(module);
  NEED_ALL(imports, nimports);
  NEED(out);
  const CodeModule *code = to_module(module);
  if (nimports != code->m.nimports)
    return api_fail(error, WEFT_INVALID, "%zu imports for a module of %u", nimports,
                    code->m.nimports);
  for (size_t i = 0; i < nimports; i++) {
    Store *from = imports[i].of.func ? api_extern_store(api_extern_in(imports[i])) : NULL;
    if (from != to_store(store))
      return api_fail(error, WEFT_INVALID, "import %zu is NULL, or of another store", i);
  }
  Search s = {.imports = imports, .code = code};
  return instantiate(to_store(store), &s, out, trap, error);
}

size_t weft_instance_nexports(const WeftInstance *instance)
{
  return instance ? to_instance(instance)->code->m.nexports : 0;
}

bool weft_instance_export_at(WeftInstance *instance, size_t i, WeftName *name, WeftExtern *out)
{
  if (i >= weft_instance_nexports(instance)) return false;
  const Module *m = &to_instance(instance)->code->m;
  const Export *e = &m->exports[i];
  if (name) *name = (WeftName){(const char *)m->bytes + e->name.offset, e->name.size};
  if (out) *out = api_extern_out(instance_extern(to_instance(instance), e->kind, e->index));
  return true;
}

/* -- definitions ---- */

WeftStatus weft_linker_define(WeftLinker *linker, WeftName module, WeftName name, WeftExtern what,
                              WeftError *error)
{
  NEED(linker);
  NEED(what.of.func);
  NEED_ALL(module.bytes, module.size);
  NEED_ALL(name.bytes, name.size);
  Extern x = api_extern_in(what);
  if (api_extern_store(x) != linker->store)
    return api_fail(error, WEFT_INVALID, "a definition from another store");
  if (!api_define(linker, module.bytes, module.size, name.bytes, name.size, x))
    return api_fail(error, WEFT_LIMIT, "out of memory");
  return WEFT_OK;
}

static bool kind_of(char letter, WeftKind *out)
{
  static const char letters[] = "iIfF";
  const char *p = letter ? strchr(letters, letter) : NULL;
  if (letter == 'r')
    *out = WEFT_EXTERNREF;
  else if (letter == 'R')
    *out = WEFT_FUNCREF;
  else if (p)
    *out = (WeftKind)(p - letters);
  else
    return false;
  return true;
}

/* A type such as "i(iI)"; its arrays are in `kinds`. */
static bool read_type(const char *type, WeftKind kinds[2][32], WeftFuncType *out)
{
  size_t n[2] = {0, 0};
  int part = 0; /* results, then parameters */
  const char *p = type;
  for (; *p && *p != ')'; p++) {
    if (*p == '(' && part == 0)
      part = 1;
    else if (n[part] == 32 || !kind_of(*p, &kinds[part][n[part]++]))
      return false;
  }
  *out = (WeftFuncType){kinds[1], n[1], kinds[0], n[0]};
  return part == 1 && !strcmp(p, ")");
}

/* Either callback; the other is NULL. */
static WeftStatus define_host(WeftLinker *linker, const char *module, const char *name,
                              const char *type, WeftHostFunc *callback, WeftRawFunc *raw, void *env,
                              WeftError *error)
{
  WeftKind kinds[2][32];
  WeftFuncType t;
  if (!read_type(type, kinds, &t))
    return api_fail(error, WEFT_INVALID, "malformed type \"%s\"", type);
  WeftFunc *f = NULL;
  WeftStore *store = from_store(linker->store);
  WeftStatus s = raw ? weft_func_new_raw(store, &t, raw, env, NULL, &f, error)
                     : weft_func_new(store, &t, callback, env, NULL, &f, error);
  if (s != WEFT_OK) return s;
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC, .of.func = f};
  s = weft_linker_define(linker, (WeftName){module, strlen(module)}, (WeftName){name, strlen(name)},
                         x, error);
  object_release(func_object(to_func(f))); /* it is the linker's from now on */
  return s;
}

WeftStatus weft_linker_define_func(WeftLinker *linker, const char *module, const char *name,
                                   const char *type, WeftHostFunc *callback, void *env,
                                   WeftError *error)
{
  NEED(linker);
  NEED(module);
  NEED(name);
  NEED(type);
  NEED(callback);
  return define_host(linker, module, name, type, callback, NULL, env, error);
}

WeftStatus weft_linker_define_raw(WeftLinker *linker, const char *module, const char *name,
                                  const char *type, WeftRawFunc *callback, void *env,
                                  WeftError *error)
{
  NEED(linker);
  NEED(module);
  NEED(name);
  NEED(type);
  NEED(callback);
  return define_host(linker, module, name, type, NULL, callback, env, error);
}

WeftStatus weft_linker_define_instance(WeftLinker *linker, WeftName name, WeftInstance *instance,
                                       WeftError *error)
{
  NEED(linker);
  NEED(instance);
  NEED_ALL(name.bytes, name.size);
  Instance *in = to_instance(instance);
  const Module *m = &in->code->m;
  if (in->object.store != linker->store)
    return api_fail(error, WEFT_INVALID, "an instance of another store");
  for (uint32_t i = 0; i < m->nexports; i++) {
    const Export *e = &m->exports[i];
    if (!api_define(linker, name.bytes, name.size, m->bytes + e->name.offset, e->name.size,
                    instance_extern(in, e->kind, e->index)))
      return api_fail(error, WEFT_LIMIT, "out of memory");
  }
  return WEFT_OK;
}

WeftStatus weft_linker_instantiate(WeftLinker *linker, WeftModule *module, WeftInstance **out,
                                   WeftTrap **trap, WeftError *error)
{
  NEED(linker);
  NEED(module);
  NEED(out);
  Search s = {.linker = linker, .code = to_module(module)};
  return instantiate(linker->store, &s, out, trap, error);
}

void weft_instance_free(WeftInstance *instance)
{
  if (instance) api_release(&to_instance(instance)->object);
}

bool weft_instance_export(WeftInstance *instance, WeftName name, WeftExtern *out)
{
  if (!instance || !out) return false;
  return api_export(to_instance(instance), name, out);
}
