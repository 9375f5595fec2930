"""The same questions for every act of the roadmap and its axes: works, wrong party, no mandate, twice, wrong parent."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from mithaq.axes import AXIS_ACTS
from mithaq.axes.equipment.acts import LotReceive
from mithaq.axes.expertise.acts import MissionAgree
from mithaq.axes.logistics.acts import LegDrop
from mithaq.axes.training.acts import CourseAsk, CourseDrop
from mithaq.ledger.act import Act
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.void import Void
from mithaq.roadmap.acts import ROADMAP_ACTS
from mithaq.roadmap.acts.activities import ActivityDrop, LinkDrop
from mithaq.roadmap.acts.deliveries import DeliveryAccept
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.acts.undertakings import UndertakingAgree

from .plans import propose
from .story import (
    Story,
    activity,
    attach,
    changed,
    course,
    delivery,
    draw,
    evidence,
    instructors,
    joined,
    leg,
    link,
    lot,
    mission,
    perform,
    undertake,
)  # fmt: skip

Make = Callable[[Story], Act]


def _vote(kind: type[Any], name: str) -> Make:
    return lambda s: kind(key=s.key(name), hashed=s.mli.hashed(s.key(name)))


def _proposed(kind: type[Any], make: Make) -> Make:
    """A vote on something that Morocco proposes first."""

    def vote(s: Story) -> Act:
        act: Any = make(s)
        s.mar.does(act)
        s.meet()
        return kind(key=act.key, hashed=s.mli.hashed(act.key))  # type: ignore[no-any-return]

    return vote


# kind → who does it, and the act, after `programmed`
CASES: dict[str, tuple[str, Make]] = {
    "commitment.draw": ("MAR", lambda s: draw(s, "second promise")),
    "undertaking.propose": ("MAR", lambda s: undertake(s, "training", name="second")),
    "undertaking.agree": ("MLI", _proposed(UndertakingAgree, lambda s: undertake(s, "training", name="second"))),
    "resource.add": ("MAR", lambda s: replace(instructors(s), key=s.key("rooms"))),
    "activity.add": ("MAR", lambda s: activity(s, "step three")),
    "activity.change": ("MAR", lambda s: changed(s, "step two", duration=7)),
    "activity.drop": ("MAR", lambda s: ActivityDrop(key=s.key("step two"))),
    "link.add": ("MAR", lambda s: link(s, "other link", "training", "equipment")),
    "link.join": ("MAR", lambda s: joined(s, "early", "step one", "equipment")),
    "link.drop": ("MAR", lambda s: LinkDrop(key=s.key("link"))),
    "plan.propose": ("MAR", propose),
    "plan.agree": ("MLI", _proposed(PlanAgree, propose)),
    "evidence.add": ("MAR", lambda s: evidence(s, "second evidence", "promise")),
    "evidence.attach": ("MAR", attach),
    "delivery.declare": ("MAR", lambda s: delivery(s, "second delivery")),
    "delivery.accept": ("MLI", _vote(DeliveryAccept, "delivery")),
    "course.offer": ("MAR", lambda s: course(s, "second course")),
    "course.drop": ("MAR", lambda s: CourseDrop(key=s.key("course"))),
    "course.ask": ("MLI", lambda s: CourseAsk(key=s.theirs("request"), course=s.key("course"), seats=20)),
    "lot.hand": ("MAR", lambda s: replace(lot(s, "second lot"), label="L-2027-2")),
    "lot.receive": ("MLI", _vote(LotReceive, "lot")),
    "leg.add": ("MAR", lambda s: leg(s, "second leg", order=2)),
    "leg.drop": ("MAR", lambda s: LegDrop(key=s.key("leg"))),
    "mission.propose": ("MAR", lambda s: mission(s, "second mission")),
    "mission.agree": ("MLI", _vote(MissionAgree, "mission")),
}
WARNED = {  # what a person overrules on the way
    "commitment.draw": {"sentence_drawn"},
    "undertaking.propose": {"undertaking_exists"},
    "delivery.declare": {"delivery_exists"},
    "lot.receive": {"lot_to_come"},
    "leg.add": {"leg_gap"},
}
PARENTS = ("instrument", "commitment", "undertaking", "before", "after", "thing", "course", "replaces", "evidence")

every = pytest.mark.parametrize("kind", sorted(CASES))


def test_no_act_is_forgotten() -> None:
    assert set(CASES) == {act.kind for act in (*ROADMAP_ACTS, *AXIS_ACTS)}


@every
def test_it_works_and_both_see_the_same(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    before = story.two.states["MAR"].digests[1]
    perform(story.two.states[party], make(story), despite=WARNED.get(kind, ()))
    story.meet()
    assert story.mar.digests[1] != before


@every
def test_it_is_told_in_three_languages(story: Story, kind: str) -> None:
    act = CASES[kind][1](story)
    told = {language: act.sentence(language) for language in LANGUAGES}
    assert len(set(told.values())) == 3
    assert all(line and "{" not in line for line in told.values())


@every
def test_the_other_party_cannot_do_it_with_these_words(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    other = "MLI" if party == "MAR" else "MAR"
    act = make(story)
    with pytest.raises(Void) as refused:
        story.two.states[other].does(act)
    assert refused.value.code in {"not_yours", "already_voted", "own_lot", "own_course"}


@every
def test_nobody_does_it_without_a_mandate(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    act = make(story)
    with pytest.raises(Void) as refused:
        story.two.states[party].does(act, by="u:stranger")
    assert refused.value.code == "no_mandate"


@every
def test_it_is_done_once(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    act = make(story)
    story.two.states[party].does(act)
    with pytest.raises(Void) as refused:
        story.two.states[party].does(act)
    assert refused.value.code in {"exists", "already_voted", "dropped", "file_attached", "unchanged"}


@every
def test_it_hangs_on_what_is_known(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    act, nothing = make(story), story.key("nothing")
    parents = [field.name for field in fields(act) if field.name in PARENTS]  # type: ignore[arg-type]
    if "hashed" in vars(act) or kind.endswith((".drop", ".change")):
        parents = ["key"]
    for name in parents:
        wrong: Any = replace(act, **{name: [nothing] if isinstance(getattr(act, name), list) else nothing})  # type: ignore[type-var]
        with pytest.raises(Void) as refused:
            story.two.states[party].does(wrong)
        assert refused.value.code == "unknown", name


@pytest.mark.parametrize("kind", sorted(kind for kind in CASES if kind.endswith(("agree", "accept", "receive"))))
def test_a_vote_names_what_was_proposed(story: Story, kind: str) -> None:
    party, make = CASES[kind]
    act = make(story)
    with pytest.raises(Void) as refused:
        story.two.states[party].does(replace(act, hashed="0" * 64))  # type: ignore[type-var]
    assert refused.value.code == "other_text"
