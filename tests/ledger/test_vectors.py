"""The vectors that fix the formats: those given with the paper, and our own by a second implementation (I11).

`tests/vectors/second.py` knows nothing of mithaq and writes `tests/vectors/*.json`; both must agree to the byte.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from mithaq.ledger import certificate
from mithaq.ledger.adoption import ADOPT, CanonicalText, Statement, message, outcome
from mithaq.ledger.canonical import decode, encode
from mithaq.ledger.channel import Descriptor, origin
from mithaq.ledger.hashing import b64, commitment, pae
from mithaq.ledger.keys import KeyDoc, Person, SignedDoc, spoken_words, verify_doc
from mithaq.ledger.personal import Answer, sign_person, verify_person
from mithaq.ledger.proof import entry_proof, verify_entry_proof
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import NodeKey, open_seal, seal
from mithaq.ledger.tree import Tree, inclusion_proof, leaf_hash, verify_inclusion
from mithaq.ledger.voids import verify_void
from mithaq.ledger.words import WORDS
from tests.vectors import second

GIVEN = Path(__file__).parents[2] / "../shared/data/ledger_vectors"
OURS = Path(__file__).parents[1] / "vectors"


def given_vector(name: str) -> dict[str, Any]:
    """A vector that lies beside the checkout; under CI it must be there."""
    file = GIVEN / f"{name}.json"
    if not file.exists() and os.environ.get("CI") != "true":
        pytest.skip(f"{file.name} is not beside the checkout")
    return dict(json.loads(file.read_text("utf-8")))


def our_vector(name: str) -> Any:
    return json.loads((OURS / f"{name}.json").read_text("utf-8"))


@pytest.mark.shared
def test_given_1_entry() -> None:
    vector = given_vector("1_entry")
    payload = bytes.fromhex(vector["payload_json_utf8_hex"])
    assert encode(decode(payload)) == payload
    assert commitment(bytes.fromhex(vector["salt_hex"]), payload) == vector["commitment_hex"]
    entry = vector["entry_utf8"].encode()
    assert encode(decode(entry), strict=True) == entry
    assert leaf_hash(entry).hex() == vector["leaf_hash_hex"]
    for text in vector["must_accept"]:
        assert encode(decode(text.encode()), strict=True) == text.encode()


@pytest.mark.shared
def test_given_1_must_reject() -> None:
    cases = given_vector("1_entry")["must_reject"]
    assert cases
    for case in cases:
        with pytest.raises(LedgerError):
            decode(case["entry_utf8"].encode())
            pytest.fail(case["why"])


@pytest.mark.shared
def test_given_2_log_and_proof() -> None:
    vector = given_vector("2_log_proof")
    key, entries = NodeKey.from_seed(bytes.fromhex(vector["seed_hex"])), [e.encode() for e in vector["entries_utf8"]]
    leaves, grown = [leaf_hash(entry) for entry in entries], Tree()
    roots = [grown.append(leaf).hex() for leaf in leaves]
    assert [leaf.hex() for leaf in leaves] == vector["leaf_hashes_hex"]
    assert (roots[1], roots[2]) == (vector["root_size2_hex"], vector["root_hex"])
    assert key.public.hex() == vector["public_key_hex"]
    assert seal(key, vector["origin"], 3, grown.root) == vector["checkpoint"]
    assert [step.hex() for step in inclusion_proof(leaves, vector["proof_index"], 3)] == vector["proof_hex"]
    assert entry_proof(leaves, vector["proof_index"], vector["checkpoint"]) == vector["tlog_proof"]
    assert verify_entry_proof(vector["tlog_proof"], entries[1], key.public).root == grown.root


@pytest.mark.shared
def test_given_2_must_reject() -> None:
    vector = given_vector("2_log_proof")
    public, path = bytes.fromhex(vector["public_key_hex"]), [bytes.fromhex(step) for step in vector["proof_hex"]]
    leaf, right = bytes.fromhex(vector["leaf_hashes_hex"][1]), bytes.fromhex(vector["root_hex"])
    index, root, fork = vector["must_reject"]
    with pytest.raises(LedgerError):
        verify_inclusion(leaf, index["index"], path, (3, right))
    with pytest.raises(LedgerError):
        verify_inclusion(leaf, 1, path, (3, bytes.fromhex(root["root_hex"])))
    # Validly signed: by itself it opens, beside the other it is evidence of a fork, and it proves nothing of our tree.
    other = open_seal(fork["checkpoint"], public)
    ours = open_seal(vector["checkpoint"], public)
    assert (other.origin, other.size) == (ours.origin, ours.size) and other.root != ours.root
    with pytest.raises(LedgerError):
        verify_inclusion(leaf, 1, path, (other.size, other.root))


@pytest.mark.shared
def test_given_3_adoption() -> None:
    vector = given_vector("3_adoption")
    raw = vector["statement_utf8"].encode()
    statement = Statement.decode(raw)
    assert (statement.encode(), statement.content) == (raw, vector["statement_hash_hex"])
    signed = message("adopt", raw)
    assert vector["payload_type"] == ADOPT
    assert signed.hex() == vector["pae_hex"]
    own, passkey = vector["XA"], vector["XB"]
    person = Person("a", own["alg"], own["public_key_hex"], ("hod",))
    proof = sign_person(bytes([1]) * 32, signed)
    assert proof == b64(bytes.fromhex(own["signature_hex"]))
    verify_person(own["alg"], proof, signed, person)
    ad, cd = bytes.fromhex(passkey["authenticator_data_hex"]), passkey["client_data_json_utf8"].encode()
    answer = Answer(ad, cd, bytes.fromhex(passkey["signature_der_hex"])).proof
    holder = Person("b", passkey["alg"], passkey["spki_der_hex"], ("hod",), passkey["rp_id"], passkey["origin"])
    verify_person(passkey["alg"], answer, signed, holder)
    for theirs in (message("decline", raw), message("adopt", raw + b" ")):
        with pytest.raises(LedgerError):
            verify_person(passkey["alg"], answer, theirs, holder)


@pytest.mark.shared
def test_given_3_votes() -> None:
    cases = given_vector("3_adoption")["votes"]
    for case in cases:
        found = outcome(["XA", "XB"], case["logs"])
        assert (found == "adopted", found == "dead") == (case["adopted"], case.get("dead", False)), case


def test_our_vectors_are_what_the_second_implementation_makes() -> None:
    made = second.build()
    assert {name: our_vector(name) for name in made} == json.loads(json.dumps(made))
    assert {file.stem for file in OURS.glob("*.json")} - set(made) == {"words_list"}


def test_ours_keys() -> None:
    for party, records in our_vector("keys").items():
        held: KeyDoc | None = None
        for record in records:
            signed = SignedDoc.decode(record.encode())
            held = verify_doc(signed, held)
            assert (signed.encode(), held.encode(), held.party) == (record.encode(), signed.doc, party)
        assert held is not None
        assert held.version == 2


def test_ours_channel() -> None:
    vector = our_vector("channel")
    descriptor = Descriptor.decode(vector["descriptor"].encode())
    assert (descriptor.id, descriptor.encode()) == (vector["id"], vector["descriptor"].encode())
    first = [SignedDoc.decode(records[0].encode()) for records in our_vector("keys").values()]
    assert list(descriptor.roots.values()) == [KeyDoc.decode(signed.doc).hash for signed in first]


def test_ours_entries() -> None:
    """Every protocol act whose body docs/ledger.md §20–21 fixes, in logs of two parties and two epochs."""
    kinds = set()
    for name, log in our_vector("entries").items():
        _, ch, party, epoch = name.split("/")
        assert origin(ch, party, epoch=int(epoch)) == name
        grown = Tree()
        for entry, root in zip(log["entries"], log["roots"], strict=True):
            body = decode(entry.encode())
            assert encode(body, strict=True) == entry.encode()
            assert grown.append(leaf_hash(entry.encode())).hex() == root
            kinds |= {act["kind"] for act in body["acts"]}
        key = NodeKey.from_seed(bytes([{"XA": 3, "XB": 13}[party] + int(epoch)]) * 32)
        assert seal(key, name, grown.size, grown.root) == log["seal"]
    assert kinds == {
        f"ledger.{kind}" for kind in ["registry", "sign", "keys", "file", "erase", "move", "erased", "decline"]
    }


def test_ours_void() -> None:
    vector = our_vector("void")
    signed = SignedDoc.decode(vector["signed"].encode())
    void = verify_void(signed, KeyDoc.decode(second.DOC1["XA"]))
    assert (signed.encode(), void.encode()) == (vector["signed"].encode(), signed.doc)
    assert void.root == our_vector("entries")[void.log]["roots"][vector["size"] - 1]
    assert void.next in our_vector("entries")


def test_ours_adoption() -> None:
    vector = our_vector("adoption")
    statement = Statement.decode(vector["statement"].encode())
    texts = {lang: CanonicalText.decode(raw.encode()) for lang, raw in vector["texts"].items()}
    assert statement.texts == {lang: text.hash for lang, text in texts.items()}
    assert [text.encode() for text in texts.values()] == [raw.encode() for raw in vector["texts"].values()]
    assert statement.encode() == vector["statement"].encode()
    assert message("decline", statement.encode()) == pae("application/vnd.mithaq.decline+json", statement.encode())


def test_ours_certificate() -> None:
    proven = certificate.verify(our_vector("certificate")["file"].encode())
    assert [vote.party for vote in proven.votes] == ["XA", "XB"]


def test_ours_words() -> None:
    assert [list(row) for row in WORDS] == our_vector("words_list")
    for case in our_vector("words"):
        for language in ("en", "fr", "ar"):
            assert spoken_words(case["hash"], language) == case[language]
