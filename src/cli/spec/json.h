// SPDX-License-Identifier: MIT
/* A reader of JSON files, as far as wast2json writes them: numbers are integers. The whole file is
 * read into values that all belong to the root; json_free(root) frees them. Every function takes
 * NULL for a value that is not there, so that look-ups can be chained.
 */
#ifndef WEFT_CLI_SPEC_JSON_H
#define WEFT_CLI_SPEC_JSON_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Json Json;

typedef struct JsonError {
  int line; /* 0: the file cannot be read */
  char text[80];
} JsonError;

Json *json_load_file(const char *path, JsonError *error);
void json_free(Json *root);

/* The member of this name, or NULL. */
const Json *json_object_get(const Json *object, const char *key);
bool json_is_array(const Json *v);
size_t json_array_size(const Json *array);
const Json *json_array_get(const Json *array, size_t i);
bool json_is_string(const Json *v);
/* Bytes, NUL-terminated; may contain NUL. NULL if it is not a string. */
const char *json_string_value(const Json *v);
size_t json_string_length(const Json *v);
long long json_integer_value(const Json *v);
bool json_is_true(const Json *v);
/* The value's text in the file; *size its length. */
const char *json_source(const Json *v, size_t *size);

#endif
