"""Of two parties, whose each person is and which one is the other's guest, weighed together from all that a text tells.

One sentence says who came from where, another who received whom, a third for whom somebody speaks. Each is a weight
for or against a side, of a person or of who is the guest, or ties two people to one side or to different sides; what
is known of one then tells something of the others (mean field, a few rounds). Nothing is told below `SURE`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import tanh

from mithaq.languages.defined import find_aliases
from mithaq.languages.findings import Person
from mithaq.languages.genre import genre_of, is_speech
from mithaq.languages.guests import stay_of
from mithaq.languages.scene import Scene, scenes
from mithaq.languages.scene_ways import HAS_COME, LETTER_WAYS, WAYS, WELCOMES, Way
from mithaq.languages.sentences import Sentence
from mithaq.languages.side_evidence import CUE, OFFICE, Weights, beside, from_lists, in_a_row, offices, pronoun
from mithaq.languages.states import find_states

# Weights of what is known beforehand: a side that a sentence gave, one guessed from the order of names, a stay that
# other rules found, a city at the head of a text.
GIVEN, BY_ORDER, STAYS, HEADED = 1.3, 0.4, 1.2, 0.6
# Whose letter it is, by the first city in it.
WRITES = 0.7
# However often it is said, the same thing weighs no more than this.
MOST = 4.0
# From this on a side is told: one outright statement, or two that agree.
SURE = 0.6
ROUNDS = 12
# A page of names is a list, and a million letters have many sentences: so many are looked at.
MOST_SENTENCES, MOST_PEOPLE = 1_500, 60


@dataclass(frozen=True)
class Company:
    """The side of each person, -1 to 1, and of the guest; the scenes of a visit with how much they weigh."""

    sides: tuple[float, ...]
    guest: float
    visits: tuple[tuple[Sentence, float], ...]


def company_of(
    sentences: Sequence[Sentence], parties: Sequence[str], people: Sequence[Person], *, writer: str | None = None
) -> Company:
    """Everything weighed together; of a text that has not two parties nothing is told. `writer` wrote the letter."""
    if len(parties) != 2 or len(people) > MOST_PEOPLE:
        return Company(tuple(0.0 for _ in people), 0.0, ())
    first, second = parties
    of = {first: 1.0, second: -1.0}
    found = Weights([_known(person, of) for person in people])
    stay = stay_of(sentences, parties)
    found.guest = STAYS * of[stay.guest] if stay else 0.0
    speaks, letter = is_speech(sentences), genre_of(sentences) == "letter"
    found.writer = (BY_ORDER if speaks else WRITES) * of.get(writer or "", 0.0)
    found.speaks_at_home = _at_home(sentences) if speaks else 0.0
    looked_at = sentences[:MOST_SENTENCES]
    seen = scenes(looked_at, people, find_aliases(looked_at, parties))
    found.guest -= HEADED * _held_in(seen, of)
    visits = []
    last: int | None = None
    for scene in seen:
        found.ties += pronoun(scene, last)
        subjects = re.findall(r"<p(\d+)>", scene.text)
        last = int(subjects[0]) if subjects else None
        told = [] if scene.sentence.quoted(scene.sentence.start) else list(_matches(scene, letter=letter))
        for way, said in told:
            _weigh(found, way, said, of)
        for n, state in offices(scene):
            found.sides[n] += OFFICE * of.get(state, 0.0)
        for n, state, weight in beside(scene):
            found.sides[n] += weight * of.get(state, 0.0)
        found.ties += in_a_row(scene)
        moves = max((way.weight for way, _ in told if way.visit), default=0.0)
        visits += [(scene.sentence, moves)] if moves else []
    from_lists(found, seen, of)
    return Company(*_settled(found), tuple(visits))


def _held_in(seen: Sequence[Scene], of: dict[str, float]) -> float:
    """Whose city alone the head of a text names: there it takes place. "Abidjan and Rabat talk" names two."""
    for scene in seen[:6]:
        cities = {of.get(state, 0.0) for state in re.findall(r"<c([A-Z]{3})>", scene.text)}
        if len(cities) == 1:
            return cities.pop()
    return 0.0


def _at_home(sentences: Sequence[Sentence]) -> float:
    """Whether a speaker welcomes (+) or has come (-)."""
    text = " ".join(token.key for sentence in sentences for token in sentence.tokens)
    return CUE * (bool(WELCOMES.search(text)) - bool(HAS_COME.search(text)))


def main_two(sentences: Sequence[Sentence], parties: Sequence[str]) -> Sequence[str]:
    """Of more than two parties the two that are named most, in their order."""
    if len(parties) < 3:
        return parties
    named = Counter(hit.value.state for sentence in sentences for hit in find_states(sentence))
    kept = sorted(parties, key=lambda state: -named[state])[:2]
    return [state for state in parties if state in kept]


def _known(person: Person, of: dict[str, float]) -> float:
    weight = BY_ORDER if person.why == "side_by_order" else GIVEN
    return weight * of.get(person.party or "", 0.0)


Said = dict[str, str]


def _matches(scene: Scene, *, letter: bool = False) -> Iterator[tuple[Way, Said]]:
    """What each way finds in a sentence, one thing said once."""
    if "<" not in scene.text:
        return
    for way in (*WAYS, *LETTER_WAYS) if letter else WAYS:
        seen: list[Said] = []
        for match in way.pattern.finditer(scene.text):
            said = {name: sign for name, sign in match.groupdict().items() if sign}
            if said not in seen:
                seen.append(said)
                yield way, said


def _weigh(found: Weights, way: Way, said: Said, of: dict[str, float]) -> None:
    weight = way.weight
    people = {name: int(sign[2:-1]) for name, sign in said.items() if sign.startswith("<p")}
    lands = {name: of.get(sign[2:-1], 0.0) for name, sign in said.items() if not sign.startswith("<p")}
    for name, sign in (("from", 1.0), ("guest", 1.0), ("at", -1.0), ("host", -1.0)):
        found.guest += sign * weight * lands.get(name, 0.0)
    for name, sign in (("guest", 1.0), ("host", -1.0)):
        if name in people:
            found.guests[people[name]] = found.guests.get(people[name], 0.0) + sign * weight
    for name, sign in (("writer", 1.0), ("reader", -1.0)):
        if name in people:
            found.writers[people[name]] = found.writers.get(people[name], 0.0) + sign * weight
    if "guest" in people and "from" in lands:
        found.sides[people["guest"]] += weight * lands["from"]
    for name, land in (("who", "of"), ("second", "too_of")):
        if name in people and land in lands:
            found.sides[people[name]] += weight * lands[land]
    for one, other, sign in (
        ("guest", "host", -1.0),
        ("one", "other", -1.0),
        ("one", "who", -1.0),
        ("same", "too", 1.0),
    ):
        if one in people and other in people and people[one] != people[other]:
            found.ties.append((people[one], people[other], sign * weight))


def _settled(found: Weights) -> tuple[tuple[float, ...], float]:
    """The side of each person and of the guest, from -1 to 1, once each has heard of the others."""
    said = [_bounded(one) for one in found.sides]
    roles = [{n: _bounded(one) for n, one in each.items()} for each in (found.guests, found.writers)]
    own = (found.guest, found.writer)
    sides, parts = [tanh(one) for one in said], [tanh(_bounded(one)) for one in own]
    for _ in range(ROUNDS):
        heard = list(said)
        for role, part in zip(roles, parts, strict=True):
            for n, weight in role.items():
                heard[n] += weight * part
        for one, other, weight in found.ties:
            heard[one] += weight * sides[other]
            heard[other] += weight * sides[one]
        told = [first + sum(one * sides[n] for n, one in role.items()) for first, role in zip(own, roles, strict=True)]
        told[0] -= found.speaks_at_home * parts[1]
        told[1] -= found.speaks_at_home * parts[0]
        sides, parts = [tanh(one) for one in heard], [tanh(_bounded(one)) for one in told]
    return tuple(sides), parts[0]


def _bounded(weight: float) -> float:
    return max(-MOST, min(MOST, weight))


def with_company(
    people: Sequence[Person], sentences: Sequence[Sentence], parties: Sequence[str], writer: str | None
) -> list[Person]:
    """Everybody with the side that the text as a whole gives them."""
    parties = main_two(sentences, parties)
    if len(parties) != 2 or not people:
        return list(people)
    company = company_of(sentences, parties, people, writer=writer)
    return [_sided(person, side, parties) for person, side in zip(people, company.sides, strict=True)]


def _sided(person: Person, side: float, parties: Sequence[str]) -> Person:
    party = parties[0] if side > 0 else parties[1]
    if abs(side) < SURE or person.party not in (None, *parties):
        return person
    if person.party == party:  # nothing but the order of names and of states speaks for it: a person checks
        return person
    settled = person.why in ("no_party", "side_by_order")
    return replace(person, party=party, certain=person.certain or settled, why=None if settled else person.why)
