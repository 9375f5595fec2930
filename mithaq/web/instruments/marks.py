"""What the comparison found, as the page shows it: marked words in each language, why, who answered for it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from mithaq.commission.models import Concordance, Instrument, Overruling
from mithaq.desk.models import Dismissal
from mithaq.jobs.comparing import Difference
from mithaq.jobs.concordance import INLINE, Checked, checked, leaves_of
from mithaq.jobs.pairs import Leaf
from mithaq.languages.concord import Spot
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.seat import tongue

from .naming import Named, named
from .sheet import Cell, Line

AS_READ = Fraction(5, 10**12)  # half of the last of the twelve digits that a third is read with
LISTED = 60  # differences in the list at the side; every one of them stands at its article


@dataclass(frozen=True)
class Shown:
    """One difference: the `place`-th of its article."""

    difference: Difference
    place: int
    dismissed: Dismissal | None
    theirs: Sequence[tuple[str, str, str]]  # (party, pseudonym, reason) of those who dismissed it elsewhere

    @property
    def id(self) -> str:
        return self.difference.id

    @property
    def article(self) -> str:
        return self.difference.pair.article

    @property
    def n(self) -> str:
        return self.difference.pair.n

    @property
    def anchor(self) -> str:
        return f"d-{self.article}-{self.place}"

    @property
    def alarm(self) -> bool:
        return self.difference.alarm

    @property
    def why(self) -> str:
        pair = self.difference.pair
        return self.difference.mark.why(tongue(), between=(pair.one.language, pair.other.language))

    @property
    def lone_name(self) -> Named | None:
        """Of a name that one language alone seems to have."""
        return named(self.difference)

    @property
    def values(self) -> list[tuple[str, str, str]]:
        """(language, its words, the value they stand for); a side that says nothing has no words."""
        sides = self.difference.sides
        return [(side.language, _joined(spots, "words"), _figure(_joined(spots, "value"))) for side, spots in sides]

    def spots(self, language: str) -> tuple[Spot, ...]:
        return next((spots for side, spots in self.difference.sides if side.language == language), ())


@dataclass(frozen=True)
class Run:
    """A run of words, and the differences in which it stands; `begins`: those whose first words these are."""

    text: str
    marks: Sequence[Shown] = ()
    begins: Sequence[Shown] = ()

    @property
    def alarm(self) -> bool:
        return any(one.alarm for one in self.marks)

    @property
    def label(self) -> str:
        return ", ".join(str(one.place) for one in self.marks)


@dataclass(frozen=True)
class Compared:
    """The text of an instrument with what its comparison found."""

    checked: Checked
    shown: Mapping[str, Sequence[Shown]]  # article → its differences
    last: Concordance | None  # the newest one that was recorded of this instrument

    @cached_property
    def every(self) -> list[Shown]:
        return [one for leaf in self.checked.leaves for one in self.shown[leaf.key]]

    @property
    def open(self) -> list[Shown]:
        """What nobody has answered for: alarms first, each kind in the order of the text."""
        return sorted((one for one in self.every if not one.dismissed), key=lambda one: not one.alarm)

    @property
    def listed(self) -> list[Shown]:
        return self.open[:LISTED]

    @property
    def unlisted(self) -> int:
        return max(0, len(self.open) - LISTED)

    @property
    def alarms(self) -> list[Shown]:
        return [one for one in self.open if one.alarm]

    @property
    def hints(self) -> list[Shown]:
        return [one for one in self.open if not one.alarm]

    @property
    def dismissed(self) -> int:
        return sum(one.dismissed is not None for one in self.every)

    @cached_property
    def together(self) -> int:
        """Articles compared in every pair of their languages."""
        missing = {pair.article for pair in self.checked.missing}
        return sum(bool(leaf.pairs) and leaf.key not in missing for leaf in self.checked.leaves)

    @property
    def agreeing(self) -> int:
        """Of those, the ones without an open alarm."""
        missing = {pair.article for pair in self.checked.missing} | {one.article for one in self.alarms}
        return sum(bool(leaf.pairs) and leaf.key not in missing for leaf in self.checked.leaves)

    @cached_property
    def models(self) -> list[tuple[str, str]]:
        """What read the meaning: the model's name and version, or "none"."""
        return sorted({found.model for found in self.checked.found.values()})

    @property
    def without_model(self) -> bool:
        return bool(self.models) and all(name == "none" for name, _ in self.models)

    def marked(self, line: Line) -> Line:
        """The line with its open differences marked where they stand; a bracket keeps its own marks."""
        leaf = next(leaf for leaf in self.checked.leaves if leaf.key == line.article)
        shown = [one for one in self.shown[line.article] if not one.dismissed]
        return replace(line, cells=[_cell(cell, shown, leaf) for cell in line.cells])

    def foot(self, article: str) -> "Foot":
        leaf = next(leaf for leaf in self.checked.leaves if leaf.key == article)
        waits = any(pair.article == article for pair in self.checked.missing)
        return Foot(article, self.shown[article], bool(leaf.pairs), waits, changed_alone(leaf, self.last))


