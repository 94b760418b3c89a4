// SPDX-License-Identifier: MIT
/* The text form: one declaration or op a line, `;` begins a comment. Labels are resolved when their
 * function ends. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* strtod_l */
#endif
#include "base/grow.h"
#include "base/hash.h"
#include "frontend/vm3/program.h"

#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Word {
  const char *p;
  size_t n;
} Word;

/* A label of the function that is read, or a use of one that waits for it. */
typedef struct Label {
  Word name;
  uint32_t pc, line, next; /* next of the same hash, + 1 */
} Label;

enum { HASH = 65536, OP_HASH = 256, MAX_OPS = 65536 };

typedef struct Parser {
  const char *p, *end; /* of the text that is left */
  const char *at;      /* in the current line, which ends at line_end */
  const char *line_end;
  uint32_t line;
  Vm3Program *program;
  Vm3Func *f; /* the current function, or NULL */
  Label *labels, *uses;
  uint32_t nlabels, caplabels, nuses, capuses;
  uint32_t hash[HASH]; /* first label, + 1 */
  HashSeed seed;
  uint8_t ops[OP_HASH]; /* opcode + 1, by hash of the mnemonic: open addressing */
  locale_t c_locale;    /* so that a decimal point is a point */
  Err *err;
} Parser;

static Status bad(Parser *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
static Status bad(Parser *r, const char *format, ...)
{
  char reason[160];
  va_list args;
  va_start(args, format);
  vsnprintf(reason, sizeof reason, format, args);
  va_end(args);
  return fail(r->err, INVALID, UINT64_MAX, "line %u: %s", r->line, reason);
}

static Status no_memory(Parser *r)
{
  return fail(r->err, LIMIT, UINT64_MAX, "out of memory");
}

/* Makes room for element n of an array. */
static bool grow(void *array_ptr, uint32_t n, uint32_t *cap, size_t size)
{
  return n < *cap || array_grow(array_ptr, cap, n + 1, size);
}

/* -- words ---- */

static bool blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r';
}

/* The next word of the line; empty at its end. */
static Word word(Parser *r)
{
  while (r->at < r->line_end && blank(*r->at))
    r->at++;
  Word w = {r->at, 0};
  while (r->at < r->line_end && !blank(*r->at))
    r->at++;
  w.n = (size_t)(r->at - w.p);
  return w;
}

static bool is(Word w, const char *text)
{
  return w.n == strlen(text) && !memcmp(w.p, text, w.n);
}

/* For messages: at most 40 bytes of it. */
#define SHOW(w) (int)((w).n < 40 ? (w).n : 40), (w).p

/* A decimal integer in [min, max]. */
static Status number(Parser *r, Word w, int64_t min, int64_t max, const char *what, int64_t *out)
{
  bool minus = w.n && *w.p == '-';
  uint64_t v = 0;
  size_t i = minus;
  for (; i < w.n && w.p[i] >= '0' && w.p[i] <= '9'; i++) {
    unsigned digit = (unsigned)(w.p[i] - '0');
    if (v > (UINT64_MAX - digit) / 10) break;
    v = 10 * v + digit;
  }
  if (!w.n) return bad(r, "%s is missing", what);
  bool fits = minus ? v <= (uint64_t)1 << 63 : v <= INT64_MAX;
  int64_t value = minus ? (int64_t)-v : (int64_t)v;
  if (i != w.n || i == (size_t)minus) return bad(r, "%s: \"%.*s\" is no number", what, SHOW(w));
  if (!fits || value < min || value > max)
    return bad(r, "%s: %.*s is not in %lld..%lld", what, SHOW(w), (long long)min, (long long)max);
  *out = value;
  return OK;
}

static Status end_of_line(Parser *r)
{
  Word w = word(r);
  return w.n ? bad(r, "\"%.*s\" is too much", SHOW(w)) : OK;
}

static const char *const bank_names[] = {"i64", "f64", "cell"};

static Status bank(Parser *r, Word w, uint8_t *out)
{
  for (unsigned b = 0; b < VM3_BANKS; b++)
    if (is(w, bank_names[b])) {
      *out = (uint8_t)b;
      return OK;
    }
  return bad(r, "\"%.*s\" is no bank: i64, f64 or cell", SHOW(w));
}

static Status expect(Parser *r, const char *text)
{
  Word w = word(r);
  return is(w, text) ? OK : bad(r, "\"%s\" expected, \"%.*s\" found", text, SHOW(w));
}

/* -- declarations ---- */

