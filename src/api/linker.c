// SPDX-License-Identifier: MIT
/* weft.h: linkers, instances, traps. */
#include "api/api_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A definition; in a chain of its hash. */
typedef struct Definition {
  struct Definition *next;
  Extern what;
  uint32_t nmodule, nname;
  uint8_t bytes[]; /* module, name */
} Definition;

enum { BUCKETS = 256 };

struct WeftLinker {
  Store *store;
  Definition *bucket[BUCKETS];
};

static uint32_t hash(const uint8_t *m, size_t nm, const uint8_t *n, size_t nn)
{
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < nm; i++)
    h = (h ^ m[i]) * 16777619u;
  for (size_t i = 0; i < nn; i++)
    h = (h ^ n[i]) * 16777619u;
  return h % BUCKETS;
}

WeftStatus weft_linker_new(WeftStore *store, WeftLinker **out, WeftError *error)
{
  WeftLinker *l = calloc(1, sizeof *l);
  if (!l) return api_fail(error, WEFT_LIMIT, "out of memory");
  l->store = to_store(store);
  *out = l;
  return WEFT_OK;
}

void weft_linker_free(WeftLinker *linker)
{
  if (!linker) return;
  for (unsigned i = 0; i < BUCKETS; i++)
    for (Definition *d = linker->bucket[i], *next; d; d = next) {
      next = d->next;
      free(d);
    }
  free(linker);
}

Store *api_linker_store(WeftLinker *l)
{
  return l->store;
}

bool api_define(WeftLinker *l, const void *module, size_t nmodule, const void *name, size_t nname,
                Extern x)
{
  Definition *d = malloc(sizeof *d + nmodule + nname);
  if (!d) return false;
  uint32_t h = hash(module, nmodule, name, nname);
  d->next = l->bucket[h];
  d->what = x;
  d->nmodule = (uint32_t)nmodule;
  d->nname = (uint32_t)nname;
  if (nmodule) memcpy(d->bytes, module, nmodule);
  if (nname) memcpy(d->bytes + nmodule, name, nname);
  l->bucket[h] = d;
  return true;
}

static bool find(void *user, const uint8_t *module, uint32_t nmodule, const uint8_t *name,
                 uint32_t nname, Extern *out)
{
  WeftLinker *l = user;
  for (Definition *d = l->bucket[hash(module, nmodule, name, nname)]; d; d = d->next) {
    if (d->nmodule != nmodule || d->nname != nname || memcmp(d->bytes, module, nmodule) ||
        memcmp(d->bytes + nmodule, name, nname))
      continue;
    *out = d->what;
    return true;
  }
  return false;
}

static Extern extern_in(WeftExtern x)
{
  Extern e = {.kind = (ExternKind)x.kind};
  switch (x.kind) {
  case WEFT_EXTERN_FUNC: e.func = to_func(x.of.func); break;
  case WEFT_EXTERN_TABLE: e.table = to_table(x.of.table); break;
  case WEFT_EXTERN_MEMORY: e.memory = to_memory(x.of.memory); break;
  case WEFT_EXTERN_GLOBAL: e.global = to_global(x.of.global); break;
  }
  return e;
}

WeftStatus weft_linker_define(WeftLinker *linker, WeftName module, WeftName name, WeftExtern what,
                              WeftError *error)
{
  if (!api_define(linker, module.bytes, module.size, name.bytes, name.size, extern_in(what)))
    return api_fail(error, WEFT_LIMIT, "out of memory");
  return WEFT_OK;
}

static bool kind_of(char letter, WeftKind *out)
{
  static const char letters[] = "iIfF";
  const char *p = letter ? strchr(letters, letter) : NULL;
  if (letter == 'r')
    *out = WEFT_EXTERNREF;
  else if (p)
    *out = (WeftKind)(p - letters);
  else
    return false;
  return true;
}

WeftStatus weft_linker_define_func(WeftLinker *linker, const char *module, const char *name,
                                   const char *type, WeftHostFunc *callback, void *env,
                                   WeftError *error)
{
  WeftKind kinds[2][32];
  size_t n[2] = {0, 0};
  int part = 0; /* results, then parameters */
  const char *p = type;
  for (; *p && *p != ')'; p++) {
    if (*p == '(' && part == 0)
      part = 1;
    else if (n[part] == 32 || !kind_of(*p, &kinds[part][n[part]++]))
      return api_fail(error, WEFT_INVALID, "malformed type \"%s\"", type);
  }
  if (part != 1 || strcmp(p, ")"))
    return api_fail(error, WEFT_INVALID, "malformed type \"%s\"", type);
  WeftFuncType t = {kinds[1], n[1], kinds[0], n[0]};
  WeftFunc *f = NULL;
  WeftStatus s = weft_func_new(from_store(linker->store), &t, callback, env, NULL, &f, error);
  if (s != WEFT_OK) return s;
  WeftExtern x = {.kind = WEFT_EXTERN_FUNC, .of.func = f};
  return weft_linker_define(linker, (WeftName){module, strlen(module)},
                            (WeftName){name, strlen(name)}, x, error);
}

