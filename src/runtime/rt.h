// SPDX-License-Identifier: MIT
/* The runtime's records: engines, modules, stores and what lives in them.
 *
 * - Engine: options, stencil table, signatures, thunks, code regions, pool of reservations. Threads
 *   share it.
 * - CodeModule: a decoded and compiled module. It does not change; threads share it; it is counted.
 * - Store: belongs to one thread at a time. It owns all that follows, which is freed with it.
 * - Instance: its Context (what compiled code sees), memories, tables, globals.
 */
#ifndef WEFT_RUNTIME_RT_H
#define WEFT_RUNTIME_RT_H

#include "base/code_region.h"
#include "base/context.h"
#include "base/hash.h"
#include "base/lock.h"
#include "base/status.h"
#include "base/trap.h"
#include "base/types.h"
#include "machine/machine.h"
#include "runtime/budget.h"
#include "runtime/object.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

typedef struct Engine Engine;
typedef struct CodeModule CodeModule;
typedef struct Store Store;
typedef struct Instance Instance;
typedef struct Memory Memory;
typedef struct RtTable RtTable;
typedef struct RtGlobal RtGlobal;
typedef struct Trap Trap;
typedef struct UnitInfo UnitInfo;
typedef struct Extern Extern;

/* -- engine (engine.c, codemem.c) ---- */

/* A range of executable addresses, and who registered it. */
typedef struct RegionNode {
  Engine *engine;
  const uint8_t *start, *end;
  CodeModule *module; /* NULL: thunks */
} RegionNode;

typedef struct RegionTable RegionTable;
/* The registry of all of them: regions.c. */
typedef struct Regions {
  _Atomic(uint32_t) version;
  _Atomic(RegionTable *) table[2];
} Regions;

/* What engine_region_of finds. */
typedef struct CodeRange {
  const uint8_t *start;
  CodeModule *module; /* NULL: thunks; of machine code of interpreted modules: its own. It lives at
                         least as long as code of it runs */
} CodeRange;

/* Code between C and a signature's functions: thunks.c. */
typedef struct ThunkBlock ThunkBlock;
typedef struct Thunk {
  _Atomic(const void *) code; /* NULL until it is made */
  ThunkBlock *block;
  uint32_t size;
} Thunk;

/* A function type. It lives as long as somebody holds it: modules, host functions, built functions;
 * then its id may become another one's. */
typedef struct Signature {
  FuncType type;
  uint64_t holders;
  uint32_t hash;
  uint32_t next_free;            /* an id, of one that nobody holds; 0: the last */
  uint32_t idle_next, idle_prev; /* ids, of those that nobody holds but that have thunks */
  Thunk entry, host;
  _Atomic(void *) head; /* of host functions for the interpreter, malloced */
} Signature;

/* Signatures are in SIG_CHUNKS chunks, of SIG_CHUNK, 2 * SIG_CHUNK, ... records. */
enum { SIG_CHUNK = 64, SIG_CHUNKS = 25 };

/* Which profilers and debuggers are told of code (profile.c). ORDER: as WeftProfile. */
enum { PROFILE_PERFMAP = 1, PROFILE_JITDUMP = 2, PROFILE_DEBUGGER = 4 };
typedef struct ProfileEntry ProfileEntry; /* what a debugger knows of a module */
typedef struct Profile {
  unsigned what;
  int perfmap, jitdump; /* files, -1: none */
  void *mark;           /* the mapping that tells perf of the jitdump file */
  uint64_t next_index;
  ProfileEntry *thunks;
} Profile;

struct Engine {
  CompileOptions compile;
  const struct Target *target; /* what makes its machine code */
  bool foreign;                /* its code is for another CPU than this one: nothing of it runs */
  Profile profile;             /* under the lock once the engine is made */
  uint64_t max_table_entries;
  Regions regions;                       /* read without the lock */
  _Atomic(Signature *) sigs[SIG_CHUNKS]; /* by id; 0 is unused */
  Lock lock;                             /* of what is below, and for writing what is above */
  uint32_t nsigs;                        /* ids given so far, and 1 */
  uint32_t live_sigs, free_sigs;         /* signatures that are held; the first free id, or 0 */
  HashSeed sig_seed;
  uint32_t *sig_hash; /* open addressing, ids */
  uint32_t cap_hash;
  uint32_t idle_first, idle_last, nidle; /* signatures: the newest, the oldest, how many */
  ThunkBlock *thunks;
  struct Reservation *pool; /* of address space that no memory uses: memory.c */
  uint32_t npool;
  bool faults; /* it uses the handlers for memory faults: signals.c */
  _Atomic(uint32_t) refs;
};

