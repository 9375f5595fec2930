"""An answer that comes late takes nothing from whoever works on: it is held back here for as long as one likes."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, Request, expect

from .late import came, held_back
from .moves import leads
from .one_node import PREPARED, one_node, signed_in
from .played import Table
from .test_roadmap import OVERHAUL, drag, link_of

pytestmark = pytest.mark.browser
LIST = "Général;Amina Elidrissi;Maroc\nsergent;Amina Idrissi;Mali\n"


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Without a worker: whatever is asked of one stays asked."""
    with one_node(tmp_path_factory.mktemp("mar"), PREPARED) as address:
        yield address


@pytest.fixture
def page(browser: Browser, node: str) -> Iterator[Page]:
    context = signed_in(browser, node, "/sessions/")
    page = context.pages[0]
    leads(page, page.locator("a[href^='/sessions/texts/MAR.']").first)
    yield page
    context.close()


def marked(page: Page) -> Locator:
    """The page as it stands now: there as long as no other takes its place."""
    page.evaluate("document.documentElement.dataset.left = 'yes'")
    return page.locator("html[data-left]")


def editor(page: Page, article: int = 1) -> Locator:
    """The French words of an article, opened for writing."""
    page.locator("section.article").nth(article - 1).locator(".cell-actions a").first.click()
    box = page.locator("form.writing textarea")
    expect(box).to_be_focused()
    return box


def test_two_presses_are_one_article(page: Page) -> None:
    held, articles = held_back(page, r"/articles/$"), page.locator("section.article")
    before, here = articles.count(), marked(page)
    page.fill("#add [name=body_fr]", "Le général Sagara visite la base de Kati.")
    page.fill("#add [name=body_ar]", "يزور الجنرال توري قاعدة كاتي.")
    page.locator("#add form button.primary").dblclick(no_wait_after=True)
    came(page, held).continue_()
    expect(here).to_have_count(0)
    expect(articles).to_have_count(before + 1)


def test_a_comparison_that_ends_waits_until_the_words_are_saved(page: Page) -> None:
    token = page.locator("[name=csrfmiddlewaretoken]").first.input_value()
    form: dict[str, str | float | bool] = {"csrfmiddlewaretoken": token}
    asked = page.request.post(
        f"{page.url}comparisons/", form=form, headers={"Referer": page.url}
    )  # the page compares so few unasked
    page.goto(asked.url)
    expect(page.locator("#concordance .work progress")).to_be_visible()
    box, shown = editor(page), marked(page)
    box.fill("Les deux Parties arrêtent une feuille de route.")
    page.route(re.compile(r"/comparisons/\d+/$"), lambda route: route.fulfill(headers={"HX-Refresh": "true"}))
    for _ in range(2):
        with page.expect_response(re.compile(r"/comparisons/\d+/$")):
            pass
    expect(shown).to_have_count(1)
    expect(box).to_have_value("Les deux Parties arrêtent une feuille de route.")
    box.press("Control+Enter")
    expect(shown).to_have_count(0)
    expect(page.locator("section.article").first).to_contain_text("Les deux Parties arrêtent une feuille de route.")


def test_words_being_saved_are_not_written_on_and_come_back_when_no_answer_comes(page: Page) -> None:
    held, box = held_back(page, r"/fr/$"), editor(page)
    box.fill("Les deux Parties arrêtent")
    box.press("Control+Enter")
    first = came(page, held)
    page.keyboard.type(" autre chose")
    expect(box).to_have_value("Les deux Parties arrêtent")
    first.abort()
    expect(page.locator("#messages .error")).to_be_visible()
    expect(box).to_be_editable()
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.once("dialog", stay)
    page.locator("form.writing [data-leaves]").click()
    expect(box).to_have_value("Les deux Parties arrêtent")
    assert asked, "they are unsaved, and whoever leaves is told"
    box.press("Control+Enter")
    came(page, held, 2).continue_()
    expect(page.locator(".cell").first).to_contain_text("Les deux Parties arrêtent")
    expect(page.locator(".cell").first).to_be_focused()


def test_a_reason_being_written_outlives_the_answer_to_words_saved_before(page: Page, node: str) -> None:
    named = page.locator("section.article", has_text="Sagara")
    if not named.count():
        page.fill("#add [name=body_fr]", "Le général Sagara visite la base de Kati.")
        page.fill("#add [name=body_ar]", "يزور الجنرال توري قاعدة كاتي.")
        leads(page, page.locator("#add form button.primary"))
    held, box = held_back(page, r"/fr/$"), editor(page, page.locator("section.article").count())
    box.fill("Le général Sagara visite la base de Kati en mai.")
    box.press("Control+Enter")
    saving = came(page, held)
    named.locator("details.dismiss summary").first.click()
    reason = named.locator("[name=reason]").first
    reason.fill("Relu par les deux secrétaires")
    saving.continue_()
    expect(named.locator(".cell").first).to_contain_text("en mai")
    expect(reason).to_have_value("Relu par les deux secrétaires")


def test_the_button_that_stops_stays_under_the_finger_while_the_page_watches(page: Page, node: str) -> None:
    page.goto(f"{node}/file/names/")
    page.fill("#pasted", LIST)
    leads(page, page.locator("main form button.primary"))
    stop, asks = page.locator("form[action$='/end/'] button"), re.compile(r"/file/names/lists/\d+/$")
    stop.focus()
    box = stop.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    for _ in range(2):
        with page.expect_response(asks):
            pass
    expect(stop).to_be_focused()
    here = marked(page)
    page.mouse.up()
    expect(here).to_have_count(0)
    expect(stop).to_have_count(0)


def test_no_bar_is_taken_up_before_the_first_is_answered(looking: Table) -> None:
    """Nor does the search for better answers to the first speak once another bar was moved."""
    planner = looking("MAR")
    planner.opens("/roadmap/")
    page, (one, other) = planner.page, two_bars(planner.page)
    slips, searches = held_back(page, r"[?&]activity=", "GET"), held_back(page, r"/replans/$")
    drag(planner, one, days=18)
    drag(planner, other, days=25)
    expect(page.locator(".gantt-row.held")).to_have_count(0)
    came(page, slips).continue_()
    came(page, searches)
    assert page.url.count("slip=") == 1
    with page.expect_event("requestfailed", is_search):
        drag(planner, two_bars(page)[1], days=25)
    came(page, slips, 2).continue_()
    page.wait_for_url(lambda address: address.count("slip=") == 2)
    page.unroute_all(behavior="ignoreErrors")


def test_the_chart_drawn_anew_keeps_the_focus(looking: Table) -> None:
    planner = looking("MAR")
    planner.opens("/roadmap/")
    link_of(planner, OVERHAUL["fr"]).focus()
    planner.page.keyboard.press("Shift+ArrowRight")
    planner.page.keyboard.press("Enter")
    expect(planner.page.locator("#board.slipping")).to_be_visible()
    expect(link_of(planner, OVERHAUL["fr"])).to_be_focused()
    planner.page.locator("select[name=by]").focus()
    planner.page.keyboard.press("ArrowDown")
    planner.page.wait_for_url(re.compile(r"[?&]by="))
    expect(planner.page.locator("select[name=by]")).to_be_focused()


def is_search(asked: Request) -> bool:
    return asked.url.endswith("/replans/")


def two_bars(page: Page) -> list[Locator]:
    """Two activities that can be moved."""
    keys = page.locator(".gantt-labels a[data-row]").evaluate_all("links => links.map(link => link.dataset.row)")
    return [page.locator(f'.gantt-row[data-key="{key}"]') for key in keys[:2]]
