"""A draft as items to confirm, and as the JSON that `mithaq draft --json` prints."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mithaq.languages.calendar_words import WEEKDAY_NAMES
from mithaq.languages.compare import Facts
from mithaq.languages.findings import (
    Commitment,
    Day,
    Difference,
    Duration,
    Extra,
    Item,
    Organ,
    Party,
    Person,
    Place,
    Topic,
    stable_id,
)
from mithaq.languages.name_parts import name_tokens
from mithaq.languages.organs import JOINT
from mithaq.languages.reasons import NOTES
from mithaq.ledger.errors import LANGUAGES, Language, say

# Keys of the JSON and the kind of item each holds.
EXTRAS = {
    "visits": "visit",
    "sessions": "session",
    "places": "place",
    "quotations": "quotation",
    "texts": "text",
    "next_steps": "next_step",
}


def items(facts: Facts) -> list[Item]:
    """Every fact as an item with an id that stays while it says the same."""
    return [
        *map(_party, facts.parties),
        *map(_person, facts.persons),
        *map(_organ, facts.organs),
        *map(_day, facts.days),
        *map(_duration, facts.durations),
        *map(_axis, facts.axes),
        *map(_commitment, facts.commitments),
        *map(_extra, facts.extras),
    ]


def doubtful(facts: Facts) -> list[Item]:
    """What may be a commitment, not surely enough to be drafted: nobody need answer it, and it counts nowhere."""
    return [replace(item, certain=False, why=item.why or "perhaps") for item in map(_commitment, facts.perhaps)]


def as_json(
    languages: Sequence[Language],
    facts: Facts,
    differences: Sequence[Difference],
    notes: Sequence[tuple[str, dict[str, str]]],
) -> dict[str, object]:
    """The promised keys exactly; `perhaps`, `evidence`, `subjects`, `notes` and each entry's id and why beside."""
    everything = items(facts)
    return {
        "languages": list(languages),
        "parties": [party.state for party in facts.parties],
        "persons": _entries(everything, "person"),
        "organs": _entries(everything, "organ"),
        "dates": _entries(everything, "date"),
        "durations": _entries(everything, "duration"),
        "axes": [axis.code for axis in facts.axes],
        "commitments": _entries(everything, "commitment"),
        "differences": [_difference(one) for one in differences],
        **{key: _entries(everything, kind) for key, kind in EXTRAS.items()},
        "perhaps": _entries(doubtful(facts), "commitment"),
        "evidence": {
            "parties": {party.state: _places(party.places) for party in facts.parties},
            "axes": {axis.code: _places(axis.places) for axis in facts.axes},
        },
        "subjects": [{"value": topic.code, "sources": _places(topic.places)} for topic in facts.subjects],
        "notes": [
            {"code": code, "sentence": {language: say(NOTES[code], language, **values) for language in LANGUAGES}}
            for code, values in notes
        ],
    }


def _entries(everything: Sequence[Item], kind: str) -> list[dict[str, object]]:
    return [
        {**item.value, "sources": _places(item.sources), "id": item.id, "certain": item.certain, "why": item.why}
        for item in everything
        if item.kind == kind
    ]


def _places(places: Sequence[Place]) -> list[dict[str, object]]:
    return [place.as_json() for place in places]


def _party(party: Party) -> Item:
    why = None if party.certain else "not_bound"
    return Item(stable_id("party", party.state), "party", {"value": party.state}, party.places, party.certain, why)


def _person(person: Person) -> Item:
    """`rank` and `role_words` in the words of the first source, `rank_code` and `role` as codes."""
    names = {language: person.names.get(language) for language in LANGUAGES}
    key = [" ".join(name_tokens(name)) for name in names.values() if name]
    value: dict[str, object] = {
        "name": names,
        "rank": next((words for words in person.rank_words.values() if words), None),
        "rank_code": person.rank,
        "rank_words": dict(person.rank_words),
        "role": person.role,
        "role_words": person.role_words,
        "party": person.party,
    }
    return Item(stable_id("person", *key), "person", value, person.places, person.certain, person.why)


