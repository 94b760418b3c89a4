// SPDX-License-Identifier: MIT
/* What the files of this folder share: the state of a guest, its descriptors, guest memory, paths.
 *
 *   table.c    list of functions       guest.c    memory of the guest, strings, records, errno
 *   env.c      state, args, exit       fdtable.c  descriptors and rights
 *   resolve.c  paths, the sandbox      path.c     path_*
 *   file.c     reading and writing     stat.c     attributes of files and descriptors
 *   dir.c      fd_readdir, prestat     clock.c    clocks, random numbers
 *   poll.c     poll_oneoff             sock.c     sock_*
 *   wait.c     calls that may wait
 */
#ifndef WEFT_RUNTIME_WASI_WASI_INT_H
#define WEFT_RUNTIME_WASI_WASI_INT_H

#include "runtime/wasi/abi.h"
#include "runtime/wasi/wasi.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>

_Static_assert(sizeof(off_t) == 8, "files are larger than 4 GiB");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "guest records are copied as they are");

#define X(name, type) WasiCall wasi_##name;
WASI_FUNCTIONS(X)
#undef X

/* A descriptor of the guest. */
typedef struct WasiFd {
  int host;            /* descriptor of the host, ours to close; -1: the number is free */
  uint8_t type;        /* FILETYPE_* */
  bool pipe;           /* FIFO: writing may raise SIGPIPE */
  bool shared;         /* the open file is the host's, too: its status flags stay what they are */
  bool own;            /* the open file is ours alone, and O_NONBLOCK whatever the guest wants */
  bool clip;           /* shared pipe or terminal: it takes no more than PIPE_BUF bytes at once */
  bool nonblock;       /* the guest does not want its calls to wait */
  uint16_t syncs;      /* FDFLAGS_SYNCS it was opened with: the host forgets which */
  uint64_t rights;     /* what may be done with it */
  uint64_t inheriting; /* what descriptors opened through it may have */
  char *preopen;       /* name of a preopened directory, else NULL */
  const WasiStream *stream; /* instead of `host`, which only holds the place; else NULL */
  struct Cookies *cookies;  /* of a directory that was read, else NULL (dir.c) */
} WasiFd;

typedef struct WasiStrings {
  char *bytes; /* all of them, NUL-terminated each */
  uint32_t size, count;
} WasiStrings;

struct Wasi {
  WasiFd *fds; /* by the guest's number */
  uint32_t nfds;
  uint32_t taken;   /* all numbers below are in use: where the search for a free one begins */
  uint32_t max_fds; /* path_open and sock_accept give no number from here on */
  WasiStrings args, env;
  bool openat2;    /* the kernel resolves paths; else resolve.c walks them */
  bool reopens;    /* pipes and terminals of the host, through /proc */
  bool file_limit; /* RLIMIT_FSIZE is set: writing to files may raise SIGXFSZ */
  bool exited;
  uint32_t exit_code;
  bool stopped; /* by stop() or spend(), in this call */
  bool (*stop)(void *stop_env);
  void *stop_env;
  bool (*spend)(void *spend_env, uint64_t bytes);
  void *spend_env;
  uint64_t (*clock)(void *env, uint32_t id);
  void (*random)(void *env, uint8_t *out, size_t n);
  void *clock_env, *random_env;
  WasiStream stream[3];    /* of standard input, output, error */
  struct Scratch *scratch; /* never NULL */
};

/* -- guest.c: errors, the guest's memory ---- */

/* WASI's number for an errno of the host; wasi_errno() takes errno itself. */
WasiErrno wasi_errno_of(int host);
WasiErrno wasi_errno(void);

/* `size` bytes at guest address `at`; NULL if any of them is out of bounds. */
uint8_t *guest_at(WasiMem mem, uint64_t at, uint64_t size);
/* The same as an errno. */
WasiErrno guest_span(WasiMem mem, uint64_t at, uint64_t size, uint8_t **out);
uint16_t load_u16(const uint8_t *p);
uint32_t load_u32(const uint8_t *p);
uint64_t load_u64(const uint8_t *p);
void store_u16(uint8_t *p, uint16_t v);
void store_u32(uint8_t *p, uint32_t v);
void store_u64(uint8_t *p, uint64_t v);

