"""The certificate is checked offline, step by step, and no step can be talked out of its duty (docs/ledger.md §49)."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mithaq.ledger import canonical, certificate
from mithaq.ledger.channel import Descriptor
from mithaq.ledger.hashing import b64, unb64
from mithaq.ledger.keys import SignedDoc
from mithaq.ledger.refusals import LedgerError
from tests.vectors import second

FILE = second.certificate()
PLAIN = canonical.decode(FILE)
SIGNED = {"XA": (second.SIGNED1["XA"], second.SIGNED2["XA"]), "XB": (second.SIGNED1["XB"], second.SIGNED2["XB"])}
XA, XB = 0, 1  # places among the votes


def refused(change: Callable[[dict[str, Any]], object]) -> int:
    """The number of the step that refuses the certificate after this change."""
    whole = copy.deepcopy(PLAIN)
    change(whole)
    with pytest.raises(LedgerError) as refusal:
        certificate.verify(second.mj(whole))
    assert all(refusal.value.sentence(language) for language in ("fr", "ar", "en"))
    return int(refusal.value.code.removeprefix("certificate_"))


def vote_entry(whole: dict[str, Any], party: int) -> dict[str, Any]:
    return canonical.decode(unb64(whole["votes"][party]["entry"]))


def resealed(party: str, entries: list[bytes], index: int, pen: second.Pen | None = None) -> dict[str, Any]:
    """A vote as the certificate holds it, with a log and a seal of its own."""
    pen = pen or second.NODES[party][0]
    body = canonical.decode(entries[index])["acts"][0]["body"]
    said = {name: body[name] for name in ("key", "alg", "proof")}
    proof = second.tlog(pen, canonical.decode(entries[index])["log"], entries, index)
    return {"party": party, "entry": b64(entries[index]), "tlog": proof, "version": 1, **said}


def test_it_proves_who_signed_what_and_where() -> None:
    proven = certificate.verify(FILE)
    assert [(vote.party, vote.seq, vote.person.kid) for vote in proven.votes] == [
        ("XA", 1, "hod-1"),
        ("XB", 0, "hod-1"),
    ]
    assert proven.statement.ch == proven.channel.id
    assert proven.texts["fr"].articles[0].b == "Les Parties se réunissent\nune fois par an."
    assert [doc.version for doc in proven.keys["XA"]] == [1, 2]


def test_making_gives_the_bytes_of_the_second_implementation() -> None:
    votes = [(v["party"], unb64(v["entry"]), v["tlog"], v["version"]) for v in PLAIN["votes"]]
    made = certificate.make(
        channel=Descriptor.decode(second.CHANNEL),
        statement=second.STATEMENT,
        texts=second.TEXTS,
        votes=votes[::-1],
        keydocs=[SignedDoc.decode(second.mj(doc)) for doc in PLAIN["keydocs"][::-1]],
    )
    assert made == FILE


def test_a_file_that_would_not_verify_isn_t_made() -> None:
    with pytest.raises(LedgerError, match="Step 5"):
        certificate.make(
            channel=Descriptor.decode(second.CHANNEL),
            statement=second.STATEMENT,
            texts=second.TEXTS,
            votes=[],
            keydocs=[SignedDoc.decode(second.mj(doc)) for doc in PLAIN["keydocs"]],
        )


def test_step_1_the_form() -> None:
    assert refused(lambda whole: whole.pop("texts")) == 1
    assert refused(lambda whole: whole.update(x=1)) == 1
    assert refused(lambda whole: whole.update(v=2)) == 1
    for data in (b"", b"{}", FILE + b"\n", FILE.replace(b":", b": ", 1), b"[" * 9999):
        with pytest.raises(LedgerError, match="Step 1"):
            certificate.verify(data)


def test_step_2_the_channel() -> None:
    other = second.CHANNEL.replace(b"0011223344", b"1111223344")
    assert refused(lambda whole: whole.update(channel=b64(other))) == 2
    assert refused(lambda whole: whole.update(channel=b64(b"{}"))) == 2
    assert refused(lambda whole: whole.update(statement=b64(b"{}"))) == 2
    fewer = second.STATEMENT.replace(b'["XA","XB"]', b'["XA"]').replace(b',"XB":1}', b"}")
    assert refused(lambda whole: whole.update(statement=b64(fewer))) == 2


def test_step_3_the_texts() -> None:
    other = b64(second.TEXTS["fr"].replace(b"une fois", b"deux fois"))
    assert refused(lambda whole: whole["texts"].update(fr=other)) == 3
    assert refused(lambda whole: whole["texts"].pop("ar")) == 3
    assert refused(lambda whole: whole["texts"].update(en=whole["texts"]["fr"])) == 3
    assert refused(lambda whole: whole["texts"].update(fr=b64(b"{}"))) == 3
    swapped = {"ar": PLAIN["texts"]["fr"], "fr": PLAIN["texts"]["ar"]}
    assert refused(lambda whole: whole.update(texts=swapped)) == 3


def test_step_4_the_keys() -> None:
    assert refused(lambda whole: whole["keydocs"].pop(0)) == 4  # version 2 without version 1
    assert refused(lambda whole: whole["keydocs"].pop(2)) == 4  # nothing of XB
    assert refused(lambda whole: whole["keydocs"].insert(0, whole["keydocs"][0])) == 4
    assert refused(lambda whole: whole["keydocs"][1]["sigs"].clear()) == 4
    thief = second.DOC1["XB"].replace(second.HEADS["XB"].hex.encode(), second.Pen(99).hex.encode())
    forged = second.signed(second.KEYS, thief, second.ROOTS["XB"][:2])
    assert refused(lambda whole: whole["keydocs"].__setitem__(2, forged)) == 4  # well signed, not the channel's root


def test_step_5_every_party_once() -> None:
    assert refused(lambda whole: whole["votes"].pop()) == 5
    assert refused(lambda whole: whole["votes"].append(whole["votes"][XB])) == 5
    assert refused(lambda whole: whole["votes"].__setitem__(XB, whole["votes"][XA])) == 5
    assert refused(lambda whole: whole["votes"].reverse()) == 5


def test_step_6_the_entry() -> None:
    decline = resealed("XB", second.logs()[second.log("XB")], 2)
    assert refused(lambda whole: whole["votes"].__setitem__(XB, decline)) == 6
    mixed = {**PLAIN["votes"][XB], "party": "XA"}
    assert refused(lambda whole: whole["votes"].__setitem__(XA, mixed)) == 6
    assert refused(lambda whole: whole["votes"][XA].update(key="hod-2")) == 6
    assert refused(lambda whole: whole["votes"][XA].update(proof=b64(bytes(64)))) == 6
    two = second.entry("XA", 0, second.vote("XA", "sign") * 2)
    assert refused(lambda whole: whole["votes"][XA].update(entry=b64(two))) == 6
    deep: Any = 1
    for _ in range(20):
        deep = [deep]
    abyss = second.entry("XA", 0, second.vote("XA", "sign"), seen={"a": deep})
    assert refused(lambda whole: whole["votes"][XA].update(entry=b64(abyss))) == 6


def test_step_7_the_log() -> None:
    lines = second.logs()[second.log("XA")]
    assert (
        refused(lambda whole: whole["votes"][XA].update(tlog=second.tlog(second.Pen(77), second.log("XA"), lines, 1)))
        == 7
    )
    assert (
        refused(
            lambda whole: whole["votes"][XA].update(tlog=second.tlog(second.NODES["XA"][0], second.log("XA"), lines, 2))
        )
        == 7
    )
    misplaced = resealed("XA", [lines[1], lines[0]], 0)  # its seq says 1, it stands at 0
    assert refused(lambda whole: whole["votes"].__setitem__(XA, misplaced)) == 7
    foreign = second.tlog(second.NODES["XA"][0], second.log("XB"), lines, 1)  # sealed under another log's name
    assert refused(lambda whole: whole["votes"][XA].update(tlog=foreign)) == 7
    later = resealed("XA", [second.entry("XA", 0, second.vote("XA", "sign"), epoch=2)], 0, second.NODES["XA"][1])
    assert refused(lambda whole: whole["votes"].__setitem__(XA, later)) == 7  # version 1 knows no epoch 2


def test_step_8_the_signature() -> None:
    assert refused(lambda whole: whole["votes"][XA].update(version=3)) == 8
    act = second.vote("XA", "sign")
    act[0]["body"]["proof"] = b64(bytes(64))
    assert refused(lambda whole: whole["votes"].__setitem__(XA, resealed("XA", [second.entry("XA", 0, act)], 0))) == 8
    act = second.vote("XA", "sign")
    act[0]["body"]["key"] = "hod-2"  # in version 2 only
    assert refused(lambda whole: whole["votes"].__setitem__(XA, resealed("XA", [second.entry("XA", 0, act)], 0))) == 8
    declined = second.vote("XA", "decline")
    declined[0]["kind"] = "ledger.sign"  # a signature under the decline, presented as agreement
    forged = resealed("XA", [second.entry("XA", 0, declined)], 0)
    assert refused(lambda whole: whole["votes"].__setitem__(XA, forged)) == 8


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_a_changed_byte_never_changes_the_meaning(place: int, flip: int) -> None:
    data = bytearray(FILE)
    data[place] ^= flip
    try:
        proven, whole = certificate.verify(bytes(data)), certificate.verify(FILE)
    except LedgerError as refusal:
        assert refusal.sentence("ar")
    else:  # a root signature that wasn't needed
        assert (proven.statement, proven.texts, proven.keys) == (whole.statement, whole.texts, whole.keys)
        assert proven.votes == whole.votes


@given(
    st.sampled_from(["entry", "tlog", "proof", "key", "alg", "version", "party"]), st.text(max_size=30) | st.integers()
)
def test_only_ledger_errors_escape(field: str, junk: object) -> None:
    whole = copy.deepcopy(PLAIN)
    whole["votes"][XA][field] = junk
    assume(whole != PLAIN)
    with pytest.raises(LedgerError):
        certificate.verify(second.mj(whole))
