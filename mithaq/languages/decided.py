# ruff: noqa: E501 -- patterns read better on one line
"""Whom a decision binds: both where both decide, one where "that" names one as the doer of what was decided."""

import re
from collections.abc import Sequence

from mithaq.languages.actors import Actor
from mithaq.languages.sentences import Sentence
from mithaq.languages.subjects import Said
from mithaq.ledger.errors import Language

THAT_BEFORE = re.compile(r"\b(?:que|qu'|that)(?:$|\W)|\bqu'|علي(?:$|\s)")
THAT_BEHIND: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\s*(?:que |qu')?"),
    "en": re.compile(r"\s*(?:that )?"),
    "ar": re.compile(r"\s*ان\s+[يت]\w+\s+"),
}


# "Nous avons convenu", "we agreed", "اتفقنا": whoever agrees, agrees with the other one.
WE_ALL = re.compile(
    r"\b(?:nous (?:avons|sommes) (?:\w+ )?(?:convenu|decide|tombes d'accord)\w*|nous nous sommes (?:\w+ )?(?:engages|accordes|entendus|mis d'accord), vous et nous|we (?:have )?(?:\w+ )?agreed|[وف]?(?:اتفقنا|قررنا معا))\b"
)


def decided_of(sentence: Sentence, said: Said, actors: Sequence[Actor], end: int) -> str | None:
    """ "It was decided that Romania would …": what two decide, one of them does."""
    text = sentence.normal.folded
    if said.verb.rule in ("decides", "undertakes") and WE_ALL.search(
        text, said.start - 24 if said.start > 24 else 0, said.end + 24
    ):
        return "both"
    if said.verb.rule == "decides" and sentence.language == "ar" and (doer := _embedded(text, said, actors, end)):
        return doer
    if said.verb.rule != "decides" or not THAT_BEFORE.search(text[said.start : said.end + 5].rstrip()):
        return None
    behind = [one for one in actors if one.plain and said.end <= one.start < end]
    fits = behind and THAT_BEHIND[sentence.language].fullmatch(text[said.end : behind[0].start])
    return behind[0].who if fits else None


# "اتفق الطرفان على أن تقدم غانا": from the verb that decides to the subject behind the verb that أن opens, or before it.
EMBEDDED_AR = re.compile(
    r"[^\s،؛:]+(?: [^\s،؛:]+){0,7}? (?:علي )?ب?ان (?:[يت]\w+ (?:(?:ايضا|كذلك|من جهته|من جهتها) )?)?(?:كل من )?"
)


def _embedded(text: str, said: Said, actors: Sequence[Actor], end: int) -> str | None:
    """Whoever is the subject of what was decided, in Arabic."""
    behind = [one for one in actors if one.plain and said.start < one.start < end]
    return next((one.who for one in behind if EMBEDDED_AR.fullmatch(text, said.start, one.start)), None)
