// SPDX-License-Identifier: MIT
/* weft compile, weft validate */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void print_stats(const WeftModule *module)
{
  WeftCompileStats s;
  weft_module_stats(module, &s);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double ms = (double)s.compile_ns / 1e6, mb = (double)s.code_bytes / 1e6;
  printf("module bytes: %llu\n", (unsigned long long)s.module_bytes);
  printf("code bytes: %llu\n", (unsigned long long)s.code_bytes);
  printf("machine bytes: %llu\n", (unsigned long long)s.machine_bytes);
  printf("functions: %llu\n", (unsigned long long)s.functions);
  printf("ops: %llu\n", (unsigned long long)s.ops);
  printf("threads: %llu\n", (unsigned long long)s.threads);
  printf("decode ms: %.3f\n", (double)s.decode_ns / 1e6);
  printf("validate and generate ms: %.3f\n", ms);
  printf("ms: %.3f\n", ms + (double)s.decode_ns / 1e6);
  printf("code MB/s: %.1f\n", ms > 0 ? mb / (ms / 1e3) : 0);
  printf("ns per op: %.1f\n", s.ops ? (double)s.compile_ns / (double)s.ops : 0);
  printf("machine bytes per code byte: %.2f\n",
         s.code_bytes ? (double)s.machine_bytes / (double)s.code_bytes : 0);
  printf("compiler memory bytes: %llu\n", (unsigned long long)s.working_bytes);
  if (s.lied) {
    printf("functions lied to: %llu\n", (unsigned long long)s.lied);
    printf("functions compiled again: %llu\n", (unsigned long long)s.again);
  }
  printf("peak resident bytes: %llu\n", (unsigned long long)usage.ru_maxrss * 1024);
}

int command_compile(Options *o)
{
  if (is_vm3(o)) return compile_vm3(o);
  WeftEngine *engine = NULL;
  WeftModule *module = NULL;
  int status = load_module(o, &engine, &module);
  if (status >= 0) return status;
  if (o->stats) print_stats(module);
  status = trace_module(o, module);
  weft_module_free(module);
  weft_engine_free(engine);
  return status < 0 ? 0 : status;
}

static int validate_file(const Options *o)
{
  if (is_vm3(o)) return validate_vm3(o);
  int fd = open(o->file, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a FIFO is no module */
  struct stat st;
  if (fd < 0 || fstat(fd, &st)) {
    complain("%s: %s", o->file, strerror(errno));
    return EXIT_INVALID;
  }
  if (!S_ISREG(st.st_mode)) {
    complain("%s: not a regular file", o->file);
    close(fd);
    return EXIT_INVALID;
  }
  size_t size = (size_t)st.st_size;
  void *bytes = size ? mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0) : "";
  close(fd);
  if (bytes == MAP_FAILED) {
    complain("%s: cannot be mapped", o->file);
    return EXIT_INVALID;
  }
  WeftError error;
  WeftStatus s = weft_module_validate(bytes, size, &error);
  if (s != WEFT_OK) complain_of_module(o, &error);
  if (size) munmap(bytes, size);
  return s == WEFT_OK ? 0 : EXIT_INVALID;
}

/* All of them are looked at, whatever is wrong with the first. */
int command_validate(Options *o)
{
  int status = validate_file(o);
  for (int i = 0; i < o->nargs; i++) {
    o->file = o->args[i];
    int next = validate_file(o);
    status = status ? status : next;
  }
  return status;
}
