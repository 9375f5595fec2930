"""The price of wishes in the CP-SAT model: one linear expression, made of the literals of the modes chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from mithaq.planning.engine import cp_model
from mithaq.planning.hosting.wishes import amount_of, members_of, parties_of
from mithaq.planning.problem import Mode, Problem, Wish

Chosen = tuple[Mode, "cp_model.IntVar"]  # a mode, and the literal that says so
InYear = Callable[[str, str, int], "Sequence[cp_model.IntVar]"]  # activity, host, year → literals


class WishPrice:
    """`chosen`: activity → its modes with their literals (several for one mode); `years`: those of the axis."""

    def __init__(
        self, cp: cp_model.CpModel, problem: Problem, chosen: Mapping[str, Sequence[Chosen]], *, in_year: InYear,
        years: Sequence[int],
    ) -> None:  # fmt: skip
        self.cp, self.problem, self.chosen, self.in_year, self.years = cp, problem, chosen, in_year, years
        self.parties = parties_of(problem)

    def total(self) -> cp_model.LinearExpr | int:
        """Days that all wishes missed weigh."""
        return sum((self.units(wish) * wish.weight for wish in self.problem.wishes), start=0)

    def units(self, wish: Wish) -> cp_model.LinearExpr | int:
        """By how many units the wish is missed."""
        keys = [activity.key for activity in members_of(self.problem, wish)]
        match wish.kind:
            case "host":
                return self._sum(
                    lit for k in keys for mode, lit in self.chosen[k] if mode.host not in (None, wish.party)
                )
            case "alternate":
                return self._sum(
                    self._twice(one, other, party) for one, other in pairwise(keys) for party in self.parties
                )
            case "most":
                parties = [wish.party] if wish.party else self.parties
                return self._sum(self._beyond(wish, keys, (party, year)) for party in parties for year in self.years)
            case "days" | "cost":
                return self._off(wish, keys)

    def _twice(self, one: str, other: str, party: str) -> cp_model.IntVar:
        """Both at the party: at least one more than one."""
        both = self.cp.new_bool_var("")
        self.cp.add(both >= self._at(one, party) + self._at(other, party) - 1)
        return both

    def _beyond(self, wish: Wish, keys: Sequence[str], where: tuple[str, int]) -> cp_model.IntVar:
        """How many too many start at the party in the year."""
        party, year = where
        beyond = self.cp.new_int_var(0, len(keys), "")
        self.cp.add(
            beyond >= self._sum(lit for key in keys for lit in self.in_year(key, party, year)) - (wish.most or 0)
        )
        return beyond

    def _off(self, wish: Wish, keys: Sequence[str]) -> cp_model.IntVar:
        """What lies above the shares, over all parties, in parts of `per` begun."""
        terms = [(mode.host, lit * amount_of(wish, mode)) for k in keys for mode, lit in self.chosen[k] if mode.host]
        most = 1000 * sum(max(amount_of(wish, mode) for mode, _ in self.chosen[key]) for key in keys)
        above = []
        for party in self.parties:
            own = self._sum(amount for host, amount in terms if host == party)
            over = self.cp.new_int_var(0, most, "")
            self.cp.add(over >= 1000 * own - wish.shares.get(party, 0) * self._sum(amount for _, amount in terms))
            above.append(over)
        units = self.cp.new_int_var(0, most // (1000 * wish.per) + 1, "")
        self.cp.add(units * (1000 * wish.per) >= self._sum(above))
        return units

    def _at(self, key: str, party: str) -> cp_model.LinearExpr:
        return self._sum(literal for mode, literal in self.chosen[key] if mode.host == party)

    @staticmethod
    def _sum(parts: object) -> cp_model.LinearExpr:
        return cp_model.LinearExpr.sum(list(parts))  # type: ignore[call-overload]
