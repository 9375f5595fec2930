# ruff: noqa: E501 -- tables of words
"""Who "the Minister" is: an office without a name stands for the one person who bears it, if all said of it is so of them.

Texts are folded unless told otherwise. Nothing here raises.
"""

import re
from collections.abc import Sequence

from mithaq.languages.findings import Person
from mithaq.languages.normalise import fold, folded_words, normalise
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import every_state
from mithaq.languages.tokens import tokenise

# "The Minister remarked", "a nuancé le ministre gabonais".
OFFICES = (
    (re.compile(r"\b(?:ministre|minister)\b|\b[وف]?(?:ال|لل)وزيره?\b"), re.compile(r"minist|وزير")),
    (re.compile(r"\b(?:ambassad\w+)\b|\b[وف]?(?:ال|لل)سفيره?\b"), re.compile(r"ambassad|سفير")),
    (re.compile(r"\b(?:secretaire|secretary)\b|\b[وف]?(?:ال|لل)(?:امين|كاتب)\b"), re.compile(r"secreta|امين|كاتب")),
    (re.compile(r"\b(?:commandant|commander)\b|\b[وف]?(?:ال|لل)قائد\b"), re.compile(r"command|قائد")),
    (re.compile(r"\b(?:directeur|directrice|director)\b|\b[وف]?(?:ال|لل)مديره?\b"), re.compile(r"direct|مدير")),
    (re.compile(r"\b(?:inspecteur|inspectrice|inspector)\b|\b[وف]?(?:ال|لل)مفتش\b"), re.compile(r"inspect|مفتش")),
)
# Whoever is told something speaks no words: "a dit M. X au ministre".
TOLD_TO = re.compile(
    r"\b(?:au|aux|du|(?:a|avec|devant|par|pour|de|to|with|by|before|of|for) (?:le |la |l'|the )?(?:\w+ )?)\s*$"
)
# What stands before an office and tells nothing of it; what it is of; what makes another office of it.
PLAIN = folded_words("the a an le la l un une madame monsieur mme m mr mrs his her their son sa leur ce cette said")
OF = re.compile(r" (?:de la |de l'|des |du |de |d'|of (?:the )?|for (?:the )?)(\w+)")
KIND = re.compile(r" (generale?|deleguee?|adjointe?|executi\w+|الاول|العام|المنتدب)\b")
# So many characters before and behind a name its office stands.
BEFORE, BEHIND = 80, 50


def of_office(outside: str, persons: Sequence[Person], sentence: Sentence) -> Person | None:
    """The one person who bears the office that these words name; the sentence is of the text that introduces everybody."""
    for named, borne in OFFICES:
        bearers = [one for one in persons if borne.search(fold(one.role_words or ""))]
        said = named.search(outside)
        if said and len(bearers) == 1:
            return bearers[0] if _fits(outside, said, bearers[0], sentence) else None
    return None


def of_another(words: str, persons: Sequence[Person], sentence: Sentence) -> bool:
    """Whether words (as they stand) give what was said to an office that its known bearers do not bear."""
    said = fold(words)
    for named, borne in OFFICES:
        bearers = [one for one in persons if borne.search(fold(one.role_words or ""))]
        office = named.search(said)
        if office and bearers and not TOLD_TO.search(said[: office.start()]):
            return not any(_fits(said, office, one, sentence) for one in bearers)
    return False


def names_office(words: str) -> bool:
    """Whether words (as they stand) that look like a name are an office: "Finance Minister"."""
    return any(named.search(fold(words)) for named, _ in OFFICES)


def _fits(text: str, office: re.Match[str], bearer: Person, sentence: Sentence) -> bool:
    """Whether what an office is of, and whose, is so of its bearer: not "le ministre des Finances", "the Polish Minister"."""
    own = _introduced(bearer, sentence)
    before = re.search(r"([a-z]+)[ '’-]$", text[: office.start()])
    behind = re.match(r" (\w+)", text[office.end() :])
    lands = _lands(before[1] if before else "") | _lands(behind[1] if behind else "")
    of = OF.match(text, office.end())
    lands |= _lands(of[1]) if of else set()
    if lands - {bearer.party}:
        return False
    said = [one[1] for one in (of, KIND.match(text, office.end()), before) if one]
    return all(one in PLAIN | own or _lands(one) for one in said)


def _introduced(bearer: Person, sentence: Sentence) -> frozenset[str]:
    """The words around the name where it stands first, its office among them."""
    here = [place for place in bearer.places if place.file == sentence.whole.file]
    first = min(here, key=lambda place: place.start, default=None)
    around = sentence.normal.raw[max(0, first.start - BEFORE) : first.end + BEHIND] if first else ""
    return folded_words(re.sub(r"[\W_]+", " ", f"{bearer.role_words or ''} {around}"))


def _lands(word: str) -> set[str]:
    return {hit.value.state for hit in every_state(tokenise(normalise(word), 0, len(word)), word)}
