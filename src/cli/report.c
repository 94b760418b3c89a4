// SPDX-License-Identifier: MIT
/* Errors and traps, as lines on standard error or, with --json, as documents there. */
#include "cli/cli.h"
#include "cli/json.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static bool in_json;

void complain_in_json(void)
{
  in_json = true;
}

void complain(const char *format, ...)
{
  char text[8192], clean[8192]; /* names of files are shorter, those of guests are cut */
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if (in_json) {
    Json json = {.file = stderr}, *j = &json;
    json_open(j, NULL, '{');
    json_open(j, "error", '{');
    json_text(j, "message", text);
    json_close(j, '}');
    json_close(j, '}');
    json_end(j);
    return;
  }
  weft_name_print((WeftName){text, strlen(text)}, clean, sizeof clean);
  fprintf(stderr, "weft: %s\n", clean);
}

static const char *const kinds[] = {
    [WEFT_OK] = "ok",
    [WEFT_INVALID] = "invalid",
    [WEFT_UNLINKABLE] = "unlinkable",
    [WEFT_UNSUPPORTED] = "unsupported",
    [WEFT_LIMIT] = "limit",
    [WEFT_TRAPPED] = "trap",
    [WEFT_BUG] = "bug in weft",
};

/* What follows "line L, column C: ", or "line L: " (column 0) of a text's error; else NULL. */
static const char *place_in_text(const char *message, unsigned *line, unsigned *column)
{
  int at = 0;
  *column = 0;
  if (sscanf(message, "line %u, column %u: %n", line, column, &at) == 2 && at) return message + at;
  if (sscanf(message, "line %u: %n", line, &at) == 1 && at) return message + at;
  return NULL;
}

void json_verdict(Json *j, const char *file, const WeftError *error)
{
  unsigned line, column;
  const char *rest = place_in_text(error->message, &line, &column);
  json_text(j, "file", file);
  bool unreadable = error->status == WEFT_OK && error->message[0];
  json_text(j, "status", unreadable ? "unreadable" : kinds[error->status]);
  if (error->status == WEFT_OK && !unreadable) return;
  json_text(j, "message", rest ? rest : error->message);
  if (rest) json_uint(j, "line", line);
  if (rest && column) json_uint(j, "column", column);
  if (error->offset != UINT64_MAX) json_uint(j, "offset", error->offset);
  if (error->func != UINT32_MAX) json_uint(j, "function", error->func);
}

void complain_of_module(const char *file, const WeftError *error)
{
  unsigned line, column;
  const char *rest = place_in_text(error->message, &line, &column);
  if (in_json) {
    Json json = {.file = stderr}, *j = &json;
    json_open(j, NULL, '{');
    json_open(j, "error", '{');
    json_verdict(j, file, error);
    json_close(j, '}');
    json_close(j, '}');
    json_end(j);
  } else if (rest && column) {
    complain("%s:%u:%u: %s: %s", file, line, column, kinds[error->status], rest);
  } else if (rest) {
    complain("%s:%u: %s", file, line, rest);
  } else if (error->status == WEFT_OK) {
    complain("%s: %s", file, error->message);
  } else {
    complain("%s: %s: %s", file, kinds[error->status], error->message);
  }
}

/* -- traps ---- */

static void json_frame(Json *j, const WeftFrame *f)
{
  json_open(j, NULL, '{');
  json_uint(j, "function", f->func);
  json_text(j, "name", f->name);
  json_uint(j, "module offset", f->module_offset);
  if (f->func_offset != UINT64_MAX)
    json_uint(j, "function offset", f->func_offset);
  else
    json_null(j, "function offset");
  json_close(j, '}');
}

static void json_trap(const WeftTrap *trap)
{
  Json json = {.file = stderr}, *j = &json;
  json_open(j, NULL, '{');
  json_open(j, "trap", '{');
  json_text(j, "message", weft_trap_message(trap));
  json_open(j, "frames", '[');
  for (size_t i = 0; i < weft_trap_nframes(trap); i++) {
    WeftFrame f;
    weft_trap_frame(trap, i, &f);
    json_frame(j, &f);
  }
  json_close(j, ']');
  json_uint(j, "more frames", weft_trap_more_frames(trap));
  json_close(j, '}');
  json_close(j, '}');
  json_end(j);
}

static void print_trap(const WeftTrap *trap)
{
  size_t n = weft_trap_print(trap, NULL, 0) + 1;
  char *text = malloc(n);
  if (!text) return;
  weft_trap_print(trap, text, n);
  fprintf(stderr, "weft: %s", text);
  free(text);
}

int report_trap(const Options *o, WeftTrap *trap)
{
  int32_t code;
  bool exited = weft_trap_exit(trap, &code);
  bool timeout = weft_trap_interrupted(trap) && o->timeout > 0;
  if (!exited && !o->quiet) in_json ? json_trap(trap) : print_trap(trap);
  weft_trap_free(trap);
  return exited ? code & 0xff : timeout ? EXIT_TIMEOUT : EXIT_TRAP;
}
