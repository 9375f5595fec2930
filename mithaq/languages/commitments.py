"""Commitments: clauses in which a side, or both, are the subject of a verb that binds in this kind of text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mithaq.languages.action_tables import rows_of_actions
from mithaq.languages.actor_words import BOTH
from mithaq.languages.actors import Actor, find_actors
from mithaq.languages.charged_lines import lines_with_doers
from mithaq.languages.clause_spans import opening_of, start_of, whole
from mithaq.languages.clauses import Setting as Setting
from mithaq.languages.clauses import binding_verbs
from mithaq.languages.commitment_words import (
    AGREED_TOGETHER,
    FORMULA,
    FRAME,
    FRAME_NEEDED,
    HEADING_OPENS,
    HEARSAY,
    OPENS_LIST,
    UNDER_TEXT,
)
from mithaq.languages.concepts import concepts_of
from mithaq.languages.dates import FIRST_WORDS as MONTH_WORDS
from mithaq.languages.decided import decided_of
from mithaq.languages.findings import Pledge
from mithaq.languages.genre import Genre
from mithaq.languages.item_lists import Opening, carried_subject, listed, of_list, opens, other_list, subject_of_list
from mithaq.languages.numbers import ARTICLES, number_at
from mithaq.languages.sections import begins_bound, ends, section_of, subject_before
from mithaq.languages.sentences import Sentence
from mithaq.languages.subjects import Part
from mithaq.languages.terms import due, firm
from mithaq.languages.tokens import tokenise
from mithaq.languages.wider import widened

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
    "must_by": 0.85,
    "self": 0.85,
    "we": 0.85,
    "borne": 0.85,
    "falls_to": 0.85,
    "forbidden": 0.8,
    "owes": 0.85,
    "owes_now": 0.8,
    "each": 0.85,
    "gapped": 0.85,
    "is_to": 0.85,
    "present": 0.85,
    "item": 0.85,
    "listed": 0.85,
    "table_row": 0.9,
    "offers": 0.8,
    "by_agent": 0.8,
    "reported": 0.75,
    "then": 0.75,
    "that": 0.8,
    "his_country": 0.75,
    "expected": 0.6,
    "intends": 0.55,
}


@dataclass(frozen=True)
class _Where:
    """How far into its version a sentence stands, 0 to 1, and whom the one before is about."""

    setting: Setting
    at: float
    former: str | None = None


def find_pledges(sentences: Sequence[Sentence], setting: Setting) -> list[Pledge]:
    """The commitments of one version in order; nothing from headings, quotations, hearsay or wishes."""
    rows, inside = rows_of_actions(sentences, setting)
    lines, charged = lines_with_doers(sentences, setting)
    said = _said_in([sentence for n, sentence in enumerate(sentences) if n not in inside | charged], setting)
    return sorted([*said, *rows, *(one for one in lines if not _among(one, rows))], key=lambda one: one.place)


def _among(one: Pledge, others: Sequence[Pledge]) -> bool:
    return any(other.place.start <= one.place.start < other.place.end for other in others)


def _said_in(sentences: Sequence[Sentence], setting: Setting) -> list[Pledge]:
    pledges: list[Pledge] = []
    opening: Opening | None = None
    former: str | None = None
    if setting.genre == "report" and not is_joint(sentences):
        return []
    count = max(len(sentences) - 1, 1)
    for index, sentence in enumerate(sentences):
        if sentence.role == "heading" and not listed(sentence) and not (opening and setting.genre == "minutes"):
            heads = setting.genre == "minutes" and HEADING_OPENS.match(sentence.folded)
            opening = section_of(sentence, setting) or (Opening("both") if heads else None)
            continue
        if opening and ends(sentence, opening):
            opening = None
        if section := section_of(sentence, setting):
            opening = section
            continue
        if opening and not opening.section and other_list(sentence, sentences[index - 1]):
            opening = None
        carried = carried_subject(sentence, pledges[-1:], sentences[index - 1], setting) if index else None
        found = list(_in_sentence(sentence, _Where(setting, index / count, former), opening or carried))
        former = subject_before(sentence, setting, found)
        if sentence.text.rstrip().endswith((":", "：")):
            # "Les deux Parties sont convenues de :" is said by its items, one commitment each.
            owing = Opening(found[-1].who, owed=True) if found and _last_clause(sentence, found[-1]) else None
            opening = owing or subject_of_list(sentence, setting) or opens(sentence, setting)
            announced = found[-1:] if owing else [one for one in found if one.rule in ("decides", "undertakes")]
            pledges += [one for one in found if not opening or one not in announced]
            continue
        if one := of_list(sentence, setting, opening, found):
            where = _Where(setting, index / count)
            found = [_pledge(sentence, span, one, where) for span in _tasks(sentence)]
        elif not listed(sentence) and not (opening and opening.section):
            opening = None
        pledges += found
    return pledges


def _tasks(sentence: Sentence) -> list[tuple[int, int]]:
    """ "À la charge du Mali : ouvrir une école ; loger les élèves": behind its colon an item may hold several tasks."""
    parts = _parts(sentence)
    label = len(parts) > 1 and sentence.normal.text[parts[0][0] : parts[0][1]].rstrip().endswith(":")
    tasks = [(parts[0][0], parts[1][1]), *parts[2:]] if label else parts
    long = all(len(sentence.normal.text[a:b].split()) >= FEWEST for a, b in tasks)
    return tasks if label and long else [(sentence.start, sentence.end)]


FEWEST = 3


def _last_clause(sentence: Sentence, pledge: Pledge) -> bool:
    """Whether what is owed stands behind the colon: a side, a binding verb and hardly a word more."""
    return pledge.who is not None and pledge.rule not in ("decides", "that") and len(pledge.text.split()) <= FEW


# "The Host will:", "Le second Contractant est tenu :", "يلتزم الطرف الثاني بما يلي:" are no longer than that.
FEW = 12


def is_joint(sentences: Sequence[Sentence]) -> bool:
    """Whether a report is about something two sides do together: without that its verbs bind nobody."""
    text = "\n".join(sentence.folded for sentence in sentences)
    if any(AGREED_TOGETHER.search(sentence.folded) for sentence in sentences):
        return True
    return sum(bool(pattern.search(text)) for pattern in FRAME) >= FRAME_NEEDED


def _in_sentence(sentence: Sentence, where: _Where, opening: Opening | None) -> Iterator[Pledge]:
    """One commitment per clause that has a subject and a binding verb of its own."""
    setting, former = where.setting, where.former
    if setting.genre == "agreement" and FORMULA.search(sentence.folded):
        return
    if HEARSAY.search(sentence.folded) or sentence.text.rstrip().endswith(("?", "؟")):
        return
    actors = find_actors(sentence, setting.parties, setting.roles)
    owed = opening is not None and opening.owed and begins_bound(sentence)
    if opening and (owed or (opening.subject and (opening.length or listed(sentence)))):
        actors = [Actor(sentence.start, sentence.start + opening.length, opening.who), *actors]
    actors = [one for one in actors if not one.pronoun or _stands_for_both(sentence, one, actors)]
    if setting.genre == "agreement":
        # "Ils" are the workers or the ships of an article, unless the parties stand before it in its sentence.
        actors = [
            one
            for one in actors
            if not one.pronoun or any(other.who == "both" and other.start < one.start for other in actors)
        ]
    for start, end in _parts(sentence):
        announced = _announced(sentence, start)
        in_list = opening is not None and not opening.length and listed(sentence)
        context = "list" if announced or in_list else _genre_of(sentence, setting)
        part = Part(
            sentence, start, end, actors, setting.parties, former, setting.roles.first, setting.genre != "report"
        )
        said = widened(part, setting, context, list(binding_verbs(part, setting, context)))
        said = whole(part, said)
        bounds = [opening_of(part, said), *(start_of(part, one, last) for last, one in pairwise(said))]
        who: str | None = "both" if not said or said[0].verb.rule != "his_country" else None
        for one, begin, stop in zip(said, bounds, [*bounds[1:], end], strict=False):
            who = one.actor.who if one.actor else None if one.verb.rule == "his_country" else who
            who = decided_of(sentence, one, actors, stop) or who
            if one.verb.rule == "decides" and sentence.normal.text[begin:stop].rstrip().endswith(":"):
                continue  # what was decided stands behind the colon, part by part
            former = who or former
            yield _pledge(sentence, (begin, stop), (who, one.verb.force, one.verb.rule), where)


def _stands_for_both(sentence: Sentence, pronoun: Actor, actors: Sequence[Actor]) -> bool:
    """Behind "que" or "and" a pronoun is the parties only when the sentence has named them: "ses élèves … qu'ils"."""
    before = sentence.normal.folded[sentence.start : pronoun.start].rstrip()
    if not before.endswith(("que", "qu'", "et", "and", "that")):
        return True
    return any(other.who == "both" and other.start < pronoun.start for other in actors if not other.pronoun)


def _announced(sentence: Sentence, start: int) -> bool:
    """Whether this part stands behind "it is decided as follows :" in its own sentence."""
    before = sentence.normal.folded[sentence.start : start].rstrip()
    colon = before.rfind(":")
    return colon > 0 and bool(OPENS_LIST[sentence.language].search(before[:colon]))


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
    return pledge_of(sentence, span, said, (where.setting, where.at))


def pledge_of(
    sentence: Sentence, span: tuple[int, int], said: tuple[str | None, str, str], where: tuple[Setting, float]
) -> Pledge:
    """A stretch of a sentence as a pledge: `said` is who is bound, the force, the rule; `where` how far on."""
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
        at=where[1],
        by=due(sentence, start, end, where[0].known),
        firm=certain,
        rule=rule,
        confidence=CONFIDENCE.get(rule, 0.5) - (0.1 if who is None else 0.0),
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
