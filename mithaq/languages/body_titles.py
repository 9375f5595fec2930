"""Directorates, corps and schools that stand in one another's place: the heads of their titles match, what they are for
doesn't.

No table has these bodies. A head noun opens a title; the content words behind it say what the body is for. Where both
sides have as many titles, and each of the two that face one another has a word that the lexicon knows, that nothing on
the other side answers and that the model finds near to none there, one body was written for another.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from mithaq.languages.coverage import Clause, Word
from mithaq.languages.discrepancies import Discrepancy
from mithaq.languages.facts import Fact
from mithaq.languages.meaning import Embedder
from mithaq.languages.normalise import folded_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token, unclitic

HEADS = folded_words(
    "direction directorate département department division service école school académie academy institut institute "
    "centre center corps inspection inspectorate agence agency office bureau faculté faculty hôpital hospital "
    "laboratoire laboratory comité committee "
    "مديرية إدارة مدرسة أكاديمية معهد مركز سلاح مفتشية مصلحة وكالة مكتب كلية مستشفى مختبر لجنة هيئة دائرة قسم"
)
# Small words inside a title, and adjectives that say whose a body is, not what it is for.
LINKING = {"de", "d", "des", "du", "la", "l", "le", "les", "of", "for", "the", "et", "and"}
ADJECTIVES = folded_words(
    "national nationale royal royale militaire military générale general central centrale supérieure mixte joint "
    "الوطنية الوطني الملكية الملكي العسكرية العسكري العامة العام المركزية المركزي العليا العالي المشتركة المشترك"
)
# Words of a title that say what it is for stand this near behind its head.
REACH, MOST_WORDS = 5, 3
# Nearness of meaning from which two words of two titles may be one.
NEAR = 0.45


def unlike_bodies(clause: Clause, reader: Embedder) -> list[Discrepancy]:
    """Bodies by the form of their title, one in another's place. Without a model nothing is said."""
    if not reader.dim or clause.a[0].language == clause.b[0].language:
        return []
    one, other = (_titles(words, side) for words, side in zip(clause.words, (clause.a, clause.b), strict=True))
    if len(one) != len(other):
        return []
    return [
        Discrepancy("organisation", "alarm", _fact(a), _fact(b), "value_differs")
        for a, b in zip(one, other, strict=True)
        if _unlike(a, b, reader)
    ]


def _titles(words: Sequence[Word], segments: Sequence[Segment]) -> list[list[Word]]:
    """For each title its head and what it is for; a head inside a title opens none."""
    found: list[list[Word]] = []
    for segment in segments:
        for word in (word for word in words if word.segment is segment and _is_head(word.token)):
            if not found or all(word is not said for said in found[-1]):
                behind = _behind(segment, segment.tokens.index(word.token), words)
                found.append([word, *islice(behind, MOST_WORDS)])
    return found


def _behind(segment: Segment, at: int, words: Sequence[Word]) -> Iterator[Word]:
    """The content words that follow a head closely: only words that link a title may stand between, and in French and
    English one of these or an adjective of titles must."""
    by_start = {word.token.start: word for word in words if word.segment is segment}
    arabic = bool(ARABIC.match(segment.tokens[at].text))
    linked = arabic
    for token in segment.tokens[at + 1 : at + 1 + REACH]:
        if token.key in LINKING:
            linked = True
        elif token.key in ADJECTIVES:
            continue
        elif linked and token.start in by_start and (token.key.startswith("ل") or not _is_head(token)):
            yield by_start[token.start]
            linked = arabic
        else:
            return


def _is_head(token: Token) -> bool:
    return any(form.removeprefix("ال") in HEADS for form, _ in unclitic(token.key))


def _unlike(one: Sequence[Word], other: Sequence[Word], reader: Embedder) -> bool:
    """Whether each title has a known word that the other side hasn't, and none of the two mean nearly the same."""
    ours, theirs = ([word.token.text for word in side[1:] if word.state == "known"] for side in (one, other))
    if not ours or not theirs:
        return False
    everything = [word.token.text for word in other[1:]], [word.token.text for word in one[1:]]
    for said, there in ((ours, everything[0]), (theirs, everything[1])):
        vectors = reader.embed([*said, *there])
        if float((vectors[: len(said)] @ vectors[len(said) :].T).max()) >= NEAR:
            return False
    return True


def _fact(title: Sequence[Word]) -> Fact:
    said = " ".join(word.token.key for word in title)
    return Fact("organisation", said, title[0].segment, title[0].token.start, title[-1].token.end)
