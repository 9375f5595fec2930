"""Questions of a page whose answers are held back, to see what becomes of whoever works on meanwhile."""

import re
import time

from playwright.sync_api import Page, Route

from .patience import PATIENCE


def held_back(page: Page, pattern: str, method: str = "POST") -> list[Route]:
    """What is asked there from now on, without an answer until somebody lets it go."""
    held: list[Route] = []
    page.route(re.compile(pattern), lambda route: held.append(route) if _is(route, method) else route.continue_())
    return held


def came(page: Page, held: list[Route], count: int = 1) -> Route:
    """The one of that number, once it has come; one more than those that were meant would have come by then."""
    until = time.monotonic() + PATIENCE
    while len(held) < count and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert len(held) == count
    return held[-1]


def _is(route: Route, method: str) -> bool:
    return route.request.method == method
