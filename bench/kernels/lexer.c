// SPDX-License-Identifier: MIT
// bench: n=120 state machine of a lexer: br_table in a loop over bytes
#include "bench.h"

static const char source[] = "int main(void) { /* a comment */ return f(0x1f, \"a \\n string\") + "
                             "3.14 * x_1 << 2; } // end\n";
enum { SIZE = 65536 };
static uint8_t text[SIZE + 1];
typedef enum State { START, NAME, NUMBER, STRING, ESCAPE, SLASH, LINE, BLOCK, STAR } State;

static int is_name(int c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static uint64_t lex(void)
{
  uint32_t count[9] = {0};
  State state = START;
  for (const uint8_t *p = text; *p; p++) {
    int c = *p;
    switch (state) {
    case START:
    start:
      state = is_name(c)               ? NAME
              : (c >= '0' && c <= '9') ? NUMBER
              : c == '"'               ? STRING
              : c == '/'               ? SLASH
                                       : START;
      break;
    case NAME:
      if (is_name(c) || (c >= '0' && c <= '9')) break;
      count[NAME]++;
      goto start;
    case NUMBER:
      if ((c >= '0' && c <= '9') || c == '.' || c == 'x') break;
      count[NUMBER]++;
      goto start;
    case STRING:
      if (c == '\\') state = ESCAPE;
      if (c == '"') count[STRING]++, state = START;
      break;
    case ESCAPE: state = STRING; break;
    case SLASH:
      if (c != '/' && c != '*') goto start;
      state = c == '/' ? LINE : BLOCK;
      break;
    case LINE:
      if (c == '\n') count[LINE]++, state = START;
      break;
    case BLOCK:
      if (c == '*') state = STAR;
      break;
    case STAR:
      if (c == '/') count[BLOCK]++;
      state = c == '/' ? START : c == '*' ? STAR : BLOCK;
      break;
    }
  }
  uint64_t sum = 0;
  for (int i = 0; i < 9; i++)
    sum = mix(sum, count[i]);
  return sum;
}

EXPORT uint64_t run(uint32_t n)
{
  uint64_t sum = 0;
  for (int i = 0; i < SIZE; i++)
    text[i] = (uint8_t)source[i % (sizeof source - 1)];
  for (uint32_t round = 0; round < n; round++) {
    text[round % SIZE] = 'x';
    sum = mix(sum, lex());
  }
  return sum;
}
