// SPDX-License-Identifier: MIT
/* Forks: parent and child are independent afterwards, whatever adds code or holds a lock. Every
 * check of a child is a check of its parent, which looks at how the child ended. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
enum { FORKS_ANY_TIME = 0 }; /* its allocator's locks stay taken in the child of a thread */
#else
enum { FORKS_ANY_TIME = 1 };
#endif

static void child_ended_well(pid_t pid)
{
  int status = -1;
  if (!CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0))
    printf("status %x\n", (unsigned)status);
}

/* Two processes that take turns. */
typedef struct Turns {
  int to_child[2], to_parent[2];
} Turns;

static void turns_open(Turns *t)
{
  CHECK(pipe(t->to_child) == 0 && pipe(t->to_parent) == 0);
}

static void turns_close(Turns *t)
{
  for (int i = 0; i < 2; i++)
    close(t->to_child[i]), close(t->to_parent[i]);
}

static void pass(int fd)
{
  CHECK(write(fd, "x", 1) == 1);
}

static void await(int fd)
{
  char x;
  CHECK(read(fd, &x, 1) == 1);
}

/* -- modules ---- */

static const WeftEngineOptions engines[] = {
    {.size = sizeof(WeftEngineOptions), .policy = WEFT_POLICY_VSTACK},
    {.size = sizeof(WeftEngineOptions), .policy = WEFT_POLICY_BASELINE},
    {.size = sizeof(WeftEngineOptions), .policy = WEFT_POLICY_VSTACK, .compile = WEFT_COMPILE_LAZY},
    {.size = sizeof(WeftEngineOptions),
     .policy = WEFT_POLICY_BASELINE,
     .compile = WEFT_COMPILE_LAZY},
    {.size = sizeof(WeftEngineOptions), .policy = WEFT_POLICY_INTERP, .compile = WEFT_COMPILE_LAZY},
    {.size = sizeof(WeftEngineOptions), .policy = WEFT_POLICY_TIERED, .tier_after = 1},
};
enum { NENGINES = sizeof engines / sizeof *engines };

static WeftTrap *twice(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)caller;
  results[0] = i32(2 * args[0].of.i32);
  return NULL;
}

static void call_a(World *w, WeftInstance *in)
{
  for (int i = 0; i < 3; i++)
    CHECK(call(w, func(in, "a"), NULL, ARGS(i32(5 + i))).of.i32 == 1005 + i);
  CHECK(call(w, func(in, "loop"), NULL, ARGS(i32(100))).of.i32 == 5050);
}

static void call_b(World *w, WeftInstance *in)
{
  for (int i = 0; i < 3; i++)
    CHECK(call(w, func(in, "b"), NULL, ARGS(i64(3 + i), f64(0.5))).of.f64 == 1.5 + i);
  CHECK(call(w, func(in, "host"), NULL, ARGS(i32(21))).of.i32 == 42);
}

static World fork_world(const char *folder, const WeftEngineOptions *o, WeftInstance **in)
{
  World w = world(folder, o, NULL);
  CHECK(weft_linker_define_func(w.linker, "host", "twice", "i(i)", twice, NULL, NULL) == WEFT_OK);
  *in = instance(&w, "fork.wasm");
  return w;
}

static void independent(const char *folder, const WeftEngineOptions *o)
{
  WeftInstance *in;
  World w = fork_world(folder, o, &in);
  Turns t;
  turns_open(&t);
  CHECK(call(&w, func(in, "before"), NULL, ARGS(i32(1))).of.i32 == 2);
  pid_t pid = fork();
  if (pid == 0) {
    await(t.to_child[0]);
    call_b(&w, in);
    pass(t.to_parent[1]);
    await(t.to_child[0]);
    call_a(&w, in);
    call_b(&w, in);
    CHECK(call(&w, func(in, "before"), NULL, ARGS(i32(1))).of.i32 == 2);
    world_end(&w);
    _exit(checks_failed());
  }
  call_a(&w, in);
  pass(t.to_child[1]);
  await(t.to_parent[0]);
  call_a(&w, in);
  call_b(&w, in);
  CHECK(call(&w, func(in, "before"), NULL, ARGS(i32(1))).of.i32 == 2);
  world_end(&w); /* what the child runs stays */
  pass(t.to_child[1]);
  child_ended_well(pid);
  turns_close(&t);
}

