// SPDX-License-Identifier: MIT
/* A small Forth: compiles words to bytecode, which a loop around one big switch runs.
 *
 *   forth [-s] [-d] FILE...      "-" or no FILE: standard input; -s prints the number of ops run,
 * -d lists the bytecode
 *
 * Cells are 64 bits wide. Words: + - * / mod negate abs min max and or xor invert lshift rshift =
 * <> < > <= >= 0= 0< dup ?dup drop swap over rot nip tuck pick 2dup 2drop depth >r r> r@ i j @ ! +!
 * c@ c! here allot , . u. emit cr space type ." ( \ : ; exit recurse if else then begin until again
 * while repeat do loop +loop leave variable constant create cells bye throw. */
#include <ctype.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int64_t Cell;

// clang-format off
/* The ops: name of the word ("": none, the compiler emits it), how many cells it needs on the stack, how many it leaves. */
#define OPS(X) \
  X(EXIT, "exit", 0, 0) X(LIT, "", 0, 1) X(CALL, "", 0, 0) X(JUMP, "", 0, 0) X(JUMPZ, "", 1, 0) X(DO, "", 2, 0) \
  X(LOOP, "", 0, 0) X(PLUSLOOP, "", 1, 0) X(LEAVE, "", 0, 0) X(STRING, "", 0, 0) \
  X(ADD, "+", 2, 1) X(SUB, "-", 2, 1) X(MUL, "*", 2, 1) X(DIV, "/", 2, 1) X(MOD, "mod", 2, 1) X(NEGATE, "negate", 1, 1) \
  X(ABS, "abs", 1, 1) X(MIN, "min", 2, 1) X(MAX, "max", 2, 1) X(AND, "and", 2, 1) X(OR, "or", 2, 1) X(XOR, "xor", 2, 1) \
  X(INVERT, "invert", 1, 1) X(LSHIFT, "lshift", 2, 1) X(RSHIFT, "rshift", 2, 1) X(EQ, "=", 2, 1) X(NE, "<>", 2, 1) \
  X(LT, "<", 2, 1) X(GT, ">", 2, 1) X(LE, "<=", 2, 1) X(GE, ">=", 2, 1) X(ZEQ, "0=", 1, 1) X(ZLT, "0<", 1, 1) \
  X(DUP, "dup", 1, 2) X(QDUP, "?dup", 1, 2) X(DROP, "drop", 1, 0) X(SWAP, "swap", 2, 2) X(OVER, "over", 2, 3) \
  X(ROT, "rot", 3, 3) X(NIP, "nip", 2, 1) X(TUCK, "tuck", 2, 3) X(PICK, "pick", 1, 1) X(DUP2, "2dup", 2, 4) \
  X(DROP2, "2drop", 2, 0) X(DEPTH, "depth", 0, 1) X(TOR, ">r", 1, 0) X(FROMR, "r>", 0, 1) X(RAT, "r@", 0, 1) X(I, "i", 0, 1) \
  X(J, "j", 0, 1) X(AT, "@", 1, 1) X(STORE, "!", 2, 0) X(PLUSSTORE, "+!", 2, 0) X(CAT, "c@", 1, 1) X(CSTORE, "c!", 2, 0) \
  X(HERE, "here", 0, 1) X(ALLOT, "allot", 1, 0) X(COMMA, ",", 1, 0) X(CELLS, "cells", 1, 1) X(DOT, ".", 1, 0) \
  X(UDOT, "u.", 1, 0) X(EMIT, "emit", 1, 0) X(CR, "cr", 0, 0) X(SPACE, "space", 0, 0) X(TYPE, "type", 2, 0) X(BYE, "bye", 0, 0) \
  X(THROW, "throw", 1, 0)
// clang-format on

enum {
#define X(op, name, in, out) OP_##op,
  OPS(X)
#undef X
      NOPS
};

static const struct {
  const char *name;
  uint8_t in, out;
} ops[NOPS] = {
#define X(op, name, in, out) {name, in, out},
    OPS(X)
#undef X
};

enum { CODE = 1 << 16, DATA = 1 << 22, STACK = 1 << 12, WORDS = 1 << 10 };

typedef struct Word {
  char name[32];
  uint32_t start;
} Word;

