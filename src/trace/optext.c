// SPDX-License-Identifier: MIT
/* The ops of a function as text. The function has been compiled, so its bytes are right. */
#include "base/reader.h"
#include "frontend/wasm/opcode.h"
#include "ops.h"
#include "trace/trace.h"

#include <inttypes.h>
#include <stdio.h>

static uint64_t read_unsigned(Reader *r)
{
  uint64_t v = 0;
  read_u64(r, &v);
  return v;
}

static void block_type(Reader *r, char *buf, size_t size)
{
  static const char *const types[] = {"i32", "i64", "f32", "f64", "v128"};
  int64_t v = 0;
  *buf = 0;
  read_s33(r, &v);
  if (v >= 0)
    snprintf(buf, size, " (type %" PRId64 ")", v);
  else if (v >= -5)
    snprintf(buf, size, " (result %s)", types[-v - 1]);
  else if (v != -64)
    snprintf(buf, size, " (result %s)", v == -16 ? "funcref" : "externref");
}

static void prefixed(Reader *r, char *buf, size_t size)
{
  uint64_t sub = read_unsigned(r);
  if (sub >= NWASM_FC) return;
  int n = snprintf(buf, size, "%s", wasm_fc_info[sub].name);
  for (unsigned i = wasm_fc_info[sub].indices; i && (size_t)n < size; i--)
    n += snprintf(buf + n, size - (size_t)n, " %" PRIu64, read_unsigned(r));
}

static void constant(Reader *r, uint8_t opcode, const char *name, char *buf, size_t size)
{
  int64_t i64 = 0;
  int32_t i32 = 0;
  float f = 0;
  double d = 0;
  switch (opcode) {
  case WASM_I32_CONST:
    read_s32(r, &i32);
    snprintf(buf, size, "%s %d", name, i32);
    break;
  case WASM_I64_CONST:
    read_s64(r, &i64);
    snprintf(buf, size, "%s %" PRId64, name, i64);
    break;
  case WASM_F32_CONST:
    memcpy(&f, r->p, 4);
    r->p += 4;
    snprintf(buf, size, "%s %.9g", name, (double)f);
    break;
  default:
    memcpy(&d, r->p, 8);
    r->p += 8;
    snprintf(buf, size, "%s %.17g", name, d);
  }
}

static void memory_access(Reader *r, const char *name, char *buf, size_t size)
{
  uint64_t flags = read_unsigned(r);
  if (flags & 64) read_unsigned(r);
  uint64_t offset = read_unsigned(r);
  if (offset)
    snprintf(buf, size, "%s offset=%" PRIu64, name, offset);
  else
    snprintf(buf, size, "%s", name);
}

static void call(const Module *m, Reader *r, const char *name, char *buf, size_t size)
{
  char func[100];
  uint32_t index = (uint32_t)read_unsigned(r);
  module_func_name(m, index, func, sizeof func);
  snprintf(buf, size, "%s %u \"%s\"", name, index, func);
}

static void labels(Reader *r, const char *name, char *buf, size_t size)
{
  uint64_t n = read_unsigned(r);
  int used = snprintf(buf, size, "%s", name);
  for (uint64_t i = 0; i <= n; i++) {
    uint64_t target = read_unsigned(r);
    if (i < 8 && (size_t)used < size)
      used += snprintf(buf + used, size - (size_t)used, " %" PRIu64, target);
  }
  if (n >= 8 && (size_t)used < size)
    snprintf(buf + used, size - (size_t)used, " ... (%" PRIu64 ")", n + 1);
}

static void indices(Reader *r, uint8_t opcode, const char *name, char *buf, size_t size)
{
  bool memory = opcode == WASM_MEMORY_SIZE || opcode == WASM_MEMORY_GROW; /* the only one */
  int used = snprintf(buf, size, "%s", name);
  for (unsigned i = wasm_info[opcode].indices; i && (size_t)used < size; i--) {
    uint64_t index = read_unsigned(r);
    if (!memory) used += snprintf(buf + used, size - (size_t)used, " %" PRIu64, index);
  }
}

const uint8_t *trace_op_text(const Module *m, const uint8_t *at, const uint8_t *end, char *buf,
                             size_t size)
{
  Reader r = {at + 1, end, m->bytes, NULL};
  uint8_t opcode = *at;
  const char *name = wasm_opcode_name(opcode);
  char type[32];
  switch ((WasmImmediates)wasm_info[opcode].immediates) {
  case WASM_IMM_BLOCK:
    block_type(&r, type, sizeof type);
    snprintf(buf, size, "%s%s", name, type);
    break;
  case WASM_IMM_LABELS: labels(&r, name, buf, size); break;
  case WASM_IMM_PREFIX: prefixed(&r, buf, size); break;
  case WASM_IMM_I32:
  case WASM_IMM_I64:
  case WASM_IMM_F32:
  case WASM_IMM_F64: constant(&r, opcode, name, buf, size); break;
  case WASM_IMM_MEMARG: memory_access(&r, name, buf, size); break;
  case WASM_IMM_TYPES:
    r.p += read_unsigned(&r);
    snprintf(buf, size, "%s", name);
    break;
  case WASM_IMM_HEAP:
    r.p++;
    snprintf(buf, size, "%s", name);
    break;
  case WASM_IMM_INDEX:
    if (opcode == WASM_CALL)
      call(m, &r, name, buf, size);
    else
      indices(&r, opcode, name, buf, size);
    break;
  default: snprintf(buf, size, "%s", name);
  }
  return r.p;
}

static void group_text(const TraceFunc *t, const TraceOp *op, char *buf, size_t size)
{
  const uint8_t *p = t->m->bytes + op->place, *end = t->m->bytes + op->end;
  p = trace_op_text(t->m, p, end, buf, size);
  size_t n = strlen(buf);
  if (op->dead && p < end) {
    snprintf(buf + n, size - n, "  (then %u bytes that cannot be reached)", (unsigned)(end - p));
    return;
  }
  while (p < end && n + 3 < size) {
    memcpy(buf + n, "; ", 3);
    n += 2;
    p = trace_op_text(t->m, p, end, buf + n, size - n);
    n = strlen(buf);
  }
}

static const char *func_name(const TraceFunc *t, char *buf, size_t size)
{
  return module_func_name(t->m, t->func, buf, size);
}

const TraceSource trace_wasm = {"+%04x", 0, func_name, group_text};
