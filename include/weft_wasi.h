/* SPDX-License-Identifier: MIT
 *
 * weft_wasi.h: WASI preview 1 for guests of weft.h. What a guest sees of the world is what its
 * host gives it here: arguments, environment, directories, streams, clocks, random numbers.
 *
 * Callbacks run in the thread that runs the guest, inside one of its calls. They may do what they
 * like outside of the store; they must not call into it (no guest code, nothing that grows a memory
 * or makes or frees a thing), and must return. Bytes that they get are in the guest's memory, which
 * is valid until they return.
 */
#ifndef WEFT_WASI_H
#define WEFT_WASI_H

#include "weft.h"

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

typedef struct WeftBuffer WeftBuffer;

/* A buffer that grows with what guests write, up to `limit` bytes; 0: as long as there is memory.
 * Beyond the limit a guest's writes fail with NOSPC. Used by one thread at a time, like the stores
 * whose guests write to it. Errors: WEFT_LIMIT (memory). Freed with weft_buffer_free. */
WeftStatus weft_buffer_new(uint64_t limit, WeftBuffer **out, WeftError *error);
/* Drops the caller's reference; guests that write to it keep it. NULL is allowed. */
void weft_buffer_free(WeftBuffer *buffer);
/* What has been written since it was cleared, and (unless NULL) its size; valid until a guest
 * writes again, or it is cleared or freed. NULL if there is nothing. */
const uint8_t *weft_buffer_bytes(const WeftBuffer *buffer, size_t *size);
/* Has a write been refused, or cut, since it was cleared? */
bool weft_buffer_full(const WeftBuffer *buffer);
/* Forgets what has been written. */
void weft_buffer_clear(WeftBuffer *buffer);

typedef enum WeftStdioKind {
  WEFT_STDIO_INHERIT, /* the process's; closed for the guest if that is closed, or O_PATH */
  WEFT_STDIO_CLOSED,
  WEFT_STDIO_FD,      /* `fd`, duplicated: a file, pipe, socket or terminal */
  WEFT_STDIO_BYTES,   /* input only: `bytes`, copied; then the end */
  WEFT_STDIO_BUFFER,  /* output and error only: to the end of `buffer`; both may have the same */
  WEFT_STDIO_CALLBACK /* input: `read`; output and error: `write` */
} WeftStdioKind;

/* What a guest's standard input, output or error is. Fields of other kinds are not looked at. */
typedef struct WeftStdio {
  WeftStdioKind kind;
  int fd;
  const void *bytes;
  size_t nbytes;
  WeftBuffer *buffer;
  /* Reads or writes up to n bytes (n > 0), and returns how many: at least 1; 0 at the end of input.
   * -1 fails with IO, -2 with NOSPC, as does any other number with IO. */
  int64_t (*read)(void *env, uint8_t *out, size_t n);
  int64_t (*write)(void *env, const uint8_t *bytes, size_t n);
  void *env;
  void (*finalize)(void *env); /* or NULL: called once, when no guest uses the stream any more; not
                                  if weft_linker_add_wasi has failed */
} WeftStdio;

typedef enum WeftClock {
  WEFT_CLOCK_REALTIME, /* since 1970 */
  WEFT_CLOCK_MONOTONIC,
  WEFT_CLOCK_PROCESS_CPUTIME,
  WEFT_CLOCK_THREAD_CPUTIME
} WeftClock;

typedef struct WeftPreopen {
  const char *host, *guest;
  bool read_only; /* nothing that is reached through it can be changed, made, renamed or removed.
                     (It can be through another directory of the guest's that it lies in.) */
} WeftPreopen;

typedef struct WeftWasiConfig {
  size_t size; /* sizeof(WeftWasiConfig) */
  const char *const *args;
  size_t nargs; /* args[0] is the program's name */
  const char *const *env;
  size_t nenv; /* "K=V" */
  const WeftPreopen *dirs;
  size_t ndirs; /* directories that the guest may use, as file descriptors 3.. */
  const int *sockets;
  size_t nsockets;          /* descriptors handed on after the directories; the caller keeps them */
  uint32_t max_descriptors; /* most that the guest has at a time, each one of the process's; 0: 512,
                               UINT32_MAX: as many as there are. At the limit it opens and accepts
                               none (MFILE). What it is given here counts, but is always given.
                               (Not counted: those that a call needs while it runs, a few; on
                               kernels without openat2 one for each component of a path.) */
  WeftStdio in, out, err;   /* zero: the process's */
  uint64_t (*clock)(void *env, WeftClock which); /* nanoseconds; NULL: the system's clocks. Guests
                               wait in the system's time: until a time T of this clock, T minus what
                               it says then. It is said to be exact to 1 ns. */
  void *clock_env;
  void (*random)(void *env, uint8_t *out, size_t n); /* fills n bytes; NULL: the system's. A guest
                               takes them for secrets: what can be guessed is for tests. */
  void *random_env;
} WeftWasiConfig;

/* Defines wasi_snapshot_preview1 in the linker: one guest's view of the world, for all instances
 * that are linked with it. A guest with other standard streams has another linker, or calls this
 * again in between. config may be NULL: nothing but the process's standard streams. The strings of
 * the configuration are copied, and descriptors duplicated: the caller's stay the caller's. No file
 * that the guest opens has one of the process's descriptors 0 to 2, even where they are closed (but
 * for the moment in which the system opens it: where other threads use these numbers, keep them
 * taken, by /dev/null or O_PATH). No status flag of the host's descriptors changes: whether a
 * guest's calls wait there is noted in the guest's descriptor, and O_APPEND cannot be changed
 * (NOTSUP). But O_NONBLOCK is set on a listening socket for the moment in which a guest takes a
 * connection that is there, in an interruptible engine or without waiting; stores of the process
 * take turns. Where there is fuel, a call takes a unit for each 4 KiB that it reads, writes or
 * makes. The state goes with the linker and the instances that use it, or with the store. Errors:
 * WEFT_INVALID (a directory cannot be opened, a descriptor is not open, a stream of a kind that
 * cannot be there), WEFT_LIMIT. In the store's thread. */
WeftStatus weft_linker_add_wasi(WeftLinker *linker, const WeftWasiConfig *config, WeftError *error);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
