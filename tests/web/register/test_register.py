"""The register: what a dropped file is, check by check, without an account."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pypdf import PdfWriter

from mithaq.commission.models import InstrumentText
from mithaq.documents.original import original_pdf
from mithaq.exchange.envelope import wrap
from mithaq.ledger.errors import Language
from mithaq.secretariat.instruments import statement_bytes
from tests.documents.adoption import certified
from tests.documents.sample import ARTICLES, canonical
from tests.documents.sample import original as original_of
from tests.secretariat.test_instruments import _sign_there
from tests.web.sessions.cast import LANGUAGES, Table, speak
from tests.web.signing.test_signing import adopted, content, signature

__all__ = ["content"]
PAIR: tuple[Language, ...] = ("fr", "ar")
pytestmark = pytest.mark.django_db(databases="__all__")


def drop(data: bytes, *, client: Client | None = None, name: str = "document.pdf") -> Any:
    file = SimpleUploadedFile(name, data)
    return (client or Client(HTTP_ACCEPT_LANGUAGE="fr")).post("/register/", {"document": file})


@pytest.fixture
def original(table: Table, content: str) -> bytes:
    """Morocco's original of the adopted minutes."""
    adopted(table, content)
    return bytes(table.secretary.get(f"/to-sign/{content}/originals/MAR.pdf").content)


@LANGUAGES
def test_it_opens_without_an_account_and_without_a_commission(db: Any, language: str) -> None:
    client = speak(Client(), language)
    page = client.get("/register/").content.decode()
    assert {"fr": "Ce document est-il le vrai", "ar": "هل هذه الوثيقة", "en": "Is this document"}[language] in page
    assert client.put("/register/").status_code == 405


@LANGUAGES
def test_an_original_holds_byte_for_byte(table: Table, original: bytes, content: str, language: str) -> None:
    answer = drop(original, client=speak(Client(), language))
    report = answer.context["report"]
    assert answer.status_code == 200 and report.verdict == "holds" and report.content == content
    page = answer.content.decode()
    assert "Les Parties se réunissent." in page and "يجتمع الطرفان." in page
    same = {"fr": "octet pour octet", "ar": "بايتاً ببايت", "en": "byte for byte"}[language]
    assert same in page and "MAR" in page


def test_the_file_is_kept_nowhere(table: Table, original: bytes, tmp_path: Path, settings: Any) -> None:
    before = set(settings.HOME.folder.rglob("*"))
    drop(original)
    assert set(settings.HOME.folder.rglob("*")) == before


def test_one_changed_byte_of_the_page_is_told(table: Table, original: bytes) -> None:
    answer = drop(original + b"\n% changed\n")
    report = answer.context["report"]
    assert report.verdict == "fails"
    assert "La page n’est pas celle que ce nœud imprime" in answer.content.decode()


def test_an_original_printed_before_it_was_adopted(table: Table, content: str) -> None:
    early = table.secretary.get(f"/to-sign/{content}/originals/MLI.pdf").content
    waiting = drop(early).context["report"]
    assert waiting.verdict == "unknown" and "MAR, MLI" in waiting.checks[-2].sentence
    table.secretary.post(f"/to-sign/{content}/signature/", {"proof": signature(table, content)})
    half = table.secretary.get(f"/to-sign/{content}/originals/MLI.pdf").content
    table.pair.exchange()
    _sign_there(table.pair, InstrumentText.objects.get())
    table.pair.exchange()
    for pdf in (early, half):
        report = drop(pdf).context["report"]
        assert report.verdict == "holds" and "avant que tous aient signé" in report.checks[-1].sentence


def test_a_declined_text_is_not_to_be_relied_on(table: Table, content: str) -> None:
    pdf = table.secretary.get(f"/to-sign/{content}/originals/MAR.pdf").content
    form = {"proof": signature(table, content, choice="decline")}
    table.secretary.post(f"/to-sign/{content}/refusal/", form)
    assert drop(pdf).context["report"].verdict == "fails"


def test_a_draft_binds_nobody(table: Table, minutes: str) -> None:
    pdf = table.secretary.get(f"/sessions/texts/{minutes}/draft.pdf").content
    report = drop(pdf).context["report"]
    assert report.verdict == "fails" and "projet" in report.checks[-1].sentence


def test_the_certificate_as_json_and_as_a_page(table: Table, content: str) -> None:
    adopted(table, content)
    for name in ("certificate.json", "certificate.html"):
        file = table.secretary.get(f"/to-sign/{content}/{name}").content
        answer = drop(file, name=name)
        report = answer.context["report"]
        assert report.verdict == "holds" and report.content == content
        assert [one.party for one in report.signed] == ["MAR", "MLI"]
        assert all(len(one.words.split()) == 8 for one in report.signed)
        assert "chair-mar" in answer.content.decode()


def test_a_damaged_certificate_names_the_step(table: Table, content: str) -> None:
    adopted(table, content)
    file = table.secretary.get(f"/to-sign/{content}/certificate.json").content
    answer = drop(file.replace(b"chair-mar", b"chair-mas"))
    assert answer.status_code == 422 and "Étape" in answer.content.decode()


def test_of_another_record_not_everything_can_be_said(table: Table) -> None:
    texts = {language: canonical(language, ARTICLES[language]) for language in PAIR}
    certificate = drop(certified(texts)).context["report"]
    assert certificate.verdict == "unknown" and [check.result for check in certificate.checks[:-1]] == ["holds"] * 6
    pdf = drop(original_pdf(original_of())).context["report"]
    assert pdf.verdict == "unknown" and "ne participe pas à ce registre" in pdf.checks[-1].sentence


def _plain_pdf(*, password: str = "") -> bytes:
    writer, out = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Ce fichier est vide"),
        (b"bonjour", "bonjour"),
        (b"PK\x03\x04 docx", "bureautique"),
        (b"{}", "{}"),
        (b'{"t":"mithaq/certificate/1"}', "Étape 1"),
        (_plain_pdf(), "ne porte pas de texte canonique"),
        (_plain_pdf(password="secret"), "chiffré"),
        (b"%PDF-1.7 then nothing", "endommagé"),
        ("\ufeffبيان مشترك".encode(), "original (PDF)"),
    ],
)
def test_anything_else_is_told_with_the_next_step(db: Any, data: bytes, said: str) -> None:
    answer = drop(data)
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_no_file_at_all(db: Any) -> None:
    answer = Client(HTTP_ACCEPT_LANGUAGE="fr").post("/register/", {})
    assert answer.status_code == 422 and "Aucun fichier" in answer.content.decode()


def test_a_bundle_is_for_the_bag_and_a_statement_for_the_machine(table: Table, content: str) -> None:
    frame = table.pair.mar.frame("MLI", {})
    bundle = wrap(frame, table.pair.mar.look(lambda book: book.now("MLI").key_doc().box))
    assert "Valise" in drop(bundle).content.decode()
    statement = statement_bytes(InstrumentText.objects.get())
    assert content[:16] in drop(statement).content.decode()


def test_a_file_above_the_limit_is_not_read(db: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mithaq.web.register.views.LIMIT", 1000)
    answer = drop(b"%PDF-" + b"x" * 2000)
    assert answer.status_code == 422 and "2005" in answer.content.decode() and "1000" in answer.content.decode()
