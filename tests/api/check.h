// SPDX-License-Identifier: MIT
/* What the tests of weft.h share: checks that print their place, and an embedding in a few lines.
 * Each test is a program: the folder of the modules is its argument, its status is 1 if a check
 * failed. */
#ifndef WEFT_TESTS_API_CHECK_H
#define WEFT_TESTS_API_CHECK_H

#include "weft_wasi.h"

/* Notes a failure, and prints it. Returns cond. */
bool check(bool cond, const char *file, int line, const char *what);
#define CHECK(cond) check((cond), __FILE__, __LINE__, #cond)
/* Texts are equal; a starts with b. */
bool check_text(const char *a, const char *b, const char *file, int line);
#define CHECK_TEXT(a, b) check_text((a), (b), __FILE__, __LINE__)
/* For main: 1 if something failed. */
int checks_failed(void);

WeftName name(const char *text);
WeftValue i32(int32_t v);
WeftValue i64(int64_t v);
WeftValue f32(float v);
WeftValue f64(double v);

/* The path of modules/FILE; one at a time. */
const char *module_path(const char *folder, const char *file);

/* An engine, a store and a linker. */
typedef struct World {
  const char *folder;
  WeftEngine *engine;
  WeftStore *store;
  WeftLinker *linker;
} World;

World world(const char *folder, const WeftEngineOptions *e, const WeftStoreOptions *s);
void world_end(World *w);
/* An instance of modules/FILE; ends the program if that fails. */
WeftInstance *instance(World *w, const char *file);
/* An exported function; ends the program if there is none. */
WeftFunc *func(WeftInstance *in, const char *export);
/* Calls; the first result (or an i32 of 0), and the trap, if any, to *trap. */
WeftValue call(World *w, WeftFunc *f, WeftTrap **trap, size_t nargs, const WeftValue *args);
#define ARGS(...)                                                                                  \
  sizeof((WeftValue[]){__VA_ARGS__}) / sizeof(WeftValue), (WeftValue[])                            \
  {                                                                                                \
    __VA_ARGS__                                                                                    \
  }

#endif
