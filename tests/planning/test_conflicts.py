"""Every conflict told is one, and each commitment in it is needed: asked of the solver, programme by programme."""

from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings

from mithaq.planning.explain import explain_impossible
from mithaq.planning.problem import Problem
from mithaq.planning.recount import cannot_hold
from mithaq.planning.validate import validate
from tests.planning.conflicting import KINDS, fault_in
from tests.planning.tiny import best_by_trying, is_valid, problems


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", KINDS)
def test_conflicts_of_each_kind_are_sound_and_smallest(kind: str, seed: int) -> None:
    problem = KINDS[kind](Random(f"{kind} {seed}"), 10 + 10 * seed)
    validate(problem)
    conflict = explain_impossible(problem, seconds=20)
    assert conflict.minimal
    assert fault_in(problem, conflict) is None


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems(most=5))
def test_what_the_recount_refutes_has_no_plan(problem: Problem) -> None:
    assume(is_valid(problem))
    if cannot_hold(problem):
        assert best_by_trying(problem) is None
