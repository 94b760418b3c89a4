// SPDX-License-Identifier: MIT
/* The heap of a vm3 program.
 *
 * Objects are in one chain, newest first. A call remembers the newest one; when it returns, all
 * newer ones go, but for the one that it returns: no op puts a cell into a container, so nothing
 * else can refer to them. What a run leaves goes when the next one begins. Freed objects are used
 * again.
 */
#include "vm3/vm3.h"

#include <stdlib.h>
#include <string.h>

const Vm3Object vm3_nothing = {.kind = KIND_NOTHING};

/* -- failures ---- */

/* Ends the run: called by a function that compiled code has called; fp is that function's frame. */
static _Noreturn void raise(Vm3 *vm, Vm3Failure failure, uint64_t what, TrapKind kind,
                            const void *const *fp)
{
  vm->failure = failure;
  vm->what = what;
  client_raise(&vm->client, kind, fp);
}
#define FAIL(vm, failure, what)                                                                    \
  raise(vm, failure, what, TRAP_HOST, (const void *const *)__builtin_frame_address(0))

static _Noreturn void deopt(Vm3 *vm, uint64_t number)
{
  FAIL(vm, VM3_DEOPT, number);
}

static _Noreturn void unknown_op(Vm3 *vm, uint64_t op)
{
  FAIL(vm, VM3_FAILED_UNKNOWN_OP, op);
}

/* -- objects ---- What runs make counts against the store's limit. */

/* `old` (or NULL), of `had` bytes, with another size; NULL beyond the limit or without memory, and
 * then `old` is as it was. */
static void *resized(Vm3 *vm, void *old, uint64_t had, uint64_t bytes)
{
  Budget *b = vm->client.budget;
  if (!budget_take(b, bytes - had, 0)) return NULL;
  void *p = realloc(old, bytes);
  if (!p) budget_give(b, bytes - had, 0);
  return p;
}

static uint64_t contents_size(const Vm3Object *o)
{
  switch ((Vm3Kind)o->kind) {
  case KIND_LIST: return o->list.cap * sizeof *o->list.data;
  case KIND_STRING: return o->bytes ? o->n + 1 : 0;
  case KIND_MAP: return o->slots ? sizeof *o->slots << o->shift : 0;
  default: return 0;
  }
}

static void free_contents(Vm3Object *o)
{
  if (o->kind == KIND_LIST)
    free(o->list.data);
  else if (o->kind == KIND_STRING)
    free(o->bytes);
  else if (o->kind == KIND_MAP)
    free(o->slots);
}

static void recycle(Vm3 *vm, Vm3Object *o)
{
  budget_give(vm->client.budget, contents_size(o), 0);
  free_contents(o);
  o->older = vm->freed;
  vm->freed = o;
}

static Vm3Object *take(Vm3 *vm, Vm3Kind kind)
{
  Vm3Object *o = vm->freed;
  if (o)
    vm->freed = o->older;
  else if (!(o = resized(vm, NULL, 0, sizeof *o)))
    return NULL;
  *o = (Vm3Object){.kind = kind, .older = vm->newest};
  vm->newest = o;
  return o;
}

/* Objects newer than `mark` go, but for `keep`. */
static void release(Vm3 *vm, Vm3Object *mark, Vm3Object *keep)
{
  bool kept = false;
  while (vm->newest != mark) {
    Vm3Object *o = vm->newest;
    vm->newest = o->older;
    if (o == keep)
      kept = true;
    else
      recycle(vm, o);
  }
  if (!kept) return;
  keep->older = vm->newest;
  vm->newest = keep;
}

void vm3_heap_clear(Vm3 *vm)
{
  release(vm, NULL, NULL);
}

