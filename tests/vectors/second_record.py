"""The second implementation, of what a record says: verdicts, brackets, digests, and the frame that carries it.

Nothing of mithaq here either. It reads a record as slowly as the specification does: to judge an entry it reads all
that the author had seen again, from nothing, so that no order of arrival can enter. `histories.py` beside it plays a
few records with it and writes their vectors.
"""

import json
import struct
from typing import Any

from tests.vectors.second import CH, NODES, SIGNED1, Pen, dsse, entry, h, log, low32, mj, mth, note, text

PARTIES = ("XA", "XB")
INLINE = ("ledger.file",)  # kinds whose body stands in the entry (§19)
Acts = list[tuple[str, dict[str, Any]]]
Spot = tuple[str, int, int]


class Refuse(Exception):
    """Void, with its code and values."""


class History:
    """Two logs as their authors wrote them: entry bytes, and salt and payload of each act."""

    def __init__(self) -> None:
        self.logs: dict[str, list[bytes]] = {party: [] for party in PARTIES}
        self.opened: dict[str, list[list[tuple[bytes, bytes] | None]]] = {party: [] for party in PARTIES}
        self.pasts: dict[str, list[dict[str, int]]] = {party: [] for party in PARTIES}
        self.verdicts: dict[tuple[str, int], tuple[str, dict[str, Any]] | None] = {}

    def write(self, party: str, acts: Acts, seen: int = 0, by: str = "u:sec") -> None:
        """An entry whose author admits to have seen the first `seen` entries of the other's log; 0: no news."""
        (other,) = set(PARTIES) - {party}
        seq, named = len(self.logs[party]), {}
        past = dict(self.pasts[party][-1]) if seq else dict.fromkeys(PARTIES, 0)
        if seen > past[other]:
            named = {log(other): [seen, mth(self.logs[other][:seen]).hex()]}
            past[other] = seen
            past[party] = max(past[party], self.pasts[other][seen - 1][party])
        past[party] = seq
        pairs = [None if kind in INLINE else (h(f"{party} {seq} {i}".encode())[:16], mj(body))
                 for i, (kind, body) in enumerate(acts)]  # fmt: skip
        refs = [{"kind": kind, "c": commit(*pair)} if pair else {"kind": kind, "body": body}
                for (kind, body), pair in zip(acts, pairs, strict=True)]  # fmt: skip
        raw = json.loads(entry(party, seq, refs, seen=named))
        self.logs[party].append(mj(raw | {"by": by}))
        self.opened[party].append(pairs)
        self.pasts[party].append(past)


def commit(salt: bytes, payload: bytes) -> str:
    return h(b"mithaq/pl/1\n", salt, payload).hex()


def content(kind: str, payload: bytes) -> str:
    return h(b"mithaq/proposal/1\n", kind.encode(), b"\n", payload).hex()


class World:
    """What the entries of some closed set say, read one after another."""

    def __init__(self) -> None:
        self.judging = False  # what stands is not asked again: what it crossed with can't undo it
        self.rows: dict[str, tuple[str, dict[str, Any]]] = {}  # key → model, fields
        self.votes: dict[tuple[str, str], dict[str, tuple[str, int]]] = {}
        self.heads: dict[tuple[str, str], dict[Spot, Any]] = {}
        self.files: dict[tuple[str, str], tuple[int, str]] = {}  # (party, c) → size, media type

    def refuse(self, code: str, values: dict[str, Any]) -> None:
        if self.judging:
            raise Refuse(code, values)

    def row(self, key: str, *models: str) -> dict[str, Any]:
        model, fields = self.rows.get(key, ("", {}))
        if model not in models:
            raise Refuse("unknown", {"key": key})
        return fields

    def voted(self, thing: str, hashed: str) -> dict[str, tuple[str, int]]:
        return self.votes.setdefault((thing, hashed), {})


def judge(history: History, party: str, seq: int) -> tuple[str, dict[str, Any]] | None:
    """The verdict on one entry: nothing but itself and what its author had seen (§26)."""
    if (party, seq) not in history.verdicts:
        world = world_of(history, history.pasts[party][seq])
        world.judging = True
        try:
            play(history, world, party, seq)
            history.verdicts[party, seq] = None
        except Refuse as refusal:
            history.verdicts[party, seq] = refusal.args
    return history.verdicts[party, seq]


def world_of(history: History, past: dict[str, int]) -> World:
    """The standing entries of the first past[party] of each log, each after all that it had seen."""
    world = World()
    members = [(party, seq) for party, size in past.items() for seq in range(size)]
    for party, seq in sorted(members, key=lambda at: (sum(history.pasts[at[0]][at[1]].values()), at)):
        if judge(history, party, seq) is None:
            play(history, world, party, seq)
    return world


