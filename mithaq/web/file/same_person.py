"""Is this the same person as …? Names of whoever the record knows, beside a name that is about to be added."""

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.desk.models import Spelling
from mithaq.languages.name_evidence import Bearer, evidence, sentences, weighed
from mithaq.languages.name_match import match_names
from mithaq.ledger.errors import Language
from mithaq.secretariat.bearers import bearer
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.spellings import registry

from .parties import names_here

NOTHING_ELSE = Bearer()
SAME_PERSON = "same_person"  # what the form says when a person has answered that they are two


@dataclass(frozen=True)
class Alike:
    """Someone whose name resembles it: how much in per cent, which parts of the names answer each other.

    `weighed` is that with what else is known of both, `why` the sentences that explain it; `said` is what somebody has
    stated of this spelling and this person before.
    """

    row: Person
    name: str
    per_cent: int
    parts: tuple[tuple[str, str], ...] = ()
    said: Spelling | None = None
    weighed: int | None = None
    why: tuple[str, ...] = ()

    @property
    def sure(self) -> int:
        """In per cent, with all that is known."""
        return self.per_cent if self.weighed is None else self.weighed

    @property
    def learned(self) -> bool:
        return self.said is not None and self.said.same

    @property
    def set_apart(self) -> bool:
        return self.said is not None and not self.said.same


def alike(
    reading: Reading, name: Mapping[Language, str], language: Language, *, about: Bearer = NOTHING_ELSE
) -> list[Alike]:
    """Those of the record who may be the same person, in whatever script each is written.

    First whoever is known by this spelling, then the likeliest by name, rank, office and state; those set apart from it
    come last.
    """
    names, known, called = list(name.values()), registry(reading.ch), names_here(reading)
    found = []
    for row in reading.all(Person):
        shown = " ".join(filter(None, (worded(row.rank, language), worded(row.name, language))))
        per_cent, parts = _likest(names, known.names_of(row.key)) if row.name else (0, ())
        said = known.of(names, row.key) if row.name else None
        if said is not None and said.same:
            found.append(Alike(row, shown, 100, parts, said))
        elif parts:
            seen = evidence(about, bearer(row, language))
            whole = round(100 * weighed(per_cent / 100, seen)) if seen else None
            why = tuple(sentences(seen, language, called=called))
            found.append(Alike(row, shown, per_cent, parts, said, whole, why))
    return sorted(found, key=lambda one: (one.set_apart, not one.learned, -one.sure, one.row.key))


def _likest(names: list[str], spellings: tuple[str, ...]) -> tuple[int, tuple[tuple[str, str], ...]]:
    """How alike the likest two spellings are, and their parts; nothing when no two are taken for one name."""
    found = [match for spelling in spellings for match in match_names(names, [spelling]) if match.alike]
    if not found:
        return 0, ()
    best = max(found, key=lambda match: match.likeness)
    return round(100 * best.likeness), tuple((one, other) for one, other, _likeness in best.pairs)
