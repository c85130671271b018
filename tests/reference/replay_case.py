"""One case: what each event does to it, as docs/replay.md and the statutes have it.

Events come from replay_log.py, legal force from replay_force.py, what the law says from replay_law.py. Every event is a
method of Case that answers whether it could happen; what it answers False to is the finding event-impossible and
changes nothing.
"""
import replay_law as law
import replay_log as log
from replay_force import YES, Court, Decision
from replay_state import *  # noqa: F401, F403  the phases, codes and duties by their names


class Case(State):
    def happen(self, e):
        self.let_time_run(e.day)
        if e.learned < e.day:
            self.find(KNOWN_BEFORE, e)
        if not EVENTS[e.kind](self, e):
            self.find(IMPOSSIBLE, e)
        self.forget()
        self.tell_outside()
        self.let_time_run(e.day)

    def forget(self):
        """Claims are handled while claimed or taken up, appeals before a court."""
        if self.phase not in (CLAIMED, TAKEN_UP):
            self.claims = 0
            self.duties.pop(DECIDE_CLAIM, None)
        if self.phase not in (APPEALED, FURTHER):
            self.appeals = 0

    # Events, as docs/replay.md lists them.

    def filed(self, e):
        if self.phase not in (NONE, LAPSED):
            return False
        self.go(PENDING, e.day)
        if self.motion == INITIATIVE:  # 365/1995 28 §, 410/2015 23 §
            self.owe(TELL_MOVER, e.day)
            self.owe(TELL_COUNCIL, e.day, law.year_end(e.day))
            if self.two_per_cent == YES and e.day < law.INITIATIVES_2021:
                self.owe(TAKE_UP_INITIATIVE, e.day, law.initiative_due(e.day))
        elif self.motion == REFERENDUM:  # 365/1995 31 §, 410/2015 25 §
            self.owe(DECIDE_REFERENDUM, e.day)
        elif self.motion == QUESTION:
            self.owe(ANSWER_QUESTION, e.day)
        elif self.motion in (WISH, COUNCIL_MOTION):
            kind, name = (REPORT_WISH, "wish") if self.motion == WISH else (REPLY_MOTION, "council")
            rule = law.bylaw_period(self.bylaw, name, e.day)
            self.owe(kind, e.day, law.bylaw_due(rule[0], rule[1], e.day) if rule else (0, 0), rule is not None)
            if rule and rule[2]:
                self.owe(REPORT_COUNCILLORS, e.day)
        return True

    def summoned(self, e):
        if self.phase in PREPARED | {NONE, ANNULLED, FINAL}:
            self.go(SUMMONED, e.day)
        elif self.phase not in (DECIDED, OPEN, CLAIMED, TAKEN_UP):
            return False
        self.meet(TAKE_UP_INITIATIVE, e)
        self.meet(RETURN_UNLAWFUL, e)
        return True

    def removed(self, e):
        if self.phase in (SUMMONED, TABLED):
            return self.go(PENDING, e.day)
        return self.phase in (CLAIMED, TAKEN_UP)

    def decided(self, e):
        """Every decision; what it does to the phase hangs on its nature."""
        was = self.phase
        if e.nature == law.TAKE_UP:
            done = self.take_up(e)
        else:
            done = self.decide(e)
        if done is not True:
            return done is not False
        self.meet(TAKE_UP_INITIATIVE, e)
        if e.body == law.COUNCIL:
            self.meet(RETURN_UNLAWFUL, e)
        if e.nature == law.WISH_REPORT:
            self.meet(REPORT_WISH, e)
        if e.nature == law.MOTION_REPLY:
            self.meet(REPLY_MOTION, e)
        if e.nature in (law.ON_CLAIM, law.CLAIM_GRANTED):
            self.meet(DECIDE_CLAIM, e)
        if was == TAKEN_UP and self.phase != TAKEN_UP:
            self.meet(DECIDE_TAKEN_UP, e)
        if e.body in (law.COUNCIL, law.EXECUTIVE, law.COMMITTEE):  # 365/1995 63 §, 410/2015 140 § 1 mom.
            self.owe(PUBLISH_MINUTES, e.day)
        return True

    def decide(self, e):
        phase, nature = self.phase, e.nature
        fresh = PREPARED | {NONE, ANNULLED}
        if nature in (law.PREPARATION, law.STATEMENT, law.APPLICATION, law.DISQUALIFICATION):
            return self.go(PENDING, e.day) if phase in fresh else phase in STANDING
        if nature == law.TABLED:
            if phase in fresh | {FINAL}:
                return self.go(TABLED, e.day)
            return phase in (DECIDED, OPEN, CLAIMED, TAKEN_UP)
        if nature == law.RETURNED:
            return self.go(RETURNED, e.day) if phase in fresh | {TAKEN_UP} else phase == CLAIMED
        if nature == law.PROPOSAL:
            return phase in fresh | {FINAL, TAKEN_UP} and self.go(PROPOSED, e.day)
        if nature in (law.ON_CLAIM, law.CLAIM_GRANTED):
            return phase in (CLAIMED, TAKEN_UP) and self.settle(e)
        if nature == law.CORRECTION_REFUSED:
            return phase in (DECIDED, OPEN, CLAIMED, FINAL)
        return phase in fresh | {DECIDED, OPEN, FINAL, TAKEN_UP} and self.settle(e)

    def settle(self, e):
        """A new last decision."""
        self.last = Decision(e, self.parties, self.party_count)
        self.decisions += 1
        self.claims = self.appeals = 0
        self.prohibited = False
        if e.body == law.COUNCIL:
            self.unlawful = False
            self.meet(DECIDE_REFERENDUM, e)
        if self.parties == YES:  # 365/1995 95 § 1 mom., 434/2003 54 § 1 mom.
            self.owe(SERVE, e.day)
        return self.go(DECIDED, e.day)

    def recorded(self):
        return self.phase not in (NONE, LAPSED, JOINED, CLOSED)

    def inspected(self, _):
        return self.recorded()

    def need_new_instructions(self, e):
        if e.obstacle == INSTRUCTIONS and e.day >= law.PROCEDURE_2004:  # 434/2003 49 §
            self.owe(RENEW_NOTICE, e.day)

    def on_view(self, e):
        if not self.recorded():
            return False
        self.meet(PUBLISH_MINUTES, e)
        self.need_new_instructions(e)
        if self.last:
            self.last.put_on_view(e)
        if self.phase == DECIDED:
            self.go(OPEN, e.day)
        return True

    def note_served(self, e):
        last = self.last
        if last.needed is not None and last.served >= max(last.needed, 1):
            self.meet(SERVE, e)

    def served(self, e):
        if not self.recorded():
            return False
        self.need_new_instructions(e)
        last = self.last
        if last and last.court:
            last.court.served(e)  # the court's decision
        elif last:
            last.serve(e)
            if not e.obstacle:
                self.note_served(e)
        if self.phase == DECIDED:
            self.go(OPEN, e.day)
        elif self.phase == FINAL and not last.court and last.remedy != law.PROHIBITED and not e.obstacle:
            self.find(SERVED_AFTER, e)
            self.go(OPEN, e.day)
        return True

    def renewed(self, e):
        last = self.last
        if self.phase in (DECIDED, FINAL):
            if last.court or last.remedy == law.PROHIBITED:
                return False
            self.go(OPEN, e.day)
        elif self.phase not in (OPEN, CLAIMED, APPEALED):
            return False
        last.renew(e)
        self.meet(RENEW_NOTICE, e)
        self.note_served(e)
        return True

    def file(self, e, remedies, from_phases, late=AFTER_TIME):
        """Whether a claim, an appeal or a taking up counts; None when it changes nothing but is not impossible."""
        if self.phase in STANDING and self.last.remedy and self.last.remedy not in remedies:
            self.find(NOT_OPEN, e)
            return None
        if self.phase == FINAL:
            self.find(late, e)
            return None
        return self.phase in from_phases

    def claimed(self, e):
        counts = self.file(e, (law.CLAIM,), (DECIDED, OPEN, CLAIMED, TAKEN_UP))
        if counts:
            self.claims += 1
            self.owe(DECIDE_CLAIM, e.day)  # 365/1995 89 § 2 mom., 410/2015 134 § 2 mom.
            if self.phase != TAKEN_UP:
                self.go(CLAIMED, e.day)
        return counts is not False

    def take_up(self, e):
        counts = self.file(e, (law.CLAIM,), (DECIDED, OPEN, CLAIMED), TAKEN_UP_LATE)
        if counts:
            self.go(TAKEN_UP, e.day)
            self.owe(DECIDE_TAKEN_UP, e.day)  # 365/1995 51 §, 410/2015 92 §
        return counts

    def taken_up(self, e):
        return self.take_up(e) is not False

    def appealed(self, e):
        counts = self.file(e, (law.APPEAL,), (DECIDED, OPEN, APPEALED))
        if counts:
            self.appeals += 1
            self.go(APPEALED, e.day)
        return counts is not False

    def forbidden(self, _):
        if self.phase not in STANDING - {FINAL}:
            return False
        self.prohibited = True
        return True

    def allowed(self, _):
        if self.phase not in STANDING:
            return False
        self.prohibited = False
        return True

    def judged(self, e):
        if self.phase != APPEALED:
            return False
        self.last.court = Court(e)
        self.appeals = 0
        self.owe(PUBLISH_COURT, e.day)  # 365/1995 97 § 1 mom., 410/2015 142 § 1 mom.
        return self.go(JUDGED, e.day)

    def court_notice(self, e):
        if self.phase not in (JUDGED, FURTHER, FINAL, ANNULLED):
            return False
        court = self.last and self.last.court
        if court and not court.notice:
            court.notice = e.day
        self.meet(PUBLISH_COURT, e)
        return True

    def appealed_further(self, e):
        if self.phase in (FINAL, ANNULLED) and self.last.court:
            self.find(AFTER_TIME, e)
        elif self.phase in (JUDGED, FURTHER):
            self.appeals += 1
            self.go(FURTHER, e.day)
        else:
            return False
        return True

    def judged_further(self, e):
        if self.phase != FURTHER:
            return False
        self.appeals = 0
        undone = e.kind == log.FURTHER_ANNULLED
        annulled = self.last.court.annulled != undone
        self.last.ended = 0 if annulled else e.day
        return self.go(ANNULLED if annulled else FINAL, e.day)

    def corrected(self, e):
        return self.phase in (DECIDED, OPEN, CLAIMED, APPEALED, FINAL) and self.go(ANNULLED, e.day)

    def mended(self, _):
        return self.phase in STANDING

    def enforced(self, e):
        if self.phase in STANDING and self.enforceable() in (NOTHING, WAITS, IS_PROHIBITED, IS_UNLAWFUL):
            self.find(TOO_EARLY, e)
        return self.phase in STANDING

    def told(self, e):
        if self.phase == NONE:
            return False
        if e.who & MOVER:
            for kind in (TELL_MOVER, REPORT_WISH, REPLY_MOTION, ANSWER_QUESTION):
                self.meet(kind, e)
        if e.who & COUNCILLORS:
            self.meet(REPORT_COUNCILLORS, e)
        if e.who & THE_COUNCIL:
            self.meet(TELL_COUNCIL, e)
        return True

    def data_removed(self, e):
        if self.phase == NONE:
            return False
        self.meet(REMOVE_DATA, e)
        return True

    def held_unlawful(self, e):
        if self.phase not in STANDING - {TAKEN_UP} or self.last.body != law.COUNCIL:
            return False
        self.unlawful = True  # 365/1995 56 §, 410/2015 96 §
        self.owe(RETURN_UNLAWFUL, e.day)
        return True

    def withdrawn(self, e):
        if self.phase in PREPARED:
            return self.go(LAPSED, e.day)
        if self.phase == CLAIMED:
            self.claims -= 1
            if not self.claims:
                self.duties.pop(DECIDE_CLAIM, None)
                self.go(OPEN, e.day)
        elif self.phase in (APPEALED, FURTHER):
            self.appeals -= 1
            if not self.appeals:
                self.go(OPEN if self.phase == APPEALED else JUDGED, e.day)
        else:
            return False
        return True

    def joined(self, e):
        return self.phase in PREPARED | {ANNULLED} and self.go(JOINED, e.day)

    def closed(self, e):
        if self.phase not in (FINAL, ANNULLED, LAPSED, JOINED):
            return False
        self.closed_from = self.phase
        return self.go(CLOSED, e.day)


