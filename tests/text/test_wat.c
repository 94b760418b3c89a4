// SPDX-License-Identifier: MIT
/* The reader of text modules.
 *
 *   test_wat cases FILE                  texts, each with what is said about it: see cases.txt
 *   test_wat write IN.wat OUT.wasm       converts
 *   test_wat mutate ROUNDS SEED FILE...  damaged texts: a verdict, and a message for each error;
 *                                        what comes out goes through the validator
 */
#include "weft_wat.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned passed, failed;

typedef struct Text {
  char *p;
  size_t n;
} Text;

static Text read_all(const char *path)
{
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END)) {
    perror(path);
    exit(2);
  }
  Text t = {.n = (size_t)ftell(f)};
  rewind(f);
  t.p = malloc(t.n ? t.n : 1);
  if (!t.p || fread(t.p, 1, t.n, f) != t.n) exit(2);
  fclose(f);
  return t;
}

/* The text in memory of its own, so that a sanitizer sees what is read after its end. */
static WeftStatus convert(const char *p, size_t n, uint8_t **out, size_t *size, WeftError *error)
{
  char *own = malloc(n ? n : 1);
  if (!own) exit(2);
  memcpy(own, p, n);
  WeftStatus s = weft_wat_to_wasm(own, n, out, size, error);
  free(own);
  return s;
}

/* -- cases ---- */

static void report(bool good, const char *text, const char *wanted, const char *got)
{
  passed += good;
  failed += !good;
  if (!good) printf("%s\n  expected %s\n  but got  %s\n", text, wanted, got);
}

static void check_message(const char *text, const char *wanted)
{
  uint8_t *bytes = NULL;
  size_t size;
  WeftError e = {0};
  WeftStatus s = convert(text, strlen(text), &bytes, &size, &e);
  if (s == WEFT_OK) s = weft_module_validate(bytes, size, &e);
  const char *got = s == WEFT_OK ? "ok" : e.message;
  if (s == WEFT_UNSUPPORTED) {
    char both[400];
    snprintf(both, sizeof both, "unsupported: %.380s", e.message);
    report(!strcmp(both, wanted), text, wanted, both);
  } else {
    report(!strcmp(got, wanted), text, wanted, got);
  }
  weft_wat_free(bytes);
}

/* Another text with the same meaning has the same bytes. */
static void check_same(const char *text, const char *other)
{
  uint8_t *a = NULL, *b = NULL;
  size_t na = 0, nb = 0;
  WeftError e = {0};
  bool good = convert(text, strlen(text), &a, &na, &e) == WEFT_OK &&
              convert(other, strlen(other), &b, &nb, &e) == WEFT_OK && na == nb &&
              !memcmp(a, b, na);
  report(good, text, "the bytes of the next", e.message[0] ? e.message : "others");
  weft_wat_free(a);
  weft_wat_free(b);
}

static void cases(const char *path)
{
  static char text[8192], line[4096];
  FILE *f = fopen(path, "r");
  if (!f) {
    perror(path);
    exit(2);
  }
  while (fgets(line, sizeof line, f)) {
    if (*line == '#') continue;
    size_t n = strcspn(line, "\n");
    if (!strncmp(line, "=> ", 3) || !strncmp(line, "== ", 3)) {
      line[n] = 0;
      if (*text) text[strlen(text) - 1] = 0; /* its newline */
      if (line[1] == '>')
        check_message(text, line + 3);
      else
        check_same(text, line + 3);
      *text = 0;
    } else if (strlen(text) + strlen(line) < sizeof text) {
      strcat(text, line);
    }
  }
  fclose(f);
}

/* Deep nests, and what no line of a file can hold. */
static void odd(void)
{
  enum { DEPTH = 200000 };
  static const char *const parts[][3] = {{"(module (func ", "(block ", ")"},
                                         {"(module (func ", "(drop ", ")"},
                                         {"(module (func ", "block ", "end "},
                                         {"(;", "(;", ";)"},
                                         {"(@x ", "(", ")"}};
  for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
    size_t cap = DEPTH * 16 + 100, n = 0;
    char *text = malloc(cap);
    uint8_t *bytes = NULL;
    size_t size;
    WeftError e = {0};
    if (!text) exit(2);
    n += (size_t)sprintf(text, "%s", parts[k][0]);
    for (unsigned i = 0; i < DEPTH; i++)
      n += (size_t)sprintf(text + n, "%s", parts[k][1]);
    WeftStatus open = convert(text, n, &bytes, &size, &e);
    report(open == WEFT_INVALID, parts[k][1], "an error", "none");
    for (unsigned i = 0; i < DEPTH; i++)
      n += (size_t)sprintf(text + n, "%s", parts[k][2]);
    n += (size_t)sprintf(text + n, "%s", k < 3 ? "))" : k == 3 ? ";)" : ")");
    WeftStatus closed = convert(text, n, &bytes, &size, &e);
    report(closed == WEFT_OK, parts[k][1], "ok", e.message);
    weft_wat_free(bytes);
    free(text);
  }
  static const char nul[] = "(module\0)", control[] = "(module \x01)", high[] = "(module \xff)";
  uint8_t *bytes;
  size_t size;
  WeftError e;
  bool bad = convert(nul, sizeof nul - 1, &bytes, &size, &e) == WEFT_INVALID &&
             convert(control, sizeof control - 1, &bytes, &size, &e) == WEFT_INVALID &&
             convert(high, sizeof high - 1, &bytes, &size, &e) == WEFT_INVALID;
  report(bad, "bytes that are no characters", "errors", "none");
}

