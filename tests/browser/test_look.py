"""The style page in a real browser: no axe violation, no console error, nothing wider than the screen."""

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
from playwright.sync_api import Browser, Page

from mithaq.desk.home import Home, write_home

pytestmark = pytest.mark.browser
PROJECT = Path(__file__).resolve().parents[2]
AXE = (Path(__file__).parent / "vendor" / "axe" / "axe.min.js").read_text()
PREPARE = """
import django; django.setup()
from django.core.management import call_command
from mithaq.desk.models import User
call_command("migrate", verbosity=0)
call_command("migrate", database="desk", verbosity=0)
User.objects.create_user("amina", "eleven brass compasses", display_name="Amina")
"""


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A node of its own, as it is served to people, with the style page switched on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = Home(folder=tmp_path_factory.mktemp("node"), party="MAR", name={"fr": "Royaume du Maroc"}, port=port)
    write_home(home)
    settings = {"MITHAQ_HOME": str(home.folder), "MITHAQ_COMPONENTS": "1", "DJANGO_SETTINGS_MODULE": "mithaq.settings"}
    environment = {key: value for key, value in os.environ.items() if key != "MITHAQ_DATABASE"} | settings
    subprocess.run([sys.executable, "-c", PREPARE], env=environment, cwd=PROJECT, check=True)
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "mithaq.wsgi:application"]
    with subprocess.Popen(command, env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL) as served:
        try:
            _until_it_answers(f"{home.address}/health/")
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


@pytest.fixture(params=[1360, 400], ids=["wide", "phone"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 900}, locale="fr")
    yield context.new_page()
    context.close()


def faults(page: Page) -> list[str]:
    """What axe finds, and whether the page is wider than the screen. Injected beside the page's own policy."""
    page.context.new_cdp_session(page).send("Runtime.evaluate", {"expression": AXE})
    found: list[str] = page.evaluate(
        "async () => (await axe.run()).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 120)}`))"
    )
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append("wider than the screen")
    return found


def listen(page: Page) -> list[str]:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def sign_in(page: Page, node: str, where: str) -> None:
    page.goto(f"{node}/sign-in/?next={where}")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", "eleven brass compasses")
    page.locator(".sheet button").click()
    page.wait_for_url(f"{node}{where}")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_component_in_every_language(page: Page, node: str, language: str) -> None:
    heard = listen(page)
    page.goto(f"{node}/sign-in/")
    assert faults(page) == []
    sign_in(page, node, "/components/")
    page.locator(f".switch button[value={language}]").click()
    page.wait_for_load_state()
    assert page.url == f"{node}/components/"
    assert page.evaluate("document.documentElement.lang") == language
    page.locator(".gantt-table summary").click()
    assert faults(page) == []
    assert heard == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_chart_opens_with_today_in_view(page: Page, node: str, language: str) -> None:
    sign_in(page, node, "/components/")
    page.locator(f".switch button[value={language}]").click()
    page.wait_for_load_state()
    line, chart = page.locator(".gantt-today").bounding_box(), page.locator(".gantt-scroll").bounding_box()
    labels = page.locator(".gantt-labels").bounding_box()
    assert line and chart and labels
    edges = (
        (chart["x"], labels["x"]) if language == "ar" else (labels["x"] + labels["width"], chart["x"] + chart["width"])
    )
    assert edges[0] < line["x"] < edges[1]


def test_a_label_stands_beside_its_bar(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    tops = page.evaluate("""() => {
        const labels = [...document.querySelectorAll(".gantt-labels li:not(.group)")];
        const rows = [...document.querySelectorAll(".gantt-row")];
        const middle = (node) => { const box = node.getBoundingClientRect(); return box.top + box.height / 2; };
        const drawn = (row) => row.querySelector(".gantt-whole, .gantt-milestone");
        return labels.map((label, n) => Math.abs(middle(label) - middle(drawn(rows[n]))));
    }""")
    assert len(tops) == 7 and max(tops) < 2


def test_the_menu_opens_on_a_phone_and_is_closed_by_escape(browser: Browser, node: str) -> None:
    page = browser.new_context(viewport={"width": 400, "height": 900}, locale="fr").new_page()
    sign_in(page, node, "/components/")
    rail = page.locator("#rail")
    assert not rail.is_visible()
    page.locator(".rail-open").click()
    assert rail.is_visible() and faults(page) == []
    page.keyboard.press("Escape")
    assert not rail.is_visible()


def test_the_account_menu_closes_and_gives_the_focus_back(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    menu, out = page.locator("details.user"), page.locator("details.user form[action='/sign-out/'] button")
    menu.locator("summary").click()
    assert out.is_visible()
    page.keyboard.press("Escape")
    assert not out.is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_a_dialog_keeps_the_focus_and_closes(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    page.locator("[data-opens=sure]").first.click()
    assert page.locator("dialog#sure").is_visible() and faults(page) == []
    page.locator("dialog#sure button").first.click()
    assert not page.locator("dialog#sure").is_visible()


def test_a_dropped_file_says_its_name(page: Page, node: str, tmp_path: Path) -> None:
    sign_in(page, node, "/components/")
    text = tmp_path / "بيان.txt"
    text.write_text("x" * 3000)
    page.set_input_files("#communique", text)
    assert "بيان.txt" in page.locator(".drop output").inner_text()


def test_a_form_that_asks_first_is_sent_only_after_yes(page: Page, node: str) -> None:
    sign_in(page, node, "/components/")
    dialog, send = page.locator("dialog#sure"), page.locator("form[data-confirm] button")
    send.click()
    dialog.locator("button").first.click()
    assert page.url == f"{node}/components/"
    send.click()
    dialog.locator("button[value=yes]").click()
    page.wait_for_url(f"{node}/components/?name=*")
