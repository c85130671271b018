/* What a programmer would write by hand for one question each: a bitmap of days, in a shared library like ours. */
#ifndef BENCH_BITMAP_H
#define BENCH_BITMAP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Sets the bit of a day that moves the end of a limit. */
void bitmap_set(int32_t day);
/* 1 when its bit is set; -1 outside the bitmap. */
int32_t bitmap_class(int32_t day);
/* The event, `days` days, and on over the days whose bits are set; 0 outside the bitmap. */
int32_t bitmap_last_21(int32_t event);
int32_t bitmap_last_37(int32_t event);

#ifdef __cplusplus
}
#endif
#endif
