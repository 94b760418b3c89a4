// SPDX-License-Identifier: MIT
/* Types, as the text format has them. */
#include "cli/link.h"
#include "cli/text.h"

#include <stdlib.h>

const char *kind_name(WeftKind kind)
{
  static const char *const names[] = {"i32", "i64", "f32", "f64", "v128", "funcref", "externref"};
  return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "a reference";
}

/* " (param i32 i64)", or nothing. */
static void say_kinds(Text *t, const WeftSignature *sig, const char *clause,
                      size_t (*of)(const WeftSignature *, WeftKind *, size_t))
{
  size_t n = of(sig, NULL, 0);
  WeftKind *kinds = calloc(n + 1, sizeof *kinds);
  if (!kinds) return;
  of(sig, kinds, n);
  if (n) say(t, " (%s", clause);
  for (size_t i = 0; i < n; i++)
    say(t, " %s", kind_name(kinds[i]));
  if (n) say(t, ")");
  free(kinds);
}

static void say_limits(Text *t, const WeftExternType *x)
{
  say(t, " %llu", (unsigned long long)x->min);
  if (x->max != UINT64_MAX) say(t, " %llu", (unsigned long long)x->max);
}

const char *print_type(const WeftExternType *x, char *out, size_t size)
{
  Text text = {out, size, 0}, *t = &text;
  *out = 0;
  switch (x->kind) {
  case WEFT_EXTERN_FUNC:
    say(t, "(func");
    say_kinds(t, x->func, "param", weft_signature_params);
    say_kinds(t, x->func, "result", weft_signature_results);
    break;
  case WEFT_EXTERN_TABLE:
    say(t, "(table");
    say_limits(t, x);
    say(t, " %s", kind_name(x->value));
    break;
  case WEFT_EXTERN_MEMORY:
    say(t, "(memory");
    say_limits(t, x);
    break;
  case WEFT_EXTERN_GLOBAL:
    say(t, x->mutable_ ? "(global (mut %s)" : "(global %s", kind_name(x->value));
    break;
  }
  say(t, ")");
  return out;
}
