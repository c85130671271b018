/* What the parts of the reader of a sentence share. */
#ifndef PYK_NOTICE_SENTENCE_H
#define PYK_NOTICE_SENTENCE_H

#include "state.h"

/* --- opening.c */
/* 1 when the sentence has such a phrase. */
int pyk_says(const pyk_notice_scan *r, pyk_sign sign);
/* The remedy that the sentence names: the most exact, or the first. */
pyk_announced pyk_named_remedy(const pyk_said *said);
/* The text below a heading says more exactly what the heading announces. */
int pyk_refines(pyk_announced found, pyk_announced announced);
void pyk_announce(pyk_notice_scan *r, pyk_announced found, pyk_place place, int32_t rule);
/* Opens the notice that the sentence announces at `place`. */
void pyk_open_next(pyk_notice_scan *r, pyk_announced found, pyk_place place);
void pyk_take_opening(pyk_notice_scan *r);

/* --- period.c */
/* Service that is known on the day itself even where the sentence does not say so. */
int pyk_known_at_once(pyk_service service);
/* Puts what the sentence has said about one manner of service into the notice, and forgets it. */
void pyk_take_presumption(pyk_notice_scan *r);
void pyk_take_period(pyk_notice_scan *r);

/* --- receiver.c: `end` is that of the sentence */
void pyk_take_receiver(pyk_notice_scan *r, size_t end);

#endif