def _organ(organ: Organ) -> Item:
    why = "organ_without_party" if organ.party is None and organ.kind not in JOINT else None
    if len({tuple(said) for said in organ.status.values()}) > 1:
        why = "versions_differ"
    value: dict[str, object] = {
        "name": {language: organ.names.get(language) for language in LANGUAGES},
        "kind": organ.kind,
        "field": organ.field,
        "party": organ.party,
        "received_the_delegation": organ.received,
        "status": {language: list(said) for language, said in organ.status.items()},
    }
    title = (organ.title,) if organ.title else ()
    key = stable_id("organ", organ.kind, organ.field, organ.party, *title)
    return Item(key, "organ", value, organ.places, why is None, why)


def _day(day: Day) -> Item:
    said = day.said
    value: dict[str, object] = {
        "value": day.value.isoformat() if day.value else None,
        "candidates": [candidate.isoformat() for candidate in day.candidates],
        "basis": day.basis,
        "day": said.day,
        "month": said.month,
        "year": said.year,
        "weekday": WEEKDAY_NAMES[said.weekday] if said.weekday is not None else None,
        "calendar": said.calendar,
    }
    if said.months > 1 and said.year:
        last = said.month + said.months - 1
        value["from"] = date(said.year, said.month, 1).isoformat()
        value["until"] = date(said.year, last, monthrange(said.year, last)[1]).isoformat()
    span = (said.months,) if said.months > 1 else ()
    key = stable_id("date", said.calendar, said.year, said.month, said.day, said.weekday, *span)
    return Item(key, "date", value, said.places, day.certain, None if day.certain else day.basis)


def _duration(duration: Duration) -> Item:
    value: dict[str, object] = {"value": duration.value, "of": duration.of}
    return Item(stable_id("duration", duration.value, duration.of), "duration", value, duration.places, True)


def _axis(axis: Topic) -> Item:
    why = "said_once" if len(axis.places) == 1 else None
    return Item(stable_id("axis", axis.code), "axis", {"value": axis.code}, axis.places, why is None, why)


def _commitment(commitment: Commitment) -> Item:
    """`text` is the first version's sentence, `texts` each version's; `force` says how firmly it binds."""
    first = commitment.first
    said = list(commitment.pledges.values())
    differ = len({pledge.who for pledge in said}) > 1 or len({pledge.numbers - {2} for pledge in said}) > 1
    weak = first.force if first.force in ("expected", "intention") else None
    why = "versions_differ" if differ else weak or ("nobody" if commitment.who is None else None)
    value: dict[str, object] = {
        "text": first.text,
        "texts": {label: pledge.text for label, pledge in commitment.pledges.items()},
        "who": commitment.who,
        "force": first.force,
        "by": commitment.by.isoformat() if commitment.by else None,
        "firm": commitment.firm,
        "rule": first.rule,
        "confidence": round(first.confidence, 2),
        "about": sorted({concept.member for pledge in said for concept in pledge.concepts}),
        "numbers": sorted({number for pledge in said for number in pledge.numbers}),
    }
    key = stable_id("commitment", *(" ".join(pledge.text.split()) for pledge in said))
    return Item(key, "commitment", value, commitment.places, why is None, why)


def _extra(one: Extra) -> Item:
    value = {**one.value, "rule": one.rule, "confidence": one.confidence}
    key = stable_id(one.kind, *(f"{name}={said}" for name, said in sorted(one.value.items())))
    return Item(key, one.kind, value, one.places, one.why is None, one.why)


def _difference(one: Difference) -> dict[str, object]:
    return {
        "kind": one.kind,
        "about": one.about,
        "values": one.values,
        "sources": _places(one.places),
        "id": stable_id("difference", one.kind, one.about, *sorted(map(str, one.values.items()))),
    }
