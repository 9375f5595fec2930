# ruff: noqa: E501 -- tables of words
"""Sessions with their number, place and days, and visits: who went where, from when, how long."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.dates import dates_at
from mithaq.languages.durations import find_durations
from mithaq.languages.findings import Extra, Person, Place, merged
from mithaq.languages.normalise import fold
from mithaq.languages.number_names import ORDERS
from mithaq.languages.places import Spot, find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.terms import Calendar
from mithaq.languages.years import resolve

MEETING_FR, MEETING_EN = "session|reunion|rencontre|edition|assises", "session|meeting|round|edition"
BETWEEN = r"(?:\s(?:ordinaire|annuelle|technique|joint|annual|regular|plenary|ordinary))?"
SESSION = re.compile(
    rf"\b(?P<a>[a-z]+(?:ieme|iere)|premiere|seconde|\d{{1,2}}(?:e|eme|ere|re|er|nde)|[ivx]{{1,5}}(?:e|eme|ere))\s(?:{MEETING_FR})\b(?! de (?:formation|stage))|"
    rf"\b(?:{MEETING_FR})\s(?:n[°o]\s?)(?P<b>\d{{1,2}})\b|"
    rf"\b(?P<c>(?:twenty-|thirty-)?[a-z]+|\d{{1,2}}(?:st|nd|rd|th)){BETWEEN}\s(?:{MEETING_EN})\b(?! course)|"
    r"\b(?:[وبلف]|ال)*(?:دوره|دورتها?|دورته|اجتماع|اجتماعها|اجتماعه|اجتماعهما|جلسه|جوله)\s(?:ال(?:عادي|سنوي|دوري|استثنائي)ه?\s)?(?P<d>ال(?:اولي?|ثاني?ه?|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?|حادي?ه?)(?: عشره?)?)\b(?! من السنه)"
)  # fmt: skip
HELD = re.compile(
    r"\b(?:s'est|se sont|a tenu|ont tenu|tenue|tient|reunie?s?|acheve|ouvert|was held|held|closed|opened|concluded|met|convened|[وف]?(?:انعقد\w*|عقد\w*|اختتم\w*|احتضن\w*|اجتمع\w*|انعقاد|افتتح\w*)|a l'occasion)\b"
)
AHEAD = re.compile(
    r"\b(?:prochaine?|next|aura lieu|auront lieu|tiendra|tiendront|reunira|reuniront|sera|seront|accueillera|abritera|organisera|will|shall|de tenir|to hold|tenir la|[وف]?(?:س|ست|سي)\w+|المقبل\w*|القادم\w*|[وف]?(?:قرر\w*|اتفق\w*)|[وف]?تلتيم|[وف]?تنعقد|[وف]?تعقد|[وف]?ينعقد|عقد الدوره)\b"
)
VISIT = re.compile(
    r"\b(?:visites?|en visite|sejourn\w+|sejour|deplacement|a effectue|s'est rendue?|arrivee?|visit(?:s|ed|ing)?|stay(?:ed)?|is spending|study tour|spen[dt]s? (?:an?|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?)|travel(?:l)?ed to|arrived in|is visiting|[وف]?(?:ال|ب|ل)?زيار(?:ه|ته|تها|تهم)|[وف]?(?:زار\w*|يزور|حلت?|وصل\w*|توجهت?|يمكث|تمكث|يقيم بزياره))\b"
)
FUTURE_VISIT = re.compile(
    r"\b(?:effectuera|se rendra|will visit|will travel|سيزور|ستزور|سيقوم بزيار\w*|prochaine visite|next visit|est invite|invited to)\b"
)
DELEGATION = re.compile(r"delegation|\b[وفبل]?(?:ال)?وفدا?\b|mission militaire|military mission")
TO: dict[str, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:a|au|aux|en|vers)\s(?:la |le |l')?$"),
    "en": re.compile(r"\b(?:to|in|at)\s(?:the )?$"),
    "ar": re.compile(r"(?:\b(?:الي|في|ب\w*مدينه|بمدينه)\s|\bب|\bل)$"),
}


@dataclass(frozen=True)
class _Mention:
    number: int
    sentence: Sentence
    start: int
    end: int
    place: str | None
    days: tuple[date, ...]
    held: bool
    ahead: bool


def find_sessions(sentences: Sequence[Sentence], known: Calendar) -> list[Extra]:
    """Numbered sessions and meetings, one entry for each number, with where and when as far as a sentence says it."""
    groups: dict[int, list[_Mention]] = {}
    for index, sentence in enumerate(sentences):
        for one in _mentions(sentence, sentences[index + 1 : index + 3], known):
            groups.setdefault(one.number, []).append(one)
    return [
        _session(seen) for _, seen in sorted(groups.items()) if any(one.held or one.ahead or one.place for one in seen)
    ]


def _mentions(sentence: Sentence, behind: Sequence[Sentence], known: Calendar) -> Iterator[_Mention]:
    for match in SESSION.finditer(sentence.normal.folded, sentence.start, sentence.end):
        number = _number(match)
        if number is None or sentence.quoted(match.start()) or _looked_back(sentence, match):
            continue
        spot, days = _where(sentence, match.end()), _days(sentence, known)
        title = sentence.role == "heading" or not sentence.text.rstrip().endswith(".")
        if title and spot is None:
            near = next(
                (
                    one
                    for one in behind
                    if find_spots(one) and (one.role == "heading" or HELD.search(one.folded) or dates_at(one))
                ),
                None,
            )
            spot, days = (_where(near, near.start), days or _days(near, known)) if near else (None, days)
        ahead = bool(AHEAD.search(sentence.folded)) and not title
        yield _Mention(
            number,
            sentence,
            match.start(),
            match.end(),
            spot.name if spot else None,
            days,
            title or bool(HELD.search(sentence.folded)),
            ahead,
        )


def _looked_back(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Suivi des conclusions de la première réunion", "à l'issue de cette rencontre": spoken of, not held here."""
    text = sentence.normal.folded
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    closing = CLOSING.search(before) and not HELD.search(text[match.end() : match.end() + 40])
    return bool(PAST.search(before) or closing)


