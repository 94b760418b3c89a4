// SPDX-License-Identifier: MIT
/* Native stacks: of threads of all sizes, of coroutines with and without weft_store_stack, of
 * signal handlers, in other stacks. Recursion without end and large frames trap, and write nothing
 * below the stack; a store is entered by one stack at a time. */
#include "check.h"
#include "weft_build.h"
#include "weft_vm3.h"

#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

enum { PAGE = 64 << 10, DATA = 1 << 20 }; /* PAGE: of any kernel */

/* AddressSanitizer is told of each switch: where to, and from where. */
#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#else
static void __sanitizer_start_switch_fiber(void **save, const void *low, size_t size)
{
  (void)save, (void)low, (void)size;
}
static void __sanitizer_finish_switch_fiber(void *save, const void **low, size_t *size)
{
  (void)save, (void)low, (void)size;
}
#endif

/* -- coroutines ---- */

/* A mapping: host data, a page without access, a stack. */
typedef struct Coroutine {
  ucontext_t back, own;
  char *map, *stack;
  size_t size;
  void (*run)(void *);
  void *user;
  const void *back_low; /* the stack that it goes back to */
  size_t back_size;
} Coroutine;

static void start(unsigned low, unsigned high)
{
  Coroutine *c = (Coroutine *)((uintptr_t)low | (uintptr_t)high << 32);
  __sanitizer_finish_switch_fiber(NULL, &c->back_low, &c->back_size);
  c->run(c->user);
  __sanitizer_start_switch_fiber(NULL, c->back_low, c->back_size);
}

static void make_on(Coroutine *c, char *stack, size_t size, void (*run)(void *), void *user)
{
  uintptr_t at = (uintptr_t)c;
  c->run = run;
  c->user = user;
  getcontext(&c->own);
  c->own.uc_stack.ss_sp = stack;
  c->own.uc_stack.ss_size = size;
  c->own.uc_link = &c->back;
  makecontext(&c->own, (void (*)(void))start, 2, (unsigned)at, (unsigned)(at >> 32));
}

