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
  t->instance = NULL;
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
  for (size_t i = 0; i < t->nframes; i++) {
    WeftFrame f;
    weft_trap_frame(trap, i, &f);
    say(&text, "  %zu: %-20s func %u  ", i, f.name, f.func);
    if (f.func_offset == UINT64_MAX)
      say(&text, "(body at module offset 0x%llx; too large to find the place in it)\n",
          (unsigned long long)f.module_offset);
    else
      say(&text, "+0x%llx  (module offset 0x%llx)\n", (unsigned long long)f.func_offset,
          (unsigned long long)f.module_offset);
  }
  if (t->more) say(&text, "  ... more frames\n");
  return text.at;
}
