# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Times of day in a clause: "17 h 30", "9:30", الساعة الخامسة والنصف مساء, "3 p.m.", "half past nine", "midi"."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from mithaq.languages.facts import Fact
from mithaq.languages.measures import unit_word
from mithaq.languages.number_forms import may_begin
from mithaq.languages.quantities import number_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token, unclitic

# (hours, index behind, whether morning and evening are told apart)
Time = tuple[Fraction, int, bool]

CLOCK_BEFORE = {"a", "vers", "des", "entre", "avant", "apres", "jusqu", "at", "by", "from", "until"}
MORNING, EVENING, NIGHT = 0, 12, -1
MERIDIEM = {"صباحا": MORNING, "صباح": MORNING, "فجرا": MORNING, "am": MORNING, "مساء": EVENING, "ظهرا": EVENING, "زوالا": EVENING,
            "ليلا": NIGHT, "عصرا": EVENING, "pm": EVENING}  # fmt: skip
LONG_MERIDIEM = {
    "بعد الزوال": EVENING, "بعد الظهر": EVENING, "بعد ظهر": EVENING, "بعد العصر": EVENING, "قبل الزوال": MORNING, "قبل الظهر": MORNING,
    "du matin": MORNING, "du soir": EVENING, "de l apres midi": EVENING, "in the afternoon": EVENING, "in the morning": MORNING,
    "in the evening": EVENING,
}  # fmt: skip
PARTS_OF_HOUR = {"نصف": Fraction(1, 2), "النصف": Fraction(1, 2), "ربع": Fraction(1, 4), "الربع": Fraction(1, 4), "ربعا": Fraction(1, 4),
                 "ثلث": Fraction(1, 3), "الثلث": Fraction(1, 3), "demie": Fraction(1, 2), "demi": Fraction(1, 2), "quart": Fraction(1, 4),
                 "half": Fraction(1, 2), "quarter": Fraction(1, 4)}  # fmt: skip
HOUR_AR = ("الساعه", "لساعه", "ساعه")
HOURS = {"h", "heure", "heures", "hr", "hrs", "hours"}
NAMED = {("midi",): 12, ("minuit",): 0, ("noon",): 12, ("midday",): 12, ("midnight",): 0, ("منتصف", "النهار"): 12,
         ("منتصف", "الليل"): 0}  # fmt: skip

WORDED = {*(words[0] for words in NAMED), "half", "quarter"}


def clock_facts(segment: Segment, taken: set[int]) -> list[Fact]:
    """Times of day, in hours; a time that may be of the morning or of the evening is written with a ?."""
    facts: list[Fact] = []
    for at in range(len(segment.tokens)):
        if at in taken or not _may_tell(segment.tokens[at].text, segment.tokens[at].key):
            continue
        read = next((time for read in READERS if (time := read(segment.tokens, at))), None)
        if read:
            hours, last, sure = read
            taken |= set(range(at, last))
            value = f"{int(hours):02d}:{int(hours % 1 * 60):02d}" + ("" if sure else "?")
            start, end = segment.tokens[at].start, segment.tokens[last - 1].end
            facts.append(Fact("time", value, segment, start, end, number=hours, unit="clock"))
    return facts


@lru_cache(maxsize=50_000)
def _may_tell(text: str, key: str) -> bool:
    """Whether a time may begin with this word; most words tell none, and each is looked at once."""
    return may_begin(text, key) or key.lstrip("وبل") in HOUR_AR or any(form in WORDED for form, _ in unclitic(key))


def _dotted(tokens: Sequence[Token], at: int) -> Time | None:
    """ "الساعة 7.55": the point is one of time only behind the word for hour, or before "a.m." and "hours"."""
    whole, _, minute = tokens[at].key.partition(".") if at < len(tokens) else ("", "", "")
    if not (whole.isdigit() and len(minute) == 2 and minute.isdigit() and int(whole[:4]) <= 24 and int(minute) < 60):
        return None
    return _meridiem(tokens, Fraction(int(whole)) + Fraction(int(minute), 60), at + 1)


