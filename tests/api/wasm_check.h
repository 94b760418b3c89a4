// SPDX-License-Identifier: MIT
/* What the tests of wasm.h share. They are C and C++: tests/link compiles them as both. Each is a
 * program: the folder of the modules is its argument, its status is 1 if a check failed. */
#ifndef WEFT_TESTS_API_WASM_CHECK_H
#define WEFT_TESTS_API_WASM_CHECK_H

#include "weft_wasm.h"

#include <stdio.h>
#include <stdlib.h>

static int wasm_failed;
static const char *wasm_folder;

#define CHECK(cond)                                                                                \
  do {                                                                                             \
    if (!(cond)) {                                                                                 \
      printf("%s:%d: %s\n", __FILE__, __LINE__, #cond);                                            \
      wasm_failed = 1;                                                                             \
    }                                                                                              \
  } while (0)

/* An engine as the environment says: each test runs with each of them. */
static inline wasm_engine_t *engine_new(void)
{
  WeftEngineOptions o;
  memset(&o, 0, sizeof o);
  o.size = sizeof o;
  if (getenv("WEFT_TEST_INTERP")) o.policy = WEFT_POLICY_INTERP;
  if (getenv("WEFT_TEST_TIERED")) o.policy = WEFT_POLICY_TIERED;
  return wasm_engine_new_with_config(weft_to_wasm_config(&o));
}

/* The bytes of modules/FILE; ends the program if there is none. */
static inline void file_bytes(const char *file, wasm_byte_vec_t *out)
{
  char path[512];
  snprintf(path, sizeof path, "%s/%s", wasm_folder, file);
  FILE *f = fopen(path, "rb");
  if (!f) {
    printf("%s: cannot be read\n", path);
    exit(2);
  }
  fseek(f, 0, SEEK_END);
  wasm_byte_vec_new_uninitialized(out, (size_t)ftell(f));
  rewind(f);
  if (fread(out->data, 1, out->size, f) != out->size) exit(2);
  fclose(f);
}

static inline wasm_module_t *module_of(wasm_store_t *store, const char *file)
{
  wasm_byte_vec_t bytes;
  file_bytes(file, &bytes);
  wasm_module_t *m = wasm_module_new(store, &bytes);
  wasm_byte_vec_delete(&bytes);
  if (!m) {
    printf("%s: no module\n", file);
    exit(2);
  }
  return m;
}

/* An instance of a module without imports. */
static inline wasm_instance_t *instance_of(wasm_store_t *store, const char *file)
{
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_module_t *m = module_of(store, file);
  wasm_instance_t *in = wasm_instance_new(store, m, &none, NULL);
  wasm_module_delete(m);
  if (!in) {
    printf("%s: no instance\n", file);
    exit(2);
  }
  return in;
}

/* A handle of the export with this name; NULL if there is none. */
static inline wasm_extern_t *export_of(const wasm_instance_t *in, const wasm_module_t *m,
                                       const char *name)
{
  wasm_exporttype_vec_t types;
  wasm_extern_vec_t all;
  wasm_extern_t *found = NULL;
  wasm_module_exports(m, &types);
  wasm_instance_exports(in, &all);
  for (size_t i = 0; i < types.size; i++)
    if (!found && !strcmp(wasm_exporttype_name(types.data[i])->data, name))
      found = wasm_extern_copy(all.data[i]);
  wasm_exporttype_vec_delete(&types);
  wasm_extern_vec_delete(&all);
  return found;
}

/* The same of an instance of modules/wasm_self.wasm, by the order in wasm_self.wat. */
enum Self {
  SELF_MEMORY,
  SELF_TABLE,
  SELF_REFS,
  SELF_COUNTER,
  SELF_ANSWER,
  SELF_HELD,
  SELF_ADD,
  SELF_MIX,
  SELF_SAME,
  SELF_KEEP,
  SELF_FUNC,
  SELF_TRAP,
  SELF_DEEP,
  SELF_DOUBLE,
  SELF_INDIRECT,
  SELF_STORE,
  SELF_REF_AT,
  SELF_NULL,
  SELF_EMPTY,
  SELF_EXPORTS
};
static inline wasm_extern_t *self_export(const wasm_instance_t *in, enum Self which)
{
  wasm_extern_vec_t all;
  wasm_instance_exports(in, &all);
  wasm_extern_t *x = (size_t)which < all.size ? wasm_extern_copy(all.data[which]) : NULL;
  wasm_extern_vec_delete(&all);
  return x;
}
static inline wasm_func_t *self_func(const wasm_instance_t *in, enum Self which)
{
  return wasm_extern_as_func(self_export(in, which));
}

static inline wasm_val_t i32_val(int32_t v)
{
  wasm_val_t x = WASM_I32_VAL(v);
  return x;
}
static inline wasm_val_t ref_val(wasm_ref_t *r)
{
  wasm_val_t x = WASM_REF_VAL(r);
  return x;
}

/* Calls with n arguments; the first result (else null) to *result, unless that is NULL. */
static inline wasm_trap_t *call(const wasm_func_t *f, size_t n, wasm_val_t *args,
                                wasm_val_t *result)
{
  wasm_val_t out[8];
  wasm_val_vec_t as, rs;
  for (int i = 0; i < 8; i++) {
    wasm_val_t init = WASM_INIT_VAL;
    out[i] = init;
  }
  as.size = n;
  as.data = args;
  rs.size = 8;
  rs.data = out;
  wasm_trap_t *t = wasm_func_call(f, &as, &rs);
  if (result)
    *result = out[0];
  else
    wasm_val_delete(&out[0]);
  return t;
}

/* The trap's message is this; deletes the trap. */
static inline bool trap_says(wasm_trap_t *t, const char *text)
{
  wasm_message_t m;
  if (!t) return false;
  wasm_trap_message(t, &m);
  bool is = m.size == strlen(text) + 1 && !memcmp(m.data, text, m.size);
  if (!is) printf("trap: %s\n", m.data ? m.data : "(none)");
  wasm_name_delete(&m);
  wasm_trap_delete(t);
  return is;
}

/* For main. */
static inline void tests_begin(int argc, char **argv)
{
  wasm_folder = argc > 1 ? argv[1] : "tests/api/modules";
}

#endif
