// SPDX-License-Identifier: MIT
/* What a guest chooses the number and names of is found without a search through all of it: four
 * times as much takes about four times as long. */
#include "bytes.h"
#include "check.h"

#include <stdio.h>
#include <time.h>

static double seconds(void)
{
  return (double)clock() / CLOCKS_PER_SEC;
}

/* Seconds of processor time. */
typedef double Work(World *w, uint32_t n);

/* Something quadratic takes sixteen times as long for four times as much. */
static void linear(World *w, const char *what, Work *work, uint32_t n)
{
  double few = 1e9, many = 1e9;
  for (int i = 0; i < 3 && (!i || many > 10 * few + 0.05); i++) {
    double a = work(w, n), b = work(w, 4 * n);
    if (a < few) few = a;
    if (b < many) many = b;
  }
  if (!CHECK(many <= 10 * few + 0.05))
    printf("%s: %.4f s for %u, %.4f s for %u\n", what, few, n, many, 4 * n);
}

static void put_number(Bytes *b, uint32_t i)
{
  char text[12];
  snprintf(text, sizeof text, "%u", i);
  put_name(b, text);
}

static WeftModule *module_of(World *w, Bytes *b)
{
  WeftModule *m = NULL;
  WeftError error = {.message = ""};
  if (!CHECK(weft_module_new(w->engine, b->p, b->n, &m, &error) == WEFT_OK))
    puts(error.message), exit(1);
  free(b->p);
  return m;
}

static WeftInstance *instance_of(World *w, WeftModule *m)
{
  WeftInstance *in = NULL;
  WeftError error = {.message = ""};
  if (!CHECK(weft_linker_instantiate(w->linker, m, &in, NULL, &error) == WEFT_OK))
    puts(error.message), exit(1);
  return in;
}

/* One function, exported as "0" to "n - 1". */
static WeftModule *exporter(World *w, uint32_t n)
{
  Bytes b = {0}, s = {0};
  put_head(&b);
  PUT(&s, 1, 0x60, 0, 0);
  put_section(&b, 1, &s);
  PUT(&s, 1, 0);
  put_section(&b, 3, &s);
  put_leb(&s, n);
  for (uint32_t i = 0; i < n; i++) {
    put_number(&s, i);
    PUT(&s, 0, 0);
  }
  put_section(&b, 7, &s);
  PUT(&s, 1, 2, 0, 0x0b);
  put_section(&b, 10, &s);
  free(s.p);
  return module_of(w, &b);
}

static double exports(World *w, uint32_t n)
{
  World other = world(w->folder, NULL, NULL);
  WeftModule *m = exporter(&other, n);
  WeftInstance *in = instance_of(&other, m);
  WeftExtern x;
  double from = seconds();
  for (uint32_t i = 0; i < n; i++) {
    char text[12];
    snprintf(text, sizeof text, "%u", i);
    CHECK(weft_instance_export(in, name(text), &x));
  }
  double took = seconds() - from;
  CHECK(!weft_instance_export(in, name("-1"), &x));
  CHECK(!weft_instance_export(in, name(""), &x));
  weft_module_free(m);
  world_end(&other);
  return took;
}

/* The exports of an instance are what another module imports. */
static double imports(World *w, uint32_t n)
{
  World other = world(w->folder, NULL, NULL);
  WeftModule *from = exporter(&other, n);
  WeftInstance *in = instance_of(&other, from);
  Bytes b = {0}, s = {0};
  put_head(&b);
  PUT(&s, 1, 0x60, 0, 0);
  put_section(&b, 1, &s);
  put_leb(&s, n);
  for (uint32_t i = 0; i < n; i++) {
    put_name(&s, "a");
    put_number(&s, i);
    PUT(&s, 0, 0);
  }
  put_section(&b, 2, &s);
  free(s.p);
  WeftModule *m = module_of(&other, &b);
  double begin = seconds();
  CHECK(weft_linker_define_instance(other.linker, name("a"), in, NULL) == WEFT_OK);
  instance_of(&other, m);
  double took = seconds() - begin;
  weft_module_free(m);
  weft_module_free(from);
  world_end(&other);
  return took;
}

/* table.init of one item after the other, from the last: item i is function i % 3, which returns
 * its number. */
