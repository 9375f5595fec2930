"""Commitments: clauses in which a side, or both, are the subject of a verb that binds in this kind of text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mithaq.languages.actor_words import BOTH
from mithaq.languages.actors import Actor, Roles, find_actors
from mithaq.languages.commitment_words import (
    CLOSES_LIST,
    FORBIDS,
    FORMULA,
    HEARSAY,
    ITEM_VERB,
    NEGATED,
    NEGATED_AFTER,
    OPENS_LIST,
    PLANS,
    UNBOUND,
    VERBS,
    Verb,
)
from mithaq.languages.concepts import concepts_of
from mithaq.languages.dates import FIRST_WORDS as MONTH_WORDS
from mithaq.languages.findings import Pledge
from mithaq.languages.genre import Genre
from mithaq.languages.numbers import ARTICLES, number_at
from mithaq.languages.sentences import Sentence
from mithaq.languages.terms import Calendar, due, firm
from mithaq.languages.tokens import tokenise

# Between parts of a sentence that bind on their own; what follows a colon is said by its own clauses.
PART = re.compile(r"[;؛:](?=\s)")
# Between the subject and its verb: an aside between commas, then a few words that are no clause of their own.
ASIDE = re.compile(r"\s*[,،][^,،;]{1,90}[,،]\s*|\([^)]{1,40}\)")
LINK = re.compile(
    r"\b(?:qui|que|dont|where|who|which|that|sont|ont|est|a ete|ete|was|were|has|have|is|are|and|et|الذي|التي|الذين|و?هو|و?قد|ان|لكن|mais|but|peut|peuvent|can|may)\b|[.;:؛]"
)
NEAR_WORDS = 5
# An Arabic verb stands before its subject, with at most an adverb between them.
BEHIND = re.compile(r"\s*(?:(?:ايضا|كذلك|بدوره|بدورها|من جهته|من جهتها|كل من|علي حد سواء|رسميا|سنويا|كل سنه|كلا)\s+)*")
SEPARATOR = re.compile(
    r"(?:[,،]\s*(?:et |and |while |tandis que |alors que |whereas |بينما |في حين |و?ان |و)?|\s[وف]ان |\b(?:et|and|while|whereas|tandis que|alors que|بينما)\s+)(?:que |qu'|that )?$"
)
AND_WILL = re.compile(r"(?:\b(?:et|and)\s+(?:also |jointly |to |egalement )?|[,;]\s*(?:and |et )?)$")
TAIL = re.compile(r"(?:[\s,;،؛]+(?:et|and|while|whereas|tandis que|alors que|بينما|وأن|وان|كما|que)\b)?[\s,;،؛]*$")
BODY_LIST = re.compile(r"^(?:de |d'|a |to |la |le |l'|les |une? )?\w")
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
    "expected": 0.6,
    "intends": 0.55,
    "plans": 0.6,
}


@dataclass(frozen=True)
class Setting:
    """What a sentence of this text is read with."""

    parties: Sequence[str]
    genre: Genre
    roles: Roles
    known: Calendar


@dataclass(frozen=True)
class _Said:
    verb: Verb
    start: int
    end: int
    actor: Actor | None


@dataclass(frozen=True)
class _Opening:
    who: str | None
    rule: str = "listed"
    any_item: bool = False


def find_pledges(sentences: Sequence[Sentence], setting: Setting) -> list[Pledge]:
    """The commitments of one version in order; nothing from headings, quotations, hearsay or wishes."""
    pledges: list[Pledge] = []
    opening: _Opening | None = None
    count = max(len(sentences) - 1, 1)
    for index, sentence in enumerate(sentences):
        if sentence.role == "heading" and not _listed(sentence) and not (opening and setting.genre == "minutes"):
            opening = None
            continue
        found = list(_in_sentence(sentence, setting, index / count, opening))
        if sentence.text.rstrip().endswith((":", "：")):
            # "Les deux Parties sont convenues de :" is said by its items, one commitment each.
            opening = _opens(sentence, setting)
            pledges += [one for one in found if one.rule not in ("decides", "undertakes")] if opening else found
            continue
        if not found and opening and _begins(sentence, opening):
            found = [
                _pledge(
                    sentence,
                    (sentence.start, sentence.end),
                    (_of_item(sentence, setting, opening), "decision", "listed"),
                    setting,
                    index / count,
                )
            ]
        elif not _listed(sentence):
            opening = None
        pledges += found
    return pledges


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
    named = [
        one
        for one in actors
        if bracket
        and one.start >= sentence.start + bracket.start()
        and one.start <= sentence.start + bracket.start() + 12
    ]
    found = [*doers, *named]
    return found[0].who if found else opening.who


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


def _listed(sentence: Sentence) -> bool:
    """An item by its sign, or a line that ends as items do."""
    return sentence.role == "item" or sentence.text.rstrip().endswith((";", "؛"))


def _begins(sentence: Sentence, opening: _Opening) -> bool:
    return _listed(sentence) and (
        (opening.any_item and not sentence.text[:1].isupper())
        or bool(ITEM_VERB[sentence.language].match(sentence.folded.lstrip("- ")))
    )


def _in_sentence(sentence: Sentence, setting: Setting, at: float, opening: _Opening | None) -> Iterator[Pledge]:
    """One commitment per clause that has a subject and a binding verb of its own."""
    if setting.genre == "agreement" and FORMULA.search(sentence.folded):
        return
    if HEARSAY.search(sentence.folded):
        return
    actors = find_actors(sentence, setting.parties, setting.roles)
    if setting.genre == "agreement":
        # "Ils" are the workers or the ships of an article, unless the parties stand before it in its sentence.
        actors = [
            one
            for one in actors
            if not one.pronoun or any(other.who == "both" and other.start < one.start for other in actors)
        ]
    for start, end in _parts(sentence):
        said = list(_verbs(sentence, (start, end), actors, setting, opening))
        bounds = [start, *(_begin(sentence, one, start) for one in said[1:])]
        who: str | None = "both"
        for one, begin, stop in zip(said, bounds, [*bounds[1:], end], strict=False):
            who = one.actor.who if one.actor else who
            yield _pledge(sentence, (begin, stop), (who, one.verb.force, one.verb.rule), setting, at)


def _parts(sentence: Sentence) -> list[tuple[int, int]]:
    text = sentence.normal.folded
    cuts = [m.end() for m in PART.finditer(text, sentence.start, sentence.end) if not sentence.quoted(m.start())]
    bounds = [sentence.start, *cuts, sentence.end]
    parts = []
    for start, end in zip(bounds, bounds[1:], strict=False):
        lead = len(text[start:end]) - len(text[start:end].lstrip())
        if text[start:end].strip(" ;:؛\n"):
            parts.append((start + lead, end))
    return parts


def _verbs(
    sentence: Sentence, span: tuple[int, int], actors: Sequence[Actor], setting: Setting, opening: _Opening | None
) -> Iterator[_Said]:
    """Binding verbs of a part with their subjects; a second one only when a clause of its own begins with it."""
    context = "list" if opening and _listed(sentence) else setting.genre
    last: _Said | None = None
    for said in _candidates(sentence, span, actors, context, setting):
        if last is None or _new_clause(sentence, said, last):
            if _binds(sentence, span, said, last, setting):
                yield said
                last = said


def _candidates(
    sentence: Sentence, span: tuple[int, int], actors: Sequence[Actor], context: str, setting: Setting
) -> list[_Said]:
    """Each binding verb with the subject that its grammar gives it; of overlapping ones the stronger."""
    text = sentence.normal.folded
    found: list[_Said] = []
    for verb in VERBS[sentence.language]:
        if verb.only and context not in verb.only:
            continue
        for match in verb.pattern.finditer(text, *span):
            subject = (
                setting.roles.first and Actor(match.start(), match.end(), setting.roles.first)
                if verb.rule == "we"
                else None
            )
            one = _Said(verb, match.start(), match.end(), subject or _subject(sentence, verb, match, span, actors))
            if any(one.start < other.end and other.start < one.end for other in found) or sentence.quoted(one.start):
                continue
            if (
                (verb.close or verb.after or verb.rule in ("by_agent", "we"))
                and one.actor is None
                and not _shares(sentence, one, found)
            ):
                continue
            if not _denied(text, span, one, context):
                found.append(one)
    return sorted(found, key=lambda one: one.start)


def _shares(sentence: Sentence, one: _Said, found: Sequence[_Said]) -> bool:
    """ "Kenya will insure the units and will return them": a second verb of the same kind behind an "and"."""
    before = sentence.normal.folded[sentence.start : one.start]
    return (
        one.verb.rule in ("future",)
        and bool(AND_WILL.search(before))
        and any(other.start < one.start and other.verb.rule == one.verb.rule for other in found)
    )


def _denied(text: str, span: tuple[int, int], one: _Said, context: str) -> bool:
    before, after = text[max(span[0], one.start - 16) : one.start], text[one.end : one.end + 8]
    if not (NEGATED.search(before) or NEGATED_AFTER.match(after)):
        return False
    return context not in FORBIDS or one.verb.rule == "decides" or bool(re.search(r"قد\s*$|كان\w*\s*$", before))


def _subject(
    sentence: Sentence, verb: Verb, match: re.Match[str], span: tuple[int, int], actors: Sequence[Actor]
) -> Actor | None:
    """In Arabic right behind the verb, else as elsewhere the nearest actor before it with nothing but asides between."""
    text = sentence.normal.folded
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
        return _agent(text, match.end(), span, actors)
    if sentence.language == "ar":
        behind = [one for one in actors if match.end() <= one.start < span[1]]
        if (
            behind
            and _right_behind(text[match.end() : behind[0].start], verb)
            and (behind[0].plain or verb.rule == "must")
        ):
            return behind[0]
    before = [one for one in actors if span[0] <= one.start and one.end <= match.start() and one.plain]
    if before and _leads(text[before[-1].end : match.start()], verb):
        return before[-1]
    if len(before) > 1 and verb.rule in ("decides", "undertakes") and before[0].start <= span[0] + 30:
        return before[0]
    return None


MASCULINE = re.compile(
    r"(?:[وف])?(?:الجانب|الطرف|الوفد|الجيش|البلد|الوزير|الرييس|المسوول|الشريك|المغرب|العراق|السودان|لبنان|الاردن|اليمن|الدرك|المعهد|المركز|الحرس)"
)


def _perfect(verb: str, subject: str) -> bool:
    """Whether a verb in ت tells the past: its subject is masculine, or it ends in the ت of a feminine past."""
    bare = verb.lstrip("وف") if verb[:1] in "وف" and len(verb) > 4 else verb
    return bare.startswith("ت") and (bool(MASCULINE.match(subject)) or (bare.endswith("ت") and len(bare) > 4))


def _agent(text: str, at: int, span: tuple[int, int], actors: Sequence[Actor]) -> Actor | None:
    """Who the passive says does it, in the same clause: "seront assurés par la partie marocaine"."""
    agents = [one for one in actors if one.agent and at <= one.start <= at + 110 and one.end <= span[1]]
    return (
        agents[0]
        if agents and not re.search(r"[;:]|\b(?:qui|que|which|that|الذي|التي)\b", text[at : agents[0].start])
        else None
    )


def _right_behind(gap: str, verb: Verb) -> bool:
    loose = {"decides": 4, "undertakes": 1, "must": 3}.get(verb.rule, 0)
    rest = BEHIND.sub("", gap, count=1)
    return len(rest.split()) <= loose and not LINK.search(rest)


def _leads(gap: str, verb: Verb) -> bool:
    """Whether only an aside and a few words stand between a subject and its verb."""
    rest = ASIDE.sub(" ", gap)
    if verb.rule in ("decides", "undertakes", "self"):
        rest = re.sub(r"^\s*(?:has|have|also|further|both|y)\b", "", rest)
    near = {"present": 3, "offers": 3, "item": 0, "plans": 1}.get(verb.rule, NEAR_WORDS)
    if verb.rule == "reported":
        near = 2
    return len(rest.split()) <= near and "," not in rest and not LINK.search(rest)


def _new_clause(sentence: Sentence, said: _Said, last: _Said) -> bool:
    text = sentence.normal.folded
    if said.actor is None or (last.actor is not None and said.actor.start <= last.start):
        shared = said.verb.rule == last.verb.rule == "future" and AND_WILL.search(text[last.end : said.start])
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
        )
    return said.actor.start >= last.end and bool(SEPARATOR.search(text[last.end : said.actor.start]))


def _begin(sentence: Sentence, one: _Said, start: int) -> int:
    """Where the clause of a verb begins: at its subject, or in Arabic at the verb."""
    if one.actor is None or one.actor.start > one.start:
        return one.start
    return max(one.actor.start, start) if one.actor.end <= one.start else one.start


# budget: one question after the other, each with its reason
def _binds(sentence: Sentence, span: tuple[int, int], said: _Said, last: _Said | None, setting: Setting) -> bool:
    text = sentence.normal.folded
    begin = last.end if last else span[0]
    whole = text[sentence.start : said.start]
    if UNBOUND[sentence.language].search(text[begin : said.start]) or (
        UNBOUND[sentence.language].search(whole) and not last
    ):
        return False
    tail = text[said.end : span[1]]
    if said.verb.rule == "decides" and not _decides_something(sentence, said, tail):
        return False
    if said.actor and said.actor.voice and said.verb.rule not in ("undertakes", "decides", "self"):
        return False
    if said.actor and _relative(text[sentence.start : said.actor.start]):
        return False
    if said.verb.rule == "expected":
        return _plans(sentence, span, said)
    if said.verb.rule == "reported":
        if sentence.role == "item":
            return True
        return bool(
            re.search(
                r"\b(?:confirm|announc|agree|sa(?:id|y)|stat|indicat|pledg|promis|undert|declar|assur|reveal|explain)\w*\b",
                whole,
            )
        )
    if said.verb.rule == "item":
        return sentence.role == "item" or (said.actor is not None and said.actor.start <= sentence.start + 60)
    if said.verb.rule in ("must", "charged", "self", "is_to", "borne", "falls_to", "forbidden", "owes", "we"):
        return said.actor is not None
    if said.actor is None:
        return last is not None or bool(
            re.match(
                r"il (?:a|est|fut)\b|it (?:was|has been|is)|[وف]?(?:تم|جري) الاتفاق|[وف]?تقرر",
                text[said.start : said.end],
            )
        )
    return not (said.actor.city and said.verb.rule not in ("future", "undertakes"))


REPORTS = re.compile(
    r"\b(?:conven|convien|annonc|decid|confirm|indiqu|precis|declar|affirm|assur|entendu|arret|inform|savoir|retenu|promis|engag|note|attest|agree|announce|sa(?:id|y)|"
    r"stat|pledg|undert|reveal|explain|resolv|add|report|accept|accord|rappel|recall|noting|ensure|veill)\w*\b"
)
RELATIVE = re.compile(
    r"\b(?:que|qu'|that|which|where|whom|whose|how|whether|what|dont|laquelle|lequel|lesquel\w*|comment|ou)\s*(?:le |la |les |l'|the )?$"
)


def _relative(before: str) -> bool:
    """ "The school that Kenya will open": a clause that only describes, unless a verb of telling announces it."""
    found = RELATIVE.search(before)
    return (
        bool(found)
        and bool(before[: found.start()].strip())
        and not REPORTS.search(before[max(0, found.start() - 70) : found.start()])
    )


def _decides_something(sentence: Sentence, said: _Said, tail: str) -> bool:
    """ "Agreed that the talks were useful" decides nothing: what is agreed must lie ahead."""
    phrase = sentence.normal.folded[said.start : said.end]
    match sentence.language:
        case "fr" if re.search(r"(?:que|qu')$", phrase):
            return bool(re.search(r"\w+(?:ra|ront)\b|\bdoi(?:t|vent)\b|\bsoit\b", tail))
        case "en" if phrase.endswith("that"):
            return bool(re.search(r"\b(?:will|shall|should|would|to be)\b", tail)) and "must be able" not in tail
        case "en" if not phrase.endswith(("to", "that", "with")):
            return bool(re.search(r"\b(?:on|upon) (?:the |a |an )?\w+", tail[:40])) or "on" in phrase.split()
    return not re.match(r"\s*(?:l'importance|la necessite|the importance|the need|اهميه|ضروره)", tail)


def _plans(sentence: Sentence, span: tuple[int, int], said: _Said) -> bool:
    """A bare expectation counts only of plans and roadmaps that are to be drawn up."""
    if re.fullmatch(r"sera|seront|will be", sentence.normal.folded[said.start : said.end]):
        return False
    folded, text = sentence.normal.folded[slice(*span)], sentence.normal.text[slice(*span)]
    return bool({concept.family for concept in concepts_of(folded, text)} & PLANS)


def _pledge(
    sentence: Sentence, span: tuple[int, int], said: tuple[str | None, str, str], setting: Setting, at: float
) -> Pledge:
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
        at=at,
        by=due(sentence, start, end, setting.known),
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
