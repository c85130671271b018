/* Written by tests/laws/test_derived.py --write from the rows of the law. */
#ifndef PYK_CALENDAR_TABLE_SIZE_H
#define PYK_CALENDAR_TABLE_SIZE_H

enum { PYK_TABLE_FIRST = 717883, PYK_TABLE_DAYS = 49127 };

#endif
