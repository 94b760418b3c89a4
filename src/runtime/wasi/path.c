// SPDX-License-Identifier: MIT
/* path_*: files and directories by path, beneath a directory of the guest.
 *
 * Each call finds a Place (resolve.c has the sandbox) and does one *at call there. Trailing slashes
 * are left to the kernel where it does not follow a symlink for their sake: mkdir, rmdir, unlink,
 * rename, symlink, and the new name of link.
 */
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* A place of the guest's (descriptor, path address, path size). */
static WasiErrno find_place(Wasi *w, WasiMem mem, uint64_t fd, const uint64_t path[2],
                            uint64_t rights, Follow follow, Place *p)
{
  WasiFd *d;
  char *text = w->scratch->path;
  TRY(fd_find_dir(w, fd, rights, &d));
  TRY(guest_path(mem, path[0], path[1], text));
  return place_find(w, d->host, text, follow, p);
}

static WasiErrno finish(Place *p, int result)
{
  WasiErrno error = result < 0 ? wasi_errno() : WASI_SUCCESS;
  place_end(p);
  return error;
}

/* -- directories and links ---- */

WasiErrno wasi_path_create_directory(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Place *p = &w->scratch->place[0];
  TRY(find_place(w, mem, args[0], args + 1, RIGHT_PATH_CREATE_DIRECTORY, FOLLOW_NEVER, p));
  return finish(p, mkdirat(p->dir, place_slashed(p), 0777));
}

WasiErrno wasi_path_remove_directory(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Place *p = &w->scratch->place[0];
  TRY(find_place(w, mem, args[0], args + 1, RIGHT_PATH_REMOVE_DIRECTORY, FOLLOW_NEVER, p));
  return finish(p, unlinkat(p->dir, place_slashed(p), AT_REMOVEDIR));
}

WasiErrno wasi_path_unlink_file(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Place *p = &w->scratch->place[0];
  TRY(find_place(w, mem, args[0], args + 1, RIGHT_PATH_UNLINK_FILE, FOLLOW_NEVER, p));
  return finish(p, unlinkat(p->dir, place_slashed(p), 0));
}

WasiErrno wasi_path_rename(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Place *from = &w->scratch->place[0], *to = &w->scratch->place[1];
  TRY(find_place(w, mem, args[0], args + 1, RIGHT_PATH_RENAME_SOURCE, FOLLOW_NEVER, from));
  WasiErrno error =
      find_place(w, mem, args[3], args + 4, RIGHT_PATH_RENAME_TARGET, FOLLOW_NEVER, to);
  if (!error)
    error = finish(to, renameat(from->dir, place_slashed(from), to->dir, place_slashed(to)));
  place_end(from);
  return error;
}

/* With a slash after its name it is to be a directory, and that can have no second name. */
static WasiErrno link_place(const Place *old, Place *new)
{
  struct stat st;
  if (old->slash) {
    TRY(place_stat(old, FOLLOW_SLASH, &st));
    return WASI_PERM;
  }
  return linkat(old->dir, old->name, new->dir, place_slashed(new), 0) < 0 ? wasi_errno() : 0;
}

WasiErrno wasi_path_link(Wasi *w, WasiMem mem, const uint64_t *args)
{
  Place *old = &w->scratch->place[0], *new = &w->scratch->place[1];
  if (args[1] & ~(uint64_t)LOOKUP_SYMLINK_FOLLOW) return WASI_INVAL;
  Follow follow = args[1] & LOOKUP_SYMLINK_FOLLOW ? FOLLOW_LINK : FOLLOW_SLASH;
  TRY(find_place(w, mem, args[0], args + 2, RIGHT_PATH_LINK_SOURCE, follow, old));
  WasiErrno error =
      find_place(w, mem, args[4], args + 5, RIGHT_PATH_LINK_TARGET, FOLLOW_NEVER, new);
  if (!error) {
    error = link_place(old, new);
    place_end(new);
  }
  place_end(old);
  return error;
}

WasiErrno wasi_path_symlink(Wasi *w, WasiMem mem, const uint64_t *args)
{
  char *text = w->scratch->text;
  Place *p = &w->scratch->place[0];
  TRY(guest_path(mem, args[0], args[1], text));
  TRY(find_place(w, mem, args[2], args + 3, RIGHT_PATH_SYMLINK, FOLLOW_NEVER, p));
  if (text[0] == '/') { /* would lead out */
    place_end(p);
    return WASI_PERM;
  }
  return finish(p, symlinkat(text, p->dir, place_slashed(p)));
}

