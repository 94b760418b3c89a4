// SPDX-License-Identifier: MIT
/* weft_vm3.h: results, failures, memory over many runs. What programs compute is in tests/vm3. */
#include "check.h"
#include "weft_vm3.h"

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static WeftEngine *engine;

static WeftVm3 *load(const char *text, bool count)
{
  WeftVm3Options o = {.size = sizeof o, .count_ops = count};
  WeftVm3 *vm = NULL;
  WeftError error;
  if (!CHECK(weft_vm3_new(engine, text, strlen(text), &o, &vm, &error) == WEFT_OK)) {
    printf("%s\n", error.message);
    exit(1);
  }
  return vm;
}

static WeftVm3Result run(WeftVm3 *vm, int64_t arg)
{
  WeftVm3Result r;
  WeftError error;
  if (!CHECK(weft_vm3_run(vm, &arg, 1, &r, NULL, &error) == WEFT_OK)) exit(1);
  return r;
}

static const char sum[] = "program entry 0\n"
                          "func sum i64 3 f64 0 cell 0 params i64 result i64\n"
                          "  ConstI64K 1 0 0\n"
                          "  ConstI64K 2 0 0\n"
                          "next:\n"
                          "  CmpGeI64Br 2 0 @done\n"
                          "  AddI64 1 1 2\n"
                          "  AddI64K 2 2 1\n"
                          "  Jump 0 0 @next\n"
                          "done:\n"
                          "  ReturnI64 1\n"
                          "end\n";

/* Strings, lists and maps have a limit together; what a run leaves is given back to it. */
static void limited(void)
{
  static const char *const fills[] = {"  ListPushI64 0 1\n", "  MapSetI64I64 0 1 1\n",
                                      "  ConcatStr 1 1 2\n", "  NewList 3 0 0\n"};
  for (unsigned i = 0; i < 4; i++) {
    char text[1000];
    snprintf(text, sizeof text,
             "program entry 0\n"
             "func main i64 2 f64 0 cell 4 params i64 result i64\n"
             "const str \"0123456789abcdef\"\n"
             "  %s 0 0 0\n  ConstStrKW 1 0 0\n  ConstStrKW 2 0 0\n  ConstI64K 1 0 0\n"
             "next:\n  CmpGeI64Br 1 0 @done\n%s  AddI64K 1 1 1\n  Jump 0 0 @next\n"
             "done:\n  ReturnI64 1\nend\n",
             i == 1 ? "NewMap" : "NewList", fills[i]);
    WeftVm3Options o = {.size = sizeof o, .max_memory = 1 << 20};
    WeftVm3 *vm = NULL;
    WeftError error = {.message = ""};
    if (!CHECK(weft_vm3_new(engine, text, strlen(text), &o, &vm, &error) == WEFT_OK))
      puts(error.message), exit(1);
    for (int round = 0; round < 20; round++) {
      WeftVm3Result r;
      WeftTrap *trap = NULL;
      CHECK(run(vm, 200).i64 == 200);
      CHECK(weft_vm3_run(vm, (int64_t[]){1000000}, 1, &r, &trap, &error) == WEFT_TRAPPED);
      const char *why = weft_vm3_failure(vm);
      CHECK(why && strstr(why, "out of memory"));
      weft_trap_free(trap);
    }
    weft_vm3_free(vm);
  }
}

static void counts(void)
{
  WeftVm3 *vm = load(sum, true);
  uint64_t ops = 0;
  uint64_t ns = 0;
  CHECK(weft_vm3_code_size(vm, &ops, &ns) > 0 && ops == 7 && ns > 0);
  CHECK(run(vm, 10).i64 == 45 && weft_vm3_ops(vm) == 44);
  CHECK(run(vm, 0).i64 == 0 && weft_vm3_ops(vm) == 48);
  WeftVm3Result r;
  WeftError error;
  CHECK(weft_vm3_run(vm, (int64_t[]){1, 2}, 2, &r, NULL, &error) == WEFT_INVALID);
  CHECK(weft_vm3_run(vm, NULL, 0, &r, NULL, &error) == WEFT_OK && r.i64 == 0);
  weft_vm3_free(vm);
}