def play(history: History, world: World, party: str, seq: int) -> None:
    """What an entry does to a world; Refuse if it can't."""
    whole = json.loads(history.logs[party][seq])
    for i, ref in enumerate(whole["acts"]):
        pair = history.opened[party][seq][i]
        payload = pair[1] if pair else mj(ref["body"])
        mandated(world, party, whole["by"], ref["kind"])
        act(world, (party, seq, i), ref["kind"], payload)
        past = history.pasts[party][seq]
        for named in json.loads(payload).get("over", []):
            owner = named[0].split("/")[2]
            if named[0] != log(owner) or named[1] >= past.get(owner, 0):
                world.refuse("not_seen", {"ref": f"{named[0]}#{named[1]}.{named[2]}"})


def mandated(world: World, party: str, by: str, kind: str) -> None:
    """A mandate counts iff the author's own party granted it; the first grant of a party needs none."""
    roles = {"session.agree": ["secretary", "chair"], "mandate.grant": ["administrator", "secretary"],
             "ledger.file": ["secretary", "planner", "head"]}  # fmt: skip
    needed = roles.get(kind, roles["mandate.grant"] if kind == "mandate.end" else ["secretary"])
    granted = [f for key, (model, f) in world.rows.items() if model == "Mandate" and key.startswith(party + ".")]
    held = {f["role"] for f in granted if f["holder"] == by and not f["ended"]}
    if not held & set(needed) and not (kind == "mandate.grant" and not granted):
        world.refuse("no_mandate", {"by": by, "kind": kind, "roles": ", ".join(needed)})


def act(world: World, at: Spot, kind: str, payload: bytes) -> None:
    party, seq, _ = at
    body: dict[str, Any] = json.loads(payload)
    match kind:
        case "mandate.grant":
            put(world, at, "Mandate", {**body, "ended": False})
        case "mandate.end":
            fields = world.row(body["key"], "Mandate")
            own(world, party, body["key"])
            if fields["ended"]:
                world.refuse("mandate_ended", {"key": body["key"]})
            fields.update(ended=True, seq=seq)
        case "session.propose":
            hashed, before = content(kind, payload), body["replaces"]
            subject = world.row(before, "Session")["subject"] if before else body["key"]
            put(world, at, "Session", {**body, "hashed": hashed, "subject": subject, "withdrawn": False})
            world.voted(body["key"], hashed)[party] = "agree", seq
        case "ledger.file":
            announce(world, party, body)
        case "session.agree" | "proposal.decline":
            answer(world, at, kind, body)
        case "proposal.withdraw":
            withdraw(world, at, body["key"])
        case "instrument.create":
            put(world, at, "Instrument", body)
        case "article.write":
            write(world, at, body)


def announce(world: World, party: str, body: dict[str, Any]) -> None:
    """A party announces a file once (§21); what isn't of the form is refused before all else."""
    type_, subtype = body["type"].split("/") if body["type"].count("/") == 1 else ("", "")
    for part in (type_, subtype):
        if not part or part[0] in ".+-" or set(part) - set("abcdefghijklmnopqrstuvwxyz0123456789.+-"):
            world.refuse("malformed", {"kind": "ledger.file"})
    if (party, body["c"]) in world.files:
        world.refuse("file_twice", {"c": body["c"][:16], "party": party})
    world.files[party, body["c"]] = body["size"], body["type"]


def answer(world: World, at: Spot, kind: str, body: dict[str, Any]) -> None:
    party, seq, _ = at
    key, fields = body["key"], world.row(body["key"], "Session")
    if fields["hashed"] != body["hashed"]:
        proposed = fields["hashed"][:16] if kind == "session.agree" else key
        world.refuse("other_text", {"hashed": body["hashed"][:16], "proposed": proposed})
    if kind == "session.agree" and fields["withdrawn"]:
        world.refuse("withdrawn", {"thing": key, "party": key.split(".")[0]})
    votes = world.voted(key, body["hashed"])
    if party in votes:
        world.refuse("already_voted", {"thing": key, "party": party})
    votes[party] = "agree" if kind == "session.agree" else "decline", seq


def withdraw(world: World, at: Spot, key: str) -> None:
    fields = world.row(key, "Session")
    own(world, at[0], key)
    if fields["withdrawn"]:
        world.refuse("withdrawn", {"thing": key, "party": at[0]})
    votes = world.voted(key, fields["hashed"])
    if all(votes.get(party, ("", 0))[0] == "agree" for party in PARTIES):
        world.refuse("settled", {"thing": key})
    fields.update(withdrawn=True, seq=at[1])


