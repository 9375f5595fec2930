"""One node for one test file: its folder made, its tables filled by modules of the tests, served, ended."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from mithaq.desk.home import Home, write_home
from tests.browser.soundness import WIDE, listen
from tests.browser.two_nodes import PATIENCE, free_ports, until_it_answers
from tests.cli.conftest import ROOT

PASSWORD = "eleven brass compasses"  # of everybody whom the modules make
PREPARED = ("tests.browser.prepared",)  # a commission with Mali, a secretary who is co-chair, bilingual minutes


@contextmanager
def one_node(
    folder: Path, *before: Sequence[str], host: str = "localhost", worker: bool = False, **settings: str
) -> Iterator[str]:
    """Morocco's node; `before`: modules run one after the other with their arguments. Gives its address."""
    home = Home(folder=folder, party="MAR", name={"fr": "Royaume du Maroc"}, host=host, port=free_ports()[0],
                allowed_hosts=("127.0.0.1",))  # fmt: skip
    write_home(home)
    wanted = {"MITHAQ_HOME": str(folder), "DJANGO_SETTINGS_MODULE": "mithaq.settings", **settings}
    environment = {key: value for key, value in os.environ.items() if key != "MITHAQ_DATABASE"} | wanted
    for module in before:
        subprocess.run([sys.executable, "-m", *module], env=environment, cwd=ROOT, check=True)
    commands = [["granian", "--interface", "wsgi", "--port", str(home.port), "mithaq.wsgi:application"]]
    commands += [["mithaq", "worker"]] if worker else []
    running = [_started(command, environment) for command in commands]
    try:
        until_it_answers(home.address)
        yield home.address
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(PATIENCE)


def signed_in(browser: Browser, address: str, where: str, *, width: int = WIDE) -> BrowserContext:
    """Amina, in a browser of her own whose first page is `where`."""
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="fr")
    page = context.new_page()
    page.goto(f"{address}/sign-in/?next={where}")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", PASSWORD)
    page.locator(".sheet button").click()
    page.wait_for_url(f"{address}{where}")
    return context


@contextmanager
def reading(browser: Browser, address: str, where: str, language: str) -> Iterator[tuple[Page, list[str]]]:
    """Amina's page in this language, and what its console says from now on."""
    context = signed_in(browser, address, where)
    page = context.pages[0]
    page.set_default_timeout(30_000)
    heard = listen(page)
    page.locator(f".switch button[value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    yield page, heard
    context.close()


def _started(command: Sequence[str], environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", *command], env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
