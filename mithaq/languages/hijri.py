"""The Hijri calendar in a clause: its months as French and English spell them, and the day a full date falls on.

The conversion is that of Umm al-Qura (`hijridate`, 1343 to 1500); a state that observes the moon may be a day off.
"""

import re
from functools import cache

from hijridate import Hijri

# Years that are read as Hijri years, by where they stand.
YEARS = range(1300, 1600)
# What one calendar may be off the other: the moon is seen a day later.
TOLERANCE = 1
_THE = r"(?:al|el|ul|ath|eth|ith|et|at|ut|as|s)?[ '-]*"
LATIN = (
    (1, r"m(?:o?u|o)harr?[ae]m"),
    (2, r"[sc][ae]far"),
    (3, rf"rab[ie]+['iayh]*[ '-]+(?:{_THE}'?aou?w?w?[ae]l\w*|{_THE}aw+[ae]l\w*|i(?!\w)|1(?:er)?(?!\w)|premier|first)"),
    (4, rf"rab[ie]+['iayh]*[ '-]+(?:{_THE}th?[ae]n[iy]e?|{_THE}akh?[ie]r\w*|ii(?!\w)|2(?!\w)|second)"),
    (5, rf"[jd]j?o?um[ao]a?da?[ '-]*(?:{_THE}'?o?[uo]u?l[ae]|{_THE}aw+[ae]l\w*|i(?!\w)|1(?!\w))"),
    (6, rf"[jd]j?o?um[ao]a?da?[ '-]*(?:{_THE}th?[ae]n[iy]+[ae]?h?|{_THE}[aou]u?khi?ra?h?|ii(?!\w)|2(?!\w))"),
    (7, r"ra(?:j|dj)[ae]b"),
    (8, r"(?:sh|ch)a+[ '-]*'?a?b[ae]{1,2}ne?"),
    (9, r"ramad[hd]?[ae]n"),
    (10, r"(?:sh|ch)a(?:w+|ou+)[ae]l"),
    (11, rf"(?:dh|d|z)h?(?:ou|u|o|i)l?[ '-]*{_THE}[qk][aei]+[ '-]*'?[ai]*dd?a?h?"),
    (12, rf"(?:dh|d|z)h?(?:ou|u|o|i)l?[ '-]*{_THE}h[ie](?:j+|dj+)[ae]?h?"),
)


@cache
def latin_months() -> re.Pattern[str]:
    """Every Latin spelling of a month, on folded text; the group that matched is the number of the month."""
    return re.compile("|".join(rf"(?P<m{number}>\b{pattern}\b)" for number, pattern in LATIN))


def month_of(match: re.Match[str]) -> int:
    """The month that a match of `latin_months` names."""
    return int((match.lastgroup or "m0")[1:])


def gregorian(year: int, month: int, day: int) -> int | None:
    """The proleptic Gregorian ordinal of a Hijri date; None when there is no such day or no table for the year."""
    try:
        return int(Hijri(year, month, day).to_gregorian().toordinal())
    except (OverflowError, ValueError):
        return None
