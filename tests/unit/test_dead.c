// SPDX-License-Identifier: MIT
/* validate_dead: the validator beside a compiler that has a stack of its own. Frames are opened
 * with heights that are the compiler's; dead code is walked up to the `else` or `end` that belongs
 * to the innermost frame. */
#include "frontend/wasm/module.h"
#include "frontend/wasm/validate.h"

#include <stdio.h>
#include <string.h>

/* Types: 0 [] -> [], 1 [i32] -> [i64]; function 0 of type 0 with an i64 local; a global, immutable
 * i32. */
static const uint8_t header[] = {
    0,    'a', 's', 'm',  1, 0,    0,    0,                   /* header */
    0x01, 9,   2,   0x60, 0, 0,    0x60, 1,    0x7f, 1, 0x7e, /* types */
    0x03, 2,   1,   0,                                        /* a function */
    0x06, 6,   1,   0x7f, 0, 0x41, 0,    0x0b,                /* a global */
    0x0a, 6,   1,   4,    1, 1,    0x7e, 0x0b,                /* its body */
};

typedef struct Dead {
  const char *title;
  uint8_t opcode;     /* of the frame */
  uint8_t block_type; /* 0x40, a value type, or a type index */
  uint8_t code[16];
  unsigned size; /* of the code, the closing opcode included */
  Status want;
  unsigned place; /* where it stops: at the closing opcode, or the error's place in the code */
} Dead;

static const Dead deads[] = {
    {"nothing at all", 2, 0x40, {0x0b}, 1, OK, 0},
    {"operands of any type", 2, 0x7f, {0x6a, 0x0b}, 2, OK, 1},
    {"a result is there by itself", 2, 0x7e, {0x0b}, 1, OK, 0},
    {"a result of another type", 2, 0x7e, {0x41, 0, 0x0b}, 3, INVALID, 2},
    {"a value too many", 2, 0x40, {0x41, 0, 0x0b}, 3, INVALID, 2},
    {"blocks inside", 2, 0x40, {0x02, 0x40, 0x03, 0x40, 0x0b, 0x0b, 0x0b}, 7, OK, 6},
    {"an if with else inside",
     4,
     0x40,
     {0x04, 0x7f, 0x41, 0, 0x05, 0x00, 0x0b, 0x1a, 0x05},
     9,
     OK,
     8},
    {"the else of the frame", 4, 0x40, {0x01, 0x05}, 2, OK, 1},
    {"an else that belongs to no if", 2, 0x40, {0x01, 0x05}, 2, INVALID, 1},
    {"an else after an else", 5, 0x40, {0x01, 0x05}, 2, INVALID, 1},
    {"a branch to the frames around", 2, 0x40, {0x0c, 1, 0x0b}, 3, OK, 2},
    {"a branch to a frame that is not there", 2, 0x40, {0x0c, 2, 0x0b}, 3, INVALID, 1},
    {"a loop's label takes its parameters", 3, 1, {0x41, 0, 0x0c, 0, 0x0b}, 5, OK, 4},
    {"a loop's label takes no results", 3, 1, {0x42, 0, 0x0c, 0, 0x0b}, 5, INVALID, 2},
    {"a local of the function", 2, 0x7e, {0x20, 0, 0x0b}, 3, OK, 2},
    {"an unknown local", 2, 0x40, {0x20, 1, 0x1a, 0x0b}, 4, INVALID, 1},
    {"an immutable global", 2, 0x40, {0x24, 0, 0x0b}, 3, INVALID, 1},
    {"no opcode", 2, 0x40, {0xff, 0x0b}, 2, INVALID, 0},
    {"the code ends", 2, 0x40, {0x01}, 1, INVALID, 1},
    {"the code ends in a block", 2, 0x40, {0x02, 0x40, 0x0b}, 3, INVALID, 3},
};

enum { HEIGHT = 1234 };

static bool check(const Module *m, Validator *v, const Dead *d, Err *err)
{
  const Body *body = &m->bodies[0];
  Reader r = {m->bytes + body->code.offset, m->bytes + body->code.offset + body->code.size,
              m->bytes, err};
  Reader type = {&d->block_type, &d->block_type + 1, &d->block_type, err};
  BlockType block;
  bool ready = validator_begin(v, 0, &r) == OK && read_block_type(v, &type, &block) == OK &&
               validator_push_ctrl(v, d->opcode, &block, HEIGHT) == OK;
  if (!ready) return false;
  Reader code = {d->code, d->code + d->size, d->code, err};
  *err = (Err){0};
  Status s = validate_dead(v, &code);
  if (s != d->want) return false;
  if (s != OK) return err->status == s && err->offset == d->place && err->func == 0;
  const Ctrl *c = &v->ctrl[1];
  return code.p == d->code + d->place && v->nctrl == 2 && c->height == HEIGHT &&
         c->opcode == d->opcode && c->unreachable;
}

int main(void)
{
  Module m;
  Err err = {0};
  if (module_decode(&m, header, sizeof header, &err) != OK) {
    printf("0x%llx: %s\n", (unsigned long long)err.offset, err.text);
    return 1;
  }
  Validator v;
  validator_init(&v, &m, &err);
  bool fine = true;
  for (size_t i = 0; i < sizeof deads / sizeof *deads; i++) {
    if (check(&m, &v, &deads[i], &err)) continue;
    printf("%s: offset %llu: %s\n", deads[i].title, (unsigned long long)err.offset, err.text);
    fine = false;
  }
  validator_free(&v);
  module_free(&m);
  return !fine;
}
