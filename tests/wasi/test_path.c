// SPDX-License-Identifier: MIT
/* path_*: what each call does, its flags, its errors, the rights that it needs. */
#include "guest.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* -- path_open ---- */

static void test_open_flags(Guest *g)
{
  uint32_t fd = 0, n = 0;
  host_file(g, "sandbox/old", "0123456789");
  Open create = {.rights = RIGHTS_FILE, .oflags = OFLAG_CREAT};
  Open exclusive = {.rights = RIGHTS_FILE, .oflags = OFLAG_CREAT | OFLAG_EXCL};
  Open truncate = {.rights = RIGHTS_FILE, .oflags = OFLAG_TRUNC};
  Open directory = {.oflags = OFLAG_DIRECTORY};
  CHECK_EQ(open_path(g, "new", (Open){0}, &fd), WASI_NOENT);
  CHECK_EQ(open_path(g, "new", exclusive, &fd), 0);
  CHECK_EQ(write_fd(g, fd, "abc", &n), 0);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_path(g, "new", exclusive, &fd), WASI_EXIST);
  CHECK_EQ(open_path(g, "new", create, &fd), 0); /* keeps it */
  CHECK_EQ(read_fd(g, fd, 10, &n), 0);
  CHECK_EQ(n, 3);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_path(g, "old", truncate, &fd), 0);
  CHECK_EQ(read_fd(g, fd, 10, &n), 0);
  CHECK_EQ(n, 0);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_path(g, "old", directory, &fd), WASI_NOTDIR);
  CHECK_EQ(open_path(g, "new/", create, &fd), WASI_ISDIR);
  CHECK_EQ(open_path(g, "other/", create, &fd), WASI_ISDIR);
  CHECK(!host_exists(g, "sandbox/other"));
  CHECK_EQ(open_path(g, "no/where", create, &fd), WASI_NOENT);
  CHECK_EQ(open_path(g, "old/x", create, &fd), WASI_NOTDIR);
  CHECK_EQ(open_path(g, ".", (Open){.rights = RIGHTS_FILE}, &fd), WASI_ISDIR);
  directory.rights = RIGHTS_FILE;
  CHECK_EQ(open_path(g, ".", directory, &fd), WASI_ISDIR);
  CHECK_EQ(open_path(g, "old", (Open){.oflags = 16}, &fd), WASI_INVAL);
  CHECK_EQ(open_path(g, "old", (Open){.fdflags = 32}, &fd), WASI_INVAL);
  CHECK_EQ(open_path(g, "x", (Open){.oflags = OFLAG_CREAT | OFLAG_DIRECTORY}, &fd), WASI_INVAL);
  CHECK_EQ(open_path(g, "old", (Open){.dir = 99}, &fd), WASI_BADF);
  uint64_t size = put(g, AT_PATH, "old");
  CHECK_EQ(CALL(g, "path_open", ROOT, 2, AT_PATH, size, 0, 0, 0, 0, AT_OUT), WASI_INVAL);
  CHECK_EQ(CALL(g, "path_open", ROOT, 0, GUEST_MEMORY - 1, 2, 0, 0, 0, 0, AT_OUT), WASI_FAULT);
  CHECK_EQ(CALL(g, "path_open", ROOT, 0, AT_PATH, size, 0, 0, 0, 0, GUEST_MEMORY - 3), WASI_FAULT);
}

static void test_open_links(Guest *g)
{
  uint32_t fd = 0;
  host_dir(g, "sandbox/dir");
  host_symlink(g, "dir", "sandbox/dirlink");
  host_symlink(g, "old", "sandbox/filelink");
  host_symlink(g, "born", "sandbox/dangling");
  CHECK_EQ(open_path(g, "filelink", (Open){0}, &fd), 0);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_path(g, "filelink", (Open){.nofollow = true}, &fd), WASI_LOOP);
  CHECK_EQ(open_path(g, "dirlink", (Open){.nofollow = true, .oflags = OFLAG_DIRECTORY}, &fd),
           WASI_NOTDIR);
  CHECK_EQ(open_path(g, "dirlink/", (Open){.nofollow = true, .oflags = OFLAG_DIRECTORY}, &fd), 0);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(open_path(g, "dangling", (Open){0}, &fd), WASI_NOENT);
  Open create = {.rights = RIGHTS_FILE, .oflags = OFLAG_CREAT};
  create.nofollow = true;
  CHECK_EQ(open_path(g, "dangling", create, &fd), WASI_LOOP);
  create.nofollow = false;
  create.oflags |= OFLAG_EXCL;
  CHECK_EQ(open_path(g, "dangling", create, &fd), WASI_EXIST);
  create.oflags = OFLAG_CREAT;
  CHECK_EQ(open_path(g, "dangling", create, &fd), 0); /* makes what it points to */
  CHECK(host_exists(g, "sandbox/born"));
  CHECK_EQ(close_fd(g, fd), 0);
}

