// SPDX-License-Identifier: MIT
#include "maker.h"

#include <stdlib.h>
#include <string.h>

World world;

const uint8_t type_code[NTYPE] = {0x7f, 0x7e, 0x7d, 0x7c, 0x70, 0x6f};

void put(Bytes *b, unsigned byte)
{
  if (b->n == b->cap) {
    b->cap = b->cap ? 2 * b->cap : 256;
    b->p = realloc(b->p, b->cap);
    if (!b->p) exit(2);
  }
  b->p[b->n++] = (uint8_t)byte;
}

void put_all(Bytes *b, const Bytes *x)
{
  for (size_t i = 0; i < x->n; i++)
    put(b, x->p[i]);
}

void put_u(Bytes *b, uint64_t v)
{
  for (; v >= 0x80; v >>= 7)
    put(b, (v & 0x7f) | 0x80);
  put(b, (unsigned)v);
}

void put_s(Bytes *b, int64_t v)
{
  for (;;) {
    unsigned byte = v & 0x7f;
    v >>= 7;
    if ((v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40)) {
      put(b, byte);
      return;
    }
    put(b, byte | 0x80);
  }
}

static uint64_t state;

void chance_seed(uint64_t seed)
{
  state = seed * 0x9e3779b97f4a7c15u | 1;
  for (int i = 0; i < 8; i++)
    chance();
}

uint64_t chance(void)
{
  state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
  return (state * 0x2545f4914f6cdd1du) >> 16;
}

unsigned below(unsigned n)
{
  return (unsigned)(chance() % n);
}

bool rarely(unsigned n)
{
  return !below(n);
}

unsigned type_index(const uint8_t *params, unsigned nparams, const uint8_t *results,
                    unsigned nresults)
{
  for (unsigned i = 0; i < world.ntypes; i++) {
    const Signature *s = &world.type[i];
    if (s->nparams == nparams && s->nresults == nresults &&
        (!nparams || !memcmp(s->params, params, nparams)) &&
        (!nresults || !memcmp(s->results, results, nresults)))
      return i;
  }
  if (world.ntypes == MAX_TYPES) return NO_SIGNATURE;
  Signature *s = &world.type[world.ntypes];
  s->nparams = (uint16_t)nparams;
  s->nresults = (uint16_t)nresults;
  if (nparams) memcpy(s->params, params, nparams);
  if (nresults) memcpy(s->results, results, nresults);
  return world.ntypes++;
}

const Signature *func_signature(unsigned func)
{
  return &world.type[world.func_type[func]];
}
