"""The minutes that both sides write: articles in two languages, a bracket and its end, proposed for signature."""

from collections.abc import Iterable

from playwright.sync_api import Locator, expect

from mithaq.demonstration.days import Days
from mithaq.demonstration.deeds.concordance import READ_AGAIN
from mithaq.demonstration.deeds.minutes import SEATS
from mithaq.demonstration.texts import HEADINGS, LANGUAGES, PLANTED, REFERENCE, TITLE, body
from tests.browser.people import Person

PLACE = {"place_fr": "Rabat", "place_ar": "الرباط"}


def opens_the_minutes(secretary: Person, days: Days) -> None:
    secretary.opens("/sessions/")
    secretary.follows("[href^='/sessions/MAR.']")
    secretary.follows("[href*='/sessions/texts/creation/']")
    titles = {f"title_{language}": TITLE[language] for language in LANGUAGES}
    secretary.ticks("languages", *LANGUAGES)
    secretary.fills(genre="minutes", reference=REFERENCE, day=days.session_end, **titles, **PLACE)
    secretary.presses("main form.sheet-form button.primary")


def writes(secretary: Person, articles: Iterable[int], days: Days) -> None:
    """New articles, in both languages at once."""
    reads_the_minutes(secretary)
    for n in articles:
        words = {f"heading_{language}": HEADINGS[n][language] for language in LANGUAGES}
        words |= {f"body_{language}": body(days, n, language, seats="first") for language in LANGUAGES}
        secretary.fills(number=n, **words)
        secretary.presses("form[action$='/articles/'] button.primary")
        expect(secretary.page.locator("section.article", has_text=body(days, n, "fr", seats="first"))).to_be_visible()


def words_the_seats(secretary: Person, days: Days, *, seats: str) -> None:
    """Another number of seats, in place, in each language; Ctrl + Enter saves."""
    reads_the_minutes(secretary)
    for language in LANGUAGES:
        cell = _cell(secretary, SEATS, language)
        cell.locator(".cell-actions a").click()
        pen = secretary.page.locator("form.writing textarea")
        expect(pen).to_be_focused()
        pen.fill(body(days, SEATS, language, seats=seats))
        pen.press("Control+Enter")
        expect(secretary.page.locator("form.writing")).to_have_count(0)
        expect(_cell(secretary, SEATS, language)).to_contain_text(body(days, SEATS, language, seats=seats))


def sees_brackets(secretary: Person, count: int) -> None:
    """Both wordings stand in brackets, and the text can't be proposed until they are settled."""
    reads_the_minutes(secretary, again=f"{count} brackets")
    expect(secretary.page.locator(".cell.bracketed")).to_have_count(count)
    if count:
        expect(_propose(secretary)).to_be_disabled()


def mends_what_the_languages_say_differently(secretary: Person, days: Days) -> None:
    """The slip is marked in both languages; the mark leads to the reason, and from there the Arabic is mended."""
    reads_the_minutes(secretary, again="languages compared")
    expect(_propose(secretary)).to_be_disabled()
    slip = _cell(secretary, PLANTED, "fr").locator("a.differs.alarm").first
    expect(_cell(secretary, PLANTED, "ar").locator("a.differs.alarm").first).to_be_visible()
    slip.focus()
    secretary.page.keyboard.press("Enter")
    line = secretary.page.locator("section.article").nth(PLANTED - 1)
    expect(line.locator(".difference.alarm:target")).to_be_visible()
    line.locator(".difference.alarm:target a[hx-get*='/ar/']").click()
    pen = secretary.page.locator("form.writing textarea")
    expect(pen).to_be_focused()
    pen.fill(body(days, PLANTED, "ar"))
    pen.press("Control+Enter")
    expect(secretary.page.locator("form.writing")).to_have_count(0)
    expect(line.locator(".difference.alarm")).to_have_count(0)


def answers_for_the_rest(secretary: Person) -> None:
    """What is left was read by a person, who says in their own name why it is no difference."""
    alarms = secretary.page.locator(".difference.alarm:not(.was)")
    while count := alarms.count():
        alarms.first.locator("details.dismiss summary").click()
        alarms.first.locator("input[name=reason]").fill(READ_AGAIN[secretary.language])
        alarms.first.locator("details.dismiss button").click()
        expect(alarms).to_have_count(count - 1)
    expect(_propose(secretary)).to_be_enabled()
    secretary.looks(again="differences answered for")


def proposes_for_signature(secretary: Person) -> None:
    reads_the_minutes(secretary)
    secretary.agrees_to_go_on("form[action$='/proposal/'][data-confirm] button")
    secretary.reads("Both signatures are missing")


def reads_the_minutes(secretary: Person, *, again: str = "") -> None:
    secretary.opens("/sessions/")
    secretary.follows("[href*='/sessions/texts/MAR.']")
    if again:
        secretary.looks(again=again)


def _propose(secretary: Person) -> Locator:
    return secretary.page.locator("form[action$='/proposal/'][data-confirm] button")


def _cell(secretary: Person, article: int, language: str) -> Locator:
    line = secretary.page.locator("section.article").nth(article - 1)
    return line.locator(f".cell:has(.cell-head [lang={language}])")
