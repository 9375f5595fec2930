"""From adopted sentences to one roadmap: drawn, undertaken, given steps, planned by the solver, agreed."""

from collections.abc import Iterable

from playwright.sync_api import expect

from mithaq.demonstration.days import Days
from mithaq.demonstration.plot import MEANS, PROMISES, STEPS, TASKS
from mithaq.demonstration.texts import sentence
from tests.browser.people import Person

BOTH = ""  # of whom a promise binds: both parties


def draws(secretary: Person, names: Iterable[str], days: Days) -> None:
    """Each promise of these: its sentence ticked, never typed."""
    for name in names:
        promise = PROMISES[name]
        secretary.opens("/commitments/sources/")
        secretary.follows("[href^='/commitments/sources/']")
        secretary.follows(f"[href$='/{promise.article}/']")
        secretary.page.locator(".sentences.pairs input[type=checkbox]").nth(promise.sentence).check()
        due = getattr(days, promise.due) if promise.due else ""
        secretary.fills(owner=promise.owner or BOTH, due=due, axis=promise.axis or "")
        secretary.presses("main form[method=post] button.primary")
        secretary.reads("Commitment drawn. Propose an undertaking that keeps it.")


def proposes_undertakings(secretary: Person, names: Iterable[str], days: Days) -> None:
    for name in names:
        task = TASKS[name]
        _opens_the_promise(secretary, task.promise, days)
        secretary.follows("[href$='/undertakings/']")
        secretary.fills(title_fr=task.title["fr"], title_ar=task.title["ar"], axis=task.axis, lead=task.lead)
        secretary.presses("main form.sheet-form button.primary")
        secretary.reads(task.title[secretary.language])


def agrees_to_undertakings(secretary: Person, count: int) -> None:
    """All that await this side, from the dashboard."""
    for left in range(count, 0, -1):
        secretary.opens("/")
        awaited = secretary.page.locator("main .rows a[href^='/commitments/undertakings/']")
        expect(awaited).to_have_count(left)
        secretary.goes(awaited.first)
        secretary.presses("form[action$='/agreement/'] button")


def declares_a_resource(planner: Person, name: str) -> None:
    means = MEANS[name]
    planner.opens("/roadmap/")
    planner.follows("[href='/roadmap/resources/']")
    planner.fills(title_fr=means.title["fr"], title_ar=means.title["ar"], capacity=means.capacity, owner=means.owner)
    planner.presses("main form.sheet-form button.primary")


def adds_steps(planner: Person, names: Iterable[str], days: Days) -> None:
    for name in names:
        step = STEPS[name]
        opens_the_work(planner, step.task, days)
        planner.follows("[href$='/steps/']")
        planner.fills(title_fr=step.title["fr"], title_ar=step.title["ar"], duration=step.days, calendar=step.calendar)
        for needed, amount in step.needs:
            planner.page.get_by_label(MEANS[needed].title[planner.language]).fill(str(amount))
        planner.presses("main form.sheet-form button.primary")
        planner.reads(step.title[planner.language])


def says_what_comes_first(planner: Person, before: str, after: str, days: Days) -> None:
    opens_the_work(planner, _task_of(after), days)
    planner.follows("[href$='/links/']")
    planner.chooses("before", _title(planner, before))
    planner.chooses("after", _title(planner, after))
    planner.presses("main form.sheet-form button.primary")
    planner.reads("Link added. The next plan keeps to it.")


def calculates_a_plan(planner: Person) -> None:
    """A job of the worker; the page watches it and shows the plan when it is there."""
    planner.opens("/roadmap/")
    planner.fills(seconds=180)  # it ends once it has proved its plan; on a slow machine five seconds may pass before
    planner.presses("form[action='/roadmap/calculations/'] button.primary")
    expect(planner.page.locator("form[action$='/proposal/'] button")).to_be_visible()
    expect(planner.page.locator("main .gantt-row").first).to_be_visible()
    planner.looks(again="found")


def proposes_the_plan(planner: Person) -> None:
    planner.presses("form[action$='/proposal/'] button")
    expect(planner.page.locator("main .gantt-row").first).to_be_visible()


def agrees_to_the_plan(planner: Person) -> None:
    """Checked again by their own node, day by day."""
    planner.opens("/")
    planner.follows("[href^='/roadmap/plans/']")
    planner.reads("Checked by this node, day by day, without the solver: nothing is broken.")
    planner.presses("form[action$='/agreement/'] button")
    planner.looks(again="agreed")


def sees_the_plan_in_force(planner: Person) -> None:
    planner.opens("/roadmap/")
    planner.reads("The plan in force, agreed by both parties.")
    planner.looks(again="in force")


def opens_the_work(person: Person, name: str, days: Days) -> None:
    """From the matrix to the promise, from the promise to the work that keeps it."""
    _opens_the_promise(person, TASKS[name].promise, days)
    person.finds(TASKS[name].title[person.language])


def _opens_the_promise(person: Person, name: str, days: Days) -> None:
    promise = PROMISES[name]
    person.opens("/commitments/")
    person.finds(sentence(days, promise.article, promise.sentence, person.language))


def _task_of(name: str) -> str:
    return name if name in TASKS else STEPS[name].task


def _title(person: Person, name: str) -> str:
    return (TASKS[name] if name in TASKS else STEPS[name]).title[person.language]
