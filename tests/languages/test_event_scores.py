"""Drafting measured on the labelled events. Floors, so that no change takes back what was reached.

The events for mending may be read when a rule is mended. Of those held out only the figures are looked at.
"""

from tests.languages.event_scores import HELD_OUT_FROM, Score, events, interval, measured

# kind: (least precision, least recall)
MENDED_ON = {
    "parties": (0.97, 0.95),
    "persons": (0.97, 0.9),
    "person_ranks": (0.99, 0.99),
    "commitments": (0.95, 0.9),
    "commitment_who": (0.95, 0.95),
    "commitment_by": (0.97, 0.95),
    "commitment_firm": (0.98, 0.98),
    "sessions": (0.85, 0.82),
    "texts": (0.85, 0.85),
    "places": (0.95, 0.88),
    "organs": (0.72, 0.85),
    "durations": (0.97, 0.85),
}


def fallen(half: str, floors: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """The kinds that a half finds less of than its floors, with what is reached."""
    scores, _ = measured(events(half))
    reached = {kind: (scores[kind].precision, scores[kind].recall) for kind in floors}
    return {kind: reached[kind] for kind, (precision, recall) in floors.items()
            if reached[kind][0] < precision or reached[kind][1] < recall}  # fmt: skip


def test_no_figure_falls_of_the_events_for_mending() -> None:
    assert not fallen("mending", MENDED_ON)
    _, invented = measured(events("mending"))
    assert len(invented) <= 2


def test_the_events_held_out_are_the_later_ones() -> None:
    assert {int(event["id"]) < HELD_OUT_FROM for event in events("mending")} == {True}
    assert all(int(event["id"]) >= HELD_OUT_FROM for event in events("held out"))


def test_scores_and_their_intervals() -> None:
    score = Score(hit=8, extra=2, missed=0)
    assert (score.precision, score.recall) == (0.8, 1.0)
    low, high = interval(0.8, 10)
    assert (round(low, 2), round(high, 2)) == (0.49, 0.94)
    assert interval(1.0, 0) == (0.0, 1.0)