WeftStatus weft_linker_define_instance(WeftLinker *linker, WeftName name, WeftInstance *instance,
                                       WeftError *error)
{
  Instance *in = to_instance(instance);
  const Module *m = &in->code->m;
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
  Err err;
  Instance *in = NULL;
  Trap *t = NULL;
  Status s = instance_new(linker->store, to_module(module), find, linker, &in, &t, &err);
  if (s == TRAPPED) {
    if (trap)
      *trap = from_trap(t);
    else
      weft_trap_free(from_trap(t));
    return WEFT_TRAPPED;
  }
  if (s != OK) return api_error(error, &err, &to_module(module)->m);
  *out = from_instance(in);
  return WEFT_OK;
}

bool weft_instance_export(WeftInstance *instance, WeftName name, WeftExtern *out)
{
  Extern e;
  if (!instance_export(to_instance(instance), (const uint8_t *)name.bytes, (uint32_t)name.size, &e))
    return false;
  out->kind = (WeftExternKind)e.kind;
  switch (e.kind) {
  case EXTERN_FUNC: out->of.func = from_func(e.func); break;
  case EXTERN_TABLE: out->of.table = from_table(e.table); break;
  case EXTERN_MEMORY: out->of.memory = from_memory(e.memory); break;
  case EXTERN_GLOBAL: out->of.global = from_global(e.global); break;
  }
  return true;
}

/* -- traps ---- */

static const char *const texts[NTRAPS] = {"no trap",
#define X(name, text) text,
                                          TRAP_KINDS(X)
#undef X
};

WeftTrap *weft_trap_new(const char *message)
{
  Trap *t = trap_new(TRAP_HOST);
  if (t) snprintf(t->text, sizeof t->text, "%s", message);
  return from_trap(t);
}

WeftTrap *weft_trap_new_exit(int32_t code)
{
  Trap *t = trap_new(TRAP_EXIT);
  if (t) t->exit_code = code;
  return from_trap(t);
}

void weft_trap_free(WeftTrap *trap)
{
  Trap *t = to_trap(trap);
  if (!t) return;
  for (uint32_t i = 0; i < t->nframes; i++)
    code_unref(t->frame[i].code);
  free(t);
}

const char *weft_trap_message(const WeftTrap *trap)
{
  const Trap *t = to_trap(trap);
  return t->kind == TRAP_HOST && t->text[0] ? t->text : texts[t->kind];
}

bool weft_trap_exit(const WeftTrap *trap, int32_t *code)
{
  const Trap *t = to_trap(trap);
  if (t->kind == TRAP_EXIT && code) *code = t->exit_code;
  return t->kind == TRAP_EXIT;
}

bool weft_trap_interrupted(const WeftTrap *trap)
{
  return to_trap(trap)->kind == TRAP_INTERRUPTED;
}

size_t weft_trap_nframes(const WeftTrap *trap)
{
  return to_trap(trap)->nframes;
}

void weft_trap_frame(const WeftTrap *trap, size_t i, WeftFrame *out)
{
  const TrapFrame *f = &to_trap(trap)->frame[i];
  const Module *m = &f->code->m;
  out->func = m->nimported_funcs + f->own;
  out->module_offset = trap_frame_offset(f);
  out->func_offset = out->module_offset - m->bodies[f->own].code.offset;
  module_func_name(m, out->func, out->name, sizeof out->name);
}

/* snprintf at the end of what is there already. */
#define PRINT(...)                                                                                 \
  do {                                                                                             \
    int n_ = snprintf(at < size ? out + at : NULL, at < size ? size - at : 0, __VA_ARGS__);        \
    if (n_ > 0) at += (size_t)n_;                                                                  \
  } while (0)

size_t weft_trap_print(const WeftTrap *trap, char *out, size_t size)
{
  const Trap *t = to_trap(trap);
  size_t at = 0;
  PRINT("trap: %s", weft_trap_message(trap));
  if (t->address != UINT64_MAX) PRINT(": address 0x%llx", (unsigned long long)t->address);
  PRINT("\n");
  for (size_t i = 0; i < t->nframes; i++) {
    WeftFrame f;
    weft_trap_frame(trap, i, &f);
    PRINT("  %zu: %-20s func %u  +0x%llx  (module offset 0x%llx)\n", i, f.name, f.func,
          (unsigned long long)f.func_offset, (unsigned long long)f.module_offset);
  }
  if (t->more) PRINT("  ... more frames\n");
  return at;
}
