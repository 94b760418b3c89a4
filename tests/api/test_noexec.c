// SPDX-License-Identifier: MIT
/* Where memory cannot be made executable: a filter of the kernel's refuses mprotect with PROT_EXEC,
 * where code comes to other memory instead, then mmap, too, where there is the interpreter. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
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

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  WeftEngineOptions compiles = {.size = sizeof compiles, .policy = WEFT_POLICY_VSTACK};
  WeftEngine *before;
  if (!CHECK(weft_engine_new(&compiles, &before, NULL) == WEFT_OK)) return 1;
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
