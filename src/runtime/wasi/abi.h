// SPDX-License-Identifier: MIT
/* What WASI preview 1 (wasi_snapshot_preview1) fixes: error numbers, rights, flags, the layout of
 * the records that cross the guest's memory, and the list of functions. Names and numbers are those
 * of the specification's witx files; nothing here is of the host, apart from the column of errno
 * values.
 */
#ifndef WEFT_RUNTIME_WASI_ABI_H
#define WEFT_RUNTIME_WASI_ABI_H

#include <errno.h>
#include <stdint.h>

// clang-format off
/* X(name, host errno). ORDER: the row's place is WASI's number. 0 in the second column: the host has
 * no such error, or shares its number with another row. */
#define WASI_ERRNOS(X)                                                                             \
  X(SUCCESS, 0)                 X(2BIG, E2BIG)                  X(ACCES, EACCES)                   \
  X(ADDRINUSE, EADDRINUSE)      X(ADDRNOTAVAIL, EADDRNOTAVAIL)  X(AFNOSUPPORT, EAFNOSUPPORT)       \
  X(AGAIN, EAGAIN)              X(ALREADY, EALREADY)            X(BADF, EBADF)                     \
  X(BADMSG, EBADMSG)            X(BUSY, EBUSY)                  X(CANCELED, ECANCELED)             \
  X(CHILD, ECHILD)              X(CONNABORTED, ECONNABORTED)    X(CONNREFUSED, ECONNREFUSED)       \
  X(CONNRESET, ECONNRESET)      X(DEADLK, EDEADLK)              X(DESTADDRREQ, EDESTADDRREQ)       \
  X(DOM, EDOM)                  X(DQUOT, EDQUOT)                X(EXIST, EEXIST)                   \
  X(FAULT, EFAULT)              X(FBIG, EFBIG)                  X(HOSTUNREACH, EHOSTUNREACH)       \
  X(IDRM, EIDRM)                X(ILSEQ, EILSEQ)                X(INPROGRESS, EINPROGRESS)         \
  X(INTR, EINTR)                X(INVAL, EINVAL)                X(IO, EIO)                         \
  X(ISCONN, EISCONN)            X(ISDIR, EISDIR)                X(LOOP, ELOOP)                     \
  X(MFILE, EMFILE)              X(MLINK, EMLINK)                X(MSGSIZE, EMSGSIZE)               \
  X(MULTIHOP, EMULTIHOP)        X(NAMETOOLONG, ENAMETOOLONG)    X(NETDOWN, ENETDOWN)               \
  X(NETRESET, ENETRESET)        X(NETUNREACH, ENETUNREACH)      X(NFILE, ENFILE)                   \
  X(NOBUFS, ENOBUFS)            X(NODEV, ENODEV)                X(NOENT, ENOENT)                   \
  X(NOEXEC, ENOEXEC)            X(NOLCK, ENOLCK)                X(NOLINK, ENOLINK)                 \
  X(NOMEM, ENOMEM)              X(NOMSG, ENOMSG)                X(NOPROTOOPT, ENOPROTOOPT)         \
  X(NOSPC, ENOSPC)              X(NOSYS, ENOSYS)                X(NOTCONN, ENOTCONN)               \
  X(NOTDIR, ENOTDIR)            X(NOTEMPTY, ENOTEMPTY)          X(NOTRECOVERABLE, ENOTRECOVERABLE) \
  X(NOTSOCK, ENOTSOCK)          X(NOTSUP, ENOTSUP)              X(NOTTY, ENOTTY)                   \
  X(NXIO, ENXIO)                X(OVERFLOW, EOVERFLOW)          X(OWNERDEAD, EOWNERDEAD)           \
  X(PERM, EPERM)                X(PIPE, EPIPE)                  X(PROTO, EPROTO)                   \
  X(PROTONOSUPPORT, EPROTONOSUPPORT) X(PROTOTYPE, EPROTOTYPE)   X(RANGE, ERANGE)                   \
  X(ROFS, EROFS)                X(SPIPE, ESPIPE)                X(SRCH, ESRCH)                     \
  X(STALE, ESTALE)              X(TIMEDOUT, ETIMEDOUT)          X(TXTBSY, ETXTBSY)                 \
  X(XDEV, EXDEV)                X(NOTCAPABLE, 0)

