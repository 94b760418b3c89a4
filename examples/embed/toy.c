// SPDX-License-Identifier: MIT
/* A toy virtual machine that compiles its bytecode with Weft's builder, next to the interpreter
 * that it had before. docs/embedding.md goes through it.
 *
 *   toy FILE N      runs the program in both, prints both results and times
 *
 * The bytecode has eight registers of 64 bits. One op a line, `#` begins a comment:
 *   const A K | add A B C | sub A B C | mul A B C | mod A B C (traps if C is 0)
 *   jump L | less A B L (to line L if A < B) | return A          lines are counted from 0 */
#include "weft_build.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REGISTERS = 8, MAX_OPS = 1000 };
typedef enum OpKind { CONST, ADD, SUB, MUL, MOD, JUMP, LESS, RETURN } OpKind;
static const char *const names[] = {"const", "add", "sub", "mul", "mod", "jump", "less", "return"};

typedef struct Op {
  OpKind kind;
  int64_t a, b, c;
} Op;
typedef struct Program {
  Op op[MAX_OPS];
  size_t n;
} Program;

static void fail(const char *what, const char *why)
{
  fprintf(stderr, "toy: %s: %s\n", what, why);
  exit(1);
}

static Program read_program(const char *path)
{
  Program p = {0};
  char line[200], name[20];
  FILE *f = fopen(path, "r");
  if (!f) fail(path, "cannot be read");
  while (fgets(line, sizeof line, f) && p.n < MAX_OPS) {
    Op o = {0};
    line[strcspn(line, "#")] = 0;
    if (sscanf(line, "%19s %" SCNd64 " %" SCNd64 " %" SCNd64, name, &o.a, &o.b, &o.c) < 2) continue;
    while (o.kind <= RETURN && strcmp(names[o.kind], name))
      o.kind++;
    if (o.kind > RETURN) fail(name, "no such op");
    p.op[p.n++] = o;
  }
  fclose(f);
  return p;
}

/* -- the interpreter ---- */

static int64_t interpret(const Program *p, int64_t n)
{
  int64_t r[REGISTERS] = {n};
  for (size_t pc = 0;; pc++) {
    const Op *o = &p->op[pc];
    switch (o->kind) {
    case CONST: r[o->a] = o->b; break;
    case ADD: r[o->a] = r[o->b] + r[o->c]; break;
    case SUB: r[o->a] = r[o->b] - r[o->c]; break;
    case MUL: r[o->a] = r[o->b] * r[o->c]; break;
    case MOD: r[o->a] = r[o->b] % r[o->c]; break;
    case JUMP: pc = (size_t)o->a - 1; break;
    case LESS: pc = r[o->a] < r[o->b] ? (size_t)o->c - 1 : pc; break;
    case RETURN: return r[o->a];
    }
  }
}

/* -- the compiler: registers are locals, a label before each op that is jumped to ---- */

static size_t target(const Op *o)
{
  return o->kind == JUMP ? (size_t)o->a : o->kind == LESS ? (size_t)o->c : SIZE_MAX;
}

static void compile_op(WeftBuild *b, const Op *o, const WeftLabel *label)
{
  static const WeftOp ops[] = {[ADD] = WEFT_OP_I64_ADD,
                               [SUB] = WEFT_OP_I64_SUB,
                               [MUL] = WEFT_OP_I64_MUL,
                               [MOD] = WEFT_OP_I64_REM_S};
  switch (o->kind) {
  case CONST:
    weft_build_i64(b, o->b);
    weft_build_set(b, (uint32_t)o->a);
    break;
  case JUMP: weft_build_jump(b, label[o->a]); break;
  case LESS:
    weft_build_get(b, (uint32_t)o->a);
    weft_build_get(b, (uint32_t)o->b);
    weft_build_op(b, WEFT_OP_I64_LT_S);
    weft_build_branch_if(b, label[o->c]);
    break;
  case RETURN:
    weft_build_get(b, (uint32_t)o->a);
    weft_build_return(b);
    break;
  default:
    weft_build_get(b, (uint32_t)o->b);
    weft_build_get(b, (uint32_t)o->c);
    weft_build_op(b, ops[o->kind]);
    weft_build_set(b, (uint32_t)o->a);
  }
}

static WeftBuilt *compile(WeftCode *code, const Program *p)
{
  static const WeftKind i64[REGISTERS] = {WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64,
                                          WEFT_I64, WEFT_I64, WEFT_I64, WEFT_I64};
  const WeftFuncType type = {i64, 1, i64, 1};
  WeftBuilt *f;
  WeftBuild *b;
  WeftError error;
  bool is_target[MAX_OPS] = {false}, backward[MAX_OPS] = {false};
  WeftLabel label[MAX_OPS];
  if (weft_built_declare(code, &type, "toy", &f, &error) != WEFT_OK ||
      weft_build_begin(f, i64, REGISTERS - 1, &b, &error) != WEFT_OK)
    fail("compile", error.message);
  for (size_t pc = 0; pc < p->n; pc++) {
    size_t to = target(&p->op[pc]);
    if (to >= p->n) continue;
    is_target[to] = true;
    backward[to] |= to <= pc;
  }
  for (size_t pc = 0; pc < p->n; pc++)
    if (is_target[pc]) label[pc] = weft_build_label(b, NULL, 0);
  for (size_t pc = 0; pc < p->n; pc++) {
    if (backward[pc])
      weft_build_bind(b, label[pc]);
    else if (is_target[pc])
      weft_build_bind_forward(b, label[pc]);
    compile_op(b, &p->op[pc], label);
  }
  if (weft_build_finish(b, &error) != WEFT_OK) fail("compile", error.message);
  return f;
}

/* -- both ---- */

static double seconds(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
  if (argc != 3) fail("usage", "toy FILE N");
  Program p = read_program(argv[1]);
  int64_t n = strtoll(argv[2], NULL, 10);
  WeftEngine *engine = NULL;
  WeftCode *code = NULL;
  WeftError error;
  if (weft_engine_new(NULL, &engine, &error) != WEFT_OK ||
      weft_code_new(engine, &code, &error) != WEFT_OK)
    fail("weft", error.message);

  double t0 = seconds();
  WeftBuilt *f = compile(code, &p);
  double t1 = seconds();
  int64_t compiled = ((int64_t (*)(int64_t))weft_built_pointer(f))(n);
  double t2 = seconds();
  WeftTrap *trap = weft_code_take_trap(code);
  if (trap) fail("trap", weft_trap_message(trap));
  printf("compiled:    %" PRId64 "\n", compiled);
  int64_t interpreted = interpret(&p, n);
  double t3 = seconds();
  printf("interpreted: %" PRId64 "\n", interpreted);
  fprintf(stderr, "%zu ops to %zu bytes in %.1f us; run %.3f ms, interpreted %.3f ms\n", p.n,
          weft_built_size(f), (t1 - t0) * 1e6, (t2 - t1) * 1e3, (t3 - t2) * 1e3);
  weft_code_free(code);
  weft_engine_free(engine);
  return compiled != interpreted;
}
