# ruff: noqa: E501 -- patterns read better on one line
"""What the order of names, lists and offices tells of sides, beside the ways of `scene_ways`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from mithaq.languages.scene import Scene

# An office of a state, and a place in the list of a side.
OFFICE, LISTED, COLUMN = 3.0, 1.5, 2.5
# Three names in a row are of one side; whoever welcomes is the host.
IN_A_ROW, CUE = 1.2, 1.5
# Of 68 sentences with two people whose sides are known, 60 name one of each; the others are lists of one side.
TWO, HE = 1.2, 1.0


@dataclass
class Weights:
    """Evidence in favour of the first of two parties (+) or the second (-); ties are 1 for one side, -1 for two."""

    sides: list[float]
    guest: float = 0.0
    guests: dict[int, float] = field(default_factory=dict)
    writer: float = 0.0
    writers: dict[int, float] = field(default_factory=dict)
    speaks_at_home: float = 0.0
    ties: list[tuple[int, int, float]] = field(default_factory=list)


def in_a_row(scene: Scene) -> list[tuple[int, int, float]]:
    """Of three people and more, those between whom nothing stands are of one side; two alone sit opposite each other."""
    people = list(re.finditer(r"<p(\d+)>", scene.text))
    if len({one[1] for one in people}) == 2:
        return _opposite(scene, people)
    if len(people) < 3:
        return []
    pairs = [
        (one, other) for one, other in pairwise(people) if NOTHING.fullmatch(scene.text[one.end() : other.start()])
    ]
    return [(int(one[1]), int(other[1]), IN_A_ROW) for one, other in pairs if one[1] != other[1]]


def _opposite(scene: Scene, people: Sequence[re.Match[str]]) -> list[tuple[int, int, float]]:
    first = people[0]
    second = next(one for one in people if one[1] != first[1])
    between = scene.text[first.end() : second.start()]
    if re.fullmatch(r" [;,] (?:le |la |l |the )?", between) or BESIDE.search(between):
        return []
    together = BESIDE.search(scene.text, 0, first.start()) and NOTHING.fullmatch(between)
    return [(int(first[1]), int(second[1]), IN_A_ROW if together else -TWO)]


BESIDE = re.compile(
    r"accompan|accompagn|assist|en presence|in the presence|flanked|entoure|second\w+ (?:par|by)|aide de camp|رفقه|برفقه|يرافق|مرافق|بحضور|بمعيه|يساعد"
)
NOTHING = re.compile(r"(?: ,| ;| et| and| و| ainsi que| le| la| l| the| du| de| d)* ")


# Of 158 people before whom a sentence names one of two states, and nobody between, 136 are of that state, hardly less
# far from it than near; of a state behind them nothing can be told, but right behind. Half the log odds of it.
BEFORE, NEAR_BEFORE, BEHIND = 0.5, 1.0, 0.5


def beside(scene: Scene) -> Iterator[tuple[int, str, float]]:
    """The state named last before each person, and the one right behind them."""
    words = scene.text.split()
    named: tuple[int, str] | None = None
    for at, word in enumerate(words):
        if re.fullmatch(r"<[sac][A-Z]{3}>", word):
            named = at, word[2:5]
            if at > 1 and words[at - 1] in ("(", ",") and words[at - 2].startswith("<p"):
                yield int(words[at - 2][2:-1]), word[2:5], BEHIND
        elif word.startswith("<p"):
            if named:
                yield int(word[2:-1]), named[1], NEAR_BEFORE if at - named[0] < 3 else BEFORE
            named = None


def pronoun(scene: Scene, last: int | None) -> list[tuple[int, int, float]]:
    """ "She called on Colonel X": somebody else than whom the sentence before was about, and mostly of the other side."""
    people = {int(n) for n in re.findall(r"<p(\d+)>", scene.text)}
    if last is None or len(people) != 1 or last in people or BESIDE.search(scene.text):
        return []
    return (
        [(last, people.pop(), -HE)]
        if re.match(r"(?:she|he|elle|il|[وف]?(?:كما )?(?:التقي|اجتمع|اجري|تباحث|كان في استقباله))\b", scene.text)
        else []
    )


def offices(scene: Scene) -> Iterator[tuple[int, str]]:
    """Whoever is said to hold an office of one state."""
    for n, office in scene.offices:
        states = set(re.findall(r"<[sac]([A-Z]{3})>", office))
        if len(states) == 1:
            yield n, states.pop()


def from_lists(found: Weights, seen: Sequence[Scene], of: dict[str, float]) -> None:
    """Lists of those present and of those who sign: a line that names a side, and the people of the lines below it."""
    side: list[float] = []
    role = 0.0
    for scene in seen:
        people = [int(n) for n in re.findall(r"<p(\d+)>", scene.text)]
        states = [of.get(state, 0.0) for state in re.findall(r"<[sa](...)>", scene.text)]
        words = len(scene.text.split())
        if not people and words <= 14:
            side = states if LIST_OF.match(scene.text) and 0.0 not in states and len(states) <= 2 else []
            role = 1.0 if GUESTS.match(scene.text) else -1.0 if HOSTS.match(scene.text) else 0.0
        elif not people or words > 30:
            side, role = [], 0.0
        elif len(people) == len(states) == 2 and re.fullmatch(
            r"[^<]*(?:<[sa]...>[^<]*){2}(?:<p\d+>[^<]*){2}", scene.text
        ):
            _in_columns(found, people, states)
        elif states or re.search(r"<c[A-Z]{3}>$", scene.text):
            _addressed(found, scene, of)
        elif len(side) == 1:
            for n in people:
                found.sides[n] += LISTED * side[0]
        elif len(side) == 2 and len(people) == 2:
            _in_columns(found, people, side)
        elif role and not side:
            for n in people:
                found.guests[n] = found.guests.get(n, 0.0) + role


def _in_columns(found: Weights, people: Sequence[int], states: Sequence[float]) -> None:
    """ "For Ghana    For Togo", and below it two names in the same order."""
    for n, state in zip(people, states, strict=True):
        found.sides[n] += COLUMN * state


def _addressed(found: Weights, scene: Scene, of: dict[str, float]) -> None:
    """A short line of one person and one land: "Colonel X, directeur du génie, Cotonou", "Major Y – Ghana"."""
    people = set(re.findall(r"<p(\d+)>", scene.text))
    lands = {of.get(state, 0.0) for state in re.findall(r"<[sac]([A-Z]{3})>", scene.text)}
    if len(people) == len(lands) == 1 and len(scene.text.split()) <= 16 and not scene.text.endswith("."):
        found.sides[int(people.pop())] += LISTED * lands.pop()


LIST_OF = re.compile(
    r"^\W*(?:(?:\d+|[ivx]+|[a-z]) [.)°-] )?(?:pour|for|on behalf of|au nom|composition|delegation|membres|partie|cote|du cote|representant\w*|the|members|from|side|present|presents|"
    r"عن|من|الوفد|وفد|الجانب|الطرف|اعضاء|تشكيله|باسم|<a...> (?:delegation|side|party|team))\b|^<[as]...>(?: delegation| side| :|$)"
)
GUESTS = re.compile(
    r"^\W*(?:composition de la delegation|membres de la delegation|delegation|(?:the )?visitors|visiteurs|(?:visiting )?(?:delegation|party|team)|members of the delegation|الوفد|اعضاء الوفد|تشكيله الوفد|الضيوف)\b"
)
HOSTS = re.compile(r"^\W*(?:hotes?|hosts?|accueil|comite d accueil|المضيفون|المضيف|في الاستقبال|لجنه الاستقبال)\b")
