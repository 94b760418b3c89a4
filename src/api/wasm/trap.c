// SPDX-License-Identifier: MIT
/* wasm.h: traps and frames.
 *
 * A record and the runtime's Trap are made for each other: the Trap knows its record as its owner,
 * and who frees it then drops a handle of the record. So what a host function raises comes out of
 * the call as the same thing, with its host info. */
#include "api/wasm/wasm_int.h"
#include "weft_wasm.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* What there is without memory. */
static char no_memory_text[] = "out of memory while a trap was made";
static wasm_trap_t no_memory = {
    .ref = {.kind = REF_TRAP, .handles = FOREVER},
    .message = {sizeof no_memory_text, no_memory_text},
};

static void disown(void *owner)
{
  wasm_trap_delete(owner);
}

/* Takes the trap; the message is copied. */
static wasm_trap_t *new_record(Trap *t, const char *message, size_t size)
{
  wasm_trap_t *r = calloc(1, sizeof *r);
  if (!r || !capi_bytes(&r->message, message, size)) {
    trap_free(t);
    free(r);
    return &no_memory;
  }
  capi_ref_init(&r->ref, REF_TRAP, t);
  trap_own(t, r, disown);
  return r;
}

void capi_trap_end(wasm_trap_t *r)
{
  Trap *t = r->ref.what;
  for (uint32_t i = 0; i < r->ninstances; i++)
    wasm_instance_delete(r->instance[i]);
  free(r->instance);
  wasm_name_delete(&r->message);
  trap_own(t, NULL, NULL);
  trap_free(t);
}

/* The store's instance of this module, if there is one alone. */
static Instance *only_instance(const Store *s, const CodeModule *code)
{
  Instance *only = NULL;
  for (uint32_t i = 0; i < s->ncontexts; i++) {
    Instance *in = s->contexts[i]->instance;
    if (!in || in->code != code) continue;
    if (only) return NULL;
    only = in;
  }
  return only;
}

/* Handles of the frames' instances, which are there now. Frames do not say whose they are: that is
 * known of the innermost, and of modules that the store has one instance of. */
static void note_instances(const Store *s, wasm_trap_t *r, const Trap *t)
{
  if (r->instance || !t->nframes) return;
  r->instance = calloc(t->nframes, sizeof *r->instance);
  if (!r->instance) return;
  r->ninstances = t->nframes;
  const CodeModule *code = NULL;
  Instance *only = NULL;
  for (uint32_t i = 0; i < t->nframes; i++) {
    const CodeModule *c = t->frame[i].code->parent ? t->frame[i].code->parent : t->frame[i].code;
    if (c != code) only = only_instance(s, c);
    code = c;
    Instance *in = only || i || !t->instance || t->instance->code != c ? only : t->instance;
    if (in) r->instance[i] = (wasm_instance_t *)(void *)capi_ref(REF_INSTANCE, in, &in->object);
  }
}

wasm_trap_t *capi_trap(Trap *t)
{
  if (t->owner) return t->owner;
  const char *message = weft_trap_message(from_trap(t));
  return new_record(t, message, strlen(message) + 1);
}

wasm_trap_t *capi_trap_caught(Store *s, Trap *t)
{
  wasm_trap_t *r = capi_trap(t);
  if (r == &no_memory) return r; /* the trap is gone */
  note_instances(s, r, t);
  if (t->owner) t->instance = NULL;
  return r;
}

Trap *capi_trap_raised(wasm_trap_t *r)
{
  if (r == &no_memory) return trap_new_host(no_memory_text);
  Trap *t = r->ref.what;
  if (!t->owner) wasm_trap_delete(r); /* a constant */
  return t;
}

wasm_trap_t *capi_trap_says(const char *format, ...)
{
  char text[512];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  return new_record(trap_new_host(text), text, strlen(text) + 1);
}

wasm_trap_t *wasm_trap_new(wasm_store_t *store, const wasm_message_t *message)
{
  (void)store;
  const wasm_message_t none = WASM_EMPTY_VEC;
  if (!message || !message->data) message = &none;
  size_t n = message->size;
  if (n && !message->data[n - 1]) n--;
  wasm_byte_vec_t text; /* with a zero */
  if (!capi_bytes(&text, message->data, n)) return &no_memory;
  wasm_trap_t *r = new_record(trap_new_host(text.data), text.data, n + 1);
  wasm_byte_vec_delete(&text);
  return r;
}

void wasm_trap_message(const wasm_trap_t *trap, wasm_message_t *out)
{
  wasm_message_t none = WASM_EMPTY_VEC;
  wasm_name_copy(out, trap ? &trap->message : &none);
}

/* -- frames ---- */

/* NULL without memory. */
static wasm_frame_t *frame_of(const wasm_trap_t *r, uint32_t i)
{
  WeftFrame f;
  wasm_frame_t *frame = malloc(sizeof *frame);
  if (!frame) return NULL;
  weft_trap_frame(r->ref.what, i, &f);
  *frame = (wasm_frame_t){
      .instance = i < r->ninstances ? wasm_instance_copy(r->instance[i]) : NULL,
      .func = f.func,
      .func_offset = f.func_offset == UINT64_MAX ? 0 : (size_t)f.func_offset,
      .module_offset = (size_t)f.module_offset,
  };
  return frame;
}

static uint32_t frames(const wasm_trap_t *trap)
{
  const Trap *t = trap ? trap->ref.what : NULL;
  return t ? t->nframes : 0;
}

wasm_frame_t *wasm_trap_origin(const wasm_trap_t *trap)
{
  return frames(trap) ? frame_of(trap, 0) : NULL;
}

void wasm_trap_trace(const wasm_trap_t *trap, wasm_frame_vec_t *out)
{
  wasm_frame_vec_new_uninitialized(out, frames(trap));
  for (size_t i = 0; i < out->size; i++) {
    if ((out->data[i] = frame_of(trap, (uint32_t)i))) continue;
    wasm_frame_vec_delete(out); /* a part would look like all of it */
    return;
  }
}

wasm_frame_t *wasm_frame_copy(const wasm_frame_t *frame)
{
  wasm_frame_t *c = frame ? malloc(sizeof *c) : NULL;
  if (!c) return NULL;
  *c = *frame;
  c->instance = wasm_instance_copy(frame->instance);
  return c;
}

void wasm_frame_delete(wasm_frame_t *frame)
{
  if (!frame) return;
  wasm_instance_delete(frame->instance);
  free(frame);
}

wasm_instance_t *wasm_frame_instance(const wasm_frame_t *frame)
{
  return frame ? frame->instance : NULL;
}

uint32_t wasm_frame_func_index(const wasm_frame_t *frame)
{
  return frame ? frame->func : 0;
}

size_t wasm_frame_func_offset(const wasm_frame_t *frame)
{
  return frame ? frame->func_offset : 0;
}

size_t wasm_frame_module_offset(const wasm_frame_t *frame)
{
  return frame ? frame->module_offset : 0;
}

/* -- weft.h's ---- */

WeftTrap *weft_from_wasm_trap(const wasm_trap_t *trap)
{
  return trap ? trap->ref.what : NULL;
}

wasm_trap_t *weft_to_wasm_trap(WeftTrap *trap)
{
  return trap ? capi_trap(to_trap(trap)) : NULL;
}
