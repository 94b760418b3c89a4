// SPDX-License-Identifier: MIT
#include "runtime/client.h"

#include "machine/machine.h"
#include "runtime/unit.h"

#include <time.h>

Status client_open(Client *c, Engine *e, Err *err)
{
  *c = (Client){.engine = e};
  engine_ref(e);
  TRY(store_new(e, &c->store, err));
  c->budget = &c->store->budget;
  c->ctx = unit_context_new(c->store);
  return c->ctx ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

static void drop_code(Client *c)
{
  if (!c->code) return;
  unit_forget_names(c->code); /* a trap may still know the code */
  code_unref(c->code);
  c->code = NULL;
}

void client_close(Client *c)
{
  if (!c->engine) return;
  drop_code(c);
  unit_context_free(c->store, c->ctx);
  if (c->store) store_free(c->store);
  engine_unref(c->engine);
}

UnitOptions client_options(const Client *c)
{
  return unit_options(&c->engine->compile);
}

static uint64_t now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* The region's address space is a guess that nearly always does. */
static Status compile(Client *c, const ClientProgram *p, bool interp, Err *err)
{
  const Machine *m = interp ? &weft_interp_machine : c->engine->target->machine;
  UnitOptions opt = client_options(c);
  UnitCode code;
  TRY(unit_code_new(c->engine, interp ? CODE_DATA : CODE_ONCE, p->most_bytes, &c->code, err));
  uint64_t from = now();
  Status s = p->compile(p->program, m, &opt, &c->code->region, &code, err);
  c->compile_ns = now() - from;
  if (s != OK) return s;
  c->code->unit->name = p->name;
  c->code->unit->env = p->program;
  return unit_code_publish(c->code, &code, err);
}

/* What finds no room as machine code is interpreted. */
Status client_compile(Client *c, const ClientProgram *p, Err *err)
{
  Status s = compile(c, p, c->store->interp, err);
  if (s != LIMIT || c->store->interp) return s;
  drop_code(c);
  c->store->interp = true;
  return compile(c, p, true, err);
}

const uint8_t *client_code(const Client *c, uint32_t own)
{
  return c->code->region.rx + c->code->compiled.entry[own];
}

Status client_bind(Client *c, uint32_t own, const FuncType *type, FuncRef *out, Err *err)
{
  *out = (FuncRef){
      .code = client_code(c, own), .ctx = c->ctx, .sig = engine_signature(c->engine, type)};
  return out->sig ? OK : fail(err, LIMIT, UINT64_MAX, "out of memory");
}

void client_unbind(Client *c, FuncRef *f)
{
  uint32_t sig = (uint32_t)f->sig;
  if (sig) engine_drop_signatures(c->engine, &sig, 1);
}

_Noreturn void client_raise(Client *c, TrapKind kind, const void *const *frame)
{
  rt_raise(c->store, trap_new(kind), frame[1], frame[0]);
}
