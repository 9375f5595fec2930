"""Instances in Patterson's format are read as they stand."""

import os
from datetime import date
from pathlib import Path

import pytest

from mithaq.planning.errors import PlanningError
from mithaq.planning.patterson import read_patterson
from mithaq.planning.problem import Link
from mithaq.planning.solve import solve

START = date(2026, 11, 23)
PSPLIB = Path(__file__).parents[2] / "../shared/data/psplib"

SMALL = """
5 1
4
0 0 2 2 3
3 3 1 4
2 2 1 5
4 2 1 5
0 0 0
"""


def test_a_small_instance() -> None:
    problem = read_patterson(SMALL, start=START)
    assert [(a.key, a.modes[0].duration, a.modes[0].demands) for a in problem.activities] == [
        ("2", 3, {"R1": 3}),
        ("3", 2, {"R1": 2}),
        ("4", 4, {"R1": 2}),
    ]
    assert problem.links == (Link("2", "4"),)
    plan = solve(problem, seconds=5)
    assert (plan.status, (plan.makespan - START).days + 1) == ("optimal", 7)  # 2, then 3 beside 4


@pytest.mark.parametrize("text", ["", "5", "3 1\n4\n0 0", "2 1\n4\n0 0 1 x\n0 0 0", "2 1\n-4\n", "2 1 \n4\n1.5 0 0"])
def test_what_is_not_an_instance_is_refused(text: str) -> None:
    with pytest.raises(PlanningError, match="isn't a Patterson file"):
        read_patterson(text, start=START)


def test_a_public_instance_is_solved_to_its_best_known_length() -> None:
    if not PSPLIB.exists():
        assert os.environ.get("CI") != "true", "the public instances are missing beside the checkout"
        pytest.skip("no public instances beside the checkout")
    rows = (PSPLIB / "best_known.csv").read_text().splitlines()
    known = {tuple(row.split(",")[:2]): row.split(",")[2] for row in rows}
    problem = read_patterson((PSPLIB / "j30/j3010_1.rcp").read_text(), start=START)
    plan = solve(problem, seconds=20)
    assert str((plan.makespan - START).days + 1) == known["j30", "j3010_1.rcp"]
