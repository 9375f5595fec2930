"""Template tags of the rooms of texts: words of the record in the reader's language, people by name."""

from collections.abc import Mapping
from typing import Any

from django.template import Context, Library
from django.utils.html import format_html
from django.utils.safestring import SafeString

from mithaq.commission.fields import FALLBACK
from mithaq.documents.certificate_words import LANGUAGE_NAMES as ENDONYMS
from mithaq.documents.wording import ARTICLE
from mithaq.ledger.errors import Language
from mithaq.web.components.parts import text_in
from mithaq.web.instruments.forms import LANGUAGE_NAMES

from .forms import AXIS_NAMES
from .seat import tongue

register = Library()


@register.simple_tag
def worded(words: Mapping[str, str] | None) -> SafeString:
    """A text of the record in the reader's language, or in one that it has, marked as that language."""
    language = next((code for code in (tongue(), *FALLBACK) if words and words.get(code)), None)
    return text_in(language, words[language]) if words and language else SafeString("")


@register.simple_tag
def axis_name(axis: str) -> Any:
    return AXIS_NAMES[axis]


@register.simple_tag
def language_name(language: str) -> Any:
    return LANGUAGE_NAMES[language]


@register.simple_tag
def endonym(language: Language) -> str:
    """Français, العربية, English: over a column, what its own readers call it."""
    return ENDONYMS[language]


@register.simple_tag
def article_label(cell: Any) -> str:
    """`Article 4`, `المادة 4`: in the language of the cell, as the original will print it."""
    return ARTICLE[cell.language].format(n=cell.number)


@register.simple_tag
def numbered(language: Language, number: str) -> str:
    """The same for a number as the canonical text writes it; a preamble has none."""
    return ARTICLE[language].format(n=number) if number else ""


@register.filter
def mine_first(words: Mapping[str, str]) -> list[tuple[str, str]]:
    """A text of the record in all its languages, the reader's own first."""
    return sorted(words.items(), key=lambda said: said[0] != tongue())


@register.filter
def addstr(text: str, more: object) -> str:
    """Joined as text: ids of dialogs."""
    return f"{text}{more}"


@register.simple_tag(takes_context=True)
def person(context: Context, pseudonym: str) -> SafeString:
    """Rank and name if the record holds them, else the pseudonym."""
    seat: Any = getattr(context.get("request"), "seat", None)
    name = seat.reading.name_of(pseudonym, tongue()) if seat else pseudonym
    return format_html("<bdi>{}</bdi>", name)
