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
 * passes (NULL is allowed). The library never prints, exits, or aborts. Traps are results of
 * running: see WeftTrap.
 *
 * Threads: engines and modules may be used by several threads at once. A store and everything in it
 * belongs to one thread at a time; only weft_store_interrupt may be called from another.
 *
 * Lifetimes: what is in a store lives as long as the store. A module must not be freed before the
 * stores that instantiate it have been told (weft_module_free only drops the caller's reference:
 * freeing early is fine).
 */
#ifndef WEFT_H
#define WEFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WEFT_VERSION "0.1.0"

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
  char message[384]; /* reason and place, in one line, NUL-terminated */
} WeftError;

/* -- values ---- */

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

typedef struct WeftEngineOptions {
  size_t size; /* sizeof(WeftEngineOptions) */
  WeftBounds bounds;
  const char *cpu;    /* "v2", "v3" (x86-64) or NULL: the best this machine has */
  bool interruptible; /* weft_store_interrupt works: costs a compare per loop iteration */
  uint64_t random_ra; /* picks registers at random from this seed; 0 = off. For tests. */
  uint64_t off;       /* techniques switched off: bits as numbered by weft_technique */
  uint64_t max_table; /* most entries of a table; 0 = 10,000,000 */
} WeftEngineOptions;

/* A new engine; options may be NULL. Installs handlers for SIGSEGV and SIGBUS once per process,
 * which pass on what is not a guest's fault. Errors: WEFT_UNSUPPORTED (CPU below x86-64-v2, unknown
 * cpu), WEFT_LIMIT. */
WeftStatus weft_engine_new(const WeftEngineOptions *options, WeftEngine **out, WeftError *error);
/* Drops the caller's reference; modules and stores keep the engine as long as they need it. */
void weft_engine_free(WeftEngine *engine);
/* Name of the stencil table in use: "x64-v3". */
const char *weft_engine_cpu(const WeftEngine *engine);
/* Technique number n as in --no-NAME, and what it is; NULL past the last. */
const char *weft_technique(unsigned n, const char **what);

/* -- modules ---- Immutable; thread-safe, apart from freeing. */

/* Decodes, validates and compiles. `bytes` are copied. Errors: WEFT_INVALID, WEFT_UNSUPPORTED,
 * WEFT_LIMIT. */
WeftStatus weft_module_new(WeftEngine *engine, const void *bytes, size_t size, WeftModule **out,
                           WeftError *error);
/* The same from a file, which is mapped: it must not change while the module lives. */
WeftStatus weft_module_open(WeftEngine *engine, const char *path, WeftModule **out,
                            WeftError *error);
/* Decodes and validates only. */
WeftStatus weft_module_validate(const void *bytes, size_t size, WeftError *error);
void weft_module_free(WeftModule *module);

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

size_t weft_module_nimports(const WeftModule *module);
WeftExternKind weft_module_import(const WeftModule *module, size_t i, WeftName *from,
                                  WeftName *name);
size_t weft_module_nexports(const WeftModule *module);
WeftExternKind weft_module_export(const WeftModule *module, size_t i, WeftName *name);

typedef struct WeftCompileStats {
  uint64_t module_bytes;  /* size of the binary */
  uint64_t code_bytes;    /* of its code section */
  uint64_t machine_bytes; /* machine code */
  uint64_t functions, ops;
  uint64_t decode_ns;     /* sections other than code */
  uint64_t compile_ns;    /* validation and code generation, one walk */
  uint64_t working_bytes; /* the compiler's own memory at its peak */
} WeftCompileStats;
void weft_module_stats(const WeftModule *module, WeftCompileStats *out);

/* -- stores ---- One thread at a time. */

typedef struct WeftStoreOptions {
  size_t size;         /* sizeof(WeftStoreOptions) */
  uint64_t max_memory; /* bytes, for each memory; 0 = 4 GiB */
  uint64_t max_stack;  /* bytes of native stack for a call from outside; 0 = what the thread has,
                          less 256 KiB */
} WeftStoreOptions;

WeftStatus weft_store_new(WeftEngine *engine, const WeftStoreOptions *options, WeftStore **out,
                          WeftError *error);
/* Frees the store and everything in it. No code of it may be running. */
void weft_store_free(WeftStore *store);
/* Makes code of this store that runs (or runs next) trap with "interrupted", soon if the engine is
 * interruptible. May be called from any thread, while the store lives. */
void weft_store_interrupt(WeftStore *store);

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

/* A host function. It gets its arguments and fills in `results`, whose kinds are set beforehand. It
 * returns NULL, or a trap (weft_trap_new) which it gives away. It may call into the store again. */
typedef WeftTrap *WeftHostFunc(void *env, WeftCaller *caller, const WeftValue *args,
                               WeftValue *results);

/* finalize (or NULL) is called with env when the store is freed. */
WeftStatus weft_func_new(WeftStore *store, const WeftFuncType *type, WeftHostFunc *callback,
                         void *env, void (*finalize)(void *env), WeftFunc **out, WeftError *error);
/* Kinds of parameters or results: at most `cap` are written, the number is returned. */
size_t weft_func_params(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap);
size_t weft_func_results(const WeftStore *store, const WeftFunc *func, WeftKind *out, size_t cap);
/* Calls. args must match the parameters in number and kind (else WEFT_INVALID); results has room
 * for all results. WEFT_TRAPPED: *trap is the caller's, freed with weft_trap_free. */
