"""What a text says was not done, agreed or signed, will not be held, was called off, refused or taken back.

One piece for signed texts, visits, next steps and commitments; the words of each language stand in `denial_words`.
Spans are characters [first, last) of folded text. Nothing here raises.
"""

import re
from collections.abc import Iterator, Sequence

from mithaq.languages.denial_words import DENIALS, OfPromises
from mithaq.languages.findings import Pledge
from mithaq.languages.sentences import Sentence
from mithaq.ledger.errors import Language

# So many characters before a verb a denial that touches it begins.
TOUCH = 16
# A pledge that goes on for so many words behind what is denied says something else too.
FEWEST = 4
# Denied, this forbids, and so binds: "At no time shall …".
FORBIDDING = "shall"


def negated(language: Language, folded: str, span: tuple[int, int], verb: tuple[int, int]) -> bool:
    """Whether a denial touches the verb, inside of `span`: "ne fournira", "will not"; "ne … que" is none."""
    (start, end), (first, last) = span, verb
    words = DENIALS[language].verbs
    if words.only.match(folded, last, end) or words.than.match(folded, last, end):
        return False
    before = words.touching.search(folded, max(start, first - TOUCH), first)
    return bool(before or words.trailing.match(folded, last, end))


def denied(language: Language, folded: str, span: tuple[int, int], verb: tuple[int, int]) -> bool:
    """Whether `span` denies a verb in it: right beside it, or from further away with no other clause between."""
    (start, end), (first, last) = span, verb
    words = DENIALS[language].verbs
    if negated(language, folded, span, verb):
        return True
    return not words.only.match(folded, last, end) and any(
        not words.clause.search(folded, said.end(), first) for said in words.reaching.finditer(folded, start, last)
    )


def called_off(language: Language, folded: str, span: tuple[int, int]) -> bool:
    """Whether a span says that something was cancelled or put off, and not that it was not."""
    return next(where_off(language, folded, span), None) is not None


def where_off(language: Language, folded: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Where a span says so: the words, as characters [first, last) of the folded text."""
    words = DENIALS[language].meetings
    for said in (said for one in (words.cancelled, words.postponed) for said in one.finditer(folded, *span)):
        if not denied(language, folded, span, said.span()):
            yield said.span()


def will_not_meet(language: Language, folded: str, days: Sequence[int]) -> bool:
    """Whether a folded sentence says that a meeting will not be, was called off or has no date.

    `days` are the places of the dates that it gives. Put off to a day that is named, or held in another place instead,
    it will be.
    """
    words, whole = DENIALS[language].meetings, (0, len(folded))
    if _off(language, folded, whole, words.cancelled) or words.no_date.search(folded):
        return True
    put_off = _off(language, folded, whole, words.postponed)
    if put_off:
        until = words.until.match(folded, put_off.end())
        return not (until and any(day >= until.end() for day in days))
    return any(_of_holding(language, folded, said) for said in DENIALS[language].verbs.reaching.finditer(folded))


def denied_in(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where a sentence says what was not agreed, was refused or taken back: from the verb on, up to what it says
    instead, as characters of the normalised text."""
    text, words = sentence.folded, DENIALS[sentence.language].promises
    for match in (match for pattern in words.unagreed for match in pattern.finditer(text)):
        if _supposed(words, text[: match.start()]) or _twice(sentence.language, text, match):
            continue
        stops = [words.beside] if words.that.search(match.group()) else [words.beside, words.anew]
        found = [stop.start() for one in stops if (stop := one.search(text, match.end()))]
        yield sentence.start + match.start(), sentence.start + min(found, default=len(text))


def is_denied(sentence: Sentence, pledge: Pledge) -> bool:
    """Whether a pledge of a sentence lies in what the sentence denies, and nothing before that binds already."""
    binds = DENIALS[sentence.language].promises.binds
    for start, end in denied_in(sentence):
        first, last = sentence.normal.raw_span(start, end)
        before = sentence.normal.raw[pledge.place.start : max(first, pledge.place.start)]
        behind = sentence.normal.raw[last : pledge.place.end].split()
        inside = pledge.place.start < last and first < pledge.place.end and len(behind) < FEWEST
        if inside and not binds.search(before.lower()):
            return True
    return False


def is_undone(sentence: Sentence, pledge: Pledge) -> bool:
    """Whether a denial touches the first verb that would bind in a pledge: "will not deliver"; "shall not" forbids."""
    language, normal = sentence.language, sentence.normal
    span = (sentence.start, sentence.end)
    for verb in DENIALS[language].promises.binds.finditer(normal.folded, *span):
        if pledge.place.start <= normal.raw_span(*verb.span())[0] < pledge.place.end:
            return verb.group() != FORBIDDING and negated(language, normal.folded, span, verb.span())
    return False


def says_not_only(sentence: Sentence) -> bool:
    """Whether a sentence promises one thing and another too: "not only … but also"."""
    return bool(DENIALS[sentence.language].promises.not_only.search(sentence.folded))


def _supposed(words: OfPromises, before: str) -> bool:
    """Whether `before` opens a condition: "if" stands in the same clause, in which commas come in pairs."""
    behind = [before[one.end() :] for one in words.supposes.finditer(before)]
    return any(not re.search(r"[;؛:]|\.\s", said) and len(re.findall("[,،]", said)) % 2 == 0 for said in behind)


def _off(language: Language, folded: str, span: tuple[int, int], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Where a span says so without denying it: "n'a pas été annulée" calls nothing off."""
    found = pattern.finditer(folded, *span)
    return next((one for one in found if not denied(language, folded, span, one.span())), None)


def _of_holding(language: Language, folded: str, said: re.Match[str]) -> bool:
    """Whether a denial is of a verb of holding, in it or up to three words behind, with no place instead."""
    words = DENIALS[language]
    reach = re.match(r"(?: ?[\w']+){0,3}", folded[said.end() :])
    end = said.end() + (reach.end() if reach else 0)
    cut = words.verbs.clause.search(folded, said.end(), end)
    held = words.meetings.holding.search(folded, said.start(), cut.start() if cut else end)
    return held is not None and not words.meetings.instead.search(folded, said.end())


def _twice(language: Language, text: str, said: re.Match[str]) -> bool:
    """Whether a refusal is itself denied: "n'a pas retiré son offre", "did not reject the proposal"."""
    return denied(language, text, (0, len(text)), (said.start(), said.start() + 1))
