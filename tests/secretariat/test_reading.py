"""Which version of a thing counts, as pages are told."""

from datetime import date

import pytest

from mithaq.commission.acts import SessionAgree, SessionPropose
from mithaq.commission.models import Session
from mithaq.secretariat.reading import Reading

from .conftest import BY, Pair, fresh
from .test_office import session

pytestmark = pytest.mark.django_db(databases="__all__")


def test_of_two_open_versions_the_one_that_replaces_counts_whatever_their_keys(pair: Pair) -> None:
    for number in range(1, 5):
        one, two = sorted((fresh(), fresh()), reverse=number % 2 == 0)
        first = session(key=one, number=number, day=date(2027, 1, number))
        pair.mar.perform(first, by=BY["MAR"])
        pair.mar.perform(_again(first, two), by=BY["MAR"], despite={"session_number"})
        assert [row.key for row in Reading(pair.mar._channel).current(Session, number=number)] == [two]


def test_of_two_versions_that_crossed_the_one_that_was_carried_on_counts(pair: Pair) -> None:
    """Both replaced the first and were agreed; a later version of one of them, agreed by all, settles it."""
    low, high, last = sorted((fresh(), fresh("MLI"), fresh()))
    first = session(key=fresh())
    pair.mar.perform(first, by=BY["MAR"])
    pair.exchange()
    _agreed_by_mali(pair, first.key)
    theirs = next(key for key in (low, high, last) if key.startswith("MLI"))
    ours, final = (key for key in (low, high, last) if key.startswith("MAR"))
    pair.mar.perform(_again(first, ours), by=BY["MAR"], despite={"session_number"})
    pair.mli.does(_again(first, theirs))
    pair.exchange()
    _agreed_by_mali(pair, ours)
    _agreed_by_us(pair, theirs)
    assert len(Reading(pair.mar._channel).current(Session)) == 1
    pair.mar.perform(_again(first, final, replaces=ours), by=BY["MAR"], despite={"session_number"})
    pair.exchange()
    _agreed_by_mali(pair, final)
    assert [row.key for row in Reading(pair.mar._channel).current(Session)] == [final]


def _again(first: SessionPropose, key: str, *, replaces: str | None = None) -> SessionPropose:
    return SessionPropose(**{**vars(first), "key": key, "replaces": replaces or first.key})


def _agreed_by_mali(pair: Pair, key: str) -> None:
    pair.mli.does(SessionAgree(key=key, hashed=Session.objects.get(key=key).hashed))
    pair.exchange()


def _agreed_by_us(pair: Pair, key: str) -> None:
    agree = SessionAgree(key=key, hashed=Session.objects.get(key=key).hashed)
    pair.mar.perform(agree, by=BY["MAR"], despite={"session_same_day"})
    pair.exchange()
