// SPDX-License-Identifier: MIT
/* The name section, which is a hint: what is malformed in it is as if it were not there. */
#include "base/text.h"
#include "frontend/wasm/decode_int.h"

#include <stdio.h>

static bool name_at(Reader *r, Span *out)
{
  return decode_name(r, out) == OK;
}

static bool room_for_names(Module *m)
{
  if (!m->func_names)
    m->func_names = arena_alloc(&m->arena, (size_t)m->nfuncs * sizeof *m->func_names);
  return m->func_names;
}

static void function_names(Module *m, Reader *r)
{
  uint32_t n = 0;
  if (read_u32(r, &n) != OK || !room_for_names(m)) return;
  while (n--) {
    uint32_t index = 0;
    Span name;
    if (read_u32(r, &index) != OK || !name_at(r, &name)) return;
    if (index < m->nfuncs) m->func_names[index] = name;
  }
}

/* Functions without a name have that of their first export. */
static void exports_as_names(Module *m)
{
  for (uint32_t i = 0; i < m->nexports; i++) {
    const Export *e = &m->exports[i];
    if (e->kind != EXTERN_FUNC) continue;
    if (!room_for_names(m)) return;
    if (!m->func_names[e->index].size) m->func_names[e->index] = e->name;
  }
}

static void name_section(Module *m)
{
  Reader r = {m->bytes + m->name_section.offset,
              m->bytes + m->name_section.offset + m->name_section.size, m->bytes, NULL};
  if (!m->name_section.size) return;
  while (r.p < r.end) {
    uint8_t id = 0;
    uint32_t size = 0;
    if (read_byte(&r, &id) != OK || read_u32(&r, &size) != OK || size > (size_t)(r.end - r.p))
      return;
    Reader sub = {r.p, r.p + size, r.begin, NULL};
    if (id == 0) name_at(&sub, &m->module_name);
    if (id == 1) function_names(m, &sub);
    if (id == 2) m->local_names = (Span){(uint32_t)reader_offset(&r), size};
    r.p += size;
  }
}

void decode_names(Module *m)
{
  name_section(m);
  exports_as_names(m);
}

const char *module_func_name(const Module *m, uint32_t func, char *buf, size_t size)
{
  Span name = m->func_names && func < m->nfuncs ? m->func_names[func] : (Span){0, 0};
  const uint8_t *p = m->bytes + name.offset;
  if (!size) return buf;
  if (name.size)
    text_show(buf, size, (const char *)p, name.size);
  else
    snprintf(buf, size, "func[%u]", func);
  return buf;
}

void module_local_names(const Module *m, uint32_t func,
                        void (*name)(void *user, uint32_t local, const char *bytes, uint32_t n),
                        void *user)
{
  Reader r = {m->bytes + m->local_names.offset,
              m->bytes + m->local_names.offset + m->local_names.size, m->bytes, NULL};
  uint32_t nfuncs = 0;
  if (!m->local_names.size || read_u32(&r, &nfuncs) != OK) return;
  while (nfuncs--) {
    uint32_t index = 0, n = 0;
    if (read_u32(&r, &index) != OK || read_u32(&r, &n) != OK) return;
    while (n--) {
      uint32_t local = 0;
      Span text;
      if (read_u32(&r, &local) != OK || !name_at(&r, &text)) return;
      if (index == func) name(user, local, (const char *)m->bytes + text.offset, text.size);
    }
    if (index == func) return;
  }
}
