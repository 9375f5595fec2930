"""Small records played with the second implementation, and their vectors: verdicts, brackets, digests, a frame.

`python -m tests.vectors.histories` writes `tests/vectors/record/*.json`; tests/invariants/test_second.py compares."""

import json
from pathlib import Path
from typing import Any

from tests.vectors.second import CHANNEL, NODES, SIGNED1, SIGNED2, b, h, log, mj, text
from tests.vectors.second_record import (
    Acts,
    History,
    content,
    file,
    frame,
    picture,
    record,
    records_of,
    thing,
    voids,
    world_of,
)

HERE = Path(__file__).parent / "record"
FOLD = 2  # the number under which the PICTURE digest here compares
SESSION, OTHER, MINUTES = thing("XA", "session"), thing("XA", "other session"), thing("XA", "minutes")
ARTICLE, SECOND = thing("XA", "article"), thing("XB", "second article")


def founded() -> History:
    """A secretary with a mandate on each side."""
    history = History()
    history.write("XA", grant("XA", "secretary"))
    history.write("XB", grant("XB", "secretary"), seen=1)
    return history


def grant(party: str, role: str, holder: str = "u:sec") -> Acts:
    key = thing(party, f"{role} {holder}")
    fields = {"key": key, "holder": holder, "role": role, "axis": None, "since": None, "until": None}
    return [("mandate.grant", fields)]


def session(key: str, number: int = 1, replaces: str | None = None) -> Acts:
    days = {"day": "2026-12-14", "until": "2026-12-15", "extraordinary": False, "host": "XA"}
    place = {"place": {"ar": "باماكو", "fr": "Bamako"}}
    return [("session.propose", {"key": key, "replaces": replaces, "number": number, **days, **place})]


def hashed(acts: Acts) -> str:
    return content(acts[0][0], mj(acts[0][1]))


def agree(key: str, number: int = 1, replaces: str | None = None) -> Acts:
    return [("session.agree", {"key": key, "hashed": hashed(session(key, number, replaces))})]


def withdraw(key: str) -> Acts:
    return [("proposal.withdraw", {"key": key})]


def minutes() -> Acts:
    fields = {"key": MINUTES, "session": None, "genre": "minutes", "reference": "PV-1", "prevailing": None}
    texts = {"title": {"ar": "محضر", "fr": "Procès-verbal"}, "languages": ["ar", "fr"], "place": {"fr": "Bamako"}}
    return [("instrument.create", {**fields, **texts, "day": "2026-12-15"})]


def write(body: str, over: list[Any], key: str = ARTICLE, lang: str = "fr") -> Acts:
    fields = {"key": key, "instrument": MINUTES, "number": 1, "language": lang, "heading": "Objet"}
    return [("article.write", {**fields, "body": body, "over": over})]


def at(party: str, seq: int) -> list[Any]:
    return [log(party), seq, 0]


def mandates() -> History:
    """Nobody acts without a mandate of their own party; what was ended counts no more, from there on."""
    history = founded()
    history.write("XA", session(SESSION), by="u:stranger")
    history.write("XA", [*grant("XA", "secretary", "u:two")])
    history.write("XA", session(SESSION), by="u:two")
    history.write("XA", [("mandate.end", {"key": thing("XA", "secretary u:two")})])
    history.write("XA", session(OTHER), by="u:two")
    history.write("XA", [("mandate.end", {"key": thing("XA", "secretary u:two")})])
    history.write("XB", [("mandate.end", {"key": thing("XA", "secretary u:sec")})], seen=7)
    history.write("XB", session(thing("XA", "stolen")))
    history.write("XB", session(thing("XB", "by a foreign mandate")), by="u:two")
    return history


def votes() -> History:
    """The first vote is final, only what was seen can be voted on, and only as hashed."""
    history = founded()
    history.write("XA", session(SESSION))
    history.write("XB", agree(SESSION), seen=1)
    history.write("XB", agree(SESSION, number=2), seen=2)
    history.write("XB", agree(SESSION))
    history.write("XB", [("proposal.decline", {"key": SESSION, "hashed": hashed(session(SESSION))})])
    history.write("XA", withdraw(SESSION), seen=1)
    history.write("XA", withdraw(SESSION))
    history.write("XA", session(OTHER, replaces=SESSION))
    history.write("XA", withdraw(OTHER), seen=5)
    history.write("XB", agree(OTHER, replaces=SESSION), seen=6)
    history.write("XB", [("proposal.decline", {"key": OTHER, "hashed": hashed(session(OTHER, replaces=SESSION))})])
    history.write("XA", session(SESSION), seen=5)
    history.write("XA", [*session(thing("XA", "third"), 3), *session(SESSION)])
    return history


