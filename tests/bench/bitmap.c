#include "bitmap.h"

enum { FIRST = 717883, DAYS = 49127 };

static uint64_t bits[DAYS / 64 + 1];

#define EXPORT __attribute__((visibility("default")))

static int set_at(uint32_t i) {
  return (int)(bits[i / 64] >> (i % 64) & 1);
}

EXPORT void bitmap_set(int32_t day) {
  uint32_t i = (uint32_t)day - FIRST;
  if (i < DAYS) bits[i / 64] |= UINT64_C(1) << (i % 64);
}

EXPORT int32_t bitmap_class(int32_t day) {
  uint32_t i = (uint32_t)day - FIRST;
  return i < DAYS ? set_at(i) : -1;
}

static int32_t last(int32_t day) {
  uint32_t i = (uint32_t)day - FIRST;
  if (i >= DAYS) return 0;
  while (set_at(i))
    i++;
  return (int32_t)(FIRST + i);
}

EXPORT int32_t bitmap_last_21(int32_t event) {
  return last(event + 21);
}

EXPORT int32_t bitmap_last_37(int32_t event) {
  return last(event + 37);
}
