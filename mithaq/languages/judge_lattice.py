"""Where a commitment may begin and end in a sentence: cuts between its words, and the stretches between two cuts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mithaq.languages.judge_words import Word
from mithaq.languages.normalise import fold
from mithaq.ledger.errors import Language

STOPS = frozenset(',،;؛:.()|/[]-–—"«»“”?؟!')
# Cut before these words, and behind those that only join a clause to the one before.
BEFORE: dict[Language, frozenset[str]] = {
    "fr": frozenset(
        [
            "et",
            "mais",
            "puis",
            "que",
            "qu",
            "qui",
            "dont",
            "tandis",
            "alors",
            "ainsi",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "ou",
            "car",
        ]
    ),
    "en": frozenset(["and", "but", "that", "which", "who", "while", "whereas", "whom", "whose", "then", "so"]),
    "ar": frozenset(
        fold(w)
        for w in [
            "أن",
            "بأن",
            "وأن",
            "إن",
            "التي",
            "الذي",
            "الذين",
            "بينما",
            "فيما",
            "كما",
            "ثم",
            "حيث",
            "على",
            "مقابل",
            "في",
            "اللذين",
        ]
    ),
}
BEHIND: dict[Language, frozenset[str]] = {
    "fr": frozenset(["que", "qu", "qui", "et", "mais"]),
    "en": frozenset(["that", "which", "who", "and", "but"]),
    "ar": frozenset(fold(w) for w in ["أن", "بأن", "وأن", "بأنه", "بأنها", "أنه", "أنها", "التي", "الذي", "بأننا"]),
}
AND = "و"
# A stretch holds at most so many pieces, unless it is the whole sentence or reaches to its end or from its beginning.
MOST_PIECES = 9
# A sentence of more pieces than this is cut at its stops alone, then anywhere but not as finely.
MANY = 48
FEWEST_WORDS = 2


@dataclass(frozen=True)
class Stretch:
    """Pieces [first, last) of a sentence, which are its words [start, end)."""

    first: int
    last: int
    start: int
    end: int


def cuts_of(words: Sequence[Word], language: Language, *, also: Iterable[int] = ()) -> list[int]:
    """The indexes of words at which a piece begins, and their number at the end; `also` are characters of cuts."""
    wanted = {0, len(words)}
    extra = set(also)
    for n, word in enumerate(words):
        if word.key in STOPS:
            wanted |= {n, n + 1}
        elif len(words) < 4 * MANY and _joins(word, language):
            wanted.add(n)
        if len(words) < 4 * MANY and word.key in BEHIND[language]:
            wanted.add(n + 1)
        if word.start in extra or word.line:
            wanted.add(n)
    cuts = _without_stops(sorted(wanted), words)
    if len(cuts) <= MANY:
        return cuts
    step = len(cuts) // MANY + 1
    return [*cuts[:-1:step], len(words)]


def _joins(word: Word, language: Language) -> bool:
    if language == "ar" and word.key.startswith(AND) and len(word.key) > 3:
        return True
    return word.key in BEFORE[language]


def _without_stops(cuts: Sequence[int], words: Sequence[Word]) -> list[int]:
    """Without pieces that are nothing but a stop: each belongs to the piece before it."""
    kept = [cuts[0]]
    for at, after in zip(cuts[1:], [*cuts[2:], cuts[-1]], strict=True):
        alone = after - at == 1 and words[at].key in STOPS if at < len(words) else False
        if not alone:
            kept.append(at)
    return kept


def stretches_of(cuts: Sequence[int]) -> list[Stretch]:
    """Every stretch of neighbouring pieces that may be one commitment."""
    pieces = len(cuts) - 1
    found = []
    for first in range(pieces):
        for last in range(first + 1, pieces + 1):
            near = last - first <= MOST_PIECES or first == 0 or last == pieces
            if near and cuts[last] - cuts[first] >= FEWEST_WORDS:
                found.append(Stretch(first, last, cuts[first], cuts[last]))
    return found
