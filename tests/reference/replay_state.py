"""What is known of one case on a day: phase, decision, duties, findings; and what time alone does to it."""
import replay_law as law
from replay_force import FORCE_FOUND, FORCE_NO_REMEDY, FORCE_OUTSIDE

(NONE, PENDING, SUMMONED, TABLED, RETURNED, PROPOSED, DECIDED, OPEN, CLAIMED, TAKEN_UP, APPEALED, JUDGED, FURTHER,
 FINAL, ANNULLED, LAPSED, JOINED, CLOSED) = range(18)
PREPARED = {PENDING, SUMMONED, TABLED, RETURNED, PROPOSED}
# There is a decision to do something with.
STANDING = {DECIDED, OPEN, CLAIMED, TAKEN_UP, APPEALED, JUDGED, FURTHER, FINAL}

IMPOSSIBLE, CONTRADICTED, KNOWN_BEFORE, AFTER_TIME = range(981, 985)
NOT_OPEN, SERVED_AFTER, LATE, OVERDUE, TOO_EARLY, OUTSIDE = range(986, 992)
TAKEN_UP_LATE = 641
NOTHING, MAY, WAITS, IS_PROHIBITED, IS_UNLAWFUL, NOT_KNOWN = range(6)
INSTRUCTIONS = 4
MOVER, COUNCILLORS, THE_COUNCIL = 4, 8, 256
WISH, COUNCIL_MOTION, INITIATIVE, REFERENDUM, QUESTION = 1, 2, 3, 4, 5
(TELL_MOVER, TAKE_UP_INITIATIVE, TELL_COUNCIL, DECIDE_REFERENDUM, REPORT_WISH, REPORT_COUNCILLORS, REPLY_MOTION,
 ANSWER_QUESTION, PUBLISH_MINUTES, SERVE, DECIDE_CLAIM, REMOVE_DATA, PUBLISH_COURT, RETURN_UNLAWFUL, RENEW_NOTICE,
 DECIDE_TAKEN_UP) = range(1, 17)
DUTY_OPEN, DUTY_CONTESTED, DUTY_OVERDUE, DUTY_UNKNOWN = 1, 2, 3, 6


class State:
    def __init__(self, motion, two_per_cent, parties, party_count, bylaw):
        self.motion, self.two_per_cent, self.bylaw = motion, two_per_cent, bylaw
        self.parties, self.party_count = parties, party_count
        self.phase, self.since = NONE, 0
        self.last, self.decisions = None, 0
        self.claims = self.appeals = 0
        self.prohibited = self.unlawful = False
        self.duties, self.findings = {}, []

    # What all events use.

    def find(self, code, e):
        self.findings.append((code, e.key0, e.key1, e.day))

    def go(self, phase, day):
        if phase != self.phase:
            self.phase, self.since = phase, day
        return True

    def force(self):
        gone = self.phase == ANNULLED or (self.phase == CLOSED and self.closed_from != FINAL)
        if not self.last or gone:
            return (0, 0, 0)
        if self.last.ended:  # by the highest court
            return (FORCE_FOUND, self.last.ended, self.last.ended)
        return self.last.force()

    def owe(self, kind, day, due=(0, 0), known=True):
        self.duties.setdefault(kind, (day, *due, known))

    def meet(self, kind, e):
        duty = self.duties.pop(kind, None)
        if duty and duty[2] and e.day > duty[2]:
            self.find(LATE, e)

    def tell_outside(self):
        """event-outside-scope, once for each decision and each decision of a court on it."""
        last = self.last
        for what in (last, last.court) if last else ():
            if what and not what.told_outside and what is (last.court or last) and what.force()[0] == FORCE_OUTSIDE:
                what.told_outside = True
                self.findings.append((OUTSIDE, *what.key, what.day))

    def let_time_run(self, day):
        """The time of all who had a remedy has run out, or there never was one."""
        if self.phase not in (DECIDED, OPEN, JUDGED):
            return
        state, force, _ = self.force()
        if state not in (FORCE_FOUND, FORCE_NO_REMEDY) or force > day:
            return
        over, last = max(force, self.since), self.last
        if self.phase != JUDGED and last.was_on_view and state == FORCE_FOUND and over >= law.TERM_2017:
            self.owe(REMOVE_DATA, over)  # 410/2015 140 § 1 mom.
        self.go(ANNULLED if self.phase == JUDGED and last.court.annulled else FINAL, over)

    def enforceable(self):
        if self.phase in PREPARED | {NONE, ANNULLED, LAPSED, JOINED} or not self.last:
            return NOTHING
        if self.phase == CLOSED and self.closed_from != FINAL:
            return NOTHING
        if self.phase in (JUDGED, FURTHER) and self.last.court.annulled:
            return NOTHING
        if self.unlawful:
            return IS_UNLAWFUL
        if self.prohibited:
            return IS_PROHIBITED
        if self.phase in (FINAL, CLOSED):
            return MAY
        # 365/1995 98 §, 410/2015 143 §: before legal force; what is known of the decision has to say that they apply.
        return MAY if self.last.state == law.ROUTE_FOUND else NOT_KNOWN

    def end(self, as_of):
        self.let_time_run(as_of)
        out = []
        for kind, (since, due, latest, known) in sorted(self.duties.items()):
            if not known:
                state = DUTY_UNKNOWN
            elif latest and as_of > latest:
                state = DUTY_OVERDUE
                self.findings.append((OVERDUE, 0, 0, as_of))
            else:
                state = DUTY_CONTESTED if due and as_of > due else DUTY_OPEN
            out.append((kind, state, since, due, latest))
        return out
