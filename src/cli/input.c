// SPDX-License-Identifier: MIT
/* What FILE has: a binary module, or a text that is made into one; of a file, a pipe, or standard
 * input. */
#include "cli/input.h"

#include "cli/suggest.h"
#include "cli/table.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST = 1 << 30, CHUNK = 1 << 16 }; /* bytes of a module that comes through a pipe */

static bool is_binary(const uint8_t *p, size_t n)
{
  return n >= 4 && !memcmp(p, "\0asm", 4);
}

/* Does it begin as a module's text does? */
static bool is_text(const char *path, const uint8_t *p, size_t n)
{
  size_t length = strlen(path), at = 0;
  if (n >= 3 && !memcmp(p, "\xef\xbb\xbf", 3)) at = 3;
  while (at < n && p[at] && strchr(" \t\r\n", p[at]))
    at++;
  bool begins = at < n && (p[at] == '(' || (p[at] == ';' && at + 1 < n && p[at + 1] == ';'));
  return !is_binary(p, n) && (begins || (length > 4 && !strcmp(path + length - 4, ".wat")));
}

/* "No such file or directory (did you mean the command run?)": an error without a status. */
static bool unreadable(const char *path, int why, WeftError *error)
{
  char hint[128];
  Suggestion near = suggest_for(path, strlen(path));
  for (const CliCommand *c = cli_commands; c->name && why == ENOENT; c++)
    suggest_try(&near, c->name, strlen(c->name));
  *error = (WeftError){.offset = UINT64_MAX, .func = UINT32_MAX};
  snprintf(error->message, sizeof error->message, "%s%s", strerror(why),
           suggest_text(&near, "the command ", hint, sizeof hint));
  return false;
}

/* Room for a chunk more. */
static bool more_room(Input *in, size_t *cap)
{
  if (*cap - in->size >= CHUNK) return true;
  size_t want = *cap ? 2 * *cap : CHUNK;
  uint8_t *more = realloc(in->bytes, want);
  if (!more) return false;
  in->bytes = more;
  *cap = want;
  return true;
}

/* All that a pipe has, as far as it may be a module. */
static bool read_pipe(const char *path, int fd, Input *in, WeftError *error)
{
  size_t cap = 0;
  in->owned = true;
  for (;;) {
    if (!more_room(in, &cap)) return unreadable(path, ENOMEM, error);
    ssize_t got = read(fd, in->bytes + in->size, cap - in->size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path, errno, error);
    in->size += (size_t)got;
    /* What is neither module nor text need not end. */
    if (!got || (!is_binary(in->bytes, in->size) && memchr(in->bytes, 0, in->size))) return true;
    if (in->size > MOST) {
      *error = (WeftError){.status = WEFT_LIMIT, .offset = UINT64_MAX, .func = UINT32_MAX};
      snprintf(error->message, sizeof error->message, "more than %d bytes", MOST);
      return false;
    }
  }
}

static bool map_file(const char *path, int fd, size_t size, Input *in, WeftError *error)
{
  void *p = size ? mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
  if (p == MAP_FAILED) return unreadable(path, errno, error);
  in->bytes = p;
  in->size = size;
  return true;
}

static bool read_bytes(const char *path, Input *in, WeftError *error)
{
  struct stat st;
  bool standard = !strcmp(path, "-"), good;
  int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || fstat(fd, &st)) return unreadable(path, errno, error);
  bool begins = lseek(fd, 0, SEEK_CUR) == 0; /* a part of standard input may have been read */
  if (S_ISDIR(st.st_mode))
    good = unreadable(path, EISDIR, error);
  else if (S_ISREG(st.st_mode) && begins)
    good = map_file(path, fd, (size_t)st.st_size, in, error);
  else
    good = read_pipe(path, fd, in, error);
  if (!standard) close(fd);
  return good;
}

bool input_read(const char *path, Input *in, WeftError *error)
{
  *in = (Input){0};
  if (!read_bytes(path, in, error)) {
    input_free(in);
    return false;
  }
  if (!is_text(path, in->bytes, in->size)) return true;
  Input text = *in;
  *in = (Input){.text = true};
  WeftStatus s =
      weft_wat_to_wasm((const char *)text.bytes, text.size, &in->bytes, &in->size, error);
  input_free(&text);
  return s == WEFT_OK;
}

void input_free(Input *in)
{
  if (in->text)
    weft_wat_free(in->bytes);
  else if (in->owned)
    free(in->bytes);
  else if (in->bytes)
    munmap(in->bytes, in->size);
  *in = (Input){0};
}

/* -- modules ---- */

/* The bytes of modules, which traps may need to the end. */
static Input *kept;
static size_t nkept;

static bool keep(const Input *in)
{
  Input *more = realloc(kept, (nkept + 1) * sizeof *kept);
  if (!more) return false;
  kept = more;
  kept[nkept++] = *in;
  return true;
}

static void say_more(const char *path, const WeftEngine *engine, const WeftModule *module)
{
  WeftCompileStats s;
  weft_module_stats(module, &s);
  complain("%s: %llu bytes, %llu functions; %llu bytes of machine code (%s) in %.1f ms", path,
           (unsigned long long)s.module_bytes, (unsigned long long)s.functions,
           (unsigned long long)s.machine_bytes, weft_engine_cpu(engine),
           (double)(s.decode_ns + s.compile_ns) / 1e6);
}

int open_module(const Options *o, const char *path, const Input *in, WeftEngine *engine,
                WeftModule **module)
{
  WeftError error;
  Progress *progress = progress_begin(path, in->size);
  WeftStatus s = weft_module_new_borrowed(engine, in->bytes, in->size, module, &error);
  progress_end(progress);
  if (s != WEFT_OK) {
    complain_of_module(path, &error);
    return EXIT_INVALID;
  }
  if (o->verbose) say_more(path, engine, *module);
  return -1;
}

int load_file(const Options *o, const char *path, WeftEngine *engine, WeftModule **module)
{
  Input in;
  WeftError error;
  bool good = input_read(path, &in, &error);
  if (good && !keep(&in)) {
    input_free(&in);
    good = unreadable(path, ENOMEM, &error);
  }
  if (!good) {
    complain_of_module(path, &error);
    return EXIT_INVALID;
  }
  return open_module(o, path, &in, engine, module);
}

int load_module(Options *o, WeftEngine **engine, WeftModule **module)
{
  WeftError error;
  if (weft_engine_new(&o->engine, engine, &error) != WEFT_OK) {
    complain("%s", error.message);
    return EXIT_INVALID;
  }
  int status = load_file(o, o->file, *engine, module);
  if (status >= 0) weft_engine_free(*engine);
  return status;
}
