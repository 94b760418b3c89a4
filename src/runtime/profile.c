// SPDX-License-Identifier: MIT
/* Compiled code for profilers and debuggers, if the engine's options want it:
 *
 *   /tmp/perf-PID.map    address, size, name per line: for perf
 *   /tmp/jit-PID.dump    perf's jitdump: the code too, and module offsets as line numbers
 *   GDB's JIT interface  an ELF object in memory with symbols and unwind tables, which is also
 *                        registered with the C++ unwinder if the process has one
 *
 * Files are written to in whole records, under the engine's lock, in append mode, so that several
 * engines of a process share them. */
#include "base/descriptor.h"
#include "base/text.h"
#include "machine/host.h"
#include "runtime/rt.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* A growing record. */
typedef struct Bytes {
  uint8_t *p;
  size_t n, cap;
  bool failed;
} Bytes;

static void add(Bytes *b, const void *p, size_t n)
{
  if (b->n + n > b->cap) {
    size_t cap = 2 * (b->n + n) + 256;
    uint8_t *more = realloc(b->p, cap);
    if (!more) {
      b->failed = true;
      return;
    }
    b->p = more, b->cap = cap;
  }
  if (n) memcpy(b->p + b->n, p, n);
  b->n += n;
}

static void add_number(Bytes *b, uint64_t v, size_t n)
{
  add(b, &v, n); /* little endian, as both CPUs are */
}

static void add_zero_to(Bytes *b, size_t align)
{
  while (b->n % align && !b->failed)
    add_number(b, 0, 1);
}

/* -- perf's files ---- */

static bool write_all(int fd, const Bytes *b)
{
  size_t done = 0;
  while (done < b->n) {
    ssize_t n = write(fd, b->p + done, b->n - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += (size_t)n;
  }
  return true;
}

/* A file of this user's, that no other user reads or writes, or waits for with a lock? */
static bool is_private(int fd)
{
  struct stat st;
  return !fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_uid == geteuid() && st.st_nlink == 1 &&
         !(st.st_mode & (S_IRWXG | S_IRWXO));
}

/* Never opens a link or another user's file: anybody could have made one of that name before. */
static Status open_file(int *out, const char *format, Err *err)
{
  char path[64];
  snprintf(path, sizeof path, format, (int)getpid());
  int flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
  int fd = fd_above_stdio(open(path, flags, 0600));
  if (fd < 0) return fail(err, LIMIT, UINT64_MAX, "%s: %s", path, strerror(errno));
  if (!is_private(fd)) {
    close(fd);
    return fail(err, LIMIT, UINT64_MAX, "%s: not a file that this user alone has", path);
  }
  *out = fd;
  return OK;
}

static uint64_t now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* The header of a new jitdump file; and perf wants to see the file mapped as code. */
static bool begin_jitdump(Profile *p)
{
  flock(p->jitdump, LOCK_EX);
  Bytes b = {0};
  bool ok = true;
  if (lseek(p->jitdump, 0, SEEK_END) == 0) {
    const uint32_t head[] = {0x4A695444, 1, 40, PROFILE_MACHINE, 0, (uint32_t)getpid()};
    add(&b, head, sizeof head);
    add_number(&b, now(), 8);
    add_number(&b, 0, 8);
    ok = !b.failed && write_all(p->jitdump, &b);
  }
  flock(p->jitdump, LOCK_UN);
  free(b.p);
  void *mark = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, p->jitdump, 0);
  p->mark = mark == MAP_FAILED
                ? NULL
                : mark; /* some file systems forbid it: then only `perf inject` lacks */
  return ok;
}

Status profile_open(Profile *p, unsigned what, Err *err)
{
  p->what = what;
  p->perfmap = p->jitdump = -1;
  if (what & PROFILE_PERFMAP) TRY(open_file(&p->perfmap, "/tmp/perf-%d.map", err));
  if (!(what & PROFILE_JITDUMP)) return OK;
  TRY(open_file(&p->jitdump, "/tmp/jit-%d.dump", err));
  if (begin_jitdump(p)) return OK;
  return fail(err, LIMIT, UINT64_MAX, "/tmp/jit-%d.dump: %s", (int)getpid(), strerror(errno));
}

