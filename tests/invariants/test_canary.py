"""I8: national bytes never occur in a bundle, and a bird that would notice."""

import base64
import io
import json
import unicodedata
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
import typst

from mithaq.commission.acts import MandateGrant, NoteWrite, PersonAdd, PersonDetails
from mithaq.commission.models import Note
from mithaq.exchange.envelope import unwrap
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import File
from mithaq.exchange.sending import framed
from mithaq.ledger.act import Act, Vocabulary, act
from mithaq.ledger.errors import Language
from mithaq.ledger.fold import Draft
from mithaq.ledger.hashing import commitment
from mithaq.ledger.state import Rules
from mithaq.secretariat import bag
from mithaq.secretariat.acts import COMMON_ACTS, COMMON_RULES, NATIONAL_RULES
from mithaq.secretariat.office import forget_books
from tests.roadmap.story import Story
from tests.secretariat.conftest import BY, Pair, fresh
from tests.secretariat.filing import attached, handed, promise
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .canary import leaks
from .story import session

__all__ = ["promise", "scene", "table"]
NATIONAL = 'Réserve « 7731 » : ne jamais dépasser "40 places"'
ARABIC = "احتياطي وطني رقم 7731"
SALT = b"0123456789abcdef"


def keep_national(pair: Pair) -> None:
    """Fill every text of every act of the national record with what must not leave."""
    grant = MandateGrant(key=fresh(), holder=BY["MAR"], role="secretary", axis=None, since=None, until=None)
    pair.national.perform(grant, by=BY["MAR"])
    for text in (NATIONAL, ARABIC):
        pair.national.perform(NoteWrite(key=fresh(), about=None, text=text), by=BY["MAR"])


@pytest.mark.django_db(databases="__all__")
def test_I8_nothing_national_is_in_what_leaves(pair: Pair) -> None:
    keep_national(pair)
    key = fresh()
    details = PersonDetails(name={"fr": "N."}, rank=None, office=None)
    pair.mar.perform(PersonAdd(key=key, pseudonym="u:known"), (details, key), by=BY["MAR"])
    national = [NATIONAL, ARABIC, *Note.objects.values_list("key", flat=True), pair.national.ch]
    frame = pair.mar.frame("MLI", {})
    assert leaks(frame, national) == set()
    assert leaks(frame, ["u:known", "N."]) == {"u:known", "N."}, "the bird is alive"
    with pytest.raises(ExchangeError) as refused:
        pair.national.frame("MLI", {})
    assert refused.value.code == "national"


@pytest.mark.django_db(databases="__all__")
def test_I8_the_bird_reads_what_a_person_attached(promise: Scene) -> None:
    """A bag as it is packed, with a file in which somebody copied a national note: only the bird's reading finds it."""
    pair = promise.pair
    keep_national(pair)
    attached(promise, handed("Liste.docx", docx(NATIONAL)))
    frame = unwrap(bag.pack(pair.mar, promise.table.reading, "MLI").data, [pair.mli.keyring.identity])
    assert NATIONAL.encode() not in frame, "a plain search of the bytes would have missed it"
    assert leaks(frame, [NATIONAL, ARABIC]) == {NATIONAL}


@act
class NoteLeak(Act):
    """Written wrongly on purpose: a common act that carries a national note along, wrapped twice."""

    kind = "note.leak"
    note: str

    def apply(self, draft: Draft) -> None:
        """It needs to change nothing: its payload is in the bundle."""

    def sentence(self, language: Language) -> str:
        return self.kind


LEAKING = Rules(
    Vocabulary((*COMMON_ACTS, NoteLeak)), COMMON_RULES.may, COMMON_RULES.texts, COMMON_RULES.proposals, number=1
)


@pytest.mark.django_db(databases="__all__")
def test_I8_an_act_that_leaks_is_caught(pair: Pair) -> None:
    keep_national(pair)
    pair.mar.rules = LEAKING
    forget_books()
    wrapped = base64.b64encode(json.dumps({"copied": NATIONAL}).encode()).decode()
    pair.mar.perform(NoteLeak(note=wrapped), by=BY["MAR"])
    frame = pair.mar.frame("MLI", {})
    assert NATIONAL.encode() not in frame, "a plain search of the bytes would have missed it"
    assert leaks(frame, [NATIONAL, ARABIC]) == {NATIONAL}


def test_no_act_of_the_common_record_is_national_and_no_national_table_is_common() -> None:
    shared = set(COMMON_RULES.vocabulary.acts) & set(NATIONAL_RULES.vocabulary.acts)
    assert shared <= {"mandate.grant", "mandate.end"}, "an act of both would be performed in the wrong one some day"


def docx(text: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        escaped = text.replace("&", "&amp;").replace("é", "&#233;").replace('"', "&quot;")
        archive.writestr("word/document.xml", f"<w:t>{escaped}</w:t>")
    return data.getvalue()


def pdf(text: str) -> bytes:
    attached = '#pdf.attach("note.json", bytes(sys.inputs.text))\nMinutes'
    return bytes(typst.compile(attached.encode(), sys_inputs={"text": json.dumps({"note": text})}))


def plain(text: str) -> bytes:
    return text.encode()


@pytest.mark.parametrize("make", [plain, docx, pdf])
@pytest.mark.parametrize("secret", [NATIONAL, unicodedata.normalize("NFD", NATIONAL), ARABIC])
def test_the_bird_looks_into_files(make: Callable[[str], bytes], secret: str, story: Story) -> None:
    data = make(secret)
    story.mar.does(session(story.mar, "another", number=9))
    carried: dict[str, Any] = {"sender": "MAR", "recipient": "MLI", "have": {}, "key": story.mar.key_of_node}
    file = File(commitment(SALT, data), SALT, data)
    known = NATIONAL if secret != ARABIC else ARABIC
    assert leaks(framed(story.mar.book, **carried, files=[file]).data, [NATIONAL, ARABIC]) == {known}
    assert leaks(framed(story.mar.book, **carried).data, [NATIONAL, ARABIC]) == set()
