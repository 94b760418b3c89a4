// SPDX-License-Identifier: MIT
/* Nothing leads out of a preopened directory: each hostile path with each call, under both back
 * ends; afterwards the outside must be as it was. And what stays inside works. */
#include "guest.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* -- the trap-laden tree ---- */

static void make_tree(const Guest *g)
{
  char absolute[256];
  host_file(g, "outside/secret", "secret");
  host_dir(g, "outside/empty");
  host_dir(g, "sandbox/dir");
  host_dir(g, "sandbox/dir/sub");
  host_dir(g, "sandbox/outside"); /* a namesake */
  host_file(g, "sandbox/file", "inside");
  host_file(g, "sandbox/dir/file", "inside");
  host_symlink(g, "..", "sandbox/up");
  host_symlink(g, "../", "sandbox/up_slash");
  host_symlink(g, "../outside", "sandbox/out");
  host_symlink(g, "../outside/secret", "sandbox/out_file");
  host_symlink(g, "../outside/new", "sandbox/out_new");
  host_symlink(g, "../sandbox/file", "sandbox/out_and_in");
  host_symlink(g, "dir/../../outside", "sandbox/through");
  host_symlink(g, "../..", "sandbox/dir/up2");
  host_symlink(g, "../../outside/secret", "sandbox/dir/out_file");
  host_symlink(g, "chain2", "sandbox/chain1");
  host_symlink(g, "dir/../chain3", "sandbox/chain2");
  host_symlink(g, "./up", "sandbox/chain3");
  host_symlink(g, "/", "sandbox/root");
  host_symlink(g, "/etc/passwd", "sandbox/passwd");
  host_symlink(g, "/proc/self/root", "sandbox/magic");
  snprintf(absolute, sizeof absolute, "%s/secret", g->outside);
  host_symlink(g, absolute, "sandbox/absolute");
  snprintf(absolute, sizeof absolute, "%s/file", g->sandbox);
  host_symlink(g, absolute, "sandbox/absolute_in"); /* leads in, by a way that leaves */
  /* Harmless ones. */
  host_symlink(g, "dir", "sandbox/dirlink");
  host_symlink(g, "dir/file", "sandbox/filelink");
  host_symlink(g, "..", "sandbox/dir/parent");
  host_symlink(g, "../../dir/sub/../file", "sandbox/dir/sub/around");
  host_symlink(g, "nothing", "sandbox/dangling");
  /* Loops. */
  host_symlink(g, "self", "sandbox/self");
  host_symlink(g, "loop2", "sandbox/loop1");
  host_symlink(g, "dir/../loop1", "sandbox/loop2");
}

/* The directory part leads out: every call must fail. */
static const char *const ways_out[] = {
    "../outside/secret",
    "../outside/new",
    "./../outside/secret",
    "dir/../../outside/secret",
    "dir/sub/../../../outside/secret",
    "dir//..//.//..//outside/secret",
    "dirlink/../../outside/secret",
    "dir/parent/../outside/secret",
    "up/outside/secret",
    "up/sandbox/file",
    "up_slash/outside/secret",
    "up/./outside/new",
    "out/secret",
    "out/new",
    "out//new",
    "through/secret",
    "dir/up2/outside/secret",
    "chain1/outside/secret",
    "root/etc/passwd",
    "magic/etc/passwd",
    "/etc/passwd",
    "/",
    "//",
    "/../etc",
    "..",
    "../",
    "../.",
    "dir/../..",
    "dir/../../",
    "dir/parent/..",
    "up/.",
    "up/..",
    "up/",
    "chain1/",
    "out/",
    "root/",
};

/* The last component is a symlink that leads out: fails where it is followed. */
static const char *const links_out[] = {
    "up",          "up_slash",   "out",          "out_file",
    "out_new",     "out_and_in", "through",      "chain1",
    "root",        "passwd",     "magic",        "absolute",
    "absolute_in", "dir/up2",    "dir/out_file", "dir/parent/out_file"};

/* -- the outside stays as it is ---- */

