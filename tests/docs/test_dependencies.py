"""Each direct dependency has its line in docs/dependencies.md, and each line there its dependency."""

import re
from pathlib import Path

from tests.house.locks import requirements

ROOT = Path(__file__).resolve().parents[2]


def test_each_dependency_says_why_and_what_would_replace_it() -> None:
    needed = {name for _, _, name in requirements(ROOT)}
    told = lines(ROOT / "docs" / "dependencies.md")
    assert sorted(needed - set(told)) == [], "a line in docs/dependencies.md is missing"
    assert sorted(set(told) - needed) == [], "docs/dependencies.md speaks of what no requirements file names"
    assert [name for name, (why, instead) in told.items() if len(why) < 20 or not instead] == []


def test_the_reader_of_lines_sees_what_is_missing(tmp_path: Path) -> None:
    page = tmp_path / "dependencies.md"
    page.write_text("| name | why | instead |\n| --- | --- | --- |\n| `django` | web | flask |\n", encoding="utf-8")
    assert lines(page) == {"django": ("web", "flask")}


def lines(page: Path) -> dict[str, tuple[str, str]]:
    """name → (why it, what would replace it), from the tables of the page."""
    rows = re.findall(r"^\| `([\w.-]+)`[^|]*\| ([^|]*) \| ([^|]*) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: (why.strip(), instead.strip()) for name, why, instead in rows}
