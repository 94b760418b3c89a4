// SPDX-License-Identifier: MIT
/* Reading directories, and the names of preopened ones.
 *
 * The host's directory position after an entry (getdents64's d_off) stays valid while entries are
 * made and removed around it, so fd_readdir goes to such a position first and keeps no other state:
 * what the host returns beyond the guest's buffer is forgotten and read again. But positions are
 * 63-bit hashes on ext4, and wasi-libc's telldir returns a long of 32 bits. Hence cookies: position
 * k that this descriptor showed is cookie k + 1, and stays it for as long as the descriptor is
 * open. 0 is the start.
 */
#include "base/grow.h"
#include "runtime/wasi/wasi_int.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The kernel's record (linux/fs: struct linux_dirent64). */
enum { HOST_INO = 0, HOST_OFF = 8, HOST_RECLEN = 16, HOST_TYPE = 18, HOST_NAME = 19 };

enum { MIN_READ = 1024 };

/* -- cookies ---- */

typedef struct Cookies {
  uint64_t *position; /* of the host, by cookie - 1 */
  uint32_t n, cap;    /* cap is a power of two */
  uint32_t *table;    /* cookies by hash of their position, open addressing, 2 * cap; 0: free */
} Cookies;

void cookies_free(Cookies *c)
{
  if (!c) return;
  free(c->position);
  free(c->table);
  free(c);
}

/* Where the cookie of `position` stands in the table, or is to be put. */
static uint32_t *table_slot(const Cookies *c, uint64_t position)
{
  uint32_t mask = 2 * c->cap - 1;
  uint32_t i = (uint32_t)(position * UINT64_C(0x9e3779b97f4a7c15) >> 32) & mask;
  while (c->table[i] && c->position[c->table[i] - 1] != position)
    i = (i + 1) & mask;
  return &c->table[i];
}

static bool grow(Cookies *c)
{
  uint32_t cap = c->cap;
  if (cap >= 1u << 30 || !array_grow(&c->position, &cap, cap + 1, sizeof *c->position))
    return false;
  uint32_t *table = calloc((size_t)cap * 2, sizeof *table);
  if (!table) return false;
  free(c->table);
  c->table = table;
  c->cap = cap;
  for (uint32_t i = 0; i < c->n; i++)
    *table_slot(c, c->position[i]) = i + 1;
  return true;
}

/* The cookie of a position, 0 without memory. */
static uint32_t cookie_of(Cookies *c, uint64_t position)
{
  if (c->n == c->cap && !grow(c)) return 0;
  uint32_t *slot = table_slot(c, position);
  if (!*slot) {
    c->position[c->n++] = position;
    *slot = c->n;
  }
  return *slot;
}

static WasiErrno position_of(const Cookies *c, uint64_t cookie, off_t *out)
{
  if (cookie > c->n) return WASI_INVAL;
  *out = cookie ? (off_t)c->position[cookie - 1] : 0;
  return WASI_SUCCESS;
}

/* -- entries ---- */

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

/* What is being filled. */
typedef struct Listing {
  int dir;
  Cookies *cookies;
  uint8_t *buf; /* the guest's */
  size_t size, used;
} Listing;

/* Appends the host's record, cutting it off where the buffer ends. */
static WasiErrno put_entry(Listing *l, const uint8_t *host)
{
  const char *name = (const char *)host + HOST_NAME;
  size_t nname = strlen(name);
  uint8_t entry[DIRENT_SIZE + 256] = {0};
  uint32_t cookie = cookie_of(l->cookies, load_u64(host + HOST_OFF));
  if (!cookie) return WASI_NOMEM;
  if (nname > sizeof entry - DIRENT_SIZE) nname = sizeof entry - DIRENT_SIZE;
  store_u64(entry + DIRENT_NEXT, cookie);
  store_u64(entry + DIRENT_INO, load_u64(host + HOST_INO));
  store_u32(entry + DIRENT_NAMLEN, (uint32_t)nname);
  entry[DIRENT_TYPE] = entry_type(l->dir, host[HOST_TYPE], name);
  memcpy(entry + DIRENT_SIZE, name, nname);
  size_t n = DIRENT_SIZE + nname;
  if (n > l->size - l->used) n = l->size - l->used;
  memcpy(l->buf + l->used, entry, n);
  l->used += n;
  return WASI_SUCCESS;
}

static WasiErrno read_entries(Wasi *w, Listing *l)
{
  uint8_t *host = (uint8_t *)w->scratch->entries;
  while (l->used < l->size) {
    size_t want = l->size - l->used;
    want = want < MIN_READ ? MIN_READ : want > MAX_READ ? MAX_READ : want;
    long n;
    do
      n = syscall(SYS_getdents64, l->dir, host, want);
    while (n < 0 && wasi_again(w));
    if (n < 0) return wasi_errno();
    if (n == 0) break;
    if (wasi_stopped(w) || !wasi_spend(w, (uint64_t)n)) return WASI_INTR;
    for (long at = 0; at < n && l->used < l->size; at += load_u16(host + at + HOST_RECLEN))
      TRY(put_entry(l, host + at));
  }
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_readdir(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *d;
  uint8_t *buf, *out;
  off_t position;
  TRY(fd_find_dir(w, args[0], RIGHT_FD_READDIR, &d));
  TRY(guest_span(mem, args[1], args[2], &buf));
  TRY(guest_span(mem, args[4], 4, &out));
  if (!d->cookies) d->cookies = calloc(1, sizeof *d->cookies);
  if (!d->cookies) return WASI_NOMEM;
  TRY(position_of(d->cookies, args[3], &position));
  if (lseek(d->host, position, SEEK_SET) < 0) return wasi_errno();
  Listing l = {d->host, d->cookies, buf, (size_t)args[2], 0};
  TRY(read_entries(w, &l));
  store_u32(out, (uint32_t)l.used);
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
