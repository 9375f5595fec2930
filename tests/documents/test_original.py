"""The originals: same bytes everywhere, alternat, every language, long texts, what must never break a page."""

import os
import re
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from mithaq.documents.content import Article, Original, Party, Signatory
from mithaq.documents.errors import DocumentError
from mithaq.documents.original import original_pdf
from mithaq.ledger.errors import Language
from tests.documents.sample import ARTICLES, MAR, MARKING, MLI, PLACE, TITLES, Triple, canonical, original, statement_of

ROOT = Path(__file__).parents[2]


def reader(one: Original) -> PdfReader:
    return PdfReader(BytesIO(original_pdf(one)))


def words(one: Original) -> str:
    """The Latin words of all pages; Arabic can't be read back from a PDF."""
    together = "\n".join(page.extract_text() for page in reader(one).pages)
    return together.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def with_body(body: str, *, title: str = "T", languages: tuple[Language, ...] = ("fr", "ar")) -> Original:
    articles: dict[Language, list[Triple]] = {one: [(1, body.replace("\n", " "), body)] for one in languages}
    return original(languages, articles=articles, titles=dict.fromkeys(languages, title))


def test_same_bytes_in_another_process_place_locale_and_time(tmp_path: Path) -> None:
    program = (
        "from hashlib import sha256; from mithaq.documents.original import original_pdf;"
        "from tests.documents.sample import original; print(sha256(original_pdf(original())).hexdigest())"
    )
    said = set()
    for zone, locale, seed in (("Africa/Bamako", "C", "1"), ("Pacific/Kiritimati", "ar_MA.UTF-8", "2")):
        extra = {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        run = [sys.executable, "-c", program]
        said.add(subprocess.check_output(run, cwd=tmp_path, env={**os.environ, **extra}, text=True))
    assert len(said) == 1


def test_archival_and_accessible() -> None:
    xmp = original_pdf(original()).decode("latin-1")
    assert "<pdfaid:part>3</pdfaid:part>" in xmp and "<pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert reader(original()).root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert str(reader(original()).root_object["/Lang"]) == "fr"


def test_fonts_are_the_vendored_ones_embedded() -> None:
    names = {
        font["/BaseFont"]
        for page in reader(original()).pages
        for font in (ref.get_object() for ref in page["/Resources"]["/Font"].values())  # type: ignore[index]
    }
    assert names and all("Amiri" in name or "IBMPlexSans" in name for name in names)


@pytest.mark.parametrize(("host", "first", "second"), [("MAR", "Maroc", "Mali"), ("MLI", "Mali", "Maroc")])
def test_alternat(host: str, first: str, second: str) -> None:
    page = words(original(host=host))
    assert page.index(f"{first}") < page.index(f"{second}")
    side = {"Maroc": "marocaine", "Mali": "malienne"}
    assert page.index(f"Pour la Partie {side[first]}") < page.index(f"Pour la Partie {side[second]}")
    assert f"PV-2026-04 · Exemplaire de la Partie {side[first]}" in page
    assert f"Exemplaire de la Partie {side[second]}" not in page


def test_the_two_originals_differ_only_by_host() -> None:
    assert original_pdf(original(host="MAR")) != original_pdf(original(host="MLI"))
    assert original(host="MAR").content == original(host="MLI").content


def test_a_page_says_what_it_is() -> None:
    page = words(original(("fr", "en"), marking=MARKING))
    assert "Bamako, le 14 décembre 2026 (5 rejeb 1448 H)" in page
    assert "Bamako, 14 December 2026 (5 Rajab 1448 AH)" in page
    assert "en deux exemplaires originaux, en langues française et anglaise" in page.replace("\n", " ")
    content = original(("fr", "en")).content or ""
    assert " ".join(content[at : at + 4] for at in range(0, 16, 4)) in page
    assert page.count("DIFFUSION RESTREINTE") == 2 and "1 / 1" in page
    assert "Samir Alaoui" in page and "Modibo Traoré" in page


@pytest.mark.parametrize(("state", "said"), [("draft", "DRAFT"), ("proposed", "PROPOSED"), ("signed", "NOT ADOPTED")])
def test_what_isnt_adopted_looks_so_on_every_page(state: str, said: str) -> None:
    long: dict[Language, list[Triple]] = {"en": [(n, "Heading", "Body. " * 120) for n in range(1, 12)]}
    pages = reader(original(("en",), articles=long, state=state)).pages
    assert len(pages) > 2
    assert all(page.extract_text().count(said) == 2 for page in pages)  # across the page and along its edge
    adopted = reader(original(("en",), articles=long)).pages
    assert not any(said in page.extract_text() for page in adopted)


SPECIAL = ["#set page(width: 1cm)", "$x^2$", "@ref *bold* _it_ `raw` <label> // comment /* c */",
           "\\ \\n \\u{41} #eval",
           "= Title", "- list", "+ enum", "/ term: x", "~ --- ...",
           '"quotes" \'single\'', "http://example.org/a#b", "{}[]()"]  # fmt: skip


@pytest.mark.parametrize("text", SPECIAL)
def test_typst_markup_is_printed_literally(text: str) -> None:
    page = words(with_body(text, languages=("en",)))
    assert text.replace(" ", "") in page.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize(
    ("text", "codes"),
    [("😀 ok", "‹U+1F600›"), ("bell \x07", "‹U+0007›"), ("中文", "‹U+4E2D›‹U+6587›"), ("a\u20dd", "a‹U+20DD›"),
     ("tag\U000e0041", "tag‹U+E0041›"), ("\ue000", "‹U+E000›"),
     ("zero\u2060width", "zero‹U+2060›width"), ("\u0301x", "‹U+0301›x")],
)  # fmt: skip
def test_signs_without_a_glyph_are_printed_by_code(text: str, codes: str) -> None:
    one = with_body(text, languages=("en",))
    assert codes in words(one)


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n\n", "\u200f\u200e", "\u2067وصل\u2069", "a\u200db",
                                  "\u00ad", "x" * 400,
                                  "مرحبا" * 80, "٪ ١٢٣ ٫ ٬", "ﷺ", "لا إله", "e\u0301", "\t\t"])  # fmt: skip