def _colon(tokens: Sequence[Token], at: int) -> Time | None:
    keys = [token.key for token in tokens[at : at + 3]]
    if len(keys) < 3 or keys[1] != ":" or not (keys[0].isdigit() and keys[2].isdigit()):
        return None
    hour, minute = int(keys[0][:4]), keys[2]
    close = tokens[at + 2].start - tokens[at].end == 1
    if not close or hour > 24 or len(minute) != 2 or int(minute) > 59:
        return None
    hours, last, sure = _meridiem(tokens, Fraction(hour) + Fraction(int(minute), 60), at + 3)
    last += last < len(tokens) and tokens[last].key == "hours"
    return hours, last, sure


def _french(tokens: Sequence[Token], at: int) -> Time | None:
    """ "15 h 30", "à quinze heures", "neuf heures et demie"; "15 heures" alone is a length of time."""
    number = number_words(tokens, at)
    if number is None or number.last >= len(tokens) or tokens[number.last].key not in HOURS:
        return None
    if number.form not in ("digits", "words") or not 0 <= number.value <= 24 or number.value.denominator > 1:
        return None
    before = tokens[at - 1].key if at else ""
    signed = number.form == "digits" and tokens[number.last].key == "h"
    minutes = _minutes_behind(tokens, number.last + 1)
    if minutes and signed:
        return number.value + minutes[0], minutes[1], True
    if minutes:
        return (
            _meridiem(tokens, number.value + minutes[0], minutes[1]) if minutes[2] or before in CLOCK_BEFORE else None
        )
    hours, last, sure = _meridiem(tokens, number.value, number.last + 1)
    if before in CLOCK_BEFORE or (signed and before == "de" and [t.key for t in tokens[last : last + 1]] == ["a"]):
        return hours, last, True
    return (hours, last, sure) if last > number.last + 1 else None


def _minutes_behind(tokens: Sequence[Token], at: int) -> tuple[Fraction, int, bool] | None:
    """(part of an hour, index behind, whether nothing but a time can be meant): "30", "trente", "et demie", "moins le quart"."""
    keys = [token.key for token in tokens[at : at + 3]] + ["", "", ""]
    if keys[0] == "et" and keys[1] in PARTS_OF_HOUR:
        return PARTS_OF_HOUR[keys[1]], at + 2, False
    if keys[:2] == ["moins", "le"] and keys[2] == "quart":
        return Fraction(-1, 4), at + 3, True
    number = number_words(tokens, at) if at < len(tokens) else None
    if (
        number is None
        or number.form not in ("digits", "words")
        or not 0 <= number.value < 60
        or number.value.denominator > 1
    ):
        return None
    digits = number.form == "digits" and len(tokens[at].key) == 2
    spoken = number.form == "words" and number.value >= 5
    return (number.value / 60, number.last, digits) if digits or spoken else None


def _arabic(tokens: Sequence[Token], at: int) -> Time | None:
    """ "الساعة الثالثة والنصف مساء", "الساعة 15", "الساعة 9 و30 دقيقة"."""
    key = tokens[at].key
    if key.lstrip("وبل") not in HOUR_AR or not (key.endswith("الساعه") or key.startswith("لل")):
        return None
    timed = _colon(tokens, at + 1) or _dotted(tokens, at + 1)
    if timed:
        return timed
    number = number_words(tokens, at + 1)
    if number is None or number.value > 24 or number.form == "fraction" or number.value.denominator > 1:
        return None
    part, last = _arabic_minutes(tokens, number.last)
    return _meridiem(tokens, number.value + part, last)


def _arabic_minutes(tokens: Sequence[Token], at: int) -> tuple[Fraction, int]:
    """والنصف, إلا ربعا, وثلاثين دقيقة, و30 دقيقة, إلا عشر دقائق."""
    if at >= len(tokens):
        return Fraction(0), at
    less = tokens[at].key == "الا"
    first = at + (less or tokens[at].key == "و")
    bare = tokens[first].key.removeprefix("و") if first < len(tokens) else ""
    sign = -1 if less else 1
    if bare in PARTS_OF_HOUR and (less or tokens[first].key != bare or first > at):
        return sign * PARTS_OF_HOUR[bare], first + 1
    number = number_words(tokens, first) if first < len(tokens) else None
    counted = number is not None and number.value < 60 and number.last < len(tokens)
    if number and counted and unit_word(tokens[number.last].key) == "MIN":
        return sign * number.value / 60, number.last + 1
    return Fraction(0), at


