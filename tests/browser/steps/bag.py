"""The diplomatic bag: packed on one node's page, carried as a file, dropped on the other's."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.people import Person


@dataclass(frozen=True)
class Carrier:
    """Whoever walks between the two secretaries."""

    folder: Path

    def carries(self, sender: Person, receiver: Person) -> None:
        """One sealed file, and the receipt of it."""
        sender.opens("/bag/")
        file = sender.downloads("form[action$='/packing/'] button", self.folder)
        assert file.suffix == ".mithaq"
        receiver.opens("/bag/")
        receiver.drops("bundle", file)
        receiver.presses("form[action$='/receiving/'] button.primary")
        expect(receiver.page.locator("main .errors")).to_have_count(0)
        expect(receiver.page).to_have_title(re.compile(f"^{receiver.hears('Receipt')} "))

    def there_and_back(self, one: Person, other: Person) -> None:
        self.carries(one, other)
        self.carries(other, one)


def digests(secretary: Person) -> list[str]:
    """RECORD and PICTURE as this node's Bag page reads them aloud."""
    secretary.opens("/bag/")
    return secretary.page.locator(".read-aloud").all_inner_texts()


def compares(secretary: Person, heard: list[str]) -> None:
    """Types what the other secretary reads aloud; both sides hold the same."""
    secretary.fills(record=heard[0], picture=heard[1])
    secretary.presses("form[action='/bag/#compare'] button")
    expect(secretary.page.locator("#compare .message.success")).to_have_count(2)
    expect(secretary.page.locator("#compare .message.warning")).to_have_count(0)