typedef struct Forth {
  Cell code[CODE]; /* ops and their operands, a cell each */
  uint32_t ncode;
  uint8_t data[DATA];
  uint32_t here;
  Cell stack[STACK + 4], rstack[STACK + 8];
  uint32_t sp;
  Word words[WORDS];
  uint32_t nwords;
  uint32_t control[64]; /* open if, begin, do: places in the code to patch or to return to */
  uint32_t ncontrol;
  uint32_t leaves[64], nleaves;
  int compiling;
  uint64_t steps;
  const char *file, *p;
  int line;
} Forth;

static _Noreturn void fail(const Forth *f, const char *what, const char *word)
{
  fflush(stdout);
  fprintf(stderr, "%s:%d: %s%s%s\n", f->file, f->line, what, *word ? ": " : "", word);
  exit(1);
}

/* -- running ---- */

static uint8_t *address(const Forth *f, Cell a, Cell size)
{
  if (a < 0 || a > DATA - size) fail(f, "bad address", "");
  return (uint8_t *)f->data + a;
}

static Cell divide(const Forth *f, Cell a, Cell b, int mod)
{
  if (b == 0) fail(f, "division by zero", "");
  if (b == -1) return mod ? 0 : (Cell)(0 - (uint64_t)a);
  return mod ? a % b : a / b;
}

static Cell load(const Forth *f, Cell a)
{
  Cell v;
  memcpy(&v, address(f, a, 8), 8);
  return v;
}

static void store(const Forth *f, Cell a, Cell v)
{
  memcpy(address(f, a, 8), &v, 8);
}

#define UN(expr)                                                                                   \
  {                                                                                                \
    Cell a = s[-1];                                                                                \
    s[-1] = (expr);                                                                                \
    break;                                                                                         \
  }
#define BIN(expr)                                                                                  \
  {                                                                                                \
    Cell a = s[-2], b = s[-1];                                                                     \
    s--;                                                                                           \
    s[-1] = (expr);                                                                                \
    break;                                                                                         \
  }

