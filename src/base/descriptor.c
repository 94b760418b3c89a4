// SPDX-License-Identifier: MIT
#include "base/descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int fd_above_stdio(int fd)
{
  if (fd < 0 || fd > STDERR_FILENO) return fd;
  int flags = fcntl(fd, F_GETFD);
  int above =
      flags < 0 ? -1 : fcntl(fd, flags & FD_CLOEXEC ? F_DUPFD_CLOEXEC : F_DUPFD, STDERR_FILENO + 1);
  int error = errno;
  close(fd);
  errno = error;
  return above;
}
