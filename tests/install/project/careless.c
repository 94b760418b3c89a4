/* SPDX-License-Identifier: MIT */
/* A user's own code, which Weft's warnings would not pass: a conversion, no prototype, an array of
 * variable length, names that are also the library's. */
#include <weft.h>

int rt_call;

short careless(int n)
{
  char bytes[n];
  bytes[0] = 1;
  {
    int n = bytes[0];
    rt_call = n;
  }
  return rt_call;
}
