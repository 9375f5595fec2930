"""Undertakings, activities, links: what may hang on what, and what both sides may do at once."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mithaq.commission.proposals import Decline, Withdraw
from mithaq.ledger.errors import LANGUAGES, say
from mithaq.ledger.void import Void
from mithaq.roadmap.acts.activities import ActivityDrop, LinkAdd, LinkDrop, LinkJoin, linked
from mithaq.roadmap.acts.deliveries import DeliveryAccept, DeliveryDeclare
from mithaq.roadmap.acts.undertakings import UndertakingAgree
from mithaq.roadmap.assemble import joints
from mithaq.roadmap.conflicts import conflicts
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Activity, Undertaking
from mithaq.roadmap.order import ring
from mithaq.roadmap.sentences import REFUSALS
from mithaq.secretariat.refusals import Refused
from tests.two_states import Secretariat

from .story import TODAY, Story, activity, changed, delivery, evidence, instructors, joined, link, perform, undertake


def codes(story: Story) -> list[str]:
    story.meet()
    assert [c.code for c in conflicts(story.programme("MAR"))] == [c.code for c in conflicts(story.programme("MLI"))]
    return [conflict.code for conflict in conflicts(story.programme())]


def test_work_on_a_withdrawn_undertaking_is_void(story: Story) -> None:
    story.mar.does(undertake(story, "training", name="second"))
    story.mar.does(Withdraw(key=story.key("second")))
    with pytest.raises(Void) as refused:
        story.mar.does(replace(activity(story, "late"), undertaking=story.key("second")))
    assert refused.value.code == "undertaking_gone"


def test_work_on_a_declined_undertaking_is_void_from_the_entry_that_saw_it(story: Story) -> None:
    story.mar.does(undertake(story, "training", name="second"))
    story.meet()
    story.mli.does(Decline(key=story.key("second"), hashed=story.mli.hashed(story.key("second"))))
    late = replace(activity(story, "late"), undertaking=story.key("second"))
    story.mar.does(late)  # crosses the refusal: it stands
    story.meet()
    assert story.now("MLI").get(Activity, late.key)
    with pytest.raises(Void) as refused:
        story.mar.does(replace(late, key=story.key("later")))
    assert refused.value.code == "undertaking_gone"


def test_a_new_version_keeps_its_commitment_and_axis(story: Story) -> None:
    version = replace(undertake(story, "training", name="v2"), replaces=story.key("training"))
    story.mar.does(version)
    with pytest.raises(Void) as refused:
        story.mar.does(replace(version, key=story.key("v3"), axis="equipment"))
    assert refused.value.code == "other_thing"


def test_things_hang_on_the_first_version(story: Story) -> None:
    story.mar.does(replace(undertake(story, "training", name="v2"), replaces=story.key("training")))
    with pytest.raises(Void) as refused:
        story.mar.does(replace(activity(story, "late"), undertaking=story.key("v2")))
    assert refused.value.code == "version_named"


def test_a_lead_is_a_party(story: Story) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(replace(undertake(story, "training", name="v2"), lead="SEN"))
    assert refused.value.code == "unknown_party"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"calendar": "SEN"}, "unknown_party"),
        ({"release": date(2027, 3, 1), "deadline": date(2027, 2, 1)}, "dates_reversed"),
        ({"fixed": date(2027, 3, 1), "deadline": date(2027, 2, 1)}, "dates_reversed"),
        ({"duration": 0}, "milestone_demand"),
    ],
)
def test_an_activity_makes_sense(story: Story, changes: dict[str, object], code: str) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(replace(activity(story, "odd"), **changes))  # type: ignore[arg-type]
    assert refused.value.code == code


@pytest.mark.parametrize(("amounts", "code"), [([5], "over_capacity"), ([1, 1], "resource_twice")])
def test_demands_fit_the_resource(story: Story, amounts: list[int], code: str) -> None:
    demands = [Demand(resource=story.key("instructors"), amount=amount) for amount in amounts]
    with pytest.raises(Void) as refused:
        story.mar.does(replace(activity(story, "odd"), demands=demands))
    assert refused.value.code == code
    assert instructors(story).capacity == 4


def test_a_step_that_is_changed_keeps_its_key_and_what_hangs_on_it(story: Story) -> None:
    story.mar.does(changed(story, "step two", duration=9, title={"fr": "Étape longue"}))
    story.meet()
    for side in ("MAR", "MLI"):
        row = next(row for row in story.programme(side).of(Activity) if row.key == story.key("step two"))
        assert (row.duration, row.title, row.undertaking) == (9, {"fr": "Étape longue"}, story.key("training"))
    (joint,) = joints(story.programme(), {story.key(name): "" for name in ("step one", "step two")})
    assert joint.after == story.key("step two")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"duration": 0}, "milestone_demand"),
        ({"calendar": "SEN"}, "unknown_party"),
        ({"release": date(2027, 3, 2), "deadline": date(2027, 3, 1)}, "dates_reversed"),
    ],
)
def test_a_change_is_asked_what_a_new_step_is(story: Story, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(changed(story, "step two", **fields))
    assert refused.value.code == code


def test_a_deadline_that_has_passed_may_stay_but_not_come(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, changed(story, "step two", deadline=TODAY - timedelta(days=1)))
    assert refused.value.code == "deadline_past"


def test_a_link_may_wait_for_a_start_or_count_all_days(story: Story) -> None:
    added = joined(story, "early", "step one", "step two")
    perform(story.mar, added, despite={"link_exists"})
    planned = {story.key(name): "" for name in ("step one", "step two")}
    found = next(one for one in joints(story.programme(), planned) if one.group == story.key("early"))
    assert (found.kind, found.lag, found.unit) == ("start-start", 3, "calendar")
    assert "calendar days between: 3" in added.sentence("en") and "after the start of" in added.sentence("en")


@pytest.mark.parametrize("after", ["step two", "equipment"])
def test_nothing_waits_for_the_start_of_a_whole_undertaking(story: Story, after: str) -> None:
    """Its first step starts where a plan lets it: a link to each step would wait for the last of them."""
    whole = joined(story, "early", "training", after)
    with pytest.raises(Void) as refused:
        story.mar.does(whole)
    assert refused.value.code == "start_of_whole"
    told = [say(REFUSALS[refused.value.code], language, **refused.value.values) for language in LANGUAGES]
    assert all(story.key("training") in sentence and whole.after in sentence for sentence in told)
    story.mar.does(replace(whole, key=story.key("late"), after=story.key("equipment"), relation="finish-start"))


def test_one_link_is_one_act_whoever_makes_it() -> None:
    plain = LinkAdd(key="k", before="a", after="b", lag=2)
    assert linked("k", "a", "b", lag=2, relation="finish-start", unit="working") == plain
    assert linked("k", "a", "b", lag=0, relation="finish-start", unit="calendar") == replace(plain, lag=0)
    joins = [
        linked("k", "a", "b", lag=2, relation="finish-start", unit="calendar"),
        linked("k", "a", "b", lag=2, relation="start-start", unit="working"),
        linked("k", "a", "b", lag=0, relation="start-start", unit="calendar"),
    ]
    assert [(one.relation, one.unit) for one in joins if isinstance(one, LinkJoin)] == [
        ("finish-start", "calendar"), ("start-start", "working"), ("start-start", "working"),
    ]  # fmt: skip


def test_a_ring_that_its_author_sees_is_refused(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, link(story, "back", "step two", "step one"))
    assert refused.value.code == "link_ring"
    assert story.key("step one") in str(refused.value)


def test_a_ring_that_crosses_stands_and_is_a_conflict_that_a_drop_settles(story: Story) -> None:
    story.mar.does(activity(story, "step three"))
    story.meet()
    perform(story.mar, link(story, "there", "step two", "step three"))
    perform(story.mli, link(story, "back", "step three", "step one", by=story.mli))
    assert codes(story) == ["ring"]
    told = conflicts(story.programme())[0]
    assert story.theirs("back") in told.values["links"]  # type: ignore[operator]
    perform(story.mli, LinkDrop(key=story.theirs("back")))
    assert codes(story) == []


def test_a_ring_through_undertakings_is_seen() -> None:
    within = {"a": "U", "b": "V"}
    assert ring([("U", "V")], within) == ()
    assert ring([("a", "V"), ("U", "b")], within) == ()
    assert ring([("U", "V"), ("b", "a")], within)
    assert ring([("U", "a")], within)  # an undertaking can't end before its own activity begins
    assert ring([("a", "b"), ("b", "a")], within)[0] in {"a", "b"}


def test_nothing_hangs_on_a_dropped_activity(story: Story) -> None:
    story.mar.does(ActivityDrop(key=story.key("step two")))
    with pytest.raises(Void) as refused:
        story.mar.does(link(story, "late", "step one", "step two"))
    assert refused.value.code == "dropped"


def test_a_link_joins_two_things(story: Story) -> None:
    with pytest.raises(Void) as refused:
        story.mar.does(link(story, "odd", "step one", "step one"))
    assert refused.value.code == "link_to_itself"


def test_two_undertakings_proposed_at_once_are_a_conflict_until_one_gives_way(story: Story) -> None:
    perform(story.mar, undertake(story, "logistics", name="ours"), despite={"undertaking_exists"})
    perform(story.mli, undertake(story, "logistics", by=story.mli, name="yours"), despite={"undertaking_exists"})
    assert codes(story) == ["undertakings_proposed"]
    story.mli.does(Withdraw(key=story.theirs("yours")))
    assert codes(story) == []


def test_two_versions_agreed_at_once_are_a_conflict_that_a_third_settles(story: Story) -> None:
    for state, name in ((story.mar, "ours"), (story.mli, "yours")):
        version = undertake(story, "training", by=state, name=name)
        state.does(replace(version, replaces=story.key("training")))
    story.meet()
    both = (story.mar, story.theirs("yours")), (story.mli, story.key("ours"))
    for state, key in both:
        state.does(agreeing(state, key))
    assert codes(story) == ["versions_in_force"]
    story.mar.does(replace(undertake(story, "training", name="third"), replaces=story.theirs("yours")))
    story.meet()
    story.mli.does(agreeing(story.mli, story.key("third")))
    assert codes(story) == []
    assert story.programme().alive[story.key("training")].key == story.key("third")
    assert len(story.programme().all(Undertaking)) == 7


def test_only_what_is_agreed_is_delivered(story: Story) -> None:
    story.mar.does(undertake(story, "training", name="second"))
    with pytest.raises(Void) as refused:
        story.mar.does(replace(delivery(story, "early"), undertaking=story.key("second")))
    assert refused.value.code == "not_agreed"


def test_a_delivery_is_shown_by_evidence_of_its_own(story: Story) -> None:
    story.mar.does(evidence(story, "elsewhere", "equipment"))
    wrong = replace(delivery(story, "second"), evidence=[story.key("elsewhere")])
    twice = replace(delivery(story, "second"), evidence=[story.key("evidence")] * 2)
    for act, code in ((wrong, "evidence_elsewhere"), (twice, "evidence_twice")):
        with pytest.raises(Void) as refused:
            story.mar.does(act)
        assert refused.value.code == code


def test_a_delivery_is_not_declared_ahead(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, delivery(story, "second"), today=date(2026, 11, 1))
    assert refused.value.code == "day_to_come"
    assert delivery(story).day == TODAY


def test_a_delivery_without_evidence_is_asked_about(story: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(story.mar, delivery(story, "bare", "equipment"))
    assert refused.value.code == "no_evidence"


def test_a_withdrawn_delivery_is_not_accepted(story: Story) -> None:
    story.mar.does(Withdraw(key=story.key("delivery")))
    story.meet()
    with pytest.raises(Void) as refused:
        story.mli.does(DeliveryAccept(key=story.key("delivery"), hashed=story.mli.hashed(story.key("delivery"))))
    assert refused.value.code == "withdrawn"


def test_both_may_declare_the_same_delivery_at_once(story: Story) -> None:
    def bare(key: str) -> DeliveryDeclare:
        return replace(delivery(story, about="equipment"), key=key)

    perform(story.mar, bare(story.key("d")), despite={"no_evidence"})
    perform(story.mli, bare(story.theirs("d")), despite={"no_evidence"})
    assert codes(story) == ["deliveries_declared"]


def agreeing(state: Secretariat, key: str) -> UndertakingAgree:
    return UndertakingAgree(key=key, hashed=state.hashed(key))
