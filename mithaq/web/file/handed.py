"""Files and pasted texts handed in at the door, read one by one; what to tell of a draft in the reader's language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.desk.models import Draft
from mithaq.languages.errors import LanguageError
from mithaq.languages.reasons import NOTES, REASONS
from mithaq.languages.text import MOST_BYTES, Source, read_text
from mithaq.ledger.errors import LANGUAGES, Language, say

# How a text is called that has no file name.
PASTED: dict[Language, Any] = {
    "fr": gettext_lazy("Text pasted in French"),
    "ar": gettext_lazy("Text pasted in Arabic"),
    "en": gettext_lazy("Text pasted in English"),
}


@dataclass(frozen=True)
class Handed:
    """What could be read of the files and pasted texts, and a sentence for each that could not."""

    sources: tuple[Source, ...]
    refused: tuple[str, ...]


def handed(request: HttpRequest, language: Language) -> Handed:
    """Each file and each pasted text on its own: one that can't be read doesn't cost the other."""
    sources, refused = [], []
    for read in (*_dropped(request), *_pasted(request)):
        try:
            sources.append(read())
        except LanguageError as error:
            refused.append(error.sentence(language))
    return Handed(tuple(sources), tuple(refused))


def pasted(request: HttpRequest) -> dict[Language, str]:
    """What stands in the boxes, by the language of the box; an empty box says nothing."""
    said = {language: str(request.POST.get(f"text_{language}", "")) for language in LANGUAGES}
    return {language: text for language, text in said.items() if text.strip()}


def _dropped(request: HttpRequest) -> list[Callable[[], Source]]:
    files = [one for one in request.FILES.getlist("texts") if isinstance(one, UploadedFile)]
    return [partial(_source, file) for file in files]


def _pasted(request: HttpRequest) -> list[Callable[[], Source]]:
    return [partial(_box, str(PASTED[language]), text) for language, text in pasted(request).items()]


def _box(name: str, text: str) -> Source:
    """A browser sends line ends of its own; the text keeps plain ones."""
    source = Source(name, text.replace("\r\n", "\n").encode())
    read_text(source.data, name=name)
    return source


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
