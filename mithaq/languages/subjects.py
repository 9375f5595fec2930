# ruff: noqa: E501 -- patterns read better on one line
"""Which party is the subject of a verb: behind it in Arabic, before it in French and English, or the agent of a passive."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages.actors import Actor
from mithaq.languages.commitment_words import ITEM_VERB, TELLING_FR, Verb
from mithaq.languages.people import ranks
from mithaq.languages.sentences import Sentence

# Between the subject and its verb: an aside between commas, then a few words that are no clause of their own.
ASIDE = re.compile(r"\s*[,،][^,،;]{1,90}[,،]\s*|\([^)]{1,40}\)")
LINK = re.compile(
    r"\b(?:qui|que|dont|where|who|which|that|sont|ont|est|a ete|ete|was|were|has|have|is|are|and|et|الذي|التي|الذين|و?هو|و?قد|ان|لكن|mais|but|peut|peuvent|pourra|pourront|can|may)\b|[.;:؛]"
)
NEAR_WORDS = 5
# "أعلنت فرنسا أنها ستسلم لبنان": the pronoun has said who, and what stands behind the verb receives.
HERSELF = re.compile(r"\b[وف]?ب?ان(?:ها|ه|هما|هم)\s$")
# In Arabic a verb behind its subject stands right behind it.
ARABIC_NEAR = {"present": 0, "future": 2, "that": 0}
# An Arabic verb stands before its subject, with at most an adverb between them.
BEHIND = re.compile(r"\s*(?:(?:ايضا|كذلك|بدوره|بدورها|من جهته|من جهتها|كل من|علي حد سواء|رسميا|سنويا|كل سنه|كلا)\s+)*")


@dataclass(frozen=True)
class Part:
    """A part of a sentence that may bind on its own, as characters of the text, with who may act in the sentence.

    `former` is whom the clause before is about; `sender` whoever writes a letter or speaks;
    `formal` when the text is no report of others.
    """

    sentence: Sentence
    start: int
    end: int
    actors: Sequence[Actor]
    parties: Sequence[str] = ()
    former: str | None = None
    sender: str | None = None
    formal: bool = False

    @property
    def text(self) -> str:
        """The folded text of the file, in which every offset counts."""
        return self.sentence.normal.folded


@dataclass(frozen=True)
class Said:
    """A binding verb, characters [start, end) of the text, and its subject; None when the text leaves it open."""

    verb: Verb
    start: int
    end: int
    actor: Actor | None


def subject_of(part: Part, verb: Verb, match: re.Match[str]) -> Actor | None:
    """In Arabic right behind the verb, else the nearest actor before it with nothing but asides between."""
    text, actors, span = part.text, part.actors, (part.start, part.end)
    inside = [
        one
        for one in actors
        if match.start() <= one.start < match.end() and (one.plain or verb.rule in ("intends", "must"))
    ]
    if inside and verb.rule != "present":
        return inside[0]
    if verb.after:
        return next((one for one in actors if -3 <= one.start - match.end() <= 14 and one.end <= span[1]), None)
    if verb.rule == "by_agent":
        return _agent(part, match.end())
    ahead = [one for one in actors if span[0] <= one.start and one.end <= match.start() and one.plain]
    if part.sentence.language == "ar" and ahead and _said_before(text, ahead[-1].end, match.start(), span[0]):
        return ahead[-1]
    if part.sentence.language == "ar":
        behind = [one for one in actors if match.end() <= one.start < span[1]]
        if (
            behind
            and _right_behind(text[match.end() : behind[0].start], verb)
            and (behind[0].plain or verb.rule == "must")
        ):
            past = verb.rule == "present" and _perfect(match.group(), text[behind[0].start :])
            return None if past else behind[0]
    before = [one for one in actors if span[0] <= one.start and one.end <= match.start() and one.plain]
    near = ARABIC_NEAR.get(verb.rule, NEAR_WORDS) if part.sentence.language == "ar" else NEAR_WORDS
    if (
        before
        and len(text[before[-1].end : match.start()].split()) <= 40
        and _leads(text[before[-1].end : match.start()], verb, near)
    ):
        return before[-1]
    if verb.rule == "future" and before and (leader := _shared_subject(part, before, match.start())):
        return leader
    if len(before) > 1 and verb.rule in ("decides", "undertakes") and before[0].start <= span[0] + 30:
        return before[0]
    return None


AND_THEN = re.compile(r"\b(?:et|and)\s+(?:\w+(?:ment|ly)\s+|also\s+)?(?:lui\s+|leur\s+|y\s+|en\s+|l[ae]s?\s+)?$")
# Between the two verbs of one subject nothing may begin a clause of its own.
OTHER_CLAUSE = re.compile(
    r"[.;:]|\b(?:qui|que|qu'|dont|ou|where|who|which|that|if|si|lorsque|when|while|tandis|whereas)\b|\b(?:et|and)\b.*\b(?:et|and)\b"
)
FINITE = re.compile(
    rf"^\W*(?:\w+ment\s+|also\s+)?(?:s'est|se sont|has|have|{TELLING_FR}|\w+ed|thanked|gave|took note)\b"
)


def _shared_subject(part: Part, before: Sequence[Actor], verb: int) -> Actor | None:
    """ "Le Gabon a remercié le Bénin et lui livrera …": whoever opens the part does both."""
    gap = part.text[before[0].end : verb]
    opens = not part.text[part.start : before[0].start].strip() or part.text[: before[0].start].rstrip()[-1:] in ",،"
    if before[0].voice or not opens or not AND_THEN.search(gap) or not FINITE.match(gap):
        return None
    return None if OTHER_CLAUSE.search(gap) or len(gap.split()) > 30 else before[0]


def _said_before(text: str, end: int, verb: int, begin: int) -> bool:
    """Whether an Arabic verb stands right behind its subject, or behind the pronoun that repeats it."""
    return not text[end:verb].strip() or bool(HERSELF.search(text[:verb], max(begin, verb - 8)))


def assigned(sentence: Sentence, actors: Sequence[Actor], genre: str) -> str | None:
    """Whom an item puts before its colon: "Le Maroc : envoyer la liste", "Kenya: to host the seminar"."""
    colon = re.match(r"[- ]*[^:\n]{2,60}?\s?:\s+", sentence.folded)
    first = next((one for one in actors if one.plain), None)
    if colon is None or (sentence.role != "item" and genre != "minutes") or first is None:
        return None
    text, stop = sentence.normal.folded, sentence.start + len(colon.group().rstrip(" :"))
    alone = not text[sentence.start : first.start].strip("- ") and first.end >= stop
    does = ITEM_VERB[sentence.language].match(sentence.folded[colon.end() :])
    return first.who if alone and does and not _names_somebody(sentence, sentence.start + colon.end()) else None


def _names_somebody(sentence: Sentence, at: int) -> bool:
    """ "الجانب الأردني: العميد فلان": whoever is present is a rank and a name, and nothing to do."""
    return any(at <= hit.start <= at + 3 for hit in ranks().find(sentence.tokens))


MASCULINE = re.compile(
    r"(?:[وف])?(?:كل طرف|كل جانب|الجانب|الطرف|الوفد|الجيش|البلد|الوزير|الرئيس|المسؤول|الشريك|المغرب|العراق|السودان|لبنان|الاردن|اليمن|الدرك|المعهد|المركز|الحرس)"
)


def _perfect(verb: str, subject: str) -> bool:
    """Whether a verb in ت tells the past: its subject is masculine, or it ends in the ت of a feminine past."""
    bare = verb.lstrip("وف") if verb[:1] in "وف" and len(verb) > 4 else verb
    return bare.startswith("ت") and (bool(MASCULINE.match(subject)) or (bare.endswith("ت") and len(bare) > 4))


def _agent(part: Part, at: int) -> Actor | None:
    """Who the passive says does it, in the same clause: "seront assurés par la partie marocaine"."""
    agents = [one for one in part.actors if one.agent and at <= one.start <= at + 110 and one.end <= part.end]
    return (
        agents[0]
        if agents and not re.search(r"[;:]|\b(?:qui|que|which|that|الذي|التي)\b", part.text[at : agents[0].start])
        else None
    )


def _right_behind(gap: str, verb: Verb) -> bool:
    loose = {"decides": 4, "undertakes": 1, "must": 3}.get(verb.rule, 0)
    rest = BEHIND.sub("", gap, count=1)
    # Behind "على" stands what was agreed: whoever is named there only receives.
    return (
        len(rest.split()) <= loose
        and not LINK.search(rest)
        and not (loose and "علي" in rest.split() and verb.rule == "decides")
    )


def _leads(gap: str, verb: Verb, most: int) -> bool:
    """Whether only an aside and a few words stand between a subject and its verb."""
    rest = ASIDE.sub(" ", gap)
    if verb.rule in ("decides", "undertakes", "self"):
        rest = re.sub(r"^\s*(?:has|have|also|further|both|y)\b", "", rest)
    near = {"present": 3, "offers": 3, "item": 0}.get(verb.rule, NEAR_WORDS)
    near = min(near, most)
    if verb.rule == "reported":
        near = 2
    return len(rest.split()) <= near and "," not in rest and not LINK.search(rest)
