"""The search in a real Chromium: the palette by its keys, answers while one types, the page, in three languages."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .late import came, held_back
from .moves import PHONE, speaks
from .one_node import PREPARED, one_node, signed_in
from .soundness import faults, listen

pytestmark = pytest.mark.browser
LOOK = os.environ.get("MITHAQ_LOOK", "")  # a folder for pictures, when somebody wants to look


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Morocco's node with minutes, its passages read by `mithaq index`."""
    with one_node(tmp_path_factory.mktemp("mar"), PREPARED, ("mithaq", "index")) as address:
        yield address


@pytest.fixture
def page(browser: Browser, node: str) -> Iterator[Page]:
    context = signed_in(browser, node, "/sessions/")
    yield context.pages[0]
    context.close()


def picture(page: Page, name: str) -> None:
    if LOOK:
        page.screenshot(path=Path(LOOK) / f"{name}.png")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_palette_answers_while_one_types_and_the_keys_lead_there(page: Page, language: str) -> None:
    heard = listen(page)
    speaks(page, language)
    page.keyboard.press("Control+k")
    box = page.locator("#palette-q")
    expect(box).to_be_focused()
    box.press_sequentially("feuille de rou")
    expect(page.locator("#palette-answers mark").first).to_be_visible()
    expect(page.locator("#palette-answers [hx-trigger]")).to_have_count(0)  # meaning has answered
    assert faults(page) == []
    picture(page, f"palette_{language}")
    box.press("ArrowDown")
    first = page.locator("#palette-answers [data-stop]").first
    expect(first).to_be_focused()
    first.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("Control+k")
    expect(page.locator("#palette")).not_to_be_visible()
    assert heard == []


def test_who_walks_among_the_answers_stays_on_the_one_reached_when_meaning_answers(page: Page) -> None:
    held = held_back(page, r"[?&]meaning=1", "GET")
    page.keyboard.press("Control+k")
    page.locator("#palette-q").fill("feuille de route")
    answer = came(page, held)
    page.locator("#palette-q").press("ArrowDown")
    reached = page.locator("#palette-answers [data-stop]:focus")
    address = reached.get_attribute("href")
    answer.continue_()
    expect(page.locator("#palette-answers [hx-trigger]")).to_have_count(0)
    expect(reached).to_have_attribute("href", address or "nowhere")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_page_finds_the_other_language_and_fits_a_phone(page: Page, node: str, language: str) -> None:
    heard = listen(page)
    speaks(page, language)
    page.goto(f"{node}/search/?q=stagiaires")
    expect(page.locator("#answers li [lang=fr] mark").first).to_be_visible()
    with page.expect_response(re.compile(r"[?&]q=%D9%85")):  # else the answers still shown would do
        page.fill("#id_q", "متدربا")
    expect(page.locator("#answers li mark").first).to_be_visible()
    assert faults(page) == []
    picture(page, f"search_{language}")
    page.set_viewport_size({"width": PHONE, "height": 900})
    page.locator(".filters summary").click()
    assert faults(page) == []
    picture(page, f"search_{language}_phone")
    expect(page.locator("#answers [hx-trigger]")).to_have_count(0)  # meaning has answered
    page.goto(f"{node}/search/?q=zzzzzz&party=MLI")
    expect(page.locator("#answers .empty")).to_be_visible()
    assert faults(page) == []
    picture(page, f"nothing_{language}_phone")
    assert heard == []