static uint64_t rights_of(Guest *g, uint32_t fd, uint32_t at)
{
  CHECK_EQ(CALL(g, "fd_fdstat_get", fd, AT_OUT), 0);
  return get_u64(g, AT_OUT + at);
}

static void test_rights(Guest *g)
{
  uint32_t dir = 0, fd = 0, n = 0;
  Open how = {.rights = RIGHTS_DIR, .oflags = OFLAG_DIRECTORY};
  CHECK_EQ(open_path(g, "dir", how, &dir), 0);
  CHECK(!(rights_of(g, dir, FDSTAT_BASE) & (RIGHT_FD_READ | RIGHT_FD_SEEK | RIGHT_SOCK_ACCEPT)));
  CHECK_EQ(rights_of(g, dir, FDSTAT_INHERITING), RIGHTS_ALL);
  /* What a file may not do. */
  CHECK_EQ(open_path(g, "old", (Open){.rights = RIGHT_FD_READ}, &fd), 0);
  CHECK_EQ(rights_of(g, fd, FDSTAT_BASE), RIGHT_FD_READ);
  CHECK_EQ(rights_of(g, fd, FDSTAT_INHERITING), 0);
  CHECK_EQ(write_fd(g, fd, "x", &n), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_seek", fd, 0, 0, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_tell", fd, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_pread", fd, AT_IOV, 1, 0, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_sync", fd), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_datasync", fd), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_advise", fd, 0, 1, 0), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_allocate", fd, 0, 1), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_filestat_get", fd, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_filestat_set_size", fd, 1), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_filestat_set_times", fd, 1, 1, 5), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_flags", fd, 0), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", fd, RIGHT_FD_READ | RIGHT_FD_WRITE, 0), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", fd, 0, 1), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", fd, 0, 0), 0);
  CHECK_EQ(read_fd(g, fd, 1, &n), WASI_NOTCAPABLE);
  CHECK_EQ(close_fd(g, fd), 0);
  /* Files are no directories, and the other way round. */
  fd = open_file(g, "old");
  CHECK_EQ(on_path(g, "path_create_directory", fd, "x"), WASI_NOTDIR);
  CHECK_EQ(open_path(g, "x", (Open){.dir = fd}, &fd), WASI_NOTDIR);
  CHECK_EQ(CALL(g, "fd_readdir", fd, AT_BUF, 100, 0, AT_OUT), WASI_NOTDIR);
  CHECK_EQ(close_fd(g, fd), 0);
  CHECK_EQ(read_fd(g, dir, 1, &n), WASI_ISDIR);
  CHECK_EQ(write_fd(g, dir, "x", &n), WASI_ISDIR);
  CHECK_EQ(CALL(g, "fd_seek", dir, 0, 1, AT_OUT), WASI_ISDIR);
  CHECK_EQ(CALL(g, "fd_tell", dir, AT_OUT), WASI_ISDIR);
  CHECK_EQ(CALL(g, "fd_allocate", dir, 0, 1), WASI_ISDIR);
  CHECK_EQ(CALL(g, "fd_filestat_set_size", dir, 0), WASI_ISDIR);
  /* A directory hands on no more than it may. */
  uint64_t base = RIGHT_PATH_OPEN | RIGHT_PATH_CREATE_FILE,
           inheriting = RIGHT_FD_READ | RIGHT_FD_SYNC;
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", dir, base, inheriting), 0);
  uint64_t size = put(g, AT_PATH, "f");
