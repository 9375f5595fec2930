"""The bag by hand: packed, taken in, refused with its sentence, compared aloud, registered."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mithaq.commission.acts import PersonAdd
from mithaq.commission.models import File
from mithaq.exchange.envelope import unwrap, wrap
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.secretariat.acts import COMMON_RULES
from mithaq.secretariat.models import EntryRow, ForkRow, Parcel, VoidRow
from mithaq.secretariat.office import Digests
from mithaq.web.bag.comparing import compared, grouped
from tests.secretariat.conftest import BY, Pair, Twin, fresh
from tests.web.file.node import Desk, proposed
from tests.web.file.test_file import grant_to

pytestmark = pytest.mark.django_db(databases="__all__")


def bundle(desk: Desk, *, have: dict[str, int] | None = None) -> bytes:
    """What Mali's secretary hands over."""
    known = have if have is not None else desk.pair.mar.look(lambda book: book.have())
    return wrap(desk.pair.mli.sends(known), [desk.pair.mar.keyring.recipient])


def take_in(desk: Desk, data: bytes, *, name: str = "MLI-MAR-0001.mithaq", language: str = "en") -> Any:
    file = SimpleUploadedFile(name, data)
    return desk.in_language(language).post("/bag/receiving/", {"bundle": file}, follow=True)


def body(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


# ── out ──


def test_what_waits_is_told_in_sentences_and_packed(desk: Desk) -> None:
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    page = body(desk.in_language("en").get("/bag/"))
    assert "Commission file proposed: Commission militaire mixte." in page and "entries wait" in page
    packed = desk.secretary.post("/bag/packing/", {"party": "MLI"})
    assert packed.headers["Content-Disposition"] == 'attachment; filename="MAR-MLI-0001.mithaq"'
    assert desk.pair.mli.receives(unwrap(packed.content, [desk.pair.mli.keyring.identity])) == 1
    parcel = Parcel.objects.get(direction="out")
    assert (parcel.party, parcel.state) == ("MLI", "sent") and parcel.entries > 1
    assert parcel.digest in body(desk.secretary.get("/bag/"))


def test_nothing_waits_and_an_acknowledgement_can_still_go(desk: Desk) -> None:
    page = body(desk.in_language("en").get("/bag/"))
    if "Nothing waits" not in page:
        take_in(desk, bundle(desk))
        page = body(desk.in_language("en").get("/bag/"))
    assert "Nothing waits" in page and "Pack an acknowledgement" in page
    assert desk.secretary.post("/bag/packing/", {"party": "MLI"}).status_code == 200


def test_a_party_that_is_none(desk: Desk) -> None:
    assert desk.secretary.post("/bag/packing/", {"party": "MAR"}).status_code == 404
    assert desk.secretary.post("/bag/packing/", {"party": "XXX"}).status_code == 404
    assert Parcel.objects.count() == 0


# ── in ──


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_receipt_says_who_how_much_and_what_changed(desk: Desk, language: str) -> None:
    desk.pair.mli.does(proposed("MLI"))
    answer = take_in(desk, bundle(desk), language=language)
    assert answer.redirect_chain and answer.status_code == 200
    assert ("MLI" in body(answer) and "Commission militaire mixte" in body(answer)) or language == "ar"
    assert File.objects.count() == 1
    parcel = Parcel.objects.get(direction="in")
    assert parcel.state == "taken" and parcel.entries == 1 and list(parcel.values["ranges"]) == ["MLI"]
    record = desk.pair.mar.digests().record
    assert parcel.values["record"] == record and record[:4] in body(answer)


def test_received_before(desk: Desk) -> None:
    desk.pair.mli.does(proposed("MLI"))
    data = bundle(desk)
    take_in(desk, data)
    assert "Received before: nothing new" in body(take_in(desk, data))
    assert EntryRow.objects.filter(party="MLI").count() == desk.pair.mli.book.sizes["MLI"]


def test_an_entry_without_effect_is_shown_with_its_reason(desk: Desk) -> None:
    """A node that skips its own checks sends what doesn't stand: it is kept, and counts for nothing."""
    rules = desk.pair.mli.book.state.rules
    desk.pair.mli.book.state.rules = replace(rules, may=lambda draft, act: None)
    desk.pair.mli.does(proposed("MLI"), by="u:nobody")
    answer = take_in(desk, bundle(desk))
    assert "Without effect" in body(answer) and "u:nobody" in body(answer)
    assert File.objects.count() == 0 and VoidRow.objects.count() == 1
    desk.pair.mli.book.state.rules = rules


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: b"not a bundle at all", "is not a Mithaq bundle"),
        (lambda data: data[:150], "incomplete"),
        (lambda data: data[: len(data) // 2] + b"\x00\x01" + data[len(data) // 2 + 2 :], "damaged"),
        (lambda data: b"", "is not a Mithaq bundle"),
    ],
)
def test_a_spoiled_bundle_is_refused_whole(desk: Desk, spoil: Any, said: str) -> None:
    desk.pair.mli.does(proposed("MLI"))
    before = EntryRow.objects.count()
    answer = take_in(desk, spoil(bundle(desk)))
    assert EntryRow.objects.count() == before
    if answer.redirect_chain:
        assert "No file came" in body(answer)  # an empty file is no file to the browser's form
        return
    assert answer.status_code == 422 and "was not taken in" in body(answer)
    assert said in body(answer).lower() or said in body(answer)
    assert Parcel.objects.get(direction="in").state == "refused"


