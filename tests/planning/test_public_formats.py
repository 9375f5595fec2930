"""Public formats are read as they stand; what is none is refused with its line."""

import os
from pathlib import Path

import pytest

from mithaq.planning.errors import PlanningError
from mithaq.planning.instance import Choice, critical_path, least_length
from mithaq.planning.public_formats import read_mm, read_rcp

PSPLIB = Path(__file__).parents[2] / "../shared/data/psplib"

RCP = "5 1\n4\n0 0 2 2 3\n3 3 1 4\n2 2 1 5\n4 2 1 5\n0 0 0\n"
MM = """
jobs (incl. supersource/sink ): 3
RESOURCES
- renewable : 1 R
- nonrenewable : 1 N
- doubly constrained : 0 D
****
PRECEDENCE RELATIONS:
jobnr. #modes #successors successors
1 1 1 2
2 2 1 3
3 1 0
****
REQUESTS/DURATIONS:
jobnr. mode duration R 1 N 1
----
1 1 0 0 0
2 1 3 2 5
2 5 1 0
3 1 0 0 0
****
RESOURCE AVAILABILITIES:
R 1 N 1
4 4
****
"""


def test_a_single_mode_instance() -> None:
    found = read_rcp(RCP)
    assert found.choices[1] == (Choice(3, (3,)),)
    assert found.following == ((2, 3), (4,), (5,), (5,), ())
    assert (critical_path(found), least_length(found)) == (7, 7)


def test_a_multi_mode_instance() -> None:
    found = read_mm(MM)
    assert found.choices[1] == (Choice(3, (2,), (5,)), Choice(5, (1,), (0,)))
    assert (found.capacities, found.stocks) == ((4,), (4,))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not_patterson"),
        ("2 1\n4\n0 0 1 x\n0 0 0", "not_patterson"),
        ("2 1\n-4\n", "not_patterson"),
        ("0 0", "no_activity"),
        (RCP.replace("4 2 1 5", "4 2 1 2"), "cycle"),
        (RCP.replace("4 2 1 5", "4 2 1 9"), "unknown_activity"),
        (RCP.replace("4 2 1 5", "4 7 1 5"), "over_capacity"),
    ],
)
def test_what_is_no_single_mode_instance(text: str, code: str) -> None:
    with pytest.raises(PlanningError) as refused:
        read_rcp(text)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not_mm"),
        (RCP, "not_mm"),
        (MM.replace("1 R", "x R"), "not_mm"),
        (MM.replace("2 5 1 0", "2 5 1"), "not_mm"),
        (MM.replace("2 5 1 0", "2 five 1 0"), "not_mm"),
        (MM.replace("4 4\n", "4\n"), "not_mm"),
        (MM.replace("3 1 0\n****", "3 1 1 2\n****"), "cycle"),
        (MM.replace("2 5 1 0", "2 5 1 9"), "over_stock"),
        (MM.replace("4 4\n", "0 4\n"), "over_capacity"),
    ],
)
def test_what_is_no_multi_mode_instance(text: str, code: str) -> None:
    with pytest.raises(PlanningError) as refused:
        read_mm(text)
    assert refused.value.code == code


def test_critical_paths_of_public_instances_are_those_published() -> None:
    if not PSPLIB.exists():
        assert os.environ.get("CI") != "true", "the public instances are missing beside the checkout"
        pytest.skip("no public instances beside the checkout")
    rows = [row.split(",") for row in (PSPLIB / "best_known.csv").read_text().splitlines()[1:]]
    chosen = [row for row in rows if row[0] in ("j30", "j60", "rg300")][::40]
    for name, instance, _, best, _, path, _ in chosen:
        found = read_rcp((PSPLIB / name / instance).read_text())
        assert critical_path(found) == int(path)
        assert least_length(found) <= int(best)
    for path_ in sorted((PSPLIB / "mmlib50").iterdir())[::30]:
        assert len(read_mm(path_.read_text()).choices) == 52
