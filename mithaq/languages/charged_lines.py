# ruff: noqa: E501 -- patterns read better on one line
"""Lines that name who answers for a task: "Mesure : poser la signalisation. Responsable : partie nigérienne ; échéance : 3 mars"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mithaq.languages.action_tables import last_day, lines_of, side_of
from mithaq.languages.clauses import Setting
from mithaq.languages.concepts import concepts_of
from mithaq.languages.findings import Pledge
from mithaq.languages.sections import CHARGED
from mithaq.languages.sentences import Sentence
from mithaq.languages.terms import due, firm

# What heads the task itself on such a line.
LABEL = re.compile(
    r"^[\W\d]*(?:(?:mesures?|actions?|taches?|engagements?|decisions?|activites?|livrables?|measures?|tasks?|deliverables?|commitments?|(?:ال)?(?:تدبير|اجراء|مهمه|عمل|التزام|قرار|نشاط))(?: \w?\d+)?\s*[:.–—-]\s*)?"
)
# Where the name of whoever is charged is over.
STOP = re.compile(r"[.;,؛،|)\]]|\b(?:echeances?|delais?|deadline|due|by|before|avant|date|term|الاجل|اجل|موعد|قبل)\b")
FEWEST, WIDEST, CONFIDENCE = 2, 6, 0.88


def lines_with_doers(sentences: Sequence[Sentence], setting: Setting) -> tuple[list[Pledge], set[int]]:
    """The commitments of such lines, and the indexes of the sentences that these lines hold."""
    pledges: list[Pledge] = []
    inside: set[int] = set()
    before: tuple[Sentence, list[int]] | None = None
    for line, members in lines_of(sentences):
        charged = CHARGED.search(line.folded)
        task = _task(line, charged.start()) if charged else None
        whole = [line]
        if charged and not task and before and not CHARGED.search(before[0].folded):
            task, whole = _task(before[0], len(before[0].folded)), [before[0], line]
            members = [*before[1], *members]
        if charged and task and (who := _who(line, charged.end(), setting)):
            at = members[0] / max(len(sentences) - 1, 1)
            pledges.append(replace(_pledge(whole, task, who, setting), at=at))
            inside |= set(members)
        before = (line, members)
    return pledges, inside


def _task(line: Sentence, end: int) -> tuple[int, int] | None:
    """Where the task stands on its line, before whoever is charged with it."""
    label = LABEL.match(line.folded)
    start = label.end() if label else 0
    return (line.start + start, line.start + end) if len(line.folded[start:end].split()) >= FEWEST else None


def _who(line: Sentence, at: int, setting: Setting) -> str | None:
    stop = STOP.search(line.folded, at)
    end = stop.start() if stop else len(line.folded)
    if len(line.folded[at:end].split()) > WIDEST or re.search(r"\bto\b", line.folded[at:end]):
        return None  # "Action: Kenya to circulate …" is a sentence of its own
    return side_of(line, line.start + at, line.start + end, setting)


def _pledge(lines: Sequence[Sentence], task: tuple[int, int], who: str, setting: Setting) -> Pledge:
    first, last = lines[0], lines[-1]
    folded, text = first.normal.folded, first.normal.text
    place = first.place(task[0], last.end)
    return Pledge(
        text=" ".join(first.normal.raw[place.start : place.end].split()),
        who=who,
        force="obligation",
        concepts=concepts_of(folded[task[0] : task[1]], text[task[0] : task[1]]),
        numbers=frozenset(),
        place=place,
        at=0.0,
        by=due(last, last.start, last.end, setting.known) or last_day(last),
        firm=firm(folded[task[0] : last.end]),
        rule="listed",
        confidence=CONFIDENCE,
    )
