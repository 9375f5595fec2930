"""The life of an undertaking and the follow-up matrix: derived from votes, plan, delivery and a date, never stored."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mithaq.commission.proposals import Decline, Withdraw
from mithaq.ledger.errors import LANGUAGES
from mithaq.roadmap.acts.deliveries import DeliveryAccept
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.acts.undertakings import UndertakingAgree
from mithaq.roadmap.follow_up import Line, State, matrix
from mithaq.roadmap.lifecycle import Stage, life, lives
from mithaq.roadmap.words import DECISIONS, STAGES, STATES

from .plans import propose
from .story import DUE, TODAY, Story, agree_to, delivery, draw, evidence, mission, perform, undertake

NEW_YEAR = date(2027, 1, 2)


def stage(story: Story, name: str, today: date = TODAY) -> Stage:
    return life(story.programme(), story.key(name), today).stage


def only(story: Story, today: date = TODAY, me: str = "MAR") -> Line:
    (line,) = matrix(story.programme(), today, me)
    return line


def plan(story: Story) -> None:
    act = propose(story)
    perform(story.mar, act)
    story.meet()
    perform(story.mli, PlanAgree(key=act.key, hashed=story.mli.hashed(act.key)))
    story.meet()


def accept(story: Story, name: str = "delivery") -> None:
    story.mli.does(DeliveryAccept(key=story.key(name), hashed=story.mli.hashed(story.key(name))))
    story.meet()


def test_an_undertaking_lives_through_its_stages(story: Story) -> None:
    story.mar.does(undertake(story, "expertise", name="new"))
    story.meet()
    assert stage(story, "new") is Stage.PROPOSED
    assert life(story.programme(), story.key("new"), TODAY).awaits == ("MLI",)
    story.mli.does(agree_to(story, "new"))
    story.meet()
    assert stage(story, "new") is Stage.AGREED
    assert stage(story, "equipment") is Stage.AGREED
    plan(story)
    assert stage(story, "equipment") is Stage.PLANNED
    assert stage(story, "new") is Stage.AGREED  # the plan gives it no day
    assert stage(story, "equipment", date(2027, 3, 8)) is Stage.UNDER_WAY


def test_a_declared_delivery_waits_for_the_other_party(story: Story) -> None:
    told = life(story.programme(), story.key("training"), TODAY)
    assert (told.stage, told.awaits) == (Stage.DELIVERED, ("MLI",))
    accept(story)
    assert stage(story, "training") is Stage.ACCEPTED


def test_a_refused_delivery_is_none(story: Story) -> None:
    story.mli.does(Decline(key=story.key("delivery"), hashed=story.mli.hashed(story.key("delivery"))))
    story.meet()
    assert stage(story, "training") is Stage.AGREED


def test_its_own_dates_count_where_the_plan_has_none(story: Story) -> None:
    dated = replace(undertake(story, "expertise", name="new"), start=date(2027, 1, 4), end=date(2027, 2, 1))
    story.mar.does(dated)
    story.meet()
    story.mli.does(agree_to(story, "new"))
    story.meet()
    assert stage(story, "new") is Stage.AGREED
    assert stage(story, "new", date(2027, 1, 4)) is Stage.UNDER_WAY


@pytest.mark.parametrize("how", ["withdrawn", "declined"])
def test_what_is_withdrawn_or_declined_has_ended(story: Story, how: str) -> None:
    story.mar.does(undertake(story, "expertise", name="new"))
    story.meet()
    if how == "withdrawn":
        story.mar.does(Withdraw(key=story.key("new")))
    else:
        story.mli.does(Decline(key=story.key("new"), hashed=story.mli.hashed(story.key("new"))))
    story.meet()
    assert stage(story, "new") is Stage.ENDED
    assert len(lives(story.programme(), TODAY)) == 5


def test_a_counter_proposal_waits_beside_what_is_in_force(story: Story) -> None:
    counter = replace(undertake(story, "training", by=story.mli, name="counter"), replaces=story.key("training"))
    story.mli.does(counter)
    story.meet()
    told = life(story.programme(), story.key("training"), TODAY)
    assert told.undertaking.key == story.key("training")
    story.mar.does(UndertakingAgree(key=counter.key, hashed=story.mar.hashed(counter.key)))
    story.meet()
    assert life(story.programme(), story.key("training"), TODAY).undertaking.key == counter.key


def test_a_commitment_without_work_asks_its_owner_for_some(young: Story) -> None:
    young.mar.does(draw(young))
    line = only(young)
    assert line.next is not None
    assert (line.next.kind, line.next.parties, line.state) == ("undertaking.propose", ("MAR",), State.ON_TRACK)
    assert only(young, DUE - timedelta(days=90)).state is State.THREATENED
    assert only(young, DUE + timedelta(days=1)).state is State.LATE


def test_a_missing_word_is_ours_or_theirs(story: Story) -> None:
    mine, yours = only(story, me="MAR"), only(story, me="MLI")
    assert (mine.state, yours.state) == (State.WAITING, State.ANSWER)
    assert mine.next is not None
    assert (mine.next.kind, mine.next.thing, mine.next.parties) == ("delivery.accept", story.key("delivery"), ("MLI",))


def test_a_plan_is_the_next_decision_once_the_words_are_given(story: Story) -> None:
    accept(story)
    line = only(story)
    assert line.next is not None
    assert line.next.kind == "plan.propose"
    act = propose(story)
    story.mar.does(act)
    story.meet()
    waiting = only(story)
    assert waiting.next is not None
    assert (waiting.next.kind, waiting.next.thing, waiting.state) == ("plan.agree", act.key, State.WAITING)


def test_planned_work_waits_for_its_delivery(story: Story) -> None:
    accept(story)
    plan(story)
    line = only(story)
    assert line.next is not None
    assert (line.next.kind, line.next.parties, line.state) == ("delivery.declare", ("MAR",), State.ON_TRACK)
    assert line.next.by == min(told.span[1] for told in line.lives if told.span and told.stage is not Stage.ACCEPTED)
    assert line.planned_end == date(2027, 4, 8)


def test_a_plan_that_ends_after_the_due_date_threatens_it(story: Story) -> None:
    early = replace(draw(story, "early"), due=date(2027, 4, 1))
    story.mar.does(early)
    story.mar.does(replace(undertake(story, "expertise", name="x"), commitment=early.key))
    story.meet()
    story.mli.does(agree_to(story, "x"))
    story.meet()
    story.mar.does(replace(mission(story, "mission x"), undertaking=story.key("x")))
    story.meet()
    plan(story)
    line = next(line for line in matrix(story.programme(), TODAY, "MAR") if line.commitment.key == early.key)
    assert (line.state, line.planned_end) == (State.THREATENED, date(2027, 4, 8))


def test_a_promise_is_kept_when_all_its_work_is_accepted(story: Story) -> None:
    accept(story)
    for name in ("equipment", "logistics", "expertise"):
        story.mar.does(evidence(story, f"e {name}", name))
        story.mar.does(delivery(story, f"d {name}", name))
        story.meet()
        accept(story, f"d {name}")
    line = only(story, DUE + timedelta(days=30))
    assert (line.state, line.next, line.evidence) == (State.KEPT, None, 4)


def test_what_needs_action_comes_first(story: Story) -> None:
    for name, due in (("b", date(2026, 12, 1)), ("a", date(2026, 11, 30)), ("c", None), ("gone", date(2026, 11, 1))):
        story.mar.does(replace(draw(story, name), due=due))
    lines = matrix(story.programme(), TODAY, "MAR")
    states = [line.state for line in lines]
    assert states == sorted(states, key=list(State).index)
    named = {story.key(name): name for name in ("a", "b", "c", "gone", "promise")}
    assert [named[line.commitment.key] for line in lines] == ["gone", "a", "b", "promise", "c"]
    assert lines[0].due == date(2026, 11, 1)
    assert lines[0].owner == "MAR"


def test_both_nodes_derive_the_same(story: Story) -> None:
    plan(story)
    told = [[(one.stage, one.span) for one in lives(story.programme(p), NEW_YEAR)] for p in ("MAR", "MLI")]
    assert told[0] == told[1]


def test_every_stage_state_and_decision_has_its_words(story: Story) -> None:
    assert set(STAGES) == set(Stage)
    assert set(STATES) == set(State)
    for words in (*STAGES.values(), *STATES.values(), *DECISIONS.values()):
        assert set(words) == set(LANGUAGES)
    kinds = {line.next.kind for line in matrix(story.programme(), TODAY, "MAR") if line.next}
    assert kinds <= set(DECISIONS)
