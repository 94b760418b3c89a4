// SPDX-License-Identifier: MIT
/* What a host gives a WASI guest instead of the process's: streams, clocks, random numbers,
 * directories that cannot be changed. */
#include "check.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { SUCCESS = 0, BADF = 8, IO = 29, NOSPC = 51, NOTCAPABLE = 76 };

/* A guest in a store of its own. */
typedef struct Guest {
  World w;
  WeftInstance *in;
  uint8_t *memory;
} Guest;

static const char *folder;

static Guest guest(const WeftWasiConfig *config)
{
  Guest g = {.w = world(folder, NULL, NULL)};
  WeftError error = {0};
  if (!CHECK(weft_linker_add_wasi(g.w.linker, config, &error) == WEFT_OK))
    printf("%s\n", error.message);
  g.in = instance(&g.w, "wasi_host.wasm");
  WeftExtern x;
  CHECK(weft_instance_export(g.in, name("memory"), &x));
  g.memory = weft_memory_data(x.of.memory, NULL);
  return g;
}

static int32_t ask(Guest *g, const char *what, size_t n, const int32_t *args)
{
  WeftValue v[4];
  for (size_t i = 0; i < n; i++)
    v[i] = i32(args[i]);
  return call(&g->w, func(g->in, what), NULL, n, v).of.i32;
}
#define ASK(g, what, ...)                                                                          \
  ask((g), (what), sizeof((int32_t[]){__VA_ARGS__}) / sizeof(int32_t), (int32_t[]){__VA_ARGS__})

static uint32_t moved(const Guest *g)
{
  uint32_t n;
  memcpy(&n, g->memory, 4);
  return n;
}

/* Has the guest write a text. */
static int32_t say(Guest *g, int fd, const char *text)
{
  memcpy(g->memory + 2048, text, strlen(text));
  return ASK(g, "write", fd, 2048, (int32_t)strlen(text));
}

static bool holds(const WeftBuffer *b, const char *text)
{
  size_t n;
  const uint8_t *bytes = weft_buffer_bytes(b, &n);
  return n == strlen(text) && (n == 0 ? !bytes : !memcmp(bytes, text, n));
}

/* -- streams ---- */

static void input(void)
{
  char text[] = "0123456789";
  WeftWasiConfig c = {.size = sizeof c,
                      .in = {.kind = WEFT_STDIO_BYTES, .bytes = text, .nbytes = 10}};
  Guest g = guest(&c);
  memset(text, 'x', sizeof text); /* it is a copy */
  CHECK(ASK(&g, "read", 0, 4096, 4) == SUCCESS && moved(&g) == 4);
  CHECK(!memcmp(g.memory + 4096, "0123", 4));
  CHECK(ASK(&g, "read", 0, 4096, 0) == SUCCESS && moved(&g) == 0);
  CHECK(ASK(&g, "read", 0, 4096, 100) == SUCCESS && moved(&g) == 6);
  CHECK(!memcmp(g.memory + 4096, "456789", 6));
  for (int i = 0; i < 2; i++)
    CHECK(ASK(&g, "read", 0, 4096, 4) == SUCCESS && moved(&g) == 0);
  CHECK(ASK(&g, "write", 0, 4096, 4) == NOTCAPABLE);
  CHECK(ASK(&g, "seek", 0) == NOTCAPABLE && ASK(&g, "sync", 0) == NOTCAPABLE);
  CHECK(ASK(&g, "fd_set_times", 0) == NOTCAPABLE && ASK(&g, "set_size", 0) == NOTCAPABLE);
  CHECK(ASK(&g, "filestat", 0) == SUCCESS);
  CHECK(ASK(&g, "fdstat", 0) == SUCCESS && g.memory[32] == 0); /* no terminal */
  CHECK(ASK(&g, "poll", 0, 1) == SUCCESS && moved(&g) == 1);
  world_end(&g.w);
}

static void no_input(void)
{
  WeftWasiConfig c = {.size = sizeof c, .in = {.kind = WEFT_STDIO_BYTES}};
  c.out.kind = WEFT_STDIO_CLOSED;
  Guest g = guest(&c);
  CHECK(ASK(&g, "read", 0, 4096, 4) == SUCCESS && moved(&g) == 0);
  CHECK(say(&g, 1, "lost") == BADF);
  world_end(&g.w);
}

