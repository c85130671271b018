/* Numbers at random: the same on every machine and in every run. */
#ifndef PYK_TEST_RANDOM_H
#define PYK_TEST_RANDOM_H

#include <stdint.h>

/* Where the numbers go on from: any number but 0. Set it, and they come again. */
extern uint64_t random_seed;

/* Any 32 bits. */
uint32_t next_random(void);
/* From 0 to limit - 1; 0 for no limit. */
int32_t below(int32_t limit);
/* The same for numbers without a sign. */
uint32_t pick(uint32_t limit);

#endif
