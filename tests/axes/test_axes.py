"""The four axes: what both sides may do at once, what each asks of the planner, and that none knows another."""

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

import pytest

from mithaq.axes import AXES
from mithaq.axes.equipment.acts import LotItem, LotReceive
from mithaq.axes.logistics.acts import LegDrop
from mithaq.axes.training.acts import CourseAsk, CourseDrop
from mithaq.commission.fields import AXES as KEYS
from mithaq.commission.proposals import Withdraw
from mithaq.ledger.void import Void
from mithaq.planning.problem import Calendar
from mithaq.roadmap.needs import Needs
from mithaq.secretariat.refusals import Refused
from tests.roadmap.story import TODAY, Story, course, leg, lot, mission, perform
from tests.two_states import Secretariat

BY_KEY = {axis.key: axis for axis in AXES}


def needs(story: Story, axis: str) -> Needs:
    return BY_KEY[axis].needs(story.programme())


def conflicts(story: Story, axis: str) -> list[str]:
    story.meet()
    return [conflict.code for conflict in BY_KEY[axis].conflicts(story.programme())]


def ask(story: Story, seats: int, name: str = "request") -> CourseAsk:
    return CourseAsk(key=story.theirs(name), course=story.key("course"), seats=seats)


def test_every_axis_of_the_file_is_in_the_list() -> None:
    assert tuple(axis.key for axis in AXES) == KEYS


@pytest.mark.parametrize("axis", [axis.key for axis in AXES])
def test_no_axis_knows_another(axis: str) -> None:
    others = {key for key in BY_KEY if key != axis}
    folder = Path(__file__).parents[2] / "mithaq" / "axes" / axis
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom):
                named = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
                assert not (node.level > 1 or named & others), path


@pytest.mark.parametrize("axis", [axis.key for axis in AXES])
def test_a_thing_of_one_axis_does_not_hang_on_another(story: Story, axis: str) -> None:
    other = story.key("logistics" if axis == "training" else "training")
    acts = {
        "training": course(story, "x"),
        "equipment": lot(story, "x"),
        "logistics": leg(story, "x"),
        "expertise": mission(story, "x"),
    }
    with pytest.raises(Void) as refused:
        story.mar.does(replace(acts[axis], undertaking=other))  # type: ignore[type-var]
    assert refused.value.code == "other_axis"


# ── training ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_more_seats_than_offered_are_asked_about_and_then_a_conflict(story: Story) -> None:
    perform(story.mli, ask(story, 20))
    assert conflicts(story, "training") == []
    with pytest.raises(Refused) as refused:
        perform(story.mli, ask(story, 5, "more"))
    assert (refused.value.code, refused.value.values["asked"]) == ("too_few_seats", 25)
    perform(story.mli, ask(story, 5, "more"), despite={"too_few_seats"})
    assert conflicts(story, "training") == ["seats_over"]


def test_seats_asked_while_the_course_is_taken_back_both_stand(story: Story) -> None:
    perform(story.mar, CourseDrop(key=story.key("course")))
    perform(story.mli, ask(story, 20))
    assert conflicts(story, "training") == ["asked_on_dropped"]
    with pytest.raises(Void) as refused:
        perform(story.mli, ask(story, 1, "late"))
    assert refused.value.code == "dropped"


def test_a_course_with_requests_is_not_dropped_unawares(story: Story) -> None:
    perform(story.mli, ask(story, 20))
    story.meet()
    with pytest.raises(Refused) as refused:
        perform(story.mar, CourseDrop(key=story.key("course")))
    assert refused.value.code == "seats_already_asked"


def test_a_course_works_on_the_open_days_of_its_host(story: Story) -> None:
    (planned,) = needs(story, "training").activities
    assert (planned.fixed, planned.modes[0].duration, planned.calendar) == (date(2027, 2, 1), 20, "MAR")
    assert planned.modes[0].demands == {story.key("instructors"): 2}


def test_a_course_on_closed_days_is_left_to_the_planner_to_refuse(story: Story) -> None:
    closed = frozenset(date(2027, 2, day) for day in range(1, 29))
    programme = replace(story.programme(), calendars={"MAR": Calendar("MAR", closed=closed), "MLI": Calendar("MLI")})
    (planned,) = BY_KEY["training"].needs(programme).activities
    assert (planned.fixed, planned.modes[0].duration) == (date(2027, 2, 1), 1)


def test_a_dropped_course_needs_nothing(story: Story) -> None:
    perform(story.mar, CourseDrop(key=story.key("course")))
    assert needs(story, "training").activities == ()


# ── equipment ─────────────────────────────────────────────────────────────────────────────────────────────────────


def receive(state: Secretariat, key: str) -> LotReceive:
    return LotReceive(key=key, hashed=state.hashed(key))


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ([(2, ["S-1"])], "serials_missing"),
        ([(2, ["S-1", "S-1"])], "serial_twice"),
        ([(1, ["S-1"]), (1, ["S-1"])], "serial_twice"),
    ],
)
def test_serials_are_complete_and_once(story: Story, items: list[tuple[int, list[str]]], code: str) -> None:
    listed = [LotItem(name={"fr": "Camion"}, quantity=quantity, serials=serials) for quantity, serials in items]
    with pytest.raises(Void) as refused:
        story.mar.does(replace(lot(story, "x"), items=listed))
    assert refused.value.code == code


