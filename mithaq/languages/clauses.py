# ruff: noqa: E501 -- patterns read better on one line
"""Which verbs of a sentence bind a party, each with its subject and the clause that it governs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mithaq.languages.actors import Actor, Roles
from mithaq.languages.commitment_words import FORBIDS, OUTCOME_AR, PLANS, UNBOUND, VERBS
from mithaq.languages.concepts import concepts_of
from mithaq.languages.denials import TOUCH, negated
from mithaq.languages.genre import Genre
from mithaq.languages.performing import performs
from mithaq.languages.sentences import Sentence
from mithaq.languages.subjects import Part, subject_of
from mithaq.languages.subjects import Said as Said
from mithaq.languages.terms import Calendar
from mithaq.languages.traps import LONG_AGO, describes, is_object, of_strangers, of_the_text, relative, tells, was
from mithaq.languages.unbinding import (
    CONSENT,
    DATED,
    DUAL,
    INTENDS,
    ON_CONDITION,
    OWED,
    PUBLIC,
    SUPPOSED,
    hosts_session,
    is_errand,
)

# A second clause may be told by somebody else: "while General X explained that Lebanon would …".
TOLD = r"(?:[\w.-]+[,،]? ){0,8}?(?:[\w.-]+[,،]? )"
SEPARATOR = re.compile(
    rf"[,،;]?\s*\b(?:et|and|while|whereas|tandis que|alors que|بينما|في حين|فيما|[وف]\w+) {TOLD}(?:que |qu'|that |[وب]?ان )$|"
    r"(?:[,،]\s*(?:et |and |while |tandis que |alors que |whereas |بينما |في حين |فيما |علي ان |مقابل ان |و?ان |و)?|\s[وف]ان |\b(?:et|and|while|whereas|tandis que|alors que|بينما)\s+)(?:que |qu'|that )?$"
)
PARTICIPLE = re.compile(r"ée?s?$")
AND_WILL = re.compile(r"(?:\b(?:et|and)\s+(?:also |jointly |to |egalement )?|[,;]\s*(?:and |et )?)$")


@dataclass(frozen=True)
class Setting:
    """What a sentence of this text is read with."""

    parties: Sequence[str]
    genre: Genre
    roles: Roles
    known: Calendar


def binding_verbs(part: Part, setting: Setting, context: str) -> Iterator[Said]:
    """Binding verbs of a part with their subjects; a second one only when a clause of its own begins with it."""
    last: Said | None = None
    for said in _candidates(part, setting, context):
        if (last is None or _new_clause(part.sentence, said, last)) and binds(part, said, last):
            yield said
            last = said


def _candidates(part: Part, setting: Setting, context: str) -> list[Said]:
    """Each binding verb with the subject that its grammar gives it; of overlapping ones the stronger."""
    sentence, text, span = part.sentence, part.text, (part.start, part.end)
    found: list[Said] = []
    for verb in VERBS[sentence.language]:
        if verb.only and context not in verb.only:
            continue
        for match in verb.pattern.finditer(text, *span):
            subject = (
                setting.roles.first and Actor(match.start(), match.end(), setting.roles.first)
                if verb.rule == "we"
                else None
            )
            one = Said(verb, match.start(), match.end(), subject or subject_of(part, verb, match))
            if verb.rule == "future" and sentence.normal.text[match.start()].isupper():
                continue  # Accra and Ankara end as a French future does
            if any(one.start < other.end and other.start < one.end for other in found) or sentence.quoted(one.start):
                continue
            if (
                (verb.close or verb.after or verb.rule in ("by_agent", "we", "self"))
                and one.actor is None
                and not _shares(sentence, one, found)
            ):
                continue
            if verb.rule in ("present", "offers") and PARTICIPLE.search(sentence.normal.lower[one.start : one.end]):
                continue  # "a formé" is no "forme"
            if verb.rule == "present" and not performs(sentence.language, text, match.span(), span[1]):
                continue
            if not is_negated(part, one, context):
                found.append(one)
    return sorted(found, key=lambda one: one.start)


def _shares(sentence: Sentence, one: Said, found: Sequence[Said]) -> bool:
    """ "Kenya will insure the units and will return them": a second verb of the same kind behind an "and"."""
    before = sentence.normal.folded[sentence.start : one.start]
    return (
        one.verb.rule == "future"
        and sentence.language == "en"
        and bool(AND_WILL.search(before))
        and any(other.start < one.start and other.verb.rule == one.verb.rule for other in found)
    )


# Behind these an Arabic verb tells what was or may be, in whatever kind of text.
WAS_AR = re.compile(r"\b(?:قد|كان(?:ت|ا)?)\s*$")


def is_negated(part: Part, one: Said, context: str) -> bool:
    """Whether a verb is denied, and not so that the denial itself binds, as in an agreement that forbids."""
    text, span = part.text, (part.start, part.end)
    if WAS_AR.search(text, max(part.start, one.start - TOUCH), one.start):
        return True
    if not negated(part.sentence.language, text, span, (one.start, one.end)):
        return False
    consent = one.verb.rule == "future" and bool(CONSENT.search(text[one.end : span[1]]))
    forbids = consent or context in FORBIDS or (context == "list" and one.verb.rule in ("future", "present"))
    return not forbids or one.verb.rule == "decides"


IMPERSONAL = re.compile(
    r"il (?:a|est|fut)\b|it (?:was|has been|is)|[وف]?(?:كما )?(?:تم|جري) (?:\w+ ){0,3}?الاتفاق|[وف]?تقرر"
)


def _new_clause(sentence: Sentence, said: Said, last: Said) -> bool:
    text = sentence.normal.folded
    if said.verb.rule == "his_country":
        return True
    if said.actor is None and IMPERSONAL.match(text[said.start : said.end]):
        return (
            bool(re.search(r"(?:[,،;]|\b(?:et|and|كما))\s*$", text[last.end : said.start])) or text[said.start] == "و"
        )
    if said.actor is None or (last.actor is not None and said.actor.start <= last.start):
        shared = (
            sentence.language == "en"
            and said.verb.rule == last.verb.rule == "future"
            and AND_WILL.search(text[last.end : said.start])
        )
        return bool(shared) or (
            sentence.language == "ar"
            and said.actor is not None
            and text[said.start] in "وف"
            and said.actor.start > said.start
        )
    if sentence.language == "ar" and said.actor.start >= said.start:
        return (
            text[said.start] in "وف"
            or bool(SEPARATOR.search(text[last.end : said.start]))
            or text[: said.start].rstrip()[-1:] in "،,"
            or text[: said.start].rstrip().endswith("اننا")
        )
    return said.actor.start >= last.end and bool(SEPARATOR.search(text[last.end : said.actor.start]))


def clause_start(one: Said, start: int) -> int:
    """Where the clause of a verb begins: at its subject, or in Arabic at the verb."""
    if one.actor is None or one.actor.start > one.start:
        return one.start
    return max(one.actor.start, start) if one.actor.end <= one.start else one.start


LONGEST_CONDITION = 240


# budget: one question after the other, each with its reason
def binds(part: Part, said: Said, last: Said | None) -> bool:
    sentence, text, span = part.sentence, part.text, (part.start, part.end)
    begin = last.end if last else span[0]
    condition = ON_CONDITION.match(text[sentence.start : sentence.start + LONGEST_CONDITION])
    if condition and said.actor and said.actor.start < sentence.start + condition.end() <= said.start:
        return False  # whoever a condition names is not bound by it
    supposed = condition if part.formal else None
    begin = max(begin, sentence.start + supposed.end()) if supposed else begin
    whole = text[sentence.start + (supposed.end() if supposed else 0) : said.start]
    if UNBOUND[sentence.language].search(text[begin : said.start]) or (
        UNBOUND[sentence.language].search(whole) and not last
    ):
        return False
    tail = text[said.end : span[1]]
    if said.verb.rule == "decides" and not _decides_something(sentence, said, tail):
        return False
    if is_errand(text[said.actor.start : said.actor.end] if said.actor else "", text[said.start : said.end]):
        return False
    if PUBLIC.search(" ".join(tail.split()[:6])) and said.verb.rule == "future":
        return False
    if of_strangers(part, said):
        return False
    if describes(part, said) or is_object(part, said) or tells(part, said):
        return False
    if of_the_text(part, said) or LONG_AGO.match(text[sentence.start : sentence.end]):
        return False
    if hosts_session(text[said.start : said.end], text[span[0] : said.start], tail) or was(part, said):
        return False
    if said.actor and said.actor.voice and said.verb.rule not in ("undertakes", "decides", "self", "his_country"):
        return False
    if said.actor and relative(text[sentence.start : said.actor.start]):
        return False
    if SUPPOSED.search(text[sentence.start : min(said.start, said.actor.start if said.actor else said.start)]):
        return False
    if said.verb.rule == "expected":
        return _plans(part, said)
    if said.verb.rule == "owes_now" and said.actor and not OWED.match(text[said.actor.end : span[1]]):
        return False
    if said.verb.rule == "that":
        return bool(OUTCOME_AR.search(whole)) or whole.rstrip().endswith(("علي ان", "مقابل ان"))
    if said.verb.rule == "his_country":
        return True
    if said.verb.rule == "reported":
        if sentence.role == "item" or (supposed and said.actor and not said.actor.city):
            return True
        return bool(
            re.search(
                r"\b(?:confirm|announc|annonc|agree|sa(?:id|y)|stat|indicat|indiqu|precis|pledg|promis|undert|declar|assur|affirm|conven|decid|reveal|explain|expliqu|fait savoir|let it be known|made (?:it )?(?:clear|known)|told|inform|repl|repond|notifi|assur|engag|add|ajout)\w*\b",
                whole,
            )
        )
    if said.verb.rule == "item":
        return sentence.role == "item" or (said.actor is not None and said.actor.start <= sentence.start + 60)
    if said.verb.rule == "intends" and INTENDS.search(text[said.start : said.end]):
        return said.actor is not None and said.actor.who == "both"
    if said.verb.rule == "gapped":
        return _gapped(text, said, last)
    if said.verb.rule == "must_by":
        return said.actor is not None and bool(DATED.search(tail))
    if said.verb.rule in ("must", "charged", "self", "is_to", "borne", "falls_to", "forbidden", "owes", "we"):
        return said.actor is not None
    if said.actor is None:
        verb = text[said.start : said.end]
        return last is not None or bool(IMPERSONAL.match(verb) or DUAL.fullmatch(verb))
    return True


def _gapped(text: str, said: Said, last: Said | None) -> bool:
    """ "Le Sénégal s'engage à …, la Tunisie à fournir les pièces": the second one shares the verb of the first."""
    if last is None or said.actor is None or last.verb.rule not in ("undertakes", "decides", "gapped"):
        return False
    return said.actor.start >= last.end and not text[said.actor.end : said.start].strip()


# "It was resolved that Kenya train twenty cooks".
SUBJUNCTIVE = re.compile(
    r"\s(?:the )?\w+(?: \w+)? (?:train|provide|supply|deliver|send|host|build|bear|cover|lend|hand|make|open|draw|prepare|appoint|name|pay|release|repair|receive|submit|put|place|set|hold|share|grant)\b"
)
# "اتفق الوفدان على أن المباحثات كانت ممتازة": a judgement of what was. To say nothing is no decision either.
THAT_WAS = re.compile(r"(?:\s\S+){0,5}?\sعلي ان \S+ (?:\S+ )?(?:كان|كانت|قد)\b")
NO_DECISION = re.compile(r"\s*(?:\w+ )?(?:ne pas (?:commenter|repondre|communiquer)|not to comment|عدم التعليق)")


def _decides_something(sentence: Sentence, said: Said, tail: str) -> bool:
    """ "Agreed that the talks were useful" decides nothing: what is agreed must lie ahead."""
    phrase = sentence.normal.folded[said.start : said.end]
    match sentence.language:
        case "fr" if re.search(r"(?:que|qu')$", phrase):
            return bool(re.search(r"\w+(?:ra|ront|rait|raient)\b|\bdoi(?:t|vent)\b|\bsoit\b", tail))
        case "en" if phrase.endswith("that"):
            return bool(SUBJUNCTIVE.match(tail)) or (
                bool(re.search(r"\b(?:will|shall|should|would|to be|is to|are to|each|both)\b", tail))
                and "must be able" not in tail
            )
        case "en" if not phrase.endswith(("to", "that", "with")):
            return bool(re.search(r"\b(?:on|upon) (?:the |a |an )?\w+", tail[:40])) or "on" in phrase.split()
        case "ar" if THAT_WAS.match(tail):
            return False
    return not NO_DECISION.match(tail) and not re.match(
        r"\s*(?:l'importance|la necessite|the importance|the need|اهميه|ضروره)", tail
    )


def _plans(part: Part, said: Said) -> bool:
    """A bare expectation counts only of plans and roadmaps that are to be drawn up."""
    if re.fullmatch(r"sera|seront|will be", part.text[said.start : said.end]):
        return False
    folded, text = part.text[part.start : part.end], part.sentence.normal.text[part.start : part.end]
    return bool({concept.family for concept in concepts_of(folded, text)} & PLANS)
