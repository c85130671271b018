/* Files beside the tests. */
#ifndef PYK_TEST_FILES_H
#define PYK_TEST_FILES_H

#include <stdio.h>

/* A file in the folder that an environment variable names; NULL when there is none. */
FILE *open_in(const char *folder_variable, const char *name);

/* A file with a NUL behind it, to be freed; NULL when there is none. `len` may be NULL. */
char *whole_file(const char *path, size_t *len);

/* The folder of the shared data, which need not be there. */
const char *shared_folder(void);

#endif