static void output(void)
{
  WeftBuffer *b[2];
  for (int i = 0; i < 2; i++)
    CHECK(weft_buffer_new(10, &b[i], NULL) == WEFT_OK && holds(b[i], ""));
  WeftWasiConfig c = {.size = sizeof c,
                      .out = {.kind = WEFT_STDIO_BUFFER, .buffer = b[0]},
                      .err = {.kind = WEFT_STDIO_BUFFER, .buffer = b[1]}};
  Guest g = guest(&c), second = guest(&c);
  CHECK(say(&g, 1, "abc") == SUCCESS && say(&g, 2, "de") == SUCCESS);
  CHECK(say(&second, 1, "fg") == SUCCESS);
  CHECK(holds(b[0], "abcfg") && holds(b[1], "de") && !weft_buffer_full(b[0]));
  CHECK(say(&g, 1, "hijklmn") == SUCCESS && moved(&g) == 5); /* as far as it fits */
  CHECK(holds(b[0], "abcfghijkl") && weft_buffer_full(b[0]) && !weft_buffer_full(b[1]));
  CHECK(say(&second, 1, "o") == NOSPC && holds(b[0], "abcfghijkl"));
  weft_buffer_clear(b[0]);
  CHECK(holds(b[0], "") && !weft_buffer_full(b[0]));
  CHECK(say(&g, 1, "p") == SUCCESS && holds(b[0], "p"));
  CHECK(ASK(&g, "read", 1, 4096, 4) == NOTCAPABLE);
  CHECK(ASK(&g, "poll", 1, 2) == SUCCESS && moved(&g) == 1);
  CHECK(ASK(&g, "renumber", 1, 2) == SUCCESS && say(&g, 1, "q") == BADF);
  CHECK(say(&g, 2, "r") == SUCCESS && holds(b[0], "pr") && holds(b[1], "de"));
  CHECK(ASK(&g, "close", 2) == SUCCESS && say(&g, 2, "s") == BADF);
  weft_buffer_free(b[0]); /* the guests keep it */
  CHECK(say(&second, 1, "t") == SUCCESS);
  world_end(&g.w);
  world_end(&second.w);
  CHECK(holds(b[1], "de"));
  weft_buffer_free(b[1]);
}

/* Without a limit, and more than one call moves; the guest's pieces may be one. */
static void much(void)
{
  WeftBuffer *b;
  CHECK(weft_buffer_new(0, &b, NULL) == WEFT_OK);
  WeftWasiConfig c = {.size = sizeof c, .out = {.kind = WEFT_STDIO_BUFFER, .buffer = b}};
  Guest g = guest(&c);
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t iov[2] = {1024, 65536};
    memcpy(g.memory + 16 + 8 * i, iov, 8);
  }
  memset(g.memory + 1024, 'm', 65536);
  size_t n;
  CHECK(ASK(&g, "write_all", 1, 64) == SUCCESS && moved(&g) == 64 << 16);
  const uint8_t *bytes = weft_buffer_bytes(b, &n);
  CHECK(n == 64 << 16 && bytes[0] == 'm' && bytes[n - 1] == 'm');
  world_end(&g.w);
  weft_buffer_free(b);
}

typedef struct Caller {
  int64_t answer;
  size_t n, asked;
  int ended;
} Caller;

static int64_t give(void *env, uint8_t *out, size_t n)
{
  Caller *c = env;
  c->n++;
  c->asked = n;
  if (c->answer > 0 && (uint64_t)c->answer <= n) memset(out, 'g', (size_t)c->answer);
  return c->answer;
}

static int64_t take(void *env, const uint8_t *bytes, size_t n)
{
  Caller *c = env;
  c->n++;
  c->asked = n;
  CHECK(bytes[0] == 'c');
  return c->answer;
}

static void ended(void *env)
{
  ((Caller *)env)->ended++;
}

