// SPDX-License-Identifier: MIT
/* Modules: decoded, compiled, sealed. */
#include "base/assert.h"
#include "machine/machine.h"
#include "runtime/unit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifndef MAP_POPULATE /* only a matter of speed */
#define MAP_POPULATE 0
#endif

enum { MAX_CODE_REGION = 1 << 30 }; /* branches within it reach */

static const WasmCompiler *compiler(const CodeModule *c)
{
  return c->interp ? &weft_interp_machine.wasm : &c->engine->target->machine->wasm;
}

/* What the module's code is made with: of a tiered engine's two kinds the one that this is. */
static CompileOptions options(const CodeModule *c)
{
  CompileOptions o = c->engine->compile;
  if (!o.tier_after) return o;
  o.loop_entries = o.lazy = !c->interp;
  if (!c->interp) o.tier_after = 0;
  return o;
}

Status code_offsets(const CodeModule *c, uint32_t own, uint32_t n, const uint32_t *pos,
                    uint32_t *offset)
{
  CompileOptions o = options(c);
  return compiler(c)->offsets(&c->m, &o, &c->compiled, own, n, pos, offset);
}

static uint64_t now_ns(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static Status intern_types(CodeModule *c, Err *err)
{
  c->sigs = calloc(c->m.ntypes + 1, sizeof *c->sigs);
  if (!c->sigs) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < c->m.ntypes; i++)
    if (!(c->sigs[i] = engine_signature(c->engine, &c->m.types[i])))
      return fail(err, LIMIT, UINT64_MAX, "out of memory");
  return OK;
}

/* As many threads as pay: below PARALLEL_BYTES of code the first one is done before another has
 * begun. */
static unsigned compile_threads(const CodeModule *c)
{
  enum { PARALLEL_BYTES = 256 << 10, MOST = 8 };
  unsigned wanted = c->engine->compile.threads;
  if (wanted) return wanted;
  if (c->m.code_section.size < PARALLEL_BYTES) return 1;
  long cpus = sysconf(_SC_NPROCESSORS_ONLN);
  return cpus < 1 ? 1 : cpus > MOST ? MOST : (unsigned)cpus;
}

/* What stubs of all functions take, and more. */
static size_t stubs_room(const CodeModule *c)
{
  return (64 << 10) + 64 * (size_t)(c->m.nfuncs - c->m.nimported_funcs);
}

/* The region's size is also what a module's code may take at most: far more than code needs, and
 * linear in its bytes, so that compiling takes linear time and memory whatever a module does. */
static Status compile_all(CodeModule *c, Err *err)
{
  CompileOptions o = options(c);
  o.threads = compile_threads(c);
  size_t size = compile_region_size(&c->m) + (size_t)o.gap * c->m.nfuncs;
  if (size > MAX_CODE_REGION) size = MAX_CODE_REGION;
  CodeUse use = c->interp || c->engine->foreign ? CODE_DATA : o.lazy ? CODE_GROWS : CODE_ONCE;
  TRY(codemem_new(&c->region, use, size, c->m.code_section.size, err));
  if (o.lazy) TRY(codemem_room(&c->region, stubs_room(c), err));
  const WasmCompiler *t = compiler(c);
  if (o.lazy) return t->open_lazy(&c->m, &o, &c->region, &c->compiled, &c->stats, &c->lazy, err);
  return t->compile(&c->m, &o, &c->region, &c->compiled, &c->stats, err);
}

_Static_assert(TRAP_NO_CODE == 13 && TRAP_UNDEFINED_ELEMENT == 4, "entry_*.S");

/* Compiles a function after what is there. How long its code becomes is a guess, too. */
static Status compile_one(CodeModule *c, uint32_t own, LazyFunction *f, Err *err)
{
  CodeRegion *r = &c->region;
  for (size_t room = (64 << 10) + 64 * (size_t)c->m.bodies[own].code.size;; room *= 8) {
    TRY(codemem_room(r, room + c->engine->compile.gap, err));
    Status s = compiler(c)->function(c->lazy, own, f, err);
    if (s != LIMIT || !f->full || code_end(r) == r->cap) return s;
  }
}

