"""What is read in Word, PDF and HTML files, and the sentence for each file that can't be read."""

from datetime import date

import pytest

from mithaq.languages.draft import draft
from mithaq.languages.errors import LanguageError
from mithaq.languages.normalise import normalise
from mithaq.languages.text import MOST_BYTES, Source, read_text
from mithaq.languages.visual_order import reading_order
from mithaq.ledger.errors import LANGUAGES
from tests.languages.drafting import assert_said
from tests.languages.files import ARABIC, ENTITIES, FRENCH, PAGE, changed, locked, pdf, pictures, word, zipped


def test_a_word_file_with_header_list_and_table() -> None:
    rows = [["Action", "Responsable"], ["Former vingt officiers", "Maroc"]]
    text = read_text(word(FRENCH, header="Royaume du Maroc", items=["un point"], rows=rows), name="a.docx")
    assert text.raw.splitlines() == [
        "Royaume du Maroc",
        "",
        FRENCH,
        "- un point",
        "Action | Responsable",
        "Former vingt officiers | Maroc",
        "",
    ]
    assert (text.kind, text.language) == ("docx", "fr")


def test_two_languages_side_by_side_in_a_table_are_two_texts() -> None:
    text = read_text(word("Procès-verbal de la session", rows=[[FRENCH, ARABIC]]))
    assert FRENCH in text.raw.splitlines() and ARABIC in text.raw.splitlines()


@pytest.mark.parametrize(("words", "arabic"), [(FRENCH, False), (ARABIC, True)], ids=["fr", "ar"])
def test_a_pdf_is_read_in_the_order_in_which_people_read(words: str, arabic: bool) -> None:
    text = read_text(pdf(words, words, arabic=arabic), name="a.pdf")
    assert (text.kind, text.language) == ("pdf", "ar" if arabic else "fr")
    assert " ".join(normalise(text.raw).text.split()).count(normalise(words).text) == 2


def test_a_pdf_in_arabic_is_drafted_as_its_text_is() -> None:
    plain, drawn = (
        draft([Source("a.txt", ARABIC.encode())], None),
        draft([Source("a.pdf", pdf(ARABIC, arabic=True))], None),
    )
    assert [(item.kind, item.id) for item in drawn.items()] == [(item.kind, item.id) for item in plain.items()]
    assert_said(drawn)


def test_lines_are_turned_back_numbers_and_latin_words_are_not() -> None:
    assert reading_order(".2025 رياربف 17 موي (FAMa) ةنجللا تعمتجا") == "اجتمعت اللجنة (FAMa) يوم 17 فبراير 2025."
    assert reading_order("La délégation de يلام est arrivée") == "La délégation de مالي est arrivée"
    assert reading_order("Le 17 février (2025)") == "Le 17 février (2025)"


def test_a_saved_page_is_read_without_its_furniture() -> None:
    text = read_text(PAGE.encode(), name="page.html")
    assert text.raw.startswith("Une commission mixte\n") and "- livrer des équipements" in text.raw
    assert not any(
        word in text.raw for word in ("Algérie", "Tunisie", "Tchad", "Niamey", "Partager", "var le", "journal")
    )
    (day,) = draft([Source("page.html", PAGE.encode())], None).facts.days
    assert (day.value, day.basis) == (date(2025, 2, 17), "weekday+publication")


def test_a_wrong_ending_costs_nothing() -> None:
    assert read_text(pdf(FRENCH), name="a.txt").kind == "pdf"
    assert read_text(FRENCH.encode(), name="a.docx").kind == "txt"


NO_WORD = zipped(**{"xl/workbook.xml": b"<a/>"})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (word(""), "empty"),
        (pictures(), "scanned"),
        (locked(pdf(FRENCH)), "locked"),
        (pdf(FRENCH)[:900], "damaged"),
        (b"%PDF-1.7 \x00\x01", "damaged"),
        (word(FRENCH)[:2000], "damaged"),
        (changed(word(FRENCH), "word/document.xml", b"<w:document>"), "damaged"),
        (changed(word(FRENCH), "word/document.xml", ENTITIES), "entities"),
        (changed(word(FRENCH), "word/styles.xml", ENTITIES), "entities"),
        (changed(word(FRENCH), "word/media/a.bin", b"\x00" * 60_000_000), "bomb"),
        (NO_WORD, "not_text"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "not_text"),
        (b"<html><body>" + b"<div>" * 200_000, "damaged"),
        (b"x" * (MOST_BYTES + 1), "too_large"),
        (b"a b " * 2_000_000, "too_large"),
        (
            pdf("Dit is een tekst in het Nederlands die over de commissie gaat en niet over het weer van de dag"),
            "language",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_told(data: bytes, code: str) -> None:
    with pytest.raises(LanguageError) as refused:
        draft([Source("un fichier", data)], None)
    assert refused.value.code == code
    assert all("un fichier" in refused.value.sentence(language) for language in LANGUAGES)


def test_letters_out_of_order_are_said_to_be_unreadable() -> None:
    """A font without a table of its letters: what is stored are numbers of glyphs, here letters of no word."""
    turned = " ".join(word[::-1] for word in ARABIC.split())
    with pytest.raises(LanguageError) as refused:
        read_text(pdf(*[turned] * 3, arabic=True), name="a.pdf")
    assert refused.value.code == "letters_lost"
