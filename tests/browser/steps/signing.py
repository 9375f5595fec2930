"""Both co-chairs sign: one with a passkey, the other with a key that never came to the node. Then the originals."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.people import Person

STATES = ("MAR", "MLI")


def makes_a_passkey(chair: Person) -> str:
    """The eight words that the chair reads to the administrator by telephone."""
    chair.holds_a_telephone()
    chair.opens("/to-sign/passkeys/")
    chair.presses("form[data-passkey-options] button")
    return chair.page.locator(".spoken").first.inner_text()


def puts_the_passkey_in_force(administrator: Person, words: str) -> None:
    """Only if the page shows the eight words that were heard."""
    administrator.opens("/to-sign/passkeys/")
    assert words in administrator.page.locator(".spoken").all_inner_texts()
    administrator.agrees_to_go_on("form[action$='/approval/'] button")


def signs_with_the_passkey(chair: Person) -> None:
    _opens_what_awaits(chair)
    chair.presses("form[action$='/signature/'][data-passkey] button")
    chair.reads("One signature is missing")
    expect(chair.page.locator(".rings.big .open")).to_have_count(1)


def signs_on_their_own_machine(chair: Person, folder: Path) -> None:
    """Statement out, signature back: `mithaq sign` needs no node, and the key never meets one."""
    _opens_what_awaits(chair)
    chair.page.locator("#pen details summary").click()
    statement = chair.downloads("a[href$='/statement.json']", folder)
    chair.drops("file", chair.side.signs(statement))
    chair.presses("#pen form[enctype] button.primary")
    expect(chair.page.locator(".rings.big .open")).to_have_count(0)


def sees_it_signed_but_not_acknowledged(secretary: Person) -> None:
    opens_the_signed_text(secretary)
    secretary.reads("Signed by all, not yet acknowledged by the other party")
    secretary.looks(again="signed")


def sees_it_adopted(secretary: Person) -> None:
    opens_the_signed_text(secretary)
    secretary.reads("Both co-chairs have signed: the text is adopted")
    secretary.looks(again="adopted")


def takes_the_papers(secretary: Person, folder: Path) -> dict[str, Path]:
    """Both originals and the certificate, as this node renders them."""
    opens_the_signed_text(secretary)
    papers = {state: secretary.downloads(f"a[href$='/originals/{state}.pdf']", folder) for state in STATES}
    return papers | {"certificate": secretary.downloads("a[href$='/certificate.json']", folder)}


def verifies(anyone: Person, paper: Path) -> None:
    """On the register, without an account."""
    anyone.opens("/register/")
    anyone.drops("document", paper)
    anyone.presses("main form button.primary")
    expect(anyone.page.locator("section.verdict.holds")).to_be_visible()
    anyone.looks(again=f"verified {paper.suffix}")


def opens_the_signed_text(secretary: Person) -> None:
    secretary.opens("/to-sign/")
    secretary.follows("[href^='/to-sign/']:not([href='/to-sign/passkeys/'])")


def _opens_what_awaits(chair: Person) -> None:
    """The first thing that awaits a chair is on the dashboard."""
    chair.opens("/")
    chair.follows("[href^='/to-sign/']")
    expect(chair.page.locator("#pen")).to_be_visible()
