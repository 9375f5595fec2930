# ruff: noqa: E501 -- patterns read better on one line
"""Where the clause of each binding verb begins in its part of a sentence, and which verbs only open the clause of the next."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mithaq.languages.clauses import Said, clause_start
from mithaq.languages.subjects import Part

HEAD_SHARE = 1.3  # what leads up to a clause is left out when it is so much longer than the clause


def opening_of(part: Part, said: Sequence[Said]) -> int:
    """Where the first clause begins: at its part, or at its subject when a long sentence only leads up to it."""
    one = said[0] if said else None
    if one is None or one.actor is None or part.sentence.language == "ar":
        return part.start
    begin = clause_start(one, part.start)
    end = start_of(part, said[1], one) if len(said) > 1 else part.end
    lead = part.text[part.start : begin]
    cut = [m.end() for m in re.finditer(r",\s+|\b(?:that|que)\s+|\bqu'", lead)]
    if cut and one.actor.start > one.start and re.search(r"\b(?:that|que)\b|qu'", lead):
        begin = part.start + cut[-1]
        return begin if begin - part.start > HEAD_SHARE * (end - begin) else part.start
    told = re.search(
        r"(?:\b(?:que|that)(?:,[^,]{2,60},)?|\b(?:desquel\w+|laquelle|lequel|whereby|which)|\bqu')\s*(?:le |la |les |l'|the )?$",
        lead,
    )
    return begin if told and len(lead) > 0.4 * (end - begin) else part.start


def start_of(part: Part, one: Said, last: Said) -> int:
    """Where a further clause begins: at its subject, at an Arabic verb, or behind what joins a passive to the clause before."""
    begin = clause_start(one, part.start)
    behind = one.actor is None or one.actor.start > one.start
    if part.sentence.language == "ar" or not behind:
        return max(begin, last.end)
    joins = [m.end() for m in re.finditer(r"[,;]\s+(?:et |and )?|\b(?:et|and)\s+", part.text[last.end : one.start])]
    return last.end + joins[-1] if joins else begin


def whole(part: Part, said: Sequence[Said]) -> list[Said]:
    """Without verbs that would be left with fewer than three words: they open the clause of the next one."""
    kept: list[Said] = []
    for one in said:
        if kept and len(part.text[kept[-1].start : start_of(part, one, kept[-1])].split()) < FEWEST:
            first = kept.pop()
            one = (
                replace(one, start=first.start, actor=one.actor or first.actor)
                if part.sentence.language == "ar"
                else one
            )
        kept.append(one)
    return kept


FEWEST = 3
