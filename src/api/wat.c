// SPDX-License-Identifier: MIT
/* weft_wat.h */
#include "weft_wat.h"

#include "api/api_int.h"
#include "text/wat.h"

#include <stdlib.h>

WeftStatus weft_wat_to_wasm(const char *text, size_t size, uint8_t **out, size_t *out_size,
                            WeftError *error)
{
  Err err = API_ERR;
  NEED_ALL(text, size);
  NEED(out);
  NEED(out_size);
  if (wat_to_wasm(text, size, out, out_size, &err) != OK) return api_error(error, &err, NULL);
  return WEFT_OK;
}

void weft_wat_free(uint8_t *bytes)
{
  free(bytes);
}
