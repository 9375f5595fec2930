"""The text as the editor lays it out: one line for each article, one cell for each language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from mithaq.commission.models import Article, Instrument
from mithaq.commission.standing import Face, face
from mithaq.commission.texts import in_order
from mithaq.ledger.act import Ref
from mithaq.ledger.channel import origin
from mithaq.papers.minutes import Worded
from mithaq.secretariat.models import Wording
from mithaq.secretariat.reading import Reading

from .difference import Segment, apart


@dataclass(frozen=True)
class Written:
    """One current wording: whose it is, where it stands in the record, what the other side has seen of it."""

    party: str
    heading: str
    body: str
    place: str  # "MAR/12/0": party, entry, act
    face: Face
    ours: bool
    segments: Sequence[Segment] = ()
    heading_runs: Sequence[Any] = ()  # of marks.Run: where the languages differ
    body_runs: Sequence[Any] = ()

    @property
    def struck(self) -> bool:
        return not self.heading.strip() and not self.body.strip()


@dataclass(frozen=True)
class Cell:
    """One article in one language."""

    instrument: str
    article: str
    number: int
    language: str
    written: Sequence[Written]
    editable: bool = False

    @property
    def bracketed(self) -> bool:
        return len(self.written) > 1

    @property
    def struck(self) -> bool:
        return len(self.written) == 1 and self.written[0].struck

    @property
    def anchor(self) -> str:
        return f"a-{self.article}-{self.language}"

    @property
    def tag(self) -> str:
        """The beginning of the ids in this cell's form."""
        return f"w-{self.article}-{self.language}"

    @property
    def places(self) -> list[str]:
        """What an editor of this cell was shown, as the form sends it."""
        return [one.place for one in self.written]


@dataclass(frozen=True)
class Line:
    """One article in all languages of the text."""

    article: str
    number: int
    cells: Sequence[Cell]

    @property
    def struck(self) -> bool:
        return all(cell.struck for cell in self.cells)


def sheet(reading: Reading, instrument: Instrument, *, editable: bool) -> list[Line]:
    """Every article in order."""
    articles = in_order(reading.all(Article, instrument=instrument.key))
    return [line_of(reading, instrument, article, editable=editable) for article in articles]


def line_of(reading: Reading, instrument: Instrument, article: Article, *, editable: bool) -> Line:
    """One article as the record has it now."""
    return Line(article.key, article.number, _cells(reading, instrument, article, editable))


def cell(reading: Reading, article: Article, language: str, *, editable: bool) -> Cell:
    """One cell as the record has it now."""
    rows = reading.wordings.get((article.key, language), [])
    marked = apart([row.value["b"] for row in rows])
    written = [replace(_written(reading, row), segments=found) for row, found in zip(rows, marked, strict=True)]
    return Cell(article.instrument, article.key, article.number, language, written, editable)


def refs(reading: Reading, places: Sequence[str]) -> list[Ref]:
    """The places of a form as references of the record; what isn't one is left out, and the record will say so."""
    found = [place.split("/") for place in places]
    parts = [one for one in found if len(one) == 3 and one[0] in reading.parties and (one[1] + one[2]).isdecimal()]
    return [(origin(reading.ch, party), int(seq), int(i)) for party, seq, i in parts]


def worded_rows(lines: Sequence[Line]) -> list[dict[str, list[Worded]]]:
    """The sheet as the draft on paper wants it."""
    return [
        {cell.language: [Worded(one.party, one.heading, one.body) for one in cell.written] for cell in line.cells}
        for line in lines
    ]


def _cells(reading: Reading, instrument: Instrument, article: Article, editable: bool) -> list[Cell]:
    return [cell(reading, article, language, editable=editable) for language in instrument.languages]


def _written(reading: Reading, row: Wording) -> Written:
    place = f"{row.party}/{row.seq}/{row.i}"
    return Written(
        row.party, row.value["h"], row.value["b"], place, face(row, {}, reading.reached), row.party == reading.me
    )
