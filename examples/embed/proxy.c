// SPDX-License-Identifier: MIT
/* A host of wasm.h in the way of a proxy: requests go through a filter, which is a module. The
 * module is compiled once; each worker thread has a store and an instance of its own, so that none
 * waits for another. A filter that traps costs its request an error, and its worker a new instance.
 *
 *   cc -Iinclude examples/embed/proxy.c build/libweft.a -lpthread -lm && ./a.out
 * examples/embed/filter.wasm
 */
#include "wasm.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORKERS = 4, REQUESTS = 1000 };

/* What the filter sees of a request. */
typedef struct Request {
  char path[256];
  char header[64]; /* the one that the filter sets */
  int logs;
} Request;

typedef struct Worker {
  pthread_t thread;
  wasm_engine_t *engine;
  const wasm_shared_module_t *filter;
  wasm_store_t *store;
  wasm_instance_t *instance;
  wasm_memory_t *memory;
  wasm_func_t *on_request;
  Request *request; /* the one that is being filtered */
  int passed, denied, failed, restarts, logs;
} Worker;

/* -- what the filter calls ---- */

static wasm_trap_t *trap(Worker *w, const char *text)
{
  wasm_message_t message;
  wasm_name_new_from_string_nt(&message, text);
  wasm_trap_t *t = wasm_trap_new(w->store, &message);
  wasm_name_delete(&message);
  return t;
}

/* n bytes of the filter's memory; NULL if it has not so many there. */
static char *guest(Worker *w, const wasm_val_t *at, const wasm_val_t *n)
{
  size_t size = wasm_memory_data_size(w->memory), from = (uint32_t)at->of.i32;
  return from <= size && (uint32_t)n->of.i32 <= size - from ? wasm_memory_data(w->memory) + from
                                                            : NULL;
}

static wasm_trap_t *proxy_get(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  Worker *w = env;
  const wasm_val_t *a = args->data;
  const char *name = guest(w, &a[0], &a[1]);
  char *out = guest(w, &a[2], &a[3]);
  if (!name || !out) return trap(w, "proxy.get: out of bounds");
  bool known = a[1].of.i32 == 4 && !memcmp(name, "path", 4);
  size_t n = known ? strlen(w->request->path) : 0, room = (uint32_t)a[3].of.i32;
  memcpy(out, w->request->path, n < room ? n : room);
  results->data[0].kind = WASM_I32;
  results->data[0].of.i32 = (int32_t)n;
  return NULL;
}

static wasm_trap_t *proxy_set(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  Worker *w = env;
  (void)results;
  const wasm_val_t *a = args->data;
  const char *name = guest(w, &a[0], &a[1]), *value = guest(w, &a[2], &a[3]);
  if (!name || !value) return trap(w, "proxy.set: out of bounds");
  snprintf(w->request->header, sizeof w->request->header, "%.*s: %.*s", a[1].of.i32, name,
           a[3].of.i32, value);
  return NULL;
}

static wasm_trap_t *proxy_log(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results)
{
  Worker *w = env;
  (void)args, (void)results;
  w->request->logs++;
  return NULL;
}

/* -- workers ---- */

static wasm_extern_t *host_func(Worker *w, size_t nparams, size_t nresults,
                                wasm_func_callback_with_env_t call)
{
  wasm_valtype_vec_t params, results;
  wasm_valtype_vec_new_uninitialized(&params, nparams);
  wasm_valtype_vec_new_uninitialized(&results, nresults);
  for (size_t i = 0; i < nparams; i++)
    params.data[i] = wasm_valtype_new_i32();
  for (size_t i = 0; i < nresults; i++)
    results.data[i] = wasm_valtype_new_i32();
  wasm_functype_t *type = wasm_functype_new(&params, &results);
  wasm_func_t *f = wasm_func_new_with_env(w->store, type, call, w, NULL);
  wasm_functype_delete(type);
  return wasm_func_as_extern(f);
}

