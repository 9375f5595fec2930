"""The main job, as a newcomer runs it, and as a machine that loses its power in the middle of it goes on."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE = 1_800.0  # seconds for the whole story: a machine that is slow is no defect
ROOT = Path(__file__).resolve().parents[2]
DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


def played(folder: Path, *, language: str = "en") -> subprocess.CompletedProcess[str]:
    """The story in this folder, to its end."""
    return subprocess.run(
        command(folder, language=language), cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE
    )


def command(folder: Path, *, language: str = "en") -> list[str]:
    return [sys.executable, "-m", "mithaq.demonstration", "--check", "--folder", str(folder), "--language", language]


def test_the_demo_holds_from_communique_to_roadmap() -> None:
    told = subprocess.run(
        [ROOT / "bin" / "demo", "--check"], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE
    )
    assert told.returncode == 0, f"bin/demo --check ended with {told.returncode}\n{told.stdout}\n{told.stderr}"
    record, picture, *again = DIGEST.findall(told.stdout)
    assert again == [record, picture], "both nodes print the same two digests"


def test_nothing_but_sealed_bundles_and_introductions_crosses(tmp_path: Path) -> None:
    assert played(tmp_path).returncode == 0
    carried = [file for file in (tmp_path / "bag").iterdir() if file.suffix != ".json"]
    assert {file.suffix for file in carried} == {".mithaq"}
    assert all(file.read_bytes().startswith(b"age-encryption.org/v1\n") for file in carried)
    introduced = {file.name for file in (tmp_path / "bag").glob("*.json")}
    assert introduced == {"MAR.introduction.json", "MLI.introduction.json"}
    keys = [
        file for party in ("mar", "mli") for file in (tmp_path / party).rglob("*") if file.name.endswith("chair.key")
    ]
    assert keys == [], "a person's key lies outside the nodes"


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    first, second = played(tmp_path), played(tmp_path)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert DIGEST.findall(first.stdout) == DIGEST.findall(second.stdout)
    for party in ("mar", "mli"):
        indexed(tmp_path / party)


def indexed(home: Path) -> None:
    """All that the story wrote can be read for the search."""
    asked = [sys.executable, "-m", "mithaq", "--home", str(home), "index"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert told.returncode == 0, f"{told.stdout}\n{told.stderr}"


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again_it_goes_on_where_it_was(tmp_path: Path, seed: int) -> None:
    for n in range(8):
        killed_after(tmp_path, 0.6 + 0.37 * ((n * 5 + seed * 3) % 11))
    told = played(tmp_path)
    assert told.returncode == 0, f"{told.stdout}\n{told.stderr}"
    record, picture, *again = DIGEST.findall(told.stdout)
    assert again == [record, picture]


def killed_after(folder: Path, seconds: float) -> None:
    """The conductor and both nodes, all at once, wherever they are."""
    process = subprocess.Popen(
        command(folder), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def test_a_step_that_does_not_hold_is_told_in_words(tmp_path: Path) -> None:
    assert played(tmp_path).returncode == 0
    (tmp_path / "mli" / "keys" / "node.key").write_text("00" * 32 + "\n")
    (tmp_path / "mli" / "record.sqlite3").unlink()
    told = played(tmp_path)
    assert told.returncode == 1
    assert "did not hold" in told.stderr