static void run(Forth *f, uint32_t start)
{
  const Cell *code = f->code, *pc = code + start;
  Cell *s = f->stack + f->sp, *bottom = f->rstack + 4, *r = bottom;
  uint64_t steps = 0;
  for (;;) {
    Cell op = *pc++;
    steps++;
    if (s - f->stack < ops[op].in) fail(f, "stack is empty", ops[op].name);
    if (s - f->stack >= STACK || r - f->rstack >= STACK) fail(f, "stack is full", ops[op].name);
    if (r < bottom) fail(f, "return stack is empty", "");
    switch (op) {
    case OP_EXIT:
      if (r == bottom) {
        f->sp = (uint32_t)(s - f->stack);
        f->steps += steps;
        return;
      }
      pc = code + *--r;
      break;
    case OP_LIT: *s++ = *pc++; break;
    case OP_CALL:
      *r++ = pc + 1 - code;
      pc = code + *pc;
      break;
    case OP_JUMP: pc = code + *pc; break;
    case OP_JUMPZ: pc = *--s ? pc + 1 : code + *pc; break;
    case OP_DO:
      *r++ = s[-2];
      *r++ = s[-1];
      s -= 2;
      break;
    case OP_LOOP:
      if (++r[-1] == r[-2])
        r -= 2, pc++;
      else
        pc = code + *pc;
      break;
    case OP_PLUSLOOP: {
      Cell step = *--s, before = r[-1] - r[-2];
      r[-1] += step;
      Cell after = r[-1] - r[-2];
      if ((before < 0) != (after < 0))
        r -= 2, pc++;
      else
        pc = code + *pc;
      break;
    }
    case OP_LEAVE:
      r -= 2;
      pc = code + *pc;
      break;
    case OP_STRING:
      fwrite(f->data + pc[0], 1, (size_t)pc[1], stdout);
      pc += 2;
      break;
    case OP_ADD: BIN((Cell)((uint64_t)a + (uint64_t)b))
    case OP_SUB: BIN((Cell)((uint64_t)a - (uint64_t)b))
    case OP_MUL: BIN((Cell)((uint64_t)a * (uint64_t)b))
    case OP_DIV: BIN(divide(f, a, b, 0))
    case OP_MOD: BIN(divide(f, a, b, 1))
    case OP_NEGATE: UN((Cell)(0 - (uint64_t)a))
    case OP_ABS: UN(a < 0 ? (Cell)(0 - (uint64_t)a) : a)
    case OP_MIN: BIN(a < b ? a : b)
    case OP_MAX: BIN(a > b ? a : b)
    case OP_AND: BIN(a & b)
    case OP_OR: BIN(a | b)
    case OP_XOR: BIN(a ^ b)
    case OP_INVERT: UN(~a)
    case OP_LSHIFT: BIN((Cell)((uint64_t)a << (b & 63)))
    case OP_RSHIFT: BIN((Cell)((uint64_t)a >> (b & 63)))
    case OP_EQ: BIN(-(a == b))
    case OP_NE: BIN(-(a != b))
    case OP_LT: BIN(-(a < b))
    case OP_GT: BIN(-(a > b))
    case OP_LE: BIN(-(a <= b))
    case OP_GE: BIN(-(a >= b))
    case OP_ZEQ: UN(-(a == 0))
    case OP_ZLT: UN(-(a < 0))
    case OP_DUP:
      *s = s[-1];
      s++;
      break;
    case OP_QDUP:
      *s = s[-1];
      s += s[0] != 0;
      break;
    case OP_DROP: s--; break;
    case OP_SWAP: {
      Cell a = s[-1];
      s[-1] = s[-2];
      s[-2] = a;
      break;
    }
    case OP_OVER:
      *s = s[-2];
      s++;
      break;
    case OP_ROT: {
      Cell a = s[-3];
      s[-3] = s[-2];
      s[-2] = s[-1];
      s[-1] = a;
      break;
    }
    case OP_NIP:
      s[-2] = s[-1];
      s--;
      break;
    case OP_TUCK:
      s[0] = s[-1];
      s[-1] = s[-2];
      s[-2] = s[0];
      s++;
      break;
    case OP_PICK:
      if (s[-1] < 0 || s[-1] >= s - f->stack - 1) fail(f, "stack is empty", "pick");
      s[-1] = s[-2 - s[-1]];
      break;
    case OP_DUP2:
      s[0] = s[-2];
      s[1] = s[-1];
      s += 2;
      break;
    case OP_DROP2: s -= 2; break;
    case OP_DEPTH:
      *s = s - f->stack;
      s++;
      break;
    case OP_TOR: *r++ = *--s; break;
    case OP_FROMR: *s++ = *--r; break;
    case OP_RAT:
    case OP_I: *s++ = r[-1]; break;
    case OP_J: *s++ = r[-3]; break;
    case OP_AT: UN(load(f, a))
    case OP_STORE: store(f, s[-1], s[-2]), s -= 2; break;
    case OP_PLUSSTORE:
      store(f, s[-1], (Cell)((uint64_t)load(f, s[-1]) + (uint64_t)s[-2])), s -= 2;
      break;
    case OP_CAT: UN(*address(f, a, 1))
    case OP_CSTORE: *address(f, s[-1], 1) = (uint8_t)s[-2], s -= 2; break;
    case OP_HERE: *s++ = f->here; break;
    case OP_ALLOT:
      address(f, f->here + *--s, 0);
      f->here += (uint32_t)*s;
      break;
    case OP_COMMA:
      store(f, f->here, *--s);
      f->here += 8;
      break;
    case OP_CELLS: UN(a * 8)
    case OP_DOT: printf("%" PRId64 " ", *--s); break;
    case OP_UDOT: printf("%" PRIu64 " ", (uint64_t)*--s); break;
    case OP_EMIT: putchar((int)*--s); break;
    case OP_CR: putchar('\n'); break;
    case OP_SPACE: putchar(' '); break;
    case OP_TYPE:
      fwrite(address(f, s[-2], s[-1]), 1, (size_t)s[-1], stdout);
      s -= 2;
      break;
    case OP_BYE: exit(0);
    case OP_THROW: fflush(stdout); exit((int)s[-1]);
    default: fail(f, "bad op", "");
    }
  }
}

/* -- compiling ---- */

