"""From `init` to equal digests by commands alone, and the exit code of each way it can end."""

import json
from pathlib import Path

import pytest

from .conftest import LANGUAGES, Node, Nodes, mithaq, session


def test_two_nodes_agree_and_say_the_same(nodes: Nodes) -> None:
    proposed = nodes.mar.performs("session.propose", **session()).data
    nodes.exchange()
    key = proposed["new"]["session"]
    hashed = _hash(nodes.mli, key)
    assert nodes.mli.performs("session.agree", key=key, hashed="0" * 64).code == 2
    assert nodes.mli.performs("session.agree", key=key, hashed=hashed).code == 0
    nodes.mar.does("receive", str(nodes.send(nodes.mli, "MAR")))
    assert nodes.mar.does("digest") == nodes.mli.does("digest")
    assert nodes.mar.does("status")["awaiting"] == []
    for node in (nodes.mar, nodes.mli):
        assert [one["faults"] for one in node.does("verify")] == [[], []]


def _hash(node: Node, key: str) -> str:
    """The hash that a vote must name."""
    return str(next(one["hashed"] for one in node.does("status")["awaiting"] if one["key"] == key))


def test_a_bundle_taken_twice_brings_nothing(nodes: Nodes) -> None:
    bundle = str(nodes.send(nodes.mar, "MLI"))
    assert nodes.mli.does("receive", bundle)[0]["new"] > 0
    before = nodes.mli.does("digest")
    assert nodes.mli.does("receive", bundle)[0]["new"] == 0
    assert nodes.mli.does("digest") == before


def test_nothing_new_to_send_is_said_and_a_receipt_can_go_all_the_same(nodes: Nodes) -> None:
    nodes.exchange()
    nodes.mli.does("receive", nodes.mar.does("send", "MLI", "--receipt", "--to", str(nodes.folder))["file"])
    told = nodes.mar.tells("send", "MLI", "--to", str(nodes.folder))
    assert (told.code, "Nothing new" in told.err) == (2, True)


def test_init_given_again_changes_nothing(nodes: Nodes) -> None:
    words = ("init", str(nodes.mar.folder), "--party", "MAR", "--name-fr", "X")
    before = nodes.mar.does("digest")
    again = mithaq("--json", *words).data
    assert (again["made"], again["password"]) == (False, "")
    assert nodes.mar.does("digest") == before


def test_init_finishes_what_was_interrupted(tmp_path: Path) -> None:
    """As if the power went after the folder and its keys were made: no table, no user."""
    words = ("init", str(tmp_path / "n"), "--party", "MAR", "--name-fr", "X")
    assert mithaq("--json", *words).data["password"]
    for left in ("record.sqlite3", "desk.sqlite3"):
        (tmp_path / "n" / left).unlink()
    again = mithaq("--json", *words).data
    assert (again["made"], bool(again["password"])) == (False, True)


def test_a_folder_of_another_party_is_refused(nodes: Nodes) -> None:
    told = mithaq("init", str(nodes.mar.folder), "--party", "MLI", "--name-fr", "X")
    assert told.code == 2
    assert "MAR" in told.err
    assert "MLI" in told.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_words_are_refused_with_both(nodes: Nodes, language: str) -> None:
    other = nodes.folder / "third"
    mithaq("--json", "init", str(other), "--party", "SEN", "--name-fr", "Sénégal")
    card = Node(other).does("introduce", "--out", str(nodes.folder / "SEN.json"))
    heard = " ".join(["ananas"] * 8)
    told = nodes.mar.tells("accept", card["file"], "--words", heard, language=language)
    assert told.code == 2
    assert heard in told.err
    assert " ".join(card["words"]["fr"]) in told.err


def test_a_user_without_mandate_may_do_nothing(nodes: Nodes) -> None:
    told = nodes.mar.performs("session.propose", by="stranger", **session())
    assert told.code == 2
    assert "mandate" in told.err
    assert nodes.mar.does("status")["awaiting"] == []


def test_a_warning_says_how_to_overrule_it(nodes: Nodes) -> None:
    assert nodes.mar.performs("session.propose", **session()).code == 0
    told = nodes.mar.performs("session.propose", **session(day="2026-12-15"))
    assert told.code == 2
    assert "--despite session_number" in told.err
    assert nodes.mar.performs("session.propose", despite=["session_number"], **session(day="2026-12-15")).code == 0


def test_several_acts_make_one_entry(nodes: Nodes) -> None:
    acts = [
        {"kind": "person.add", "key": "new:p", "pseudonym": "u:abc"},
        {"kind": "person.details", "of": "new:p", "name": {"fr": "Nom"}, "rank": None, "office": None},
    ]
    before = nodes.mar.sizes["MAR"]
    told = nodes.mar.tells("perform", "--by", "sec", "--json", "-", stdin=json.dumps(acts))
    assert told.code == 0, told.err
    assert nodes.mar.sizes["MAR"] == before + 1


def test_a_national_note_stays_home(nodes: Nodes) -> None:
    nodes.exchange()
    before = nodes.mar.sizes
    assert nodes.mar.performs("note.write", key="new:n", about=None, text="CANARI-77").code == 0
    assert nodes.mar.sizes == before
    assert nodes.mar.tells("send", "MLI").code == 2


def test_a_rebuild_says_the_same(nodes: Nodes) -> None:
    before = nodes.mar.does("digest")
    nodes.mar.does("rebuild")
    assert nodes.mar.does("digest") == before
