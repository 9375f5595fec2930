"""The drafted file in a real browser, in French and in Arabic: every kind of item, by keyboard, on a phone as well."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.languages.files import DOUBTFUL, word

from .moves import PHONE, WIDE
from .people import Person
from .soundness import Watch, faults
from .two_nodes import Founded, Side, served, sides

pytestmark = pytest.mark.browser

FRENCH = (
    "Le Maroc et le Mali coopèrent. Une délégation marocaine conduite par le général de brigade Abdelghani Mouhib "
    "a effectué une visite à Bamako du 17 au 19 février 2025. Un mémorandum d'entente a été signé. "
    "« Nous avons bien travaillé ensemble », a déclaré le général Mouhib. "
    "Le Maroc livrera dix véhicules avant le 30 juin 2025, sous réserve de leur contrôle. "
    "La deuxième session se tiendra à Rabat en octobre 2025."
)
ARABIC = (
    "يتعاون المغرب وجمهورية مالي. قام وفد عسكري مغربي برئاسة العميد عبد الغني محب بزيارة إلى باماكو "
    "من 17 إلى 19 فبراير 2025. "
    "وتم توقيع مذكرة تفاهم. وسيسلم المغرب عشر مركبات قبل 30 يونيو 2025. وستنعقد الدورة الثانية بالرباط في أكتوبر 2025."
)
KINDS = ("visit", "session", "place", "quotation", "text", "next_step", "commitment", "person")


@pytest.fixture(scope="module", params=["fr", "ar"])
def side(request: pytest.FixtureRequest, founded: Founded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Side]:
    """Morocco's node, whose people read one of the two languages."""
    folder = tmp_path_factory.mktemp("drafting") / "nodes"
    shutil.copytree(founded[0], folder)
    both = sides(folder, {"MAR": request.param, "MLI": "fr"}, founded[1])
    with served({"MAR": both["MAR"]}):
        yield both["MAR"]


@pytest.fixture
def secretary(side: Side, browser: Browser) -> Iterator[Person]:
    """The Moroccan secretary."""
    watch = Watch()
    person = Person(browser, side, "secretary", watch)
    person.signs_in()
    yield person
    person.closes()
    assert not watch.found


def test_a_word_file_and_its_pair_are_drafted_and_confirmed(secretary: Person, tmp_path: Path) -> None:
    """Dropped, read beside its sentences, confirmed by keyboard, undone, and looked at on a phone."""
    pair = tmp_path / "communique.docx", tmp_path / "communique.ar.txt"
    pair[0].write_bytes(word(FRENCH))
    pair[1].write_text(ARABIC)
    _drafts_from(secretary, *pair)
    page = secretary.page
    assert page.locator("article.item").count() > 10
    assert page.locator("mark", has_text="Nous avons bien travaillé ensemble").count() == 1
    assert page.locator(".card.pending li").count() >= 1, "what only one of them says"
    _looks(secretary, "wide")
    item = page.locator("article.item", has=page.locator("mark", has_text="Un mémorandum d'entente a été signé")).first
    if not item.count():
        item = page.locator("article.item", has_text="mémorandum").first
    confirm = item.locator(".actions button.primary")
    confirm.focus()
    page.keyboard.press("Enter")
    expect(item.locator(".answered")).to_be_visible()
    page.keyboard.press("Tab")
    item.locator("form[action$='/reopening/'] button").focus()
    page.keyboard.press("Enter")
    expect(item.locator("button.primary")).to_be_visible()
    expect(item).to_be_focused()
    page.set_viewport_size({"width": PHONE, "height": 900})
    _looks(secretary, "phone")
    assert faults(page) == []
    page.set_viewport_size({"width": WIDE, "height": 900})


PASTED = (
    "Accueil | Actualités | Coopération\nPartager sur les réseaux · Imprimer\n" + FRENCH.replace(". ", ".\n\n") + "\n"
    "À lire aussi\n• Le Maroc livrera trois stades neufs\n• Météo : fortes pluies\nMentions légales – © 2025\n"
)