static void make(Coroutine *c, size_t size, void (*run)(void *), void *user)
{
  c->size = size;
  c->map =
      mmap(NULL, DATA + PAGE + size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (c->map == MAP_FAILED) exit(2);
  c->stack = c->map + DATA + PAGE;
  memset(c->map, 'h', DATA);
  mprotect(c->map + DATA, PAGE, PROT_NONE);
  make_on(c, c->stack, size, run, user);
}

static void go(Coroutine *c)
{
  void *save = NULL;
  __sanitizer_start_switch_fiber(&save, c->own.uc_stack.ss_sp, c->own.uc_stack.ss_size);
  swapcontext(&c->back, &c->own);
  __sanitizer_finish_switch_fiber(save, NULL, NULL);
}

static void suspend(Coroutine *c)
{
  void *save = NULL;
  __sanitizer_start_switch_fiber(&save, c->back_low, c->back_size);
  swapcontext(&c->own, &c->back);
  __sanitizer_finish_switch_fiber(save, &c->back_low, &c->back_size);
}

/* Has it come through, and is the data below it as it was? */
static void end(Coroutine *c)
{
  size_t changed = 0;
  for (size_t i = 0; i < DATA; i++)
    changed += c->map[i] != 'h';
  CHECK(changed == 0);
  munmap(c->map, DATA + PAGE + c->size);
}

/* -- guests ---- */

static bool interpreted(void)
{
  return getenv("WEFT_TEST_INTERP") || getenv("WEFT_TEST_TIERED");
}

static WeftTrap *host_nothing(void *env, WeftCaller *caller, const WeftValue *args,
                              WeftValue *results)
{
  (void)env, (void)caller, (void)args, (void)results;
  return NULL;
}

static unsigned put_u32(uint8_t *at, uint32_t v)
{
  unsigned n = 0;
  for (; v > 127; v >>= 7)
    at[n++] = (uint8_t)(v | 128);
  at[n++] = (uint8_t)v;
  return n;
}

/* (func (export "big") (param i64) (result i64) (local i64 ... n) local.get 0 call 0) */
static WeftInstance *big_frames(World *w, uint32_t locals)
{
  static const uint8_t head[] = {0,    'a', 's', 'm', 1, 0, 0, 0, 1, 6,   1,   0x60, 1, 0x7e, 1,
                                 0x7e, 3,   2,   1,   0, 7, 7, 1, 3, 'b', 'i', 'g',  0, 0};
  uint8_t bytes[64], body[16];
  unsigned n = sizeof head, k = 0;
  memcpy(bytes, head, n);
  body[k++] = 1;
  k += put_u32(body + k, locals);
  memcpy(body + k, "\x7e\x20\x00\x10\x00\x0b", 6);
  k += 6;
  bytes[n++] = 10, bytes[n++] = (uint8_t)(k + 2), bytes[n++] = 1, bytes[n++] = (uint8_t)k;
  memcpy(bytes + n, body, k);
  WeftModule *m;
  WeftInstance *in;
  WeftError error;
  if (!CHECK(weft_module_new(w->engine, bytes, n + k, &m, &error) == WEFT_OK)) exit(1);
  if (!CHECK(weft_linker_instantiate(w->linker, m, &in, NULL, NULL) == WEFT_OK)) exit(1);
  weft_module_free(m);
  return in;
}

typedef struct Guest {
  World w;
  WeftInstance *in, *big, *after;
  int depth; /* found by use_up */
} Guest;

static Guest guest(const char *folder, uint64_t max_stack, WeftHostFunc *host, void *env)
{
  WeftEngineOptions eo = {.size = sizeof eo, .interruptible = true};
  WeftStoreOptions so = {.size = sizeof so, .max_stack = max_stack};
  Guest g = {.w = world(folder, &eo, &so)};
  CHECK(weft_linker_define_func(g.w.linker, "host", "call", "(i)", host, env, NULL) == WEFT_OK);
  g.in = instance(&g.w, "traps.wasm");
  g.after = instance(&g.w, "stacks.wasm");
  g.big = big_frames(&g.w, 40000);
  return g;
}

static void expect_trap(Guest *g, WeftFunc *f, WeftTrapKind kind, size_t nargs,
                        const WeftValue *args)
{
  WeftTrap *t = NULL;
  call(&g->w, f, &t, nargs, args);
  if (CHECK(t != NULL)) CHECK(weft_trap_kind(t) == kind);
  weft_trap_free(t);
}

static void ordinary(Guest *g)
{
  CHECK(call(&g->w, func(g->in, "bounded"), NULL, ARGS(i32(50))).of.i32 == 50);
  expect_trap(g, func(g->in, "load"), WEFT_TRAP_MEMORY_BOUNDS, ARGS(i32(70000)));
}

/* Right results first and last, in between all that uses a stack up; how deep calls go. */
static void use_up(void *user)
{
  Guest *g = user;
  ordinary(g);
  expect_trap(g, func(g->in, "recurse"), WEFT_TRAP_STACK_OVERFLOW, ARGS(i32(0)));
  expect_trap(g, func(g->in, "king"), WEFT_TRAP_STACK_OVERFLOW, ARGS(i32(0)));
  expect_trap(g, func(g->big, "big"), WEFT_TRAP_STACK_OVERFLOW, ARGS(i64(0)));
  int low = 0, high = 1 << 22;
  while (high - low > 1 + low / 1000) {
    int mid = low + (high - low) / 2;
    WeftTrap *t = NULL;
    call(&g->w, func(g->in, "bounded"), &t, ARGS(i32(mid)));
    *(t ? &high : &low) = mid;
    weft_trap_free(t);
  }
  g->depth = low;
  ordinary(g);
}

static int depth_here(Guest *g)
{
  use_up(g);
  return g->depth;
}

static int depth_on(Guest *g, size_t size, bool tell)
{
  Coroutine c;
  make(&c, size, use_up, g);
  if (tell) CHECK(weft_store_stack(g->w.store, c.stack, size, NULL) == WEFT_OK);
  go(&c);
  end(&c);
  if (tell) CHECK(weft_store_stack(g->w.store, NULL, 0, NULL) == WEFT_OK);
  return g->depth;
}

/* -- coroutines ---- */

static void coroutines(const char *folder)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  int mine = depth_here(&g), unknown = 0;
  for (size_t size = 64 << 10; size <= 4 << 20; size *= 4) {
    int untold = depth_on(&g, size, false), told = depth_on(&g, size, true);
    if (!interpreted()) {
      CHECK(untold <= told + told / 20 && told < mine);
      if (size >= 256 << 10) CHECK(!unknown || untold == unknown);
      if (size >= 1 << 20) CHECK(told > 4 * untold);
      if (size >= 256 << 10) unknown = untold;
    }
    CHECK(depth_here(&g) == mine); /* found out for each stack */
  }
  world_end(&g.w);
  g = guest(folder, 32 << 10, host_nothing, NULL);
  int small = depth_here(&g), there = depth_on(&g, 1 << 20, true);
  CHECK(there > small - small / 20 && there < small + small / 20);
  world_end(&g.w);
}

