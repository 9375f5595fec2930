"""The number of an ordinal written in words: "vingt-septième", "twenty-first", "السابعة والعشرون"."""

import re

from mithaq.languages.number_names import ORDERS, TENS

# Forms that only stand in compounds or beside the usual ones.
FIRSTS = {"unieme": 1, "حادي": 1, "حاديه": 1, "seconde": 2, "inaugural": 1}
TEENS = {"عشر", "عشره"}


def ordinal_of(folded: str) -> int | None:
    """The value of folded words that are an ordinal and nothing else; None when a word of them is unknown."""
    words = [word.removeprefix("و").removeprefix("ال") for word in re.split(r"-et-|-|\s", folded) if word]
    if len(words) == 2 and words[1] in TEENS:
        unit = _value(words[0])
        return None if unit is None else 10 + unit
    values = [_value(word) for word in words]
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def _value(word: str) -> int | None:
    found = FIRSTS.get(word) or ORDERS.get(word) or TENS.get(word)
    return None if found is None else int(found)
