// SPDX-License-Identifier: MIT
// bench: n=40 interpreter of a small Lisp: reader, environments, mark-and-sweep collector
#include "bench.h"

#include <string.h>

typedef enum Kind { FREE, NUMBER, SYMBOL, PAIR, LAMBDA, BUILTIN } Kind;
typedef struct Cell Cell;
struct Cell {
  uint8_t kind, mark;
  int32_t number;  /* NUMBER; SYMBOL: its index; BUILTIN: which */
  Cell *car, *cdr; /* PAIR; LAMBDA: (parameters . body) and its environment */
};
typedef enum Builtin { ADD, SUB, MUL, LESS, EQUAL, CONS, CAR, CDR, NULLP } Builtin;
enum { QUOTE, IF, LAMBDA_, DEFINE, LET, FIRST_NAME };
enum { CELLS = 40000, SYMBOLS = 128, ROOTS = 20000 };

static Cell cells[CELLS], *free_list, *symbols[SYMBOLS], *global, *roots[ROOTS];
static char names[SYMBOLS][16];
static uint32_t nsymbols, nroots, collections;
static const char *input;

static const char program[] =
    "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))"
    "(define range (lambda (a b) (if (< a b) (cons a (range (+ a 1) b)) (quote ()))))"
    "(define map (lambda (f l) (if (null? l) l (cons (f (car l)) (map f (cdr l))))))"
    "(define fold (lambda (f v l) (if (null? l) v (fold f (f v (car l)) (cdr l)))))"
    "(define filter (lambda (p l) (if (null? l) l (if (p (car l)) (cons (car l) (filter p (cdr l)))"
    " (filter p (cdr l))))))"
    "(define append (lambda (a b) (if (null? a) b (cons (car a) (append (cdr a) b)))))"
    "(define sort (lambda (l) (if (null? l) l (let (p (car l)) (append (sort (filter (lambda (x)"
    " (< x p)) (cdr l))) (cons p (sort (filter (lambda (x) (if (< x p) (quote ()) 1)) (cdr "
    "l)))))))))"
    "(define twist (lambda (x) (- (* x 37) (* 61 (div (* x 37) 61)))))"
    "(define div (lambda (a b) (if (< a b) 0 (+ 1 (div (- a b) b)))))"
    "(+ (fib 15) (fold (lambda (a b) (+ (* a 3) b)) 0 (sort (map twist (range 0 60)))))";

static void mark(Cell *c)
{
  while (c && !c->mark) {
    c->mark = 1;
    if (c->kind != PAIR && c->kind != LAMBDA) return;
    mark(c->car);
    c = c->cdr;
  }
}

static void collect(void)
{
  collections++;
  mark(global);
  for (uint32_t i = 0; i < nsymbols; i++)
    mark(symbols[i]);
  for (uint32_t i = 0; i < nroots; i++)
    mark(roots[i]);
  free_list = 0;
  for (Cell *c = cells; c < cells + CELLS; c++) {
    if (c->mark)
      c->mark = 0;
    else
      c->kind = FREE, c->cdr = free_list, free_list = c;
  }
}

static Cell *protect(Cell *c)
{
  return roots[nroots++] = c;
}

static Cell *make(Kind kind, int32_t number, Cell *car, Cell *cdr)
{
  if (!free_list) {
    protect(car), protect(cdr);
    collect();
    nroots -= 2;
  }
  Cell *c = free_list;
  free_list = c->cdr;
  *c = (Cell){(uint8_t)kind, 0, number, car, cdr};
  return c;
}

static Cell *intern(const char *text, uint32_t size)
{
  for (uint32_t i = 0; i < nsymbols; i++)
    if (!strncmp(names[i], text, size) && !names[i][size]) return symbols[i];
  memcpy(names[nsymbols], text, size);
  names[nsymbols][size] = 0;
  symbols[nsymbols] = make(SYMBOL, (int32_t)nsymbols, 0, 0);
  return symbols[nsymbols++];
}

static Cell *read(void)
{
  while (*input == ' ')
    input++;
  if (*input == '(') {
    Cell *first = 0, *last = 0;
    uint32_t depth = nroots;
    for (input++;;) {
      while (*input == ' ')
        input++;
      if (*input == ')') break;
      Cell *item = protect(read()), *pair = make(PAIR, 0, item, 0);
      if (first)
        last->cdr = pair;
      else
        first = protect(pair);
      last = pair;
    }
    input++;
    nroots = depth;
    return first;
  }
  const char *start = input;
  if (*input >= '0' && *input <= '9') {
    int32_t v = 0;
    for (; *input >= '0' && *input <= '9'; input++)
      v = v * 10 + *input - '0';
    return make(NUMBER, v, 0, 0);
  }
  while (*input && *input != ' ' && *input != '(' && *input != ')')
    input++;
  return intern(start, (uint32_t)(input - start));
}

