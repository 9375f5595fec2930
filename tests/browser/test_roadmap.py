"""The roadmap in a browser, on both nodes of the demonstration: a slip by pointer, keys, date field; proposed, agreed.

Morocco's planner reads French, Mali's Arabic: what is dragged to the right here runs to the left there."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from mithaq.demonstration.cast import STATES

from .moves import PHONE
from .people import Person
from .played import Table
from .soundness import faults

pytestmark = pytest.mark.browser
OVERHAUL = {"fr": "Remise en état des véhicules", "ar": "إصلاح المركبات"}


@pytest.mark.parametrize("party", STATES)
def test_a_bar_is_dragged_and_nothing_is_saved(looking: Table, party: str) -> None:
    planner = looking(party)
    planner.opens("/roadmap/")
    bar = bar_of(planner, OVERHAUL[planner.language])
    before = bar.get_attribute("data-start")
    drag(planner, bar, days=18)
    expect(planner.page.locator("#board.slipping")).to_be_visible()
    expect(planner.page.locator(".gantt-ghost")).to_have_count(4)
    expect(planner.page.locator(".moves li")).to_have_count(4)
    moved = date.fromisoformat(str(bar_of(planner, OVERHAUL[planner.language]).get_attribute("data-start")))
    assert moved >= date.fromisoformat(str(before)) + timedelta(days=18)
    planner.looks(again="slipping")
    planner.presses("[data-forget]")
    assert bar_of(planner, OVERHAUL[planner.language]).get_attribute("data-start") == before
    expect(planner.page.locator(".gantt-ghost")).to_have_count(0)


@pytest.mark.parametrize("party", STATES)
def test_a_finger_that_rests_on_a_bar_moves_it_and_one_that_does_not_scrolls(looking: Table, party: str) -> None:
    planner = looking(party)
    planner.page.clock.install()
    planner.page.context.new_cdp_session(planner.page).send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    planner.opens("/roadmap/?zoom=month")
    planner.page.set_viewport_size({"width": PHONE, "height": 900})
    chart, bar = planner.page.locator(".gantt-scroll"), bar_of(planner, OVERHAUL[planner.language])
    bar.scroll_into_view_if_needed()
    scrolled, before = chart.evaluate("node => node.scrollLeft"), bar.get_attribute("data-start")
    finger(planner, bar, days=10, rests=False)
    assert abs(at_rest(chart) - scrolled) > 20
    assert not planner.page.locator("#board.slipping").count() and "slip=" not in planner.page.url
    bar.scroll_into_view_if_needed()
    scrolled = at_rest(chart)
    finger(planner, bar, days=14, rests=True)
    expect(planner.page.locator("#board.slipping")).to_be_visible()
    moved = date.fromisoformat(str(bar_of(planner, OVERHAUL[planner.language]).get_attribute("data-start")))
    assert moved >= date.fromisoformat(str(before)) + timedelta(days=14)
    assert abs(chart.evaluate("node => node.scrollLeft") - scrolled) < 2
    planner.looks(again="by a finger")


@pytest.mark.parametrize("party", STATES)
def test_arrows_move_the_focus_and_the_bar_and_the_three_choices_come(looking: Table, party: str) -> None:
    planner = looking(party)
    planner.opens("/roadmap/")
    keys, link = planner.page.keyboard, link_of(planner, OVERHAUL[planner.language])
    link.focus()
    keys.press("ArrowDown")
    expect(link).not_to_be_focused()
    keys.press("ArrowUp")
    expect(link).to_be_focused()
    later = "ArrowRight" if planner.language == "fr" else "ArrowLeft"
    keys.press(f"Shift+{later}")
    keys.press("Escape")
    keys.press(f"Shift+{later}")
    keys.press(f"Shift+{later}")
    keys.press("Enter")
    expect(planner.page.locator("#board.slipping")).to_be_visible()
    assert "slip=" in planner.page.url
    expect(planner.page.locator("a.way")).to_have_count(4)
    planner.looks(again="choices")
    planner.page.locator("a.way").nth(2).click()
    expect(planner.page.locator("a.way").nth(2)).to_have_attribute("aria-current", "true")
    assert "choice=least" in planner.page.url
    planner.page.set_viewport_size({"width": PHONE, "height": 900})
    assert faults(planner.page) == []


def test_keys_zoom_and_help(looking: Table) -> None:
    planner = looking("MAR")
    planner.opens("/roadmap/")
    link_of(planner, OVERHAUL["fr"]).focus()
    planner.page.keyboard.press("?")
    expect(planner.page.locator("#gantt-help")).to_be_visible()
    planner.page.keyboard.press("Escape")
    with planner.page.expect_navigation():
        planner.page.keyboard.press("+")
    assert "zoom=year" in planner.page.url
    wide = planner.page.locator(".gantt-chart").get_attribute("width")
    with planner.page.expect_navigation():
        planner.page.keyboard.press("+")
    assert "zoom=quarter" in planner.page.url
    assert float(str(planner.page.locator(".gantt-chart").get_attribute("width"))) > float(str(wide))
    in_view = "node => { const r = node.getBoundingClientRect(); return r.left > 0 && r.left < innerWidth }"
    assert planner.page.locator(".gantt-today").evaluate(in_view)


def test_late_by_days_is_proposed_seen_as_ghosts_and_agreed(table: Table) -> None:
    """No bar is touched: the date field alone, as without a script."""
    mar, mli = table("MAR"), table("MLI")
    mar.opens("/roadmap/")
    mar.goes(link_of(mar, OVERHAUL["fr"]))
    mar.fills(late=14, because="Les pièces arrivent plus tard.")
    mar.presses("main form.sheet-form button.primary")
    expect(mar.page.locator("input[type=text][name=because]")).to_have_value("Les pièces arrivent plus tard.")
    count = mar.page.locator(".moves li").count()
    mar.presses("form[action$='/proposal/'] button.primary")
    mar.reads("Proposed. It is in force once the other party has checked and agreed.")
    table.carries("MAR", "MLI")
    mli.opens("/roadmap/")
    expect(mli.page.locator(".gantt-ghost")).to_have_count(count)
    expect(mli.page.locator(".moves li")).to_have_count(count)
    assert mli.has("Les pièces arrivent plus tard.")
    mli.looks(again="another's slip")
    mli.presses("form[action$='/agreement/'] button")
    table.carries("MLI", "MAR")
    mar.opens("/roadmap/")
    mar.reads("The plan in force, agreed by both parties.")
    mar.opens("/roadmap/compare/")
    expect(mar.page.locator(".gantt-ghost")).to_have_count(count)


def test_another_plan_answers(table: Table) -> None:
    mar, mli = table("MAR"), table("MLI")
    slips(mar, days=10)
    mar.presses("form[action$='/proposal/'] button.primary")
    table.carries("MAR", "MLI")
    slips(mli, days=10)
    mli.presses("form[action$='/proposal/'] button.primary")
    table.carries("MLI", "MAR")
    mar.opens("/roadmap/")
    mar.presses("form[action$='/agreement/'] button")
    mar.reads("The plan in force, agreed by both parties.")
    assert not mar.page.locator(".message.warning").count()  # theirs put ours aside: nothing is left to settle


def slips(planner: Person, *, days: int) -> None:
    planner.opens("/roadmap/")
    drag(planner, bar_of(planner, OVERHAUL[planner.language]), days=days)
    expect(planner.page.locator("#board.slipping")).to_be_visible()


def link_of(planner: Person, name: str) -> Locator:
    return planner.page.locator(".gantt-labels a[data-row]").filter(has_text=name).first


def bar_of(planner: Person, name: str) -> Locator:
    key: Any = link_of(planner, name).get_attribute("data-row")
    return planner.page.locator(f'.gantt-row[data-key="{key}"]')


def drag(planner: Person, bar: Locator, *, days: int) -> None:
    """By its middle, in the direction in which time runs."""
    bar.scroll_into_view_if_needed()
    box = bar.locator(".gantt-whole").bounding_box()
    assert box is not None
    day = float(str(planner.page.locator("[data-slips]").get_attribute("data-day")))
    x, y = box["x"] + min(box["width"], 40) / 2, box["y"] + box["height"] / 2
    along = days * day * (-1 if planner.language == "ar" else 1)
    planner.page.mouse.move(x, y)
    planner.page.mouse.down()
    planner.page.mouse.move(x + along / 2, y)
    planner.page.mouse.move(x + along, y)
    planner.page.mouse.up()


def at_rest(chart: Locator) -> float:
    """How far it is scrolled once a swing has died away: three looks in a row that see the same."""
    seen: list[float] = []
    while len(seen) < 3 or len(set(seen[-3:])) > 1:
        chart.page.wait_for_timeout(400)
        seen.append(float(chart.evaluate("node => node.scrollLeft")))
    return seen[-1]


def finger(planner: Person, bar: Locator, *, days: int, rests: bool) -> None:
    """Put on the bar, left there until it holds it or moved at once, along time; lifted.

    At once is before the page's clock ticks again, however long this machine takes for it."""
    box = bar.locator(".gantt-whole").bounding_box()
    assert box is not None
    day = float(str(planner.page.locator("[data-slips]").get_attribute("data-day")))
    edges = (150, PHONE - 20) if planner.language == "fr" else (20, PHONE - 150)  # beside the names
    x, y = min(max(box["x"] + 8, edges[0]), edges[1]), box["y"] + box["height"] / 2
    along = days * day * (-1 if planner.language == "ar" else 1)
    session = planner.page.context.new_cdp_session(planner.page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        told = [{"x": at, "y": down} for at, down in points]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": told})

    if not rests:
        planner.page.clock.pause_at(datetime.now() + timedelta(days=1))
    touch("touchStart", (x, y))
    if rests:
        expect(planner.page.locator(".gantt-row.held")).to_have_count(1)
    for step in range(1, 9):
        touch("touchMove", (x + along * step / 8, y))
    touch("touchEnd")
    planner.page.clock.resume()
