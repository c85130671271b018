#include "days.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

pyk_day on(int32_t year, int32_t month, int32_t number) {
  pyk_day day = PYK_DAY_NONE;
  assert_int_equal(pyk_day_from_ymd(year, month, number, &day), PYK_OK);
  return day;
}