void vm3_heap_free(Vm3 *vm)
{
  vm3_heap_clear(vm);
  for (Vm3Object *o = vm->freed, *next; o; o = next) {
    next = o->older;
    free(o);
  }
  for (uint32_t i = 0; vm->constants && i < vm->program.nfuncs; i++) {
    for (uint32_t k = 0; vm->constants[i] && k < vm->program.funcs[i].nconsts; k++) {
      if (vm->constants[i][k]) free_contents(vm->constants[i][k]);
      free(vm->constants[i][k]);
    }
    free(vm->constants[i]);
  }
  free(vm->constants);
}

/* -- numbers, strings ---- */

static Vm3Object *box_i64(Vm3 *vm, int64_t v)
{
  Vm3Object *o = take(vm, KIND_I64);
  if (!o) FAIL(vm, VM3_FAILED_MEMORY, 0);
  o->n = (uint64_t)v;
  return o;
}

static Vm3Object *box_f64(Vm3 *vm, uint64_t bits)
{
  Vm3Object *o = take(vm, KIND_F64);
  if (!o) FAIL(vm, VM3_FAILED_MEMORY, 0);
  o->n = bits;
  return o;
}

static int64_t str_len(Vm3 *vm, const Vm3Object *s)
{
  if (s->kind != KIND_STRING) FAIL(vm, VM3_FAILED_KIND, 0);
  return (int64_t)s->n;
}

static Vm3Object *concat(Vm3 *vm, const Vm3Object *a, const Vm3Object *b)
{
  if (a->kind != KIND_STRING || b->kind != KIND_STRING) FAIL(vm, VM3_FAILED_KIND, 0);
  Vm3Object *o = take(vm, KIND_STRING);
  if (o) o->bytes = resized(vm, NULL, 0, a->n + b->n + 1);
  if (!o || !o->bytes) FAIL(vm, VM3_FAILED_MEMORY, 0);
  memcpy(o->bytes, a->bytes, a->n);
  memcpy(o->bytes + a->n, b->bytes, b->n);
  o->n = a->n + b->n;
  return o;
}

static const void *constant(void *vm_, uint32_t func, uint32_t k)
{
  Vm3 *vm = vm_;
  const Vm3Const *c = &vm->program.funcs[func].consts[k];
  if (!vm->constants) vm->constants = calloc(vm->program.nfuncs, sizeof *vm->constants);
  if (!vm->constants) return NULL;
  Vm3Object ***of = &vm->constants[func];
  if (!*of) *of = calloc(vm->program.funcs[func].nconsts, sizeof **of);
  if (!*of) return NULL;
  Vm3Object *o = (*of)[k];
  if (o) return o;
  o = calloc(1, sizeof *o);
  if (!o) return NULL;
  o->kind = c->bank == BANK_CELL ? KIND_STRING : c->bank == BANK_F64 ? KIND_F64 : KIND_I64;
  o->n = c->bank == BANK_CELL ? c->size : c->bits;
  if (c->bank == BANK_CELL && !(o->bytes = malloc(c->size + 1))) {
    free(o);
    return NULL;
  }
  if (o->bytes) memcpy(o->bytes, c->text, c->size);
  (*of)[k] = o; /* now that it is whole */
  return o;
}

/* -- lists ---- */

enum { MOST_ELEMENTS = 1 << 30, MOST_HINT = 1 << 16 };

static Vm3Object *new_list(Vm3 *vm, int64_t hint)
{
  Vm3Object *o = take(vm, KIND_LIST);
  uint64_t cap = hint < 4 ? 4 : hint < MOST_HINT ? (uint64_t)hint : MOST_HINT;
  if (o) o->list.data = resized(vm, NULL, 0, cap * sizeof *o->list.data);
  if (!o || !o->list.data) FAIL(vm, VM3_FAILED_MEMORY, 0);
  o->list.cap = cap;
  return o;
}

static void list_push(Vm3 *vm, Vm3Object *l, int64_t v)
{
  if (l->kind != KIND_LIST) FAIL(vm, VM3_FAILED_KIND, 0);
  if (l->list.n == l->list.cap) {
    uint64_t cap = 2 * l->list.cap;
    uint64_t *data = cap <= MOST_ELEMENTS
                         ? resized(vm, l->list.data, contents_size(l), cap * sizeof *data)
                         : NULL;
    if (!data) FAIL(vm, VM3_FAILED_MEMORY, 0);
    l->list.data = data;
    l->list.cap = cap;
  }
  l->list.data[l->list.n++] = vm3_int_bits(v);
}