static void check_outside(const Guest *g, const char *when)
{
  struct stat st;
  int entries = 0;
  DIR *d = opendir(g->outside);
  must(d, "outside");
  while (readdir(d))
    entries++;
  closedir(d);
  bool right = entries == 4 && host_exists(g, "outside/empty"); /* with . and .. */
  right = right && stat(host_path(g, "outside/secret"), &st) == 0 && st.st_size == 6 &&
          st.st_nlink == 1 && st.st_mtim.tv_sec > 1000;
  if (!right) fprintf(stderr, "the outside was touched: %s\n", when);
  CHECK(right);
}

static void expect(WasiErrno got, WasiErrno want, const char *call, const char *path)
{
  if (got == want) return;
  failures++;
  fprintf(stderr, "%s(\"%s\"): error %u, not %u\n", call, path, got, want);
}

/* -- calls that follow the last symlink ---- */

/* Ways that end in a slash and name the symlink itself to calls that do not follow. */
static bool names_a_link(const char *path)
{
  static const char *const some[] = {"up/", "chain1/", "out/", "root/"};
  for (size_t i = 0; i < sizeof some / sizeof *some; i++)
    if (!strcmp(path, some[i])) return true;
  return false;
}

static void try_following(Guest *g, const char *path)
{
  static const Open ways[] = {
      {.rights = RIGHT_FD_READ},
      {.rights = RIGHT_FD_WRITE},
      {.no_rights = true},
      {.rights = RIGHT_FD_WRITE, .oflags = OFLAG_CREAT},
      {.rights = RIGHT_FD_WRITE, .oflags = OFLAG_TRUNC},
      {.rights = RIGHT_FD_WRITE, .oflags = OFLAG_CREAT | OFLAG_TRUNC},
      {.rights = RIGHT_FD_READDIR, .oflags = OFLAG_DIRECTORY},
  };
  uint32_t fd;
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    /* A slash and O_CREAT do not go together, wherever the path leads. */
    bool slash = names_a_link(path) && (ways[i].oflags & OFLAG_CREAT);
    expect(open_path(g, path, ways[i], &fd), slash ? WASI_ISDIR : WASI_NOTCAPABLE, "path_open",
           path);
  }
  expect(stat_path(g, ROOT, path, true), WASI_NOTCAPABLE, "path_filestat_get", path);
  uint64_t n = put(g, AT_PATH, path);
  expect(CALL(g, "path_filestat_set_times", ROOT, LOOKUP_SYMLINK_FOLLOW, AT_PATH, n, 1, 1,
              FST_ATIM | FST_MTIM),
         WASI_NOTCAPABLE, "path_filestat_set_times", path);
  expect(link_path(g, true, path, "stolen"), WASI_NOTCAPABLE, "path_link", path);
}

/* -- calls that do not ---- */

static void try_all(Guest *g, const char *path)
{
  uint32_t fd, got;
  try_following(g, path);
  Open nofollow = {.nofollow = true};
  expect(open_path(g, path, nofollow, &fd), WASI_NOTCAPABLE, "path_open", path);
  nofollow.oflags = OFLAG_CREAT | OFLAG_EXCL;
  expect(open_path(g, path, nofollow, &fd), WASI_NOTCAPABLE, "path_open", path);
  expect(stat_path(g, ROOT, path, false), WASI_NOTCAPABLE, "path_filestat_get", path);
  static const char *const calls[] = {"path_create_directory", "path_remove_directory",
                                      "path_unlink_file"};
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
    expect(on_path(g, calls[i], ROOT, path), WASI_NOTCAPABLE, calls[i], path);
  expect(readlink_path(g, path, 100, &got), WASI_NOTCAPABLE, "path_readlink", path);
  expect(rename_path(g, path, "stolen"), WASI_NOTCAPABLE, "path_rename from", path);
  expect(rename_path(g, "file", path), WASI_NOTCAPABLE, "path_rename to", path);
  expect(link_path(g, false, path, "stolen"), WASI_NOTCAPABLE, "path_link from", path);
  expect(link_path(g, false, "file", path), WASI_NOTCAPABLE, "path_link to", path);
  expect(symlink_path(g, "x", path), WASI_NOTCAPABLE, "path_symlink", path);
}

static void test_ways_out(Guest *g)
{
  for (size_t i = 0; i < sizeof ways_out / sizeof *ways_out; i++) {
    if (names_a_link(ways_out[i]))
      try_following(g, ways_out[i]);
    else
      try_all(g, ways_out[i]);
    check_outside(g, ways_out[i]);
  }
  for (size_t i = 0; i < sizeof links_out / sizeof *links_out; i++) {
    try_following(g, links_out[i]);
    check_outside(g, links_out[i]);
  }
  CHECK(!host_exists(g, "sandbox/stolen"));
  CHECK(host_exists(g, "sandbox/file"));
}