PAST = re.compile(
    r"\b(?:conclusions|decisions|recommandations|suivi|bilan|depuis|since|precedente?|follow-up|outcomes|resolutions|توصيات|مقررات|نتائج|منذ)\b"
)
CLOSING = re.compile(r"\b(?:issue|terme|end of|following|after|apres|في نهايه|في ختام|عقب|بعد)\b")


def _number(match: re.Match[str]) -> int | None:
    said = match["a"] or match["b"] or match["c"] or match["d"]
    digits = re.match(r"\d+", said)
    if digits:
        return int(digits.group())
    roman = re.fullmatch(r"([ivx]+)(?:e|eme|ere)", said)
    if roman and match["a"]:
        return _roman(roman[1])
    tens, _, unit = said.partition("-")
    if unit and (found := ORDERS.get(unit)):
        return int(found) + (20 if tens == "twenty" else 30)
    word = said.removeprefix("ال")
    teens = word.split()
    if len(teens) == 2 and teens[0] in ORDERS | {"حادي": 1, "حاديه": 1}:
        return 10 + (ORDERS | {"حادي": 1, "حاديه": 1})[teens[0]]
    found = ORDERS.get(word) or ORDERS.get(said)
    return int(found) if found else {fold("seconde"): 2, "inaugural": 1}.get(said)


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


# "Between Bamako and Rabat" is no place of a meeting.
BETWEEN_TWO = re.compile(r"\b(?:entre|between|بين)\s(?:[\w'-]+ (?:et |and |و)?)?$")


def _where(sentence: Sentence, at: int) -> Spot | None:
    """The place behind the mention, else the one before it."""
    text = sentence.normal.folded
    spots = [
        one
        for one in find_spots(sentence)
        if not BETWEEN_TWO.search(text[max(sentence.start, one.start - 20) : one.start])
    ]
    return next((spot for spot in spots if spot.start >= at), next(iter(reversed(spots)), None))