/* -- maps: open addressing, at most half full ---- */

/* The factor is odd and random, so that a program cannot choose keys that collide. */
static Vm3Slot *find(const Vm3 *vm, const Vm3Object *m, int64_t key)
{
  uint64_t mask = ((uint64_t)1 << m->shift) - 1;
  uint64_t i = ((uint64_t)key * vm->hash_factor) >> (64 - m->shift);
  while (m->slots[i].used && m->slots[i].key != key)
    i = (i + 1) & mask;
  return &m->slots[i];
}

static bool resize(Vm3 *vm, Vm3Object *m, uint32_t shift)
{
  Vm3Slot *old = m->slots;
  uint64_t n = old ? (uint64_t)1 << m->shift : 0, had = contents_size(m);
  Vm3Slot *slots = NULL;
  Budget *b = vm->client.budget;
  if (!budget_take(b, sizeof *slots << shift, 0)) return false;
  if (!(slots = calloc((uint64_t)1 << shift, sizeof *slots))) {
    budget_give(b, sizeof *slots << shift, 0);
    return false;
  }
  m->slots = slots;
  m->shift = shift;
  for (uint64_t i = 0; i < n; i++)
    if (old[i].used) *find(vm, m, old[i].key) = old[i];
  budget_give(b, had, 0);
  free(old);
  return true;
}

static Vm3Object *new_map(Vm3 *vm, int64_t hint)
{
  uint32_t shift = 3;
  while ((int64_t)1 << shift < 2 * hint && shift < 17)
    shift++;
  Vm3Object *o = take(vm, KIND_MAP);
  if (!o || !resize(vm, o, shift)) FAIL(vm, VM3_FAILED_MEMORY, 0);
  return o;
}

/* Values go through a Cell: 48 bits of them stay. */
static void map_set(Vm3 *vm, Vm3Object *m, int64_t key, int64_t value)
{
  if (m->kind != KIND_MAP) FAIL(vm, VM3_FAILED_KIND, 0);
  Vm3Slot *s = find(vm, m, key);
  if (!s->used) {
    if (2 * (m->n + 1) > (uint64_t)1 << m->shift) {
      if (!resize(vm, m, m->shift + 1)) FAIL(vm, VM3_FAILED_MEMORY, 0);
      s = find(vm, m, key);
    }
    m->n++;
  }
  *s = (Vm3Slot){key, (int64_t)((uint64_t)value << 16) >> 16, true};
}

static int64_t map_get(Vm3 *vm, const Vm3Object *m, int64_t key)
{
  if (m->kind != KIND_MAP) FAIL(vm, VM3_FAILED_KIND, 0);
  return find(vm, m, key)->value; /* of a slot that is not used: 0 */
}

/* -- for compiled code ---- */

#define FUNCTION(f) (const void *)(uintptr_t)f

void vm3_runtime(Vm3 *vm, Vm3Runtime *out)
{
  *out = (Vm3Runtime){
      .vm = vm,
      .null_cell = &vm3_nothing,
      .constant = constant,
      .newest = (void *const *)(void *)&vm->newest,
      .new_list = FUNCTION(new_list),
      .new_map = FUNCTION(new_map),
      .list_push = FUNCTION(list_push),
      .map_set = FUNCTION(map_set),
      .map_get = FUNCTION(map_get),
      .str_len = FUNCTION(str_len),
      .concat = FUNCTION(concat),
      .box_i64 = FUNCTION(box_i64),
      .box_f64 = FUNCTION(box_f64),
      .release = FUNCTION(release),
      .deopt = FUNCTION(deopt),
      .unknown_op = FUNCTION(unknown_op),
  };
}
