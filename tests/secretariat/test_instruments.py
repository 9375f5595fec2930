"""A bilingual text is worded by both sides, proposed, signed by both co-chairs, adopted, acknowledged."""

import base64
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader

from mithaq.commission.acts import ArticleWrite, FileAgree, FilePropose, InstrumentCreate, InstrumentPropose
from mithaq.commission.acts.file import PartyOfFile
from mithaq.commission.models import File, Instrument, InstrumentText
from mithaq.documents.attachments import read_attachments
from mithaq.jobs.concordance import propose
from mithaq.ledger.adoption import Statement, message
from mithaq.ledger.certificate import verify
from mithaq.ledger.keys import KeyDoc, Person
from mithaq.ledger.personal import sign_person
from mithaq.ledger.signing import Keys, Sign
from mithaq.papers.sealed import certificate_of, originals_of
from mithaq.secretariat import keys
from mithaq.secretariat.instruments import adopted_text, obstacles_of, propose_text, to_sign, vote, waiting_for
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused

from .conftest import BY, Pair, fresh

pytestmark = pytest.mark.django_db(databases="__all__")

SEEDS = {"MAR": b"m" * 32, "MLI": b"l" * 32}


def person(party: str) -> Person:
    public = Ed25519PrivateKey.from_private_bytes(SEEDS[party]).public_key().public_bytes_raw().hex()
    return Person(kid=f"chair-{party.lower()}", alg="ed25519", pk=public, roles=("hod",))


def reading(pair: Pair) -> Reading:
    return Reading(Channel.objects.get(ch=pair.mar.ch))


@pytest.fixture
def minutes(pair: Pair) -> str:
    """Agreed minutes of two articles in French and Arabic, and both co-chairs' keys in force."""
    instrument = fresh()
    pair.mar.perform(
        InstrumentCreate(
            key=instrument, session=None, genre="minutes", reference="PV-2026-01",
            title={"fr": "Procès-verbal de la première session", "ar": "محضر الدورة الأولى"},
            languages=["fr", "ar"], prevailing=None, place={"fr": "Bamako", "ar": "باماكو"}, day=date(2026, 12, 14),
        ),
        by=BY["MAR"],
    )  # fmt: skip
    for number, texts in enumerate(
        [("Les Parties se réunissent.", "يجتمع الطرفان."), ("Places : 24.", "المقاعد: 24.")], 1
    ):
        article = fresh()
        for language, body in zip(("fr", "ar"), texts, strict=True):
            pair.mar.perform(_word(article, instrument, number, language, body), by=BY["MAR"])
    keys.enrol(pair.mar, person("MAR"), by=BY["MAR"])
    _enrol_twin(pair)
    pair.exchange()
    return instrument


def _word(article: str, instrument: str, number: int, language: Any, body: str) -> ArticleWrite:
    return ArticleWrite(
        key=article, instrument=instrument, number=number, language=language, heading="", body=body, over=[]
    )


def _enrol_twin(pair: Pair) -> None:
    book = pair.mli.book
    signed = pair.mli.keyring.next_doc(book.now("MLI").key_doc(), (person("MLI"),))
    doc = book.hold_doc("MLI", signed)
    pair.mli.does(Keys(version=doc.version, hash=KeyDoc.decode(signed.doc).hash))


def _propose(pair: Pair, instrument: str) -> InstrumentText:
    propose(pair.mar, reading(pair), Instrument.objects.get(key=instrument), by=BY["MAR"])
    return InstrumentText.objects.latest("seq")


def _sign_here(pair: Pair, content: str) -> None:
    asked = to_sign(reading(pair), content)
    proof = sign_person(SEEDS["MAR"], asked.message("agree"))
    pair.mar.perform(vote("agree", asked.text, key="chair-mar", alg="ed25519", proof=proof), by=BY["MAR"])


