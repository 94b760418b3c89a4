// SPDX-License-Identifier: MIT
#include "base/types.h"

const char *type_name(ValType type)
{
  static const char *const names[] = {"i32", "i64", "f32", "f64", "v128"};
  if (type < T_REF) return names[type];
  return type == T_FUNCREF ? "funcref" : type == T_EXTERNREF ? "externref" : "any"; /* T_BOT */
}
