// SPDX-License-Identifier: MIT
/* Sorts lines, with a quicksort that calls a comparator.
 *
 *   sort [-n|-l] [-r] [-u] [-k FIELD] [-c] [FILE...]
 *   sort -g COUNT [SEED]
 *
 * -n by number, -l by length, -r backwards, -u each line once, -k by the FIELD-th word on, -c count
 * the comparisons. Without FILE it reads standard input. -g writes COUNT lines to sort. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Line {
  const char *text, *key;
  size_t order; /* in the input: makes the sort stable */
} Line;

typedef int Compare(const Line *a, const Line *b);

typedef struct Lines {
  Line *at;
  size_t n, cap;
} Lines;

static unsigned long comparisons;

static int by_order(const Line *a, const Line *b)
{
  return a->order < b->order ? -1 : a->order > b->order;
}

static int by_text(const Line *a, const Line *b)
{
  return strcmp(a->key, b->key);
}

static int by_number(const Line *a, const Line *b)
{
  double x = strtod(a->key, NULL), y = strtod(b->key, NULL);
  return x < y ? -1 : x > y;
}

static int by_length(const Line *a, const Line *b)
{
  size_t x = strlen(a->key), y = strlen(b->key);
  return x < y ? -1 : x > y;
}

static Compare *first = by_text;
static int sign = 1;

static int compare(const Line *a, const Line *b)
{
  comparisons++;
  int c = sign * first(a, b);
  return c ? c : by_order(a, b);
}

static void swap(Line *a, Line *b)
{
  Line t = *a;
  *a = *b;
  *b = t;
}

static void insertion_sort(Line *a, size_t n, Compare *cmp)
{
  for (size_t i = 1; i < n; i++) {
    Line x = a[i];
    size_t k = i;
    for (; k > 0 && cmp(&x, &a[k - 1]) < 0; k--)
      a[k] = a[k - 1];
    a[k] = x;
  }
}

/* The median of three as the pivot; recursion into the smaller half only. */
static void quicksort(Line *a, size_t n, Compare *cmp)
{
  while (n > 12) {
    Line *lo = a, *mid = a + n / 2, *hi = a + n - 1;
    if (cmp(mid, lo) < 0) swap(mid, lo);
    if (cmp(hi, mid) < 0) swap(hi, mid);
    if (cmp(mid, lo) < 0) swap(mid, lo);
    Line pivot = *mid;
    size_t i = 0, j = n - 1;
    for (;;) {
      while (cmp(&a[i], &pivot) < 0)
        i++;
      while (cmp(&pivot, &a[j]) < 0)
        j--;
      if (i >= j) break;
      swap(&a[i++], &a[j--]);
    }
    size_t left = j + 1;
    if (left < n - left) {
      quicksort(a, left, cmp);
      a += left;
      n -= left;
    } else {
      quicksort(a + left, n - left, cmp);
      n = left;
    }
  }
  insertion_sort(a, n, cmp);
}

static void *check(void *p)
{
  if (p) return p;
  fputs("sort: out of memory\n", stderr);
  exit(1);
}

static const char *field(const char *s, int k)
{
  for (; k > 1 && *s; k--) {
    s += strspn(s, " \t");
    s += strcspn(s, " \t");
  }
  return s + strspn(s, " \t");
}

static void read_lines(FILE *f, Lines *lines, int key)
{
  size_t size = 0, cap = 1 << 12;
  char *text = check(malloc(cap));
  for (size_t n; (n = fread(text + size, 1, cap - size - 1, f)) > 0;) {
    size += n;
    if (cap - size < 2) text = check(realloc(text, cap *= 2));
  }
  text[size] = 0;
  for (char *p = text; p < text + size;) {
    char *end = strchr(p, '\n');
    if (end) *end = 0;
    if (lines->n == lines->cap)
      lines->at = check(realloc(lines->at, (lines->cap = lines->cap * 2 + 64) * sizeof *lines->at));
    lines->at[lines->n] = (Line){p, field(p, key), lines->n};
    lines->n++;
    p = end ? end + 1 : text + size;
  }
}

static void generate(long count, uint64_t seed)
{
  static const char *const words[] = {"warp",   "weft", "loom",    "shuttle",
                                      "heddle", "reed", "selvage", "twill"};
  uint64_t x = seed * 2654435769u + 1;
  for (long i = 0; i < count; i++) {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    printf("%s %.3f %s\n", words[x >> 61], (double)(int64_t)x / 9e12, words[(x >> 20) & 7]);
  }
}

int main(int argc, char **argv)
{
  Lines lines = {0};
  int unique = 0, count = 0, key = 1, i = 1;
  for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    switch (argv[i][1]) {
    case 'n': first = by_number; break;
    case 'l': first = by_length; break;
    case 'r': sign = -1; break;
    case 'u': unique = 1; break;
    case 'c': count = 1; break;
    case 'k': key = i + 1 < argc ? atoi(argv[++i]) : 1; break;
    case 'g':
      generate(i + 1 < argc ? atol(argv[i + 1]) : 10,
               i + 2 < argc ? strtoull(argv[i + 2], NULL, 10) : 1);
      return 0;
    default: fprintf(stderr, "%s: unknown option %s\n", argv[0], argv[i]); return 2;
    }
  }
  if (i == argc) read_lines(stdin, &lines, key);
  for (; i < argc; i++) {
    FILE *f = fopen(argv[i], "r");
    if (!f) {
      perror(argv[i]);
      return 1;
    }
    read_lines(f, &lines, key);
    fclose(f);
  }
  quicksort(lines.at, lines.n, compare);
  for (size_t k = 0; k < lines.n; k++)
    if (!unique || k == 0 || strcmp(lines.at[k - 1].text, lines.at[k].text)) puts(lines.at[k].text);
  if (count) fprintf(stderr, "%lu comparisons of %zu lines\n", comparisons, lines.n);
  return 0;
}