static void callbacks(void)
{
  Caller in = {.answer = 3}, out = {.answer = 2};
  WeftWasiConfig c = {.size = sizeof c};
  c.in = (WeftStdio){.kind = WEFT_STDIO_CALLBACK, .read = give, .env = &in, .finalize = ended};
  c.out = (WeftStdio){.kind = WEFT_STDIO_CALLBACK, .write = take, .env = &out, .finalize = ended};
  Guest g = guest(&c);
  CHECK(ASK(&g, "read", 0, 4096, 10) == SUCCESS && moved(&g) == 3 && in.n == 1);
  CHECK(in.asked == 10 && !memcmp(g.memory + 4096, "ggg", 3));
  static const int64_t wrong[] = {-1, -3, INT64_MIN, 11, INT64_MAX};
  for (unsigned i = 0; i < 5; i++) {
    in.answer = wrong[i];
    CHECK(ASK(&g, "read", 0, 4096, 10) == IO);
    out.answer = wrong[i];
    CHECK(say(&g, 1, "cccccccccc") == IO);
  }
  in.answer = 0;
  CHECK(ASK(&g, "read", 0, 4096, 10) == SUCCESS && moved(&g) == 0);
  out.answer = -2;
  CHECK(say(&g, 1, "c") == NOSPC);
  out.answer = 0;
  CHECK(say(&g, 1, "c") == IO);
  out.n = 0;
  out.answer = 2;
  CHECK(say(&g, 1, "cccc") == SUCCESS && moved(&g) == 4 && out.n == 2 && out.asked == 2);
  CHECK(!in.ended && !out.ended);
  /* The streams go with the last that uses them. */
  weft_linker_free(g.w.linker);
  CHECK(weft_store_collect(g.w.store) > 0 && !in.ended);
  weft_instance_free(g.in);
  CHECK(weft_store_collect(g.w.store) > 0 && in.ended == 1 && out.ended == 1);
  weft_store_free(g.w.store);
  weft_engine_free(g.w.engine);
  CHECK(in.ended == 1 && out.ended == 1);
}

static void descriptors(void)
{
  int p[2];
  char got[4] = "";
  if (!CHECK(pipe(p) == 0)) return;
  WeftWasiConfig c = {.size = sizeof c, .out = {.kind = WEFT_STDIO_FD, .fd = p[1]}};
  Guest g = guest(&c);
  CHECK(say(&g, 1, "xyz") == SUCCESS);
  world_end(&g.w);
  CHECK(close(p[1]) == 0 && read(p[0], got, 4) == 3 && !memcmp(got, "xyz", 3)); /* ours stays */
  close(p[0]);
}

static void wrong(void)
{
  Caller none = {0};
  WeftBuffer *b;
  CHECK(weft_buffer_new(0, &b, NULL) == WEFT_OK);
  WeftWasiConfig c[8];
  for (int i = 0; i < 8; i++)
    c[i] = (WeftWasiConfig){.size = sizeof *c};
  c[0].in = (WeftStdio){.kind = WEFT_STDIO_BUFFER, .buffer = b};
  c[1].out = (WeftStdio){.kind = WEFT_STDIO_BYTES};
  c[2].err.kind = WEFT_STDIO_BUFFER;
  c[3].in =
      (WeftStdio){.kind = WEFT_STDIO_CALLBACK, .write = take, .env = &none, .finalize = ended};
  c[4].out =
      (WeftStdio){.kind = WEFT_STDIO_CALLBACK, .read = give, .env = &none, .finalize = ended};
  c[5].in = (WeftStdio){.kind = WEFT_STDIO_FD, .fd = -1};
  c[6].out.kind = (WeftStdioKind)6;
  c[7].in = (WeftStdio){.kind = WEFT_STDIO_BYTES, .nbytes = 1};
  World w = world(folder, NULL, NULL);
  for (int i = 0; i < 8; i++) {
    WeftError error = {0};
    CHECK(weft_linker_add_wasi(w.linker, &c[i], &error) == WEFT_INVALID);
    CHECK(strstr(error.message, "standard"));
  }
  c[5].in.fd = 9999;
  CHECK(weft_linker_add_wasi(w.linker, &c[5], NULL) == WEFT_INVALID);
  CHECK(none.ended == 0);
  world_end(&w);
  weft_buffer_free(b);
}

/* -- clocks and random numbers ---- */

static uint64_t tell(void *env, WeftClock which)
{
  return *(uint64_t *)env + which;
}

static void fill(void *env, uint8_t *out, size_t n)
{
  uint8_t *next = env;
  for (size_t i = 0; i < n; i++)
    out[i] = (*next)++;
}