def settled() -> History:
    """What all had agreed as its author knew can't be withdrawn; a withdrawal that crosses an agreement stands."""
    history = founded()
    history.write("XA", session(SESSION))
    history.write("XA", session(OTHER, 2))
    history.write("XB", agree(SESSION), seen=3)
    history.write("XB", agree(OTHER, 2))
    history.write("XA", withdraw(OTHER), seen=2)
    history.write("XA", withdraw(SESSION), seen=3)
    return history


def brackets() -> History:
    """Writes that cross make a bracket; one that names both heads settles it; one that names what is gone adds."""
    history = founded()
    history.write("XA", [*minutes(), *write("vingt", [])])
    first = [log("XA"), 1, 1]
    history.write("XA", write("vingt-cinq", [first]))
    history.write("XB", write("trente", [first]), seen=2)
    history.write("XB", write("ثلاثون", [], lang="ar"))
    history.write("XB", write("quarante", [at("XA", 2)]))  # void: it hadn't seen that
    history.write("XA", write("عشرون", [], lang="ar"))
    history.write("XA", write("tout", [at("XA", 2), at("XB", 1)], lang="ar"), seen=3)
    history.write("XB", write("vingt-quatre", [at("XA", 2), at("XB", 1)]), seen=3)
    history.write("XA", write("dernier", [first]), seen=4)
    history.write("XB", write("Article de l'autre", [], key=SECOND))
    history.write("XB", write("volé", [], key=thing("XA", "never made")))
    history.write("XB", write("english", [], lang="en"))
    return history


SCAN, TABLE = b"%PDF-1.7 a scan", "unité;places\nA;24\n".encode()
SALTS = {data: h(b"salt ", data)[:16] for data in (SCAN, TABLE)}


def announce(data: bytes, media_type: str, **changed: Any) -> Acts:
    return [("ledger.file", {"c": file(data, SALTS[data])[0], "size": len(data), "type": media_type, **changed})]


def announced() -> History:
    """A party announces a file once, by someone who may; another may announce the same one."""
    history, pdf = founded(), announce(SCAN, "application/pdf")
    history.write("XA", pdf, by="u:stranger")
    history.write("XA", pdf)
    history.write("XA", pdf)
    history.write("XA", [*announce(TABLE, "text/csv"), *announce(TABLE, "text/csv")])
    history.write("XA", announce(TABLE, "text/csv; charset=utf-8"))
    history.write("XB", announce(SCAN, "application/pdf", size=4), seen=2)
    history.write("XA", announce(TABLE, "text/csv"), seen=2)
    return history


def files() -> dict[str, Any]:
    """A frame with two files that were announced and one that wasn't, and asks for another; and what is refused."""
    history, pen = announced(), NODES["XA"][0]
    stray = file(b"nobody announced it", bytes(16))
    known = {data: file(data, SALTS[data]) for data in (SCAN, TABLE)}
    wanted = ["0" * 64]
    good = records_of(history, "XB", "XA", want=wanted)
    scan, salt = known[SCAN][1], SALTS[SCAN].hex()
    bad = {
        "a file with another salt": ("file", [(0x05, scan.replace(salt.encode(), b"0" * 32))]),
        "a file that was changed": ("file", [(0x05, scan.replace(b"a scan", b"a spam"))]),
        "a file cut short": ("frame", [(0x05, scan[:-1])]),
        "a file that is longer": ("frame", [(0x05, scan + b"!")]),
        "a file twice": ("file_again", [(0x05, scan), (0x05, scan)]),
        "a file with a name": ("frame", [(0x05, scan.replace(b'"salt"', b'"name":"x","salt"'))]),
        "a header without an end": ("frame", [(0x05, b"{" + b" " * 300)]),
    }
    return {
        **verdicts(history),
        "frame": b(frame([*good, *((0x05, record) for _, record in (*known.values(), stray))], pen)),
        "files": [[c, SALTS[data].hex(), len(data), h(data).hex()] for data, (c, _) in known.items()],
        "stray": stray[0],
        "want": wanted,
        "must_reject": [{"why": why, "code": code, "frame": b(frame([*good, *more], pen))}
                        for why, (code, more) in bad.items()],
    }  # fmt: skip


