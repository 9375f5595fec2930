"""What is wrong, both values, the next step: in three languages, exit 2, and nothing is half done."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import LANGUAGES, Nodes, mithaq, session

Damage = Callable[[bytes], bytes]


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


BUNDLES: dict[str, Damage] = {
    "damaged": flipped,
    "truncated": lambda data: data[: len(data) * 2 // 3],
    "empty": lambda data: b"",
    "no bundle": lambda data: b"%PDF-1.7 " + data,
    "header alone": lambda data: data[:60],
}


@pytest.mark.parametrize("damage", BUNDLES.values(), ids=BUNDLES)
def test_a_bad_bundle_is_refused_whole(nodes: Nodes, damage: Damage) -> None:
    good = nodes.send(nodes.mar, "MLI")
    bad = nodes.folder / "bad.mithaq"
    bad.write_bytes(damage(good.read_bytes()))
    before = nodes.mli.does("digest")
    told = nodes.mli.tells("receive", str(bad))
    assert told.code == 2, told.err
    assert told.err.strip().count("\n") == 0, "one sentence"
    assert nodes.mli.does("digest") == before
    assert nodes.mli.does("receive", str(good))[0]["new"] > 0, "the right one is taken afterwards"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bundle_for_somebody_else_is_refused(nodes: Nodes, language: str) -> None:
    bundle = nodes.send(nodes.mar, "MLI")
    told = nodes.mar.tells("receive", str(bundle), language=language)
    assert told.code == 2
    assert told.err.strip()
    assert nodes.mli.does("receive", str(bundle))[0]["new"] > 0


def test_a_bundle_that_comes_too_early_waits(nodes: Nodes) -> None:
    """The first bag is lost; the second holds what the first did, because nothing has acknowledged it."""
    nodes.send(nodes.mar, "MLI").unlink()
    assert nodes.mar.performs("session.propose", **session()).code == 0
    assert nodes.mli.does("receive", str(nodes.send(nodes.mar, "MLI")))[0]["new"] == nodes.mar.sizes["MAR"]


ACTS: dict[str, tuple[str, object, str]] = {
    "unknown act": ("session.dance", {}, "session.dance"),
    "no JSON": ("session.propose", "{", "JSON"),
    "a number": ("session.propose", [7], "list"),
    "missing field": ("session.propose", {"key": "new:s"}, "replaces"),
    "unknown field": ("session.propose", {**session(), "colour": "red"}, "colour"),
    "wrong type": ("session.propose", session(day=7), "day"),
    "no such day": ("session.propose", session(day="2026-02-30"), "day"),
    "days reversed": ("session.propose", session(until="2026-12-01"), "2026-12-01"),
    "other host": ("session.propose", session(host="SEN"), "SEN"),
    "somebody else's id": ("session.propose", session(key=f"MLI.{'a' * 26}"), "MLI"),
    "unknown thing": ("session.agree", {"key": f"MLI.{'a' * 26}", "hashed": "0" * 64}, "MLI."),
    "far too long": ("session.propose", session(place={"fr": "x" * 301}), "place"),
}


@pytest.mark.parametrize(("kind", "body", "named"), ACTS.values(), ids=ACTS)
def test_a_bad_act_is_refused(nodes: Nodes, kind: str, body: object, named: str) -> None:
    before = nodes.mar.sizes
    given = body if isinstance(body, str) else json.dumps(body)
    told = nodes.mar.tells("perform", kind, "--by", "sec", "--json", given)
    assert told.code == 2, told.err
    assert named in told.err
    assert nodes.mar.sizes == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_usage_is_told_in_the_readers_language(language: str) -> None:
    told = mithaq("frobnicate", language=language)
    assert (told.code, "frobnicate" in told.err) == (2, True)
    assert mithaq("--help", language=language).code == 0


def test_no_node_and_no_user_are_said(nodes: Nodes, tmp_path: Path) -> None:
    assert str(tmp_path) in mithaq("--home", str(tmp_path), "digest").err
    told = nodes.mar.tells("perform", "session.propose", "--json", json.dumps(session()), "--by", "nobody")
    assert told.code == 2
    assert "admin, sec, chair, stranger" in told.err


def test_a_fault_of_the_machine_is_exit_1(nodes: Nodes) -> None:
    assert nodes.mar.tells("receive", str(nodes.folder / "not-there.mithaq")).code == 1
    (nodes.mar.folder / "node.toml").write_text("party = [", encoding="utf-8")
    told = nodes.mar.tells("digest")
    assert told.code == 1
    assert "node.toml" in told.err


def test_a_weak_password_and_a_second_user_of_one_name_are_refused(nodes: Nodes) -> None:
    told = nodes.mar.tells("user", "add", "sec")
    assert (told.code, "sec" in told.err) == (2, True)


FILES: dict[str, bytes] = {
    "empty": b"",
    "no text": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "50 MB": b"x" * 50_000_000,
    "another language": ("Der Minister traf gestern den Botschafter und sprach mit ihm über die Lage. " * 20).encode(),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_a_file_that_is_no_communique_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(data)
    told = mithaq("draft", str(file), "--json")
    assert told.code == 2, told.err
    assert "text.txt" in told.err


@pytest.mark.parametrize("data", [b"", b"{}", b"%PDF-1.7 broken", b"\x00" * 100], ids=["empty", "json", "pdf", "zero"])
def test_a_file_that_proves_nothing_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "paper.json"
    file.write_bytes(data)
    told = mithaq("verify", str(file))
    assert told.code == 2, told.err
