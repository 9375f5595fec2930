# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Months named in a clause, by sun and moon, and when a word is a month that has no day or year beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages import hijri
from mithaq.languages.calendar_words import HIJRI_BY_WORD, MONTH_BY_WORD
from mithaq.languages.normalise import folded_words
from mithaq.languages.number_forms import Number
from mithaq.languages.quantities import find_numbers
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token

# What stands before a month that has neither day nor year beside it.
BEFORE_MONTH = folded_words(
    "en de d debut fin mi courant mois depuis des du jusqu avant apres in of by since until early late mid last this next شهر "
    "في من خلال منذ حتي نهايه بدايه مطلع اواخر اوائل منتصف بين الي غايه قبل بعد متم فاتح"
)
# Of those, the ones that make a month of a word that is another word too; "May" and "Mars" with their capital.
SURE_BEFORE = folded_words(
    "en in on by since until during early late mid last next through début fin mi mois courant avant شهر لشهر بشهر"
)
SURE_BEFORE_OF = folded_words("mois month end beginning start middle fin début milieu cours")
# Names of months that are other words too, or short for one.
WORDS_TOO = folded_words(
    "may mars mar march sep dec jan oct nov fev avr juil apr jun jul aug feb sept جوان مايو تموز نيسان مارس ماي آب أوت "
    "صفر رجب شعبان محرم"
)
JOINING = {"au", "to", "الي", "et", "and", "و", "-", ",", "،", "a"}
ARABIC_SURE = folded_words("شهر خلال منذ حتى نهاية بداية مطلع أواخر أوائل منتصف متم فاتح في غاية")
# Behind a month: which one is meant.
WHICH = folded_words("المقبل القادم الماضي الجاري المنصرم التالي الحالي نفسه prochain dernier courant next last")
YEAR_TOO = folded_words("العام السنة عام سنة نفس تلك هذه ذلك هذا that the la cette same")
FIRST_WORDS = frozenset(words[0] for table in (MONTH_BY_WORD, HIJRI_BY_WORD) for words in table)


@dataclass(frozen=True, slots=True)
class Month:
    """A month named by tokens [first, last)."""

    number: int
    first: int
    last: int
    hijri: bool


@dataclass(frozen=True)
class Reading:
    """A segment with what its tokens say in numbers and months, by their first token; numbers also by their last."""

    segment: Segment
    months: dict[int, Month]
    starting: dict[int, Number]
    ending: dict[int, Number]

    @property
    def tokens(self) -> Sequence[Token]:
        return self.segment.tokens


def read_months(segment: Segment) -> Reading:
    """The numbers and months of a segment, by token."""
    numbers = [one for one in find_numbers(segment.tokens) if one.value.denominator == 1]
    months = {at: month for at in range(len(segment.tokens)) if (month := _month_at(segment, at)) is not None}
    by_start = {token.start: n for n, token in enumerate(segment.tokens)}
    for match in hijri.latin_months().finditer(segment.normal.folded, segment.start, segment.end):
        at = by_start.get(match.start())
        if at is not None:
            last = next(
                (n for n in range(at, len(segment.tokens)) if segment.tokens[n].start >= match.end()),
                len(segment.tokens),
            )
            months[at] = Month(hijri.month_of(match), at, last, True)
    return Reading(segment, months, {one.first: one for one in numbers}, {one.last: one for one in numbers})


def _month_at(segment: Segment, at: int) -> Month | None:
    tokens, key = segment.tokens, segment.tokens[at].key
    if key not in FIRST_WORDS and not (key[0] in "وبلف" and key[1:] in FIRST_WORDS):
        return None
    for table, of_moon in ((MONTH_BY_WORD, False), (HIJRI_BY_WORD, True)):
        for length in (2, 1):
            keys = tuple(token.key for token in tokens[at : at + length])
            first = keys[0][1:] if keys and keys[0][0] in "وبلف" and (keys[0][1:], *keys[1:]) in table else keys[0]
            month = table.get((first, *keys[1:]))
            if month is not None and len(keys) == length:
                last = at + length
                # "شباط/فبراير": the second name says the same month.
                if last + 1 < len(tokens) and tokens[last].key in "/(" and (twin := _month_at(segment, last + 1)):
                    last = twin.last if twin.number == month else last
                    last += last < len(tokens) and tokens[last].key == ")" and twin.number == month
                return Month(month, at, last, of_moon)
    return None


def stands_alone(reading: Reading, month: Month) -> bool:
    """A month without day or year: its name must be no other word, or a word of time must stand before it."""
    tokens, at = reading.tokens, month.first
    before = tokens[at - 1].key if at else ""
    earlier = tokens[at - 2].key if at > 1 else ""
    token = tokens[at]
    if token.key == "sept":
        return reading.segment.language == "en" and token.text[0].isupper()
    cased = ARABIC.match(token.text) or token.text[0].isupper() == (reading.segment.language == "en")
    if cased and (_of_a_year(tokens[month.last : month.last + 2]) or _in_a_row(reading, month)):
        return True
    if before in ("de", "d", "of") and earlier in SURE_BEFORE_OF:
        return True
    if month.hijri and not ARABIC.match(token.text):
        return False
    named = before in BEFORE_MONTH or before.lstrip("وبل") in BEFORE_MONTH
    if token.key in WORDS_TOO:
        written = ARABIC.match(token.text) or token.text[0].isupper() == (reading.segment.language == "en")
        return bool(written) and (
            before in SURE_BEFORE or (bool(ARABIC.match(token.text)) and named and before in ARABIC_SURE)
        )
    return (
        named
        or (not ARABIC.match(token.key) and len(token.key) > 3)
        or bool(ARABIC.match(token.key) and token.key[0] not in "وبل")
    )


def _of_a_year(behind: Sequence[Token]) -> bool:
    """ "مارس من العام نفسه", "مارس المقبل", "March next year", "mai prochain"."""
    keys = [token.key for token in behind]
    return bool(keys) and (
        keys[0] in WHICH or (len(keys) > 1 and keys[0] in ("من", "of", "de") and keys[1] in YEAR_TOO)
    )


def _in_a_row(reading: Reading, month: Month) -> bool:
    """ "بين نيسان وأيار", "de mars à mai": two months joined."""
    for one, other in ((reading.months.get(month.first - n), month) for n in (1, 2)):
        if one and one.last <= other.first and _joins(reading.tokens[one.last : other.first + 1]):
            return True
    following = next((reading.months[n] for n in (month.last, month.last + 1) if n in reading.months), None)
    return following is not None and _joins(reading.tokens[month.last : following.first + 1])


def _joins(tokens: Sequence[Token]) -> bool:
    """Whether what leads to the last of these tokens joins it to what stands before."""
    return tokens[-1].key[0] == "و" if len(tokens) == 1 else tokens[0].key in JOINING
