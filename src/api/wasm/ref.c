// SPDX-License-Identifier: MIT
/* wasm.h: handles of things, their host infos, and how they stand for externrefs.
 *
 * A record stays as long as it has handles, or something stands for it as an externref, or it has a
 * host info and its thing is there. Then the finalizer is called, if there is one.
 *
 *   handles --> record --(note)-- object            object: holds, while there are handles
 *                  \--> Foreign: the externref, which keeps the object in its turn
 */
#include "api/wasm/wasm_int.h"

#include <stdlib.h>

/* The records of an object; of an instance, those of its functions, too. In chains by what they are
 * records of. */
typedef struct RefList {
  wasm_ref_t **place;
  size_t nplaces, n; /* a power of two; records */
  wasm_ref_t *only;  /* the place while there is one */
} RefList;

/* Keys of notes: of an object with a RefList; of a Foreign that stands for a record. */
static const char refs_key, stands_key;

/* -- the list ---- */

static wasm_ref_t **place_of(const RefList *l, const void *what)
{
  uint64_t h = (uint64_t)(uintptr_t)what * 0x9e3779b97f4a7c15u;
  return &l->place[(h >> 32) & (l->nplaces - 1)];
}

static wasm_ref_t *list_find(const RefList *l, RefKind kind, const void *what)
{
  wasm_ref_t *r = *place_of(l, what);
  while (r && (r->what != what || r->kind != kind))
    r = r->next;
  return r;
}

static void put(RefList *l, wasm_ref_t *r)
{
  wasm_ref_t **place = place_of(l, r->what);
  r->next = *place;
  *place = r;
}

static void list_free(RefList *l)
{
  if (l->place != &l->only) free(l->place);
}

/* As many places as records, at least; without memory the chains get longer. */
static void list_grow(RefList *l)
{
  RefList more = {.nplaces = 4 * l->nplaces};
  more.place = calloc(more.nplaces, sizeof *more.place);
  if (!more.place) return;
  for (size_t i = 0; i < l->nplaces; i++)
    for (wasm_ref_t *r = l->place[i], *next; r; r = next) {
      next = r->next;
      put(&more, r);
    }
  list_free(l);
  l->place = more.place;
  l->nplaces = more.nplaces;
}

static void list_add(RefList *l, wasm_ref_t *r)
{
  if (l->n++ == 2 * l->nplaces) list_grow(l);
  put(l, r);
}

static void list_remove(RefList *l, wasm_ref_t *r)
{
  wasm_ref_t **at = place_of(l, r->what);
  while (*at != r)
    at = &(*at)->next;
  *at = r->next;
  l->n--;
}

/* -- records ---- */

static void drop_contents(wasm_ref_t *r)
{
  if (r->finalizer) r->finalizer(r->info);
  if (r->kind == REF_TRAP) capi_trap_end((wasm_trap_t *)(void *)r);
  if (r->kind == REF_MODULE) weft_module_free(r->what);
}

/* Frees a record that nothing needs any more. */
static void settle(wasm_ref_t *r)
{
  if (r->handles || r->foreign) return;
  if (r->object) {
    if (r->finalizer || r->info) return;
    list_remove(object_find_note(r->object, &refs_key)->data, r);
  }
  r->handles = 1; /* not again, while a finalizer has it */
  drop_contents(r);
  free(r);
}

/* The object goes: its records are of nothing any more. A handle of each is kept until all are
 * through, since finalizers may delete others. */
static void object_gone(void *data)
{
  RefList *l = data;
  wasm_ref_t *all = NULL;
  for (size_t i = 0; i < l->nplaces; i++)
    for (wasm_ref_t *r = l->place[i], *next; r; r = next) {
      next = r->next;
      r->next = all;
      all = r;
      r->object = NULL;
      r->what = NULL;
      capi_keep(r);
    }
  for (wasm_ref_t *r = all, *next; r; r = next) {
    next = r->next;
    capi_drop(r);
  }
  list_free(l);
  free(l);
}

static RefList *list_of(Object *o)
{
  ObjectNote *n = object_note(o, &refs_key);
  if (!n || n->data) return n ? n->data : NULL;
  RefList *l = calloc(1, sizeof *l);
  if (!l) return NULL;
  l->place = &l->only;
  l->nplaces = 1;
  n->finalize = object_gone;
  return n->data = l;
}

