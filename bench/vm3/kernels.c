// SPDX-License-Identifier: MIT
/* The algorithms of examples/vm3 in C: what vm3 is measured against, and what its results are
 * compared with. kernels NAME N [ROUNDS]: prints the result of NAME(N) as `weft run` does, and with
 * ROUNDS the nanoseconds of one run, the best of several. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t fib_iter(int64_t n)
{
  int64_t a = 0, b = 1;
  for (int64_t i = 0; i < n; i++) {
    int64_t c = (int64_t)((uint64_t)a + (uint64_t)b);
    a = b, b = c;
  }
  return a;
}

static int64_t sum_loop(int64_t n)
{
  int64_t sum = 0;
  for (int64_t i = 0; i < n; i++) {
    sum += i;
    __asm__("" : "+r"(sum)); /* no closed form: the loop is what is measured */
  }
  return sum;
}

static int64_t mul_loop(int64_t n)
{
  uint64_t product = 1;
  for (int64_t i = 1; i < n; i++)
    product *= (uint64_t)i;
  return (int64_t)product;
}

static __attribute__((noinline)) int64_t fact_rec(int64_t n)
{
  if (n <= 1) return 1;
  int64_t rest = fact_rec(n - 1);
  __asm__("" : "+r"(rest)); /* a recursion, not a loop */
  return (int64_t)((uint64_t)n * (uint64_t)rest);
}

static __attribute__((noinline)) int64_t fib_rec(int64_t n)
{
  return n < 2 ? n : fib_rec(n - 1) + fib_rec(n - 2);
}

static int64_t prime_count(int64_t n)
{
  int64_t count = 0;
  for (int64_t i = 2; i < n; i++) {
    int64_t j = 2;
    while (j * j <= i && i % j)
      j++;
    count += j * j > i;
  }
  return count;
}

static double f64_dot_sum(int64_t n)
{
  double sum = 0;
  for (int64_t i = 0; i < n; i++)
    sum += (double)i * 0.5;
  return sum;
}

static double f64_sqrt_sum(int64_t n)
{
  double sum = 0;
  for (int64_t i = 1; i <= n; i++)
    sum += sqrt((double)i);
  return sum;
}

static int64_t f64_threshold(int64_t n)
{
  for (int64_t i = 1; i <= n; i++) {
    __asm__("" : "+r"(i)); /* or clang runs the loop while it compiles */
    if (1.0 / (double)i < 0.1) return i;
  }
  return 0;
}

static int64_t strings_concat_loop(int64_t n)
{
  char *text = strdup("a");
  size_t size = 1;
  for (int64_t i = 0; i < n; i++) { /* a new string each time, as in the bytecode */
    char *more = malloc(size + 2);
    memcpy(more, text, size);
    more[size++] = 'a';
    free(text);
    text = more;
  }
  free(text);
  return (int64_t)size;
}

static int64_t lists_fill_sum(int64_t n)
{
  int64_t *list = NULL, sum = 0;
  size_t cap = 0;
  for (size_t i = 0; (int64_t)i < n; i++) {
    if (i == cap) list = realloc(list, (cap = cap ? 2 * cap : 4) * sizeof *list);
    list[i] = (int64_t)i;
  }
  for (int64_t i = 0; i < n; i++)
    sum += list[i];
  free(list);
  return sum;
}

typedef struct Slot {
  int64_t key, value;
  int used;
} Slot;
typedef struct Map {
  Slot *slots;
  unsigned shift;
  uint64_t n;
} Map;

static Slot *find(const Map *m, int64_t key)
{
  uint64_t mask = ((uint64_t)1 << m->shift) - 1;
  uint64_t i = ((uint64_t)key * 0x9e3779b97f4a7c15u) >> (64 - m->shift);
  while (m->slots[i].used && m->slots[i].key != key)
    i = (i + 1) & mask;
  return &m->slots[i];
}

static void put(Map *m, int64_t key, int64_t value)
{
  Slot *s = find(m, key);
  if (!s->used && 2 * ++m->n > (uint64_t)1 << m->shift) {
    Map more = {calloc((size_t)2 << m->shift, sizeof(Slot)), m->shift + 1, m->n};
    for (uint64_t i = 0; i < (uint64_t)1 << m->shift; i++)
      if (m->slots[i].used) *find(&more, m->slots[i].key) = m->slots[i];
    free(m->slots);
    *m = more;
    s = find(m, key);
  }
  *s = (Slot){key, value, 1};
}

