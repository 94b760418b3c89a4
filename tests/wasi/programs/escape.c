// SPDX-License-Identifier: MIT
/* A program that tries to leave its directory; beside it lies outside/secret. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void try(const char *what, long result)
{
  printf("%s: %s\n", what, result < 0 ? "refused" : "DONE");
}

int main(void)
{
  static const char *const paths[] = {
      "../outside/secret",    "./../outside/secret", "dir/../../outside/secret",
      "/etc/passwd",          "link/secret",         "link",
      "chain/outside/secret", "dir/up/../outside"};
  struct stat st;
  mkdir("dir", 0755);
  symlink("../outside", "link");
  symlink("dir/..", "stay");
  symlink("stay/..", "chain");
  symlink("../..", "dir/up");
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
    printf("%s\n", paths[i]);
    try("  open", open(paths[i], O_RDONLY));
    try("  create", open(paths[i], O_WRONLY | O_CREAT | O_TRUNC, 0666));
    try("  stat", stat(paths[i], &st));
    try("  directory", opendir(paths[i]) ? 0 : -1);
    try("  hard link", linkat(AT_FDCWD, paths[i], AT_FDCWD, "mine", AT_SYMLINK_FOLLOW));
  }
  try("unlink", unlink("../outside/secret"));
  try("unlink", unlink("link/secret"));
  try("mkdir", mkdir("link/new", 0755));
  try("rename", rename("dir", "link/dir"));
  try("rename", rename("link/secret", "secret"));
  try("symlink", symlink("x", "link/x"));
  try("absolute symlink", symlink("/etc", "etc"));
  int fd = open("dir", O_RDONLY | O_DIRECTORY);
  try("above an open directory", openat(fd, "..", O_RDONLY));
  try("what stays", open("stay/dir/../dir", O_RDONLY));
  return 0;
}
