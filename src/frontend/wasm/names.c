// SPDX-License-Identifier: MIT
/* The name section, which is a hint: what is malformed in it is as if it were not there. */
#include "frontend/wasm/decode_int.h"

#include <stdio.h>

static bool name_at(Reader *r, Span *out)
{
  return decode_name(r, out) == OK;
}

static void function_names(Module *m, Reader *r)
{
  uint32_t n = 0;
  if (read_u32(r, &n) != OK) return;
  m->func_names = arena_alloc(&m->arena, (size_t)m->nfuncs * sizeof *m->func_names);
  if (!m->func_names) return;
  while (n--) {
    uint32_t index = 0;
    Span name;
    if (read_u32(r, &index) != OK || !name_at(r, &name)) return;
    if (index < m->nfuncs) m->func_names[index] = name;
  }
}

void decode_names(Module *m)
{
  Reader r = {m->bytes + m->name_section.offset, m->bytes + m->name_section.offset + m->name_section.size,
              m->bytes, NULL};
  if (!m->name_section.size) return;
  while (r.p < r.end) {
    uint8_t id = 0;
    uint32_t size = 0;
    if (read_byte(&r, &id) != OK || read_u32(&r, &size) != OK || size > (size_t)(r.end - r.p)) return;
    Reader sub = {r.p, r.p + size, r.begin, NULL};
    if (id == 0) name_at(&sub, &m->module_name);
    if (id == 1) function_names(m, &sub);
    r.p += size;
  }
}

static Span find_name(const Module *m, uint32_t func)
{
  if (m->func_names && func < m->nfuncs && m->func_names[func].size) return m->func_names[func];
  for (uint32_t i = 0; i < m->nexports; i++)
    if (m->exports[i].kind == EXTERN_FUNC && m->exports[i].index == func) return m->exports[i].name;
  return (Span){0, 0};
}

const char *module_func_name(const Module *m, uint32_t func, char *buf, size_t size)
{
  Span name = find_name(m, func);
  if (!size) return buf;
  if (!name.size) {
    snprintf(buf, size, "func[%u]", func);
    return buf;
  }
  size_t n = name.size < size - 1 ? name.size : size - 1;
  for (size_t i = 0; i < n; i++) {
    uint8_t c = m->bytes[name.offset + i];
    buf[i] = c < 0x20 || c == 0x7f ? '?' : (char)c;
  }
  buf[n] = 0;
  return buf;
}
