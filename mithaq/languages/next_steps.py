# ruff: noqa: E501 -- tables of words
"""What a text says comes next: the next session, when and where the two sides meet again."""

import re
from collections.abc import Sequence
from datetime import date

from mithaq.languages.bodies import SITS
from mithaq.languages.dates import dates_at
from mithaq.languages.denials import will_not_meet
from mithaq.languages.findings import DateSaid, Extra
from mithaq.languages.meetings import days_of
from mithaq.languages.places import find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.terms import Calendar, due

NEXT = re.compile(
    r"\b(?:prochaine?s? (?:session|reunion|rencontre|etape|edition|visite)s?|next (?:session|meeting|round|step|visit)s?|(?:session|reunion|rencontre) suivante|(?:ال)?(?:دوره|اجتماع|جلسه|لقاء|زياره|مشاورات) (?:ال)?(?:مقبل|قادم|مقبله|قادمه)\w*)\b"
)
MEETS = re.compile(
    r"\b(?:session|reunion|rencontre|edition|assises|consultations|meeting|round|talks|المشاورات|دوره|الدوره|اجتماع|الاجتماع|جوله|الجوله)\b"
)
# "They will meet again in Rabat" needs no noun.
AGAIN = re.compile(
    r"\b(?:will|shall|agreed to|decided to|are to) (?:meet|convene) (?:again|next)\b|\b(?:are|is) (?:due|scheduled|expected|set) to (?:meet|convene|reconvene)\b|\bwill reconvene\b|\bnous nous (?:retrouverons|reverrons|reunirons)\b|\bwe (?:shall|will) meet again\b|\b[وف]?سنلتقي\b|\b(?:se retrouveront|se reverront|se reuniront (?:a nouveau|de nouveau))\b|\b(?:de|a) se (?:revoir|retrouver|reunir (?:a nouveau|de nouveau))\b|\brendez-vous (?:est|a ete) (?:pris|fixe|donne)|(?:ال)?(?:لقاء|اجتماع) (?:مجددا|من جديد|مره اخري)"
)
WILL_BE = re.compile(
    r"\b(?:se tiendra|se tiendront|s'ouvrira|est (?:fixee?|convoquee?) (?:au|a|pour)|aura lieu|auront lieu|(?:se reunira|se reuniront|se retrouveront|se reverront)|devra(?:it)? se tenir|se tiendrait|aurait lieu|accueillera|abritera|sera (?:organisee?|accueillie|convoquee)|est prevue?|sont prevue?s|de tenir|(?:will|shall|would) (?:next |again |then )?(?:be held|take place|meet|convene|be hosted|be convened|reconvene)|(?:will|is to|are to) open\b|(?:is|are) to be (?:held|hosted|convened)|will host|to (?:hold|convene|be held)|is scheduled|"
    r"[وف]?س[يت](?:نعقد|لتيم|عقد|جري|جرى|حتضن|ستضيف)\w*|[وف]?[يت](?:نعقد|لتئم|لتيم|ستضيف|حتضن)|[وف]?[يت]عقد (?:ال)?(?:اجتماع|دوره|جلسه)\w* ال\w+|ستلتئم\w*|[وف]?س[يت]حتضن|[وف]?عقد ال\w+ ال\w+|من المقرر)\b"
)


def find_next_steps(sentences: Sequence[Sentence], known: Calendar) -> list[Extra]:
    """What the text says comes next: the next session, visit or meeting, where and when."""
    now = _now(sentences, known)
    said = (one for one in sentences if _comes_next(one) or _meets_later(one, now))
    return [_next_step(one, known) for one in said if not _not_ours(one)]


# What sits in one state alone: its parliament and its government; and the words of meeting that make it the one that meets.
OF_ONE_STATE = r"(?:parlement|parliament|(?:conseil|council|conseils) (?:des|of|de) (?:ministres|ministers|gouvernement|cabinet)|cabinet|(?:assemblee nationale|national assembly)|senat|senate|house of \w+|chambre des \w+|congress|knesset|bundestag)(?! (?:conjoint|mixte|bilateral|des deux)\w*)\b"
ARABIC_OF_ONE = r"(?:ال|لل?)?(?:برلمان|مجلس (?:ال)?(?:وزراء|نواب|شيوخ|حكومه|امه|شعب|شوري|مستشارين)|جمعيه (?:ال)?وطنيه|كونغرس|كنيست)(?! (?:ال)?مشترك)"
ITS_MEETING = re.compile(
    rf"\b(?:session|reunion|seance|rencontre|meeting|sitting|rentree)s?(?: (?!in|at|a|au|avec|with)[\w']+){{0,2}}? (?:du |de la |de l'|des |de |of the |of )(?:\w+ )?{OF_ONE_STATE}|\b(?<!joint ){OF_ONE_STATE}(?:'s)? (?:\w+ )?(?:session|meeting|sitting)\b|"
    rf"^\W*(?:le |la |l'|les |the )?(?:\w+ )?{OF_ONE_STATE}(?: [\w']+){{0,2}}? (?:will|shall|is to|meets|convenes|se \w+|tiendra|siegera|est convoque\w*)\b|"
    rf"\b(?:(?:ال)?(?:دوره|جلسه|اجتماع))(?: ال\w+){{0,2}} {ARABIC_OF_ONE}|^\W*[وف]?س?[يت](?:جتمع|نعقد|عقد)\w* {ARABIC_OF_ONE}"
)


