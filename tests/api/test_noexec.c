// SPDX-License-Identifier: MIT
/* Where memory cannot be made executable: a filter of the kernel's refuses mprotect with PROT_EXEC,
 * where code comes to other memory instead, then mmap, too, where there is the interpreter. With a
 * second argument only what needs no filter. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

/* Executable memory by this system call, and by mprotect. False if this system has no such filters
 * (an emulator). */
static bool forbid_exec(unsigned call)
{
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof code / sizeof *code, .filter = code};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

static void modules(const char *folder, WeftCompileMode mode, unsigned threads, WeftPolicy policy)
{
  WeftEngineOptions o = {
      .size = sizeof o, .policy = policy, .compile = mode, .compile_threads = threads};
  World w = world(folder, &o, NULL);
  WeftInstance *in = instance(&w, "provider.wasm");
  call(&w, func(in, "set"), NULL, ARGS(i32(100), i32(77)));
  CHECK(call(&w, func(in, "get"), NULL, ARGS(i32(100))).of.i32 == 77);
  world_end(&w);
}

static void built(WeftEngine *e)
{
  static const WeftKind kinds[] = {WEFT_I64};
  static const WeftFuncType type = {.params = kinds, .nparams = 1, .results = kinds, .nresults = 1};
  WeftCode *c;
  WeftBuilt *f;
  WeftBuild *b;
  CHECK(weft_code_new(e, &c, NULL) == WEFT_OK);
  CHECK(weft_built_declare(c, &type, "square", &f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(f, NULL, 0, &b, NULL) == WEFT_OK);
  weft_build_get(b, 0);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_MUL);
  weft_build_return(b);
  CHECK(weft_build_finish(b, NULL) == WEFT_OK);
  CHECK(weft_built_pointer(f) == NULL); /* C has no way into it but this: */
  WeftValue arg = i64(12), result;
  CHECK(weft_built_call(f, &arg, 1, &result, 1, NULL, NULL) == WEFT_OK && result.of.i64 == 144);
  weft_code_free(c);
}

static void vm3(WeftEngine *e)
{
  static const char text[] = "program entry 0\nfunc f i64 2 f64 0 cell 0 params i64 result i64\n"
                             "AddI64 1 0 0\nReturnI64 1\nend\n";
  WeftVm3 *vm;
  WeftError error;
  if (!CHECK(weft_vm3_new(e, text, sizeof text - 1, NULL, &vm, &error) == WEFT_OK)) {
    printf("%s\n", error.message);
    return;
  }
  int64_t arg = 21;
  WeftVm3Result r;
  CHECK(weft_vm3_run(vm, &arg, 1, &r, NULL, NULL) == WEFT_OK && r.i64 == 42);
  weft_vm3_free(vm);
}

/* -- functions of one WeftCode, before there is no more memory for machine code and after ---- */

typedef int64_t Unary(int64_t);

typedef struct Mixed {
  WeftCode *code;
  WeftBuilt *inc, *early, *late, *down, *wide, *spread, *late_spread;
} Mixed;

static WeftBuild *begin(WeftBuilt *f)
{
  WeftBuild *b;
  WeftError error;
  if (CHECK(weft_build_begin(f, NULL, 0, &b, &error) == WEFT_OK)) return b;
  printf("%s\n", error.message);
  exit(1);
}

static void end(WeftBuild *b)
{
  WeftError error;
  weft_build_return(b);
  if (!CHECK(weft_build_finish(b, &error) == WEFT_OK)) printf("%s\n", error.message);
}

static WeftBuilt *unary(WeftCode *c, const char *name)
{
  static const WeftKind i64[] = {WEFT_I64};
  static const WeftFuncType type = {i64, 1, i64, 1};
  WeftBuilt *f;
  CHECK(weft_built_declare(c, &type, name, &f, NULL) == WEFT_OK);
  return f;
}

/* More code than a chunk takes: jump tables. */
static void fill(WeftCode *c)
{
  enum { ENTRIES = 65520, TABLES = 200 };
  static WeftLabel labels[ENTRIES];
  WeftBuild *b = begin(unary(c, "fill"));
  for (int i = 0; i < TABLES; i++) {
    WeftLabel l = weft_build_label(b, NULL, 0);
    for (int k = 0; k < ENTRIES; k++)
      labels[k] = l;
    weft_build_i32(b, i);
    weft_build_branch_table(b, labels, ENTRIES, l);
    weft_build_bind_forward(b, l);
  }
  weft_build_get(b, 0);
  end(b);
}

enum { WIDE_INTS = 12, WIDE_FLOATS = 10, WIDE_RESULTS = 5 };

