"""People named, a communiqué dropped and confirmed item by item, the commission file proposed and agreed."""

from pathlib import Path

from playwright.sync_api import expect

import mithaq.demonstration
from mithaq.demonstration.cast import STATES, Part, cast_of
from tests.browser.people import Person

HERE = Path(mithaq.demonstration.__file__).parent
COMMUNIQUE = (HERE / "communique.fr.txt", HERE / "communique.ar.txt")
CALLED = {"fr": "Communiqué conjoint de Bamako", "ar": "بيان باماكو المشترك"}
PUBLISHED = "2025-02-20"
NAMED = ("secretary", "chair", "planner", "head")


def names_its_people(secretary: Person) -> None:
    """Name, rank and office of those who hold a mandate: the other side then reads names, not pseudonyms."""
    for part in cast_of(secretary.party):
        if part.user in NAMED:
            _names(secretary, part)


def drops_the_communique(secretary: Person) -> None:
    """Both versions at once; every item found stands beside the sentence that says it."""
    secretary.opens("/")
    secretary.follows("[href='/file/']")
    secretary.drops("texts", *COMMUNIQUE)
    secretary.fills(published=PUBLISHED)
    secretary.presses("form[action='/file/drafts/'] button.primary")
    items = secretary.page.locator("article.item")
    assert items.count() > 10
    assert items.locator(".sources mark").count() >= items.count()


def confirms_every_item(secretary: Person) -> None:
    """One by one; the first is dismissed by mistake and taken back. A day that the text leaves open is left out."""
    items = secretary.page.locator("article.item")
    items.first.locator("button[formaction$='/dismissal/']").click()
    expect(items.first.locator(".answered")).to_be_visible()
    items.first.locator("form[action$='/reopening/'] button").click()
    expect(items.first.locator("button.primary")).to_be_visible()
    for item in items.all():
        open_day = "…" in item.locator(".value").first.inner_text()
        item.locator("button[formaction]" if open_day else ".actions button.primary").click()
        expect(item.locator(".answered")).to_be_visible()
    expect(secretary.page.locator("article.item:not(.confirmed, .dismissed)")).to_have_count(0)


def proposes_the_file(secretary: Person) -> None:
    """The form is filled from what was confirmed; the title of the communiqué is given by hand."""
    secretary.follows("[href*='/file/proposal/?draft=']")
    for language in ("fr", "ar"):
        assert secretary.page.locator(f"[name=title_{language}]").input_value()
        assert secretary.page.locator(f"[name=party_MLI_{language}]").input_value()
    assert secretary.page.locator("[name=axes]:checked").count() == 4
    secretary.fills(source=CALLED[secretary.language])
    secretary.presses("main form.proposing button.primary")
    secretary.reads("Proposed and agreed by our side. The other party receives it with the next bag.")


def agrees_to_the_file(secretary: Person) -> None:
    """From what awaits them."""
    secretary.opens("/")
    secretary.follows("[href^='/file/proposals/']")
    assert STATES["MAR"][secretary.language] in secretary.text
    secretary.presses("form[action$='/agreement/'] button")
    secretary.reads("Agreed. The other party learns of it with the next bag.")


def _names(secretary: Person, part: Part) -> None:
    secretary.opens("/file/people/")
    row = secretary.page.locator("tr", has=secretary.page.locator(f"bdi:text-is('{part.user}')"))
    secretary.goes(row.locator("a[href*='/people/new/']"))
    for name, words in (("name", part.name), ("rank", part.rank), ("office", part.office)):
        secretary.fills(**{f"{name}_{language}": words[language] for language in ("fr", "ar", "en")})
    secretary.presses("main form button.primary")
    secretary.reads("Added to the people of our side. The other party receives the name with the next bag.")