static void refused(void)
{
  static const char wrong[] =
      "program entry 0\nfunc f i64 1 f64 0 cell 0 params result i64\nAdd 0\nend\n";
  WeftVm3 *vm = NULL;
  WeftError error;
  CHECK(weft_vm3_new(engine, wrong, sizeof wrong - 1, NULL, &vm, &error) == WEFT_INVALID && !vm);
  CHECK_TEXT(error.message, "line 3: \"Add\" is no op");
  CHECK(weft_vm3_validate(wrong, sizeof wrong - 1, &error) == WEFT_INVALID);
  CHECK(weft_vm3_validate(sum, sizeof sum - 1, &error) == WEFT_OK);
  for (size_t n = 0; n < sizeof sum - 2; n++) { /* cut anywhere */
    char *exact = malloc(n + 1);
    memcpy(exact, sum, n);
    CHECK(weft_vm3_validate(exact, n, &error) == WEFT_INVALID || n >= sizeof sum - 2);
    free(exact);
  }
  weft_vm3_free(NULL);
}

static void results(void)
{
  static const char text[] = "program entry 0\n"
                             "func f i64 1 f64 1 cell 2 params i64 result cell\n"
                             "const str \"abc\"\n"
                             "const str \"longer than five\"\n"
                             "const f64 nan\n"
                             "  CmpEqI64KBr 0 0 @short\n"
                             "  CmpEqI64KBr 0 1 @long\n"
                             "  CmpEqI64KBr 0 2 @nan\n"
                             "  CmpEqI64KBr 0 3 @divide\n"
                             "  Deopt 0 0 9\n"
                             "short:\n  ConstStrKW 0 0 0\n  ReturnCell 0\n"
                             "long:\n  ConstStrKW 0 0 1\n  ReturnCell 0\n"
                             "nan:\n  ConstF64K 0 0 2\n  ReturnF64 0\n"
                             "divide:\n  DivI64K 0 0 0\n  ReturnI64 0\nend\n";
  WeftVm3 *vm = load(text, false);
  WeftVm3Result r = run(vm, 0);
  CHECK(r.kind == WEFT_VM3_STRING && r.size == 3 && !memcmp(r.bytes, "abc", 3));
  CHECK(r.bits == 0xfff9030000636261);
  r = run(vm, 1);
  CHECK(r.kind == WEFT_VM3_STRING && r.size == 16 && r.bits >> 48 == 0xffff);
  r = run(vm, 2);
  CHECK(r.kind == WEFT_VM3_F64 && r.bits == 0x7ff8000000000000 && r.f64 != r.f64);
  r = run(vm, 4);
  CHECK(r.kind == WEFT_VM3_DEOPT && r.i64 == 9 && r.bits == 0xfff8000000000009);
  int64_t arg = 3;
  WeftTrap *trap = NULL;
  CHECK(weft_vm3_failure(vm) == NULL);
  CHECK(weft_vm3_run(vm, &arg, 1, &r, &trap, NULL) == WEFT_TRAPPED);
  CHECK_TEXT(weft_vm3_failure(vm), "vm3: integer division by zero");
  WeftFrame frame;
  CHECK(weft_trap_nframes(trap) == 1);
  weft_trap_frame(trap, 0, &frame);
  CHECK(frame.func_offset == 11 && !strcmp(frame.name, "f"));
  weft_vm3_free(vm);
  weft_trap_frame(trap, 0, &frame); /* the trap outlives it, without the name */
  weft_trap_free(trap);
}

/* The file's text. */
static char *read_text(const char *folder, const char *name)
{
  char path[600];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *f = fopen(path, "rb");
  char *text = calloc(1, 1 << 16);
  if (!CHECK(f && text && fread(text, 1, (1 << 16) - 1, f) > 0)) exit(1);
  fclose(f);
  return text;
}

