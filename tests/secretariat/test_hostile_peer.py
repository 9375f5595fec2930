"""An authenticated peer writes what it likes into its own log. Pages still tell it, and our own office goes on."""

from datetime import date
from itertools import count
from typing import Any

import msgspec
import pytest

from mithaq.commission.acts import MandateEnd, MandateGrant, PersonAdd, PersonDetails, SessionPropose
from mithaq.commission.models import Mandate, Session
from mithaq.exchange.envelope import wrap
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.evidence import evidence
from mithaq.ledger.entry import ActRef, compose, parse
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.hashing import commitment
from mithaq.ledger.past import past_of
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import seal
from mithaq.ledger.void import Void
from mithaq.secretariat import bag, shelf
from mithaq.secretariat.models import EntryRow, ForkRow, Parcel
from mithaq.secretariat.office import forget_books
from mithaq.secretariat.picture import Picture
from mithaq.secretariat.reading import BATCH, Reading
from mithaq.secretariat.refusals import Refused, sentence_of

from .conftest import BY, Pair, Twin, fresh
from .test_office import session

pytestmark = pytest.mark.django_db(databases="__all__")
_salts = (b"raw-salt-%07d" % n for n in count())


def writes(twin: Twin, kind: str, body: dict[str, Any]) -> int:
    """Mali's node keeps this payload without asking whether it stands. Returns its place."""
    book, log = twin.book, twin.book.logs["MLI"]
    salt, payload = next(_salts), msgspec.json.encode(body, order="sorted")
    refs = [ActRef(kind=kind, c=commitment(salt, payload))]
    raw = compose(origin=str(log.origin), seq=log.size, seen=book._unseen("MLI"), at=1, by="u:mli", acts=refs)
    entry = parse(raw)
    entry.payloads, entry.past = [payload], past_of(entry, book.logs, book.past_at)
    book.read(entry, [(salt, payload)])
    log.seals[log.size] = seal(twin.keyring.node, str(log.origin), log.size, log.tree.root)
    return entry.seq


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("instrument.propose", {"statement": "{}", "texts": {}}),
        ("plan.propose", {"over": [], "plan": "{}", "problem": "{}", "replaces": None}),
        ("person.add", {"pseudonym": "nobody"}),
        ("spell.cast", {}),
    ],
)
def test_the_history_tells_of_what_cannot_be_read(pair: Pair, kind: str, body: dict[str, Any]) -> None:
    seq = writes(pair.mli, kind, {"key": fresh("MLI"), **body})
    pair.exchange()
    for language in LANGUAGES:
        line = Reading(pair.mar._channel).history(language=language, limit=1)[0]
        assert (line.party, line.seq, line.kind) == ("MLI", seq, kind) and line.text and line.void


def test_no_entry_is_dated_beyond_the_calendar() -> None:
    fields: dict[str, Any] = {"origin": "mithaq.v1/c/MLI/1", "seq": 0, "seen": {}, "by": "u:x"}
    acts = [ActRef(kind="spell.cast", c="0" * 64)]
    assert parse(compose(**fields, at=253_370_764_800_000, acts=acts)).at == 253_370_764_800_000
    for at in (253_370_764_800_001, -1):
        with pytest.raises(LedgerError) as refused:
            parse(compose(**fields, at=at, acts=acts))
        assert refused.value.code == "entry"


