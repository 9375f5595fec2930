"""Finding a proposed text by the beginning of its content hash."""

from mithaq.commission.models import InstrumentText
from mithaq.secretariat.reading import Reading

from .errors import AtTheDoor

LEAST = 8  # hexadecimal digits: fewer would name the wrong text too easily


def text_of(reading: Reading, beginning: str) -> InstrumentText:
    """The only text whose content begins so; AtTheDoor("text_unknown") otherwise."""
    found = [text for text in reading.all(InstrumentText) if text.content.startswith(beginning.lower())]
    if len({text.content for text in found}) != 1 or len(beginning) < LEAST:
        raise AtTheDoor("text_unknown", content=beginning)
    return found[0]