static void put(Forth *f, Cell v)
{
  if (f->ncode == CODE) fail(f, "no room for code", "");
  f->code[f->ncode++] = v;
}

static void open_control(Forth *f, uint32_t at)
{
  if (f->ncontrol == 64) fail(f, "nested too deeply", "");
  f->control[f->ncontrol++] = at;
}

static uint32_t close_control(Forth *f, const char *word)
{
  if (!f->ncontrol) fail(f, "nothing to close", word);
  return f->control[--f->ncontrol];
}

static int next_word(Forth *f, char word[64])
{
  size_t n = 0;
  while (isspace((unsigned char)*f->p))
    f->line += *f->p++ == '\n';
  while (*f->p && !isspace((unsigned char)*f->p) && n < 63)
    word[n++] = (char)tolower((unsigned char)*f->p++);
  word[n] = 0;
  return n > 0;
}

static void skip_to(Forth *f, char end)
{
  while (*f->p && *f->p != end)
    f->line += *f->p++ == '\n';
  if (*f->p && end != '\n') f->p++;
}

static void compile_string(Forth *f)
{
  const char *start = *f->p ? f->p + 1 : f->p;
  skip_to(f, '"');
  if (f->p <= start || f->p[-1] != '"') fail(f, "'\"' is missing", "");
  size_t n = (size_t)(f->p - 1 - start);
  memcpy(address(f, f->here, (Cell)n), start, n);
  put(f, OP_STRING);
  put(f, f->here);
  put(f, (Cell)n);
  f->here += (uint32_t)n;
}

static void define(Forth *f)
{
  char name[64];
  if (!next_word(f, name)) fail(f, "a name is missing", "");
  if (f->nwords == WORDS) fail(f, "too many words", "");
  Word *w = &f->words[f->nwords++];
  memcpy(w->name, name, sizeof w->name - 1);
  w->start = f->ncode;
}

static void define_constant(Forth *f, Cell v)
{
  define(f);
  put(f, OP_LIT);
  put(f, v);
  put(f, OP_EXIT);
}

static void jump(Forth *f, Cell op, Cell to)
{
  put(f, op);
  put(f, to);
}

static void end_loop(Forth *f, Cell op, const char *word)
{
  uint32_t start = close_control(f, word), leaves = close_control(f, word);
  jump(f, op, start);
  while (f->nleaves > leaves)
    f->code[f->leaves[--f->nleaves]] = f->ncode;
}

/* Words that steer the compiler. */
static int steer(Forth *f, const char *w)
{
  if (!strcmp(w, "if"))
    jump(f, OP_JUMPZ, 0), open_control(f, f->ncode - 1);
  else if (!strcmp(w, "else")) {
    uint32_t at = close_control(f, w);
    jump(f, OP_JUMP, 0), open_control(f, f->ncode - 1);
    f->code[at] = f->ncode;
  } else if (!strcmp(w, "then")) {
    uint32_t at = close_control(f, w);
    f->code[at] = f->ncode;
  } else if (!strcmp(w, "begin"))
    open_control(f, f->ncode);
  else if (!strcmp(w, "until"))
    jump(f, OP_JUMPZ, close_control(f, w));
  else if (!strcmp(w, "again"))
    jump(f, OP_JUMP, close_control(f, w));
  else if (!strcmp(w, "while"))
    jump(f, OP_JUMPZ, 0), open_control(f, f->ncode - 1);
  else if (!strcmp(w, "repeat")) {
    uint32_t at = close_control(f, w);
    jump(f, OP_JUMP, close_control(f, w));
    f->code[at] = f->ncode;
  } else if (!strcmp(w, "do"))
    put(f, OP_DO), open_control(f, f->nleaves), open_control(f, f->ncode);
  else if (!strcmp(w, "loop"))
    end_loop(f, OP_LOOP, w);
  else if (!strcmp(w, "+loop"))
    end_loop(f, OP_PLUSLOOP, w);
  else if (!strcmp(w, "leave")) {
    if (f->nleaves == 64) fail(f, "too many leaves", "");
    jump(f, OP_LEAVE, 0), f->leaves[f->nleaves++] = f->ncode - 1;
  } else if (!strcmp(w, "recurse"))
    jump(f, OP_CALL, f->words[f->nwords - 1].start);
  else if (!strcmp(w, ";")) {
    if (f->ncontrol) fail(f, "an if, begin or do is open", w);
    put(f, OP_EXIT), f->compiling = 0;
  } else
    return 0;
  return 1;
}

