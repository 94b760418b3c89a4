// SPDX-License-Identifier: MIT
/* Every function leaves most of the stack alone that is kept for functions of the host: guest code
 * may have used up the rest. */
#include "guest.h"
#include "stack_use.h"

#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SOCKET = 4, FILE_FD = 6, DIR_FD, NIOV = 1024, NSUBS = 100 };

/* Where things are in the guest's memory. */
enum { AT_OLD = 2048, AT_NEW = 3072, AT_OTHER = 4096, AT_LOOP = 5120 };
enum { AT_IOVECS = 8192, AT_SUBS = 20480, AT_ROOM = 32768, ROOM = 32000 };

typedef struct Row {
  const char *name;
  WasiErrno error; /* what it gives */
  uint64_t args[9];
} Row;

/* Paths through symlinks. */
static const char old[] = "sub/links/../sub/to_file", new[] = "sub/to_sub/new/";
static const char other[] = "sub/to_sub/../sub/other", loop[] = "sub/loop/../file";
#define OLD   AT_OLD, sizeof old - 1
#define NEW   AT_NEW, sizeof new - 1
#define OTHER AT_OTHER, sizeof other - 1
#define LOOP  AT_LOOP, sizeof loop - 1

/* In this order: what is made is renamed and removed. */
static const Row rows[] = {
    {"args_get", 0, {AT_OUT, AT_ROOM}},
    {"args_sizes_get", 0, {AT_OUT, AT_OUT + 4}},
    {"environ_get", 0, {AT_OUT, AT_ROOM}},
    {"environ_sizes_get", 0, {AT_OUT, AT_OUT + 4}},
    {"clock_res_get", 0, {CLOCK_ID_MONOTONIC, AT_OUT}},
    {"clock_time_get", 0, {CLOCK_ID_MONOTONIC, 0, AT_OUT}},
    {"random_get", 0, {AT_ROOM, 4096}},
    {"sched_yield", 0, {0}},
    {"path_open", 0, {ROOT, 1, OLD, 0, RIGHTS_FILE, RIGHTS_FILE, 0, AT_OUT}},
    {"path_open", 0, {ROOT, 1, AT_OLD, 9, 0, RIGHT_FD_READDIR, 0, 0, AT_OUT}},
    {"fd_advise", 0, {FILE_FD, 0, 0, 0}},
    {"fd_allocate", 0, {FILE_FD, 0, 100}},
    {"fd_datasync", 0, {FILE_FD}},
    {"fd_sync", 0, {FILE_FD}},
    {"fd_fdstat_get", 0, {FILE_FD, AT_OUT}},
    {"fd_fdstat_set_flags", 0, {FILE_FD, 0}},
    {"fd_fdstat_set_rights", 0, {FILE_FD, RIGHTS_FILE, 0}},
    {"fd_filestat_get", 0, {FILE_FD, AT_OUT}},
    {"fd_filestat_set_size", 0, {FILE_FD, 1000}},
    {"fd_filestat_set_times", 0, {FILE_FD, 0, 0, FST_ATIM_NOW}},
    {"fd_write", 0, {FILE_FD, AT_IOVECS, NIOV, AT_OUT}},
    {"fd_pwrite", 0, {FILE_FD, AT_IOVECS, NIOV, 0, AT_OUT}},
    {"fd_pread", 0, {FILE_FD, AT_IOVECS, NIOV, 0, AT_OUT}},
    {"fd_seek", 0, {FILE_FD, 0, 0, AT_OUT}},
    {"fd_tell", 0, {FILE_FD, AT_OUT}},
    {"fd_read", 0, {FILE_FD, AT_IOVECS, NIOV, AT_OUT}},
    {"fd_readdir", 0, {DIR_FD, AT_ROOM, ROOM, 0, AT_OUT}},
    {"fd_prestat_get", 0, {ROOT, AT_OUT}},
    {"fd_prestat_dir_name", 0, {ROOT, AT_ROOM, 100}},
    {"path_filestat_get", 0, {ROOT, 1, OLD, AT_OUT}},
    {"path_filestat_set_times", 0, {ROOT, 1, OLD, 0, 0, FST_MTIM_NOW}},
    {"path_readlink", 0, {ROOT, OLD, AT_ROOM, 4096, AT_OUT}},
    {"path_create_directory", 0, {ROOT, NEW}},
    {"path_remove_directory", 0, {ROOT, NEW}},
    {"path_link", 0, {ROOT, 1, OLD, ROOT, OTHER}},
    {"path_unlink_file", 0, {ROOT, OTHER}},
    {"path_symlink", 0, {AT_NEW, 10, ROOT, OTHER}},
    {"path_rename", 0, {ROOT, OTHER, ROOT, OLD}},
    {"path_rename", WASI_LOOP, {ROOT, LOOP, ROOT, OLD}},
    {"poll_oneoff", 0, {AT_SUBS, AT_ROOM, NSUBS, AT_OUT}},
    {"sock_send", 0, {SOCKET, AT_IOVECS, NIOV, 0, AT_OUT}},
    {"sock_recv", 0, {SOCKET + 1, AT_IOVECS, NIOV, 0, AT_OUT, AT_OUT + 4}},
    {"sock_accept", WASI_INVAL, {SOCKET, 0, AT_OUT}},
    {"sock_shutdown", 0, {SOCKET, SDFLAG_RD}},
    {"fd_renumber", 0, {DIR_FD, FILE_FD}},
    {"fd_close", 0, {FILE_FD}},
    {"proc_raise", 0, {16}},
    {"proc_exit", 0, {3}},
};

