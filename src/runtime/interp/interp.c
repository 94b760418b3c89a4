// SPDX-License-Identifier: MIT
/* What the runtime does for interpreted code: its stack of cells, the way in, heads of functions
 * that are no records of a module.
 *
 * weft_enter calls rt_interp_entry instead of a thunk, so that a trap unwinds interpreted code as
 * it does machine code: the C frames of the interpreter hold nothing that needs cleaning up.
 */
#include "interp/record.h"
#include "runtime/rt.h"

#include <stdlib.h>
#include <sys/mman.h>

/* Bytes of stack, unless the store says how many, and at most. */
enum { DEFAULT_CELLS = 8 << 20, MOST_CELLS = 1 << 30 };

static const Rec *no_code_head;
static Rec no_code;

static void init(void)
{
  interp_init();
  no_code = (Rec){.handler = interp_handler[H_NO_CODE], .d = link_offset(MAX_PARAMS)};
  no_code_head = &no_code;
}

void interp_prepare_records(void)
{
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, init);
}

const void *interp_no_code(void)
{
  return no_code_head;
}

/* -- the stack ---- */

void interp_free(Store *s)
{
  if (s->cells) munmap(s->cells, s->cells_size);
  s->cells = s->cells_top = NULL;
}

/* For an outermost call. */
static bool make_stack(Store *s)
{
  size_t size = s->max_stack ? s->max_stack : DEFAULT_CELLS;
  if (size > MOST_CELLS) size = MOST_CELLS;
  size = (size + 2 * (size_t)INTERP_SLACK + 0xffff) & ~(size_t)0xffff;
  if (s->cells && s->cells_size != size) interp_free(s);
  if (!s->cells) {
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);
    if (p == MAP_FAILED) return false;
    s->cells = p;
    s->cells_size = size;
  }
  s->cells_top = s->cells + size;
  store_set_cell_limit(s, (uintptr_t)s->cells + INTERP_SLACK);
  return true;
}

/* -- the way in ---- */

Status interp_prepare(Store *s, FuncRef *f, Value *slots, InterpCall *out, Trap **trap, Err *err)
{
  if ((!s->activation || !s->cells_top) && !make_stack(s))
    return fail(err, LIMIT, UINT64_MAX, "no memory for a stack");
  if ((uintptr_t)s->cells_top < s->cell_limit) {
    *trap = trap_new(TRAP_STACK_OVERFLOW);
    return TRAPPED;
  }
  *out = (InterpCall){.type = engine_type(s->engine, (uint32_t)f->sig),
                      .ctx = f->ctx,
                      .slots = slots,
                      .fp = s->cells_top - 8,
                      .head = s->interp || s->mixed ? f->code : interp_head_of(f)};
  return out->head ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

static uint64_t cell_of(const Value *v, unsigned type)
{
  return type == T_I32 || type == T_F32 ? v->i32 : v->i64;
}

void rt_interp_entry(InterpCall *call, const void *head)
{
  const FuncType *t = call->type;
  uint64_t *cell = (uint64_t *)(void *)call->fp;
  for (uint32_t i = 0; i < t->nparams; i++)
    cell[-(ptrdiff_t)i] = cell_of(&call->slots[i], t->params[i]);
  interp_run(head, call->fp, call->ctx);
  for (uint32_t i = 0; i < t->nresults; i++) {
    call->slots[i] = (Value){.v128 = {0}};
    call->slots[i].i64 = cell[-(ptrdiff_t)i];
  }
}

/* -- heads and links ---- */

void *interp_host_head(const FuncType *type)
{
  Rec *r = malloc(sizeof *r);
  if (r)
    *r = (Rec){.handler = interp_handler[H_HOST],
               .d = link_offset(cells_before_link(type)),
               .a = (int32_t)type->nparams,
               .b = (int32_t)type->nresults};
  return r;
}

void *interp_built_head(const FuncType *type, const void *built)
{
  Rec *r = malloc(2 * sizeof *r);
  if (!r) return NULL;
  r[0] = (Rec){.handler = interp_handler[H_BUILT], .d = link_offset(cells_before_link(type))};
  r[1] = (Rec){.imm = (uintptr_t)built};
  return r;
}

const void *interp_head_of(const FuncRef *f)
{
  const Instance *in = f->ctx->instance;
  const Store *s = f->ctx->store;
  if (!in) return engine_host_head(s->engine, (uint32_t)f->sig);
  const CodeModule *c = in->code;
  const FuncRef *first = (const FuncRef *)(const void *)((const char *)f->ctx + c->layout.funcs);
  uint32_t own = (uint32_t)(f->self - first) - c->m.nimported_funcs;
  return c->region.rx + c->compiled.entry[own];
}

const void *interp_link(const void *head, const void *fp)
{
  return (const char *)fp + ((const Rec *)head)->d;
}

const void *rt_interp_lazy(Context *ctx, uint32_t own)
{
  const CodeModule *c = ((Instance *)ctx->instance)->code;
  const void *code = ((const void *const *)(void *)((char *)ctx + c->layout.slots))[own];
  return code ? code : rt_compile_lazily(ctx, own);
}