/* -- mutations ---- */

static uint64_t state;

static uint32_t below(uint32_t n)
{
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (uint32_t)((state >> 20) % n);
}

/* One change of the text; what it is made of comes from any of the texts. */
static void mutate(Text *t, size_t cap, const Text *all, uint32_t nall)
{
  static const char *const words[] = {"(",
                                      ")",
                                      "\"",
                                      "(;",
                                      ";;",
                                      "$",
                                      "\\u{",
                                      "(@",
                                      " end ",
                                      " else ",
                                      "(then ",
                                      "(param $x i32)",
                                      "(type 0)",
                                      "0x",
                                      "_",
                                      "nan:0x",
                                      "18446744073709551616",
                                      "(item ",
                                      "(offset ",
                                      "(module "};
  const Text *from = &all[below(nall)];
  uint32_t at = below((uint32_t)t->n + 1), n = below(12) + 1;
  const char *word = words[below(sizeof words / sizeof *words)];
  switch (below(5)) {
  case 0:
    if (at < t->n) t->p[at] = (char)below(256);
    return;
  case 1: /* less */
    if (at + n > t->n) n = (uint32_t)t->n - at;
    memmove(t->p + at, t->p + at + n, t->n - at - n);
    t->n -= n;
    return;
  case 2: n = (uint32_t)strlen(word); break;
  default: { /* a piece of another one */
    uint32_t start = below((uint32_t)from->n);
    n = below(60) + 1;
    if (start + n > from->n) n = (uint32_t)from->n - start;
    word = from->p + start;
  }
  }
  if (t->n + n > cap) return;
  memmove(t->p + at + n, t->p + at, t->n - at);
  memcpy(t->p + at, word, n);
  t->n += n;
}

static void mutations(unsigned rounds, uint64_t seed, char **paths, uint32_t npaths)
{
  enum { MORE = 4096 };
  Text *all = calloc(npaths, sizeof *all);
  if (!all) exit(2);
  for (uint32_t i = 0; i < npaths; i++)
    all[i] = read_all(paths[i]);
  unsigned verdicts[8] = {0};
  for (unsigned round = 0; round < rounds; round++) {
    state = (seed + round) * UINT64_C(0x9e3779b97f4a7c15) | 1;
    const Text *base = &all[below(npaths)];
    Text t = {malloc(base->n + MORE), base->n};
    if (!t.p) exit(2);
    memcpy(t.p, base->p, base->n);
    for (uint32_t n = below(4) + 1; n; n--)
      mutate(&t, base->n + MORE, all, npaths);
    uint8_t *bytes = NULL;
    size_t size = 0;
    WeftError e = {0};
    WeftStatus s = convert(t.p, t.n, &bytes, &size, &e);
    bool placed = s == WEFT_OK || s == WEFT_LIMIT || !strncmp(e.message, "line ", 5);
    if (s > WEFT_LIMIT || s == WEFT_UNLINKABLE || !placed) {
      printf("seed %llu: status %d, %s\n", (unsigned long long)(seed + round), s, e.message);
      failed++;
    }
    verdicts[s]++;
    if (s == WEFT_OK) weft_module_validate(bytes, size, NULL);
    if (s == WEFT_OK) weft_wat_free(bytes);
    free(t.p);
  }
  /* Most are refused, and not all: else the mutations are too weak, or too strong. */
  report(verdicts[WEFT_OK] > rounds / 20 && verdicts[WEFT_INVALID] > rounds / 4, "mutations",
         "of both verdicts", "one of them is rare");
  printf("%u texts are read, %u are not\n", verdicts[WEFT_OK], verdicts[WEFT_INVALID]);
  for (uint32_t i = 0; i < npaths; i++)
    free(all[i].p);
  free(all);
}

static int write_module(const char *in, const char *to)
{
  Text t = read_all(in);
  uint8_t *bytes;
  size_t size;
  WeftError e;
  WeftStatus s = convert(t.p, t.n, &bytes, &size, &e);
  free(t.p);
  if (s != WEFT_OK) {
    puts(e.message);
    return s == WEFT_UNSUPPORTED ? 3 : 1;
  }
  FILE *f = fopen(to, "wb");
  if (!f || fwrite(bytes, 1, size, f) != size || fclose(f)) return 2;
  weft_wat_free(bytes);
  return 0;
}

int main(int argc, char **argv)
{
  if (argc == 4 && !strcmp(argv[1], "write")) return write_module(argv[2], argv[3]);
  if (argc == 3 && !strcmp(argv[1], "cases")) {
    cases(argv[2]);
    odd();
  } else if (argc > 4 && !strcmp(argv[1], "mutate")) {
    mutations((unsigned)atoi(argv[2]), strtoull(argv[3], NULL, 10), argv + 4, (uint32_t)argc - 4);
  } else {
    return 2;
  }
  printf("%u passed, %u failed\n", passed, failed);
  return failed > 0 || !passed;
}