def told(history: History) -> dict[str, Any]:
    """Its bytes: entries, and beside each what its acts committed to."""
    return {
        log(party): {
            "entries": [raw.decode() for raw in found],
            "opened": [
                [pair and [pair[0].hex(), pair[1].decode()] for pair in pairs] for pairs in history.opened[party]
            ],
        }
        for party, found in history.logs.items()
    }


def verdicts(history: History) -> dict[str, Any]:
    found = [[party, seq, code, values] for party, code, seq, values in voids(history)]
    return {"logs": told(history), "voids": found}


def heads(history: History) -> dict[str, Any]:
    """After each size of both logs that somebody had before them: (sizes, heads)."""
    whole = {party: len(found) for party, found in history.logs.items()}
    steps = []
    for past in [*history.pasts["XA"], *history.pasts["XB"], whole]:
        found = world_of(history, past).heads
        lines = [[*place, *spot, value] for place, at_ in sorted(found.items()) for spot, value in sorted(at_.items())]
        steps.append({"sizes": past, "heads": lines})
    return {**verdicts(history), "steps": steps}


def digests(history: History) -> dict[str, Any]:
    hash_, lines = picture(history)
    return {"logs": told(history), "record": record(history), "picture": hash_, "fold": FOLD, "lines": lines}


def frames() -> dict[str, Any]:
    """A frame from XA to XB, who holds nothing; and what must be refused though its trailer is good."""
    history, pen = votes(), NODES["XA"][0]
    good = records_of(history, "XB", "XA")
    kinds = [kind for kind, _ in good]
    entry_at, payload_at, seal_at = kinds.index(1), kinds.index(2), kinds.index(3)
    other = json.loads(good[payload_at][1]) | {"pl": good[payload_at][1].decode().replace("u:sec", "u:sex")}
    beyond = json.loads(good[0][1])
    beyond["range"][log("XA")][1] -= 1
    bad = {
        "the manifest twice": ("frame", [good[0], *good]),
        "no manifest": ("frame", good[1:]),
        "a record of another type": ("frame", [*good, (0x07, b"{}")]),
        "a payload that is another": ("payload", [*good[:payload_at], (2, mj(other)), *good[payload_at + 1 :]]),
        "a payload left out": ("payload_missing", [*good[:payload_at], *good[payload_at + 1 :]]),
        "an entry left out": ("range", [*good[:entry_at], *good[entry_at + 2 :]]),
        "more than the range": ("range", [(0x10, mj(beyond)), *good[1:]]),
        "no seal": ("beyond_seal", [*good[:seal_at], *good[seal_at + 1 :]]),
        "to somebody else": ("addressee", records_of(history, "XA", "XA")),
        "not canonical": ("frame", [(0x10, good[0][1].replace(b":", b": ", 1)), *good[1:]]),
        "a key doc that nobody signed": ("key_doc", [*good, (0x04, text({**SIGNED2["XA"], "sigs": []}).encode())]),
    }
    signed = {why: (code, frame(records, pen)) for why, (code, records) in bad.items()}
    unsigned = frame(good, pen, signed=False)
    whole = frame(good, pen)
    signed["cut short"] = "truncated", whole[:-70]
    signed["no trailer"] = "truncated", unsigned
    signed["bytes after the trailer"] = "frame", whole + b"\0"
    signed["signed by the other's node"] = "trailer", frame(good, NODES["XB"][0])
    signed["signed by nobody"] = "trailer", whole[:-1] + bytes([whole[-1] ^ 1])
    signed["another magic"] = "not_a_bundle", b"mithaq-bundle-2\n" + whole[16:]
    rejected = [{"why": why, "code": code, "frame": b(data)} for why, (code, data) in signed.items()]
    return {"from": "XA", "to": "XB", "frame": b(whole), "record": record(history), "must_reject": rejected}


def build() -> dict[str, Any]:
    """Every vector by the name of its file."""
    played = {"mandates": mandates(), "votes": votes(), "settled": settled()}
    docs = [text(SIGNED1[party]) for party in ("XA", "XB")]
    return {
        "channel": {"descriptor": CHANNEL.decode(), "docs": docs, "digest": h(CHANNEL).hex()},
        "verdicts": {name: verdicts(history) for name, history in played.items()},
        "brackets": heads(brackets()),
        "digests": {"votes": digests(votes()), "brackets": digests(brackets())},
        "frame": frames(),
        "files": files(),
    }


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for name, vector in build().items():
        (HERE / f"{name}.json").write_text(json.dumps(vector, ensure_ascii=False, indent=1) + "\n", "utf-8")
