// SPDX-License-Identifier: MIT
/* The manual page and the completions of shells, made of the tables of cli/table.h. */
#ifndef WEFT_CLI_GENERATE_H
#define WEFT_CLI_GENERATE_H

#include <stdbool.h>

/* Prints weft(1) ("man"), or the completions for a shell ("bash", "zsh", "fish"). False: what is
 * none of these; nothing is printed. */
bool generate(const char *what);
void generate_man(void);

#endif
