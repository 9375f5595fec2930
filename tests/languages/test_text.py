"""Files as they come: encodings, and everything that is refused with a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.languages.draft import Source, draft
from mithaq.languages.errors import LanguageError
from mithaq.languages.text import MOST_BYTES, read_text
from mithaq.ledger.errors import LANGUAGES

FRENCH = (
    "Le Maroc et le Mali ont créé une commission militaire mixte à Bamako, où la délégation a été reçue. "
    "Où ? À l’état-major."
)
ARABIC = "أنشأ المغرب ومالي لجنة عسكرية مشتركة في باماكو، حيث حظي الوفد باستقبال في وزارة الدفاع من أجل التعاون."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_french_is_read_in_any_usual_encoding(encoding: str) -> None:
    text = read_text(FRENCH.encode(encoding))
    assert (text.raw, text.language) == (FRENCH, "fr")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6"])
def test_arabic_is_read_in_any_usual_encoding(encoding: str) -> None:
    text = read_text(ARABIC.encode(encoding))
    assert (text.raw, text.language) == (ARABIC, "ar")


def test_latin_nine_keeps_its_ligatures() -> None:
    french = "Le Maroc et le Mali ont mis en œuvre les accords, et le cœur de la coopération est dans la formation."
    assert read_text(french.encode("iso8859-15")).raw == french


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        ("\ufeff \n".encode("utf-16"), "empty"),
        (b"{\\rtf1 texte", "not_text"),
        (b"PK\x03\x04rest of a document", "damaged"),
        (bytes(range(256)) * 40, "not_text"),
        (b"\x00" * 3000, "not_text"),
        ("Комиссия собралась в Бамако и обсудила сотрудничество.".encode(), "language"),
        (
            "La comisión se reunió en Bamako y los países acordaron que el acuerdo es para las partes.".encode(),
            "language",
        ),
        ("Die Kommission ist in Bamako und hat mit der Delegation über das Abkommen gesprochen.".encode(), "language"),
        ("کمیسیون مشترک در باماکو تشکیل شد و این همکاری برای آن کشور است که با هم کار می کند".encode(), "language"),
        (b"1234 5678 !!", "language"),
        (FRENCH.encode()[:60] + b"\xc3" + FRENCH.encode()[60:] * 3, "encoding"),
    ],
)
def test_bad_files_are_refused_in_three_languages(data: bytes, code: str) -> None:
    with pytest.raises(LanguageError) as refused:
        draft([Source("communiqué.txt", data)], None)
    assert refused.value.code == code
    for language in LANGUAGES:
        assert "communiqué.txt" in refused.value.sentence(language)


def test_fifty_megabytes_are_refused_at_once() -> None:
    data = b"a " * 25_000_000
    with pytest.raises(LanguageError) as refused:
        draft([Source("big.txt", data)], None)
    assert refused.value.code == "too_large"
    assert str(MOST_BYTES) in refused.value.sentence("en")


def test_half_a_pair_that_is_empty_names_the_file() -> None:
    with pytest.raises(LanguageError) as refused:
        draft([Source("fr.txt", FRENCH.encode()), Source("ar.txt", b"")], None)
    assert "ar.txt" in refused.value.sentence("fr")


def test_no_file_and_too_many() -> None:
    for sources, code in (([], "no_file"), ([Source("a", FRENCH.encode())] * 7, "too_many_files")):
        with pytest.raises(LanguageError) as refused:
            draft(sources, None)
        assert refused.value.code == code
        assert all(refused.value.sentence(language) for language in LANGUAGES)


def test_every_sentence_of_the_family_is_in_three_languages() -> None:
    assert all(set(sentence) == set(LANGUAGES) for sentence in LanguageError.sentences.values())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_bytes_are_drafted_or_refused_and_nothing_else(data: bytes) -> None:
    try:
        draft([Source("x", data)], None)
    except LanguageError as refused:
        assert refused.sentence("ar")


@pytest.mark.parametrize(
    "text",
    [
        "le général Abc Def " * 8_000,
        "le Maroc s'engage à la " * 6_000,
        "le «la " * 20_000,
        "و\u064bفي " * 30_000,
        "du 1 au 2 mars " * 9_000,
        "la commission de coopération de l'accord. Le Maroc fournira dix places. " * 1_500,
    ],
)
def test_hostile_repetition_is_drafted_in_seconds(text: str) -> None:
    assert draft([Source("x", text.encode())], None)  # about a second each; anything quadratic would not come back