void profile_close(Profile *p)
{
  if (p->what & PROFILE_PERFMAP && p->perfmap >= 0) close(p->perfmap);
  if (p->what & PROFILE_JITDUMP && p->jitdump >= 0) close(p->jitdump);
  if (p->mark) munmap(p->mark, 4096);
}

static void add_map_line(Bytes *b, const ProfileSymbol *s)
{
  char line[300];
  int n = snprintf(line, sizeof line, "%llx %x %s\n", (unsigned long long)(uintptr_t)s->code,
                   s->size, s->name);
  add(b, line, (size_t)n);
}

/* Lines as they are added, of a file that is called like the module, and then what they count: so
 * it is the name of no file that perf could read instead of a source. */
typedef struct Lines {
  Bytes *to;
  const uint8_t *code;
  char file[112];
  uint64_t n;
} Lines;

static void add_line(void *user, uint32_t distance, uint32_t place)
{
  Lines *l = user;
  add_number(l->to, (uintptr_t)l->code + distance, 8);
  add_number(l->to, place, 4);
  add_number(l->to, 0, 4);
  add(l->to, l->file, strlen(l->file) + 1);
  l->n++;
}

/* Module offsets of the code's ops. */
static Status add_lines(Bytes *b, const ProfileSymbol *s, const CodeModule *c, Err *err)
{
  Lines l = {.to = b, .code = s->code, .file = "wasm"};
  const Span name = c->m.module_name;
  if (name.size)
    text_show(l.file, sizeof l.file, (const char *)c->m.bytes + name.offset, name.size);
  static const char counts[] = "+module-offset";
  size_t n = strlen(l.file);
  if (n > sizeof l.file - sizeof counts) n = sizeof l.file - sizeof counts;
  memcpy(l.file + n, counts, sizeof counts);
  size_t at = b->n;
  add_number(b, 2, 4);
  add_number(b, 0, 4); /* the size, later */
  add_number(b, now(), 8);
  add_number(b, (uintptr_t)s->code, 8);
  add_number(b, 0, 8); /* the count, later */
  const Engine *e = c->engine;
  TRY(e->target->traced->tracing->lines(&c->m, &e->compile, &c->compiled, s->own, add_line, &l,
                                        err));
  add_zero_to(b, 8);
  if (b->failed) return OK; /* who writes it sees that */
  uint32_t size = (uint32_t)(b->n - at);
  memcpy(b->p + at + 4, &size, 4);
  memcpy(b->p + at + 24, &l.n, 8);
  return OK;
}

static void add_load(Bytes *b, const ProfileSymbol *s, uint64_t index)
{
  size_t name = strlen(s->name) + 1;
  add_number(b, 0, 4);
  add_number(b, 56 + name + s->size, 4);
  add_number(b, now(), 8);
  add_number(b, (uint32_t)getpid(), 4);
  add_number(b, (uint32_t)syscall(SYS_gettid), 4);
  add_number(b, (uintptr_t)s->code, 8);
  add_number(b, (uintptr_t)s->code, 8);
  add_number(b, s->size, 8);
  add_number(b, index, 8);
  add(b, s->name, name);
  add(b, s->code, s->size);
}

/* -- GDB ---- The names and records are GDB's; it sets a breakpoint on the function. It finds them
 * among the local symbols, so they meet no other compiler's in the same process or archive. */

typedef struct JitEntry {
  struct JitEntry *next, *prev;
  const void *elf;
  uint64_t size;
} JitEntry;
struct JitDescriptor {
  uint32_t version, action;
  JitEntry *relevant, *first;
};
static struct JitDescriptor __jit_debug_descriptor __attribute__((used)) = {1, 0, NULL, NULL};
__attribute__((noinline, used)) static void __jit_debug_register_code(void)
{
  __asm__ volatile("" ::: "memory");
}
/* Of libgcc, if the process has it. */
extern void __register_frame(void *) __attribute__((weak));
extern void __deregister_frame(void *) __attribute__((weak));

struct ProfileEntry {
  JitEntry jit; /* first */
  ProfileEntry *next;
  void *frames; /* registered with libgcc, or NULL */
};

