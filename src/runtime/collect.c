// SPDX-License-Identifier: MIT
/* Marks what the host holds and all that this reaches, and frees the rest.
 *
 * No recursion, since guests decide how long a chain of objects is: what is marked and has not been
 * looked at is in a list (Store.grey). What an object costs is its size, so that a collection is
 * linear in the objects that there are; and it comes after half as much has been made as was left
 * by the last one, so that all of them together are linear in what is made. */
#include "runtime/rt.h"

void mark_object(Store *s, Object *o)
{
  if (!o || o->marked || o->store != s) return;
  o->marked = true;
  o->grey = s->grey;
  s->grey = o;
}

void mark_extern(Store *s, const Extern *x)
{
  mark_object(s, extern_object(x));
}

static void mark_func(Store *s, const void *ref)
{
  const FuncRef *f = ref;
  if (f && store_has_func(s, f)) mark_object(s, func_object(f));
}

static void mark_foreign(Store *s, const void *ref)
{
  Foreign *f = ref ? foreign_find(s, ref) : NULL;
  if (f) mark_object(s, &f->object);
}

void mark_value(Store *s, ValType type, const Value *v)
{
  if (type == T_FUNCREF)
    mark_func(s, v->ref);
  else if (type == T_EXTERNREF)
    mark_foreign(s, v->ref);
}

/* -- what an object reaches ---- */

static void look_at_instance(Store *s, Instance *in)
{
  const Module *m = &in->code->m;
  const FuncRef *f = (const FuncRef *)(const void *)((char *)in->ctx + in->code->layout.funcs);
  for (uint32_t i = 0; i < m->nimported_funcs; i++)
    mark_object(s, func_object(&f[i]));
  for (uint32_t i = 0; i < m->ntables; i++)
    mark_object(s, &in->tables[i]->object);
  for (uint32_t i = 0; i < m->nglobals; i++)
    mark_object(s, &in->globals[i]->object);
  if (in->memory) mark_object(s, &in->memory->object);
}

static void look_at_table(Store *s, const RtTable *t)
{
  const FuncRef *e = t->view.entries;
  if (t->type.elem == T_FUNCREF) {
    for (uint64_t i = 0; i < t->view.size; i++)
      if (e[i].ctx) mark_object(s, func_object(&e[i]));
  } else if (s->foreign) {
    for (uint64_t i = 0; i < t->view.size; i++)
      mark_foreign(s, e[i].self);
  }
}

static void look_at(Store *s, Object *o)
{
  switch (o->kind) {
  case OBJECT_INSTANCE: look_at_instance(s, OBJECT_RECORD(Instance, o)); break;
  case OBJECT_TABLE: look_at_table(s, OBJECT_RECORD(RtTable, o)); break;
  case OBJECT_GLOBAL: {
    const RtGlobal *g = OBJECT_RECORD(RtGlobal, o);
    mark_value(s, g->type.type, g->cell);
    if (g->owner) mark_object(s, &g->owner->object);
    break;
  }
  case OBJECT_FOREIGN: mark_object(s, OBJECT_RECORD(Foreign, o)->keeps); break;
  case OBJECT_MEMORY:
  case OBJECT_HOST: break;
  }
}

static void mark_all(Store *s)
{
  for (Roots *r = s->roots; r; r = r->next)
    r->mark(r);
  for (Object *o = s->objects; o; o = o->next)
    if (o->holds) mark_object(s, o);
  while (s->grey) {
    Object *o = s->grey;
    s->grey = o->grey;
    look_at(s, o);
  }
}

/* -- collections ---- */

/* Takes what is not marked out of the store's lists. What stays is no longer marked. */
static Object *sweep(Store *s, uint64_t *left)
{
  Object *dead = NULL;
  for (Object *o = s->objects; o; o = o->next)
    if (o->marked && o->kind == OBJECT_MEMORY) memory_sweep_users(OBJECT_RECORD(Memory, o));
  store_sweep_contexts(s);
  *left = 0;
  for (Object **at = &s->objects, *o; (o = *at);) {
    if (o->marked) {
      o->marked = false;
      *left += object_weight(o);
      at = &o->next;
    } else {
      *at = o->next;
      o->next = dead;
      dead = o;
    }
  }
  return dead;
}

uint64_t store_collect(Store *s)
{
  if (s->activation || s->collecting || s->asking) return 0;
  s->collecting = true;
  mark_all(s);
  uint64_t left;
  Object *dead = sweep(s, &left);
  s->entry_sig = 0; /* the id may become another type's */
  s->debt = 0;
  s->due = left / 2 > COLLECT_AFTER ? left / 2 : COLLECT_AFTER;
  uint64_t n = objects_end(dead);
  s->collecting = false;
  return n;
}

void store_collect_if_due(Store *s)
{
  if (s->collects && s->debt >= s->due) store_collect(s);
}