def _sign_there(pair: Pair, text: InstrumentText) -> None:
    proof = sign_person(SEEDS["MLI"], message("adopt", base64.b64decode(text.statement)))
    pair.mli.does(Sign(obj=text.obj, content=text.content, key="chair-mli", alg="ed25519", proof=proof))


def test_two_signatures_adopt_and_a_receipt_acknowledges(pair: Pair, minutes: str) -> None:
    text = _propose(pair, minutes)
    assert [one.content for one in waiting_for(reading(pair), "MAR")] == [text.content]
    _sign_here(pair, text.content)
    pair.mli.receives(pair.mar.frame("MLI", pair.mli.book.have()))
    before = reading(pair).standing(text)
    assert (before.state, before.face) == ("proposed", "not_sent")  # the twin wrote nothing that shows what it saw
    _sign_there(pair, text)
    pair.mar.receive(pair.mli.sends(pair.mar.look(lambda book: book.have())))
    after = reading(pair).standing(text)
    assert after.sealed
    assert adopted_text(reading(pair), minutes) == text


def test_the_certificate_verifies_without_the_node_and_the_originals_hold_the_signed_texts(
    pair: Pair, minutes: str
) -> None:
    text = _propose(pair, minutes)
    _sign_here(pair, text.content)
    pair.exchange()
    _sign_there(pair, text)
    pair.exchange()
    certified = verify(certificate_of(pair.mar, text))
    assert certified.statement.content == text.content
    assert [vote.party for vote in certified.votes] == ["MAR", "MLI"]
    pdfs = originals_of(pair.mar, reading(pair), text)
    assert pdfs == originals_of(pair.mar, reading(pair), text)
    assert pdfs["MAR"] != pdfs["MLI"]
    for pdf in pdfs.values():
        attached = read_attachments(pdf)
        assert Statement.decode(attached.statement or b"").content == text.content


def test_only_the_file_agreed_before_the_text_names_the_states_on_its_originals(pair: Pair, minutes: str) -> None:
    text = _propose(pair, minutes)
    before = originals_of(pair.mar, reading(pair), text)
    names = [PartyOfFile(code=code, names={"fr": f"Nom de {code}", "ar": code}) for code in ("MAR", "MLI")]
    proposed = FilePropose(
        key=fresh("MLI"), replaces=None, title={"fr": "Commission"}, parties=names, basis=[], languages=["fr"],
        prevailing=None, bodies=[], axes=[], costs="shared", transfer="free", founded=None, years=None,
    )  # fmt: skip
    pair.mli.does(proposed)
    pair.exchange()
    assert originals_of(pair.mar, reading(pair), text) == before
    pair.mar.perform(FileAgree(key=proposed.key, hashed=File.objects.get().hashed), by=BY["MAR"])
    assert originals_of(pair.mar, reading(pair), text) == before  # for ever the same bytes
    later = fresh()
    pair.mar.perform(_word(later, minutes, 3, "fr", "Suite."), _word(later, minutes, 3, "ar", "تتمة."), by=BY["MAR"])
    assert b"Nom de" in _shown(originals_of(pair.mar, reading(pair), _propose(pair, minutes))["MAR"])


def _shown(pdf: bytes) -> bytes:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).encode()


def test_a_text_in_brackets_or_incomplete_is_not_proposed(pair: Pair, minutes: str) -> None:
    pair.mar.perform(_word(fresh(), minutes, 3, "fr", "Article sans version arabe."), by=BY["MAR"])
    instrument = Instrument.objects.get(key=minutes)
    (obstacle,) = obstacles_of(reading(pair), instrument)
    assert (obstacle.kind, obstacle.article, obstacle.language) == ("missing", 3, "ar")
    with pytest.raises(Refused) as refused:
        propose_text(pair.mar, reading(pair), instrument, by=BY["MAR"])
    assert "3" in refused.value.sentence("ar")


