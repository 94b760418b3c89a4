// SPDX-License-Identifier: MIT
/* Immediates of ops, with the checks that need no stack. */
#include "frontend/wasm/decode_int.h"
#include "frontend/wasm/opcode.h"
#include "frontend/wasm/validate.h"

#include <stdarg.h>
#include <stdio.h>

Status validate_fail(Validator *v, Reader *r, const uint8_t *at, const char *format, ...)
{
  if (!v->err) return INVALID;
  va_list args;
  va_start(args, format);
  vsnprintf(v->err->text, sizeof v->err->text, format, args);
  va_end(args);
  v->err->status = INVALID;
  v->err->func = v->func;
  v->err->offset = (uint64_t)(at - r->begin);
  return INVALID;
}

Status validate_no_opcode(Validator *v, Reader *r, const uint8_t *at, uint8_t opcode)
{
  const char *lacking = wasm_info[opcode].lacks;
  if (!lacking) return validate_fail(v, r, at, "illegal opcode 0x%02x", opcode);
  return fail(v->err, UNSUPPORTED, (uint64_t)(at - r->begin), "opcode 0x%02x: %s are not supported",
              opcode, lacking);
}

/* An index below a limit. */
static Status index_below(Validator *v, Reader *r, uint32_t limit, const char *what, uint32_t *out)
{
  const uint8_t *at = r->p;
  TRY(read_u32(r, out));
  if (*out >= limit) return validate_fail(v, r, at, "unknown %s %u", what, *out);
  return OK;
}

Status read_local_slow(Validator *v, Reader *r, uint32_t *index)
{
  return index_below(v, r, v->nlocals, "local", index);
}

Status read_global_slow(Validator *v, Reader *r, uint32_t *index, bool to_set)
{
  const uint8_t *at = r->p;
  TRY(index_below(v, r, v->m->nglobals, "global", index));
  if (to_set && !v->m->globals[*index].type.mutable_)
    return validate_fail(v, r, at, "global %u is immutable", *index);
  return OK;
}

Status read_func_slow(Validator *v, Reader *r, uint32_t *index)
{
  return index_below(v, r, v->m->nfuncs, "function", index);
}

Status read_table(Validator *v, Reader *r, uint32_t *index)
{
  return index_below(v, r, v->m->ntables, "table", index);
}

Status read_label_slow(Validator *v, Reader *r, uint32_t *depth)
{
  return index_below(v, r, v->nctrl, "label", depth);
}

Status read_call_indirect(Validator *v, Reader *r, uint32_t *type, uint32_t *table)
{
  const uint8_t *at = r->p;
  TRY(index_below(v, r, v->m->ntypes, "type", type));
  TRY(read_table(v, r, table));
  if (v->m->tables[*table].type.elem != T_FUNCREF)
    return validate_fail(v, r, at, "type mismatch: call_indirect through a table of %s",
                         type_name(v->m->tables[*table].type.elem));
  return OK;
}

Status read_memory(Validator *v, Reader *r)
{
  uint32_t index;
  return index_below(v, r, v->m->nmemories, "memory", &index);
}

Status read_memarg_slow(Validator *v, Reader *r, unsigned natural, uint32_t *offset)
{
  const uint8_t *at = r->p;
  uint32_t flags = 0;
  uint64_t wide = 0;
  TRY(read_u32(r, &flags));
  if (flags >= 128) return validate_fail(v, r, at, "malformed memop flags");
  if (flags & 64)
    TRY(read_memory(v, r));
  else if (!v->m->nmemories)
    return validate_fail(v, r, at, "unknown memory 0");
  flags &= 63;
  if (flags >= 32 || (1ull << flags) > natural)
    return validate_fail(v, r, at, "alignment must not be larger than natural");
  if (__builtin_expect(r->p < r->end && *r->p < 0x80, 1)) {
    *offset = *r->p++;
    return OK;
  }
  at = r->p;
  TRY(read_u64(r, &wide));
  if (wide > UINT32_MAX) return validate_fail(v, r, at, "offset out of range");
  *offset = (uint32_t)wide;
  return OK;
}

Status read_data(Validator *v, Reader *r, uint32_t *index)
{
  const uint8_t *at = r->p;
  if (!v->m->has_data_count) return validate_fail(v, r, at, "data count section required");
  return index_below(v, r, v->m->ndatas, "data segment", index);
}

Status read_elem(Validator *v, Reader *r, uint32_t *index)
{
  return index_below(v, r, v->m->nelems, "elem segment", index);
}

Status read_ref_func(Validator *v, Reader *r, uint32_t *index)
{
  const uint8_t *at = r->p;
  TRY(read_func(v, r, index));
  if (!(v->m->declared_funcs[*index / 64] >> (*index % 64) & 1))
    return validate_fail(v, r, at, "undeclared function reference %u", *index);
  return OK;
}

Status read_ref_type(Validator *v, Reader *r, ValType *type)
{
  (void)v;
  return decode_reftype(r, type);
}

Status read_select_type(Validator *v, Reader *r, ValType *type)
{
  const uint8_t *at = r->p;
  uint32_t n = 0;
  TRY(read_u32(r, &n));
  if (n != 1) return validate_fail(v, r, at, "invalid result arity of select");
  return decode_valtype(r, type);
}

const ValType single_types[4] = {T_I32, T_I64, T_F32, T_F64};

const ValType *type_single(ValType type)
{
  static const ValType others[] = {T_V128, T_FUNCREF, T_EXTERNREF};
  if (type < T_V128) return &single_types[type];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (others[i] == type) return &others[i];
  return NULL;
}

Status read_block_type_slow(Validator *v, Reader *r, BlockType *out)
{
  const uint8_t *at = r->p;
  *out = (BlockType){0, 0, single_types, single_types};
  if (r->p < r->end && *r->p == 0x40) {
    r->p++;
    return OK;
  }
  if (r->p < r->end && *r->p < 0x80 && *r->p & 0x40) {
    ValType type = T_BOT;
    TRY(decode_valtype(r, &type));
    out->nresults = 1;
    out->results = type_single(type);
    return OK;
  }
  int64_t index = 0;
  TRY(read_s33(r, &index));
  if (index < 0 || index >= v->m->ntypes)
    return validate_fail(v, r, at, "unknown type in a block type");
  const FuncType *t = &v->m->types[index];
  *out = (BlockType){t->nparams, t->nresults, t->params, t->results};
  return OK;
}
