"""The minutes that both sides write: articles in two languages, a bracket and its end, proposed for signature."""

from collections.abc import Iterable

from playwright.sync_api import Locator, expect

from mithaq.demonstration.days import Days
from mithaq.demonstration.deeds.minutes import SEATS
from mithaq.demonstration.texts import HEADINGS, LANGUAGES, REFERENCE, TITLE, body
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
    propose = secretary.page.locator("form[action$='/proposal/'] button")
    expect(propose).to_be_disabled() if count else expect(propose).to_be_enabled()


def proposes_for_signature(secretary: Person) -> None:
    reads_the_minutes(secretary)
    secretary.agrees_to_go_on("form[action$='/proposal/'] button")
    secretary.reads("Both signatures are missing")


def reads_the_minutes(secretary: Person, *, again: str = "") -> None:
    secretary.opens("/sessions/")
    secretary.follows("[href*='/sessions/texts/MAR.']")
    if again:
        secretary.looks(again=again)


def _cell(secretary: Person, article: int, language: str) -> Locator:
    line = secretary.page.locator("section.article").nth(article - 1)
    return line.locator(f".cell:has(.cell-head [lang={language}])")