def _days(sentence: Sentence, known: Calendar) -> tuple[date, ...]:
    days = (resolve(said, known.published, known.context).value for _, said in dates_at(sentence))
    return tuple(sorted({day for day in days if day}))


def _session(seen: Sequence[_Mention]) -> Extra:
    best = max(seen, key=lambda one: (one.held or one.ahead, one.place is not None, len(one.days)))
    held = any(not one.ahead for one in seen)
    value: dict[str, object] = {
        "number": best.number,
        "place": best.place or next((one.place for one in seen if one.place), None),
        "from": best.days[0].isoformat() if best.days else None,
        "until": best.days[-1].isoformat() if len(best.days) > 1 else None,
        "status": "held" if held else "planned",
    }
    places: tuple[Place, ...] = merged(one.sentence.place(one.start, one.end) for one in seen)
    return Extra(
        "session", value, places, "numbered_session", 0.9, None if value["place"] or value["from"] else "session_open"
    )


def find_visits(
    sentences: Sequence[Sentence], parties: Sequence[str], known: Calendar, persons: Sequence[Person]
) -> list[Extra]:
    """Visits of a delegation that a sentence reports, with the state it came from and the one it went to."""
    found: dict[tuple[str, str], list[tuple[Sentence, dict[str, object], Place]]] = {}
    guest: str | None = None
    for sentence in sentences:
        folded = sentence.folded
        by = _guest(sentence, parties) or _led(sentence, parties, persons)
        visit = VISIT.search(folded)
        if visit and not FUTURE_VISIT.search(folded) and not sentence.quoted(sentence.start + visit.start()):
            pronoun = re.match(
                r"(?:elle|il|it|they|the delegation|la delegation)\b|.{0,60}\bs?a visite\b|.{0,60}\b(?:his|its) visit\b",
                folded,
            )
            who = by or (guest if pronoun or DELEGATION.search(folded) else None)
            to, place = _host(sentence, who, parties)
            if who and to:
                said = _visit(sentence, (who, to), place, known)
                found.setdefault((who, to), []).append(
                    (sentence, said, sentence.place(sentence.start + visit.start(), sentence.start + visit.end()))
                )
        guest = by or guest
    return [_joined(seen) for seen in found.values()]


def _led(sentence: Sentence, parties: Sequence[str], persons: Sequence[Person]) -> str | None:
    """The side of the one person whom a sentence about a delegation names, or of whoever is said to travel."""
    raw = sentence.whole
    here = sorted(
        (one.start, person.party)
        for person in persons
        for one in person.places
        if raw.file == one.file and raw.start <= one.start < raw.end
    )
    sides = {party for _, party in here if party in parties}
    if len(sides) == 1 and DELEGATION.search(sentence.folded):
        return sides.pop()
    travels = TRAVELS.search(sentence.folded)
    host = HOSTED.search(sentence.folded)
    guests = [party for at, party in here if not (host and at - raw.start >= host.start())]
    if travels and host and host.start() < travels.start() and not guests:
        guests = [party for _, party in here[1:]]  # "À l'invitation du ministre X, le ministre Y a effectué …"
    return guests[0] if travels and guests and guests[0] in parties else None


# Whoever does this is the visitor; whoever stands behind an invitation is the host.
TRAVELS = re.compile(
    r"\b(?:effectue (?:actuellement )?une|a effectue|(?:est|en|une) visite (?:officielle|de travail|d'amitie)|est arrivee?|s'est rendue?|sejourne|paid an?|pa(?:ys|id|ying) an? (?:\w+ ){0,2}visit|arrived in|began an?|on an? (?:[\w-]+ ){0,3}visit|is visiting|visited|[وف]?وصل\w*|بزياره|في زياره|[وف]?زار\w*|يزور)\b"
)
HOSTED = re.compile(
    r"\b(?:invitation|recue?s? par|a recu|received|welcomed|accueillie?s? par|counterpart|homologue)\b|نظيره|استقبل\w*|استقباله|بدعوه|دعوه"
)


