"""From lists to tables: links by activity on both sides, demands of many resources packed into few words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from mithaq.planning.kernel.tables import WORD, Ints, Tables


class Way(NamedTuple):
    """One mode: working positions, calendar (-1: every position is open), amounts by resource, stocks, money."""

    span: int
    calendar: int = -1
    asks: tuple[tuple[int, int], ...] = ()
    uses: tuple[int, ...] = ()
    account: int = -1
    cost: int = 0


class Arrow(NamedTuple):
    """`after` starts at the earliest `add` positions after the last (or first) of `before`, or as `table` says."""

    before: int
    after: int
    from_start: int = 0
    add: int = 1
    table: int = -1
    most: int = -1  # table of the longest lag


@dataclass
class Layout:
    """A problem in numbers, ready to be packed."""

    horizon: int
    ways: list[list[Way]]
    arrows: list[Arrow]
    capacities: list[int]
    stocks: Sequence[int] = ()
    worked: list[list[int]] = field(default_factory=list)  # calendar → open positions
    floors: list[Ints] = field(default_factory=list)  # table → anchor → earliest first
    latest: list[Ints] = field(default_factory=list)  # table → anchor → latest first
    release: Ints | None = None
    fixed: Ints | None = None
    deadline: Ints | None = None
    year_at: Sequence[int] = (0,)
    limit: list[list[int]] = field(default_factory=list)  # currency → year → money


def pack(layout: Layout) -> Tables:
    """The tables; activities keep their numbers."""
    count, ways = len(layout.ways), [way for each in layout.ways for way in each]
    arrows = np.array(layout.arrows, np.int64).reshape(-1, 6)
    held = arrows[arrows[:, 5] >= 0]
    before, after, most = _by(arrows, 1, count), _by(arrows, 0, count), _by(held, 1, count)
    word, shift, full, guard = _fields(layout.capacities)
    ask_at, ask_word, ask = _asks(ways, word, shift)
    years = [*layout.year_at, layout.horizon + 1]
    floor = _table(layout.floors, layout.horizon)
    return Tables(
        layout.horizon,
        *(before[0], before[1][:, 0], before[1][:, 2], before[1][:, 3], before[1][:, 4]),
        *(after[0], after[1][:, 1], after[1][:, 2], after[1][:, 3], after[1][:, 4]),
        *(floor, _inverse(floor, layout.horizon)),
        *(most[0], most[1][:, 0], most[1][:, 2], most[1][:, 5], _table(layout.latest, layout.horizon)),
        _sorted(arrows, count),
        _offsets([len(each) for each in layout.ways]),
        np.array([way.span for way in ways], np.int64),
        np.array([way.calendar for way in ways], np.int64),
        *(ask_at, ask_word, ask, full, guard),
        *_calendars(layout),
        _or(layout.release, count, 0),
        _or(layout.fixed, count, -1),
        _or(layout.deadline, count, layout.horizon - 1),
        np.array([way.uses for way in ways], np.int64).reshape(len(ways), len(layout.stocks)),
        np.array(layout.stocks, np.int64),
        np.array([way.account for way in ways], np.int64),
        np.array([way.cost for way in ways], np.int64),
        np.searchsorted(np.array(layout.year_at), np.arange(layout.horizon + 1), side="right").astype(np.int64) - 1,
        np.array(years, np.int64),
        np.array(layout.limit, np.int64).reshape(len(layout.limit), len(layout.year_at)),
    )


def _by(arrows: Ints, column: int, count: int) -> tuple[Ints, Ints]:
    """Offsets by activity, and the arrows (whose columns are copied out contiguous) in that order."""
    rows = arrows[np.argsort(arrows[:, column], kind="stable")]
    return _offsets(np.bincount(rows[:, column], minlength=count)), np.asfortranarray(rows)


def _offsets(sizes: Sequence[int] | Ints) -> Ints:
    return np.concatenate([[0], np.cumsum(np.asarray(sizes, np.int64))]).astype(np.int64)


def _or(values: Ints | None, count: int, otherwise: int) -> Ints:
    return np.full(count, otherwise, np.int64) if values is None else values


def _fields(capacities: Sequence[int]) -> tuple[list[int], list[int], Ints, Ints]:
    """Word and shift of each resource, first fit; then the words of full capacities and of guard bits."""
    words: list[int] = []
    word, shift, full, guard = [], [], [0], [0]
    for capacity in capacities:
        bits = capacity.bit_length() + 1
        at = next((at for at, used in enumerate(words) if used + bits <= WORD), len(words))
        if at == len(words):
            words.append(0)
        while len(full) <= at:
            full.append(0)
            guard.append(0)
        word.append(at)
        shift.append(words[at])
        top = 1 << (words[at] + bits - 1)
        full[at] |= top | capacity << words[at]
        guard[at] |= top
        words[at] += bits
    return word, shift, np.array(full, np.int64), np.array(guard, np.int64)


def _asks(ways: Sequence[Way], word: Sequence[int], shift: Sequence[int]) -> tuple[Ints, Ints, Ints]:
    sizes, where, what = [], [], []
    for way in ways:
        packed: dict[int, int] = {}
        for resource, amount in way.asks:
            if amount:
                packed[word[resource]] = packed.get(word[resource], 0) + (amount << shift[resource])
        sizes.append(len(packed))
        where += packed.keys()
        what += packed.values()
    return _offsets(sizes), np.array(where, np.int64), np.array(what, np.int64)


def _sorted(arrows: Ints, count: int) -> Ints:
    """Kahn's order, smallest number first within a wave: what follows has the later place."""
    waits = np.bincount(arrows[:, 1], minlength=count).tolist()
    following: list[list[int]] = [[] for _ in range(count)]
    for before, after in zip(arrows[:, 0].tolist(), arrows[:, 1].tolist(), strict=True):
        following[before].append(after)
    order = [i for i in range(count) if waits[i] == 0]
    for i in order:
        for j in following[i]:
            waits[j] -= 1
            if waits[j] == 0:
                order.append(j)
    return np.array(order, np.int64)


def _calendars(layout: Layout) -> tuple[Ints, Ints, Ints]:
    positions = np.arange(layout.horizon + 2)
    opening = [np.searchsorted(np.array(days), positions) for days in layout.worked]
    worked = np.array([day for days in layout.worked for day in days], np.int64)
    table = np.array(opening, np.int64).reshape(len(layout.worked), layout.horizon + 2)
    return _offsets([len(days) for days in layout.worked]), worked, table


def _table(rows: Sequence[Ints], horizon: int) -> Ints:
    return np.array(rows, np.int64).reshape(len(rows), horizon + 1)


def _inverse(floor: Ints, horizon: int) -> Ints:
    """[table, first] → the latest anchor whose earliest first isn't later; -1 for none."""
    firsts = np.arange(horizon + 1)
    rows = [np.searchsorted(row[:horizon], firsts, side="right") - 1 for row in floor]
    return _table([np.asarray(row, np.int64) for row in rows], horizon)
