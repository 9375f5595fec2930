"""`mithaq draft` and `import`: without a node, in the promised shape; with one, onto somebody's desk."""

import os
from pathlib import Path

import pytest

from tests.languages.files import DOUBTFUL

from .conftest import ROOT, Nodes, mithaq

TEXTS = ROOT.parent / "shared" / "data" / "texts"
PAIR = [TEXTS / "000_c9acab6d558fb12f.txt", TEXTS / "002_fac40ccd7e41eb5b.txt"]
SAMPLE = [ROOT / "mithaq" / "demonstration" / f"communique.{language}.txt" for language in ("fr", "ar")]
KEYS = ("languages", "parties", "persons", "organs", "dates", "durations", "axes", "commitments", "differences")

shared = pytest.mark.skipif(
    not TEXTS.is_dir() and os.environ.get("CI") != "true", reason="the shared texts aren't here"
)


@shared
@pytest.mark.shared
def test_the_press_pair_without_a_node(tmp_path: Path) -> None:
    told = mithaq("--home", str(tmp_path), "draft", *map(str, PAIR), "--published", "2025-02-20", "--json").data
    assert all(key in told for key in KEYS)
    assert sorted(told["parties"]) == ["MAR", "MLI"]
    (person,) = [one for one in told["persons"] if one["role"] == "head_of_delegation"]
    assert {name for name, words in person["name"].items() if words} == {"fr", "ar"}
    assert "2025-02-17" in [one["value"] for one in told["dates"]]
    assert "P3D" in [one["value"] for one in told["durations"]]
    assert sorted(told["axes"]) == ["equipment", "expertise", "logistics", "training"]
    assert list(tmp_path.iterdir()) == [], "it writes nothing"


@shared
@pytest.mark.shared
def test_every_source_is_where_it_says() -> None:
    texts = [file.read_bytes().decode("utf-8-sig") for file in PAIR]
    told = mithaq("draft", *map(str, PAIR)).data
    sources = [
        source
        for key in ("persons", "dates", "durations", "commitments")
        for one in told[key]
        for source in one["sources"]
    ]
    assert sources
    for source in sources:
        assert 0 <= source["start"] < source["end"] <= len(texts[source["file"]])


def test_the_sample_pair_onto_a_desk(nodes: Nodes) -> None:
    told = nodes.mar.does("import", *map(str, SAMPLE), "--published", "2025-02-20", "--by", "sec")
    assert told["items"] > 20
    assert told["user"] == "sec"


def test_a_half_pair_is_drafted_alone(nodes: Nodes) -> None:
    told = mithaq("draft", str(SAMPLE[1])).data
    assert told["languages"] == ["ar"]
    assert told["notes"]


HEADINGS = {
    "fr": ("Engagements (", "Peut-être des engagements, non ébauchés"),
    "ar": ("الالتزامات (", "لم تُدرج في المسودة"),
    "en": ("Commitments (", "Perhaps commitments, not drafted"),
}


@pytest.mark.parametrize("language", HEADINGS)
def test_lines_to_read_keep_what_is_not_drafted_apart(tmp_path: Path, language: str) -> None:
    """Under a heading of its own, behind all that is drafted, and never among the commitments."""
    file = tmp_path / "c.fr.txt"
    file.write_text(DOUBTFUL)
    data = mithaq("draft", str(file)).data
    assert data["commitments"] and data["perhaps"], "the text must leave the judge in doubt somewhere"
    told = mithaq("draft", str(file), "--text", language=language).out
    commitments, perhaps = HEADINGS[language]
    assert told.index(commitments) < told.index(perhaps)
    drafted, doubtful = told[told.index(commitments) : told.index(perhaps)], told[told.index(perhaps) :]
    assert drafted.count("  – ") == len(data["commitments"]) and doubtful.count("  ? ") == len(data["perhaps"])
    assert f"{round(100 * data['perhaps'][0]['confidence'])}" in doubtful
    assert mithaq("draft", str(file), "--text", "--json").data == data
