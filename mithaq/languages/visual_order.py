"""A line as it is drawn, from left to right, back into the order in which it is read."""

import re
from collections.abc import Iterable

RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Latin words and numbers keep their order inside a line that runs to the left, with the signs inside them.
LEFT_RUN = re.compile(
    r"[A-Za-z\u00c0-\u024f0-9\u0660-\u0669](?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\n()\[\]«»،؛]*[A-Za-z\u00c0-\u024f0-9\u0660-\u0669%])?"
)
MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
OPENING, CLOSING = "([{«", ")]}»"


def reading_order(drawn: str) -> str:
    """The inverse of the bidirectional algorithm for one line, simple but sufficient for prose with numbers."""
    if not RIGHT.search(drawn) or _mostly_left(drawn):
        return _runs(drawn, RIGHT_RUN) if RIGHT.search(drawn) else drawn
    turned = _runs(drawn[::-1], LEFT_RUN)
    return turned.translate(MIRRORED) if _inside_out(turned) else turned


RIGHT_RUN = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[^A-Za-z\u00c0-\u024f0-9\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?"
)


def _runs(line: str, run: re.Pattern[str]) -> str:
    return run.sub(lambda match: match.group()[::-1], line)


def _mostly_left(line: str) -> bool:
    return 2 * len(RIGHT.findall(line)) < sum(map(str.isalpha, line))


def _inside_out(line: str) -> bool:
    """Whether brackets close before they open: then their pictures, not their meanings, were written down."""
    first = next((character for character in line if character in OPENING + CLOSING), "(")
    return first in CLOSING


def turned_ligatures(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One glyph that stands for several Arabic letters gives them in reading order: turn it as the line will be."""
    return {
        glyph: letters[::-1] if len(letters) > 1 and RIGHT.search(letters) else letters for glyph, letters in values
    }
