// SPDX-License-Identifier: MIT
/* Arguments, environment, standard input, random numbers, exit handlers and codes.
 *
 * args: one "two words" ""
 * env: ALPHA=1 EMPTY= WITH=a=b
 * stdin: first line
 * exit: 42 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

static void at_exit(void)
{
  puts("exit handler");
}

int main(int argc, char **argv)
{
  unsigned char bytes[256];
  char line[64];
  int ones = 0;
  for (int i = 1; i < argc; i++)
    printf("argument %d \"%s\"\n", i, argv[i]);
  printf("ALPHA %s, EMPTY \"%s\", WITH %s, NONE %s\n", getenv("ALPHA"), getenv("EMPTY"),
         getenv("WITH"), getenv("NONE") ? "there" : "missing");
  setenv("ALPHA", "2", 1);
  printf("ALPHA %s\n", getenv("ALPHA"));
  printf("standard input \"%s\"\n", strtok(fgets(line, sizeof line, stdin), "\n"));
  printf("then the end %d\n", fgets(line, sizeof line, stdin) == NULL);
  printf("getentropy %d\n", getentropy(bytes, sizeof bytes));
  for (size_t i = 0; i < sizeof bytes; i++)
    ones += __builtin_popcount(bytes[i]);
  printf("looks random %d\n", ones > 800 && ones < 1250);
  fprintf(stderr, "on standard error\n");
  atexit(at_exit);
  exit(42);
}
