// SPDX-License-Identifier: MIT
#include "cli/figures.h"

void figure_count(Json *j, const char *key, uint64_t v)
{
  if (j)
    json_uint(j, key, v);
  else
    printf("%s: %llu\n", key, (unsigned long long)v);
}

void figure(Json *j, const char *key, int decimals, double v)
{
  if (j)
    json_double(j, key, v);
  else
    printf("%s: %.*f\n", key, decimals, v);
}
