// SPDX-License-Identifier: MIT
/* A thunk's frame: homes 0 and 1 hold the slots pointer and the code pointer (entry thunk); below
 * the homes is the array of Values of a host thunk, at the stack pointer. */
#include "vstack/thunk.h"

#include "base/context.h"
#include "emit/emit.h"
#include "vstack/abi.h"

size_t thunk_size(const FuncType *type)
{
  return CODE_SLACK + 512 + 64 * ((size_t)type->nparams + type->nresults);
}

static Status open_thunk(Code *c, CodeRegion *region, const StencilTable *table,
                         const FuncType *type, uint32_t *entry, Err *err)
{
  if (code_end(region) < region->used + thunk_size(type))
    return fail(err, LIMIT, UINT64_MAX, "no room for a thunk in the code region");
  code_open(c, region, table);
  while (code_pos(c) & 15)
    *c->p++ = 0;
  *entry = code_pos(c);
  return OK;
}

static Status close_thunk(Code *c, CodeRegion *region, const FrameInfo *f, uint32_t stack_args)
{
  uint32_t end = em_return(c, stack_args);
  if (end) cpu_patch_branch(c->base + end, c->p);
  em_epilogue(c, f);
  region->used = code_pos(c);
  return OK;
}

static Reg scratch_for(unsigned type)
{
  return type_is_float((ValType)type) ? FREG_SCR : REG_SCR;
}

Status thunk_entry(CodeRegion *region, const StencilTable *table, const FuncType *type,
                   uint32_t *entry, Err *err)
{
  Code c;
  TRY(open_thunk(&c, region, table, type, entry, err));
  FrameInfo f = {.frame_size = cpu_frame_size(2, 3), .sp_moves = true};
  uint32_t unused;
  em_prologue(&c, &f, &unused);
  const Reg slots = REG_CALLEE; /* no argument register */
  em_store_home(&c, T_I64, C_ARG[0], 0, 3);
  em_store_home(&c, T_I64, C_ARG[1], 1, 3);
  em_move(&c, slots, C_ARG[0]);
  em_add_sp(&c, -(int32_t)abi_stack_bytes(type));
  AbiCursor cursor = {0, 0, 0};
  for (uint32_t i = 0; i < type->nparams; i++) {
    uint32_t offset = 0;
    ValType t = (ValType)type->params[i];
    Reg r = abi_arg(&cursor, t, &offset);
    Reg via = r == NO_REG ? scratch_for(t) : r;
    em_load_ptr(&c, t, via, slots, 16 * i);
    if (r == NO_REG) em_store_sp(&c, t, via, offset);
  }
  em_load_home(&c, T_I64, REG_CALLEE, 1, 3);
  em_const_int(&c, REG_SCR, 0, true, false); /* the caller is C */
  g(&c, G_CALL_REG, 0, REG_CALLEE, 0);
  em_load_home(&c, T_I64, slots, 0, 3);
  cursor = (AbiCursor){0, 0, 0};
  /* Results in registers first: the buffer is read through the registers that they leave. */
  for (uint32_t i = 0; i < type->nresults; i++) {
    Reg r = abi_result(&cursor, type->results[i]);
    if (r != NO_REG) em_store_ptr(&c, (ValType)type->results[i], r, slots, 16 * i);
  }
  cursor = (AbiCursor){0, 0, 0};
  bool buffered = false;
  for (uint32_t i = 0; i < type->nresults; i++) {
    ValType t = (ValType)type->results[i];
    if (abi_result(&cursor, t) != NO_REG) continue;
    if (!buffered) em_load_ctx(&c, T_I64, RES_GPR[0], offsetof(Context, ret_buf));
    buffered = true;
    em_load_ptr(&c, t, scratch_for(t), RES_GPR[0], 16 * i);
    em_store_ptr(&c, t, scratch_for(t), slots, 16 * i);
  }
  return close_thunk(&c, region, &f, 0);
}

/* function(env, the Values at the stack pointer) */
static void call_c(Code *c, const void *function, const void *env)
{
  em_const_int(c, C_ARG[0], (uint64_t)(uintptr_t)env, true, false);
  g(c, G_MOV_FROM_SP, C_ARG[1], 0, 0);
  em_const_int(c, REG_SCR, (uint64_t)(uintptr_t)function, true, false);
  g(c, G_CALL_REG, 0, REG_SCR, 0);
}