def _not_ours(sentence: Sentence) -> bool:
    """A meeting that will not be, or that a body of one state alone holds."""
    days = [at - sentence.start for at, _ in dates_at(sentence)]
    return will_not_meet(sentence.language, sentence.folded, days) or bool(ITS_MEETING.search(sentence.folded))


def _comes_next(sentence: Sentence) -> bool:
    """A sentence that says so in words: the next session, again, will be held."""
    if sentence.role == "heading" and not MEETS.search(sentence.folded):
        return False
    if _announced_by_title(sentence):
        return True
    ahead = NEXT.search(sentence.folded) and WILL_BE.search(sentence.folded)
    numbered = MEETS.search(sentence.folded) and WILL_BE.search(sentence.folded)
    return bool((ahead or numbered or AGAIN.search(sentence.folded)) and not WISHED.search(sentence.folded))


WISHED = re.compile(
    r"\b(?:s'est tenue|a eu lieu|was held|souhait\w+|espere\w*|hope[sd]?|voeu|wish\w*|propos\w+|proposal|suggest\w*|انعقدت|[وف]?(?:تمني|اقترح\w*|مقترح\w*|يامل|تامل|يتطلع|تتطلع))\b"
)
# Present or future of meeting, or a line without a verb that names the meeting to come.
GATHERS = re.compile(
    r"\b(?:se (?:reuni|retrouv|rencontr|rever|revoi|concert)\w+|siege(?:ra|ront|nt)?\b|tien(?:dra|dront|t|nent)|aura lieu|auront lieu|a lieu|ont lieu|se tien\w+|reprendr\w+|reprise|reprennent|fixe\w* (?:au|a|pour)|convoque\w*|est prevue?|rendez-vous|prochain\w*|suivante?|"
    r"(?:will|shall|is to|are to|to) (?:\w+ )?(?:meet|convene|reconvene|gather|sit|resume|be held|be convened|take place|come together)|takes? place|meets?|convenes?|reconvenes?|resumes?|is (?:set|fixed|scheduled|due|slated|pencilled)|are (?:set|due|scheduled)|next|"
    r"[وف]?س?[يت](?:جتمع|نعقد|عقد|لتيم|لتقي|ستانف|ستضيف|حتضن)\w*|[وف]?(?:ال)?(?:مقبل\w*|قادم\w*|تالي\w*))\b"
)


NAMED = re.compile(r"next|prochain\w*|suivante?|[وف]?(?:ال)?(?:مقبل|قادم|تالي)\w*")
AHEAD = re.compile(
    r"(?:ra|ront)\b|\b(?:will|shall|is to|are to|next|prochain\w*|suivante?)\b|[وف]?س[يت]|مقبل|قادم|تالي"
)


def _now(sentences: Sequence[Sentence], known: Calendar) -> date | None:
    """The day on which a text is written: of its publication, else the first day that it gives in full."""
    if known.published:
        return known.published
    return next((days[0] for sentence in sentences[:8] if (days := days_of(sentence, known))), None)


def _meets_later(sentence: Sentence, now: date | None) -> bool:
    """ "La Commission se réunira à Hanoï, du 24 au 26 novembre": a body meets, and later than the text was written."""
    folded = sentence.folded
    if now is None or sentence.quoted(sentence.start) or WISHED.search(folded) or len(folded.split()) > 45:
        return False
    body, gathers = SITS.search(folded), GATHERS.search(folded)
    if body is None or gathers is None or min(body.start(), gathers.start()) > 60:
        return False
    near = min(abs(body.start() - gathers.end()), abs(gathers.start() - body.end())) <= 2
    if NAMED.fullmatch(gathers.group()) and not (near or MEETS.search(folded)):
        return False  # "next spring" of somebody's group
    said = [day for _, day in dates_at(sentence)]
    ahead = bool(AHEAD.search(gathers.group()))
    return any(_after(day, now) if day.year else ahead for day in said) or (ahead and bool(find_spots(sentence)))


def _after(day: DateSaid, now: date) -> bool:
    """Whether a day of a known year, or the month of one without a day, lies behind another."""
    return (day.year or 0, day.month, day.day or 32) > (now.year, now.month, now.day)


# "Next meeting: Daejeon, 11 September 2025.", "5th session: Kaduna, August 2026."
TITLED = re.compile(
    rf"\W*(?:{NEXT.pattern}|\d{{1,2}}(?:e|eme|st|nd|rd|th) (?:session|meeting|reunion|round)|(?:[a-z]+(?:ieme|iere)|premiere|seconde|[a-z]+(?:th|rd|nd)|first|second|third) (?:session|reunion|rencontre|meeting|round)|[وف]?(?:ال)?(?:دوره|اجتماع|جوله) ال\w+)\s?[:：—–-]\s"
)


def _announced_by_title(sentence: Sentence) -> bool:
    """A line that names the next meeting, and behind its colon a day or a month."""
    title = TITLED.match(sentence.folded)
    return title is not None and any(at > sentence.start for at, _ in dates_at(sentence))


def _next_step(sentence: Sentence, known: Calendar) -> Extra:
    day = due(sentence, sentence.start, sentence.end, known)
    value: dict[str, object] = {
        "text": " ".join(sentence.raw.split()),
        "language": sentence.language,
        "by": day.isoformat() if day else None,
    }
    return Extra("next_step", value, (sentence.whole,), "next_meeting", 0.85, None)
