#include "random.h"

uint64_t random_seed = 20211207;

/* xorshift64*; the lower bits are the weaker ones. */
static uint64_t advance(void) {
  random_seed ^= random_seed >> 12;
  random_seed ^= random_seed << 25;
  random_seed ^= random_seed >> 27;
  return random_seed * UINT64_C(2685821657736338717);
}

uint32_t next_random(void) {
  return (uint32_t)(advance() >> 32);
}

int32_t below(int32_t limit) {
  return (int32_t)pick((uint32_t)limit);
}

uint32_t pick(uint32_t limit) {
  uint64_t number = advance() >> 33;
  return limit == 0 ? 0 : (uint32_t)(number % limit);
}
