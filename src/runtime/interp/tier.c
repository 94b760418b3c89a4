// SPDX-License-Identifier: MIT
/* From the interpreter to machine code: functions that are called often, loops that go round often.
 *
 * A tiered module is two: the records, where every function begins, and the machine code, which is
 * made lazily (lazy.c). FuncRef.code is machine code, or the stub that makes it, so machine code
 * calls nothing else; interpreted code calls heads. The head of a function that was called often
 * enough becomes a NATIVE record. A loop that went round often enough is entered in the middle: the
 * machine code takes the cells of the frame over and goes on until the function returns.
 *
 *   rt_call | weft_enter, interpreted code, rt_tier_call | weft_enter, thunk, machine code ...
 *             ^ activation 1                               ^ activation 2
 *
 * Built functions that are interpreted, since there was no more memory for code, call those that
 * have machine code in the same way (rt_built_call).
 *
 * A trap in activation 2 comes back to rt_tier_call, which hands it on to activation 1. */
#include "base/assert.h"
#include "interp/record.h"
#include "runtime/built.h"

#include <alloca.h>

/* The function's number among the module's own. */
static uint32_t own_of(const CodeModule *c, uint32_t func)
{
  ASSERT(func >= c->m.nimported_funcs, "function %u is imported", func);
  return func - c->m.nimported_funcs;
}

static CodeModule *module_of(const Context *ctx)
{
  return ((const Instance *)ctx->instance)->code;
}

/* Runs machine code for the frame with this Link. */
static void enter(Context *ctx, const void *thunk, const void *code, Value *slots, const Link *link)
{
  Store *s = ctx->store;
  ASSERT(s->activation, "the interpreter runs, and nobody called it");
  const void *outer_fp = s->host_fp, *site = s->interp_site;
  char *cells = s->cells_top;
  Activation act = {s->activation, NULL, link};
  s->activation = &act;
  s->host_fp = link;
  s->cells_top = (char *)(uintptr_t)link;
  int unwound = weft_enter(thunk, code, ctx, slots, &act.sp);
  s->activation = act.outer;
  s->host_fp = outer_fp;
  s->cells_top = cells;
  s->interp_site = site;
  if (!unwound) return;
  Trap *trap = s->trap;
  s->trap = NULL;
  rt_unwind(s, trap);
}

/* Machine code of this signature at `code`, with arguments from the cells, or (loop) without. */
static bool run_code(Context *ctx, uint32_t sig, const void *code, const Rec *head, char *fp,
                     bool loop)
{
  const Store *s = ctx->store;
  Engine *e = s->engine;
  const FuncType *t = engine_type(e, sig);
  const void *thunk = engine_entry_thunk(e, sig, NULL);
  if (!thunk) return false;
  uint32_t n = t->nparams > t->nresults ? t->nparams : t->nresults;
  Value *slots = alloca((n + 1) * sizeof *slots);
  uint64_t *cell = (uint64_t *)(void *)fp;
  for (uint32_t i = 0; i < n; i++) {
    slots[i] = (Value){.v128 = {0}};
    if (!loop && i < t->nparams) slots[i].i64 = cell[-(ptrdiff_t)i];
  }
  enter(ctx, thunk, code, slots, (const Link *)(const void *)(fp + head->d));
  for (uint32_t i = 0; i < t->nresults; i++) {
    bool half = t->results[i] == T_I32 || t->results[i] == T_F32;
    cell[-(ptrdiff_t)i] = half ? slots[i].i32 : slots[i].i64;
  }
  return true;
}

/* The same of a module's own function. */
static bool run(Context *ctx, uint32_t func, const void *code, const Rec *head, char *fp, bool loop)
{
  const CodeModule *c = module_of(ctx);
  return run_code(ctx, c->sigs[c->m.func_types[func]], code, head, fp, loop);
}

static _Noreturn void no_thunk(Context *ctx, const Rec *head, const char *fp)
{
  const Link *link = (const Link *)(const void *)(fp + head->d);
  rt_trap_site(ctx, TRAP_NO_CODE, link->pc, link->fp);
}

void rt_built_call(Context *ctx, const void *head, char *fp)
{
  const Rec *h = head;
  const Built *f = (const Built *)(uintptr_t)h[1].imm;
  if (!run_code(ctx, f->sig, f->cell, h, fp, false)) no_thunk(ctx, h, fp);
}

void rt_tier_call(Context *ctx, const void *head, char *fp)
{
  const Rec *h = head;
  CodeModule *c = module_of(ctx)->native;
  uint32_t func = (uint32_t)h[1].a;
  uint32_t own = own_of(c, func), entry = compiled_entry(&c->compiled, own);
  Err err;
  /* Who reads the head may not see yet what was written before it. */
  if (entry == NO_CODE && code_function(c, own, &err) == OK)
    entry = compiled_entry(&c->compiled, own);
  const void *code = c->region.rx + entry;
  if (entry == NO_CODE || !run(ctx, func, code, h, fp, false)) no_thunk(ctx, h, fp);
}

bool rt_tier_function(Context *ctx, void *head, uint32_t func)
{
  CodeModule *c = module_of(ctx)->native;
  uint32_t sig = module_of(ctx)->sigs[c->m.func_types[func]];
  /* Where there is no memory for code, it stays as it is; a thunk lives as long as the module. */
  if (!engine_entry_thunk(c->engine, sig, NULL)) return false;
  const void *code = rt_compile_lazily(ctx, own_of(c, func));
  if (!code) return false;
  __atomic_store_n(&((Rec *)head)->handler, interp_handler[H_NATIVE], __ATOMIC_RELEASE);
  return true;
}

/* Where the loop is entered; NULL if it cannot be. */
static const void *loop_entry(CodeModule *c, uint32_t own, uint32_t serial)
{
  const Compiled *k = &c->compiled;
  const void *code = NULL;
  lock_take(&c->facts);
  for (uint32_t i = k->first_loop[own]; i && i <= k->nloops && k->loops[i - 1].own == own; i++)
    if (k->loops[i - 1].serial == serial) code = c->region.rx + k->loops[i - 1].pos;
  lock_give(&c->facts);
  return code;
}

const void *rt_tier_loop(Context *ctx, uint32_t func, uint32_t serial, uint32_t cells, char *fp)
{
  CodeModule *interpreted = module_of(ctx), *c = interpreted->native;
  uint32_t own = own_of(c, func);
  Rec *head = (Rec *)(void *)(interpreted->region.rw + interpreted->compiled.entry[own]);
  if (!rt_tier_function(ctx, head, func)) return NULL;
  const void *code = loop_entry(c, own, serial);
  if (!code) return NULL;
  ctx->osr = fp + cell_offset(cells - 1);
  return run(ctx, func, code, head, fp, true) ? head : NULL;
}
