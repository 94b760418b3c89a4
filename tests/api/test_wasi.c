// SPDX-License-Identifier: MIT
/* WASI in a linker: a program writes to standard output and exits. What WASI does is tested in
 * tests/wasi. */
#include "check.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  World w = world(argv[1], NULL, NULL);
  const char *args[] = {"exit", "a"}, *env[] = {"K=V"};
  WeftPreopen dir = {argv[1], "/"}, missing = {"/does/not/exist", "/"};
  WeftWasiConfig c = {.size = sizeof c, .args = args, .nargs = 2, .env = env, .nenv = 1};
  WeftError error;
  c.dirs = &missing;
  c.ndirs = 1;
  CHECK(weft_linker_add_wasi(w.linker, &c, &error) == WEFT_INVALID);
  c.dirs = &dir;
  int pipes[2], saved = dup(1);
  fflush(stdout);
  if (pipe(pipes) || dup2(pipes[1], 1) < 0) return 2;
  CHECK(weft_linker_add_wasi(w.linker, &c, &error) == WEFT_OK);
  WeftInstance *in = instance(&w, "exit.wasm");
  WeftTrap *t = NULL;
  call(&w, func(in, "_start"), &t, 0, NULL);
  dup2(saved, 1);
  int32_t code = 0;
  char text[16] = "";
  CHECK(read(pipes[0], text, sizeof text - 1) == 6);
  CHECK_TEXT(text, "hello\n");
  CHECK(t && weft_trap_exit(t, &code) && code == 7);
  weft_trap_free(t);
  world_end(&w);
  return checks_failed();
}
