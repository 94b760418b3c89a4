// SPDX-License-Identifier: MIT
// bench: n=18 picture coder: cosine transform of blocks, quantization, zigzag, Huffman codes, and
// back
#include "bench.h"

#include <string.h>

enum { WIDTH = 256, HEIGHT = 256, BLOCKS = WIDTH / 8 * (HEIGHT / 8), SYMBOLS = 256 };
static uint8_t picture[HEIGHT][WIDTH], back[HEIGHT][WIDTH];
static float cosine[8][8];
static int16_t coefficients[BLOCKS][64];
static uint8_t symbols[BLOCKS * 140], zigzag[64], bits[BLOCKS * 140 * 2];
static uint32_t nsymbols, nbits, code[SYMBOLS];
static uint8_t length[SYMBOLS];

static void tables(void)
{
  /* cos((2x + 1) u pi / 16): by the recurrence of cosines of multiples, from cos(pi / 16) */
  double c = 0.98078528040323044913, cosines[128] = {1, c};
  for (int i = 2; i < 128; i++)
    cosines[i] = 2 * c * cosines[i - 1] - cosines[i - 2];
  for (int x = 0; x < 8; x++)
    for (int u = 0; u < 8; u++)
      cosine[x][u] = (float)(cosines[(2 * x + 1) * u] * (u ? 0.5 : 0.35355339059327379));
  int at = 0;
  for (int d = 0; d < 15; d++)
    for (int i = 0; i <= d; i++) {
      int y = d & 1 ? i : d - i, x = d - y;
      if (x < 8 && y < 8) zigzag[at++] = (uint8_t)(y * 8 + x);
    }
}

static void paint(uint32_t seed)
{
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++) {
      int dx = x - 128, dy = y - 100;
      int v = dx * dx + dy * dy < 5000 ? 200 - (dx + dy) / 2 : (x * y >> 8) + (x & 16);
      picture[y][x] = (uint8_t)(v + (int)(random_next(&seed) & 7));
    }
}

/* Rows, then columns; `inverse` has the matrix transposed. */
static void transform(float *block, int inverse)
{
  float t[64];
  for (int y = 0; y < 8; y++)
    for (int u = 0; u < 8; u++) {
      float sum = 0;
      for (int x = 0; x < 8; x++)
        sum += block[y * 8 + x] * (inverse ? cosine[u][x] : cosine[x][u]);
      t[y * 8 + u] = sum;
    }
  for (int x = 0; x < 8; x++)
    for (int v = 0; v < 8; v++) {
      float sum = 0;
      for (int y = 0; y < 8; y++)
        sum += t[y * 8 + x] * (inverse ? cosine[v][y] : cosine[y][v]);
      block[v * 8 + x] = sum;
    }
}

static int step(int i)
{
  return 3 + (i & 7) + (i >> 3);
}

static void encode_blocks(void)
{
  float block[64];
  for (int b = 0; b < BLOCKS; b++) {
    int left = b % (WIDTH / 8) * 8, top = b / (WIDTH / 8) * 8;
    for (int i = 0; i < 64; i++)
      block[i] = (float)(picture[top + i / 8][left + i % 8] - 128);
    transform(block, 0);
    for (int i = 0; i < 64; i++)
      coefficients[b][i] = (int16_t)(block[i] / (float)step(i));
  }
}

static void decode_blocks(void)
{
  float block[64];
  for (int b = 0; b < BLOCKS; b++) {
    int left = b % (WIDTH / 8) * 8, top = b / (WIDTH / 8) * 8;
    for (int i = 0; i < 64; i++)
      block[i] = (float)(coefficients[b][i] * step(i));
    transform(block, 1);
    for (int i = 0; i < 64; i++) {
      int v = (int)(block[i] + 128.5f);
      back[top + i / 8][left + i % 8] = (uint8_t)(v < 0 ? 0 : v > 255 ? 255 : v);
    }
  }
}

