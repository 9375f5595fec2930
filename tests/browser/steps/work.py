"""The four axes at work, and the first delivery: evidence, declared by one side, accepted by the other."""

import re

from mithaq.demonstration.days import Days
from mithaq.demonstration.plot import TASKS
from tests.browser.people import Person

from .programme import opens_the_work

LOT = "LOT-2026-01"
SEATS = 24


def offers_a_course(head: Person, days: Days) -> None:
    opens_the_work(head, "course", days)
    head.follows("[href$='/courses/']")
    title = TASKS["course"].title
    head.fills(title_fr=title["fr"], title_ar=title["ar"], place_fr="Kénitra", place_ar="القنيطرة", seats=SEATS)
    head.fills(starts=days.course_start, ends=days.course_end, language="fr")
    head.presses("main form.sheet-form button.primary")


def asks_for_seats(head: Person, days: Days) -> None:
    opens_the_work(head, "course", days)
    head.follows("[href$='/seats/']")
    head.fills(seats=SEATS)
    head.presses("main form.sheet-form button.primary")


def hands_a_lot_over(secretary: Person, days: Days) -> None:
    opens_the_work(secretary, "toolset", days)
    secretary.follows("[href$='/lots/']")
    secretary.fills(label=LOT, place_fr="Bamako", place_ar="باماكو", day=days.begun)
    secretary.fills(name0_fr="Caisse d'outillage", name0_ar="صندوق معدات", quantity0=6)
    secretary.fills(serials0="\n".join(f"CO-{n:03d}" for n in range(1, 7)))
    secretary.presses("main form.sheet-form button.primary")
    assert secretary.has(LOT)


def receives_the_lot(secretary: Person, days: Days) -> None:
    opens_the_work(secretary, "toolset", days)
    secretary.presses("form[action^='/commitments/lots/'][action$='/agreement/'] button")
    secretary.reads("Received, exactly as listed. The other party learns of it by the next bag.")


def adds_a_leg(planner: Person, days: Days, *, order: int) -> None:
    """The first stretch is Morocco's, by air; the second Mali's, by road."""
    first = {
        "origin_fr": "Rabat-Salé",
        "origin_ar": "الرباط سلا",
        "destination_fr": "Bamako",
        "destination_ar": "باماكو",
    }
    second = {"origin_fr": "Bamako", "origin_ar": "باماكو", "destination_fr": "Ségou", "destination_ar": "سيغو"}
    opens_the_work(planner, "carriage", days)
    planner.follows("[href$='/legs/']")
    planner.fills(**(first if order == 1 else second), order=order, mode="air" if order == 1 else "road")
    planner.fills(days=4 if order == 1 else 3, capacity_kg=18_000)
    planner.presses("main form.sheet-form button.primary")


def proposes_a_mission(secretary: Person, days: Days) -> None:
    opens_the_work(secretary, "experts", days)
    secretary.follows("[href$='/missions/']")
    title = TASKS["experts"].title
    secretary.fills(title_fr=title["fr"], title_ar=title["ar"], place_fr="Bamako", place_ar="باماكو")
    secretary.fills(experts=4, days=10, starts=days.mission_start)
    secretary.presses("main form.sheet-form button.primary")


def agrees_to_the_mission(secretary: Person, days: Days) -> None:
    opens_the_work(secretary, "experts", days)
    secretary.presses("form[action^='/commitments/missions/'][action$='/agreement/'] button")


def declares_the_delivery(head: Person, days: Days) -> None:
    """With the evidence that shows it."""
    opens_the_work(head, "list", days)
    head.follows("[href$='/evidence/']")
    head.fills(title_fr="Bordereau de la liste des candidats", title_ar="بيان إرسال لائحة المرشحين", note="24 + 2")
    head.presses("main form.sheet-form button.primary")
    head.follows("[href$='/delivery/']")
    head.fills(day=days.begun)
    head.page.locator("main [name=evidence]").first.check()
    head.presses("main form.sheet-form button.primary")


def accepts_the_delivery(head: Person) -> None:
    head.opens("/")
    head.follows("[href^='/commitments/undertakings/']")
    head.presses("form[action^='/commitments/deliveries/'][action$='/agreement/'] button")


def sees_it_kept(secretary: Person, *, of: int) -> None:
    """The dashboard counts one promise kept; the sentence stands with its state in the matrix."""
    secretary.opens("/")
    kept = secretary.page.locator("dl.stats > *", has=secretary.page.locator("dt", has_text=secretary.hears("Kept")))
    assert re.findall(r"\d+", kept.locator(".figure").inner_text()) == ["1", str(of)]
    secretary.looks(again="in work")
