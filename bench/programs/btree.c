// SPDX-License-Identifier: MIT
// bench: n=100000 ordered map as a B-tree beside a hash table: insert, find, walk
#include "bench.h"

#include <string.h>

enum { KEYS = 15, NODES = 60000, BUCKETS = 1 << 18 };
typedef struct Node Node;
struct Node {
  uint32_t count, leaf;
  uint32_t key[KEYS], value[KEYS];
  Node *child[KEYS + 1];
};
static Node nodes[NODES], *root;
static uint32_t used, table[BUCKETS][2];

static Node *make(uint32_t leaf)
{
  Node *n = &nodes[used++];
  n->count = 0;
  n->leaf = leaf;
  return n;
}

/* First place whose key is not below. */
static uint32_t place(const Node *n, uint32_t key)
{
  uint32_t low = 0, high = n->count;
  while (low < high) {
    uint32_t mid = (low + high) / 2;
    if (n->key[mid] < key)
      low = mid + 1;
    else
      high = mid;
  }
  return low;
}

static void split(Node *parent, uint32_t i)
{
  Node *left = parent->child[i], *right = make(left->leaf);
  enum { HALF = KEYS / 2 };
  right->count = KEYS - HALF - 1;
  memcpy(right->key, left->key + HALF + 1, right->count * sizeof *right->key);
  memcpy(right->value, left->value + HALF + 1, right->count * sizeof *right->value);
  if (!left->leaf)
    memcpy(right->child, left->child + HALF + 1, (right->count + 1) * sizeof(Node *));
  left->count = HALF;
  for (uint32_t k = parent->count; k > i; k--) {
    parent->key[k] = parent->key[k - 1];
    parent->value[k] = parent->value[k - 1];
    parent->child[k + 1] = parent->child[k];
  }
  parent->key[i] = left->key[HALF];
  parent->value[i] = left->value[HALF];
  parent->child[i + 1] = right;
  parent->count++;
}

static void insert(uint32_t key, uint32_t value)
{
  if (root->count == KEYS) {
    Node *above = make(0);
    above->child[0] = root;
    root = above;
    split(above, 0);
  }
  for (Node *n = root;;) {
    uint32_t i = place(n, key);
    if (i < n->count && n->key[i] == key) {
      n->value[i] += value;
      return;
    }
    if (n->leaf) {
      for (uint32_t k = n->count; k > i; k--)
        n->key[k] = n->key[k - 1], n->value[k] = n->value[k - 1];
      n->key[i] = key;
      n->value[i] = value;
      n->count++;
      return;
    }
    if (n->child[i]->count == KEYS) {
      split(n, i);
      if (n->key[i] == key) {
        n->value[i] += value;
        return;
      }
      i += n->key[i] < key;
    }
    n = n->child[i];
  }
}

static uint32_t find(uint32_t key)
{
  for (const Node *n = root;;) {
    uint32_t i = place(n, key);
    if (i < n->count && n->key[i] == key) return n->value[i];
    if (n->leaf) return 0;
    n = n->child[i];
  }
}

static uint64_t walk(const Node *n, uint64_t sum)
{
  for (uint32_t i = 0; i < n->count; i++) {
    if (!n->leaf) sum = walk(n->child[i], sum);
    sum = mix(sum, n->key[i] ^ n->value[i]);
  }
  return n->leaf ? sum : walk(n->child[n->count], sum);
}

static uint32_t *bucket(uint32_t key)
{
  uint32_t h = key * 2654435769u >> 14;
  while (table[h][0] && table[h][0] != key)
    h = (h + 1) & (BUCKETS - 1);
  return table[h];
}

EXPORT uint64_t run(uint32_t n)
{
  uint32_t state = 99, differ = 0;
  used = 0;
  memset(table, 0, sizeof table);
  root = make(1);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t key = random_next(&state) % (4 * n) + 1, *b = bucket(key);
    insert(key, i);
    b[0] = key;
    b[1] += i;
  }
  for (uint32_t key = 1; key <= 2 * n; key++)
    differ += find(key) != bucket(key)[1];
  return mix(walk(root, differ), used);
}