def test_odd_bodies_are_printed(text: str) -> None:
    assert original_pdf(with_body(text)).startswith(b"%PDF-")
    assert original_pdf(with_body(text, title=text)).startswith(b"%PDF-")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_text_makes_a_page(text: str) -> None:
    """PDF/A refuses a page with a missing glyph: that typst accepts it proves that none was left."""
    names: dict[Language, str] = {"fr": text, "ar": text, "en": text}
    parties = (Party("MAR", names, names), Party("MLI", names))
    people = (Signatory("MAR", names, text, names),)
    changes: dict[str, Any] = {"parties": parties, "signatories": people, "place": names, "reference": text}
    clean = text.encode("utf-8", "ignore").decode()
    one = with_body(clean, title=clean)
    pdf = original_pdf(
        original(canonical=one.canonical, statement=one.statement, marking=names, closing=names, **changes)
    )
    assert pdf.startswith(b"%PDF-")


def test_a_draft_shows_a_missing_article_and_nothing_later_may() -> None:
    articles = {**ARTICLES, "ar": ARTICLES["ar"][:-1]}
    assert original_pdf(original(articles=articles, state="draft", statement=None))
    with pytest.raises(DocumentError) as refused:
        original_pdf(original(articles=articles, state="proposed"))
    assert refused.value.code == "article_missing" and "5" in refused.value.sentence("fr")


def test_a_draft_without_statement_has_no_code() -> None:
    fingerprint = re.compile(r"[0-9a-f]{4}( [0-9a-f]{4}){3}")
    draft = original(("en",), state="draft", statement=None)
    assert draft.content is None and not fingerprint.search(words(draft))
    assert fingerprint.search(words(original(("en",))))


BAD: list[tuple[str, dict[str, Any]]] = [
    ("bad_original", {"host": "TUN"}),
    ("bad_original", {"parties": (MAR,)}),
    ("bad_original", {"parties": (MAR, MAR)}),
    ("bad_original", {"statement": None}),
    ("bad_original", {"state": "sealed"}),
    ("bad_original", {"prevailing": "en"}),
    ("bad_original", {"place": {"fr": "Bamako"}}),
    ("bad_original", {"canonical": {}}),
    ("bad_original", {"signatories": (Signatory("TUN", PLACE),)}),
    ("text_differs", {"canonical": {"fr": canonical("fr", ARTICLES["fr"]), "ar": canonical("ar", [])}}),
    ("text_differs", {"canonical": {"fr": canonical("fr", ARTICLES["fr"])}}),
    ("text_differs", {"statement": statement_of({"fr": canonical("fr", ARTICLES["fr"])})}),
    ("damaged", {"statement": b"{"}),
]


@pytest.mark.parametrize(("code", "changes"), BAD)
def test_what_cant_be_an_original_is_refused_in_three_languages(code: str, changes: dict[str, Any]) -> None:
    with pytest.raises(DocumentError) as refused:
        original(**changes)
    assert refused.value.code == code
    assert len({refused.value.sentence("fr"), refused.value.sentence("ar"), refused.value.sentence("en")}) == 3


def test_a_text_that_isnt_canonical_is_refused() -> None:
    for data in (b"", b"[]", b'{"v":1}', canonical("ar", []), b"\xff", b"[" * 100_000):
        texts: dict[Language, bytes] = {"fr": data}
        with pytest.raises(DocumentError) as refused:
            original_pdf(original(canonical=texts, statement=statement_of(texts)))
        assert refused.value.code == "bad_text"


def test_an_article_number_may_stand_once() -> None:
    twice: dict[Language, list[Triple]] = {"fr": [(1, "a", "b"), (1, "c", "d")]}
    with pytest.raises(DocumentError, match="twice"):
        original_pdf(original(("fr",), articles=twice))


def test_three_parties_and_several_signatories() -> None:
    third = Party("SEN", {"fr": "République du Sénégal", "ar": "جمهورية السنغال", "en": "Republic of Senegal"})
    people = tuple(Signatory(code, PLACE, f"{code}{n}") for code in ("MAR", "SEN") for n in (1, 2))
    page = words(original(parties=(MAR, MLI, third), host="SEN", signatories=people))
    assert page.index("Sénégal") < page.index("Maroc")
    assert all(name in page for name in ("MAR1", "MAR2", "SEN1", "SEN2"))
    assert "en trois exemplaires originaux" in page.replace("\n", " ")
    assert "Exemplaire : République du Sénégal" in page


def test_closing_is_replaced_or_left_out_and_a_prevailing_text_named() -> None:
    assert "le texte français prévaut" in words(original(prevailing="fr")).replace("\n", " ")
    assert "prévaut" not in words(original())
    assert "également foi" not in words(original(closing={}))
    assert "Formule propre" in words(original(closing={"fr": "Formule propre.", "ar": "صيغة"}))


def test_days_outside_the_hijri_tables_are_gregorian() -> None:
    assert "Bamako, le 1er janvier 2100" in words(original(day=date(2100, 1, 1)))
    assert "(4 rejeb 1448 H)" in words(original(hijri_offset=-1))


def test_titles_are_those_of_the_text() -> None:
    assert reader(original()).metadata.title == f"{TITLES['fr']} · {TITLES['ar']}"  # type: ignore[union-attr]
    assert MLI.code == "MLI" and Article("1", "", "").n == "1"