@dataclass(frozen=True)
class Foot:
    """What stands beneath an article."""

    article: str
    shown: Sequence[Shown]
    comparable: bool
    waits: bool
    changed: Sequence[str]  # languages that changed since the last concordance while another one did not

    @property
    def open(self) -> list[Shown]:
        return sorted((one for one in self.shown if not one.dismissed), key=lambda one: not one.alarm)

    @property
    def dismissed(self) -> list[Shown]:
        return [one for one in self.shown if one.dismissed]

    @property
    def alarm(self) -> bool:
        return any(one.alarm for one in self.open)


def compared(reading: Reading, instrument: Instrument, *, first: str = "", most: int = INLINE) -> Compared:
    """What is known; the article `first` is compared now whatever it costs, of the others as many pairs as `most`."""
    leaves = leaves_of(reading, instrument)
    if first:
        checked(reading.ch, [leaf for leaf in leaves if leaf.key == first])
    now = checked(reading.ch, leaves, most=most)
    recorded = reading.all(Concordance, instrument=instrument.key)
    elsewhere = answered(recorded, but=reading.me)
    shown = {leaf.key: _shown(leaf, now, elsewhere) for leaf in now.leaves}
    return Compared(now, shown, max(recorded, key=lambda row: (row.party == reading.me, row.seq), default=None))


def answered(rows: Iterable[Concordance], *, but: str) -> dict[str, list[tuple[str, str, str]]]:
    """Difference → (party, who, why), of dismissals that other parties recorded."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in (row for row in rows if row.party != but):
        for _, one in row.differences:
            if one["dismissed"]:
                told = (row.party, one["dismissed"]["by"], one["dismissed"]["reason"])
                found.setdefault(one["id"], [])
                found[one["id"]] += [told] if told not in found[one["id"]] else []
    return found


def overrulings(reading: Reading, row: Concordance) -> list[Overruling]:
    return reading.all(Overruling, concordance=row.key)


def changed_alone(leaf: Leaf, last: Concordance | None) -> list[str]:
    """Languages whose words changed since that concordance although another language's did not: a hint, no more."""
    now = {side.language: side.hash for side in leaf.sides}
    if last is None or len(now) < 2:
        return []
    known = [article["texts"] for article in last.articles]
    if any(all(texts.get(lang) == hashed for lang, hashed in now.items()) for texts in known):
        return []
    kept = {lang for texts in known for lang, hashed in now.items() if texts.get(lang) == hashed}
    return [lang for lang in now if lang not in kept] if kept else []


def runs(text: str, marks: Sequence[tuple[int, int, Shown]]) -> list[Run]:
    """The text cut wherever a difference begins or ends; the runs joined are the text."""
    inside = [(max(0, a), min(len(text), b), one) for a, b, one in marks if a < len(text) and b > 0]
    cuts = sorted({0, len(text), *(at for a, b, _ in inside for at in (a, b))})
    begun: set[str] = set()
    found = []
    for start, end in pairwise(cuts):
        here = list({one.anchor: one for a, b, one in inside if a <= start and end <= b}.values())
        fresh = [one for one in here if one.anchor not in begun]
        begun |= {one.anchor for one in fresh}
        found.append(Run(text[start:end], here, fresh))
    return found


def _shown(leaf: Leaf, now: Checked, elsewhere: Mapping[str, Sequence[tuple[str, str, str]]]) -> list[Shown]:
    every = [one for pair in leaf.pairs for one in now.of_pair(pair)]
    return [
        Shown(one, place, now.dismissed.get(one.id), elsewhere.get(one.id, ())) for place, one in enumerate(every, 1)
    ]


def _cell(cell: Cell, shown: Sequence[Shown], leaf: Leaf) -> Cell:
    side = next((side for side in leaf.sides if side.language == cell.language), None)
    if side is None or len(cell.written) != 1:
        return cell
    places = [(spot.start, spot.end, one) for one in shown for spot in one.spots(cell.language)]
    heading = runs(side.heading, places)
    body = runs(side.body, [(a - side.body_at, b - side.body_at, one) for a, b, one in places])
    return replace(cell, written=[replace(cell.written[0], heading_runs=heading, body_runs=body)])


def _figure(value: str) -> str:
    """A value that reads alike in every language: a number, a date. Others are codes, and the sentence says them."""
    if re.fullmatch(r"0?\.\d{3,}", value):  # a third, read as 0.333333333333
        part = Fraction(value).limit_denominator(100)
        return str(part) if abs(part - Fraction(value)) < AS_READ else value
    return "" if re.search(r"[^\W\d_]", value) else value


def _joined(spots: Sequence[Spot], field: str) -> str:
    return ", ".join(dict.fromkeys(str(getattr(spot, field)) for spot in spots if getattr(spot, field)))
