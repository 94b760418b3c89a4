// SPDX-License-Identifier: MIT
/* A sparse file of more than 4 GiB: positions, reads and sizes beyond 32 bits. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
  const off_t far = ((off_t)5 << 30) + 123;
  char text[16] = "";
  struct stat st;
  int fd = open("large", O_RDWR | O_CREAT, 0644);
  printf("seek %lld\n", (long long)lseek(fd, far, SEEK_SET));
  printf("write %zd\n", write(fd, "beyond", 6));
  printf("tell %lld\n", (long long)lseek(fd, 0, SEEK_CUR));
  printf("end %lld\n", (long long)lseek(fd, 0, SEEK_END));
  printf("pwrite %zd\n", pwrite(fd, "low", 3, far - ((off_t)1 << 32)));
  printf("pread %zd", pread(fd, text, 6, far));
  printf(" \"%s\"\n", text);
  memset(text, '#', 15);
  printf("pread %zd", pread(fd, text, 8, far - ((off_t)1 << 32)));
  printf(" \"%.3s\" %d %d\n", text, text[3], text[8]);
  fstat(fd, &st);
  printf("size %lld, few blocks\n", (long long)st.st_size);
  printf("back %lld\n", (long long)lseek(fd, -far, SEEK_CUR));
  printf("truncate %d\n", ftruncate(fd, far + ((off_t)1 << 33)));
  close(fd);

  FILE *f = fopen("large", "r+");
  printf("fseeko %d\n", fseeko(f, far + 2, SEEK_SET));
  printf("fgets %s\n", fgets(text, 5, f));
  printf("ftello %lld\n", (long long)ftello(f));
  fseeko(f, 0, SEEK_END);
  printf("ftello %lld\n", (long long)ftello(f));
  fclose(f);
  stat("large", &st);
  printf("size %lld\n", (long long)st.st_size);
  return 0;
}
