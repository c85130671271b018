/* Tables of law that a test changes in its own copy of the library. */
#ifndef PYK_TEST_WRITABLE_H
#define PYK_TEST_WRITABLE_H

#include <stddef.h>

/* Fails the test when the pages under the table cannot be made writable. */
void make_writable(const void *table, size_t bytes);

#endif
