// SPDX-License-Identifier: MIT
/* The sandbox: paths of the guest, resolved beneath a directory that the guest has open.
 *
 * No "..", no symlink and no race may lead out of that directory. Two back ends know how:
 *
 *   openat2   the kernel resolves with RESOLVE_BENEATH (Linux 5.6 on)
 *   walk      one component after the other, each opened with O_NOFOLLOW, so that what is opened is
 * a real directory and a child of the one before; symlinks are read and their text put in front of
 * the rest of the path; ".." goes back to the descriptor that we came from and is never given to
 * the kernel. For old kernels, qemu-user, Valgrind, strict seccomp filters.
 *
 * Both only ever resolve directories. The last component stays a name (a Place), and operations on
 * it are *at calls on one component that do not follow symlinks: whatever somebody puts there
 * meanwhile, they touch an entry of a directory beneath the root. A final symlink that is to be
 * followed is read, and its directory resolved in turn, 40 times at most, as in the kernel.
 * path_open alone gives openat2 the whole path, to have O_CREAT be atomic.
 *
 * What leads out gives NOTCAPABLE, also an absolute path or symlink.
 */
#include "base/descriptor.h"
#include "base/grow.h"
#include "runtime/wasi/wasi_int.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MAX_LINKS = 40, MAX_RETRIES = 64 };

enum { DIR_FLAGS = O_PATH | O_DIRECTORY | O_CLOEXEC };

/* -- openat2 ---- */

#ifndef SYS_openat2
#define SYS_openat2 437
#endif

/* linux/openat2.h, which older systems lack. */
typedef struct OpenHow {
  uint64_t flags, mode, resolve;
} OpenHow;

enum { HOW_NO_MAGICLINKS = 0x02, HOW_BENEATH = 0x08 };

static int openat2(int dir, const char *path, int flags, uint64_t resolve)
{
  OpenHow how = {(uint64_t)flags, flags & O_CREAT ? 0666 : 0, resolve};
  return (int)syscall(SYS_openat2, dir, path, &how, sizeof how);
}

bool openat2_works(void)
{
  int fd = openat2(AT_FDCWD, "/", DIR_FLAGS, HOW_NO_MAGICLINKS);
  if (fd < 0) return false;
  close(fd);
  return true;
}

/* -1 and errno; EAGAIN: the tree kept changing under a path with "..". */
static int kernel_open(int root, const char *path, int flags)
{
  int fd = -1;
  for (int i = 0; i < MAX_RETRIES; i++) {
    fd = openat2(root, path, flags | O_CLOEXEC, HOW_BENEATH | HOW_NO_MAGICLINKS);
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR)) break;
  }
  return fd;
}

/* Of resolving: here EXDEV says that the path leads out. */
static WasiErrno resolve_errno(int host)
{
  return host == EXDEV ? WASI_NOTCAPABLE : wasi_errno_of(host);
}

/* -- the checked walk ---- */

typedef struct Walk {
  Scratch *scratch;
  int root;
  int *stack; /* directories from the root to where we are, without the root */
  uint32_t depth, cap;
  int links; /* symlinks followed */
} Walk;

static int walk_top(const Walk *k)
{
  return k->depth ? k->stack[k->depth - 1] : k->root;
}

static bool walk_push(Walk *k, int fd)
{
  int *top = ARRAY_PUSH(k->stack, k->depth, k->cap);
  if (!top) {
    close(fd);
    return false;
  }
  *top = fd;
  return true;
}

/* Reads the symlink `name` in `dir` and puts `rest` after its text, into `out`. NOTDIR: it is no
 * symlink. */
static WasiErrno splice_link(Scratch *t, int dir, const char *name, const char *rest,
                             char out[2 * PATH_BYTES])
{
  char *link = t->link;
  ssize_t n = readlinkat(dir, name, link, sizeof t->link);
  if (n < 0) return errno == EINVAL ? WASI_NOTDIR : wasi_errno();
  if (n == 0) return WASI_NOENT;
  if (n == sizeof t->link) return WASI_NAMETOOLONG;
  if (link[0] == '/') return WASI_NOTCAPABLE;
  size_t nrest = strlen(rest);
  if ((size_t)n + nrest + 2 > 2 * (size_t)PATH_BYTES) return WASI_NAMETOOLONG;
  memmove(out + n + 1, rest, nrest + 1); /* rest may be part of out */
  memcpy(out, link, (size_t)n);
  out[n] = '/';
  return WASI_SUCCESS;
}