/* 1000 runs on one vm do not make it grow. */
static void memory(const char *folder)
{
  static const char *const files[] = {"lists_fill_sum.vm3", "maps_fill_sum.vm3",
                                      "strings_concat_loop.vm3"};
  for (unsigned i = 0; i < 3; i++) {
    char *text = read_text(folder, files[i]);
    WeftVm3 *vm = load(text, false);
    size_t before = 0;
    for (int k = 0; k < 1000; k++) {
      if (k == 10) before = mallinfo2().uordblks;
      CHECK(run(vm, 128).i64 == (i == 2 ? 129 : 8128));
    }
    CHECK(mallinfo2().uordblks <= before + 4096);
    weft_vm3_free(vm);
    free(text);
  }
}

static void take(void *user, const char *bytes, size_t n)
{
  char *text = user;
  size_t have = strlen(text);
  if (n > 20000 - have - 1) n = 20000 - have - 1;
  memcpy(text + have, bytes, n);
  text[have + n] = 0;
}

/* A trace of this kind, in `text`. */
static WeftStatus trace(const WeftVm3 *vm, WeftTraceFormat format, const char *filter, char *text,
                        WeftError *error)
{
  WeftTraceOptions o = {
      .size = sizeof o, .format = format, .filter = filter, .write = take, .user = text};
  *text = 0;
  return weft_vm3_trace(vm, &o, error);
}

static void traces(void)
{
  static char text[20000];
  WeftError error;
  WeftVm3 *vm = load("program entry 0\n"
                     "func main i64 2 f64 0 cell 0 params i64 result i64\n"
                     "CallI64 1 0 1\nReturnI64 1\nend\n"
                     "func twice i64 2 f64 0 cell 0 params i64 result i64\n"
                     "ConstI64K 1 0 0\nagain:\nAddI64 1 1 0\nCmpLtI64KBr 1 9 @again\n"
                     "ReturnI64 1\nend\n",
                     true);
  CHECK(trace(vm, WEFT_TRACE_TEXT, NULL, text, &error) == WEFT_OK);
  CHECK(strstr(text, "function 0 \"main\", called by the host (") &&
        strstr(text, "function 1 \"twice\" (") && strstr(text, "    1    AddI64 i1 i1 i0 "));
  CHECK(strstr(text, "pin i1 to ") && strstr(text, "    0  CallI64 1 0 1 \"twice\""));
  CHECK(trace(vm, WEFT_TRACE_TEXT, "func:twice,op:ReturnI64,range:3-3", text, &error) == WEFT_OK);
  CHECK(!strstr(text, "AddI64") && strstr(text, "    3  ReturnI64 i1") && !strstr(text, "main"));
  CHECK(trace(vm, WEFT_TRACE_JSON, "func:1", text, &error) == WEFT_OK);
  CHECK(strstr(text, "\"at\":\"1\"") && strstr(text, "\"names\":[\"i0\",\"i1\","));
  CHECK(trace(vm, WEFT_TRACE_EXPLAIN, "", text, &error) == WEFT_OK);
  CHECK(strstr(text, "Function 1 \"twice\"") && strstr(text, "Loop at 1: "));
  CHECK(trace(vm, WEFT_TRACE_TEXT, "func:thrice", text, &error) == WEFT_INVALID);
  CHECK_TEXT(error.message, "no function of the program matches the filter");
  CHECK(trace(vm, WEFT_TRACE_TEXT, "what:ever", text, &error) == WEFT_INVALID);
  CHECK(run(vm, 4).i64 == 12);
  weft_vm3_free(vm);
  WeftEngineOptions o = {.size = sizeof o, .policy = WEFT_POLICY_INTERP};
  WeftEngine *usual = engine;
  CHECK(weft_engine_new(&o, &engine, NULL) == WEFT_OK);
  vm = load("program entry 0\nfunc f i64 1 f64 0 cell 0 params i64 result i64\nReturnI64 0\nend\n",
            false);
  CHECK(trace(vm, WEFT_TRACE_TEXT, NULL, text, &error) == WEFT_UNSUPPORTED);
  weft_vm3_free(vm);
  weft_engine_free(engine);
  engine = usual;
}