def write(world: World, at: Spot, body: dict[str, Any]) -> None:
    known = world.row(body["instrument"], "Instrument")["languages"]
    if body["language"] not in known:
        world.refuse("language_missing", {"languages": body["language"], "found": ", ".join(known)})
    if body["key"] not in world.rows:
        if not body["key"].startswith(at[0] + "."):
            world.refuse("unknown", {"key": body["key"]})
        put(world, at, "Article", {name: body[name] for name in ("key", "instrument", "number")})
    heads = world.heads.setdefault((body["key"], body["language"]), {})
    for named in body["over"]:
        heads.pop((named[0].split("/")[2], named[1], named[2]), None)
    heads[at] = {"h": body["heading"], "b": body["body"]}


def put(world: World, at: Spot, model: str, fields: dict[str, Any]) -> None:
    key = fields["key"]
    if world.rows.get(key, ("",))[0] == model:
        world.refuse("exists", {"key": key})
    own(world, at[0], key)
    world.rows[key] = model, {**fields, "seq": at[1], "committed": {}}


def own(world: World, party: str, key: str) -> None:
    if not key.startswith(party + "."):
        world.refuse("not_yours", {"key": key})


# ── digests (§76) and the frame (§61) ─────────────────────────────────────────────────────────────────────────────


def record(history: History) -> str:
    lines = [f'["{log(party)}",{len(found)},"{mth(found).hex()}"]' for party, found in history.logs.items()]
    return h("\n".join(sorted(lines)).encode()).hex()


def picture(history: History) -> tuple[str, list[str]]:
    world, lines = world_of(history, {party: len(found) for party, found in history.logs.items()}), []
    for key, (model, fields) in world.rows.items():
        lines.append(text(["row", key, model, fields]))
    for (thing, hashed), votes in world.votes.items():
        lines += [text(["vote", thing, hashed, party, *vote]) for party, vote in votes.items()]
    for (thing, field), heads in world.heads.items():
        lines += [text(["head", thing, field, list(at), value]) for at, value in heads.items()]
    for party, code, at, values in voids(history):
        lines.append(text(["void", party, at, code, values]))
    lines.sort(key=str.encode)
    return h("\n".join(lines).encode()).hex(), lines


def voids(history: History) -> list[tuple[str, str, int, dict[str, Any]]]:
    places = [(party, seq) for party, entries in history.logs.items() for seq in range(len(entries))]
    return [(party, found[0], seq, found[1]) for party, seq in places if (found := judge(history, party, seq))]


def file(data: bytes, salt: bytes) -> tuple[str, bytes]:
    """Its commitment, and its record (0x05)."""
    c = commit(salt, data)
    return c, mj({"c": c, "salt": salt.hex(), "size": len(data)}) + b"\n" + data


def records_of(
    history: History, to: str, sender: str, *, start: int = 0, want: list[str] | None = None
) -> list[tuple[int, bytes]]:
    """All but the trailer: manifest, key docs, seals, entries each with its payloads."""
    sizes = {party: len(found) for party, found in history.logs.items() if found}
    spans = {log(party): [start if party == sender else 0, size] for party, size in sizes.items()}
    have = {log(party): len(found) for party, found in history.logs.items()}
    asked = {"want": want} if want else {}
    found = [(0x10, mj({"v": 1, "from": sender, "to": to, "ch": CH, "range": spans, "have": have, **asked}))]
    found += [(0x04, text(SIGNED1[party]).encode()) for party in PARTIES]
    found += [(0x03, note(NODES[party][0], log(party), history.logs[party]).encode()) for party in sizes]
    for party in sizes:
        for seq in range(spans[log(party)][0], sizes[party]):
            found.append((0x01, history.logs[party][seq]))
            for i, pair in enumerate(history.opened[party][seq]):
                if pair:
                    line = {"log": log(party), "seq": seq, "i": i, "salt": pair[0].hex(), "pl": pair[1].decode()}
                    found.append((0x02, mj(line)))
    return found


def frame(records: list[tuple[int, bytes]], pen: Pen, *, signed: bool = True) -> bytes:
    data = b"mithaq-bundle-1\n"
    for kind, body in records:
        data += bytes([kind]) + struct.pack(">I", len(body)) + body
    if not signed:
        return data
    return data + b"\x1f\x00\x00\x00\x40" + pen.key.sign(dsse("application/vnd.mithaq.bundle", h(data)))


def thing(party: str, name: str) -> str:
    return f"{party}.{low32(h(name.encode()))[:26]}"