def _english(tokens: Sequence[Token], at: int) -> Time | None:
    """ "3 p.m.", "9.30 a.m.", "1500 hours", "three o'clock", "3 مساء"."""
    key = tokens[at].key
    dotted = _dotted(tokens, at)
    if dotted and dotted[1] > at + 1:
        return dotted
    if dotted and dotted[1] < len(tokens) and tokens[dotted[1]].key == "hours":
        return dotted[0], dotted[1] + 1, True
    if (
        len(key) == 4
        and key.isdigit()
        and key[:2] <= "24"
        and key[2:] < "60"
        and at + 1 < len(tokens)
        and tokens[at + 1].key == "hours"
    ):
        return Fraction(int(key[:2])) + Fraction(int(key[2:]), 60), at + 2, True
    number = number_words(tokens, at)
    if (
        number is None
        or not 1 <= number.value <= 12
        or number.form not in (("digits", "words", "ordinal") if ARABIC.match(key) else ("digits", "words"))
        or number.value.denominator > 1
    ):
        return None
    last, ticked = number.last, [token.key for token in tokens[number.last : number.last + 2]] == ["o", "clock"]
    part = Fraction(0)
    if number.form == "ordinal":  # "من السابعة والنصف صباحا"
        part, last = _arabic_minutes(tokens, last)
    hours, behind, sure = _meridiem(tokens, number.value + part, last + 2 * ticked)
    return (
        (hours, behind, sure)
        if ticked
        or (part and sure and behind > last)
        or (sure and behind > last and (tokens[last].key not in ("بعد", "قبل", "in", "de") or ARABIC.match(key)))
        else None
    )


def _past(tokens: Sequence[Token], at: int) -> Time | None:
    """ "half past nine", "a quarter to ten", "ten past three"."""
    part = PARTS_OF_HOUR.get(tokens[at].key) if tokens[at].key in ("half", "quarter") else None
    number = None if part else number_words(tokens, at)
    last = at + 1 if part else (number.last if number else at)
    if last + 1 >= len(tokens) or tokens[last].key not in ("past", "to") or (part is None and tokens[last].key == "to"):
        return None
    hour = number_words(tokens, last + 1)
    minutes = part or (number.value / 60 if number and number.value < 60 else None)
    if hour is None or minutes is None or not 1 <= hour.value <= 12 or hour.form not in ("digits", "words"):
        return None
    return _meridiem(tokens, hour.value + (minutes if tokens[last].key == "past" else -minutes), hour.last)


def _named(tokens: Sequence[Token], at: int) -> Time | None:
    """ "midi", "at noon", منتصف الليل; the afternoon is none."""
    if at and tokens[at - 1].key in ("apres", "avant", "le", "du", "l"):
        return None
    forms = {form for form, _ in unclitic(tokens[at].key)}
    for words, hour in NAMED.items():
        if words[0] in forms and [token.key for token in tokens[at + 1 : at + len(words)]] == list(words[1:]):
            return Fraction(hour), at + len(words), True
    if tokens[at].key == "12" and at + 1 < len(tokens) and tokens[at + 1].key in ("noon", "midnight"):
        return Fraction(12 if tokens[at + 1].key == "noon" else 0), at + 2, True
    return None


def _meridiem(tokens: Sequence[Token], hours: Fraction, last: int) -> Time:
    part, behind = next(_halves(tokens, last), (None, last))
    if part is None or hours >= 13:
        return hours, behind, hours >= 13 or hours == 0
    if part == NIGHT:
        part = EVENING if 6 <= hours < 12 else MORNING
    if part == MORNING and hours == 12:
        return Fraction(0), behind, True
    return hours + (12 if part == EVENING and hours < 12 else 0), behind, True


def _halves(tokens: Sequence[Token], at: int) -> Iterator[tuple[int, int]]:
    """Which half of the day stands at this token, and the index behind it."""
    keys = [token.key for token in tokens[at : at + 4]]
    if len(keys) > 2 and keys[0] in ("p", "a") and keys[1:3] == [".", "m"]:
        yield MERIDIEM[f"{keys[0]}m"], at + 3 + (keys[3:] == ["."])
    if keys and keys[0] in MERIDIEM:
        yield MERIDIEM[keys[0]], at + 1
    for phrase, part in LONG_MERIDIEM.items():
        words = phrase.split()
        if keys[: len(words)] == words:
            yield part, at + len(words)


READERS: tuple[Callable[[Sequence[Token], int], Time | None], ...] = (_colon, _french, _arabic, _past, _named, _english)
