// SPDX-License-Identifier: MIT
/* A guest without an engine, for the tests of src/runtime/wasi: 64 KiB of memory of its own
 * (malloced, so that sanitizers see what leaves it), a sandbox in a fresh temporary directory, and
 * calls by name.
 *
 *   TOP/sandbox   preopened, as descriptor 3 ("/")
 *   TOP/outside   what nobody may reach
 */
#ifndef TESTS_WASI_GUEST_H
#define TESTS_WASI_GUEST_H

#include "runtime/wasi/abi.h"
#include "runtime/wasi/wasi.h"

#include <stdio.h>

enum { GUEST_MEMORY = 65536, ROOT = 3 };

/* Where things are put in the guest's memory. */
enum { AT_OUT = 64, AT_IOV = 1024, AT_PATH = 8192, AT_PATH2 = 16384, AT_BUF = 24576, BUF = 32768 };

typedef struct Guest {
  Wasi *w;
  uint8_t *mem;
  char top[128], sandbox[160], outside[160];
  bool walk;    /* the checked walk is forced */
  bool stopped; /* the last call was ended by stop() */
} Guest;

extern int failures;
void check(bool right, const char *file, int line, const char *what);
void check_number(uint64_t got, uint64_t want, const char *file, int line, const char *what);
#define CHECK(cond)         check(cond, __FILE__, __LINE__, #cond)
#define CHECK_EQ(got, want) check_number(got, want, __FILE__, __LINE__, #got)

/* Stops the test with exit code 2: the test's own preparation failed. */
void must(bool done, const char *what);

/* Runs `test` with each back end of path resolution that works here; returns main's result. */
int run_backends(void (*test)(Guest *g));

/* A guest in a new directory; and its end, which removes the directory. */
void guest_new(Guest *g, bool walk);
void guest_free(Guest *g);
/* Another Wasi over the same directories and memory. */
void guest_restart(Guest *g, const WasiConfig *config);

/* -- calls ---- */

WasiErrno guest_call(Guest *g, const char *name, const uint64_t *args);
#define CALL(g, name, ...) guest_call(g, name, (const uint64_t[]){__VA_ARGS__})

/* Puts a string (without its NUL) into the guest's memory; returns its size. */
uint64_t put(Guest *g, uint32_t at, const char *text);
uint16_t get_u16(const Guest *g, uint32_t at);
uint32_t get_u32(const Guest *g, uint32_t at);
uint64_t get_u64(const Guest *g, uint32_t at);
void put_u32(Guest *g, uint32_t at, uint32_t v);
void put_u64(Guest *g, uint32_t at, uint64_t v);

#define RIGHTS_FILE                                                                                \
  (RIGHT_FD_READ | RIGHT_FD_WRITE | RIGHT_FD_SEEK | RIGHT_FD_TELL | RIGHT_FD_FILESTAT_GET |        \
   RIGHT_FD_FILESTAT_SET_SIZE | RIGHT_FD_FILESTAT_SET_TIMES | RIGHT_FD_ALLOCATE |                  \
   RIGHT_FD_ADVISE | RIGHT_FD_SYNC | RIGHT_FD_DATASYNC | RIGHT_FD_FDSTAT_SET_FLAGS |               \
   RIGHT_POLL_FD_READWRITE)
#define RIGHTS_ALL ((UINT64_C(1) << NRIGHTS) - 1)
#define RIGHTS_DIR                                                                                 \
  (RIGHTS_ALL & ~(uint64_t)(RIGHT_FD_WRITE | RIGHT_FD_ALLOCATE | RIGHT_FD_FILESTAT_SET_SIZE))

typedef struct Open {
  uint32_t dir; /* 0: ROOT */
  bool nofollow;
  uint32_t oflags, fdflags;
  uint64_t rights; /* 0: RIGHT_FD_READ alone; inheriting are all */
  bool no_rights;
} Open;

/* path_open; *fd is only set on success. */
WasiErrno open_path(Guest *g, const char *path, Open how, uint32_t *fd);
/* A file of the guest opened for everything, created if it must be. */
uint32_t open_file(Guest *g, const char *path);
WasiErrno close_fd(Guest *g, uint32_t fd);
/* Calls (ROOT, path) and the like. */
WasiErrno on_path(Guest *g, const char *name, uint32_t dir, const char *path);
WasiErrno stat_path(Guest *g, uint32_t dir, const char *path, bool follow);
WasiErrno rename_path(Guest *g, const char *from, const char *to);
WasiErrno link_path(Guest *g, bool follow, const char *old, const char *new);
WasiErrno symlink_path(Guest *g, const char *text, const char *path);
WasiErrno readlink_path(Guest *g, const char *path, uint32_t size, uint32_t *got);
WasiErrno write_fd(Guest *g, uint32_t fd, const char *text, uint32_t *n);
/* Reads into AT_BUF. */
WasiErrno read_fd(Guest *g, uint32_t fd, uint32_t size, uint32_t *n);

/* -- the host's side ---- */

/* Paths beneath TOP. */
void host_dir(const Guest *g, const char *path);
void host_file(const Guest *g, const char *path, const char *text);
void host_symlink(const Guest *g, const char *text, const char *path);
bool host_exists(const Guest *g, const char *path);
/* Path of the host, in a buffer that the next call overwrites. */
const char *host_path(const Guest *g, const char *path);

#endif
