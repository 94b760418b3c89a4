// SPDX-License-Identifier: MIT
// bench: n=500000 five bodies under gravity: float chains with square root and division
#include "bench.h"

enum { N = 5 };
typedef struct Body {
  double x, y, z, vx, vy, vz, mass;
} Body;
static const Body initial[N] = {
    {0, 0, 0, 0, 0, 0, 39.47},
    {4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037},
    {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011},
    {12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017},
    {15.37, -25.9, 0.179, 0.97, 0.59, -0.034, 0.002},
};
static Body body[N];

static void step(double dt)
{
  for (int i = 0; i < N; i++)
    for (int j = i + 1; j < N; j++) {
      Body *a = &body[i], *b = &body[j];
      double x = a->x - b->x, y = a->y - b->y, z = a->z - b->z;
      double square = x * x + y * y + z * z, force = dt / (square * __builtin_sqrt(square));
      a->vx -= x * b->mass * force, a->vy -= y * b->mass * force, a->vz -= z * b->mass * force;
      b->vx += x * a->mass * force, b->vy += y * a->mass * force, b->vz += z * a->mass * force;
    }
  for (int i = 0; i < N; i++)
    body[i].x += dt * body[i].vx, body[i].y += dt * body[i].vy, body[i].z += dt * body[i].vz;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (int i = 0; i < N; i++)
    body[i] = initial[i];
  for (uint32_t i = 0; i < n; i++)
    step(0.01);
  for (int i = 0; i < N; i++)
    sum = mix(sum, bits_of(body[i].x));
  return sum;
}