/* The child of a child of a child, each of which adds code of its own. */
static void generations(const char *folder, const WeftEngineOptions *o)
{
  WeftInstance *in;
  World w = fork_world(folder, o, &in);
  pid_t pid = fork();
  if (pid == 0) {
    call_a(&w, in);
    pid = fork();
    if (pid == 0) {
      call_b(&w, in);
      call_a(&w, in);
      instance(&w, "fork.wasm");
      world_end(&w);
      _exit(checks_failed());
    }
    child_ended_well(pid);
    call_b(&w, in);
    world_end(&w);
    _exit(checks_failed());
  }
  child_ended_well(pid);
  call_b(&w, in);
  call_a(&w, in);
  world_end(&w);
}

/* -- built functions, programs of vm3 ---- */

typedef int32_t Int(int32_t);

static WeftBuilt *build(WeftCode *c, WeftOp op, int32_t k)
{
  static const WeftKind i[] = {WEFT_I32};
  static const WeftFuncType type = {i, 1, i, 1};
  WeftBuilt *f;
  WeftBuild *b;
  CHECK(weft_built_declare(c, &type, "f", &f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(f, NULL, 0, &b, NULL) == WEFT_OK);
  weft_build_get(b, 0);
  weft_build_i32(b, k);
  weft_build_op(b, op);
  weft_build_return(b);
  CHECK(weft_build_finish(b, NULL) == WEFT_OK);
  return f;
}

static int32_t run(WeftBuilt *f, int32_t x)
{
  return ((Int *)weft_built_pointer(f))(x);
}

/* Both sides add functions and free some that both have, page by page. */
static void built(void)
{
  enum { COMMON = 2000 };
  WeftEngine *e;
  WeftCode *c;
  Turns t;
  turns_open(&t);
  WeftEngineOptions o = {.size = sizeof o, .policy = WEFT_POLICY_VSTACK};
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK && weft_code_new(e, &c, NULL) == WEFT_OK);
  static WeftBuilt *common[COMMON];
  for (int i = 0; i < COMMON; i++)
    common[i] = build(c, WEFT_OP_I32_ADD, i);
  pid_t pid = fork();
  int wrong = 0;
  if (pid == 0) {
    await(t.to_child[0]);
    for (int i = 0; i < COMMON; i++)
      wrong += run(common[i], 1) != 1 + i;
    WeftBuilt *mine = build(c, WEFT_OP_I32_MUL, 2000);
    CHECK(!wrong && run(mine, 5) == 10000);
    pass(t.to_parent[1]);
    await(t.to_child[0]);
    for (int i = 1; i < COMMON; i += 2)
      wrong += run(common[i], 1) != 1 + i;
    CHECK(!wrong && run(mine, 5) == 10000);
    weft_code_free(c);
    weft_engine_free(e);
    _exit(checks_failed());
  }
  for (int i = 0; i < COMMON / 2; i++)
    weft_built_free(common[i]);
  WeftBuilt *mine = build(c, WEFT_OP_I32_ADD, 1000);
  CHECK(run(mine, 5) == 1005);
  pass(t.to_child[1]);
  await(t.to_parent[0]);
  CHECK(run(mine, 5) == 1005 && run(common[COMMON - 1], 1) == COMMON);
  weft_code_free(c);
  pass(t.to_child[1]);
  child_ended_well(pid);
  weft_engine_free(e);
  turns_close(&t);
}

static void vm3_runs(WeftVm3 *vm)
{
  int64_t arg = 21;
  WeftVm3Result r;
  CHECK(weft_vm3_run(vm, &arg, 1, &r, NULL, NULL) == WEFT_OK && r.i64 == 42);
}

static void vm3(void)
{
  static const char text[] = "program entry 0\nfunc f i64 2 f64 0 cell 0 params i64 result i64\n"
                             "AddI64 1 0 0\nReturnI64 1\nend\n";
  WeftEngine *e;
  WeftVm3 *vm, *later;
  WeftEngineOptions o = {.size = sizeof o, .policy = WEFT_POLICY_VSTACK};
  CHECK(weft_engine_new(&o, &e, NULL) == WEFT_OK);
  CHECK(weft_vm3_new(e, text, sizeof text - 1, NULL, &vm, NULL) == WEFT_OK);
  pid_t pid = fork();
  vm3_runs(vm);
  CHECK(weft_vm3_new(e, text, sizeof text - 1, NULL, &later, NULL) == WEFT_OK);
  vm3_runs(later);
  weft_vm3_free(vm);
  vm3_runs(later);
  weft_vm3_free(later);
  weft_engine_free(e);
  if (pid == 0) _exit(checks_failed());
  child_ended_well(pid);
}

/* -- while other threads compile ---- */

typedef struct Busy {
  const char *folder;
  WeftEngine *engine;
  WeftModule *module;
  atomic_bool stop;
} Busy;

