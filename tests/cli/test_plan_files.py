"""mithaq plan export | import on a node of its own: the files are there, the same sentences are said."""

from pathlib import Path

import pytest

from mithaq.cli.arguments import parser

from .conftest import LANGUAGES, Nodes

SAMPLES = Path(__file__).resolve().parents[1] / "documents" / "mspdi"


def test_an_empty_roadmap_is_written_and_says_what_it_leaves(nodes: Nodes, tmp_path: Path) -> None:
    for form in ("mspdi", "ics", "xlsx", "csv"):
        out = tmp_path / f"x.{form}"
        told = nodes.mar.does("plan", "export", "--format", form, "--out", str(out))
        assert (
            out.stat().st_size > 200 and told["activities"] == 0 and any("doesn't bind" in one for one in told["lost"])
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_plan_nothing_is_drawn(nodes: Nodes, tmp_path: Path, language: str) -> None:
    told = nodes.mar.tells("plan", "export", "--format", "svg", "--out", str(tmp_path / "x.svg"), language=language)
    assert told.code == 2 and "svg" in told.err and not (tmp_path / "x.svg").exists()


def test_a_file_of_another_program_is_listed_and_nothing_added(nodes: Nodes) -> None:
    before = nodes.mar.sizes
    told = nodes.mar.does("plan", "import", str(SAMPLES / "project2003.xml"))
    assert told["added"] == [] and told["acts"] == 0 and told["seq"] is None
    assert (
        any("cost of 100000" in one for one in told["lost"])
        and sum("no undertaking" in one for one in told["lost"]) == 3
    )
    assert nodes.mar.sizes == before


def test_bad_files_end_with_a_sentence(nodes: Nodes, tmp_path: Path) -> None:
    bad = tmp_path / "x.xml"
    bad.write_bytes(b"<html/>")
    told = nodes.mar.tells("plan", "import", str(bad))
    assert told.code == 2 and "MS Project" in told.err
    unknown = nodes.mar.tells("plan", "import", str(SAMPLES / "openproj.xml"), "--undertaking", "MAR.x")
    assert unknown.code == 2 and "MAR.x" in unknown.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_two_imports_have_their_own_help(language: str) -> None:
    said = {"fr": "autre programme", "ar": "برنامج آخر", "en": "another program"}[language]
    top = parser(language)  # type: ignore[arg-type]
    plan = top._subparsers._group_actions[0].choices["plan"]  # type: ignore[union-attr, index]
    assert said in plan._subparsers._group_actions[0].choices["import"].format_help()
    assert said not in top._subparsers._group_actions[0].choices["import"].format_help()  # type: ignore[union-attr, index]
