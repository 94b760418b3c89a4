// SPDX-License-Identifier: MIT
/* Directories and links through wasi-libc: walking a tree, reading while removing, all kinds of
 * links. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void say(const char *what, long result)
{
  printf("%s: %ld%s%s\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

static void touch(const char *path, const char *text)
{
  FILE *f = fopen(path, "w");
  fputs(text, f);
  fclose(f);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
  return strcmp((*a)->d_name, (*b)->d_name);
}

static void walk(const char *path, int depth)
{
  struct dirent **entries;
  int n = scandir(path, &entries, NULL, by_name);
  for (int i = 0; i < n; i++) {
    const char *name = entries[i]->d_name;
    char below[256];
    struct stat st;
    snprintf(below, sizeof below, "%s/%s", path, name);
    lstat(below, &st);
    int type = entries[i]->d_type, dots = !strcmp(name, ".") || !strcmp(name, "..");
    int agrees = (type == DT_DIR) == S_ISDIR(st.st_mode) &&
                 (type == DT_LNK) == S_ISLNK(st.st_mode) &&
                 (dots || st.st_ino == entries[i]->d_ino);
    printf("%*s%s%s%s\n", depth * 2, "", name,
           S_ISDIR(st.st_mode)   ? "/"
           : S_ISLNK(st.st_mode) ? "@"
                                 : "",
           agrees ? "" : " (dirent and stat do not agree)");
    if (S_ISDIR(st.st_mode) && !dots) walk(below, depth + 1);
    free(entries[i]);
  }
  free(entries);
}

static void make(void)
{
  say("mkdir", mkdir("tree", 0755));
  say("mkdir again", mkdir("tree", 0755));
  say("mkdir without parent", mkdir("no/tree", 0755));
  mkdir("tree/a", 0755);
  mkdir("tree/a/deep", 0755);
  mkdir("tree/b", 0755);
  touch("tree/a/deep/file", "deep");
  touch("tree/b/file", "in b");
  touch("tree/with space and \xc3\xa4", "");
  say("symlink", symlink("a/deep/file", "tree/link"));
  say("symlink to a directory", symlink("a", "tree/dirlink"));
  say("dangling", symlink("nowhere", "tree/dangling"));
  say("hard link", link("tree/b/file", "tree/hard"));
  say("hard link again", link("tree/b/file", "tree/hard"));
  walk("tree", 0);
}

static void links(void)
{
  char text[64] = "";
  struct stat st;
  say("readlink", readlink("tree/link", text, sizeof text));
  printf("  \"%s\"\n", text);
  say("readlink of a file", readlink("tree/hard", text, sizeof text));
  say("stat through", stat("tree/link", &st));
  printf("  size %lld\n", (long long)st.st_size);
  say("stat beneath", stat("tree/dirlink/deep/file", &st));
  say("stat dangling", stat("tree/dangling", &st));
  say("lstat dangling", lstat("tree/dangling", &st));
  say("stat hard", stat("tree/hard", &st));
  printf("  links %d\n", (int)st.st_nlink);
  int fd = open("tree/link", O_RDONLY | O_NOFOLLOW);
  printf("open without following: %d %d\n", fd, errno == ELOOP);
  say("rmdir of a link", rmdir("tree/dirlink"));
  say("rmdir of a full one", rmdir("tree/a"));
  say("unlink of a directory", unlink("tree/a"));
  say("rename into itself", rename("tree/a", "tree/a/deep/a"));
  say("rename a directory", rename("tree/a", "tree/c"));
  say("then its link dangles", stat("tree/dirlink/deep", &st));
}

static void many(void)
{
  char name[64];
  int n = 0, removed = 0;
  mkdir("many", 0755);
  for (int i = 0; i < 700; i++) {
    snprintf(name, sizeof name, "many/entry-%0*d", 4 + i % 40, i);
    touch(name, "");
  }
  DIR *d = opendir("many");
  struct dirent *e;
  while ((e = readdir(d)))
    n++;
  printf("%d entries\n", n);
  rewinddir(d);
  readdir(d);
  readdir(d);
  long at = telldir(d);
  char third[256];
  snprintf(third, sizeof third, "%s", readdir(d)->d_name);
  for (int i = 0; i < 300; i++)
    readdir(d);
  seekdir(d, at);
  printf("seekdir finds the third again: %d\n", !strcmp(third, readdir(d)->d_name));
  rewinddir(d);
  while ((e = readdir(d))) {
    if (e->d_name[0] == '.') continue;
    removed += unlinkat(dirfd(d), e->d_name, 0) == 0;
  }
  closedir(d);
  printf("%d removed while reading\n", removed);
  say("rmdir", rmdir("many"));
}

static void remove_tree(const char *path)
{
  struct dirent *e;
  DIR *d = opendir(path);
  while ((e = readdir(d))) {
    char below[256];
    struct stat st;
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    snprintf(below, sizeof below, "%s/%s", path, e->d_name);
    if (lstat(below, &st) == 0 && S_ISDIR(st.st_mode))
      remove_tree(below);
    else
      unlink(below);
  }
  closedir(d);
  say(path, rmdir(path));
}

static void relative(void)
{
  struct stat st;
  int d = open("tree/b", O_RDONLY | O_DIRECTORY);
  say("mkdirat", mkdirat(d, "new", 0755));
  int f = openat(d, "new/file", O_RDWR | O_CREAT, 0644);
  say("write", write(f, "x", 1));
  close(f);
  say("fstatat", fstatat(d, "new/file", &st, 0));
  say("renameat", renameat(d, "new/file", d, "moved"));
  say("faccessat", faccessat(d, "moved", R_OK, 0));
  say("unlinkat directory", unlinkat(d, "new", AT_REMOVEDIR));
  close(d);
  say("opendir of a file", opendir("tree/hard") ? 0 : -1);
}

int main(void)
{
  make();
  links();
  relative();
  many();
  remove_tree("tree");
  return 0;
}
