"""A PDF becomes lines of text. Arabic is read by the places of its glyphs, because a PDF stores what was drawn."""

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf._text_extraction import _layout_mode
from pypdf.generic import ContentStream

from mithaq.languages.errors import LanguageError
from mithaq.languages.language import languages_by_hits
from mithaq.languages.visual_order import RIGHT, reading_order, turned_ligatures

# A communiqué has one page, a treaty thirty; beyond this the file is a volume.
MOST_PAGES = 300
MOST_LETTERS = 1_200_000
# Pages without so many letters between them are pictures of text.
FEWEST_LETTERS = 20
# A line so much shorter than the usual one ends its paragraph.
SHORT_LINE = 0.72
# In real Arabic about every eighth word is one of the small words; in letters out of order hardly any.
SMALL_WORDS = 0.06
COMPOUND = re.compile(
    r"\b(?:sous|vice|contre|lieutenant|chef|non|inter|sud|nord|afro|socio|co|sub|joint|post|pré)$", re.IGNORECASE
)


def pdf_text(data: bytes, *, name: str) -> str:
    """The text of a PDF. Raises LanguageError: damaged, locked, a picture, or letters that can't be put in order."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is said to the person, in a sentence
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise LanguageError("locked", name=name)
        if len(reader.pages) > MOST_PAGES:
            raise LanguageError("too_many_pages", name=name, count=len(reader.pages), limit=MOST_PAGES)
        pages = list(_pages(reader))
    except LanguageError:
        raise
    except Exception as broken:  # whatever a damaged file makes the library raise: one sentence for the person
        raise LanguageError("damaged", name=name, found="PDF") from broken
    text = "\n".join(line for lines in _without_margins(pages) for line in (*_paragraphs(lines), "")) + "\n"
    _check(text, name)
    return text


def _pages(reader: PdfReader) -> Iterator[list[str]]:
    letters = 0
    for page in reader.pages:
        plain = page.extract_text() or ""
        text = _better(_by_place(page), plain) if RIGHT.search(plain) else plain
        letters += len(text)
        yield [" ".join(line.split()) for line in text.splitlines()]
        if letters > MOST_LETTERS:
            return


def _better(placed: str, plain: str) -> str:
    """The reading by place, unless its letters make clearly fewer small words of Arabic than the stored order does."""
    return placed if 5 * _small_words(placed) >= 4 * _small_words(plain) and placed.strip() else plain


def _small_words(text: str) -> int:
    return dict(languages_by_hits(unicodedata.normalize("NFKC", text))).get("ar", 0)


def _by_place(page: PageObject) -> str:
    """The lines of a page by where its glyphs stand, from top to bottom, each turned into reading order."""
    contents: Any = page.get("/Contents")
    if contents is None:
        return ""
    fonts = page._layout_mode_fonts()
    for font in fonts.values():
        font.character_map = turned_ligatures(font.character_map.items())
    operations = iter(ContentStream(contents.get_object(), page.pdf, "bytes").operations)
    drawn = _layout_mode.text_show_operations(operations, fonts, True)
    return "\n".join(reading_order(_line(list(row))) for _, row in groupby(_rows(drawn), key=lambda one: one[0]))


def _rows(drawn: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    """Each piece with the number of its row: pieces nearer than half their height share one."""
    row, at = 0, None
    for one in drawn:
        if at is not None and abs(one["ty"] - at) > one["font_height"] / 2:
            row += 1
        at = one["ty"]
        yield row, one


def _line(row: list[tuple[int, Any]]) -> str:
    pieces = sorted((one for _, one in row), key=lambda one: one["tx"])
    said, end = "", None
    for one in pieces:
        if end is not None and one["tx"] - end > 0.25 * one["font_height"]:
            said += " "
        said += one["text"]
        end = one["displaced_tx"]
    return said


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The lines of each paragraph as one: a page stores lines, and a short one ends its paragraph."""
    widths = sorted(len(line) for line in lines if line)
    usual = widths[len(widths) * 9 // 10] if widths else 0
    said = ""
    for line in lines:
        if said and (not line or OPENS.match(line)):
            yield from (said, "")
            said = ""
        said = _continued(said, line)
        if line and len(line) < SHORT_LINE * usual:
            yield from (said, "")
            said = ""
    if said:
        yield said


# An item, an article or a party of signatories begins a line of its own, however long the one before it is.
OPENS = re.compile(r"(?:[-•*–▪]|\(?\d{1,2}[.)°-]|[a-z]\)|article|art\.|المادة|الفصل|البند|pour l|عن )", re.IGNORECASE)


def _continued(said: str, line: str) -> str:
    """A line behind the one that it goes on from; a hyphen that only broke a word goes."""
    broken = re.search(r"[a-zà-ÿ]{2}-$", said) and re.match(r"[a-zà-ÿ]{2}", line)
    if broken:
        return (said if COMPOUND.search(said[:-1][-14:]) else said[:-1]) + line
    return f"{said} {line}".strip()


def _without_margins(pages: list[list[str]]) -> list[list[str]]:
    """Without what stands on the first or last lines of most pages, and without page numbers."""
    bare = [
        [
            line
            for line in lines
            if not re.fullmatch(
                r"\W*(?:page )?\d{1,3}(?:\s?[/|-]\s?\d{1,3}|\s(?:of|sur|de)\s\d{1,3})?\W*", line, re.IGNORECASE
            )
            or not line
        ]
        for lines in pages
    ]
    edges = Counter(line for lines in bare for line in {*lines[:3], *lines[-3:]} if line)
    margins = {line for line, count in edges.items() if count >= 3 and 2 * count > len(pages)}
    return [[line for line in lines if line not in margins] for lines in bare]


def _check(text: str, name: str) -> None:
    letters = sum(map(str.isalpha, text))
    if letters < FEWEST_LETTERS:
        raise LanguageError("scanned", name=name)
    lost = sum(character == "\ufffd" or unicodedata.category(character) in ("Co", "Cn") for character in text)
    arabic = len(RIGHT.findall(text))
    words = len(re.findall("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]+", text))
    disordered = arabic * 2 > letters and words > 40 and _small_words(text) < SMALL_WORDS * min(words, 9_000)
    if lost * 10 > letters or disordered:
        raise LanguageError("letters_lost", name=name)
