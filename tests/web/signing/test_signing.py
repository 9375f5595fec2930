"""Signing: the text on the page, a personal key, both signatures, originals and certificate, and who may not."""

import json
from typing import Any

import pytest

from mithaq.commission.models import InstrumentText
from mithaq.documents.attachments import read_attachments
from mithaq.ledger.adoption import Statement
from mithaq.ledger.certificate import verify
from mithaq.ledger.personal import sign_person
from mithaq.secretariat.instruments import to_sign
from tests.secretariat.test_instruments import SEEDS, _sign_there, person
from tests.web.sessions.cast import BY, LANGUAGES, Table, speak

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def content(table: Table, minutes: str) -> str:
    """The minutes proposed for signature by our side."""
    table.secretary.post(f"/sessions/texts/{minutes}/proposal/")
    return InstrumentText.objects.get().content


def signature(table: Table, asked_for: str, *, choice: str = "adopt", **change: Any) -> str:
    """The file that `mithaq sign` writes on the co-chair's machine."""
    asked = to_sign(table.reading, asked_for).message("agree" if choice == "adopt" else "decline")
    made = {"content": asked_for, "choice": choice, "public": person("MAR").pk, "alg": "ed25519",
            "proof": sign_person(SEEDS["MAR"], asked), "t": "mithaq/signature/1"}  # fmt: skip
    return json.dumps(made | change)


def adopted(table: Table, content: str) -> None:
    table.secretary.post(f"/to-sign/{content}/signature/", {"proof": signature(table, content)})
    table.pair.exchange()
    _sign_there(table.pair, InstrumentText.objects.get())
    table.pair.exchange()


@LANGUAGES
def test_the_whole_text_stands_on_the_page(table: Table, content: str, language: str) -> None:
    page = speak(table.secretary, language).get(f"/to-sign/{content}/").content.decode()
    for words in ("Les Parties se réunissent.", "Places : 24.", "يجتمع الطرفان.", "المقاعد: 24."):
        assert words in page
    assert content in page and page.count(" open") >= 2 and "mithaq sign --key FILE" in page
    assert "/to-sign/" in page and 'id="pen"' in page


def test_the_statement_is_taken_away_as_it_is_signed(table: Table, content: str) -> None:
    answer = table.secretary.get(f"/to-sign/{content}/statement.json")
    assert Statement.decode(answer.content).content == content


def test_a_personal_key_signs_by_pasting_or_by_file(table: Table, content: str, tmp_path: Any) -> None:
    proof = tmp_path / "proof.json"
    proof.write_text(signature(table, content))
    with proof.open("rb") as file:
        answer = table.secretary.post(f"/to-sign/{content}/signature/", {"file": file, "proof": ""})
    assert answer.status_code == 302
    assert table.reading.standing(InstrumentText.objects.get()).votes == {"MAR": "agree"}
    again = table.secretary.post(f"/to-sign/{content}/signature/", {"proof": signature(table, content)})
    assert again.status_code == 422


def test_declining_is_signed_too(table: Table, content: str) -> None:
    form = {"proof": signature(table, content, choice="decline")}
    assert table.secretary.post(f"/to-sign/{content}/refusal/", form).status_code == 302
    page = table.secretary.get(f"/to-sign/{content}/").content.decode()
    assert "Ce texte a été refusé" in page and 'id="pen"' not in page


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"content": "0" * 64}, "0000000000000000"),
        ({"choice": "decline"}, "decline"),
        ({"public": "ab" * 32}, "abababababababab"),
        ({"proof": "AAAA"}, "chair-mar"),
        ({"proof": 7}, "proof"),
        ({"choice": "maybe"}, "maybe"),
    ],
)
def test_a_signature_of_something_else_is_refused_with_its_sentence(
    table: Table, content: str, change: dict[str, Any], said: str
) -> None:
    form = {"proof": signature(table, content, **change)}
    answer = table.secretary.post(f"/to-sign/{content}/signature/", form)
    assert answer.status_code == 422 and said in answer.content.decode()
    assert table.reading.standing(InstrumentText.objects.get()).votes == {}


