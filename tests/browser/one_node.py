"""One node for one test file: its folder made, its tables filled by modules of the tests, served, ended."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from mithaq.desk.home import Home, write_home
from tests.cli.conftest import ROOT

from .moves import WIDE, leads, opened, speaks
from .ports import free_ports
from .running import running, until_it_answers
from .soundness import listen

PASSWORD = "eleven brass compasses"  # of everybody whom the modules make
PREPARED = ("tests.browser.prepared",)  # a commission with Mali, a secretary who is co-chair, bilingual minutes


@contextmanager
def one_node(
    folder: Path, *before: Sequence[str], host: str = "localhost", worker: bool = False, **settings: str
) -> Iterator[str]:
    """Morocco's node; `before`: modules run one after the other with their arguments. Gives its address."""
    home = Home(folder=folder, party="MAR", name={"fr": "Royaume du Maroc"}, host=host, port=free_ports(1)[0],
                allowed_hosts=("127.0.0.1",))  # fmt: skip
    write_home(home)
    wanted = {"MITHAQ_HOME": str(folder), "DJANGO_SETTINGS_MODULE": "mithaq.settings", **settings}
    environment = {key: value for key, value in os.environ.items() if key != "MITHAQ_DATABASE"} | wanted
    for module in before:
        subprocess.run([sys.executable, "-m", *module], env=environment, cwd=ROOT, check=True)
    commands = [["granian", "--interface", "wsgi", "--port", str(home.port), "mithaq.wsgi:application"]]
    commands += [["mithaq", "worker"]] if worker else []
    with running(commands, environment) as processes:
        until_it_answers(home.address, processes)
        yield home.address


def signed_in(browser: Browser, address: str, where: str, *, width: int = WIDE) -> BrowserContext:
    """Amina, in a browser of her own whose first page is `where`."""
    context = opened(browser, width=width)
    signs_in(context.pages[0], address, where)
    return context


def signs_in(page: Page, address: str, where: str) -> None:
    page.goto(f"{address}/sign-in/?next={where}")
    page.fill("[name=username]", "amina")
    page.fill("[name=password]", PASSWORD)
    leads(page, page.locator(".sheet button"))
    assert page.url == f"{address}{where}"


@contextmanager
def reading(browser: Browser, address: str, where: str, language: str) -> Iterator[tuple[Page, list[str]]]:
    """Amina's page in this language, and what its console says from now on."""
    context = signed_in(browser, address, where)
    page = context.pages[0]
    heard = listen(page)
    speaks(page, language)
    yield page, heard
    context.close()