/* A new instance of the filter, in place of the one that there is. False: there is none. */
static bool start_filter(Worker *w)
{
  wasm_extern_t *functions[3] = {host_func(w, 4, 1, proxy_get), host_func(w, 4, 0, proxy_set),
                                 host_func(w, 2, 0, proxy_log)};
  wasm_extern_vec_t imports, exports;
  wasm_extern_vec_new(&imports, 3, functions);
  wasm_module_t *module = wasm_module_obtain(w->store, w->filter);
  wasm_instance_delete(w->instance);
  wasm_memory_delete(w->memory);
  wasm_func_delete(w->on_request);
  w->instance = wasm_instance_new(w->store, module, &imports, NULL);
  wasm_instance_exports(w->instance, &exports); /* memory, on_request, count */
  w->memory = exports.size ? wasm_memory_copy(wasm_extern_as_memory(exports.data[0])) : NULL;
  w->on_request = exports.size ? wasm_func_copy(wasm_extern_as_func(exports.data[1])) : NULL;
  wasm_extern_vec_delete(&exports);
  wasm_extern_vec_delete(&imports);
  wasm_module_delete(module);
  return w->memory && w->on_request;
}

static void serve(Worker *w, Request *r)
{
  wasm_val_t result[1] = {WASM_INIT_VAL};
  wasm_val_vec_t none = WASM_EMPTY_VEC, results = WASM_ARRAY_VEC(result);
  w->request = r;
  wasm_trap_t *t = wasm_func_call(w->on_request, &none, &results);
  w->logs += r->logs;
  if (t) {
    w->failed++;
    w->restarts += start_filter(w);
    wasm_trap_delete(t);
  } else if (result[0].of.i32) {
    w->denied++;
  } else if (!strcmp(r->header, "x-filter: seen")) {
    w->passed++;
  }
}

static void *work(void *worker)
{
  Worker *w = worker;
  w->store = wasm_store_new(w->engine);
  for (int i = 0; w->store && (i || start_filter(w)) && i < REQUESTS; i++) {
    Request r = {{0}, {0}, 0};
    snprintf(r.path, sizeof r.path, i % 10 ? "/page/%d" : "/admin/%d", i);
    if (i % 100 == 99) memset(r.path, 'x', 250); /* too much for the filter */
    serve(w, &r);
  }
  wasm_func_delete(w->on_request);
  wasm_memory_delete(w->memory);
  wasm_instance_delete(w->instance);
  wasm_store_delete(w->store);
  return NULL;
}

/* -- the proxy ---- */

static wasm_module_t *load(wasm_store_t *store, const char *path)
{
  wasm_byte_vec_t bytes = WASM_EMPTY_VEC;
  FILE *f = fopen(path, "rb");
  if (!f) return NULL;
  fseek(f, 0, SEEK_END);
  wasm_byte_vec_new_uninitialized(&bytes, (size_t)ftell(f));
  rewind(f);
  bool whole = fread(bytes.data, 1, bytes.size, f) == bytes.size;
  fclose(f);
  wasm_module_t *m = whole ? wasm_module_new(store, &bytes) : NULL;
  wasm_byte_vec_delete(&bytes);
  return m;
}

int main(int argc, char **argv)
{
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine);
  wasm_module_t *module = load(store, argc > 1 ? argv[1] : "filter.wasm");
  if (!module) return fprintf(stderr, "no filter\n"), 1;
  wasm_shared_module_t *filter = wasm_module_share(module);
  wasm_module_delete(module);
  wasm_store_delete(store);
  static Worker worker[WORKERS];
  Worker all = {0};
  for (int i = 0; i < WORKERS; i++) {
    worker[i].engine = engine;
    worker[i].filter = filter;
    if (pthread_create(&worker[i].thread, NULL, work, &worker[i])) return 1;
  }
  for (int i = 0; i < WORKERS; i++) {
    pthread_join(worker[i].thread, NULL);
    all.passed += worker[i].passed;
    all.denied += worker[i].denied;
    all.failed += worker[i].failed;
    all.restarts += worker[i].restarts;
    all.logs += worker[i].logs;
  }
  printf("%d passed, %d denied, %d failed, %d restarts, %d logs\n", all.passed, all.denied,
         all.failed, all.restarts, all.logs);
  wasm_shared_module_delete(filter);
  wasm_engine_delete(engine);
  return 0;
}
