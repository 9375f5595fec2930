# ruff: noqa: E501 -- patterns read better on one line
"""Visits, sessions, places, quotations, texts and next steps of all versions, what two of them say joined into one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mithaq.languages.findings import Extra, Person, merged
from mithaq.languages.genre import genre_of
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.meetings import find_sessions
from mithaq.languages.names import token_likeness
from mithaq.languages.next_steps import find_next_steps
from mithaq.languages.places import find_places
from mithaq.languages.quotations import find_quotations
from mithaq.languages.sayings import find_texts
from mithaq.languages.sentences import Sentence
from mithaq.languages.terms import Calendar
from mithaq.languages.versions import Version, Versions
from mithaq.languages.visits import find_visits

# Two spellings of one place in two scripts: a letter apart at most.
SAME_PLACE = 0.82


@dataclass(frozen=True)
class Found:
    """What is known when the rest is looked for."""

    parties: Sequence[str]
    persons: Sequence[Person]
    known: Calendar
    names: KnownSpellings = NOTHING


def find_extras(sentences: Sequence[Sentence], versions: Versions, found: Found) -> list[Extra]:
    """Everything beside parties, persons, organs, dates, lengths, axes and commitments, in the order of the text."""
    every = [one for version in versions.every for one in _of_version(version, found)]
    extras = [*_joined(every, versions), *_places(find_places(sentences), found.names)]
    return sorted(extras, key=lambda one: (one.kind, min(one.places)))


def _of_version(version: Version, found: Found) -> Iterable[Extra]:
    yield from find_visits(version.sentences, found.parties, found.known, found.persons)
    yield from find_sessions(version.sentences, found.known)
    yield from find_quotations(version.sentences, found.persons)
    yield from find_texts(version.sentences, genre_of(version.sentences))
    yield from find_next_steps(version.sentences, found.known)


def _joined(extras: Sequence[Extra], versions: Versions) -> list[Extra]:
    """One visit, session or text per event; quotations and next steps of two versions in the order in which they come."""
    groups: dict[tuple[object, ...], list[Extra]] = {}
    counts: dict[tuple[object, ...], int] = {}
    for one in extras:
        label = versions.label(one.places[0])
        key = (one.kind, *_identity(one))
        turn = counts[key, label] = counts.get((key, label), -1) + 1
        groups.setdefault((*key, turn) if one.kind in ("quotation", "text", "next_step") else key, []).append(one)
    return [_one(seen) for seen in groups.values()]


def _identity(one: Extra) -> tuple[object, ...]:
    value = one.value
    match one.kind:
        case "visit":
            return value["by"], value["to"]
        case "session":
            return (value["number"],)
        case "quotation":
            return (value["speaker"],)
        case "text":
            return value["kind"], value["status"]
    return ()


def _one(seen: Sequence[Extra]) -> Extra:
    """The first version's values, completed by the others; the words of each version by its language."""
    first = seen[0]
    value = dict(first.value)
    for other in seen[1:]:
        value |= {key: other.value[key] for key in value if value[key] is None}
    if "text" in value:
        language = str(value.pop("language"))
        texts = {str(one.value["language"]): one.value["text"] for one in reversed(seen)}
        value["texts"] = {language: value["text"], **texts}
    why = first.why if all(one.why for one in seen) else None
    return replace(first, value=value, places=merged(place for one in seen for place in one.places), why=why)


def _places(places: Sequence[Extra], names: KnownSpellings) -> list[Extra]:
    """Places that only a preposition shows, joined across scripts when their sounds are alike or somebody has said so."""
    kept: list[Extra] = []
    for one in places:
        twin = next((n for n, other in enumerate(kept) if _same_place(other, one, names)), None)
        if twin is None:
            kept.append(one)
        else:
            called = {key: kept[twin].value["name"][key] or said for key, said in one.value["name"].items()}  # type: ignore[index,attr-defined]
            kept[twin] = replace(
                kept[twin], value=kept[twin].value | {"name": called}, places=merged([*kept[twin].places, *one.places])
            )
    return kept


def _same_place(one: Extra, other: Extra, names: KnownSpellings) -> bool:
    if one.rule == other.rule == "known_city":
        return False
    mine, theirs = (next(str(name) for name in extra.value["name"].values() if name) for extra in (one, other))  # type: ignore[attr-defined]
    verdict = names.verdict(mine, theirs) if names else "unknown"
    if verdict != "unknown":
        return verdict == "same"
    arabic = ["\u0600" <= name[0] <= "\u06ff" for name in (mine, theirs)]
    return mine.lower() == theirs.lower() or (
        arabic[0] != arabic[1] and token_likeness(mine.lower(), theirs.lower()) >= SAME_PLACE
    )