/* foreign: Engine.foreign. */
Status engine_new(Engine **out, const struct Target *target, bool foreign,
                  const CompileOptions *compile, Err *err);
void engine_ref(Engine *e);
void engine_unref(Engine *e);
/* Canonical id of a type, from 1; 0 without memory. The caller holds it from now on, once more if
 * it did so before. */
uint32_t engine_signature(Engine *e, const FuncType *type);
/* Ids that the caller no longer holds; 0 is passed over. */
void engine_drop_signatures(Engine *e, const uint32_t *sigs, uint32_t n);
/* The type with this id; valid as long as it is held. */
const FuncType *engine_type(Engine *e, uint32_t sig);
/* Thunks of a signature (thunks.c), valid as long as it is held; NULL if there is no memory. */
const void *engine_entry_thunk(Engine *e, uint32_t sig, Err *err);
const void *engine_host_thunk(Engine *e, uint32_t sig, Err *err);
/* The head of host functions of a signature, for the interpreter; NULL without memory. */
const void *engine_host_head(Engine *e, uint32_t sig);
/* Registers code; NULL without memory. */
RegionNode *engine_region_add(Engine *e, const uint8_t *start, size_t size, CodeModule *module);
void engine_region_remove(Engine *e, RegionNode *n);
/* The same for a caller that has the engine's lock. */
RegionNode *engine_add_node(Engine *e, const uint8_t *start, size_t size, CodeModule *module);
void engine_remove_node(RegionNode *n);
void regions_free(Engine *e);
/* Which code is this? Async-signal-safe, without locks. */
bool engine_region_of(Engine *e, const void *pc, CodeRange *out);
/* Unmaps what no memory uses. */
void reservations_free(Engine *e);

/* Opens the files; LIMIT if that cannot be. To be closed even after an error. */
Status profile_open(Profile *p, unsigned what, Err *err);
void profile_close(Profile *p);
typedef struct ProfileSymbol {
  const uint8_t *code;
  uint32_t size, own; /* own: number of the module's own function */
  char name[128];
} ProfileSymbol;
/* Tells profilers of code, in ascending order; c: its module, NULL for thunks. For debuggers an
 * entry is added to *list. Under the engine's lock. */
Status profile_code(Profile *p, const ProfileSymbol *s, uint32_t n, const CodeModule *c,
                    ProfileEntry **list, Err *err);
/* Tells of a module's functions from order[first] on, if its engine's profile wants anything. */
Status profile_functions(CodeModule *c, uint32_t first, Err *err);
void profile_forget(ProfileEntry *list);
#if defined(__x86_64__)
enum { PROFILE_MACHINE = 62 }; /* EM_X86_64 */
#else
enum { PROFILE_MACHINE = 183 }; /* EM_AARCH64 */
#endif

/* Code memory: written at rw, executed at rx, never both at one address at a time. */
typedef enum CodeUse {
  CODE_DATA,  /* interpreted: read only, once it is sealed */
  CODE_ONCE,  /* executed from when it is sealed on; nothing is added then */
  CODE_GROWS, /* executed and added to, by codemem_room and codemem_publish */
} CodeUse;
/* cap: bytes of address space; likely: about how many will be written. */
Status codemem_new(CodeRegion *out, CodeUse use, size_t cap, size_t likely, Err *err);
/* Before something is added: from now on `room` bytes can be written from `used` on, or as many as
 * the region has left. rw may be another one then. LIMIT without memory. */
Status codemem_room(CodeRegion *r, size_t room, Err *err);
/* What has been added can be executed from now on; rw may be another one then. On an error (LIMIT)
 * it is as if it had not been written. */
