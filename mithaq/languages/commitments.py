"""Commitments: sentences in which a side, both sides or a plan of theirs is bound, by the verbs that bind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from mithaq.languages.commitment_words import (
    BOTH,
    COMPILED,
    FORMULA,
    FRAME,
    FRAME_NEEDED,
    ITEM_VERB,
    NEGATED,
    NEGATED_AFTER,
    NEGATED_INSIDE,
    PREPOSITION,
    SIDE_NOUN,
)
from mithaq.languages.concepts import concepts_of
from mithaq.languages.dates import FIRST_WORDS as MONTH_WORDS
from mithaq.languages.findings import Pledge
from mithaq.languages.numbers import ARTICLES, number_at
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import Naming, find_states
from mithaq.languages.tokens import Hit, Phrasebook, tokenise

# Without a subject that is a party, a sentence commits only if it is about one of these things of a programme.
THINGS = {"plan", "instrument", "session", "seats", "lot", "mission", "report", "list", "sub_commission", "contact",
          "handover", "exercise", "commission", "visit", "instructors"}  # fmt: skip
SEPARATOR = re.compile(
    r"(?:[,;،؛]|\bet\b|\band\b|\bwhile\b|\btandis que\b|\bبينما\b)\s*(?:que\s+|that\s+)?(?:le |la |les |l'|the )?$"
)
AND_ONLY = re.compile(r"\s*(?:et|and|و)\s*(?:le |la |les |l'|the )?\s*")
# What is left at the end of a clause when the next one is cut off.
TAIL = re.compile(r"(?:[\s,;،؛]+(?:et|and|while|tandis que|بينما)\b)?[\s,;،؛]*$")
AGENT = re.compile(r"\b(?:par|by)\s+(?:le |la |les |l'|the )?$")
# Behind an Arabic verb its subject follows within a few words; in French and English it stands before.
ARABIC_SUBJECT = 42


@dataclass(frozen=True)
class _Actor:
    start: int
    end: int
    who: str


@dataclass(frozen=True)
class _Trigger:
    start: int
    end: int
    force: str
    rank: int


def is_joint(sentences: Sequence[Sentence]) -> bool:
    """Whether the text is about something two sides do together: without that its verbs bind nobody."""
    text = "\n".join(sentence.folded for sentence in sentences)
    return sum(bool(pattern.search(text)) for pattern in FRAME) >= FRAME_NEEDED


def find_pledges(sentences: Sequence[Sentence], parties: Sequence[str]) -> list[Pledge]:
    """The commitments of one version in order; nothing from headings, quotations or texts about other things."""
    if not is_joint(sentences):
        return []
    pledges: list[Pledge] = []
    opening: tuple[str, str | None] | None = None
    count = max(len(sentences) - 1, 1)
    for index, sentence in enumerate(sentences):
        if sentence.role == "heading":
            opening = None
            continue
        found = list(_in_sentence(sentence, parties, index / count))
        announces = sentence.text.rstrip().endswith(":")
        if announces:
            # "Les deux Parties sont convenues de :" is said by its items, one commitment each.
            opening = (found[0].force, found[0].who) if found else opening
            continue
        begins = ITEM_VERB[sentence.language].match(sentence.lower)
        if not found and opening and begins and sentence.role == "item":
            found = [_pledge(sentence, (sentence.start, sentence.end), opening, index / count)]
        elif sentence.role != "item":
            opening = None
        pledges += found
    return pledges


def _in_sentence(sentence: Sentence, parties: Sequence[str], at: float) -> Iterator[Pledge]:
    """One commitment per clause that has a verb and a subject of its own."""
    actors = _actors(sentence, parties)
    bounds = [sentence.start]
    said: list[tuple[str, str | None]] = []
    for trigger in _triggers(sentence):
        who = _who(sentence, trigger, actors, bounds[-1])
        if not said or _own_subject(sentence, trigger, actors, bounds[-1]):
            if not _binds(sentence, trigger, who):
                continue
            if said:
                bounds.append(_subject_start(sentence, trigger, actors))
            said.append((trigger.force, who))
    ends = [*bounds[1:], sentence.end]
    for (force, who), start, end in zip(said, bounds, ends, strict=False):
        yield _pledge(sentence, (start, end), (force, who), at)


def _pledge(sentence: Sentence, span: tuple[int, int], said: tuple[str, str | None], at: float) -> Pledge:
    text, folded = sentence.normal.text, sentence.normal.folded
    start, end = span
    end = start + len(TAIL.sub("", text[start:end]))
    place = sentence.place(start, end)
    return Pledge(
        text=" ".join(sentence.normal.raw[place.start : place.end].split()),
        who=said[1],
        force=said[0],
        concepts=concepts_of(folded[start:end], text[start:end]),
        numbers=_numbers(sentence, start, end),
        place=place,
        at=at,
    )


def _triggers(sentence: Sentence) -> list[_Trigger]:
    """Binding verbs outside quotations that aren't negated, in order; overlapping ones give way to the stronger."""
    text = sentence.normal.folded if sentence.language == "ar" else sentence.normal.lower
    if FORMULA.search(text, sentence.start, sentence.end):
        return []
    found: list[_Trigger] = []
    for rank, (force, pattern) in enumerate(COMPILED[sentence.language]):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            before, after = (
                text[max(sentence.start, match.start() - 16) : match.start()],
                text[match.end() : match.end() + 8],
            )
            negated = NEGATED.search(before) or NEGATED_AFTER.match(after) or NEGATED_INSIDE.search(match.group())
            inside = any(match.start() < other.end and other.start < match.end() for other in found)
            if not negated and not inside and not sentence.quoted(match.start()):
                found.append(_Trigger(match.start(), match.end(), force, rank))
    return sorted(found, key=lambda trigger: trigger.start)