static Cell *bind(Cell *name, Cell *value, Cell *env)
{
  protect(env);
  Cell *pair = protect(make(PAIR, 0, name, value)), *out = make(PAIR, 0, pair, env);
  nroots -= 2;
  return out;
}

static Cell *look_up(const Cell *name, Cell *env)
{
  for (; env; env = env->cdr)
    if (env->car->car == name) return env->car->cdr;
  for (env = global; env; env = env->cdr)
    if (env->car->car == name) return env->car->cdr;
  return 0;
}

static Cell *apply_builtin(int which, Cell *a, Cell *b)
{
  switch ((Builtin)which) {
  case ADD: return make(NUMBER, (int32_t)((uint32_t)a->number + (uint32_t)b->number), 0, 0);
  case SUB: return make(NUMBER, (int32_t)((uint32_t)a->number - (uint32_t)b->number), 0, 0);
  case MUL: return make(NUMBER, (int32_t)((uint32_t)a->number * (uint32_t)b->number), 0, 0);
  case LESS: return a->number < b->number ? a : 0;
  case EQUAL: return a->number == b->number ? a : 0;
  case CONS: return make(PAIR, 0, a, b);
  case CAR: return a->car;
  case CDR: return a->cdr;
  case NULLP: return a ? 0 : symbols[QUOTE];
  }
  return 0;
}

static Cell *eval(Cell *x, Cell *env);

/* Parameters bound to the values of the arguments, on top of the function's environment. */
static Cell *bind_all(Cell *names_, Cell *args, Cell *inner, Cell *env)
{
  uint32_t depth = nroots;
  protect(inner);
  for (; names_; names_ = names_->cdr, args = args->cdr) {
    Cell *value = protect(eval(args->car, env));
    inner = protect(bind(names_->car, value, inner));
  }
  nroots = depth;
  return inner;
}

static Cell *eval(Cell *x, Cell *env)
{
  uint32_t depth = nroots;
  Cell *out = 0;
  for (;;) {
    nroots = depth;
    protect(x), protect(env);
    if (!x || x->kind == NUMBER) {
      out = x;
      break;
    }
    if (x->kind == SYMBOL) {
      out = look_up(x, env);
      break;
    }
    Cell *head = x->car, *args = x->cdr;
    int form = head && head->kind == SYMBOL ? head->number : FIRST_NAME;
    if (form == QUOTE) {
      out = args->car;
      break;
    }
    if (form == IF) {
      x = eval(args->car, env) ? args->cdr->car : args->cdr->cdr->car;
      continue;
    }
    if (form == LAMBDA_) {
      out = make(LAMBDA, 0, args, env);
      break;
    }
    if (form == DEFINE) {
      out = protect(eval(args->cdr->car, env));
      global = bind(args->car, out, global);
      break;
    }
    if (form == LET) {
      Cell *value = protect(eval(args->car->cdr->car, env));
      env = bind(args->car->car, value, env);
      x = args->cdr->car;
      continue;
    }
    Cell *f = protect(eval(head, env));
    if (f->kind == BUILTIN) {
      Cell *a = protect(eval(args->car, env));
      Cell *b = protect(args->cdr ? eval(args->cdr->car, env) : 0);
      out = apply_builtin(f->number, a, b);
      break;
    }
    env = bind_all(f->car->car, args, f->cdr, env);
    x = f->car->cdr->car;
  }
  nroots = depth;
  return out;
}

static int32_t run_program(void)
{
  static const char *const forms[] = {"quote", "if", "lambda", "define", "let"};
  static const char *const builtins[] = {"+", "-", "*", "<", "=", "cons", "car", "cdr", "null?"};
  memset(cells, 0, sizeof cells);
  global = 0;
  nsymbols = nroots = collections = 0;
  collect();
  for (int i = 0; i < 5; i++)
    intern(forms[i], (uint32_t)strlen(forms[i]));
  for (int i = 0; i < 9; i++)
    global =
        bind(intern(builtins[i], (uint32_t)strlen(builtins[i])), make(BUILTIN, i, 0, 0), global);
  Cell *value = 0;
  for (input = program; *input;)
    value = eval(read(), 0);
  return value->number;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    sum = mix(sum, (uint32_t)run_program());
    sum = mix(sum, collections);
  }
  return sum;
}
