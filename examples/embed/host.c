// SPDX-License-Identifier: MIT
/* A program that runs WebAssembly: what docs/embedding-wasm.md goes through.
 *
 *   host guest.wasm
 *
 * It lets the guest call it, puts numbers into the guest's memory, gives it standard input and
 * keeps its output, and ends what divides by zero, takes too much memory, or does not come back. */
#include "weft_wasi.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static _Noreturn void give_up(const char *what, const WeftError *error)
{
  fprintf(stderr, "host: %s: %s\n", what, error->message);
  exit(1);
}

/* -- what the guest imports ---- */

/* host.log(address, size): a text in the guest's memory. What a guest says is not to be trusted:
 * the range is checked, and what is printed is printable. */
static WeftTrap *log_text(void *env, WeftCaller *caller, const WeftValue *args, WeftValue *results)
{
  (void)env, (void)results;
  size_t size;
  const uint8_t *memory = weft_caller_memory(caller, &size);
  size_t at = (uint32_t)args[0].of.i32, n = (uint32_t)args[1].of.i32;
  if (at > size || n > size - at) return weft_trap_new("log: the text is out of bounds");
  char text[200];
  weft_name_print((WeftName){(const char *)memory + at, n}, text, sizeof text);
  printf("log: %s\n", text);
  return NULL;
}

/* At most four pages of memory. */
static bool four_pages(void *env, const WeftGrowth *growth)
{
  (void)env;
  return growth->what.kind != WEFT_EXTERN_MEMORY || growth->wanted <= 4;
}

/* -- calling the guest ---- */

typedef struct Host {
  WeftStore *store;
  WeftInstance *instance;
} Host;

static WeftExtern export(const Host *h, const char *name)
{
  WeftExtern x;
  if (weft_instance_export(h->instance, (WeftName){name, strlen(name)}, &x)) return x;
  fprintf(stderr, "host: the guest has no %s\n", name);
  exit(1);
}

/* Calls an export that is a function; if it traps, says so. */
static bool call(const Host *h, const char *name, const WeftValue *args, size_t nargs,
                 WeftValue *results, size_t nresults)
{
  WeftTrap *trap;
  WeftError error;
  WeftStatus s = weft_func_call(h->store, export(h, name).of.func, args, nargs, results, nresults,
                                &trap, &error);
  if (s == WEFT_OK) return true;
  if (s != WEFT_TRAPPED) give_up(name, &error);
  char text[1000];
  weft_trap_print(trap, text, sizeof text); /* with the frames of the guest */
  printf("%s: %s", name, text);
  weft_trap_free(trap);
  return false;
}

static WeftValue i32(int32_t n)
{
  return (WeftValue){.kind = WEFT_I32, .of.i32 = n};
}

static void numbers(const Host *h)
{
  size_t size;
  WeftMemory *memory = export(h, "memory").of.memory;
  uint8_t *data = weft_memory_data(memory, &size); /* until the memory grows */
  static const int32_t given[] = {1, 20, 300, -4000};
  memcpy(data + 8192, given, sizeof given);
  WeftValue args[] = {i32(8192), i32(4)}, sum;
  if (call(h, "sum", args, 2, &sum, 1)) printf("sum: %lld\n", (long long)sum.of.i64);
}

/* -- guests that do not come back ---- */

static void *interrupt_soon(void *store)
{
  nanosleep(&(struct timespec){.tv_nsec = 50000000}, NULL);
  weft_store_interrupt(store);
  return NULL;
}

static void spin(const Host *h)
{
  pthread_t thread;
  weft_store_set_fuel(h->store, 1000000);
  call(h, "spin", NULL, 0, NULL, 0); /* all fuel consumed */
  weft_store_set_fuel(h->store, UINT64_MAX);
  if (pthread_create(&thread, NULL, interrupt_soon, h->store)) return;
  call(h, "spin", NULL, 0, NULL, 0); /* interrupted */
  pthread_join(thread, NULL);
}

/* -- all of it ---- */

int main(int argc, char **argv)
{
  WeftError error;
  WeftEngine *engine;
  WeftModule *module;
  WeftLinker *linker;
  WeftBuffer *output;
  Host h;
  if (argc != 2) return 2;

  WeftEngineOptions e = {.size = sizeof e, .fuel = true, .interruptible = true};
  if (weft_engine_new(&e, &engine, &error) != WEFT_OK) give_up("engine", &error);
  if (weft_module_open(engine, argv[1], &module, &error) != WEFT_OK) give_up(argv[1], &error);
  WeftStoreOptions s = {.size = sizeof s, .max_memory = 64 << 20, .max_stack = 1 << 20};
  if (weft_store_new(engine, &s, &h.store, &error) != WEFT_OK) give_up("store", &error);
  weft_store_set_limiter(h.store, four_pages, NULL);

  static const char input[] = "what is said aloud\n";
  if (weft_buffer_new(1 << 20, &output, &error) != WEFT_OK) give_up("output", &error);
  WeftWasiConfig w = {.size = sizeof w,
                      .in = {.kind = WEFT_STDIO_BYTES, .bytes = input, .nbytes = sizeof input - 1},
                      .out = {.kind = WEFT_STDIO_BUFFER, .buffer = output},
                      .err = {.kind = WEFT_STDIO_CLOSED}};
  if (weft_linker_new(h.store, &linker, &error) != WEFT_OK ||
      weft_linker_add_wasi(linker, &w, &error) != WEFT_OK ||
      weft_linker_define_func(linker, "host", "log", "(ii)", log_text, NULL, &error) != WEFT_OK ||
      weft_linker_instantiate(linker, module, &h.instance, NULL, &error) != WEFT_OK)
    give_up(argv[1], &error);

  call(&h, "greet", NULL, 0, NULL, 0);
  numbers(&h);
  size_t n;
  call(&h, "shout", NULL, 0, NULL, 0);
  const uint8_t *said = weft_buffer_bytes(output, &n);
  printf("output: %.*s", (int)n, (const char *)said);
  WeftValue by_zero[] = {i32(7), i32(0)}, pages = i32(3), result;
  call(&h, "divide", by_zero, 2, &result, 1);
  if (call(&h, "grow", &pages, 1, &result, 1)) printf("grow by 3: %d\n", result.of.i32);
  if (call(&h, "grow", &pages, 1, &result, 1)) printf("grow by 3: %d\n", result.of.i32);
  spin(&h);

  weft_buffer_free(output);
  weft_linker_free(linker);
  weft_module_free(module);
  weft_store_free(h.store);
  weft_engine_free(engine);
  return 0;
}
