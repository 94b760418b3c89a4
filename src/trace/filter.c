// SPDX-License-Identifier: MIT
/* Which functions, ops and decisions a trace shows: parts separated by commas, all of which must
 * hold; several reasons or stages: one of them must. */
#include "trace/output.h"

#include <stdlib.h>
#include <string.h>

static bool read_part(Filter *f, const char *key, size_t nkey, const char *value, size_t n)
{
  char text[128];
  if (n == 0 || n >= sizeof text) return false;
  memcpy(text, value, n);
  text[n] = 0;
  if (nkey == 4 && !memcmp(key, "func", 4)) {
    memcpy(f->func, text, n + 1);
    return true;
  }
  if (nkey == 2 && !memcmp(key, "op", 2)) {
    if (n >= sizeof f->op) return false;
    memcpy(f->op, text, n + 1);
    return true;
  }
  if (nkey == 5 && !memcmp(key, "range", 5)) {
    char *end;
    f->from = (uint32_t)strtoul(text, &end, 0);
    if (*end != '-') return false;
    f->to = (uint32_t)strtoul(end + 1, &end, 0);
    return !*end && f->to >= f->from;
  }
  if (nkey == 5 && !memcmp(key, "stage", 5)) {
    unsigned bit = !strcmp(text, "vstack")  ? 1
                   : !strcmp(text, "regs")  ? 2
                   : !strcmp(text, "bytes") ? 4
                                            : 0;
    f->stages |= bit;
    return bit;
  }
  if (nkey != 6 || memcmp(key, "reason", 6)) return false;
  static const char *const known[] = {"spill", "reload", "move", "pin",
                                      "merge", "evict",  "hint", "fuse"};
  for (unsigned i = 0; i < sizeof known / sizeof *known; i++) {
    if (strcmp(known[i], text) || f->nreasons == 16) continue;
    f->reasons[f->nreasons++] = known[i];
    return true;
  }
  return false;
}

bool filter_read(Filter *f, const char *text, const char **wrong)
{
  *f = (Filter){.to = UINT32_MAX};
  while (text && *text) {
    size_t n = strcspn(text, ","), key = strcspn(text, ":");
    *wrong = text;
    if (key >= n || !read_part(f, text, key, text + key + 1, n - key - 1)) return false;
    text += n + (text[n] == ',');
  }
  return true;
}

bool filter_func(const Filter *f, uint32_t func, const char *name)
{
  char *end;
  if (!*f->func) return true;
  unsigned long n = strtoul(f->func, &end, 0);
  if (!*end) return n == func;
  return !strcmp(name, f->func);
}