#define OPEN(oflags, b, i, fdflags)                                                                \
  CALL(g, "path_open", dir, 0, AT_PATH, size, oflags, b, i, fdflags, AT_OUT)
  CHECK_EQ(OPEN(OFLAG_CREAT, RIGHT_FD_READ, 0, 0), 0);
  CHECK_EQ(close_fd(g, get_u32(g, AT_OUT)), 0);
  CHECK_EQ(OPEN(0, RIGHT_FD_READ | RIGHT_FD_WRITE, 0, 0), WASI_NOTCAPABLE);
  CHECK_EQ(OPEN(0, 0, RIGHT_FD_WRITE, 0), WASI_NOTCAPABLE);
  CHECK_EQ(OPEN(OFLAG_TRUNC, 0, 0, 0), WASI_NOTCAPABLE);
  CHECK_EQ(OPEN(0, 0, 0, FDFLAG_SYNC), 0);
  CHECK_EQ(close_fd(g, get_u32(g, AT_OUT)), 0);
  CHECK_EQ(OPEN(0, 0, 0, FDFLAG_DSYNC), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", dir, RIGHT_PATH_OPEN, 0), 0);
  CHECK_EQ(OPEN(OFLAG_CREAT, 0, 0, 0), WASI_NOTCAPABLE);
  CHECK_EQ(OPEN(0, 0, 0, 0), 0);
  CHECK_EQ(close_fd(g, get_u32(g, AT_OUT)), 0);
  static const char *const calls[] = {"path_create_directory", "path_remove_directory",
                                      "path_unlink_file"};
  for (size_t i = 0; i < 3; i++)
    CHECK_EQ(on_path(g, calls[i], dir, "f"), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_filestat_get", dir, 0, AT_PATH, size, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_filestat_set_times", dir, 0, AT_PATH, size, 0, 0, 0), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_link", dir, 0, AT_PATH, size, ROOT, AT_PATH, size), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_link", ROOT, 0, AT_PATH, size, dir, AT_PATH, size), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_rename", dir, AT_PATH, size, ROOT, AT_PATH, size), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_rename", ROOT, AT_PATH, size, dir, AT_PATH, size), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_symlink", AT_PATH, size, dir, AT_PATH, size), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "path_readlink", dir, AT_PATH, size, AT_BUF, 9, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_readdir", dir, AT_BUF, 100, 0, AT_OUT), WASI_NOTCAPABLE);
  CHECK_EQ(CALL(g, "fd_fdstat_set_rights", dir, 0, 0), 0);
  CHECK_EQ(OPEN(0, 0, 0, 0), WASI_NOTCAPABLE);
  CHECK_EQ(close_fd(g, dir), 0);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "dir/f"), 0);
#undef OPEN
}

/* -- directories, removing, renaming ---- */

static void test_directories(Guest *g)
{
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "d"), 0);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "d"), WASI_EXIST);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "d/e/"), 0); /* with a slash too */
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "no/e"), WASI_NOENT);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "."), WASI_EXIST);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "old/e"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "d"), WASI_NOTEMPTY);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "d/e/"), 0);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "d/e"), WASI_NOENT);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "old"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "old/"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "."), WASI_INVAL);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "d"), WASI_ISDIR);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "d/"), WASI_ISDIR);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "."), WASI_ISDIR);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "old/"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "missing"), WASI_NOENT);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "filelink"), 0); /* the link */
  CHECK(host_exists(g, "sandbox/old"));
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "d"), 0);
}

