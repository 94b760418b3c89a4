// SPDX-License-Identifier: MIT
/* Attributes of files: type, size, times, by descriptor and by path. */
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <unistd.h>

/* -- by descriptor ---- */

WasiErrno wasi_fd_filestat_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *f;
  uint8_t *out;
  struct stat st;
  TRY(fd_find(w, args[0], RIGHT_FD_FILESTAT_GET, &f));
  TRY(guest_span(mem, args[1], FILESTAT_SIZE, &out));
  if (fstat(f->host, &st) < 0) return wasi_errno();
  store_filestat(out, &st, f->type);
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_filestat_set_size(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  Quiet q;
  int n;
  TRY(fd_find(w, args[0], RIGHT_FD_FILESTAT_SET_SIZE, &f));
  if (args[1] > INT64_MAX) return WASI_INVAL;
  quiet_begin(w, f, &q);
  do
    n = ftruncate(f->host, (off_t)args[1]);
  while (n < 0 && wasi_again(w));
  quiet_end(&q);
  return n == 0 ? WASI_SUCCESS : wasi_errno();
}

/* atim, mtim, fstflags as for utimensat. */
static WasiErrno new_times(const uint64_t args[3], struct timespec out[2])
{
  uint64_t flags = args[2];
  if (flags & ~(uint64_t)FST_ALL) return WASI_INVAL;
  for (int i = 0; i < 2; i++, flags >>= 2) { /* ATIM, ATIM_NOW, then the same for mtim */
    if ((flags & FST_ATIM) && (flags & FST_ATIM_NOW)) return WASI_INVAL;
    out[i] = wasi_timespec(args[i]);
    if (flags & FST_ATIM_NOW)
      out[i].tv_nsec = UTIME_NOW;
    else if (!(flags & FST_ATIM))
      out[i].tv_nsec = UTIME_OMIT;
  }
  return WASI_SUCCESS;
}

WasiErrno wasi_fd_filestat_set_times(Wasi *w, WasiMem mem, const uint64_t *args)
{
  (void)mem;
  WasiFd *f;
  struct timespec times[2];
  TRY(fd_find(w, args[0], RIGHT_FD_FILESTAT_SET_TIMES, &f));
  TRY(new_times(args + 1, times));
  return futimens(f->host, times) == 0 ? WASI_SUCCESS : wasi_errno();
}

/* -- by path ---- */

enum { MAX_RETRIES = 64 };

static WasiErrno stat_path(Wasi *w, int root, const char *path, Follow follow, Place *p,
                           struct stat *st)
{
  for (int i = 0;; i++) {
    TRY(place_find(w, root, path, follow, p));
    WasiErrno error = place_stat(p, follow, st);
    if (!error) return WASI_SUCCESS; /* the caller ends the place */
    place_end(p);
    if (error != WASI_LOOP || i == MAX_RETRIES) return error;
  }
}

static Follow how(uint64_t lookup)
{
  return lookup & LOOKUP_SYMLINK_FOLLOW ? FOLLOW_LINK : FOLLOW_SLASH;
}

WasiErrno wasi_path_filestat_get(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *d;
  char *path = w->scratch->path;
  uint8_t *out;
  Place *p = &w->scratch->place[0];
  struct stat st;
  TRY(fd_find_dir(w, args[0], RIGHT_PATH_FILESTAT_GET, &d));
  if (args[1] & ~(uint64_t)LOOKUP_SYMLINK_FOLLOW) return WASI_INVAL;
  TRY(guest_path(mem, args[2], args[3], path));
  TRY(guest_span(mem, args[4], FILESTAT_SIZE, &out));
  TRY(stat_path(w, d->host, path, how(args[1]), p, &st));
  place_end(p);
  store_filestat(out, &st, wasi_filetype(st.st_mode));
  return WASI_SUCCESS;
}

WasiErrno wasi_path_filestat_set_times(Wasi *w, WasiMem mem, const uint64_t *args)
{
  WasiFd *d;
  char *path = w->scratch->path;
  Place *p = &w->scratch->place[0];
  struct stat st;
  struct timespec times[2];
  TRY(fd_find_dir(w, args[0], RIGHT_PATH_FILESTAT_SET_TIMES, &d));
  if (args[1] & ~(uint64_t)LOOKUP_SYMLINK_FOLLOW) return WASI_INVAL;
  TRY(guest_path(mem, args[2], args[3], path));
  TRY(new_times(args + 4, times));
  TRY(stat_path(w, d->host, path, how(args[1]), p, &st));
  WasiErrno error = utimensat(p->dir, p->name, times, AT_SYMLINK_NOFOLLOW) == 0 ? 0 : wasi_errno();
  place_end(p);
  return error;
}
