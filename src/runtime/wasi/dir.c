// SPDX-License-Identifier: MIT
/* Reading directories, and the names of preopened ones.
 *
 * A cookie is the host's own directory position (getdents64's d_off), and fd_readdir goes there
 * first each time. So no state is kept, cookies stay valid while entries are made and removed
 * around them, also in other descriptors of the directory, and 0 is the start. What the host
 * returns beyond the guest's buffer is forgotten and read again by the next call.
 */
#include "runtime/wasi/wasi_int.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The kernel's record (linux/fs: struct linux_dirent64). */
enum { HOST_INO = 0, HOST_OFF = 8, HOST_RECLEN = 16, HOST_TYPE = 18, HOST_NAME = 19 };

enum { MIN_READ = 1024, MAX_READ = 32 << 10 };

static uint8_t entry_type(int dir, uint8_t type, const char *name)
{
  switch (type) {
  case DT_BLK: return FILETYPE_BLOCK_DEVICE;
  case DT_CHR: return FILETYPE_CHARACTER_DEVICE;
  case DT_DIR: return FILETYPE_DIRECTORY;
  case DT_LNK: return FILETYPE_SYMBOLIC_LINK;
  case DT_REG: return FILETYPE_REGULAR_FILE;
  case DT_SOCK: return FILETYPE_SOCKET_STREAM;
  case DT_FIFO: return FILETYPE_UNKNOWN;
  default: break;
  }
  /* The file system does not say. */
  struct stat st;
  bool found = fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
  return found ? wasi_filetype(st.st_mode) : FILETYPE_UNKNOWN;
}

/* Appends the host's record to the guest's buffer, cutting it off where that ends. */
static void put_entry(int dir, const uint8_t *host, uint8_t *buf, size_t size, size_t *used)
{
  const char *name = (const char *)host + HOST_NAME;
  size_t nname = strlen(name);
  uint8_t entry[DIRENT_SIZE + 256] = {0};
  if (nname > sizeof entry - DIRENT_SIZE) nname = sizeof entry - DIRENT_SIZE;
  store_u64(entry + DIRENT_NEXT, load_u64(host + HOST_OFF));
  store_u64(entry + DIRENT_INO, load_u64(host + HOST_INO));
  store_u32(entry + DIRENT_NAMLEN, (uint32_t)nname);
  entry[DIRENT_TYPE] = entry_type(dir, host[HOST_TYPE], name);
  memcpy(entry + DIRENT_SIZE, name, nname);
  size_t n = DIRENT_SIZE + nname;
  if (n > size - *used) n = size - *used;
  memcpy(buf + *used, entry, n);
  *used += n;
}

static WasiErrno read_entries(Wasi *w, int dir, uint8_t *buf, size_t size, size_t *used)
{
  uint8_t host[MAX_READ] __attribute__((aligned(8)));
  while (*used < size) {
    size_t want = size - *used;
    want = want < MIN_READ ? MIN_READ : want > MAX_READ ? MAX_READ : want;
    long n;
    do
      n = syscall(SYS_getdents64, dir, host, want);
    while (n < 0 && wasi_again(w));
    if (n < 0) return wasi_errno();
    if (n == 0) break;
    for (long at = 0; at < n && *used < size; at += load_u16(host + at + HOST_RECLEN))
      put_entry(dir, host + at, buf, size, used);
  }
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_readdir(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *d;
  uint8_t *buf, *out;
  size_t used = 0;
  TRY(fd_find_dir(w, args[0], RIGHT_FD_READDIR, &d));
  TRY(guest_span(mem, args[1], args[2], &buf));
  TRY(guest_span(mem, args[4], 4, &out));
  if (args[3] > INT64_MAX) return WASI_INVAL;
  if (lseek(d->host, (off_t)args[3], SEEK_SET) < 0) return wasi_errno();
  TRY(read_entries(w, d->host, buf, (size_t)args[2], &used));
  store_u32(out, (uint32_t)used);
  return WASI_SUCCESS;
}

/* -- preopened directories ---- */

static WasiErrno find_preopen(Wasi *w, uint64_t fd, WasiFd **out)
{
  TRY(fd_find(w, fd, 0, out));
  return (*out)->preopen ? WASI_SUCCESS : WASI_BADF; /* BADF ends wasi-libc's search for them */
}

WasiErrno wasi_fd_prestat_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  TRY(find_preopen(w, args[0], &f));
  TRY(guest_span(mem, args[1], PRESTAT_SIZE, &out));
  store_u32(out + PRESTAT_TAG, 0); /* a directory, and padding */
  store_u32(out + PRESTAT_NAME_LEN, (uint32_t)strlen(f->preopen));
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_prestat_dir_name(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  TRY(find_preopen(w, args[0], &f));
  TRY(guest_span(mem, args[1], args[2], &out));
  size_t n = strlen(f->preopen);
  if (n > args[2]) return WASI_NAMETOOLONG;
  memcpy(out, f->preopen, n);
  return WASI_SUCCESS;
}
