// SPDX-License-Identifier: MIT
/* The Mandelbrot set as text, or as a PGM picture.
 *
 *   mandelbrot [-p] [WIDTH [HEIGHT [ITERATIONS [X Y SPAN]]]]
 *
 * X, Y is the centre and SPAN the width of the part of the plane that is shown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct View {
  double x, y, span;
  int width, height, iterations;
} View;

/* Steps until |z| > 2, at most `limit`. */
static int escape(double cx, double cy, int limit)
{
  double x = 0, y = 0, xx = 0, yy = 0;
  int n = 0;
  while (n < limit && xx + yy <= 4) {
    y = 2 * x * y + cy;
    x = xx - yy + cx;
    xx = x * x;
    yy = y * y;
    n++;
  }
  return n;
}

static void row(const View *v, int y, double aspect, int *out)
{
  double step = v->span / v->width;
  double cy = v->y + (v->height / 2.0 - y - 0.5) * step * aspect;
  for (int x = 0; x < v->width; x++)
    out[x] = escape(v->x + (x + 0.5 - v->width / 2.0) * step, cy, v->iterations);
}

static void print_text(const View *v, const int *counts)
{
  static const char shades[] = " .,:;+*oxOX%@";
  for (int x = 0; x < v->width; x++) {
    int n = counts[x];
    int shade = n == v->iterations ? (int)sizeof shades - 2 : n * 11 / (n + 8);
    putchar(shades[shade]);
  }
  putchar('\n');
}

static void print_pgm(const View *v, const int *counts)
{
  for (int x = 0; x < v->width; x++)
    putchar(counts[x] == v->iterations ? 0 : 255 - counts[x] * 7 % 256);
}

int main(int argc, char **argv)
{
  int picture = argc > 1 && strcmp(argv[1], "-p") == 0;
  char **args = argv + picture;
  int nargs = argc - picture - 1;
  View v = {-0.6, 0, 3.2, 72, 32, 500};
  if (nargs > 0) v.width = atoi(args[1]);
  if (nargs > 1) v.height = atoi(args[2]);
  if (nargs > 2) v.iterations = atoi(args[3]);
  if (nargs > 5) v.x = atof(args[4]), v.y = atof(args[5]), v.span = atof(args[6]);
  if (v.width < 1 || v.height < 1 || v.iterations < 1 || nargs == 4 || nargs == 5 || nargs > 6) {
    fprintf(stderr, "usage: %s [-p] [WIDTH [HEIGHT [ITERATIONS [X Y SPAN]]]]\n", argv[0]);
    return 2;
  }
  int *counts = calloc((size_t)v.width, sizeof *counts);
  if (!counts) return 1;
  long long total = 0;
  if (picture) printf("P5\n%d %d\n255\n", v.width, v.height);
  for (int y = 0; y < v.height; y++) {
    row(&v, y, picture ? 1 : 2, counts); /* letters are twice as high as wide */
    for (int x = 0; x < v.width; x++)
      total += counts[x];
    if (picture)
      print_pgm(&v, counts);
    else
      print_text(&v, counts);
  }
  fprintf(stderr, "%lld steps\n", total);
  free(counts);
  return 0;
}
