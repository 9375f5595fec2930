"""Drafting measured on the labelled events. Floors, so that no change takes back what was reached.

The events for mending may be read when a rule is mended. Of those held out only the figures are looked at.
"""

from typing import Any

from tests.languages.bound_texts import unseen_texts
from tests.languages.event_scores import HELD_OUT as HELD_OUT_NUMBERS
from tests.languages.event_scores import Score, events, interval, measured

# kind: (least precision, least recall)
MENDED_ON = {
    "parties": (0.97, 0.95),
    "persons": (0.97, 0.95),
    "person_ranks": (0.99, 0.99),
    "commitments": (0.98, 0.98),
    "commitment_who": (0.99, 0.99),
    "commitment_by": (0.97, 0.97),
    "commitment_firm": (0.98, 0.98),
    "sessions": (0.97, 0.95),
    "texts": (0.97, 0.97),
    "places": (0.95, 0.93),
    "organs": (0.77, 0.77),
    "durations": (0.97, 0.97),
    "person_parties": (0.97, 0.9),
    "visits": (0.97, 0.88),
    "next_steps": (0.97, 0.95),
    "axes": (0.9, 0.8),
}
# The later texts, on which the classes of binding verbs were mended.
LATER = {
    "parties": (0.97, 0.97),
    "persons": (0.95, 0.93),
    "commitments": (0.98, 0.89),
    "commitment_who": (0.96, 0.95),
    "commitment_by": (0.93, 0.9),
    "commitment_firm": (0.96, 0.96),
}
# Events 45 to 84, once held out and then mended on.
ONCE_HELD_OUT = {
    "parties": (0.97, 0.97),
    "persons": (0.89, 0.83),
    "person_ranks": (0.98, 0.98),
    "person_parties": (0.9, 0.62),
    "organs": (0.86, 0.77),
    "places": (0.89, 0.78),
    "dates": (0.94, 0.95),
    "durations": (0.95, 0.83),
    "visits": (0.97, 0.82),
    "sessions": (0.94, 0.82),
    "axes": (0.9, 0.9),
    "commitments": (0.98, 0.87),
    "commitment_who": (0.94, 0.89),
    "commitment_by": (0.97, 0.84),
    "commitment_firm": (0.95, 0.95),
    "quotations": (0.97, 0.97),
    "texts": (0.97, 0.9),
    "next_steps": (0.97, 0.97),
}


# Events from 125 on: loosely below what was measured the one time, when their labels were final.
HELD_OUT = {
    "parties": (0.96, 0.96),
    "persons": (0.95, 0.82),
    "person_ranks": (0.96, 0.96),
    "places": (0.9, 0.72),
    "dates": (0.9, 0.87),
    "durations": (0.83, 0.9),
    "sessions": (0.93, 0.93),
    "commitments": (0.93, 0.81),
    "commitment_who": (0.93, 0.9),
    "commitment_by": (0.9, 0.9),
    "commitment_firm": (0.92, 0.92),
}

# Texts by two authors of whom nothing was learnt, measured once: loosely below that.
UNSEEN = {
    "parties": (0.94, 0.95),
    "persons": (0.83, 0.83),
    "person_parties": (0.88, 0.77),
    "organs": (0.86, 0.77),
    "visits": (0.9, 0.6),
    "axes": (0.79, 0.66),
    "commitments": (0.95, 0.6),
    "commitment_who": (0.83, 0.81),
    "commitment_by": (0.83, 0.8),
    "commitment_firm": (0.92, 0.92),
    "next_steps": (0.8, 0.85),
}

FIRST_ONCE_HELD_OUT, FIRST_OF_THE_LATER = 45, 85


def mending(first: int, last: int) -> list[dict[str, Any]]:
    return [event for event in events("mending") if first <= int(event["id"]) <= last]


def test_no_figure_falls_of_the_events_mended_on() -> None:
    scores, invented = measured(mending(1, FIRST_ONCE_HELD_OUT - 1))
    fell = fallen(scores, MENDED_ON)
    assert fell == {}
    assert invented == []


def test_no_figure_falls_of_the_later_events() -> None:
    scores, invented = measured(mending(FIRST_OF_THE_LATER, HELD_OUT_NUMBERS.start - 1))
    fell = fallen(scores, LATER)
    assert fell == {}
    assert invented == []


def test_no_figure_falls_of_the_events_once_held_out() -> None:
    scores, invented = measured(mending(FIRST_ONCE_HELD_OUT, FIRST_OF_THE_LATER - 1))
    fell = fallen(scores, ONCE_HELD_OUT)
    assert fell == {}
    assert invented == []


def test_no_figure_falls_of_the_events_held_out() -> None:
    scores, invented = measured(events("held out"))
    fell = fallen(scores, HELD_OUT)
    assert fell == {}
    assert len(invented) <= 4  # 4 when measured; none is the aim


def test_no_figure_falls_of_the_unseen_texts() -> None:
    scores, invented = measured(unseen_texts())
    fell = fallen(scores, UNSEEN)
    assert fell == {}
    assert len(invented) <= 1  # 1 when measured; none is the aim


def fallen(scores: dict[str, Score], floors: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Figures alone: a test that fails mustn't show what is in texts that are held out."""
    reached = {kind: (scores[kind].precision, scores[kind].recall) for kind in floors}
    return {kind: reached[kind] for kind, (precision, recall) in floors.items()
            if reached[kind][0] < precision or reached[kind][1] < recall}  # fmt: skip


def test_the_events_held_out_are_those_and_no_other() -> None:
    assert [int(event["id"]) for event in events("held out")] == list(HELD_OUT_NUMBERS)
    assert not {int(event["id"]) for event in events("mending")} & set(HELD_OUT_NUMBERS)


def test_scores_and_their_intervals() -> None:
    score = Score(hit=8, extra=2, missed=0)
    assert (score.precision, score.recall) == (0.8, 1.0)
    low, high = interval(0.8, 10)
    assert (round(low, 2), round(high, 2)) == (0.49, 0.94)
    assert interval(1.0, 0) == (0.0, 1.0)
