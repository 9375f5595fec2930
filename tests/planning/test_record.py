"""Problems and plans go into the record and come back the same, on either node, in whatever order they were given."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem, Wish
from mithaq.planning.record import canonical, from_record, problem_hash, to_record
from mithaq.planning.solve import solve
from tests.planning.hosting.cases import sessions
from tests.planning.programme import programme
from tests.planning.tiny import problems

# Of `programme`, as the version before hosts made it.
HASH_BEFORE_HOSTS = "18851badc63ea2868b7ee5e8fad13d6a0d2143c1009861d02ff3fa8dc87e40e1"


@settings(deadline=None)
@given(problems(most=5))
def test_a_problem_comes_back_the_same(problem: Problem) -> None:
    record = json.loads(json.dumps(to_record(problem)))
    assert from_record(Problem, record) == canonical(problem)
    assert problem_hash(from_record(Problem, record)) == problem_hash(problem)


def test_a_plan_comes_back_the_same() -> None:
    plan = solve(programme(), seconds=20)
    record = json.loads(json.dumps(to_record(plan)))
    assert from_record(Plan, record) == plan
    assert fractions(record) == [] == fractions(to_record(programme()))


def fractions(value: Any) -> list[float]:
    if isinstance(value, dict):
        assert all(isinstance(key, str) for key in value)
        return [found for each in value.values() for found in fractions(each)]
    if isinstance(value, list):
        return [found for each in value for found in fractions(each)]
    assert value is None or isinstance(value, (int, str, float))
    return [value] if isinstance(value, float) else []


def test_the_hash_knows_the_content_and_not_the_order() -> None:
    problem = programme()
    turned = replace(problem, activities=problem.activities[::-1], calendars=problem.calendars[::-1])
    later = replace(
        problem, activities=(replace(problem.activities[0], release=problem.start), *problem.activities[1:])
    )
    assert problem_hash(turned) == problem_hash(problem) != problem_hash(later)


@pytest.mark.parametrize(
    "change",
    [
        {"start": "2026-13-01"},
        {"start": 5},
        {"activities": [{"key": "a"}]},
        {"activities": "many"},
        {"surprise": 1},
        {"horizon": "2028-01-31T00:00:00"},
        {"budgets": [{"year": 2026.5, "currency": "MAD", "limit": 1}]},
        {"links": None},
    ],
)
def test_what_is_not_a_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(PlanningError) as refused:
        from_record(Problem, to_record(programme()) | change)
    assert refused.value.code == "malformed"
    assert "{" not in refused.value.sentence("ar")


def test_what_was_recorded_before_there_were_hosts_keeps_its_hash() -> None:
    assert problem_hash(programme()) == HASH_BEFORE_HOSTS
    assert "wishes" not in to_record(programme())
    hosted = sessions(Wish("turns", "alternate", 3, ("s2", "s1")))
    assert from_record(Problem, to_record(hosted)) == canonical(hosted)
    assert problem_hash(hosted) != problem_hash(sessions())
    unhosted = programme()
    with_null = to_record(unhosted) | {"wishes": []}
    with pytest.raises(PlanningError):
        from_record(Problem, with_null)


def test_another_order_than_the_records_own_is_refused() -> None:
    record = to_record(programme())
    with pytest.raises(PlanningError):
        from_record(Problem, record | {"activities": record["activities"][::-1]})
