// SPDX-License-Identifier: MIT
/* Runs vm3 programs, many in one process:   vm3_rows FOLDER [OPTION]
 * Reads lines `PROGRAM N` and prints `PROGRAM N RESULT BITS` for each, the bits of the i64 or f64:
 * what FOLDER/PROGRAM.vm3 makes of N. OPTION is one of weft's that choose the code. */
#include "weft_vm3.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char *what, const char *why)
{
  printf("%s: %s\n", what, why);
  return 1;
}

static bool read_option(WeftEngineOptions *o, const char *text)
{
  static const struct {
    const char *text;
    WeftPolicy policy;
  } engines[] = {{"--engine=baseline", WEFT_POLICY_BASELINE},
                 {"--engine=interp", WEFT_POLICY_INTERP},
                 {"--engine=tiered", WEFT_POLICY_TIERED}};
  for (unsigned i = 0; i < sizeof engines / sizeof *engines; i++)
    if (!strcmp(text, engines[i].text)) return o->policy = engines[i].policy, true;
  if (!strncmp(text, "--random-ra=", 12)) return o->random_ra = strtoull(text + 12, NULL, 10), true;
  if (!strncmp(text, "--random-facts=", 15))
    return o->random_facts = strtoull(text + 15, NULL, 10), o->poison = true, true;
  if (!strcmp(text, "--poison")) return o->poison = true, true;
  if (!strncmp(text, "--cpu=", 6)) return o->cpu = text + 6, true;
  for (unsigned i = 0; !strncmp(text, "--no-", 5) && weft_technique(i, NULL); i++)
    if (!strcmp(weft_technique(i, NULL), text + 5)) return o->off = (uint64_t)1 << i, true;
  return false;
}

/* FOLDER/NAME.vm3, ready to run; NULL after a message. */
static WeftVm3 *load(WeftEngine *engine, const char *folder, const char *name)
{
  static char text[1 << 18];
  char path[512];
  WeftVm3 *vm = NULL;
  WeftError error;
  snprintf(path, sizeof path, "%s/%s.vm3", folder, name);
  FILE *f = fopen(path, "r");
  if (!f) return fail(path, "cannot be read"), NULL;
  size_t size = fread(text, 1, sizeof text, f);
  fclose(f);
  if (weft_vm3_new(engine, text, size, NULL, &vm, &error) != WEFT_OK) fail(path, error.message);
  return vm;
}

static int row(WeftVm3 *vm, const char *name, int64_t n)
{
  WeftVm3Result r;
  WeftError error;
  if (weft_vm3_run(vm, &n, 1, &r, NULL, &error) != WEFT_OK) return fail(name, error.message);
  uint64_t bits = (uint64_t)r.i64;
  if (r.kind == WEFT_VM3_F64) {
    memcpy(&bits, &r.f64, 8);
    printf("%s %" PRId64 " %.17g %016" PRIx64 "\n", name, n, r.f64, bits);
  } else {
    printf("%s %" PRId64 " %" PRId64 " %016" PRIx64 "\n", name, n, r.i64, bits);
  }
  return 0;
}

int main(int argc, char **argv)
{
  WeftEngineOptions options = {.size = sizeof options};
  WeftEngine *engine;
  WeftError error;
  if (argc < 2 || (argc == 3 && !read_option(&options, argv[2])) || argc > 3)
    return fail("vm3_rows", "usage");
  if (weft_engine_new(&options, &engine, &error) != WEFT_OK) return fail("engine", error.message);
  char name[64], before[64] = "";
  int64_t n;
  int status = 0;
  WeftVm3 *vm = NULL;
  while (!status && scanf("%63s %" SCNd64, name, &n) == 2) {
    if (strcmp(name, before)) {
      weft_vm3_free(vm);
      vm = load(engine, argv[1], name);
      strcpy(before, name);
    }
    status = vm ? row(vm, name, n) : 1;
  }
  weft_vm3_free(vm);
  weft_engine_free(engine);
  return status;
}
