// SPDX-License-Identifier: MIT
/* Runs every stencil of a table: test_stencils [x64-v2 | x64-v3 | a64 [mutants N SEED]]. */
#include "machine.h"
#include "stencil_tests.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(__x86_64__)
static const StencilTable *const tables[] = {&stencils_x64_v2, &stencils_x64_v3};
static bool runs_here(const StencilTable *t)
{
  return t == &stencils_x64_v2 ||
         (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"));
}
#else
static const StencilTable *const tables[] = {&stencils_a64};
static bool runs_here(const StencilTable *t)
{
  return t != NULL;
}
#endif

/* A stencil that faults: say which, and end. */
static void fault(int signal)
{
  (void)signal;
  ssize_t n = write(2, test_name, strlen(test_name));
  n += write(2, ": fault\n", 8);
  _exit(n ? 1 : 2);
}

static void catch_faults(void)
{
  static uint8_t stack[65536];
  stack_t ss = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction sa = {.sa_handler = fault, .sa_flags = SA_ONSTACK};
  sigaltstack(&ss, NULL);
  sigaction(SIGSEGV, &sa, NULL);
  sigaction(SIGBUS, &sa, NULL);
  sigaction(SIGFPE, &sa, NULL);
  sigaction(SIGILL, &sa, NULL);
}

static const uint64_t konst[NCONTEXT_CONSTS] = {
#define X(name, bits) bits,
    CONTEXT_CONSTS(X)
#undef X
};

int main(int argc, char **argv)
{
  machine_open();
  catch_faults();
  Context *ctx = (Context *)areas.ctx;
  for (int i = 0; i < NCONTEXT_CONSTS; i++)
    ctx->konst[i].bits[0] = ctx->konst[i].bits[1] = konst[i];
  bool found = false;
  for (unsigned i = 0; i < sizeof tables / sizeof tables[0]; i++) {
    if (argc > 1 && strcmp(argv[1], tables[i]->name)) continue;
    found = true;
    if (!runs_here(tables[i])) {
      printf("%s: not on this processor\n", tables[i]->name);
      return 77;
    }
    if (argc > 4 && !strcmp(argv[2], "mutants")) {
      test_mutants(tables[i], (unsigned)atoi(argv[3]), (unsigned long)atol(argv[4]));
      continue;
    }
    unsigned ops = test_ops(tables[i], 0), others = test_general(tables[i], 0);
    others += test_logical(tables[i]);
    printf("%s: %u forms of ops, %u others, %lu runs, %lu failures\n", tables[i]->name, ops, others,
           test_runs, test_failures);
  }
  return !found || test_failures;
}
