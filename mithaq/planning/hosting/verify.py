"""Does the price hold? Every wish counted anew from the plan's days, sharing nothing with what the engine counts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction

from mithaq.planning.plan import Price, Row
from mithaq.planning.problem import Calendar, Mode, Problem, Wish
from mithaq.planning.violations import Violation

Held = tuple[str, date, Mode]  # the activity, its first day, its mode


def price_faults(problem: Problem, price: Price | None, held: Sequence[Held], end: date) -> Iterator[Violation]:
    """What is wrong with the price of a plan that ends on `end`, in which `held` lists every activity."""
    if price is None:
        if problem.wishes:
            yield Violation("unpriced", (), {"count": len(problem.wishes)})
        return
    missed = {wish.key: units_missed(wish, held) for wish in problem.wishes}
    wished = {wish.key: missed[wish.key] * wish.weight for wish in problem.wishes}
    yield from _row_faults(price.rows, missed, wished)
    length = _length(problem.calendars, problem.start, min(end, problem.horizon))
    total = length + sum(wished.values())
    if not problem.wishes or price.total != total or price.end != length:
        yield Violation("wrong_price", (), {"told": price.total, "found": total if problem.wishes else "–"})


def _row_faults(rows: Sequence[Row], missed: Mapping[str, int], wished: Mapping[str, int]) -> Iterator[Violation]:
    """One row for each wish, in the order of their keys, with the units missed and what they weigh."""
    known, twice = {row.wish: row for row in rows}, len({row.wish for row in rows}) < len(rows)
    for key in sorted(missed.keys() | known.keys()):
        row, found = known.get(key), wished.get(key, 0)
        if row is None or row.days != found or key not in missed or twice:
            yield Violation("wrong_row", (), {"wish": key, "told": "–" if row is None else row.days, "found": found})
        elif row.missed != missed[key]:
            yield Violation("wrong_missed", (), {"wish": key, "told": row.missed, "found": missed[key]})
    listed, due = tuple(row.wish for row in rows), tuple(sorted(missed))
    if listed != due and sorted(listed) == list(due):
        yield Violation("wrong_order", (), {"told": ", ".join(listed), "found": ", ".join(due)})


def units_missed(wish: Wish, held: Sequence[Held]) -> int:
    """By how many units the wish is missed."""
    named = frozenset(wish.activities)
    hosts = {key: mode.host for key, _, mode in held if not named or key in named}
    meant = [(key, day, mode, mode.host) for key, day, mode in held if hosts.get(key)]
    if wish.kind == "host":
        return len([key for key, _, _, host in meant if host != wish.party])
    if wish.kind == "alternate":
        turns = [hosts.get(key) for key in wish.activities]
        return len([k for k in range(1, len(turns)) if turns[k] and turns[k] == turns[k - 1]])
    if wish.kind == "most":
        return _too_many(wish, [(host, day.year) for _, day, _, host in meant if host])
    amounts: dict[str, int] = {}
    for _, _, mode, host in meant:
        if host and (wish.kind == "days" or mode.currency == wish.currency):
            amounts[host] = amounts.get(host, 0) + (mode.duration if wish.kind == "days" else mode.cost)
    return _off(wish, amounts)


def _too_many(wish: Wish, stays: Sequence[tuple[str, int]]) -> int:
    most, extra, times = wish.most or 0, 0, dict[tuple[str, int], int]()
    for stay in stays:
        times[stay] = times.get(stay, 0) + 1
    for (host, _), often in times.items():
        if wish.party is None or wish.party == host:
            extra += max(0, often - most)
    return extra


def _off(wish: Wish, amounts: Mapping[str, int]) -> int:
    """Each part of `per` that is begun of what lies above the shares."""
    whole, above = sum(amounts.values()), Fraction(0)
    for party, amount in amounts.items():
        above += max(Fraction(0), amount - Fraction(wish.shares.get(party, 0) * whole, 1000))
    parts = above / wish.per
    return parts.numerator // parts.denominator + (1 if parts.denominator > 1 else 0)


def _length(calendars: Sequence[Calendar], start: date, end: date) -> int:
    """Days on which anybody works."""
    day, found = start, 0
    while day <= end:
        found += 1 if [c for c in calendars if day.weekday() in c.workdays and day not in c.closed] else 0
        day += timedelta(days=1)
    return found
