"""What a name may have been before a scan misread one letter of it: dots lost or gained in Arabic, strokes in Latin.

One letter only. Whether it was misread or is another name's is told by how usual the letters are beside each other
(نراوري is hardly a name, تراوري is), by the names that people bear (Sami is not Shami misread) and by length.
"""

from collections.abc import Iterator
from functools import lru_cache

from mithaq.languages.given_names import GIVEN_NAMES
from mithaq.languages.name_model import usualness
from mithaq.languages.name_parts import ARABIC
from mithaq.languages.name_variants import is_known

# Letters of one shape, told apart by dots or by a stroke; behind the last letter ن and ي have shapes of their own.
ONE_SHAPE = ("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "li", "ce", "un", "hb", "co", "ft")
OTHER_ENDS = frozenset("ني")
# What is read as one letter and was two, and the other way round.
ONE_AS_TWO = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("vv", "w"), ("ii", "u"), ("u", "ii"))
# One letter of fewer is too much of a name to be misread.
LEAST = 5
# How much more usual (in log-probability) the letters of the reading must be than those written, to be meant; and below
# which difference what is written is a name of its own. Of full names made of training names, one letter misread, 89 %
# are accepted so (84 % without); of those that differ by one such letter and are two, 58 % (82 %).
MEANT, OWN = 0.5, -0.5
LETTERS = {
    letter: tuple(other for shape in ONE_SHAPE if letter in shape for other in shape if other != letter)
    for letter in {letter for shape in ONE_SHAPE for letter in shape}
}


@lru_cache(maxsize=20_000)
def rereadings(name: str) -> tuple[str, ...]:
    """Every name that a folded one differs from by one letter of those that a scan takes for each other."""
    return tuple(dict.fromkeys((*_by_letter(name), *_by_two(name))))


def is_misread(written: str, reading: str) -> bool | None:
    """Whether the reading is meant by what is written: True, False (another name), or None where letters can't tell."""
    gain, borne = usualness(reading) - usualness(written), _is_borne(written)
    if not borne and (_is_borne(reading) or gain >= MEANT):
        return True if len(written) >= LEAST else None
    # A stroke of a Latin letter may be a vowel, of which Arabic has its own: Sinayoko is سيناياكو, not Sinaycko.
    return False if (borne or gain < OWN) and ARABIC.match(written) else None


def _is_borne(name: str) -> bool:
    return name in GIVEN_NAMES or is_known(name)


def _by_letter(name: str) -> Iterator[str]:
    arabic, last = bool(ARABIC.match(name)), len(name) - 1
    for at, letter in enumerate(name):
        for other in LETTERS.get(letter, ()):
            if not (arabic and at == last and (letter in OTHER_ENDS or other in OTHER_ENDS)):
                yield name[:at] + other + name[at + 1 :]


def _by_two(name: str) -> Iterator[str]:
    for seen, meant in ONE_AS_TWO:
        at = name.find(seen)
        while at >= 0:
            yield name[:at] + meant + name[at + len(seen) :]
            at = name.find(seen, at + 1)
