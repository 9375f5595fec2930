"""The first session: days and place, its agenda; two acts each."""

from mithaq.demonstration.days import Days
from mithaq.demonstration.deeds.session import ITEMS
from tests.browser.people import Person


def proposes_a_session(secretary: Person, days: Days) -> None:
    secretary.opens("/sessions/")
    secretary.follows("[href='/sessions/proposal/']")
    secretary.fills(number=1, day=days.session, until=days.session_end, place_fr="Rabat", place_ar="الرباط", host="MAR")
    secretary.presses("form.sheet-form button.primary")


def proposes_its_agenda(secretary: Person) -> None:
    """A row for each item; more rows when there are not enough."""
    secretary.follows("[href$='/agenda/']")
    while secretary.page.locator("fieldset.item-row").count() < len(ITEMS):
        secretary.presses("button[name=more]")
    for n, (title, axis) in enumerate(ITEMS):
        secretary.fills(**{f"form-{n}-n": n + 1, f"form-{n}-title_fr": title["fr"], f"form-{n}-title_ar": title["ar"]})
        secretary.fills(**{f"form-{n}-axis": axis or ""})
    secretary.presses("main form[method=post] .actions button.primary")
    assert secretary.page.locator("ol.agenda li").count() == len(ITEMS)


def agrees_to_the_session(chair: Person) -> None:
    chair.opens("/")
    chair.follows("[href^='/sessions/MAR.']")
    chair.presses("form[action^='/sessions/'][action$='/agreement/'] button")


def agrees_to_the_agenda(secretary: Person) -> None:
    secretary.opens("/")
    secretary.follows("[href^='/sessions/MAR.']")
    secretary.presses("form[action^='/agendas/'][action$='/agreement/'] button")
    secretary.reads("Agenda agreed.")
