// SPDX-License-Identifier: MIT
/* SHA-256 of files, as sha256sum prints it.
 *
 *   sha256 [FILE...]     "-" or no FILE: standard input
 *   sha256 -z MIB        of so many MiB of zeros
 *   sha256 -C LIST       checks the files of such a list */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Sha {
  uint32_t h[8];
  uint8_t block[64];
  uint64_t size;
} Sha;

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t ror(uint32_t x, int n)
{
  return x >> n | x << (32 - n);
}

static void mix(uint32_t *h, const uint8_t *p)
{
  uint32_t w[64], s[8];
  for (int i = 0; i < 16; i++, p += 4)
    w[i] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
  for (int i = 16; i < 64; i++) {
    uint32_t a = w[i - 15], b = w[i - 2];
    w[i] = w[i - 16] + w[i - 7] + (ror(a, 7) ^ ror(a, 18) ^ a >> 3) +
           (ror(b, 17) ^ ror(b, 19) ^ b >> 10);
  }
  memcpy(s, h, sizeof s);
  for (int i = 0; i < 64; i++) {
    uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
    uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    uint32_t t = s[7] + (ror(s[4], 6) ^ ror(s[4], 11) ^ ror(s[4], 25)) + choice + K[i] + w[i];
    uint32_t u = (ror(s[0], 2) ^ ror(s[0], 13) ^ ror(s[0], 22)) + majority;
    s[7] = s[6];
    s[6] = s[5];
    s[5] = s[4];
    s[4] = s[3] + t;
    s[3] = s[2];
    s[2] = s[1];
    s[1] = s[0];
    s[0] = t + u;
  }
  for (int i = 0; i < 8; i++)
    h[i] += s[i];
}

static void begin(Sha *s)
{
  *s = (Sha){.h = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
                   0x1f83d9ab, 0x5be0cd19}};
}

static void add(Sha *s, const uint8_t *p, size_t n)
{
  size_t have = s->size % 64;
  s->size += n;
  if (have) {
    size_t part = n < 64 - have ? n : 64 - have;
    memcpy(s->block + have, p, part);
    p += part;
    n -= part;
    if (have + part < 64) return;
    mix(s->h, s->block);
  }
  for (; n >= 64; p += 64, n -= 64)
    mix(s->h, p);
  memcpy(s->block, p, n);
}

static void finish(Sha *s, char hex[65])
{
  static const uint8_t pad[64] = {0x80};
  uint8_t length[8];
  uint64_t bits = s->size * 8;
  for (int i = 0; i < 8; i++)
    length[i] = (uint8_t)(bits >> (56 - 8 * i));
  add(s, pad, 1 + (119 - s->size % 64) % 64);
  add(s, length, 8);
  for (int i = 0; i < 8; i++)
    snprintf(hex + 8 * i, 9, "%08x", (unsigned)s->h[i]);
}

static int hash_file(const char *path, char hex[65])
{
  static uint8_t buffer[1 << 15];
  FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
  if (!f) return -1;
  Sha s;
  begin(&s);
  for (size_t n; (n = fread(buffer, 1, sizeof buffer, f)) > 0;)
    add(&s, buffer, n);
  int bad = ferror(f);
  if (f != stdin) fclose(f);
  finish(&s, hex);
  return bad ? -1 : 0;
}

static int check_list(const char *path)
{
  FILE *f = fopen(path, "r");
  char line[1024], hex[65];
  int bad = 0;
  if (!f) return perror(path), 1;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\n")] = 0;
    if (strlen(line) < 67) continue;
    int same = hash_file(line + 66, hex) == 0 && memcmp(hex, line, 64) == 0;
    printf("%s: %s\n", line + 66, same ? "OK" : "FAILED");
    bad |= !same;
  }
  fclose(f);
  return bad;
}

int main(int argc, char **argv)
{
  char hex[65];
  int status = 0;
  if (argc == 3 && strcmp(argv[1], "-C") == 0) return check_list(argv[2]);
  if (argc == 3 && strcmp(argv[1], "-z") == 0) {
    static const uint8_t zeros[1 << 12];
    Sha s;
    begin(&s);
    for (long i = atol(argv[2]) * 256; i > 0; i--)
      add(&s, zeros, sizeof zeros);
    finish(&s, hex);
    puts(hex);
    return 0;
  }
  for (int i = 1; i < argc || i == 1; i++) {
    const char *name = i < argc ? argv[i] : "-";
    if (hash_file(name, hex)) {
      perror(name);
      status = 1;
    } else {
      printf("%s  %s\n", hex, name);
    }
  }
  return status;
}
