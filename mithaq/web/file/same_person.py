"""Is this the same person as …? Names of whoever the record knows, beside a name that is about to be added."""

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.languages.name_match import match_names
from mithaq.ledger.errors import Language
from mithaq.secretariat.reading import Reading

SAME_PERSON = "same_person"  # what the form says when a person has answered that they are two


@dataclass(frozen=True)
class Alike:
    """Someone whose name resembles it: how much in per cent, and which parts of the names answer each other."""

    row: Person
    name: str
    per_cent: int
    parts: tuple[tuple[str, str], ...]


def alike(reading: Reading, name: Mapping[Language, str], language: Language) -> list[Alike]:
    """Those of the record who may be the same person, the likeliest first; in whatever script each is written."""
    spellings = [(row, text) for row in reading.all(Person) for text in (row.name or {}).values() if text]
    found: dict[str, Alike] = {}
    for row, text in spellings:
        for match in match_names(list(name.values()), [text]):
            best = found.get(row.key)
            if match.accepted and (best is None or best.per_cent < round(100 * match.score)):
                parts = tuple((one, other) for one, other, _likeness in match.pairs)
                shown = " ".join(filter(None, (worded(row.rank, language), worded(row.name, language))))
                found[row.key] = Alike(row, shown, round(100 * match.score), parts)
    return sorted(found.values(), key=lambda one: (-one.per_cent, one.row.key))