/* One stack where a larger one was before. */
static void reused(const char *folder, bool tell)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  Coroutine c;
  make(&c, 1 << 20, use_up, &g);
  if (tell) CHECK(weft_store_stack(g.w.store, c.stack, c.size, NULL) == WEFT_OK);
  go(&c);
  int before = g.depth;
  enum { HALF = 128 << 10 };
  char *stack = c.stack + c.size - HALF;
  memset(c.stack, 'h', c.size - HALF);
  mprotect(stack - PAGE, PAGE, PROT_NONE);
  make_on(&c, stack, HALF, use_up, &g);
  if (tell) CHECK(weft_store_stack(g.w.store, stack, HALF, NULL) == WEFT_OK);
  go(&c);
  CHECK(interpreted() || g.depth < before);
  size_t changed = 0;
  for (size_t i = 0; i < c.size - HALF - PAGE; i++)
    changed += c.stack[i] != 'h';
  CHECK(changed == 0);
  end(&c);
  world_end(&g.w);
}

/* A stack in an array of a function has no guard: it is told. */
static void in_another(const char *folder)
{
  enum { SIZE = 96 << 10 };
  Guest g = guest(folder, 0, host_nothing, NULL);
  struct {
    char data[SIZE], stack[SIZE];
  } here;
  Coroutine c;
  memset(here.data, 'h', sizeof here.data);
  make_on(&c, here.stack, SIZE, use_up, &g);
  CHECK(weft_store_stack(g.w.store, here.stack, SIZE, NULL) == WEFT_OK);
  go(&c);
  size_t changed = 0;
  for (size_t i = 0; i < SIZE; i++)
    changed += here.data[i] != 'h';
  CHECK(changed == 0);
  CHECK(depth_here(&g) > g.depth / 2);
  world_end(&g.w);
}

static void wrong_ranges(const char *folder)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  WeftError e;
  CHECK(weft_store_stack(g.w.store, NULL, 4096, &e) == WEFT_INVALID && strstr(e.message, "4096"));
  CHECK(weft_store_stack(g.w.store, &g, SIZE_MAX, &e) == WEFT_INVALID);
  CHECK(weft_store_stack(g.w.store, &g, 0, &e) == WEFT_OK);
  ordinary(&g);
  world_end(&g.w);
}

/* -- threads ---- */

static void *in_thread(void *user)
{
  use_up(user);
  return NULL;
}

static int depth_in_thread(Guest *g, size_t size, size_t guard)
{
  pthread_attr_t a;
  pthread_t t;
  pthread_attr_init(&a);
  CHECK(pthread_attr_setstacksize(&a, size) == 0);
  if (guard) CHECK(pthread_attr_setguardsize(&a, guard) == 0);
  if (pthread_create(&t, &a, in_thread, g)) exit(2);
  pthread_join(t, NULL);
  pthread_attr_destroy(&a);
  return g->depth;
}

static void threads(const char *folder)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  size_t least = PTHREAD_STACK_MIN > 128 << 10 ? PTHREAD_STACK_MIN : 128 << 10;
  int small = depth_in_thread(&g, least, 0);
  int large = depth_in_thread(&g, 16 * least, 0);
  CHECK(interpreted() || large > 4 * small);
  depth_in_thread(&g, 2 << 20, 1 << 20); /* a guard larger than what stays for host functions */
  world_end(&g.w);
}

/* -- signal handlers ---- */

static Guest *in_handler;

static void handle(int sig)
{
  (void)sig;
  use_up(in_handler);
}

static void signal_stacks(const char *folder)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  Coroutine c;
  make(&c, 512 << 10, use_up, &g); /* only for its mapping */
  stack_t alt = {.ss_sp = c.stack, .ss_size = c.size}, before;
  struct sigaction sa = {.sa_handler = handle, .sa_flags = SA_ONSTACK};
  sigaltstack(&alt, &before);
  sigaction(SIGUSR1, &sa, NULL);
  in_handler = &g;
  raise(SIGUSR1);
  int there = g.depth;
  if (before.ss_flags & SS_DISABLE) before.ss_size = 0;
  sigaltstack(&before, NULL);
  CHECK(interpreted() || there > depth_on(&g, c.size, false)); /* its size is known */
  end(&c);
  world_end(&g.w);
}

/* -- one store, several stacks ---- */

typedef struct Switching {
  Guest a, b; /* two stores */
  Coroutine first, second;
  WeftStatus status; /* of calls from another stack */
  char message[384];
  bool tell;
} Switching;

