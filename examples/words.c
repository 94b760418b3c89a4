// SPDX-License-Identifier: MIT
/* Counts words with a hash table (open addressing, linear probing, deletion by shifting back).
 *
 *   words [-n COUNT] [-m LENGTH] [-x FILE] [FILE...]
 *
 * Prints the COUNT most frequent words (20) of at least LENGTH letters, without those of the file
 * after -x, and figures on the table. Without FILE it reads standard input. */
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Entry {
  char *word; /* NULL: free */
  uint64_t hash;
  unsigned long count;
} Entry;

typedef struct Table {
  Entry *at;
  size_t cap, n; /* cap is a power of two */
} Table;

static void *check(void *p)
{
  if (p) return p;
  fputs("words: out of memory\n", stderr);
  exit(1);
}

static uint64_t hash(const char *s) /* FNV-1a */
{
  uint64_t h = 0xcbf29ce484222325u;
  for (; *s; s++)
    h = (h ^ (uint8_t)*s) * 0x100000001b3u;
  return h ^ h >> 32;
}

static Entry *find(const Table *t, const char *word, uint64_t h)
{
  size_t i = h & (t->cap - 1);
  while (t->at[i].word && (t->at[i].hash != h || strcmp(t->at[i].word, word)))
    i = (i + 1) & (t->cap - 1);
  return &t->at[i];
}

static void grow(Table *t)
{
  Table bigger = {check(calloc(t->cap ? t->cap * 2 : 64, sizeof *t->at)), t->cap ? t->cap * 2 : 64,
                  t->n};
  for (size_t i = 0; i < t->cap; i++)
    if (t->at[i].word) *find(&bigger, t->at[i].word, t->at[i].hash) = t->at[i];
  free(t->at);
  *t = bigger;
}

static void count(Table *t, const char *word)
{
  if ((t->n + 1) * 4 > t->cap * 3) grow(t);
  uint64_t h = hash(word);
  Entry *e = find(t, word, h);
  if (!e->word) {
    *e = (Entry){check(strdup(word)), h, 0};
    t->n++;
  }
  e->count++;
}

static int drop(Table *t, const char *word)
{
  if (!t->cap) return 0;
  Entry *e = find(t, word, hash(word));
  if (!e->word) return 0;
  free(e->word);
  t->n--;
  size_t hole = (size_t)(e - t->at), mask = t->cap - 1;
  for (size_t i = (hole + 1) & mask; t->at[i].word; i = (i + 1) & mask) {
    size_t home = t->at[i].hash & mask;
    if (((i - home) & mask) < ((i - hole) & mask)) continue; /* it would stand before its home */
    t->at[hole] = t->at[i];
    hole = i;
  }
  t->at[hole].word = NULL;
  return 1;
}

typedef void EachWord(void *user, const char *word);

static void each_word(FILE *f, EachWord *call, void *user)
{
  char word[64];
  size_t n = 0;
  for (int c; (c = getc(f)) != EOF;) {
    if (isalpha(c) || (c == '\'' && n)) {
      if (n < sizeof word - 1) word[n++] = (char)tolower(c);
    } else if (n) {
      word[n] = 0;
      call(user, word);
      n = 0;
    }
  }
  word[n] = 0;
  if (n) call(user, word);
}

typedef struct Counting {
  Table table;
  size_t shortest, seen, dropped;
} Counting;

static void on_word(void *user, const char *word)
{
  Counting *c = user;
  c->seen++;
  if (strlen(word) >= c->shortest) count(&c->table, word);
}

static void on_stop_word(void *user, const char *word)
{
  Counting *c = user;
  c->dropped += (size_t)drop(&c->table, word);
}

static int by_count(const void *a, const void *b)
{
  const Entry *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  return strcmp(x->word, y->word);
}

static int with_file(const char *path, EachWord *call, Counting *c)
{
  FILE *f = strcmp(path, "-") ? fopen(path, "r") : stdin;
  if (!f) return perror(path), 0;
  each_word(f, call, c);
  if (f != stdin) fclose(f);
  return 1;
}

static void report(Table *t, size_t most)
{
  size_t n = 0, longest = 0, total = 0;
  for (size_t i = 0; i < t->cap; i++) {
    if (!t->at[i].word) continue;
    size_t distance = (i - t->at[i].hash) & (t->cap - 1);
    total += distance;
    if (distance > longest) longest = distance;
  }
  size_t cap = t->cap;
  for (size_t i = 0; i < cap; i++)
    if (t->at[i].word) t->at[n++] = t->at[i];
  qsort(t->at, n, sizeof *t->at, by_count);
  for (size_t i = 0; i < n && i < most; i++)
    printf("%7lu %s\n", t->at[i].count, t->at[i].word);
  printf("%zu different words in %zu entries, probes: %.2f on average, %zu at most\n", n, cap,
         n ? 1 + (double)total / (double)n : 0, n ? longest + 1 : 0);
}

int main(int argc, char **argv)
{
  Counting c = {.shortest = 1};
  size_t most = 20;
  const char *stop = NULL;
  int i = 1;
  for (; i + 1 < argc && argv[i][0] == '-' && argv[i][1]; i += 2) {
    if (argv[i][1] == 'n')
      most = strtoul(argv[i + 1], NULL, 10);
    else if (argv[i][1] == 'm')
      c.shortest = strtoul(argv[i + 1], NULL, 10);
    else if (argv[i][1] == 'x')
      stop = argv[i + 1];
    else
      return fprintf(stderr, "%s: unknown option %s\n", argv[0], argv[i]), 2;
  }
  if (i == argc && !with_file("-", on_word, &c)) return 1;
  for (; i < argc; i++)
    if (!with_file(argv[i], on_word, &c)) return 1;
  if (stop && !with_file(stop, on_stop_word, &c)) return 1;
  printf("%zu words, %zu dropped\n", c.seen, c.dropped);
  report(&c.table, most);
  return 0;
}
