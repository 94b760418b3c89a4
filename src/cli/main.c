// SPDX-License-Identifier: MIT
#include "cli/cli.h"

#include <stdarg.h>
#include <stdio.h>

void complain(const char *format, ...)
{
  va_list args;
  va_start(args, format);
  fputs("weft: ", stderr);
  vfprintf(stderr, format, args);
  fputc('\n', stderr);
  va_end(args);
}

int load_module(Options *o, WeftEngine **engine, WeftModule **module)
{
  WeftError error;
  if (weft_engine_new(&o->engine, engine, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  if (weft_module_open(*engine, o->file, module, &error) != WEFT_OK) {
    static const char *const kinds[] = {"",      "invalid", "unlinkable", "unsupported",
                                        "limit", "trap",    "bug in weft"};
    complain("%s: %s: %s", o->file, kinds[error.status], error.message);
    weft_engine_free(*engine);
    return EXIT_INVALID;
  }
  return -1;
}

int main(int argc, char **argv)
{
  Options o;
  int status = options_read(&o, argc, argv);
  if (status >= 0) return status;
  switch (o.command) {
  case CMD_COMPILE: return command_compile(&o);
  case CMD_VALIDATE: return command_validate(&o);
  default: return command_run(&o);
  }
}
