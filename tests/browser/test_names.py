"""Names in a real Chromium: a list screened by the worker and answered by keyboard, a name learned from a text."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .moves import PHONE, WIDE, leads
from .one_node import PREPARED, one_node, reading
from .soundness import faults

pytestmark = pytest.mark.browser
LOOK = os.environ.get("MITHAQ_LOOK", "")  # a folder for pictures, when somebody wants to look
LIST = "Grade;Nom;Partie\nGénéral;Amina Elidrissi;Maroc\nsergent;الإدريسي أمينة;السنغال\nM.;Jean Dupont;\n;12;\n"

DRAFTED = "Le Maroc et le Mali coopèrent. Le général Amina Elidrissy a effectué une visite à Bamako le 17 février 2025."


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Morocco's node with its secretary as the only person it knows by name, and a worker."""
    with one_node(tmp_path_factory.mktemp("mar"), PREPARED, worker=True) as address:
        yield address


@pytest.fixture(params=["fr", "ar", "en"])
def page(request: pytest.FixtureRequest, browser: Browser, node: str) -> Iterator[Page]:
    with reading(browser, node, "/file/names/", request.param) as (page, heard):
        yield page
    assert [said for said in heard if "422" not in said] == []  # Chromium tells each refused form


def looked_at(page: Page, name: str) -> None:
    """In both widths: sound, and drawn when somebody wants to look."""
    language = page.evaluate("document.documentElement.lang")
    for width in (WIDE, PHONE):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == [], f"{name} at {width}"
        if LOOK:
            page.screenshot(path=Path(LOOK) / f"{name}_{language}_{width}.png", full_page=True, caret="initial")
    page.set_viewport_size({"width": WIDE, "height": 900})


def test_a_list_is_screened_answered_and_undone(page: Page, tmp_path: Path) -> None:
    looked_at(page, "names")
    leads(page, page.locator("main form button.primary"))
    expect(page.locator("[role=alert]")).to_be_visible()
    looked_at(page, "names_refused")
    file = tmp_path / "candidats.csv"
    file.write_text(LIST, encoding="utf-8")
    page.set_input_files("#file", file)
    leads(page, page.locator("main form button.primary"))
    rows = page.locator(".screened > li")
    expect(rows).to_have_count(2)  # those that are alike, which need an answer: the worker has screened the list
    expect(rows.first.locator(".why > li")).to_have_count(2)  # rank and state, for and against
    looked_at(page, "list")
    same = rows.first.locator("button[value=same]")
    same.focus()
    page.keyboard.press("Enter")
    expect(rows.first.locator(".candidate.confirmed")).to_be_visible()
    expect(rows.first).to_be_focused()
    apart = rows.nth(1).locator("button[value=apart]")
    apart.click()
    expect(rows.nth(1).locator(".candidate.apart")).to_be_visible()
    looked_at(page, "list_answered")
    with page.expect_download() as waiting:
        page.locator("a[download]").click()
    assert "Amina Elidrissi" in Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    leads(page, page.locator("#counts a[href$='show=nobody']"))
    expect(rows).to_have_count(1)
    leads(page, page.locator(".eyebrow a"))
    known = page.locator(".lines-of > li")
    expect(known).to_have_count(2)
    looked_at(page, "names_known")
    for left in (1, 0):
        leads(page, known.first.locator("button"))
        expect(known).to_have_count(left)


def test_a_drafted_person_is_one_of_the_record(page: Page, node: str, tmp_path: Path) -> None:
    text = tmp_path / "communique.fr.txt"
    text.write_text(DRAFTED, encoding="utf-8")
    page.goto(f"{node}/file/")
    page.set_input_files("#texts", text)
    leads(page, page.locator("form[action$='/file/drafts/'] button.primary"))
    asked = page.locator("form.alike")
    expect(asked).to_have_count(1)
    looked_at(page, "same_person")
    yes = asked.locator("button[name=same]").first
    yes.focus()
    page.keyboard.press("Enter")
    expect(asked.locator("button[value='']")).to_be_visible()
    page.goto(f"{node}/file/people/")
    expect(page.locator("main")).to_contain_text("Amina Elidrissy")
    looked_at(page, "people")
    page.goto(f"{node}/file/names/")
    leads(page, page.locator(".lines-of > li button").first)
    expect(page.locator(".lines-of > li")).to_have_count(0)


def test_a_name_is_learned_from_a_difference(page: Page, node: str) -> None:
    page.goto(f"{node}/sessions/")
    leads(page, page.locator("a[href^='/sessions/texts/MAR.']").first)
    text = page.url
    if page.locator("details.dismiss", has=page.locator("[name=words]")).count() == 0:
        _article(page, "Le général Sagara visite la base de Kati.", "يزور الجنرال توري قاعدة كاتي.")
        page.goto(text)
    named = page.locator("details.dismiss", has=page.locator("[name=words]"))
    named.locator("summary").click()
    looked_at(page, "same_name")
    named.locator("[name=words]").fill("توري")
    named.locator("button").click()
    expect(named).to_have_count(0)
    page.goto(f"{node}/file/names/")
    leads(page, page.locator(".lines-of > li button").first)
    expect(page.locator(".lines-of > li")).to_have_count(0)


def _article(page: Page, french: str, arabic: str) -> None:
    """A third article, by the form of the page."""
    page.fill("#add [name=body_fr]", french)
    page.fill("#add [name=body_ar]", arabic)
    leads(page, page.locator("#add form button.primary"))
