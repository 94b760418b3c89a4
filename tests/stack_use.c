// SPDX-License-Identifier: MIT
#include "stack_use.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { SIZE = 1 << 20, PAINT = 0x5a };

typedef struct Use {
  void (*f)(void *);
  void *user;
  char *from; /* where f's frame begins */
} Use;

static void *run(void *argument)
{
  Use *u = argument;
  u->from = __builtin_frame_address(0);
  u->f(u->user);
  return NULL;
}

size_t stack_use(void (*f)(void *user), void *user)
{
  Use u = {f, user, NULL};
  pthread_attr_t a;
  pthread_t t;
  char *stack = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (stack == MAP_FAILED) exit(2);
  memset(stack, PAINT, SIZE);
  pthread_attr_init(&a);
  if (pthread_attr_setstack(&a, stack, SIZE) || pthread_create(&t, &a, run, &u)) {
    perror("a thread on a stack");
    exit(2);
  }
  pthread_join(t, NULL);
  pthread_attr_destroy(&a);
  const char *p = stack;
  while (p < u.from && *p == PAINT)
    p++;
  size_t used = (size_t)(u.from - p);
  munmap(stack, SIZE);
  return used;
}
