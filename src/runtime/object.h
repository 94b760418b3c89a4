// SPDX-License-Identifier: MIT
/* What lives in a store, and when it goes.
 *
 * Instances, host functions, tables, memories, globals and foreign references are objects of their
 * store. An object stays while the host holds it, or while one that stays reaches it:
 *
 *   instance --> what it imports, its tables, memory, globals
 *   table    --> its entries            global --> its value, the instance that its cell is in
 *   function of a module --> its instance          foreign reference --> what it keeps
 *
 * So a function, table, ... that an instance exports is held by holding it, and a reference that a
 * table or global has need not be held. Code that runs is a root of everything: nothing goes while
 * the store has an activation. What goes is found by marking (store_collect); that happens when the
 * host asks, or when something is made and enough has been made since the last time.
 *
 * Nobody holds a new object: whoever makes it does so, before anything else is made. All of this
 * belongs to the store's thread. */
#ifndef WEFT_RUNTIME_OBJECT_H
#define WEFT_RUNTIME_OBJECT_H

#include "base/context.h"
#include "base/status.h"
#include "base/types.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum ObjectKind {
  OBJECT_INSTANCE,
  OBJECT_HOST,
  OBJECT_TABLE,
  OBJECT_MEMORY,
  OBJECT_GLOBAL,
  OBJECT_FOREIGN,
} ObjectKind;

/* Something that the host has attached to an object. */
typedef struct ObjectNote {
  struct ObjectNote *next;
  const void *key; /* whose note it is: one per key; an address of whoever made it */
  void *data;
  void (*finalize)(void *data); /* or NULL; see object_note */
} ObjectNote;

/* A part of each object's record. */
typedef struct Object {
  struct Store *store;
  struct Object *next; /* of the store's */
  struct Object *grey; /* while marking: the next one that is to be looked at */
  ObjectNote *notes;
  uint64_t holds;
  ObjectKind kind;
  bool marked;
  bool of_limiter; /* made while the host's limiter was asked: see store_undo */
} Object;

/* A reference to something of the host's, as an externref that is counted and collected. Any other
 * externref is the embedder's pointer, which nobody looks at. */
typedef struct Foreign {
  Object object; /* first; without a store: the record is free */
  void *data;
  Object *keeps; /* or NULL: stays as long as this one */
  struct Foreign *next_free;
} Foreign;

/* Holds and releases are balanced. An object that goes away by store_free may be released while
 * finalizers run, not later. */
static inline void object_hold(Object *o)
{
  o->holds++;
}
/* False, and nothing happens, if nobody holds it. */
static inline bool object_release(Object *o)
{
  if (!o->holds) return false;
  o->holds--;
  return true;
}
/* The object that a function's record is part of. NULL: it is none of a store's objects (it is a
 * function that is built). */
Object *func_object(const FuncRef *f);

/* The note with this key, which is made if there is none (data and finalize are NULL then); NULL
 * without memory. `finalize` is called once, when the object goes, after all that goes with it has
 * been taken out of the store, and before any of its memory is freed. It may hold and release
 * objects, and make new ones. The order of finalizers is open. */
ObjectNote *object_note(Object *o, const void *key);
/* The same without making it: NULL if there is none. */
ObjectNote *object_find_note(const Object *o, const void *key);

/* `keeps`: NULL, or an object of the store. NULL without memory. An externref to it is its address.
 * Nothing is collected: whoever may do so does it before. */
Foreign *foreign_new(struct Store *s, void *data, Object *keeps);
/* The one that an externref is; NULL if it is none of this store's: nothing of it is read then. */
Foreign *foreign_find(const struct Store *s, const void *ref);

/* What else keeps objects: for as long as it is in the store's list. `mark` is called by each
 * collection, and calls mark_*. */
typedef struct Roots {
  struct Store *store; /* NULL: in no list; so it is after store_free */
  struct Roots *next, *prev;
  void (*mark)(struct Roots *self);
} Roots;
void roots_add(struct Store *s, Roots *r);
void roots_remove(Roots *r);

struct Extern;
/* NULL is allowed; objects of other stores are passed over. */
void mark_object(struct Store *s, Object *o);
void mark_extern(struct Store *s, const struct Extern *x);
/* A value of this type, if it is a reference. */
void mark_value(struct Store *s, ValType type, const Value *v);

/* Frees what nobody reaches, finalizers first; returns how many objects that were. 0 if code of the
 * store has not returned, or a collection is going on: then nothing happens. */
uint64_t store_collect(struct Store *s);
/* Before something is made, if Store.collects: when what has been made since the last time is half
 * of what was left then (by bytes, and at least some MiB). Whatever the caller needs has to be
 * held or reached. */
void store_collect_if_due(struct Store *s);
enum { COLLECT_AFTER = 4 << 20 }; /* bytes, at least */

#endif