static Status function(Parser *r)
{
  Vm3Program *p = r->program;
  if (r->f) return bad(r, "function %s has no end", r->f->name);
  if (p->nfuncs == MAX_OPS) return bad(r, "more than %d functions", MAX_OPS);
  if (!grow(&p->funcs, p->nfuncs, &p->capfuncs, sizeof *p->funcs)) return no_memory(r);
  Vm3Func *f = &p->funcs[p->nfuncs++];
  *f = (Vm3Func){.line = r->line};
  Word name = word(r);
  if (!name.n) return bad(r, "the function's name is missing");
  f->name = strndup(name.p, name.n);
  if (!f->name) return no_memory(r);
  for (unsigned b = 0; b < VM3_BANKS; b++) {
    int64_t n = 0;
    TRY(expect(r, bank_names[b]));
    TRY(number(r, word(r), 0, UINT16_MAX, "number of registers", &n));
    f->nregs[b] = (uint32_t)n;
  }
  TRY(expect(r, "params"));
  uint32_t cap = 0;
  Word w;
  while (!is(w = word(r), "result")) {
    if (!w.n) return bad(r, "\"result\" expected");
    if (f->nparams == VM3_MAX_PARAMS) return bad(r, "more than %d parameters", VM3_MAX_PARAMS);
    if (!grow(&f->params, f->nparams, &cap, 1)) return no_memory(r);
    TRY(bank(r, w, &f->params[f->nparams++]));
  }
  TRY(bank(r, word(r), &f->result));
  r->f = f;
  return end_of_line(r);
}

