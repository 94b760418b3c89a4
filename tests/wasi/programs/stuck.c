// SPDX-License-Identifier: MIT
/* Reads from a pipe into which nobody writes; the owner ends it.
 *
 * options: --timeout 2
 * stdin-pipe: open
 * exit: 124 */
#include <stdio.h>

int main(void)
{
  puts("waiting");
  fflush(stdout);
  printf("got %d\n", getchar());
  return 0;
}
