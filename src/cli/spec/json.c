// SPDX-License-Identifier: MIT
/* A JSON reader. Values stand in one array in the order of the text, a container before what it
 * contains; `next` leads to the value after all of that, so the children of a container are a
 * walk. Arrays that are indexed in order (all are) remember the place of the last look-up. Strings
 * are decoded into one buffer, which is never larger than the file. */
#include "cli/spec/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum Kind { ROOT, NUL, TRUE, FALSE, NUMBER, STRING, ARRAY, OBJECT } Kind;

struct Json {
  Kind kind;
  size_t count;              /* children; members of an object count twice: key, value */
  const Json *next;          /* after this value and its children */
  const char *source, *stop; /* its text */
  char *string;              /* decoded; ROOT: the buffer of all strings */
  size_t length;
  long long number;
  size_t at_index; /* array: the last look-up */
  const Json *at;
};

enum { MAX_DEPTH = 100 };

typedef struct Parser {
  const char *p, *start; /* the text ends with a NUL */
  Json *values;
  size_t nvalues, cap;
  char *strings;
  const char *wrong;
} Parser;

static void skip_space(Parser *ps)
{
  while (*ps->p == ' ' || *ps->p == '\n' || *ps->p == '\t' || *ps->p == '\r')
    ps->p++;
}

static bool fail(Parser *ps, const char *what)
{
  if (!ps->wrong) ps->wrong = what;
  return false;
}

static bool read_hex4(Parser *ps, unsigned *out)
{
  *out = 0;
  for (int i = 0; i < 4; i++) {
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *d = *ps->p ? strchr(digits, *ps->p++) : NULL;
    if (!d) return fail(ps, "bad \\u escape");
    unsigned v = (unsigned)(d - digits);
    *out = *out << 4 | (v > 15 ? v - 6 : v);
  }
  return true;
}

static char *put_utf8(char *o, unsigned c)
{
  unsigned more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  static const unsigned char lead[] = {0, 0xc0, 0xe0, 0xf0};
  *o++ = (char)(lead[more] | c >> (6 * more));
  while (more--)
    *o++ = (char)(0x80 | (c >> (6 * more) & 0x3f));
  return o;
}

static char *read_escape(Parser *ps, char *o)
{
  static const char names[] = "\"\\/bfnrt", means[] = "\"\\/\b\f\n\r\t";
  char c = *ps->p ? *ps->p++ : 0;
  const char *name = c ? strchr(names, c) : NULL;
  if (name) {
    *o++ = means[name - names];
    return o;
  }
  unsigned u, low;
  if (c != 'u' || !read_hex4(ps, &u)) {
    fail(ps, "bad escape");
    return o;
  }
  if (u >= 0xd800 && u < 0xdc00 && ps->p[0] == '\\' && ps->p[1] == 'u') {
    ps->p += 2;
    if (!read_hex4(ps, &low)) return o;
    u = 0x10000 + ((u - 0xd800) << 10) + ((low - 0xdc00) & 0x3ff);
  }
  return put_utf8(o, u);
}

static bool read_string(Parser *ps, Json *v)
{
  char *o = ps->strings;
  v->kind = STRING;
  v->string = o;
  for (ps->p++; *ps->p != '"';) {
    if ((unsigned char)*ps->p < ' ') return fail(ps, "unfinished string");
    if (*ps->p == '\\') {
      ps->p++;
      o = read_escape(ps, o);
      if (ps->wrong) return false;
    } else {
      *o++ = *ps->p++;
    }
  }
  ps->p++;
  v->length = (size_t)(o - v->string);
  *o++ = 0;
  ps->strings = o;
  return true;
}

static bool read_word(Parser *ps, Json *v)
{
  static const struct {
    const char *text;
    Kind kind;
  } words[] = {{"null", NUL}, {"true", TRUE}, {"false", FALSE}};
  for (int i = 0; i < 3; i++) {
    size_t n = strlen(words[i].text);
    if (strncmp(ps->p, words[i].text, n)) continue;
    ps->p += n;
    v->kind = words[i].kind;
    return true;
  }
  char *end;
  v->kind = NUMBER;
  v->number = strtoll(ps->p, &end, 10);
  if (end == ps->p) return fail(ps, "not a value");
  ps->p = end;
  return true;
}

static bool read_value(Parser *ps, unsigned depth);

