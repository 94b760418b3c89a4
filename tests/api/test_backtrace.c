// SPDX-License-Identifier: MIT
/* Backtraces through large functions: each is compiled again once for all of its frames, and not
 * more than a few MiB in all. */
#include "bytes.h"
#include "check.h"

#include <stdio.h>
#include <time.h>

enum { DEPTH = 100 };

static uint64_t at_trap, at_call; /* offsets in the body */

/* (func (param i32)  if n == 0 trap;  if n == 0, much;  call next (n - 1)) */
static void put_body(Bytes *out, size_t size, uint8_t next)
{
  Bytes b = {0};
  PUT(&b, 0, 0x20, 0, 0x45, 0x04, 0x40);
  at_trap = b.n;
  PUT(&b, 0x00, 0x0b, 0x20, 0, 0x04, 0x40, 0x05);
  while (b.n < size)
    PUT(&b, 0x20, 0, 0x41, 1, 0x6a, 0x21, 0);
  PUT(&b, 0x0b, 0x20, 0, 0x41, 1, 0x6b);
  at_call = b.n;
  PUT(&b, 0x10, next, 0x0b);
  put_leb(out, b.n);
  put_all(out, b.p, b.n);
  free(b.p);
}

/* n functions, each of which calls the next, and the last the first. */
static WeftInstance *chain(World *w, uint8_t n, size_t size)
{
  Bytes b = {0}, s = {0};
  put_head(&b);
  PUT(&s, 1, 0x60, 1, 0x7f, 0);
  put_section(&b, 1, &s);
  PUT(&s, n);
  for (uint8_t i = 0; i < n; i++)
    PUT(&s, 0);
  put_section(&b, 3, &s);
  PUT(&s, 1, 3, 'r', 'u', 'n', 0, 0);
  put_section(&b, 7, &s);
  PUT(&s, n);
  for (uint8_t i = 0; i < n; i++)
    put_body(&s, size, (uint8_t)((i + 1) % n));
  put_section(&b, 10, &s);
  free(s.p);
  WeftModule *m = NULL;
  WeftInstance *in = NULL;
  WeftError error = {.message = ""};
  if (weft_module_new(w->engine, b.p, b.n, &m, &error) != WEFT_OK ||
      weft_linker_instantiate(w->linker, m, &in, NULL, &error) != WEFT_OK)
    puts(error.message), exit(2);
  weft_module_free(m);
  free(b.p);
  return in;
}

static WeftTrap *trap_of(World *w, WeftInstance *in)
{
  WeftTrap *t = NULL;
  call(w, func(in, "run"), &t, ARGS(i32(DEPTH)));
  if (!CHECK(t && weft_trap_kind(t) == WEFT_TRAP_UNREACHABLE && weft_trap_nframes(t) == 64))
    exit(1);
  return t;
}

static size_t print(const WeftTrap *t, char *text, size_t size)
{
  size_t n = weft_trap_print(t, text, size);
  CHECK(n < size);
  return n;
}

/* What finding 64 frames costs, in compilations of the module: 2, not 128. */
static void one_function(World *w)
{
  static char text[16384];
  clock_t t0 = clock();
  WeftInstance *in = chain(w, 1, 2000000);
  clock_t t1 = clock();
  WeftTrap *t = trap_of(w, in);
  clock_t t2 = clock();
  print(t, text, sizeof text);
  double compiled = (double)(t1 - t0), again = (double)(clock() - t2);
  if (!CHECK(again < 16 * compiled + 0.02 * CLOCKS_PER_SEC))
    printf("made in %.3f s, told in %.3f s\n", compiled / CLOCKS_PER_SEC, again / CLOCKS_PER_SEC);
  for (size_t i = 0; i < 64; i++) {
    WeftFrame f;
    weft_trap_frame(t, i, &f);
    CHECK(f.func == 0 && f.func_offset == (i ? at_call : at_trap));
    CHECK(f.module_offset > f.func_offset && f.module_offset < f.func_offset + 64);
  }
  CHECK(strstr(text, "more frames") && !strstr(text, "too large"));
  weft_trap_free(t);
}

/* More code than may be compiled again: some frames have no offset, and it says so. */
static void several_functions(World *w)
{
  static char text[16384];
  WeftTrap *t = trap_of(w, chain(w, 3, 4000000));
  uint32_t innermost = DEPTH % 3, unknown = (innermost + 1) % 3; /* 3 does not fit beside 2 */
  print(t, text, sizeof text);
  for (size_t i = 0; i < 64; i++) {
    WeftFrame f;
    weft_trap_frame(t, i, &f);
    CHECK(f.func == (innermost + 3 * 64 - i) % 3);
    CHECK(f.func_offset == (f.func == unknown ? UINT64_MAX : i ? at_call : at_trap));
    CHECK(f.module_offset > 0 && f.module_offset < 12000200);
    if (f.func == unknown) CHECK(f.module_offset % 4000000 < 200);
  }
  CHECK(strstr(text, "too large"));
  weft_trap_free(t);
}

int main(int argc, char **argv)
{
  (void)argc;
  World w = world(argv[1], NULL, NULL);
  one_function(&w);
  several_functions(&w);
  world_end(&w);
  return checks_failed();
}
