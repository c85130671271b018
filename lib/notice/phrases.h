/* How the rows of phrases_fi.c, phrases_sv.c and phrases_en.c are written. */
#ifndef PYK_NOTICE_PHRASES_H
#define PYK_NOTICE_PHRASES_H

#include "phrase.h"

#include "pykala/appeal.h"

#define HEADING(words, what)                                                                                           \
  { words, PYK_SIGN_HEADING, PYK_ANNOUNCED_##what }
#define PART(words, part, family)                                                                                      \
  { words, PYK_SIGN_SECTION, PYK_PART_##part + 16 * PYK_FAMILY_##family }
#define REMEDY(words, what)                                                                                            \
  { words, PYK_SIGN_REMEDY, PYK_ANNOUNCED_##what }
#define PLAIN(words, sign)                                                                                             \
  { words, PYK_SIGN_##sign, 0 }
#define VALUE(words, sign, value)                                                                                      \
  { words, PYK_SIGN_##sign, value }

#endif
