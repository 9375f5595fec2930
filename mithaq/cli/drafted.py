"""A drafted item as a line to read: what its kind is known by, in the reader's language, then the text's own words."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mithaq.languages.findings import Item

from .told import Told

Value = Mapping[str, Any]
LENGTH = re.compile(r"P(T?)(\d+)([DWMYH])")


def line(item: Item, words: str, told: Told) -> str:
    """Its parts, each set apart in Arabic, and the words that say it."""
    parts = " · ".join(PARTS_OF[item.kind](item.value, told))
    return parts + told.worded("part_words", words=words) if parts else words


def _given(told: Told, *said: object) -> Iterator[str]:
    """What the text or the record calls so; nothing of what is missing."""
    return (told.worded("part", said=one) for one in said if one)


def _party(value: Value, told: Told) -> Iterator[str]:
    yield from _given(told, value["value"])


def _person(value: Value, told: Told) -> Iterator[str]:
    rank = value["rank_words"].get(told.language) or value["rank"]
    yield from _given(told, value["party"], rank, value["role_words"])


def _organ(value: Value, told: Told) -> Iterator[str]:
    yield from _given(told, value["party"])
    if value["received_the_delegation"]:
        yield told.worded("part_received")


def _date(value: Value, told: Told) -> Iterator[str]:
    if value.get("until"):
        yield from _days(value["from"], value["until"], told)
    else:
        yield from _given(told, value["value"])


def _duration(value: Value, told: Told) -> Iterator[str]:
    yield _length(value["value"], told)
    yield told.worded("lasts_" + value["of"])


def _axis(value: Value, told: Told) -> Iterator[str]:
    yield told.worded(f"axis_{value['value']}")


def _visit(value: Value, told: Told) -> Iterator[str]:
    for side in ("by", "to"):
        if value[side]:
            yield told.worded(f"visit_{side}", party=value[side])
    yield from _given(told, value["place"])
    yield from _days(value["from_date"], value["until"], told)
    if value["length"]:
        yield _length(value["length"], told)


def _session(value: Value, told: Told) -> Iterator[str]:
    yield told.worded("session_number", n=value["number"])
    yield from _given(told, value["place"])
    yield from _days(value["from"], value["until"], told)
    yield told.worded(f"session_{value['status']}")


def _place(value: Value, told: Told) -> Iterator[str]:
    yield from _given(told, value["state"])


def _quotation(value: Value, told: Told) -> Iterator[str]:
    yield from _given(told, value["party"], value["speaker"])


def _text(value: Value, told: Told) -> Iterator[str]:
    yield told.worded(f"text_{value['kind']}")
    yield told.worded(f"text_is_{value['status']}")


def _next_step(value: Value, told: Told) -> Iterator[str]:
    if value["by"]:
        yield told.worded("due_by", day=value["by"])


def _commitment(value: Value, told: Told) -> Iterator[str]:
    """Who is bound, by when, on a condition or not, and how sure it is that this binds."""
    named = value["who"] not in ("both", None)
    yield from _given(told, value["who"]) if named else [told.worded(f"bound_{value['who']}")]
    yield from _next_step(value, told)
    if not value["firm"]:
        yield told.worded("conditional")
    yield told.worded("part_sure", sure=round(100 * value["confidence"]))


def _days(first: str | None, last: str | None, told: Told) -> Iterator[str]:
    if first and last:
        yield told.worded("between_days", day=first, until=last)
    elif first:
        yield told.worded("on_day", day=first)


def _length(iso: str, told: Told) -> str:
    """P3D → "length in days: 3"; a length of several units stays as it is written."""
    found = LENGTH.fullmatch(iso)
    return told.worded(f"length_{found[1]}{found[3]}", n=found[2]) if found else told.worded("part", said=iso)


# In the order in which a draft is told.
PARTS_OF: dict[str, Callable[[Value, Told], Iterator[str]]] = {
    "party": _party, "person": _person, "organ": _organ, "date": _date, "duration": _duration, "axis": _axis,
    "visit": _visit, "session": _session, "place": _place, "quotation": _quotation, "text": _text,
    "next_step": _next_step, "commitment": _commitment,
}  # fmt: skip