/* Calls that do not follow work on the symlink itself, with or without a slash after it. */
static void test_links_themselves(Guest *g)
{
  uint32_t got = 0, fd;
  CHECK_EQ(stat_path(g, ROOT, "out_file", false), 0);
  CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_SYMBOLIC_LINK);
  CHECK_EQ(readlink_path(g, "out_file", 100, &got), 0);
  CHECK(got == 17 && !memcmp(g->mem + AT_BUF, "../outside/secret", 17));
  CHECK_EQ(open_path(g, "out_file", (Open){.nofollow = true}, &fd), WASI_LOOP);
  CHECK_EQ(open_path(g, "out", (Open){.nofollow = true, .oflags = OFLAG_DIRECTORY}, &fd),
           WASI_NOTDIR);
  CHECK_EQ(open_path(g, "out_new", (Open){.oflags = OFLAG_CREAT | OFLAG_EXCL}, &fd), WASI_EXIST);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "out_new"), WASI_EXIST);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "out"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_remove_directory", ROOT, "out/"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "out/"), WASI_NOTDIR);
  CHECK_EQ(on_path(g, "path_create_directory", ROOT, "out/"), WASI_EXIST);
  CHECK_EQ(rename_path(g, "out/", "stolen"), WASI_NOTDIR);
  CHECK_EQ(symlink_path(g, "x", "out/"), WASI_EXIST);
  CHECK_EQ(link_path(g, false, "file", "out/"), WASI_EXIST);
  uint64_t n = put(g, AT_PATH, "out_file");
  CHECK_EQ(CALL(g, "path_filestat_set_times", ROOT, 0, AT_PATH, n, 1, 1, FST_ATIM | FST_MTIM), 0);
  CHECK_EQ(link_path(g, false, "out_file", "hard"), 0); /* a second name of the symlink */
  CHECK_EQ(stat_path(g, ROOT, "hard", false), 0);
  CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_SYMBOLIC_LINK);
  CHECK_EQ(stat_path(g, ROOT, "hard", true), WASI_NOTCAPABLE);
  CHECK_EQ(rename_path(g, "hard", "dir/hard"), 0);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "dir/hard"), 0);
  CHECK_EQ(rename_path(g, "dir/sub", "out"), WASI_NOTDIR); /* replaces no symlink by a directory */
  check_outside(g, "calls on symlinks themselves");
}

/* -- symlinks of the guest's making ---- */

static void test_own_links(Guest *g)
{
  uint32_t fd;
  CHECK_EQ(symlink_path(g, "/", "mine"), WASI_PERM);
  CHECK_EQ(symlink_path(g, "/etc/passwd", "mine"), WASI_PERM);
  CHECK_EQ(symlink_path(g, "", "mine"), WASI_NOENT);
  CHECK_EQ(symlink_path(g, "../outside/secret", "mine"), 0); /* may dangle; may not be followed */
  CHECK_EQ(open_path(g, "mine", (Open){0}, &fd), WASI_NOTCAPABLE);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "mine"), 0);
  /* Moved up by one, this link would lead out. */
  CHECK_EQ(symlink_path(g, "../../outside/secret", "dir/sub/mine"), 0);
  CHECK_EQ(open_path(g, "dir/sub/mine", (Open){0}, &fd), WASI_NOENT); /* sandbox/outside/secret */
  CHECK_EQ(rename_path(g, "dir/sub/mine", "dir/mine"), 0);
  CHECK_EQ(open_path(g, "dir/mine", (Open){0}, &fd), WASI_NOTCAPABLE);
  CHECK_EQ(on_path(g, "path_unlink_file", ROOT, "dir/mine"), 0);
}

/* -- a directory that the guest opened is a sandbox of its own ---- */

