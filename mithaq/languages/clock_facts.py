"""Times of day in a clause: "17 h 30", "9:30", الساعة الخامسة والنصف مساء, "3 p.m."."""

from collections.abc import Sequence
from fractions import Fraction

from mithaq.languages.facts import Fact
from mithaq.languages.quantities import number_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import Token

CLOCK_BEFORE = {"a", "vers", "des", "entre", "avant", "apres", "jusqu", "et", "at", "by", "from", "until"}
MERIDIEM = {
    "صباحا": 0,
    "صباح": 0,
    "am": 0,
    "مساء": 12,
    "ظهرا": 12,
    "زوالا": 12,
    "ليلا": 12,
    "عصرا": 12,
    "pm": 12,
    "بعد": 12,
}
PARTS_OF_HOUR = {
    "نصف": Fraction(1, 2),
    "النصف": Fraction(1, 2),
    "ربع": Fraction(1, 4),
    "الربع": Fraction(1, 4),
    "demie": Fraction(1, 2),
    "quart": Fraction(1, 4),
}
HOURS = {"h", "heure", "heures", "hr", "hrs", "hours"}


def clock_facts(segment: Segment, taken: set[int]) -> list[Fact]:
    """Times of day, in hours; a time that may be of the morning or of the evening is written with a ?."""
    facts: list[Fact] = []
    for at in range(len(segment.tokens)):
        if at in taken:
            continue
        read = (
            _colon(segment.tokens, at)
            or _french(segment.tokens, at)
            or _arabic(segment.tokens, at)
            or _english(segment.tokens, at)
        )
        if read:
            hours, last, sure = read
            taken |= set(range(at, last))
            value = f"{int(hours):02d}:{int(hours % 1 * 60):02d}" + ("" if sure else "?")
            start, end = segment.tokens[at].start, segment.tokens[last - 1].end
            facts.append(Fact("time", value, segment, start, end, number=hours, unit="clock"))
    return facts


def _dotted(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    """ "الساعة 7.55": the point is one of time only behind the word for hour."""
    whole, _, minute = tokens[at].key.partition(".") if at < len(tokens) else ("", "", "")
    if not (whole.isdigit() and len(minute) == 2 and minute.isdigit() and int(whole[:4]) <= 24 and int(minute) < 60):
        return None
    return _meridiem(tokens, Fraction(int(whole)) + Fraction(int(minute), 60), at + 1)


def _colon(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    if (
        at + 2 >= len(tokens)
        or tokens[at + 1].key not in ":."
        or not (tokens[at].key.isdigit() and tokens[at + 2].key.isdigit())
    ):
        return None
    hour, minute = int(tokens[at].key[:4]), tokens[at + 2].key
    close = tokens[at + 2].start - tokens[at].end == 1
    if not close or hour > 24 or len(minute) != 2 or int(minute) > 59 or tokens[at + 1].key == ".":
        return None
    return _meridiem(tokens, Fraction(hour) + Fraction(int(minute), 60), at + 3)


def _french(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    """ "15 h 30", "à 15 heures"; "15 heures" alone is a length of time."""
    if (
        at + 1 >= len(tokens)
        or tokens[at + 1].key not in HOURS
        or not tokens[at].key.isdigit()
        or int(tokens[at].key[:4]) > 24
    ):
        return None
    hour = Fraction(int(tokens[at].key))
    minute = tokens[at + 2].key if at + 2 < len(tokens) else ""
    if minute.isdigit() and len(minute) == 2 and int(minute) < 60:
        return hour + Fraction(int(minute), 60), at + 3, True
    before = tokens[at - 1].key if at else ""
    return (hour, at + 2, True) if before in CLOCK_BEFORE else None


def _arabic(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    """ "الساعة الثالثة والنصف مساء", "الساعة 15"."""
    if tokens[at].key.lstrip("وبل") not in ("الساعه", "لساعه", "ساعه") or (
        not tokens[at].key.endswith("الساعه") and not tokens[at].key.startswith("لل")
    ):
        return None
    timed = _colon(tokens, at + 1) or _dotted(tokens, at + 1)
    if timed:
        return timed
    number = number_words(tokens, at + 1)
    if number is None or number.value > 24 or number.form == "fraction":
        return None
    hour, last = number.value, number.last
    if last < len(tokens) and tokens[last].key.removeprefix("و") in PARTS_OF_HOUR:
        hour, last = hour + PARTS_OF_HOUR[tokens[last].key.removeprefix("و")], last + 1
    elif last + 1 < len(tokens) and tokens[last].key == "الا" and tokens[last + 1].key in ("ربع", "ربعا", "الربع"):
        hour, last = hour - Fraction(1, 4), last + 2
    return _meridiem(tokens, hour, last)


def _english(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    """ "3 p.m.", "3 مساء"."""
    if not tokens[at].key.isdigit() or not 1 <= int(tokens[at].key[:4]) <= 12 or at + 1 >= len(tokens):
        return None
    hours, last, sure = _meridiem(tokens, Fraction(int(tokens[at].key)), at + 1)
    return (hours, last, True) if sure and last > at + 1 and tokens[at + 1].key != "بعد" else None


def _meridiem(tokens: Sequence[Token], hours: Fraction, last: int) -> tuple[Fraction, int, bool]:
    key = tokens[last].key if last < len(tokens) else ""
    if key in ("p", "a") and last + 2 < len(tokens) and tokens[last + 1].key == "." and tokens[last + 2].key == "m":
        key, last = f"{key}m", last + 2
    if key not in MERIDIEM or (key == "بعد" and not tokens[last + 1 : last + 2]) or hours >= 13:
        return hours, last, hours >= 13 or hours == 0
    evening = MERIDIEM[key] == 12 and hours < 12
    return hours + 12 * evening, last + 1, True
