// SPDX-License-Identifier: MIT
/* Times of files, clocks, sleeping. Prints comparisons only: they hold on any machine. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static double since(struct timespec from, clockid_t clock)
{
  struct timespec to;
  clock_gettime(clock, &to);
  return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

static void show(const char *path)
{
  struct stat st;
  lstat(path, &st);
  printf("%s: %lld.%09ld %lld.%09ld\n", path, (long long)st.st_atim.tv_sec, st.st_atim.tv_nsec,
         (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

static void files(void)
{
  struct timespec t[2] = {{1000000001, 5}, {1234567890, 123456789}};
  struct stat st;
  int fd = open("file", O_RDWR | O_CREAT, 0644);
  symlink("file", "link");
  printf("futimens %d\n", futimens(fd, t));
  show("file");
  t[0].tv_nsec = UTIME_OMIT;
  t[1].tv_sec = 2000000000;
  printf("utimensat %d\n", utimensat(AT_FDCWD, "link", t, 0));
  show("file");
  t[0] = (struct timespec){7, 8};
  printf("of the link %d\n", utimensat(AT_FDCWD, "link", t, AT_SYMLINK_NOFOLLOW));
  show("file");
  lstat("link", &st);
  printf("link: %lld\n", (long long)st.st_mtim.tv_sec);
  t[0] = (struct timespec){9, 0};
  t[1] = (struct timespec){5000000000, 1}; /* past 2106 */
  futimens(fd, t);
  show("file");
  close(fd);
}

static void clocks(void)
{
  struct timespec a, b, res;
  struct timeval tv;
  const clockid_t ids[] = {CLOCK_REALTIME, CLOCK_MONOTONIC};
  for (int i = 0; i < 2; i++) {
    printf("gettime %d", clock_gettime(ids[i], &a));
    clock_gettime(ids[i], &b);
    printf(", runs forward %d",
           b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec));
    printf(", resolution %d\n",
           clock_getres(ids[i], &res) == 0 && res.tv_sec == 0 && res.tv_nsec > 0);
  }
  gettimeofday(&tv, NULL);
  printf("the clocks of the wall agree %d\n", tv.tv_sec - time(NULL) <= 1);
}

static void sleeping(void)
{
  struct timespec begin, ms30 = {0, 30000000};
  clock_gettime(CLOCK_MONOTONIC, &begin);
  printf("nanosleep %d", nanosleep(&ms30, NULL));
  printf(" long enough %d\n", since(begin, CLOCK_MONOTONIC) >= 0.03);
  clock_gettime(CLOCK_MONOTONIC, &begin);
  printf("usleep %d", usleep(20000));
  printf(" long enough %d\n", since(begin, CLOCK_MONOTONIC) >= 0.02);
  clock_gettime(CLOCK_MONOTONIC, &begin);
  struct timespec until = begin;
  until.tv_nsec += 20000000;
  if (until.tv_nsec >= 1000000000)
    until = (struct timespec){until.tv_sec + 1, until.tv_nsec - 1000000000};
  printf("until %d", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL));
  printf(" long enough %d\n", since(begin, CLOCK_MONOTONIC) >= 0.02);
}

int main(void)
{
  files();
  clocks();
  sleeping();
  return 0;
}
