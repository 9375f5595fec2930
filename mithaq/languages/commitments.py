# ruff: noqa: E501 -- one pattern reads better on one line
"""Commitments: clauses in which a side, or both, are the subject of a verb that binds in this kind of text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mithaq.languages.actor_words import BOTH
from mithaq.languages.actors import Actor, find_actors
from mithaq.languages.clauses import Setting as Setting
from mithaq.languages.clauses import binding_verbs, clause_start, decided_of
from mithaq.languages.commitment_words import (
    AHEAD,
    CLOSES_LIST,
    FEWEST_WORDS,
    FORMULA,
    FRAME,
    FRAME_NEEDED,
    HEADING_OPENS,
    HEARSAY,
    ITEM_VERB,
    OPENS_LIST,
    UNDER_TEXT,
)
from mithaq.languages.concepts import concepts_of
from mithaq.languages.dates import FIRST_WORDS as MONTH_WORDS
from mithaq.languages.findings import Pledge
from mithaq.languages.genre import Genre
from mithaq.languages.numbers import ARTICLES, number_at
from mithaq.languages.sentences import Sentence
from mithaq.languages.subjects import Part, assigned
from mithaq.languages.terms import due, firm
from mithaq.languages.tokens import tokenise

# Between parts of a sentence that bind on their own; what follows a colon is said by its own clauses.
PART = re.compile(r"[;؛:](?=\s)")
TAIL = re.compile(r"(?:[\s,;،؛]+(?:et|and|while|whereas|tandis que|alors que|بينما|وأن|وان|كما|que)\b)?[\s,;،؛]*$")
CONFIDENCE = {
    "undertakes": 0.95,
    "decides": 0.92,
    "bears": 0.92,
    "future": 0.9,
    "charged": 0.88,
    "must": 0.85,
    "self": 0.85,
    "we": 0.85,
    "borne": 0.85,
    "falls_to": 0.85,
    "forbidden": 0.8,
    "owes": 0.85,
    "each": 0.85,
    "is_to": 0.85,
    "present": 0.85,
    "item": 0.85,
    "listed": 0.85,
    "offers": 0.8,
    "by_agent": 0.8,
    "reported": 0.75,
    "then": 0.75,
    "that": 0.8,
    "his_country": 0.75,
    "expected": 0.6,
    "intends": 0.55,
    "plans": 0.6,
}


@dataclass(frozen=True)
class _Where:
    """How far into its version a sentence stands, 0 to 1."""

    setting: Setting
    at: float


@dataclass(frozen=True)
class _Opening:
    who: str | None
    rule: str = "listed"
    any_item: bool = False
    subject: bool = False
    length: int = 0


def find_pledges(sentences: Sequence[Sentence], setting: Setting) -> list[Pledge]:
    """The commitments of one version in order; nothing from headings, quotations, hearsay or wishes."""
    pledges: list[Pledge] = []
    opening: _Opening | None = None
    if setting.genre == "report" and not is_joint(sentences):
        return []
    count = max(len(sentences) - 1, 1)
    for index, sentence in enumerate(sentences):
        if sentence.role == "heading" and not _listed(sentence) and not (opening and setting.genre == "minutes"):
            heads = setting.genre == "minutes" and HEADING_OPENS.match(sentence.folded)
            opening = _Opening("both") if heads else None
            continue
        if opening and _other_list(sentence, sentences[index - 1]):
            opening = None
        carried = _carried(sentence, pledges[-1:], sentences[index - 1]) if index else None
        found = list(_in_sentence(sentence, setting, index / count, opening or carried))
        if sentence.text.rstrip().endswith((":", "：")):
            # "Les deux Parties sont convenues de :" is said by its items, one commitment each.
            opening = _subject_of_list(sentence, setting) or _opens(sentence, setting)
            pledges += [one for one in found if one.rule not in ("decides", "undertakes")] if opening else found
            continue
        if one := _of_list(sentence, setting, opening, found):
            found = [_pledge(sentence, (sentence.start, sentence.end), one, _Where(setting, index / count))]
        elif not _listed(sentence):
            opening = None
        pledges += found
    return pledges


def _of_list(
    sentence: Sentence, setting: Setting, opening: _Opening | None, found: Sequence[Pledge]
) -> tuple[str | None, str, str] | None:
    """What an item binds by its place in a list alone: who stands before its colon, or whom the list is about."""
    actors = find_actors(sentence, setting.parties, setting.roles)
    if (setting.genre == "minutes" or opening) and (doer := assigned(sentence, actors)):
        return doer, "decision", "listed"
    if not found and opening and _begins(sentence, opening):
        return _of_item(sentence, setting, opening), "decision", "listed"
    return None


def _of_item(sentence: Sentence, setting: Setting, opening: _Opening) -> str | None:
    """Whom an item names as its doer: by "par", قيام, or alone in brackets at its end; else whom the list is about."""
    text = sentence.normal.folded
    actors = find_actors(sentence, setting.parties, setting.roles)
    doers = [
        one
        for one in actors
        if one.agent or re.search(r"(?:قيام|تولي|تكفل|تحمل|التزام|تعهد)\s$", text[sentence.start : one.start])
    ]
    bracket = re.search(r"\(([^()]*)\)\W*$", sentence.folded)
    inside = sentence.start + bracket.start() if bracket else sentence.end
    named = [one for one in actors if inside <= one.start <= inside + 12]
    found = [*doers, *named]
    return found[0].who if found else opening.who


def is_joint(sentences: Sequence[Sentence]) -> bool:
    """Whether a report is about something two sides do together: without that its verbs bind nobody."""
    text = "\n".join(sentence.folded for sentence in sentences)
    return sum(bool(pattern.search(text)) for pattern in FRAME) >= FRAME_NEEDED


def _opens(sentence: Sentence, setting: Setting) -> _Opening | None:
    """What a sentence that ends in a colon announces: decisions of somebody, or nothing that binds."""
    folded = sentence.folded
    if not OPENS_LIST[sentence.language].search(folded) or (setting.genre == "agreement" and FORMULA.search(folded)):
        return None
    if CLOSES_LIST.search(folded) and not FORMULA.search(folded):
        return None
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.plain]
    unfinished = re.search(r"\b(?:shall|will|to|de|a|that|que|ب|علي|بما يلي)\s*:\s*$", folded)
    return _Opening(actors[0].who if actors else "both", any_item=bool(unfinished))


def _subject_of_list(sentence: Sentence, setting: Setting) -> _Opening | None:
    """ "Les Parties :" is the subject of every item that follows."""
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.plain]
    ends = sentence.start + len(sentence.folded.rstrip(" :"))
    return _Opening(actors[-1].who, subject=True) if actors and actors[-1].end >= ends else None


PRONOUN = re.compile(
    r"(?:elle|il(?! (?:a ete|est|fut|sera|appartien|revien|incombe|convien|s'agi|y a|faut|faudra))|celle-ci|celui-ci|it(?! (?:was|is|has been))|she|he)\b(?= )"
)


def _carried(sentence: Sentence, last: Sequence[Pledge], before: Sentence) -> _Opening | None:
    """ "L'Espagne doublera … Elle livrera …": the pronoun is the one party that the sentence before bound."""
    pronoun = PRONOUN.match(sentence.folded)
    bound = last and last[0].who not in (None, "both") and last[0].place.sentence == before.raw
    return _Opening(last[0].who, subject=True, length=pronoun.end()) if pronoun and bound else None


def _other_list(sentence: Sentence, before: Sentence) -> bool:
    """Whether a numbered item follows a lettered one: the list inside a point is over, and the next point begins."""
    marks = [_mark(one) for one in (before, sentence)]
    return all(marks) and marks[0].isalpha() != marks[1].isalpha()


def _mark(sentence: Sentence) -> str:
    """The first letter or figure of what numbers an item."""
    text = sentence.normal.text
    lead = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    return next((character for character in lead if character.isalnum()), "") if len(lead) < 8 else ""


def _listed(sentence: Sentence) -> bool:
    """An item by its sign, or a line that ends as items do."""
    return sentence.role == "item" or sentence.text.rstrip().endswith((";", "؛"))


def _begins(sentence: Sentence, opening: _Opening) -> bool:
    """Whether an item of the list is something to do: it begins with a verb or a noun of action, or lies ahead."""
    folded = sentence.folded.lstrip("- ")
    if opening.subject or not _listed(sentence) or len(folded.split()) < FEWEST_WORDS:
        return False
    goes_on = opening.any_item and not sentence.text[:1].isupper()
    return goes_on or bool(ITEM_VERB[sentence.language].match(folded) or AHEAD[sentence.language].search(folded))


def _in_sentence(sentence: Sentence, setting: Setting, at: float, opening: _Opening | None) -> Iterator[Pledge]:
    """One commitment per clause that has a subject and a binding verb of its own."""
    if setting.genre == "agreement" and FORMULA.search(sentence.folded):
        return
    if HEARSAY.search(sentence.folded) or sentence.text.rstrip().endswith(("?", "؟")):
        return
    actors = find_actors(sentence, setting.parties, setting.roles)
    if opening and opening.subject and (opening.length or _listed(sentence)):
        actors = [Actor(sentence.start, sentence.start + opening.length, opening.who), *actors]
    if setting.genre == "agreement":
        # "Ils" are the workers or the ships of an article, unless the parties stand before it in its sentence.
        actors = [
            one
            for one in actors
            if not one.pronoun or any(other.who == "both" and other.start < one.start for other in actors)
        ]
    for start, end in _parts(sentence):
        context = "list" if opening and _listed(sentence) else _genre_of(sentence, setting)
        said = list(binding_verbs(Part(sentence, start, end, actors), setting, context))
        bounds = [start, *(clause_start(one, start) for one in said[1:])]
        who: str | None = "both" if not said or said[0].verb.rule != "his_country" else None
        for one, begin, stop in zip(said, bounds, [*bounds[1:], end], strict=False):
            who = one.actor.who if one.actor else None if one.verb.rule == "his_country" else who
            who = decided_of(sentence, one, actors, stop) or who
            yield _pledge(sentence, (begin, stop), (who, one.verb.force, one.verb.rule), _Where(setting, at))


def _genre_of(sentence: Sentence, setting: Setting) -> Genre:
    """A report that tells what an instrument provides ("under the agreement, …") reads as the instrument does."""
    return "agreement" if setting.genre == "report" and UNDER_TEXT.match(sentence.folded) else setting.genre


def _parts(sentence: Sentence) -> list[tuple[int, int]]:
    text = sentence.normal.folded
    cuts = [m.end() for m in PART.finditer(text, sentence.start, sentence.end) if not sentence.quoted(m.start())]
    bounds = [sentence.start, *cuts, sentence.end]
    parts = []
    for start, end in pairwise(bounds):
        lead = len(text[start:end]) - len(text[start:end].lstrip())
        if text[start:end].strip(" ;:؛\n"):
            parts.append((start + lead, end))
    return parts


def _pledge(sentence: Sentence, span: tuple[int, int], said: tuple[str | None, str, str], where: _Where) -> Pledge:
    text, folded = sentence.normal.text, sentence.normal.folded
    start, end = span
    end = start + len(TAIL.sub("", text[start:end]))
    place = sentence.place(start, end)
    who, force, rule = said
    opens = re.match(
        r"(?:si |s'il|subject to|if |provided|sous reserve|[وف]?اذا|[وف]?في حال|should |une fois|once )",
        sentence.folded,
    )
    certain = firm(folded[start:end]) and not opens and force in ("obligation", "decision")
    return Pledge(
        text=" ".join(sentence.normal.raw[place.start : place.end].split()),
        who=who,
        force=force,
        concepts=concepts_of(folded[start:end], text[start:end]),
        numbers=_numbers(sentence, start, end),
        place=place,
        at=where.at,
        by=due(sentence, start, end, where.setting.known),
        firm=certain,
        rule=rule,
        confidence=CONFIDENCE[rule] - (0.1 if who is None else 0.0),
    )


def _numbers(sentence: Sentence, start: int, end: int) -> frozenset[int]:
    """Numbers above one, in digits or words; years, articles and "the two sides" left out."""
    both = BOTH[sentence.language].finditer(sentence.normal.folded, sentence.start, sentence.end)
    sides = {n for hit in both for n in range(hit.start(), hit.end())}
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
