#include "empty.h"

const pyk_provision pyk_no_provision = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

int pyk_provision_empty(const pyk_provision *provision) {
  return provision->act_number == 0 && provision->bylaw == PYK_BYLAW_NONE;
}
