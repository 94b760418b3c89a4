// SPDX-License-Identifier: MIT
/* WASI preview 1: the state of one guest, and the functions that it may import from
 * wasi_snapshot_preview1. Knows nothing of engines and instances: a call gets the guest's memory
 * and its arguments as plain numbers. The owner (src/api/wasi.c, or a test) makes a Wasi, calls
 * through wasi_functions, and asks wasi_take_exit after each.
 *
 * A Wasi belongs to one store and so to one thread at a time. It holds duplicates of all host
 * descriptors, so closing them, from the guest or with wasi_free, leaves the host's open.
 */
#ifndef WEFT_RUNTIME_WASI_WASI_H
#define WEFT_RUNTIME_WASI_WASI_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Wasi Wasi;

/* The guest's memory as it is when the call begins; base may be NULL if size is 0. */
typedef struct WasiMem {
  uint8_t *base;
  uint64_t size;
} WasiMem;

/* WASI's number for an error, 0 is success. As wide as Status, so that TRY takes it too. */
typedef uint32_t WasiErrno;

/* Arguments in order, i32 zero-extended. No call traps. */
typedef WasiErrno WasiCall(Wasi *w, WasiMem mem, const uint64_t *args);

typedef struct WasiFunction {
  const char *name;
  const char *type; /* as in weft_linker_define_func: "i(iI)"; proc_exit has no result: "(i)" */
  WasiCall *call;
} WasiFunction;

extern const WasiFunction wasi_functions[];
extern const size_t wasi_nfunctions;

typedef struct WasiDir {
  const char *host;  /* path of a directory */
  const char *guest; /* what the guest calls it */
  bool read_only;    /* nothing in it or below can be changed through it */
} WasiDir;

/* What a descriptor reads from and writes to, instead of a descriptor of the host. NULL: it cannot.
 * A call moves 1 to n bytes and returns how many; 0 (of reading) at the end; -1 fails with IO, -2
 * with NOSPC. Neither may run code of the guest. */
typedef struct WasiStream {
  int64_t (*read)(void *env, uint8_t *out, size_t n);
  int64_t (*write)(void *env, const uint8_t *bytes, size_t n);
  void *env; /* stays as long as the Wasi */
} WasiStream;

typedef struct WasiConfig {
  const char *const *args; /* args[0] is the program's name */
  size_t nargs;
  const char *const *env; /* "K=V" */
  size_t nenv;
  const WasiDir *dirs; /* become descriptors 3, 4, ... */
  size_t ndirs;
  int stdio[3];         /* host descriptors that become 0, 1, 2; -1: closed */
  WasiStream stream[3]; /* instead of these */
  const int *fds; /* further host descriptors (sockets, pipes, files), after the directories */
  size_t nfds;
  uint32_t max_fds;  /* the guest opens and accepts none beyond this many; 0: no limit */
  bool checked_walk; /* as on an old kernel without /proc: paths are not left to openat2, and the
                        host's pipes and terminals not opened once more */
  bool (*stop)(void *stop_env); /* or NULL: asked while a call waits; true makes it return EINTR */
  void *stop_env;
  bool (*spend)(void *spend_env, uint64_t bytes); /* or NULL: told of bytes that a call makes or
                                                     moves; false makes it return EINTR as well */
  void *spend_env;
  uint64_t (*clock)(void *env, uint32_t id);         /* or NULL: tells the guest's times, in ns */
  void (*random)(void *env, uint8_t *out, size_t n); /* or NULL: makes its random numbers */
  void *clock_env, *random_env;
} WasiConfig;

/* Copies what it needs of the configuration. Errors: INVALID (a directory cannot be opened, a
 * descriptor is not open), LIMIT. */
Status wasi_new(Wasi **out, const WasiConfig *config, Err *err);
void wasi_free(Wasi *w);
/* Does the kernel resolve its paths (true), or the checked walk? */
bool wasi_uses_openat2(const Wasi *w);

/* True if the call was ended by stop() or spend() and returned EINTR. Asked once per call. */
bool wasi_take_stop(Wasi *w);
/* True after proc_exit, or proc_raise with a signal that ends the guest: this call must not return
 * to it. Asked once per call; later calls find the state as it was before. */
bool wasi_take_exit(Wasi *w, uint32_t *code);

#endif
