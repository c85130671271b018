"""Legal force of the last decision, and of a court's decision on it: docs/replay.md, "Legal force"."""
import replay_law as law
import replay_log as log

FORCE_FOUND, FORCE_NO_REMEDY, FORCE_MISSING, FORCE_NOT_STARTED, FORCE_OUTSIDE = 1, 2, 3, 4, 5
YES, NO = 1, 2


class Court:
    """What a court decided on the last decision, and how that became known."""

    def __init__(self, e):
        self.day, self.key, self.annulled = e.day, (e.key0, e.key1), e.kind == log.COURT_ANNULLED
        self.clocks, self.blocked, self.notice, self.told_outside = [], 0, 0, False

    def run(self, service, day, proven=0):
        return law.clock(30, True, service, day, self.day, proven)

    def served(self, e):
        if e.obstacle:
            self.blocked += 1
        elif e.service:
            self.clocks.append(self.run(e.service, e.day, e.proven))

    def force(self):
        clocks = self.clocks + ([self.run(law.NOW, self.notice)] if self.notice else [])
        if self.day < law.COURTS_1996 or None in clocks:
            return FORCE_OUTSIDE, 0, 0
        if not clocks:
            return (FORCE_NOT_STARTED if self.blocked else FORCE_MISSING), 0, 0
        return FORCE_FOUND, max(latest for _, latest in clocks) + 1, max(last for last, _ in clocks) + 1


class Decision:
    """The last decision: its remedy, and everything from which the time for it runs."""

    def __init__(self, e, parties, party_count):
        self.day, self.key, self.body, self.nature = e.day, (e.key0, e.key1), e.body, e.nature
        self.state, self.remedy = law.route(e.body, e.nature, e.day)
        # How many services legal force waits for; None: not known.
        self.needed = {YES: max(party_count, 1), NO: 0}.get(parties)
        self.clocks, self.served, self.blocked = [], 0, 0
        self.view, self.view_blocked, self.was_on_view = 0, False, False
        self.renewed = self.ended = 0
        self.court, self.told_outside = None, False

    def run(self, service, day, proven=0):
        return law.clock(law.period(self.remedy), False, service, day, self.day, proven)

    def serve(self, e):
        if e.obstacle:
            self.blocked += 1
        elif e.service:
            self.served += 1
            self.clocks.append((e.service, e.day, e.proven))

    def renew(self, e):
        """434/2003 49 § 3 mom., before it 586/1996 16 § 3 mom.: time runs from the new instructions. Everybody's."""
        self.served += 1
        self.renewed, self.clocks = e.day, []

    def put_on_view(self, e):
        self.was_on_view = True
        if e.obstacle:
            self.view_blocked = True
        elif not self.view:
            self.view = e.day

    def force(self):
        """(state, day of legal force, the earliest it may be)."""
        if self.court:
            return self.court.force()
        if self.state != law.ROUTE_FOUND:
            return (FORCE_OUTSIDE if self.state == law.ROUTE_OUTSIDE else FORCE_MISSING), 0, 0
        if self.remedy == law.PROHIBITED:
            return FORCE_NO_REMEDY, self.day, self.day
        states, clocks = [FORCE_FOUND], [self.run(*service) for service in self.clocks]
        if self.renewed:
            known = self.day >= law.COURTS_1996  # the rule before 586/1996 was not read
            clocks.append(self.run(law.NOW, self.renewed) if known else None)
        if self.needed is None:
            states.append(FORCE_MISSING)
        elif self.served < self.needed:
            states.append(FORCE_NOT_STARTED if self.blocked and not self.served else FORCE_MISSING)
        if law.members_may(self.nature) and not self.renewed:
            if self.view:
                clocks.append(self.run(law.MINUTES, self.view))
            else:
                states.append(FORCE_NOT_STARTED if self.view_blocked else FORCE_MISSING)
        if None in clocks:
            states.append(FORCE_OUTSIDE)
        if not clocks:
            states.append(FORCE_MISSING)
        if max(states) != FORCE_FOUND:
            return max(states), 0, 0
        return FORCE_FOUND, max(latest for _, latest in clocks) + 1, max(last for last, _ in clocks) + 1
