// SPDX-License-Identifier: MIT
/* Races: the host swaps directories and symlinks while the guest resolves paths through them.
 * Whatever a call returns, it must not have reached the outside. The loops are bounded;
 * WEFT_RACE_ROUNDS sets how often they go round. */
#include "guest.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct Race {
  char a[256], b[256], spare[256]; /* a and b are exchanged through spare */
  atomic_bool done;
  atomic_uint swaps;
} Race;

static unsigned reads; /* that found the right thing */

static unsigned rounds(void)
{
  const char *text = getenv("WEFT_RACE_ROUNDS");
  return text ? (unsigned)atoi(text) : 4000;
}

static void path_into(const Guest *g, const char *path, char out[256])
{
  snprintf(out, 256, "%s", host_path(g, path));
}

static void *swapper(void *user)
{
  Race *r = user;
  while (!atomic_load(&r->done)) {
    rename(r->a, r->spare);
    rename(r->b, r->a);
    rename(r->a, r->b);
    rename(r->spare, r->a);
    atomic_fetch_add(&r->swaps, 1);
    sched_yield();
  }
  return NULL;
}

static void run(Race *r, Guest *g, void (*round)(Guest *g))
{
  pthread_t thread;
  atomic_store(&r->done, false);
  must(pthread_create(&thread, NULL, swapper, r) == 0, "thread");
  for (unsigned i = 0; i < rounds() || atomic_load(&r->swaps) < 20; i++)
    round(g);
  CHECK(reads > 0);
  reads = 0;
  atomic_store(&r->done, true);
  pthread_join(thread, NULL);
}

static void check_read(Guest *g, const char *path)
{
  uint32_t fd, n = 0;
  if (open_path(g, path, (Open){.rights = RIGHT_FD_READ}, &fd)) return;
  CHECK_EQ(read_fd(g, fd, 100, &n), 0);
  /* Empty: O_CREAT made it, in the moment when nothing was there. */
  CHECK(n == 0 || (n == 6 && !memcmp(g->mem + AT_BUF, "inside", 6)));
  reads += n == 6;
  CHECK_EQ(close_fd(g, fd), 0);
}

/* -- a directory becomes a symlink to the outside ---- */

static ino_t outside_ino;

static void round_of_links(Guest *g)
{
  uint32_t fd;
  check_read(g, "swap/secret");
  check_read(g, "swap/../swap/secret");
  if (stat_path(g, ROOT, "swap/secret", true) == 0)
    CHECK(get_u64(g, AT_OUT + FILESTAT_INO) != outside_ino);
  Open create = {.rights = RIGHT_FD_WRITE, .oflags = OFLAG_CREAT};
  if (open_path(g, "swap/made", create, &fd) == 0) CHECK_EQ(close_fd(g, fd), 0);
  on_path(g, "path_create_directory", ROOT, "swap/made_dir");
  symlink_path(g, "x", "swap/made_link");
  rename_path(g, "spare_file", "swap/moved");
  rename_path(g, "swap/moved", "spare_file");
  on_path(g, "path_unlink_file", ROOT, "swap/victim");
  on_path(g, "path_remove_directory", ROOT, "swap/empty");
  link_path(g, false, "swap/secret", "stolen");
}

static void test_links(Guest *g)
{
  Race r = {0};
  struct stat st;
  host_dir(g, "sandbox/swap");
  host_file(g, "sandbox/swap/secret", "inside");
  host_file(g, "sandbox/spare_file", "moved");
  host_symlink(g, "../outside", "sandbox/link");
  path_into(g, "sandbox/swap", r.a);
  path_into(g, "sandbox/link", r.b);
  path_into(g, "sandbox/between", r.spare);
  must(stat(host_path(g, "outside/secret"), &st) == 0, "outside");
  outside_ino = st.st_ino;
  run(&r, g, round_of_links);
  static const char *const made[] = {"outside/made", "outside/made_dir", "outside/made_link",
                                     "outside/moved"};
  for (size_t i = 0; i < sizeof made / sizeof *made; i++)
    CHECK(!host_exists(g, made[i]));
  CHECK(host_exists(g, "outside/victim"));
  CHECK(host_exists(g, "outside/empty"));
  must(stat(host_path(g, "outside/secret"), &st) == 0, "outside");
  CHECK_EQ(st.st_nlink, 1);
}

/* -- the last component becomes a symlink to the outside ---- */

static void round_of_files(Guest *g)
{
  uint32_t fd;
  check_read(g, "target");
  if (stat_path(g, ROOT, "target", true) == 0)
    CHECK(get_u64(g, AT_OUT + FILESTAT_INO) != outside_ino);
  if (open_path(g, "target", (Open){.rights = RIGHT_FD_WRITE, .oflags = OFLAG_CREAT}, &fd) == 0)
    CHECK_EQ(close_fd(g, fd), 0);
  uint64_t n = put(g, AT_PATH, "target");
  CALL(g, "path_filestat_set_times", ROOT, LOOKUP_SYMLINK_FOLLOW, AT_PATH, n, 1, 1,
       FST_ATIM | FST_MTIM);
  on_path(g, "path_unlink_file", ROOT, "copy");
  link_path(g, true, "target", "copy");
}

static void test_files(Guest *g)
{
  Race r = {0};
  struct stat st;
  host_file(g, "sandbox/target", "inside");
  host_symlink(g, "../outside/secret", "sandbox/filelink");
  path_into(g, "sandbox/target", r.a);
  path_into(g, "sandbox/filelink", r.b);
  path_into(g, "sandbox/between", r.spare);
  run(&r, g, round_of_files);
  must(stat(host_path(g, "outside/secret"), &st) == 0, "outside");
  CHECK_EQ(st.st_nlink, 1);
  CHECK_EQ((uint64_t)st.st_size, 7);
  CHECK(st.st_mtim.tv_sec > 1000);
}

/* -- a directory is moved out while ".." goes up from it ---- */

static void round_of_moves(Guest *g)
{
  check_read(g, "a/b/c/../../secret");
  check_read(g, "a/b/../secret");
  check_read(g, "a/b/c/../../../a/b/../secret");
}

static void test_moves(Guest *g)
{
  Race r = {0};
  host_dir(g, "sandbox/a");
  host_file(g, "sandbox/a/secret", "inside");
  host_dir(g, "sandbox/a/b");
  host_dir(g, "sandbox/a/b/c");
  host_dir(g, "outside/b"); /* above b here lies outside/secret */
  host_dir(g, "outside/b/c");
  path_into(g, "sandbox/a/b", r.a);
  path_into(g, "outside/b", r.b);
  path_into(g, "outside/between", r.spare);
  run(&r, g, round_of_moves);
}

static void test(Guest *g)
{
  host_file(g, "outside/secret", "outside");
  host_file(g, "outside/victim", "x");
  host_dir(g, "outside/empty");
  test_links(g);
  test_files(g);
  test_moves(g);
}

int main(void)
{
  return run_backends(test);
}
