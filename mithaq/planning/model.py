"""The roadmap as a CP-SAT model. Every constraint is a named method; the list of names is the model.

Each activity gets one first and one last position on the axis. Its length depends on where it starts, so it is cut into
pieces: one literal and one optional interval of fixed size for each mode and each distinct elapsed length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from mithaq.planning.axis import Axis
from mithaq.planning.commitments import (
    Commitment,
    budget_of,
    capacity_of,
    deadline_of,
    fixed_of,
    horizon_of,
    order_of,
    release_of,
)
from mithaq.planning.engine import cp_model
from mithaq.planning.hosting.model import WishPrice
from mithaq.planning.lags import ceiling_of, floor_of
from mithaq.planning.levelling import Draft
from mithaq.planning.problem import Activity, Link, Mode, Problem, Resource, calendars_of

Window = tuple[int, tuple[int, ...], "cp_model.Domain"]


@dataclass(frozen=True)
class Piece:
    """Activity in one mode at one elapsed length: chosen or not."""

    mode: int
    length: int
    firsts: tuple[int, ...]
    domain: cp_model.Domain
    chosen: cp_model.IntVar
    interval: cp_model.IntervalVar


@dataclass(frozen=True)
class Placed:
    """The variables of one activity."""

    activity: Activity
    first: cp_model.IntVar
    last: cp_model.IntVar
    pieces: tuple[Piece, ...]


class Model:
    """Builds the model for `problem` on `axis`; every plan ends at the position `latest` or before.

    When `guarded`, each commitment holds only with its literal in `guards`, which an explanation assumes one by one.
    """

    def __init__(self, problem: Problem, axis: Axis, *, latest: int | None = None, guarded: bool = False) -> None:
        self.problem, self.axis, self.guarded = problem, axis, guarded
        self.guards: dict[Commitment, cp_model.IntVar] = {}
        self.cp = cp_model.CpModel()
        self.latest = len(axis) - 1 if latest is None else latest
        self.windows = cache(self._windows)
        self.placed = {activity.key: self._place(activity) for activity in problem.activities}
        self.makespan = self.cp.new_int_var(0, self.latest, "")
        self.works_on_open_days()
        self.keeps_releases()
        self.keeps_deadlines()
        self.keeps_fixed_dates()
        self.keeps_links()
        self.keeps_capacities()
        self.keeps_budgets()
        self.keeps_the_horizon()
        self.cost = self.pays_for_wishes()

    def works_on_open_days(self) -> None:
        """Each activity takes one mode and starts on a day when its calendars are open; closed days lengthen it."""
        for placed in self.placed.values():
            self.cp.add_exactly_one(piece.chosen for piece in placed.pieces)
            for piece in placed.pieces:
                self.cp.add_linear_expression_in_domain(placed.first, piece.domain).only_enforce_if(piece.chosen)
            length = cp_model.LinearExpr.sum([piece.chosen * piece.length for piece in placed.pieces])
            self.cp.add(placed.last == placed.first + length - 1)
            self.cp.add(placed.last <= self.makespan)

    def keeps_releases(self) -> None:
        """Nothing starts before its release."""
        for placed in self.placed.values():
            if placed.activity.release is not None:
                released = self.cp.add(placed.first >= self.axis.at(placed.activity.release))
                self._guard(released, release_of(placed.activity))

    def keeps_deadlines(self) -> None:
        """Nothing ends after its deadline."""
        for placed in self.placed.values():
            if placed.activity.deadline is not None:
                in_time = self.cp.add(placed.last <= self.axis.by(placed.activity.deadline))
                self._guard(in_time, deadline_of(placed.activity))

    def keeps_fixed_dates(self) -> None:
        """What has a fixed date starts on it."""
        for placed in self.placed.values():
            if placed.activity.fixed is not None:
                on_the_day = self.cp.add(placed.first == self.axis.at(placed.activity.fixed))
                self._guard(on_the_day, fixed_of(placed.activity))

    def keeps_links(self) -> None:
        """What follows waits at least the lag, and at most the longest."""
        for link in self.problem.links:
            before, after = self.placed[link.before], self.placed[link.after]
            anchor = before.last if link.kind == "finish-start" else before.first
            seats = _anchors(before, link)
            floor = floor_of(self.axis, link, after.activity)
            waits = self.cp.add(after.first >= anchor + self._shift(anchor, seats, floor))
            self._guard(waits, order_of(link))
            ceiling = ceiling_of(self.axis, link, after.activity)
            if ceiling is not None:
                follows = self.cp.add(after.first <= anchor + self._shift(anchor, seats, ceiling))
                self._guard(follows, order_of(link))

    def keeps_capacities(self) -> None:
        """On no day is more of a resource held than there is."""
        for resource in self.problem.resources:
            held = [
                (piece.interval, mode.demands[resource.key])
                for _, piece, mode in self._pieces()
                if mode.demands.get(resource.key, 0) > 0
            ]
            self._hold(resource, held)

    def keeps_budgets(self) -> None:
        """What starts in a year doesn't cost more than the year's budget."""
        for budget in self.problem.budgets:
            costs = [
                (self._in_year(placed, piece, budget.year), mode.cost)
                for placed, piece, mode in self._pieces()
                if mode.cost and mode.currency == budget.currency
            ]
            spent = cp_model.LinearExpr.sum([literal * cost for literal, cost in costs if literal is not None])
            if costs:
                self._guard(self.cp.add(spent <= budget.limit), budget_of(budget))

    def keeps_the_horizon(self) -> None:
        """Nothing ends after the horizon: the axis ends there, but where an explanation looks beyond."""
        if self.guarded:
            in_time = self.cp.add(self.makespan <= self.axis.by(self.problem.horizon))
            self._guard(in_time, horizon_of(self.problem))

    def pays_for_wishes(self) -> cp_model.LinearExpr | cp_model.IntVar:
        """The last day of all, and what the wishes missed weigh: nobody may give up a commitment for a wish."""
        if not self.problem.wishes or self.guarded:
            return self.makespan
        chosen = {key: [(p.activity.modes[c.mode], c.chosen) for c in p.pieces] for key, p in self.placed.items()}
        years = sorted({day.year for day in self.axis.days[: self.latest + 1]})
        price = WishPrice(self.cp, self.problem, chosen, in_year=self._hosted, years=years)
        return self.makespan + price.total()

    def ends_early(self, bound: int) -> None:
        """Objective: the last day of all as early as possible, and no earlier than is known to be impossible."""
        self.cp.add(self.makespan >= bound)
        self.cp.minimize(self.cost)

    def starts_early(self, cost: int) -> None:
        """Second objective: with the last day of all kept, or its price, each activity as early as possible."""
        self.cp.add(self.cost <= cost)
        self.cp.minimize(cp_model.LinearExpr.sum([placed.last for placed in self.placed.values()]))

    def hint(self, draft: Draft) -> None:
        """Begin the search at this draft."""
        for key, placed in self.placed.items():
            first, last = draft.first[key], draft.last[key]
            self.cp.add_hint(placed.first, first)
            self.cp.add_hint(placed.last, last)
            for piece in placed.pieces:
                taken = piece.mode == draft.mode[key] and piece.length == last - first + 1
                self.cp.add_hint(piece.chosen, taken)
        self.cp.add_hint(self.makespan, max(draft.last.values()))

    def read(self, value: Callable[[cp_model.IntVar], int]) -> Draft:
        """The draft that the solver's values mean."""
        draft = Draft()
        for key, placed in self.placed.items():
            draft.first[key], draft.last[key] = value(placed.first), value(placed.last)
            draft.mode[key] = next(piece.mode for piece in placed.pieces if value(piece.chosen))
        return draft

    def _place(self, activity: Activity) -> Placed:
        first, last = self.cp.new_int_var(0, self.latest, ""), self.cp.new_int_var(0, self.latest, "")
        return Placed(activity, first, last, tuple(self._cut(activity, first)))

    def _cut(self, activity: Activity, first: cp_model.IntVar) -> Iterable[Piece]:
        for index, mode in enumerate(activity.modes):
            calendars = calendars_of(self.problem, activity, mode)
            for length, kept, domain in self.windows(calendars, mode.duration):
                if kept:
                    chosen = self.cp.new_bool_var("")
                    interval = self.cp.new_optional_fixed_size_interval_var(first, length, chosen, "")
                    yield Piece(index, length, kept, domain, chosen, interval)

    def _windows(self, calendars: frozenset[str], duration: int) -> list[Window]:
        """The distinct elapsed lengths that end in time: each with its first positions, as numbers and as a domain."""
        windows = []
        for length, firsts in self.axis.lengths(calendars, duration).items():
            kept = tuple(position for position in firsts if position + length - 1 <= self.latest)
            windows.append((length, kept, cp_model.Domain.from_values(kept)))
        return windows

    def _pieces(self) -> Iterable[tuple[Placed, Piece, Mode]]:
        for placed in self.placed.values():
            for piece in placed.pieces:
                yield placed, piece, placed.activity.modes[piece.mode]

    def _hold(self, resource: Resource, held: list[tuple[cp_model.IntervalVar, int]]) -> None:
        intervals, amounts = [interval for interval, _ in held], [amount for _, amount in held]
        if not held:
            return
        if self.guarded:
            capacity = self.cp.new_int_var(resource.capacity, max(resource.capacity, sum(amounts)), "")
            self._guard(self.cp.add(capacity == resource.capacity), capacity_of(resource))
            self.cp.add_cumulative(intervals, amounts, capacity)
        elif resource.capacity == 1:
            self.cp.add_no_overlap(intervals)
        else:
            self.cp.add_cumulative(intervals, amounts, resource.capacity)

    def _guard(self, constraint: cp_model.Constraint, commitment: Commitment) -> None:
        if not self.guarded:
            return
        if commitment not in self.guards:
            self.guards[commitment] = self.cp.new_bool_var("")
        constraint.only_enforce_if(self.guards[commitment])

    def _in_year(self, placed: Placed, piece: Piece, year: int) -> cp_model.IntVar | None:
        """A literal that holds when this piece is chosen and starts in `year`; None when it can't."""
        inside = [first for first in piece.firsts if self.axis.days[first].year == year]
        if not inside or len(inside) == len(piece.firsts):
            return piece.chosen if inside else None
        literal, outside = self.cp.new_bool_var(""), sorted(set(piece.firsts) - set(inside))
        self.cp.add_implication(literal, piece.chosen)
        where = cp_model.Domain.from_values(inside)
        self.cp.add_linear_expression_in_domain(placed.first, where).only_enforce_if(literal)
        elsewhere = cp_model.Domain.from_values(outside)
        self.cp.add_linear_expression_in_domain(placed.first, elsewhere).only_enforce_if([piece.chosen, ~literal])
        return literal

    def _hosted(self, key: str, host: str, year: int) -> list[cp_model.IntVar]:
        """Literals of which one holds when the activity is held there and starts in the year."""
        placed = self.placed[key]
        there = [piece for piece in placed.pieces if placed.activity.modes[piece.mode].host == host]
        found = (self._in_year(placed, piece, year) for piece in there)
        return [literal for literal in found if literal is not None]

    def _shift(
        self, anchor: cp_model.IntVar, seats: Iterable[int], target: Callable[[int], int]
    ) -> cp_model.LinearExpr | int:
        """How far `target` lies from the anchor: a number, or one literal for each distinct distance."""
        shifts: dict[int, list[int]] = {}
        for seat in seats:
            reached = target(seat)
            shifts.setdefault(reached - seat if reached < len(self.axis) else len(self.axis), []).append(seat)
        if len(shifts) <= 1:
            return next(iter(shifts), 0)
        literals = {shift: self.cp.new_bool_var("") for shift in sorted(shifts)}
        self.cp.add_exactly_one(literals.values())
        for shift, literal in literals.items():
            domain = cp_model.Domain.from_values(shifts[shift])
            self.cp.add_linear_expression_in_domain(anchor, domain).only_enforce_if(literal)
        return cp_model.LinearExpr.sum([literal * shift for shift, literal in literals.items()])


def _anchors(before: Placed, link: Link) -> list[int]:
    """The positions that the link can count from: ends or starts of `before`."""
    offset = [piece.length - 1 if link.kind == "finish-start" else 0 for piece in before.pieces]
    return sorted({first + by for piece, by in zip(before.pieces, offset, strict=True) for first in piece.firsts})
