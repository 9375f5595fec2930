"""mithaq solve and replan: without a node, in the instance's own numbering, refusals as sentences."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mithaq.planning.problem import Wish
from mithaq.planning.record import to_record
from mithaq.planning.solve import solve
from tests.planning.hosting.cases import sessions
from tests.planning.programme import programme
from tests.planning.test_public_formats import MM, RCP

ROOT = Path(__file__).resolve().parents[2]


def mithaq(*words: object) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "mithaq", "--language", "en", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    return done.returncode, done.stdout, done.stderr


def asked(*words: object) -> Any:
    code, out, err = mithaq(*words, "--json")
    assert code == 0, err
    return json.loads(out)


def test_public_instances(tmp_path: Path) -> None:
    (tmp_path / "a.rcp").write_text(RCP)
    (tmp_path / "b.mm").write_text(MM)
    found = asked("solve", tmp_path / "a.rcp", "--seconds", 60)
    assert {"status", "makespan", "bound", "starts", "modes", "cpu_s", "wall_s", "schedules"} <= found.keys()
    assert (found["status"], found["makespan"], found["bound"]) == ("optimal", 7, 7)
    assert found["starts"] == {"1": 0, "2": 0, "3": 3, "4": 3, "5": 7}
    other = asked("solve", tmp_path / "b.mm", "--schedules", 90, "--seed", 3)
    assert (other["makespan"], other["modes"]["2"]) == (5, 2)  # the quicker mode takes more than there is


def test_our_own_json_is_planned_explained_and_planned_again(tmp_path: Path) -> None:
    problem = programme()
    plan = solve(problem, seconds=60)
    (tmp_path / "problem.json").write_bytes(msgspec.json.encode(to_record(problem)))
    both = {"problem": to_record(problem), "plan": to_record(plan)}
    (tmp_path / "plan.json").write_bytes(msgspec.json.encode(both))
    (tmp_path / "slips.json").write_bytes(
        msgspec.json.encode({"today": date(2027, 1, 10), "durations": {"L depot": 90}})
    )
    found = asked("solve", tmp_path / "problem.json", "--seconds", 60, "--explain")
    assert found["makespan"] == plan.makespan.isoformat()
    assert any("L depot" in sentence for sentence in found["explanation"])
    again = asked("replan", tmp_path / "plan.json", tmp_path / "slips.json", "--seconds", 0.3)
    assert [choice["aim"] for choice in again["choices"]] == ["right-shift", "fewest", "least", "earliest"]
    assert all(choice["cost"] <= again["choices"][0]["cost"] for choice in again["choices"][1:3])


def test_bad_input_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.rcp").write_text(RCP)
    (tmp_path / "c.rcp").write_text("2 1\n4\n0 0 1 x\n0 0 0")
    (tmp_path / "d.json").write_text("{")
    (tmp_path / "e.txt").write_text(RCP)
    for words, told in (
        (("solve", tmp_path / "c.rcp"), "Line 3: this isn't a Patterson file"),
        (("solve", tmp_path / "d.json"), "d.json"),
        (("solve", tmp_path / "e.txt"), "no readable instance"),
        (("solve", tmp_path / "a.rcp", "--seconds", 0), "--seconds is 0.0: give a number above zero"),
        (("replan", tmp_path / "d.json", tmp_path / "d.json"), "d.json"),
    ):
        code, _, err = mithaq(*words)
        assert code == 2
        assert told in err
        assert "Traceback" not in err


FEW: dict[str, Any] = {
    "start": "2026-01-05",
    "horizon": "2026-12-31",
    "calendars": [{"key": "MAR"}],
    "resources": [{"key": "room", "capacity": 1}],
    "budgets": [{"year": 2026, "currency": "MAD", "limit": 500}],
    "activities": [
        {"key": "visit", "calendar": "MAR", "modes": [{"duration": 3, "demands": {"room": 1}}]},
        {"key": "report", "calendar": "MAR", "modes": [{"duration": 2, "demands": {"room": 1}}]},
    ],
    "links": [{"before": "visit", "after": "report"}],
}


def changed(part: str, number: int, **values: Any) -> dict[str, Any]:
    """FEW with one of its parts changed."""
    rows = [dict(row) for row in FEW[part]]
    rows[number].update(values)
    return FEW | {part: rows}


BAD = (
    (FEW | {"links": [*FEW["links"], {"before": "report", "after": "visit"}]}, ("report", "visit")),
    (changed("activities", 0, modes=[{"duration": -3}]), ("visit", "-3")),
    (changed("activities", 1, modes=[{"duration": 2, "demands": {"hall": 1}}]), ("report", "hall")),
    (changed("activities", 1, modes=[{"duration": 2, "cost": 9, "currency": "XOF"}]), ("report", "XOF", "MAD")),
    (changed("activities", 0, release="2026-05-04", deadline="2026-02-02"), ("visit", "2 February 2026", "4 May 2026")),
    (changed("calendars", 0, workdays=[]), ("MAR",)),
    (changed("activities", 0, colour="red"), ("colour",)),
)


def test_what_can_be_left_out_may_be(tmp_path: Path) -> None:
    (tmp_path / "few.json").write_bytes(msgspec.json.encode(FEW))
    found = asked("solve", tmp_path / "few.json", "--seconds", 60)
    assert (found["status"], found["makespan"]) == ("optimal", "2026-01-09")
    assert found["starts"] == {"visit": "2026-01-05", "report": "2026-01-08"}


@pytest.mark.parametrize(("problem", "told"), BAD)
def test_a_bad_problem_is_a_sentence_with_the_culprit(
    tmp_path: Path, problem: dict[str, Any], told: tuple[str, ...]
) -> None:
    (tmp_path / "bad.json").write_bytes(msgspec.json.encode(problem))
    code, _, err = mithaq("solve", tmp_path / "bad.json")
    assert code == 2
    assert all(word in err for word in told), err
    assert "Traceback" not in err


def test_who_hosts_has_its_row_in_the_price(tmp_path: Path) -> None:
    problem = sessions(Wish("turns", "alternate", 10, ("s1", "s2", "s3", "s4")))
    (tmp_path / "hosts.json").write_bytes(msgspec.json.encode(to_record(problem)))
    found = asked("solve", tmp_path / "hosts.json", "--seconds", 60, "--explain")
    assert [found["hosts"][key] for key in ("s1", "s3")] != [found["hosts"][key] for key in ("s2", "s4")]
    assert found["price"]["total"] == found["price"]["end"] == found["price"]["least"]
    assert found["price"]["rows"] == [{"wish": "turns", "missed": 0, "days": 0}]
    assert any("the wishes weigh" in sentence for sentence in found["explanation"])


def test_100_000_activities_are_refused_with_the_limit(tmp_path: Path) -> None:
    many = [{"key": f"{i}", "calendar": "MAR", "modes": [{"duration": 1}]} for i in range(100_000)]
    (tmp_path / "many.json").write_bytes(msgspec.json.encode(FEW | {"activities": many, "links": []}))
    code, _, err = mithaq("solve", tmp_path / "many.json")
    assert code == 2
    assert "100000 activities exceed the limit of 20000 for one calculation: plan axis by axis." in err
    assert "Traceback" not in err
