"""The rules of docs/house.md on the real tree, and each of them on a small tree that breaks it."""

from pathlib import Path

import pytest

from tests.house import budgets, catalogues, leaks, locks, pages, purity, rooms, unread, writers
from tests.house.samples import SAMPLES, SOUND, plant
from tests.house.source import Rule

ROOT = Path(__file__).resolve().parents[2]

RULES: tuple[Rule, ...] = (
    *(rooms.imports, rooms.late_imports, rooms.cycles),
    *(purity.clock, purity.chance, purity.network, purity.left_at_the_door),
    *(budgets.functions, budgets.files, budgets.templates, budgets.parameters, budgets.javascript),
    *(pages.templates, pages.scripts, pages.styles),
    *(leaks.leaks, writers.writers, locks.locks, catalogues.catalogues, unread.unread),
)


def spoken(rule: Rule) -> str:
    return f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}"


BY_NAME = {spoken(rule): rule for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=spoken)
def test_the_house_keeps(rule: Rule) -> None:
    found = rule(ROOT)
    assert not found, "\n" + "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("name", "broken", "expected"), SAMPLES, ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_tree_that_breaks_it_is_refused(tmp_path: Path, name: str, broken: dict[str, str], expected: str) -> None:
    plant(tmp_path, SOUND | broken)
    found = [str(finding) for finding in BY_NAME[name](tmp_path)]
    assert [sentence for sentence in found if expected in sentence], f"{name} let it pass: {found}"


@pytest.mark.parametrize("rule", RULES, ids=spoken)
def test_a_sound_tree_passes(tmp_path: Path, rule: Rule) -> None:
    plant(tmp_path, SOUND)
    assert rule(tmp_path) == []


def test_every_rule_is_proven() -> None:
    assert {name for name, _, _ in SAMPLES} == set(BY_NAME)


def test_functions_stay_short(capsys: pytest.CaptureFixture[str]) -> None:
    length = budgets.median_length(ROOT)
    product, tests = budgets.lines_of(ROOT, "mithaq"), budgets.lines_of(ROOT, "tests")
    ratio = tests / max(product, 1)
    with capsys.disabled():
        print(f"\nmedian function {length:g} lines; product {product} lines, tests {tests} ({ratio:.2f} of it)")
    assert length <= budgets.MEDIAN