enum { MAX_IOVECS = 1024, MAX_LOOKED_AT = 1 << 16, PATH_BYTES = 4096, MAX_READ = 32 << 10 };

/* The iovecs at `at` that are not empty, at most MAX_IOVECS of them (a short read or write is
 * allowed), with their addresses checked. No more than MAX_LOOKED_AT are looked at, as nothing ends
 * a call that does: INVAL if these are all empty, and more follow. */
WasiErrno guest_iovecs(WasiMem mem, uint64_t at, uint64_t count, struct iovec *out, int *n);

/* Copies a path and terminates it. NAMETOOLONG, INVAL (contains NUL), ILSEQ (not UTF-8). */
WasiErrno guest_path(WasiMem mem, uint64_t at, uint64_t size, char out[PATH_BYTES]);

uint8_t wasi_filetype(mode_t mode);
void store_filestat(uint8_t *p, const struct stat *st, uint8_t type);

/* -- fdtable.c ---- */

extern const uint64_t rights_all, rights_reading, rights_writing;

/* Looks a descriptor up and checks that it has all `rights`: BADF, NOTCAPABLE, or ISDIR if it lacks
 * them for being a directory. */
WasiErrno fd_find(Wasi *w, uint64_t fd, uint64_t rights, WasiFd **out);
/* The same for a directory; NOTDIR if the descriptor is not one. */
WasiErrno fd_find_dir(Wasi *w, uint64_t fd, uint64_t rights, WasiFd **out);

/* Takes a host descriptor over (closing it on failure too) under the lowest free number from
 * `first`. Rights that do not apply to its type are dropped. The host descriptor is never 0, 1 or 2
 * of the process, which the host and other stores take for standard input and output. So code that
 * opens a descriptor for a guest moves it first (fd_above_stdio), before anything waits. */
WasiErrno fd_add(Wasi *w, int host, uint32_t first, uint64_t rights, uint64_t inheriting,
                 uint32_t *out);
/* May the guest have one more? MFILE. Asked before anything is opened or accepted. */
WasiErrno fd_room(const Wasi *w);
/* The same with a duplicate of a descriptor that stays the host's, and the rights its mode allows.
 */
WasiErrno fd_add_inherited(Wasi *w, int host, uint32_t first);
/* A stream, which stays as long as w. */
WasiErrno fd_add_stream(Wasi *w, const WasiStream *s, uint32_t first);
/* Nothing is changed through this directory. */
void fd_make_read_only(WasiFd *f);
void fd_drop(WasiFd *f);

/* -- dir.c ---- */

void cookies_free(struct Cookies *c);

/* -- resolve.c ---- */

/* Where a path leads: a directory, and a name in it. Operations on it must not follow symlinks, and
 * then cannot leave the sandbox. */
typedef struct Place {
  int dir;          /* host descriptor, maybe of kind O_PATH */
  bool owned;       /* dir is closed with the place */
  bool slash;       /* the path ended in a slash: it must be a directory */
  const char *name; /* one component, never "..": "." stands for dir itself */
  char text[2 * PATH_BYTES];
} Place;

/* What happens to a symlink at the end of a path. */
typedef enum Follow {
  FOLLOW_NEVER, /* the place names it: for what makes, moves and removes entries of directories */
  FOLLOW_SLASH, /* it is followed if the path ends in a slash */
  FOLLOW_LINK,  /* it is followed */
} Follow;

/* Resolves a path beneath `root`. The name need not exist; if symlinks are followed it is none when
 * looked at. On success the caller owes place_end. */
WasiErrno place_find(const Wasi *w, int root, const char *path, Follow follow, Place *p);
void place_end(Place *p);
/* The name, with a slash after it if the path had one. */
const char *place_slashed(Place *p);
/* What the place names, itself. LOOP: a symlink that was to be followed, put there meanwhile;
 * NOTDIR: the path ended in a slash, and it is no directory. */
