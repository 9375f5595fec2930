"""A bundle that cites what hasn't come waits in the inbox, and is taken in by itself after the one that brings it."""

from pathlib import Path

import pytest

from mithaq.commission.acts import PersonAdd
from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import read_frame
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat import bag, inbox
from mithaq.secretariat.awaiting import awaiting
from mithaq.secretariat.models import Channel, EntryRow, Parcel
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused

from .conftest import Pair, fresh

pytestmark = pytest.mark.django_db(databases="__all__")


def says(pair: Pair, *names: str) -> bytes:
    """Mali writes an entry for each name, and hands over a bundle of these alone."""
    have = pair.mli.book.have()
    for name in names:
        pair.mli.does(PersonAdd(key=fresh("MLI"), pseudonym=f"u:{name}"))
    return wrap(pair.mli.sends(have), [pair.mar.keyring.recipient])


def reading(pair: Pair) -> Reading:
    return Reading(Channel.objects.get(ch=pair.mar.ch))


def waits(pair: Pair, data: bytes, name: str = "pli") -> Parcel:
    with pytest.raises(ExchangeError) as refused:
        bag.unpack(pair.mar, data, name)
    assert refused.value.code == "gap"
    return Parcel.objects.filter(direction=Parcel.IN).latest("at")


def same(pair: Pair) -> bool:
    ours, book = pair.mar.digests(), pair.mli.book
    return (ours.record, ours.picture) == (record_digest(book), picture_digest(book.state))


def test_it_is_kept_as_it_came_and_says_what_is_missing(pair: Pair, tmp_path: Path) -> None:
    size, before = pair.mli.book.sizes["MLI"], EntryRow.objects.count()
    says(pair, "a", "b", "c")
    data = says(pair, "d")
    parcel = waits(pair, data, "MLI-MAR-0002.mithaq")
    lacks = inbox.missing(parcel)
    assert (lacks.party, lacks.first, lacks.last) == ("MLI", size, size + 2)
    assert (parcel.state, parcel.party) == (Parcel.WAITING, "MLI")
    assert inbox.sealed(parcel) == data and EntryRow.objects.count() == before
    assert (tmp_path / "files" / "inbox" / f"{parcel.digest}.mithaq").read_bytes() == data
    (one,) = [one for one in awaiting(reading(pair), {"secretary"}) if one.kind == "bag.gap"]
    assert one.row == parcel


def test_it_is_taken_in_by_itself_after_the_one_that_was_missing(pair: Pair, tmp_path: Path) -> None:
    first = says(pair, "a")
    parcel = waits(pair, says(pair, "b"))
    taken = bag.unpack(pair.mar, first, "first")
    assert taken.received.new == 1 and taken.after == [parcel]
    parcel.refresh_from_db()
    assert (parcel.state, parcel.entries, parcel.code) == ("taken", 1, "")
    assert inbox.waiting(pair.mar.ch) == [] and inbox.sealed(parcel) is None
    assert not list((tmp_path / "files" / "inbox").iterdir())
    assert same(pair)


def test_a_chain_of_them_is_taken_in_whatever_the_order(pair: Pair) -> None:
    bundles = [says(pair, name) for name in ("a", "b", "c", "d", "e")]
    for n in (4, 2, 3, 1):
        waits(pair, bundles[n])
    taken = bag.unpack(pair.mar, bundles[0], "first")
    assert len(taken.after) == 4 and inbox.waiting(pair.mar.ch) == [] and same(pair)


def test_part_of_what_is_missing_leaves_it_waiting_for_the_rest(pair: Pair) -> None:
    size = pair.mli.book.sizes["MLI"]
    first, second, third = says(pair, "a"), says(pair, "b"), says(pair, "c")
    parcel = waits(pair, third)
    assert bag.unpack(pair.mar, first, "first").after == []
    parcel.refresh_from_db()
    assert (inbox.missing(parcel).first, inbox.missing(parcel).last) == (size + 1, size + 1)
    assert bag.unpack(pair.mar, second, "second").after == [parcel]
    assert same(pair)


