"""Plans: assembled from the rows of all axes, checked on both nodes, never believed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mithaq.axes import AXES
from mithaq.commission.proposals import Withdraw
from mithaq.ledger.void import Void
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.verify import verify
from mithaq.roadmap.acts.deliveries import DeliveryAccept
from mithaq.roadmap.acts.plans import PlanAgree, PlanPropose
from mithaq.roadmap.acts.undertakings import UndertakingAgree
from mithaq.roadmap.assemble import assemble
from mithaq.roadmap.codec import canonical_json, read
from mithaq.roadmap.conflicts import conflicts
from mithaq.roadmap.models import Plan
from mithaq.secretariat.refusals import Refused
from tests.two_states import Secretariat

from .plans import HORIZON, problem, propose, slipped, solved
from .story import DUE, TODAY, Story, link, perform, undertake


def agree(state: Secretariat, key: str) -> PlanAgree:
    return PlanAgree(key=key, hashed=state.hashed(key))


def test_every_axis_is_in_the_problem(story: Story) -> None:
    asked = {activity.key: activity for activity in problem(story).activities}
    assert set(asked) == {story.key(n) for n in ("step one", "step two", "course", "leg", "lot", "mission")}
    assert asked[story.key("course")].fixed == date(2027, 2, 1)
    assert asked[story.key("lot")].fixed == date(2027, 3, 8)  # 6 March is a Saturday
    assert asked[story.key("step one")].deadline == DUE
    assert asked[story.key("leg")].calendar == "MAR"


def test_the_plan_holds_and_keeps_links_and_instructors(story: Story) -> None:
    asked = problem(story)
    answer = solved(asked)
    assert verify(asked, answer) == []
    assert answer.ends[story.key("step one")] < answer.starts[story.key("step two")]


def test_a_link_between_undertakings_holds_for_everything_in_them(story: Story) -> None:
    """What is carried is handed over after the ship came in: equipment waits for logistics."""
    story.mar.does(link(story, "carried", "logistics", "training"))
    joints = {(joint.before, joint.after) for joint in problem(story).links}
    assert {(story.key("leg"), story.key(n)) for n in ("step one", "step two", "course")} <= joints


def test_a_due_date_binds_unless_it_may_not(story: Story) -> None:
    programme = story.programme()
    loose = assemble(programme, [], start=TODAY, horizon=HORIZON, bind_due=False)
    late = assemble(programme, [], start=DUE + timedelta(days=1), horizon=HORIZON)
    assert [activity.deadline for activity in (*loose.activities, *late.activities)] == [None] * 4


def test_an_undertaking_bounds_its_activities(story: Story) -> None:
    version = replace(undertake(story, "training", name="v2"), replaces=story.key("training"))
    story.mar.does(replace(version, start=date(2027, 1, 4), end=date(2027, 5, 1)))
    story.meet()
    before = problem(story).activities
    story.mli.does(agree_undertaking(story, "v2"))
    story.meet()
    step = next(a for a in problem(story).activities if a.key == story.key("step one"))
    assert (step.release, step.deadline) == (date(2027, 1, 4), date(2027, 5, 1))
    assert all(activity.release != date(2027, 1, 4) for activity in before)  # only proposed: the old version counts


def test_what_already_happened_stays_where_it_was(story: Story) -> None:
    late = date(2027, 2, 10)  # the course has begun
    asked = assemble_all(story, late)
    assert asked.start == date(2027, 2, 1)
    assert all(activity.release == late for activity in asked.activities if activity.fixed is None)


def test_what_the_plan_in_force_has_begun_stays_there(story: Story) -> None:
    act = propose(story)
    perform(story.mar, act)
    story.meet()
    perform(story.mli, agree(story.mli, act.key))
    story.meet()
    begun = read(Answer, act.plan).starts[story.key("step one")]
    asked = assemble_all(story, begun + timedelta(days=1))
    fixed = {activity.key: activity.fixed for activity in asked.activities}
    assert fixed[story.key("step one")] == begun
    assert fixed[story.key("step two")] is None
    assert verify(asked, solved(asked)) == []


def test_delivered_work_is_not_planned_again(story: Story) -> None:
    story.mli.does(DeliveryAccept(key=story.key("delivery"), hashed=story.mli.hashed(story.key("delivery"))))
    story.meet()
    assert {activity.key for activity in problem(story).activities} == {story.key(n) for n in ("leg", "lot", "mission")}


def test_both_agree_and_the_days_are_known(story: Story) -> None:
    act = propose(story)
    perform(story.mar, act)
    story.meet()
    perform(story.mli, agree(story.mli, act.key))
    story.meet()
    programme = story.programme("MLI")
    assert programme.plan is not None
    assert programme.spans[story.key("training")][1] == date(2027, 2, 26)
    assert programme.plan.days[story.key("lot")] == (date(2027, 3, 8), date(2027, 3, 8))


def test_a_plan_that_does_not_hold_is_refused_by_its_author(story: Story) -> None:
    asked = problem(story)
    wrong = slipped(propose(story), solved(asked), story.key("lot"), date(2027, 3, 7))
    with pytest.raises(Refused) as refused:
        perform(story.mar, wrong)
    assert refused.value.code == "plan_broken"
    assert refused.value.values["why_ar"]


def test_a_plan_that_does_not_hold_is_refused_by_the_other_side(story: Story) -> None:
    """Morocco's node didn't check; Mali's does, before its planner can agree."""
    wrong = slipped(propose(story), solved(problem(story)), story.key("lot"), date(2027, 3, 9))
    story.mar.does(wrong)
    story.meet()
    with pytest.raises(Refused) as refused:
        perform(story.mli, agree(story.mli, wrong.key))
    assert refused.value.code == "plan_broken"