static const uint8_t init_run[] = {0x01, 0x01, 0x7f,             /* (local $wrong i32) */
                                   0x03, 0x40,                   /* loop */
                                   0x20, 0x00, 0x45, 0x04, 0x40, /* if $n is 0: return $wrong */
                                   0x20, 0x01, 0x0f, 0x0b,       /**/
                                   0x20, 0x00, 0x41, 0x01, 0x6b, 0x21, 0x00, /* $n -= 1 */
                                   0x41, 0x00, 0x20, 0x00, 0x41, 0x01, 0xfc,
                                   0x0c, 0,    0,                /* table.init 0 0 (0, $n, 1) */
                                   0x41, 0x00, 0x11, 0x00, 0x00, /* call_indirect */
                                   0x20, 0x00, 0x41, 0x03, 0x70, 0x47, /* is not $n % 3 */
                                   0x20, 0x01, 0x6a, 0x21, 0x01,       /* $wrong += that */
                                   0x0c, 0x00, 0x0b, 0x00, 0x0b};

static double table_init(World *w, uint32_t n)
{
  World other = world(w->folder, NULL, NULL);
  Bytes b = {0}, s = {0};
  put_head(&b);
  PUT(&s, 2, 0x60, 0, 1, 0x7f, 0x60, 1, 0x7f, 1, 0x7f);
  put_section(&b, 1, &s);
  PUT(&s, 4, 0, 0, 0, 1);
  put_section(&b, 3, &s);
  PUT(&s, 1, 0x70, 0, 1);
  put_section(&b, 4, &s);
  PUT(&s, 1, 3, 'r', 'u', 'n', 0, 3);
  put_section(&b, 7, &s);
  PUT(&s, 1, 1, 0); /* passive */
  put_leb(&s, n);
  for (uint32_t i = 0; i < n; i++) /* of different sizes */
    if (i % 3 == 1)
      PUT(&s, 0x81, 0);
    else
      PUT(&s, (uint8_t)(i % 3));
  put_section(&b, 9, &s);
  PUT(&s, 4, 4, 0, 0x41, 0, 0x0b, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b, sizeof init_run);
  put_all(&s, init_run, sizeof init_run);
  put_section(&b, 10, &s);
  free(s.p);
  WeftModule *m = module_of(&other, &b);
  WeftInstance *in = instance_of(&other, m);
  double begin = seconds();
  CHECK(call(&other, func(in, "run"), NULL, ARGS(i32((int32_t)n))).of.i32 == 0);
  double took = seconds() - begin;
  weft_module_free(m);
  world_end(&other);
  return took;
}

/* A later definition hides an earlier one, whatever the split of module and name. */
static void definitions(void)
{
  World w = world(NULL, NULL, NULL);
  WeftModule *m = exporter(&w, 1);
  WeftExtern x, y = {.kind = WEFT_EXTERN_GLOBAL};
  WeftValue v = i32(7);
  CHECK(weft_instance_export(instance_of(&w, m), name("0"), &x));
  CHECK(weft_global_new(w.store, false, &v, &y.of.global, NULL) == WEFT_OK);
  CHECK(weft_linker_define(w.linker, name("a"), name("0"), y, NULL) == WEFT_OK);
  CHECK(weft_linker_define(w.linker, name("a"), name("0"), x, NULL) == WEFT_OK);
  CHECK(weft_linker_define(w.linker, name("a0"), name(""), y, NULL) == WEFT_OK);
  CHECK(weft_linker_define(w.linker, name(""), name("a0"), y, NULL) == WEFT_OK);
  static const uint8_t importer[] = {0, 'a', 's', 'm', 1, 0, 0,   0, 1,   4, 1, 0x60,
                                     0, 0,   2,   7,   1, 1, 'a', 1, '0', 0, 0};
  WeftModule *i;
  CHECK(weft_module_new(w.engine, importer, sizeof importer, &i, NULL) == WEFT_OK);
  instance_of(&w, i);
  weft_module_free(i);
  weft_module_free(m);
  world_end(&w);
}

/* Exported twice under one name: the second is the error's place. */
static void duplicates(World *w)
{
  static const uint8_t twice[] = {0,   'a', 's', 'm', 1,   0, 0,  0,  1, 4,   1, 0x60, 0,
                                  0,   3,   2,   1,   0,   7, 13, 3,  1, 'a', 0, 0,    1,
                                  'b', 0,   0,   1,   'a', 0, 0,  10, 4, 1,   2, 0,    0x0b};
  WeftModule *m;
  WeftError error = {.message = ""};
  CHECK(weft_module_new(w->engine, twice, sizeof twice, &m, &error) == WEFT_INVALID);
  CHECK(error.offset == 30 && strstr(error.message, "duplicate export name"));
}

int main(int argc, char **argv)
{
  (void)argc;
  World w = world(argv[1], NULL, NULL);
  linear(&w, "exports by name", exports, 50000);
  linear(&w, "imports", imports, 50000);
  linear(&w, "table.init", table_init, 10000);
  definitions();
  duplicates(&w);
  world_end(&w);
  return checks_failed();
}
