"""What the tables of a channel say, read from the database alone and told as the PICTURE digest tells it."""

from typing import Any

from mithaq.ledger.canonical import encode
from mithaq.ledger.hashing import sha256
from mithaq.projection import projections
from mithaq.secretariat import shelf
from mithaq.secretariat.models import EntryRow, ForkRow, KeyDocRow, PayloadRow, SealRow, VoidRow, VoteRow, Wording

LEDGER = (EntryRow, PayloadRow, SealRow, KeyDocRow, ForkRow)


def picture_of(ch: str) -> str:
    """The PICTURE digest of what is stored: equal to the book's, or the tables are wrong."""
    rows = [row for model in projections() for row in model._default_manager.filter(ch=ch)]
    lines: list[list[Any]] = [["row", row.key, type(row).__name__, row.told()] for row in rows]
    for vote in VoteRow.objects.filter(ch=ch):
        lines.append(["vote", vote.thing, vote.hashed, vote.party, vote.choice, vote.seq])
    for head in Wording.objects.filter(ch=ch):
        lines.append(["head", head.thing, head.field, [head.party, head.seq, head.i], head.value])
    for void in VoidRow.objects.filter(ch=ch):
        lines.append(["void", void.party, void.seq, void.code, void.values])
    return sha256(b"\n".join(sorted(encode(line) for line in lines))).hex()


def contents(ch: str) -> dict[str, list[Any]]:
    """Every stored row of the channel: the ledger's own, and what folding filled."""
    tables = [*LEDGER, *projections(), *shelf.FOLDED]
    return {m.__name__: sorted(m._default_manager.filter(ch=ch).values_list(), key=repr) for m in tables}
