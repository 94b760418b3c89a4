// SPDX-License-Identifier: MIT
/* What engine.c and thunks.c share. */
#ifndef WEFT_RUNTIME_ENGINE_INT_H
#define WEFT_RUNTIME_ENGINE_INT_H

#include "runtime/rt.h"

Signature *engine_sig(Engine *e, uint32_t id);
/* A block for thunks, so that it shows at once whether memory may be executed. */
Status thunks_open(Engine *e, Err *err);
void thunks_close(Engine *e);
/* The thunks of a signature that nobody holds go; the caller has the lock. */
void thunks_drop(Engine *e, Signature *s);
/* Bytes of its thunks. */
size_t thunks_size(const Signature *s);

#endif
