// SPDX-License-Identifier: MIT
/* What a guest may have done over and over costs no more where a name or a segment of its module is
 * large: after the module is made, what lies in the middle of them is not looked at. Those pages
 * are taken away, so that a look at them ends the test. */
#include "bytes.h"
#include "check.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { LARGE = 1 << 20 };

/* Where something large lies in a module. */
typedef struct Large {
  size_t from, to;
} Large;

typedef struct Parts {
  Bytes all;
  Large items, module_name, name;
} Parts;

static Large fill(Bytes *b, uint8_t with)
{
  Large l = {b->n, b->n + LARGE};
  uint8_t *p = malloc(LARGE);
  if (!p) exit(2);
  memset(p, with, LARGE);
  put_all(b, p, LARGE);
  free(p);
  return l;
}

/* Where it lies after put_section. */
static void put_large(Bytes *b, uint8_t id, Bytes *content, Large *l)
{
  size_t n = content->n;
  put_section(b, id, content);
  l->from += b->n - n;
  l->to += b->n - n;
}

/* (table 1 funcref) (elem func 0 0 0 ...) (func $MMM... (export "init") (param i32) i32.const 0,
 * local.get 0, i32.const 1, table.init 0) (func (export "trap") unreachable), and a module name */
static Parts module(void)
{
  Parts m = {0};
  Bytes s = {0};
  put_head(&m.all);
  PUT(&s, 2, 0x60, 1, 0x7f, 0, 0x60, 0, 0);
  put_section(&m.all, 1, &s);
  PUT(&s, 2, 0, 1);
  put_section(&m.all, 3, &s);
  PUT(&s, 1, 0x70, 0, 1);
  put_section(&m.all, 4, &s);
  PUT(&s, 2, 4, 'i', 'n', 'i', 't', 0, 0, 4, 't', 'r', 'a', 'p', 0, 1);
  put_section(&m.all, 7, &s);
  PUT(&s, 1, 1, 0);
  put_leb(&s, LARGE);
  m.items = fill(&s, 0);
  put_large(&m.all, 9, &s, &m.items);
  PUT(&s, 2, 12, 0, 0x41, 0, 0x20, 0, 0x41, 1, 0xfc, 12, 0, 0, 0x0b, 3, 0, 0, 0x0b);
  put_section(&m.all, 10, &s);
  PUT(&s, 4, 'n', 'a', 'm', 'e', 0);
  put_leb(&s, LARGE + 3);
  put_leb(&s, LARGE);
  m.module_name = fill(&s, 'm');
  PUT(&s, 1);
  put_leb(&s, LARGE + 5);
  PUT(&s, 1, 0);
  put_leb(&s, LARGE);
  m.name = fill(&s, 'n');
  Large names = m.module_name;
  put_large(&m.all, 0, &s, &names);
  m.name.from += names.from - m.module_name.from;
  m.name.to += names.from - m.module_name.from;
  m.module_name = names;
  free(s.p);
  return m;
}

/* Takes the pages away that are wholly in the middle, one more at each end being left. */
static void hide(uint8_t *bytes, Large l)
{
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), mask = page - 1;
  uintptr_t from = (((uintptr_t)bytes + l.from + mask) & ~mask) + page;
  uintptr_t to = (((uintptr_t)bytes + l.to) & ~mask) - page;
  if (!CHECK(from < to && mprotect((void *)from, to - from, PROT_NONE) == 0)) exit(1);
}

static void table_init(World *w, WeftInstance *in)
{
  static const int32_t at[] = {0, 63, 64, LARGE - 65, LARGE - 1};
  for (unsigned i = 0; i < sizeof at / sizeof *at; i++)
    call(w, func(in, "init"), NULL, ARGS(i32(at[i])));
  WeftTrap *trap = NULL;
  call(w, func(in, "init"), &trap, ARGS(i32(LARGE)));
  CHECK(trap && weft_trap_kind(trap) == WEFT_TRAP_TABLE_BOUNDS);
  char text[1000];
  CHECK(weft_trap_print(trap, text, sizeof text) < sizeof text && strstr(text, "  0: nnnn"));
  weft_trap_free(trap);
}

static void run(WeftPolicy policy, WeftCompileMode mode)
{
  Parts m = module();
  uint8_t *bytes = mmap(NULL, m.all.n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (bytes == MAP_FAILED) exit(2);
  memcpy(bytes, m.all.p, m.all.n);
  WeftEngineOptions o = {.size = sizeof o,
                         .policy = policy,
                         .compile = mode,
                         .tier_after = 1,
                         .profile =
                             WEFT_PROFILE_PERFMAP | WEFT_PROFILE_JITDUMP | WEFT_PROFILE_DEBUGGER};
  World w = world(NULL, &o, NULL);
  WeftModule *module;
  WeftInstance *in;
  WeftError error;
  if (!CHECK(weft_module_new_borrowed(w.engine, bytes, m.all.n, &module, &error) == WEFT_OK))
    exit(1);
  hide(bytes, m.items);
  hide(bytes, m.module_name);
  hide(bytes, m.name);
  if (!CHECK(weft_linker_instantiate(w.linker, module, &in, NULL, NULL) == WEFT_OK)) exit(1);
  table_init(&w, in);
  WeftTrap *trap = NULL;
  WeftFrame frame;
  call(&w, func(in, "trap"), &trap, 0, NULL);
  CHECK(trap && weft_trap_nframes(trap) == 1);
  weft_trap_frame(trap, 0, &frame);
  CHECK_TEXT(frame.name, "trap");
  weft_trap_free(trap);
  weft_module_free(module);
  world_end(&w);
  munmap(bytes, m.all.n);
  free(m.all.p);
}

int main(void)
{
  char path[64];
  for (int policy = WEFT_POLICY_VSTACK; policy <= WEFT_POLICY_TIERED; policy++)
    for (int lazy = 0; lazy < 2; lazy++)
      run((WeftPolicy)policy, lazy ? WEFT_COMPILE_LAZY : WEFT_COMPILE_EAGER);
  snprintf(path, sizeof path, "/tmp/perf-%d.map", (int)getpid());
  unlink(path);
  snprintf(path, sizeof path, "/tmp/jit-%d.dump", (int)getpid());
  unlink(path);
  return checks_failed();
}
