// SPDX-License-Identifier: MIT
/* How much native stack does a function take, with all that it calls? It runs in a thread of its
 * own, on a stack that is painted before and looked at afterwards. */
#ifndef WEFT_TESTS_STACK_USE_H
#define WEFT_TESTS_STACK_USE_H

#include <stddef.h>

/* Bytes of stack that f(user) has written to. Ends the program with status 2 if there is no thread
 * or no memory. */
size_t stack_use(void (*f)(void *user), void *user);

/* What stays of the smallest stack, for a WASI function, say, and for what else the library does
 * for guest code (weft.h, weft_store_stack); sanitizers make frames larger. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { STACK_USE_MOST = 64 << 10 };
#else
enum { STACK_USE_MOST = 16 << 10 };
#endif

#endif
