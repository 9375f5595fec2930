"""Wishes as the compiled engine's tables."""

import numpy as np

from mithaq.planning.hosting.wishes import amount_of, members_of, parties_of
from mithaq.planning.kernel import tables
from mithaq.planning.kernel.tables import Ints
from mithaq.planning.kernel.wished import AT_MOST, AT_PARTY, IN_TURN, SHARED
from mithaq.planning.problem import Problem, Wish

KINDS = {"host": AT_PARTY, "alternate": IN_TURN, "most": AT_MOST, "days": SHARED, "cost": SHARED}
MOST_DEAR = 10**9  # positions: dearer plans count as equally dear, so that the worth stays within 64 bits


def wish_tables(problem: Problem) -> tuple[dict[int, int], dict[int, Ints]]:
    """Numbers and parts to be packed; of no length where nothing is wished."""
    wishes, parties = problem.wishes, parties_of(problem) if problem.wishes else ()
    number = {activity.key: i for i, activity in enumerate(problem.activities)}
    place = {party: p for p, party in enumerate(parties)}
    modes = [mode for activity in problem.activities for mode in activity.modes] if wishes else []
    members = [[number[activity.key] for activity in members_of(problem, wish)] for wish in wishes]
    amounts = [[amount_of(wish, m) if _shared(wish) and m.host else 0 for m in modes] for wish in wishes]
    rows = [_row(wish, place) for wish in wishes]
    dearest = [
        _most_missed(wish, (len(of), sum(amount))) for wish, of, amount in zip(wishes, members, amounts, strict=True)
    ]
    numbers = {
        tables.WISHES: len(wishes),
        tables.PARTIES: len(parties),
        tables.DEAREST: min(MOST_DEAR, sum(dearest)),
    }
    parts = {
        tables.WISH: _array(rows),
        tables.MEMBER_AT: np.cumsum([0, *map(len, members)]).astype(np.int64),
        tables.MEMBER: _array([i for each in members for i in each]),
        tables.HOST: _array([place[mode.host] if mode.host is not None else -1 for mode in modes]),
        tables.SHARE: _array([wish.shares.get(party, 0) for wish in wishes for party in parties]),
        tables.AMOUNT: _array(amounts),
    }
    return numbers, parts


def _row(wish: Wish, place: dict[str, int]) -> list[int]:
    party = -1 if wish.party is None else place[wish.party]
    return [KINDS[wish.kind], wish.weight, party, wish.most or 0, wish.per]


def _shared(wish: Wish) -> bool:
    return wish.kind in ("days", "cost")


def _most_missed(wish: Wish, size: tuple[int, int]) -> int:
    """What the wish can weigh at most: all its activities miss it, or all of the amount is beyond its shares."""
    count, amount = size
    return wish.weight * (amount // wish.per + 1 if _shared(wish) else count)


def _array(values: object) -> Ints:
    return np.array(values, np.int64)
