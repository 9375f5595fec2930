"""The words of a sentence as the judge reads them: a class for each, so that what one text teaches holds for others.

Names of parties, other states, numbers, years and days become signs (`@both`, `#number`); small words stay themselves;
of every other word the class is its form (a future, an infinitive, a noun of action), and its stem stands beside.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mithaq.languages.actors import Actor, find_actors
from mithaq.languages.bodies import BODY
from mithaq.languages.clauses import Setting
from mithaq.languages.dates import FIRST_WORDS as MONTHS
from mithaq.languages.normalise import fold
from mithaq.languages.numbers import ARTICLES, SCALES, TENS, UNITS
from mithaq.languages.sentences import Sentence
from mithaq.languages.small_words import SMALL
from mithaq.languages.states import find_states
from mithaq.languages.stems import stem
from mithaq.languages.stopwords import FREQUENT
from mithaq.languages.tokens import Token
from mithaq.ledger.errors import Language

YEAR = re.compile(r"(?:19|20)\d\d")
# The form of a word tells its tense, mood or kind; the first that fits counts.
FORMS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "fr": tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            ("future", r"\w{2,}(?:ra|ront)$"),
            ("future-we", r"\w{2,}(?:rons|rai|rez)$"),
            ("would", r"\w{2,}(?:rait|raient|rions)$"),
            ("was", r"\w{2,}(?:ait|aient|ions)$"),
            ("participle", r"\w+(?:é|ée|és|ées)$"),
            ("to", r"\w{2,}(?:er|ir|oir|dre|tre|ire|ure)$"),
            ("ly", r"\w{3,}ment$"),
            ("action", r"\w{3,}(?:tion|sion|tions|sions|age|ages)$"),
            ("ing", r"\w{2,}ant$"),
            ("they", r"\w{2,}ent$"),
            ("we", r"\w{2,}ons$"),
            ("done", r"\w{2,}(?:is|ise|ises|it|its|ite|ites|u|ue|us|ues|ert|erte|erts|ertes)$"),
            ("plural", r"\w+[sx]$"),
            ("e", r"\w+e$"),
        )
    ),
    "en": tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            ("ed", r"\w{2,}ed$"),
            ("ing", r"\w{2,}ing$"),
            ("ly", r"\w{2,}ly$"),
            ("action", r"\w{2,}(?:tion|sion|ment|ance|ence|al|age)s?$"),
            ("s", r"\w+[^su]s$"),
            ("en", r"\w{2,}(?:en|wn|ne|ght)$"),
        )
    ),
    "ar": tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            ("future", r"س[يتنا]\w{2,}$"),
            ("they-two", r"[يت]\w{2,}ان$"),
            ("he", r"ي\w{2,}$"),
            ("the-s", r"ال\w+(?:ات|ين|ون|ان)$"),
            ("the", r"ال\w+$"),
            ("for-the", r"لل\w+$"),
            ("she", r"ت\w{2,}ه?$"),
            ("we", r"ن\w{3,}$"),
            ("its", r"\w{2,}(?:ها|هما|هم|نا|كم|ه)$"),
            ("was-she", r"\w{2,}ت$"),
            ("did", r"\w{2,}(?:ا|وا)$"),
            ("plural", r"\w{2,}(?:ات|ون|ين|ان)$"),
        )
    ),
}
AND_AR = re.compile(r"[وف](?=\w{3})")
WITH_AR = re.compile(r"[بلك](?=\w{3})")
NAME = "@name"


@dataclass(frozen=True, slots=True)
class Word:
    """Characters [start, end) of the text: the class of the word, its stem (empty for small words and signs), its key;
    `line` when it begins a line inside its sentence, `who` the party that it names or "both"."""

    start: int
    end: int
    sign: str
    stem: str
    key: str
    line: bool = False
    who: str | None = None


@dataclass(frozen=True)
class Reader:
    """What the words of one version are read with; `year` is that of the text itself."""

    setting: Setting
    year: int | None


def reader_of(sentences: Sequence[Sentence], setting: Setting) -> Reader:
    """The year of a text is that of its publication, else the one that it dates itself by, the earliest at its end."""
    if setting.known.published:
        return Reader(setting, setting.known.published.year)
    years = [int(hit.group()) for one in [*sentences[-3:], *sentences[:4]] for hit in YEAR.finditer(one.folded)]
    if not years:
        years = [int(hit.group()) for one in sentences for hit in YEAR.finditer(one.folded)]
    return Reader(setting, min(years) if years else None)


def words_of(sentence: Sentence, reader: Reader) -> tuple[list[Word], list[Actor]]:
    """The words of a sentence in order, each party that may act being one, and those parties."""
    actors = find_actors(sentence, reader.setting.parties, reader.setting.roles)
    words: list[Word] = []
    taken = -1
    spans = {one.start: (one.end, sign, one.who) for one, sign in _named(sentence, reader.setting.parties, actors)}
    starts = sorted(spans)
    for index, token in enumerate(sentence.tokens):
        if token.start < taken:
            continue
        at = bisect_left(starts, token.start)
        if at < len(starts) and starts[at] < token.end:
            end, sign, who = spans[starts[at]]
            taken = max(end, token.end)
            words.append(Word(token.start, taken, sign, "", sign, who=who))
        else:
            words.append(_word(sentence, token, reader, first=index == 0))
    text = sentence.normal.text
    for n in range(1, len(words)):
        if "\n" in text[words[n - 1].end : words[n].start]:
            words[n] = replace(words[n], line=True)
    return words, actors


def _named(sentence: Sentence, parties: Sequence[str], actors: Sequence[Actor]) -> Iterator[tuple[Actor, str]]:
    """Whoever is named, with its sign: a party that acts, is acted upon or does it "by"; another state or ours."""
    for one in actors:
        kind = "@both" if one.who == "both" else "@side" if one.who is None else "@party"
        kind = "@they" if one.pronoun else "@officer" if one.voice else kind
        if one.who == "both" and BODY.search(sentence.normal.folded, one.start, one.end):
            kind = "@body"
        yield one, kind + ("-by" if one.agent else "" if one.plain else "-of")
    for hit in find_states(sentence):
        if not any(one.start <= hit.start < one.end for one in actors):
            ours = hit.value.state in parties
            yield Actor(hit.start, hit.end, hit.value.state if ours else None), "@ours" if ours else "@other"


def _word(sentence: Sentence, token: Token, reader: Reader, *, first: bool) -> Word:
    key, language = token.key, sentence.language
    if not token.word:
        return Word(token.start, token.end, _figure(key, reader) if key[0].isdigit() else key, "", key)
    if key in MONTHS and key not in ("mai", "may", "mars", "march"):
        return Word(token.start, token.end, "#month", "", key)
    if key in NUMBERS and key not in ARTICLES:
        return Word(token.start, token.end, "#number", "", key)
    if key in SMALLEST[language] or len(key) < 3:
        return Word(token.start, token.end, key, "", key)
    lower = sentence.normal.lower[token.start : token.end]
    form = form_of(key, lower, language)
    named = token.capital and not first and language != "ar"
    return Word(token.start, token.end, NAME if named else form, stem(key, language), key)


def _figure(key: str, reader: Reader) -> str:
    """A year by its place before, in or behind that of the text; any other number."""
    if not YEAR.fullmatch(key) or reader.year is None:
        return "#number"
    return "#past" if int(key) < reader.year else "#now" if int(key) == reader.year else "#ahead"


def form_of(key: str, lower: str, language: Language) -> str:
    """The class of a word by its ending or, in Arabic, by what is joined in front of it too."""
    lead = ""
    if language == "ar":
        if AND_AR.match(key):
            lead, key = key[0] + "+", key[1:]
        if WITH_AR.match(key) and not key.startswith("لل"):
            lead, key = lead + key[0] + "+", key[1:]
        lower = key
    form = next((name for name, pattern in FORMS[language] if pattern.match(lower)), "word")
    return f"{lead}~{form}"


NUMBERS = frozenset([*UNITS, *TENS, *SCALES])
SMALLEST: dict[Language, frozenset[str]] = {
    language: frozenset(fold(word) for word in f"{FREQUENT[language]} {SMALL[language]}".split()) for language in SMALL
}
