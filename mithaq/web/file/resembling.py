"""Is this the same person as …? A drafted person beside those of the record; a person answers, and the answer is kept.

What was answered yes teaches the spelling: the next draft that writes the name so knows it, and says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.desk.models import Draft
from mithaq.languages.names import name_tokens
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.web.sessions.seat import Seat, tongue

from .same_person import alike

SPELLINGS = "spellings"  # the kind of the desk's note that keeps them, one for each user
NOBODY = "nobody"


@dataclass(frozen=True)
class Resembling:
    """Someone of the record, how alike the names are, and whether this spelling was confirmed before."""

    key: str
    party: str
    name: str
    per_cent: int
    parts: tuple[tuple[str, str], ...]
    learned: bool
    chosen: bool
    refused: bool


def resembling(seat: Seat, draft: Draft, item: Mapping[str, Any]) -> list[Resembling]:
    """Those of the record whom the drafted name may mean, with what was answered of them."""
    names = _names(item)
    answered = draft.content.get("same", {}).get(item["id"])
    known = {key for key, spellings in _kept(draft).content["persons"].items() if _spelt(names) & set(spellings)}
    found = [
        Resembling(
            one.row.key,
            one.row.party,
            one.name,
            one.per_cent,
            one.parts,
            one.row.key in known,
            answered == one.row.key,
            answered == NOBODY,
        )
        for one in alike(seat.reading, names, tongue())
    ]
    shown = {one.key for one in found}
    rows = [row for row in seat.reading.all(Person) if row.key in known - shown and row.name]
    found += [
        Resembling(row.key, row.party, _called(row), 100, (), True, answered == row.key, answered == NOBODY)
        for row in rows
    ]
    return sorted(found, key=lambda one: (not one.learned, -one.per_cent))


def remember(seat: Seat, draft: Draft, item: Mapping[str, Any], said: str) -> None:
    """Keep the answer with the draft; a yes also keeps the spelling for later drafts, a no takes it back."""
    people = {row.key for row in seat.reading.all(Person)}
    answer = said if said in people else NOBODY if said == NOBODY else None
    kept, names = _kept(draft), _spelt(_names(item))
    persons: dict[str, list[str]] = {
        key: [one for one in spellings if one not in names] for key, spellings in kept.content["persons"].items()
    }
    if answer in people:
        persons[str(answer)] = sorted({*persons.get(str(answer), []), *names})
    kept.content["persons"] = {key: spellings for key, spellings in persons.items() if spellings}
    kept.save()
    same = {**draft.content.get("same", {}), item["id"]: answer}
    draft.content["same"] = {key: value for key, value in same.items() if value}
    draft.save()


def _kept(draft: Draft) -> Draft:
    """The user's own note of spellings: private to this node, as drafts are."""
    kept, _ = Draft.objects.get_or_create(
        owner_id=draft.owner_id, kind=SPELLINGS, defaults={"content": {"persons": {}}, "title": SPELLINGS}
    )
    return kept


def _names(item: Mapping[str, Any]) -> dict[Language, str]:
    said: Mapping[Language, str | None] = item["value"]["name"]
    return {language: name for language in LANGUAGES if (name := said.get(language))}


def _spelt(names: Mapping[Language, str]) -> set[str]:
    """Each spelling without its accents, articles and order of case: what a later text is compared by."""
    return {" ".join(name_tokens(name)) for name in names.values()}


def _called(row: Person) -> str:
    return " ".join(filter(None, (worded(row.rank, tongue()), worded(row.name, tongue()))))