static void given(void)
{
  uint64_t now = 5000000000;
  uint8_t next = 250;
  WeftWasiConfig c = {
      .size = sizeof c, .clock = tell, .clock_env = &now, .random = fill, .random_env = &next};
  Guest g = guest(&c);
  for (int i = 0; i < 4; i++) {
    WeftValue which = i32(i);
    CHECK(call(&g.w, func(g.in, "clock"), NULL, 1, &which).of.i64 == 5000000000 + i);
    CHECK(call(&g.w, func(g.in, "resolution"), NULL, 1, &which).of.i64 == 1);
  }
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  CHECK(call(&g.w, func(g.in, "sleep_until"), NULL, ARGS(i64(5030000000))).of.i32 == SUCCESS);
  clock_gettime(CLOCK_MONOTONIC, &b);
  CHECK((b.tv_sec - a.tv_sec) * 1000000000 + b.tv_nsec - a.tv_nsec >= 30000000);
  CHECK(call(&g.w, func(g.in, "sleep_until"), NULL, ARGS(i64(4000000000))).of.i32 == SUCCESS);
  CHECK(ASK(&g, "random", 4096, 12) == SUCCESS);
  CHECK(g.memory[4096] == 250 && g.memory[4096 + 11] == 5 && next == 6);
  world_end(&g.w);
}

/* -- directories ---- */

static char dir[] = "/tmp/weft-wasi-host-XXXXXX";

static int32_t try_open(Guest *g, int32_t fd, int32_t oflags, int64_t rights)
{
  return call(&g->w, func(g->in, "open"), NULL, ARGS(i32(fd), i32(4), i32(oflags), i64(rights)))
      .of.i32;
}

static void make(const char *path)
{
  char all[100];
  snprintf(all, sizeof all, "%s/%s", dir, path);
  int fd = open(all, O_CREAT | O_WRONLY, 0600);
  CHECK(fd >= 0 && write(fd, "file", 4) == 4);
  close(fd);
}

static void read_only(void)
{
  enum { CREAT = 1, TRUNC = 8, READ = 1 << 1, WRITE = 1 << 6, ALLOCATE = 1 << 8 };
  char inner[100];
  if (!CHECK(mkdtemp(dir))) return;
  make("file");
  snprintf(inner, sizeof inner, "%s/rw", dir);
  CHECK(mkdir(inner, 0700) == 0);
  WeftPreopen dirs[] = {{.host = dir, .guest = "/", .read_only = true},
                        {.host = inner, .guest = "/rw"}};
  WeftWasiConfig c = {.size = sizeof c, .dirs = dirs, .ndirs = 2};
  Guest g = guest(&c);
  memcpy(g.memory + 1024, "file", 4);
  CHECK(try_open(&g, 3, 0, READ) == SUCCESS);
  int32_t fd = (int32_t)moved(&g);
  CHECK(ASK(&g, "read", fd, 4096, 10) == SUCCESS && moved(&g) == 4);
  CHECK(say(&g, fd, "no") == NOTCAPABLE && ASK(&g, "set_size", fd) == NOTCAPABLE);
  CHECK(ASK(&g, "fd_set_times", fd) == NOTCAPABLE && ASK(&g, "fd_set_times", 3) == NOTCAPABLE);
  CHECK(try_open(&g, 3, 0, READ | WRITE) == NOTCAPABLE);
  CHECK(try_open(&g, 3, 0, ALLOCATE) == NOTCAPABLE);
  CHECK(try_open(&g, 3, CREAT, READ) == NOTCAPABLE);
  CHECK(try_open(&g, 3, TRUNC, READ) == NOTCAPABLE);
  CHECK(ASK(&g, "unlink", 3, 4) == NOTCAPABLE && ASK(&g, "rmdir", 3, 4) == NOTCAPABLE);
  CHECK(ASK(&g, "mkdir", 3, 4) == NOTCAPABLE && ASK(&g, "symlink", 3, 4) == NOTCAPABLE);
  CHECK(ASK(&g, "set_times", 3, 4) == NOTCAPABLE);
  CHECK(ASK(&g, "rename", 3, 4, 4) == NOTCAPABLE); /* out of it */
  CHECK(ASK(&g, "link", 3, 4, 4) == NOTCAPABLE);   /* a second name, to write by */
  CHECK(try_open(&g, 4, CREAT, WRITE) == SUCCESS); /* the other one is as ever */
  CHECK(ASK(&g, "rename", 4, 4, 3) == NOTCAPABLE && ASK(&g, "link", 4, 4, 3) == NOTCAPABLE);
  CHECK(ASK(&g, "unlink", 4, 4) == SUCCESS);
  world_end(&g.w);
  CHECK(rmdir(inner) == 0);
  snprintf(inner, sizeof inner, "%s/file", dir);
  CHECK(unlink(inner) == 0 && rmdir(dir) == 0);
}

int main(int argc, char **argv)
{
  if (argc < 2) return 2;
  folder = argv[1];
  input();
  no_input();
  output();
  much();
  callbacks();
  descriptors();
  wrong();
  given();
  read_only();
  return checks_failed();
}
