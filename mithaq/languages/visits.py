# ruff: noqa: E501 -- tables of words
"""Visits: who went where, from when, how long."""

import re
from collections.abc import Sequence

from mithaq.languages.company import company_of, main_two
from mithaq.languages.denials import denied, where_off
from mithaq.languages.durations import find_durations
from mithaq.languages.findings import Extra, Person, Place, merged
from mithaq.languages.genre import genre_of
from mithaq.languages.guests import stay_of
from mithaq.languages.meetings import days_of, find_sessions
from mithaq.languages.places import find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.terms import Calendar

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
        if visit and _told(sentence, visit):
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
    told = [_joined(seen) for seen in found.values()]
    return told or _stayed(sentences, parties, known) or _in_company(sentences, parties, known, persons)


def _told(sentence: Sentence, visit: re.Match[str]) -> bool:
    """Whether a sentence tells of a visit that was made: not ahead, in nobody's words, neither denied nor called off."""
    quoted = sentence.quoted(sentence.start + visit.start())
    return not quoted and not FUTURE_VISIT.search(sentence.folded) and not _unmade(sentence)


# What denies a visit stands so few characters before it: "n'a pas pu effectuer sa visite".
CLAUSE = 40


def _unmade(sentence: Sentence) -> bool:
    """Whether a sentence says that a visit was called off, put off, or not made."""
    language, folded, whole = sentence.language, sentence.normal.folded, (sentence.start, sentence.end)
    told = [(one, max(whole[0], one.start() - CLAUSE)) for one in VISIT.finditer(folded, *whole)]
    left = [(one, start) for one, start in told if not denied(language, folded, (start, whole[1]), one.span())]
    if any(MADE.search(folded[start : one.end()]) for one, start in left):
        return False
    off = list(where_off(language, folded, whole))
    return (bool(told) and not left) or any(_off_it(folded, one.span(), at) for one, _ in left for at in off)


# "Paid a visit", "arrived in": what is put off behind it is something else, or was put off before.
MADE = re.compile(
    r"(?:\b(?:a|ont) (?:\w+ment )?(?:effectue|accompli|acheve|termine|conclu|entame)\w*(?: .{0,30}\bvisites?)?|s'est rendue?|"
    r"(?<!to have )(?<!should have )(?<!would have )(?<!could have )\b(?:(?:paid|made|undertook|concluded|completed|began) (?:[\w-]+ ){0,4}?visits?|visited|arrived in|travel(?:l)?ed to)|"
    r"\b[وف]?(?:قام|ادي|اجري|اختتم|انهي|بدا)(?:ت|وا)? (?:(?!ب?(?:الغاء|تاجيل|ارجاء))\w+ ){0,3}?ب?(?:ال)?زيار\w+|\b[وف]?(?:زارت?|وصلت?|حلت?))$"
)
# What opens a clause about something else than the visit before it.
ELSE = re.compile(
    r"[;:]|\b(?:et|ou|dont|alors|bien|tandis|quoique|apres|pendant|lorsque|mais|and|where|while|although|though|when|after|whose|but|before|بعد|حيث|رغم|بينما|فيما|لكن|وقد)\b"
)


def _off_it(folded: str, visit: tuple[int, int], off: tuple[int, int]) -> bool:
    """Whether it is the visit that is off: the subject before the verb, asides left out, or right behind it."""
    if visit[1] <= off[0]:
        return not ELSE.search(re.sub(r"[,،][^,،]*[,،]", " ", folded[visit[1] : off[0]]))
    return re.fullmatch(r"(?: ?[\w'-]+){0,3} ?", folded[off[1] : visit[0]]) is not None


# A team that somebody promises to send visits nobody yet.
PROMISED = re.compile(
    r"\b(?:(?:will|shall|to) (?:\w+ )?(?:send|dispatch|second|host|receive|welcome|be (?:receiving|hosting|welcoming))|(?:to|should|would|could) have (?:received|hosted|welcomed|met)|"
    r"(?:plan\w*|look\w* forward|hop\w+|intend\w*|propos\w+|consider\w*|discuss\w*|prepar\w+|ready|instead|without|talk\w*) (?:(?:of|on|to|for|about) )?(?:receiving|hosting|welcoming)|"
    r"(?:devai(?:t|ent)|doi(?:t|vent)|va|vont|aurai(?:t|ent) du|prevoi\w+ d|prevoyai\w+ d|s'apprete\w* a|souhaite\w*|compte\w*)(?: |')(?:\w+ )?(?:recevoir|accueillir)|[يت]عتزم (?:\w+ )?(?:استقبال|استضافه)|(?:المقرر|المنتظر|المرتقب) ان [يت](?:ستقبل|ستضيف)|"
    r"enverra|depechera|detachera|accueillera|recevra|[وف]?س[يت](?:وفد|رسل|بعث|ستقبل|ستضيف))\b"
)
# What the scenes of a visit must weigh together, and how sure it must be who the guest is.
TOLD, SURE = 1.5, 0.75
# Who talks by telephone or writes has not come.
REMOTE = re.compile(
    r"\b(?:(?:by|over the|on the) (?:tele)?phone|telephon\w+|(?:visio|video)(?:[ -]?(?:conference|link|call))?s?|a distance|en ligne|online|virtual\w*|virtuel\w*|remotely|by (?:post|mail|letter)|par (?:courrier|lettre|la poste|voie postale)|هاتفي\w*|بالهاتف|عبر الهاتف|عن بعد|بالبريد|المرئي\w*)\b"
)


