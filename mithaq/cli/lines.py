"""Files of one name, passage or query per line."""

from pathlib import Path

from mithaq.languages.segments import LINE, read_version

from .errors import AtTheDoor

LIMIT = 8_000_000  # bytes, as for a version of a text


def lines_of(file: str) -> list[str]:
    """The lines that say something, in order; LanguageError for what is no text."""
    path = Path(file)
    size = path.stat().st_size
    if size > LIMIT:
        raise AtTheDoor("too_large", file=path, size=size, limit=LIMIT)
    raw = read_version(path.read_bytes(), name=path.name, mode="lines").raw
    return [line.strip() for line in LINE.findall(raw) if line.strip()]
