#include "writable.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

void make_writable(const void *table, size_t bytes) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t begin = (uintptr_t)table & ~(page - 1);
  assert_int_equal(mprotect((void *)begin, (uintptr_t)table + bytes - begin, PROT_READ | PROT_WRITE), 0);
}