Status codemem_publish(CodeRegion *r, Err *err);
/* In the child of a fork: what was being added by a thread that is not there. */
void codemem_recover(CodeRegion *r);
/* Nothing between these positions, which are whole pages, will be executed any more. */
void codemem_forget(CodeRegion *r, size_t from, size_t to);
/* Nothing is added any more; gives back what is not used. `rx` may be another one then. LIMIT if
 * the system lets nothing be executed. */
Status codemem_seal(CodeRegion *r, Err *err);
/* Makes bytes written since then executable on machines whose caches do not see it. */
void codemem_flush(const CodeRegion *r, size_t from, size_t to);
void codemem_free(CodeRegion *r);

/* -- modules (code.c) ---- */

/* Entry of an own function that has none yet. */
#define NO_CODE UINT32_MAX

struct CodeModule {
  Engine *engine;
  Module m;
  void *bytes;   /* what module_free leaves: copied or mapped binary */
  size_t mapped; /* bytes mapped; 0: malloced, or borrowed if bytes is NULL */
  CodeRegion region;
  Compiled compiled;
  ContextLayout layout;
  CompileStats stats;
  uint64_t decode_ns, compile_ns;
  uint32_t *sigs;     /* canonical id by type index */
  LazyCompiler *lazy; /* NULL: all functions have code */
  Lock lock;          /* of `lazy` and `region`: while a function is compiled */
  bool stale;         /* `lazy` is to begin anew: what it wrote has been given up */
  Lock facts;         /* of `compiled`; entries may be read without it, too */
  RegionNode *node;
  ProfileEntry *profile;
  bool interp;        /* what is in `region` is interpreted */
  CodeModule *native; /* of a tiered module: its machine code, made function by function */
  CodeModule *parent; /* of that: the module that it belongs to, whose parts `m` shares */
  UnitInfo *unit;     /* NULL: a wasm module; else m is empty: see unit.h */
  _Atomic(uint32_t) refs;
};

Status code_new(Engine *e, const void *bytes, size_t size, bool copy, CodeModule **out, Err *err);
Status code_open_file(Engine *e, const char *path, CodeModule **out, Err *err);
/* Compiles an own function of a lazily compiled module if it has no code yet. */
Status code_function(CodeModule *c, uint32_t own, Err *err);
/* Module offsets of the ops that positions (n, ascending) of an own function's code belong to. */
Status code_offsets(const CodeModule *c, uint32_t own, uint32_t n, const uint32_t *pos,
                    uint32_t *offset);
/* A module with one reference and nothing in it. */
CodeModule *code_alloc(Engine *e, Err *err);
void code_ref(CodeModule *c);
void code_unref(CodeModule *c);

/* -- stores ---- */

/* A call from C into compiled code that has not returned. */
typedef struct Activation {
  struct Activation *outer;
  void *sp;            /* where weft_unwind goes */
  const void *host_fp; /* frame of the host function that made this call, NULL for the outermost */
} Activation;

struct Memory {
  Object object;
  uint8_t *base;
  uint64_t bytes, max_bytes; /* present size; the most by its type */
  uint64_t reserved;         /* address space from base */
  struct Reservation
      *reservation; /* of the pool's size; NULL: a mapping of its own, which may move */
  Limits type;
  Context **users;
  uint32_t nusers, capusers; /* contexts that have it as memory 0 */
};

struct RtTable {
  TableView view; /* first: compiled code has a pointer to it */
  Object object;
  TableType type;
  uint64_t cap, max;
};

struct RtGlobal {
  Object object;
  Value *cell;
  GlobalType type;
  Value own;       /* for globals of the host */
  Instance *owner; /* whose context the cell is in; NULL: it is `own` */
};

struct Extern {
  ExternKind kind;
  union {
    FuncRef *func;
    RtTable *table;
    Memory *memory;
    RtGlobal *global;
  };
};

struct Instance {
  Object object;
  uint64_t bytes; /* that its records take of the budget */
  CodeModule *code;
  Context *ctx;
  Memory *memory; /* memory 0 or NULL */
  RtTable **tables;
  RtGlobal **globals;
  uint8_t *dropped_data, *dropped_elem;
};

/* Runs a host function; *trap if it is TRAPPED and has one. */
typedef struct HostFunc HostFunc;
typedef Status HostCall(HostFunc *f, Context *caller, Value *slots, Trap **trap);