def test_marks_that_nobody_reads_are_no_wording(pair: Pair, minutes: str) -> None:
    """What a canonical text leaves out can't stand for an article, nor keep one from being struck out."""
    key = fresh()
    pair.mar.perform(_word(key, minutes, 3, "fr", "\u200f\u202a \u202c"), by=BY["MAR"])
    pair.mar.perform(_word(key, minutes, 3, "ar", "نص"), by=BY["MAR"])
    instrument = Instrument.objects.get(key=minutes)
    kinds = [(one.kind, one.article, one.language) for one in obstacles_of(reading(pair), instrument)]
    assert kinds == [("missing", 3, "fr")]


def test_one_side_empties_what_the_other_words_and_that_is_a_bracket(pair: Pair, minutes: str) -> None:
    key = fresh()
    for language in ("fr", "ar"):
        pair.mar.perform(_word(key, minutes, 3, language, "x"), by=BY["MAR"])
    pair.exchange()
    seq = pair.mar.look(lambda book: max(head.seq for head in book.state.heads[key, "fr"]))
    over = [(str(pair.mli.book.logs["MAR"].origin), seq, 0)]
    empty, other = (replace(_word(key, minutes, 3, "fr", body), over=over, heading="") for body in ("", "y"))
    pair.mar.perform(empty, by=BY["MAR"])
    pair.mli.does(other)
    pair.exchange()
    (obstacle,) = obstacles_of(reading(pair), Instrument.objects.get(key=minutes))
    assert (obstacle.kind, obstacle.language, set(obstacle.words)) == ("bracket", "fr", {"", "y"})


def test_a_signature_over_another_text_or_by_another_key_is_refused(pair: Pair, minutes: str) -> None:
    text = _propose(pair, minutes)
    wrong = sign_person(SEEDS["MLI"], to_sign(reading(pair), text.content).message("agree"))
    for key, proof in (("chair-mar", wrong), ("chair-mar", "AAAA"), ("nobody", wrong)):
        with pytest.raises(Refused) as refused:
            pair.mar.perform(vote("agree", text, key=key, alg="ed25519", proof=proof), by=BY["MAR"])
        assert refused.value.code in ("proof", "key_role")
    decline = sign_person(SEEDS["MAR"], to_sign(reading(pair), text.content).message("decline"))
    with pytest.raises(Refused, match="not valid"):
        pair.mar.perform(vote("agree", text, key="chair-mar", alg="ed25519", proof=decline), by=BY["MAR"])


def test_a_second_text_can_not_carry_our_pen_while_the_first_is_outstanding(pair: Pair, minutes: str) -> None:
    first = _propose(pair, minutes)
    _sign_here(pair, first.content)
    pair.mar.perform(_word(fresh(), minutes, 3, "fr", "Nouvel article."), by=BY["MAR"])
    pair.mar.perform(_word(fresh(), minutes, 4, "ar", "مادة جديدة."), by=BY["MAR"])
    for row in reading(pair).all(type(Instrument.objects.get(key=minutes)), key=minutes):
        with pytest.raises(Refused):
            propose_text(pair.mar, reading(pair), row, by=BY["MAR"])
    assert waiting_for(reading(pair), "MLI") == [first]


def test_the_same_text_is_not_proposed_twice(pair: Pair, minutes: str) -> None:
    _propose(pair, minutes)
    with pytest.raises(Refused, match="already exists"):
        propose_text(pair.mar, reading(pair), Instrument.objects.get(key=minutes), by=BY["MAR"])


def test_texts_that_do_not_hash_to_the_statement_are_void(pair: Pair, minutes: str) -> None:
    text = _propose(pair, minutes)
    statement = base64.b64decode(text.statement).decode()
    other = {language: body.replace("24", "25") for language, body in text.texts.items()}
    with pytest.raises(Refused) as refused:
        pair.mar.perform(InstrumentPropose(key=fresh(), statement=statement, texts=other), by=BY["MAR"])
    assert refused.value.code == "other_text"
