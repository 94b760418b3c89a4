// SPDX-License-Identifier: MIT
/* wasm.h: configurations, engines, stores. */
#include "api/wasm/wasm_int.h"
#include "weft_wasm.h"

#include <stdlib.h>

wasm_config_t *wasm_config_new(void)
{
  return weft_to_wasm_config(NULL);
}

wasm_config_t *weft_to_wasm_config(const WeftEngineOptions *options)
{
  wasm_config_t *c = calloc(1, sizeof *c);
  if (!c) return NULL;
  WeftEngineOptions *o = &c->options;
  if (api_options(o, sizeof *o, options, "WeftEngineOptions", NULL) != WEFT_OK) {
    free(c);
    return NULL;
  }
  o->size = sizeof *o;
  return c;
}

void wasm_config_delete(wasm_config_t *config)
{
  free(config);
}

wasm_engine_t *wasm_engine_new(void)
{
  return wasm_engine_new_with_config(NULL);
}

wasm_engine_t *wasm_engine_new_with_config(wasm_config_t *config)
{
  WeftEngine *e = NULL;
  weft_engine_new(config ? &config->options : NULL, &e, NULL);
  wasm_config_delete(config);
  return (wasm_engine_t *)(void *)e;
}

void wasm_engine_delete(wasm_engine_t *engine)
{
  weft_engine_free(weft_from_wasm_engine(engine));
}

wasm_store_t *wasm_store_new(wasm_engine_t *engine)
{
  WeftStore *s = NULL;
  if (engine) weft_store_new(weft_from_wasm_engine(engine), NULL, &s, NULL);
  return weft_to_wasm_store(s);
}

void wasm_store_delete(wasm_store_t *store)
{
  Store *s = capi_store_in(store);
  if (!s) return;
  s->doomed = true;
  store_left(s);
}