/* A function of the host. Its context is what a thunk of it runs with. */
struct HostFunc {
  Context ctx; /* first */
  FuncRef ref;
  Object object;
  const FuncType *type;
  HostCall *call; /* what is called: `run`, or what meters it first */
  HostCall *run;
  void *callback, *env;
  void (*finalize)(void *env);
};

typedef struct TrapFrame {
  CodeModule *code;
  uint32_t own;
  uint32_t pos;
  uint32_t offset; /* of the op in the module; of a unit: the frontend's place; see trap_offsets */
} TrapFrame;
enum { MAX_TRAP_FRAMES = 64, NO_OFFSET = UINT32_MAX };
struct Trap {
  TrapKind kind;
  void *owner; /* of the record, who is told instead of it being freed; NULL: whoever has it */
  void (*disown)(void *owner);
  Instance *instance; /* of the innermost frame, or NULL; until the call has returned to whoever may
                         have something collected */
  int32_t exit_code;  /* TRAP_EXIT */
  char text[200];     /* TRAP_HOST: what the host said */
  uint64_t address;   /* memory faults: guest address, else UINT64_MAX */
  uint32_t nframes;
  uint64_t more; /* frames that were left out */
  bool placed;   /* the frames' offsets are known, as far as they can be */
  TrapFrame frame[MAX_TRAP_FRAMES];
};

/* Something of the host's that goes with the store. */
typedef struct StoreData {
  void *data;
  void (*finalize)(void *data);
} StoreData;

/* The host's say about memories and tables, in pages or entries; `what` is NULL in a new one. */
typedef struct Limiter {
  bool (*ask)(const struct Limiter *self, const Extern *what, uint64_t now, uint64_t wanted,
              uint64_t most); /* NULL: it has none */
  void *callback, *env;
} Limiter;

/* A native stack. */
typedef struct StackRange {
  uintptr_t low;   /* lowest address that may be used */
  uintptr_t size;  /* bytes from there up; 0: not known well enough to be used again */
  uintptr_t limit; /* what is below stays for C code */
  uintptr_t entry; /* where the outermost call was made */
} StackRange;

struct Store {
  Engine *engine;
  Budget budget;
  uint64_t max_table;            /* entries per table */
  uint64_t max_stack;            /* bytes; 0: DEFAULT_STACK */
  int64_t fuel;                  /* units left, for code that consumes them; below 0: it ran out */
  uintptr_t told_low, told_high; /* the stack that the host told of; both 0: none */
  StackRange stack;              /* of the last outermost call */
  uint64_t thread;               /* that made it: rt_thread_number */
  uint32_t epoch;                /* when it did: signals_epoch; at first 0 */
  bool faults;                   /* its code needs the handlers for memory faults */
  uintptr_t stack_limit;         /* what the contexts have, unless an interruption is wanted */
  uintptr_t cell_limit;
  Activation *activation;
  const void *host_fp; /* frame of the current host call */
  Trap *trap;          /* being carried by an unwinding */
  char *cells;         /* stack of interpreted code, NULL until it is needed */
  size_t cells_size;
  char *cells_top;         /* lowest byte of it that is in use */
  const void *interp_site; /* Link of the C function that interpreted code is calling */
  const void *entry_thunk; /* of entry_sig, the signature that was called last; 0: none */
  uint32_t entry_sig;
  bool interp; /* its code is interpreted: the engine's, or there was no memory for code */
  bool mixed;  /* some of its built functions are: rt_call_head */
  bool doomed; /* to be freed as soon as no code of it runs: wasm_store_delete */
  _Atomic(bool) interrupted; /* the contexts' limits are all ones */
  uint64_t fault;            /* guest address of a memory fault on its way, or UINT64_MAX */
  Object *objects;           /* all, the newest first */
  uint64_t debt, due; /* bytes that were made since the last collection, and when the next one is */
  bool collects;      /* collections happen by themselves: somebody has let go of something */
  bool collecting;
  bool asking; /* the limiter is being asked: no code is called, nothing grows */
  Limiter limiter;
  StoreData data;
  Object *grey; /* marked, to be looked at */
  Roots *roots;
  struct ForeignBlock *foreign;
  Foreign *free_foreign;
  Context **contexts; /* by address */
  uint32_t ncontexts, capcontexts;
  Lock contexts_lock; /* of the contexts, their limits, and `interrupted`: interruption
                                    comes from another thread */
  Value ret_buf[MAX_RESULTS];
};

