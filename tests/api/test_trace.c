// SPDX-License-Identifier: MIT
/* Traces through the API: every form, filters, errors, and that writing comes in order. */
#include "check.h"

#include <stdlib.h>
#include <string.h>

typedef struct Text {
  char *bytes;
  size_t n;
} Text;

static void collect(void *user, const char *bytes, size_t n)
{
  Text *t = user;
  t->bytes = realloc(t->bytes, t->n + n + 1);
  if (!t->bytes) exit(2);
  memcpy(t->bytes + t->n, bytes, n);
  t->bytes[t->n += n] = 0;
}

static WeftStatus trace(const WeftModule *m, WeftTraceFormat format, const char *filter, Text *out,
                        WeftError *error)
{
  free(out->bytes);
  *out = (Text){0};
  collect(out, "", 0);
  WeftTraceOptions o = {
      .size = sizeof o, .format = format, .filter = filter, .write = collect, .user = out};
  return weft_module_trace(m, &o, error);
}

static unsigned count(const char *text, const char *what)
{
  unsigned n = 0;
  for (; (text = strstr(text, what)); text++)
    n++;
  return n;
}

/* Modules come and go in any order while a debugger is told of them. */
static void told_to_debugger(const char *folder)
{
  WeftEngineOptions o = {.size = sizeof o, .profile = WEFT_PROFILE_DEBUGGER};
  WeftEngine *e;
  WeftModule *m[3];
  if (!CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK)) return;
  for (unsigned i = 0; i < 3; i++)
    CHECK(weft_module_open(e, module_path(folder, "calls.wasm"), &m[i], NULL) == WEFT_OK);
  weft_module_free(m[1]);
  weft_module_free(m[0]);
  weft_module_free(m[2]);
  weft_engine_free(e);
}

int main(int argc, char **argv)
{
  if (argc != 2) return 2;
  WeftEngine *e;
  WeftModule *m;
  WeftError error;
  Text t = {0};
  CHECK(weft_engine_new(NULL, &e, NULL) == WEFT_OK);
  CHECK(weft_module_open(e, module_path(argv[1], "calls.wasm"), &m, NULL) == WEFT_OK);
  CHECK(trace(m, WEFT_TRACE_TEXT, NULL, &t, NULL) == WEFT_OK);
  CHECK(count(t.bytes, "\nfunction ") + 1 == 11 && count(t.bytes, "summary: ") == 11);
  CHECK(trace(m, WEFT_TRACE_TEXT, "func:4,op:end", &t, NULL) == WEFT_OK);
  CHECK(count(t.bytes, "function ") == 1 && count(t.bytes, "\n+") == 1);
  CHECK(trace(m, WEFT_TRACE_TEXT, "stage:vstack", &t, NULL) == WEFT_OK);
  CHECK(strstr(t.bytes, "\n+") && !strstr(t.bytes, "\n    "));
  CHECK(trace(m, WEFT_TRACE_TEXT, "stage:bytes", &t, NULL) == WEFT_OK);
  CHECK(strstr(t.bytes, "\n    ") && !strstr(t.bytes, "\n    ;"));
  CHECK(trace(m, WEFT_TRACE_JSON, "", &t, NULL) == WEFT_OK);
  CHECK(count(t.bytes, "{\"func\":") == 11 && !strcmp(t.bytes + t.n - 3, "]}\n"));
  CHECK(trace(m, WEFT_TRACE_HTML, "func:4", &t, NULL) == WEFT_OK);
  CHECK(!strncmp(t.bytes, "<!doctype html>", 15) && strstr(t.bytes, "{\"func\":4,"));
  CHECK(trace(m, WEFT_TRACE_EXPLAIN, "func:4", &t, NULL) == WEFT_OK);
  CHECK(!strncmp(t.bytes, "Function 4 ", 11));
  static const char *const wrong[] = {"nonsense", "func:",    "op:", "range:5", "range:9-3",
                                      "stage:x",  "reason:x", "x:y", "func:4,,"};
  for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
    CHECK(trace(m, WEFT_TRACE_TEXT, wrong[i], &t, &error) == WEFT_INVALID && error.message[0]);
  CHECK(trace(m, WEFT_TRACE_TEXT, "func:77", &t, &error) == WEFT_INVALID);
  told_to_debugger(argv[1]);
  free(t.bytes);
  weft_module_free(m);
  weft_engine_free(e);
  return checks_failed();
}
