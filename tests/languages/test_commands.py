"""The three commands of this room: the promised JSON, sentences in three languages, refusals with exit code 2."""

import json
from pathlib import Path
from typing import Any

import pytest

from mithaq.cli.commands import concord
from mithaq.cli.main import main
from mithaq.jobs import beside
from tests.languages.instruments import INSTRUMENTS


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for side, path in enumerate(paths):
        path.write_text("\n".join(clause[side] for clause in INSTRUMENTS["agreement"]) + "\n", "utf-8")
    return str(paths[0]), str(paths[1])


def answer(capsys: pytest.CaptureFixture[str], *argv: str) -> Any:
    assert main([*argv, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_concord_gives_beads_and_marks(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    changed = Path(files[1])
    changed.write_text(changed.read_text("utf-8").replace("خمسة وثلاثين", "عشرين"), "utf-8")
    found = answer(capsys, "concord", *files, "--segments", "lines")
    count = len(INSTRUMENTS["agreement"])
    assert [(bead["a"], bead["b"]) for bead in found["beads"]] == [([n], [n]) for n in range(count)]
    (mark,) = found["marks"]
    assert {key: mark[key] for key in ("kind", "severity", "a", "b", "a_value", "b_value")} == {
        "kind": "number", "severity": "alarm", "a": [7], "b": [7], "a_value": "trente-cinq", "b_value": "عشرين",
    }  # fmt: skip
    assert "trente-cinq" in mark["why"]


def test_two_processes_mark_what_one_does(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = Path(files[1])
    changed.write_text(changed.read_text("utf-8").replace("خمسة وثلاثين", "عشرين"), "utf-8")
    alone = answer(capsys, "concord", *files, "--segments", "lines")
    monkeypatch.setattr(beside, "cores", lambda: 2)
    monkeypatch.setattr(concord, "FEWEST", 1)
    assert answer(capsys, "concord", *files, "--segments", "lines") == alone and alone["marks"]


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_concord_speaks(language: str, files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", language, "concord", *files]) == 0
    assert str(len(INSTRUMENTS["agreement"])) in capsys.readouterr().out


def test_three_versions_are_three_pairs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = {"fr": "La durée est de trente jours.", "ar": "المدة ثلاثون يوما.", "en": "The duration is twenty days."}
    files = [str(tmp_path / language) for language in said]
    for file, text in zip(files, said.values(), strict=True):
        Path(file).write_text(text + "\n", "utf-8")
    pairs = answer(capsys, "concord", *files)
    assert [pair["files"] for pair in pairs] == [["fr", "ar"], ["fr", "en"], ["ar", "en"]]
    assert [len(pair["marks"]) for pair in pairs] == [0, 1, 1] and all(len(pair["beads"]) == 1 for pair in pairs)
    assert main(["--language", "en", "concord", *files]) == 0
    told = capsys.readouterr().out
    assert all(title in told for title in ("“fr” | “ar”", "“fr” | “en”", "“ar” | “en”"))
    assert told.count("1 correspondences") == 3
    assert answer(capsys, "concord", *files[:2]).keys() >= {"beads", "marks"}, "two versions answer as they did"


def test_an_empty_version_leaves_everything_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("Une phrase.\n", "utf-8")
    (tmp_path / "b").write_text("", "utf-8")
    found = answer(capsys, "concord", str(tmp_path / "a"), str(tmp_path / "b"))
    assert found["beads"][0]["b"] == [] and found["marks"][0]["kind"] == "missing"


def test_what_is_no_text_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_bytes(b"%PDF-1.7")
    assert main(["concord", str(tmp_path / "a"), str(tmp_path / "a")]) == 2
    assert "PDF" in capsys.readouterr().err


def test_names_match_weighs_rank_and_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("Grade;Nom;Partie\ncolonel;Bakary Sinayoko;Mali\n;Awa Sinayoko;Sénégal\n", "utf-8")
    (tmp_path / "b").write_text("النقيب باكاري سينايوكو (مالي)\nالعقيد باكاري سينايوكو\nأوا سينايوكو (مالي)\n", "utf-8")
    first, second = answer(capsys, "names", "match", str(tmp_path / "a"), str(tmp_path / "b"))["matches"]
    assert (first["a"], first["a_line"], first["b_line"], first["accepted"]) == ("Bakary Sinayoko", 1, 1, True)
    assert [one["what"] for one in first["besides"]] == ["same_rank"] and 0 <= first["score"] <= 1
    assert [one["what"] for one in second["besides"]] == ["other_state"] and not second["accepted"]
    assert second["likeness"] > 0.75 and second["b_line"] == 2


def test_names_match(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("Moussa Traoré\nWang Xiaoming\n", "utf-8")
    (tmp_path / "b").write_text("عمر ديارا\nموسى تراوري\n", "utf-8")
    first, second = answer(capsys, "names", "match", str(tmp_path / "a"), str(tmp_path / "b"))["matches"]
    assert (first["a"], first["b"], first["accepted"]) == ("Moussa Traoré", "موسى تراوري", True)
    assert 0 <= first["score"] <= 1 and not second["accepted"]


def test_names_match_reads_numbered_rows_without_a_heading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("colonel;Moussa;Traoré;Mali\n", "utf-8")
    (tmp_path / "b").write_text("١. عقيد، موسى تراوري، مالي\n", "utf-8")
    (match,) = answer(capsys, "names", "match", str(tmp_path / "a"), str(tmp_path / "b"))["matches"]
    assert (match["a"], match["b"], match["accepted"]) == ("Moussa Traoré", "موسى تراوري", True)
    assert [one["what"] for one in match["besides"]] == ["same_rank", "same_state"]
    (tmp_path / "a").write_text("1. Col. Moussa Traoré (Mali)\n", "utf-8")
    (match,) = answer(capsys, "names", "match", str(tmp_path / "a"), str(tmp_path / "b"))["matches"]
    assert match["a"] == "1. Col. Moussa Traoré (Mali)" and match["accepted"] and match["likeness"] > 0.9


def test_find_ranks_passages_for_each_query(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "p").write_text("يُحافظ على مخزون الوقود.\nتُعقد الدورة كل سنة.\nصيانة المركبات.\n", "utf-8")
    (tmp_path / "q").write_text("stock de carburant\nentretien des véhicules\n", "utf-8")
    found = answer(capsys, "find", "--passages", str(tmp_path / "p"), "--queries", str(tmp_path / "q"))
    assert [ranked[0] for ranked in found] == [0, 2]
    assert all(sorted(ranked) == [0, 1, 2] for ranked in found)