/* The host function of both: leaves the stack that it is called on. */
static WeftTrap *leave(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  Switching *s = env;
  (void)results;
  if (args[0].of.i32 == 0) return NULL;
  suspend(weft_caller_store(caller) == s->a.w.store ? &s->first : &s->second);
  return args[0].of.i32 == 2 ? weft_trap_new("left, and came back") : NULL;
}

static void run_first(void *user)
{
  Switching *s = user;
  CHECK(call(&s->a.w, func(s->a.after, "after"), NULL, ARGS(i32(1), i32(0))).of.i32 == 0);
  use_up(&s->a);
  expect_trap(&s->a, func(s->a.after, "after"), WEFT_TRAP_MEMORY_BOUNDS, ARGS(i32(1), i32(-4)));
  expect_trap(&s->a, func(s->a.after, "after_recurse"), WEFT_TRAP_STACK_OVERFLOW, ARGS(i32(1)));
  expect_trap(&s->a, func(s->a.in, "outer"), WEFT_TRAP_HOST, ARGS(i32(2)));
  use_up(&s->a);
}

static void try_first(Switching *s)
{
  WeftError e = {.message = ""};
  WeftValue arg = i32(1), r;
  s->status = weft_func_call(s->a.w.store, func(s->a.in, "bounded"), &arg, 1, &r, 1, NULL, &e);
  snprintf(s->message, sizeof s->message, "%s", e.message);
}

static void run_second(void *user)
{
  Switching *s = user;
  try_first(s);
  CHECK(s->status == WEFT_INVALID && strstr(s->message, "another stack"));
  use_up(&s->b); /* another store: no matter */
  expect_trap(&s->b, func(s->b.after, "after"), WEFT_TRAP_MEMORY_BOUNDS, ARGS(i32(1), i32(-4)));
  use_up(&s->b);
  expect_trap(&s->b, func(s->b.after, "after"), WEFT_TRAP_MEMORY_BOUNDS, ARGS(i32(1), i32(-4)));
}

static void switching(const char *folder, bool tell)
{
  Switching s;
  s.a = guest(folder, 0, leave, &s);
  s.b = guest(folder, 0, leave, &s);
  make(&s.first, 512 << 10, run_first, &s);
  make(&s.second, 512 << 10, run_second, &s);
  if (tell) {
    CHECK(weft_store_stack(s.a.w.store, s.first.stack, s.first.size, NULL) == WEFT_OK);
    CHECK(weft_store_stack(s.b.w.store, s.second.stack, s.second.size, NULL) == WEFT_OK);
  }
  go(&s.first);  /* a's host function has left */
  try_first(&s); /* on the thread's own stack */
  CHECK(s.status == WEFT_INVALID);
  /* As if the host had told the store of the second stack too soon. */
  if (tell) CHECK(weft_store_stack(s.a.w.store, s.second.stack, s.second.size, NULL) == WEFT_OK);
  go(&s.second); /* and so has b's */
  if (tell) CHECK(weft_store_stack(s.a.w.store, s.first.stack, s.first.size, NULL) == WEFT_OK);
  go(&s.first); /* in the order in which they left, not the other way round: and leaves again */
  go(&s.second);
  try_first(&s);
  CHECK(s.status == WEFT_INVALID);
  go(&s.second); /* b has returned */
  go(&s.first);
  go(&s.first);
  go(&s.first); /* a has, too */
  use_up(&s.a);
  use_up(&s.b);
  end(&s.first);
  end(&s.second);
  world_end(&s.a.w);
  world_end(&s.b.w);
}

/* A coroutine that is left in one thread and goes on in another. */
static void *go_on(void *user)
{
  go(&((Switching *)user)->first);
  return NULL;
}

static void migrating(const char *folder)
{
  Switching s;
  s.a = guest(folder, 0, leave, &s);
  make(&s.first, 512 << 10, run_first, &s);
  for (int i = 0; i < 5; i++) {
    pthread_t t;
    if (pthread_create(&t, NULL, go_on, &s)) exit(2);
    pthread_join(t, NULL);
  }
  use_up(&s.a);
  end(&s.first);
  world_end(&s.a.w);
}

/* -- interruption ---- */

static void *interrupt(void *user)
{
  usleep(20000);
  weft_store_interrupt(user);
  return NULL;
}

