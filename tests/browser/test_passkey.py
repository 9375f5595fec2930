"""A passkey in a real Chromium: made on the page, approved, and the minutes signed with it, in three languages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from .moves import another, leads, speaks
from .one_node import PREPARED, one_node, signed_in
from .people import AUTHENTICATOR
from .soundness import faults, listen

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Morocco's node with minutes ready to be proposed, at its own host name: a passkey belongs to a name."""
    with one_node(tmp_path_factory.mktemp("mar"), PREPARED, host="mar.localhost") as address:
        yield address


@pytest.fixture(scope="module")
def amina(browser: Browser, node: str) -> Iterator[BrowserContext]:
    """Signed in, in a browser of her own."""
    context = signed_in(browser, node, "/sessions/")
    yield context
    context.close()


def key_beside(page: Page) -> None:
    """The telephone of this page: Chromium's virtual authenticator."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})


def opens_the_text(page: Page, node: str) -> None:
    page.goto(f"{node}/sessions/")
    leads(page, page.locator("a[href^='/sessions/texts/MAR.']").first)


def test_a_passkey_is_made_approved_and_signs_the_minutes(amina: BrowserContext, node: str) -> None:
    page = another(amina)
    heard = listen(page)
    key_beside(page)
    page.goto(f"{node}/to-sign/passkeys/")
    leads(page, page.locator("form[data-passkey-options] button"))
    expect(page.locator(".spoken")).to_have_count(2)
    assert faults(page) == []
    page.locator("form[action$='/approval/'] button").click()
    leads(page, page.locator("dialog[open] button[value=yes]"))
    expect(page.locator(".spoken")).to_have_count(0)

    opens_the_text(page, node)
    page.locator("form[action$='/proposal/'][data-confirm] button").click()
    leads(page, page.locator("dialog[open] button[value=yes]"))
    expect(page.locator(".ceremony")).to_be_visible()
    assert faults(page) == []
    expect(page.locator(".rings.big .open")).to_have_count(2)
    leads(page, page.locator("form[action$='/signature/'][data-passkey] button"))
    expect(page.locator(".signatory.has-signed")).to_have_count(1)
    expect(page.locator(".rings.big .open")).to_have_count(1)
    _another_is_declined(page, node)
    assert heard == []


def _another_is_declined(page: Page, node: str) -> None:
    """A changed text is a new text; declining it asks once, and is signed with the passkey too."""
    opens_the_text(page, node)
    page.locator(".cell-actions a").last.click()
    page.locator("form.writing textarea").fill("يستضيف الجانب المغربي أربعة وعشرين (24) متدرباً مالياً.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("form.writing")).to_have_count(0)
    page.locator("form[action$='/proposal/'][data-confirm] button").click()
    leads(page, page.locator("dialog[open] button[value=yes]"))
    page.locator("form[action$='/refusal/'][data-passkey] button").click()
    page.locator("dialog#decline button").first.click()
    expect(page.locator("form[action$='/refusal/'][data-passkey]")).to_be_visible()
    page.locator("form[action$='/refusal/'][data-passkey] button").click()
    leads(page, page.locator("dialog#decline button[value=yes]"))
    expect(page.locator("#pen")).to_have_count(0)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("width", [1360, 400])
def test_the_rooms_of_texts_are_sound(amina: BrowserContext, node: str, language: str, width: int) -> None:
    page = another(amina)
    heard = listen(page)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{node}/sessions/")
    speaks(page, language)
    for address in addresses(page, node):
        page.goto(node + address)
        expect(page.locator("html")).to_have_attribute("lang", language)
        assert faults(page) == [], address
        assert heard == [], address
    page.close()


def addresses(page: Page, node: str) -> list[str]:
    """The pages of the rooms, found as a person finds them."""
    page.goto(f"{node}/sessions/")
    text = page.locator("a[href^='/sessions/texts/MAR.']").first.get_attribute("href")
    session = page.locator(".next-session a").first.get_attribute("href")
    page.goto(f"{node}/to-sign/")
    asked: list[str] = page.locator("main .rows a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    fixed = [
        "/sessions/",
        "/sessions/proposal/",
        "/sessions/texts/creation/",
        "/to-sign/",
        "/to-sign/passkeys/",
        "/register/",
    ]
    return [*fixed, f"{session}", f"{session}agenda/", f"{text}", *asked]


def test_an_article_is_edited_in_place_by_keyboard(amina: BrowserContext, node: str) -> None:
    page = another(amina)
    heard = listen(page)
    opens_the_text(page, node)
    cell = page.locator(".cell").first
    cell.locator(".cell-actions a").click()
    box = page.locator("form.writing textarea")
    expect(box).to_be_focused()
    assert faults(page) == []
    box.fill("Les deux Parties arrêtent la feuille de route 2027.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("form.writing")).to_have_count(0)
    expect(page.locator(".cell").first).to_contain_text("Les deux Parties arrêtent")
    assert page.locator("#panel").count() == 1 and heard == []


def test_leaving_unsaved_words_asks_first(amina: BrowserContext, node: str) -> None:
    page = another(amina)
    opens_the_text(page, node)
    page.locator(".cell").first.locator(".cell-actions a").click()
    page.locator("form.writing textarea").fill("Un début de phrase")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.once("dialog", stay)
    page.locator("form.writing [data-leaves]").click()
    expect(page.locator("form.writing textarea")).to_have_value("Un début de phrase")
    assert len(asked) == 1 and asked[0]
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("form.writing [data-leaves]").click()
    expect(page.locator("form.writing")).to_have_count(0)
