"""What the tables of a channel say, read from the database alone and told as the PICTURE digest tells it."""

from typing import Any

from django.db import models

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
    votes, heads, voids = VoteRow.objects.filter(ch=ch), Wording.objects.filter(ch=ch), VoidRow.objects.filter(ch=ch)
    lines += [["vote", one.thing, one.hashed, one.party, one.choice, one.seq] for one in votes]
    lines += [["head", one.thing, one.field, [one.party, one.seq, one.i], one.value] for one in heads]
    lines += [["void", one.party, one.seq, one.code, one.values] for one in voids]
    return sha256(b"\n".join(sorted(encode(line) for line in lines))).hex()


def contents(ch: str) -> dict[str, list[Any]]:
    """Every stored row of the channel: the ledger's own, and what folding filled."""
    tables: list[type[models.Model]] = [*LEDGER, *projections(), *shelf.FOLDED]
    return {m.__name__: sorted(m._default_manager.filter(ch=ch).values_list(), key=repr) for m in tables}
