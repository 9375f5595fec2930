"""Minutes signed by both chairs with keys of their own, by commands alone; then proved on any machine."""

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import LANGUAGES, Node, Nodes, mithaq

BODIES = {"fr": "Les deux Parties se réunissent à Rabat.", "ar": "يجتمع الطرفان بالرباط."}


def minutes(nodes: Nodes, bodies: dict[str, str]) -> dict[str, Any]:
    """Opened and worded on the Moroccan node, as one entry."""
    acts: list[dict[str, Any]] = [{
        "kind": "instrument.create", "key": "new:pv", "session": None, "genre": "minutes", "reference": "PV-9",
        "title": {"fr": "Procès-verbal", "ar": "محضر"}, "languages": ["fr", "ar"], "prevailing": None,
        "place": {"fr": "Rabat", "ar": "الرباط"}, "day": "2026-12-16",
    }]  # fmt: skip
    acts += [
        {"kind": "article.write", "key": "new:a", "instrument": "new:pv", "number": 1, "language": language,
         "heading": "", "body": body, "over": []}
        for language, body in bodies.items()
    ]  # fmt: skip
    told = nodes.mar.tells("--json", "perform", "--by", "sec", "--json", "-", stdin=json.dumps(acts))
    new: dict[str, Any] = told.data["new"]
    return new


@pytest.fixture
def proposed(nodes: Nodes) -> str:
    """The content of minutes that both nodes hold and nobody has signed."""
    content = str(nodes.mar.does("propose", minutes(nodes, BODIES)["pv"], "--by", "sec")["content"])
    nodes.exchange()
    return content


def statement(node: Node, content: str, to: Path) -> Path:
    """What the chair carries to their own machine."""
    files = [Path(file) for file in node.does("render", content, "--out", str(to))["files"]]
    return next(file for file in files if file.name.endswith(".statement.json"))


def test_both_chairs_sign_and_anyone_can_check(nodes: Nodes, proposed: str, tmp_path: Path) -> None:
    paper = statement(nodes.mar, proposed, tmp_path / "draft")
    made = mithaq(
        "--json", "sign", str(paper), "--key", str(nodes.folder / "mar.key"), "--out", str(tmp_path / "s")
    ).data
    assert made["content"] == proposed
    nodes.mar.does("sign", proposed[:16], "--proof", made["file"], "--by", "chair")
    nodes.exchange()
    nodes.mli.does("sign", proposed, "--key", str(nodes.folder / "mli.key"), "--by", "chair")
    nodes.exchange()
    (text,) = nodes.mar.does("status")["texts"]
    assert text["state"] == "sealed"
    for file in nodes.mar.does("render", proposed, "--out", str(tmp_path / "out"))["files"]:
        if not file.endswith((".html", ".statement.json")):
            told = mithaq("--json", "verify", file).data
            assert told["content"] == proposed
            assert [vote["party"] for vote in told.get("votes", [])] in ([], ["MAR", "MLI"])


def test_both_nodes_print_the_same_originals(nodes: Nodes, proposed: str, tmp_path: Path) -> None:
    for node in (nodes.mar, nodes.mli):
        node.does("render", proposed, "--out", str(tmp_path / node.folder.name))
    names = sorted(file.name for file in (tmp_path / "mar").iterdir())
    assert len(names) == 3
    for name in names:
        assert (tmp_path / "mar" / name).read_bytes() == (tmp_path / "mli" / name).read_bytes()


def test_a_declined_text_is_dead(nodes: Nodes, proposed: str) -> None:
    key = ("--key", str(nodes.folder / "mar.key"))
    nodes.mar.does("sign", proposed, *key, "--decline", "--by", "chair")
    told = nodes.mar.tells("sign", proposed, *key, "--by", "chair")
    assert told.code == 2
    assert nodes.mar.does("status")["texts"][0]["state"] == "declined"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_that_nobody_enrolled_signs_nothing(nodes: Nodes, proposed: str, tmp_path: Path, language: str) -> None:
    other = mithaq("--json", "keys", "make", "--out", str(tmp_path / "other.key")).data
    told = nodes.mar.tells("sign", proposed, "--key", other["file"], "--by", "chair", language=language)
    assert (told.code, other["public"][:16] in told.err) == (2, True)


