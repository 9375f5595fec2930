"""What one version says and another doesn't, or says differently: by facts, never by likeness of sentences."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from mithaq.languages.calendar_words import WEEKDAY_NAMES
from mithaq.languages.findings import (
    Commitment,
    Day,
    Difference,
    Duration,
    Extra,
    Organ,
    Party,
    Person,
    Place,
    Pledge,
    Topic,
    merged,
)
from mithaq.languages.versions import Versions
from mithaq.ledger.errors import Language

T = TypeVar("T")

# What makes two pledges of two versions one commitment. They must share something said (a family, a number); force,
# subject and the place in the text then decide among several.
FAMILY, MEMBER, NUMBER, WHO, FORCE, NEAR = 2.0, 0.5, 1.0, 0.6, 0.5, 1.0
ENOUGH = 2.2
# Pairing each with each: beyond this a text is a treaty, whose articles a later concordance pairs by number.
MOST_PLEDGES = 300


@dataclass(frozen=True)
class Facts:
    """Everything drafted, before it is compared."""

    parties: Sequence[Party]
    persons: Sequence[Person]
    organs: Sequence[Organ]
    days: Sequence[Day]
    durations: Sequence[Duration]
    axes: Sequence[Topic]
    subjects: Sequence[Topic]
    commitments: Sequence[Commitment]
    extras: Sequence[Extra] = ()
    perhaps: Sequence[Commitment] = ()


def join_pledges(by_version: dict[str, list[Pledge]]) -> list[Commitment]:
    """One commitment per promise: the pledges of later versions join those of the first that say the same."""
    commitments: list[dict[str, Pledge]] = []
    for label, pledges in by_version.items():
        joined = _pairs(commitments, pledges) if commitments and len(pledges) <= MOST_PLEDGES else {}
        for index, pledge in enumerate(pledges):
            if index in joined:
                commitments[joined[index]][label] = pledge
            else:
                commitments.append({label: pledge})
    return [
        Commitment(pledges) for pledges in sorted(commitments, key=lambda found: min(p.place for p in found.values()))
    ]


def differences(facts: Facts, versions: Versions) -> list[Difference]:
    """Every difference between the versions, in the order in which a person would check them."""
    if len(versions.every) < 2:
        return []
    found = [
        *_parties(facts, versions),
        *_persons(facts, versions),
        *_days(facts, versions),
        *_durations(facts, versions),
        *_organs(facts, versions),
        *_topics("axis", facts.axes, versions),
        *_topics("subject", facts.subjects, versions),
        *_commitments(facts, versions),
        *_extras(facts, versions),
    ]
    return list({(one.kind, one.about, tuple(one.values.items())): one for one in found}.values())


def likeness(one: Pledge, other: Pledge) -> float:
    """How surely two pledges of two versions are one commitment; 0 when they share nothing said."""
    ours, theirs = {c.family for c in one.concepts}, {c.family for c in other.concepts}
    shared = ours & theirs
    numbers = one.numbers & other.numbers
    if not shared and not numbers:
        return 0.0
    members = {c.member for c in one.concepts} & {c.member for c in other.concepts}
    score = FAMILY * len(shared) / max(len(ours | theirs), 1) + MEMBER * bool(members) + NUMBER * bool(numbers)
    score += WHO * (one.who == other.who) + FORCE * (one.force == other.force)
    return score + NEAR * (1 - min(1.0, 3 * abs(one.at - other.at)))


def _pairs(commitments: Sequence[dict[str, Pledge]], pledges: Sequence[Pledge]) -> dict[int, int]:
    scored = sorted(
        (
            (max(likeness(known, pledge) for known in commitment.values()), index, number)
            for number, commitment in enumerate(commitments[:MOST_PLEDGES])
            for index, pledge in enumerate(pledges)
        ),
        key=lambda scored: -scored[0],
    )
    pairs: dict[int, int] = {}
    for score, index, number in scored:
        if score >= ENOUGH and index not in pairs and number not in pairs.values():
            pairs[index] = number
    return pairs | _between(pairs, commitments, pledges)


def _between(
    pairs: dict[int, int], commitments: Sequence[dict[str, Pledge]], pledges: Sequence[Pledge]
) -> dict[int, int]:
    """What stands alone between the same two neighbours in both versions, and binds the same party, is one too."""
    found: dict[int, int] = {}
    for index in (index for index in range(1, len(pledges) - 1) if index not in pairs):
        number = pairs.get(index - 1, -9) + 1
        if pairs.get(index + 1) != number + 1 or number in pairs.values():
            continue
        if pledges[index].who and pledges[index].who in {pledge.who for pledge in commitments[number].values()}:
            found[index] = number
    return found


def _only(about: str, value: str, places: Sequence[Place], versions: Versions) -> Iterator[Difference]:
    """A fact that not every version says."""
    saying = versions.saying(places)
    if len(saying) == len(versions.every):
        return
    values = {label: value if label in saying else None for label in versions.labels}
    kind = f"only_in_{next(iter(saying))}" if len(saying) == 1 else f"missing_in_{_absent(saying, versions)}"
    yield Difference(kind, about, values, tuple(places))


def _absent(saying: set[str], versions: Versions) -> str:
    return "_".join(label for label in versions.labels if label not in saying)


def _parties(facts: Facts, versions: Versions) -> Iterator[Difference]:
    for party in facts.parties:
        yield from _only("party", party.state, party.places, versions)


def _persons(facts: Facts, versions: Versions) -> Iterator[Difference]:
    for person in facts.persons:
        yield from _only("person", next(iter(person.names.values())), person.places, versions)
        if person.why == "ranks_differ":
            words = {label: person.rank_words.get(_language(label, versions)) for label in versions.labels}
            yield Difference("value_differs", "rank", dict(words), person.places)


def _days(facts: Facts, versions: Versions) -> Iterator[Difference]:
    """Days said once; days of one month said differently, one in each version, are one difference."""
    lone = [day for day in facts.days if len(versions.saying(day.said.places)) < len(versions.every)]
    paired = _facing([(day, versions.saying(day.said.places), (day.said.calendar, day.said.month)) for day in lone])
    for one, other in paired:
        yield _differs("date", {one: _written(one), other: _written(other)}, versions, _day_places)
    said_twice = [day for pair in paired for day in pair]
    for day in facts.days:
        if day not in said_twice:
            yield from _only("date", _written(day), day.said.places, versions)
        both = versions.saying(day.said.places)
        if day.said.weekday is not None and versions.saying(day.said.weekday_places) != both:
            name = WEEKDAY_NAMES[day.said.weekday]
            yield from _only("weekday", name, day.said.weekday_places, versions)
        if day.said.year is not None and versions.saying(day.said.year_places) != both:
            yield from _only("year", str(day.said.year), day.said.year_places, versions)


def _day_places(day: Day) -> tuple[Place, ...]:
    return day.said.places


def _written(day: Day) -> str:
    """A date as far as it is said: 2025-02-17, --02-17, 2025-02; a Hijri one says so."""
    said = day.said
    year = f"{said.year:04d}" if said.year is not None else "-"
    text = f"{year}-{said.month:02d}" + (f"-{said.day:02d}" if said.day is not None else "")
    return f"hijri {text}" if said.calendar == "hijri" else text


def _durations(facts: Facts, versions: Versions) -> Iterator[Difference]:
    lone = [one for one in facts.durations if len(versions.saying(one.places)) < len(versions.every)]
    paired = _facing([(one, versions.saying(one.places), one.of) for one in lone])
    for one, other in paired:
        yield _differs("duration", {one: one.value, other: other.value}, versions, _duration_places)
    told = [one for pair in paired for one in pair]
    for duration in lone:
        if duration not in told:
            yield from _only("duration", duration.value, duration.places, versions)


def _duration_places(duration: Duration) -> tuple[Place, ...]:
    return duration.places


def _facing(lone: list[tuple[T, set[str], object]]) -> list[tuple[T, T]]:
    """Pairs of facts that stand alone in different versions, when each has only one counterpart of its slot."""
    pairs: list[tuple[T, T]] = []
    for one, saying, slot in lone:
        others = [other for other, theirs, same in lone if same == slot and not theirs & saying]
        beside = [other for other, theirs, same in lone if same == slot and theirs == saying]
        told = any(one in pair for pair in pairs)
        if len(others) == 1 and len(beside) == 1 and not told and not any(others[0] in pair for pair in pairs):
            pairs.append((one, others[0]))
    return pairs


def _differs(
    about: str, said: dict[T, str], versions: Versions, places: Callable[[T], tuple[Place, ...]]
) -> Difference:
    values: dict[str, str | None] = dict.fromkeys(versions.labels)
    for fact, value in said.items():
        values.update(dict.fromkeys(versions.saying(places(fact)), value))
    return Difference("value_differs", about, values, merged(place for fact in said for place in places(fact)))


def _organs(facts: Facts, versions: Versions) -> Iterator[Difference]:
    for organ in (one for one in facts.organs if one.title is None):
        yield from _only("organ", next(iter(organ.names.values())), organ.places, versions)
        if len({tuple(said) for said in organ.status.values()}) > 1:
            values = {label: _join(organ.status.get(_language(label, versions))) for label in versions.labels}
            yield Difference("value_differs", "status", values, organ.places)


def _join(said: Sequence[str] | None) -> str | None:
    return ", ".join(said) if said else None


def _topics(about: str, topics: Sequence[Topic], versions: Versions) -> Iterator[Difference]:
    for topic in topics:
        yield from _only(about, topic.code, topic.places, versions)


def _commitments(facts: Facts, versions: Versions) -> Iterator[Difference]:
    for commitment in facts.commitments:
        yield from _only("commitment", commitment.first.text, commitment.places, versions)
        pledges = commitment.pledges
        if len(pledges) > 1:
            yield from _told_differently("who", {label: p.who for label, p in pledges.items()}, commitment)
            yield from _told_differently("force", {label: p.force for label, p in pledges.items()}, commitment)
            numbers = {
                label: _numbers(p.numbers, any(known.startswith("ar") for known in pledges))
                for label, p in pledges.items()
            }
            yield from _told_differently("number", numbers, commitment)
            terms = {label: p.by.isoformat() if p.by else None for label, p in pledges.items()}
            yield from _told_differently("by", terms, commitment)
            yield from _terms(commitment)


def _extras(facts: Facts, versions: Versions) -> Iterator[Difference]:
    """Places are left out: each version names more or fewer of them without saying anything else."""
    for extra in facts.extras:
        if extra.kind != "place":
            said = (
                extra.value.get("text")
                or extra.value.get("number")
                or f"{extra.value.get('by')} → {extra.value.get('to')}"
            )
            yield from _only(extra.kind, str(said), extra.places, versions)


def _numbers(numbers: frozenset[int], arabic: bool) -> str | None:
    """Arabic says two by the dual of its noun, so two is no number to miss beside it."""
    return ", ".join(str(number) for number in sorted(numbers) if not (arabic and number == 2)) or None


def _told_differently(about: str, values: dict[str, str | None], commitment: Commitment) -> Iterator[Difference]:
    if len(set(values.values())) > 1:
        yield Difference("value_differs", about, values, commitment.places)


def _terms(commitment: Commitment) -> Iterator[Difference]:
    """One family, another member: an action plan here, a roadmap there."""
    families = {concept.family for pledge in commitment.pledges.values() for concept in pledge.concepts}
    for family in sorted(families):
        said = {
            label: [concept for concept in pledge.concepts if concept.family == family]
            for label, pledge in commitment.pledges.items()
        }
        members = [{concept.member for concept in concepts} for concepts in said.values()]
        if all(members) and not set.intersection(*members):
            values = {label: ", ".join(concept.words for concept in concepts) for label, concepts in said.items()}
            yield Difference("value_differs", "term", dict(values), commitment.places)


def _language(label: str, versions: Versions) -> Language:
    return next(version.language for version in versions.every if version.label == label)
