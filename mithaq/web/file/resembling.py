"""Is this the same person as …? A drafted person beside those of the record; a person answers, and the answer is kept.

What was answered teaches the commission's registry: the next text that writes the name so knows it, and says why.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.desk.drafts import changing
from mithaq.desk.models import Draft, Spelling
from mithaq.desk.spellings import held, take_back
from mithaq.languages.known_spellings import spelling_key
from mithaq.languages.name_evidence import Bearer
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.secretariat.spellings import say_between, say_of
from mithaq.web.sessions.seat import Seat, tongue

from .same_person import Alike, alike

NOBODY = "nobody"
TAUGHT = ("place", "organ")  # kinds of items whose names in several languages are spellings of one name
EVERYWHERE = ("joint_commission", "high_commission", "sub_commission")  # bodies whose title is a common noun
KNOWN_CITY = "known_city"  # the rule of places whose names stand in the table of cities: nothing is to be learned


@dataclass(frozen=True)
class Resembling:
    """Someone of the record whom the drafted name may mean, and what was answered in this draft."""

    alike: Alike
    chosen: bool
    refused: bool


def resembling(seat: Seat, draft: Draft, item: Mapping[str, Any]) -> list[Resembling]:
    """Those of the record whom the drafted name may mean, with what was answered of them."""
    answered = draft.content.get("same", {}).get(item["id"])
    return [
        Resembling(one, answered == one.row.key, answered == NOBODY)
        for one in alike(seat.reading, _names(item), tongue(), about=_about(item))
    ]


def remember(seat: Seat, draft: Draft, item: Mapping[str, Any], said: str) -> None:
    """Keep the answer with the draft and in the registry. Asked again: what this draft had taught is taken back."""
    people = {row.key for row in seat.reading.all(Person)}
    answer = said if said in people else NOBODY if said == NOBODY else None
    take_back(seat.reading.ch, draft.content.get("stated", {}).get(item["id"], ()), by=seat.pseudonym)
    before = _known(seat)
    said_now = _teach(seat, item, answer) if seat.teaches else ()  # else it is an answer of this draft alone
    _keep(draft, "same", item, answer)
    _keep(draft, "stated", item, [one.pk for one in said_now if one.pk not in before])


def confirmed(seat: Seat, draft: Draft, item: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """A place, a body or a unit confirmed under its names in several languages: they are one name's from now on."""
    if not seat.teaches or not _has_name(item):
        return
    reopened(seat, draft, item)
    names = [name for language in LANGUAGES if (name := value["name"].get(language))]
    pairs = [(one, other) for one, other in combinations(names, 2) if spelling_key(one) != spelling_key(other)]
    before = _known(seat)
    taught = [say_between(seat.reading.ch, Spelling.SAME, *pair, by=seat.pseudonym).pk for pair in pairs]
    fresh = [one for one in taught if one not in before]
    _keep(draft, "stated", item, fresh)


def reopened(seat: Seat, draft: Draft, item: Mapping[str, Any]) -> None:
    """What confirming it had taught is taken back."""
    taught = draft.content.get("stated", {}).get(item["id"], ())
    if item["kind"] in TAUGHT and taught:
        take_back(seat.reading.ch, taught, by=seat.pseudonym)
        _keep(draft, "stated", item, ())


def _keep(draft: Draft, what: str, item: Mapping[str, Any], said: Any) -> None:
    """What was said of one item, beside what lies there now; nothing said takes it away."""
    with changing(draft) as now:
        others = {key: value for key, value in now.content.get(what, {}).items() if key != item["id"]}
        now.content[what] = {**others, item["id"]: said} if said else others


def _has_name(item: Mapping[str, Any]) -> bool:
    """Whether it has a name of its own: no city of the table, no ministry or commission as every state has one."""
    said = item["value"]
    common = said.get("rule") == KNOWN_CITY or said.get("kind") in EVERYWHERE or said.get("field")
    return item["kind"] in TAUGHT and not common


def _known(seat: Seat) -> set[int]:
    """What holds already, whoever said it: a draft takes back only what it taught itself."""
    return {one.pk for one in held(seat.reading.ch)}


def _teach(seat: Seat, item: Mapping[str, Any], answer: str | None) -> Sequence[Spelling]:
    """A yes joins the spellings to that person; a no sets them apart from everybody whom they resemble."""
    names, by = _names(item), seat.pseudonym
    if answer == NOBODY:
        meant = [one.row.key for one in alike(seat.reading, names, tongue())]
        return [said for key in meant for said in say_of(seat.reading.ch, Spelling.APART, names.values(), key, by=by)]
    return say_of(seat.reading.ch, Spelling.SAME, names.values(), answer, by=by) if answer else []


def _about(item: Mapping[str, Any]) -> Bearer:
    """What the text says of them besides the name."""
    said = item["value"]
    return Bearer(worded(said.get("rank_words"), tongue()), said.get("role_words") or "", said.get("party") or "")


def _names(item: Mapping[str, Any]) -> dict[Language, str]:
    said: Mapping[Language, str | None] = item["value"]["name"]
    return {language: name for language in LANGUAGES if (name := said.get(language))}