def test_only_the_chair_signs(nodes: Nodes, proposed: str) -> None:
    told = nodes.mar.tells("sign", proposed, "--key", str(nodes.folder / "mar.key"), "--by", "sec")
    assert (told.code, "chair" in told.err) == (2, True)


def test_a_signature_over_another_text_is_refused(nodes: Nodes, proposed: str, tmp_path: Path) -> None:
    paper = statement(nodes.mar, proposed, tmp_path / "draft")
    made = mithaq(
        "--json", "sign", str(paper), "--key", str(nodes.folder / "mar.key"), "--out", str(tmp_path / "s")
    ).data
    changed = minutes(nodes, {**BODIES, "fr": "Les deux Parties se rencontrent à Rabat."})["pv"]
    other = nodes.mar.does("propose", changed, "--by", "sec")["content"]
    told = nodes.mar.tells("sign", other, "--proof", made["file"], "--by", "chair")
    assert (told.code, proposed[:16] in told.err, other[:16] in told.err) == (2, True, True)
    forged = json.loads(Path(made["file"]).read_text()) | {"content": other}
    Path(made["file"]).write_text(json.dumps(forged))
    assert nodes.mar.tells("sign", other, "--proof", made["file"], "--by", "chair").code == 2


def test_an_article_missing_in_one_language_stops_the_proposal(nodes: Nodes) -> None:
    told = nodes.mar.tells("propose", minutes(nodes, {"fr": BODIES["fr"]})["pv"], "--by", "sec")
    assert told.code == 2
    assert "1" in told.err


def test_a_revoked_key_signs_no_more(nodes: Nodes, proposed: str) -> None:
    assert [line["kid"] for line in nodes.mar.does("keys", "list")] == ["chair", "chair"]
    assert nodes.mar.does("keys", "revoke", "chair")["version"] == 3
    assert nodes.mar.tells("sign", proposed, "--key", str(nodes.folder / "mar.key"), "--by", "chair").code == 2


def test_a_key_is_never_overwritten_and_a_broken_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "k"
    mithaq("keys", "make", "--out", str(file))
    assert file.stat().st_mode & 0o077 == 0, "readable by its owner alone"
    assert mithaq("keys", "make", "--out", str(file)).code == 2
    file.write_text("not a key")
    paper = tmp_path / "paper"
    paper.write_text("{}")
    told = mithaq("sign", str(paper), "--key", str(file))
    assert told.code == 2


def test_languages_that_differ_stop_the_proposal_until_somebody_overrules_it(nodes: Nodes) -> None:
    differing = {"fr": "La session dure trois jours à Rabat.", "ar": "تستغرق الدورة أربعة أيام بالرباط."}
    key = minutes(nodes, differing)["pv"]
    told = nodes.mar.tells("--json", "concordance", key)
    assert told.code == 2 and "trois jours" in told.out and "أربعة أيام" in told.out
    refused = nodes.mar.tells("propose", key, "--by", "sec")
    assert refused.code == 2 and "trois jours" in refused.err
    size = nodes.mar.sizes["MAR"]
    reason = "Le nombre arabe sera rectifié avant la signature."
    nodes.mar.does("propose", key, "--by", "sec", "--overrule", reason)
    assert nodes.mar.sizes["MAR"] == size + 3, "the concordance, who overruled it and why, the text"


def test_a_concordance_is_recorded_once(nodes: Nodes) -> None:
    key = minutes(nodes, BODIES)["pv"]
    size = nodes.mar.sizes["MAR"]
    for _ in range(2):
        assert nodes.mar.does("concordance", key, "--record", "--by", "sec")["open"] == []
    assert nodes.mar.sizes["MAR"] == size + 1
