#include "empty.h"

const pyk_provision pyk_no_provision = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
