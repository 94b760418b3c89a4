// SPDX-License-Identifier: MIT
#include "base/lock.h"
#include "base/assert.h"

enum { KINDS = LOCK_LONG + 1 };

/* All locks of the process, by kind. The list is in the order of a fork: outer before inner. */
static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(uintptr_t) list_owner;
static Lock *first[KINDS];

#define PROCESS_LOCK(i)                                                                            \
  [i] = {.mutex = PTHREAD_MUTEX_INITIALIZER,                                                       \
         .kind = LOCK_INNER,                                                                       \
         .next = (i) + 1 < NPROCESS_LOCKS ? &of_process[(i) + 1] : NULL,                           \
         .link = (i) ? &of_process[(i) - 1].next : &first[LOCK_INNER]}
static Lock of_process[NPROCESS_LOCKS] = {PROCESS_LOCK(0), PROCESS_LOCK(1), PROCESS_LOCK(2),
                                          PROCESS_LOCK(3)};
_Static_assert(NPROCESS_LOCKS == 4, "each one is in the list");
static Lock *first[KINDS] = {[LOCK_INNER] = &of_process[0]};

/* Under list_mutex, which other forks wait for, too. */
static bool forking, list_forking; /* between the halves of a fork; list_mutex is taken by it */
static unsigned inner_forks;       /* forks of its thread's signal handlers meanwhile */
static uint32_t generation;
static _Atomic(uint32_t) forks;

static uintptr_t self(void)
{
  return (uintptr_t)pthread_self();
}

static bool mine(_Atomic(uintptr_t) *owner)
{
  return atomic_load_explicit(owner, memory_order_relaxed) == self();
}

static void take(pthread_mutex_t *m, _Atomic(uintptr_t) *owner)
{
  pthread_mutex_lock(m);
  atomic_store_explicit(owner, self(), memory_order_relaxed);
}

static void give(pthread_mutex_t *m, _Atomic(uintptr_t) *owner)
{
  atomic_store_explicit(owner, 0, memory_order_relaxed);
  pthread_mutex_unlock(m);
}

/* -- fork ---- */

static void before_fork(void)
{
  bool held = mine(&list_owner);
  if (held && forking) { /* all is taken, or about to be */
    inner_forks++;
    atomic_fetch_add_explicit(&forks, 1, memory_order_relaxed);
    return;
  }
  if (!held) take(&list_mutex, &list_owner);
  forking = true;
  list_forking = !held;
  for (int kind = LOCK_OUTER; kind <= LOCK_INNER; kind++)
    for (Lock *l = first[kind]; l; l = l->next)
      if (!mine(&l->owner)) {
        take(&l->mutex, &l->owner);
        l->forking = true;
      }
  atomic_fetch_add_explicit(&forks, 1, memory_order_relaxed);
}

static void after_fork(void)
{
  if (inner_forks) {
    inner_forks--;
    return;
  }
  for (int kind = LOCK_INNER; kind >= LOCK_OUTER; kind--)
    for (Lock *l = first[kind]; l; l = l->next)
      if (l->forking) {
        l->forking = false;
        give(&l->mutex, &l->owner);
      }
  forking = false;
  if (list_forking) give(&list_mutex, &list_owner);
}

static void in_child(void)
{
  generation++;
  for (Lock *l = first[LOCK_LONG]; l; l = l->next) {
    if (mine(&l->owner)) continue;
    pthread_mutex_init(&l->mutex,
                       NULL); /* whoever has it: also between two lines of take or give */
    if (atomic_exchange_explicit(&l->owner, 0, memory_order_relaxed)) l->lost = true;
  }
  after_fork();
}

static void install(void)
{
  pthread_atfork(before_fork, after_fork, in_child);
}

uint32_t lock_generation(void)
{
  return generation;
}

uint32_t lock_forks(void)
{
  return atomic_load_explicit(&forks, memory_order_relaxed);
}

/* -- locks ---- */

static void install_once(void)
{
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
}

Lock *lock_of_process(ProcessLock which)
{
  install_once();
  return &of_process[which];
}

void lock_init(Lock *l, LockKind kind)
{
  install_once();
  *l = (Lock){.kind = kind};
  pthread_mutex_init(&l->mutex, NULL);
  take(&list_mutex, &list_owner);
  l->next = first[kind];
  l->link = &first[kind];
  if (l->next) l->next->link = &l->next;
  first[kind] = l;
  give(&list_mutex, &list_owner);
}

void lock_destroy(Lock *l)
{
  take(&list_mutex, &list_owner);
  *l->link = l->next;
  if (l->next) l->next->link = l->link;
  give(&list_mutex, &list_owner);
  pthread_mutex_destroy(&l->mutex);
}

void lock_take(Lock *l)
{
  ASSERT(!mine(&l->owner), "a thread waits for a lock that it has");
  take(&l->mutex, &l->owner);
}

void lock_give(Lock *l)
{
  ASSERT(mine(&l->owner), "a lock is given back by a thread that does not have it");
  give(&l->mutex, &l->owner);
}

bool lock_is_mine(Lock *l)
{
  return mine(&l->owner);
}