/* X(name). ORDER: the row's place is the number of the bit. */
#define WASI_RIGHTS(X)                                                                             \
  X(FD_DATASYNC)           X(FD_READ)                 X(FD_SEEK)                                   \
  X(FD_FDSTAT_SET_FLAGS)   X(FD_SYNC)                 X(FD_TELL)                                   \
  X(FD_WRITE)              X(FD_ADVISE)               X(FD_ALLOCATE)                               \
  X(PATH_CREATE_DIRECTORY) X(PATH_CREATE_FILE)        X(PATH_LINK_SOURCE)                          \
  X(PATH_LINK_TARGET)      X(PATH_OPEN)               X(FD_READDIR)                                \
  X(PATH_READLINK)         X(PATH_RENAME_SOURCE)      X(PATH_RENAME_TARGET)                        \
  X(PATH_FILESTAT_GET)     X(PATH_FILESTAT_SET_SIZE)  X(PATH_FILESTAT_SET_TIMES)                   \
  X(FD_FILESTAT_GET)       X(FD_FILESTAT_SET_SIZE)    X(FD_FILESTAT_SET_TIMES)                     \
  X(PATH_SYMLINK)          X(PATH_REMOVE_DIRECTORY)   X(PATH_UNLINK_FILE)                          \
  X(POLL_FD_READWRITE)     X(SOCK_SHUTDOWN)           X(SOCK_ACCEPT)

/* X(name, type): result, then parameters; i is i32 (also pointers, lengths, descriptors), I is i64. */
#define WASI_FUNCTIONS(X)                                                                          \
  X(args_get,                "i(ii)")                                                              \
  X(args_sizes_get,          "i(ii)")                                                              \
  X(environ_get,             "i(ii)")                                                              \
  X(environ_sizes_get,       "i(ii)")                                                              \
  X(clock_res_get,           "i(ii)")                                                              \
  X(clock_time_get,          "i(iIi)")                                                             \
  X(fd_advise,               "i(iIIi)")                                                            \
  X(fd_allocate,             "i(iII)")                                                             \
  X(fd_close,                "i(i)")                                                               \
  X(fd_datasync,             "i(i)")                                                               \
  X(fd_fdstat_get,           "i(ii)")                                                              \
  X(fd_fdstat_set_flags,     "i(ii)")                                                              \
  X(fd_fdstat_set_rights,    "i(iII)")                                                             \
  X(fd_filestat_get,         "i(ii)")                                                              \
  X(fd_filestat_set_size,    "i(iI)")                                                              \
  X(fd_filestat_set_times,   "i(iIIi)")                                                            \
  X(fd_pread,                "i(iiiIi)")                                                           \
  X(fd_prestat_get,          "i(ii)")                                                              \
  X(fd_prestat_dir_name,     "i(iii)")                                                             \
  X(fd_pwrite,               "i(iiiIi)")                                                           \
  X(fd_read,                 "i(iiii)")                                                            \
  X(fd_readdir,              "i(iiiIi)")                                                           \
  X(fd_renumber,             "i(ii)")                                                              \
  X(fd_seek,                 "i(iIii)")                                                            \
  X(fd_sync,                 "i(i)")                                                               \
  X(fd_tell,                 "i(ii)")                                                              \
  X(fd_write,                "i(iiii)")                                                            \
  X(path_create_directory,   "i(iii)")                                                             \
  X(path_filestat_get,       "i(iiiii)")                                                           \
  X(path_filestat_set_times, "i(iiiiIIi)")                                                         \
  X(path_link,               "i(iiiiiii)")                                                         \
  X(path_open,               "i(iiiiiIIii)")                                                       \
  X(path_readlink,           "i(iiiiii)")                                                          \
  X(path_remove_directory,   "i(iii)")                                                             \
  X(path_rename,             "i(iiiiii)")                                                          \
  X(path_symlink,            "i(iiiii)")                                                           \
  X(path_unlink_file,        "i(iii)")                                                             \
  X(poll_oneoff,             "i(iiii)")                                                            \
  X(proc_exit,               "(i)")                                                                \
  X(proc_raise,              "i(i)")                                                               \
  X(random_get,              "i(ii)")                                                              \
  X(sched_yield,             "i()")                                                                \
  X(sock_accept,             "i(iii)")                                                             \
  X(sock_recv,               "i(iiiiii)")                                                          \
  X(sock_send,               "i(iiiii)")                                                           \
  X(sock_shutdown,           "i(ii)")
