#include "files.h"

#include <stdlib.h>

FILE *open_in(const char *folder_variable, const char *name) {
  char path[4096];
  const char *folder = getenv(folder_variable);
  if (folder == NULL) return NULL;
  int len = snprintf(path, sizeof path, "%s/%s", folder, name);
  return len > 0 && (size_t)len < sizeof path ? fopen(path, "rb") : NULL;
}

const char *shared_folder(void) {
  const char *folder = getenv("PYK_SHARED");
  return folder != NULL ? folder : "../shared";
}