def test_goods_without_serials_are_a_lot_too(story: Story) -> None:
    blankets = LotItem(name={"fr": "Couvertures"}, quantity=500, serials=[])
    story.mar.does(replace(lot(story, "x"), items=[blankets]))
    story.meet()


def test_nobody_receives_what_it_handed(story: Story) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(receive(story.mar, story.key("lot")))
    assert refused.value.code == "own_lot"


def test_a_lot_taken_back_is_not_received_but_one_that_crossed_is(story: Story) -> None:
    story.mar.does(Withdraw(key=story.key("lot")))
    crossing = story.mli.does(receive(story.mli, story.key("lot")))
    story.meet()
    assert story.mar.void(crossing) is None
    assert story.now().agreed(story.key("lot"), story.mar.hashed(story.key("lot")))


def test_a_lot_is_received_on_its_day(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mli, receive(story.mli, story.key("lot")), today=TODAY)
    assert refused.value.code == "lot_to_come"
    perform(story.mli, receive(story.mli, story.key("lot")), today=date(2027, 3, 6))


def test_a_serial_in_two_lots_is_a_conflict(story: Story) -> None:
    perform(story.mar, replace(lot(story, "x"), label="other"))
    assert conflicts(story, "equipment") == ["serial_in_two_lots"] * 2
    replaced = replace(lot(story, "y"), replaces=story.key("x"), label="other")
    perform(story.mar, replace(replaced, items=[LotItem(name={"fr": "Camion"}, quantity=1, serials=["S-9"])]))
    assert conflicts(story, "equipment") == []


def test_a_lot_takes_a_day_of_both(story: Story) -> None:
    (planned,) = needs(story, "equipment").activities
    assert (planned.fixed, planned.calendar, planned.modes[0].duration) == (date(2027, 3, 8), "both", 1)


# ── logistics ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_legs_wait_for_one_another(story: Story) -> None:
    onward = replace(leg(story, "onward", order=2, by=story.mli), origin={"fr": "Dakar"}, destination={"fr": "Bamako"})
    perform(story.mli, onward)
    story.meet()
    asked = needs(story, "logistics")
    assert [(link.before, link.after) for link in asked.links] == [(story.key("leg"), onward.key)]
    assert {planned.key: planned.calendar for planned in asked.activities}[onward.key] == "MLI"


def test_a_leg_that_starts_elsewhere_is_asked_about(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, leg(story, "x", order=2))
    assert refused.value.code == "leg_gap"


def test_a_leg_goes_somewhere(story: Story) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(replace(leg(story, "x"), destination=leg(story).origin))
    assert refused.value.code == "leg_nowhere"


def test_one_number_used_by_both_at_once_is_a_conflict_that_a_drop_settles(story: Story) -> None:
    perform(story.mar, leg(story, "ours", order=3))
    perform(story.mli, leg(story, "yours", order=3, by=story.mli))
    assert conflicts(story, "logistics") == ["leg_numbers"]
    perform(story.mli, LegDrop(key=story.theirs("yours")))
    assert conflicts(story, "logistics") == []


def test_one_side_may_run_legs_side_by_side(story: Story) -> None:
    perform(story.mar, leg(story, "beside"), despite={"leg_number"})
    assert conflicts(story, "logistics") == []
    assert needs(story, "logistics").links == ()


# ── expertise ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_mission_starts_on_a_day_that_both_work(story: Story) -> None:
    (planned,) = needs(story, "expertise").activities
    assert (planned.fixed, planned.modes[0].duration) == (date(2027, 4, 5), 4)  # 3 April is a Saturday


def test_a_new_version_of_a_mission_takes_its_place(story: Story) -> None:
    perform(story.mar, replace(mission(story, "x"), replaces=story.key("mission"), days=9))
    story.meet()
    assert [planned.modes[0].duration for planned in needs(story, "expertise").activities] == [9]


def test_a_mission_in_the_past_is_asked_about(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, replace(mission(story, "x"), starts=date(2026, 1, 5)))
    assert refused.value.code == "mission_past"


def test_a_course_of_centuries_is_void_and_a_mission_on_the_last_day_is_planned(story: Story) -> None:
    """Whoever plans looks at each day: a date must not be able to hold up the other side's pages."""
    with pytest.raises(Void) as refused:
        story.mar.does(replace(course(story, "long"), starts=date(1, 1, 1), ends=date(9999, 12, 31)))
    assert refused.value.code == "course_long" and refused.value.values["days"] == 3_652_059
    story.mar.does(replace(mission(story, "last"), starts=date.max))
    (planned,) = (one for one in needs(story, "expertise").activities if one.key == story.key("last"))
    assert planned.modes[0].duration > 0


def test_a_lot_of_a_hundred_thousand_numbers_is_judged_at_once(story: Story) -> None:
    """They fit into one payload; were each compared with each, one bundle would hold a node up for hours."""
    numbers = [f"{n:x}" for n in range(100_000)]
    some = [numbers[at : at + 5_000] for at in range(0, 100_000, 5_000)]
    items = [LotItem(name={"fr": "Pneus"}, quantity=5_000, serials=serials) for serials in some]
    began = process_time()
    story.mar.does(replace(lot(story, "tyres"), items=items))
    assert process_time() - began < 10  # a fraction of a second; over a minute when each was counted in turn
    twice = [*items, LotItem(name={"fr": "Pneu"}, quantity=1, serials=["a"])]
    with pytest.raises(Void, match="a"):
        story.mar.does(replace(lot(story, "again"), items=twice))
