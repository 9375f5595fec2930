"""Is this the same person as …? Names of whoever the record knows, beside a name that is about to be added."""

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.desk.models import Spelling
from mithaq.languages.name_match import match_names
from mithaq.ledger.errors import Language
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.spellings import registry

SAME_PERSON = "same_person"  # what the form says when a person has answered that they are two


@dataclass(frozen=True)
class Alike:
    """Someone whose name resembles it: how much in per cent, which parts of the names answer each other.

    `said` is what somebody has stated of this spelling and this person before.
    """

    row: Person
    name: str
    per_cent: int
    parts: tuple[tuple[str, str], ...] = ()
    said: Spelling | None = None

    @property
    def learned(self) -> bool:
        return self.said is not None and self.said.same

    @property
    def set_apart(self) -> bool:
        return self.said is not None and not self.said.same


def alike(reading: Reading, name: Mapping[Language, str], language: Language) -> list[Alike]:
    """Those of the record who may be the same person, in whatever script each is written.

    First whoever is known by this spelling, then the likeliest; those set apart from it come last.
    """
    names, known = list(name.values()), registry(reading.ch)
    found = []
    for row in reading.all(Person):
        shown = " ".join(filter(None, (worded(row.rank, language), worded(row.name, language))))
        per_cent, parts = _likest(names, known.names_of(row.key)) if row.name else (0, ())
        said = known.of(names, row.key) if row.name else None
        if said is not None and said.same:
            found.append(Alike(row, shown, 100, parts, said))
        elif parts:
            found.append(Alike(row, shown, per_cent, parts, said))
    return sorted(found, key=lambda one: (one.set_apart, not one.learned, -one.per_cent, one.row.key))


def _likest(names: list[str], spellings: tuple[str, ...]) -> tuple[int, tuple[tuple[str, str], ...]]:
    """How alike the likest two spellings are, and their parts; nothing when no two are taken for one name."""
    found = [match for spelling in spellings for match in match_names(names, [spelling]) if match.accepted]
    if not found:
        return 0, ()
    best = max(found, key=lambda match: match.score)
    return round(100 * best.score), tuple((one, other) for one, other, _likeness in best.pairs)
