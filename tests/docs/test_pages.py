"""What the pages for developers name is there, and the numbers they give are those that the tests hold."""

import re
from pathlib import Path

import pytest

from tests.house import budgets, rooms

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "STYLE.md", "CONTRIBUTING.md", "SECURITY.md", "docs/house.md", "docs/dependencies.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_path_a_page_names_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert missing(text) == [], f"{page} names what is not there"


def test_a_path_that_is_not_there_is_seen() -> None:
    assert missing("`docs/no.md`, `bin/setup`, `bin/none --x`, `acts.py`, `x.y/2`") == ["docs/no.md", "bin/none"]


def test_the_house_page_speaks_of_every_room() -> None:
    page = (ROOT / "docs/house.md").read_text(encoding="utf-8")
    assert [room for room in rooms.HOUSE if room not in rooms.AXES and not re.search(rf"\b{room}\b", page)] == []


def test_the_house_page_gives_the_budgets_that_are_tested() -> None:
    told = (ROOT / "docs/house.md").read_text(encoding="utf-8").partition("## Budgets")[2]
    held = (budgets.FUNCTION, budgets.FILE, budgets.TEMPLATE, budgets.POSITIONAL, budgets.JAVASCRIPT)
    lifted = (budgets.FUNCTION_WITH_REASON, budgets.FILE_WITH_REASON)
    assert [number for number in (*held, *lifted) if not re.search(rf"\b{number}\b", told)] == []


def test_contributing_names_every_group() -> None:
    groups = re.search(r"GROUPS_IN_ORDER=\((.*)\)", (ROOT / "bin/test").read_text(encoding="utf-8"))
    assert groups
    assert groups[1] in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def missing(text: str) -> list[str]:
    """Paths in backticks that are neither below the root nor below mithaq/."""
    named = re.findall(r"`((?:bin/\w+|[\w.-]+/[\w./-]*\.(?:py|md|sh|toml))|[A-Z]+\.md)\b[^`]*`", text)
    return [name for name in named if not (ROOT / name).exists() and not (ROOT / "mithaq" / name).exists()]