/* A slash after the name asks for a directory, and that is no link. The kernel refuses an empty
 * buffer. */
static WasiErrno readlink_place(const Place *p, char *buf, size_t size, uint8_t *out)
{
  struct stat st;
  char none[1];
  if (p->slash) {
    TRY(place_stat(p, FOLLOW_SLASH, &st));
    return WASI_INVAL;
  }
  ssize_t n = readlinkat(p->dir, p->name, size ? buf : none, size ? size : sizeof none);
  if (n < 0) return wasi_errno();
  store_u32(out, size ? (uint32_t)n : 0);
  return WASI_SUCCESS;
}

WasiErrno wasi_path_readlink(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint8_t *buf, *out;
  Place *p = &w->scratch->place[0];
  TRY(guest_span(mem, args[3], args[4], &buf));
  TRY(guest_span(mem, args[5], 4, &out));
  TRY(find_place(w, mem, args[0], args + 1, RIGHT_PATH_READLINK, FOLLOW_SLASH, p));
  WasiErrno error = readlink_place(p, (char *)buf, (size_t)args[4], out);
  place_end(p);
  return error;
}

/* -- opening ---- */

static int open_flags(uint64_t oflags, uint64_t fdflags, uint64_t rights)
{
  bool writes = rights & rights_writing, reads = rights & rights_reading;
  int flags = O_NOCTTY | (writes ? reads ? O_RDWR : O_WRONLY : O_RDONLY);
  if (oflags & OFLAG_CREAT) flags |= O_CREAT;
  if (oflags & OFLAG_DIRECTORY) flags |= O_DIRECTORY;
  if (oflags & OFLAG_EXCL) flags |= O_EXCL;
  if (oflags & OFLAG_TRUNC) flags |= O_TRUNC;
  if (fdflags & FDFLAG_APPEND) flags |= O_APPEND;
  if (fdflags & FDFLAG_NONBLOCK) flags |= O_NONBLOCK;
  if (fdflags & FDFLAG_DSYNC) flags |= O_DSYNC;
  if (fdflags & (FDFLAG_SYNC | FDFLAG_RSYNC)) flags |= O_SYNC;
  return flags;
}

WasiErrno wasi_path_open(Wasi *w, WasiMem mem, const uint64_t *args)
{
  uint64_t lookup = args[1], oflags = args[4], fdflags = args[7];
  uint64_t base = args[5] & rights_all, inheriting = args[6] & rights_all;
  WasiFd *d;
  char *path = w->scratch->path;
  uint8_t *out;
  int host;
  uint32_t number;

  uint64_t needed = RIGHT_PATH_OPEN;
  if (oflags & OFLAG_CREAT) needed |= RIGHT_PATH_CREATE_FILE;
  if (oflags & OFLAG_TRUNC) needed |= RIGHT_PATH_FILESTAT_SET_SIZE;
  TRY(fd_find_dir(w, args[0], needed, &d));
  if (lookup & ~(uint64_t)LOOKUP_SYMLINK_FOLLOW) return WASI_INVAL;
  if ((oflags & ~(uint64_t)OFLAGS_ALL) || (fdflags & ~(uint64_t)FDFLAGS_ALL)) return WASI_INVAL;
  if ((oflags & OFLAG_CREAT) && (oflags & OFLAG_DIRECTORY)) return WASI_INVAL;

  uint64_t handed_on = base | inheriting;
  if (fdflags & FDFLAG_DSYNC) handed_on |= RIGHT_FD_DATASYNC;
  if (fdflags & (FDFLAG_SYNC | FDFLAG_RSYNC)) handed_on |= RIGHT_FD_SYNC;
  if (handed_on & ~d->inheriting) return WASI_NOTCAPABLE;

  TRY(guest_path(mem, args[2], args[3], path));
  TRY(guest_span(mem, args[8], 4, &out));
  TRY(fd_room(w));
  int flags = open_flags(oflags, fdflags, base);
  TRY(open_waiting(w, d->host, path, flags, lookup & LOOKUP_SYMLINK_FOLLOW, &host));
  TRY(fd_add(w, host, 0, base, inheriting, &number));
  WasiFd *f = &w->fds[number];
  f->syncs = (uint16_t)(fdflags & FDFLAGS_SYNCS);
  f->nonblock = fdflags & FDFLAG_NONBLOCK;
  f->own = w->stop;
  store_u32(out, number);
  return WASI_SUCCESS;
}
