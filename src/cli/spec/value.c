// SPDX-License-Identifier: MIT
/* Numbers are decimal, unsigned, bits: no float is ever parsed or printed. In results nan:canonical
 * and nan:arithmetic stand for sets of NaNs, a reference type without a value for any reference but
 * null. */
#include "spec.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const type_name[] = {"i32", "i64", "f32", "f64", "v128", "funcref", "externref"};

static bool find_type(const Json *json, SpecType *out)
{
  const char *type = json_string_value(json_object_get(json, "type"));
  for (unsigned i = 0; type && i < sizeof type_name / sizeof *type_name; i++) {
    if (strcmp(type, type_name[i])) continue;
    *out = (SpecType)i;
    return true;
  }
  return false;
}

static unsigned float_bits(SpecType type)
{
  return type == SPEC_F32 ? 32 : type == SPEC_F64 ? 64 : 0;
}

/* -- lanes ---- */

typedef struct Lanes {
  unsigned bytes; /* of one */
  unsigned nan;   /* bits if they are floats, else 0 */
} Lanes;

static bool find_lanes(const Json *json, Lanes *out)
{
  static const struct {
    char name[4];
    Lanes lanes;
  } kinds[] = {{"i8", {1, 0}},  {"i16", {2, 0}},  {"i32", {4, 0}},
               {"i64", {8, 0}}, {"f32", {4, 32}}, {"f64", {8, 64}}};
  const char *type = json_string_value(json_object_get(json, "lane_type"));
  for (unsigned i = 0; type && i < sizeof kinds / sizeof *kinds; i++) {
    if (strcmp(type, kinds[i].name)) continue;
    *out = kinds[i].lanes;
    return json_array_size(json_object_get(json, "value")) == 16 / out->bytes;
  }
  return false;
}

static bool vector_value(const Json *json, uint8_t bytes[16])
{
  Lanes l;
  if (!find_lanes(json, &l)) return false;
  const Json *lanes = json_object_get(json, "value");
  for (unsigned i = 0; i < 16; i++) {
    const char *text = json_string_value(json_array_get(lanes, i / l.bytes));
    if (!text) return false;
    bytes[i] = (uint8_t)(strtoull(text, NULL, 10) >> (8 * (i % l.bytes)));
  }
  return true;
}

/* -- reading ---- */

bool spec_value(const Json *json, SpecValue *out)
{
  *out = (SpecValue){0};
  const Json *value = json_object_get(json, "value");
  if (!find_type(json, &out->type)) return false;
  if (out->type == SPEC_V128) return vector_value(json, out->bytes);
  const char *text = json_string_value(value);
  if (!text) return false;
  out->null = strcmp(text, "null") == 0;
  if (out->type == SPEC_FUNCREF) return out->null;
  if (!out->null) out->bits = strtoull(text, NULL, 10);
  return true;
}

/* -- comparing ---- */

/* Does the text stand for these bits? `nan` is the width of a float, or 0. */
static bool number_matches(uint64_t bits, const char *text, unsigned nan)
{
  if (strncmp(text, "nan:", 4)) return bits == strtoull(text, NULL, 10);
  uint64_t quiet = nan == 32 ? 0x7fc00000 : 0x7ff8000000000000;
  uint64_t sign = nan == 32 ? 0x80000000 : 0x8000000000000000;
  if (strcmp(text, "nan:canonical") == 0) return (bits & ~sign) == quiet;
  return strcmp(text, "nan:arithmetic") == 0 && (bits & quiet) == quiet;
}

static bool vector_matches(const uint8_t bytes[16], const Json *expected)
{
  Lanes l;
  if (!find_lanes(expected, &l)) return false;
  const Json *lanes = json_object_get(expected, "value");
  for (unsigned i = 0; i < 16 / l.bytes; i++) {
    uint64_t bits = 0;
    for (unsigned k = l.bytes; k--;)
      bits = bits << 8 | bytes[i * l.bytes + k];
    const char *text = json_string_value(json_array_get(lanes, i));
    if (!text || !number_matches(bits, text, l.nan)) return false;
  }
  return true;
}

static bool reference_matches(const SpecValue *v, const char *text)
{
  if (!text) return !v->null;
  if (strcmp(text, "null") == 0) return v->null;
  return v->type == SPEC_EXTERNREF && !v->null && v->bits == strtoull(text, NULL, 10);
}

static bool either_matches(const SpecValue *v, const Json *expected)
{
  const Json *values = json_object_get(expected, "values");
  for (size_t i = 0; i < json_array_size(values); i++)
    if (spec_matches(v, json_array_get(values, i))) return true;
  return false;
}

bool spec_matches(const SpecValue *v, const Json *expected)
{
  const char *type = json_string_value(json_object_get(expected, "type"));
  const char *text = json_string_value(json_object_get(expected, "value"));
  if (type && strcmp(type, "either") == 0) return either_matches(v, expected);
  if (type && strcmp(type, "refnull") == 0) return v->type >= SPEC_FUNCREF && v->null;
  SpecType want;
  if (!find_type(expected, &want) || v->type != want) return false;
  if (want == SPEC_V128) return vector_matches(v->bytes, expected);
  if (want >= SPEC_FUNCREF) return reference_matches(v, text);
  return text && number_matches(v->bits, text, float_bits(want));
}

void spec_show(const SpecValue *v, char *text, size_t size)
{
  int n = snprintf(text, size, "%s ", type_name[v->type]);
  if (n < 0 || (size_t)n >= size) return;
  text += n;
  size -= (size_t)n;
  if (v->null)
    snprintf(text, size, "null");
  else if (v->type == SPEC_V128)
    for (unsigned i = 16; i-- && size > 2; text += 2, size -= 2)
      snprintf(text, size, "%02x", v->bytes[i]);
  else if (float_bits(v->type))
    snprintf(text, size, "0x%" PRIx64, v->bits);
  else
    snprintf(text, size, "%" PRIu64, v->bits);
}
