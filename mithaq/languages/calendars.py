"""Dates of the two calendars set against each other: 24 Shawwal 1445 is 3 May 2024, give or take a day."""

from collections.abc import Sequence

from mithaq.languages.facts import Fact
from mithaq.languages.hijri import TOLERANCE


def by_other_calendar(lone: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """What is left of facts without answer when the other side's dates of the other calendar have answered.

    A side that names both calendars answers by its own: one of them alone is enough on the other side.
    """
    moon = [other for other in others if other.unit == "hijri"]
    sun = [other for other in others if other.whole is not None and other.unit != "hijri"]
    return [
        fact for fact in lone if not _near(fact, ([] if moon else sun) if fact.unit == "hijri" else [] if sun else moon)
    ]


def across_calendars(a: list[Fact], b: list[Fact]) -> tuple[list[tuple[Fact, Fact]], list[Fact], list[Fact]]:
    """Pairs of full dates of two calendars that are not one day, and the facts that are left on both sides."""
    for of_a, one, other in ((True, a, b), (False, b, a)):
        moon = next((fact for fact in one if fact.unit == "hijri"), None)
        sun = next((fact for fact in other if fact.whole is not None and fact.unit != "hijri"), None)
        if moon and sun and not any(fact.unit == "hijri" for fact in other):
            left = [fact for fact in one if fact is not moon], [fact for fact in other if fact.whole != sun.whole]
            return ([(moon, sun)], *left) if of_a else ([(sun, moon)], left[1], left[0])
    return [], a, b


def _near(fact: Fact, others: Sequence[Fact]) -> bool:
    if fact.whole is None:
        return False
    return any(other.whole is not None and abs(other.whole - fact.whole) <= TOLERANCE for other in others)


def between_days(lone: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Without the days inside a span that the other side says by its ends: "les 4, 5 et 6", "du 4 au 6"."""
    days = sorted(int(other.number) for other in others if other.unit == "day" and other.number is not None)
    if len(days) < 2:
        return list(lone)
    return [fact for fact in lone if not (fact.unit == "day" and fact.number and days[0] < fact.number < days[-1])]
