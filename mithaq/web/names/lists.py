"""A screened list as the page and its file show it: each name, whom it may mean, what was said of that."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.desk.models import Draft, Spelling
from mithaq.documents.lost import Loss
from mithaq.documents.workbook import Column, Table, Value, csv_text
from mithaq.jobs.screening import bearer_of, written_of
from mithaq.languages.name_evidence import Bearer, evidence, sentences, weighed
from mithaq.papers.roadmap_files import marking_of
from mithaq.secretariat.bearers import bearer
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.spellings import Registry
from mithaq.web.file.parties import names_here
from mithaq.web.sessions.seat import tongue

OPEN, CONFIRMED, APART, NOBODY = "open", "confirmed", "apart", "nobody"
ORDER = (OPEN, CONFIRMED, APART, NOBODY)
ALONE = Bearer()  # a name without anything beside it
SHOWN = 5  # people of whom nothing was said yet, for one name; the next follow as these are answered


@dataclass(frozen=True)
class Who:
    """Somebody whom a name may mean. `said`: what holds of this spelling and this person.

    `weighed` is the likeness of the names with what else is known of both, `why` the sentences that explain it."""

    row: Person
    per_cent: int
    said: Spelling | None
    parts: Sequence[Sequence[str]] = ()
    weighed: int | None = None
    why: Sequence[str] = ()

    @property
    def sure(self) -> int:
        return self.per_cent if self.weighed is None else self.weighed

    @property
    def name(self) -> str:
        return " ".join(filter(None, (worded(self.row.rank, tongue()), worded(self.row.name, tongue()))))

    @property
    def spellings(self) -> list[tuple[str, str]]:
        """The name in the other languages of the record, each way of writing it once."""
        told = {worded(self.row.name, tongue()): ""}
        for code, text in (self.row.name or {}).items():
            told.setdefault(text, code)
        return [(code, text) for text, code in told.items() if code]

    @property
    def state(self) -> str:
        return OPEN if self.said is None else CONFIRMED if self.said.same else APART


@dataclass(frozen=True)
class Line:
    """One name of the list, by its position, the row of the file in which it stands, what the row says besides."""

    at: int
    n: int
    name: str
    who: Sequence[Who]
    about: Bearer = ALONE
    written: str = ""  # the line itself, where rank or state were read off it

    @property
    def besides(self) -> list[str]:
        """Rank, office and side as the list writes them."""
        return [words for words in (self.about.rank, self.about.role, self.about.state) if words]

    @property
    def state(self) -> str:
        """A name whose bearer was confirmed is settled, whoever else resembles it."""
        states = {one.state for one in self.who}
        return next((state for state in (CONFIRMED, OPEN, APART) if state in states), NOBODY)

    @property
    def shown(self) -> list[Who]:
        """All of whom something was said, and the likeliest of the others."""
        first = [one for one in self.who if one.said is None][:SHOWN]
        return [one for one in self.who if one.said is not None or one in first]

    @property
    def more(self) -> int:
        return len(self.who) - len(self.shown)

    @property
    def likest(self) -> int:
        return max((one.sure for one in self.who), default=0)


def lines_of(draft: Draft, reading: Reading, known: Registry) -> list[Line]:
    """What needs an answer first, the likeliest first; then in the order of the list."""
    rows = {row.key: row for row in reading.all(Person) if row.name}
    found: dict[str, Any] = draft.content["found"]
    called = names_here(reading)
    lines = []
    for at, row in enumerate(draft.content["rows"]):
        n, name, about = row[0], row[1], bearer_of(row)
        alike = {person: (score, parts) for person, score, parts in found.get(name, ())}
        alike |= {key: (100, alike.get(key, (0, ()))[1]) for key in known.spelt(name)}
        who = [
            _with_evidence(Who(rows[key], score, known.of([name], key), parts), about, called)
            for key, (score, parts) in alike.items()
            if key in rows
        ]
        lines.append(
            Line(at, n, name, sorted(who, key=lambda one: (one.state == APART, -one.sure)), about, written_of(row))
        )
    return sorted(lines, key=lambda line: (ORDER.index(line.state), -line.likest if line.state == OPEN else 0, line.at))


def _with_evidence(who: Who, about: Bearer, called: Mapping[str, str]) -> Who:
    """Rank, office and state beside the likeness of the names."""
    seen = evidence(about, bearer(who.row, tongue()))
    if not seen:
        return who
    whole = round(100 * weighed(who.per_cent / 100, seen))
    return replace(who, weighed=whole, why=sentences(seen, tongue(), called=called))


def counted(lines: Sequence[Line]) -> list[tuple[str, str, int]]:
    """Each state, its words, how many names are in it; then all of them."""
    counts, words = Counter(line.state for line in lines), state_words()
    return [*((state, words[state], counts[state]) for state in ORDER), ("all", _("All"), len(lines))]


def state_words() -> dict[str, str]:
    return {OPEN: _("To be answered"), CONFIRMED: _("The same person"), APART: _("Another person"),
            NOBODY: _("Nobody alike")}  # fmt: skip


def as_csv(lines: Sequence[Line], reading: Reading) -> str:
    """Every name with each person it may mean; it ends with its marking and what it leaves behind."""
    words = state_words()
    rows: list[list[Value]] = []
    for line in sorted(lines, key=lambda line: line.at):
        rows += [_cells(line, one, words[one.state], reading) for one in line.who] or [
            [line.n, line.name, words[NOBODY], "", "", None, "", None, "", " · ".join(line.besides), "", None]
        ]
    columns = [
        Column(_("Row"), "number"), Column(_("Name in the list")), Column(_("Answer")),
        Column(_("Person of the record")), Column(_("Party")), Column(_("Likeness (%)"), "number"),
        Column(_("Parts that answer each other")), Column(_("With what else is known (%)"), "number"),
        Column(_("For and against")), Column(_("Rank, office, side in the list")),
        Column(_("Said by")), Column(_("Said on"), "day"),
    ]  # fmt: skip
    after = [*filter(None, [marking_of(tongue())]), Loss("out_screening").sentence(tongue())]
    return csv_text(Table(_("Screened list"), columns, rows), after=after)


def _cells(line: Line, one: Who, state: str, reading: Reading) -> list[Value]:
    parts = " · ".join(f"{mine} = {known}" for mine, known in one.parts)
    by = reading.name_of(one.said.by, tongue()) if one.said else ""
    at = one.said.at.date() if one.said else None
    besides, why = " · ".join(line.besides), " ".join(one.why)
    return [
        line.n, line.name, state, one.name, one.row.party, one.per_cent, parts, one.weighed, why, besides, by, at
    ]  # fmt: skip