static World busy_world(const Busy *b, WeftInstance **in)
{
  World w = {.folder = b->folder, .engine = b->engine};
  if (weft_store_new(w.engine, NULL, &w.store, NULL) != WEFT_OK ||
      weft_linker_new(w.store, &w.linker, NULL) != WEFT_OK)
    exit(2);
  CHECK(weft_linker_define_func(w.linker, "host", "twice", "i(i)", twice, NULL, NULL) == WEFT_OK);
  if (!b->module)
    *in = instance(&w, "fork.wasm");
  else
    CHECK(weft_linker_instantiate(w.linker, b->module, in, NULL, NULL) == WEFT_OK);
  return w;
}

static void busy_end(World *w)
{
  weft_linker_free(w->linker);
  weft_store_free(w->store);
}

/* Engine's locks: modules, thunks, memories and stores come and go. */
static void *come_and_go(void *arg)
{
  Busy b = {.folder = ((Busy *)arg)->folder, .engine = ((Busy *)arg)->engine};
  WeftCode *c;
  CHECK(weft_code_new(b.engine, &c, NULL) == WEFT_OK);
  while (!((Busy *)arg)->stop) {
    WeftInstance *in;
    World w = busy_world(&b, &in);
    call_a(&w, in);
    weft_store_interrupt(w.store);
    busy_end(&w);
    WeftBuilt *f = build(c, WEFT_OP_I32_ADD, 1);
    weft_built_free(f);
  }
  weft_code_free(c);
  return NULL;
}

/* Functions of the shared module for the first time, one after the other. */
static void call_many(World *w, WeftInstance *in)
{
  for (int32_t i = 0; i < 100; i++) {
    char export[16];
    snprintf(export, sizeof export, "f%d", i);
    for (int k = 0; k < 2; k++)
      CHECK(call(w, func(in, export), NULL, ARGS(i32(7))).of.i32 == 7 + i);
  }
}

static void *compile_all(void *arg)
{
  WeftInstance *in;
  World w = busy_world(arg, &in);
  call_many(&w, in);
  busy_end(&w);
  return NULL;
}

/* The child does itself what was half done. */
static void child_of_busy(const Busy *b)
{
  WeftInstance *in;
  alarm(100); /* a lock of a thread that is not there would never be free */
  World w = busy_world(b, &in);
  call_a(&w, in);
  call_b(&w, in);
  call_many(&w, in);
  WeftTrap *trap = NULL;
  call(&w, func(in, "trap"), &trap, ARGS(i32(0)));
  WeftFrame frame;
  if (CHECK(trap && weft_trap_nframes(trap) == 2)) {
    weft_trap_frame(trap, 1, &frame);
    CHECK_TEXT(frame.name, "outer");
  }
  weft_trap_free(trap);
  busy_end(&w);
  Busy own = {.folder = b->folder, .engine = b->engine};
  w = busy_world(&own, &in);
  call_many(&w, in);
  busy_end(&w);
}

static void busy(const char *folder, const WeftEngineOptions *o, int forks)
{
  Busy b = {.folder = folder};
  pthread_t compiler, other;
  CHECK(weft_engine_new(o, &b.engine, NULL) == WEFT_OK);
  if (pthread_create(&other, NULL, come_and_go, &b)) exit(2);
  for (int i = 0; i < forks; i++) {
    char path[500];
    snprintf(path, sizeof path, "%s/fork.wasm", folder);
    if (!CHECK(weft_module_open(b.engine, path, &b.module, NULL) == WEFT_OK)) exit(1);
    if (pthread_create(&compiler, NULL, compile_all, &b)) exit(2);
    usleep((useconds_t)(i * 137 % 4000)); /* at any place of it */
    pid_t pid = fork();
    if (pid == 0) {
      child_of_busy(&b);
      _exit(checks_failed());
    }
    pthread_join(compiler, NULL);
    child_ended_well(pid);
    weft_module_free(b.module);
  }
  b.stop = true;
  pthread_join(other, NULL);
  weft_engine_free(b.engine);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  setvbuf(stdout, NULL, _IONBF, 0);
  int forks = argc > 2 ? atoi(argv[2]) : 30;
  for (unsigned i = 0; i < NENGINES; i++) {
    independent(argv[1], &engines[i]);
    generations(argv[1], &engines[i]);
  }
  built();
  vm3();
  for (unsigned i = 2; i < NENGINES && FORKS_ANY_TIME;
       i++) /* where functions are compiled one by one */
    busy(argv[1], &engines[i], forks);
  return checks_failed();
}
