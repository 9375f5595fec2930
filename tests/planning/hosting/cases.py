"""Programmes with a choice of hosts: tiny ones drawn at random, and the four sessions of a commission."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from mithaq.planning.problem import Activity, Link, Mode, Problem, Resource, Wish, WishKind
from tests.planning.programme import MAR, MLI, START
from tests.planning.tiny import problems

HALVES = {"MAR": 500, "MLI": 500}
PARTIES = ("MAR", "MLI")
KINDS: tuple[WishKind, ...] = ("host", "alternate", "most", "days", "cost")


@st.composite
def hosted_problems(draw: st.DrawFn, *, most: int = 4) -> Problem:
    """A tiny problem whose modes have hosts, and up to three wishes about them."""
    problem = draw(problems(most=most))
    activities = tuple(replace(a, modes=tuple(draw(_hosted(mode)) for mode in a.modes)) for a in problem.activities)
    keys = [a.key for a in activities if any(mode.host for mode in a.modes)]
    wishes = tuple(draw(_wish(f"w{k}", keys)) for k in range(draw(st.integers(1, 3))))
    return replace(problem, activities=activities, wishes=wishes)


@st.composite
def _hosted(draw: st.DrawFn, mode: Mode) -> Mode:
    return replace(mode, host=draw(st.sampled_from((None, "MAR", "MLI", "MAR", "MLI"))))


@st.composite
def _wish(draw: st.DrawFn, key: str, keys: list[str]) -> Wish:
    kind: WishKind = draw(st.sampled_from(KINDS))
    listed = kind == "alternate" or draw(st.booleans())
    some = tuple(draw(st.permutations(keys))[: draw(st.integers(2, 5))]) if listed else ()
    share = draw(st.sampled_from((0, 300, 500, 1000)))
    return Wish(
        key,
        kind,
        draw(st.integers(0, 4)),
        some,
        party=draw(st.sampled_from(PARTIES if kind == "host" else (None, *PARTIES))),
        most=draw(st.integers(0, 2)),
        shares={"MAR": share, "MLI": 1000 - share},
        per=draw(st.sampled_from((1, 1, 2, 5))),
        currency="MAD",
    )


def sessions(*wishes: Wish, count: int = 4) -> Problem:
    """Sessions one after the other: five days in Rabat; in Bamako eight, as the only hall there must be made ready."""
    steps = tuple(Activity(f"s{k}", "MAR", _ways(k)) for k in range(1, count + 1))
    links = tuple(Link(f"s{k}", f"s{k + 1}") for k in range(1, count))
    hall = Resource("hall", 1, "MLI")
    return Problem(START, date(2027, 12, 31), steps, links, (hall,), (MAR, MLI), wishes=wishes)


def _ways(k: int) -> tuple[Mode, ...]:
    cost = 100_000 * k
    return Mode(5, {}, cost, "MAD", "MAR"), Mode(8, {"hall": 1}, cost, "MAD", "MLI")
