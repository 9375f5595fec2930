"""The search in a real Chromium: the palette by its keys, answers while one types, the page, in three languages."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from mithaq.desk.home import Home, write_home
from tests.browser.soundness import PHONE, WIDE, faults, listen
from tests.browser.test_passkey import PASSWORD, PROJECT, _until_it_answers

pytestmark = pytest.mark.browser
LOOK = os.environ.get("MITHAQ_LOOK", "")  # a folder for pictures, when somebody wants to look


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Morocco's node with minutes, its passages read by `mithaq index`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("mar")
    names = {"fr": "Royaume du Maroc"}
    write_home(Home(folder=folder, party="MAR", name=names, port=port, allowed_hosts=("127.0.0.1",)))
    settings = {"MITHAQ_HOME": str(folder), "DJANGO_SETTINGS_MODULE": "mithaq.settings"}
    environment = {key: value for key, value in os.environ.items() if key != "MITHAQ_DATABASE"} | settings
    for module in (["tests.browser.prepared"], ["mithaq", "index"]):
        subprocess.run([sys.executable, "-m", *module], env=environment, cwd=PROJECT, check=True)
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "mithaq.wsgi:application"]
    with subprocess.Popen(command, env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL) as served:
        try:
            _until_it_answers(f"http://127.0.0.1:{port}/health/")
            yield f"http://127.0.0.1:{port}"
        finally:
            served.terminate()


@pytest.fixture
def page(browser: Browser, node: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDE, "height": 900}, locale="fr")
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.goto(f"{node}/sign-in/?next=/sessions/")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", PASSWORD)
    page.locator(".sheet button").click()
    page.wait_for_url(f"{node}/sessions/")
    yield page
    context.close()


def in_language(page: Page, language: str) -> None:
    page.locator(f"form.switch button[value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)


def picture(page: Page, name: str) -> None:
    if LOOK:
        page.screenshot(path=Path(LOOK) / f"{name}.png")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_palette_answers_while_one_types_and_the_keys_lead_there(page: Page, language: str) -> None:
    heard = listen(page)
    in_language(page, language)
    page.keyboard.press("Control+k")
    box = page.locator("#palette-q")
    expect(box).to_be_focused()
    box.press_sequentially("feuille de rou")
    expect(page.locator("#palette-answers mark").first).to_be_visible(timeout=60_000)
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


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_page_finds_the_other_language_and_fits_a_phone(page: Page, node: str, language: str) -> None:
    heard = listen(page)
    in_language(page, language)
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
