// SPDX-License-Identifier: MIT
/* Objects of stores: whose they are, what is attached to them, foreign references. */
#include "runtime/object.h"
#include "runtime/rt.h"

#include <stdlib.h>

/* What an object takes, or takes from the system: collections come by the sum of these. */
uint64_t object_weight(const Object *o)
{
  enum { MAPPING = 64 << 10 }; /* what mapping a memory costs besides its bytes */
  switch (o->kind) {
  case OBJECT_INSTANCE: return OBJECT_RECORD(Instance, o)->bytes;
  case OBJECT_TABLE: return sizeof(RtTable) + OBJECT_RECORD(RtTable, o)->cap * sizeof(FuncRef);
  case OBJECT_MEMORY: return MAPPING + OBJECT_RECORD(Memory, o)->bytes;
  case OBJECT_HOST: return sizeof(HostFunc);
  case OBJECT_GLOBAL: return sizeof(RtGlobal);
  case OBJECT_FOREIGN: return sizeof(Foreign);
  }
  return 0;
}

void object_add(Store *s, Object *o, ObjectKind kind)
{
  *o = (Object){.store = s, .next = s->objects, .kind = kind, .of_limiter = s->asking};
  s->objects = o;
  s->debt += object_weight(o);
}

Object *context_object(const Context *ctx)
{
  if (ctx->instance) return &((Instance *)ctx->instance)->object;
  if (ctx->helper[0] != (const void *)(uintptr_t)rt_host_call) return NULL;
  return &((HostFunc *)(uintptr_t)ctx)->object;
}

Object *func_object(const FuncRef *f)
{
  return context_object(f->ctx);
}

Object *extern_object(const Extern *x)
{
  switch (x->kind) {
  case EXTERN_FUNC: return func_object(x->func);
  case EXTERN_TABLE: return &x->table->object;
  case EXTERN_MEMORY: return &x->memory->object;
  case EXTERN_GLOBAL: return &x->global->object;
  }
  return NULL;
}

/* -- notes ---- */

ObjectNote *object_find_note(const Object *o, const void *key)
{
  ObjectNote *n = o->notes;
  while (n && n->key != key)
    n = n->next;
  return n;
}

ObjectNote *object_note(Object *o, const void *key)
{
  ObjectNote *n = object_find_note(o, key);
  if (n || !(n = malloc(sizeof *n))) return n;
  *n = (ObjectNote){.next = o->notes, .key = key};
  return o->notes = n;
}

/* -- foreign references ---- */

/* Records that stay where they are: each block has twice as many as the one before it. */
typedef struct ForeignBlock {
  struct ForeignBlock *next;
  size_t n;
  Foreign record[];
} ForeignBlock;

static bool more_foreign(Store *s)
{
  size_t n = s->foreign ? 2 * s->foreign->n : 16;
  ForeignBlock *b = calloc(1, sizeof *b + n * sizeof *b->record);
  if (!b) return false;
  b->next = s->foreign;
  b->n = n;
  s->foreign = b;
  for (size_t i = n; i-- > 0;) {
    b->record[i].next_free = s->free_foreign;
    s->free_foreign = &b->record[i];
  }
  return true;
}

Foreign *foreign_new(Store *s, void *data, Object *keeps)
{
  if (!s->free_foreign && !more_foreign(s)) return NULL;
  Foreign *f = s->free_foreign;
  s->free_foreign = f->next_free;
  *f = (Foreign){.data = data, .keeps = keeps};
  object_add(s, &f->object, OBJECT_FOREIGN);
  return f;
}

Foreign *foreign_find(const Store *s, const void *ref)
{
  for (ForeignBlock *b = s->foreign; b; b = b->next) {
    uintptr_t at = (uintptr_t)ref - (uintptr_t)b->record;
    if (at >= b->n * sizeof *b->record || at % sizeof *b->record) continue;
    Foreign *f = &b->record[at / sizeof *b->record];
    return f->object.store ? f : NULL;
  }
  return NULL;
}

/* -- roots ---- */

void roots_add(Store *s, Roots *r)
{
  *r = (Roots){s, s->roots, NULL, r->mark};
  if (r->next) r->next->prev = r;
  s->roots = r;
}

void roots_remove(Roots *r)
{
  if (!r->store) return;
  *(r->prev ? &r->prev->next : &r->store->roots) = r->next;
  if (r->next) r->next->prev = r->prev;
  *r = (Roots){.mark = r->mark};
}

/* -- the end ---- */

static void free_notes(Object *o)
{
  for (ObjectNote *n = o->notes, *next; n; n = next) {
    next = n->next;
    free(n);
  }
}

static void free_foreign(Foreign *f)
{
  Store *s = f->object.store;
  *f = (Foreign){.next_free = s->free_foreign};
  s->free_foreign = f;
}

static void free_object(Object *o)
{
  free_notes(o);
  switch (o->kind) {
  case OBJECT_INSTANCE: instance_free(OBJECT_RECORD(Instance, o)); break;
  case OBJECT_HOST: host_free(OBJECT_RECORD(HostFunc, o)); break;
  case OBJECT_TABLE: table_free(OBJECT_RECORD(RtTable, o)); break;
  case OBJECT_MEMORY: memory_free(OBJECT_RECORD(Memory, o)); break;
  case OBJECT_GLOBAL: free(OBJECT_RECORD(RtGlobal, o)); break;
  case OBJECT_FOREIGN: free_foreign(OBJECT_RECORD(Foreign, o)); break;
  }
}

static void finalize(Object *o)
{
  for (ObjectNote *n = o->notes; n; n = n->next)
    if (n->finalize) n->finalize(n->data);
  if (o->kind != OBJECT_HOST) return;
  HostFunc *h = OBJECT_RECORD(HostFunc, o);
  if (h->finalize) h->finalize(h->env);
}

uint64_t objects_end(Object *list)
{
  uint64_t n = 0;
  for (Object *o = list; o; o = o->next)
    finalize(o);
  for (Object *o = list, *next; o; o = next, n++) {
    next = o->next;
    free_object(o);
  }
  return n;
}

void objects_free(Store *s)
{
  s->collecting = true;
  while (s->objects) { /* finalizers may make more */
    Object *all = s->objects;
    s->objects = NULL;
    store_sweep_contexts(s); /* nothing is marked: theirs are the store's no more */
    objects_end(all);
  }
  for (ForeignBlock *b = s->foreign, *next; b; b = next) {
    next = b->next;
    free(b);
  }
}

void store_undo(Store *s, const Object *last)
{
  Object *kept = NULL, **end = &kept;
  bool collecting = s->collecting;
  s->collecting = true; /* finalizers run */
  while (s->objects != last) {
    Object *o = s->objects;
    s->objects = o->next;
    if (o->of_limiter) { /* the host has it, or has put it somewhere */
      *end = o;
      end = &o->next;
      continue;
    }
    if (o->kind == OBJECT_INSTANCE) {
      Instance *in = OBJECT_RECORD(Instance, o);
      if (in->ctx) store_remove_context(s, in->ctx);
      if (in->memory && in->code->m.nimported_memories) memory_leave(in->memory, in->ctx);
    } else if (o->kind == OBJECT_HOST) {
      store_remove_context(s, &OBJECT_RECORD(HostFunc, o)->ctx);
    }
    finalize(o);
    free_object(o);
  }
  *end = s->objects;
  s->objects = kept;
  s->entry_sig = 0; /* the id may become another type's */
  s->collecting = collecting;
}
