// SPDX-License-Identifier: MIT
/* Host of a workload that is linked in. */
#include "bench.h"
#include "loop.h"

int main(void)
{
  serve(0, run);
  return 0;
}
