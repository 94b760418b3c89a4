// SPDX-License-Identifier: MIT
/* What weft says about itself, on standard output. Returns the exit status. */
#ifndef WEFT_CLI_HELP_H
#define WEFT_CLI_HELP_H

#include "cli/cli.h"

/* topic: a command, "techniques", "all", an option, or what generate() knows; NULL: what there is.
 * With --json all of it, as one document. */
int print_help(const Options *o, const char *topic);
/* Is there help about it? */
bool help_topic(const char *topic);
int print_version(const Options *o);

#endif
