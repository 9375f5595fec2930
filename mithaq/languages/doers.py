# ruff: noqa: E501 -- patterns read better on one line
"""Who does what a binding verb says: its subject, a noun that carries a party's adjective, an agent, or whoever pays."""

import re

from mithaq.languages.actors import Actor
from mithaq.languages.binding_ways import ABSTRACT, CHARGE, Way
from mithaq.languages.states import find_states
from mithaq.languages.subjects import Part

# What opens a clause of its own before its subject.
OPENS = re.compile(
    r"(?:^|[,،;:.]\s*|\s)(?:(?:et|and|mais|but|or|while|whereas|tandis que|alors que|cependant que|pendant que|بينما|في حين|فيما|كما)\s+)?(?:\b(?:que|that)\s+|\bqu'|\b[وب]?ان\s+)?$"
)
# A clause that only describes, supposes or asks has another subject than the one before it.
BROKEN = re.compile(
    r"\b(?:qui|que|dont|ou|lequel|laquelle|lesquel\w+|si|lorsque|quand|who|which|that|whom|whose|where|when|if|whether|because|unless|الذي|التي|الذين|اللذ\w+|اذا|حيث|مما|لان|عندما)\b|\bqu'|[;؛:]|\.\s"
)
FINITE_FR = re.compile(r"\b(?:a|ont|est|sont|avait|etait|fut|peut|peuvent|n'a|n'est|\w{2,}(?:ra|ront))\b")
FINITE_EN = re.compile(r"\b(?:has|have|is|are|was|were|had|may|can|said|agreed|will|shall|would|could)\b")
# A noun phrase is no longer than so many words, and the party named behind a verb stands so near.
LONGEST, NEAR, FAR = 16, 24, 120
PREPOSITION_AR = re.compile(
    r"(?:^|\s)[وف]?(?:في|الي|من|علي|عن|مع|بين|خلال|قبل|بعد|لدي|تحت|رهن|نحو|قد|وفق\w*|ضمن|طوال|لمده|ل\w{3,}|ب\w{3,})(?=\s|$)"
)
ASIDE = re.compile(r",[^,]{1,90},")


def doer_of(part: Part, way: Way, match: re.Match[str], since: int) -> Actor | None:
    """The party that a way of binding binds, from character `since` of the text on; None when it is somebody else."""
    match way.doer:
        case "behind":
            found = _behind(part, match.end())
            bare = way.verb.rule == "owes" and found and found.start not in {one.start for one in part.actors}
            return None if bare else found
        case "other":
            others = [state for state in part.parties if part.sender and state != part.sender]
            return Actor(match.start(), match.end(), others[0]) if len(others) == 1 else None
        case "passive":
            if named := _agent(part, match.end()) or _payer(part, match.end()) or _giver(part, match.end()):
                return named
            if _stranger(part, match.end()):
                return None
            if way.verb.only and part.sentence.language != "ar":
                return None  # "les travailleurs tunisiens sont placés": a present passive needs its agent
            return _undergoes(part, _subject(part, match, since)) or _of_sender(part, match, since)
        case _:
            found = _subject(part, match, since, bare=way.verb.rule == "present")
            default = way.verb.rule == "future" and part.sentence.language != "ar" and not _pronoun_before(part, match)
            return found or (_of_sender(part, match, since) if default else None)


YOUR = re.compile(
    r"\b(?:votre|vos|your)\b|\b(?:the|la|du) (?:ministry|ministere|embassy)(?:'s)? (?:assurance|promise|note|offer|lettre|note)|(?:note|letter|lettre) (?:precitee|susvisee|of the (?:ministry|embassy))|مذكرتها|مذكرتكم|رسالتكم|كتابكم"
)


def _of_sender(part: Part, match: re.Match[str], since: int) -> Actor | None:
    """In a letter or a speech: "the equipment will be delivered to you" is what its sender does, unless it tells of the
    other side's own word."""
    text, sentence = part.text, part.sentence
    if part.sender is None or match.group().split()[0] in ("is", "are", "est", "sont"):
        return None
    others = [state for state in part.parties if state != part.sender]
    theirs = bool(YOUR.search(text[sentence.start : match.start()]))
    who = (others[0] if len(others) == 1 else None) if theirs else part.sender
    begin = text[since : match.start()]
    begin_at = since + max((m.end() for m in re.finditer(r"[,;:]\s+|\b(?:and|et|que|that)\s+|\bqu'", begin)), default=0)
    phrase = text[begin_at : match.start()]
    if (
        not phrase.strip()
        or BROKEN.search(phrase)
        or ABSTRACT[sentence.language].search(phrase)
        or len(phrase.split()) > LONGEST
    ):
        return None
    return Actor(begin_at, match.start(), who) if who else None


# "Dépêchée par ses soins", "by our own teams": whoever writes does it.
BY = re.compile(
    r"\b(?:par|by)\s+(?!(?:ses|nos|mes|its|our|my) )(?:les? |la |l'|the |an? |une? |des )?[a-z]{3}|من (?:قبل|طرف|جانب) "
)
DISPOSAL = re.compile(
    r"\b(?:a (?:la )?disposition|au profit|au benefice|at the (?:disposal|service)|for the (?:use|benefit)) (?:of |de |du |des |d')|(?:رهن اشاره|تحت تصرف|لفائده|لصالح) "
)