static int64_t maps_fill_sum(int64_t n)
{
  Map m = {calloc(8, sizeof(Slot)), 3, 0};
  int64_t sum = 0;
  for (int64_t i = 0; i < n; i++)
    put(&m, i, i);
  for (int64_t i = 0; i < n; i++)
    sum += find(&m, i)->value;
  free(m.slots);
  return sum;
}

static int64_t nsieve(int64_t n)
{
  int64_t *composite = calloc((size_t)n + 1, sizeof *composite), count = 0;
  for (int64_t p = 2; p <= n; p++) {
    if (composite[p]) continue;
    count++;
    for (int64_t k = p * p; k <= n; k += p)
      composite[k] = 1;
  }
  free(composite);
  return count;
}

static int64_t letter(int64_t *seed)
{
  *seed = (*seed * 3877 + 29573) % 139968;
  return *seed < 42404 ? 0 : *seed < 70117 ? 1 : *seed < 97767 ? 2 : 3;
}

static int64_t fasta(int64_t n)
{
  static const int64_t letters[] = {97, 99, 103, 116};
  int64_t seed = 42, hash = 0;
  for (int64_t i = 0; i < n; i++)
    hash = (hash * 1009 + letters[letter(&seed)]) % 2147483647;
  return hash;
}

static int64_t mandelbrot(int64_t n)
{
  int64_t sum = 0;
  for (int64_t row = 0; row < n; row++)
    for (int64_t col = 0; col < n; col++) {
      double cx = (double)col / (double)n * 3 - 2, cy = (double)row / (double)n * 2 - 1;
      double zr = 0, zi = 0;
      int64_t rounds = 0;
      while (rounds < 50) {
        double rr = zr * zr, ii = zi * zi;
        if (rr + ii > 4) break;
        zi = fma(zr + zr, zi, cy);
        zr = (rr - ii) + cx;
        rounds++;
      }
      sum += rounds;
    }
  return sum;
}

static int64_t k_nucleotide(int64_t n)
{
  Map m = {calloc(64, sizeof(Slot)), 6, 0};
  int64_t seed = 42, last = letter(&seed), hash = 0;
  put(&m, last, find(&m, last)->value + 1);
  for (int64_t i = 1; i < n; i++) {
    int64_t c = letter(&seed);
    put(&m, c, find(&m, c)->value + 1);
    put(&m, 4 + 4 * last + c, find(&m, 4 + 4 * last + c)->value + 1);
    last = c;
  }
  for (int64_t k = 0; k < 20; k++)
    hash = (hash * 1009 + find(&m, k)->value) % 2147483647;
  free(m.slots);
  return hash;
}

enum { BODIES = 5 };
static double n_body(int64_t n)
{
  double p[3][BODIES], v[3][BODIES], m[BODIES], e = 0;
  static const double speed[] = {0.1, 0.2, 0.3};
  for (int i = 0; i < BODIES; i++) {
    for (int d = 0; d < 3; d++) {
      p[d][i] = (double)((d + 1) * i);
      v[d][i] = speed[d] * (double)i;
    }
    m[i] = i + 1;
  }
  for (int64_t step = 0; step < n; step++) {
    for (int i = 0; i < BODIES; i++)
      for (int j = i + 1; j < BODIES; j++) {
        double x = p[0][i] - p[0][j], y = p[1][i] - p[1][j], z = p[2][i] - p[2][j];
        double d2 = (x * x + y * y) + z * z, mag = 0.01 / (d2 * sqrt(d2));
        double mi = m[i] * mag, mj = m[j] * mag;
        v[0][i] -= x * mj, v[1][i] -= y * mj, v[2][i] -= z * mj;
        v[0][j] += x * mi, v[1][j] += y * mi, v[2][j] += z * mi;
      }
    for (int i = 0; i < BODIES; i++)
      for (int d = 0; d < 3; d++)
        p[d][i] += v[d][i] * 0.01;
  }
  for (int i = 0; i < BODIES; i++) {
    double kin = (0.5 * m[i]) * ((v[0][i] * v[0][i] + v[1][i] * v[1][i]) + v[2][i] * v[2][i]),
           pot = 0;
    for (int j = i + 1; j < BODIES; j++) {
      double x = p[0][i] - p[0][j], y = p[1][i] - p[1][j], z = p[2][i] - p[2][j];
      pot += (m[i] * m[j]) / sqrt((x * x + y * y) + z * z);
    }
    e += kin - pot;
  }
  return e;
}

