"""The original of an instrument as PDF/A-3a and PDF/UA-1, its canonical texts attached.

The layout is `original.typ`. Text reaches it as JSON, never as markup, so nothing anyone writes can be read as typst.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import msgspec
import segno
import typst

from mithaq.documents import wording
from mithaq.documents.content import Article, CanonicalText, Original, Party, Signatory, Words, read_text
from mithaq.documents.dates import both_calendars
from mithaq.documents.errors import DocumentError
from mithaq.documents.signs import FONTS, printed
from mithaq.ledger.errors import Language

LAYOUT = Path(__file__).with_name("original.typ")
TEXT_NAME, STATEMENT_NAME, CERTIFICATE_NAME = "text.{language}.json", "statement.json", "certificate.json"
JSON = "application/json"
SHORT = 1200  # signs of a body that with the signatures surely fits one page

Said = dict[str, str]  # {"lang", "text"}: what the layout prints in one language


def original_pdf(original: Original) -> bytes:
    """The PDF of one original; raises DocumentError for an article that one language lacks (a draft shows the gap)."""
    page = msgspec.json.encode(_page(original)).decode()
    compiler = typst.Compiler(
        input=LAYOUT.read_bytes(), root=LAYOUT.parent, font_paths=fonts(), sys_inputs={"page": page}
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=0)
    assert isinstance(pdf, bytes)
    return pdf


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _page(original: Original) -> dict[str, Any]:
    """Everything that `original.typ` places, in its order on the page."""
    languages = original.languages
    texts = {language: read_text(original.canonical[language], language) for language in languages}
    parties = original.in_alternat()
    return {
        "languages": languages,
        "title": _title(texts, original),
        "reference": original.reference,
        "day": [original.day.year, original.day.month, original.day.day],
        "state": original.state,
        "marking": _say(original.marking, languages),
        "banner": _say(wording.BANNER.get(original.state), languages),
        "standing": _say(wording.STANDING.get(original.state), languages),
        "parties": [_say(party.names, languages) for party in parties],
        "titles": _say({language: texts[language].title for language in languages}, languages),
        "days": _say({language: _place_and_day(original, language) for language in languages}, languages),
        "articles": _articles(_rows(texts, original), original),
        "closing": _say(_closing(original), languages),
        "blocks": [block for party in parties for block in _blocks(original, party)],
        "code": _code(original),
        "foot": _foot(original, parties[0]),
        "attached": _attached(original),
    }


def _title(texts: Mapping[Language, CanonicalText], original: Original) -> str:
    """The name of the file in a reader's window, which PDF/UA wants never empty."""
    titles = [text.title for text in texts.values() if text.title.strip()] or [original.reference.strip() or "–"]
    return printed(" · ".join(titles), original.languages[0])


def _say(words: Words | None, languages: Sequence[Language]) -> list[Said]:
    return [_said(words[language], language) for language in languages] if words else []


def _said(text: str, language: Language) -> Said:
    return {"lang": language, "text": printed(text, language)}


def _place_and_day(original: Original, language: Language) -> str:
    day = both_calendars(original.day, language, offset=original.hijri_offset)
    return wording.PLACE_AND_DAY[language].format(place=original.place[language], day=day)


def _rows(texts: Mapping[Language, CanonicalText], original: Original) -> list[dict[Language, Article | None]]:
    """The articles side by side by number, in the order of the first language; in a draft one side may be waiting."""
    numbered = {language: _by_number(text, language) for language, text in texts.items()}
    numbers = dict.fromkeys(number for articles in numbered.values() for number in articles)
    rows = [{language: numbered[language].get(number) for language in texts} for number in numbers]
    for number, row in zip(numbers, rows, strict=True):
        for language, article in row.items():
            if article is None and original.state != "draft":
                raise DocumentError("article_missing", number=number, language=language)
    return rows


def _by_number(text: CanonicalText, language: Language) -> dict[str, Article]:
    numbered = {article.n: article for article in text.articles}
    if len(numbered) != len(text.articles):
        raise DocumentError("bad_text", language=language, found="an article number stands twice")
    return numbered


def _articles(rows: Sequence[Mapping[Language, Article | None]], original: Original) -> list[dict[str, Any]]:
    """The last one, if short, goes to the page of the signatures: nobody signs a page that bears none of the text."""
    articles = [_article(row, original) | {"kept": False} for row in rows]
    if rows and max(len(article.b) for article in rows[-1].values() if article) < SHORT:
        articles[-1]["kept"] = True
    return articles


