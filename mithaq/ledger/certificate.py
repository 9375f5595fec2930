"""The certificate of an adopted text (§49): one file that anybody can check offline, in eight numbered steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from .adoption import CanonicalText, Statement, message
from .canonical import SAFE, check, encode, typed
from .channel import Descriptor, Party, parse_origin
from .keys import KeyDoc, Kid, Person, SignedDoc, verify_doc
from .personal import Proof, verify_person
from .proof import parse_proof, verify_entry_proof
from .refusals import LedgerError

MAX_CERTIFICATE = 64 * 2**20  # bytes
HEAD = "hod"  # the role whose signature binds a party (§45)


class VoteProof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One party's signature: its entry, the tlog-proof of the entry, the key doc `version` in force there.

    `key`, `alg` and `proof` repeat what the entry says, so that a reader needs no nested decoding.
    """

    party: Party
    entry: bytes
    tlog: str
    version: Annotated[int, msgspec.Meta(ge=1, le=SAFE)]
    key: Kid
    alg: str
    proof: Proof


class Certificate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file as it is written: canonical JSON, all bytes in base64. Nothing in it is verified yet."""

    channel: bytes
    statement: bytes
    texts: dict[Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{2,3}\Z")], bytes]
    votes: Annotated[tuple[VoteProof, ...], msgspec.Meta(max_length=64)]
    keydocs: Annotated[tuple[SignedDoc, ...], msgspec.Meta(max_length=4096)]
    t: Literal["mithaq/certificate/1"] = "mithaq/certificate/1"
    v: Literal[1] = 1


@dataclass(frozen=True, slots=True)
class Signature:
    """A verified signature: who (by key), where in the party's own log, and under which seal."""

    party: str
    person: Person
    version: int
    log: str
    seq: int
    at: int  # milliseconds, as the party's node noted it: informational
    note: str


@dataclass(frozen=True, slots=True)
class Certified:
    """What a certificate proves: these texts, signed by a head of delegation of every party."""

    channel: Descriptor
    statement: Statement
    texts: Mapping[str, CanonicalText]
    votes: Sequence[Signature]
    keys: Mapping[str, Sequence[KeyDoc]]


def make(
    *,
    channel: Descriptor,
    statement: bytes,
    texts: Mapping[str, bytes],
    votes: Sequence[tuple[str, bytes, str, int]],
    keydocs: Sequence[SignedDoc],
) -> bytes:
    """The file, verified before it leaves. A vote is (party, entry bytes, tlog-proof, key doc version in force there);
    `keydocs` hold each party's versions from 1 to that one. LedgerError names the step that fails."""
    proofs = tuple(_vote(*vote) for vote in sorted(votes))
    ordered = tuple(sorted(keydocs, key=_place))
    certificate = Certificate(
        channel=channel.encode(), statement=statement, texts=dict(texts), votes=proofs, keydocs=ordered
    )
    data = encode(certificate)
    verify(data)
    return data


def verify(data: bytes) -> Certified:
    """Check a certificate with nothing but itself; LedgerError("certificate_N") names the step that failed.

    It stands on the channel descriptor: whoever relies on it compares `Certified.channel.roots` (eight words each) with
    what the parties published. That a party had not declined before, and that the key doc in force was the newest, the
    two nodes have checked in the record; a file can't prove what isn't in it.
    """
    certificate = _read(data)
    channel, statement = _step2(certificate)
    texts = _step3(certificate, statement)
    docs = _step4(certificate, channel)
    _step5(certificate, statement)
    votes = [_signature(vote, statement, docs[vote.party]) for vote in certificate.votes]
    return Certified(channel, statement, texts, votes, docs)


def _read(data: bytes) -> Certificate:
    """Step 1: a canonical file of this form."""
    if len(data) > MAX_CERTIFICATE:
        raise LedgerError("certificate_1", why=f"{len(data)} > {MAX_CERTIFICATE} bytes")
    return typed(_CERTIFICATE, data, "certificate_1")


def _step2(certificate: Certificate) -> tuple[Descriptor, Statement]:
    """The statement speaks of this channel and of all its parties."""
    try:
        channel, statement = Descriptor.decode(certificate.channel), Statement.decode(certificate.statement)
    except LedgerError as error:
        raise LedgerError("certificate_2", why=error) from None
    if (statement.ch, statement.parties) != (channel.id, channel.parties):
        raise LedgerError("certificate_2", why=f"{statement.ch} {statement.parties}, {channel.id} {channel.parties}")
    return channel, statement


def _step3(certificate: Certificate, statement: Statement) -> dict[str, CanonicalText]:
    """Each text is the one that the statement names, in that language, and none is missing."""
    try:
        texts = {lang: CanonicalText.decode(data) for lang, data in certificate.texts.items()}
    except LedgerError as error:
        raise LedgerError("certificate_3", why=error) from None
    if {lang: text.hash for lang, text in texts.items()} != statement.texts:
        raise LedgerError("certificate_3", why="other texts than the statement names")
    if any(lang != text.lang for lang, text in texts.items()):
        raise LedgerError("certificate_3", why="a text in another language than it says")
    return texts


