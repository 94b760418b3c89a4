// SPDX-License-Identifier: MIT
/* What wasi-libc does not show: calls of WASI itself, with its own error numbers. The exit code
 * comes from the middle of the program.
 *
 * exit: 7 */
#include <stdio.h>
#include <string.h>
#include <wasi/api.h>

#define SHOW(call) printf("%s: %d\n", #call, (int)(call))

int main(void)
{
  __wasi_prestat_t prestat;
  __wasi_fdstat_t fdstat;
  __wasi_fd_t fd, other;
  __wasi_size_t n;
  __wasi_filesize_t at;
  uint8_t name[8] = "";
  SHOW(__wasi_fd_prestat_get(3, &prestat));
  SHOW(prestat.u.dir.pr_name_len);
  SHOW(__wasi_fd_prestat_dir_name(3, name, sizeof name));
  printf("%s\n", (char *)name);
  SHOW(__wasi_fd_prestat_get(4, &prestat));
  SHOW(__wasi_fd_fdstat_get(3, &fdstat));
  SHOW(fdstat.fs_filetype);

  SHOW(__wasi_path_open(3, 0, "file", __WASI_OFLAGS_CREAT,
                        __WASI_RIGHTS_FD_READ | __WASI_RIGHTS_FD_WRITE, 0, 0, &fd));
  SHOW(__wasi_path_open(3, 0, "file", 0, __WASI_RIGHTS_FD_READ, 0, 0, &other));
  __wasi_ciovec_t out = {(const uint8_t *)"text", 4};
  SHOW(__wasi_fd_write(fd, &out, 1, &n));
  SHOW(__wasi_fd_write(other, &out, 1, &n));
  SHOW(__wasi_fd_seek(fd, 0, __WASI_WHENCE_SET, &at));
  SHOW(__wasi_fd_renumber(fd, other));
  SHOW(__wasi_fd_write(other, &out, 1, &n));
  SHOW(__wasi_fd_close(fd));
  SHOW(__wasi_fd_fdstat_set_rights(other, __WASI_RIGHTS_FD_READ, 0));
  SHOW(__wasi_fd_write(other, &out, 1, &n));
  SHOW(__wasi_fd_fdstat_set_rights(other, __WASI_RIGHTS_FD_READ | __WASI_RIGHTS_FD_WRITE, 0));
  SHOW(__wasi_path_open(other, 0, "x", 0, 0, 0, 0, &fd));

  __wasi_ciovec_t bad = {(const uint8_t *)0xfffffff0, 100};
  SHOW(__wasi_fd_write(1, &bad, 1, &n));
  SHOW(__wasi_fd_write(1, (const __wasi_ciovec_t *)0xfffffff8, 2, &n));
  SHOW(__wasi_random_get((uint8_t *)0xffffff00, 1000));
  SHOW(__wasi_clock_time_get(9, 0, &at));
  SHOW(__wasi_path_open(3, 0, "../x", 0, 0, 0, 0, &fd));
  SHOW(__wasi_path_symlink("/x", 3, "link"));
  SHOW(__wasi_sock_shutdown(other, __WASI_SDFLAGS_RD));
  SHOW(__wasi_sock_accept(1, 0, &fd));
  SHOW(__wasi_poll_oneoff(NULL, NULL, 0, &n));
  SHOW(__wasi_sched_yield());
  SHOW(__wasi_fd_close(3));
  SHOW(__wasi_path_open(3, 0, "file", 0, 0, 0, 0, &fd));
  fflush(stdout);
  __wasi_proc_exit(7);
  puts("never");
  return 1;
}