def test_the_history_of_a_thing_names_it_anywhere_and_is_found_beyond_one_batch(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mithaq.secretariat.reading.BATCH", 2)
    key = fresh()
    details = PersonDetails(name={"fr": "X"}, rank=None, office=None)
    pair.mar.perform(PersonAdd(key=key, pseudonym="u:x"), (details, key), session(), by=BY["MAR"])
    for number in range(2, 6):
        pair.mar.perform(session(number=number, day=date(2027, 1, number)), by=BY["MAR"])
    told = Reading(pair.mar._channel).history(language="fr", about=[key])
    assert [line.kind for line in told] == ["person.add", "person.details"]
    assert len(Reading(pair.mar._channel).history(language="fr", limit=3)) == 3
    assert BATCH > 2 and len(Reading(pair.mar._channel).history(language="fr")) == 5 + 5 + 7


def test_nobody_renames_a_person_of_ours(pair: Pair) -> None:
    ours, theirs = fresh(), fresh("MLI")
    true = PersonDetails(name={"fr": "Vrai"}, rank=None, office=None)
    false = PersonDetails(name={"fr": "Faux"}, rank=None, office=None)
    pair.mar.perform(PersonAdd(key=ours, pseudonym=BY["MAR"]), (true, ours), by=BY["MAR"])
    pair.mli.does(PersonAdd(key=theirs, pseudonym=BY["MAR"]), (false, theirs))
    pair.exchange()
    assert Reading(pair.mar._channel).name_of(BY["MAR"], "fr") == "Vrai"


def test_a_mandate_of_theirs_prolongs_none_of_ours(pair: Pair) -> None:
    pair.mar.perform(grant("MAR", "u:old", until=date(2020, 1, 1)), by=BY["MAR"])
    pair.mli.does(grant("MLI", "u:old"))
    pair.exchange()
    with pytest.raises(Refused) as refused:
        pair.mar.perform(session(), by="u:old")
    assert refused.value.code == "mandate_past"


def test_a_mandate_does_not_count_before_its_day(pair: Pair) -> None:
    pair.mar.perform(grant("MAR", "u:soon", since=date(2990, 1, 1)), by=BY["MAR"])
    with pytest.raises(Refused) as refused:
        pair.mar.perform(session(), by="u:soon")
    assert refused.value.code == "mandate_to_come" and "2990-01-01" in refused.value.sentence("ar")
    pair.mar.perform(grant("MAR", "u:soon", until=date(2990, 1, 1)), by=BY["MAR"])
    pair.mar.perform(session(), by="u:soon")


def test_the_last_who_can_grant_mandates_stays(pair: Pair) -> None:
    can = [row for row in Mandate.objects.filter(ch=pair.mar.ch) if row.party == "MAR"]
    first, last = sorted((row for row in can if row.role in ("administrator", "secretary")), key=lambda row: row.seq)
    pair.mar.perform(MandateEnd(key=first.key), by=BY["MAR"])
    with pytest.raises(Refused) as refused:
        pair.mar.perform(MandateEnd(key=last.key), by=BY["MAR"])
    assert refused.value.code == "last_granter"


def test_one_person_is_granted_a_bounded_number_of_mandates(pair: Pair) -> None:
    pair.mli.does(*(grant("MLI", "u:many") for _ in range(200)))
    with pytest.raises(Void) as refused:
        pair.mli.does(grant("MLI", "u:many"))
    assert refused.value.code == "mandates_many" and "200" in sentence_of("mandates_many", refused.value.values, "fr")
    pair.mli.does(grant("MLI", "u:other"))


def test_a_defect_met_in_their_entry_does_not_stop_us(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other side must never be able to keep this node from writing, whatever it found in our software."""

    def broken(_: Any, __: Any) -> None:
        raise ZeroDivisionError

    pair.mli.does(session("MLI"))
    with monkeypatch.context() as patched:
        patched.setattr(SessionPropose, "apply", broken)
        pair.exchange()
        assert len(pair.mar.look(lambda book: book.state.defects)) == 1
        pair.mar.perform(grant("MAR", "u:new"), by=BY["MAR"])
    forget_books()
    pair.mar.rebuild()
    pair.exchange()


def test_a_receipt_that_names_no_log_of_ours_is_left_aside(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.mli.does(session("MLI"))
    said = pair.mli.book.have() | {"nonsense": 5, "mithaq.v1/other/MAR/1": 9}
    monkeypatch.setattr(pair.mli.book, "have", lambda: said)
    data = wrap(pair.mli.sends(pair.mar.look(lambda book: book.have())), [pair.mar.keyring.recipient])
    assert bag.unpack(pair.mar, data, "pli").received.new == 1
    parcel = Parcel.objects.get(direction=Parcel.IN)
    assert parcel.state == "taken" and set(parcel.sizes) == {"MAR", "MLI"}


def test_a_party_without_a_box_is_told_not_crashed_upon() -> None:
    with pytest.raises(ExchangeError) as refused:
        wrap(b"frame", [])
    assert refused.value.code == "box_key" and refused.value.sentence("fr")


def test_half_a_character_is_refused_with_a_sentence(pair: Pair) -> None:
    before = EntryRow.objects.count()
    with pytest.raises(Refused) as refused:
        pair.mar.perform(session(place={"fr": "\udcff"}), by=BY["MAR"])
    assert refused.value.code == "malformed" and EntryRow.objects.count() == before


def test_one_proof_of_a_fork_is_enough(pair: Pair) -> None:
    """A node could forge any number of its own seals; each refused bundle must not cost us a row for ever."""
    log = str(pair.mli.book.logs["MLI"].origin)
    notes = [seal(pair.mli.keyring.node, log, 1, bytes([n]) * 32) for n in range(3)]
    proofs = [fork for note in notes[1:] if (fork := evidence(notes[0], note, []))]
    assert len(proofs) == 2
    for proof in proofs:
        shelf.keep_forks(pair.mar.ch, [proof])
    shelf.keep_forks(pair.mar.ch, proofs)
    assert [bytes(row.evidence) for row in ForkRow.objects.all()] == [proofs[0].encode()]


def test_a_check_looks_at_the_rows_of_one_parent_and_at_all_of_a_kind(pair: Pair) -> None:
    for number in (1, 2):
        pair.mar.perform(session(number=number, day=date(2027, 1, number)), by=BY["MAR"])
    pair.mli.does(grant("MLI", BY["MAR"]))
    pair.exchange()
    with pair.mar.reading() as book:
        picture = Picture(book, "MAR", date(2026, 11, 22))
        assert {row.number for row in picture.where(Session)} == {1, 2}
        assert [row.number for row in picture.where(Session, number=2, withdrawn=False)] == [2]
        assert len(picture.where(Mandate, holder=BY["MAR"])) == 6
        assert len(picture.where(Mandate, holder=BY["MAR"], party="MAR", role="chair")) == 1


def grant(party: str, holder: str, *, since: date | None = None, until: date | None = None) -> MandateGrant:
    return MandateGrant(key=fresh(party), holder=holder, role="secretary", axis=None, since=since, until=until)