Status thunk_c(CodeRegion *region, const StencilTable *table, const FuncType *type,
               const void *function, const void *env, uint32_t *entry, Err *err)
{
  Code c;
  TRY(open_thunk(&c, region, table, type, entry, err));
  uint32_t n = type->nparams > 1 ? type->nparams : 1;
  FrameInfo f = {.frame_size = cpu_frame_size(2, 3), .sp_moves = true};
  uint32_t unused;
  em_prologue(&c, &f, &unused);
  em_add_sp(&c, -(int32_t)(16 * n));
  AbiCursor cursor = {0, 0, 0};
  for (uint32_t i = 0; i < type->nparams; i++) {
    uint32_t offset = 0;
    ValType t = (ValType)type->params[i];
    Reg r = abi_arg(&cursor, t, &offset);
    Reg via = r == NO_REG ? scratch_for(t) : r;
    if (r == NO_REG) em_load_arg(&c, t, via, f.frame_size, offset);
    em_store_sp(&c, t, via, 16 * i);
  }
  call_c(&c, function, env);
  if (type->nresults) {
    ValType t = (ValType)type->results[0];
    em_load_sp(&c, t, type_is_float(t) ? RES_FPR[0] : REG_CRESULT, 0);
  }
  em_add_sp(&c, (int32_t)(16 * n));
  return close_thunk(&c, region, &f, 0);
}

/* A callee in Weft's convention that calls `function`; NULL: the host function of its context. */
static Status callee_thunk(CodeRegion *region, const StencilTable *table, const FuncType *type,
                           const void *function, const void *env, uint32_t *entry, Err *err)
{
  Code c;
  TRY(open_thunk(&c, region, table, type, entry, err));
  uint32_t n = type->nparams > type->nresults ? type->nparams : type->nresults;
  FrameInfo f = {
      .frame_size = cpu_frame_size(2, 3), .stack_args = abi_stack_bytes(type), .sp_moves = true};
  uint32_t unused;
  em_prologue(&c, &f, &unused);
  /* The array lies below the frame proper, so that the frame's size stays small. */
  em_add_sp(&c, -(int32_t)(16 * n));
  AbiCursor cursor = {0, 0, 0};
  for (uint32_t i = 0; i < type->nparams; i++) {
    uint32_t offset = 0;
    ValType t = (ValType)type->params[i];
    Reg r = abi_arg(&cursor, t, &offset);
    if (r != NO_REG) em_store_sp(&c, t, r, 16 * i);
  }
  if (!function) em_move(&c, C_ARG[1], REG_SCR); /* the caller's context */
  cursor = (AbiCursor){0, 0, 0};
  for (uint32_t i = 0; i < type->nparams; i++) {
    uint32_t offset = 0;
    ValType t = (ValType)type->params[i];
    if (abi_arg(&cursor, t, &offset) != NO_REG) continue;
    em_load_arg(&c, t, scratch_for(t), f.frame_size, offset);
    em_store_sp(&c, t, scratch_for(t), 16 * i);
  }
  if (function) {
    call_c(&c, function, env);
  } else {
    g(&c, G_GET_CTX, C_ARG[0], 0, 0);
    g(&c, G_MOV_FROM_SP, C_ARG[2], 0, 0);
    em_call_helper(&c, offsetof(Context, helper));
  }
  cursor = (AbiCursor){0, 0, 0};
  bool buffered = false;
  for (uint32_t i = 0; i < type->nresults; i++) {
    ValType t = (ValType)type->results[i];
    if (abi_result(&cursor, t) != NO_REG) continue;
    if (!buffered) em_load_ctx(&c, T_I64, REG_CALLEE, offsetof(Context, ret_buf));
    buffered = true;
    em_load_sp(&c, t, scratch_for(t), 16 * i);
    em_store_ptr(&c, t, scratch_for(t), REG_CALLEE, 16 * i);
  }
  cursor = (AbiCursor){0, 0, 0};
  for (uint32_t i = 0; i < type->nresults; i++) {
    Reg r = abi_result(&cursor, type->results[i]);
    if (r != NO_REG) em_load_sp(&c, (ValType)type->results[i], r, 16 * i);
  }
  em_add_sp(&c, (int32_t)(16 * n));
  return close_thunk(&c, region, &f, f.stack_args);
}

Status thunk_host(CodeRegion *region, const StencilTable *table, const FuncType *type,
                  uint32_t *entry, Err *err)
{
  return callee_thunk(region, table, type, NULL, NULL, entry, err);
}

Status thunk_callee(CodeRegion *region, const StencilTable *table, const FuncType *type,
                    const void *function, const void *env, uint32_t *entry, Err *err)
{
  return callee_thunk(region, table, type, function, env, entry, err);
}
