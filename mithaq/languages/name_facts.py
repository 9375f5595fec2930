"""Names of persons and places on one side that nothing on the other side sounds like.

Latin script shows a name by its capital; Arabic shows none, so each Latin name looks for its like among all the Arabic
words of the clause. What the rest of the document spells in both scripts is its registry: a name that has its
counterpart elsewhere is missed where it hasn't; a person behind a rank or a title is missed at once. A spelling that
somebody confirmed outranks the sound: where it stands, the name is said, however unlike it sounds.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from mithaq.languages.body_facts import body_facts
from mithaq.languages.calendar_words import MONTH_BY_WORD, WEEKDAY_BY_WORD
from mithaq.languages.coverage import Clause, Word
from mithaq.languages.discrepancies import Discrepancy, Severity
from mithaq.languages.facts import Fact
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.meaning import Embedder
from mithaq.languages.name_runs import arabic_words, settled
from mithaq.languages.name_variants import one_name
from mithaq.languages.name_words import CIVIL, COMMON, OF, OFFICES, ONE_NAME, PARTS_OF_NAMES, PLACED, TITLES
from mithaq.languages.names import WEAK, cross_likeness, may_sound_alike, same_consonants, skeleton
from mithaq.languages.normalise import Normal, fold
from mithaq.languages.segments import Segment, per_segment
from mithaq.languages.tokens import ARABIC, Token, tokenise, unclitic
from mithaq.languages.word_facts import rank_hits, state_hits

Pair = tuple[Sequence[Segment], Sequence[Segment]]

# Likeness from which an Arabic word is the name, and below which it surely isn't.
FOUND, ABSENT = 0.70, 0.58
SHORTEST = 4
# Two spellings of one name in Latin script.
ALIKE = 0.86
# Nearness of meaning from which a capitalised word is translated, not a name; how many words it is held against.
MEANT, MOST_WORDS = 0.5, 60
# How far from a name, in shares of the clause, the name that replaces it may stand; among how many it is plain to see.
NEAR, FEW = 0.35, 3
# How many other clauses must spell a name in both scripts before its absence is an alarm.
KNOWN = 2


@dataclass(frozen=True)
class Registry:
    """Latin names that clauses of this document have in both scripts, with the number of clauses; the commission's."""

    counts: dict[str, int]
    names: KnownSpellings = NOTHING

    def knows(self, name: str, *, here: bool) -> bool:
        """Whether enough other clauses have it; `here` when this clause is one of those counted."""
        return self.counts.get(name, 0) - here >= KNOWN

    def told_apart(self, name: str, words: Sequence[str]) -> frozenset[str]:
        """The words that somebody told apart from this name, however they sound."""
        told = self.names.apart
        return frozenset(word for word in words if self.names.verdict(name, word) == "other") if told else frozenset()

    def confirmed(self, name: str, words: Sequence[str]) -> bool:
        """Whether one of the words is this name in a spelling that somebody confirmed."""
        answers = self.names.answers(name)
        return bool(answers) and any(word in answers or word.removeprefix("ال") in answers for word in words)


def registry_of(pairs: Sequence[Pair], *, names: KnownSpellings = NOTHING) -> Registry:
    """What the document's clauses spell in both scripts, beside what the commission has confirmed."""
    read = [(_arabic_words(arabic), _names_of(latin)) for latin, arabic in _across(pairs)]
    # What fewer clauses name than make a name known needs no look at its sound.
    often = Counter(name for _, said in read for name in said)
    counts: dict[str, int] = defaultdict(int)
    for words, said in read:
        for name in said:
            if often[name] >= KNOWN:
                counts[name] += _best(name, words) >= FOUND
    return Registry(dict(counts), names)


