"""A passkey in a real Chromium: made on the page, approved, and the minutes signed with it, in three languages."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from mithaq.desk.home import Home, write_home

pytestmark = pytest.mark.browser
PROJECT = Path(__file__).resolve().parents[2]
AXE = (Path(__file__).parent / "vendor" / "axe" / "axe.min.js").read_text()
PASSWORD = "eleven brass compasses"
KEY = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Morocco's node with minutes ready to be proposed, at its own host name: a passkey belongs to a name."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = Home(folder=tmp_path_factory.mktemp("mar"), party="MAR", name={"fr": "Royaume du Maroc"},
                host="mar.localhost", port=port, allowed_hosts=("127.0.0.1",))  # fmt: skip
    write_home(home)
    settings = {"MITHAQ_HOME": str(home.folder), "DJANGO_SETTINGS_MODULE": "mithaq.settings"}
    environment = {key: value for key, value in os.environ.items() if key != "MITHAQ_DATABASE"} | settings
    subprocess.run([sys.executable, "-m", "tests.browser.prepared"], env=environment, cwd=PROJECT, check=True)
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "mithaq.wsgi:application"]
    with subprocess.Popen(command, env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL) as served:
        try:
            _until_it_answers(f"http://127.0.0.1:{port}/health/")
            yield home.address
        finally:
            served.terminate()


def _until_it_answers(address: str) -> None:
    for _ in range(100):
        try:
            with urlopen(address):
                return
        except URLError:
            time.sleep(0.1)
    raise AssertionError(f"{address} didn't answer within 10 seconds")


@pytest.fixture(scope="module")
def amina(browser: Browser, node: str) -> Iterator[BrowserContext]:
    """Signed in, in a browser of her own."""
    context = browser.new_context(viewport={"width": 1360, "height": 900}, locale="fr")
    page = context.new_page()
    page.goto(f"{node}/sign-in/?next=/sessions/")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", PASSWORD)
    page.locator(".sheet button").click()
    page.wait_for_url(f"{node}/sessions/")
    yield context
    context.close()


def key_beside(page: Page) -> None:
    """The telephone of this page: Chromium's virtual authenticator."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})


def faults(page: Page) -> list[str]:
    page.context.new_cdp_session(page).send("Runtime.evaluate", {"expression": AXE})
    found: list[str] = page.evaluate(
        "async () => (await axe.run()).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)}`))"
    )
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append("wider than the screen")
    return found


def listen(page: Page) -> list[str]:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def speak(page: Page, language: str) -> None:
    page.locator(f".switch button[value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_a_passkey_is_made_approved_and_signs_the_minutes(amina: BrowserContext, node: str) -> None:
    page = amina.new_page()
    heard = listen(page)
    key_beside(page)
    page.goto(f"{node}/to-sign/passkeys/")
    page.locator("form[data-passkey-options] button").click()
    expect(page.locator(".spoken")).to_have_count(2)
    assert faults(page) == []
    page.locator("form[action$='/approval/'] button").click()
    page.locator("dialog[open] button[value=yes]").click()
    expect(page.locator(".spoken")).to_have_count(0)

    page.goto(f"{node}/sessions/")
    page.locator("a[href^='/sessions/texts/MAR.']").click()
    page.locator("form[action$='/proposal/'][data-confirm] button").click()
    page.locator("dialog[open] button[value=yes]").click()
    expect(page.locator(".ceremony")).to_be_visible()
    assert faults(page) == []
    assert page.locator(".rings.big .open").count() == 2
    page.locator("form[action$='/signature/'][data-passkey] button").click()
    expect(page.locator(".signatory.has-signed")).to_have_count(1)
    assert page.locator(".rings.big .open").count() == 1
    _another_is_declined(page, node)
    assert heard == []


def _another_is_declined(page: Page, node: str) -> None:
    """A changed text is a new text; declining it asks once, and is signed with the passkey too."""
    page.goto(f"{node}/sessions/")
    page.locator("a[href^='/sessions/texts/MAR.']").click()
    page.locator(".cell-actions a").last.click()
    page.locator("form.writing textarea").fill("يستضيف الجانب المغربي أربعة وعشرين (24) متدرباً مالياً.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("form.writing")).to_have_count(0)
    page.locator("form[action$='/proposal/'][data-confirm] button").click()
    page.locator("dialog[open] button[value=yes]").click()
    page.locator("form[action$='/refusal/'][data-passkey] button").click()
    page.locator("dialog#decline button").first.click()
    expect(page.locator("form[action$='/refusal/'][data-passkey]")).to_be_visible()
    page.locator("form[action$='/refusal/'][data-passkey] button").click()
    page.locator("dialog#decline button[value=yes]").click()
    expect(page.locator("#pen")).to_have_count(0)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("width", [1360, 400])
def test_the_rooms_of_texts_are_sound(amina: BrowserContext, node: str, language: str, width: int) -> None:
    page = amina.new_page()
    heard = listen(page)
    page.set_viewport_size({"width": width, "height": 900})
    for address in addresses(page, node):
        page.goto(node + address)
        speak(page, language)
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
    page = amina.new_page()
    heard = listen(page)
    page.goto(f"{node}/sessions/")
    page.locator("a[href^='/sessions/texts/MAR.']").first.click()
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
    page = amina.new_page()
    page.goto(f"{node}/sessions/")
    page.locator("a[href^='/sessions/texts/MAR.']").first.click()
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