/* The list is the process's: the one thing here that engines share. */
static void tell_gdb(JitEntry *e, bool added)
{
  Lock *lock = lock_of_process(PROCESS_DEBUGGER);
  lock_take(lock);
  struct JitDescriptor *d = &__jit_debug_descriptor;
  if (added) {
    e->next = d->first;
    if (e->next) e->next->prev = e;
    d->first = e;
  } else {
    if (e->prev)
      e->prev->next = e->next;
    else
      d->first = e->next;
    if (e->next) e->next->prev = e->prev;
  }
  d->relevant = e;
  d->action = added ? 1 : 2;
  __jit_debug_register_code();
  lock_give(lock);
}

/* Unwind table: one entry per function, how its prologue moves the frame. Absolute addresses. */
static void add_frames(Bytes *b, const ProfileSymbol *s, uint32_t n)
{
  size_t cie = b->n;
  uint8_t program[32];
  add_number(b, 0, 4);
  add_number(b, 0, 4);
  uint32_t len = cpu_unwind_start(program);
  add(b, program, len);
  while ((b->n - cie) % 8 != 4 && !b->failed)
    add_number(b, 0, 1);
  if (b->failed) return;
  uint32_t size = (uint32_t)(b->n - cie - 4);
  memcpy(b->p + cie, &size, 4);
  for (uint32_t i = 0; i < n; i++) {
    size_t at = b->n;
    add_number(b, 0, 4);
    add_number(b, at + 4 - cie, 4);
    add_number(b, (uintptr_t)s[i].code, 8);
    add_number(b, s[i].size, 8);
    len = cpu_unwind(s[i].code, program);
    add(b, program, len);
    while ((b->n - at) % 8 != 4 && !b->failed)
      add_number(b, 0, 1);
    if (b->failed) return;
    size = (uint32_t)(b->n - at - 4);
    memcpy(b->p + at, &size, 4);
  }
  add_number(b, 0, 4);
}

enum { SEC_TEXT = 1, SEC_FRAMES, SEC_SYMBOLS, SEC_STRINGS, SEC_NAMES, NSECTIONS };

static void add_symbols(Bytes *symbols, Bytes *strings, const ProfileSymbol *s, uint32_t n)
{
  Elf64_Sym none = {0};
  add(symbols, &none, sizeof none);
  add_number(strings, 0, 1);
  for (uint32_t i = 0; i < n; i++) {
    Elf64_Sym x = {.st_name = (uint32_t)strings->n,
                   .st_info = ELF64_ST_INFO(STB_GLOBAL, STT_FUNC),
                   .st_shndx = SEC_TEXT,
                   .st_value = (uint64_t)(s[i].code - s[0].code),
                   .st_size = s[i].size};
    add(symbols, &x, sizeof x);
    add(strings, s[i].name, strlen(s[i].name) + 1);
  }
}

static void section(Elf64_Shdr *h, Bytes *elf, uint32_t name, uint32_t type, const Bytes *contents,
                    size_t align)
{
  add_zero_to(elf, 8);
  *h = (Elf64_Shdr){.sh_name = name,
                    .sh_type = type,
                    .sh_offset = elf->n,
                    .sh_size = contents->n,
                    .sh_addralign = align};
  add(elf, contents->p, contents->n);
}

/* The symbols ascend. *frames: offset of the unwind table. */
static void make_elf(Bytes *elf, const ProfileSymbol *s, uint32_t n, size_t *frames_at)
{
  static const char names[] = "\0.text\0.eh_frame\0.symtab\0.strtab\0.shstrtab";
  Bytes frames = {0}, symbols = {0}, strings = {0}, name_bytes = {0};
  add_frames(&frames, s, n);
  add_symbols(&symbols, &strings, s, n);
  add(&name_bytes, names, sizeof names);
  Elf64_Ehdr e = {
      .e_ident = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB, EV_CURRENT},
      .e_type = ET_REL,
      .e_machine = PROFILE_MACHINE,
      .e_version = EV_CURRENT,
      .e_ehsize = sizeof e,
      .e_shentsize = sizeof(Elf64_Shdr),
      .e_shnum = NSECTIONS,
      .e_shstrndx = SEC_NAMES};
  Elf64_Shdr h[NSECTIONS] = {{0}};
  add(elf, &e, sizeof e);
  h[SEC_TEXT] = (Elf64_Shdr){.sh_name = 1,
                             .sh_type = SHT_NOBITS,
                             .sh_flags = SHF_ALLOC | SHF_EXECINSTR,
                             .sh_addr = (uintptr_t)s[0].code,
                             .sh_size = (uint64_t)(s[n - 1].code - s[0].code) + s[n - 1].size,
                             .sh_addralign = 16};
  section(&h[SEC_FRAMES], elf, 7, SHT_PROGBITS, &frames, 8);
  *frames_at = h[SEC_FRAMES].sh_offset;
  h[SEC_FRAMES].sh_flags = SHF_ALLOC;
  section(&h[SEC_SYMBOLS], elf, 17, SHT_SYMTAB, &symbols, 8);
  h[SEC_SYMBOLS].sh_link = SEC_STRINGS;
  h[SEC_SYMBOLS].sh_info = 1;
  h[SEC_SYMBOLS].sh_entsize = sizeof(Elf64_Sym);
  section(&h[SEC_STRINGS], elf, 25, SHT_STRTAB, &strings, 1);
  section(&h[SEC_NAMES], elf, 33, SHT_STRTAB, &name_bytes, 1);
  add_zero_to(elf, 8);
  uint64_t at = elf->n;
  add(elf, h, sizeof h);
  if (!elf->failed) memcpy(elf->p + offsetof(Elf64_Ehdr, e_shoff), &at, 8);
  elf->failed |= frames.failed || symbols.failed || strings.failed || name_bytes.failed;
  free(frames.p);
  free(symbols.p);
  free(strings.p);
  free(name_bytes.p);
}

