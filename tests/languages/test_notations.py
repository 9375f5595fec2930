"""Every notation of a fact answers every other in every pair of languages; another value is an alarm in each."""

from collections.abc import Iterator
from itertools import product

import pytest

from mithaq.languages.concord import Mark, concord
from mithaq.languages.meaning import NoModel
from mithaq.languages.segments import version_of
from tests.languages.notations import CASES, Case

PAIRS = (("fr", "ar"), ("en", "ar"), ("en", "fr"))
KINDS = sorted({case.kind for case in CASES})


def marks(a: str, b: str) -> tuple[Mark, ...]:
    return concord(version_of(a, mode="lines"), version_of(b, mode="lines"), NoModel()).marks


def of(kind: str) -> Iterator[tuple[Case, str, str]]:
    for case, (one, other) in product(CASES, PAIRS):
        if case.kind == kind:
            yield case, one, other


@pytest.mark.parametrize("kind", KINDS)
def test_one_fact_in_two_notations_is_not_marked(kind: str) -> None:
    for case, one, other in of(kind):
        for a, b in product(case.same[one], case.same[other]):
            found = marks(case.frame[one].format(a), case.frame[other].format(b))
            assert not found, (a, b, [(mark.kind, mark.severity, mark.why("en")) for mark in found])


@pytest.mark.parametrize("kind", KINDS)
def test_another_value_is_an_alarm(kind: str) -> None:
    for case, one, other in of(kind):
        for left, right in ((case.same[one], case.other[other]), (case.other[one], case.same[other])):
            for a, b in product(left, right):
                found = marks(case.frame[one].format(a), case.frame[other].format(b))
                assert any(mark.severity == "alarm" for mark in found), (a, b)
