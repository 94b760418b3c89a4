// SPDX-License-Identifier: MIT
/* Mutexes that survive a fork.
 *
 * The child of a fork has one thread. What other threads held at that moment stays locked for good
 * there, with whatever it protects half changed. So every mutex of the library that outlives a
 * function is a Lock, and says how long it is held:
 *
 *   LOCK_OUTER, LOCK_INNER  for a moment. A fork waits until it is free, so the child finds what it
 *                           protects whole. While an outer one is held, inner ones may be taken;
 *                           nothing is taken while an inner one is held.
 *   LOCK_LONG               while something is compiled. A fork does not wait. In the child it is
 *                           free, and `lost` if a thread that is not there had it: what it protects
 *                           is to be made anew. Taken before all others.
 *
 * A fork by a signal handler does not wait for what the interrupted thread itself has. */
#ifndef WEFT_BASE_LOCK_H
#define WEFT_BASE_LOCK_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum LockKind { LOCK_OUTER, LOCK_INNER, LOCK_LONG } LockKind;

/* Locks of the process. They need no lock_init, since the code for forks knows them from the start.
 * So one may be taken for the first time while other locks are held. */
typedef enum ProcessLock {
  PROCESS_CODE_FILES, /* runtime/codegrow.c */
  PROCESS_DEBUGGER,   /* runtime/profile.c */
  PROCESS_SIGNALS,    /* runtime/signals.c */
  PROCESS_FLAGS,      /* runtime/wasi/wait.c */
  NPROCESS_LOCKS
} ProcessLock;

typedef struct Lock {
  pthread_mutex_t mutex;
  _Atomic(uintptr_t) owner; /* thread that has it, 0: none */
  LockKind kind;
  bool forking;              /* taken by a fork */
  bool lost;                 /* LOCK_LONG: see above; the next holder clears it */
  struct Lock *next, **link; /* of the locks of one kind */
} Lock;

/* The caller holds no lock that a fork waits for: the fork takes the list of all locks first. */
void lock_init(Lock *l, LockKind kind);
void lock_destroy(Lock *l);               /* the same */
Lock *lock_of_process(ProcessLock which); /* LOCK_INNER */
void lock_take(Lock *l);
void lock_give(Lock *l);
/* Has this thread taken it? For assertions. */
bool lock_is_mine(Lock *l);

/* How many forks lie between the first process and this one. */
uint32_t lock_generation(void);
/* How many times this process was forked, or one before it. */
uint32_t lock_forks(void);

#endif
