/* Loops that are compiled more than once, for processors with wider registers; the loader chooses among them when the library
 * is loaded, so that nothing is asked while it runs and no state is kept. Where that cannot be done, or is not wished, the plain
 * ones are all there is. */
#ifndef PYK_BASE_WIDE_H
#define PYK_BASE_WIDE_H

#ifndef PYK_WIDE
#define PYK_WIDE 0
#endif

#if PYK_WIDE
#include <cpuid.h>

/* Functions compiled for eight and for sixteen numbers at once. */
#define PYK_FOR_8 __attribute__((target("avx2")))
#ifdef __clang__
#define PYK_FOR_16 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#else
#define PYK_FOR_16 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")))
#endif
/* A function that the loader calls; not every compiler sees that it is used. */
#define PYK_CHOOSER       __attribute__((unused)) static
#define PYK_INLINE_ALWAYS static inline __attribute__((always_inline))

/* Which registers the system keeps for a program; only where the processor has that instruction. */
static inline uint32_t pyk_kept_registers(void) {
  uint32_t low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return low;
}

/* How many numbers of 32 bits processor and system handle at once: 4, 8 or 16. For those who choose while the library is being
 * loaded, when nothing else can be called yet. */
static inline int pyk_wide_lanes(void) {
  const uint32_t kept_8 = 0x06, kept_16 = 0xE6; /* the bits of the registers' parts */
  const uint32_t has_8 = 1u << 5, has_16 = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31;
  uint32_t a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_OSXSAVE)) return 4;
  uint32_t kept = pyk_kept_registers();
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & has_8) || (kept & kept_8) != kept_8) return 4;
  return (b & has_16) == has_16 && (kept & kept_16) == kept_16 ? 16 : 8;
}
#endif

#endif
