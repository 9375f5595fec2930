"""A passkey on its way: made on the page, approved by an administrator, in force, and signing for real."""

import html
import re
from typing import Any

import pytest

from mithaq.commission.models import InstrumentText
from mithaq.desk.models import Draft
from mithaq.ledger.keys import Person
from mithaq.secretariat.keys import current_doc
from tests.web.sessions.cast import BY, LANGUAGES, Table, speak
from tests.web.signing.authenticator import BE, UP, UV, Authenticator

pytestmark = pytest.mark.django_db(databases="__all__")
PAGE = "/to-sign/passkeys/"


def enrolled(table: Table, passkey: Authenticator, *, by: str = BY["MAR"]) -> Draft:
    """Made on that person's page; it waits for the administrator."""
    page = table.sit(by).get(PAGE).content.decode()
    options = html.unescape(re.findall(r'data-passkey-options="([^"]*)"', page)[0])
    answer = table.sit(by).post(PAGE, {"answer": passkey.create(options)})
    assert answer.status_code == 302
    return Draft.objects.filter(owner__pseudonym=by).latest("pk")


def people(table: Table) -> tuple[Person, ...]:
    return table.pair.mar.look(lambda book: current_doc(book, "MAR")).people


def proposed(table: Table, minutes: str) -> str:
    table.secretary.post(f"/sessions/texts/{minutes}/proposal/")
    return InstrumentText.objects.get().content


def signed(table: Table, passkey: Authenticator, content: str, verb: str) -> Any:
    page = table.secretary.get(f"/to-sign/{content}/").content.decode()
    action = re.escape(f"/to-sign/{content}/{verb}/")
    (challenge,) = re.findall(rf'action="{action}"[^>]*data-passkey="([^"]+)"', page)
    return table.secretary.post(f"/to-sign/{content}/{verb}/", {"answer": passkey.get(challenge)})


@LANGUAGES
def test_it_waits_with_eight_words_on_both_pages(table: Table, language: str) -> None:
    draft = enrolled(table, Authenticator(), by="u:planner")
    mine = speak(table.planner, language).get(PAGE).content.decode()
    theirs = speak(table.secretary, language).get(PAGE).content.decode()
    spoken = re.findall(r'class="spoken">([^<]+)<', mine)
    assert spoken == re.findall(r'class="spoken">([^<]+)<', theirs) and len(spoken[0].split()) == 8
    assert "/approval/" in theirs and "/approval/" not in mine
    assert draft.content["state"] == "waiting" and people(table) == ()


def test_approved_it_is_in_the_key_document_as_head_of_delegation(table: Table) -> None:
    draft = enrolled(table, Authenticator())
    assert table.secretary.post(f"{PAGE}{draft.pk}/approval/").status_code == 302
    (person,) = people(table)
    assert (person.alg, person.rp, person.origin) == ("webauthn-es256", "testserver", "http://testserver")
    assert person.roles == ("hod",) and not person.synced
    again = table.secretary.post(f"{PAGE}{draft.pk}/approval/")
    assert again.status_code == 422 and len(people(table)) == 1


def test_a_planners_passkey_binds_nobody_and_a_synced_one_says_so(table: Table) -> None:
    draft = enrolled(table, Authenticator(flags=UP | UV | BE), by="u:planner")
    assert "autres appareils" in table.secretary.get(PAGE).content.decode()
    table.secretary.post(f"{PAGE}{draft.pk}/approval/")
    (person,) = people(table)
    assert person.roles == () and person.synced


def test_only_an_administrator_approves_and_the_owner_may_give_it_up(table: Table) -> None:
    draft = enrolled(table, Authenticator(), by="u:planner")
    assert table.planner.post(f"{PAGE}{draft.pk}/approval/").status_code == 422
    assert table.stranger.post(f"{PAGE}{draft.pk}/approval/").status_code == 403
    assert table.secretary.get(f"{PAGE}{draft.pk}/approval/").status_code == 405
    assert people(table) == ()
    mine = enrolled(table, Authenticator())
    assert table.planner.post(f"{PAGE}{mine.pk}/dismissal/").status_code == 422
    assert table.planner.post(f"{PAGE}{draft.pk}/dismissal/").status_code == 302
    assert "/approval/" in table.secretary.get(PAGE).content.decode()
    assert table.secretary.post(f"{PAGE}{draft.pk}/approval/").status_code == 422
    assert table.secretary.post(f"{PAGE}999/approval/").status_code == 404


@pytest.mark.parametrize(
    "passkey",
    [Authenticator(origin="http://mar.elsewhere"), Authenticator(rp="elsewhere"), Authenticator(flags=UP)],
    ids=["origin", "host", "not verified"],
)
def test_an_answer_from_elsewhere_is_not_kept(table: Table, passkey: Authenticator) -> None:
    page = table.secretary.get(PAGE).content.decode()
    options = html.unescape(re.findall(r'data-passkey-options="([^"]*)"', page)[0])
    answer = table.secretary.post(PAGE, {"answer": passkey.create(options)})
    assert answer.status_code == 422 and "Recommencez" in answer.content.decode()
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    "answer",
    ["", "{}", "[]", "null", "nonsense", '{"id": 1}', '{"id":"a","rawId":"a","type":"public-key","response":{}}'],
)
def test_no_answer_is_said(table: Table, answer: str) -> None:
    table.secretary.get(PAGE)
    assert table.secretary.post(PAGE, {"answer": answer}).status_code == 422
    assert not Draft.objects.exists()


def test_an_old_challenge_is_not_taken_twice(table: Table) -> None:
    page = table.secretary.get(PAGE).content.decode()
    options = html.unescape(re.findall(r'data-passkey-options="([^"]*)"', page)[0])
    passkey = Authenticator()
    assert table.secretary.post(PAGE, {"answer": passkey.create(options)}).status_code == 302
    assert table.secretary.post(PAGE, {"answer": passkey.create(options)}).status_code == 422
    assert Draft.objects.count() == 1


def test_a_passkey_signs_the_text(table: Table, minutes: str) -> None:
    passkey = Authenticator()
    table.secretary.post(f"{PAGE}{enrolled(table, passkey).pk}/approval/")
    content = proposed(table, minutes)
    answer = signed(table, passkey, content, "signature")
    assert answer.status_code == 302
    standing = table.reading.standing(InstrumentText.objects.get())
    assert standing.votes == {"MAR": "agree"}
    page = table.secretary.get(f"/to-sign/{content}/").content.decode()
    assert "Il manque une signature" in page and 'id="pen"' not in page


def test_a_passkey_declines_the_text(table: Table, minutes: str) -> None:
    passkey = Authenticator()
    table.secretary.post(f"{PAGE}{enrolled(table, passkey).pk}/approval/")
    content = proposed(table, minutes)
    assert signed(table, passkey, content, "refusal").status_code == 302
    assert table.reading.standing(InstrumentText.objects.get()).state == "declined"


def test_another_passkey_or_another_challenge_signs_nothing(table: Table, minutes: str) -> None:
    passkey, other = Authenticator(), Authenticator()
    table.secretary.post(f"{PAGE}{enrolled(table, passkey).pk}/approval/")
    content = proposed(table, minutes)
    unknown = signed(table, other, content, "signature")
    assert unknown.status_code == 422 and "document de clés" in unknown.content.decode()
    crossed = table.secretary.post(f"/to-sign/{content}/signature/", {"answer": passkey.get("AAAA")})
    assert crossed.status_code == 422
    other.id = passkey.id
    assert signed(table, other, content, "signature").status_code == 422
    assert table.reading.standing(InstrumentText.objects.get()).votes == {}
