"""Who hosts joint work: shared fairly, kept once begun, held by the checker on both nodes."""

from dataclasses import replace

from mithaq.planning.problem import Problem
from mithaq.planning.verify import verify
from mithaq.roadmap.acts.plans import PlanAgree, PlanPropose
from mithaq.roadmap.codec import canonical_json
from mithaq.roadmap.fields import BOTH
from mithaq.roadmap.hosting import Hosting, equal, hosted
from mithaq.roadmap.models import Activity

from .plans import problem, solved
from .story import Story


def joint(story: Story, asked: Problem) -> set[str]:
    own = {row.key for row in story.programme().all(Activity)}
    return {a.key for a in asked.activities if a.key in own and a.calendar == BOTH and not a.milestone}


def with_joint_work(story: Story) -> Problem:
    """The story's problem, its steps made joint work of four days."""
    asked = problem(story)
    own = {row.key for row in story.programme().all(Activity)}
    steps = (
        replace(a, calendar=BOTH, modes=(replace(a.modes[0], duration=4, demands={}),)) if a.key in own else a
        for a in asked.activities
    )
    return replace(asked, activities=tuple(steps))


def test_joint_work_may_take_place_with_any_party_and_nothing_else_may(story: Story) -> None:
    asked = with_joint_work(story)
    found = hosted(asked, story.programme(), Hosting(fair=3, most=2))
    hosts = {a.key: [mode.host for mode in a.modes] for a in found.activities}
    mine = joint(story, asked)
    assert mine
    assert all(hosts[key] == list(story.programme().parties) for key in mine)
    assert all(hosts[key] == [None] for key in hosts.keys() - mine)
    assert [wish.key for wish in found.wishes] == ["fair", "few"]


def test_days_are_shared_and_the_plan_can_be_agreed(story: Story) -> None:
    found = hosted(with_joint_work(story), story.programme(), Hosting(fair=3))
    answer = solved(found)
    assert verify(found, answer) == []
    assert answer.price is not None
    modes = {a.key: a.modes[answer.modes[a.key]] for a in found.activities}
    days = [sum(m.duration for m in modes.values() if m.host == party) for party in story.programme().parties]
    assert abs(days[0] - days[1]) <= 4


def test_the_other_side_checks_the_price_and_what_has_begun_keeps_its_host(story: Story) -> None:
    asked = with_joint_work(story)
    found = hosted(asked, story.programme(), Hosting(fair=3))
    answer = solved(found)
    act = PlanPropose(
        key=story.mar.key("plan"), replaces=None, over=[], problem=canonical_json(found), plan=canonical_json(answer)
    )
    story.mar.does(act)
    story.meet()
    story.mli.does(PlanAgree(key=act.key, hashed=story.mli.hashed(act.key)))
    story.meet()
    begun = tuple(replace(a, fixed=answer.starts[a.key]) for a in asked.activities)
    again = hosted(replace(asked, activities=begun), story.programme(), Hosting(fair=3))
    hosts = {a.key: [mode.host for mode in a.modes] for a in again.activities}
    agreed = {a.key: a.modes[answer.modes[a.key]].host for a in found.activities}
    assert all(hosts[key] == [agreed[key]] for key in joint(story, asked))
    assert verify(again, solved(again)) == []
    unwished = hosted(replace(asked, activities=begun), story.programme(), Hosting())
    assert unwished == replace(again, wishes=()), "what has begun stays there, whatever is wished now"
    later = hosted(asked, story.programme(), Hosting())
    assert later is asked, "what hasn't begun is nobody's without a wish"


def test_without_a_wish_nothing_changes(story: Story) -> None:
    asked = with_joint_work(story)
    assert hosted(asked, story.programme(), Hosting()) is asked


def test_unequal_shares_are_held_and_read_back(story: Story) -> None:
    asked = with_joint_work(story)
    first, second = story.programme().parties
    wished = Hosting(fair=3, shares={first: 1000, second: 0}, most=1, most_weight=7)
    found = hosted(asked, story.programme(), wished)
    assert Hosting.of(found) == wished
    answer = solved(replace(found, wishes=tuple(wish for wish in found.wishes if wish.key == "fair")))
    modes = {a.key: a.modes[answer.modes[a.key]] for a in found.activities}
    assert {modes[key].host for key in joint(story, asked)} == {first}


def test_equal_shares_are_read_back_as_said_by_nobody(story: Story) -> None:
    found = hosted(with_joint_work(story), story.programme(), Hosting(fair=3, most=2))
    assert Hosting.of(found) == Hosting(fair=3, most=2)
    assert equal(("A", "B", "C")) == {"A": 334, "B": 333, "C": 333}
