// SPDX-License-Identifier: MIT
/* libFuzzer's target for vm3: any text through the parser, the verifier and the compiler, and a run
 * with limits of fuel, memory and stack, by the compiler and by the interpreter, which must agree.
 * A text that is refused has a message. */
#include "weft_vm3.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ENGINES = 2, FUEL = 20000 };
static WeftEngine *engines[ENGINES];

static void start(void)
{
  for (int i = 0; i < ENGINES && !engines[i]; i++) {
    WeftEngineOptions o = {
        .size = sizeof o, .fuel = true, .policy = i ? WEFT_POLICY_INTERP : WEFT_POLICY_VSTACK};
    if (weft_engine_new(&o, &engines[i], NULL) != WEFT_OK) abort();
  }
}

/* What a run gave. */
typedef struct Outcome {
  WeftStatus status;
  char text[256];
} Outcome;

static void describe(Outcome *out, const WeftVm3 *vm, const WeftVm3Result *r)
{
  const char *failure = weft_vm3_failure(vm);
  if (out->status == WEFT_OK)
    snprintf(out->text, sizeof out->text, "%d %llx %zu", (int)r->kind,
             r->kind == WEFT_VM3_LIST || r->kind == WEFT_VM3_MAP || r->kind == WEFT_VM3_STRING
                 ? 0
                 : (unsigned long long)r->bits,
             r->kind == WEFT_VM3_I64 || r->kind == WEFT_VM3_F64 ? 0 : r->size);
  else
    snprintf(out->text, sizeof out->text, "%s", failure ? failure : "fuel or stack");
}

static Outcome run(WeftEngine *engine, const char *text, size_t size)
{
  Outcome out = {.status = WEFT_OK};
  WeftVm3Options o = {.size = sizeof o, .max_stack = 256 << 10, .max_memory = 4 << 20};
  WeftVm3 *vm = NULL;
  WeftError error = {.message = ""};
  out.status = weft_vm3_new(engine, text, size, &o, &vm, &error);
  if (out.status != WEFT_OK) {
    snprintf(out.text, sizeof out.text, "%s", error.message);
    if (!error.message[0] || out.status == WEFT_BUG) abort();
    return out;
  }
  static const int64_t args[] = {3, 1000, -7};
  WeftVm3Result result = {0};
  WeftTrap *trap = NULL;
  weft_vm3_set_fuel(vm, FUEL);
  for (size_t n = 3;; n--) { /* as many as it takes */
    out.status = weft_vm3_run(vm, args, n, &result, &trap, &error);
    if (out.status != WEFT_INVALID || n == 0) break;
  }
  describe(&out, vm, &result);
  weft_trap_free(trap);
  weft_vm3_free(vm);
  return out;
}

/* Where fuel, memory or the stack ends may differ. */
static bool limited(const Outcome *o)
{
  return o->status == WEFT_LIMIT || !strcmp(o->text, "fuel or stack") ||
         strstr(o->text, "memory") || strstr(o->text, "depth");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  start();
  Outcome compiled = run(engines[0], (const char *)data, size);
  Outcome interpreted = run(engines[1], (const char *)data, size);
  if (limited(&compiled) || limited(&interpreted)) return 0;
  if (compiled.status != interpreted.status || strcmp(compiled.text, interpreted.text)) {
    fprintf(stderr, "compiled: %d, %s; interpreted: %d, %s\n", (int)compiled.status, compiled.text,
            (int)interpreted.status, interpreted.text);
    abort();
  }
  return 0;
}
