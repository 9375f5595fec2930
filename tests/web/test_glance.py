"""What the frame shows of the record, and to whom."""

from typing import Any

import pytest
from django.test import Client, RequestFactory

from mithaq.commission.models import Instrument
from mithaq.desk.models import User
from mithaq.jobs.concordance import propose
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.web.access import Member, MemberRequest, mandates
from mithaq.web.shell.glance import Glance, Heard, glance
from tests.secretariat.conftest import BY, Pair, pair
from tests.secretariat.test_instruments import minutes

__all__ = ["minutes", "pair"]
pytestmark = [pytest.mark.django_db(databases="__all__"), pytest.mark.usefixtures("pages")]


def person(pseudonym: str) -> User:
    return User.objects.create_user("amina", "eleven brass compasses", pseudonym=pseudonym)


def asked(user: User, party: str = "MAR") -> MemberRequest:
    request: Any = RequestFactory().get("/")
    request.user, request.member = user, Member(user, user.pseudonym, party)
    found: MemberRequest = request
    return found


def test_before_a_commission_there_is_nothing_to_say() -> None:
    assert glance(person("u:nobody")) == Glance()


def test_a_person_with_a_mandate_sees_how_the_record_stands(pair: Pair) -> None:
    seen = glance(person(BY["MAR"]))
    sizes = pair.mar.look(lambda book: book.have())
    heard = next(iter(seen.heard))
    assert seen.parties == ("MAR", "MLI")
    assert seen.entries == sum(sizes.values()) and seen.entries > 4
    assert isinstance(heard, Heard) and heard.party == "MLI" and heard.dated is not None
    assert heard.entries == next(size for origin, size in sizes.items() if "/MLI/" in origin)


def test_a_stranger_sees_nothing_of_it(pair: Pair) -> None:
    assert glance(person("u:stranger")) == Glance()


def test_the_frame_tells_it_on_the_page(pair: Pair) -> None:
    client = Client()
    client.force_login(person(BY["MAR"]))
    page = client.get("/closed/").content.decode()
    assert "MLI" in page and "Registre" in page


def test_only_ones_own_states_mandates_count(pair: Pair) -> None:
    user = person(BY["MAR"])
    roles = {mandate.role for mandate in mandates(asked(user))}
    assert {"administrator", "secretary", "chair", "planner", "head"} == roles
    assert mandates(asked(user, party="MLI")) == []


def test_a_stranger_holds_none(pair: Pair) -> None:
    assert mandates(asked(person("u:stranger"))) == []


def test_a_text_that_lacks_our_word_waits_for_the_co_chair(pair: Pair, minutes: str) -> None:
    chair = person(BY["MAR"])
    assert not glance(chair).waiting.get("to_sign")
    here = Reading(Channel.objects.get(ch=pair.mar.ch))
    instrument = here.get(Instrument, minutes)
    assert instrument
    propose(pair.mar, here, instrument, by=BY["MAR"])
    assert glance(chair).waiting["to_sign"] == 1
