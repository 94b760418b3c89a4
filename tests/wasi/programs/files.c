// SPDX-License-Identifier: MIT
/* Files through wasi-libc: descriptors and stdio, positions, sizes, flags, renaming and removing.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static void say(const char *what, long result)
{
  printf("%s: %ld%s%s\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

static void show(int fd)
{
  char text[64];
  ssize_t n = pread(fd, text, sizeof text, 0);
  printf("  content \"%.*s\"\n", (int)n, text);
}

static void descriptors(void)
{
  char text[16] = "";
  struct stat st;
  say("open missing", open("file", O_RDWR));
  int fd = open("file", O_RDWR | O_CREAT | O_EXCL, 0644);
  say("created", fd >= 0);
  say("create again", open("file", O_RDWR | O_CREAT | O_EXCL, 0644));
  say("write", write(fd, "hello world", 11));
  say("seek set", lseek(fd, 6, SEEK_SET));
  say("read", read(fd, text, 5));
  printf("  read \"%s\"\n", text);
  say("read at the end", read(fd, text, 5));
  say("seek end", lseek(fd, -5, SEEK_END));
  say("seek before 0", lseek(fd, -50, SEEK_CUR));
  say("pwrite", pwrite(fd, "J", 1, 0));
  say("tell", lseek(fd, 0, SEEK_CUR));
  show(fd);
  struct iovec v[2] = {{"ab", 2}, {"cde", 3}};
  say("writev", writev(fd, v, 2));
  show(fd);
  say("truncate", ftruncate(fd, 3));
  say("extend", ftruncate(fd, 5));
  say("fstat", fstat(fd, &st));
  printf("  size %lld, regular %d, links %d\n", (long long)st.st_size, S_ISREG(st.st_mode),
         (int)st.st_nlink);
  say("allocate", posix_fallocate(fd, 0, 100));
  say("advise", posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
  say("fsync", fsync(fd));
  say("fdatasync", fdatasync(fd));
  say("size", lseek(fd, 0, SEEK_END));
  say("close", close(fd));
  say("close again", close(fd));
  say("read closed", read(fd, text, 1));
}

static void modes(void)
{
  char text[4];
  int fd = open("file", O_RDONLY);
  say("write to O_RDONLY", write(fd, "x", 1));
  close(fd);
  fd = open("file", O_WRONLY | O_TRUNC);
  say("read from O_WRONLY", read(fd, text, 1));
  say("size after O_TRUNC", lseek(fd, 0, SEEK_END));
  close(fd);
  fd = open("file", O_WRONLY | O_APPEND);
  write(fd, "one,", 4);
  lseek(fd, 0, SEEK_SET);
  write(fd, "two", 3);
  printf("append flag %d\n", (fcntl(fd, F_GETFL) & O_APPEND) != 0);
  say("flags off", fcntl(fd, F_SETFL, 0));
  lseek(fd, 0, SEEK_SET);
  write(fd, "ONE", 3);
  close(fd);
  fd = open("file", O_RDONLY);
  show(fd);
  close(fd);
  say("open as directory", open("file", O_RDONLY | O_DIRECTORY));
  say("open with a slash", open("file/", O_RDONLY));
  say("open beneath a file", open("file/x", O_RDONLY));
  say("write to a directory", open(".", O_WRONLY));
}

static void stdio(void)
{
  char line[32];
  int a, b;
  FILE *f = fopen("text", "w+");
  fprintf(f, "line %d\nline %d\n12 34\n", 1, 2);
  fflush(f);
  rewind(f);
  while (fgets(line, sizeof line, f))
    printf("  %s", line);
  printf("eof %d, at %ld\n", feof(f) != 0, ftell(f));
  fseek(f, 14, SEEK_SET);
  int n = fscanf(f, "%d %d", &a, &b);
  printf("scanned %d: %d %d\n", n, a, b);
  fclose(f);
  f = fopen("text", "a");
  fputs("end\n", f);
  fclose(f);
  struct stat st;
  stat("text", &st);
  printf("size %lld\n", (long long)st.st_size);
  say("fopen of nothing", fopen("no/file", "r") ? 0 : -1);
}

static void names(void)
{
  struct stat st;
  say("rename", rename("text", "renamed"));
  say("stat old", stat("text", &st));
  say("stat new", stat("renamed", &st));
  say("rename over", rename("renamed", "file"));
  say("rename nothing", rename("renamed", "file"));
  say("access", access("file", R_OK | W_OK));
  say("access nothing", access("nothing", F_OK));
  say("unlink", unlink("file"));
  say("unlink again", unlink("file"));
  say("remove nothing", remove("nothing"));
  int fd = open("unlinked", O_RDWR | O_CREAT, 0600);
  unlink("unlinked");
  say("write to the unlinked", write(fd, "still", 5));
  show(fd);
  close(fd);
}

int main(void)
{
  descriptors();
  modes();
  stdio();
  names();
  return 0;
}
