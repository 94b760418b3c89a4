// SPDX-License-Identifier: MIT
#include "spec.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PATH_BYTES = 4096 };

typedef struct Run {
  SpecEngine *engine;
  const SpecOptions *options;
  SpecCounts total;
  unsigned files;
} Run;

static bool has_suffix(const char *s, const char *suffix)
{
  size_t n = strlen(s), k = strlen(suffix);
  return n >= k && strcmp(s + n - k, suffix) == 0;
}

static bool run_path(Run *r, const char *path);

static bool run_folder(Run *r, const char *path)
{
  struct dirent **entries;
  int n = scandir(path, &entries, NULL, alphasort);
  bool fine = n >= 0;
  for (int i = 0; i < n; i++) {
    const char *name = entries[i]->d_name;
    char child[PATH_BYTES];
    struct stat st;
    int length = snprintf(child, sizeof child, "%s/%s", path, name);
    bool fits = length > 0 && (size_t)length < sizeof child;
    bool wanted = name[0] != '.' && fits && stat(child, &st) == 0 &&
                  (S_ISDIR(st.st_mode) || has_suffix(name, ".json"));
    if (wanted) fine &= run_path(r, child);
    free(entries[i]);
  }
  if (n >= 0) free(entries);
  return fine;
}

static bool run_path(Run *r, const char *path)
{
  struct stat st;
  if (stat(path, &st)) {
    spec_say(stderr, "%s: %s", path, strerror(errno));
    return false;
  }
  if (S_ISDIR(st.st_mode)) return run_folder(r, path);
  spec_run_file(r->engine, r->options, path, &r->total);
  r->files++;
  return true;
}

/* The value of --name=value, or NULL if `arg` is another option. */
static const char *option_value(const char *arg, const char *name)
{
  size_t n = strlen(name);
  return strncmp(arg, name, n) == 0 && arg[n] == '=' ? arg + n + 1 : NULL;
}

static bool end_output(void)
{
  if (!ferror(stdout) && !fflush(stdout)) return true;
  fputs("weft-spec: standard output: not all could be written\n", stderr);
  return false;
}

static int usage(FILE *to, int code)
{
  fputs(
      "usage: weft-spec [options] PATH...\n"
      "Runs tests of the WebAssembly specification: .json files of wast2json, or folders of them.\n"
      "  --engine=NAME     engine policy, as for weft run\n"
      "  --bounds=MODE     guard or explicit\n"
      "  --nan=HOW         any or canonical\n"
      "  --cpu=NAME        code for this CPU variant\n"
      "  --random-ra=SEED  pick registers at random\n"
      "  --random-facts=SEED  assume wrong things about loops\n"
      "  --poison          put a pattern where no code may read\n"
      "  --compile=WHEN    eager or lazy\n"
      "  --compile-threads=N  compile in this many threads\n"
      "  -v                print each failure\n"
      "What a module asserts that needs a feature which Weft lacks is unsupported, neither passed "
      "nor failed;\nof commands that the suite marks as of version 3 it is counted as skipped.\n"
      "Exit code: 0 if nothing failed, 1 if something did, 2 if the command line or a path is "
      "wrong.\n",
      to);
  return code;
}

static bool parse(int argc, char **argv, SpecOptions *o, int *first)
{
  struct {
    const char *name, **value;
  } options[] = {{"--engine", &o->engine},
                 {"--bounds", &o->bounds},
                 {"--nan", &o->nan},
                 {"--cpu", &o->cpu},
                 {"--random-ra", &o->random_ra},
                 {"--random-facts", &o->random_facts},
                 {"--compile-threads", &o->threads},
                 {"--compile", &o->compile}};
  int i = 1;
  for (; i < argc && argv[i][0] == '-'; i++) {
    const char *value = NULL;
    if (strcmp(argv[i], "-v") == 0) {
      o->verbose = true;
      continue;
    }
    if (strcmp(argv[i], "--poison") == 0) {
      o->poison = true;
      continue;
    }
    if (strncmp(argv[i], "--no-", 5) == 0 && o->noff < sizeof o->off / sizeof *o->off) {
      o->off[o->noff++] = argv[i] + 5;
      continue;
    }
    for (unsigned k = 0; k < sizeof options / sizeof *options && !value; k++) {
      value = option_value(argv[i], options[k].name);
      if (value) *options[k].value = value;
    }
    if (!value) return false;
  }
  *first = i;
  return i < argc;
}

static void print_facts(const SpecEngine *e)
{
  uint64_t functions, lied, again;
  spec_engine_facts(e, &functions, &lied, &again);
  printf("facts: %llu of %llu functions lied to, %llu of them compiled again\n",
         (unsigned long long)lied, (unsigned long long)functions, (unsigned long long)again);
}

int main(int argc, char **argv)
{
  SpecOptions options = {0};
  int first = 0;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) return usage(stdout, 0) || !end_output() ? 2 : 0;
  if (!parse(argc, argv, &options, &first)) return usage(stderr, 2);

  char text[SPEC_TEXT] = "";
  Run run = {.options = &options, .engine = spec_engine_new(&options, text)};
  if (!run.engine) {
    spec_say(stderr, "weft-spec: %s", text);
    return 2;
  }
  bool fine = true;
  for (int i = first; i < argc; i++)
    fine &= run_path(&run, argv[i]);
  if (options.random_facts) print_facts(run.engine);
  spec_engine_free(run.engine);
  if (!run.files) fprintf(stderr, "weft-spec: no .json file\n");
  printf("%lu passed, %lu failed, %lu skipped, %lu unsupported\n", run.total.passed,
         run.total.failed, run.total.skipped, run.total.unsupported);
  if (!end_output() || !fine || !run.files) return 2;
  return run.total.failed ? 1 : 0;
}