Status store_new(Engine *e, Store **out, Err *err);
/* No code of it may be running. */
void store_free(Store *s);
/* The last that a function does with a store whose host it may have called: frees it if the host
 * has deleted it meanwhile (Store.doomed) and nothing else is going on there. */
void store_left(Store *s);
void store_interrupt(Store *s);
/* Sets the limit of all contexts, unless they are to be interrupted: of the native stack, or of
 * that of interpreted code. */
void store_set_limit(Store *s, uintptr_t limit);
void store_set_cell_limit(Store *s, uintptr_t limit);
/* Was an interruption wanted? Then it is no more, and the limits are as before. */
bool store_take_interrupt(Store *s);
/* The store that a function belongs to. */
static inline Store *store_of(const FuncRef *f)
{
  return f->ctx->store;
}
/* A context becomes the store's: fills in what all contexts have. */
bool store_add_context(Store *s, Context *ctx);
void store_remove_context(Store *s, Context *ctx);
/* A new object is the store's; its record is complete but for `object`. */
void object_add(Store *s, Object *o, ObjectKind kind);
/* Frees the newest objects, down to `last`, which nobody has seen. What a limiter has made
 * meanwhile stays. */
void store_undo(Store *s, const Object *last);
/* The record that an object is part of. */
#define OBJECT_RECORD(Type, o) ((Type *)(void *)((char *)(o) - offsetof(Type, object)))
Object *extern_object(const Extern *x);
void objects_free(Store *s); /* all, with the store */
/* Ends objects that are in no list of the store but this: finalizers, then memory. How many? */
uint64_t objects_end(Object *list);
uint64_t object_weight(const Object *o);
/* The object that a context is part of, or NULL. */
Object *context_object(const Context *ctx);
/* Contexts whose objects are not marked are the store's no more. */
void store_sweep_contexts(Store *s);
/* Is there a function's record of this store? Reads nothing that the reference points to. */
bool store_has_func(const Store *s, const void *ref);
/* The same of an instance's own records. */
static inline bool instance_has_func(const Instance *in, const void *ref)
{
  uintptr_t at = (uintptr_t)ref - ((uintptr_t)in->ctx + in->code->layout.funcs);
  return at < in->code->m.nfuncs * sizeof(FuncRef) && at % sizeof(FuncRef) == 0;
}
/* A reference to a function, as compiled code gives it. NULL if it is not a function of this store:
 * then the compiled code is wrong, and the reference is not used. */
static inline void *store_genuine(const Store *s, void *ref)
{
  return __builtin_expect(!ref || store_has_func(s, ref), 1) ? ref : NULL;
}

Memory *memory_new(Store *s, Limits type, Err *err);
void memory_free(Memory *m);
/* Is the address in its reservation? Async-signal-safe, as is the next. */
static inline bool memory_reserves(const Memory *m, const uint8_t *address)
{
  return address >= m->base && address < m->base + m->reserved;
}
/* The memory of the store whose reservation the address is in, or NULL. */
const Memory *store_memory_at(const Store *s, const uint8_t *address);
void table_free(RtTable *t);
void host_free(HostFunc *h);
bool memory_grow(Memory *m, uint64_t pages, uint64_t *old_pages);
bool memory_use(Memory *m, Context *ctx);         /* the context has it as memory 0 */
void memory_leave(Memory *m, const Context *ctx); /* the last one that used it does so no more */
void memory_sweep_users(Memory *m);               /* nor do those that no collection has marked */
/* May it become so large? Asks the host's limiter, if there is one. */
bool store_allows(Store *s, Extern what, uint64_t now, uint64_t wanted, uint64_t most);
RtTable *table_new(Store *s, TableType type, Err *err);
bool table_grow(RtTable *t, uint64_t n, void *ref, uint64_t *old);
/* Operands of 32 bits come extended with zeros; should they ever not, nothing wraps around here. */
static inline bool outside(uint64_t at, uint64_t n, uint64_t size)
{
  return n > size || at > size - n;
}