static int hex(char c)
{
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* "..." with escapes: \n \t \\ \" \xHH. */
static Status string(Parser *r, Vm3Const *k)
{
  while (r->at < r->line_end && blank(*r->at))
    r->at++;
  if (r->at == r->line_end || *r->at != '"') return bad(r, "a string in quotes expected");
  r->at++;
  k->bank = BANK_CELL;
  k->text = malloc((size_t)(r->line_end - r->at) + 1);
  if (!k->text) return no_memory(r);
  while (r->at < r->line_end && *r->at != '"') {
    char c = *r->at++;
    if (c == '\\') {
      char e = r->at < r->line_end ? *r->at++ : 0;
      if (e == 'x' && r->line_end - r->at >= 2 && hex(r->at[0]) >= 0 && hex(r->at[1]) >= 0) {
        c = (char)(16 * hex(r->at[0]) + hex(r->at[1]));
        r->at += 2;
      } else if (e == 'n' || e == 't' || e == '\\' || e == '"') {
        c = e == 'n' ? '\n' : e == 't' ? '\t' : e;
      } else {
        return bad(r, "an escape that is none of \\n \\t \\\\ \\\" \\xHH");
      }
    }
    k->text[k->size++] = c;
  }
  if (r->at == r->line_end) return bad(r, "the string has no end");
  r->at++;
  return OK;
}

static Status float_const(Parser *r, Vm3Const *k)
{
  Word w = word(r);
  char text[400], *end;
  if (!w.n || w.n >= sizeof text) return bad(r, "\"%.*s\" is no float", SHOW(w));
  memcpy(text, w.p, w.n);
  text[w.n] = 0;
  double v = strtod_l(text, &end, r->c_locale);
  if (*end) return bad(r, "\"%.*s\" is no float", SHOW(w));
  k->bank = BANK_F64;
  memcpy(&k->bits, &v, 8);
  if (v != v) k->bits = 0x7ff8000000000000;
  return OK;
}

static Status constant(Parser *r)
{
  Vm3Func *f = r->f;
  if (f->nconsts == MAX_OPS) return bad(r, "more than %d constants", MAX_OPS);
  if (!grow(&f->consts, f->nconsts, &f->capconsts, sizeof *f->consts)) return no_memory(r);
  Vm3Const *k = &f->consts[f->nconsts++];
  *k = (Vm3Const){0};
  Word kind = word(r);
  if (is(kind, "str")) {
    TRY(string(r, k));
  } else if (is(kind, "f64")) {
    TRY(float_const(r, k));
  } else if (is(kind, "i64")) {
    int64_t v = 0;
    TRY(number(r, word(r), -((int64_t)1 << 47), ((int64_t)1 << 47) - 1, "a constant of 48 bits",
               &v));
    k->bits = (uint64_t)v;
  } else {
    return bad(r, "\"%.*s\" is no kind of constant: i64, f64 or str", SHOW(kind));
  }
  return end_of_line(r);
}

static Status table(Parser *r)
{
  Vm3Func *f = r->f;
  if (f->ntables == MAX_OPS) return bad(r, "more than %d tables", MAX_OPS);
  if (!grow(&f->tables, f->ntables, &f->captables, sizeof *f->tables)) return no_memory(r);
  Vm3Table *t = &f->tables[f->ntables++];
  *t = (Vm3Table){0};
  uint32_t cap = 0;
  for (Word w = word(r); w.n; w = word(r)) {
    if (!grow(&t->value, t->n, &cap, sizeof *t->value)) return no_memory(r);
    TRY(number(r, w, INT64_MIN, INT64_MAX, "a table's value", &t->value[t->n++]));
  }
  return OK;
}

/* -- labels ---- */

static uint32_t hash_of(Word w)
{
  uint32_t h = 2166136261u; /* FNV-1a */
  for (size_t i = 0; i < w.n; i++)
    h = (h ^ (uint8_t)w.p[i]) * 16777619u;
  return h ^ h >> 16;
}

/* Of a program's own names: it cannot choose those that collide. */
static uint32_t *bucket(Parser *r, Word w)
{
  return &r->hash[hash_bytes(r->seed, w.p, w.n) % HASH];
}

static Label *find_label(Parser *r, Word w)
{
  for (uint32_t i = *bucket(r, w); i; i = r->labels[i - 1].next)
    if (r->labels[i - 1].name.n == w.n && !memcmp(r->labels[i - 1].name.p, w.p, w.n))
      return &r->labels[i - 1];
  return NULL;
}

static Status define_label(Parser *r, Word w)
{
  if (find_label(r, w)) return bad(r, "label %.*s is defined twice", SHOW(w));
  if (r->nlabels == MAX_OPS) return bad(r, "more than %d labels", MAX_OPS);
  if (!grow(&r->labels, r->nlabels, &r->caplabels, sizeof *r->labels)) return no_memory(r);
  uint32_t *first = bucket(r, w);
  r->labels[r->nlabels++] = (Label){w, r->f->nops, r->line, *first};
  *first = r->nlabels;
  return OK;
}

/* The table is large, and most functions have few labels: only those are taken out. */
static void forget_labels(Parser *r)
{
  for (uint32_t i = 0; i < r->nlabels; i++)
    *bucket(r, r->labels[i].name) = 0;
  r->nlabels = r->nuses = 0;
}

static Status end_function(Parser *r)
{
  Vm3Func *f = r->f;
  for (uint32_t i = 0; i < r->nuses; i++) {
    const Label *use = &r->uses[i], *l = find_label(r, use->name);
    if (!l) {
      r->line = use->line;
      return bad(r, "there is no label %.*s", SHOW(use->name));
    }
    f->code[use->pc].c = (uint16_t)l->pc;
    if (l->pc >= f->nops) {
      r->line = l->line;
      return bad(r, "label %.*s is after the last op", SHOW(l->name));
    }
  }
  r->f = NULL;
  forget_labels(r);
  return end_of_line(r);
}

/* -- ops ---- */

static Status operand(Parser *r, Word w, char kind, const char *name, uint16_t *out)
{
  int64_t v = 0;
  if (kind == 't' && w.n > 1 && *w.p == '@') {
    if (!grow(&r->uses, r->nuses, &r->capuses, sizeof *r->uses)) return no_memory(r);
    r->uses[r->nuses++] = (Label){{w.p + 1, w.n - 1}, r->f->nops, r->line, 0};
    return OK;
  }
  if (kind == 's')
    TRY(number(r, w, INT16_MIN, INT16_MAX, name, &v));
  else
    TRY(number(r, w, 0, UINT16_MAX, name, &v));
  *out = (uint16_t)v;
  return OK;
}

static Status return_bank(Parser *r, Word w, Vm3Op *o)
{
  static const char *const words[] = {"ret=I64", "ret=F64", "ret=Cell"};
  for (unsigned b = 0; b < VM3_BANKS; b++)
    if (is(w, words[b])) {
      o->flags = (uint8_t)b;
      return OK;
    }
  return bad(r, "\"%.*s\" is none of ret=I64, ret=F64, ret=Cell", SHOW(w));
}

static Status op(Parser *r, Word mnemonic)
{
  Vm3Func *f = r->f;
  Vm3Op o = {.op = VM3_NOPS};
  for (uint32_t i = hash_of(mnemonic); r->ops[i % OP_HASH] && o.op == VM3_NOPS; i++)
    if (is(mnemonic, vm3_op_name[r->ops[i % OP_HASH] - 1])) o.op = r->ops[i % OP_HASH] - 1;
  if (o.op == VM3_NOPS) return bad(r, "\"%.*s\" is no op", SHOW(mnemonic));
  if (f->nops == MAX_OPS) return bad(r, "more than %d ops", MAX_OPS);
  uint32_t cap = f->capops;
  if (!grow(&f->code, f->nops, &f->capops, sizeof *f->code) ||
      !grow(&f->lines, f->nops, &cap, sizeof *f->lines))
    return no_memory(r);
  static const char *const names[] = {"A", "B", "C"};
  uint16_t *fields[] = {&o.a, &o.b, &o.c};
  for (unsigned k = 0; k < 3; k++) {
    Word w = word(r);
    if (!w.n) break;
    if (o.op == VM3_CallMixed && w.n > 4 && !memcmp(w.p, "ret=", 4)) {
      r->at = w.p;
      break;
    }
    TRY(operand(r, w, vm3_op_fields[o.op][k], names[k], fields[k]));
  }
  if (o.op == VM3_CallMixed) {
    Word w = word(r);
    if (w.n) TRY(return_bank(r, w, &o));
  }
  TRY(end_of_line(r));
  f->code[f->nops] = o;
  f->lines[f->nops++] = r->line;
  return OK;
}

/* A line within a function that is no declaration: [INDEX: | LABEL:] [op]. */
static Status code_line(Parser *r, Word w)
{
  if (w.p[w.n - 1] == ':') {
    Word head = {w.p, w.n - 1};
    if (!head.n) return bad(r, "a label without a name");
    if (*head.p >= '0' && *head.p <= '9') {
      int64_t index = 0;
      TRY(number(r, head, 0, UINT16_MAX, "index of the op", &index));
      if (index != r->f->nops)
        return bad(r, "this is op %u, not %lld", r->f->nops, (long long)index);
      w = word(r);
      if (!w.n) return bad(r, "an op is missing");
    } else {
      TRY(define_label(r, head));
      w = word(r);
      if (!w.n) return OK;
    }
  }
  return op(r, w);
}

static Status one_line(Parser *r, bool first)
{
  Word w = word(r);
  if (!w.n) return OK;
  if (first) {
    int64_t entry = 0;
    if (!is(w, "program")) return bad(r, "\"program entry N\" expected");
    TRY(expect(r, "entry"));
    TRY(number(r, word(r), 0, UINT16_MAX, "the entry function", &entry));
    r->program->entry = (uint32_t)entry;
    return end_of_line(r);
  }
  if (is(w, "func")) return function(r);
  if (!r->f) return bad(r, "\"func\" expected, \"%.*s\" found", SHOW(w));
  if (is(w, "end")) return end_function(r);
  if (is(w, "const")) return constant(r);
  if (is(w, "table")) return table(r);
  return code_line(r, w);
}

/* The line's end, without its comment: a ; in a string begins none. */
static const char *cut_comment(const char *p, const char *end)
{
  bool quoted = false;
  for (; p < end; p++) {
    if (quoted && *p == '\\' && p + 1 < end)
      p++;
    else if (*p == '"')
      quoted = !quoted;
    else if (*p == ';' && !quoted)
      break;
  }
  return p;
}

static Status lines(Parser *r)
{
  bool first = true;
  while (r->p < r->end) {
    const char *eol = memchr(r->p, '\n', (size_t)(r->end - r->p));
    if (!eol) eol = r->end;
    r->line++;
    r->at = r->p;
    r->line_end = cut_comment(r->p, eol);
    r->p = eol < r->end ? eol + 1 : eol;
    const char *from = r->at;
    while (from < r->line_end && blank(*from))
      from++;
    if (from == r->line_end) continue;
    TRY(one_line(r, first));
    first = false;
  }
  if (r->f) return bad(r, "function %s has no end", r->f->name);
  if (first) return bad(r, "\"program entry N\" expected");
  if (r->program->entry >= r->program->nfuncs)
    return bad(r, "there is no entry function %u (of %u)", r->program->entry, r->program->nfuncs);
  return vm3_verify(r->program, r->err);
}

static void enter_ops(Parser *r)
{
  for (unsigned op = 0; op < VM3_NOPS; op++) {
    uint32_t i = hash_of((Word){vm3_op_name[op], strlen(vm3_op_name[op])});
    while (r->ops[i % OP_HASH])
      i++;
    r->ops[i % OP_HASH] = (uint8_t)(op + 1);
  }
}

Status vm3_parse(Vm3Program *out, const char *text, size_t size, Err *err)
{
  *out = (Vm3Program){0};
  Parser *r = calloc(1, sizeof *r);
  if (!r) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  r->p = text;
  r->end = text + size;
  r->program = out;
  r->err = err;
  r->seed = hash_seed();
  enter_ops(r);
  r->c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  Status s = r->c_locale ? lines(r) : no_memory(r);
  if (r->c_locale) freelocale(r->c_locale);
  free(r->labels);
  free(r->uses);
  free(r);
  if (s != OK) vm3_program_free(out);
  return s;
}