/* Arguments on the stack, and results beyond those in registers. */
static WeftBuilt *declare_wide(WeftCode *c)
{
  static WeftKind params[WIDE_INTS + WIDE_FLOATS];
  static const WeftKind results[WIDE_RESULTS] = {WEFT_I64, WEFT_F64, WEFT_I64, WEFT_F64, WEFT_I64};
  for (int i = 0; i < WIDE_INTS + WIDE_FLOATS; i++)
    params[i] = i < WIDE_INTS ? WEFT_I64 : WEFT_F64;
  WeftFuncType type = {params, WIDE_INTS + WIDE_FLOATS, results, WIDE_RESULTS};
  WeftBuilt *f;
  CHECK(weft_built_declare(c, &type, "wide", &f, NULL) == WEFT_OK);
  return f;
}

/* The last and a middle one of each, and the first. */
static void build_wide(WeftBuilt *wide)
{
  static const uint32_t param[WIDE_RESULTS] = {WIDE_INTS - 1, WIDE_INTS + WIDE_FLOATS - 1, 6,
                                               WIDE_INTS + 8, 0};
  WeftBuild *b = begin(wide);
  for (int i = 0; i < WIDE_RESULTS; i++)
    weft_build_get(b, param[i]);
  end(b);
}

/* spread(x): wide of x, x + 1, ..., its results from the last to the first as digits to base 100 */
static void build_spread(WeftBuilt *spread, WeftBuilt *wide)
{
  WeftBuild *b = begin(spread);
  for (int i = 0; i < WIDE_INTS + WIDE_FLOATS; i++) {
    weft_build_get(b, 0);
    weft_build_i64(b, i);
    weft_build_op(b, WEFT_OP_I64_ADD);
    if (i >= WIDE_INTS) weft_build_op(b, WEFT_OP_F64_CONVERT_I64_S);
  }
  weft_build_call(b, wide);
  for (int i = WIDE_RESULTS - 2; i >= 0; i--) {
    weft_build_i64(b, 100);
    weft_build_op(b, WEFT_OP_I64_MUL);
    if (i % 2) { /* an i64 above an f64 */
      weft_build_set(b, 0);
      weft_build_op(b, WEFT_OP_I64_TRUNC_SAT_F64_S);
      weft_build_get(b, 0);
    }
    weft_build_op(b, WEFT_OP_I64_ADD);
  }
  end(b);
}

/* inc(x) = x + 1; early(x) = late(x) * 10: machine code. */
static Mixed before_mixed(WeftEngine *e)
{
  Mixed m;
  CHECK(weft_code_new(e, &m.code, NULL) == WEFT_OK);
  m.inc = unary(m.code, "inc");
  m.early = unary(m.code, "early");
  m.late = unary(m.code, "late");
  m.down = unary(m.code, "down");
  WeftBuild *b = begin(m.inc);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_ADD);
  end(b);
  b = begin(m.early);
  weft_build_get(b, 0);
  weft_build_call(b, m.late);
  weft_build_i64(b, 10);
  weft_build_op(b, WEFT_OP_I64_MUL);
  end(b);
  m.wide = declare_wide(m.code);
  m.spread = unary(m.code, "spread");
  build_spread(m.spread, m.wide);
  fill(m.code);
  return m;
}

/* late(x) = x < 0 ? early(x) : 100 / x + inc(x); down(x) = x == 0 ? 0 : down(x - 1), or by way of a
 * call through early: interpreted. */
static void build_late(Mixed *m)
{
  WeftBuild *b = begin(m->late);
  WeftLabel positive = weft_build_label(b, NULL, 0);
  weft_build_get(b, 0);
  weft_build_i64(b, 0);
  weft_build_op(b, WEFT_OP_I64_GE_S);
  weft_build_branch_if(b, positive);
  weft_build_get(b, 0);
  weft_build_call(b, m->early);
  weft_build_return(b);
  weft_build_bind_forward(b, positive);
  weft_build_i64(b, 100);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_DIV_S);
  weft_build_get(b, 0);
  weft_build_call(b, m->inc);
  weft_build_op(b, WEFT_OP_I64_ADD);
  end(b);
  b = begin(m->down);
  WeftLabel more = weft_build_label(b, NULL, 0);
  weft_build_get(b, 0);
  weft_build_op(b, WEFT_OP_I64_EQZ);
  weft_build_branch_unless(b, more);
  weft_build_i64(b, 5);
  weft_build_tail_call(b, m->early);
  weft_build_bind_forward(b, more);
  weft_build_get(b, 0);
  weft_build_i64(b, 1);
  weft_build_op(b, WEFT_OP_I64_SUB);
  weft_build_call(b, m->down);
  end(b);
}

static int64_t call_unary(WeftBuilt *f, int64_t x, WeftTrap **trap)
{
  WeftValue arg = i64(x), result = i64(-1);
  *trap = NULL;
  WeftStatus s = weft_built_call(f, &arg, 1, &result, 1, trap, NULL);
  CHECK(s == (*trap ? WEFT_TRAPPED : WEFT_OK));
  return result.of.i64;
}

