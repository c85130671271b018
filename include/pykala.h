/* pykala.h - municipal decision procedures, Finland first.
 *
 * The whole stable interface: every core topic, and nothing else. C99 and C++98 clean, UTF-8.
 *
 * Rules that hold everywhere, so that they are not repeated at each function:
 * - Nothing here allocates, keeps state, or reads a clock, a locale, a file or the environment.
 *   Every function may be called from any thread and from a signal handler.
 * - Functions that can fail return a pyk_rc: PYK_OK (0) or a negative code. Output arguments are
 *   written on success only.
 * - Records that may grow begin with `uint32_t size`: zero the record, set size to its sizeof as you
 *   compiled it, fill in what you know. Zero always means "not given".
 * - Elements of arrays have a layout that never changes; arrays of input are passed with their stride.
 * - Text goes in as pointer and length and is not kept. Text comes out into the caller's buffer: at most
 *   `cap` bytes are written, always with a closing NUL when cap > 0; *need (may be NULL) receives the
 *   number of bytes of the whole text without the NUL. When it did not fit, the result is PYK_E_SPACE and
 *   the buffer holds an empty string. A NULL buffer with cap 0 asks for the size only.
 * - NULL for an argument that is not documented as optional gives PYK_E_ARG. */
#ifndef PYKALA_H
#define PYKALA_H

#include "pykala/base.h"
#include "pykala/day.h"
#include "pykala/words.h"
#include "pykala/statute.h"
#include "pykala/calendar.h"
#include "pykala/limit.h"
#include "pykala/people.h"
#include "pykala/bylaw.h"
#include "pykala/matter.h"
#include "pykala/meeting.h"
#include "pykala/appeal.h"
#include "pykala/finding.h"
#include "pykala/check.h"
#include "pykala/notice.h"
#include "pykala/replay.h"
#include "pykala/rule.h"

#endif
