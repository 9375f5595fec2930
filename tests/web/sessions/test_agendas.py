"""The agenda on the page: rows, proposed, agreed, replaced."""

from typing import Any

import pytest

from mithaq.commission.acts import AgendaPropose
from mithaq.commission.acts.sessions import Item
from mithaq.commission.models import Agenda
from tests.web.sessions.cast import BY, Table, fresh, proposal

pytestmark = pytest.mark.django_db(databases="__all__")


def rows(*titles: str, numbers: tuple[int, ...] = ()) -> dict[str, Any]:
    form = {"form-TOTAL_FORMS": str(len(titles)), "form-INITIAL_FORMS": "0"}
    for i, title in enumerate(titles):
        form |= {f"form-{i}-n": str(numbers[i]) if numbers else "", f"form-{i}-title_fr": title, f"form-{i}-axis": ""}
    return form


@pytest.fixture
def session(table: Table) -> str:
    act = proposal()
    table.pair.mar.perform(act, by=BY["MAR"])
    table.pair.exchange()
    return act.key


def test_items_are_numbered_and_empty_rows_left_out(table: Table, session: str) -> None:
    page = table.secretary.get(f"/sessions/{session}/agenda/").content.decode()
    assert page.count("item-row") == 3
    answer = table.secretary.post(f"/sessions/{session}/agenda/", rows("Bilan", "", "Programme"))
    assert answer.status_code == 302
    assert [(one["n"], one["title"]) for one in Agenda.objects.get().items] == [
        (1, {"fr": "Bilan"}),
        (2, {"fr": "Programme"}),
    ]
    assert "Programme" in table.secretary.get(f"/sessions/{session}/").content.decode()


def test_more_rows_keep_what_was_typed(table: Table, session: str) -> None:
    page = table.secretary.post(f"/sessions/{session}/agenda/", rows("Bilan") | {"more": "1"}).content.decode()
    assert page.count("item-row") == 4 and 'value="Bilan"' in page
    assert not Agenda.objects.exists()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (rows("", ""), "un point au moins"),
        (rows("Bilan", "Programme", numbers=(2, 2)), "2, 2"),
        (rows("", numbers=(4,)), "4"),
    ],
)
def test_what_is_no_agenda_is_said(table: Table, session: str, form: dict[str, Any], said: str) -> None:
    answer = table.secretary.post(f"/sessions/{session}/agenda/", form)
    assert answer.status_code == 422 and said in answer.content.decode()
    assert not Agenda.objects.exists()


def test_the_other_sides_agenda_is_agreed(table: Table, session: str) -> None:
    item = Item(n=1, title={"fr": "Bilan", "ar": "الحصيلة"}, axis="training")
    act = AgendaPropose(key=fresh("MLI"), replaces=None, session=session, items=[item])
    table.pair.mli.does(act)
    table.pair.exchange()
    page = table.secretary.get(f"/sessions/{session}/").content.decode()
    assert f"/agendas/{act.key}/agreement/" in page and "الحصيلة" in page
    row = Agenda.objects.get()
    answer = table.secretary.post(f"/agendas/{act.key}/agreement/", {"hashed": row.hashed})
    assert answer.status_code == 302
    assert table.reading.standing(row).state == "agreed"


def test_our_unanswered_agenda_is_replaced_in_one_entry(table: Table, session: str) -> None:
    table.secretary.post(f"/sessions/{session}/agenda/", rows("Bilan"))
    table.secretary.post(f"/sessions/{session}/agenda/", rows("Bilan", "Programme"))
    assert {len(row.items): row.withdrawn for row in Agenda.objects.all()} == {1: True, 2: False}
    page = table.secretary.get(f"/sessions/{session}/").content.decode()
    assert page.count('class="agenda"') == 1


def test_a_planner_and_a_stranger_propose_no_agenda(table: Table, session: str) -> None:
    assert table.planner.post(f"/sessions/{session}/agenda/", rows("Bilan")).status_code == 422
    assert table.stranger.get(f"/sessions/{session}/agenda/").status_code == 403
    assert table.secretary.get(f"/sessions/{fresh()}/agenda/").status_code == 404
    assert not Agenda.objects.exists()
