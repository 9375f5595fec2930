"""A sentence with everybody and every land in it as a sign: `<p3> , venu de <cITA> , a ete recu par le <p1>`.

Who is whose guest is told by few words around such signs, whatever ranks, names and offices stand between them.
`<p3>` is the fourth person of the text with rank and title, `<sITA>` a state by name, `<aITA>` its adjective and
`<cITA>` a city of it (`<c--->` a city of a land that isn't known). Other words are folded, a space between any two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mithaq.languages.city_states import state_of_city
from mithaq.languages.defined import Alias
from mithaq.languages.findings import Person
from mithaq.languages.people import honorifics, ranks
from mithaq.languages.person_roles import ROLE_NOUN
from mithaq.languages.places import find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.tokens import Token

UNKNOWN = "---"
SIGN = {"name": "s", "force": "s", "adjective": "a", "capital": "c"}
# What a person is, behind the name: left out, so that a verb stands beside its subject.
OFFICE = re.compile(rf"(?P<who><p\d+>) , (?P<office>(?:(?:le|la|l|the) )?{ROLE_NOUN}[^,;:.()]{{0,110}}?)(?= [,;:.)]|$)")


@dataclass(frozen=True)
class Scene:
    """`text` is the sentence in signs; `offices` what it says of persons behind their names, in signs too."""

    sentence: Sentence
    text: str
    offices: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class _Sign:
    first: int
    last: int
    sign: str
    joined: str = ""


def scenes(sentences: Sequence[Sentence], people: Sequence[Person], aliases: Sequence[Alias]) -> list[Scene]:
    """Every sentence of a text in signs; a name that the text gives a state stands for it."""
    return [_scene(sentence, people, aliases) for sentence in sentences]


def _scene(sentence: Sentence, people: Sequence[Person], aliases: Sequence[Alias]) -> Scene:
    signs = {sign.first: sign for sign in _signs(sentence, people, aliases)}
    words: list[str] = []
    at = 0
    while at < len(sentence.tokens):
        sign = signs.get(at)
        if sign is None:
            words.append(sentence.tokens[at].key.replace("<", "").replace(">", "") or ",")
            at += 1
            continue
        words += [sign.joined, sign.sign] if sign.joined else [sign.sign]
        at = sign.last
    text = " ".join(words).replace("،", ",").replace("؛", ";")
    offices = tuple((int(one["who"][2:-1]), one["office"]) for one in OFFICE.finditer(text) if not _next(text, one))
    return Scene(sentence, OFFICE.sub(_without_office, text), offices)


def _without_office(found: re.Match[str]) -> str:
    return found.group() if _next(found.string, found) else found["who"]


def _next(text: str, found: re.Match[str]) -> bool:
    """Whether the office belongs to whoever is named behind it: "le chef d'état-major comorien, le colonel X"."""
    return bool(re.match(r" , (?:le |la |l |the )?<p\d+>", text[found.end() :]))


def _signs(sentence: Sentence, people: Sequence[Person], aliases: Sequence[Alias]) -> list[_Sign]:
    """Persons before states before their other names before cities, none over another."""
    taken: set[int] = set()
    kept: list[_Sign] = []
    for sign in (*_persons(sentence, people), *_states(sentence), *_named(sentence, aliases), *_cities(sentence)):
        tokens = set(range(sign.first, sign.last))
        if tokens and not tokens & taken:
            taken |= tokens
            kept.append(sign)
    return kept


def _persons(sentence: Sentence, people: Sequence[Person]) -> Iterator[_Sign]:
    tokens, whole = sentence.tokens, sentence.whole
    titles = {hit.last: hit.first for book in (ranks(), honorifics()) for hit in book.find(tokens)}
    for number, person in enumerate(people):
        for place in person.places:
            if place.file != whole.file or not whole.start <= place.start < whole.end:
                continue
            raw = [sentence.normal.raw_span(token.start, token.end) for token in tokens]
            inside = [n for n, (start, end) in enumerate(raw) if start >= place.start and end <= place.end]
            if inside:
                first = _with_titles(inside[0], titles, tokens)
                yield _Sign(first, inside[-1] + 1, f"<p{number}>", _joined(tokens[first], first < inside[0]))


def _with_titles(first: int, titles: dict[int, int], tokens: Sequence[Token]) -> int:
    for _ in range(3):
        behind = first - 1 if first and tokens[first - 1].text == "." and first - 1 in titles else first
        if behind not in titles:
            break
        first = titles[behind]
    return first


def _joined(token: Token, titled: bool) -> str:
    """What is joined to an Arabic title: والعميد, للواء."""
    if not titled or not "\u0600" <= token.key[0] <= "\u06ff":
        return ""
    if token.key.startswith(("وال", "بال", "فال", "كال")):
        return token.key[0]
    return "ل" if token.key.startswith("لل") else "ول" if token.key.startswith("ولل") else ""


def _states(sentence: Sentence) -> Iterator[_Sign]:
    for hit in find_states(sentence):
        if not hit.value.doubtful:
            joined = sentence.tokens[hit.first].key[: hit.start - sentence.tokens[hit.first].start]
            yield _Sign(hit.first, hit.last, f"<{SIGN[hit.value.how]}{hit.value.state}>", joined)


def _named(sentence: Sentence, aliases: Sequence[Alias]) -> Iterator[_Sign]:
    for alias in aliases:
        for found in alias.pattern.finditer(sentence.folded):
            start, end = sentence.start + found.start(), sentence.start + found.end()
            inside = [n for n, one in enumerate(sentence.tokens) if one.start >= start and one.end <= end]
            if inside:
                yield _Sign(inside[0], inside[-1] + 1, f"<s{alias.who}>")


def _cities(sentence: Sentence) -> Iterator[_Sign]:
    for spot in find_spots(sentence):
        inside = [n for n, one in enumerate(sentence.tokens) if one.end > spot.start and one.start < spot.end]
        if inside:
            state = spot.state or state_of_city(spot.name) or UNKNOWN
            joined = sentence.tokens[inside[0]].key[: max(0, spot.start - sentence.tokens[inside[0]].start)]
            yield _Sign(inside[0], inside[-1] + 1, f"<c{state}>", joined)
