"""The style page in a real browser: no axe violation, no console error, nothing wider than the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .moves import PHONE, WIDE, opened, speaks
from .one_node import one_node, signs_in
from .soundness import faults, listen

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A node of its own, as it is served to people, with the style page switched on."""
    with one_node(tmp_path_factory.mktemp("node"), ("tests.browser.bare",), MITHAQ_COMPONENTS="1") as address:
        yield address


@pytest.fixture(params=[WIDE, PHONE], ids=["wide", "phone"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = opened(browser, width=request.param)
    yield context.pages[0]
    context.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = opened(browser, width=PHONE)
    yield context.pages[0]
    context.close()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_component_in_every_language(page: Page, node: str, language: str) -> None:
    heard = listen(page)
    page.goto(f"{node}/sign-in/")
    assert faults(page) == []
    signs_in(page, node, "/components/")
    speaks(page, language)
    assert page.url == f"{node}/components/"
    page.locator(".gantt-table summary").click()
    assert faults(page) == []
    assert heard == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_chart_opens_with_today_in_view(page: Page, node: str, language: str) -> None:
    signs_in(page, node, "/components/")
    speaks(page, language)
    line, chart = page.locator(".gantt-today").bounding_box(), page.locator(".gantt-scroll").bounding_box()
    labels = page.locator(".gantt-labels").bounding_box()
    assert line and chart and labels
    edges = (
        (chart["x"], labels["x"]) if language == "ar" else (labels["x"] + labels["width"], chart["x"] + chart["width"])
    )
    assert edges[0] < line["x"] < edges[1]


def test_a_label_stands_beside_its_bar(page: Page, node: str) -> None:
    signs_in(page, node, "/components/")
    tops = page.evaluate("""() => {
        const labels = [...document.querySelectorAll(".gantt-labels li:not(.group)")];
        const rows = [...document.querySelectorAll(".gantt-row")];
        const middle = (node) => { const box = node.getBoundingClientRect(); return box.top + box.height / 2; };
        const drawn = (row) => row.querySelector(".gantt-whole, .gantt-milestone");
        return labels.map((label, n) => Math.abs(middle(label) - middle(drawn(rows[n]))));
    }""")
    assert len(tops) == 7 and max(tops) < 2


def test_the_menu_opens_on_a_phone_and_is_closed_by_escape(phone: Page, node: str) -> None:
    signs_in(phone, node, "/components/")
    rail = phone.locator("#rail")
    expect(rail).not_to_be_visible()
    phone.locator(".rail-open").click()
    expect(rail).to_be_visible()
    assert faults(phone) == []
    phone.keyboard.press("Escape")
    expect(rail).not_to_be_visible()


def test_the_account_menu_closes_and_gives_the_focus_back(page: Page, node: str) -> None:
    signs_in(page, node, "/components/")
    menu, out = page.locator("details.user"), page.locator("details.user form[action='/sign-out/'] button")
    menu.locator("summary").click()
    expect(out).to_be_visible()
    page.keyboard.press("Escape")
    expect(out).not_to_be_visible()
    expect(menu.locator("summary")).to_be_focused()


def test_a_dialog_keeps_the_focus_and_closes(page: Page, node: str) -> None:
    signs_in(page, node, "/components/")
    page.locator("[data-opens=sure]").first.click()
    expect(page.locator("dialog#sure")).to_be_visible()
    assert faults(page) == []
    page.locator("dialog#sure button").first.click()
    expect(page.locator("dialog#sure")).not_to_be_visible()


def test_a_dropped_file_says_its_name(page: Page, node: str, tmp_path: Path) -> None:
    signs_in(page, node, "/components/")
    text = tmp_path / "بيان.txt"
    text.write_text("x" * 3000)
    page.set_input_files("#communique", text)
    expect(page.locator(".drop output")).to_contain_text("بيان.txt")


def test_a_form_that_asks_first_is_sent_only_after_yes(page: Page, node: str) -> None:
    signs_in(page, node, "/components/")
    dialog, send = page.locator("dialog#sure"), page.locator("form[data-confirm] button")
    send.click()
    dialog.locator("button").first.click()
    expect(dialog).not_to_be_visible()
    assert page.url == f"{node}/components/"
    send.click()
    dialog.locator("button[value=yes]").click()
    page.wait_for_url(f"{node}/components/?name=*")