def _stranger(part: Part, at: int) -> bool:
    """Whether the passive has an agent that is no party: "sera étudiée par les experts"."""
    by = BY.search(part.text, at, min(part.end, at + 60))
    return bool(by) and not re.search(r"[,;:،]", part.text[at : by.start()] if by else "")


def _giver(part: Part, at: int) -> Actor | None:
    """ "À la disposition du Mali", of two parties: the other one gives."""
    found = DISPOSAL.search(part.text, at, min(part.end, at + 60))
    taker = _behind(part, found.end()) if found else None
    others = [state for state in part.parties if taker and state != taker.who]
    return (
        Actor(taker.start, taker.end, others[0]) if taker and taker.who in part.parties and len(others) == 1 else None
    )


# "La délégation malienne sera reçue": a side that something is done to does nothing itself.
SIDE = re.compile(
    r"\b(?:partie|delegation|gouvernement|ministere|etat|cote|republique|royaume|side|party|delegation|government|ministry|state|republic|kingdom)\b"
)


def _pronoun_before(part: Part, match: re.Match[str]) -> bool:
    return bool(
        re.search(
            r"\b(?:il|elle|ils|elles|on|it|they|he|she|who|you|vous|this|that|cela|ceci|ce)\s+(?:\w{1,5} ){0,2}$",
            part.text[part.start : match.start()],
        )
    )


def _undergoes(part: Part, subject: Actor | None) -> Actor | None:
    if subject is None or subject.who == "both" or part.sentence.language == "ar":
        return None
    named = part.text[subject.start : subject.end]
    return None if SIDE.search(named) or len(named.split()) < 2 else subject


def _subject(part: Part, match: re.Match[str], since: int, *, bare: bool = False) -> Actor | None:
    if part.sentence.language == "ar":
        return _arabic(part, match, since)
    return _before(part, match.start(), since, bare=bare)


# What may stand between a subject and a verb of the present, which any noun may look like.
CLITICS = re.compile(
    r"\s*(?:(?:\w+ment|ne|se|lui|leur|y|en|la|le|les|also|each|both|tous|deux|toutes|egalement|aussi|ensuite|pour sa part|de son cote) |n'|s'|l')*"
)


def _before(part: Part, verb: int, since: int, *, bare: bool) -> Actor | None:
    """In French and English: the actor or the noun phrase that stands before the verb in its clause."""
    text = part.text
    plain = [one for one in part.actors if since <= one.start and one.end <= verb and one.plain and not one.agent]
    if part.sentence.language == "fr" and not OURS.match(text, verb):
        plain = [one for one in plain if not OBJECT.match(text[one.start : one.end])]
    last = next((one for one in reversed(plain) if _begins(text, one.start, since)), None)
    if last and not last.voice and _clear(text[last.end : verb], part.sentence.language):
        return last if not bare or CLITICS.fullmatch(ASIDE.sub(" ", text[last.end : verb])) else None
    if topic := _topic(part, verb, since):
        return topic
    named = _phrase(part, verb, since)
    ends = named and any(hit.end >= verb - 1 for hit in find_states(part.sentence) if hit.end <= verb)
    return named if named and (ends or not bare) else None


# "Nous rejoindront", "vous livrera": the pronoun before a verb of the third person is its object.
OBJECT = re.compile(r"^(?:nous|vous|je)$")
OURS = re.compile(r"(?:\w+ )?\w+(?:ons|rai|ez)\b")


def _topic(part: Part, verb: int, since: int) -> Actor | None:
    """ "Côté ivoirien, on s'oblige", "For Kenya's part, it will": the pronoun is the side put before its comma."""
    text = part.text
    pronoun = re.search(
        r",\s+(?:on|ils?|elles?|it|they|ce dernier|cette derniere|celui-ci|celle-ci|ceux-ci)\s+(?:n'|ne |s'|se |y |en |lui |leur |will |shall )*$",
        text[since:verb] if text[verb - 1 : verb] in " '" else text[since:verb] + " ",
    )
    if pronoun is None:
        return None
    who = _one_party(part, since, since + pronoun.start())
    short = len(text[since : since + pronoun.start()].split()) <= 8
    return (
        Actor(since + pronoun.start() + 2, verb, who)
        if who and short and not BROKEN.search(text[since : since + pronoun.start()])
        else None
    )


def _begins(text: str, start: int, since: int) -> bool:
    before = text[since:start]
    return not before.strip(" ,;:-–\"'«“") or bool(OPENS.search(before))


def _clear(gap: str, language: str) -> bool:
    """Whether only asides and a few words stand between a subject and its verb."""
    rest = ASIDE.sub(" ", gap)
    finite = FINITE_FR if language == "fr" else FINITE_EN
    return len(rest.split()) <= 8 and "," not in rest and not BROKEN.search(rest) and not finite.search(rest)