static void *interrupter(void *vm)
{
  usleep(10000); /* then it runs, mostly */
  weft_vm3_interrupt(vm);
  return NULL;
}

/* What runs forever, in all ways: jumps, tail calls to the function itself and in turn. */
static const char *const endless[] = {
    "here:\nJump 0 0 @here\nend\n",
    "TailCallI64 0 0 0\nend\n",
    "TailCallI64 0 0 1\nend\nfunc b i64 3 f64 0 cell 0 params i64 result i64\n"
    "TailCallI64 0 0 0\nend\n",
    "AddI64 1 0 0\nTailCallMixed 0 0 1\nend\nfunc b i64 3 f64 0 cell 0 params i64 result i64\n"
    "TailCallI64 0 0 0\nend\n",
};

static void interrupted(const char *body)
{
  char program[500];
  snprintf(program, sizeof program,
           "program entry 0\nfunc f i64 3 f64 0 cell 0 params i64 result i64\n%s", body);
  WeftVm3 *vm = load(program, false);
  pthread_t t;
  CHECK(pthread_create(&t, NULL, interrupter, vm) == 0);
  int64_t arg = 0;
  WeftVm3Result r;
  WeftTrap *trap = NULL;
  alarm(60); /* what is not interrupted ends the test */
  CHECK(weft_vm3_run(vm, &arg, 1, &r, &trap, NULL) == WEFT_TRAPPED);
  alarm(0);
  pthread_join(t, NULL);
  CHECK(weft_trap_interrupted(trap) && weft_vm3_failure(vm) == NULL);
  weft_trap_free(trap);
  weft_vm3_free(vm);
}

static void interruption(void)
{
  WeftEngine *usual = engine;
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++) {
    WeftEngineOptions o = {
        .size = sizeof o, .interruptible = true, .policy = (WeftPolicy)policy, .tier_after = 2};
    CHECK(weft_engine_new(&o, &engine, NULL) == WEFT_OK);
    for (unsigned i = 0; i < sizeof endless / sizeof *endless; i++)
      interrupted(endless[i]);
    weft_engine_free(engine);
  }
  engine = usual;
}

/* -- large functions ---- */

/* A program's text, as it grows. */
typedef struct Text {
  char *p;
  size_t n, cap;
} Text;

static void say(Text *t, const char *format, int a, int b)
{
  if (t->cap - t->n < 200) t->p = realloc(t->p, t->cap = 2 * t->cap + 1000);
  t->n += (size_t)snprintf(t->p + t->n, 200, format, a, b);
}

/* A function of n i64 parameters and `cells` cells, which reads them all first. */
static void say_callee(Text *t, int n, int cells)
{
  say(t, "func g i64 %d f64 0 cell %d params", n + 1, cells);
  for (int i = 0; i < n; i++)
    say(t, " i64", 0, 0);
  say(t, " result i64\n", 0, 0);
  for (int i = 0; i < cells; i++)
    say(t, "ListLenI64 0 %d 0\n", i, 0);
  say(t, "AddI64 0 %d %d\nReturnI64 0\nend\n", n - 1, n - 2);
}

/* Arguments on the stack, as many as there may be; one more is refused. */
static void parameters(void)
{
  for (int n = 1000; n <= 1001; n++) {
    Text t = {0};
    say(&t, "program entry 0\nfunc main i64 %d f64 0 cell 0 params i64 result i64\n", n + 1, 0);
    for (int i = 0; i < n; i++)
      say(&t, "ConstI64K %d 0 %d\n", i, i);
    say(&t, "CallI64 0 0 1\nReturnI64 0\nend\n", 0, 0);
    say_callee(&t, n, 0);
    WeftError error;
    WeftVm3 *vm;
    if (n == 1000) {
      vm = load(t.p, false);
      CHECK(run(vm, 0).i64 == 999 + 998);
      weft_vm3_free(vm);
    } else {
      CHECK(weft_vm3_new(engine, t.p, t.n, NULL, &vm, &error) == WEFT_INVALID);
      CHECK(strstr(error.message, "more than 1000 parameters"));
    }
    free(t.p);
  }
}