static void after_mixed(Mixed *m)
{
  WeftTrap *trap;
  build_late(m);
  CHECK(call_unary(m->inc, 1, &trap) == 2);
  CHECK(call_unary(m->late, 5, &trap) == 26);     /* interpreted, which calls machine code */
  CHECK(call_unary(m->early, 5, &trap) == 260);   /* machine code, which calls interpreted code */
  CHECK(call_unary(m->down, 1000, &trap) == 260); /* ends with a tail call of machine code */
  Unary *early = (Unary *)weft_built_pointer(m->early),
        *late = (Unary *)weft_built_pointer(m->late);
  CHECK(early && early(5) == 260 && late && late(5) == 26);
  build_wide(m->wide);
  CHECK(call_unary(m->spread, 10, &trap) == 1030163121); /* digits 10, 30, 16, 31, 21 */
  build_spread(m->late_spread = unary(m->code, "late spread"), m->wide);
  CHECK(call_unary(m->late_spread, 10, &trap) == 1030163121);
  /* Traps pass over both kinds of code. */
  call_unary(m->early, 0, &trap);
  WeftFrame frame;
  if (CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_DIVIDE_BY_ZERO) &&
      CHECK(weft_trap_nframes(trap) == 2)) {
    weft_trap_frame(trap, 0, &frame);
    CHECK(!strcmp(frame.name, "late"));
    weft_trap_frame(trap, 1, &frame);
    CHECK(!strcmp(frame.name, "early"));
  }
  weft_trap_free(trap);
  CHECK(late(0) == 0 && (trap = weft_code_take_trap(m->code)));
  weft_trap_free(trap);
  call_unary(m->early, -1, &trap); /* each calls the other without end */
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_STACK_OVERFLOW);
  weft_trap_free(trap);
  call_unary(m->down, 1 << 30, &trap);
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_STACK_OVERFLOW);
  weft_trap_free(trap);
  CHECK(call_unary(m->early, 5, &trap) == 260);
  weft_built_free(m->late);
  m->late = unary(m->code, "again");
  WeftBuild *b = begin(m->late);
  weft_build_get(b, 0);
  weft_build_call(b, m->inc);
  end(b);
  CHECK(call_unary(m->late, 5, &trap) == 6);
  weft_code_free(m->code);
}

/* What needs no filters: functions that are built when there is no file for more code. */
static int without_files(WeftEngine *e, Mixed *m)
{
  struct rlimit files, none;
  if (!CHECK(getrlimit(RLIMIT_NOFILE, &files) == 0)) return 1;
  none = (struct rlimit){0, files.rlim_max};
  if (!CHECK(setrlimit(RLIMIT_NOFILE, &none) == 0)) return 1;
  after_mixed(m);
  weft_engine_free(e);
  setrlimit(RLIMIT_NOFILE, &files); /* the sanitizers' runtimes want files at the end */
  return checks_failed();
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  WeftEngineOptions compiles = {.size = sizeof compiles, .policy = WEFT_POLICY_VSTACK};
  WeftEngine *before;
  if (!CHECK(weft_engine_new(&compiles, &before, NULL) == WEFT_OK)) return 1;
  Mixed mixed = before_mixed(before);
  if (argc > 2) return without_files(before, &mixed);
  if (!forbid_exec(SYS_mprotect)) {
    printf("this system has no seccomp filters\n");
    return 77;
  }
  modules(argv[1], WEFT_COMPILE_EAGER, 1, WEFT_POLICY_BASELINE); /* no interpreter instead */
  modules(argv[1], WEFT_COMPILE_EAGER, 3, WEFT_POLICY_BASELINE);
  if (!CHECK(forbid_exec(SYS_mmap))) return 1;
  CHECK(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
  /* An engine that compiles, and finds no memory for more code. */
  CHECK(weft_engine_policy(before) == WEFT_POLICY_VSTACK);
  built(before);
  vm3(before);
  after_mixed(&mixed);
  weft_engine_free(before);
  modules(argv[1], WEFT_COMPILE_EAGER, 1, WEFT_POLICY_INTERP);
  modules(argv[1], WEFT_COMPILE_EAGER, 3, WEFT_POLICY_INTERP);
  modules(argv[1], WEFT_COMPILE_LAZY, 1, WEFT_POLICY_INTERP);
  WeftEngineOptions o = {.size = sizeof o, .policy = WEFT_POLICY_INTERP};
  WeftEngine *e;
  if (!CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK)) return 1;
  built(e);
  vm3(e);
  weft_engine_free(e);
  /* By itself, too, where nothing else was asked for; else it is refused with words. */
  WeftError error = {0};
  modules(argv[1], WEFT_COMPILE_EAGER, 0, WEFT_POLICY_VSTACK);
  CHECK(weft_engine_new(NULL, &e, &error) == WEFT_OK);
  CHECK(weft_engine_policy(e) == WEFT_POLICY_INTERP);
  built(e);
  vm3(e);
  weft_engine_free(e);
  o.policy = WEFT_POLICY_TIERED;
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_LIMIT && strstr(error.message, "interpreter"));
  o.policy = WEFT_POLICY_BASELINE;
  CHECK(weft_engine_new(&o, &e, &error) == WEFT_LIMIT && strstr(error.message, "interpreter"));
  return checks_failed();
}
