/* SPDX-License-Identifier: MIT
 *
 * weft.h: run WebAssembly from C.
 *
 *   WeftEngine --> WeftModule            shared by threads
 *        \-> WeftStore                   used by one thread at a time; owns everything below
 *              |- WeftInstance, functions, memories, tables, globals
 *              \- WeftLinker             what modules may import
 *
 * Errors: a function that can fail returns WeftStatus and fills in a WeftError that the caller
 * passes (NULL is allowed); what it would have given out (*out) is then left as it was. The library
 * never prints, exits, or aborts. Traps are results of running: see WeftTrap.
 *
 * Threads: engines and modules may be used by several threads at once. A store and everything in it
 * belongs to one thread at a time; only weft_store_interrupt may be called from another.
 *
 * Processes: after fork() parent and child are independent, also if another thread was compiling.
 * _Fork and clone tell the library nothing: code that their parent frees afterwards (of functions
 * that are built, of modules) is gone in their child as well.
 *
 * Floating point: code of guests runs in the floating-point environment of the thread that calls
 * it, and Weft does not look at it. Calls must be made in the default one: rounding to nearest, no
 * flushing of denormals to zero (FTZ, DAZ; a library built with -ffast-math may set them when it is
 * loaded), exceptions masked. Host functions return in it. Else results are not WebAssembly's.
 *
 * Lifetimes: what is in a store lives as long as the store, unless the host lets go of it before:
 * see "lifetimes" below. Engines and modules are counted: their _free drops the caller's reference,
 * and stores, instances and traps keep what they need. A store is freed by its owner, after which
 * all handles of it are dangling.
 *
 * Option records begin with their size, so that records of older headers keep working; a field that
 * is zero means the default. A record without its size is refused (WEFT_INVALID), as nothing in it
 * would count, and so is one with a field that only a newer library knows (WEFT_UNSUPPORTED).
 *
 * NULL where a thing is needed does nothing: WEFT_INVALID with the argument's name, or false, 0,
 * NULL; but where it is allowed, the function says so. Of outs, only `error` and `trap` may be
 * NULL, and what is said to be. An index that is too large gives nothing, either.
 */
