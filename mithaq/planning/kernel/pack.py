"""From lists to tables: links by activity on both sides, demands of many resources packed into few words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from mithaq.planning.kernel import tables
from mithaq.planning.kernel.tables import WORD, Ints, tape

NO_WISHES = {tables.WISHES: 0, tables.PARTIES: 0, tables.DEAREST: 0}
WISH_PARTS = (tables.WISH, tables.MEMBER_AT, tables.MEMBER, tables.HOST, tables.SHARE, tables.AMOUNT)


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
    wishes: tuple[dict[int, int], dict[int, Ints]] | None = None  # numbers and parts


def pack(layout: Layout) -> Ints:
    """The tables; activities keep their numbers."""
    count, ways = len(layout.ways), [way for each in layout.ways for way in each]
    arrows = np.array(layout.arrows, np.int64).reshape(-1, 6)
    parts = _links(arrows, layout, count) | _modes(ways, layout) | _days(layout)
    parts[tables.MODE_AT] = _offsets([len(each) for each in layout.ways])
    parts[tables.RELEASE] = _or(layout.release, count, 0)
    parts[tables.FIXED] = _or(layout.fixed, count, -1)
    parts[tables.DEADLINE] = _or(layout.deadline, count, layout.horizon - 1)
    numbers = {
        tables.HORIZON: layout.horizon,
        tables.COUNT: count,
        tables.WORDS: len(parts[tables.FULL]),
        tables.STOCKS: len(layout.stocks),
        tables.ACCOUNTS: len(layout.limit),
        tables.YEARS: len(layout.year_at),
        tables.FIXED_COUNT: int((parts[tables.FIXED] >= 0).sum()),
    }
    numbers |= layout.wishes[0] if layout.wishes else NO_WISHES
    parts |= layout.wishes[1] if layout.wishes else dict.fromkeys(WISH_PARTS, np.zeros(0, np.int64))
    numbers[tables.PLAIN] = int(_plain(parts, numbers))
    numbers[tables.NARROW] = int(parts[tables.FULL].max() < 1 << 31)
    numbers[tables.EVEN] = int((parts[tables.BEFORE_ADD] == 1).all())
    return tape(numbers, parts)


def repack(t: Ints, worked: list[list[int]], floors: Sequence[Ints], latest: Sequence[Ints]) -> Ints:
    """Tables with other open positions and lags, all else as it was."""
    horizon = int(t[tables.HORIZON])
    beyond = [*(int(at) for at in t[tables.NUMBERS + 1 : tables.NUMBERS + len(tables.PARTS)]), len(t)]
    parts = {part: t[t[part] : end] for part, end in zip(tables.PARTS, beyond, strict=True)}
    floor = _table(floors, horizon)
    parts |= _open(worked, horizon) | {tables.FLOOR: floor, tables.LATEST: _table(latest, horizon)}
    parts[tables.CEILING] = _inverse(floor, horizon)
    return tape({number: int(t[number]) for number in range(tables.NUMBERS)}, parts)


def _plain(parts: dict[int, Ints], numbers: dict[int, int]) -> bool:
    """Whether `kernel.plain` may do it."""
    tied = any((parts[part] >= 0).any() for part in (tables.CALENDAR, tables.ACCOUNT, tables.BEFORE_TABLE))
    lags = parts[tables.BEFORE_START].any() or len(parts[tables.MOST]) > 0
    return numbers[tables.WORDS] == 1 and not tied and not lags


def _links(arrows: Ints, layout: Layout, count: int) -> dict[int, Ints]:
    before, after, most = _by(arrows, 1, count), _by(arrows, 0, count), _by(arrows[arrows[:, 5] >= 0], 1, count)
    floor = _table(layout.floors, layout.horizon)
    names = (tables.BEFORE_AT, tables.BEFORE, tables.BEFORE_START, tables.BEFORE_ADD, tables.BEFORE_TABLE)
    others = (tables.AFTER_AT, tables.AFTER, tables.AFTER_START, tables.AFTER_ADD, tables.AFTER_TABLE)
    lags = (tables.MOST_AT, tables.MOST, tables.MOST_START, tables.MOST_TABLE)
    return {
        tables.PRIOR: _halves(before[1][:, 0]),
        tables.NEXT: _halves(after[1][:, 1]),
        **dict(zip(names, (before[0], *before[1][:, [0, 2, 3, 4]].T), strict=True)),
        **dict(zip(others, (after[0], *after[1][:, [1, 2, 3, 4]].T), strict=True)),
        **dict(zip(lags, (most[0], *most[1][:, [0, 2, 5]].T), strict=True)),
        tables.FLOOR: floor,
        tables.CEILING: _inverse(floor, layout.horizon),
        tables.LATEST: _table(layout.latest, layout.horizon),
        tables.SORTED: _sorted(arrows, count),
    }


def _modes(ways: Sequence[Way], layout: Layout) -> dict[int, Ints]:
    word, shift, full, guard = _fields(layout.capacities)
    asks = _asks(ways, word, shift)
    return {
        **dict(zip((tables.ASK_AT, tables.ASK_WORD, tables.ASK), asks, strict=True)),
        tables.SPAN: np.array([way.span for way in ways], np.int64),
        tables.CALENDAR: np.array([way.calendar for way in ways], np.int64),
        tables.FULL: full,
        tables.GUARD: guard,
        tables.USE: np.array([way.uses for way in ways], np.int64),
        tables.STOCK: np.array(layout.stocks, np.int64),
        tables.ACCOUNT: np.array([way.account for way in ways], np.int64),
        tables.COST: np.array([way.cost for way in ways], np.int64),
        tables.WHOLE: np.bincount(np.repeat(np.arange(len(ways)), np.diff(asks[0])), asks[2], len(ways)),
    }


def _days(layout: Layout) -> dict[int, Ints]:
    positions = np.arange(layout.horizon + 2)
    years = np.searchsorted(np.array(layout.year_at), positions, side="right") - 1
    return _open(layout.worked, layout.horizon) | {
        tables.YEAR: years,
        tables.YEAR_AT: np.array([*layout.year_at, layout.horizon + 1], np.int64),
        tables.LIMIT: np.array(layout.limit, np.int64),
    }


def _open(worked: list[list[int]], horizon: int) -> dict[int, Ints]:
    """Open positions by calendar, and the number of the first from each position on."""
    positions = np.arange(horizon + 2)
    return {
        tables.WORKED_AT: _offsets([len(days) for days in worked]),
        tables.WORKED: np.array([day for days in worked for day in days], np.int64),
        tables.OPENING: np.array([np.searchsorted(np.array(days), positions) for days in worked], np.int64),
    }


def _halves(numbers: Ints) -> Ints:
    """Two to a word, as the machine has them one after the other."""
    return np.append(numbers, [0] * (len(numbers) % 2)).astype(np.uint32).view(np.int64)


def _by(arrows: Ints, column: int, count: int) -> tuple[Ints, Ints]:
    """Offsets by activity, and the arrows in that order."""
    rows = arrows[np.argsort(arrows[:, column], kind="stable")]
    return _offsets(np.bincount(rows[:, column], minlength=count)), rows


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
    sizes, where, what = list[int](), list[int](), list[int]()
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


def _table(rows: Sequence[Ints], horizon: int) -> Ints:
    return np.array(rows, np.int64).reshape(len(rows), horizon + 1)


def _inverse(floor: Ints, horizon: int) -> Ints:
    """[table, first] → the latest anchor whose earliest first isn't later; -1 for none."""
    firsts = np.arange(horizon + 1)
    rows = [np.searchsorted(row[:horizon], firsts, side="right") - 1 for row in floor]
    return _table([np.asarray(row, np.int64) for row in rows], horizon)
