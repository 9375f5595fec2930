"""The second implementation checks what anybody may hold: a proof of an entry, a certificate (docs/ledger.md §34, §49).

Standard library and `cryptography`; nothing of mithaq. It says True or False and no more: whoever is refused asks the
first implementation why."""

import base64
import json
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

from tests.vectors.second import KEYS, b, dsse, h, low32, mj

Json = dict[str, Any]


class Wrong(Exception):
    """It proves nothing."""


def proof_holds(tlog: str, entry: bytes, origin: str, index: int, public: bytes) -> bool:
    """Does this tlog-proof show the entry at its place of this log, under a seal by this key?"""
    return _holds(lambda: _proof(tlog, entry, (origin, index), public))


def certificate_holds(data: bytes) -> bool:
    """Do the eight steps hold?"""
    return _holds(lambda: _certificate(data))


def _holds(check: Any) -> bool:
    try:
        check()
    except (Wrong, InvalidSignature, ValueError, KeyError, IndexError, TypeError):
        return False
    return True


def _certificate(data: bytes) -> None:
    whole = json.loads(data)
    need(mj(whole) == data and whole["t"] == "mithaq/certificate/1" and whole["v"] == 1)
    need(set(whole) == {"v", "t", "channel", "statement", "texts", "votes", "keydocs"})
    channel, statement = loads(whole["channel"]), loads(whole["statement"])
    need(statement["ch"] == low32(h(raw(whole["channel"])))[:26] and statement["parties"] == channel["parties"])
    need({lang: h(raw(text)).hex() for lang, text in whole["texts"].items()} == statement["texts"])
    need(all(loads(text)["lang"] == lang for lang, text in whole["texts"].items()))
    docs = _keydocs(whole["keydocs"], channel)
    need([vote["party"] for vote in whole["votes"]] == statement["parties"])
    for vote in whole["votes"]:
        doc = docs[vote["party"]][vote["version"] - 1]
        _vote(vote, statement, doc, raw(whole["statement"]))


def _keydocs(signed: list[Json], channel: Json) -> dict[str, list[Json]]:
    """Each party's documents from the one that the channel names, each signed by the one before and by itself."""
    chains: dict[str, list[bytes]] = {party: [] for party in channel["parties"]}
    for one in signed:
        need(set(one) == {"doc", "sigs"})
        doc = raw(one["doc"])
        chain = chains[json.loads(doc)["party"]]
        before = json.loads(chain[-1]) if chain else json.loads(doc)
        need(json.loads(doc)["prev"] == (h(chain[-1]).hex() if chain else None))
        need(json.loads(doc)["version"] == len(chain) + 1 and mj(json.loads(doc)) == doc)
        need(_signed(one, doc, before["root"]) and _signed(one, doc, json.loads(doc)["root"]))
        chain.append(doc)
    for party, chain in chains.items():
        need(h(chain[0]).hex() == channel["roots"][party])
    return {party: [json.loads(doc) for doc in chain] for party, chain in chains.items()}


def _signed(one: Json, doc: bytes, root: Json) -> bool:
    good = set()
    for sig in one["sigs"]:
        if sig["kid"] in root["keys"] and valid(bytes.fromhex(sig["kid"]), raw(sig["sig"]), dsse(KEYS, doc)):
            good.add(sig["kid"])
    return len(good) >= int(root["k"])


def _vote(vote: Json, statement: Json, doc: Json, signed: bytes) -> None:
    entry = loads(vote["entry"])
    origin = f"mithaq.v1/{statement['ch']}/{vote['party']}/"
    epoch = entry["log"].removeprefix(origin)
    need(entry["log"].startswith(origin) and epoch.isdigit() and len(entry["acts"]) == 1)
    (act,) = entry["acts"]
    said = {"obj": statement["obj"], "content": h(signed).hex()} | {
        name: vote[name] for name in ("key", "alg", "proof")
    }
    need(act == {"kind": "ledger.sign", "body": said})
    node = next(bytes.fromhex(one["pk"]) for one in doc["node"] if one["epoch"] == int(epoch))
    _proof(vote["tlog"], raw(vote["entry"]), (entry["log"], entry["seq"]), node)
    person = next(one for one in doc["people"] if one["kid"] == vote["key"])
    need(doc["version"] >= statement["keys"][vote["party"]] and "hod" in person["roles"])
    need(person["alg"] == vote["alg"])
    _person(person, vote["proof"], dsse("application/vnd.mithaq.adopt+json", signed))


def _person(person: Json, proof: Any, message: bytes) -> None:
    public = bytes.fromhex(person["pk"])
    if person["alg"] == "ed25519":
        return need(valid(public, raw(proof), message))
    ad, cd = raw(proof["ad"]), raw(proof["cd"])
    said = json.loads(cd)
    goal = base64.urlsafe_b64encode(h(message)).decode().rstrip("=")
    need((said["type"], said["challenge"], said["origin"]) == ("webauthn.get", goal, person["origin"]))
    need(ad[:32] == h(person["rp"].encode()) and ad[32] & 5 == 5 and (person["synced"] or not ad[32] & 8))
    key = load_der_public_key(public)
    if person["alg"] == "webauthn-es256" and isinstance(key, EllipticCurvePublicKey):
        return key.verify(raw(proof["sig"]), ad + h(cd), ECDSA(SHA256()))
    need(person["alg"] == "webauthn-eddsa" and isinstance(key, Ed25519PublicKey))
    return key.verify(raw(proof["sig"]), ad + h(cd))  # type: ignore[union-attr,call-arg,return-value]


def _proof(tlog: str, entry: bytes, place: tuple[str, int], public: bytes) -> None:
    """The path is walked from the leaf up, turning left or right as the index says (RFC 6962 §2.1.1, RFC 9162)."""
    origin, index = place
    head, _, note = tlog.partition("\n\n")
    version, line, *path = head.split("\n")
    need(version == "c2sp.org/tlog-proof@v1" and line == f"index {index}")
    size, root = _seal(note, origin, public)
    node, at, last = h(b"\0", entry), index, size - 1
    need(index < size)
    for step in path:
        if at % 2 or at == last:
            node = h(b"\1", raw(step), node)
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            node = h(b"\1", node, raw(step))
        need(last > 0)
        at, last = at // 2, last // 2
    need(last == 0 and node == root)


def _seal(note: str, origin: str, public: bytes) -> tuple[int, bytes]:
    body, _, tail = note.partition("\n\n")
    name, size, root = body.split("\n")
    mark = h(origin.encode(), b"\n\x01", public)[:4]
    marks = [raw(line.split(" ")[2]) for line in tail.splitlines() if line.startswith(f"— {origin} ")]
    ours = [one[4:] for one in marks if one[:4] == mark]
    need(name == origin and str(int(size)) == size and bool(ours))
    need(all(valid(public, one, (body + "\n").encode()) for one in ours))
    return int(size), raw(root)


def need(holds: bool) -> None:
    if not holds:
        raise Wrong


def raw(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    need(b(data) == text)
    return data


def loads(text: str) -> Json:
    value: Json = json.loads(raw(text))
    need(mj(value) == raw(text))
    return value


def valid(public: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
