# ruff: noqa: E501 -- tables of words
"""Places: capitals and cities by name, and whatever a preposition of place and a capital letter show to be one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from mithaq.languages.calendar_words import MONTH_BY_WORD, WEEKDAY_BY_WORD
from mithaq.languages.city_states import every_city
from mithaq.languages.findings import Extra, Place, merged
from mithaq.languages.normalise import fold
from mithaq.languages.people import honorifics, ranks, roles
from mithaq.languages.sentences import Sentence, per_sentence
from mithaq.languages.state_names import STATES
from mithaq.languages.states import find_states
from mithaq.languages.tokens import ARABIC, Phrasebook, unclitic
from mithaq.ledger.errors import LANGUAGES, Language

NAME = r"[A-ZÀ-Ý][\w'’]*(?:-[A-ZÀ-Ý]?\w+)*(?: (?:[A-ZÀ-Ý][\w'’]*(?:-[A-ZÀ-Ý]?\w+)*))?"
IN: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"(?:\bà|\b(?:villes?|ports?|aéroports?|base|bases|camps?|postes?|localités?|régions?|provinces?|gouvernorat) (?:aérienne |navale |militaire |frontaliers? )?(?:de|d')|\bet de) ?({NAME})"),
    "en": re.compile(rf"\b(?:in|at the port of|city of|town of|port of|near) ({NAME})"),
    "ar": re.compile(r"(?:بمدينة|مدينة|بميناء|ميناء|بمطار|مطار|بقاعدة|قاعدة|ببلدة|بلدة|بمنطقة|بإقليم|بولاية|ولاية) ([\u0621-\u064a]{3,}(?: [\u0621-\u064a]{3,})?)"),
}  # fmt: skip
# The city before the day on which a text was made or sent.
DAYS_FR = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
DAYS_EN = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
HEADS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"({NAME}), (?:(?:le )?(?=\d)|(?:le )?(?:{DAYS_FR})\b)"),
    "en": re.compile(rf"({NAME}), (?:on )?(?:(?:{DAYS_EN}),? )?(?=\d)"),
    "ar": re.compile(
        r"([\u0621-\u064a]{3,}(?: ال[\u0621-\u064a]{3,})?)(?:\s?[،,] ?(?:في )?| في )(?=[\d\u0660-\u0669]{1,2} )"
    ),
}
COLON = re.compile(r":\s+")
MEETS = re.compile(r"\b(?:session|reunion|meeting|round|talks|[وب]?(?:ال)?(?:دوره|اجتماع|جوله|مباحثات))\b")
WHERE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\ba $"),
    "en": re.compile(r"\bin $"),
    "ar": re.compile(r"\bفي $|\bب$"),
}
# Capitalised words that follow the same prepositions and are no places.
NO_PLACE = {
    "arabic", "french", "english", "arabe", "français", "anglais", "monsieur", "madame", "son", "sa", "leurs", "dieu", "god", "parliament", "parlement", "the", "le", "la", "les", "votre", "vos", "notre", "nos", "cette", "ce", "chaque", "camp", "our", "their", "its", "his", "her",
    "l", "un", "une", "article", "articles", "annexe", "annex", "general", "général", "colonel", "partie", "parties", "côté", "etat", "état", "ministère", "ministre", "accord", "addition",
    "return", "particular", "principle", "order", "cooperation", "brussels sprouts", "islam", "ramadan", "sahel", "africa", "afrique", "europe", "asia", "asie", "maghreb",
}  # fmt: skip


@dataclass(frozen=True)
class Spot:
    """A place named in a sentence: folded characters [start, end); `key` is one for all spellings in the table."""

    start: int
    end: int
    name: str
    key: str
    state: str | None


@per_sentence
def find_spots(sentence: Sentence) -> list[Spot]:
    """The places that a sentence names, in order, each where it stands."""
    spots = [*_capitals(sentence), *_cities(sentence)]
    taken = [(one.start, one.end) for one in spots]
    for spot in _shown(sentence):
        if not any(spot.start < end and start < spot.end for start, end in taken):
            spots.append(spot)
            taken.append((spot.start, spot.end))
    return sorted(spots, key=lambda one: one.start)


def find_places(sentences: Sequence[Sentence]) -> list[Extra]:
    """One entry for each place, under all its names."""
    found: dict[str, list[tuple[Sentence, Spot]]] = {}
    for sentence in sentences:
        for spot in find_spots(sentence):
            if not sentence.quoted(spot.start):
                found.setdefault(spot.key, []).append((sentence, spot))
    return [_place(seen) for seen in found.values()]


def _place(seen: Sequence[tuple[Sentence, Spot]]) -> Extra:
    names: dict[str, str | None] = dict.fromkeys(LANGUAGES)
    for sentence, spot in seen:
        names[sentence.language] = names[sentence.language] or spot.name
    spot = seen[0][1]
    sure = spot.state is not None or spot.key.startswith("city ")
    places: tuple[Place, ...] = merged(sentence.place(one.start, one.end) for sentence, one in seen)
    rule, confidence = ("known_city", 0.95) if sure else ("preposition", 0.75)
    return Extra("place", {"name": names, "state": spot.state}, places, rule, confidence, None)


def _capitals(sentence: Sentence) -> Iterator[Spot]:
    text = sentence.normal.text
    for hit in find_states(sentence):
        if hit.value.how == "capital":
            yield Spot(
                hit.start,
                hit.end,
                text[hit.start : hit.end],
                f"city {_city_of(text[hit.start : hit.end], hit.value.state)}",
                hit.value.state,
            )
        elif _city_of_its_state(sentence, hit.start, hit.end) and hit.value.how == "name":
            name = text[hit.start : hit.end]
            yield Spot(hit.start, hit.end, name, f"city {_city_of(name, hit.value.state)}", hit.value.state)


def _city_of_its_state(sentence: Sentence, start: int, end: int) -> bool:
    """تونس and Djibouti are a state and its capital: where a meeting is held, they name the city."""
    folded = sentence.normal.folded
    before = folded[max(sentence.start, start - 8) : start]
    shared = fold(sentence.normal.text[start:end]) in _states_and_capitals()
    return shared and bool(WHERE[sentence.language].search(before) and MEETS.search(sentence.folded))


@cache
def _names_of_capitals() -> dict[str, str]:
    """Each spelling of a capital to one of them: a state may have two."""
    known: dict[str, str] = {}
    for line in STATES.strip().splitlines():
        for cell in line.split("|")[-1].split(";"):
            names = [name.strip() for name in cell.split(",") if name.strip()]
            known |= {name.lower(): names[0] for name in names}
    return known


def _city_of(name: str, state: str) -> str:
    return _names_of_capitals().get(name.lower(), state)


def _cities(sentence: Sentence) -> Iterator[Spot]:
    text = sentence.normal.text
    for hit in _book().find(sentence.tokens):
        arabic = bool(ARABIC.match(text[hit.start]))
        # An Arabic name that is a word as well counts only behind a word of place.
        if not arabic or _placed(sentence, hit.first):
            yield Spot(hit.start, hit.end, text[hit.start : hit.end], f"city {hit.value}", None)


PLACED = {"في", "الي", "من", "بمدينه", "مدينه", "نحو", "بين", "بميناء", "ميناء", "مقره", "بمقر"}


def _placed(sentence: Sentence, first: int) -> bool:
    tokens = sentence.tokens
    clitic = next((taken for _, taken in unclitic(tokens[first].key) if taken), 0)
    opens = first == 0 or sentence.normal.folded[: tokens[first].start].rstrip(" ").endswith("\n")
    return opens or (clitic and tokens[first].key[0] in "بل") or (first > 0 and tokens[first - 1].key in PLACED)


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook([(name, names[0]) for names in every_city() for name in names])


def _shown(sentence: Sentence) -> Iterator[Spot]:
    """Names that only a preposition of place or the head of a dateline shows."""
    text = sentence.normal.text
    # At the head of a dateline, and behind the colon of "next meeting: Daejeon, 11 September".
    for at in (sentence.start, *(colon.end() for colon in COLON.finditer(text, sentence.start, sentence.end))):
        head = HEADS[sentence.language].match(text, at, sentence.end)
        if head and (spot := _head(sentence, *head.span(1))) is not None:
            yield spot
    for match in IN[sentence.language].finditer(text, sentence.start, sentence.end):
        if (spot := _spot(sentence, match.start(1), match.end(1))) is not None:
            yield spot


def _head(sentence: Sentence, start: int, end: int) -> Spot | None:
    """The city at the head of a dateline; there the name of a state is that of its capital ("تونس في 20 فيفري")."""
    state = next((hit for hit in find_states(sentence) if hit.start <= start + 2 and hit.end >= end), None)
    if state is None:
        return _spot(sentence, start, end)
    name = sentence.normal.text[start:end]
    own = state.value.how == "name" and fold(name) in _states_and_capitals()
    return Spot(start, end, name, f"city {_city_of(name, state.value.state)}", state.value.state) if own else None


@cache
def _states_and_capitals() -> frozenset[str]:
    """Folded names that a state shares with its capital: Djibouti, تونس, الكويت."""
    shared: set[str] = set()
    for line in STATES.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        names = {fold(name.strip()) for cell in (1, 3, 5) for name in cells[cell].split(";")}
        shared |= names & {fold(name.strip()) for name in re.split(r"[;,]", cells[-1])}
    return frozenset(shared)


def _spot(sentence: Sentence, start: int, end: int) -> Spot | None:
    text = sentence.normal.text
    words = text[start:end].split()
    keys = [re.split(r"['’-]", word.lower()) for word in words]
    if sentence.language == "ar":
        return _arabic_spot(sentence, start, words)
    first = [token for token in sentence.tokens if start <= token.start < end]
    named = any(
        book.at(sentence.tokens, sentence.tokens.index(token))
        for token in first[:1]
        for book in (ranks(), roles(), honorifics())
    )
    stated = any(hit.start < end and start < hit.end for hit in find_states(sentence))
    months = any(token.key in WEEKDAY_BY_WORD or (token.key,) in MONTH_BY_WORD for token in first)
    if named or stated or months or keys[0][0] in NO_PLACE or (words[0].isupper() and len(words[0]) < 5):
        return None
    if len(words) > 1 and (keys[1][0] in NO_PLACE or (words[1].lower(),) in MONTH_BY_WORD):
        end, words = start + len(words[0]), words[:1]
    return Spot(start, end, text[start:end], f"name {' '.join(words).lower()}", None)


def _arabic_spot(sentence: Sentence, start: int, words: Sequence[str]) -> Spot | None:
    """One word, and a second one only when both carry the article: أبو ظبي and الدار البيضاء are in the table."""
    kept = (
        list(words[:2])
        if len(words) > 1 and words[0].startswith("ال") and words[1].startswith("ال")
        else list(words[:1])
    )
    end = start + len(" ".join(kept))
    if any(hit.start < end and start < hit.end for hit in find_states(sentence)) or kept[0] in ("جديدة", "أخرى"):
        return None
    return Spot(start, end, sentence.normal.text[start:end], f"name {' '.join(kept)}", None)
