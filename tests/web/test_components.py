"""Days, numbers and marks as each language writes them."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from django.template import Context, Template
from django.utils import translation

from mithaq.web.components.dates import HIJRI_MONTHS, gregorian, hijri
from mithaq.web.components.icons import ICONS
from mithaq.web.components.states import OTHER_FACE, STATES
from mithaq.web.shell.glance import Glance
from mithaq.web.shell.rail import ENTRIES

DAY = date(2026, 11, 22)
RABAT = ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]


def drawn(template: str, language: str = "fr", **context: Any) -> str:
    with translation.override(language):
        return Template(template).render(Context(context))


def test_the_months_of_rabat() -> None:
    assert [gregorian(date(2026, n, 1), "ar").split()[1] for n in range(1, 13)] == RABAT


def test_the_months_of_cairo_when_a_person_prefers_them() -> None:
    person = SimpleNamespace(user=SimpleNamespace(months="mashriq"))
    assert "أغسطس" in drawn("{% day d %}", "ar", d=date(2026, 8, 3), request=person)


def test_both_calendars_stand_beside_each_other() -> None:
    assert hijri(DAY, "ar") == "12 جمادى الآخرة 1448 هـ"
    assert hijri(DAY, "fr") == "12 joumada II 1448 H"
    page = drawn('{% day d form="full" %}', "fr", d=DAY)
    assert "dimanche 22 novembre 2026" in page and "12 joumada II 1448 H" in page
    assert 'datetime="2026-11-22"' in page


def test_the_sighting_moves_the_islamic_day_and_nothing_else() -> None:
    assert hijri(DAY, "fr", offset=1).startswith("13 ") and hijri(DAY, "fr", offset=-1).startswith("11 ")


def test_outside_the_computed_years_there_is_no_invented_islamic_date() -> None:
    assert hijri(date(1820, 1, 1), "ar") == ""
    assert "hijri" not in drawn("{% day d %}", d=date(1820, 1, 1))


def test_a_blank_stays_a_blank() -> None:
    assert all("—" in drawn("{% " + tag + " x %}", x=None) for tag in ("day", "moment", "number", "percent"))


def test_figures_are_isolated_in_an_arabic_line() -> None:
    page = drawn("{% percent 62.5 %} {% number 1200 %}", "ar")
    assert page.count("<bdi") == 2 and "62,5" in page and "1.200" in page
    assert "62,5" in drawn("{% percent 62.5 %}", "fr") and "62.5%" in drawn("{% percent 62.5 %}", "en")


def test_a_moment_is_told_on_this_nodes_clock() -> None:
    assert "10:42" in drawn("{% moment t %}", "fr", t=datetime(2026, 12, 14, 10, 42, tzinfo=UTC))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_state_has_a_word_and_a_shape(language: str) -> None:
    for name, state in (STATES | OTHER_FACE).items():
        with translation.override(language):
            assert str(state.word).strip(), name
        assert state.tone in {"good", "going", "watch", "broken", "waiting", "still", "sealed"}


def test_red_is_kept_for_a_broken_promise() -> None:
    assert [name for name, state in STATES.items() if state.tone == "broken"] == ["late"]


def test_the_other_face_is_what_was_heard_and_never_a_presence() -> None:
    page = drawn('{% other_face "received" entry=41 party="MLI" %}', "en")
    assert "Received" in page and ">41<" in page and ">MLI<" in page
    assert "online" not in drawn('{% other_face "on_its_way" %}', "en").lower()


def test_a_partys_colour_is_its_place_in_the_commission() -> None:
    glance = Glance(parties=("MAR", "MLI"))
    page = drawn('{% party "MLI" %}{% party "MAR" %}{% party "XYZ" %}', glance=glance)
    assert [page.index(css) for css in ("party-2", "party-1", "party-0")] == sorted(
        page.index(css) for css in ("party-2", "party-1", "party-0")
    )


def test_a_value_is_never_markup() -> None:
    evil = "<script>x</script>"
    page = drawn('{% ref e %}{% copy_hash e %}{% text_in "ar" e %}{% card title=e %}{{ e }}{% endcard %}', e=evil)
    assert "<script>" not in page and page.count("&lt;script&gt;") >= 4


def test_every_room_of_the_rail_has_its_drawing() -> None:
    assert {name for name, _label in ENTRIES} <= set(ICONS)


def test_the_three_calendars_have_twelve_months() -> None:
    assert {len(names) for names in HIJRI_MONTHS.values()} == {12}
