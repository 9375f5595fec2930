# ruff: noqa: E501 -- patterns read better on one line
"""What a sentence binds beyond the verbs that the tables name: other verbs of a binding class, and what "and" continues."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.languages.actors import Actor
from mithaq.languages.binding_ways import BINDING, WAYS, Way
from mithaq.languages.clauses import PARTICIPLE, Said, Setting, binds, clause_start, is_negated
from mithaq.languages.commitment_words import (
    IDLE_AR,
    IDLE_FR,
    IDLE_PAST_FR,
    NOUNS_AR,
    NOUNS_OF_ACTION_AR,
    TELLING_AR,
    TELLING_FR,
)
from mithaq.languages.doers import doer_of
from mithaq.languages.performing import performs
from mithaq.languages.subjects import ASIDE, Part
from mithaq.ledger.errors import Language

# "Il est convenu que le Mali fournira": what is decided and who does it are one commitment.
TOLD_BY = {"decides", "undertakes", "self", "his_country"}
SAME = 3
ENOUGH = 2  # words behind a second verb: "et de former" alone is the same promise
JOINS = re.compile(
    r"(?:[,،;]|\b(?:et|and|mais|but|or|que|that|while|whereas|quand|puis|then|بينما|فيما|كما|[وب]?ان)|\bqu')\s*$"
)


def widened(part: Part, setting: Setting, context: str, said: Sequence[Said]) -> list[Said]:
    """The binding verbs of a part that were found, and those of a binding class that no table names, in order."""
    found = list(said)
    for way in WAYS[part.sentence.language]:
        if not way.verb.only or context in way.verb.only:
            for match in way.verb.pattern.finditer(part.text, part.start, part.end):
                one = _candidate(part, way, match, found)
                if one and not is_negated(part, one, context):
                    found = sorted([*found, one], key=lambda other: other.start)
    return sorted([*found, *_continued(part, context, found)], key=lambda one: one.start)


def _candidate(part: Part, way: Way, match: re.Match[str], found: Sequence[Said]) -> Said | None:
    """The verb with its doer, unless it lies in a clause that is read already."""
    sentence, text = part.sentence, part.text
    if sentence.quoted(match.start()) or (
        way.verb.rule == "future" and sentence.normal.text[match.start()].isupper() and sentence.language != "ar"
    ):
        return None
    if any(one.start < match.end() and match.start() < one.end for one in found):
        return None
    last = next((one for one in reversed(found) if one.end <= match.start()), None)
    after = next((one for one in found if one.start >= match.end()), None)
    if way.verb.rule in ("present", "offers") and PARTICIPLE.search(sentence.normal.lower[match.start() : match.end()]):
        return None
    if way.verb.rule == "present" and not performs(sentence.language, text, match.span(), part.end):
        return None
    doer = doer_of(part, way, match, last.end if last else part.start) or _same(part, way, match, last)
    if doer is None:
        return None
    one = Said(way.verb, match.start(), match.end(), replace(doer, plain=True))
    if last and not _own_clause(part, one, last, text):
        return None
    if after and _runs_into(part, match, after):
        return None
    return one if binds(part, one, last) else None


def _runs_into(part: Part, match: re.Match[str], after: Said) -> bool:
    """Whether a verb that is read already belongs to the same clause further on."""
    if after.actor is not None and after.actor.start >= match.start():
        return False
    joined = JOINS.search(part.text[match.end() : clause_start(after, match.end())])
    return not joined and part.text[after.start] not in "وف"


def _same(part: Part, way: Way, match: re.Match[str], last: Said | None) -> Actor | None:
    """Whoever the clause before binds or is about: of a passive joined to it, of a pronoun, of an Arabic verb alone."""
    if way.doer == "subject" and (pronoun := _pronoun(part, match, last)):
        return pronoun
    if last is None or last.actor is None or last.actor.who is None:
        return None
    gap = part.text[last.end : match.start()]
    joined = [m.end() for m in re.finditer(r"\b(?:and|et)\s+(?:that |qu')?", gap)]
    if way.doer == "passive" and way.verb.only == frozenset() and joined and part.sentence.language != "ar":
        phrase = gap[joined[-1] :]
        if (
            0 < len(phrase.split()) <= SHORT
            and "," not in phrase
            and not part.text[match.end() : match.end() + 60].lstrip().startswith(("by ", "par "))
        ):
            return replace(last.actor, start=last.end + joined[-1], end=last.end + joined[-1])
    return None


SHORT = 6
IT = re.compile(
    r"(?:^|[,;:]\s+|\b(?:et|and|mais|but|or)\s+)(?P<it>ils?|elles?|celle-ci|celui-ci|ceux-ci|it|they)\s+(?:(?:also|both|each|further|egalement|aussi|en outre)\s+)?(?:n'|ne |s'|se |y |en |lui |leur |l'|les? |la )*$"
)
# "ويسهر على تأطير المتدربين": a verb of its own sentence, behind which no subject stands.
ALONE_AR = re.compile(r"\s(?:علي|الي|في|من|ب\w{3,}|عن|ل\w{3,}|ان)(?=\s)")


# "It is for Kenya", "il sera procédé": nobody is meant by the pronoun.
IMPERSONAL = re.compile(
    r"(?:il|it) (?:y |s'agi|faut|faudra|a ete|has been|appar|revien|incomb|convien)|(?:il|it) (?:is|was|est|sera|will be|shall be|would be|serait) (?:for|to be|up|incumbent|understood|agreed|decided|clear|hoped|expected|possible|necessary|entendu|convenu|prevu|necessaire|question|procede|mis fin|tenu compte)"
)
# "وتبين أن", "ويُنصح بـ": what turned out or is advised has nobody for its subject.
NOBODY_AR = re.compile(
    r"[وف]?[يت](?:ت?بين|تضح|ظهر|لاحظ|نصح|ستحسن|حسن|ستحب|رجي|مكن|فضل|ذكر|سجل|ستفاد|ستخلص|فهم|علم|قال|نتظر|توقع|عتقد|فترض|بدو)\b"
)
LOOK = 20
PLURAL = {"ils", "elles", "ceux-ci", "they"}


def _pronoun(part: Part, match: re.Match[str], last: Said | None) -> Actor | None:
    former = last.actor.who if last and last.actor else part.former
    if former is None:
        return None
    if part.sentence.language == "ar":
        begins = not part.text[part.start : match.start()].strip(" -")
        joined = (
            match.group()[:1] in "وف"
            and not NOBODY_AR.match(match.group())
            and (begins or part.text[: match.start()].rstrip()[-1:] in "،,")
        )
        return (
            Actor(match.start(), match.start(), former) if joined and ALONE_AR.match(part.text, match.end()) else None
        )
    since = last.end if last else part.start
    pronoun = IT.search(part.text[since : match.start()])
    said = part.text[since + pronoun.start("it") : match.end() + LOOK] if pronoun else ""
    if pronoun is None or IMPERSONAL.match(said):
        return None
    if (pronoun.group("it") in PLURAL) != (former == "both"):
        return None
    return Actor(since + pronoun.start("it"), since + pronoun.end("it"), former)


def _own_clause(part: Part, one: Said, last: Said, text: str) -> bool:
    begin = clause_start(one, last.end)
    if last.verb.rule in TOLD_BY and len(ASIDE.sub(" ", text[last.end : begin]).split()) <= SAME:
        return False
    if part.sentence.language == "ar" and one.start <= begin:
        return text[one.start] in "وف" or bool(JOINS.search(text[last.end : one.start]))
    passive = one.actor is not None and one.actor.start > one.start
    return bool(JOINS.search(text[last.end : begin])) or (
        passive and bool(re.search(r"[,،]|\b(?:et|and)\b", text[last.end : begin]))
    )


CLITIC = r"(?:ne pas |n'|ne |se |s'|l'|les? |la |leur |lui |y |en |egalement |aussi |ensuite |\w+ment )*"
INFINITIVE = re.compile(rf"\b(?:de |d'|a ){CLITIC}\w+(?:er|ir|re|oir)\b")
# How a language goes on with the same subject: by another infinitive, another future, a relative clause.
AND_FR = re.compile(
    rf"(?:\bet|\bpuis|\bainsi que|,(?= d))\s+(?P<verb>(?:de |d'|a )(?!(?:partir|compter|savoir)\b){CLITIC}\w{{2,}}(?:er|ir|oir|(?<!tu)(?<!ai)(?<!oi)(?<!ie)(?<!su)re)\b)"
)
AND_RA = re.compile(
    rf"(?:\bet|\bpuis|,)\s+(?!(?:ne )?l(?:'|es? |a ))(?P<verb>{CLITIC}(?!(?:{IDLE_FR})\b)\w{{2,}}(?:ra|ront)\b)"
)
AND_PRESENT = re.compile(
    rf"\bet\s+(?!s'en )(?P<verb>{CLITIC}(?!(?:{TELLING_FR})\b)(?!\w+(?:ment|ance|ence|ique|able|aire|ette|isme|iste|ite|ee|ere|ise|ure|elle|enne)\b)\w{{3,}}(?:e|ent|it|et|end|oit)\b)(?= (?:le|la|les|l'|un|une|des|du|a|au|aux|en|leur|leurs|ses|son|sa)\b)"
)
WHO_FR = re.compile(
    rf",\s+(?P<verb>qui\s+{CLITIC}(?:(?!(?:{IDLE_FR})\b)\w{{2,}}(?:ra|ront)|(?P<now>(?!(?:{TELLING_FR})\b)\w+(?:e|ent|it|et|end|oit)))\b)"
)
# "Se chargerait de leur logement et mettrait …", "would see to … and place a vehicle": a future told in the past goes on.
AND_RAIT = re.compile(
    rf"\bet\s+(?!(?:ne )?l(?:'|es? |a ))(?P<verb>{CLITIC}(?!(?:{IDLE_PAST_FR})\b)\w{{2,}}rai(?:t|ent)\b)"
)
AND_WOULD = re.compile(r"(?:\band|,)\s+(?:also |then |in turn |further )?(?P<verb>would (?!be\b|have\b|like\b)\w+)")
AND_BARE = re.compile(
    r"\band\s+(?:also |then )?(?P<verb>(?:place|put|provide|supply|pay|train|send|deliver|host|bear|cover|grant|lend|build|open|lodge|house|feed|transport|insure|return|second|deploy|install|repair|maintain|appoint|assign|finance|fund|furnish|refund|reimburse|make|take|set) (?=(?:the|an?|its|their|any|all|each|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+|up)\b))"
)
AND_BINDS = re.compile(
    r"\band\s+(?:also |further )?(?P<verb>(?:undertakes?|commits? (?:itself |themselves )?|pledges?|promises?|agrees?) to \w+)"
)
AND_EN = re.compile(
    r"\band\s+(?:also |then |in turn |further )?(?P<verb>(?:not )?to (?!(?:the|an?|its?|their|our|this|that|these|those|any|all|both|each|his|her)\b)\w+)"
)
AND_SHALL = re.compile(
    r"(?:\band|,)\s+(?:also |then |in turn |further )?(?P<verb>(?:will|shall) (?!be (?:able|glad)|have\b)\w+)"
)
WHO_EN = re.compile(
    r",\s+(?P<verb>(?:which|who) (?:will|shall|is to|are to) (?!be (?:able|glad)|have\b|remain\b|become\b)\w+)"
)
AND_AR = re.compile(
    rf"\s(?P<verb>و(?:ب|علي )?ان(?: لا)? [يت]\w+|وس(?!{NOUNS_AR})[يت](?!(?:{IDLE_AR}))\w{{2,}}|وب(?=[اتم]\w+ )\w{{4,}}|وعدم \w+|علي ان [يت]\w+|ب?ان(?:ه|ها|هما|هم|نا) س?[يتن]\w{{2,}}|وبان ن\w{{2,}}|و\w{{3,}} (?:\w+ ){{1,4}}علي (?:حساب|نفقت|عاتق)(?:ها?|هما?)\b)"
)
AND_NOW_AR = re.compile(rf"[\s،](?P<verb>و(?!{NOUNS_OF_ACTION_AR})[يت](?!(?:{TELLING_AR})(?:ا|ان|ون)?\b)\w{{2,}})\b")
THEY = re.compile(
    rf"(?:\b(?:and|et)\s+(?:that |qu')?|,\s+qu'|,\s+that )(?P<verb>(?:they|ils?|elles?|it) {CLITIC}(?:(?:will|shall|would) (?!be\b|have\b)\w+|(?!(?:{IDLE_FR})\b)\w{{2,}}(?:ra|ront)\b))"
)
GOVERNS_EN = re.compile(r"\bto \w+")


def _continued(part: Part, context: str, found: Sequence[Said]) -> Iterator[Said]:
    """Each further verb of the same subject, behind an "and" or in a relative clause."""
    for n, said in enumerate(found):
        stop = clause_start(found[n + 1], said.end) if n + 1 < len(found) else part.end
        if said.actor is None and said.verb.rule not in ("decides", "his_country"):
            continue
        head = max(said.end, min(said.actor.end, stop)) if said.actor else said.end
        # "سيحدد الوحدات، ويسلم الشهادة": the future of an Arabic verb covers those that follow it.
        ahead = part.sentence.language == "ar" and said.verb.rule == "future"
        told = said.verb.rule in ("reported", "self", "his_country")
        for match in _more(
            part.sentence.language, "list" if ahead else context, part.text, (head, said.end, stop), told=told
        ):
            at = match.start("verb")
            own = said.actor or (Actor(at, at, None) if said.verb.rule == "his_country" else None)
            actor = _antecedent(part, match) if match.group("verb")[:3] in ("qui", "whi", "who") else own
            if (
                actor
                and len(part.text[at:stop].split()) > ENOUGH + (part.sentence.language == "ar")
                and not part.sentence.quoted(at)
            ):
                yield Said(said.verb, at, match.end(), replace(actor, start=at, end=at))


# An infinitive that a verb governs begins so near behind it or behind whoever it lays it on.
GOVERNS, FAR = 5, 30


def _more(
    language: Language, context: str, text: str, span: tuple[int, int, int], *, told: bool
) -> Iterator[re.Match[str]]:
    head, end, stop = span
    governs = INFINITIVE.search(text, end - GOVERNS, min(stop, head + FAR))
    patterns = []
    if language == "fr":
        patterns = (
            [THEY, AND_RA, WHO_FR]
            + ([AND_FR] if governs else [])
            + ([AND_PRESENT] if context in BINDING.split() else [])
            + ([AND_RAIT] if told else [])
        )
    elif language == "en":
        patterns = (
            [THEY, AND_SHALL, WHO_EN, AND_BARE, AND_BINDS]
            + ([AND_WOULD] if told else [])
            + ([AND_EN] if GOVERNS_EN.search(text, end - GOVERNS, min(stop, head + FAR)) else [])
        )
    else:
        patterns = [AND_AR] + ([AND_NOW_AR] if context in BINDING.split() else [])
    taken: list[re.Match[str]] = []
    for pattern in patterns:
        for match in pattern.finditer(text, end, stop):
            now = "now" in pattern.groupindex and match.group("now")
            if (now and context not in BINDING.split()) or any(
                one.start() < match.end() and match.start() < one.end() for one in taken
            ):
                continue
            taken.append(match)
    yield from sorted(taken, key=lambda one: one.start())


def _antecedent(part: Part, match: re.Match[str]) -> Actor | None:
    """The party that a relative clause describes: it stands right before the comma."""
    return next((one for one in part.actors if -2 <= match.start() - one.end <= 1), None)