/* Words that work while reading. */
static int direct(Forth *f, const char *w)
{
  if (!strcmp(w, "\\"))
    skip_to(f, '\n');
  else if (!strcmp(w, "("))
    skip_to(f, ')');
  else if (f->compiling)
    return 0;
  else if (!strcmp(w, ":"))
    define(f), f->compiling = 1;
  else if (!strcmp(w, "variable"))
    define_constant(f, f->here), f->here += 8;
  else if (!strcmp(w, "create"))
    define_constant(f, f->here);
  else if (!strcmp(w, "constant")) {
    if (!f->sp) fail(f, "stack is empty", w);
    define_constant(f, f->stack[--f->sp]);
  } else
    return 0;
  return 1;
}

static void compile(Forth *f, const char *w)
{
  char *end;
  if (f->compiling && steer(f, w)) return;
  if (!strcmp(w, ".\"")) return compile_string(f);
  for (uint32_t i = f->nwords; i-- > 0;)
    if (!strcmp(f->words[i].name, w)) return jump(f, OP_CALL, f->words[i].start);
  for (Cell op = 0; op < NOPS; op++)
    if (*ops[op].name && !strcmp(ops[op].name, w)) return put(f, op);
  Cell v = strtoll(w, &end, 0);
  if (*end) fail(f, "unknown word", w);
  jump(f, OP_LIT, v);
}

static void interpret(Forth *f, const char *file, const char *text)
{
  char word[64];
  f->file = file;
  f->p = text;
  f->line = 1;
  while (next_word(f, word)) {
    if (direct(f, word)) continue;
    uint32_t start = f->ncode;
    int outside = !f->compiling;
    compile(f, word);
    if (!outside) continue;
    put(f, OP_EXIT);
    run(f, start);
    f->ncode = start;
  }
  if (f->compiling) fail(f, "';' is missing", "");
}

static void list(const Forth *f)
{
  static const char *const inner[] = {"exit", "lit",  "call",  "jump",  "jumpz",
                                      "do",   "loop", "+loop", "leave", "string"};
  for (uint32_t i = 0, w = 0; i < f->ncode; i++) {
    for (; w < f->nwords && f->words[w].start == i; w++)
      printf("%s:\n", f->words[w].name);
    Cell op = f->code[i];
    printf("%6u  %s", i, op < 10 ? inner[op] : ops[op].name);
    int operands = op == OP_STRING ? 2 : (op >= OP_LIT && op <= OP_LEAVE && op != OP_DO);
    for (; operands; operands--)
      printf(" %" PRId64, f->code[++i]);
    putchar('\n');
  }
}

static char *read_all(FILE *in)
{
  size_t size = 0, cap = 1 << 12;
  char *text = malloc(cap);
  for (size_t n; text && (n = fread(text + size, 1, cap - size - 1, in)) > 0;) {
    size += n;
    if (cap - size < 2) text = realloc(text, cap *= 2);
  }
  if (text) text[size] = 0;
  return text;
}

int main(int argc, char **argv)
{
  static Forth f;
  int steps = 0, listing = 0, i = 1;
  for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
    if (!strcmp(argv[i], "-s"))
      steps = 1;
    else if (!strcmp(argv[i], "-d"))
      listing = 1;
    else
      return fprintf(stderr, "%s: unknown option %s\n", argv[0], argv[i]), 2;
  }
  for (int first = i; i < argc || i == first; i++) {
    const char *name = i < argc ? argv[i] : "-";
    FILE *in = strcmp(name, "-") ? fopen(name, "r") : stdin;
    char *text = in ? read_all(in) : NULL;
    if (!text) return perror(name), 1;
    interpret(&f, name, text);
    free(text);
    if (in != stdin) fclose(in);
  }
  if (listing) list(&f);
  fflush(stdout);
  if (steps) fprintf(stderr, "%" PRIu64 " ops\n", f.steps);
  return 0;
}
