// SPDX-License-Identifier: MIT
/* The sun and its four large planets, moved by a symplectic integrator.
 *
 *   nbody [-t] [STEPS [YEARS PER STEP]]
 *
 * Prints the system's energy before and after, which should differ little; with -t also the
 * planets' paths. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PI         3.141592653589793
#define SOLAR_MASS (4 * PI * PI)
#define DAYS       365.24

typedef struct Body {
  double p[3], v[3], mass;
  const char *name;
} Body;

enum { NBODIES = 5 };

static Body bodies[NBODIES] = {
    {{0, 0, 0}, {0, 0, 0}, SOLAR_MASS, "sun"},
    {{4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01},
     {1.66007664274403694e-03 * DAYS, 7.69901118419740425e-03 * DAYS,
      -6.90460016972063023e-05 * DAYS},
     9.54791938424326609e-04 * SOLAR_MASS,
     "jupiter"},
    {{8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01},
     {-2.76742510726411899e-03 * DAYS, 4.99852801234917238e-03 * DAYS,
      2.30417297573763929e-05 * DAYS},
     2.85885980666130812e-04 * SOLAR_MASS,
     "saturn"},
    {{1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01},
     {2.96460137564761618e-03 * DAYS, 2.37847173959480950e-03 * DAYS,
      -2.96589568540237556e-05 * DAYS},
     4.36624404335156298e-05 * SOLAR_MASS,
     "uranus"},
    {{1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01},
     {2.68067772490389322e-03 * DAYS, 1.62824170038242295e-03 * DAYS,
      -9.51592254519715870e-05 * DAYS},
     5.15138902046611451e-05 * SOLAR_MASS,
     "neptune"},
};

/* Gives the sun the momentum that lets the whole stand still. */
static void balance(Body *b)
{
  for (int i = 1; i < NBODIES; i++)
    for (int k = 0; k < 3; k++)
      b[0].v[k] -= b[i].v[k] * b[i].mass / SOLAR_MASS;
}

static void advance(Body *b, double dt)
{
  for (int i = 0; i < NBODIES; i++) {
    for (int j = i + 1; j < NBODIES; j++) {
      double d[3], square = 0;
      for (int k = 0; k < 3; k++) {
        d[k] = b[i].p[k] - b[j].p[k];
        square += d[k] * d[k];
      }
      double pull = dt / (square * sqrt(square));
      for (int k = 0; k < 3; k++) {
        b[i].v[k] -= d[k] * b[j].mass * pull;
        b[j].v[k] += d[k] * b[i].mass * pull;
      }
    }
  }
  for (int i = 0; i < NBODIES; i++)
    for (int k = 0; k < 3; k++)
      b[i].p[k] += dt * b[i].v[k];
}

static double energy(const Body *b)
{
  double e = 0;
  for (int i = 0; i < NBODIES; i++) {
    e += 0.5 * b[i].mass * (b[i].v[0] * b[i].v[0] + b[i].v[1] * b[i].v[1] + b[i].v[2] * b[i].v[2]);
    for (int j = i + 1; j < NBODIES; j++) {
      double square = 0;
      for (int k = 0; k < 3; k++)
        square += (b[i].p[k] - b[j].p[k]) * (b[i].p[k] - b[j].p[k]);
      e -= b[i].mass * b[j].mass / sqrt(square);
    }
  }
  return e;
}

static void print_positions(const Body *b, long step)
{
  printf("step %ld\n", step);
  for (int i = 0; i < NBODIES; i++)
    printf("  %-8s %14.9f %14.9f %14.9f\n", b[i].name, b[i].p[0], b[i].p[1], b[i].p[2]);
}

int main(int argc, char **argv)
{
  int trace = argc > 1 && strcmp(argv[1], "-t") == 0;
  long steps = argc > 1 + trace ? atol(argv[1 + trace]) : 100000;
  double dt = argc > 2 + trace ? atof(argv[2 + trace]) : 0.01;
  if (steps < 0 || !(dt > 0)) {
    fprintf(stderr, "usage: %s [-t] [STEPS [YEARS PER STEP]]\n", argv[0]);
    return 2;
  }
  balance(bodies);
  printf("energy %.12f\n", energy(bodies));
  for (long i = 0; i < steps; i++) {
    if (trace && i % (steps / 5 + 1) == 0) print_positions(bodies, i);
    advance(bodies, dt);
  }
  if (trace) print_positions(bodies, steps);
  printf("energy %.12f\n", energy(bodies));
  return 0;
}