/* Begins anew after what is published. A compiler that a thread had which this process does not
 * have may be half changed: it is left, and so is what it wrote to. */
static Status renew_compiler(CodeModule *c, Err *err)
{
  bool lost = c->lock.lost;
  c->stale = true;
  if (lost) codemem_recover(&c->region);
  TRY(codemem_room(&c->region, stubs_room(c), err));
  c->lock.lost = false;
  TRY(compiler(c)->renew(c->lazy, lost, err));
  c->stale = false;
  return OK;
}

/* Compiles a function that has no code. */
static Status add_function(CodeModule *c, uint32_t own, Err *err)
{
  ASSERT(lock_is_mine(&c->lock), "a function is compiled without the module's lock");
  ASSERT(own < c->compiled.nfuncs, "the module has no function %u", own);
  if (c->lock.lost || c->stale) TRY(renew_compiler(c, err));
  LazyFunction f;
  TRY(compile_one(c, own, &f, err));
  Status s = codemem_publish(&c->region, err);
  if (s != OK) {
    c->stale = true; /* the compiler thinks that it is there */
    return s;
  }
  uint32_t first = c->compiled.norder;
  lock_take(&c->facts);
  s = compiler(c)->publish(c->lazy, &f, err);
  lock_give(&c->facts);
  if (s == OK)
    profile_functions(c, first, NULL); /* a profiler that cannot be told is no reason to stop */
  return s;
}

Status code_function(CodeModule *c, uint32_t own, Err *err)
{
  if (!c->lazy || compiled_entry(&c->compiled, own) != NO_CODE) return OK;
  lock_take(&c->lock);
  Status s = compiled_entry(&c->compiled, own) != NO_CODE ? OK : add_function(c, own, err);
  lock_give(&c->lock);
  return s;
}

const void *rt_compile_lazily(Context *ctx, uint32_t own)
{
  CodeModule *c = ((Instance *)ctx->instance)->code;
  if (c->native) c = c->native;
  Err err;
  if (code_function(c, own, &err) != OK) return NULL;
  const void *code = c->region.rx + compiled_entry(&c->compiled, own);
  ((const void **)(void *)((char *)ctx + c->layout.slots))[own] = code;
  return code;
}

