// SPDX-License-Identifier: MIT
/* Decodes and validates each module of a file of cases, and compares outcome, place, function and
 * reason. */
#include "cases.h"
#include "frontend/wasm/module.h"
#include "frontend/wasm/validate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In memory of exactly its size, so that a sanitizer sees what reads beyond. */
static Status check(const Case *c, Err *err)
{
  uint8_t *bytes = malloc(c->size ? c->size : 1);
  if (!bytes) exit(2);
  memcpy(bytes, c->bytes, c->size);
  Module m;
  Status s = module_decode(&m, bytes, c->size, err);
  if (s == OK) {
    s = validate_bodies(&m, err);
    module_free(&m);
  }
  free(bytes);
  return s;
}

static bool as_expected(const Case *c, Status s, const Err *err)
{
  if (s != c->status) return false;
  if (s == OK) return true;
  return err->status == s && err->func == c->func &&
         (c->place == NO_PLACE || err->offset == (uint64_t)c->place) &&
         strncmp(err->text, c->text, strlen(c->text)) == 0;
}

int main(int argc, char **argv)
{
  unsigned cases = 0, failed = 0;
  for (int i = 1; i < argc; i++) {
    CaseFile f;
    Case c;
    cases_open(&f, argv[i]);
    while (cases_next(&f, &c)) {
      Err err = {0};
      Status s = check(&c, &err);
      cases++;
      if (as_expected(&c, s, &err)) continue;
      failed++;
      printf("%s:%u: %s: status %d offset 0x%llx func %d: %s (expected status %d offset 0x%lx func "
             "%d: %s)\n",
             argv[i], c.line, c.title, (int)s, (unsigned long long)err.offset, (int)err.func,
             err.text, (int)c.status, c.place, (int)c.func, c.text);
    }
  }
  printf("%u cases, %u failed\n", cases, failed);
  return failed || !cases;
}
