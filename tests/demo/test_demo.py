"""The main job, as a newcomer runs it: `bin/demo --check` exits 0 only if every step held."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_demo_holds_from_communique_to_roadmap() -> None:
    told = subprocess.run([ROOT / "bin" / "demo", "--check"], cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert told.returncode == 0, f"bin/demo --check ended with {told.returncode}\n{told.stdout}\n{told.stderr}"
    assert told.stdout.strip(), "bin/demo --check said nothing"
