"""How long until a roadmap of 1,000 activities is on the screen? python bench/gantt.py [activities]

One node of the demonstration gets so many activities (eight resources, chains in undertakings without a due date), the
solver plans them, and the plan is proposed. Then, each five times, the median: the node's own time for the page; the
time from the click to the last byte, to the finished document and to the first paint in Chromium, with scripts and
style; and the answer to a slip, from asking to the page with its ghosts. Limit: 1 s from the click to the paint."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from urllib.error import URLError
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(tempfile.mkdtemp())
os.environ["MITHAQ_HOME"] = str(FOLDER / "mar")
os.environ["DJANGO_SETTINGS_MODULE"] = "mithaq.settings"
sys.path.insert(0, str(ROOT))

LIMIT, TIMES, BATCH = 1.0, 5, 250
CHROMIUM = "/usr/bin/chromium"


def main(count: int) -> None:
    command = [sys.executable, "-m", "mithaq.demonstration", "--check", "--folder", str(FOLDER)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    plan, slip = filled(count)
    page = f"/roadmap/plans/{plan}/"
    print(f"{count} activities")
    for name, address in (("the page", page), ("a slip", f"{page}?slip={slip}")):
        served_in, size = on_the_node(address)
        print(f"{name:<9} node {served_in:5.2f} s, {size / 1000:.0f} kB")
        with served() as host:
            bytes_in, done, painted = in_chromium(host + address)
        over = "" if painted <= LIMIT else f"   over the limit of {LIMIT} s"
        print(f"{'':<9} last byte {bytes_in:5.2f} s, document {done:5.2f} s, first paint {painted:5.2f} s{over}")


def filled(count: int) -> tuple[str, str]:
    """The node with so many more activities and a plan of them: its key, and a slip in it as an address says it."""
    import django

    django.setup()
    from mithaq.desk.models import User
    from mithaq.planning.search import warm
    from mithaq.roadmap.acts.activities import ActivityAdd, LinkAdd, ResourceAdd
    from mithaq.roadmap.fields import Demand
    from mithaq.secretariat import here
    from mithaq.secretariat.plan import programme_of

    warm()
    office, by = here.office(), User.objects.get(username="planner").pseudonym
    today, reading = date.today(), here.reading()
    known = programme_of(reading, today)
    subjects = sorted(subject for subject in known.alive.keys() - known.kept if known.dues[subject] is None)
    resources = [
        ResourceAdd(key=office.fresh_id(), title={"fr": f"Équipe {n}"}, capacity=12, owner="MAR") for n in range(8)
    ]
    office.perform(*resources, by=by)
    steps = [
        ActivityAdd(
            key=office.fresh_id(), undertaking=subjects[n % len(subjects)], title={"fr": f"Étape {n}"},
            duration=2 + n % 9, calendar="both", release=None, deadline=None, fixed=None,
            demands=[Demand(resource=resources[n % 8].key, amount=1 + n % 3)],
        )
        for n in range(count)
    ]  # fmt: skip
    links = [
        LinkAdd(key=office.fresh_id(), before=one.key, after=other.key, lag=0)
        for n, (one, other) in enumerate(zip(steps, steps[20 * len(subjects) :], strict=False))
        if n % 3
    ]
    for acts in (steps, links):
        for at in range(0, len(acts), BATCH):
            office.perform(*acts[at : at + BATCH], by=by)
    return proposed({step.key for step in steps}, by)


def proposed(steps: set[str], by: str) -> tuple[str, str]:
    """The plan of all that, proposed; what slips is the first of these steps."""
    from mithaq.planning.solve import solve
    from mithaq.secretariat import here
    from mithaq.secretariat.plan import horizon_of, problem_of, programme_of, proposal_of

    office, today = here.office(), date.today()
    known = programme_of(here.reading(), today)
    problem = problem_of(known, start=today, horizon=horizon_of(today))
    answer = solve(problem, seconds=10)
    act = proposal_of(office, known, problem, answer)
    office.perform(act, by=by)
    first = min(steps, key=lambda step: (answer.starts[step], step))
    return act.key, f"{first}~{answer.starts[first] + timedelta(days=14)}~"


def on_the_node(address: str) -> tuple[float, int]:
    """Its own time, without the way there and back; warm."""
    from django.conf import settings
    from django.test import Client

    from mithaq.desk.models import User

    client = Client(HTTP_HOST=settings.HOME.address.removeprefix("http://"))
    client.force_login(User.objects.get(username="planner"))
    client.get(address)
    spent = [timed(lambda: client.get(address)) for _ in range(TIMES)]
    return median(spent), len(client.get(address).content)


def in_chromium(address: str) -> tuple[float, float, float]:
    """From the click: last byte, document finished, first contentful paint."""
    from playwright.sync_api import sync_playwright

    from mithaq.demonstration.cast import PASSWORD

    asked = """() => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
        const n = performance.getEntriesByType('navigation')[0];
        const p = performance.getEntriesByName('first-contentful-paint')[0];
        done([n.responseEnd, n.domContentLoadedEventEnd, p ? p.startTime : -1]) }, 400)))"""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1360, "height": 900}, locale="fr")
        page.goto(address.partition("/roadmap/")[0] + "/sign-in/")
        page.fill("[name=username]", "planner")
        page.fill("[name=password]", PASSWORD)
        with page.expect_navigation():
            page.click(".sheet button")
        page.goto(address)
        told = []
        for _ in range(TIMES):
            page.goto(address)
            told.append(page.evaluate(asked))
        browser.close()
    bytes_in, done, painted = (median(each) / 1000 for each in zip(*told, strict=True))
    return bytes_in, done, painted


@contextmanager
def served() -> Iterator[str]:
    """The node as people meet it."""
    from django.conf import settings

    host = str(settings.HOME.address)
    process = subprocess.Popen(
        [sys.executable, "-m", "mithaq", "--home", str(FOLDER / "mar"), "serve"], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    try:
        until_it_answers(host)
        yield host
    finally:
        process.terminate()
        process.wait()


def until_it_answers(host: str) -> None:
    port = host.rpartition(":")[2]
    asked = Request(f"http://127.0.0.1:{port}/health/", headers={"Host": host.removeprefix("http://")})
    for _ in range(300):
        try:
            with urlopen(asked):
                return
        except URLError:
            time.sleep(0.1)
    raise SystemExit(f"{host} doesn't answer")


def timed(call: Callable[[], object]) -> float:
    began = perf_counter()
    call()
    return perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