WeftStatus weft_func_call(WeftStore *store, WeftFunc *func, const WeftValue *args, size_t nargs,
                          WeftValue *results, size_t nresults, WeftTrap **trap, WeftError *error);

/* Memory of the instance that called a host function: its start and size in bytes, until the guest
 * grows it. NULL and 0 if it has none, or if C called. */
uint8_t *weft_caller_memory(WeftCaller *caller, size_t *size);
WeftStore *weft_caller_store(WeftCaller *caller);

/* Sizes in pages of 64 KiB; max = UINT64_MAX: no maximum. */
WeftStatus weft_memory_new(WeftStore *store, uint64_t min, uint64_t max, WeftMemory **out,
                           WeftError *error);
uint8_t *weft_memory_data(WeftMemory *memory, size_t *bytes);
bool weft_memory_grow(WeftMemory *memory, uint64_t pages);

/* elem: WEFT_FUNCREF or WEFT_EXTERNREF; max = UINT64_MAX: no maximum. Entries begin as null. */
WeftStatus weft_table_new(WeftStore *store, WeftKind elem, uint64_t min, uint64_t max,
                          WeftTable **out, WeftError *error);
uint64_t weft_table_size(const WeftTable *table);
/* False if the index is out of bounds or the value is of another kind. */
bool weft_table_get(const WeftTable *table, uint64_t i, WeftValue *out);
bool weft_table_set(WeftTable *table, uint64_t i, const WeftValue *v);
bool weft_table_grow(WeftTable *table, uint64_t n, const WeftValue *v);

WeftStatus weft_global_new(WeftStore *store, bool mutable_, const WeftValue *v, WeftGlobal **out,
                           WeftError *error);
void weft_global_get(const WeftGlobal *global, WeftValue *out);
/* False if it is immutable or of another kind. */
bool weft_global_set(WeftGlobal *global, const WeftValue *v);

/* -- linking and instances ---- */

WeftStatus weft_linker_new(WeftStore *store, WeftLinker **out, WeftError *error);
/* The linker may go before the instances. */
void weft_linker_free(WeftLinker *linker);
/* What modules import as module.name; a later definition hides an earlier one. Sizes are in bytes.
 */
WeftStatus weft_linker_define(WeftLinker *linker, WeftName module, WeftName name, WeftExtern what,
                              WeftError *error);
/* A host function of type such as "i(iI)": result letters, then parameters in brackets; i i32, I
 * i64, f f32, F f64, r externref. "(i)" has no result. */
WeftStatus weft_linker_define_func(WeftLinker *linker, const char *module, const char *name,
                                   const char *type, WeftHostFunc *callback, void *env,
                                   WeftError *error);
/* All exports of the instance, as module `name`. */
WeftStatus weft_linker_define_instance(WeftLinker *linker, WeftName name, WeftInstance *instance,
                                       WeftError *error);
/* Instantiates and runs the start function. WEFT_TRAPPED: *trap as for weft_func_call. */
WeftStatus weft_linker_instantiate(WeftLinker *linker, WeftModule *module, WeftInstance **out,
                                   WeftTrap **trap, WeftError *error);
bool weft_instance_export(WeftInstance *instance, WeftName name, WeftExtern *out);

/* -- traps ---- */

/* A trap for a host function to return. */
WeftTrap *weft_trap_new(const char *message);
/* Leaves the guest like proc_exit: weft_trap_exit tells the code. */
WeftTrap *weft_trap_new_exit(int32_t code);
void weft_trap_free(WeftTrap *trap);
/* Reason, in the words of the specification's tests. */
const char *weft_trap_message(const WeftTrap *trap);
/* True if it is an exit; *code its exit code. */
bool weft_trap_exit(const WeftTrap *trap, int32_t *code);
/* True if the guest was interrupted. */
bool weft_trap_interrupted(const WeftTrap *trap);
typedef struct WeftFrame {
  uint32_t func;          /* function index */
  uint64_t module_offset; /* of the op, absolute */
  uint64_t func_offset;   /* of the op, from the start of the function's body */
  char name[128];
} WeftFrame;
size_t weft_trap_nframes(const WeftTrap *trap);
/* Frame i, the innermost is 0. Finding the offset compiles the function again: for messages, not
 * for hot paths. */
void weft_trap_frame(const WeftTrap *trap, size_t i, WeftFrame *out);
/* Message and backtrace, several lines, like snprintf: returns the length without the NUL. */
size_t weft_trap_print(const WeftTrap *trap, char *out, size_t size);

/* -- WASI preview 1 ---- */

typedef struct WeftPreopen {
  const char *host, *guest;
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
  size_t nsockets; /* descriptors handed on behind the directories; the caller keeps them */
} WeftWasiConfig;
/* Defines wasi_snapshot_preview1 in the linker; standard input, output and error are the process's.
 * The state belongs to the store. Errors: WEFT_INVALID (a directory cannot be opened), WEFT_LIMIT.
 */
WeftStatus weft_linker_add_wasi(WeftLinker *linker, const WeftWasiConfig *config, WeftError *error);

#ifdef __cplusplus
}
#endif

#endif
