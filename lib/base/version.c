#include "pykala/base.h"

uint32_t pyk_version(void) {
  return (uint32_t)PYK_VERSION_MAJOR << 16 | (uint32_t)PYK_VERSION_MINOR << 8 | (uint32_t)PYK_VERSION_PATCH;
}

const char *pyk_rc_name(pyk_rc rc) {
  switch (rc) {
  case PYK_OK:
    return "PYK_OK";
  case PYK_E_ARG:
    return "PYK_E_ARG";
  case PYK_E_RANGE:
    return "PYK_E_RANGE";
  case PYK_E_SYNTAX:
    return "PYK_E_SYNTAX";
  case PYK_E_SPACE:
    return "PYK_E_SPACE";
  case PYK_E_NORULE:
    return "PYK_E_NORULE";
  case PYK_E_AMBIGUOUS:
    return "PYK_E_AMBIGUOUS";
  case PYK_E_SIZE:
    return "PYK_E_SIZE";
  case PYK_E_MEMORY:
    return "PYK_E_MEMORY";
  case PYK_E_INPUT:
    return "PYK_E_INPUT";
  default:
    return "PYK_E_?";
  }
}