def _guest(sentence: Sentence, parties: Sequence[str]) -> str | None:
    """Whose delegation it is: the adjective or the "of" beside the noun, or who sent it."""
    folded = sentence.normal.folded
    for hit in find_states(sentence):
        if hit.value.state not in parties or hit.value.how == "capital":
            continue
        before, after = folded[max(sentence.start, hit.start - 70) : hit.start], folded[hit.end : hit.end + 30]
        near = re.search(
            r"(?:delegation|وفدا?|الوفد)\s(?:(?!\b(?:au|a|en|to|in|الي|في)\b)[\w'-]+\s){0,5}?(?:(?:du|de la|de l'|des|de|d'|of|from|من) ?)?(?:the |la |le |l'|republique |دوله |جمهوريه |القوات المسلحه )*$",
            before,
        )
        if near or re.match(r"\s(?:\w+\s){0,2}delegation\b", after):
            return hit.value.state
    sent = re.search(
        r"\b(?:a |ont )?(?:envoye|depeche|sent|dispatched|ارسلت?|اوفدت?)\b", folded[sentence.start : sentence.end]
    )
    if sent and DELEGATION.search(sentence.folded):
        at = sentence.start + sent.start()
        named = [hit for hit in find_states(sentence) if hit.value.state in parties and hit.value.how == "name"]
        senders = [hit for hit in named if (hit.start > at) == (sentence.language == "ar")]
        return min(senders, key=lambda hit: abs(hit.start - at)).value.state if senders else None
    return None


def _host(sentence: Sentence, by: str | None, parties: Sequence[str]) -> tuple[str | None, str | None]:
    """The state behind a preposition of place, or whose city is; else nothing."""
    folded = sentence.normal.folded
    spots = [spot for spot in find_spots(sentence) if spot.state != by]
    for hit in find_states(sentence):
        before = folded[max(sentence.start, hit.start - 24) : hit.start]
        clitic = sentence.language == "ar" and hit.start > sentence.start and folded[hit.start - 1] in "بل"
        if (
            hit.value.state in parties
            and hit.value.state != by
            and hit.value.how != "adjective"
            and (TO[sentence.language].search(before) or clitic or hit.value.how == "capital")
        ):
            return hit.value.state, spots[0].name if spots else None
    if by and spots and len(parties) == 2:
        return next(party for party in parties if party != by), spots[0].name
    visited = re.search(r"\b(?:visited|[وف]?زار\w*|يزور)\s", sentence.folded)
    named = [
        hit.value.state
        for hit in find_states(sentence)
        if hit.value.state != by and hit.value.state in parties and hit.value.how == "name"
    ]
    return (named[0], None) if visited and named else (None, None)


def _visit(sentence: Sentence, sides: tuple[str, str], place: str | None, known: Calendar) -> dict[str, object]:
    days = _days(sentence, known)
    lengths = [one.value for one in find_durations(sentence) if one.of in ("visit", "meeting", "term")]
    span = f"P{(days[-1] - days[0]).days + 1}D" if len(days) > 1 and (days[-1] - days[0]).days < 40 else None
    return {
        "by": sides[0],
        "to": sides[1],
        "place": place,
        "from_date": days[0].isoformat() if days else None,
        "until": days[-1].isoformat() if len(days) > 1 else None,
        "length": lengths[0] if lengths else span,
    }


def _joined(seen: Sequence[tuple[Sentence, dict[str, object], Place]]) -> Extra:
    value = dict(seen[0][1])
    for _, said, _ in seen[1:]:
        value |= {key: said[key] for key in value if value[key] is None}
    why = None if value["from_date"] or value["length"] else "visit_open"
    return Extra("visit", value, merged(place for _, _, place in seen), "delegation_visit", 0.85, why)