// clang-format on

enum {
#define X(name, host) WASI_##name,
  WASI_ERRNOS(X)
#undef X
};

enum {
#define X(name) RIGHT_BIT_##name,
  WASI_RIGHTS(X)
#undef X
      NRIGHTS
};

enum {
#define X(name) RIGHT_##name = 1 << RIGHT_BIT_##name,
  WASI_RIGHTS(X)
#undef X
};

_Static_assert(WASI_NOTCAPABLE == 76 && WASI_INVAL == 28 && WASI_PERM == 63, "errno rows in order");
_Static_assert(NRIGHTS == 30 && RIGHT_BIT_POLL_FD_READWRITE == 27, "rights in order");

enum { /* filetype */
       FILETYPE_UNKNOWN,
       FILETYPE_BLOCK_DEVICE,
       FILETYPE_CHARACTER_DEVICE,
       FILETYPE_DIRECTORY,
       FILETYPE_REGULAR_FILE,
       FILETYPE_SOCKET_DGRAM,
       FILETYPE_SOCKET_STREAM,
       FILETYPE_SYMBOLIC_LINK
};

enum {
  FDFLAG_APPEND = 1,
  FDFLAG_DSYNC = 2,
  FDFLAG_NONBLOCK = 4,
  FDFLAG_RSYNC = 8,
  FDFLAG_SYNC = 16
};
enum { FDFLAGS_SYNCS = FDFLAG_DSYNC | FDFLAG_RSYNC | FDFLAG_SYNC, FDFLAGS_ALL = 31 };
enum { OFLAG_CREAT = 1, OFLAG_DIRECTORY = 2, OFLAG_EXCL = 4, OFLAG_TRUNC = 8, OFLAGS_ALL = 15 };
enum { LOOKUP_SYMLINK_FOLLOW = 1 };
enum { FST_ATIM = 1, FST_ATIM_NOW = 2, FST_MTIM = 4, FST_MTIM_NOW = 8, FST_ALL = 15 };
enum {
  CLOCK_ID_REALTIME,
  CLOCK_ID_MONOTONIC,
  CLOCK_ID_PROCESS_CPUTIME,
  CLOCK_ID_THREAD_CPUTIME,
  NCLOCKS
};
enum { EVENT_CLOCK, EVENT_FD_READ, EVENT_FD_WRITE };
enum { SUBCLOCK_ABSTIME = 1, EVENT_HANGUP = 1 };
enum { RIFLAG_PEEK = 1, RIFLAG_WAITALL = 2, ROFLAG_TRUNCATED = 1 };
enum { SDFLAG_RD = 1, SDFLAG_WR = 2 };

/* Sizes of records, and offsets of their fields. */
enum { IOVEC_BUF = 0, IOVEC_LEN = 4, IOVEC_SIZE = 8 };
enum { DIRENT_NEXT = 0, DIRENT_INO = 8, DIRENT_NAMLEN = 16, DIRENT_TYPE = 20, DIRENT_SIZE = 24 };
enum {
  FDSTAT_TYPE = 0,
  FDSTAT_FLAGS = 2,
  FDSTAT_BASE = 8,
  FDSTAT_INHERITING = 16,
  FDSTAT_SIZE = 24
};
enum {
  FILESTAT_DEV = 0,
  FILESTAT_INO = 8,
  FILESTAT_TYPE = 16,
  FILESTAT_NLINK = 24,
  FILESTAT_LENGTH = 32,
  FILESTAT_ATIM = 40,
  FILESTAT_MTIM = 48,
  FILESTAT_CTIM = 56,
  FILESTAT_SIZE = 64
};
enum { PRESTAT_TAG = 0, PRESTAT_NAME_LEN = 4, PRESTAT_SIZE = 8 };
enum {
  SUB_USERDATA = 0,
  SUB_TAG = 8,
  SUB_FD = 16,
  SUB_CLOCK_ID = 16,
  SUB_TIMEOUT = 24,
  SUB_FLAGS = 40,
  SUB_SIZE = 48
};
enum { EV_USERDATA = 0, EV_ERROR = 8, EV_TYPE = 10, EV_NBYTES = 16, EV_FLAGS = 24, EV_SIZE = 32 };

#endif
