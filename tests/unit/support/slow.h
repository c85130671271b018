/* SLOW: 1 in a build with sanitizers, where a test does with fewer rounds. */
#ifndef PYK_TEST_SLOW_H
#define PYK_TEST_SLOW_H

#if defined(__SANITIZE_ADDRESS__)
#define SLOW 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLOW 1
#endif
#endif
#ifndef SLOW
#define SLOW 0
#endif

#endif
