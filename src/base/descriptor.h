// SPDX-License-Identifier: MIT
/* Descriptors of the host. */
#ifndef WEFT_BASE_DESCRIPTOR_H
#define WEFT_BASE_DESCRIPTOR_H

/* The same open file, under a number that is not standard input's, output's or error's: where the
 * process has closed one of these, what it prints would go into the file. fd is closed if another
 * one takes its place, and on failure, when -1 and errno are left; -1 gives -1. */
int fd_above_stdio(int fd);

#endif