def test_both_versions_are_pasted_by_keyboard(secretary: Person) -> None:
    """An article as it was copied from its page, and its other version; empty boxes first, then both, on a phone."""
    page = secretary.page
    secretary.opens("/file/")
    page.set_viewport_size({"width": PHONE, "height": 900})
    assert faults(page) == []
    _looks(secretary, "paste-phone")
    page.set_viewport_size({"width": WIDE, "height": 900})
    _looks(secretary, "paste-wide")
    secretary.presses("form[action$='/file/drafts/'] button.primary")
    expect(page.locator(".errors")).to_be_visible()
    refused = [said for said in secretary.watch.found if "422" in said]
    assert len(refused) == 1, "the browser notes the refusal, and nothing else"
    secretary.watch.found.remove(refused[0])
    page.locator("#text_fr").focus()
    page.keyboard.insert_text(PASTED)
    page.keyboard.press("Tab")
    expect(page.locator("#text_ar")).to_be_focused()
    page.keyboard.insert_text(ARABIC)
    secretary.presses("form[action$='/file/drafts/'] button.primary")
    assert page.locator("mark", has_text="Nous avons bien travaillé ensemble").count() == 1
    assert page.locator("article.item", has_text="stades").count() == 0
    assert page.locator("article.item", has=page.locator("mark[lang=ar], blockquote[lang=ar]")).count() > 3
    assert faults(page) == []
    _looks(secretary, "pasted")
    page.set_viewport_size({"width": PHONE, "height": 900})
    assert faults(page) == []
    page.set_viewport_size({"width": WIDE, "height": 900})


def test_a_drafted_person_is_asked_about(secretary: Person, tmp_path: Path) -> None:
    """The person of the first text becomes one of ours; the next text asks whether it means him."""
    text = tmp_path / f"{secretary.language}.txt"
    text.write_text(FRENCH)
    page = secretary.page
    _drafts_from(secretary, text)
    person = page.locator("article.item", has=page.locator("mark", has_text="Abdelghani Mouhib")).first
    if not person.locator(".alike").count():
        person.locator(".actions button.primary").last.click()
        expect(person.locator(".answered")).to_be_visible()
        secretary.goes(person.locator("form[action$='/person/'] button"))
        text.write_text(FRENCH + " Fin.")
        _drafts_from(secretary, text)
    asked = page.locator("article.item .alike").first
    expect(asked).to_be_visible()
    _looks(secretary, "alike")
    asked.locator("button[name=same]").first.click()
    expect(page.locator("article.item .alike button.quiet")).to_have_count(1)
    assert faults(page) == []


def test_a_doubtful_sentence_is_taken_in_by_keyboard_and_left_out_again(secretary: Person, tmp_path: Path) -> None:
    """It stands apart and counts nowhere; taken in, it is confirmed or dismissed where it then stands."""
    text = tmp_path / f"doubtful.{secretary.language}.txt"
    text.write_text(DOUBTFUL)
    page = secretary.page
    _drafts_from(secretary, text)
    section = page.locator("section.perhaps")
    secretary.reads("Perhaps a commitment", within="section.perhaps > h2")
    there, before = section.locator("article").count(), page.locator("article.item").count()
    assert there and section.locator("article mark").count() >= there
    assert section.locator("input:checked, button.primary, .answered").count() == 0, "nothing is ticked beforehand"
    counted = page.locator("#progress").inner_text()
    assert faults(page) == []
    _looks(secretary, "perhaps-wide")
    page.set_viewport_size({"width": PHONE, "height": 900})
    assert faults(page) == []
    _looks(secretary, "perhaps-phone")
    page.set_viewport_size({"width": WIDE, "height": 900})
    first = section.locator("article").first
    key = first.get_attribute("id")
    first.locator("button").focus()
    with page.expect_event("load"):
        page.keyboard.press("Enter")
    secretary.looks(again="taken in")
    item = page.locator(f"article#{key}")
    assert section.locator("article").count() == there - 1 and page.locator("article.item").count() == before
    assert page.locator("#progress").inner_text() != counted, "now it counts, as one to look at"
    expect(item).to_be_in_viewport()
    _looks(secretary, "taken-in")
    item.locator("button[formaction$='/dismissal/']").click()
    expect(item.locator(".answered")).to_be_visible()
    item.locator("form[action$='/reopening/'] button").click()
    item.locator(".actions button.primary").click()
    expect(item.locator(".answered")).to_be_visible()
    assert faults(page) == []


def _drafts_from(secretary: Person, *files: Path) -> None:
    secretary.opens("/file/")
    secretary.drops("texts", *files)
    secretary.presses("form[action$='/file/drafts/'] button.primary")


def _looks(secretary: Person, name: str) -> None:
    """A picture for whoever wants to look, in the folder that MITHAQ_PICTURES names."""
    if folder := os.environ.get("MITHAQ_PICTURES"):
        secretary.page.screenshot(path=f"{folder}/draft-{secretary.language}-{name}.png", full_page=True)