/* Tail calls with a thousand arguments that are not made; returns the bytes of machine code, or 0
 * if there is no room in the interpreter, either. */
static uint64_t tails(int n, int cells)
{
  Text t = {0};
  say(&t, "program entry 0\nfunc main i64 1001 f64 0 cell 0 params i64 result i64\n", 0, 0);
  for (int i = 0; i < n; i++)
    say(&t, "CmpGeI64Br 0 1 @z%d\nTailCallI64 0 0 1\nz%d:\n", i, i);
  say(&t, "ReturnI64 0\nend\n", 0, 0);
  say_callee(&t, 1000, cells);
  WeftVm3 *vm = NULL;
  WeftStatus s = weft_vm3_new(engine, t.p, t.n, NULL, &vm, NULL);
  free(t.p);
  if (s == WEFT_LIMIT) return 0;
  if (!CHECK(s == WEFT_OK)) exit(1);
  uint64_t size = weft_vm3_code_size(vm, NULL, NULL);
  CHECK(run(vm, 5).i64 == 5);
  weft_vm3_free(vm);
  return size;
}

/* Code that ends close to where its room does, on either side: an op that makes much of it looks
 * in between. What finds no room is interpreted. */
static void full(void)
{
  enum { ROOM = 16 << 20, PER_OP = 512, FEW = 50 };
  for (int cells = 0; cells <= 20000; cells += 20000) {
    int64_t some = (int64_t)tails(FEW, cells), more = (int64_t)tails(2 * FEW, cells);
    int64_t each = (more - some) / FEW, rest = some - FEW * each, ops = cells + 4;
    int most = (int)((ROOM + PER_OP * ops - rest) / (each - 2 * PER_OP));
    int64_t last = 0;
    for (int i = -2; i < 32; i += 6) {
      last = (int64_t)tails(most + i, cells) - rest - each * (most + i);
      CHECK(i > 0 || (last > -each && last < each)); /* there is room: machine code */
    }
    CHECK(last < -each || last > each); /* there is none */
    if (cells) /* so that it is the function with the cells that finds no room */
      for (int i = 1; i <= 4; i++)
        tails(most - (int)(i * rest / each / 4), cells);
  }
}

/* A function of so many labels, and no text beyond them; `twice`: there are two of them, which
 * may have the same labels. Returns what is wrong with it, or "". */
static const char *labels(unsigned n, bool twice)
{
  static WeftError error;
  char *text = malloc(100 + 2 * (100 + 8 * (size_t)n)), *p = text;
  if (!text) exit(2);
  p = stpcpy(p, "program entry 0\n");
  for (int k = 0; k <= twice; k++) {
    p = stpcpy(p, "func f i64 1 f64 0 cell 0 params i64 result i64\n");
    for (unsigned i = 0; i < n; i++)
      p += sprintf(p, "l%x:\n", i);
    p = stpcpy(p, "ReturnI64 0\nend\n");
  }
  *error.message = 0;
  WeftStatus s = weft_vm3_validate(text, (size_t)(p - text), &error);
  CHECK(s == (*error.message ? WEFT_INVALID : WEFT_OK));
  free(text);
  return error.message;
}

/* Labels have a limit, as ops have: looking one up takes longer the more there are. */
static void many_labels(void)
{
  CHECK(!strcmp(labels(65536, true), ""));
  CHECK(!strcmp(labels(65537, false), "line 65539: more than 65536 labels"));
}

int main(int argc, char **argv)
{
  char examples[500];
  snprintf(examples, sizeof examples, "%s/../../../examples/vm3", argc > 1 ? argv[1] : ".");
  if (!CHECK(weft_engine_new(NULL, &engine, NULL) == WEFT_OK)) return 1;
  counts();
  limited();
  refused();
  many_labels();
  results();
  memory(examples);
  traces();
  interruption();
  parameters();
  if (!getenv("WEFT_TEST_INTERP") && !getenv("WEFT_TEST_TIERED")) full(); /* once will do */
  weft_engine_free(engine);
  return checks_failed();
}