WasiErrno place_stat(const Place *p, Follow follow, struct stat *st);
/* open(2) beneath `root`, never as descriptor 0 to 2. Uses scratch->place[0]. */
WasiErrno open_beneath(Wasi *w, int root, const char *path, int flags, bool follow, int *out);
/* Can this kernel (or emulator) do openat2? */
bool openat2_works(void);

/* What a call needs beyond some hundred bytes. A guest may have used up its stack but for what is
 * left to the host's functions (stack.c), so these are not on the stack. A call uses one of them,
 * and there is one call at a time. */
typedef struct Scratch {
  union {
    struct iovec iov[MAX_IOVECS];
    uint64_t entries[MAX_READ / 8]; /* records of getdents64 */
    struct {
      char path[PATH_BYTES]; /* an argument of the guest */
      char text[PATH_BYTES]; /* of a new symlink */
      Place place[2];
      char next[2 * PATH_BYTES]; /* place_find: what a symlink leads to */
      char rest[2 * PATH_BYTES]; /* walk_dir: what is still to be walked, */
      char name[PATH_BYTES];     /* the component that it looks at */
      char link[PATH_BYTES];     /* splice_link: the symlink's text */
    };
  };
} Scratch;

/* -- wait.c ---- */

/* Has the owner stopped the guest? The call is to end with INTR; errno is EINTR then. */
bool wasi_stopped(Wasi *w);
/* Tells the owner of bytes that a call makes or moves, which take time by their number. False: the
 * call is to end with INTR. */
bool wasi_spend(Wasi *w, uint64_t bytes);
/* After a call to the host failed that waits for no other process: shall it be made again? */
bool wasi_again(Wasi *w);
/* Waits a moment; false if the owner stops the guest. */
bool wasi_pause(Wasi *w);
/* Is it up to us to wait for this descriptor, so that the owner can stop it? */
bool fd_waits(const Wasi *w, const WasiFd *f);
/* Waits until a call on a descriptor, whose open file is not ours, would not wait: INTR when
 * stopped, AGAIN if the guest does not want to wait; errno says the same. */
WasiErrno fd_ready(Wasi *w, const WasiFd *f, short events);
/* After a call on it failed: waits if it is to, and tells whether the call shall be made again.
 * Else errno is the call's, EINTR when stopped. */
bool fd_again(Wasi *w, const WasiFd *f, short events);
/* readv, writev, recvmsg and accept4 that may wait; -1 and errno, EINTR when stopped. All is
 * written unless an error comes between. The iovecs are used up. */
struct msghdr;
ssize_t fd_read_some(Wasi *w, const WasiFd *f, struct iovec *iov, int n);
ssize_t fd_write_all(Wasi *w, const WasiFd *f, struct iovec *iov, int n);
ssize_t fd_receive(Wasi *w, const WasiFd *f, struct msghdr *m, int flags);
int fd_accept(Wasi *w, const WasiFd *f, int flags);
/* Status flags of a host's descriptor, -1 and errno: without what fd_accept sets for a moment. */
int host_flags(int host);
/* open_beneath that may wait, for the other end of a FIFO. If the owner can stop the guest, the
 * open file is O_NONBLOCK. */
WasiErrno open_waiting(Wasi *w, int root, const char *path, int flags, bool follow, int *out);
/* A pipe or terminal, as an open file of our own that is O_NONBLOCK; -1 if that cannot be. `flags`
 * are the status flags it has. */
int open_once_more(int host, int flags);

/* -- file.c ---- */

/* Signals that writing may raise, held back from the host: begin before, end right after the call.
 */
typedef struct Quiet {
  bool on;
  sigset_t old, pending;
} Quiet;
void quiet_begin(const Wasi *w, const WasiFd *f, Quiet *q);
void quiet_end(const Quiet *q);

/* Nanoseconds; times before 1970 are 0, what does not fit is the largest. */
uint64_t wasi_time(struct timespec t);
struct timespec wasi_timespec(uint64_t ns);
/* The time of a clock that there is, as the guest sees it. */
uint64_t wasi_now(const Wasi *w, uint64_t id);
/* NULL if there is no such clock. */
const clockid_t *wasi_clock(uint64_t id);

#endif
