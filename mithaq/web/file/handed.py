"""Files handed in at the door, read one by one; and what to tell of a draft in the reader's language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from mithaq.desk.models import Draft
from mithaq.languages.errors import LanguageError
from mithaq.languages.reasons import NOTES, REASONS
from mithaq.languages.text import MOST_BYTES, Source, read_text
from mithaq.ledger.errors import Language, say


@dataclass(frozen=True)
class Handed:
    """What could be read of the files handed in, and a sentence for each that could not."""

    sources: tuple[Source, ...]
    refused: tuple[str, ...]


def handed(files: Iterable[UploadedFile[Any]], language: Language) -> Handed:
    """Each file on its own: one that can't be read doesn't cost the other."""
    sources, refused = [], []
    for file in files:
        try:
            sources.append(_source(file))
        except LanguageError as error:
            refused.append(error.sentence(language))
    return Handed(tuple(sources), tuple(refused))


def notes(draft: Draft, language: Language) -> list[str]:
    """What to know of the draft as a whole."""
    return [say(NOTES[code], language, **values) for code, values in draft.content["notes"]]


def why(item: Mapping[str, Any], language: Language) -> str:
    """Why this item is unsure; empty when it is not."""
    return say(REASONS[item["why"]], language) if item["why"] in REASONS else ""


def _source(file: UploadedFile[Any]) -> Source:
    """Its size is asked before its bytes: fifty megabytes are refused unread."""
    name, size = file.name or _("file"), file.size or 0
    if size > MOST_BYTES:
        raise LanguageError("too_large", name=name, size=size, limit=MOST_BYTES)
    source = Source(name, file.read())
    read_text(source.data, name=name)
    return source
