"""Where two wordings differ, word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Segment = tuple[bool, str]  # (only here, text)

_WORD = re.compile(r"\s+|[^\s\w]|\w+")


def segments(text: str, against: str) -> list[Segment]:
    """`text` cut where it agrees with `against` and where it says something else; the parts joined are `text`."""
    mine, theirs = _WORD.findall(text), _WORD.findall(against)
    found: list[Segment] = []
    for kind, start, end, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if start < end:
            found.append((kind != "equal", "".join(mine[start:end])))
    return found


def apart(texts: Sequence[str]) -> list[list[Segment]]:
    """Each of the texts against the one beside it; a text alone has nothing marked."""
    if len(texts) < 2:
        return [[(False, text)] for text in texts]
    return [segments(text, texts[1] if i == 0 else texts[0]) for i, text in enumerate(texts)]
