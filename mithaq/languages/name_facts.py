# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Names of persons and places on one side that nothing on the other side sounds like.

Latin script shows a name by its capital; Arabic shows none, so each Latin name looks for its like among all the Arabic
words of the clause. What the rest of the document spells in both scripts is its registry: a name that has its
counterpart elsewhere is missed where it hasn't; a person behind a rank or a title is missed at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from mithaq.languages.comparison import Discrepancy, Severity
from mithaq.languages.facts import Fact
from mithaq.languages.name_model import arabic_letters, latin_letters, romanised
from mithaq.languages.names import cross_likeness
from mithaq.languages.normalise import folded_words
from mithaq.languages.segments import Segment
from mithaq.languages.states import every_state
from mithaq.languages.tokens import ARABIC, Token, unclitic

Pair = tuple[Sequence[Segment], Sequence[Segment]]

# Likeness from which an Arabic word is the name, and below which it surely isn't.
FOUND, ABSENT = 0.70, 0.58
SHORTEST = 4
# A first look at the romanised letters: below it no name is alike enough to be weighed.
GLANCE = 0.5
# How many other clauses must spell a name in both scripts before its absence is an alarm.
KNOWN = 2
TITLES = folded_words(
    "M. Mme Monsieur Madame général colonel commandant capitaine lieutenant amiral maréchal ministre ambassadeur docteur Dr Mr Mrs "
    "Ms major captain lieutenant-colonel colonel-major président secrétaire directeur professeur général-major brigade division"
) | {"m", "mme", "mr", "mrs", "dr"}  # fmt: skip
# Capitalised words that are no names: months and the like are lower-case in French, so few are left.
COMMON = folded_words(
    "Article Articles Partie Parties Commission Gouvernement Royaume République Etat Etats Accord Protocole Mémorandum Convention "
    "Ministère Ministre Président Premier Comité Session Annexe Conseil Assemblée Forces Armée Armées Nations Unies Union Européenne "
    "Africaine Organisation Les Des Une Aux Par Pour Dans Sur Cette Ces Son Ses Leur Leurs Elle Ils Elles Nous Vous Chaque Toute Tout "
    "Party Parties Government Kingdom Republic State States United The Joint This That These Those Each Any All And For With From"
)


@dataclass(frozen=True)
class Registry:
    """Latin names that clauses of this document have in both scripts, with the number of clauses."""

    counts: dict[str, int]

    def knows(self, name: str, *, here: bool) -> bool:
        """Whether enough other clauses have it; `here` when this clause is one of those counted."""
        return self.counts.get(name, 0) - here >= KNOWN


def registry_of(pairs: Sequence[Pair]) -> Registry:
    """What the document's clauses spell in both scripts."""
    counts: dict[str, int] = defaultdict(int)
    for a, b in pairs:
        latin, arabic = _scripts(a, b)
        words = _arabic_words(arabic)
        for name in {token.key for segment in latin for token, _ in latin_names(segment)}:
            counts[name] += _best(name, words) >= FOUND
    return Registry(dict(counts))


def unlike_names(a: Sequence[Segment], b: Sequence[Segment], registry: Registry) -> list[Discrepancy]:
    """Names of the Latin side that the Arabic side doesn't have. Nothing when both sides are of one script."""
    latin, arabic = _scripts(a, b)
    words = _arabic_words(arabic)
    if not latin or not words:
        return []
    found: list[Discrepancy] = []
    for segment in latin:
        for token, titled in latin_names(segment):
            likeness = _best(token.key, words)
            if likeness >= ABSENT or not (titled or registry.knows(token.key, here=False)):
                continue
            fact = Fact("name", token.key, segment, token.start, token.end)
            severity: Severity = "alarm"
            of_a = latin is a
            found.append(
                Discrepancy(
                    "name", severity, fact if of_a else None, None if of_a else fact, "only_a" if of_a else "only_b"
                )
            )
    return found


def latin_names(segment: Segment) -> Iterator[tuple[Token, bool]]:
    """Capitalised words that may be names, and whether a rank or a title stands before them."""
    tokens = segment.tokens
    states = {n for hit in every_state(tokens, segment.normal.folded) for n in range(hit.first, hit.last)}
    titled = False
    for at, token in enumerate(tokens):
        if at in states:
            titled = False
        elif _is_name(tokens, at):
            if len(token.key) >= SHORTEST:
                yield token, titled
        elif token.key in TITLES:
            titled = True
        elif token.key not in (".", "de", "d", "la", "le", "el", "al", "ben", "ould", "ag"):
            titled = False


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if (
        ARABIC.match(token.text)
        or not token.word
        or not token.text[0].isupper()
        or token.key in COMMON
        or token.key in TITLES
    ):
        return False
    begins = at == 0 or tokens[at - 1].key in (".", ":", "«", '"', "“", "!", "?")
    return not (begins and not (at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()))


def _scripts(a: Sequence[Segment], b: Sequence[Segment]) -> tuple[Sequence[Segment], Sequence[Segment]]:
    """The Latin side and the Arabic side; empty ones when both are of one script."""
    if not a or not b or (a[0].language == "ar") == (b[0].language == "ar"):
        return (), ()
    return (b, a) if a[0].language == "ar" else (a, b)


def _arabic_words(segments: Sequence[Segment]) -> list[str]:
    """Each Arabic word with and without its joined particles, and Latin words as they are."""
    words: set[str] = set()
    for segment in segments:
        for at, token in enumerate(segment.tokens):
            if token.word and len(token.key) > 2:
                words |= {form for form, _ in unclitic(token.key)}
                following = segment.tokens[at + 1].key if at + 1 < len(segment.tokens) else ""
                if len(token.key) <= 4 and following and ARABIC.match(following):
                    words.add(token.key + following)
    return sorted(words)


def _best(name: str, words: Sequence[str]) -> float:
    best = 0.0
    latin = latin_letters(name)
    for word in words:
        bare = word.removeprefix("ال") if len(word) > 4 else word
        near = (
            0.4 < len(word) / len(name) < 2.2
            and JaroWinkler.similarity(romanised(arabic_letters(bare)), latin) > GLANCE
        )
        if near:
            likeness = cross_likeness(name, bare)
            if likeness > best:
                best = likeness
                if best >= FOUND:
                    return best
    return best
