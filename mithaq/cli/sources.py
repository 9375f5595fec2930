"""Texts handed in as files."""

from collections.abc import Sequence
from pathlib import Path

from mithaq.languages.errors import LanguageError
from mithaq.languages.text import MOST_BYTES, Source


def sources_of(files: Sequence[str]) -> list[Source]:
    """Each file with its name. LanguageError("too_large") before a large one is read."""
    return [_source(Path(file)) for file in files]


def _source(file: Path) -> Source:
    size = file.stat().st_size
    if size > MOST_BYTES:
        raise LanguageError("too_large", name=file.name, size=size, limit=MOST_BYTES)
    return Source(file.name, file.read_bytes())
