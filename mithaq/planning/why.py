"""Why not earlier: for one activity of a plan, the chain of orders, resources, dates and closed days that holds it.

Every link of the chain is a trial: the activity is put on the open day before and the independent checker says what
breaks. So no reason is given that wasn't found by the code that also judges plans.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from mithaq.ledger.errors import Language
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Link, Problem
from mithaq.planning.sentences import WHY
from mithaq.planning.validate import validate
from mithaq.planning.verify import RULES, Check
from mithaq.planning.violations import Violation
from mithaq.planning.words import NO_NAMES, tell

ONE_DAY = timedelta(days=1)
_User = tuple[str, date, date]  # an activity with its days
HARD = (
    "order",
    "lag",
    "release",
    "fixed",
    "outside",
    "budget",
    "most",
)  # an even earlier day breaks them too, or worse
MONEY = "m "  # before a currency, where the things are listed that an activity uses
LONGEST = 50  # links of a chain that anybody reads


@dataclass(frozen=True)
class Reason:
    """One link: a kind of WHY, the activity held, the activity that holds it if one does, the sentence's values."""

    kind: str
    activity: str
    holder: str | None
    values: Mapping[str, object] = field(compare=False)

    def sentence(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> str:
        """The reason as a sentence; keys that `names` knows are told by name."""
        return tell(WHY[self.kind], language, self.values, names=names)


@dataclass(frozen=True)
class Why:
    """From the activity asked about back to what holds the first of the chain."""

    chain: tuple[Reason, ...]

    def sentences(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> list[str]:
        """One sentence for each link."""
        return [reason.sentence(language, names=names) for reason in self.chain]


def why_not_earlier(problem: Problem, plan: Plan, key: str) -> Why:
    """What holds `key` where `plan` has it, and what holds that. Raises PlanningError for a problem that is none."""
    validate(problem)
    inquiry, chain, seen = _Inquiry(problem, plan), list[Reason](), set[str]()
    asked: str | None = key
    while asked is not None and asked not in seen and len(chain) < LONGEST:
        seen.add(asked)
        chain += inquiry.reasons(asked)
        asked = chain[-1].holder
    return Why(tuple(chain))


class _Inquiry:
    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.problem, self.plan = problem, plan
        self.activities = {activity.key: activity for activity in problem.activities}
        self.links: dict[str, list[Link]] = {}
        for link in problem.links:
            for key in (link.before, link.after):
                self.links.setdefault(key, []).append(link)
        self.users: dict[str, list[_User]] = {}
        for key, spell in Check(problem, plan).spells.items():
            for thing in _things(spell.activity, plan):
                self.users.setdefault(thing, []).append((key, spell.start, spell.end))

    def reasons(self, key: str) -> list[Reason]:
        """What holds it on its day; first the closed days in between, where there are some."""
        start, activity = self.plan.starts[key], self.activities[key]
        day, closed, told = start - ONE_DAY, [], list[Reason]()
        first: Reason | None = None
        while True:
            if day < self.problem.start:
                return [*told, first or Reason("start", key, None, {"activity": key, "start": self.problem.start})]
            broken = self._broken(self._around(activity, day), key, day)
            if any(violation.code == "closed_day" for violation in broken):
                closed.append(day)
                day -= ONE_DAY
                continue
            if first is None and closed:
                told = [_closed(key, closed)]
            if not broken:
                return [Reason("free", key, None, {"activity": key, "start": start, "day": day})]
            first = first or self._reason(key, broken)
            if any(violation.code in HARD for violation in broken):
                return [*told, first]
            day -= ONE_DAY

    def _around(self, activity: Activity, day: date) -> Problem:
        """Only what the activity meets from that day to its planned end: its links, and who shares what it uses.

        Whoever holds a resource on none of these days can't stand in its way. Money is spent in a year, not on a day.
        """
        key = activity.key
        links = tuple(dict.fromkeys(self.links.get(key, ())))
        met = {key, *(link.before for link in links), *(link.after for link in links)}
        until = max(self.plan.ends.get(key, day), self.plan.starts[key])
        for thing in _things(activity, self.plan):
            spent = thing.startswith(MONEY)
            met |= {
                other for other, start, end in self.users.get(thing, ()) if spent or (start <= until and end >= day)
            }
        kept = tuple(self.activities[one] for one in self.activities if one in met)
        return replace(self.problem, activities=kept, links=links)

    def _broken(self, around: Problem, key: str, day: date) -> list[Violation]:
        """What the checker says when it starts on that day; only what involves it and wasn't so before."""
        kept = {activity.key for activity in around.activities}
        starts = {k: v for k, v in self.plan.starts.items() if k in kept} | {key: day}
        modes = {k: v for k, v in self.plan.modes.items() if k in kept}
        moved = replace(self.plan, starts=starts, ends=starts, modes=modes)
        check = Check(around, moved)
        if key not in check.spells:
            return [Violation("outside", (key,), {})]
        # Not the rules on hash, completeness, ends and claims: the trial is no plan of its own.
        return [v for rule in RULES[3:4] + RULES[5:11] for v in rule(check) if key in v.keys]

    def _reason(self, key: str, broken: list[Violation]) -> Reason:
        """The first in the order of the checker's rules; of several that hold, the one that ends last."""
        by_code = {violation.code: violation for violation in reversed(broken)}
        violation = by_code[next(v.code for v in broken)]
        start = self.plan.starts[key]
        match violation.code:
            case "order" | "lag" | "most":
                return self._linked(key, [v for v in broken if v.code in ("order", "lag")] or [violation])
            case "capacity":
                others = [k for k in violation.keys[1:] if k != key]
                holder = max(others, key=lambda k: (self.plan.ends[k], k))
                values = {"activity": key, "start": start, **violation.values, "activities": frozenset(others)}
                return Reason("capacity", key, holder if self.plan.starts[holder] < start else None, values)
            case code:
                return Reason(code, key, None, {"activity": key, "start": start, **violation.values})

    def _linked(self, key: str, broken: list[Violation]) -> Reason:
        """Of the links that hold it, the one whose other end comes last."""
        pairs = [(next(k for k in v.keys if k != key), v) for v in broken]
        holder, violation = max(pairs, key=lambda pair: (self.plan.ends[pair[0]], pair[0]))
        values = {"activity": key, "holder": holder, "end": self.plan.ends[holder], "start": self.plan.starts[key]}
        return Reason(violation.code, key, holder, values | {"lag": violation.values.get("lag", 0)})


def _closed(key: str, closed: list[date]) -> Reason:
    return Reason("closed", key, None, {"activity": key, "first": closed[-1], "last": closed[0], "count": len(closed)})


def _things(activity: Activity, plan: Plan) -> set[str]:
    """The resources and the currency that it uses as planned."""
    mode = activity.modes[plan.modes[activity.key]]
    held = {f"r {resource}" for resource, amount in mode.demands.items() if amount}
    return held | ({f"{MONEY}{mode.currency}"} if mode.cost else set())
