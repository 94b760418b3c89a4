// SPDX-License-Identifier: MIT
/* Names of functions: from the name section, from an export, made up; cut and cleaned. */
#include "frontend/wasm/module.h"

#include <stdio.h>
#include <string.h>

/* Imports a.b; defines two functions; exports function 1 as "ex"; the name section is left out or
 * follows. */
static const uint8_t module[] = {
    0,    'a', 's', 'm',  1,   0,    0,   0,                   /* header */
    0x01, 4,   1,   0x60, 0,   0,                              /* a type */
    0x02, 7,   1,   1,    'a', 1,    'b', 0, 0,                /* function 0 is imported */
    0x03, 4,   3,   0,    0,   0,                              /* functions 1 to 3 */
    0x07, 6,   1,   2,    'e', 'x',  0,   1,                   /* an export */
    0x0a, 10,  3,   2,    0,   0x0b, 2,   0, 0x0b, 2, 0, 0x0b, /* bodies */
};

static bool check(const uint8_t *section, size_t n, const char *const want[4], size_t room)
{
  uint8_t bytes[256];
  memcpy(bytes, module, sizeof module);
  size_t size = sizeof module;
  if (n) {
    static const uint8_t head[] = {4, 'n', 'a', 'm', 'e'};
    bytes[size++] = 0;
    bytes[size++] = (uint8_t)(sizeof head + n);
    memcpy(bytes + size, head, sizeof head);
    memcpy(bytes + size + sizeof head, section, n);
    size += sizeof head + n;
  }
  Module m;
  if (module_decode(&m, bytes, size, NULL) != OK) return false;
  bool fine = true;
  for (uint32_t i = 0; i < 4; i++) {
    char buf[64];
    const char *name = module_func_name(&m, i, buf, room);
    if (strcmp(name, want[i]) == 0) continue;
    printf("function %u: \"%s\", expected \"%s\"\n", i, name, want[i]);
    fine = false;
  }
  module_free(&m);
  return fine;
}

int main(void)
{
  static const uint8_t two[] = {0, 2, 1, 'M', 1, 10, 2, 0, 2, 'f', '0', 2, 3, 't', '\n', '!'};
  static const uint8_t twice[] = {1, 7, 2, 2, 1, 'x', 2, 1, 'y'};
  static const uint8_t far_index[] = {1, 5, 1, 0x64, 2, 'x', 'y'};
  static const uint8_t bad_text[] = {1, 8, 2, 2, 1, 'x', 3, 2, 0xff, 0xfe};
  static const uint8_t cut[] = {1, 90, 2, 2, 1, 'x'};
  static const uint8_t umlauts[] = {1, 11, 1, 2, 8, 'a', 0xc3, 0xa4, 0xc2, 0x85, 0xe2, 0x80, 0xae};
  static const char *const none[] = {"func[0]", "ex", "func[2]", "func[3]"};
  static const char *const named[] = {"f0", "ex", "t?!", "func[3]"};
  static const char *const first[] = {"func[0]", "ex", "x", "func[3]"};
  static const char *const last[] = {"func[0]", "ex", "y", "func[3]"};
  static const char *const clean[] = {"func[0]", "ex", "a\xc3\xa4??", "func[3]"};
  static const char *const shorter[] = {"f", "e", "a", "f"};
  bool fine = check(NULL, 0, none, 64);
  fine &= check(two, sizeof two, named, 64);
  fine &= check(twice, sizeof twice, last, 64);
  fine &= check(far_index, sizeof far_index, none, 64);
  fine &= check(bad_text, sizeof bad_text, first, 64);
  fine &= check(cut, sizeof cut, none, 64);
  fine &= check(umlauts, sizeof umlauts, clean, 64);
  fine &= check(umlauts, sizeof umlauts, shorter, 2);
  return !fine;
}