static bool read_children(Parser *ps, size_t container, unsigned depth)
{
  char close = *ps->p++ == '[' ? ']' : '}';
  ps->values[container].kind = close == ']' ? ARRAY : OBJECT;
  skip_space(ps);
  if (*ps->p == close) return ps->p++, true;
  for (;;) {
    if (close == '}') {
      skip_space(ps);
      if (*ps->p != '"') return fail(ps, "a key is missing");
      if (!read_value(ps, depth)) return false;
      if (*ps->p++ != ':') return fail(ps, "':' is missing");
      ps->values[container].count++;
    }
    if (!read_value(ps, depth)) return false;
    ps->values[container].count++;
    if (*ps->p == close) return ps->p++, true;
    if (*ps->p++ != ',') return fail(ps, "',' is missing");
  }
}

/* Skips the space before and after. */
static bool read_value(Parser *ps, unsigned depth)
{
  if (depth == MAX_DEPTH) return fail(ps, "nested too deeply");
  if (ps->nvalues == ps->cap) return fail(ps, "too many values");
  skip_space(ps);
  size_t i = ps->nvalues++;
  Json *v = &ps->values[i];
  v->source = ps->p;
  bool good = *ps->p == '[' || *ps->p == '{' ? read_children(ps, i, depth + 1)
              : *ps->p == '"'                ? read_string(ps, v)
                                             : read_word(ps, v);
  v->stop = ps->p;
  v->next = ps->values + ps->nvalues;
  skip_space(ps);
  return good;
}

/* The file's text with a NUL after it. */
static char *read_text(const char *path, size_t *size)
{
  FILE *f = fopen(path, "rb");
  char *text = NULL;
  long n;
  if (f && fseek(f, 0, SEEK_END) == 0 && (n = ftell(f)) >= 0 && fseek(f, 0, SEEK_SET) == 0 &&
      (text = malloc((size_t)n + 1))) {
    *size = fread(text, 1, (size_t)n, f);
    text[*size] = 0;
  }
  if (f) fclose(f);
  return text;
}

Json *json_load_file(const char *path, JsonError *error)
{
  size_t size = 0, values = 2;
  char *text = read_text(path, &size);
  for (size_t i = 0; text && i < size;
       i++) /* a value has one of these before it, or is the first */
    values += text[i] == ',' || text[i] == ':' || text[i] == '[' || text[i] == '{';
  Json *root = text ? calloc(values, sizeof *root) : NULL;
  char *strings = malloc(size + 1);
  if (!root || !strings) {
    *error = (JsonError){.text = "cannot be read"};
    free(text), free(root), free(strings);
    return NULL;
  }
  root->source = text;
  root->string = strings;
  Parser ps = {
      .p = text, .start = text, .values = root, .nvalues = 1, .cap = values, .strings = strings};
  if (read_value(&ps, 0) && *ps.p == 0) return root;
  *error = (JsonError){.line = 1};
  for (const char *p = text; p < ps.p; p++)
    error->line += *p == '\n';
  snprintf(error->text, sizeof error->text, "%s",
           ps.wrong ? ps.wrong : "something after the value");
  json_free(root);
  return NULL;
}

void json_free(Json *root)
{
  if (!root) return;
  free((char *)root->source);
  free(root->string);
  free(root);
}

static const Json *inside(const Json *v)
{
  return v && v->kind == ROOT ? v + 1 : v;
}

const Json *json_object_get(const Json *object, const char *key)
{
  object = inside(object);
  if (!object || object->kind != OBJECT) return NULL;
  const Json *k = object + 1;
  for (size_t i = 0; i < object->count; i += 2, k = k->next->next)
    if (!strcmp(k->string, key)) return k->next;
  return NULL;
}

bool json_is_array(const Json *v)
{
  v = inside(v);
  return v && v->kind == ARRAY;
}

size_t json_array_size(const Json *array)
{
  array = inside(array);
  return json_is_array(array) ? array->count : 0;
}

const Json *json_array_get(const Json *array, size_t i)
{
  Json *a = (Json *)inside(array); /* the look-up's memory is the only thing that changes */
  if (i >= json_array_size(a)) return NULL;
  if (!a->at || a->at_index > i) a->at = a + 1, a->at_index = 0;
  for (; a->at_index < i; a->at_index++)
    a->at = a->at->next;
  return a->at;
}

bool json_is_string(const Json *v)
{
  v = inside(v);
  return v && v->kind == STRING;
}

const char *json_string_value(const Json *v)
{
  return json_is_string(v) ? inside(v)->string : NULL;
}

size_t json_string_length(const Json *v)
{
  return json_is_string(v) ? inside(v)->length : 0;
}

long long json_integer_value(const Json *v)
{
  v = inside(v);
  return v && v->kind == NUMBER ? v->number : 0;
}

bool json_is_true(const Json *v)
{
  v = inside(v);
  return v && v->kind == TRUE;
}

const char *json_source(const Json *v, size_t *size)
{
  v = inside(v);
  *size = v ? (size_t)(v->stop - v->source) : 0;
  return v ? v->source : "";
}
