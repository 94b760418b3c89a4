// SPDX-License-Identifier: MIT
/* Sockets of --tcplisten. */
#ifndef WEFT_CLI_LISTEN_H
#define WEFT_CLI_LISTEN_H

#include "cli/cli.h"

/* Listens at all addresses of the options; *n sockets are the caller's to close, also after an
 * error. Complains; returns -1, or the exit status. */
int listen_all(const Options *o, int *sockets, int *n);

#endif
