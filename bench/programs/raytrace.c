// SPDX-License-Identifier: MIT
// bench: n=500 ray tracer: structs of doubles by value, recursion, reflections
#include "bench.h"

typedef struct Vec {
  double x, y, z;
} Vec;
typedef struct Sphere {
  Vec centre, color;
  double radius, mirror;
} Sphere;
typedef struct Hit {
  double at;
  Vec point, normal, color;
  double mirror;
} Hit;

enum { SPHERES = 12 };
static Sphere spheres[SPHERES];

static Vec vec(double x, double y, double z)
{
  return (Vec){x, y, z};
}

static Vec plus(Vec a, Vec b)
{
  return vec(a.x + b.x, a.y + b.y, a.z + b.z);
}

static Vec times(Vec a, double k)
{
  return vec(a.x * k, a.y * k, a.z * k);
}

static double dot(Vec a, Vec b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static Vec unit(Vec a)
{
  return times(a, 1 / __builtin_sqrt(dot(a, a)));
}

static double meet(const Sphere *s, Vec from, Vec way)
{
  Vec to = plus(s->centre, times(from, -1));
  double along = dot(to, way), square = s->radius * s->radius - dot(to, to) + along * along;
  if (square < 0) return -1;
  double half = __builtin_sqrt(square);
  return along - half > 1e-6 ? along - half : along + half > 1e-6 ? along + half : -1;
}

static int trace(Vec from, Vec way, Hit *hit)
{
  const Sphere *nearest = 0;
  hit->at = 1e30;
  for (int i = 0; i < SPHERES; i++) {
    double at = meet(&spheres[i], from, way);
    if (at > 0 && at < hit->at) hit->at = at, nearest = &spheres[i];
  }
  if (nearest) {
    hit->point = plus(from, times(way, hit->at));
    hit->normal = unit(plus(hit->point, times(nearest->centre, -1)));
    hit->color = nearest->color;
    hit->mirror = nearest->mirror;
    return 1;
  }
  if (way.y >= -1e-6) return 0;
  hit->at = -(from.y + 1) / way.y; /* the floor: y = -1 */
  hit->point = plus(from, times(way, hit->at));
  hit->normal = vec(0, 1, 0);
  int x = (int)__builtin_floor(hit->point.x), z = (int)__builtin_floor(hit->point.z);
  hit->color = (x ^ z) & 1 ? vec(0.9, 0.9, 0.9) : vec(0.2, 0.2, 0.2);
  hit->mirror = 0.2;
  return 1;
}

static Vec color(Vec from, Vec way, int depth)
{
  static const Vec light = {0.6, 0.7, -0.38};
  Hit hit, shadow;
  if (!trace(from, way, &hit)) return vec(0.3, 0.5, 0.8 + way.y * 0.2);
  double lit = dot(hit.normal, light);
  if (lit < 0.1 || (trace(hit.point, light, &shadow) && shadow.at > 0)) lit = 0.1;
  Vec own = times(hit.color, lit);
  if (depth == 0 || hit.mirror == 0) return own;
  Vec reflected = plus(way, times(hit.normal, -2 * dot(way, hit.normal)));
  return plus(times(own, 1 - hit.mirror),
              times(color(hit.point, reflected, depth - 1), hit.mirror));
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (int i = 0; i < SPHERES; i++)
    spheres[i] = (Sphere){vec(i % 4 - 1.5, i / 4 * 0.8 - 0.5, 4 + i % 3),
                          vec(0.3 + i % 2 * 0.6, 0.4 + i % 3 * 0.3, 0.9 - i % 4 * 0.2),
                          0.4 + i % 5 * 0.05, i % 3 * 0.3};
  for (uint32_t y = 0; y < n; y++)
    for (uint32_t x = 0; x < n; x++) {
      Vec way = unit(vec((2.0 * x - n) / n, (n - 2.0 * y) / n, 1.5));
      Vec c = color(vec(0, 0.3, -1), way, 3);
      sum = mix(sum,
                (uint64_t)(c.x * 255) << 16 ^ (uint64_t)(c.y * 255) << 8 ^ (uint64_t)(c.z * 255));
    }
  return sum;
}
