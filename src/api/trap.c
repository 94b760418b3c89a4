// SPDX-License-Identifier: MIT
/* weft.h: traps, and how they are told. */
#include "api/api_int.h"
#include "base/text.h"
#include "runtime/unit.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const texts[NTRAPS] = {"no trap",
#define X(name, text) text,
                                          TRAP_KINDS(X)
#undef X
};

#define X(name, text)                                                                              \
  _Static_assert((int)WEFT_TRAP_##name == (int)TRAP_##name, "kinds of traps are the same");
TRAP_KINDS(X)
#undef X

WeftTrap *weft_trap_new(const char *message)
{
  if (!message) message = "";
  return from_trap(trap_new_host(message));
}

WeftTrap *weft_trap_new_exit(int32_t code)
{
  return from_trap(trap_new_exit(code));
}

void weft_trap_free(WeftTrap *trap)
{
  trap_free(to_trap(trap));
}

WeftStatus api_trapped(Trap *t, WeftTrap **out)
{
  if (t->instance) t->instance = NULL; /* the constant trap has none */
  if (out)
    *out = from_trap(t);
  else
    trap_free(t);
  return WEFT_TRAPPED;
}

WeftTrapKind weft_trap_kind(const WeftTrap *trap)
{
  if (!trap) return (WeftTrapKind)0;
  return (WeftTrapKind)to_trap(trap)->kind;
}

const char *weft_trap_message(const WeftTrap *trap)
{
  if (!trap) return "";
  const Trap *t = to_trap(trap);
  return t->kind == TRAP_HOST && t->text[0] ? t->text : texts[t->kind];
}

bool weft_trap_exit(const WeftTrap *trap, int32_t *code)
{
  if (!trap) return false;
  const Trap *t = to_trap(trap);
  if (t->kind == TRAP_EXIT && code) *code = t->exit_code;
  return t->kind == TRAP_EXIT;
}

bool weft_trap_interrupted(const WeftTrap *trap)
{
  if (!trap) return false;
  return to_trap(trap)->kind == TRAP_INTERRUPTED;
}

size_t weft_trap_nframes(const WeftTrap *trap)
{
  if (!trap) return 0;
  return to_trap(trap)->nframes;
}

void weft_trap_frame(const WeftTrap *trap, size_t i, WeftFrame *out)
{
  if (!trap || !out) return;
  if (i >= to_trap(trap)->nframes) {
    *out = (WeftFrame){.func = UINT32_MAX};
    return;
  }
  trap_offsets(to_trap(trap));
  const TrapFrame *f = &to_trap(trap)->frame[i];
  if (f->code->unit) {
    *out = (WeftFrame){.func = f->own, .module_offset = f->offset, .func_offset = f->offset};
    unit_name(f->code, f->own, out->name, sizeof out->name);
    return;
  }
  const Module *m = &f->code->m;
  uint32_t start = m->bodies[f->own].code.offset;
  bool known = f->offset != NO_OFFSET;
  out->func = m->nimported_funcs + f->own;
  out->module_offset = known ? f->offset : start;
  out->func_offset = known ? f->offset - start : UINT64_MAX;
  module_func_name(m, out->func, out->name, sizeof out->name);
}

/* A text that grows at the end; `at` goes on where there is no room, as the length of all of it. */
typedef struct Text {
  char *out;
  size_t size, at;
} Text;

static void say(Text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(Text *t, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  bool room = t->at < t->size;
  int n = vsnprintf(room ? t->out + t->at : NULL, room ? t->size - t->at : 0, format, args);
  va_end(args);
  if (n > 0) t->at += (size_t)n;
}

static void say_frame(Text *text, const WeftTrap *trap, size_t i)
{
  WeftFrame f;
  weft_trap_frame(trap, i, &f);
  say(text, "  %zu: %-20s func %u  ", i, f.name, f.func);
  if (f.func_offset == UINT64_MAX)
    say(text, "(body at module offset 0x%llx; too large to find the place in it)\n",
        (unsigned long long)f.module_offset);
  else
    say(text, "+0x%llx  (module offset 0x%llx)\n", (unsigned long long)f.func_offset,
        (unsigned long long)f.module_offset);
}

/* Are they at the same op? Its code may be of two tiers. */
static bool same_place(const TrapFrame *a, const TrapFrame *b)
{
  bool same_code = a->code == b->code || (!a->code->unit && a->code->m.bytes == b->code->m.bytes);
  return same_code && a->own == b->own &&
         (a->offset == NO_OFFSET ? a->pos == b->pos : a->offset == b->offset);
}

/* How often the n frames from i on come again right after them. */
static size_t repeated(const Trap *t, size_t i, size_t n)
{
  size_t same = 0;
  for (size_t k = i + n; k < t->nframes && same_place(&t->frame[k], &t->frame[k - n]); k++)
    same++;
  return same / n;
}

/* Frames, those of a recursion once. */
static void say_frames(Text *text, const WeftTrap *trap)
{
  enum { LONGEST = 4, OFTEN = 3 }; /* frames that repeat; times that pay a line */
  const Trap *t = to_trap(trap);
  trap_offsets(to_trap(trap));
  for (size_t i = 0; i < t->nframes;) {
    size_t n = 1;
    while (n < LONGEST && repeated(t, i, n) < OFTEN)
      n++;
    size_t times = repeated(t, i, n);
    if (times < OFTEN) n = 1, times = 0;
    for (size_t k = 0; k < n; k++)
      say_frame(text, trap, i + k);
    i += n;
    if (!times) continue;
    size_t last = i + n * times - 1;
    if (n == 1)
      say(text, "  %zu-%zu: repeated %zu times\n", i, last, times);
    else
      say(text, "  %zu-%zu: these %zu frames repeated %zu times\n", i, last, n, times);
    i = last + 1;
  }
  if (t->more) say(text, "  ... %llu more frames\n", (unsigned long long)t->more);
}

/* What a guest's own stack, which grows down, does when it is full. */
static bool below_zero(const Trap *t)
{
  return t->kind == TRAP_MEMORY_BOUNDS && t->address <= UINT32_MAX &&
         t->address > UINT32_MAX - (1u << 20);
}

size_t weft_trap_print(const WeftTrap *trap, char *out, size_t size)
{
  if (!trap || (size && !out)) return 0;
  const Trap *t = to_trap(trap);
  Text text = {out, size, 0};
  const char *message = weft_trap_message(trap);
  char clean[sizeof t->text];
  text_show(clean, sizeof clean, message, strlen(message)); /* a host may quote its guest */
  say(&text, "trap: %s", clean);
  if (t->kind == TRAP_EXIT) say(&text, ": code %d", t->exit_code);
  if (t->address != UINT64_MAX) say(&text, ": address 0x%llx", (unsigned long long)t->address);
  say(&text, "\n");
  say_frames(&text, trap);
  if (below_zero(t))
    say(&text, "  the address is just below 0: a null pointer less something, or the program's own "
               "stack is full (wasm-ld: -z stack-size=N)\n");
  return text.at;
}

uint64_t weft_trap_more_frames(const WeftTrap *trap)
{
  return trap ? to_trap(trap)->more : 0;
}