void capi_ref_init(wasm_ref_t *r, RefKind kind, void *what)
{
  *r = (wasm_ref_t){.kind = kind, .what = what, .handles = 1};
}

wasm_ref_t *capi_ref(RefKind kind, void *what, Object *object)
{
  RefList *l = what && object ? list_of(object) : NULL;
  if (!l) return NULL;
  wasm_ref_t *r = list_find(l, kind, what);
  if (r) return capi_keep(r);
  r = malloc(sizeof *r);
  if (!r) return NULL;
  capi_ref_init(r, kind, what);
  r->object = object;
  object_hold(object);
  list_add(l, r);
  return r;
}

wasm_ref_t *capi_ref_new(RefKind kind, void *what, Object *object)
{
  wasm_ref_t *r = capi_ref(kind, what, object);
  object->store->collects = true;
  return r;
}

void *capi_keep(const wasm_ref_t *handle)
{
  wasm_ref_t *r = (wasm_ref_t *)(uintptr_t)handle;
  if (!r) return NULL;
  if (r->handles == FOREVER || r->handles++) return r;
  if (r->object) object_hold(r->object);
  if (r->foreign) object_hold(&r->foreign->object);
  return r;
}

void capi_drop(wasm_ref_t *r)
{
  if (!r || r->handles == FOREVER || --r->handles) return;
  if (r->object) api_release(r->object);
  if (r->foreign) api_release(&r->foreign->object);
  settle(r);
}

Store *capi_store(const wasm_ref_t *r)
{
  return r && r->object ? r->object->store : NULL;
}

/* -- externrefs ---- */

static void foreign_gone(void *data)
{
  wasm_ref_t *r = data;
  r->foreign = NULL;
  settle(r);
}

/* A Foreign that stands for the record; it is held as long as the record has handles. */
static bool stand_for(Store *s, wasm_ref_t *r)
{
  Foreign *f = foreign_new(s, r, r->object);
  ObjectNote *n = f ? object_note(&f->object, &stands_key) : NULL;
  if (!n) return false;
  n->data = r;
  n->finalize = foreign_gone;
  r->foreign = f;
  object_hold(&f->object);
  s->collects = true;
  return true;
}

bool capi_extern_in(Store *s, wasm_ref_t *r, void **out)
{
  *out = NULL;
  if (!r) return true;
  if (r->kind < REF_MODULE && capi_store(r) != s) return false;
  if (r->kind == REF_FOREIGN) {
    *out = r->what;
    return true;
  }
  if (!r->foreign && s->collects) {
    capi_keep(r); /* finalizers may drop the host's handle, or make this an externref, too */
    store_collect_if_due(s);
    capi_drop(r);
  }
  if (!r->foreign && !stand_for(s, r)) return false;
  *out = r->foreign;
  return r->foreign->object.store == s;
}

wasm_ref_t *capi_extern_out(Store *s, void *ref)
{
  Foreign *f = ref ? foreign_find(s, ref) : NULL;
  if (!f) return NULL;
  if (object_find_note(&f->object, &stands_key)) return capi_keep(f->data);
  return capi_ref(REF_FOREIGN, f, &f->object);
}

wasm_func_t *capi_func_out(Store *s, FuncRef *f)
{
  if (!f || !store_has_func(s, f)) return NULL;
  return (wasm_func_t *)(void *)capi_ref(REF_FUNC, f, func_object(f));
}

/* -- what all kinds of handles have ---- */

static void set_info(wasm_ref_t *r, void *info, void (*finalizer)(void *))
{
  if (!r || r->handles == FOREVER) return;
  void (*before)(void *) = r->finalizer;
  void *what = r->info;
  r->info = info;
  r->finalizer = finalizer;
  if (before) before(what);
}

