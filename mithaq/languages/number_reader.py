"""A number in words in the making: which word may follow which, in three languages."""

from collections.abc import Sequence
from fractions import Fraction

from mithaq.languages.number_forms import HALF, TEN
from mithaq.languages.number_names import DUALS, HUNDREDS, SCALES, TENS, UNITS, WHOLE_HUNDREDS
from mithaq.languages.tokens import ARABIC, Token

FEW, EMPTY = 1, 10**15


class Reader:
    """A number in the making: `total` above, `group` below a thousand, `low` the least place filled so far."""

    def __init__(self, given: Fraction) -> None:
        self.total, self.group = Fraction(0), given
        self.low: int = FEW if given else EMPTY
        self.scale = EMPTY

    @property
    def value(self) -> Fraction:
        """What has been read so far."""
        return self.total + self.group

    def may_join(self, tokens: Sequence[Token], at: int) -> bool:
        """ "et", "and" inside a number: "vingt et un", "two hundred and five"; never "two and three"."""
        following = tokens[at + 1].key if at + 1 < len(tokens) else ""
        if tokens[at].key == "et":
            return (self.low in TENS.values() and following in ("un", "une", "onze")) or following in ("demi", "demie")
        return self.low in (100, 1000) and (following in UNITS or following in TENS)

    def half(self, bare: str, joined: bool) -> bool:
        """ "مليون ونصف", "trois millions et demi": half of the last scale."""
        if bare in HALF and (joined or not ARABIC.match(bare)) and self.total and not self.group:
            self.total += HALF[bare] * self.scale
            return True
        return False

    def take(self, bare: str, joined: bool) -> bool:
        """Add a word if a number may go on so."""
        arabic = bool(ARABIC.match(bare))
        if arabic and not joined and self.low == FEW and bare in TEN and 0 < self.group % 100 < 10:
            self.group, self.low = self.group + 10, 10
            return True
        if bare in SCALES or bare in DUALS:
            return self._scaled(bare, joined)
        if bare in WHOLE_HUNDREDS or bare in HUNDREDS:
            return self._hundred(bare, joined)
        if arabic and self.value and not joined:
            return False
        if bare in TENS:
            return self._tens(bare, TENS[bare], joined)
        if arabic and joined and 20 <= self.low <= 90:
            return False  # عشرين وخمسة are two numbers: units come before tens
        return bare in UNITS and self._unit(UNITS[bare], joined)

    def _scaled(self, bare: str, joined: bool) -> bool:
        scale = SCALES.get(bare) or DUALS[bare] // 2
        if (
            scale >= self.scale
            or (self.group and (joined or bare in DUALS))
            or (self.total and not self.group and not joined)
        ):
            return False
        times = 2 if bare in DUALS else self.group or 1
        self.total, self.group, self.scale, self.low = self.total + times * scale, Fraction(0), scale, 1000
        return True

    def _hundred(self, bare: str, joined: bool) -> bool:
        if bare in WHOLE_HUNDREDS:
            if self.group or (self.total and not joined):
                return False
            self.group, self.low = Fraction(WHOLE_HUNDREDS[bare]), 100
            return True
        if self.group and (joined or self.low != FEW or not 1 < self.group < 10):
            return False
        self.group, self.low = (self.group or 1) * Fraction(100), 100
        return True

    def _tens(self, bare: str, value: int, joined: bool) -> bool:
        if bare in ("vingt", "vingts") and self.group % 100 == 4 and self.low == FEW:
            self.group, self.low = self.group + 76, 80
            return True
        after_unit = joined and self.low == FEW and self.group % 100 < 10
        if self.low <= 90 and not after_unit:
            return False
        self.group, self.low = self.group + value, 0 if after_unit else value
        return True

    def _unit(self, value: int, joined: bool) -> bool:
        if self.low == EMPTY or self.low >= 100:
            fits = True
        elif self.low == 10 and not joined:
            fits = value in (7, 8, 9) and self.group % 100 in (10, 70, 90)
        else:
            fits = (
                self.low >= 20
                and (value < 10 or (self.low in (60, 80) and value < 17))
                and value > 0
                and not (joined and value > 9)
            )
        if fits:
            self.group, self.low = self.group + value, 10 if value == 10 else FEW
        return fits
