"""Drafting measured on the labelled events. Floors, so that no change takes back what was reached.

The odd events may be read when a rule is mended. Of the even ones only the figures are looked at.
"""

import pytest

from tests.languages.event_scores import Score, events, interval, measured

# kind: (least precision, least recall)
MENDED_ON = {
    "parties": (0.97, 0.93),
    "persons": (0.97, 0.95),
    "person_ranks": (0.97, 0.97),
    "commitments": (0.97, 0.97),
    "commitment_who": (0.97, 0.97),
    "commitment_by": (0.95, 0.95),
    "commitment_firm": (0.97, 0.97),
    "sessions": (0.9, 0.9),
    "texts": (0.9, 0.9),
    "places": (0.9, 0.95),
    "organs": (0.75, 0.85),
    "durations": (0.95, 0.9),
}
HELD_OUT = {
    "parties": (0.9, 0.9),
    "persons": (0.92, 0.8),
    "organs": (0.6, 0.72),
    "commitments": (0.86, 0.78),
    "commitment_who": (0.83, 0.83),
    "commitment_by": (0.95, 0.85),
    "commitment_firm": (0.9, 0.9),
    "places": (0.9, 0.72),
}


@pytest.mark.parametrize(("half", "floors", "most_invented"), [("odd", MENDED_ON, 0), ("even", HELD_OUT, 2)])
def test_no_figure_falls(half: str, floors: dict[str, tuple[float, float]], most_invented: int) -> None:
    scores, invented = measured(events(half))
    reached = {kind: (scores[kind].precision, scores[kind].recall) for kind in floors}
    fallen = {kind: reached[kind] for kind, (precision, recall) in floors.items()
              if reached[kind][0] < precision or reached[kind][1] < recall}  # fmt: skip
    assert not fallen
    assert len(invented) <= most_invented


def test_the_halves_are_the_events_of_odd_and_of_even_number() -> None:
    assert {int(event["id"]) % 2 for event in events("odd")} == {1}
    assert {int(event["id"]) % 2 for event in events("even")} == {0}


def test_scores_and_their_intervals() -> None:
    score = Score(hit=8, extra=2, missed=0)
    assert (score.precision, score.recall) == (0.8, 1.0)
    low, high = interval(0.8, 10)
    assert (round(low, 2), round(high, 2)) == (0.49, 0.94)
    assert interval(1.0, 0) == (0.0, 1.0)