#define HANDLE(name)                                                                               \
  void wasm_##name##_delete(wasm_##name##_t *p)                                                    \
  {                                                                                                \
    capi_drop((wasm_ref_t *)(void *)p);                                                            \
  }                                                                                                \
  wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *p)                                    \
  {                                                                                                \
    return capi_keep((const wasm_ref_t *)(const void *)p);                                         \
  }                                                                                                \
  bool wasm_##name##_same(const wasm_##name##_t *a, const wasm_##name##_t *b)                      \
  {                                                                                                \
    return a == b;                                                                                 \
  }                                                                                                \
  void *wasm_##name##_get_host_info(const wasm_##name##_t *p)                                      \
  {                                                                                                \
    return p ? ((const wasm_ref_t *)(const void *)p)->info : NULL;                                 \
  }                                                                                                \
  void wasm_##name##_set_host_info(wasm_##name##_t *p, void *info)                                 \
  {                                                                                                \
    set_info((wasm_ref_t *)(void *)p, info, NULL);                                                 \
  }                                                                                                \
  void wasm_##name##_set_host_info_with_finalizer(wasm_##name##_t *p, void *info,                  \
                                                  void (*finalizer)(void *))                       \
  {                                                                                                \
    set_info((wasm_ref_t *)(void *)p, info, finalizer);                                            \
  }

/* IS: is the kind one of these? */
#define REFERENCE(name, IS)                                                                        \
  HANDLE(name)                                                                                     \
  wasm_ref_t *wasm_##name##_as_ref(wasm_##name##_t *p)                                             \
  {                                                                                                \
    return (wasm_ref_t *)(void *)p;                                                                \
  }                                                                                                \
  const wasm_ref_t *wasm_##name##_as_ref_const(const wasm_##name##_t *p)                           \
  {                                                                                                \
    return (const wasm_ref_t *)(const void *)p;                                                    \
  }                                                                                                \
  wasm_##name##_t *wasm_ref_as_##name(wasm_ref_t *r)                                               \
  {                                                                                                \
    return r && r->kind IS ? (wasm_##name##_t *)(void *)r : NULL;                                  \
  }                                                                                                \
  const wasm_##name##_t *wasm_ref_as_##name##_const(const wasm_ref_t *r)                           \
  {                                                                                                \
    return r && r->kind IS ? (const wasm_##name##_t *)(const void *)r : NULL;                      \
  }

/* A handle seen as any external, and back. */
#define EXTERNAL(name, IS)                                                                         \
  REFERENCE(name, IS)                                                                              \
  wasm_extern_t *wasm_##name##_as_extern(wasm_##name##_t *p)                                       \
  {                                                                                                \
    return (wasm_extern_t *)(void *)p;                                                             \
  }                                                                                                \
  const wasm_extern_t *wasm_##name##_as_extern_const(const wasm_##name##_t *p)                     \
  {                                                                                                \
    return (const wasm_extern_t *)(const void *)p;                                                 \
  }                                                                                                \
  wasm_##name##_t *wasm_extern_as_##name(wasm_extern_t *x)                                         \
  {                                                                                                \
    return x && x->ref.kind IS ? (wasm_##name##_t *)(void *)x : NULL;                              \
  }                                                                                                \
  const wasm_##name##_t *wasm_extern_as_##name##_const(const wasm_extern_t *x)                     \
  {                                                                                                \
    return x && x->ref.kind IS ? (const wasm_##name##_t *)(const void *)x : NULL;                  \
  }

HANDLE(ref)
REFERENCE(foreign, == REF_FOREIGN)
REFERENCE(module, == REF_MODULE)
REFERENCE(trap, == REF_TRAP)
REFERENCE(instance, == REF_INSTANCE)
REFERENCE(extern, <= REF_MEMORY)
EXTERNAL(func, == REF_FUNC)
EXTERNAL(global, == REF_GLOBAL)
EXTERNAL(table, == REF_TABLE)
EXTERNAL(memory, == REF_MEMORY)

wasm_foreign_t *wasm_foreign_new(wasm_store_t *store)
{
  if (!store) return NULL;
  Store *s = capi_store_in(store);
  store_collect_if_due(s);
  Foreign *f = foreign_new(s, NULL, NULL);
  wasm_ref_t *r = f ? capi_ref_new(REF_FOREIGN, f, &f->object) : NULL;
  store_left(s);
  return (wasm_foreign_t *)(void *)r;
}