CLAUSE = re.compile(r"[,;:]\s+|\b(?:que|that)\s+|\bqu'")


def _phrase(part: Part, verb: int, since: int) -> Actor | None:
    """A noun phrase with the adjective or the name of one party: "deux équipes algériennes", "Turkish engineers"."""
    text, language = part.text, part.sentence.language
    raw = text[since:verb]
    begin = since + max((m.end() for m in re.finditer(r"[,;:]\s+|\b(?:and|et|que|that)\s+|\bqu'", raw)), default=0)
    # An "and" inside the phrase joins two things of one party: the phrase begins before it when nothing else does.
    phrase = text[begin:verb]
    finite = FINITE_FR if language == "fr" else FINITE_EN
    if not phrase.strip() or len(phrase.split()) > LONGEST or BROKEN.search(phrase) or finite.search(phrase):
        return None
    whole = text[since + max((m.end() for m in CLAUSE.finditer(raw)), default=0) : verb]
    if ABSTRACT[part.sentence.language].search(phrase) or ABSTRACT[part.sentence.language].search(whole):
        return None
    joined = not finite.search(whole) and len(whole) > len(phrase)
    who = _one_party(part, verb - len(whole) if joined else begin, verb)
    return Actor(begin, verb, who) if who else None


def _one_party(part: Part, start: int, end: int, *, adjective: bool = False) -> str | None:
    """The one party that a stretch of text names in any form, both when it names two."""
    hits = [hit.value for hit in find_states(part.sentence) if start <= hit.start and hit.end <= end]
    if adjective and all(hit.how == "name" for hit in hits):
        return None
    if any(one.who == "both" for one in part.actors if start <= one.start and one.end <= end):
        return "both"
    named = {one.who for one in part.actors if start <= one.start and one.end <= end and one.who}
    named |= {one.state for one in hits if not one.doubtful}
    parties = part.parties
    if len(named) == 2 and named <= set(parties) and len(parties) == 2:
        return "both"
    return named.pop() if len(named) == 1 and named <= set(parties) else None


# "السلطات المغربية المختصة قد وافقت": an adjective of the side may stand before its verb.
QUALIFIED_AR = re.compile(r"[ ،,]*(?:ال\w+ه? )?(?:ف?قد )?")


def _arabic(part: Part, match: re.Match[str], since: int) -> Actor | None:
    """In Arabic: the actor or noun phrase right behind the verb, else the one right before it."""
    text = part.text
    behind = text[match.end() : min(part.end, match.end() + FAR)]
    stop = PREPOSITION_AR.search(behind)
    comma = re.search(r"[،,.؛;:]", behind)
    end = match.end() + min([len(behind), *(one.start() for one in (stop, comma) if one)])
    if text[match.end() : end].strip() and not ABSTRACT["ar"].search(text[match.end() : end].lstrip()):
        actor = next((one for one in part.actors if match.end() <= one.start <= match.end() + 3), None)
        if actor and actor.plain:
            return actor
        few = len(text[match.end() : end].split()) <= 7
        who = _one_party(part, match.end(), end, adjective=True) if few else None
        if who:
            return Actor(match.end(), end, who)
    plain = [one for one in part.actors if since <= one.start and one.end <= match.start() and one.plain]
    return plain[-1] if plain and QUALIFIED_AR.fullmatch(text[plain[-1].end : match.start()]) else None


# "كما يتعين عليه", "على كاهله": whoever was named last.
HIM = re.compile(r"\bعلي(?:ه|ها)\b|(?:عاتق|كاهل|نفقت|حساب|ذمت)(?:ه|ها)\b")


def _behind(part: Part, at: int) -> Actor | None:
    """Whoever stands right behind a duty: "il incombe à la partie malienne", "falls to Kenya", "على عاتق تونس"."""
    if pronoun := HIM.search(part.text, at - 5, min(part.end, at + 8)):
        named = [one for one in part.actors if one.end <= at and one.who not in (None, "both") and not one.agent]
        who = named[-1].who if named else part.former if part.former != "both" else None
        return Actor(pronoun.start(), pronoun.end(), who) if who else None
    near = [one for one in part.actors if at - 4 <= one.start <= at + NEAR and one.end <= part.end]
    if near and not re.search(r"[,،.;:]", part.text[at : near[0].start]):
        return near[0]
    stretch = part.text[at : min(part.end, at + 48)]
    stop = re.search(r"[,،.;:؛]", stretch)
    end = at + (stop.start() if stop else len(stretch))
    who = _one_party(part, at, end)
    return Actor(at, end, who) if who else None


def _agent(part: Part, at: int) -> Actor | None:
    """The agent of a passive in its clause: "par la partie capverdienne", "by Ankara", "من قبل الجانب الموريتاني"."""
    agents = [one for one in part.actors if one.agent and at <= one.start <= at + FAR and one.end <= part.end]
    return agents[0] if agents and not BROKEN.search(part.text[at : agents[0].start]) else None


def _payer(part: Part, at: int) -> Actor | None:
    charge = CHARGE[part.sentence.language].search(part.text, at, min(part.end, at + FAR))
    return _behind(part, charge.end()) if charge else None
