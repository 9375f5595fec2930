"""Two digests that nodes compare aloud: of the record (always comparable), of the picture (under one fold number)."""

from .book import Book
from .canonical import encode
from .hashing import sha256
from .state import State


def record_digest(book: Book) -> str:
    """RECORD: over [origin, size, root] of every log, sorted (§76)."""
    lines = sorted([str(log.origin), log.size, log.tree.root.hex()] for log in book.logs.values())
    return sha256(b"\n".join(encode(line) for line in lines)).hex()


def picture_digest(state: State) -> str:
    """PICTURE: over every row, vote, wording and void through the act codec, sorted by bytes (§76)."""
    return sha256(b"\n".join(sorted(encode(line) for line in picture(state)))).hex()


def picture(state: State) -> list[list[object]]:
    """What the PICTURE digest covers, a line each."""
    rows: list[list[object]] = [["row", key, model.__name__, row.told()] for (model, key), row in state.rows.items()]
    votes: list[list[object]] = [
        ["vote", thing, hashed, party, vote.choice, vote.seq]
        for (thing, hashed), by_party in state.votes.items()
        for party, vote in by_party.items()
    ]
    heads: list[list[object]] = [
        ["head", thing, name, list(head.at), head.value]
        for (thing, name), at in state.heads.items()
        for head in at.values()
    ]
    voids: list[list[object]] = [
        ["void", void.party, void.seq, void.code, void.values] for void in state.voids.values()
    ]
    return [*rows, *votes, *heads, *voids]