def _actors(sentence: Sentence, parties: Sequence[str]) -> list[_Actor]:
    """Both sides, or one party, wherever they may be a subject."""
    both = [_Actor(hit.start, hit.end, "both") for hit in _both().find(sentence.tokens)]
    states = [hit for hit in find_states(sentence) if hit.value.state in parties]
    single: list[_Actor] = []
    acts = False
    for index, hit in enumerate(states):
        behind = states[index - 1].end if index else sentence.start
        # "between A and B": whether B acts is decided by what stands before A.
        joined = index > 0 and AND_ONLY.fullmatch(sentence.normal.folded[behind : hit.start])
        plain = hit.value.how != "capital" and not hit.value.doubtful
        acts = plain and (acts if joined else _may_act(sentence, hit))
        if acts:
            single.append(_Actor(_side_start(sentence, hit), hit.end, hit.value.state))
    return sorted(both + _coordinated(sentence, single), key=lambda actor: actor.start)


def _may_act(sentence: Sentence, hit: Hit[Naming]) -> bool:
    before = sentence.normal.folded[max(sentence.start, hit.start - 60) : hit.start]
    if side := SIDE_NOUN.search(before):
        return not PREPOSITION.search(before[: side.start()])
    if sentence.language == "ar":
        clitic = sentence.normal.text[hit.start - 1 : hit.start] if hit.start > sentence.start else ""
        side = re.search(r"(?:الجانب|الطرف|الوفد|الحكومه|المملكه|القوات المسلحه|الجيش)\s*$", before)
        return bool(side) or (
            hit.value.how != "adjective" and clitic not in ("ل", "ب") and not PREPOSITION.search(before)
        )
    return hit.value.how != "adjective" and not PREPOSITION.search(before)


def _side_start(sentence: Sentence, hit: Hit[Naming]) -> int:
    """Where "la partie malienne" begins, when the state's name is only its end."""
    begin = max(sentence.start, hit.start - 60)
    side = SIDE_NOUN.search(sentence.normal.folded[begin : hit.start])
    return begin + side.start() if side else hit.start


def _coordinated(sentence: Sentence, actors: list[_Actor]) -> list[_Actor]:
    """ "Le Maroc et le Mali" is both."""
    joined: list[_Actor] = []
    for actor in actors:
        between = sentence.normal.folded[joined[-1].end : actor.start].strip() if joined else ""
        together = joined and re.fullmatch(
            r"(?:et|and|و)\s*(?:le|la|les|l'|the)?\s*(?:\w+ d[ue] (?:\w+ d[ue]s? )?)?", between
        )
        if together and joined[-1].who != actor.who:
            joined[-1] = _Actor(joined[-1].start, actor.end, "both")
        else:
            joined.append(actor)
    return joined


