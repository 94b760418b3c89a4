// SPDX-License-Identifier: MIT
/* poll and select on files and on standard input, which is a pipe with something in it.
 *
 * stdin: something */
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/select.h>
#include <unistd.h>

int main(void)
{
  char text[64];
  int fd = open("file", O_RDWR | O_CREAT, 0644);
  struct pollfd p[3] = {{.fd = 0, .events = POLLIN},
                        {.fd = fd, .events = POLLIN | POLLOUT},
                        {.fd = 1, .events = POLLOUT}};
  printf("poll %d:", poll(p, 3, 10000));
  for (int i = 0; i < 3; i++)
    printf(" %s%s", p[i].revents & POLLIN ? "in" : "-", p[i].revents & POLLOUT ? "out" : "-");
  printf("\nnothing to wait for: %d\n", poll(NULL, 0, 10));
  fd_set in, out;
  FD_ZERO(&in);
  FD_ZERO(&out);
  FD_SET(0, &in);
  FD_SET(1, &out);
  struct timeval t = {10, 0};
  printf("select %d", select(2, &in, &out, NULL, &t));
  printf(": in %d, out %d\n", FD_ISSET(0, &in) != 0, FD_ISSET(1, &out) != 0);
  printf("read %zd\n", read(0, text, sizeof text));
  printf("the end %zd\n", read(0, text, sizeof text));
  int flags = fcntl(0, F_GETFL);
  printf("nonblocking %d\n", fcntl(0, F_SETFL, flags | O_NONBLOCK));
  printf("is set %d\n", (fcntl(0, F_GETFL) & O_NONBLOCK) != 0);
  close(fd);
  printf("closed: %d", poll(&(struct pollfd){.fd = fd, .events = POLLIN}, 1, 10000));
  printf("\n");
  return 0;
}
