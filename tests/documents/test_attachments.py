"""What a dropped PDF carries, and every way it can be wrong."""

import random
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from mithaq.documents import attachments
from mithaq.documents.attachments import MAX_PDF, Attachments, read_attachments
from mithaq.documents.errors import DocumentError
from mithaq.documents.original import original_pdf
from tests.documents.sample import ARTICLES, canonical, original, statement_of


def rewritten(attached: list[tuple[str, bytes]], *, password: str | None = None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for name, data in attached:
        writer.add_attachment(name, data)
    if password is not None:
        writer.encrypt(password)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def refusal(pdf: bytes) -> str:
    with pytest.raises(DocumentError) as refused:
        read_attachments(pdf)
    assert all(refused.value.sentence(one) for one in ("fr", "ar", "en"))
    return refused.value.code


def test_the_hashed_bytes_come_back() -> None:
    one = original(("fr", "ar", "en"), certificate=b'{"t":"mithaq/certificate/1"}')
    read = read_attachments(original_pdf(one))
    assert read == Attachments(one.canonical, one.statement, b'{"t":"mithaq/certificate/1"}')
    assert read.content == one.content and read.differing() == ()


def test_a_draft_has_texts_and_no_statement() -> None:
    read = read_attachments(original_pdf(original(state="draft", statement=None)))
    assert read.statement is None and read.content is None and read.differing() == ()
    assert set(read.canonical) == {"fr", "ar"}


def test_escapes_and_rare_signs_are_attached_unchanged() -> None:
    texts = {"fr": canonical("fr", [(1, "h", 'tab\t quote" \\ 😀 \x01 é \u2028')])}
    one = original(("fr",), canonical=texts, statement=statement_of(texts))  # type: ignore[arg-type]
    assert read_attachments(original_pdf(one)).canonical == texts


def test_another_text_under_the_statement_is_told() -> None:
    one = original()
    forged = rewritten([("text.fr.json", canonical("fr", [])), ("text.ar.json", one.canonical["ar"]),
                        ("statement.json", one.statement or b"")])  # fmt: skip
    assert read_attachments(forged).differing() == ("fr",)
    missing = rewritten([("text.fr.json", one.canonical["fr"]), ("statement.json", one.statement or b"")])
    assert read_attachments(missing).differing() == ("ar",)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", "محضر".encode(), b"<html>"])
def test_no_pdf(data: bytes) -> None:
    assert refusal(data) == "not_pdf"


def test_encrypted() -> None:
    assert refusal(rewritten([("text.fr.json", canonical("fr", []))], password="s")) == "encrypted"


def test_printed_again_without_attachments() -> None:
    assert refusal(rewritten([])) == "no_attachment"
    assert refusal(rewritten([("other.json", b"{}"), ("statement.json", b"{}")])) == "no_attachment"


def test_oversize(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(b"%PDF-1.7" + bytes(MAX_PDF)) == "oversize"
    monkeypatch.setitem(attachments.LIMITS, "text.fr.json", 100)
    assert refusal(original_pdf(original())) == "oversize"


def test_a_text_that_is_none_and_a_name_twice() -> None:
    assert refusal(rewritten([("text.fr.json", b"{}")])) == "bad_text"
    assert refusal(rewritten([("text.fr.json", canonical("ar", ARTICLES["ar"]))])) == "bad_text"
    assert (
        refusal(rewritten([("text.fr.json", canonical("fr", [])), ("text.fr.json", canonical("fr", []))])) == "damaged"
    )


def test_cut_anywhere_it_is_refused_or_unchanged() -> None:
    pdf = original_pdf(original())
    whole = read_attachments(pdf)
    for cut in range(0, len(pdf), len(pdf) // 40):
        assert survives(pdf[:cut]) in (None, whole)


def test_damaged_bytes_raise_only_our_error() -> None:
    pdf, chance = original_pdf(original()), random.Random(2026)
    for _ in range(150):
        broken = bytearray(pdf)
        for _ in range(chance.randint(1, 30)):
            broken[chance.randrange(len(pdf))] = chance.randrange(256)
        read = survives(bytes(broken))
        assert read is None or read.canonical  # what could be read is a text; its hash tells whether it is the text


def survives(pdf: bytes) -> Attachments | None:
    try:
        return read_attachments(pdf)
    except DocumentError as refused:
        assert refused.sentence("ar")
        return None


def test_names_attached_are_the_documented_ones() -> None:
    files = PdfReader(BytesIO(original_pdf(original()))).attachment_list
    assert [(one.name, one.associated_file_relationship) for one in files] == [
        ("statement.json", "/Data"),
        ("text.ar.json", "/Source"),
        ("text.fr.json", "/Source"),
    ]
