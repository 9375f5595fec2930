"""What every page is asked in a browser: axe, nothing wider than the screen, nothing said on the console."""

import re
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Page

from .moves import PHONE, WIDE, steadily

AXE = (Path(__file__).parent / "vendor" / "axe" / "axe.min.js").read_text()
RUN = """(async () => { await document.fonts.ready; return (await axe.run()).violations.flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`)) })()"""
REPLACED = ("htmx:sendAbort,", "htmx:afterRequest,")  # the second beside a failure, which is heard itself
IDS = re.compile(r"(?<=/)(?:[A-Z]{2,8}\.[^/]+|[0-9a-f]{64}|\d+)(?=[/.])")


def faults(page: Page) -> list[str]:
    """What axe finds, and whether the page is wider than the screen. Injected beside the page's own policy."""
    return steadily(page, lambda: [*axe(page), *too_wide(page)])


def axe(page: Page) -> list[str]:
    """Put into the page and run there at one go, once its letters are drawn.

    The session stays: where one is detached Chromium takes the page's passkeys away."""
    session = page.context.new_cdp_session(page)
    asked = {"expression": f"{AXE}\n{RUN}", "awaitPromise": True, "returnByValue": True}
    told = session.send("Runtime.evaluate", asked)
    assert "exceptionDetails" not in told, told["exceptionDetails"]
    found: list[str] = told["result"]["value"]
    return found


def too_wide(page: Page) -> list[str]:
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return ["wider than the screen"] if wide else []


def is_a_fault(message: ConsoleMessage) -> bool:
    """Errors and warnings, but not a question that a newer one replaced: htmx tells that as an error."""
    return message.type in ("error", "warning") and not message.text.startswith(REPLACED)


def listen(page: Page) -> list[str]:
    """What the console says from now on: errors and warnings."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if is_a_fault(message) else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


class Watch:
    """Looks at each page once, and hears all of them: what it finds is told with the place where it was."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._looked: set[str] = set()

    def hear(self, page: Page, who: str) -> None:
        """Console, page errors, and answers that are the node's own fault."""

        def tell(what: str) -> None:
            self.found.append(f"{who} {page.url}: {what}")

        page.on("console", lambda one: tell(one.text) if is_a_fault(one) else None)
        page.on("pageerror", lambda error: tell(str(error)))
        page.on("response", lambda one: tell(f"{one.status} {one.url}") if one.status >= 500 else None)

    def look(self, page: Page, who: str, *, again: str = "") -> None:
        """The page in both widths, unless one like it was looked at; `again` names what is new about it."""
        found = steadily(page, lambda: self._look(page, again))
        self.found += [f"{who} {page.url}: {fault}" for fault in found]

    def _look(self, page: Page, again: str) -> list[str]:
        what = f"{page.evaluate('document.documentElement.lang')} {IDS.sub('…', page.url.split('?')[0])} {again}"
        if what in self._looked:
            return []
        found = [*axe(page), *too_wide(page)]
        page.set_viewport_size({"width": PHONE, "height": 900})
        found += [f"{fault} at {PHONE}" for fault in too_wide(page)]
        page.set_viewport_size({"width": WIDE, "height": 900})
        self._looked.add(what)
        return found

    @property
    def looked(self) -> int:
        """How many distinct pages."""
        return len(self._looked)
