#include "record.h"

#include <string.h>

enum { RECORD_MAX = 4096 }; /* no record will ever be as long: larger means uninitialised memory */

pyk_rc pyk_record_check(const void *record, size_t mine) {
  uint32_t size;
  if (record == NULL) return PYK_E_ARG;
  memcpy(&size, record, sizeof size);
  if (size < mine || size > RECORD_MAX) return PYK_E_SIZE;
  const unsigned char *bytes = record;
  for (size_t i = mine; i < size; i++) {
    if (bytes[i] != 0) return PYK_E_SIZE;
  }
  return PYK_OK;
}

int pyk_array_sound(const void *array, size_t stride, size_t n, size_t mine) {
  return n == 0 || (array != NULL && stride >= mine);
}

int64_t pyk_share(int64_t part, int64_t of, int64_t whole, int more) {
  int64_t product = part * whole;
  return more ? product / of + 1 : (product + of - 1) / of;
}