def test_a_whole_bundle_in_its_place_settles_it_too(pair: Pair) -> None:
    have = pair.mli.book.have()
    says(pair, "a")
    parcel = waits(pair, says(pair, "b"))
    whole = wrap(pair.mli.sends(have), [pair.mar.keyring.recipient])
    taken = bag.unpack(pair.mar, whole, "whole")
    assert (taken.received.new, taken.after) == (2, [parcel])
    parcel.refresh_from_db()
    assert (parcel.state, parcel.entries) == ("taken", 0)


def test_dropped_in_again_it_waits_once(pair: Pair) -> None:
    first, second = says(pair, "a"), says(pair, "b")
    parcel = waits(pair, second)
    assert waits(pair, second) == parcel and len(inbox.waiting(pair.mar.ch)) == 1
    bag.unpack(pair.mar, first, "first")
    assert bag.unpack(pair.mar, second, "again").received.new == 0


def test_what_is_wrong_inside_is_told_when_it_can_be_read_and_stops_nothing(pair: Pair) -> None:
    """Its sender signed it, so it waits; only after the gap is closed does its fault show."""
    first, second = says(pair, "a"), says(pair, "b")
    frame = unwrap(second, [pair.mar.keyring.identity])
    other = says(pair, "c")
    spoiled = wrap(frame[:-1] + bytes([frame[-1] ^ 1]), [pair.mar.keyring.recipient])
    with pytest.raises(MithaqError) as refused:
        bag.unpack(pair.mar, spoiled, "spoiled")  # not signed by Mali: nobody keeps that
    assert refused.value.code == "trailer" and inbox.waiting(pair.mar.ch) == []
    waits(pair, other)
    bag.unpack(pair.mar, first, "first")
    assert bag.unpack(pair.mar, second, "second").after and same(pair)


def test_removed_by_a_person_it_is_gone_and_may_come_again(pair: Pair, tmp_path: Path) -> None:
    first, second = says(pair, "a"), says(pair, "b")
    parcel = waits(pair, second)
    inbox.remove(parcel)
    assert inbox.waiting(pair.mar.ch) == [] and not list((tmp_path / "files" / "inbox").iterdir())
    assert bag.unpack(pair.mar, first, "first").after == []
    assert bag.unpack(pair.mar, second, "second").received.new == 1


def test_one_whose_bytes_were_lost_stops_nothing(pair: Pair, tmp_path: Path) -> None:
    first = says(pair, "a")
    parcel = waits(pair, says(pair, "b"))
    (tmp_path / "files" / "inbox" / f"{parcel.digest}.mithaq").unlink()
    assert bag.unpack(pair.mar, first, "first").after == []
    parcel.refresh_from_db()
    assert parcel.state == Parcel.REMOVED


def test_no_more_than_so_many_wait(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "LIMIT", 2)
    says(pair, "a")
    for name in ("b", "c"):
        waits(pair, says(pair, name))
    with pytest.raises(Refused, match="2 bundles wait"):
        bag.unpack(pair.mar, says(pair, "d"), "third")
    assert len(inbox.waiting(pair.mar.ch)) == 2
    assert Parcel.objects.filter(code="inbox_full", state="refused").count() == 1


def test_what_we_say_we_hold_is_where_the_next_bundle_begins(pair: Pair) -> None:
    """A side that was restored from an old copy holds less than it once had seen: its own word counts."""
    says(pair, "a", "b")
    waits(pair, says(pair, "c"))
    frame = unwrap(bag.pack(pair.mar, reading(pair), "MLI").data, [pair.mli.keyring.identity])
    assert read_frame(frame).manifest.have == pair.mar.look(lambda book: book.have())
    bag.unpack(pair.mar, wrap(pair.mli.sends({}), [pair.mar.keyring.recipient]), "all")
    last = Parcel.objects.filter(direction=Parcel.IN, state="taken", party="MLI").latest("at")
    last.sizes = {"MAR": 1, "MLI": last.sizes["MLI"]}  # as its next bundle would say after such a restore
    last.save()
    assert bag.known_of(reading(pair), "MLI")["MAR"] == 1
