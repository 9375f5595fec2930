"""Commitments by the rules and the judge together: what the rules find is one sign among others; the judge decides."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from mithaq.languages.clauses import Setting
from mithaq.languages.commitment_words import CLOSES_LIST, FORBIDS, OPENS_LIST
from mithaq.languages.commitments import is_joint, pledge_of
from mithaq.languages.denials import is_denied, is_undone, says_not_only
from mithaq.languages.findings import Pledge
from mithaq.languages.grounds import has_ground, of_one_chosen
from mithaq.languages.judge import (
    MODEL,
    Array,
    Found,
    Weights,
    calibrated,
    chosen,
    likely,
    same_place,
    shipped,
    shipped_choice,
    sums,
    weigh,
)
from mithaq.languages.judge_features import read_version
from mithaq.languages.judge_read import Read
from mithaq.languages.judge_who import Before, before_of, choice_rows, options_of
from mithaq.languages.meaning import Embedder, NoModel
from mithaq.languages.sentences import Sentence

# A sentence in which nothing is likelier than this without its meaning isn't read for its meaning.
WORTH = 0.02
# A text of more stretches than this is read without meaning: half a minute is too long to wait for a draft.
MOST_MEANT = 4_000
JUDGED = "judged"
# What a rule found is drafted though the judge isn't sure, down to this likelihood; formulas of decision and rows of
# tables name themselves, and are doubted less.
DOUBTED = 0.6
ALLOWED = {"decides": 0.1, "expected": 0.1, "intends": 0.1, "table_row": 0.25, "forbidden": 0.1}
# The judge takes "not only" for a denial.
NOT_ONLY = 0.25
# Another than the rules name is taken to be bound only where that is so likely.
SURER = 0.8
# Signs at the edge of a clause that count for nothing.
EDGE = 2


@dataclass(frozen=True)
class Judged:
    """The commitments of one version in order, and what may be one without being sure enough to be drafted."""

    drafted: tuple[Pledge, ...]
    perhaps: tuple[Pledge, ...]


def unhurried() -> None:
    """Nobody asks for a stop."""


def judged(
    sentences: Sequence[Sentence],
    setting: Setting,
    pledges: Sequence[Pledge],
    *,
    embedder: Embedder | None = None,
    go_on: Callable[[], None] = unhurried,
) -> Judged:
    """Weigh each stretch of each sentence. A report of nothing joint, a text without parties keep what rules found.

    `go_on` is asked at each sentence; it raises when somebody wants an end.
    """
    pledges = list(_undenied(sentences, pledges))
    if not setting.parties or (setting.genre == "report" and not is_joint(sentences)):
        return Judged(tuple(pledges), ())
    reads = read_version(sentences, setting, pledges)
    reader = embedder or NoModel()
    weights = shipped(reader.name == MODEL)
    drafted: list[Pledge] = []
    perhaps: list[Pledge] = []
    for read, odds, before in zip(reads, _odds(reads, reader, go_on), before_of(reads), strict=True):
        go_on()
        taken = chosen(read, odds)
        own = [one for one in taken if not of_one_chosen(read, one.stretch)]
        given = _Given(setting, before, _at(read, sentences), weights)
        made = [said if one in own else _of_nobody(said) for one in taken for said in _pledges(read, one, given)]
        found = [one for one in made if not is_denied(read.sentence, one.pledge)]
        sure = [one.pledge for one in found if one.grounded and one.pledge.confidence >= weights.drafted]
        sure += [one for one in _allowed(read, own, weights) if not _among(one, [*drafted, *sure])]
        drafted += sure
        unsure = [one.pledge for one in found if not _among(one.pledge, sure)]
        perhaps += [one for one in unsure if not _undone(read.sentence, one, setting)]
    return Judged(tuple(sorted(drafted, key=_place)), tuple(sorted(perhaps, key=_place)))


def _undenied(sentences: Sequence[Sentence], pledges: Sequence[Pledge]) -> Iterator[Pledge]:
    """What rules found, without what its own sentence says was not agreed."""
    spans = [(sentence.normal.raw_span(sentence.start, sentence.end), sentence) for sentence in sentences]
    for pledge in pledges:
        own = [one for (start, end), one in spans if pledge.place.start < end and start < pledge.place.end]
        if not any(is_denied(one, pledge) for one in own):
            yield pledge


def _undone(sentence: Sentence, pledge: Pledge, setting: Setting) -> bool:
    """Whether what is one perhaps is denied beside its verb; what an instrument forbids is a duty all the same."""
    return setting.genre not in FORBIDS and is_undone(sentence, pledge)


def _among(one: Pledge, others: Sequence[Pledge]) -> bool:
    return any(one.place.start < other.place.end and other.place.start < one.place.end for other in others)


def _place(pledge: Pledge) -> tuple[int, int]:
    return pledge.place.start, pledge.place.end


def _odds(reads: Sequence[Read], embedder: Embedder, go_on: Callable[[], None]) -> list[Array]:
    """How likely each stretch is: by words first, then by meaning too where that leaves a doubt worth its time."""
    plain = shipped(False)
    odds: list[Array] = []
    for read in reads:
        go_on()
        odds.append(likely(read, weigh(read, plain)))
    if embedder.name != MODEL:
        return odds
    worth = [n for n, found in enumerate(odds) if found.size and found.max() > WORTH]
    if sum(len(reads[n].stretches) for n in worth) > MOST_MEANT:
        return odds
    meant = shipped(True)
    for n in worth:
        go_on()
        read = reads[n]
        vectors = embedder.embed([read.text(one) for one in read.stretches]).astype(np.float64)
        odds[n] = likely(read, weigh(read, meant, vectors=vectors))
    return odds


@dataclass(frozen=True)
class _Given:
    """What a pledge is made with; `at` is how far into the version its sentence stands."""

    setting: Setting
    before: Before
    at: float
    weights: Weights


def _at(read: Read, sentences: Sequence[Sentence]) -> float:
    first, last = sentences[0].start, sentences[-1].end
    return (read.sentence.start - first) / max(1, last - first)


@dataclass(frozen=True)
class _Made:
    """What a stretch promises; `grounded` where a rule found it or a party is named as its doer."""

    pledge: Pledge
    grounded: bool


def _pledges(read: Read, found: Found, given: _Given) -> list[_Made]:
    """What a stretch promises: the clauses that rules see in it, their pledge in its place, else one of its own."""
    sure = calibrated(found.likely, given.weights)
    if sure < given.weights.perhaps or _topics(read):
        return []
    start, end = read.sentence.normal.raw_span(*read.span(found.stretch))
    clauses = [one for one in read.ruled if start <= one.place.start + EDGE and one.place.end <= end + EDGE]
    if len(clauses) > 1:
        return [_Made(replace(one, confidence=sure), True) for one in clauses]
    same = next((one for one in read.ruled if same_place((one.place.start, one.place.end), (start, end))), None)
    who = bound_by(read, found, given.setting, (given.before, same.who if same else None))
    if same and same.rule == "decides" and same.who not in (None, "both"):
        who = same.who  # grammar says it: whoever decides alone, or is the subject behind "that"
    grounded = same is not None or has_ground(read, found.stretch, given.setting, given.before)
    who = who if grounded else None
    said = (who, "obligation", JUDGED)
    made = same or pledge_of(read.sentence, read.span(found.stretch), said, (given.setting, given.at))
    return [_Made(replace(made, who=who, confidence=sure), grounded)]


def _of_nobody(made: _Made) -> _Made:
    """What a stranger will do whom a party chose: perhaps somebody's promise, never drafted as the party's."""
    return _Made(replace(made.pledge, who=None), False)


def _topics(read: Read) -> bool:
    """Whether a sentence is an item of what was only talked about: "ont examiné les points suivants :"."""
    lead = " ".join(read.context.lead)
    return bool(CLOSES_LIST.search(lead)) and not OPENS_LIST[read.sentence.language].search(lead)


def _allowed(read: Read, taken: Sequence[Found], weights: Weights) -> Iterator[Pledge]:
    """What the rules found and the judge isn't sure of, unless it doubts it more than such a rule allows."""
    places = [(one, read.sentence.normal.raw_span(*read.span(one.stretch))) for one in taken]
    for pledge in read.ruled:
        own = (pledge.place.start, pledge.place.end)
        likely = max((one.likely for one, place in places if same_place(own, place)), default=0.0)
        sure = calibrated(likely, weights)
        doubted = NOT_ONLY if says_not_only(read.sentence) else DOUBTED
        if sure >= ALLOWED.get(pledge.rule, doubted):
            yield replace(pledge, confidence=sure)


def bound_by(read: Read, found: Found, setting: Setting, known: tuple[Before, str | None]) -> str | None:
    """Whom a stretch binds: the likeliest of the options; what the rules say is one sign of it."""
    options, ruled = options_of(setting), known[1]
    weighed = sums(choice_rows(read, found.stretch, setting, known), shipped_choice())
    shares = np.exp(weighed - np.logaddexp.reduce(weighed))
    best = int(np.argmax(shares))
    if shares[best] >= SURER or (ruled is None and _named(read, found, options[best], known[0])):
        return options[best]
    return ruled if ruled in options else None


def _named(read: Read, found: Found, who: str, before: Before) -> bool:
    """Whether a stretch, what leads up to it in its sentence, or what stands before that names somebody."""
    return (
        who == before.former or who in before.above or any(word.who == who for word in read.words[: found.stretch.end])
    )
