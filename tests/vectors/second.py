"""A second small implementation of docs/ledger.md, for vectors only: standard library and Ed25519, nothing of mithaq.

It is written the other way round on purpose: text is put together character by character, trees are recursive, nothing
is checked. `python tests/vectors/second.py` writes the vectors; tests/ledger/test_vectors.py compares.
"""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HERE = Path(__file__).parent
SHORT = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
BOX = {"XA": "age1zawav4pamcl28l64x63f6ljg0059747vn2lswzdm2g9m8sm04u8s2gpfs4"}
BOX["XB"] = "age1tnw64g8cqm835u6ea2qmpef9je0hgx3ry0cuxrrr4mdkmfpwz3js8t99ua"


def text(value: Any) -> str:
    """§2–3, by hand."""
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(SHORT.get(ord(c), c if ord(c) > 31 else f"\\u{ord(c):04x}") for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(text(item) for item in value) + "]"
    return "{" + ",".join(text(key) + ":" + text(value[key]) for key in sorted(value)) + "}"


def mj(value: Any) -> bytes:
    return text(value).encode("utf-8")


def h(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def b(data: bytes) -> str:
    return base64.standard_b64encode(data).decode("ascii")


def low32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").lower().replace("=", "")


class Pen:  # an Ed25519 key made from one byte repeated
    def __init__(self, fill: int) -> None:
        self.key = Ed25519PrivateKey.from_private_bytes(bytes([fill]) * 32)
        self.pub = self.key.public_key().public_bytes_raw()
        self.hex = self.pub.hex()


def dsse(kind: str, body: bytes) -> bytes:
    return f"DSSEv1 {len(kind)} {kind} {len(body)} ".encode() + body


def mth(entries: list[bytes]) -> bytes:
    """RFC 6962 §2.1, as it is defined there."""
    if len(entries) < 2:
        return h(b"\0", entries[0]) if entries else h()
    k = split(len(entries))
    return h(b"\1", mth(entries[:k]), mth(entries[k:]))


def path(m: int, entries: list[bytes]) -> list[bytes]:
    if len(entries) < 2:
        return []
    k = split(len(entries))
    if m < k:
        return [*path(m, entries[:k]), mth(entries[k:])]
    return [*path(m - k, entries[k:]), mth(entries[:k])]


def split(n: int) -> int:
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def note(pen: Pen, origin: str, entries: list[bytes]) -> str:
    body = f"{origin}\n{len(entries)}\n{b(mth(entries))}\n"
    mark = h(origin.encode(), b"\n\x01", pen.pub)[:4] + pen.key.sign(body.encode())
    return body + f"\n— {origin} {b(mark)}\n"


def tlog(pen: Pen, origin: str, entries: list[bytes], index: int) -> str:
    lines = "".join(b(step) + "\n" for step in path(index, entries))
    return f"c2sp.org/tlog-proof@v1\nindex {index}\n{lines}\n{note(pen, origin, entries)}"


def signed(kind: str, body: bytes, pens: list[Pen]) -> dict[str, Any]:
    """§51, §54: a document with the signatures of root keys."""
    pens = sorted(pens, key=lambda pen: pen.hex)
    return {"doc": b(body), "sigs": [{"kid": p.hex, "sig": b(p.key.sign(dsse(kind, body)))} for p in pens]}


# The cast: per party three root keys, node keys of two epochs, a head of delegation, and its successor.
ROOTS = {"XA": [Pen(1), Pen(2), Pen(3)], "XB": [Pen(11), Pen(12), Pen(13)]}
NODES = {"XA": [Pen(4), Pen(5)], "XB": [Pen(14), Pen(15)]}
HEADS = {"XA": Pen(6), "XB": Pen(16)}
NEXT = {"XA": Pen(7), "XB": Pen(17)}
DER = bytes.fromhex("302a300506032b6570032100")  # SubjectPublicKeyInfo of Ed25519
KEYS, VOID = "application/vnd.mithaq.keys+json", "application/vnd.mithaq.void+json"


def person(party: str, pen: Pen, kid: str) -> dict[str, Any]:
    own: dict[str, Any] = {"kid": kid, "roles": ["hod"], "alg": "ed25519", "pk": pen.hex}
    if party == "XA":
        return {**own, "rp": None, "origin": None, "synced": False}
    key = {"alg": "webauthn-eddsa", "pk": (DER + pen.pub).hex()}
    return {**own, **key, "rp": "mithaq.xb.example", "origin": "https://mithaq.xb.example", "synced": True}


def keydoc(party: str, version: int, prev: bytes | None) -> bytes:
    roots = sorted(
        pen.hex for pen in ROOTS[party][version - 1 :][:2]
    )  # version 2 drops the first root, takes the third
    people = [person(party, HEADS[party], "hod-1")] + [person(party, NEXT[party], "hod-2")] * (version - 1)
    own = {"party": party, "version": version, "prev": prev and h(prev).hex(), "people": people, "box": [BOX[party]]}
    node = [{"epoch": i + 1, "pk": NODES[party][i].hex} for i in range(version)]
    site = {"url": f"https://{party.lower()}.example", "tls": [h(party.encode()).hex()]}
    return mj({"v": 1, "t": "mithaq/keys/1", "root": {"k": 2, "keys": roots}, "node": node, **own, **site})


DOC1 = {party: keydoc(party, 1, None) for party in ROOTS}
DOC2 = {party: keydoc(party, 2, DOC1[party]) for party in ROOTS}
SIGNED1 = {party: signed(KEYS, DOC1[party], ROOTS[party][:2]) for party in ROOTS}
SIGNED2 = {party: signed(KEYS, DOC2[party], ROOTS[party]) for party in ROOTS}
FIRST = {"roots": {party: h(doc).hex() for party, doc in DOC1.items()}, "nonce": "00112233445566778899aabbccddeeff"}
CHANNEL = mj({"v": 1, "t": "mithaq/channel/1", "parties": ["XA", "XB"], **FIRST})
CH = low32(h(CHANNEL))[:26]
OBJ = "XA." + low32(h(b"the minutes"))[:26]


def log(party: str, epoch: int = 1) -> str:
    return f"mithaq.v1/{CH}/{party}/{epoch}"


def entry(party: str, seq: int, acts: list[Any], **more: Any) -> bytes:
    epoch, seen = more.get("epoch", 1), more.get("seen", {})
    at = 1_764_000_000_000 + seq
    return mj({"v": 1, "log": log(party, epoch), "seq": seq, "seen": seen, "at": at, "by": "u:1", "acts": acts})


def protocol(kind: str, **body: Any) -> list[Any]:
    return [{"kind": kind, "body": body}]


def canonical_text(lang: str, title: str, head: str, body: str) -> bytes:
    articles = [{"n": "1", "h": head, "b": body}]
    return mj({"v": 1, "t": "mithaq/text/1", "lang": lang, "title": title, "articles": articles})


AR = canonical_text("ar", "محضر", "الموضوع", "يجتمع الطرفان مرة كل سنة.")
TEXTS = {"ar": AR, "fr": canonical_text("fr", "Procès-verbal", "Objet", "Les Parties se réunissent\nune fois par an.")}
NAMED = {lang: h(data).hex() for lang, data in TEXTS.items()}
TERMS = {"after": None, "texts": NAMED, "parties": ["XA", "XB"], "keys": {"XA": 1, "XB": 1}}
STATEMENT = mj({"v": 1, "t": "mithaq/adopt/1", "ch": CH, "obj": OBJ, **TERMS})


def vote(party: str, choice: str) -> list[Any]:
    word = {"sign": "adopt", "decline": "decline"}[choice]
    signable, head = dsse(f"application/vnd.mithaq.{word}+json", STATEMENT), HEADS[party]
    alg, proof = "ed25519", b(head.key.sign(signable))  # type: str, Any
    if party == "XB":
        goal = base64.urlsafe_b64encode(h(signable)).decode().rstrip("=")
        cd = b'{"type":"webauthn.get","challenge":"%s","origin":"https://mithaq.xb.example"}' % goal.encode()
        ad = h(b"mithaq.xb.example") + b"\x1d\0\0\0\x09"  # present, verified, backed up; counter 9
        alg, proof = "webauthn-eddsa", {"ad": b(ad), "cd": b(cd), "sig": b(head.key.sign(ad + h(cd)))}
    body = {"obj": OBJ, "content": h(STATEMENT).hex(), "key": "hod-1", "alg": alg, "proof": proof}
    return protocol(f"ledger.{choice}", **body)


def logs() -> dict[str, list[bytes]]:
    """A log of each party with every protocol act whose body this document fixes."""
    first = [
        entry("XA", 0, protocol("ledger.registry", version=1, hash=h(b"registry").hex())),
        entry("XA", 1, vote("XA", "sign")),
        entry("XA", 2, protocol("ledger.keys", version=2, hash=h(DOC2["XA"]).hex())),
        entry("XA", 3, protocol("ledger.file", c=h(b"file").hex(), size=1234, type="application/pdf")),
        entry("XA", 4, protocol("ledger.erase", target=[log("XA"), 3, 0], ground="retention", **{"for": None})),
        entry("XA", 5, protocol("ledger.move", next=log("XA", 2), pk=NODES["XA"][1].hex)),
    ]
    seen = {log("XA"): [5, mth(first[:5]).hex()]}
    second = [
        entry("XB", 0, vote("XB", "sign")),
        entry("XB", 1, protocol("ledger.erased", target=[log("XA"), 3, 0]), seen=seen),
        entry("XB", 2, vote("XB", "decline")),
    ]
    return {log("XA"): first, log("XB"): second, log("XA", 2): [entry("XA", 0, vote("XA", "decline"), epoch=2)]}


def certificate() -> bytes:
    votes = []
    for party, place in (("XA", 1), ("XB", 0)):
        lines = logs()[log(party)]
        body = json.loads(lines[place])["acts"][0]["body"]
        proof = tlog(NODES[party][0], log(party), lines, place)
        said = {name: body[name] for name in ("key", "alg", "proof")}
        votes.append({"party": party, "entry": b(lines[place]), "tlog": proof, "version": 1, **said})
    docs = [SIGNED1["XA"], SIGNED2["XA"], SIGNED1["XB"]]
    texts = {"statement": b(STATEMENT), "texts": {lang: b(data) for lang, data in TEXTS.items()}}
    return mj({"v": 1, "t": "mithaq/certificate/1", "channel": b(CHANNEL), **texts, "votes": votes, "keydocs": docs})


def void(size: int) -> dict[str, Any]:
    root = mth(logs()[log("XA")][:size]).hex()
    body = mj({"log": log("XA"), "size": size, "root": root, "next": log("XA", 2)})
    return signed(VOID, body, ROOTS["XA"][:2])


def words() -> list[dict[str, Any]]:
    table = json.loads((HERE / "words_list.json").read_text("utf-8"))
    cases = []
    for digest in (h(DOC1["XA"]), h(DOC1["XB"]), bytes(32)):
        places = list(hashlib.pbkdf2_hmac("sha256", digest, b"mithaq/words/1", 262144, 8))
        spoken = {lang: [table[i][column] for i in places] for column, lang in enumerate(["en", "fr", "ar"])}
        cases.append({"hash": digest.hex(), "places": places, **spoken})
    return cases


def whole_log(origin: str, found: list[bytes]) -> dict[str, Any]:
    _, _, party, epoch = origin.split("/")
    roots = [mth(found[: i + 1]).hex() for i in range(len(found))]
    seal = note(NODES[party][int(epoch) - 1], origin, found)
    return {"entries": [line.decode() for line in found], "roots": roots, "seal": seal}


def build() -> dict[str, Any]:
    """Every vector of a format by the name of its file; what a record says is in histories.py."""
    texts = {lang: data.decode() for lang, data in TEXTS.items()}
    return {
        "adoption": {"statement": STATEMENT.decode(), "texts": texts, "obj": OBJ},
        "certificate": {"file": certificate().decode()},
        "channel": {"descriptor": CHANNEL.decode(), "id": CH},
        "entries": {origin: whole_log(origin, found) for origin, found in logs().items()},
        "keys": {party: [text(SIGNED1[party]), text(SIGNED2[party])] for party in ROOTS},
        "void": {"signed": text(void(3)), "size": 3},
        "words": words(),
    }


if __name__ == "__main__":
    for name, vector in build().items():
        (HERE / f"{name}.json").write_text(json.dumps(vector, ensure_ascii=False, indent=1) + "\n", "utf-8")