def _article(row: Mapping[Language, Article | None], original: Original) -> dict[str, Any]:
    """Headings, then the paragraphs: side by side one by one where every language has as many, else as one block."""
    number = next(article.n for article in row.values() if article)
    bodies = {language: article.b.split("\n") if article else [] for language, article in row.items()}
    if len({len(body) for body in bodies.values()}) > 1:
        blocks = [[[_said(one, language) for one in body] for language, body in bodies.items()]]
    else:
        blocks = [[[_said(one, language)] for language, one in zip(bodies, line, strict=True)]
                  for line in zip_longest(*bodies.values())]  # fmt: skip
    return {"heads": [_said(_heading(row[one], number, one), one) for one in original.languages], "rows": blocks}


def _heading(article: Article | None, number: str, language: Language) -> str:
    """`Article 1 — Objet`; an article without a number (a preamble) has its heading alone."""
    label = wording.ARTICLE[language].format(n=number) if number else ""
    heading = article.h if article else wording.MISSING[language]
    return " — ".join(part for part in (label, heading) if part)


def _closing(original: Original) -> Words | None:
    if original.closing is not None:
        return original.closing
    return {
        language: wording.closing_formula(
            language,
            original.languages,
            place=original.place[language],
            day=original.day,
            parties=len(original.parties),
            prevailing=original.prevailing,
        )
        for language in original.languages
    }


def _blocks(original: Original, party: Party) -> list[dict[str, Any]]:
    """One block per signatory; a party that named none keeps an empty one, for the pen."""
    languages = original.languages
    above = _say({language: wording.for_party(party, language) for language in languages}, languages)
    named = [signatory for signatory in original.signatories if signatory.party == party.code]
    return [
        {
            "for": above,
            "note": _say(signatory.note, languages),
            "name": _name(signatory, languages),
            "office": _say(signatory.office, languages),
        }
        for signatory in named
    ] or [{"for": above, "note": [], "name": [], "office": []}]


def _name(signatory: Signatory, languages: Sequence[Language]) -> list[Said]:
    """In every script that was given; a single spelling stands once."""
    if isinstance(signatory.name, str):
        return [_said(signatory.name, languages[0])]
    return _say(signatory.name, languages)


def _code(original: Original) -> dict[str, str] | None:
    """The QR of `mithaq:` + content, and the first 16 digits under it to compare by eye."""
    if (content := original.content) is None:
        return None
    drawn = BytesIO()
    segno.make(f"mithaq:{content}", error="m", micro=False).save(drawn, kind="svg", xmldecl=False, nl=False, border=0)
    short = " ".join(content[at : at + 4] for at in range(0, 16, 4))
    told = wording.QR_CODE[original.languages[0]].format(content=content)
    return {"svg": drawn.getvalue().decode(), "short": short, "told": told}


def _foot(original: Original, host: Party) -> dict[str, list[Said]]:
    """Reference and whose original: at each edge in the languages that begin there."""
    left = [language for language in original.languages if language != "ar"]
    right = [language for language in original.languages if language == "ar"]
    return {"left": _copies(original, host, left), "right": _copies(original, host, right)}


def _copies(original: Original, host: Party, languages: Sequence[Language]) -> list[Said]:
    whose = [wording.copy_of(host, language) for language in languages]
    lines = [f"{original.reference} · {whose[0]}", *whose[1:]] if whose else []
    return [_said(line, language) for line, language in zip(lines, languages, strict=True)]


def _attached(original: Original) -> list[dict[str, str]]:
    """The bytes that were hashed, in the order of the page; JSON is UTF-8, so they pass through a string unchanged."""
    files = [
        (TEXT_NAME.format(language=language), original.canonical[language], "source", f"mithaq/text/1 {language}")
        for language in original.languages
    ]
    files += [(STATEMENT_NAME, original.statement, "data", "mithaq/adopt/1")] if original.statement is not None else []
    files += [(CERTIFICATE_NAME, original.certificate, "supplement", "certificate")] if original.certificate else []
    return [
        {"name": name, "data": data.decode(), "relation": relation, "mime": JSON, "told": told}
        for name, data, relation, told in files
    ]