def _in_company(
    sentences: Sequence[Sentence], parties: Sequence[str], known: Calendar, persons: Sequence[Person]
) -> list[Extra]:
    """The visit of one of two parties that its people's comings and goings tell, whoever is named or not."""
    parties = main_two(sentences, parties)
    if len(parties) != 2 or genre_of(sentences) == "agreement":
        return []
    company = company_of(sentences, parties, persons)
    scenes = [
        (one, weight)
        for one, weight in company.visits
        if not any(ahead.search(one.folded) for ahead in (FUTURE_VISIT, PROMISED, REMOTE)) and not _unmade(one)
    ]
    if sum(weight for _, weight in scenes) < TOLD or abs(company.guest) < SURE:
        return []
    guest, host = parties if company.guest > 0 else reversed(parties)
    seen = []
    for sentence, _ in scenes:
        city = next((spot.name for spot in find_spots(sentence) if spot.state == host), None)
        value = _visit(sentence, (guest, host), city, known)
        seen.append((sentence, value, sentence.whole))
    return [_joined(seen)]


# Of a stay, and not of a museum seen in its course.
STAY = re.compile(
    r"\b(?:visite|sejour\w*|visit|stay|is spending|(?:a|ont) conduit une delegation|led an? (?:\w+ )?delegation|[وفبل]?(?:ال)?زياره|[وف]?زارت?|[وف]?حلت?|[وف]?وصلت?)\b"
)


def _stayed(sentences: Sequence[Sentence], parties: Sequence[str], known: Calendar) -> list[Extra]:
    """The one visit of a text whose sentences tell it piece by piece: who came here, how long it lasted there."""
    stay = stay_of(sentences, parties)
    if (
        stay is None
        or genre_of(sentences) in ("agreement", "letter")
        or any(one.value["status"] == "held" for one in find_sessions(sentences, known))
    ):
        return []
    seen = []
    for sentence in sentences:
        said = STAY.search(sentence.folded)
        if said is None or not _told(sentence, said):
            continue
        city = next((spot.name for spot in find_spots(sentence) if spot.state == stay.host), None)
        value = _visit(sentence, (stay.guest, stay.host), city, known)
        seen.append((sentence, value, sentence.place(sentence.start + said.start(), sentence.start + said.end())))
    told = [one for one in seen if one[0].role != "heading"]
    return [_joined(told)] if told else []


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
    r"\b(?:effectue (?:actuellement )?une|a effectue|(?:est|en|une) visite (?:officielle|de travail|d'amitie)|est arrivee?|s'est rendue?|sejourne|paid an?|pa(?:ys|id|ying) an? (?:\w+ ){0,2}visit|arrived in|began an?|on an? (?:[\w-]+ ){0,3}visit|is visiting|visited|[وف]?وصل\w*|بزياره|في زياره|[وف]?زار\w*|يزور|(?:ended|concluded|completed|wrapped up) an?|(?:a|ont) (?:acheve|termine|conclu|entame)|[وف]?(?:اختتم|انهي|ادي|يؤدي)\w*)\b"
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
        before, after = folded[max(sentence.start, hit.start - 70) : hit.start], folded[hit.end : hit.end + 60]
        near = re.search(
            r"(?:delegation|وفدا?|الوفد)\s(?:(?!\b(?:au|a|en|to|in|الي|في)\b)[\w'-]+\s){0,5}?(?:(?:du|de la|de l'|des|de|d'|of|from|من) ?)?(?:the |la |le |l'|republique |دوله |جمهوريه |القوات المسلحه )*$",
            before,
        )
        if near or re.match(r"\s(?:\w+\s){0,4}delegation\b", after):
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
    days = days_of(sentence, known)
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
