"""What is told of the activities that the end of a plan hangs on, and what is left out as chance."""

from mithaq.web.roadmap.weighing import weighing


def test_what_two_thousand_runs_do_not_tell_from_chance_is_left_out() -> None:
    risk = {"runs": 2000, "tornado": {"a": 80, "b": 90, "c": 700}, "critical": {}}
    assert [one.name for one in weighing(risk, {})] == ["c", "b"]
    assert [one.name for one in weighing(risk | {"runs": 200}, {})] == ["c"]
