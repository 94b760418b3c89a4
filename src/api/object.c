// SPDX-License-Identifier: MIT
/* weft.h: how long things in a store live. */
#include "api/api_int.h"

bool api_release(Object *o)
{
  o->store->collects = true;
  return object_release(o);
}

uint64_t weft_store_collect(WeftStore *store)
{
  if (!store) return 0;
  uint64_t n = store_collect(to_store(store));
  store_left(to_store(store));
  return n;
}

/* NULL: it is no object of this store. */
static Object *object_of(const WeftStore *store, WeftExtern what)
{
  Extern x = api_extern_in(what);
  Object *o = what.of.func ? extern_object(&x) : NULL;
  return o && o->store == to_store(store) ? o : NULL;
}

bool weft_extern_hold(WeftStore *store, WeftExtern what)
{
  if (!store) return false;
  Object *o = object_of(store, what);
  if (o) object_hold(o);
  return o;
}

bool weft_extern_release(WeftStore *store, WeftExtern what)
{
  if (!store) return false;
  Object *o = object_of(store, what);
  return o && api_release(o);
}

/* -- references ---- */

WeftStatus weft_ref_new(WeftStore *store, void *data, void (*finalize)(void *data), WeftValue *out,
                        WeftError *error)
{
  NEED(store);
  NEED(out);
  static const char key;
  store_collect_if_due(to_store(store));
  Foreign *f = foreign_new(to_store(store), data, NULL);
  ObjectNote *n = f && finalize ? object_note(&f->object, &key) : NULL;
  if (!f || (finalize && !n)) return api_fail(error, WEFT_LIMIT, "out of memory");
  if (n) *n = (ObjectNote){n->next, n->key, data, finalize};
  object_hold(&f->object);
  *out = (WeftValue){.kind = WEFT_EXTERNREF, .of.ref = f};
  return WEFT_OK;
}

static Object *object_of_value(const WeftStore *store, const WeftValue *v)
{
  const Store *s = to_store(store);
  if (v->kind == WEFT_EXTERNREF) {
    Foreign *f = foreign_find(s, v->of.ref);
    return f ? &f->object : NULL;
  }
  if (v->kind != WEFT_FUNCREF || !v->of.func || !store_has_func(s, v->of.func)) return NULL;
  return func_object(to_func(v->of.func));
}

void *weft_ref_data(const WeftStore *store, const WeftValue *ref)
{
  if (!store || !ref) return NULL;
  const Foreign *f =
      ref->kind == WEFT_EXTERNREF ? foreign_find(to_store(store), ref->of.ref) : NULL;
  return f ? f->data : NULL;
}

bool weft_value_hold(WeftStore *store, const WeftValue *ref)
{
  if (!store || !ref) return false;
  Object *o = object_of_value(store, ref);
  if (o) object_hold(o);
  return o;
}

bool weft_value_release(WeftStore *store, const WeftValue *ref)
{
  if (!store || !ref) return false;
  Object *o = object_of_value(store, ref);
  return o && api_release(o);
}
