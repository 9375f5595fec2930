"""A commission file as labelled lines, and two of them side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mithaq.ledger.errors import LANGUAGES

from .labels import AXIS_LABELS, COSTS, LANGUAGE_NAMES, TRANSFER


@dataclass(frozen=True)
class Line:
    """A text in its own language, or a word of this page (`lang` empty); its party before, its place behind."""

    text: str = ""
    lang: str = ""
    party: str = ""
    day: date | None = None
    source: str = ""
    opens: bool = False  # the first line of one of several things


@dataclass(frozen=True)
class Fact:
    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Compared:
    """One fact in the file before and in the one proposed."""

    label: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]

    @property
    def changed(self) -> bool:
        return self.before != self.after

    @property
    def gone(self) -> tuple[Line, ...]:
        return tuple(line for line in self.before if line not in self.after)

    @property
    def fresh(self) -> tuple[Line, ...]:
        return tuple(line for line in self.after if line not in self.before)


def facts(row: Any) -> list[Fact]:
    """Everything that the file says, in the order in which a secretary reads it."""
    return [
        Fact(_("Title"), _words(row.title)),
        Fact(_("Parties"), tuple(line for one in row.parties for line in _words(one["names"], party=one["code"]))),
        Fact(_("Legal basis"), tuple(line for one in row.basis for line in _basis(one))),
        Fact(_("Languages of its texts"), _named(row.languages, LANGUAGE_NAMES)),
        Fact(_("Language that prevails"), _prevailing(row)),
        Fact(_("Axes of cooperation"), _named(row.axes, AXIS_LABELS)),
        Fact(_("Sub-commissions"), tuple(line for one in row.bodies for line in _words(one["names"]))),
        Fact(_("Costs"), _named([row.costs], COSTS)),
        Fact(_("Onward transfer"), _named([row.transfer], TRANSFER)),
        Fact(_("Founded on"), (Line(day=row.founded),) if row.founded else ()),
        Fact(_("Years in force"), (Line(_years(row.years)),)),
    ]


def compared(before: Any, after: Any) -> list[Compared]:
    """What changes first; without a file before, everything is new."""
    was = {fact.label: fact.lines for fact in facts(before)} if before else {}
    pairs = [Compared(fact.label, was.get(fact.label, ()), fact.lines) for fact in facts(after)]
    return sorted(pairs, key=lambda pair: not pair.changed) if before else pairs


def _words(words: Mapping[str, str], *, party: str = "") -> tuple[Line, ...]:
    said = [language for language in LANGUAGES if words.get(language)]
    return tuple(Line(words[language], language, party if n == 0 else "") for n, language in enumerate(said))


def _basis(one: Mapping[str, Any]) -> tuple[Line, ...]:
    day = date.fromisoformat(one["day"]) if one["day"] else None
    lines = [*_words(one["text"]), Line(day=day, source=one["source"])]
    return (replace(lines[0], opens=True), *lines[1:])


def _named(codes: Any, names: Mapping[str, Any]) -> tuple[Line, ...]:
    return tuple(Line(str(names[code])) for code in codes)


def _prevailing(row: Any) -> tuple[Line, ...]:
    return (Line(str(LANGUAGE_NAMES[row.prevailing]) if row.prevailing else _("None: all are equally authentic")),)


def _years(years: int | None) -> str:
    return ngettext("%(n)d year", "%(n)d years", years) % {"n": years} if years else _("Until it is denounced")