static void test_rename(Guest *g)
{
  host_dir(g, "sandbox/source");
  host_file(g, "sandbox/source/file", "x");
  host_dir(g, "sandbox/full");
  host_file(g, "sandbox/full/file", "y");
  host_dir(g, "sandbox/empty");
  CHECK_EQ(rename_path(g, "source", "target"), 0);
  CHECK_EQ(rename_path(g, "source", "target"), WASI_NOENT);
  CHECK_EQ(rename_path(g, "target", "full"), WASI_NOTEMPTY);
  CHECK_EQ(rename_path(g, "target", "full/file"), WASI_NOTDIR);
  CHECK_EQ(rename_path(g, "full/file", "target"), WASI_ISDIR);
  CHECK_EQ(rename_path(g, "target", "target/inside"), WASI_INVAL);
  CHECK_EQ(rename_path(g, "target/", "empty/"), 0); /* an empty one is replaced */
  CHECK_EQ(rename_path(g, "empty/", "new_name/"), 0);
  CHECK_EQ(rename_path(g, "full/file/", "z"), WASI_NOTDIR);
  CHECK_EQ(rename_path(g, "full/file", "z/"), WASI_NOTDIR);
  CHECK_EQ(rename_path(g, "full/file", "new_name/file"), 0); /* replaces a file */
  CHECK_EQ(rename_path(g, "new_name/file", "new_name/file"), 0);
  CHECK_EQ(rename_path(g, "new_name/file", "full/../up"), 0);
  CHECK(host_exists(g, "sandbox/up") && !host_exists(g, "sandbox/new_name/file"));
}

/* -- links ---- */

static void test_links(Guest *g)
{
  uint32_t n = 0;
  CHECK_EQ(link_path(g, false, "old", "second"), 0);
  CHECK_EQ(stat_path(g, ROOT, "second", false), 0);
  CHECK_EQ(get_u64(g, AT_OUT + FILESTAT_NLINK), 2);
  CHECK_EQ(link_path(g, false, "old", "second"), WASI_EXIST);
  CHECK_EQ(link_path(g, false, "old", "old"), WASI_EXIST);
  CHECK_EQ(link_path(g, false, "old", "third/"), WASI_NOENT);
  CHECK_EQ(link_path(g, false, "old/", "third"), WASI_NOTDIR);
  CHECK_EQ(link_path(g, false, "dir", "third"), WASI_PERM);
  CHECK_EQ(link_path(g, false, "dir/", "third"), WASI_PERM);
  CHECK_EQ(link_path(g, false, "missing", "third"), WASI_NOENT);
  uint64_t size = put(g, AT_PATH, "old");
  CHECK_EQ(CALL(g, "path_link", ROOT, 2, AT_PATH, size, ROOT, AT_PATH, size), WASI_INVAL);
  CHECK_EQ(symlink_path(g, "old", "soft"), 0);
  CHECK_EQ(link_path(g, true, "soft", "third"), 0); /* of the file */
  CHECK_EQ(stat_path(g, ROOT, "third", false), 0);
  CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_REGULAR_FILE);
  CHECK_EQ(link_path(g, false, "soft", "soft2"), 0); /* of the symlink */
  CHECK_EQ(stat_path(g, ROOT, "soft2", false), 0);
  CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_SYMBOLIC_LINK);
  CHECK_EQ(symlink_path(g, "nowhere", "dangle"), 0);
  CHECK_EQ(link_path(g, true, "dangle", "fourth"), WASI_NOENT);
  CHECK_EQ(link_path(g, false, "old", "dangle"), WASI_EXIST);
  CHECK_EQ(symlink_path(g, "old", "second"), WASI_EXIST);
  CHECK_EQ(symlink_path(g, "old", "fifth/"), WASI_NOENT);
  CHECK_EQ(symlink_path(g, "old", "dir/"), WASI_EXIST);

  memset(g->mem + AT_BUF, '#', 10);
  CHECK_EQ(readlink_path(g, "soft", 10, &n), 0);
  CHECK(n == 3 && !memcmp(g->mem + AT_BUF, "old#######", 10));
  CHECK_EQ(readlink_path(g, "soft", 2, &n), 0); /* cut off */
  CHECK_EQ(n, 2);
  CHECK_EQ(readlink_path(g, "soft", 0, &n), 0);
  CHECK_EQ(n, 0);
  CHECK_EQ(readlink_path(g, "old", 10, &n), WASI_INVAL);
  CHECK_EQ(readlink_path(g, "dir/", 10, &n), WASI_INVAL);
  CHECK_EQ(readlink_path(g, "soft/", 10, &n), WASI_NOTDIR);
  CHECK_EQ(readlink_path(g, "missing", 10, &n), WASI_NOENT);
  CHECK_EQ(CALL(g, "path_readlink", ROOT, AT_PATH, 3, GUEST_MEMORY - 5, 6, AT_OUT), WASI_FAULT);
}