/* The other half of a tiered module: stubs, to begin with. */
static Status add_native(CodeModule *c, Err *err)
{
  CodeModule *n = code_alloc(c->engine, err);
  if (!n) return LIMIT;
  engine_unref(c->engine); /* the parent's reference will do */
  c->native = n;
  n->parent = c;
  n->m = c->m;
  n->layout = c->layout;
  TRY(compile_all(n, err));
  TRY(codemem_publish(&n->region, err));
  n->node = engine_region_add(n->engine, n->region.rx, n->region.cap, n);
  return n->node ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

static Status build(CodeModule *c, const uint8_t *bytes, size_t size, Err *err)
{
  uint64_t t0 = now_ns();
  TRY(module_decode(&c->m, bytes, size, err));
  c->interp |= c->engine->compile.tier_after != 0;
  if (!compile_layout(&c->m, &c->engine->compile, &c->layout))
    return fail(err, LIMIT, UINT64_MAX, "the instance would need a context of more than 1 GiB");
  TRY(intern_types(c, err));
  uint64_t t1 = now_ns();
  c->decode_ns = t1 - t0;
  TRY(compile_all(c, err));
  bool tiered = c->engine->compile.tier_after;
  if (c->engine->foreign) {
    c->compile_ns = now_ns() - t1;
    return OK; /* it is there to be looked at */
  }
  if (c->lazy)
    TRY(codemem_publish(&c->region, err));
  else if (!tiered) /* where records count */
    TRY(codemem_seal(&c->region, err));
  if (tiered) TRY(add_native(c, err));
  c->compile_ns = now_ns() - t1;
  c->node = engine_region_add(c->engine, c->region.rx, c->region.cap, c);
  if (c->node && c->interp) return OK;
  return c->node ? profile_functions(c, 0, err) : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

static Status finish(CodeModule *c, const uint8_t *bytes, size_t size, CodeModule **out, Err *err)
{
  Status s = build(c, bytes, size, err);
  if (s == OK)
    *out = c;
  else
    code_unref(c);
  return s;
}

CodeModule *code_alloc(Engine *e, Err *err)
{
  CodeModule *c = calloc(1, sizeof *c);
  if (!c) {
    fail(err, LIMIT, UINT64_MAX, "out of memory");
    return NULL;
  }
  c->engine = e;
  c->interp = e->compile.interp;
  lock_init(&c->lock, LOCK_LONG);
  lock_init(&c->facts, LOCK_INNER);
  engine_ref(e);
  c->refs = 1;
  return c;
}

Status code_new(Engine *e, const void *bytes, size_t size, bool copy, CodeModule **out, Err *err)
{
  CodeModule *c = code_alloc(e, err);
  if (!c) return LIMIT;
  if (copy) {
    c->bytes = malloc(size + 1);
    if (!c->bytes) {
      code_unref(c);
      return fail(err, LIMIT, UINT64_MAX, "out of memory");
    }
    if (size) memcpy(c->bytes, bytes, size);
    bytes = c->bytes;
  }
  return finish(c, bytes, size, out, err);
}

Status code_open_file(Engine *e, const char *path, CodeModule **out, Err *err)
{
  int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a FIFO is no module */
  struct stat st;
  if (fd < 0 || fstat(fd, &st)) {
    Status s = fail(err, INVALID, UINT64_MAX, "%s: %s", path, strerror(errno));
    if (fd >= 0) close(fd);
    return s;
  }
  if (!S_ISREG(st.st_mode) || st.st_size == 0) {
    close(fd);
    return fail(err, INVALID, S_ISREG(st.st_mode) ? 0 : UINT64_MAX,
                S_ISREG(st.st_mode) ? "%s: unexpected end: the file is empty"
                                    : "%s: not a regular file",
                path);
  }
  if (st.st_size > MAX_MODULE_BYTES) { /* before any of it is read */
    close(fd);
    return fail(err, LIMIT, 0, "module of %lld bytes, the limit is %d", (long long)st.st_size,
                MAX_MODULE_BYTES);
  }
  CodeModule *c = code_alloc(e, err);
  /* All of its pages at once, if all of its code will be read. */
  int flags = MAP_PRIVATE | (e->compile.lazy || e->compile.tier_after ? 0 : MAP_POPULATE);
  void *p = c ? mmap(NULL, (size_t)st.st_size, PROT_READ, flags, fd, 0) : MAP_FAILED;
  close(fd);
  if (p == MAP_FAILED) {
    if (c) code_unref(c);
    return fail(err, LIMIT, UINT64_MAX, "%s: cannot be mapped", path);
  }
  c->bytes = p;
  c->mapped = (size_t)st.st_size;
  return finish(c, p, c->mapped, out, err);
}

void code_ref(CodeModule *c)
{
  if (c->parent) c = c->parent;
  ASSERT(c->refs, "a module is used that is freed");
  c->refs++;
}

/* The parts that a tiered module's two halves have each for themselves. */
static void free_code(CodeModule *c)
{
  if (c->node) engine_region_remove(c->engine, c->node);
  profile_forget(c->profile);
  compiler(c)->close_lazy(c->lazy);
  lock_destroy(&c->lock);
  lock_destroy(&c->facts);
  codemem_free(&c->region);
  compiled_free(&c->compiled);
}

void code_unref(CodeModule *c)
{
  if (c->parent) c = c->parent;
  ASSERT(c->refs, "a module is dropped once too often");
  if (--c->refs) return;
  if (c->native) free_code(c->native);
  free(c->native);
  free_code(c);
  unit_info_free(c->unit);
  if (c->sigs) engine_drop_signatures(c->engine, c->sigs, c->m.ntypes);
  module_free(&c->m);
  free(c->sigs);
  if (c->mapped)
    munmap(c->bytes, c->mapped);
  else
    free(c->bytes);
  engine_unref(c->engine);
  free(c);
}