def test_a_problem_that_is_none_is_refused(story: Story) -> None:
    asked = problem(story)
    broken = replace(asked, resources=())  # instructors are demanded, and nobody has any
    answer = replace(solved(asked), problem_hash=problem_hash(broken))
    act = replace(propose(story), problem=canonical_json(broken), plan=canonical_json(answer))
    with pytest.raises(Refused) as refused:
        perform(story.mar, act)
    assert refused.value.code == "plan_broken"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text + " ",
        lambda text: text.replace('"horizon"', '"horizom"'),
        lambda text: text.replace('"lag":0', '"lag":0.0'),
        lambda text: text[:-1] + ',"x":1}',
        lambda text: "{}",
        lambda text: "[" * 100_000,
        lambda text: '"\ud800"'.encode(errors="replace").decode(),
        lambda text: text.replace("2026-11-22", "2026-13-22"),
        lambda text: text.replace('"capacity":4', '"capacity":' + "9" * 400),
    ],
)
def test_a_malformed_problem_is_void_and_nothing_else(story: Story, spoil: Callable[[str], str]) -> None:
    good = propose(story)
    wrong = replace(good, problem=spoil(good.problem))
    assert wrong.problem != good.problem
    with pytest.raises(Void) as refused:
        story.mar.does(wrong)
    assert refused.value.code == "plan_malformed"
    entry = story.mar.forces(wrong)  # from an authenticated peer that skips its own checks
    story.meet()
    void = story.mli.void(entry)
    assert void is not None
    assert void.code == "plan_malformed"


def test_a_plan_answers_the_problem_beside_it(story: Story) -> None:
    act = propose(story)
    other = replace(read(Problem, act.problem), horizon=date(2028, 1, 1))
    with pytest.raises(Void) as refused:
        story.mar.does(replace(act, problem=canonical_json(other)))
    assert refused.value.code == "plan_of_other"


def test_a_second_plan_is_asked_about(story: Story) -> None:
    act = propose(story)
    perform(story.mar, act)
    with pytest.raises(Refused) as refused:
        perform(story.mar, replace(act, key=story.key("again")))
    assert refused.value.code == "plan_exists"
    perform(story.mar, replace(act, key=story.key("again"), replaces=act.key))


def test_two_plans_agreed_at_once_are_a_conflict_that_a_third_settles(story: Story) -> None:
    ours, yours = propose(story, "ours"), propose(story, "yours", by=story.mli)
    story.mar.does(ours)
    story.mli.does(yours)
    story.meet()
    assert [c.code for c in conflicts(story.programme())] == ["plans_proposed"]
    story.mar.does(agree(story.mar, yours.key))
    story.mli.does(agree(story.mli, ours.key))
    story.meet()
    assert [c.code for c in conflicts(story.programme())] == ["plans_in_force"]
    third = replace(ours, key=story.key("third"), replaces=ours.key, over=[yours.key])
    perform(story.mar, third)
    story.meet()
    perform(story.mli, agree(story.mli, third.key))
    story.meet()
    assert conflicts(story.programme()) == []
    plan = story.programme().plan
    assert plan is not None
    assert plan.key == third.key


def test_a_withdrawn_plan_is_not_agreed(story: Story) -> None:
    act = propose(story)
    story.mar.does(act)
    story.mar.does(Withdraw(key=act.key))
    story.meet()
    with pytest.raises(Void) as refused:
        story.mli.does(agree(story.mli, act.key))
    assert refused.value.code == "withdrawn"


def test_a_plan_reads_back_as_it_was(story: Story) -> None:
    act = propose(story)
    story.mar.does(act)
    row = story.now().need(Plan, act.key)
    assert canonical_json(row.asked_of_solver) == act.problem
    assert row.answer == read(Answer, act.plan)
    assert isinstance(act, PlanPropose)


def assemble_all(story: Story, start: date) -> Problem:
    programme = story.programme()
    return assemble(programme, [axis.needs(programme) for axis in AXES], start=start, horizon=HORIZON)


def agree_undertaking(story: Story, name: str) -> UndertakingAgree:
    return UndertakingAgree(key=story.key(name), hashed=story.mli.hashed(story.key(name)))