/* -- attributes ---- */

static uint64_t stat_field(Guest *g, const char *path, bool follow, uint32_t field)
{
  CHECK_EQ(stat_path(g, ROOT, path, follow), 0);
  return get_u64(g, AT_OUT + field);
}

static WasiErrno set_times(Guest *g, const char *path, bool follow, uint64_t a, uint64_t m,
                           uint64_t flags)
{
  uint64_t n = put(g, AT_PATH, path);
  return CALL(g, "path_filestat_set_times", ROOT, follow, AT_PATH, n, a, m, flags);
}

static void test_attributes(Guest *g)
{
  struct stat st;
  host_file(g, "sandbox/attr", "12345");
  must(lstat(host_path(g, "sandbox/attr"), &st) == 0, "stat");
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_LENGTH), 5);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_INO), st.st_ino);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_DEV), st.st_dev);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM),
           (uint64_t)st.st_mtim.tv_sec * 1000000000 + (uint64_t)st.st_mtim.tv_nsec);
  CHECK_EQ(symlink_path(g, "attr", "attr_link"), 0);
  CHECK_EQ(stat_field(g, "attr_link", false, FILESTAT_LENGTH), 4);
  CHECK_EQ(stat_field(g, "attr_link", true, FILESTAT_LENGTH), 5);

  CHECK_EQ(set_times(g, "attr", false, 1000000001, 2000000002, FST_ATIM | FST_MTIM), 0);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_ATIM), 1000000001);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM), 2000000002);
  CHECK_EQ(set_times(g, "attr", false, 5, 3000000003, FST_MTIM), 0); /* leaves atim alone */
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_ATIM), 1000000001);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM), 3000000003);
  CHECK_EQ(set_times(g, "attr_link", false, 0, 4000000004, FST_MTIM), 0); /* of the link */
  CHECK_EQ(stat_field(g, "attr_link", false, FILESTAT_MTIM), 4000000004);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM), 3000000003);
  CHECK_EQ(set_times(g, "attr_link", true, 0, 5000000005, FST_MTIM), 0);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM), 5000000005);
  CHECK_EQ(set_times(g, "attr", false, 0, 0, FST_ATIM_NOW | FST_MTIM_NOW), 0);
  CHECK(stat_field(g, "attr", false, FILESTAT_MTIM) > UINT64_C(1600000000000000000));
  CHECK_EQ(set_times(g, "attr", false, 0, 0, FST_ATIM | FST_ATIM_NOW), WASI_INVAL);
  CHECK_EQ(set_times(g, "attr", false, 0, 0, FST_MTIM | FST_MTIM_NOW), WASI_INVAL);
  CHECK_EQ(set_times(g, "attr", false, 0, 0, 16), WASI_INVAL);
  CHECK_EQ(set_times(g, "missing", false, 0, 0, FST_MTIM), WASI_NOENT);
  CHECK_EQ(set_times(g, "attr/", false, 0, 0, FST_MTIM), WASI_NOTDIR);
  CHECK_EQ(set_times(g, "dir/", false, 7, 7, FST_MTIM), 0);
  /* Past 2106, which 32-bit seconds do not reach. */
  CHECK_EQ(set_times(g, "attr", false, 0, UINT64_C(5000000000000000001), FST_MTIM), 0);
  CHECK_EQ(stat_field(g, "attr", false, FILESTAT_MTIM), UINT64_C(5000000000000000001));
  CHECK_EQ(stat_path(g, ROOT, "attr/", false), WASI_NOTDIR);
  CHECK_EQ(CALL(g, "path_filestat_get", ROOT, 0, AT_PATH, 4, GUEST_MEMORY - 63), WASI_FAULT);
  CHECK_EQ(CALL(g, "path_filestat_get", ROOT, 2, AT_PATH, 4, AT_OUT), WASI_INVAL);
}

static void test(Guest *g)
{
  test_open_flags(g);
  test_open_links(g);
  test_rights(g);
  test_directories(g);
  test_rename(g);
  test_links(g);
  test_attributes(g);
}

int main(void)
{
  return run_backends(test);
}
