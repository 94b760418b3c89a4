// SPDX-License-Identifier: MIT
/* wasm.h: types of imports and exports. */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

/* Of an export the name of a module is empty. */
typedef struct ModType {
  wasm_name_t module, name;
  wasm_externtype_t *type;
} ModType;

struct wasm_importtype_t {
  ModType t;
};
struct wasm_exporttype_t {
  ModType t;
};

static void end(ModType *t)
{
  if (!t) return;
  wasm_name_delete(&t->module);
  wasm_name_delete(&t->name);
  wasm_externtype_delete(t->type);
  free(t);
}

/* Takes all of it. */
static void *make(wasm_name_t *module, wasm_name_t *name, wasm_externtype_t *type)
{
  ModType *t = calloc(1, sizeof *t);
  ModType spare = {0}, *to = t ? t : &spare;
  if (module) to->module = *module;
  if (name) to->name = *name;
  if (module) *module = (wasm_name_t)WASM_EMPTY_VEC;
  if (name) *name = (wasm_name_t)WASM_EMPTY_VEC;
  to->type = type;
  if (t && type) return t;
  wasm_name_delete(&to->module);
  wasm_name_delete(&to->name);
  wasm_externtype_delete(type);
  free(t);
  return NULL;
}

static void *copy(const ModType *t)
{
  if (!t) return NULL;
  wasm_name_t module, name;
  wasm_name_copy(&module, &t->module);
  wasm_name_copy(&name, &t->name);
  bool whole = module.size == t->module.size && name.size == t->name.size;
  ModType *c = make(&module, &name, wasm_externtype_copy(t->type));
  if (whole) return c;
  end(c);
  return NULL;
}

wasm_importtype_t *wasm_importtype_new(wasm_name_t *module, wasm_name_t *name,
                                       wasm_externtype_t *type)
{
  return make(module, name, type);
}

wasm_importtype_t *wasm_importtype_copy(const wasm_importtype_t *t)
{
  return t ? copy(&t->t) : NULL;
}

void wasm_importtype_delete(wasm_importtype_t *t)
{
  if (t) end(&t->t);
}

const wasm_name_t *wasm_importtype_module(const wasm_importtype_t *t)
{
  return t ? &t->t.module : NULL;
}

const wasm_name_t *wasm_importtype_name(const wasm_importtype_t *t)
{
  return t ? &t->t.name : NULL;
}

const wasm_externtype_t *wasm_importtype_type(const wasm_importtype_t *t)
{
  return t ? t->t.type : NULL;
}

wasm_exporttype_t *wasm_exporttype_new(wasm_name_t *name, wasm_externtype_t *type)
{
  return make(NULL, name, type);
}

wasm_exporttype_t *wasm_exporttype_copy(const wasm_exporttype_t *t)
{
  return t ? copy(&t->t) : NULL;
}

void wasm_exporttype_delete(wasm_exporttype_t *t)
{
  if (t) end(&t->t);
}

const wasm_name_t *wasm_exporttype_name(const wasm_exporttype_t *t)
{
  return t ? &t->t.name : NULL;
}

const wasm_externtype_t *wasm_exporttype_type(const wasm_exporttype_t *t)
{
  return t ? t->t.type : NULL;
}
