// SPDX-License-Identifier: MIT
/* What the toy's code reads and writes beyond its frame: the context, host pointers, guest memory,
 * code. Every access is looked at. */
#include "base/memory_layout.h"
#include "toy.h"

Context *toy_context(const Toy *cpu)
{
  return (Context *)(uintptr_t)cpu->r[REG_CTX];
}

uint8_t *toy_context_at(const Toy *cpu, int64_t at, uint64_t n, bool write)
{
  Context *ctx = toy_context(cpu);
  const Instance *in = ctx->instance;
  const ContextLayout *layout = in ? &in->code->layout : NULL;
  uint64_t size = layout ? layout->size : sizeof *ctx, end = (uint64_t)at + n;
  if (at < 0 || end > size) toy_wrong(cpu, "an access beyond the context");
  bool near = at >= (int64_t)offsetof(Context, near_global) &&
              end <= offsetof(Context, near_global) + sizeof ctx->near_global;
  bool far = layout && at >= layout->far_globals && end <= layout->funcs;
  if (write && !near && !far) toy_wrong(cpu, "a write to the context that is no global");
  return (uint8_t *)ctx + at;
}

uint8_t *toy_pointer(const Toy *cpu, uint64_t at, uint64_t n)
{
  if (toy_on_stack(cpu->stack, at, n)) return toy_frame(cpu, at, n);
  if (at < 4096) toy_wrong(cpu, "an access at null");
  if (store_memory_at(cpu->store, (const uint8_t *)(uintptr_t)at))
    toy_wrong(cpu, "a host pointer leads into guest memory");
  return (uint8_t *)(uintptr_t)at;
}

/* The page that faults is the memory's first that is not there. */
static _Noreturn void fault(Toy *cpu, uint64_t at, uint64_t bytes)
{
  cpu->store->fault = at > bytes ? at : bytes;
  cpu->stack->sp = cpu->r[REG_SP] - RED_ZONE;
  rt_trap_site(toy_context(cpu), TRAP_MEMORY_BOUNDS, cpu->pc + 1,
               (const void *)(uintptr_t)cpu->r[REG_FP]);
}

uint8_t *toy_guest(Toy *cpu, unsigned a, int64_t offset, uint64_t n)
{
  uint64_t address = cpu->r[a];
  if (address > UINT32_MAX && a != REG_SCR) toy_wrong(cpu, "an address of more than 32 bits");
  return toy_guest_at(cpu, address + (uint64_t)offset, n);
}

uint8_t *toy_guest_whole(Toy *cpu, unsigned a, int64_t offset, uint64_t n)
{
  uint64_t at = cpu->r[a] + (uint64_t)offset, bytes = toy_context(cpu)->mem_bytes;
  if (STORES_TEAR && at < bytes && n > bytes - at) toy_wrong(cpu, "a store that tears");
  return toy_guest(cpu, a, offset, n);
}

uint8_t *toy_pointer_or_sum(Toy *cpu, uint64_t at, uint64_t n)
{
  const Context *ctx = toy_context(cpu);
  const Memory *m = store_memory_at(cpu->store, (const uint8_t *)(uintptr_t)at);
  if (!m) return toy_pointer(cpu, at, n);
  if (m->base != ctx->mem_base) toy_wrong(cpu, "an access to another memory");
  return toy_guest_at(cpu, at - (uintptr_t)m->base, n);
}

uint8_t *toy_guest_at(Toy *cpu, uint64_t at, uint64_t n)
{
  const Context *ctx = toy_context(cpu);
  if (cpu->r[REG_BASE] != (uintptr_t)ctx->mem_base) toy_wrong(cpu, "memory is somewhere else now");
  if (at <= ctx->mem_bytes && n <= ctx->mem_bytes - at) return ctx->mem_base + at;
  if (cpu->store->engine->compile.explicit_bounds)
    toy_wrong(cpu, "an access beyond the memory that nothing has checked");
  if (at > MEMORY_RESERVATION - n) toy_wrong(cpu, "an access beyond the reservation");
  fault(cpu, at, ctx->mem_bytes);
}

const uint8_t *toy_code(const Toy *cpu, uint64_t at, uint64_t n)
{
  CodeRange range;
  const uint8_t *p = (const uint8_t *)(uintptr_t)at;
  if (!engine_region_of(cpu->store->engine, p, &range) ||
      !engine_region_of(cpu->store->engine, p + n - 1, &range))
    toy_wrong(cpu, "what is read as code is none");
  return p;
}