static void spin(void *user)
{
  Guest *g = user;
  pthread_t t;
  if (pthread_create(&t, NULL, interrupt, g->w.store)) exit(2);
  WeftTrap *trap = NULL;
  call(&g->w, func(g->in, "spin"), &trap, 0, NULL);
  if (CHECK(trap != NULL)) CHECK(weft_trap_interrupted(trap));
  weft_trap_free(trap);
  pthread_join(t, NULL);
  weft_store_interrupt(g->w.store); /* before a call, too */
  call(&g->w, func(g->in, "spin_calls"), &trap, 0, NULL);
  if (CHECK(trap != NULL)) CHECK(weft_trap_interrupted(trap));
  weft_trap_free(trap);
  use_up(g);
}

static void interrupted(const char *folder)
{
  Guest g = guest(folder, 0, host_nothing, NULL);
  for (int tell = 0; tell < 2; tell++) {
    Coroutine c;
    make(&c, 256 << 10, spin, &g);
    if (tell) CHECK(weft_store_stack(g.w.store, c.stack, c.size, NULL) == WEFT_OK);
    go(&c);
    end(&c);
  }
  world_end(&g.w);
}

/* -- the builder and vm3 ---- */

typedef struct Built {
  WeftCode *code;
  WeftBuilt *f;
  WeftVm3 *vm;
} Built;

static void run_built(void *user)
{
  Built *b = user;
  WeftValue arg = i64(1), r;
  WeftTrap *t = NULL;
  CHECK(weft_built_call(b->f, &arg, 1, &r, 1, &t, NULL) == WEFT_TRAPPED);
  CHECK(t && weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW);
  weft_trap_free(t);
  int64_t (*f)(int64_t) = (int64_t (*)(int64_t))weft_built_pointer(b->f);
  if (f) {
    CHECK(f(1) == 0);
    t = weft_code_take_trap(b->code);
    CHECK(t && weft_trap_kind(t) == WEFT_TRAP_STACK_OVERFLOW);
    weft_trap_free(t);
  }
  WeftVm3Result result;
  CHECK(weft_vm3_run(b->vm, NULL, 0, &result, &t, NULL) == WEFT_TRAPPED);
  CHECK_TEXT(weft_vm3_failure(b->vm), "vm3: call depth exceeded");
  weft_trap_free(t);
}

static void other_frontends(const char *folder)
{
  static const char program[] = "program entry 0\n"
                                "func deep i64 1 f64 0 cell 0 params result i64\n"
                                "  CallI64 0 0 0\n"
                                "  AddI64K 0 0 1\n"
                                "  ReturnI64 0\n"
                                "end\n";
  WeftEngineOptions o = {.size = sizeof o};
  World w = world(folder, &o, NULL);
  Built b;
  WeftError e = {.message = ""};
  const WeftKind kind = WEFT_I64;
  const WeftFuncType type = {&kind, 1, &kind, 1};
  WeftBuild *build;
  CHECK(weft_code_new(w.engine, &b.code, NULL) == WEFT_OK);
  CHECK(weft_built_declare(b.code, &type, "deep", &b.f, NULL) == WEFT_OK);
  CHECK(weft_build_begin(b.f, NULL, 0, &build, NULL) == WEFT_OK);
  weft_build_get(build, 0);
  weft_build_call(build, b.f);
  weft_build_get(build, 0);
  weft_build_op(build, WEFT_OP_I64_ADD);
  weft_build_return(build);
  CHECK(weft_build_finish(build, NULL) == WEFT_OK);
  if (!CHECK(weft_vm3_new(w.engine, program, sizeof program - 1, NULL, &b.vm, &e) == WEFT_OK)) {
    printf("%s\n", e.message);
    exit(1);
  }
  run_built(&b);
  for (int tell = 0; tell < 2; tell++) {
    Coroutine c;
    make(&c, 256 << 10, run_built, &b);
    CHECK(weft_code_stack(b.code, c.stack, tell ? c.size : 0, NULL) == WEFT_OK);
    CHECK(weft_vm3_stack(b.vm, c.stack, tell ? c.size : 0, NULL) == WEFT_OK);
    go(&c);
    end(&c);
    run_built(&b);
  }
  weft_vm3_free(b.vm);
  weft_code_free(b.code);
  world_end(&w);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  coroutines(argv[1]);
  reused(argv[1], false);
  reused(argv[1], true);
  in_another(argv[1]);
  wrong_ranges(argv[1]);
  threads(argv[1]);
  signal_stacks(argv[1]);
  switching(argv[1], false);
  switching(argv[1], true);
  migrating(argv[1]);
  interrupted(argv[1]);
  other_frontends(argv[1]);
  return checks_failed();
}