@pytest.mark.parametrize(
    "form", [{}, {"proof": ""}, {"proof": "[1"}, {"answer": "{}"}, {"answer": '{"id":"!","ad":"!","cd":"!","sig":"!"}'}]
)
def test_nothing_usable_came(table: Table, content: str, form: dict[str, str]) -> None:
    assert table.secretary.post(f"/to-sign/{content}/signature/", form).status_code == 422


def test_adopted_only_when_acknowledged_then_originals_and_certificate(table: Table, content: str) -> None:
    early = table.secretary.get(f"/to-sign/{content}/certificate.json")
    assert early.status_code == 422 and "MAR, MLI" in early.content.decode()
    adopted(table, content)
    page = table.secretary.get(f"/to-sign/{content}/").content.decode()
    assert "le texte est adopté" in page and "/originals/MAR.pdf" in page and "/originals/MLI.pdf" in page
    pdfs = {party: table.secretary.get(f"/to-sign/{content}/originals/{party}.pdf").content for party in ("MAR", "MLI")}
    assert pdfs["MAR"] != pdfs["MLI"]
    assert {read_attachments(pdf).content for pdf in pdfs.values()} == {content}
    certificate = table.secretary.get(f"/to-sign/{content}/certificate.json").content
    assert verify(certificate).statement.content == content
    shown = table.secretary.get(f"/to-sign/{content}/certificate.html")
    assert "attachment" in shown["Content-Disposition"] and content in shown.content.decode()
    assert table.secretary.get(f"/to-sign/{content}/originals/FRA.pdf").status_code == 404


def test_signed_last_by_us_it_says_not_yet_acknowledged(table: Table, content: str) -> None:
    table.pair.exchange()
    _sign_there(table.pair, InstrumentText.objects.get())
    table.pair.exchange()
    table.secretary.post(f"/to-sign/{content}/signature/", {"proof": signature(table, content)})
    page = table.secretary.get(f"/to-sign/{content}/").content.decode()
    assert "accusé de réception de l’autre Partie attendu" in page and "le texte est adopté" not in page


@LANGUAGES
def test_the_list_of_what_awaits(table: Table, minutes: str, language: str) -> None:
    speak(table.secretary, language)
    empty = table.secretary.get("/to-sign/").content.decode()
    assert {"fr": "Rien n’attend", "ar": "لا شيء في انتظار توقيعكم", "en": "Nothing awaits"}[language] in empty
    table.secretary.post(f"/sessions/texts/{minutes}/proposal/")
    found = InstrumentText.objects.get().content
    page = table.secretary.get("/to-sign/").content.decode()
    assert f"/to-sign/{found}/" in page


def test_our_text_is_withdrawn_and_theirs_is_not_ours_to_withdraw(table: Table, content: str) -> None:
    assert table.planner.post(f"/to-sign/{content}/withdrawal/").status_code == 422
    assert table.secretary.post(f"/to-sign/{content}/withdrawal/").status_code == 302
    assert table.reading.standing(InstrumentText.objects.get()).state == "withdrawn"
    assert table.secretary.post(f"/to-sign/{content}/withdrawal/").status_code == 422


def test_who_may_not_sign_is_offered_no_pen(table: Table, content: str) -> None:
    page = table.planner.get(f"/to-sign/{content}/").content.decode()
    assert "Les Parties se réunissent." in page and 'id="pen"' not in page
    answer = table.planner.post(f"/to-sign/{content}/signature/", {"proof": signature(table, content)})
    assert answer.status_code == 422 and "ledger.sign" in answer.content.decode()
    for where in ("", "statement.json", "certificate.json", "originals/MAR.pdf"):
        assert table.stranger.get(f"/to-sign/{content}/{where}").status_code == 403
        assert table.secretary.get(f"/to-sign/{'0' * 64}/{where}").status_code == 404
    for verb in ("signature", "refusal", "withdrawal"):
        assert table.secretary.get(f"/to-sign/{content}/{verb}/").status_code == 405
    assert table.reading.standing(InstrumentText.objects.get()).votes == {}


def test_the_name_of_whoever_may_not(table: Table, content: str) -> None:
    assert table.sit(BY["MAR"]).get("/to-sign/").status_code == 200
    assert table.stranger.get("/to-sign/").status_code == 403
