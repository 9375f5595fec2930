"""A spelling that somebody confirmed is found by the others, by whoever may read the record, until it is taken back."""

from collections.abc import Iterator

import pytest

from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.desk.models import Spelling
from mithaq.desk.spellings import take_back
from mithaq.jobs.indexing import index
from mithaq.jobs.searching import Question, Reader, forget_live, live
from mithaq.secretariat.spellings import say_of
from tests.secretariat.conftest import BY, fresh
from tests.web.file.node import Desk

pytestmark = pytest.mark.django_db(databases="__all__")
UNLIKE = "Wolobougou Tekrour"


@pytest.fixture(autouse=True)
def read_at_once() -> Iterator[None]:
    forget_live(background=False)
    yield
    forget_live()


def found(desk: Desk, *channels: str) -> bool:
    hits = live().find(Question(UNLIKE, meaning=False), Reader(channels, notes=False, owner=desk.user.pk))
    return any("جيرو" in hit.passage.text for hit in hits)


def test_a_confirmed_spelling_finds_the_others(desk: Desk) -> None:
    key, ch = fresh(), desk.pair.mar.ch
    details = PersonDetails(name={"ar": "جيرو صاغارا"}, rank=None, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym="u:abc"), (details, key), by=BY["MAR"])
    index()
    assert not found(desk, ch)
    (said,) = say_of(ch, Spelling.SAME, [UNLIKE], key, by=BY["MAR"])
    forget_live(background=False)
    assert found(desk, ch) and not found(desk)
    take_back(ch, [said.pk], by=BY["MAR"])
    forget_live(background=False)
    assert not found(desk, ch)