def test_for_someone_else(desk: Desk) -> None:
    data = wrap(desk.pair.mli.sends({}), [desk.pair.mli.keyring.recipient])
    answer = take_in(desk, data)
    assert answer.status_code == 422 and "sealed for another secretariat" in body(answer)


def test_a_gap_says_from_where_to_ask(desk: Desk) -> None:
    for _ in range(2):
        desk.pair.mli.does(PersonAdd(key=fresh("MLI"), pseudonym=f"u:p{'abcd'[_]}"))
    have = desk.pair.mli.book.have()
    origin = next(log for log in have if "/MLI/" in log)
    answer = take_in(desk, bundle(desk, have=have | {origin: have[origin] - 1}))
    assert answer.status_code == 422 and f"starts at entry <bdi>{have[origin] - 2}</bdi>" in body(answer)
    assert Parcel.objects.get(direction="in").state == "gap"
    assert "Something is missing" in body(desk.secretary.get("/bag/"))


def test_a_forked_log_is_refused_and_the_evidence_kept(desk: Desk, tmp_path: Any) -> None:
    other = twin_of(desk.pair)
    desk.pair.mli.does(PersonAdd(key=fresh("MLI"), pseudonym="u:one"))
    take_in(desk, bundle(desk))
    other.does(PersonAdd(key=fresh("MLI"), pseudonym="u:two"))
    known = desk.pair.mar.look(lambda book: book.have())
    origin = next(log for log in known if "/MLI/" in log)
    frame = other.sends(known | {origin: known[origin] - 1})
    answer = take_in(desk, wrap(frame, [desk.pair.mar.keyring.recipient]))
    assert answer.status_code == 422 and "can&#x27;t be reconciled" in body(answer)
    assert Parcel.objects.first().state == "fork" and ForkRow.objects.count() == 1  # type: ignore[union-attr]


def test_no_file_chosen(desk: Desk) -> None:
    answer = desk.in_language("en").post("/bag/receiving/", follow=True)
    assert "No file came" in body(answer) and Parcel.objects.count() == 0


def test_above_the_limit_it_is_not_even_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mithaq.web.bag.views.CAP", 1000)
    monkeypatch.setattr("mithaq.web.bag.views.SLACK", 0)
    answer = take_in(desk, b"x" * 1001)
    assert answer.status_code == 422 and "1001" in body(answer) and "1000" in body(answer)
    assert Parcel.objects.count() == 0


# ── comparing ──


def test_both_nodes_read_the_same_digests(desk: Desk) -> None:
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    book = desk.pair.mli.book
    page = body(desk.in_language("en").get("/bag/", {"record": record_digest(book)}))
    assert "RECORD differs" in page
    desk.pair.exchange()
    heard = {"record": record_digest(book)[:16].upper(), "picture": picture_digest(book.state)}
    heard["number"] = str(COMMON_RULES.number)
    page = body(desk.secretary.get("/bag/", heard))
    assert "RECORD is equal" in page and "PICTURE is equal" in page


def test_what_can_be_said_of_what_was_heard() -> None:
    digests = Digests("ab" * 32, "cd" * 32, 1)
    states = [
        one.state for one in compared(digests, {"record": "abab abab abab abab", "picture": "cdcd", "number": ""})
    ]
    assert states == ["agreed", "waiting"]
    assert compared(digests, {"picture": "cd" * 8, "number": "2"})[0].state == "waiting"
    assert compared(digests, {"picture": "ce" * 8, "number": "1"})[0].state == "conflict"
    assert compared(digests, {"record": "", "picture": " "}) == []
    assert grouped(digests.record)[3:5] == [("abab", True), ("abab", False)]


# ── who ──


def test_a_planner_sees_the_bag_and_carries_none(desk: Desk) -> None:
    desk.pair.mar.perform(grant_to(desk, "planner"), by=BY["MAR"])
    page = desk.stranger.get("/bag/")
    assert page.status_code == 200 and "/bag/packing/" not in page.content.decode()
    assert desk.stranger.post("/bag/packing/", {"party": "MLI"}).status_code == 302
    assert desk.stranger.post("/bag/receiving/", {"bundle": SimpleUploadedFile("a", b"b")}).status_code == 302
    assert Parcel.objects.count() == 0


def test_a_stranger_and_someone_not_signed_in(desk: Desk) -> None:
    assert desk.stranger.get("/bag/").status_code == 403
    assert desk.stranger.post("/bag/packing/", {"party": "MLI"}).status_code == 403
    assert Client().get("/bag/").status_code == 302


def test_wrong_verbs_and_no_such_parcel(desk: Desk) -> None:
    assert desk.secretary.get("/bag/packing/").status_code == 405
    assert desk.secretary.get("/bag/receiving/").status_code == 405
    assert desk.secretary.post("/bag/").status_code == 405
    assert desk.secretary.get("/bag/parcels/999/").status_code == 404


def twin_of(pair: Pair) -> Twin:
    """Mali's node as a copy of it would be: the same keys, the same record up to now."""
    book = pair.mli.book
    return Twin(deepcopy(book, {id(book.state.rules): book.state.rules}), pair.mli.keyring)
