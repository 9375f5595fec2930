# ruff: noqa: E501 -- tables of words
"""Sessions with their number, place and days."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.dates import dates_at
from mithaq.languages.findings import Extra, Place, merged
from mithaq.languages.ordinal import ordinal_of
from mithaq.languages.places import Spot, find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.terms import Calendar
from mithaq.languages.years import resolve

MEETING_FR, MEETING_EN = "session|reunion|rencontre|edition|assises", "session|meeting|round|edition"
BETWEEN = r"(?:\s(?:ordinaire|annuelle|technique|joint|annual|regular|plenary|ordinary))?"
SESSION = re.compile(
    rf"\b(?P<a>(?:(?:vingt|trente|quarante|cinquante)-(?:et-)?)?[a-z]+(?:ieme|iere)|premiere|seconde|\d{{1,2}}(?:e|eme|ere|re|er|nde)|[ivx]{{1,5}}(?:e|eme|ere))\s(?:{MEETING_FR})\b(?! de (?:formation|stage))|"
    rf"\b(?:{MEETING_FR})\s(?:n[°o]\s?)(?P<b>\d{{1,2}})\b|"
    rf"\b(?P<c>(?:twenty-|thirty-)?[a-z]+|\d{{1,2}}(?:st|nd|rd|th)){BETWEEN}\s(?:{MEETING_EN})\b(?! course)|"
    r"\b(?:[وبلف]|ال)*(?:دوره|دورتها?|دورته|اجتماع|اجتماعها|اجتماعه|اجتماعهما|جلسه|جوله)\s(?:ال(?:عادي|سنوي|دوري|استثنائي)ه?\s)?(?P<d>ال(?:اولي?|ثاني?ه?|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?|حادي?ه?)(?: عشره?| وال(?:عشرون|عشرين|ثلاثون|ثلاثين|اربعون|اربعين))?|العشرون|العشرين|الثلاثون|الثلاثين)\b(?! من السنه)"
)  # fmt: skip
HELD = re.compile(
    r"\b(?:s'est|se sont|a tenu|ont tenu|tenue|tient|reunie?s?|acheve|ouvert|was held|held|closed|opened|concluded|met|convened|[وف]?(?:انعقد\w*|عقد\w*|اختتم\w*|احتضن\w*|اجتمع\w*|انعقاد|افتتح\w*)|a l'occasion)\b"
)
AHEAD = re.compile(
    r"\b(?:prochaine?|next|aura lieu|auront lieu|tiendra|tiendront|reunira|reuniront|sera|seront|accueillera|abritera|organisera|will|shall|de tenir|to hold|tenir la|[وف]?(?:س|ست|سي)\w+|المقبل\w*|القادم\w*|[وف]?(?:قرر\w*|اتفق\w*)|[وف]?تلتيم|[وف]?تنعقد|[وف]?تعقد|[وف]?ينعقد|عقد الدوره)\b"
)


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
        spot, days = _where(sentence, match.end()), days_of(sentence, known)
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
            spot, days = (_where(near, near.start), days or days_of(near, known)) if near else (None, days)
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
    return ordinal_of(said)


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


def days_of(sentence: Sentence, known: Calendar) -> tuple[date, ...]:
    """The full days that a sentence names, in order."""
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
