"""The style page in a real browser: no axe violation, no console error, nothing wider than the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.one_node import PASSWORD, one_node
from tests.browser.soundness import faults, listen

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A node of its own, as it is served to people, with the style page switched on."""
    with one_node(tmp_path_factory.mktemp("node"), ("tests.browser.bare",), MITHAQ_COMPONENTS="1") as address:
        yield address


@pytest.fixture(params=[1360, 400], ids=["wide", "phone"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 900}, locale="fr")
    yield context.new_page()
    context.close()


def sign_in(page: Page, node: str, where: str) -> None:
    page.goto(f"{node}/sign-in/?next={where}")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", PASSWORD)
    page.locator(".sheet button").click()
    page.wait_for_url(f"{node}{where}")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_component_in_every_language(page: Page, node: str, language: str) -> None:
    heard = listen(page)
    page.goto(f"{node}/sign-in/")
    assert faults(page) == []
    sign_in(page, node, "/components/")
    page.locator(f".switch button[value={language}]").click()
    page.wait_for_load_state()
    assert page.url == f"{node}/components/"
    assert page.evaluate("document.documentElement.lang") == language
    page.locator(".gantt-table summary").click()
    assert faults(page) == []
    assert heard == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_chart_opens_with_today_in_view(page: Page, node: str, language: str) -> None:
    sign_in(page, node, "/components/")
    page.locator(f".switch button[value={language}]").click()
    page.wait_for_load_state()
    line, chart = page.locator(".gantt-today").bounding_box(), page.locator(".gantt-scroll").bounding_box()
    labels = page.locator(".gantt-labels").bounding_box()
    assert line and chart and labels
    edges = (
        (chart["x"], labels["x"]) if language == "ar" else (labels["x"] + labels["width"], chart["x"] + chart["width"])
    )
    assert edges[0] < line["x"] < edges[1]


def test_a_label_stands_beside_its_bar(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    tops = page.evaluate("""() => {
        const labels = [...document.querySelectorAll(".gantt-labels li:not(.group)")];
        const rows = [...document.querySelectorAll(".gantt-row")];
        const middle = (node) => { const box = node.getBoundingClientRect(); return box.top + box.height / 2; };
        const drawn = (row) => row.querySelector(".gantt-whole, .gantt-milestone");
        return labels.map((label, n) => Math.abs(middle(label) - middle(drawn(rows[n]))));
    }""")
    assert len(tops) == 7 and max(tops) < 2


def test_the_menu_opens_on_a_phone_and_is_closed_by_escape(browser: Browser, node: str) -> None:
    page = browser.new_context(viewport={"width": 400, "height": 900}, locale="fr").new_page()
    sign_in(page, node, "/components/")
    rail = page.locator("#rail")
    assert not rail.is_visible()
    page.locator(".rail-open").click()
    assert rail.is_visible() and faults(page) == []
    page.keyboard.press("Escape")
    assert not rail.is_visible()


def test_the_account_menu_closes_and_gives_the_focus_back(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    menu, out = page.locator("details.user"), page.locator("details.user form[action='/sign-out/'] button")
    menu.locator("summary").click()
    assert out.is_visible()
    page.keyboard.press("Escape")
    assert not out.is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_a_dialog_keeps_the_focus_and_closes(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    page.locator("[data-opens=sure]").first.click()
    assert page.locator("dialog#sure").is_visible() and faults(page) == []
    page.locator("dialog#sure button").first.click()
    assert not page.locator("dialog#sure").is_visible()


def test_a_dropped_file_says_its_name(page: Page, node: str, tmp_path: Path) -> None:
    sign_in(page, node, "/components/")
    text = tmp_path / "بيان.txt"
    text.write_text("x" * 3000)
    page.set_input_files("#communique", text)
    assert "بيان.txt" in page.locator(".drop output").inner_text()


def test_a_form_that_asks_first_is_sent_only_after_yes(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    dialog, send = page.locator("dialog#sure"), page.locator("form[data-confirm] button")
    send.click()
    dialog.locator("button").first.click()
    assert page.url == f"{node}/components/"
    send.click()
    dialog.locator("button[value=yes]").click()
    page.wait_for_url(f"{node}/components/?name=*")