static int64_t switch_chain(int64_t n)
{
  int64_t state = 1, sum = 0;
  for (int64_t i = 0; i < n; i++) {
    state = (state * 17 + 12345) % 32749;
    int64_t key = state % 8;
    if (key == 0)
      sum += 111;
    else if (key == 1)
      sum += 222;
    else if (key == 2)
      sum += 333;
    else if (key == 3)
      sum += 444;
    else if (key == 4)
      sum += 555;
    else if (key == 5)
      sum += 666;
    else if (key == 6)
      sum += 777;
    else
      sum += 888;
  }
  return sum;
}

static int64_t switch_table(int64_t n)
{
  static const int64_t values[] = {111, 222, 333, 444, 555, 666, 777, 888};
  int64_t state = 1, sum = 0;
  for (int64_t i = 0; i < n; i++) {
    state = (state * 17 + 12345) % 32749;
    sum += values[state % 8];
  }
  return sum;
}

static const struct {
  const char *name;
  int64_t (*i)(int64_t);
  double (*f)(int64_t);
} kernels[] = {
    {"fib_iter", fib_iter, NULL},
    {"sum_loop", sum_loop, NULL},
    {"mul_loop", mul_loop, NULL},
    {"fact_rec", fact_rec, NULL},
    {"fib_rec", fib_rec, NULL},
    {"prime_count", prime_count, NULL},
    {"f64_dot_sum", NULL, f64_dot_sum},
    {"f64_sqrt_sum", NULL, f64_sqrt_sum},
    {"f64_threshold", f64_threshold, NULL},
    {"strings_concat_loop", strings_concat_loop, NULL},
    {"lists_fill_sum", lists_fill_sum, NULL},
    {"maps_fill_sum", maps_fill_sum, NULL},
    {"nsieve", nsieve, NULL},
    {"fasta", fasta, NULL},
    {"mandelbrot", mandelbrot, NULL},
    {"k_nucleotide", k_nucleotide, NULL},
    {"n_body", NULL, n_body},
    {"switch_lookup8_cmp_chain", switch_chain, NULL},
    {"switch_lookup8_table", switch_table, NULL},
};

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

typedef int64_t (*volatile IntKernel)(int64_t);
typedef double (*volatile FloatKernel)(int64_t);

static void print_result(unsigned k, int64_t n)
{
  IntKernel i = kernels[k].i;
  FloatKernel f = kernels[k].f;
  if (i)
    printf("%lld\n", (long long)((int64_t)((uint64_t)i(n) << 16) >> 16)); /* as a Cell: 48 bits */
  else
    printf("%.17g\n", f(n));
}

/* Nanoseconds of a run, the best of five times `rounds`. */
static double time_kernel(unsigned k, int64_t n, int64_t rounds)
{
  IntKernel i = kernels[k].i;
  FloatKernel f = kernels[k].f;
  double best = INFINITY;
  for (int turn = 0; turn < 5; turn++) {
    double from = now();
    for (int64_t r = 0; r < rounds; r++)
      i ? (void)i(n) : (void)f(n);
    double ns = (now() - from) / (double)rounds;
    if (ns < best) best = ns;
  }
  return best;
}

static unsigned kernel_number(const char *name)
{
  for (unsigned k = 0; k < sizeof kernels / sizeof *kernels; k++)
    if (!strcmp(kernels[k].name, name)) return k;
  fprintf(stderr, "%s: no such kernel\n", name);
  exit(2);
}

/* kernels NAME N [ROUNDS]: the result, and the time. kernels: reads lines `NAME N` and prints `NAME
 * N RESULT`. */
int main(int argc, char **argv)
{
  char name[64];
  long long n;
  while (argc == 1 && scanf("%63s %lld", name, &n) == 2) {
    printf("%s %lld ", name, n);
    print_result(kernel_number(name), n);
  }
  if (argc == 1) return 0;
  if (argc == 2) return 2;
  unsigned k = kernel_number(argv[1]);
  n = strtoll(argv[2], NULL, 10);
  print_result(k, n);
  if (argc > 3) printf("ns: %.1f\n", time_kernel(k, n, strtoll(argv[3], NULL, 10)));
  return 0;
}
