"""What a plan pays for the wishes it misses: who hosts, in turn, how often in a year, in which shares."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from mithaq.planning.axis import is_open
from mithaq.planning.plan import Plan, Price, Row
from mithaq.planning.problem import Activity, Mode, Problem, Wish


@dataclass(frozen=True)
class Stay:
    """One activity that may be hosted, and who hosts it as planned."""

    key: str
    host: str | None
    year: int
    mode: Mode


def hosts_of(activity: Activity) -> frozenset[str]:
    """The parties that may host it: one way for each."""
    return frozenset(mode.host for mode in activity.modes if mode.host is not None)


def hosts_by(problem: Problem, modes: Mapping[str, int]) -> dict[str, str]:
    """Activity → the party that hosts it in the ways chosen (`modes`). What nobody hosts isn't there.

    A way that there is not hosts nothing: what another node proposes is shown before it is checked."""
    chosen = (
        (a.key, a.modes[way].host) for a in problem.activities if 0 <= (way := modes.get(a.key, -1)) < len(a.modes)
    )
    return {key: host for key, host in chosen if host is not None}


def members_of(problem: Problem, wish: Wish) -> tuple[Activity, ...]:
    """The activities that the wish is about, in its order, of those that may be hosted."""
    known = {activity.key: activity for activity in problem.activities if hosts_of(activity)}
    return tuple(known[key] for key in wish.activities or known if key in known)


def parties_of(problem: Problem) -> tuple[str, ...]:
    """All hosts and all parties that a wish names."""
    named = {party for wish in problem.wishes for party in (wish.party, *wish.shares) if party is not None}
    return tuple(sorted(named.union(*(hosts_of(activity) for activity in problem.activities))))


def amount_of(wish: Wish, mode: Mode) -> int:
    """What of the mode is shared: its days, or its cost in the wish's currency."""
    if wish.kind == "days":
        return mode.duration
    return mode.cost if mode.currency == wish.currency else 0


def rows_of(problem: Problem, starts: Mapping[str, date], modes: Mapping[str, int]) -> tuple[Row, ...]:
    """By how much each wish is missed, by key of the wish."""
    if not problem.wishes:
        return ()
    wishes = sorted(problem.wishes, key=lambda wish: wish.key)
    missed = [(wish, _missed(wish, stays_of(problem, wish, starts, modes))) for wish in wishes]
    return tuple(Row(wish.key, units, units * wish.weight) for wish, units in missed)


def stays_of(problem: Problem, wish: Wish, starts: Mapping[str, date], modes: Mapping[str, int]) -> list[Stay]:
    """What the wish is about, as planned."""
    chosen = ((activity.key, activity.modes[modes[activity.key]]) for activity in members_of(problem, wish))
    return [Stay(key, mode.host, starts[key].year, mode) for key, mode in chosen]


def priced(problem: Problem, plan: Plan, *, least: int | None = None, proved: bool = False) -> Plan:
    """The plan with its price, where something is wished; `least` when more is proved than by its own bound.

    `proved`: no plan costs less.
    """
    if not problem.wishes:
        return plan
    rows = rows_of(problem, plan.starts, plan.modes)
    end = open_days(problem, plan.makespan)
    total = end + sum(row.days for row in rows)
    least = total if proved else min(total, open_days(problem, plan.bound) if least is None else least)
    return replace(plan, gap=1000 * (total - least) // total, price=Price(total, end, least, rows))


def open_days(problem: Problem, until: date) -> int:
    """How many days of the programme some calendar works, up to and with `until`."""
    days = (problem.start + timedelta(days=i) for i in range((until - problem.start).days + 1))
    return sum(any(is_open(calendar, day) for calendar in problem.calendars) for day in days)


def beyond_shares(wish: Wish, held: Mapping[str, int]) -> int:
    """Per mille of an amount that parties have beyond their shares, over all."""
    whole = sum(held.values())
    return sum(max(0, 1000 * amount - wish.shares.get(party, 0) * whole) for party, amount in held.items())


def held_by(wish: Wish, stays: Sequence[Stay]) -> Mapping[str, int]:
    """Party → what it has of the days or the cost that are shared."""
    held = Counter[str]()
    for stay in stays:
        if stay.host is not None:
            held[stay.host] += amount_of(wish, stay.mode)
    return held


def _missed(wish: Wish, stays: Sequence[Stay]) -> int:
    match wish.kind:
        case "host":
            return sum(stay.host not in (None, wish.party) for stay in stays)
        case "alternate":
            return sum(one.host is not None and one.host == other.host for one, other in pairwise(stays))
        case "most":
            counted = Counter((s.host, s.year) for s in stays if s.host and wish.party in (None, s.host))
            return sum(max(0, times - (wish.most or 0)) for times in counted.values())
        case "days" | "cost":
            return -(-beyond_shares(wish, held_by(wish, stays)) // (1000 * wish.per))