def _across(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Pairs of Latin and Arabic script, the Latin side first."""
    for a, b in pairs:
        latin, arabic = _sides(a, b)
        if arabic and arabic[0].language == "ar":
            yield latin, arabic


def _names_of(latin: Sequence[Segment]) -> set[str]:
    return {token.key for segment in latin for token, _ in latin_names(segment)}


def unlike_names(clause: Clause, registry: Registry, reader: Embedder) -> list[Discrepancy]:
    """Names of the Latin side that the other side doesn't have; of two Latin sides, those of the French one first."""
    one, other = _sides(clause.a, clause.b)
    if not one or not other:
        return []
    words = _arabic_words(other) if other[0].language == "ar" else _latin_words(other)
    ours, theirs = clause.words if one is clause.a else clause.words[::-1]
    states = {word.token.start: word.state for word in ours}
    strangers = [word for word in theirs if word.state == "unknown"]
    # What no lexicon knows is a name as well, and names are near one another in meaning.
    unknown = [word.token.key for word in strangers]
    found: list[Discrepancy] = []
    spoken = arabic_words(other, clause.b_facts if one is clause.a else clause.a_facts)
    for segment in one:
        named = latin_names(segment)
        told_apart = settled(named, segment, spoken)
        names = [token.key for token, _ in named]
        for token, placed in named:
            apart = registry.told_apart(token.key, words)
            heard = [word for word in words if word not in apart]
            gone = told_apart.get(token.start, False) and not registry.confirmed(token.key, heard)
            answered = states.get(token.start) == "answered" and not apart
            if not gone and (answered or _said(token, heard, other, registry)):
                continue
            spelt = registry.names.spelt(token.key, frozenset(names), arabic=other[0].language == "ar")
            known = spelt or registry.knows(token.key, here=False)
            replaced = states.get(token.start) == "unknown" and _heard(token.key) and _facing(token, segment, strangers)
            if not (placed or known or (replaced and reader.dim)):
                continue
            unsure = not known and placed != "ranked"
            beside = [*names, *unknown] if placed and replaced and len(unknown) <= FEW else names
            if unsure and (reader.dim or placed != "titled") and _meant(token, beside, other, reader):
                continue
            fact = Fact("name", token.key, segment, token.start, token.end)
            told = gone or (placed == "ranked" and token.start not in told_apart) or (placed and replaced)
            severity: Severity = "alarm" if _heard(token.key) and told else "hint"
            found.append(_lone(fact, severity, of_a=one is clause.a))
    return found


def _lone(fact: Fact, severity: Severity, *, of_a: bool) -> Discrepancy:
    if of_a:
        return Discrepancy("name", severity, fact, None, "only_a")
    return Discrepancy("name", severity, None, fact, "only_b")


def _heard(name: str) -> bool:
    """Whether a name has consonants enough to be told by its sound: "Gueye" has one."""
    return sum(sound not in WEAK - {"h"} for sound in skeleton(name)) >= 2


def _facing(token: Token, segment: Segment, strangers: Sequence[Word]) -> bool:
    """Whether a word that nobody knows stands on the other side about where this name stands: another name."""
    here = (token.start - segment.start) / max(1, segment.end - segment.start)
    return any(
        abs(here - (word.token.start - word.segment.start) / max(1, word.segment.end - word.segment.start)) < NEAR
        for word in strangers
    )


def _sides(a: Sequence[Segment], b: Sequence[Segment]) -> tuple[Sequence[Segment], Sequence[Segment]]:
    """The side whose capitals show names, and the other one. Nothing when both sides are of one language."""
    languages = [side[0].language if side else "" for side in (a, b)]
    if not all(languages) or languages[0] == languages[1]:
        return (), ()
    first = "fr" if "fr" in languages else "en"
    return (a, b) if languages[0] == first else (b, a)


def _said(token: Token, words: Sequence[str], others: Sequence[Segment], registry: Registry) -> bool:
    if registry.confirmed(token.key, words):
        return True
    if others[0].language == "ar":
        alike = _best(token.key, words) >= ABSENT or any(same_consonants(token.key, word) for word in words)
        known = ONE_NAME.get(token.key, frozenset()) & set(words) or any(one_name(token.key, word) for word in words)
        return alike or bool(known)
    return any(word[:4] == token.key[:4] or JaroWinkler.similarity(word, token.key) >= ALIKE for word in words)


def _sounds(name: str, word: str) -> bool:
    """Whether one word of the other side spells the name."""
    key = fold(word)
    if not ARABIC.match(key):
        return key == name
    return any(_best(name, [form]) >= FOUND for form, _ in unclitic(key))


def _latin_words(segments: Sequence[Segment]) -> list[str]:
    return sorted({token.key for segment in segments for token in segment.tokens if token.word})


def _meant(token: Token, names: Sequence[str], others: Sequence[Segment], reader: Embedder) -> bool:
    """Whether a word of the other side means what this one does: "Santé", الصحة. Without a model nobody can tell.

    Words that sound like another of the names are explained by it: names are near one another in meaning.
    """
    if not reader.dim:
        return True
    said = {word.text for segment in others for word in segment.tokens if word.word and len(word.key) > 2}
    own = {name for name in names if name != token.key}
    words = sorted(word for word in said if fold(word) not in own and not any(_sounds(name, word) for name in own))
    vectors = reader.embed([token.text, *words[:MOST_WORDS]])
    return bool(len(vectors) > 1 and float((vectors[1:] @ vectors[0]).max()) >= MEANT)


@per_segment
def latin_names(segment: Segment) -> list[tuple[Token, str]]:
    """Capitalised words that may be names, and whether a rank or title, or a word of place, stands before them."""
    return list(_latin_names(segment))


def _latin_names(segment: Segment) -> Iterator[tuple[Token, str]]:
    tokens = segment.tokens
    states = {n for hit in state_hits(segment) for n in range(hit.first, hit.last)}
    bodies = [(fact.start, fact.end) for fact in body_facts(segment)]
    ranks = {n for hit in rank_hits(tokens) for n in range(hit.first, hit.last)}
    common = _common(segment.normal)
    titled = ""
    if _is_headline(tokens):
        return
    for at, token in enumerate(tokens):
        inside = at in states or any(start <= token.start < end for start, end in bodies)
        if at in states and titled:
            continue  # "le caporal togolais Kodjo Agbeko"
        if inside:
            titled = ""
        elif at in ranks:
            titled = "ranked"
        elif _is_name(tokens, at) and token.key not in common:
            if len(token.key) >= SHORTEST:
                yield token, titled or ("placed" if _placed(tokens, at) else "")
        elif token.key in TITLES:
            titled = "titled" if token.key in CIVIL else "ranked"
        elif token.key in OFFICES:
            titled = "titled"
        elif token.key in OF:
            titled = titled and "titled"  # "le commandant de la Garde": what it names may be translated
        elif token.key not in PARTS_OF_NAMES and not (len(token.text) == 1 and token.text.isupper()):
            titled = ""


def _is_headline(tokens: Sequence[Token]) -> bool:
    """A title in capitals or with a capital on each word, as English has: capitals show no names there."""
    words = [token for token in tokens if token.word and len(token.key) > 3]
    return len(words) > 2 and sum(token.text[0].isupper() for token in words) > 0.75 * len(words)


def _placed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place word stands before the name, or before the name that it follows ("à Ben Guerir")."""
    first = at
    while first > 0 and _is_name(tokens, first - 1):
        first -= 1
    return first > 0 and tokens[first - 1].key in PLACED and at - first < 2


@lru_cache(maxsize=8)
def _common(normal: Normal) -> frozenset[str]:
    """Words that the whole text writes without a capital too: no names."""
    return frozenset(token.key for token in tokenise(normal, 0, len(normal.text)) if token.text[0].islower())


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if (
        ARABIC.match(token.text)
        or not token.word
        or not token.text[0].isupper()
        or token.key in COMMON
        or token.text.isupper()
        or (token.key,) in MONTH_BY_WORD
        or token.key in WEEKDAY_BY_WORD
        or token.key in TITLES | OFFICES
    ):
        return False
    begins = at == 0 or tokens[at - 1].key in (".", ":", "«", '"', "“", "!", "?")
    return not (begins and not (at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()))


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
    for word in words:
        # إلفراكومب begins like an article and has none.
        for bare in {word, word.removeprefix("ال")} if len(word) > 4 else {word}:
            if 0.4 < len(word) / len(name) < 2.2 and may_sound_alike(name, bare):
                best = max(best, cross_likeness(name, bare))
                if best >= FOUND:
                    return best
    return best