void table_put(RtTable *t, uint64_t i, void *ref);
RtGlobal *global_new(Store *s, GlobalType type, const Value *v);
HostFunc *host_new(Store *s, const FuncType *type, HostCall *run, Err *err);

/* -- instances (instance.c) ---- */

void instance_free(Instance *in);
/* Finds import i; UNLINKABLE if there is none, LIMIT without memory. What it makes, if anything, is
 * for this instance alone. */
typedef Status ImportFinder(void *user, const Module *m, uint32_t i, Extern *out);
/* UNLINKABLE, LIMIT, or TRAPPED with *trap (whose effects on imports stay). */
Status instance_new(Store *s, CodeModule *code, ImportFinder *find, void *user, Instance **out,
                    Trap **trap, Err *err);
bool instance_export(Instance *in, const uint8_t *name, uint32_t n, Extern *out);
Extern instance_extern(Instance *in, ExternKind kind, uint32_t index);
/* Bulk operations, for active segments and helpers. */
TrapKind instance_memory_init(Instance *in, uint32_t seg, uint64_t dst, uint64_t src, uint64_t n);
TrapKind instance_table_init(Instance *in, uint32_t seg, uint32_t table, uint64_t dst, uint64_t src,
                             uint64_t n);

/* -- calls and traps (call.c, trap.c, signals.c, entry_<cpu>.S) ---- */

/* Calls f with max(nparams, nresults) slots. TRAPPED: *trap is the caller's, freed with trap_free.
 */
Status rt_call(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err);
/* The same for a built function that is interpreted, of a mixed store: f->code is its head. */
Status rt_call_head(Store *s, FuncRef *f, Value *slots, Trap **trap, Err *err);
/* HostFunc.call where the engine has fuel or is interruptible: a call takes a unit, and sees an
 * interruption, since a function may have many in a row that each take long. */
HostCall rt_metered_call;
/* What host thunks call: runs the host function, or unwinds if it traps. */
void rt_host_call(Context *host, Context *caller, Value *slots);
#define RT_THREAD_LOCAL __attribute__((tls_model("initial-exec"))) _Thread_local
extern RT_THREAD_LOCAL Store *rt_current; /* store whose code this thread runs; NULL: runs C */
extern RT_THREAD_LOCAL uint64_t rt_thread_number; /* never used for two threads; 0: none yet */

/* Never NULL: without memory, a constant trap that says so. */
Trap *trap_new(TrapKind kind);
/* Of compiled code; address: of a memory fault, or UINT64_MAX. */
Trap *trap_new_site(TrapKind kind, uint64_t address);
Trap *trap_new_exit(int32_t code);
Trap *trap_new_host(const char *message);
void trap_free(Trap *t);
/* From now on trap_free calls disown(owner), unless that is NULL. Not of the constant trap. */
void trap_own(Trap *t, void *owner, void (*disown)(void *owner));
/* Ends the innermost rt_call, or call of machine code by interpreted code, with this trap. */
_Noreturn void rt_unwind(Store *s, Trap *trap);
/* Adds the frames of compiled code from pc and fp outwards, through all activations; not if it has
 * some. ctx: of the innermost, NULL if it is not known. */
void trap_backtrace(Store *s, Trap *t, const Context *ctx, const void *pc, const void *fp);
/* Finds the offsets of all frames, once: NO_OFFSET where there is no memory, or where so much code
 * would have to be compiled again that a trap could cost a second. */
void trap_offsets(Trap *t);
/* Where compiled code arrives when it traps: see entry_<cpu>.S. pc is a return address: after the
 * op. */
_Noreturn void rt_trap_site(Context *ctx, uint32_t kind, const void *pc, const void *fp);

/* Ends the innermost rt_call with this trap (the store's from here on), for a function that
 * compiled code has called through no thunk: pc is its return address, fp its caller's frame. */
_Noreturn void rt_raise(Store *s, Trap *trap, const void *pc, const void *fp);

/* -- native stacks (stack.c) ---- */

/* What a call from outside may use at most if its store has no limit. */
enum { DEFAULT_STACK = 64 << 20 };

