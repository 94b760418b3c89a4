// SPDX-License-Identifier: MIT
/* Lists directories and all that is in them.
 *
 *   tree [-a] [-s] [-L DEPTH] [-m PATTERN] [DIR...]
 *
 * -a also names with a dot, -s sizes and lines of files, -L not deeper than DEPTH, -m only files
 * that match PATTERN (* and ?). */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Walk {
  int all, sizes, depth;
  const char *pattern;
  unsigned long dirs, files, links, others, errors;
  unsigned long long bytes, lines;
} Walk;

static void *check(void *p)
{
  if (p) return p;
  fputs("tree: out of memory\n", stderr);
  exit(1);
}

/* * and ?; goes back to the last star on a mismatch. */
static int matches(const char *p, const char *s)
{
  const char *star = NULL, *from = NULL;
  while (*s) {
    if (*p == '*')
      star = p++, from = s;
    else if (*p == '?' || *p == *s)
      p++, s++;
    else if (star)
      p = star + 1, s = ++from;
    else
      return 0;
  }
  while (*p == '*')
    p++;
  return !*p;
}

static int by_name(const void *a, const void *b)
{
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a directory, sorted; NULL if it cannot be read. */
static char **names_in(const Walk *w, const char *path, size_t *n)
{
  DIR *d = opendir(path);
  size_t cap = 16;
  if (!d) return NULL;
  char **names = check(malloc(cap * sizeof *names));
  *n = 0;
  for (struct dirent *e; (e = readdir(d));) {
    if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
    if (e->d_name[0] == '.' && !w->all) continue;
    if (*n == cap) names = check(realloc(names, (cap *= 2) * sizeof *names));
    names[(*n)++] = check(strdup(e->d_name));
  }
  closedir(d);
  qsort(names, *n, sizeof *names, by_name);
  return names;
}

static unsigned long count_lines(const char *path)
{
  FILE *f = fopen(path, "r");
  unsigned long n = 0;
  if (!f) return 0;
  for (int c; (c = getc(f)) != EOF;)
    n += c == '\n';
  fclose(f);
  return n;
}

static void print_file(Walk *w, const char *path, const struct stat *st)
{
  if (S_ISLNK(st->st_mode)) {
    char target[256];
    ssize_t n = readlink(path, target, sizeof target - 1);
    printf(" -> %.*s\n", n < 0 ? 1 : (int)n, n < 0 ? "?" : target);
    w->links++;
    return;
  }
  if (!S_ISREG(st->st_mode)) {
    printf(" (special)\n");
    w->others++;
    return;
  }
  w->files++;
  w->bytes += (unsigned long long)st->st_size;
  if (w->sizes) {
    unsigned long lines = count_lines(path);
    w->lines += lines;
    printf("  %lld bytes, %lu lines", (long long)st->st_size, lines);
  }
  putchar('\n');
}

static void walk(Walk *w, const char *path, char *indent, int depth)
{
  size_t n = 0, end = strlen(indent);
  char **names = names_in(w, path, &n);
  if (!names) {
    printf("%s[%s]\n", indent, strerror(errno));
    w->errors++;
    return;
  }
  for (size_t i = 0; i < n; i++) {
    size_t size = strlen(path) + strlen(names[i]) + 2;
    char *full = check(malloc(size));
    snprintf(full, size, "%s/%s", path, names[i]);
    struct stat st;
    int bad = lstat(full, &st), dir = !bad && S_ISDIR(st.st_mode);
    if (bad || dir || !w->pattern || matches(w->pattern, names[i])) {
      printf("%s%s%s", indent, i + 1 < n ? "|-- " : "`-- ", names[i]);
      if (bad) {
        printf(" [%s]\n", strerror(errno));
        w->errors++;
      } else if (dir) {
        puts("/");
        w->dirs++;
        if (depth < w->depth && end < 400) {
          strcpy(indent + end, i + 1 < n ? "|   " : "    ");
          walk(w, full, indent, depth + 1);
          indent[end] = 0;
        }
      } else {
        print_file(w, full, &st);
      }
    }
    free(full);
    free(names[i]);
  }
  free(names);
}

int main(int argc, char **argv)
{
  Walk w = {.depth = 64};
  char indent[512] = "";
  int i = 1;
  for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    if (strcmp(argv[i], "-a") == 0)
      w.all = 1;
    else if (strcmp(argv[i], "-s") == 0)
      w.sizes = 1;
    else if (strcmp(argv[i], "-L") == 0 && i + 1 < argc)
      w.depth = atoi(argv[++i]);
    else if (strcmp(argv[i], "-m") == 0 && i + 1 < argc)
      w.pattern = argv[++i];
    else
      return fprintf(stderr, "%s: unknown option %s\n", argv[0], argv[i]), 2;
  }
  for (int first = i; i < argc || i == first; i++) {
    const char *path = i < argc ? argv[i] : ".";
    puts(path);
    walk(&w, path, indent, 1);
  }
  printf("%lu directories, %lu files of %llu bytes, %lu links", w.dirs, w.files, w.bytes, w.links);
  if (w.sizes) printf(", %llu lines", w.lines);
  if (w.others) printf(", %lu others", w.others);
  putchar('\n');
  return w.errors ? 1 : 0;
}