static bool never(void *user)
{
  (void)user;
  return false;
}

static void prepare(Guest *g)
{
  int pair[2];
  const char *args[] = {"program", "argument"}, *env[] = {"K=V"};
  must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0, "socketpair");
  WasiConfig c = {.args = args, .nargs = 2, .env = env, .nenv = 1, .stdio = {0, 1, 2}};
  c.fds = pair;
  c.nfds = 2;
  c.stop = never;
  guest_restart(g, &c);
  close(pair[0]);
  close(pair[1]);
  host_dir(g, "sandbox/sub");
  host_dir(g, "sandbox/sub/sub");
  host_file(g, "sandbox/file", "text");
  host_symlink(g, "../sub/sub", "sandbox/sub/to_sub");
  host_symlink(g, "to_sub/../../sub/to_sub", "sandbox/sub/links");
  host_symlink(g, "../../file", "sandbox/sub/sub/to_file");
  host_symlink(g, "loop", "sandbox/sub/loop");
  put(g, AT_OLD, old);
  put(g, AT_NEW, new);
  put(g, AT_OTHER, other);
  put(g, AT_LOOP, loop);
  for (uint32_t i = 0; i < NIOV; i++) {
    put_u32(g, AT_IOVECS + 8 * i, AT_ROOM + i);
    put_u32(g, AT_IOVECS + 8 * i + 4, 1);
  }
}

typedef struct Call {
  Guest *g;
  const Row *row;
  WasiErrno error;
} Call;

static void do_call(void *user)
{
  Call *c = user;
  c->error = guest_call(c->g, c->row->name, c->row->args);
}

static void test(Guest *g)
{
  enum { NROWS = sizeof rows / sizeof *rows };
  prepare(g);
  for (unsigned i = 0; i < NROWS; i++) {
    Call c = {.g = g, .row = &rows[i]};
    size_t used = stack_use(do_call, &c);
    if (c.error != c.row->error || used > STACK_USE_MOST)
      printf("%s: error %u, %zu bytes of stack\n", c.row->name, c.error, used);
    CHECK_EQ(c.error, c.row->error);
    CHECK(used <= STACK_USE_MOST);
  }
  for (size_t i = 0; i < wasi_nfunctions; i++) { /* none is missing */
    unsigned row = 0;
    while (row < NROWS && strcmp(rows[row].name, wasi_functions[i].name))
      row++;
    must(row < NROWS, wasi_functions[i].name);
  }
}

int main(void)
{
  return run_backends(test);
}
