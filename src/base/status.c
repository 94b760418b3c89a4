// SPDX-License-Identifier: MIT
#include "base/status.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>

Status fail(Err *err, Status status, uint64_t offset, const char *format, ...)
{
  if (!err) return status;
  err->status = status;
  err->func = ERR_NO_FUNC;
  err->offset = offset;
  va_list args;
  va_start(args, format);
  vsnprintf(err->text, sizeof err->text, format, args);
  va_end(args);
  text_clean_string(err->text, false);
  return status;
}
