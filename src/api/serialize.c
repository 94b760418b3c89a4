// SPDX-License-Identifier: MIT
/* weft.h: modules as bytes: a head of 8 bytes, then what its kind says. */
#include "api/api_int.h"

/* Kinds. Version: of the head and the kind together; another one is refused. */
enum { KIND_WASM = 'w', VERSION = 1 }; /* the module's own bytes */
enum { HEAD = 8 };
static const uint8_t head[HEAD] = {0, 'w', 'e', 'f', 't', KIND_WASM, VERSION, 0};

size_t weft_module_serialize(const WeftModule *module, void *out, size_t size)
{
  if (!module) return 0;
  const Module *m = &to_module(module)->m;
  if (out && size >= HEAD + m->size) {
    memcpy(out, head, HEAD);
    memcpy((char *)out + HEAD, m->bytes, m->size);
  }
  return HEAD + m->size;
}

WeftStatus weft_module_deserialize(WeftEngine *engine, const void *bytes, size_t size,
                                   WeftModule **out, WeftError *error)
{
  const uint8_t *p = bytes;
  NEED(engine);
  NEED_ALL(bytes, size);
  NEED(out);
  if (size < HEAD || memcmp(p, head, 5))
    return api_fail(error, WEFT_INVALID, "this is no serialized module");
  if (p[5] != KIND_WASM || p[6] != VERSION)
    return api_fail(error, WEFT_UNSUPPORTED,
                    "a module that was serialized by another version: kind %u, version %u", p[5],
                    p[6]);
  return weft_module_new(engine, p + HEAD, size - HEAD, out, error);
}
