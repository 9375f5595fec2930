"""Someone before the pages of their own node: what a person can do with a page, and no more."""

import re
from pathlib import Path
from typing import Any

from django.utils.translation import gettext, override
from playwright.sync_api import Browser, Download, Locator, Page, expect

from .moves import leads, opened
from .soundness import Watch
from .two_nodes import Side

AUTHENTICATOR = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


class Person:
    """One of the cast, in a browser of their own. Each new page they reach is looked at."""

    def __init__(self, browser: Browser, side: Side, user: str, watch: Watch) -> None:
        self.side, self.user, self.watch = side, user, watch
        self.who = f"{side.party} {user}"
        self.page: Page = opened(browser, locale=side.language).pages[0]
        watch.hear(self.page, self.who)

    @property
    def language(self) -> str:
        """The language this person reads."""
        return self.side.language

    @property
    def party(self) -> str:
        return self.side.party

    def signs_in(self) -> None:
        self.opens("/sign-in/")
        self.fills(username=self.user, password=self.side.passwords[self.user])
        self.presses(".sheet button")
        if self.page.locator("html").get_attribute("lang") != self.language:
            self.presses(f".switch button[value={self.language}]")
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)

    def opens(self, address: str) -> None:
        """Types an address."""
        self.page.goto(self.side.address + address)
        self.looks()

    def follows(self, link: str) -> None:
        """A link of the page itself, not of the menu."""
        self.goes(self.page.locator(f"main a{link}").first)

    def finds(self, words: str) -> None:
        """The link that says this, whatever its room."""
        self.goes(self.page.locator("main a").filter(has_text=words).first)

    def presses(self, button: str) -> None:
        """A button that leads to a page."""
        self.goes(self.page.locator(button).first)

    def agrees_to_go_on(self, button: str) -> None:
        """A button that asks first; yes."""
        self.page.locator(button).first.click()
        self.goes(self.page.locator("dialog[open] button[value=yes]"))

    def fills(self, **fields: Any) -> None:
        """Fields by name: typed into or chosen from."""
        for name, value in fields.items():
            field = self.page.locator(f"main [name={name}], .sheet [name={name}]").first
            if field.evaluate("node => node.tagName") == "SELECT":
                field.select_option(str(value))
            else:
                field.fill(str(value))

    def chooses(self, name: str, words: str) -> None:
        """The choice of a list that says this."""
        said = self.page.locator(f"main select[name={name}] option").filter(has_text=words).first
        self.page.locator(f"main select[name={name}]").select_option(said.get_attribute("value"))

    def ticks(self, name: str, *values: str) -> None:
        """These boxes and no others."""
        for box in self.page.locator(f"main [name={name}]").all():
            box.set_checked(box.get_attribute("value") in values)

    def drops(self, zone: str, *files: Path) -> None:
        """Files into a drop zone; their names appear in it."""
        self.page.set_input_files(f"#{zone}", files)
        for file in files:
            expect(self.page.locator(f".drop output[for={zone}]")).to_contain_text(file.name)

    def downloads(self, what: str, folder: Path) -> Path:
        """What a link or button gives as a file, kept under the name that the node gives it."""
        with self.page.expect_download() as waiting:
            self.page.locator(what).first.click()
        download: Download = waiting.value
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / download.suggested_filename
        download.save_as(file)
        return file

    def holds_a_telephone(self) -> None:
        """Chromium's virtual authenticator: the passkeys of this page."""
        session = self.page.context.new_cdp_session(self.page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})

    def reads(self, words: str, *, within: str = "main") -> None:
        """These words of the pages (English is their source) stand there, in the person's language."""
        shown = self.page.locator(within).filter(has_text=self.hears(words))
        expect(shown, f"{self.who} reads “{words}”").to_have_count(1)

    def hears(self, words: str) -> str:
        """The same in the person's language."""
        with override(self.language):
            return gettext(words)

    def has(self, words: str) -> bool:
        """Does the page say this?"""
        return words in self.text

    @property
    def text(self) -> str:
        """Everything the page says, each run of white space as one."""
        return re.sub(r"\s+", " ", self.page.locator("body").inner_text())

    def looks(self, *, again: str = "") -> None:
        self.watch.look(self.page, self.who, again=again)

    def goes(self, thing: Locator) -> None:
        """Clicks what leads to a page, and looks at that page."""
        leads(self.page, thing)
        self.looks()

    def closes(self) -> None:
        """The browser, as whoever has done their work does."""
        self.page.context.close()


def leaves(person: Person) -> None:
    """Signs out."""
    person.page.locator("details.user summary").click()
    person.presses("details.user form[action='/sign-out/'] button")