EVENTS = {log.FILED: Case.filed, log.SUMMONED: Case.summoned, log.ADDED: Case.summoned, log.DECIDED: Case.decided,
          log.REMOVED: Case.removed, log.WITHDRAWN: Case.withdrawn, log.INSPECTED: Case.inspected,
          log.ON_VIEW: Case.on_view, log.SERVED: Case.served, log.RENEWED: Case.renewed, log.CLAIMED: Case.claimed,
          log.TAKEN_UP: Case.taken_up,
          log.APPEALED: Case.appealed, log.PROHIBITED: Case.forbidden, log.ALLOWED: Case.allowed,
          log.COURT_UPHELD: Case.judged, log.COURT_ANNULLED: Case.judged, log.COURT_NOTICE: Case.court_notice,
          log.APPEALED_FURTHER: Case.appealed_further, log.FURTHER_UPHELD: Case.judged_further,
          log.FURTHER_ANNULLED: Case.judged_further, log.ENFORCED: Case.enforced, log.CORRECTED: Case.corrected,
          log.MENDED: Case.mended, log.TOLD: Case.told, log.DATA_REMOVED: Case.data_removed,
          log.HELD_UNLAWFUL: Case.held_unlawful, log.JOINED: Case.joined, log.CLOSED: Case.closed}
