// SPDX-License-Identifier: MIT
/* The guest's side of the calls: its memory, strings and records, and its error numbers.
 *
 * Every address comes from the guest and is hostile. guest_at is the only place that turns one into
 * a pointer; sizes are 64 bits wide, so that address + count * size cannot wrap. A bad address
 * gives EFAULT and no trap, before anything has been done. Records may be misaligned in the guest's
 * memory, hence the memcpy.
 */
#include "base/text.h"
#include "runtime/wasi/wasi_int.h"

#include <string.h>

WasiErrno wasi_errno_of(int host)
{
  static const int host_errno[] = {
#define X(name, host) host,
      WASI_ERRNOS(X)
#undef X
  };
  if (host == 0) return WASI_SUCCESS; /* not NOTCAPABLE, whose row has a 0 too */
  for (uint32_t i = 1; i < sizeof host_errno / sizeof *host_errno; i++)
    if (host_errno[i] == host) return i;
  return WASI_IO;
}

WasiErrno wasi_errno(void)
{
  return wasi_errno_of(errno);
}

/* -- memory ---- */

uint8_t *guest_at(WasiMem mem, uint64_t at, uint64_t size)
{
  if (!mem.base || size > mem.size || at > mem.size - size) return NULL;
  return mem.base + at;
}

WasiErrno guest_span(WasiMem mem, uint64_t at, uint64_t size, uint8_t **out)
{
  *out = guest_at(mem, at, size);
  return *out ? WASI_SUCCESS : WASI_FAULT;
}

uint16_t load_u16(const uint8_t *p)
{
  uint16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

uint32_t load_u32(const uint8_t *p)
{
  uint32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

uint64_t load_u64(const uint8_t *p)
{
  uint64_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

void store_u16(uint8_t *p, uint16_t v)
{
  memcpy(p, &v, sizeof v);
}

void store_u32(uint8_t *p, uint32_t v)
{
  memcpy(p, &v, sizeof v);
}

void store_u64(uint8_t *p, uint64_t v)
{
  memcpy(p, &v, sizeof v);
}

WasiErrno guest_iovecs(WasiMem mem, uint64_t at, uint64_t count, struct iovec *out, int *n)
{
  uint8_t *vec;
  TRY(guest_span(mem, at, count * IOVEC_SIZE, &vec));
  *n = 0;
  /* Empty ones are left out: 1024 of them in front must not look like the end of the file. */
  for (uint64_t i = 0; i < count && *n < MAX_IOVECS; i++, vec += IOVEC_SIZE) {
    if (i == MAX_LOOKED_AT) return *n ? WASI_SUCCESS : WASI_INVAL;
    uint32_t size = load_u32(vec + IOVEC_LEN);
    uint8_t *buf;
    TRY(guest_span(mem, load_u32(vec + IOVEC_BUF), size, &buf));
    if (size) out[(*n)++] = (struct iovec){buf, size};
  }
  return WASI_SUCCESS;
}

/* -- strings ---- */

WasiErrno guest_path(WasiMem mem, uint64_t at, uint64_t size, char out[PATH_BYTES])
{
  uint8_t *p;
  TRY(guest_span(mem, at, size, &p));
  if (size >= PATH_BYTES) return WASI_NAMETOOLONG;
  memcpy(out, p, size);
  out[size] = 0;
  if (memchr(out, 0, size)) return WASI_INVAL;
  for (const uint8_t *s = (const uint8_t *)out, *end = s + size; s < end;) {
    unsigned n = utf8_sequence(s, end);
    if (!n) return WASI_ILSEQ;
    s += n;
  }
  return WASI_SUCCESS;
}

/* -- records ---- */

uint8_t wasi_filetype(mode_t mode)
{
  switch (mode & S_IFMT) {
  case S_IFBLK: return FILETYPE_BLOCK_DEVICE;
  case S_IFCHR: return FILETYPE_CHARACTER_DEVICE;
  case S_IFDIR: return FILETYPE_DIRECTORY;
  case S_IFREG: return FILETYPE_REGULAR_FILE;
  case S_IFLNK: return FILETYPE_SYMBOLIC_LINK;
  case S_IFSOCK: return FILETYPE_SOCKET_STREAM;
  default: return FILETYPE_UNKNOWN;
  }
}

void store_filestat(uint8_t *p, const struct stat *st, uint8_t type)
{
  memset(p, 0, FILESTAT_SIZE);
  store_u64(p + FILESTAT_DEV, st->st_dev);
  store_u64(p + FILESTAT_INO, st->st_ino);
  p[FILESTAT_TYPE] = type;
  store_u64(p + FILESTAT_NLINK, st->st_nlink);
  store_u64(p + FILESTAT_LENGTH, (uint64_t)st->st_size);
  store_u64(p + FILESTAT_ATIM, wasi_time(st->st_atim));
  store_u64(p + FILESTAT_MTIM, wasi_time(st->st_mtim));
  store_u64(p + FILESTAT_CTIM, wasi_time(st->st_ctim));
}