#ifndef WEFT_H
#define WEFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(default) /* what the shared library exports */
#ifdef __cplusplus
extern "C" {
#endif

#define WEFT_VERSION       "0.1.0"
#define WEFT_VERSION_MAJOR 0
#define WEFT_VERSION_MINOR 1
#define WEFT_VERSION_PATCH 0

/* The version of the library that runs, "0.1.0", and its numbers (each out pointer may be NULL); a
 * shared library may be another one than the header that a program was compiled with. Static.
 * Thread-safe. */
const char *weft_version(unsigned *major, unsigned *minor, unsigned *patch);

typedef struct WeftEngine WeftEngine;
typedef struct WeftModule WeftModule;
typedef struct WeftStore WeftStore;
typedef struct WeftLinker WeftLinker;
typedef struct WeftInstance WeftInstance;
typedef struct WeftFunc WeftFunc;
typedef struct WeftMemory WeftMemory;
typedef struct WeftTable WeftTable;
typedef struct WeftGlobal WeftGlobal;
typedef struct WeftTrap WeftTrap;
typedef struct WeftCaller WeftCaller;
typedef struct WeftSignature WeftSignature; /* a function type that Weft owns */

/* -- errors ---- */

typedef enum WeftStatus {
  WEFT_OK = 0,
  WEFT_INVALID,     /* the module (or another input) is wrong: malformed, or does not validate */
  WEFT_UNLINKABLE,  /* an import is missing or has another type */
  WEFT_UNSUPPORTED, /* right, but not supported */
  WEFT_LIMIT,       /* a limit, or out of memory */
  WEFT_TRAPPED,     /* it trapped: there is a WeftTrap */
  WEFT_BUG          /* Weft is wrong: please report */
} WeftStatus;

typedef struct WeftError {
  WeftStatus status;
  uint64_t offset;   /* absolute offset in the module, UINT64_MAX if there is none */
  uint32_t func;     /* function index, UINT32_MAX if the place is in no function */
  char message[384]; /* reason and place, in one line, NUL-terminated; names of the guest are as
                        weft_name_print has them */
} WeftError;

/* -- values ---- Plain data. References are valid as long as the store they come from. */

typedef enum WeftKind {
  WEFT_I32,
  WEFT_I64,
  WEFT_F32,
  WEFT_F64,
  WEFT_V128,
  WEFT_FUNCREF,  /* of.func, NULL is the null reference */
  WEFT_EXTERNREF /* of.ref, any pointer of the embedder's; NULL is the null reference */
} WeftKind;

typedef struct WeftValue {
  WeftKind kind;
  union {
    int32_t i32;
    int64_t i64;
    float f32;
    double f64;
    uint8_t v128[16];
    WeftFunc *func;
    void *ref;
  } of;
} WeftValue;

/* A function type; the arrays belong to whoever made it. */
typedef struct WeftFuncType {
  const WeftKind *params;
  size_t nparams;
  const WeftKind *results;
  size_t nresults;
} WeftFuncType;

/* -- engines ---- Thread-safe, apart from freeing. */

typedef enum WeftBounds {
  WEFT_BOUNDS_GUARD, /* guard pages: no instruction per access; 4 GiB of address space per memory */
  WEFT_BOUNDS_EXPLICIT /* compare with the memory's size */
} WeftBounds;

typedef enum WeftPolicy {
  WEFT_POLICY_VSTACK,   /* values stay in registers across ops; where memory cannot be made
                           executable,   the interpreter takes its place: see weft_engine_policy */
  WEFT_POLICY_BASELINE, /* every op takes its operands from the frame and leaves its result there */
  WEFT_POLICY_INTERP,   /* no machine code: works where memory cannot be made executable */
  WEFT_POLICY_TIERED    /* functions begin interpreted, and are compiled when they are hot */
} WeftPolicy;

typedef enum WeftCompileMode {
  WEFT_COMPILE_EAGER, /* all functions when the module is made */
  WEFT_COMPILE_LAZY   /* each when it is first called; all are validated when the module is made */
} WeftCompileMode;

/* Bits. Files are made for this user alone; one that is there already must be so, or there is no
 * engine. PERFMAP writes /tmp/perf-PID.map; JITDUMP /tmp/jit-PID.dump, with code, and module
 * offsets as lines (`perf record -k mono`, `perf inject --jit`); DEBUGGER makes functions known to
 * GDB and to the C++ unwinder, by name (GDB looks for __jit_debug_descriptor and
 * __jit_debug_register_code among the local symbols of the program or library that has Weft in it:
 * strip leaves them with --keep-symbol). */
typedef enum WeftProfile {
  WEFT_PROFILE_PERFMAP = 1,
  WEFT_PROFILE_JITDUMP = 2,
  WEFT_PROFILE_DEBUGGER = 4
} WeftProfile;

/* What becomes of a NaN that arithmetic makes: its sign and payload are left open by the
 * specification. Arithmetic is add, sub, mul, div, sqrt, min, max, ceil, floor, trunc, nearest,
 * promote, demote and the builder's fma; all other ops keep the bits they get. */
typedef enum WeftNan {
  WEFT_NAN_ANY,      /* the CPU chooses: it depends on the operands, their registers, and the CPU */
  WEFT_NAN_CANONICAL /* the canonical one, 0x7fc00000 or 0x7ff8000000000000: results are the same in
                        every engine and on every CPU; costs a compare and a branch per such op */
} WeftNan;

typedef struct WeftEngineOptions {
  size_t size; /* sizeof(WeftEngineOptions) */
  WeftBounds bounds;
  const char *cpu;    /* "v2", "v3" (x86-64) or NULL: the best this machine has */
  bool interruptible; /* weft_store_interrupt works: costs a compare per loop iteration */
  uint64_t random_ra; /* picks registers at random from this seed; 0 = off. For tests. */
  uint64_t off;       /* techniques switched off: bits as numbered by weft_technique */
  uint64_t max_table; /* most entries of a table, at most 2^32 - 1; 0 = 10,000,000 */
  WeftPolicy policy;
  WeftCompileMode compile;
  unsigned
      compile_threads; /* that compile a module at once; 1: the calling one; 0: as many as pay */
  unsigned profile;    /* WeftProfile bits: who is told of compiled code */
  bool fuel;           /* code consumes its store's fuel: see weft_store_set_fuel */
  uint32_t tier_after; /* tiered: calls of a function, or rounds of a loop, after which the function
                          is compiled; 0 = 1000 */
  WeftNan nan;         /* holds for wasm, built functions and vm3 */
  uint64_t random_facts; /* assumes wrong things about loops, from this seed: they have to be found
                            out; 0 = off. For tests. */
  bool poison;           /* what no code may read holds a pattern. For tests. */
  const char *target;    /* what code is for, by a name that weft_target knows, instead of `cpu`;
                            NULL: this machine. Code for another machine can be looked at
                            (weft_module_trace), but nothing runs: weft_store_new fails */
} WeftEngineOptions;

/* A new engine; options may be NULL. With guard pages it needs handlers for SIGSEGV and SIGBUS: see
 * weft_signals_install; with explicit bounds and WEFT_POLICY_INTERP no signal is touched. Errors:
 * WEFT_UNSUPPORTED (CPU below x86-64-v2, an unknown cpu or target, or both, a policy that this
 * version lacks, an interpreter for another machine), WEFT_LIMIT (memory). Freed with
 * weft_engine_free. */
WeftStatus weft_engine_new(const WeftEngineOptions *options, WeftEngine **out, WeftError *error);
/* Drops the caller's reference (NULL is allowed); modules and stores keep the engine as long as
 * they need it. Only for the thread that knows that no other uses this reference. */
void weft_engine_free(WeftEngine *engine);
/* How code is made: as asked for, or WEFT_POLICY_INTERP instead of WEFT_POLICY_VSTACK. */
WeftPolicy weft_engine_policy(const WeftEngine *engine);
/* Name of the stencil table in use: "x64-v3". Static. */
const char *weft_engine_cpu(const WeftEngine *engine);
/* Where its stencils are from, "sha256:8064b1bb6c91a546, clang 19.1.7": a digest of what the table
 * was generated from, and the compiler. Static. */
const char *weft_engine_stencils(const WeftEngine *engine);
/* Name of target number n, "x86-64-v2", "x86-64-v3" or "aarch64"; NULL past the last. The library
 * has those of the machine that it was built for, or all (CMake option WEFT_ALL_TARGETS). Static.
 */
const char *weft_target(unsigned n);
/* Technique number n as in --no-NAME, and (if `what` is not NULL) what it is; NULL past the last.
 * Its bit in WeftEngineOptions.off is 1 << n. Static texts. */
const char *weft_technique(unsigned n, const char **what);

/* -- signals ---- Thread-safe.
 *
 * Engines with guard pages turn faults of guest code into traps, by one handler for SIGSEGV and
 * SIGBUS in the whole process. It is in from the first such engine to the last one (an engine goes
 * when it is freed and nothing that keeps it is left). It has the flags SA_SIGINFO, SA_ONSTACK and
 * SA_NODEFER, an empty mask, and SA_RESTART if the earlier handler had it; Weft gives no thread a
 * signal stack. It takes only faults of guest code at addresses of the guest's own memories. All
 * else goes to the handler that was there before, as the kernel would have called it: with its
 * mask, once if it has SA_RESETHAND, on the interrupted stack if it lacks SA_ONSTACK; or to the
 * default action.
 *
 * A host that installs a handler of its own while Weft's is in has three ways: its handler passes
 * on to the one that it has replaced, with the same arguments; or it calls weft_signals_install
 * afterwards, which puts Weft's on top (each new engine with guard pages does so, too; a handler
 * that passes on is fine then as well); or all engines have explicit bounds. Otherwise guests'
 * faults are the host's.
 *
 * A thread that blocks SIGSEGV or SIGBUS cannot run code of an engine with guard pages: calls of it
 * fail with WEFT_INVALID. That is looked at when a store is entered for the first time or by
 * another thread than the last one; who blocks them later has its process ended by a guest's fault.
 *
 * The library may be unloaded (dlclose) when the last engine has gone, unless a handler of the host
 * that passes on to Weft's is left. */

/* Puts the handler on top again, if an engine has it. Errors: WEFT_LIMIT. */
WeftStatus weft_signals_install(WeftError *error);
/* Takes it out, and puts the latest earlier one in its place: until weft_signals_install, or the
 * next engine with guard pages, calls of guest code that needs it fail with WEFT_INVALID. Not while
 * such code runs, nor in host functions. False, and nothing happens, if another one is on top. */
bool weft_signals_remove(void);

/* -- modules ---- Immutable; thread-safe, apart from freeing. */

/* Decodes, validates and compiles. `bytes` are copied. Errors: WEFT_INVALID (with offset and
 * function), WEFT_UNSUPPORTED, WEFT_LIMIT (memory, or machine code of more than 64 MiB, 64 bytes
 * per byte of the functions and 512 per function); then *out is untouched. Freed with
 * weft_module_free. */
WeftStatus weft_module_new(WeftEngine *engine, const void *bytes, size_t size, WeftModule **out,
                           WeftError *error);
/* The same without the copy: `bytes` must stay, unchanged, until the module, all stores with
 * instances of it and all traps from it are gone. */
WeftStatus weft_module_new_borrowed(WeftEngine *engine, const void *bytes, size_t size,
                                    WeftModule **out, WeftError *error);
/* The same from a file, which is mapped: it must not change while the module lives. WEFT_INVALID
 * too if it cannot be read. */
WeftStatus weft_module_open(WeftEngine *engine, const char *path, WeftModule **out,
                            WeftError *error);
/* Decodes and validates only. Errors as of weft_module_new. Thread-safe. */
WeftStatus weft_module_validate(const void *bytes, size_t size, WeftError *error);
/* Drops the caller's reference; NULL is allowed. */
void weft_module_free(WeftModule *module);
/* The module as bytes: writes them to `out` if they fit into `size` (out may be NULL if that is 0),
 * and returns their number. */
size_t weft_module_serialize(const WeftModule *module, void *out, size_t size);
/* A module from such bytes, which are copied. They must be trusted like a shared library that is
 * loaded: what they hold today is the module, which is validated and compiled again; but versions
 * to come will put machine code into them, and run it. Errors: WEFT_INVALID (no such bytes),
 * WEFT_UNSUPPORTED (of another version of Weft), as of weft_module_new. */
WeftStatus weft_module_deserialize(WeftEngine *engine, const void *bytes, size_t size,
                                   WeftModule **out, WeftError *error);

/* -- traces ---- What the compiler did and why; docs/trace.md explains them. */

typedef enum WeftTraceFormat {
  WEFT_TRACE_TEXT,
  WEFT_TRACE_JSON,   /* one document; the schema is in docs/trace.md */
  WEFT_TRACE_HTML,   /* a page with everything in it */
  WEFT_TRACE_EXPLAIN /* a short report per function */
} WeftTraceFormat;

typedef struct WeftTraceOptions {
  size_t size; /* sizeof(WeftTraceOptions) */
  WeftTraceFormat format;
  const char *filter; /* "func:N,op:NAME,range:A-B,stage:S,reason:R"; NULL: everything */
  void (*write)(void *user, const char *bytes, size_t n); /* gets the text, in pieces */
  void *user;
} WeftTraceOptions;

/* Writes a trace of the module's functions: compiles each again, with a record of every decision;
 * modules pay nothing for it otherwise. `write` is called by this thread, before it returns.
 * Errors: WEFT_INVALID (a malformed filter, or no function matches), WEFT_LIMIT. Thread-safe. */
WeftStatus weft_module_trace(const WeftModule *module, const WeftTraceOptions *options,
                             WeftError *error);

typedef enum WeftExternKind {
  WEFT_EXTERN_FUNC,
  WEFT_EXTERN_TABLE,
  WEFT_EXTERN_MEMORY,
  WEFT_EXTERN_GLOBAL
} WeftExternKind;

/* A name in a module: bytes, not NUL-terminated, valid as long as the module. */
typedef struct WeftName {
  const char *bytes;
  size_t size;
} WeftName;
/* A name, or any text of a guest's, for people to read: control characters (and what turns the
 * direction of text) are question marks, as is what is not UTF-8. Like snprintf: writes at most
 * `size` bytes with the NUL, no character cut in two (out may be NULL if size is 0), and returns
 * the length of all of it without the NUL. All texts of Weft are like that, whatever names are in
 * them: errors, printed traps, names of frames, traces, what profilers get; not so the names and
 * strings that are handed out as they are (WeftName, weft_trap_message of a host's trap, results
 * of vm3). Thread-safe. */
size_t weft_name_print(WeftName name, char *out, size_t size);

/* What an import wants, or what a thing is. */
typedef struct WeftExternType {
  WeftExternKind kind;
  const WeftSignature *func; /* functions: valid as long as the module or store it comes from */
  WeftKind value;            /* globals: their kind; tables: of the entries */
  bool mutable_;             /* globals */
  uint64_t min, max; /* memories: pages of 64 KiB; tables: entries; UINT64_MAX: no maximum. Of a
                        live memory or table, min is the present size */
} WeftExternType;

/* A value without its kind, as compiled code passes it: 16 bytes. The upper half of an i32 or f32
 * is not looked at; references are as in WeftValue. */
typedef union WeftRaw {
  int32_t i32;
  int64_t i64;
  float f32;
  double f64;
  uint8_t v128[16];
  WeftFunc *func;
  void *ref;
} WeftRaw;
/* A host function that takes its arguments from slots[0], slots[1], ... and leaves its results
 * there, as its type says; nothing is converted, and nothing checked but that functions are of the
 * store. Else as WeftHostFunc. */
typedef WeftTrap *WeftRawFunc(void *env, WeftCaller *caller, WeftRaw *slots);
/* As weft_func_new. */
WeftStatus weft_func_new_raw(WeftStore *store, const WeftFuncType *type, WeftRawFunc *callback,
                             void *env, void (*finalize)(void *env), WeftFunc **out,
                             WeftError *error);
/* Kinds of parameters or results: at most `cap` are written to `out` (NULL if cap is 0); the number
 * of all is returned. Thread-safe, while what the signature comes from lives. */
size_t weft_signature_params(const WeftSignature *sig, WeftKind *out, size_t cap);
size_t weft_signature_results(const WeftSignature *sig, WeftKind *out, size_t cap);

/* Imports and exports in the module's order. Index i is below the count; each out pointer may be
 * NULL. */
size_t weft_module_nimports(const WeftModule *module);
WeftExternKind weft_module_import(const WeftModule *module, size_t i, WeftName *from,
                                  WeftName *name);
void weft_module_import_type(const WeftModule *module, size_t i, WeftExternType *out);
size_t weft_module_nexports(const WeftModule *module);
WeftExternKind weft_module_export(const WeftModule *module, size_t i, WeftName *name);
void weft_module_export_type(const WeftModule *module, size_t i, WeftExternType *out);

/* Custom section i, in the module's order: its name and its bytes, which are valid as long as the
 * module; each out pointer may be NULL. False past the last. Takes time by the number of sections.
 */
bool weft_module_custom(const WeftModule *module, size_t i, WeftName *name, const uint8_t **bytes,
                        size_t *size);

typedef struct WeftCompileStats {
  uint64_t module_bytes;  /* size of the binary */
  uint64_t code_bytes;    /* of its code section */
  uint64_t machine_bytes; /* machine code */
  uint64_t functions, ops;
  uint64_t decode_ns;     /* sections other than code */
  uint64_t compile_ns;    /* validation and code generation, one walk */
  uint64_t working_bytes; /* the compiler's own memory at its peak */
  uint64_t threads;       /* that compiled */
  uint64_t lied, again;   /* with random_facts: functions that were given a wrong fact; that were
                             compiled again without any */
} WeftCompileStats;
/* What compiling this module took. */
void weft_module_stats(const WeftModule *module, WeftCompileStats *out);

/* -- stores ---- One thread at a time. */

typedef struct WeftStoreOptions {
  size_t size;         /* sizeof(WeftStoreOptions) */
  uint64_t max_memory; /* bytes of all that guests make the host allocate: see below; 0 = 8 GiB */
  uint64_t max_stack;  /* bytes of native stack for a call from outside, nested calls included; 0 =
                          64 MiB. Never more than there is: see weft_store_stack. Of interpreted
                          code: bytes of the interpreter's stack, at most 1 GiB; 0 = 8 MiB */
  uint64_t max_table;  /* entries, for each table; 0 = as the engine says */
} WeftStoreOptions;

/* One limit, max_memory, holds for all that guests make the host allocate in a store: the present
 * sizes of memories, and tables (32 bytes an entry, with room for growth) and the records of
 * instances (about 32 bytes a function, 100 a global or table). What is no memory counts from its
 * second MiB on, so that a limit of N pages lets a small module have N pages. Beyond the limit
 * making an instance, memory or table fails with WEFT_LIMIT and a message that names it, and
 * memory.grow and table.grow give -1. Not counted: compiled modules, which belong to the engine,
 * what the host makes itself (functions, globals, linkers), and WASI's records of descriptors, of
 * which a directory takes up to 20 bytes per entry that was ever read, until the guest closes it (a
 * limit of open descriptors does not bound this). What was allocated stays counted
 * until it is freed: with the store, or by a collection. */

/* A new store; options may be NULL. Errors: WEFT_LIMIT. The engine may be freed before the store.
 */
WeftStatus weft_store_new(WeftEngine *engine, const WeftStoreOptions *options, WeftStore **out,
                          WeftError *error);
/* Guest code runs on the stack of whoever calls it, and traps with "call stack exhausted" before it
 * is used up: what is left of it then is for host functions and signal handlers, 256 KiB, or half
 * of a stack that is smaller than twice that, but at least 32 KiB. WASI functions take less than
 * 16 KiB of it; a call of a host function of 1000 parameters and results takes 25 KiB by itself.
 * Where a stack ends is known of threads (with thread stacks that are not the system's: if
 * pthread_getattr_np knows them) and of signal stacks. Of any other, such as a coroutine's, the
 * store is told here: its lowest address that may be used, and its bytes. That holds for calls that
 * are made with the stack pointer in there, until the next call of this function; with bytes = 0
 * nothing is told any more. It may be set as often as stacks are switched: that costs some
 * nanoseconds.
 *
 * On a stack that nobody has told of, guest code gets what can be read below the stack pointer, at
 * most 64 KiB and as much again for host functions; each such call from outside costs some
 * microseconds. A stack of less than 128 KiB without a guard page below it must be told, and one
 * that lies in another one that is known (in an array of a function, say). On one of less than
 * 64 KiB there is little for guest code, and below 32 KiB nothing: every call traps.
 *
 * While a host function of one stack has not returned, calls into the same store on another one
 * fail with WEFT_INVALID; other stores can be called. A call that was left by switching stacks goes
 * on in the thread where it was made, or in one that blocks neither SIGSEGV nor SIGBUS.
 *
 * Errors: WEFT_INVALID (the range is at NULL, or ends beyond all addresses). */
WeftStatus weft_store_stack(WeftStore *store, const void *low, size_t bytes, WeftError *error);
/* Frees the store and everything in it, and calls the finalizers of host functions. No code of it
 * may be running: not for host functions. NULL is allowed. */
void weft_store_free(WeftStore *store);
/* Bytes that count against max_memory now. */
uint64_t weft_store_allocated(const WeftStore *store);
/* Makes code of this store that runs (or runs next) trap with "interrupted". If the engine is
 * interruptible, the next iteration of any loop, the next bulk op of memories or tables and the
 * next call of a host function or of WASI see it; if not, only entering a function that itself
 * calls does, which may be never. WASI calls of an interruptible engine that wait for a clock, or
 * for the other end of a pipe, FIFO, terminal or socket, trap as well; those that wait for a disk
 * or a file system go on until that is done. One request ends one call from outside or from a host
 * function. May be called from any thread, while the store lives; not from signal handlers. */
void weft_store_interrupt(WeftStore *store);

/* A pointer of the host's, for its callbacks; NULL at first. finalize (or NULL) is called with it
 * when the store is freed, after all else, or another one is set. */
void weft_store_set_data(WeftStore *store, void *data, void (*finalize)(void *data));
void *weft_store_data(const WeftStore *store);

/* Fuel, of an engine with the option: a unit is taken on entering each function of a module, before
 * each call of a host function or of WASI, at each round of each loop, and for each 4 KiB that a
 * bulk op of memories or tables moves; code that finds none left traps ("all fuel consumed"),
 * always at the same place for the same module and engine. A new store has as much as anybody
 * needs. What is set replaces what is left; beyond 2^63 - 1 it is that. Without the option nothing
 * is ever taken. In the store's thread; also in host functions. */
void weft_store_set_fuel(WeftStore *store, uint64_t units);
uint64_t weft_store_fuel(const WeftStore *store);

/* -- functions, memories, tables, globals ---- Owned by their store. */

typedef struct WeftExtern {
  WeftExternKind kind;
  union {
    WeftFunc *func;
    WeftTable *table;
    WeftMemory *memory;
    WeftGlobal *global;
  } of;
} WeftExtern;

/* A memory or table that is to grow, or (of.memory, of.table are NULL) to be made. */
typedef struct WeftGrowth {
  WeftExtern what;
  uint64_t now, wanted; /* pages of 64 KiB, or entries */
  uint64_t max;         /* by its type; UINT64_MAX: none */
} WeftGrowth;
/* True: it may, if the other limits allow it. False: memory.grow and table.grow give -1, what makes
 * one fails with WEFT_LIMIT. */
typedef bool WeftLimiter(void *env, const WeftGrowth *growth);
/* Asked from now on, before any memory or table of the store grows or is made, by guests or by the
 * host. It runs in the store's thread, maybe amid guest code, and must return. It may look at
 * things of the store; calls into it, instances and growth fail while it runs. NULL: none. */
void weft_store_set_limiter(WeftStore *store, WeftLimiter *limiter, void *env);

/* What a thing of this store is. */
void weft_extern_type(const WeftStore *store, WeftExtern what, WeftExternType *out);

/* A host function. It gets its arguments and fills in `results`, whose kinds are set beforehand and
 * must stay (with another kind, or a function of another store, the call traps); these arrays and
 * the caller are valid until it returns. It runs in the thread that called the guest. It returns
 * NULL, or a trap (weft_trap_new, or one from a call it made) which it gives away. It may call into
 * the store again. It must return: no longjmp and no C++ exception over it.
 */
typedef WeftTrap *WeftHostFunc(void *env, WeftCaller *caller, const WeftValue *args,
                               WeftValue *results);

/* A function of the store that calls `callback` with `env`. `type` is copied. finalize (or NULL) is
 * called with env when the function or the store is freed. Errors: WEFT_UNSUPPORTED (more than 1000
 * parameters or results, v128), WEFT_LIMIT; then finalize is not called. */
WeftStatus weft_func_new(WeftStore *store, const WeftFuncType *type, WeftHostFunc *callback,
                         void *env, void (*finalize)(void *env), WeftFunc **out, WeftError *error);
/* Kinds of parameters or results: at most `cap` are written, the number of all is returned. */
size_t weft_func_params(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap);
size_t weft_func_results(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap);
/* Calls, and returns when the function does. args must match the parameters in number and kind;
 * results has room for all results. Also for host functions, to call back into the store.
 * WEFT_TRAPPED: *trap is the caller's, freed with weft_trap_free (with `trap` NULL it is dropped).
 * WEFT_INVALID: arguments of wrong number or kind, too little room, a function of another store; a
 * call on another stack has not returned (weft_store_stack), or this thread's signals are not as
 * they must be (weft_signals_install). WEFT_LIMIT: memory. */
WeftStatus weft_func_call(WeftStore *store, WeftFunc *func, const WeftValue *args, size_t nargs,
                          WeftValue *results, size_t nresults, WeftTrap **trap, WeftError *error);

/* For host functions, about who called. Memory of the calling instance: its start and size in
 * bytes, valid until guest code runs or the memory grows. NULL and 0 if it has none, or if C
 * called. */
uint8_t *weft_caller_memory(WeftCaller *caller, size_t *size);
/* An export of the calling instance; false if there is none of this name, or if C called. */
bool weft_caller_export(WeftCaller *caller, WeftName name, WeftExtern *out);
/* The store that the host function belongs to. Never NULL. */
WeftStore *weft_caller_store(WeftCaller *caller);

/* A memory, with its contents zero. Sizes in pages of 64 KiB, at most 65536; max = UINT64_MAX: no
 * maximum. Errors: WEFT_INVALID (max < min, min > 65536), WEFT_LIMIT (the store's, or address
 * space). */
WeftStatus weft_memory_new(WeftStore *store, uint64_t min, uint64_t max, WeftMemory **out,
                           WeftError *error);
/* Its contents, and (if `bytes` is not NULL) their size; valid until it grows, which guest code may
 * do. */
uint8_t *weft_memory_data(WeftMemory *memory, size_t *bytes);
/* Size in pages. */
uint64_t weft_memory_size(const WeftMemory *memory);
/* Grows by so many pages; false if that is over a limit or there is no memory. */
bool weft_memory_grow(WeftMemory *memory, uint64_t pages);

/* elem: WEFT_FUNCREF or WEFT_EXTERNREF; max = UINT64_MAX: no maximum. Entries begin as null.
 * Errors: WEFT_INVALID (another elem, max < min), WEFT_LIMIT (the store's, or memory). */
WeftStatus weft_table_new(WeftStore *store, WeftKind elem, uint64_t min, uint64_t max,
                          WeftTable **out, WeftError *error);
/* Size in entries. */
uint64_t weft_table_size(const WeftTable *table);
/* Entry i. False if i is out of bounds, or (setting) the value is of another kind or a function of
 * another store. */
bool weft_table_get(const WeftTable *table, uint64_t i, WeftValue *out);
bool weft_table_set(WeftTable *table, uint64_t i, const WeftValue *v);
/* Grows by n entries of this value; false as above, or if that is over a limit or there is no
 * memory. */
bool weft_table_grow(WeftTable *table, uint64_t n, const WeftValue *v);

/* A global with this value, of its kind. Errors: WEFT_INVALID (a function of another store, v128,
 * no kind at all), WEFT_LIMIT. */
WeftStatus weft_global_new(WeftStore *store, bool mutable_, const WeftValue *v, WeftGlobal **out,
                           WeftError *error);
/* Its value, with its kind. */
void weft_global_get(const WeftGlobal *global, WeftValue *out);
/* False if it is immutable, or the value is of another kind or a function of another store. */
bool weft_global_set(WeftGlobal *global, const WeftValue *v);

/* -- lifetimes ---- One thread at a time, as all of a store.
 *
 * Whoever makes an instance, function, memory, table or global holds it, once. A host that never
 * lets go of anything need not read on: all of it stays until the store is freed.
 *
 * A thing stays while the host holds it, while a linker defines it, and while one that stays
 * reaches it: an instance reaches what it imports and what it has made; a function its instance; a
 * table its entries; a global its value. So what an instance exports is there as long as the
 * instance is held, and the other way round: a held export keeps its instance. Handles that the
 * host has not made itself (of exports, of entries, of results) are valid as long as what they were
 * found in reaches them; weft_extern_hold and weft_value_hold make them the host's own.
 *
 * What nobody reaches is freed by collections: weft_store_collect is one; and from when the host
 * has let go of something for the first time, functions that make things (weft_*_new with a store,
 * weft_linker_instantiate) collect before they do, when enough has been made since the last time,
 * and before a limit makes them fail. So what such a function is to use must be held or reached by
 * then. Nothing is freed while code of the store is running (its host functions included), however
 * long that is. */

/* Lets go of an instance that weft_linker_instantiate has given. NULL is allowed. */
void weft_instance_free(WeftInstance *instance);
/* Holds, or lets go of, a thing of this store; for each hold one release. False, and nothing
 * happens, if it is NULL or of another store, or (releasing) nobody holds it. Of a function of a
 * module its instance is held. */
bool weft_extern_hold(WeftStore *store, WeftExtern what);
bool weft_extern_release(WeftStore *store, WeftExtern what);
/* The same of a reference: to a function, or one that weft_ref_new has made. False for null and for
 * any other externref. */
bool weft_value_hold(WeftStore *store, const WeftValue *ref);
bool weft_value_release(WeftStore *store, const WeftValue *ref);
/* An externref that stands for `data`, held once; finalize (or NULL) is called with data when it is
 * freed, or with the store. Guests may keep it in tables and globals. Errors: WEFT_LIMIT; then
 * finalize is not called. */
WeftStatus weft_ref_new(WeftStore *store, void *data, void (*finalize)(void *data), WeftValue *out,
                        WeftError *error);
/* Its data. NULL if weft_ref_new has not made it for this store; any pointer may be asked for. */
void *weft_ref_data(const WeftStore *store, const WeftValue *ref);
/* Frees what nobody holds or reaches: memory goes back to the system, limits count it no more.
 * Finalizers run here, in any order; they may hold, release and make things. Returns how many
 * things were freed (an instance, and each table, memory, ... that it had made); 0 while code of
 * the store is running. Takes time by the number and size of what stays and goes (tables by their
 * entries, memories not). */
uint64_t weft_store_collect(WeftStore *store);

/* -- linking and instances ---- */

/* A table of named definitions, for modules that are instantiated in this store and in its thread.
 * Errors: WEFT_LIMIT. Freed with weft_linker_free. */
WeftStatus weft_linker_new(WeftStore *store, WeftLinker **out, WeftError *error);
/* The linker may go before the instances, and after the store, when nothing else can be done with
 * it; NULL is allowed. What it defines is not freed before it. */
void weft_linker_free(WeftLinker *linker);
/* What modules import as module.name; a later definition hides an earlier one. The names are
 * copied. Errors: WEFT_INVALID (of another store), WEFT_LIMIT. */
WeftStatus weft_linker_define(WeftLinker *linker, WeftName module, WeftName name, WeftExtern what,
                              WeftError *error);
/* A host function, as of weft_func_new without finalizer: `env` stays the caller's; names and type
 * are copied. The type is one such as "i(iI)": result letters, then parameters in brackets; i i32,
 * I i64, f f32, F f64, r externref, R funcref; at most 32 of either. "(i)" has no result. Errors:
 * WEFT_INVALID (the type is malformed), WEFT_LIMIT. */
WeftStatus weft_linker_define_func(WeftLinker *linker, const char *module, const char *name,
                                   const char *type, WeftHostFunc *callback, void *env,
                                   WeftError *error);
/* The same with a raw function. */
WeftStatus weft_linker_define_raw(WeftLinker *linker, const char *module, const char *name,
                                  const char *type, WeftRawFunc *callback, void *env,
                                  WeftError *error);
/* All exports of the instance, as module `name`, which is copied. Errors as of weft_linker_define.
 */
WeftStatus weft_linker_define_instance(WeftLinker *linker, WeftName name, WeftInstance *instance,
                                       WeftError *error);
/* What was defined last as module.name; false if nothing was. In the store's thread. */
bool weft_linker_get(const WeftLinker *linker, WeftName module, WeftName name, WeftExtern *out);
/* Links, makes the instance, applies its segments and runs the start function. The instance is the
 * store's, held once (weft_instance_free), and keeps the module, which may be freed. Errors:
 * WEFT_UNLINKABLE, WEFT_INVALID (the module is another engine's; as of weft_func_call if there is a
 * start function), WEFT_LIMIT. WEFT_TRAPPED: *trap as of weft_func_call; what segments and start
 * function did to imported things stays done. *out is set if all went well. */
WeftStatus weft_linker_instantiate(WeftLinker *linker, WeftModule *module, WeftInstance **out,
                                   WeftTrap **trap, WeftError *error);
/* The same without a linker: imports[i] is what import i of the module gets. Errors as above, and
 * WEFT_INVALID if nimports is not the module's number of imports, or one is of another store. */
WeftStatus weft_instance_new(WeftStore *store, WeftModule *module, const WeftExtern *imports,
                             size_t nimports, WeftInstance **out, WeftTrap **trap,
                             WeftError *error);
/* Functions that a module imports and the linker does not have: from now on they trap when they are
 * called, with a message that names them, instead of being WEFT_UNLINKABLE. At first this is off.
 */
void weft_linker_trap_unknown(WeftLinker *linker, bool on);
/* Exports in the module's order: how many, and number i with its name (valid as long as the
 * instance; each out pointer may be NULL); false if there is none. */
size_t weft_instance_nexports(const WeftInstance *instance);
bool weft_instance_export_at(WeftInstance *instance, size_t i, WeftName *name, WeftExtern *out);
/* An export; false if there is none of this name. */
bool weft_instance_export(WeftInstance *instance, WeftName name, WeftExtern *out);

/* -- traps ---- */

/* ORDER: as the kinds of src/base/trap.h. */
typedef enum WeftTrapKind {
  WEFT_TRAP_UNREACHABLE = 1,
  WEFT_TRAP_MEMORY_BOUNDS,
  WEFT_TRAP_TABLE_BOUNDS,
  WEFT_TRAP_UNDEFINED_ELEMENT,
  WEFT_TRAP_INDIRECT_NULL,
  WEFT_TRAP_INDIRECT_TYPE,
  WEFT_TRAP_DIVIDE_BY_ZERO,
  WEFT_TRAP_INTEGER_OVERFLOW,
  WEFT_TRAP_BAD_CONVERSION,
  WEFT_TRAP_STACK_OVERFLOW,
  WEFT_TRAP_INTERRUPTED,
  WEFT_TRAP_OUT_OF_FUEL,
  WEFT_TRAP_NO_CODE, /* lazy compilation: no room or memory for a function's code */
  WEFT_TRAP_HOST,    /* weft_trap_new */
  WEFT_TRAP_EXIT     /* weft_trap_new_exit */
} WeftTrapKind;

/* A trap for a host function to return, which gives it away; else freed with weft_trap_free. The
 * message is copied (199 bytes of it). Never NULL: without memory it is a trap that says so.
 * Thread-safe. */
WeftTrap *weft_trap_new(const char *message);
/* Leaves the guest like proc_exit: weft_trap_exit tells the code. Else as weft_trap_new. */
WeftTrap *weft_trap_new_exit(int32_t code);
/* Traps belong to whoever got them, may outlive their store, and belong to one thread at a time.
 * NULL is allowed. */
void weft_trap_free(WeftTrap *trap);
/* What went wrong. */
WeftTrapKind weft_trap_kind(const WeftTrap *trap);
/* Reason, in the words of the specification's tests; of a host's trap its message, as it was given.
 * Valid as long as the trap. */
const char *weft_trap_message(const WeftTrap *trap);
/* True if it is an exit; then *code (unless NULL) is its exit code. */
bool weft_trap_exit(const WeftTrap *trap, int32_t *code);
/* True if the guest was interrupted. */
bool weft_trap_interrupted(const WeftTrap *trap);

typedef struct WeftFrame {
  uint32_t func; /* function index */
  uint64_t
      module_offset;    /* of the op, absolute; of the function's body if func_offset is unknown */
  uint64_t func_offset; /* of the op, from the start of the function's body; UINT64_MAX: unknown */
  char name[128];       /* from the name section, else an export, else "func[12]" */
} WeftFrame;
/* Frames of guest code, at most 64. */
size_t weft_trap_nframes(const WeftTrap *trap);
/* Frames beyond those, which were only counted. */
uint64_t weft_trap_more_frames(const WeftTrap *trap);
/* Frame i; the innermost is 0. Past the last: func is UINT32_MAX. The first call for a trap finds
 * the offsets of all frames by compiling their functions again, each once, up to 8 MiB of wasm in
 * all: for messages, not for hot paths. What would be more than that, or finds no memory, has no
 * offset. */
void weft_trap_frame(const WeftTrap *trap, size_t i, WeftFrame *out);
/* Message and backtrace, several lines, each with its newline; frames that repeat are there once,
 * with their number; like snprintf: writes at most `size`
 * bytes with the NUL (out may be NULL if size is 0), and returns the length of all of it without
 * the NUL. Finds offsets as weft_trap_frame. */
size_t weft_trap_print(const WeftTrap *trap, char *out, size_t size);

#ifdef __cplusplus
}
#endif
#pragma GCC visibility pop

#endif
