# ruff: noqa: E501 -- patterns read better on one line
"""Whoever signs a letter below its closing words, on a line of their own, without a rank or a title."""

import re
from collections.abc import Iterator, Sequence

from mithaq.languages.people import Sighting, roles
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.tokens import ARABIC

CLOSES = re.compile(
    r"\b(?:veuillez agreer|je vous prie d'agreer|je vous prie de (?:croire|recevoir)|salutations|haute consideration|cordialement|respectueusement|yours (?:sincerely|faithfully|truly|ever)|sincerely|faithfully|(?:best|kind|warm) (?:regards|wishes)|high(?:est)? consideration|accept, |[وف]?تفضلوا|[وف]?تقبلوا|فائق (?:الاحترام|التقدير|الاعتبار|التحيه)|اسمي عبارات|والسلام عليكم)"
)
# A name alone: two to four words with a capital, or two to six Arabic ones.
LATIN = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’.-]*|(?:de|da|dos|van|von|der|ould|ben|bin|al|el|of))(?: (?:[A-ZÀ-Ý][\w'’.-]*|(?:de|da|dos|van|von|der|ould|ben|bin|al|el))){1,4}"
)
NAME_AR = re.compile(r"[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){1,5}")
NO_NAME = re.compile(
    r"^(?:ministre|minister|ministere|ministry|fait|done|copie|copy|pour|for|the|le|la|annexe|annex|وزير|وزاره|نسخه|حرر|عن|السيد|مع|الي|المرفقات|ختاما)\b"
)
# The name stands within so many lines below the closing words.
BELOW = 3


def signers(sentences: Sequence[Sentence]) -> Iterator[Sighting]:
    """The name alone below the closing words of a letter."""
    closed = BELOW + 1
    for sentence in sentences:
        closed = 0 if CLOSES.search(sentence.folded) else closed + 1
        if 0 < closed <= BELOW and _name_alone(sentence):
            start, end = sentence.tokens[0].start, sentence.tokens[-1].end
            name = " ".join(sentence.normal.text[start:end].split())
            yield Sighting(sentence, name, None, None, None, None, None, start, end)
            return


def _name_alone(sentence: Sentence) -> bool:
    text = " ".join(sentence.text.split()).rstrip(" .,،")
    pattern = NAME_AR if ARABIC.match(text[:1] or "-") else LATIN
    if not pattern.fullmatch(text) or NO_NAME.match(sentence.folded.lstrip(" .,،")):
        return False
    return not find_states(sentence) and not roles().find(sentence.tokens)