/* Goes down into `name`, a component other than "." and "..", or replaces it by what it links to.
 */
static WasiErrno walk_down(Walk *k, const char *name, const char *rest)
{
  for (int i = 0;; i++) {
    int fd = openat(walk_top(k), name, DIR_FLAGS | O_NOFOLLOW);
    if (fd >= 0) {
      if (!walk_push(k, fd)) return WASI_NOMEM;
      memmove(k->scratch->rest, rest, strlen(rest) + 1);
      return WASI_SUCCESS;
    }
    if (errno != ENOTDIR && errno != ELOOP) return wasi_errno();
    WasiErrno error = splice_link(k->scratch, walk_top(k), name, rest, k->scratch->rest);
    if (error == WASI_SUCCESS && ++k->links > MAX_LINKS) return WASI_LOOP;
    /* Neither a directory nor a symlink: a file, unless somebody swapped them between the calls. */
    if (error != WASI_NOTDIR || i == MAX_RETRIES) return error;
    struct stat st;
    if (fstatat(walk_top(k), name, &st, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(st.st_mode) &&
        !S_ISLNK(st.st_mode))
      return WASI_NOTDIR;
  }
}

static WasiErrno walk_all(Walk *k)
{
  char *rest = k->scratch->rest, *name = k->scratch->name;
  for (;;) {
    const char *p = rest + strspn(rest, "/");
    size_t n = strcspn(p, "/");
    if (n == 0) return WASI_SUCCESS;
    if (n >= PATH_BYTES) return WASI_NAMETOOLONG;
    memcpy(name, p, n);
    name[n] = 0;
    p += n;
    if (strcmp(name, ".") && strcmp(name, "..")) {
      TRY(walk_down(k, name, p));
      continue;
    }
    if (n == 2) {
      if (k->depth == 0) return WASI_NOTCAPABLE;
      close(k->stack[--k->depth]);
    }
    memmove(rest, p, strlen(p) + 1);
  }
}

/* Opens the directory that `path` leads to; `*links` counts symlinks over several walks. */
static WasiErrno walk_dir(Scratch *t, int root, const char *path, int *links, int *out)
{
  Walk k = {.scratch = t, .root = root, .links = *links};
  size_t n = strlen(path);
  if (n >= sizeof t->rest) return WASI_NAMETOOLONG;
  memcpy(t->rest, path, n + 1);
  WasiErrno error = walk_all(&k);
  if (!error && k.depth)
    *out = k.stack[--k.depth];
  else if (!error && (*out = openat(root, ".", DIR_FLAGS)) < 0)
    error = wasi_errno();
  while (k.depth)
    close(k.stack[--k.depth]);
  free(k.stack);
  *links = k.links;
  return error;
}

/* -- places ---- */

static WasiErrno open_dir(const Wasi *w, int root, const char *path, int *links, int *out)
{
  if (w->openat2) {
    *out = kernel_open(root, path, DIR_FLAGS);
    if (*out >= 0) return WASI_SUCCESS;
    if (errno != EAGAIN && errno != EINTR) return resolve_errno(errno);
  }
  return walk_dir(w->scratch, root, path, links, out);
}

/* Splits p->text into the path of a directory (its first characters, the number is returned) and
 * p->name; if it ends in "." or "..", all of it is the directory. */
static size_t split(Place *p)
{
  size_t end = strlen(p->text);
  while (end && p->text[end - 1] == '/')
    end--;
  p->slash = p->text[end] == '/';
  p->text[end] = 0;
  size_t start = end;
  while (start && p->text[start - 1] != '/')
    start--;
  p->name = p->text + start;
  if (strcmp(p->name, ".") && strcmp(p->name, "..")) return start;
  p->name = ".";
  p->slash = false;
  return end;
}

/* Opens the directory of p->text. */
static WasiErrno enter(const Wasi *w, int root, size_t ndir, int *links, Place *p)
{
  p->dir = root;
  p->owned = false;
  if (ndir == 0) return WASI_SUCCESS;
  char name = p->text[ndir]; /* its first character */
  p->text[ndir] = 0;
  WasiErrno error = open_dir(w, root, p->text, links, &p->dir);
  p->text[ndir] = name;
  p->owned = !error;
  return error;
}

WasiErrno place_find(const Wasi *w, int root, const char *path, Follow follow, Place *p)
{
  int links = 0;
  size_t n = strlen(path);
  if (n == 0) return WASI_NOENT;
  if (path[0] == '/') return WASI_NOTCAPABLE;
  if (n >= PATH_BYTES) return WASI_NAMETOOLONG;
  memcpy(p->text, path, n + 1);
  for (;;) {
    size_t ndir = split(p);
    TRY(enter(w, root, ndir, &links, p));
    if (follow == FOLLOW_NEVER || (follow == FOLLOW_SLASH && !p->slash)) return WASI_SUCCESS;
    /* dirname/link becomes dirname/text-of-link: ".." in it is resolved from the link's directory.
     */
    char *next = w->scratch->next;
    WasiErrno error = splice_link(w->scratch, p->dir, p->name, p->slash ? "/" : "", next);
    if (error == WASI_NOTDIR || error == WASI_NOENT)
      return WASI_SUCCESS; /* no symlink, or nothing */
    place_end(p);
    if (error) return error;
    if (++links > MAX_LINKS) return WASI_LOOP;
    size_t nnext = strlen(next);
    if (!p->slash) next[--nnext] = 0; /* the slash that splice_link put in between */
    if (ndir + nnext >= sizeof p->text) return WASI_NAMETOOLONG;
    memcpy(p->text + ndir, next, nnext + 1);
  }
}

void place_end(Place *p)
{
  int error = errno; /* of the operation on the place */
  if (p->owned) close(p->dir);
  p->owned = false;
  errno = error;
}

const char *place_slashed(Place *p)
{
  if (!p->slash) return p->name;
  size_t n = strlen(p->name);
  char *name = p->text + (p->name - p->text);
  name[n] = '/'; /* where the path had one */
  name[n + 1] = 0;
  return name;
}

WasiErrno place_stat(const Place *p, Follow follow, struct stat *st)
{
  if (fstatat(p->dir, p->name, st, AT_SYMLINK_NOFOLLOW) < 0) return wasi_errno();
  if (S_ISLNK(st->st_mode) && (follow == FOLLOW_LINK || p->slash)) return WASI_LOOP;
  return p->slash && !S_ISDIR(st->st_mode) ? WASI_NOTDIR : WASI_SUCCESS;
}

/* -- opening ---- */

static int open_place(Wasi *w, const Place *p, int flags)
{
  int fd;
  if (p->slash) flags |= O_DIRECTORY;
  do
    fd = openat(p->dir, p->name, flags | O_NOFOLLOW | O_CLOEXEC, 0666);
  while (fd < 0 && wasi_again(w));
  return fd;
}

static WasiErrno walk_open(Wasi *w, int root, const char *path, int flags, Follow follow, int *out)
{
  Place *p = &w->scratch->place[0];
  if ((flags & O_CREAT) && (flags & O_EXCL)) follow = FOLLOW_SLASH;
  if ((flags & O_CREAT) && path[0] && path[strlen(path) - 1] == '/') follow = FOLLOW_NEVER;
  for (int i = 0;; i++) {
    TRY(place_find(w, root, path, follow, p));
    bool makes_dir = p->slash && (flags & O_CREAT);
    *out = makes_dir ? -1 : open_place(w, p, flags);
    place_end(p);
    if (makes_dir) return WASI_ISDIR;
    if (*out >= 0) return WASI_SUCCESS;
    /* A symlink came to be where none was? */
    bool swapped = errno == ELOOP && (follow == FOLLOW_LINK || p->slash);
    if (!swapped || i == MAX_RETRIES) return wasi_errno();
  }
}

static WasiErrno open_any(Wasi *w, int root, const char *path, int flags, bool follow, int *out)
{
  if (w->openat2) {
    *out = kernel_open(root, path, flags | (follow ? 0 : O_NOFOLLOW));
    if (*out >= 0) return WASI_SUCCESS;
    if (errno != EAGAIN && errno != EINTR) return resolve_errno(errno);
  }
  return walk_open(w, root, path, flags, follow ? FOLLOW_LINK : FOLLOW_SLASH, out);
}

WasiErrno open_beneath(Wasi *w, int root, const char *path, int flags, bool follow, int *out)
{
  TRY(open_any(w, root, path, flags, follow, out));
  *out = fd_above_stdio(*out);
  return *out < 0 ? wasi_errno() : WASI_SUCCESS;
}
