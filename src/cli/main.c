// SPDX-License-Identifier: MIT
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The numbers of closed standard descriptors are taken, so that no file gets what is printed; what
 * is written to them fails, as before. */
static bool keep_numbers(void)
{
  for (int i = 0; i <= STDERR_FILENO; i++)
    if (fcntl(i, F_GETFD) < 0 && open("/", O_PATH | O_CLOEXEC) != i) return false;
  return true;
}

static int run_command(Options *o)
{
  switch (o->command) {
  case CMD_COMPILE: return command_compile(o);
  case CMD_VALIDATE: return command_validate(o);
  case CMD_EXPLAIN: return command_explain(o);
  case CMD_BENCH: return command_bench(o);
  case CMD_INSPECT: return command_inspect(o);
  default: return command_run(o);
  }
}

/* Whatever was printed has arrived, or the exit status says that it has not. */
static int end_output(int status)
{
  bool lost = ferror(stdout);
  errno = 0;
  if (!fclose(stdout) && !lost) return status;
  if (errno)
    complain("standard output: %s", strerror(errno));
  else
    complain("standard output: not all could be written");
  return status ? status : EXIT_INVALID;
}

int main(int argc, char **argv)
{
  if (!keep_numbers()) return EXIT_INVALID;
  Options o;
  int status = options_read(&o, argc, argv);
  return end_output(status >= 0 ? status : run_command(&o));
}
