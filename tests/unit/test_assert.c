// SPDX-License-Identifier: MIT
/* Assertions of debug builds: a child process that breaks an invariant ends by SIGABRT, and says
 * where and why. In builds without assertions the test is skipped. */
#include "base/assert.h"
#include "base/lock.h"
#include "regalloc/regalloc.h"
#include "runtime/budget.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SKIPPED = 77 };

#ifdef NDEBUG
int main(void)
{
  int evaluated = 0;
  ASSERT(evaluated++, "no condition is evaluated");
  return evaluated ? 1 : SKIPPED;
}
#else

static void two_moves_to_one(void)
{
  const RegMove in[] = {{1, 0}, {1, 2}};
  RegMove out[4];
  ra_shuffle(in, 2, out);
}

static void released_twice(void)
{
  RegState s;
  regs_clear(&s);
  regs_give(&s, 3, 7, false);
  regs_release(&s, 3);
  regs_release(&s, 3);
}

static void given_back_by_nobody(void)
{
  Lock l;
  lock_init(&l, LOCK_INNER);
  lock_give(&l);
}

static void more_than_was_taken(void)
{
  Budget b = {.most = 100};
  budget_take(&b, 10, 0);
  budget_give(&b, 11, 0);
}

static void nothing_wrong(void)
{
  ASSERT(1 + 1 == 2, "sums");
}

/* What the function writes to standard error, in a child; returns how that ended. */
static int run(void (*function)(void), char *text, size_t size)
{
  int ends[2], status = 0;
  if (pipe(ends)) return -1;
  pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    function();
    _exit(0);
  }
  close(ends[1]);
  size_t n = 0;
  for (ssize_t k; n < size - 1 && (k = read(ends[0], text + n, size - 1 - n)) > 0;)
    n += (size_t)k;
  text[n] = 0;
  close(ends[0]);
  waitpid(child, &status, 0);
  return status;
}

int main(void)
{
  static const struct {
    void (*function)(void);
    const char *where, *text;
  } cases[] = {
      {two_moves_to_one, "regalloc/regalloc.c:", "two moves to register 1"},
      {released_twice, "regalloc/regalloc.h:", "register 3 is released, and nobody has it"},
      {given_back_by_nobody, "base/lock.c:", "by a thread that does not have it"},
      {more_than_was_taken, "runtime/store.c:", "more is given back than was taken"},
  };
  char text[1000];
  int failed = run(nothing_wrong, text, sizeof text) != 0 || *text;
  for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
    int status = run(cases[i].function, text, sizeof text);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT && strstr(text, cases[i].where) &&
        strstr(text, cases[i].text))
      continue;
    printf("case %u: status %d, \"%s\"\n", i, status, text);
    failed = 1;
  }
  return failed;
}
#endif