/* Bytes: a run of zeros (up to 15) and the size class, then the value in one or two bytes. */
static void make_symbols(void)
{
  nsymbols = 0;
  for (int b = 0; b < BLOCKS; b++) {
    int zeros = 0;
    for (int i = 0; i < 64; i++) {
      int v = coefficients[b][zigzag[i]];
      if (v == 0 && zeros < 15) {
        zeros++;
        continue;
      }
      int wide = v < -128 || v > 127;
      symbols[nsymbols++] = (uint8_t)(zeros << 1 | wide);
      symbols[nsymbols++] = (uint8_t)v;
      if (wide) symbols[nsymbols++] = (uint8_t)(v >> 8);
      zeros = 0;
    }
    symbols[nsymbols++] = 0xff;
  }
}

static void make_codes(void)
{
  uint32_t weight[2 * SYMBOLS] = {0};
  int16_t parent[2 * SYMBOLS];
  for (uint32_t i = 0; i < nsymbols; i++)
    weight[symbols[i]]++;
  for (int i = 0; i < 2 * SYMBOLS; i++)
    parent[i] = -1;
  for (int nodes = SYMBOLS;; nodes++) { /* joins the two lightest, quadratic */
    int a = -1, b = -1;
    for (int i = 0; i < nodes; i++) {
      if (!weight[i] || parent[i] >= 0) continue;
      if (a < 0 || weight[i] < weight[a])
        b = a, a = i;
      else if (b < 0 || weight[i] < weight[b])
        b = i;
    }
    if (b < 0) break;
    weight[nodes] = weight[a] + weight[b];
    parent[a] = parent[b] = (int16_t)nodes;
  }
  uint32_t next = 0;
  memset(length, 0, sizeof length);
  for (int i = 0; i < SYMBOLS; i++)
    for (int p = parent[i]; weight[i] && p >= 0; p = parent[p])
      length[i]++;
  for (uint32_t size = 1; size < 32; size++, next <<= 1) /* canonical */
    for (int i = 0; i < SYMBOLS; i++)
      if (length[i] == size) code[i] = next++;
}

static void write_bits(void)
{
  uint64_t pending = 0;
  uint32_t have = 0, at = 0;
  nbits = 0;
  for (uint32_t i = 0; i < nsymbols; i++) {
    uint32_t s = symbols[i];
    pending = pending << length[s] | code[s];
    have += length[s], nbits += length[s];
    for (; have >= 8; have -= 8)
      bits[at++] = (uint8_t)(pending >> (have - 8));
  }
  bits[at] = (uint8_t)(pending << (8 - have));
}

/* Decodes bit by bit by the first code of each length; false if it is not what was written. */
static int read_bits(void)
{
  uint32_t first[33] = {0}, start[33] = {0}, count[33] = {0}, order[SYMBOLS], n = 0, at = 0;
  for (uint32_t size = 1; size <= 32; size++) {
    start[size] = n;
    first[size] = ~0u;
    for (uint32_t i = 0; i < SYMBOLS; i++) {
      if (length[i] != size) continue;
      if (first[size] == ~0u) first[size] = code[i];
      count[size]++;
      order[n++] = i;
    }
  }
  for (uint32_t i = 0; i < nsymbols; i++) {
    uint32_t v = 0, size = 0;
    do {
      v = v << 1 | (bits[at >> 3] >> (7 - (at & 7)) & 1);
      at++, size++;
    } while (!count[size] || v - first[size] >= count[size]);
    if (order[start[size] + v - first[size]] != symbols[i]) return 0;
  }
  return at == nbits;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  tables();
  for (uint32_t round = 0; round < n; round++) {
    paint(round + 1);
    encode_blocks();
    make_symbols();
    make_codes();
    write_bits();
    decode_blocks();
    sum = mix(sum, nbits + (uint32_t)read_bits());
    for (int i = 0; i < HEIGHT; i++)
      sum = mix(sum, back[i][i]);
  }
  return sum;
}
