"""The guards that no other test needs: each taken away, one of these fails."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from mithaq.axes.training.acts import CourseAsk
from mithaq.ledger.act import Act
from mithaq.ledger.void import Void
from mithaq.roadmap.acts.undertakings import UndertakingAgree
from mithaq.roadmap.fields import Demand
from mithaq.secretariat.refusals import Refused, Warned

from .plans import propose
from .story import (
    DUE,
    Story,
    activity,
    course,
    delivery,
    evidence,
    instructors,
    leg,
    link,
    lot,
    mission,
    perform,
    undertake,
)

Make = Callable[[Story], Act]


def _elsewhere(s: Story, act: Act, axis: str) -> Act:
    """The same act, as a new version of a thing that hangs on another undertaking."""
    other = undertake(s, axis, name="elsewhere")
    s.mar.does(other)
    s.meet()
    s.mli.does(agree(s, "elsewhere"))
    s.meet()
    return replace(act, undertaking=other.key)  # type: ignore[type-var]


def agree(s: Story, name: str) -> Act:
    return UndertakingAgree(key=s.key(name), hashed=s.mli.hashed(s.key(name)))


def _proposed(s: Story, axis: str) -> str:
    """An undertaking that Mali hasn't agreed to."""
    act = undertake(s, axis, name="unanswered")
    s.mar.does(act)
    return act.key


VOID: dict[str, tuple[Make, str]] = {
    "a lot is of an agreed undertaking": (
        lambda s: replace(lot(s, "x"), undertaking=_proposed(s, "equipment")), "not_agreed"),
    "a lot stays with its undertaking": (
        lambda s: _elsewhere(s, replace(lot(s, "x"), replaces=s.key("lot")), "equipment"), "other_thing"),
    "a mission stays with its undertaking": (
        lambda s: _elsewhere(s, replace(mission(s, "x"), replaces=s.key("mission")), "expertise"), "other_thing"),
    "a delivery stays with its undertaking": (
        lambda s: _elsewhere(s, replace(delivery(s, "x"), replaces=s.key("delivery"), evidence=[]), "training"),
        "other_thing"),
    "a course ends after it starts": (lambda s: replace(course(s, "x"), ends=date(2027, 1, 1)), "dates_reversed"),
    "a course asks for what there is": (
        lambda s: replace(course(s, "x"), demands=[Demand(resource=s.key("instructors"), amount=5)]), "over_capacity"),
    "a course is asked by the other side": (
        lambda s: CourseAsk(key=s.key("x"), course=s.key("course"), seats=1), "own_course"),
    "a resource is of a party": (lambda s: replace(instructors(s), key=s.key("x"), owner="SEN"), "unknown_party"),
    "an undertaking ends after it starts": (
        lambda s: replace(undertake(s, "training", name="x"), start=DUE, end=date(2027, 1, 1)), "dates_reversed"),
    "evidence names the first version": (
        lambda s: replace(evidence(s, "x"), thing=_version(s)), "version_named"),
    "a plan replaces one that is known": (lambda s: replace(propose(s), replaces=s.key("nothing")), "unknown"),
    "a plan puts aside what is known": (lambda s: replace(propose(s), over=[s.key("nothing")]), "unknown"),
}  # fmt: skip

ASKED: dict[str, tuple[Make, str]] = {
    "two lots of one name": (lambda s: lot(s, "x"), "lot_label"),
    "a second undertaking of one axis": (lambda s: undertake(s, "training", name="x"), "undertaking_exists"),
    "two legs of one number": (lambda s: leg(s, "x"), "leg_number"),
    "a course that has begun": (lambda s: replace(course(s, "x"), starts=date(2026, 1, 5)), "course_past"),
    "a link that is there": (lambda s: link(s, "x", "step one", "step two"), "link_exists"),
    "a second delivery": (lambda s: delivery(s, "x"), "delivery_exists"),
    "work that ends too late": (
        lambda s: replace(undertake(s, "training", name="x"), replaces=s.key("training"), end=date(2028, 1, 1)),
        "ends_after_due"),
}  # fmt: skip


def _version(s: Story) -> str:
    act = replace(undertake(s, "training", name="v2"), replaces=s.key("training"))
    s.mar.does(act)
    return act.key


@pytest.mark.parametrize("name", VOID)
def test_void(story: Story, name: str) -> None:
    make, code = VOID[name]
    act = make(story)
    with pytest.raises(Void) as refused:
        story.mar.does(act)
    assert refused.value.code == code


@pytest.mark.parametrize("name", ASKED)
def test_asked_about(story: Story, name: str) -> None:
    make, code = ASKED[name]
    with pytest.raises(Warned) as warned:
        perform(story.mar, make(story))
    assert warned.value.code == code
    perform(story.mar, make(story), despite={code})


def test_a_deadline_in_the_past_is_refused(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, replace(activity(story, "x"), deadline=date(2026, 1, 5)))
    assert refused.value.code == "deadline_past"


def test_an_undertaking_has_a_bounded_number_of_versions(story: Story) -> None:
    """Each verdict on what hangs on it looks at all of them."""
    first = undertake(story, "training", name="many")
    story.mar.does(first)
    chain = [replace(first, key=story.key(f"many-{n}"), replaces=first.key) for n in range(199)]
    story.mar.does(*chain)
    with pytest.raises(Void) as refused:
        story.mar.does(replace(first, key=story.key("one-more"), replaces=chain[-1].key))
    assert refused.value.code == "versions_many"