def _who(sentence: Sentence, trigger: _Trigger, actors: Sequence[_Actor], begin: int) -> str | None:
    text = sentence.normal.folded[trigger.start : trigger.end + 4]
    if re.match(r"il (?:a ete|est) (?:conv|dec)|it (?:was|has been) (?:agr|dec)|[وف]?تم الاتفاق|[وف]?تقرر", text):
        return "both"
    actor = _subject(sentence, trigger, actors, begin)
    return actor.who if actor else None


def _subject(sentence: Sentence, trigger: _Trigger, actors: Sequence[_Actor], begin: int) -> _Actor | None:
    """Inside the verb's phrase; then in Arabic right behind it; then the first one of the clause before it."""
    inside = [actor for actor in actors if trigger.start <= actor.start < trigger.end]
    if trigger.force == "intention" and not inside:
        named = [hit for hit in find_states(sentence) if trigger.start <= hit.start < trigger.end]
        inside = [_Actor(hit.start, hit.end, hit.value.state) for hit in named]
    behind = [actor for actor in actors if trigger.end <= actor.start <= trigger.end + ARABIC_SUBJECT]
    before = [actor for actor in actors if begin <= actor.start < trigger.start]
    agents = [actor for actor in behind if AGENT.search(sentence.normal.folded[trigger.end : actor.start])]
    if inside:
        return inside[0]
    if sentence.language == "ar" and behind:
        return behind[0]
    return before[-1] if before else next(iter(agents), None)


def _own_subject(sentence: Sentence, trigger: _Trigger, actors: Sequence[_Actor], begin: int) -> bool:
    """Whether a second verb of the sentence begins a clause: its subject stands behind a comma or an "and"."""
    if sentence.language == "ar":
        conjoined = sentence.normal.folded[trigger.start] in "وف" or SEPARATOR.search(
            sentence.normal.folded, begin, trigger.start
        )
        return bool(conjoined) and any(trigger.end <= a.start <= trigger.end + ARABIC_SUBJECT for a in actors)
    subject = _subject(sentence, trigger, actors, begin)
    if subject is None or subject.start <= begin:
        return False
    return bool(SEPARATOR.search(sentence.normal.folded[begin : subject.start]))


def _subject_start(sentence: Sentence, trigger: _Trigger, actors: Sequence[_Actor]) -> int:
    if sentence.language == "ar":
        return trigger.start
    subject = _subject(sentence, trigger, actors, sentence.start)
    return _with_article(sentence, subject.start) if subject else trigger.start


def _with_article(sentence: Sentence, start: int) -> int:
    before = sentence.normal.lower[sentence.start : start]
    match = re.search(r"(?:\b(?:le|la|les|the|que)\s+|l')+(?:\w+ (?:du |de la |des |of )?)?$", before)
    return sentence.start + match.start() if match and not before[match.start() :].startswith("que") else start


def _binds(sentence: Sentence, trigger: _Trigger, who: str | None) -> bool:
    """A verb with a party for subject binds; without one the sentence must be about a thing of the programme."""
    if who is not None:
        return True
    families = {concept.family for concept in concepts_of(sentence.folded, sentence.text)}
    return trigger.force != "intention" and bool(families & THINGS)


def _numbers(sentence: Sentence, start: int, end: int) -> frozenset[int]:
    """Numbers above one, in digits or words; years, articles and "the two sides" left out."""
    sides = {n for hit in _both().find(sentence.tokens) for n in range(hit.start, hit.end)}
    tokens = [token for token in tokenise(sentence.normal, start, end) if token.start not in sides]
    found: set[int] = set()
    at = 0
    while at < len(tokens):
        number = number_at(tokens, at)
        dated = number and number[1] < len(tokens) and tokens[number[1]].key in MONTH_WORDS
        if number and not dated and not (tokens[at].key in ARTICLES and number[1] == at + 1) and 1 < number[0] < 1900:
            found.add(number[0])
        at = number[1] if number else at + 1
    return frozenset(found)


@cache
def _both() -> Phrasebook[str]:
    return Phrasebook([(words.strip(), "both") for line in BOTH.values() for words in line.split(";")])
