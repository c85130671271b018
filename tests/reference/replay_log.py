"""Which reports of a log count, and in which order: docs/replay.md, "Which events count" and "Their order"."""
from collections import namedtuple

Event = namedtuple("Event", "key0 key1 kind day learned order body nature service proven obstacle who")

(FILED, SUMMONED, ADDED, DECIDED, REMOVED, WITHDRAWN, INSPECTED, ON_VIEW, SERVED, RENEWED, CLAIMED, TAKEN_UP, APPEALED,
 PROHIBITED, ALLOWED, COURT_UPHELD, COURT_ANNULLED, COURT_NOTICE, APPEALED_FURTHER, FURTHER_UPHELD, FURTHER_ANNULLED,
 ENFORCED, CORRECTED, MENDED, TOLD, DATA_REMOVED, HELD_UNLAWFUL, JOINED, CLOSED, VOID) = range(1, 31)

# The order in which the law lets things happen on one day; a report that nothing happened comes last.
DAY_ORDER = [(FILED,), (SUMMONED,), (ADDED,), (REMOVED,), (DECIDED,), (HELD_UNLAWFUL,), (INSPECTED,), (ON_VIEW,),
             (SERVED,), (RENEWED,), (TAKEN_UP,), (CLAIMED,), (APPEALED,), (PROHIBITED,), (ALLOWED,),
             (COURT_UPHELD, COURT_ANNULLED), (COURT_NOTICE,), (APPEALED_FURTHER,), (FURTHER_UPHELD, FURTHER_ANNULLED),
             (CORRECTED,), (MENDED,), (ENFORCED,), (TOLD,), (DATA_REMOVED,), (WITHDRAWN,), (JOINED,), (CLOSED,),
             (VOID,)]
RANK = {kind: rank for rank, kinds in enumerate(DAY_ORDER) for kind in kinds}
# Decisions of lower bodies first: unknown; official, elected official, sub-committee, working committee, management
# board, commission, committee, executive, council.
HEIGHT = {body: height for height, body in enumerate((0, 8, 9, 6, 7, 5, 4, 3, 2, 1))}


def place(e):
    """Place in the order of the law; the same for two events only when they are the same in everything."""
    height = HEIGHT.get(e.body, 10) if e.kind == DECIDED else 0
    return (e.day, e.order, RANK[e.kind], height, e.key0, e.key1, e.kind, e.learned, e.body, e.nature, e.service,
            e.proven, e.obstacle, e.who)


def normal(numbers):
    """An event as it was written; what is not said to have become known later was known on its own day."""
    e = Event(*numbers)
    return e if e.learned else e._replace(learned=e.day)


class Log:
    """events: those that count, in order; contradicted: differing reports; and how many do not count, and why."""

    def __init__(self, reports, as_of, known_by):
        known = [e for e in reports if not known_by or e.learned <= known_by]
        self.unknown_yet = len(reports) - len(known)
        self.repeated = self.superseded = 0
        self.contradicted = []
        counting = [e for e in known if not (e.key0 or e.key1) and e.kind != VOID]
        self.superseded += sum(not (e.key0 or e.key1) and e.kind == VOID for e in known)
        of_key = {}
        for e in known:
            if e.key0 or e.key1:
                of_key.setdefault((e.key0, e.key1), []).append(e)
        for reports_of_one in of_key.values():
            counting += self.judge(reports_of_one)
        self.as_of = as_of or max((e.day for e in counting), default=0)
        self.events = sorted((e for e in counting if e.day <= self.as_of), key=place)
        self.unknown_yet += len(counting) - len(self.events)
        self.contradicted = [e for e in self.contradicted if not as_of or e.day <= as_of]

    def judge(self, reports):
        """The report of one event that counts, as a list; none when it is void."""
        latest = max(e.learned for e in reports)
        last = [e for e in reports if e.learned == latest]
        self.superseded += len(reports) - len(last)
        different = sorted(set(last), key=place)
        self.repeated += len(last) - len(different)
        self.superseded += len(different) - 1
        self.contradicted += different[1:]
        if different[0].kind == VOID:
            self.superseded += 1
            return []
        return different[:1]
