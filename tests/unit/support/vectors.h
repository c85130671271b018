/* Reads a file of vectors: a case a line, fields between '|', lines that begin with '#' say where it comes from. */
#ifndef PYK_TEST_VECTORS_H
#define PYK_TEST_VECTORS_H

#include <stddef.h>
#include <stdio.h>

enum { VECTOR_FIELDS = 24 };

typedef struct vectors {
  FILE *file;
  const char *name;
  int line;
  char text[4096];
  char *field[VECTOR_FIELDS]; /* without white space at either end */
  size_t fields;
} vectors;

/* Opens NAME in the folder that PYK_VECTORS names; fails the test when it is not there. */
void vectors_open(vectors *v, const char *name);
/* 1 and the next case; 0 at the end. Fails the test when a case has not `fields` fields. */
int vectors_next(vectors *v, size_t fields);
void vectors_close(vectors *v);
/* "limit.txt:17", for messages; valid until the next call. */
const char *vectors_where(const vectors *v);
/* The number in a field; fails the test when it is none. */
long vectors_number(const vectors *v, size_t field);

#endif
