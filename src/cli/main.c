// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/json.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool in_json;

void complain_in_json(void)
{
  in_json = true;
}

/* One document a line: {"error":{...}}, with what is known of the place. */
static void complain_json(const char *file, const char *kind, const WeftError *error,
                          const char *message)
{
  Json json = {.file = stderr}, *j = &json;
  json_open(j, NULL, '{');
  json_open(j, "error", '{');
  if (file) json_text(j, "file", file);
  json_text(j, "status", kind);
  json_text(j, "message", message);
  if (error && error->offset != UINT64_MAX) json_uint(j, "offset", error->offset);
  if (error && error->func != UINT32_MAX) json_uint(j, "function", error->func);
  json_close(j, '}');
  json_close(j, '}');
  json_end(j);
}

void complain(const char *format, ...)
{
  char text[8192], clean[8192]; /* names of files are shorter, those of guests are cut */
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  weft_name_print((WeftName){text, strlen(text)}, clean, sizeof clean);
  if (in_json)
    complain_json(NULL, "error", NULL, text);
  else
    fprintf(stderr, "weft: %s\n", clean);
}

void complain_of_module(const Options *o, const WeftError *error)
{
  static const char *const kinds[] = {
      [WEFT_OK] = "ok",
      [WEFT_INVALID] = "invalid",
      [WEFT_UNLINKABLE] = "unlinkable",
      [WEFT_UNSUPPORTED] = "unsupported",
      [WEFT_LIMIT] = "limit",
      [WEFT_TRAPPED] = "trap",
      [WEFT_BUG] = "bug in weft",
  };
  size_t n = strlen(o->file);
  bool named = !strncmp(error->message, o->file, n) &&
               error->message[n] == ':'; /* the file cannot be read */
  if (named)
    complain("%s", error->message);
  else
    complain("%s: %s: %s", o->file, kinds[error->status], error->message);
}

int load_module(Options *o, WeftEngine **engine, WeftModule **module)
{
  WeftError error;
  if (weft_engine_new(&o->engine, engine, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  if (weft_module_open(*engine, o->file, module, &error) != WEFT_OK) {
    complain_of_module(o, &error);
    weft_engine_free(*engine);
    return EXIT_INVALID;
  }
  return -1;
}

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
