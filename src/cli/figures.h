// SPDX-License-Identifier: MIT
/* Figures with names: "key: value" lines, or the fields of a JSON document. */
#ifndef WEFT_CLI_FIGURES_H
#define WEFT_CLI_FIGURES_H

#include "cli/json.h"

/* j: NULL for lines on standard output. */
void figure_count(Json *j, const char *key, uint64_t v);
void figure(Json *j, const char *key, int decimals, double v);

#endif