def _step4(certificate: Certificate, channel: Descriptor) -> dict[str, list[KeyDoc]]:
    """Each party's key docs from version 1, whose hash the channel names, each signed by the one before."""
    docs: dict[str, list[KeyDoc]] = {party: [] for party in channel.parties}
    for signed in certificate.keydocs:
        party = "?"
        try:
            party = KeyDoc.decode(signed.doc).party
            held = docs.get(party)
            if held is None:
                raise LedgerError("certificate_4", party=party, why="no party of the channel")
            held.append(verify_doc(signed, held[-1] if held else None))
        except LedgerError as error:
            raise LedgerError("certificate_4", party=party, why=error) from None
    for party, held in docs.items():
        if not held or held[0].hash != channel.roots[party]:
            raise LedgerError("certificate_4", party=party, why="first version")
    return docs


def _step5(certificate: Certificate, statement: Statement) -> None:
    """One signature of every party."""
    found = [vote.party for vote in certificate.votes]
    if found != list(statement.parties):
        raise LedgerError("certificate_5", expected=", ".join(statement.parties), found=", ".join(found) or "–")


def _signature(vote: VoteProof, statement: Statement, docs: Sequence[KeyDoc]) -> Signature:
    entry = _step6(vote, statement)
    if not statement.keys[vote.party] <= vote.version <= len(docs):
        raise LedgerError("certificate_8", party=vote.party, why=f"key document version {vote.version}")
    doc = docs[vote.version - 1]
    _step7(vote, entry, doc)
    person = _step8(vote, statement, doc)
    return Signature(vote.party, person, doc.version, entry.log, entry.seq, entry.at, parse_proof(vote.tlog).note)


def _step6(vote: VoteProof, statement: Statement) -> "_VoteEntry":
    """The entry is a single ledger.sign of this content, in a log of that party and channel."""
    try:
        entry = read_vote(vote.entry)
        log = parse_origin(entry.log)
    except LedgerError as error:
        raise LedgerError("certificate_6", party=vote.party, why=error) from None
    body, named = entry.acts[0].body, (statement.obj, statement.content, vote.key, vote.alg, vote.proof)
    if entry.acts[0].kind != "ledger.sign" or (log.ch, log.party) != (statement.ch, vote.party):
        raise LedgerError("certificate_6", party=vote.party, why=f"{entry.acts[0].kind}, {entry.log}")
    if (body.obj, body.content, body.key, body.alg, body.proof) != named:
        raise LedgerError("certificate_6", party=vote.party, why="another content, key or proof")
    return entry


def _step7(vote: VoteProof, entry: "_VoteEntry", doc: KeyDoc) -> None:
    """The entry stands at its place in the log that the party's node sealed."""
    key = doc.node_key(parse_origin(entry.log).epoch)
    if key is None:
        raise LedgerError("certificate_7", party=vote.party, why="no key of this epoch")
    try:
        seal = verify_entry_proof(vote.tlog, vote.entry, key)
    except LedgerError as error:
        raise LedgerError("certificate_7", party=vote.party, why=error) from None
    if seal.origin != entry.log or parse_proof(vote.tlog).index != entry.seq:
        raise LedgerError("certificate_7", party=vote.party, why=f"{seal.origin}, {entry.log}")


def _step8(vote: VoteProof, statement: Statement, doc: KeyDoc) -> Person:
    """The key is of a head of delegation in the key doc in force, and the signature is over this statement."""
    person = doc.person(vote.key)
    if person is None or HEAD not in person.roles:
        raise LedgerError("certificate_8", party=vote.party, why=f"key {vote.key}, version {doc.version}")
    try:
        verify_person(vote.alg, vote.proof, message("adopt", statement.encode()), person)
    except LedgerError as error:
        raise LedgerError("certificate_8", party=vote.party, why=error) from None
    return person


class _VoteBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    obj: str
    content: str
    key: str
    alg: str
    proof: Proof


class _VoteAct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    body: _VoteBody


class _VoteEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    acts: Annotated[tuple[_VoteAct, ...], msgspec.Meta(min_length=1, max_length=1)]
    at: Annotated[int, msgspec.Meta(ge=-SAFE, le=SAFE)]
    by: str
    log: str
    seen: dict[str, Any]
    seq: Annotated[int, msgspec.Meta(ge=0, le=SAFE)]
    v: Literal[1]


def read_vote(entry: bytes) -> _VoteEntry:
    """The entry of a vote, which holds that single act (§20); LedgerError("entry") otherwise."""
    read = typed(_ENTRY, entry, "entry")
    check(read.seen, depth=2)
    return read


def _vote(party: str, entry: bytes, tlog: str, version: int) -> VoteProof:
    body = read_vote(entry).acts[0].body
    return VoteProof(party, entry, tlog, version, body.key, body.alg, body.proof)


def _place(signed: SignedDoc) -> tuple[str, int]:
    doc = KeyDoc.decode(signed.doc)
    return doc.party, doc.version


_CERTIFICATE = msgspec.json.Decoder(Certificate)
_ENTRY = msgspec.json.Decoder(_VoteEntry)