static void test_subdirectory(Guest *g)
{
  uint32_t dir = 0, fd = 0;
  Open how = {.rights = RIGHTS_DIR, .oflags = OFLAG_DIRECTORY};
  CHECK_EQ(open_path(g, "dir/sub", how, &dir), 0);
  CHECK_EQ(open_path(g, "..", (Open){.dir = dir}, &fd), WASI_NOTCAPABLE);
  CHECK_EQ(open_path(g, "../file", (Open){.dir = dir}, &fd), WASI_NOTCAPABLE);
  CHECK_EQ(open_path(g, "around", (Open){.dir = dir}, &fd),
           WASI_NOTCAPABLE); /* inside of /, not of it */
  CHECK_EQ(open_path(g, "dir/sub/around", (Open){0}, &fd), 0);
  CHECK_EQ(close_fd(g, fd), 0);
  /* Also after it was moved to where ".." is something else. */
  CHECK_EQ(rename_path(g, "dir/sub", "sub"), 0);
  CHECK_EQ(open_path(g, "../file", (Open){.dir = dir}, &fd), WASI_NOTCAPABLE);
  CHECK_EQ(on_path(g, "path_unlink_file", dir, "../file"), WASI_NOTCAPABLE);
  CHECK_EQ(rename_path(g, "sub", "dir/sub"), 0);
  CHECK_EQ(close_fd(g, dir), 0);
}

/* -- what stays inside ---- */

static void test_inside(Guest *g)
{
  static const char *const files[] = {
      "file",
      "./file",
      "././/file",
      "dir/../file",
      "dir/sub/../../file",
      "dirlink/../file", /* the parent of dir, not of the link */
      "dirlink/sub/../file",
      "dir/parent/file",
      "dir/parent/dir/parent/file",
      "filelink",
      "dir/parent/filelink",
      "dir/sub/around",
      "dir/.//sub/../../dir/sub/../sub///./../file",
  };
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    uint32_t fd = 0, n = 0;
    expect(open_path(g, files[i], (Open){0}, &fd), 0, "path_open", files[i]);
    CHECK_EQ(read_fd(g, fd, 100, &n), 0);
    CHECK(n == 6 && !memcmp(g->mem + AT_BUF, "inside", 6));
    CHECK_EQ(close_fd(g, fd), 0);
    expect(stat_path(g, ROOT, files[i], true), 0, "path_filestat_get", files[i]);
    CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_REGULAR_FILE);
  }
  static const char *const dirs[] = {
      ".",      "./",       "dir",        "dir/",        "dir/.",
      "dir/..", "dirlink/", "dir/parent", "dir/parent/", "dirlink/sub/.."};
  for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) {
    uint32_t fd = 0;
    expect(open_path(g, dirs[i], (Open){.oflags = OFLAG_DIRECTORY}, &fd), 0, "path_open", dirs[i]);
    CHECK_EQ(close_fd(g, fd), 0);
    expect(stat_path(g, ROOT, dirs[i], true), 0, "path_filestat_get", dirs[i]);
    CHECK_EQ(g->mem[AT_OUT + FILESTAT_TYPE], FILETYPE_DIRECTORY);
  }
}

/* -- paths that lead nowhere ---- */

static void test_nowhere(Guest *g)
{
  static const struct {
    const char *path;
    WasiErrno error;
  } paths[] = {
      {"", WASI_NOENT},
      {"nothing", WASI_NOENT},
      {"nothing/x", WASI_NOENT},
      {"nothing/..", WASI_NOENT},
      {"nothing/../file", WASI_NOENT},
      {"file/x", WASI_NOTDIR},
      {"file/..", WASI_NOTDIR},
      {"file/.", WASI_NOTDIR},
      {"file/", WASI_NOTDIR},
      {"file//", WASI_NOTDIR},
      {"filelink/", WASI_NOTDIR},
      {"filelink/x", WASI_NOTDIR},
      {"dangling", WASI_NOENT},
      {"dangling/", WASI_NOENT},
      {"dangling/x", WASI_NOENT},
      {"self", WASI_LOOP},
      {"self/", WASI_LOOP},
      {"self/x", WASI_LOOP},
      {"loop1", WASI_LOOP},
      {"loop2/x", WASI_LOOP},
      {"dir/parent/loop1/..", WASI_LOOP},
  };
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
    uint32_t fd;
    expect(open_path(g, paths[i].path, (Open){0}, &fd), paths[i].error, "path_open", paths[i].path);
    expect(stat_path(g, ROOT, paths[i].path, true), paths[i].error, "path_filestat_get",
           paths[i].path);
  }
}

