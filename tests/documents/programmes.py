"""Programmes as a file may bear them: one written out, and any number drawn by hypothesis."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from mithaq.documents.lost import Loss
from mithaq.documents.schedule import Joint, Line, Pool, Schedule, Week
from mithaq.ledger.errors import LANGUAGES

START = date(2026, 3, 2)
FIVE = frozenset(range(5))
MAR = Week(key="MAR", name="Maroc (MAR)", workdays=FIVE, closed={date(2026, 3, 20): "Aïd al-Fitr"})
MLI = Week(key="MLI", name="Mali (MLI)", workdays=FIVE, closed={date(2026, 3, 26): "Journée des martyrs"})
BOTH = Week(key="both", name="Calendrier commun", workdays=FIVE, closed={**MAR.closed, **MLI.closed})
WEEKS = (BOTH, MAR, MLI)


def small() -> Schedule:
    """Two undertakings, three steps, a milestone, everything used once."""
    return Schedule(
        title="Feuille de route",
        marking="Diffusion restreinte",
        language="fr",
        day=date(2026, 3, 1),
        start=START,
        weeks=WEEKS,
        pools=(Pool(key="MAR.r1", name="Instructeurs", units=4, week="MAR"),),
        lost=(Loss("out_record"), Loss("out_modes", {"n": 2})),
        lines=(
            Line(key="axis:training", name="Formation", kind="axis", level=1, days=(START, date(2026, 3, 27))),
            Line(
                key="MAR.c1", name="Art. 4 : vingt-quatre places", kind="commitment", level=2,
                note="La Partie marocaine offre vingt-quatre places de stage.", deadline=date(2026, 4, 30),
                days=(START, date(2026, 3, 27)),
            ),
            Line(key="MAR.u1", name="Stage <pilote> & suite", kind="undertaking", level=3,
                 days=(START, date(2026, 3, 27))),
            Line(
                key="MAR.a1", name="=Préparation", kind="activity", level=4, week="both", length=5,
                days=(date(2026, 3, 4), date(2026, 3, 10)), baseline=(START, date(2026, 3, 6)),
                release=date(2026, 3, 3), deadline=date(2026, 3, 31), holds={"MAR.r1": 3}, slack=14, host="MLI",
            ),
            Line(
                key="MAR.a2", name="دورة تكوينية", kind="activity", level=4, week="MAR", length=10,
                days=(date(2026, 3, 13), date(2026, 3, 27)), fixed=date(2026, 3, 13), holds={"MAR.r1": 4},
            ),
            Line(key="MAR.m1", name="Remise", kind="milestone", level=4, week="both", length=0,
                 days=(date(2026, 3, 27), date(2026, 3, 27))),
        ),
        joints=(
            Joint(before="MAR.a1", after="MAR.a2", lag=2),
            Joint(before="MAR.a2", after="MAR.m1"),
        ),
    )  # fmt: skip


def every() -> Schedule:
    """Twelve steps on three calendars: each kind of link and lag that the record knows, each bound, all names."""
    return replace(
        small(), lines=(*small().lines[:2], _work(), *map(_every, range(12))), joints=tuple(map(_joint, range(1, 12)))
    )


def _work() -> Line:
    return Line(key="MAR.u1", name="Stage d'état-major", kind="undertaking", level=3)


def _every(n: int) -> Line:
    first, length = START + timedelta(7 * n), 0 if n % 5 == 4 else 3 + n % 4
    days = (first, first + timedelta(max(0, length - 1)))
    return Line(
        key=f"MAR.s{n}", name=f"Étape {n}", kind="activity" if length else "milestone", level=4,
        week=("both", "MAR", "MLI")[n % 3], length=length, days=days, baseline=days,
        release=START + timedelta(3 * n) if n % 4 == 1 else None, deadline=date(2026, 9, 1) if n % 3 == 0 else None,
        fixed=first if n == 6 else None, holds={"MAR.r1": 1 + n % 3} if length and n % 2 else {},
        names={"fr": f"Étape {n}", "ar": f"المرحلة {n}", "en": f"Step {n}"},
    )  # fmt: skip


def _joint(n: int) -> Joint:
    return Joint(before=f"MAR.s{n - 1}", after=f"MAR.s{n}", start_start=n % 4 == 3, lag=n % 3, calendar_days=n % 5 == 2)


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=40)
names = _words.map(str.strip).filter(bool)
days = st.integers(0, 400).map(lambda n: START + timedelta(n))


@st.composite
def steps(draw: Any, number: int) -> Line:
    """One activity or milestone whose bounds don't contradict each other."""
    length = draw(st.integers(0, 60))
    release, fixed, deadline = sorted(draw(st.tuples(days, days, days)))
    bounds = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    first = draw(days)
    return Line(
        key=f"MAR.a{number}",
        name=draw(names),
        kind="activity" if length else "milestone",
        level=draw(st.just(2)),
        week=draw(st.sampled_from([week.key for week in WEEKS])),
        length=length,
        days=draw(st.sampled_from([None, (first, first + timedelta(length))])),
        release=release if bounds[0] and not bounds[1] else None,
        fixed=fixed if bounds[1] else None,
        deadline=deadline if bounds[2] else None,
        names=draw(st.dictionaries(st.sampled_from(LANGUAGES), names)),
        holds=draw(st.dictionaries(st.sampled_from(["MAR.r0", "MLI.r1"]), st.integers(1, 3))) if length else {},
        host=draw(st.sampled_from(["", "MAR", "MLI"])) if length else "",
    )


@st.composite
def schedules(draw: Any) -> Schedule:
    """A programme of up to eight steps in up to three undertakings, linked forwards so that no ring closes."""
    count = draw(st.integers(1, 8))
    drawn = [draw(steps(n)) for n in range(count)]
    lines: list[Line] = []
    for n, line in enumerate(drawn):
        if n == 0 or draw(st.booleans()):
            lines.append(Line(key=f"MAR.u{n}", name=draw(names), kind="undertaking", level=1))
        lines.append(line)
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] < pair[1])
    chosen = draw(st.lists(pairs, unique=True, max_size=8)) if count > 1 else []
    joints = [
        Joint(
            before=f"MAR.a{before}", after=f"MAR.a{after}", lag=draw(st.integers(0, 30)),
            start_start=draw(st.booleans()), calendar_days=draw(st.booleans()),
        )
        for before, after in chosen
    ]  # fmt: skip
    pools = tuple(
        Pool(key=key, name=draw(names), units=draw(st.integers(3, 9)), week=key[:3]) for key in ("MAR.r0", "MLI.r1")
    )
    return replace(small(), lines=tuple(lines), joints=tuple(joints), pools=pools)
