"""What is done with a page so that it holds on the slowest machine: nothing is touched before its scripts listen."""

import os
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Browser, BrowserContext, Error, Locator, Page, expect

from .patience import PATIENCE

WIDE, PHONE = 1360, 400
SLOWED = float(os.environ.get("MITHAQ_SLOWED", "1"))  # how many times slower Chromium computes, to try these tests
MOVED_ON = ("context was destroyed", "navigated or closed", "Cannot find context", "was collected", "navigating")
Seen = TypeVar("Seen")

expect.set_options(timeout=PATIENCE * 1_000)


def opened(browser: Browser, *, width: int = WIDE, locale: str = "fr") -> BrowserContext:
    """A browser of one's own, with its first page. Colours don't fade: what is looked at is what stands there."""
    size = {"width": width, "height": 900}
    context = browser.new_context(viewport=size, locale=locale, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE * 1_000)
    another(context)
    return context


def another(context: BrowserContext) -> Page:
    """One more page in it."""
    page = context.new_page()
    if SLOWED > 1:
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    return page


def leads(page: Page, thing: Locator) -> None:
    """Clicks what leads to a page, and waits until that page is whole. The page that is left bears a mark."""
    steadily(page, lambda: page.evaluate("document.documentElement.dataset.left = 'yes'"))
    thing.click()
    expect(page.locator("html:not([data-left])")).to_have_count(1)
    page.wait_for_load_state()


def speaks(page: Page, language: str) -> None:
    """The page anew in this language, by its switch."""
    leads(page, page.locator(f".switch button[value={language}]"))
    expect(page.locator("html")).to_have_attribute("lang", language)


def steadily(page: Page, look: Callable[[], Seen]) -> Seen:
    """What `look` sees of a whole page. Where a job ends meanwhile and it goes on to its result, that is looked at."""
    for _ in range(9):
        page.wait_for_load_state()
        try:
            return look()
        except Error as moved:
            if not any(words in str(moved) for words in MOVED_ON):
                raise
    page.wait_for_load_state()
    return look()