/* As many symlinks in a row as the kernel follows, and one more. */
static void test_long_chain(Guest *g)
{
  char from[32], to[32];
  for (int i = 0; i < 41; i++) {
    snprintf(from, sizeof from, "link%d", i);
    snprintf(to, sizeof to, i ? "link%d" : "dir", i - 1);
    CHECK_EQ(symlink_path(g, to, from), 0);
  }
  CHECK_EQ(stat_path(g, ROOT, "link39", true), 0);
  CHECK_EQ(stat_path(g, ROOT, "link39/file", false), 0);
  CHECK_EQ(stat_path(g, ROOT, "link40", true), WASI_LOOP);
  CHECK_EQ(stat_path(g, ROOT, "link40/file", false), WASI_LOOP);
}

static void test_long_paths(Guest *g)
{
  uint32_t fd = 0;
  char *path = malloc(5001);
  must(path, "memory");
  memset(path, 'x', 5000);
  path[5000] = 0;
  CHECK_EQ(open_path(g, path, (Open){0}, &fd), WASI_NAMETOOLONG);
  path[300] = 0; /* one component */
  CHECK_EQ(open_path(g, path, (Open){0}, &fd), WASI_NAMETOOLONG);
  for (int i = 0; i < 4090; i++)
    path[i] = "dir/../"[i % 7];
  path[4088] = 0; /* 584 times */
  CHECK_EQ(open_path(g, path, (Open){.oflags = OFLAG_DIRECTORY}, &fd), 0);
  CHECK_EQ(close_fd(g, fd), 0);
  memcpy(path + 4081, "../", 4);
  CHECK_EQ(open_path(g, path, (Open){.oflags = OFLAG_DIRECTORY}, &fd), WASI_NOTCAPABLE);
  /* 300 directories deep, down and up again. */
  must(chdir(g->sandbox) == 0, "chdir");
  for (int i = 0; i < 300; i++)
    must(mkdir("d", 0777) == 0 && chdir("d") == 0, "deep directory");
  must(chdir("/") == 0, "chdir");
  path[0] = 0;
  for (int i = 0; i < 300; i++)
    strcat(path, "d/");
  for (int i = 0; i < 300; i++)
    strcat(path, "../");
  strcat(path, "file");
  CHECK_EQ(stat_path(g, ROOT, path, true), 0);
  path[strlen(path) - 4] = 0;
  strcat(path, "../file");
  CHECK_EQ(stat_path(g, ROOT, path, true), WASI_NOTCAPABLE);
  free(path);
}

static void test_spelling(Guest *g)
{
  uint32_t fd;
  put(g, AT_PATH, "file\0x");
  memcpy(g->mem + AT_PATH, "fi\0le", 5);
  CHECK_EQ(CALL(g, "path_open", ROOT, 0, AT_PATH, 5, 0, 0, 0, 0, AT_OUT), WASI_INVAL);
  CHECK_EQ(open_path(g, "\xff", (Open){0}, &fd), WASI_ILSEQ);
  CHECK_EQ(open_path(g, "\xc0\xaf", (Open){0}, &fd), WASI_ILSEQ);     /* overlong slash */
  CHECK_EQ(open_path(g, "\xed\xa0\x80", (Open){0}, &fd), WASI_ILSEQ); /* surrogate */
  CHECK_EQ(open_path(g, "\xf4\x90\x80\x80", (Open){0}, &fd), WASI_ILSEQ);
  CHECK_EQ(open_path(g, "x\xe2\x82", (Open){0}, &fd), WASI_ILSEQ); /* cut off */
  CHECK_EQ(
      open_path(g, "\xe2\x82\xac \xf0\x9f\x90\x98 \xc3\xa4", (Open){.oflags = OFLAG_CREAT}, &fd),
      0);
  CHECK_EQ(close_fd(g, fd), 0);
}

static void test(Guest *g)
{
  make_tree(g);
  test_ways_out(g);
  test_links_themselves(g);
  test_own_links(g);
  test_subdirectory(g);
  test_inside(g);
  test_nowhere(g);
  test_long_chain(g);
  test_long_paths(g);
  test_spelling(g);
  check_outside(g, "at the end");
}

int main(void)
{
  return run_backends(test);
}