static bool add_to_debugger(const ProfileSymbol *s, uint32_t n, ProfileEntry **list)
{
  Bytes elf = {0};
  size_t frames = 0;
  ProfileEntry *p = calloc(1, sizeof *p);
  make_elf(&elf, s, n, &frames);
  if (!p || elf.failed) {
    free(p);
    free(elf.p);
    return false;
  }
  p->jit.elf = elf.p;
  p->jit.size = elf.n;
  p->next = *list;
  *list = p;
  tell_gdb(&p->jit, true);
  if (__register_frame && __deregister_frame) __register_frame(p->frames = elf.p + frames);
  return true;
}

void profile_forget(ProfileEntry *list)
{
  for (ProfileEntry *p = list, *next; p; p = next) {
    next = p->next;
    tell_gdb(&p->jit, false);
    if (p->frames) __deregister_frame(p->frames);
    free((void *)(uintptr_t)p->jit.elf);
    free(p);
  }
}

/* -- modules and thunks ---- */

Status profile_code(Profile *p, const ProfileSymbol *s, uint32_t n, const CodeModule *c,
                    ProfileEntry **list, Err *err)
{
  Bytes map = {0}, dump = {0};
  bool ok = true;
  for (uint32_t i = 0; i < n && ok; i++) {
    if (p->what & PROFILE_PERFMAP) add_map_line(&map, &s[i]);
    if (!(p->what & PROFILE_JITDUMP)) continue;
    if (c) ok = add_lines(&dump, &s[i], c, err) == OK;
    add_load(&dump, &s[i], p->next_index++);
  }
  ok = ok && !map.failed && !dump.failed && (p->perfmap < 0 || write_all(p->perfmap, &map)) &&
       (p->jitdump < 0 || write_all(p->jitdump, &dump));
  if (ok && n && p->what & PROFILE_DEBUGGER) ok = add_to_debugger(s, n, list);
  free(map.p);
  free(dump.p);
  return ok ? OK
            : fail(err, LIMIT, UINT64_MAX,
                   "code cannot be told to the profiler: out of memory, or the disk is full");
}

Status profile_functions(CodeModule *c, uint32_t first, Err *err)
{
  Engine *e = c->engine;
  const Compiled *k = &c->compiled;
  if (!e->profile.what) return OK;
  uint32_t n = k->norder - first;
  ProfileSymbol *s = calloc(n + 1, sizeof *s);
  if (!s) return fail(err, LIMIT, UINT64_MAX, "out of memory");
  for (uint32_t i = 0; i < n; i++) {
    uint32_t own = k->order[first + i];
    s[i] = (ProfileSymbol){
        .code = c->region.rx + k->entry[own], .size = k->end[own] - k->entry[own], .own = own};
    module_func_name(&c->m, c->m.nimported_funcs + own, s[i].name, sizeof s[i].name);
  }
  lock_take(&e->lock);
  Status status = profile_code(&e->profile, s, n, c, &c->profile, err);
  lock_give(&e->lock);
  free(s);
  return status;
}
