// SPDX-License-Identifier: MIT
/* Sleeps for an hour; the owner ends it.
 *
 * options: --timeout 2
 * exit: 124 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
  puts("good night");
  fflush(stdout);
  sleep(3600);
  puts("good morning");
  return 0;
}
