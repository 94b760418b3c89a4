// SPDX-License-Identifier: MIT
/* A compressor: matches found through hash chains, written as bytes.
 *
 *   lz c IN OUT      compresses
 *   lz d IN OUT      decompresses
 *   lz t IN          compresses and decompresses in memory and compares
 *
 * Format: "LZ1\n", the size in 8 bytes, then sequences as LZ4 has them: a token (high half:
 * literals, low half: match length - 4; 15: more follow in bytes up to the first below 255), the
 * literals, two bytes of distance. The last sequence has literals only. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HASH_BITS = 15, WINDOW = 65535, MIN_MATCH = 4, TRIES = 32, HEADER = 12 };

typedef struct Buffer {
  uint8_t *at;
  size_t size;
} Buffer;

static void *check(void *p)
{
  if (p) return p;
  fputs("lz: out of memory\n", stderr);
  exit(1);
}

static uint32_t hash(const uint8_t *p)
{
  uint32_t v;
  memcpy(&v, p, 4);
  return v * 2654435761u >> (32 - HASH_BITS);
}

static uint8_t *put_length(uint8_t *o, size_t n)
{
  for (; n >= 255; n -= 255)
    *o++ = 255;
  *o++ = (uint8_t)n;
  return o;
}

static uint8_t *put_sequence(uint8_t *o, const uint8_t *literals, size_t n, size_t length,
                             size_t distance)
{
  size_t more = length ? length - MIN_MATCH : 0;
  *o++ = (uint8_t)((n < 15 ? n : 15) << 4 | (more < 15 ? more : 15));
  if (n >= 15) o = put_length(o, n - 15);
  memcpy(o, literals, n);
  o += n;
  if (!length) return o;
  *o++ = (uint8_t)distance;
  *o++ = (uint8_t)(distance >> 8);
  if (more >= 15) o = put_length(o, more - 15);
  return o;
}

static size_t match(const uint8_t *a, const uint8_t *b, const uint8_t *end)
{
  const uint8_t *start = b;
  while (b < end && *a == *b)
    a++, b++;
  return (size_t)(b - start);
}

static Buffer compress(Buffer in)
{
  int32_t *head = check(malloc(sizeof *head << HASH_BITS));
  int32_t *previous = check(malloc((in.size + 1) * sizeof *previous));
  uint8_t *out = check(malloc(in.size + in.size / 255 + HEADER + 16)), *o = out;
  const uint8_t *base = in.at, *end = base + in.size;
  memset(head, 0xff, sizeof *head << HASH_BITS);
  memcpy(o, "LZ1\n", 4);
  for (int i = 0; i < 8; i++)
    o[4 + i] = (uint8_t)((uint64_t)in.size >> (8 * i));
  o += HEADER;
  size_t done = 0; /* what is written */
  for (size_t i = 0; i + MIN_MATCH <= in.size;) {
    uint32_t h = hash(base + i);
    size_t best = 0, distance = 0;
    int tries = TRIES;
    for (int32_t c = head[h]; c >= 0 && i - (size_t)c <= WINDOW && tries--; c = previous[c]) {
      size_t n = match(base + c, base + i, end);
      if (n > best) best = n, distance = i - (size_t)c;
    }
    size_t step = 1;
    if (best >= MIN_MATCH) {
      o = put_sequence(o, base + done, i - done, best, distance);
      step = best;
      done = i + best;
    }
    for (; step-- && i + MIN_MATCH <= in.size; i++) {
      h = hash(base + i);
      previous[i] = head[h];
      head[h] = (int32_t)i;
    }
    if (done > i) i = done;
  }
  o = put_sequence(o, base + done, in.size - done, 0, 0);
  free(head);
  free(previous);
  return (Buffer){out, (size_t)(o - out)};
}

static size_t get_length(const uint8_t **p, const uint8_t *end, size_t n)
{
  if (n < 15) return n;
  while (*p < end) {
    uint8_t b = *(*p)++;
    n += b;
    if (b < 255) break;
  }
  return n;
}

/* at is NULL if the input is damaged. */
static Buffer decompress(Buffer in)
{
  const uint8_t *p = in.at, *end = p + in.size;
  uint64_t size = 0;
  if (in.size < HEADER || memcmp(p, "LZ1\n", 4)) return (Buffer){0};
  for (int i = 0; i < 8; i++)
    size |= (uint64_t)p[4 + i] << (8 * i);
  if (size > in.size * 256 + 256) return (Buffer){0};
  Buffer out = {check(malloc((size_t)size + 1)), 0};
  for (p += HEADER; p < end;) {
    unsigned token = *p++;
    size_t n = get_length(&p, end, token >> 4);
    if (n > (size_t)(end - p) || n > size - out.size) goto damaged;
    memcpy(out.at + out.size, p, n);
    out.size += n;
    p += n;
    if (p == end) break;
    if (end - p < 2) goto damaged;
    size_t distance = (size_t)p[0] | (size_t)p[1] << 8;
    p += 2;
    n = get_length(&p, end, token & 15) + MIN_MATCH;
    if (distance == 0 || distance > out.size || n > size - out.size) goto damaged;
    for (; n; n--, out.size++)
      out.at[out.size] = out.at[out.size - distance];
  }
  if (out.size == size) return out;
damaged:
  free(out.at);
  return (Buffer){0};
}

static int read_file(const char *path, Buffer *out)
{
  FILE *f = fopen(path, "rb");
  size_t cap = 1 << 16;
  if (!f) return perror(path), 0;
  *out = (Buffer){check(malloc(cap)), 0};
  for (size_t n; (n = fread(out->at + out->size, 1, cap - out->size, f)) > 0;) {
    out->size += n;
    if (out->size == cap) out->at = check(realloc(out->at, cap *= 2));
  }
  int bad = ferror(f);
  fclose(f);
  return bad ? (perror(path), 0) : 1;
}

static int write_file(const char *path, Buffer b)
{
  FILE *f = fopen(path, "wb");
  int good = f && fwrite(b.at, 1, b.size, f) == b.size;
  if (f && fclose(f)) good = 0;
  if (!good) perror(path);
  return good;
}

int main(int argc, char **argv)
{
  char mode = argc > 1 ? argv[1][0] : 0;
  Buffer in, out;
  if (!(mode == 't' && argc == 3) && !((mode == 'c' || mode == 'd') && argc == 4)) {
    fprintf(stderr, "usage: %s c IN OUT | d IN OUT | t IN\n", argv[0]);
    return 2;
  }
  if (!read_file(argv[2], &in)) return 1;
  out = mode == 'd' ? decompress(in) : compress(in);
  if (!out.at) {
    fprintf(stderr, "%s: damaged\n", argv[2]);
    return 1;
  }
  printf("%zu -> %zu bytes\n", in.size, out.size);
  if (mode != 't') return !write_file(argv[3], out);
  Buffer back = decompress(out);
  int same = back.at && back.size == in.size && memcmp(back.at, in.at, in.size) == 0;
  puts(same ? "same" : "DIFFERENT");
  return !same;
}