/* Before an outermost call on another stack than the last one (or on one that is not known), by
 * another thread, or at another epoch: finds the stack that `here` is on, and checks that the
 * thread may run code of the store. */
Status stack_enter(Store *s, uintptr_t here, Err *err);
/* Calls run on [low, low + bytes) if they are made there; bytes 0: nothing is known. */
void stack_tell(Store *s, uintptr_t low, uintptr_t bytes);
/* Is the stack pointer of a call, made while another one has not returned, on that one's stack? */
bool stack_same(const Store *s, uintptr_t here);

/* -- memory faults (signals.c) ---- */

/* For engines whose code needs them, from the first to the last one: the handlers are in. Puts them
 * on top of others that the host has installed since. */
Status signals_use(Err *err);
void signals_release(void);
/* Takes them out; false if others are on top of them. */
bool signals_take_out(void);
/* Puts them in again, if an engine needs them. */
Status signals_put_in(Err *err);
/* May this thread run code that needs them? INVALID: it blocks a signal, or they are out. */
Status signals_ready(Err *err);
/* Changes whenever the answer may. Never 0. */
extern _Atomic(uint32_t) signals_epoch;
/* Calls a function with the stack pointer at sp. */
void weft_on_stack(void *sp, void (*function)(void *argument), void *argument);

/* -- interpreted code (interp.c) ---- */

/* Arguments of weft_enter for a call of it, instead of the slots; the thunk is rt_interp_entry. */
typedef struct InterpCall {
  const FuncType *type;
  Context *ctx;
  Value *slots;
  char *fp; /* the first cell */
  const void *head;
} InterpCall;
void rt_interp_entry(InterpCall *call, const void *head);
/* Prepares a call: *trap if there is no stack left. */
Status interp_prepare(Store *s, FuncRef *f, Value *slots, InterpCall *out, Trap **trap, Err *err);
void interp_free(Store *s); /* its stack */
/* What the record HOST does: runs the host function, or unwinds if it traps. `link` is its Link. */
void rt_interp_host(Context *host, const void *link, Value *slots);
/* What the record LAZY does: the head of an own function's code, or NULL. */
const void *rt_interp_lazy(Context *ctx, uint32_t own);
/* The Link of a frame of the function with this head: frame pointer and pc of its caller. */
const void *interp_link(const void *head, const void *fp);
/* A head of host functions of a type, malloced; NULL without memory. */
void *interp_host_head(const FuncType *type);
/* Of a built function that has machine code, malloced; NULL without memory. */
void *interp_built_head(const FuncType *type, const void *built);
/* Calls it. */
void rt_built_call(Context *ctx, const void *head, char *fp);
/* The head of a function in a tiered engine, whose FuncRef.code is machine code; NULL without
 * memory. */
const void *interp_head_of(const FuncRef *f);
/* What the record NATIVE does: calls the machine code of the function with this head. */
void rt_tier_call(Context *ctx, const void *head, char *fp);
/* What the record COUNT does when it has counted: from now on the function's machine code is
 * called. False: it has none, and gets none. */
bool rt_tier_function(Context *ctx, void *head, uint32_t func);
/* What the record ROUND does: goes on with this frame in machine code until the function returns,
 * and gives its head; NULL: that cannot be. */
const void *rt_tier_loop(Context *ctx, uint32_t func, uint32_t serial, uint32_t cells, char *fp);
/* Before any record is written; thread-safe. */
void interp_prepare_records(void);
/* The head of what has no code. */
const void *interp_no_code(void);

int weft_enter(const void *thunk, const void *code, Context *ctx, Value *slots, void **sp_out);
_Noreturn void weft_unwind(void *sp, int result);
extern const char weft_lazy_entry[]; /* what the slots of functions without code hold */
/* From there: the code of an own function of ctx's instance, compiled now if need be; NULL if that
 * fails. */
const void *rt_compile_lazily(Context *ctx, uint32_t own);
extern const char weft_no_code_entry[]; /* called instead of a function that has no code: traps */
extern const char weft_trap_entry[];    /* where trap tails jump */
extern const char weft_fault_entry[];   /* where the signal handler sends a fault */
extern void *const rt_helpers[NHELPERS];

#endif
