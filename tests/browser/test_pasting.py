"""A text pasted in a real Chromium: paired by the worker while one watches, stopped or looked through, then written."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.languages.test_pairing import ARABIC, FRENCH
from tests.web.instruments.words import CREATE

from .moves import PHONE, WIDE, leads
from .one_node import PREPARED, one_node, reading
from .soundness import faults

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with one_node(tmp_path_factory.mktemp("mar"), PREPARED, worker=True) as address:
        yield address


@pytest.fixture(params=["fr", "ar", "en"])
def page(request: pytest.FixtureRequest, browser: Browser, node: str) -> Iterator[Page]:
    with reading(browser, node, "/sessions/", request.param) as (page, heard):
        yield page
    assert heard == []


def test_a_pasted_text_is_paired_by_the_worker_and_written(page: Page, node: str) -> None:
    page.goto(f"{node}/sessions/texts/creation/")
    for name in ("genre", "prevailing"):
        page.locator(f"[name={name}]").select_option(CREATE[name])
    for name in ("reference", "title_fr", "title_ar", "place_fr", "place_ar", "day"):
        page.fill(f"[name={name}]", CREATE[name])
    for box in page.locator("[name=languages]").all():
        box.set_checked(box.get_attribute("value") in CREATE["languages"])
    leads(page, page.locator("main form button.primary").last)
    page.fill("#text_fr", FRENCH)
    page.fill("#text_ar", ARABIC)
    leads(page, page.locator("#paste form button.primary"))
    pairs = page.locator(".card.article")
    expect(pairs).to_have_count(5)  # watched until the worker has paired them
    for width in (PHONE, WIDE):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
    page.locator("form[action$='/writing/'] button").click()
    leads(page, page.locator("dialog[open] button[value=yes]"))
    expect(page.locator("[id^='foot-']")).to_have_count(4)
