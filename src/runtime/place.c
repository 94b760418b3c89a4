// SPDX-License-Identifier: MIT
/* Random places for code. The kernel puts one mapping next to the other, so that the distance from
 * a guest's memory to code would be the same in every run. Here code is in a zone of its own, whose
 * place is random within the address space; in the zone one mapping comes after the other, with
 * random gaps, so that they have their page tables in common. */
#include "base/hash.h"
#include "runtime/codemem_int.h"

#include <sys/mman.h>

/* ThreadSanitizer knows only some parts of the address space. */
#if defined(__SANITIZE_THREAD__)
#define KERNEL_CHOOSES
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define KERNEL_CHOOSES
#endif
#endif

void *map_somewhere(size_t bytes, int prot, int flags, int fd, off_t offset)
{
#ifndef KERNEL_CHOOSES
  enum { TRIES = 8, PAGE_BITS = 16, MOST_GAP = 256 };
  static const uint64_t ZONE = (uint64_t)1 << 40, LOWEST = (uint64_t)1 << 32;
  /* With less address space than this, as under memcheck, guests' memories need it in one piece. */
  static const uint64_t LEAST = (uint64_t)1 << 38;
  static _Atomic(uint64_t)
      next; /* in the zone; if two threads take the same address, one of them gets it */
  static _Atomic(uint64_t) zone_end;
  /* The stack is near the upper end of what a process can have, and the kernel puts mappings below
   * it: neither is to find a zone in its way. */
  uint64_t top = (uint64_t)(uintptr_t)__builtin_frame_address(0) >> PAGE_BITS << PAGE_BITS;
  top -= top / 4 < 3 * ZONE ? top / 4 : 3 * ZONE;
  for (int i = 0; i < TRIES && bytes < ZONE && top > LEAST; i++) {
    HashSeed random = hash_seed();
    uint64_t at = atomic_load_explicit(&next, memory_order_relaxed);
    if (!at || i || at + bytes > atomic_load_explicit(&zone_end, memory_order_relaxed)) {
      at = (LOWEST + random.k[1] % (top - LOWEST)) >> PAGE_BITS << PAGE_BITS;
      atomic_store_explicit(&zone_end, at + ZONE, memory_order_relaxed);
    }
    at += random.k[0] % MOST_GAP << PAGE_BITS;
    uint64_t end = at + bytes + ((uint64_t)1 << PAGE_BITS) - 1;
    if (end > top) {
      atomic_store_explicit(&next, 0, memory_order_relaxed); /* another zone */
      continue;
    }
    atomic_store_explicit(&next, end >> PAGE_BITS << PAGE_BITS, memory_order_relaxed);
    void *p = mmap((void *)(uintptr_t)at, bytes, prot, flags, fd, offset);
    if (p == MAP_FAILED || (uintptr_t)p == at) return p;
    munmap(p, bytes);
  }
#endif
  return mmap(NULL, bytes, prot, flags, fd, offset);
}
