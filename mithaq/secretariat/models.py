"""The ledger's own tables, and what folding keeps beside the rows: votes, wordings, voids, what each party has seen."""

from django.db import models

from mithaq.desk.base import Desk
from mithaq.projection import Record


class Channel(Record):
    """A record shared with other states (common), or this state's own (national)."""

    ch = models.TextField(primary_key=True)
    descriptor = models.BinaryField()
    me = models.TextField()  # which of its parties this node is
    national = models.BooleanField()

    class Meta:
        db_table = "ledger_channel"

    def __str__(self) -> str:
        return self.ch


class EntryRow(Record):
    """An entry as it was sealed. `id` is the order of arrival at this node: causal, and nobody else's business."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    party = models.TextField()
    seq = models.BigIntegerField()
    raw = models.BinaryField()

    class Meta:
        db_table = "ledger_entry"
        constraints = (models.UniqueConstraint(fields=("ch", "party", "seq"), name="ledger_entry_place"),)


class PayloadRow(Record):
    """What an act says, with the salt of its commitment; deleted when erased."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    party = models.TextField()
    seq = models.BigIntegerField()
    i = models.BigIntegerField()
    salt = models.BinaryField()
    payload = models.BinaryField()

    class Meta:
        db_table = "ledger_payload"
        constraints = (models.UniqueConstraint(fields=("ch", "party", "seq", "i"), name="ledger_payload_place"),)


class FileRow(Record):
    """A file whose bytes lie in the file store: the salt of its commitment, and the hash that anyone can compare."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    c = models.TextField()  # the commitment by which it was announced, and its name in the store
    salt = models.BinaryField()
    size = models.BigIntegerField()  # bytes
    sha256 = models.TextField()  # of the bytes alone

    class Meta:
        db_table = "ledger_file"
        constraints = (models.UniqueConstraint(fields=("ch", "c"), name="ledger_file_place"),)


class SealRow(Record):
    """A signed note over a log: ours for each entry, theirs as received."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    party = models.TextField()
    size = models.BigIntegerField()
    note = models.TextField()

    class Meta:
        db_table = "ledger_seal"
        constraints = (models.UniqueConstraint(fields=("ch", "party", "size"), name="ledger_seal_place"),)


class KeyDocRow(Record):
    """A party's key document with its root signatures, as it came."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    party = models.TextField()
    version = models.BigIntegerField()
    signed = models.BinaryField()

    class Meta:
        db_table = "ledger_key_doc"
        constraints = (models.UniqueConstraint(fields=("ch", "party", "version"), name="ledger_key_doc_place"),)


class ForkRow(Record):
    """Two seals of one log that can't both be true: kept for ever, shown to all."""

    id = models.BigAutoField(primary_key=True)
    ch = models.TextField()
    party = models.TextField()
    digest = models.TextField()
    evidence = models.BinaryField()

    class Meta:
        db_table = "ledger_fork"
        constraints = (models.UniqueConstraint(fields=("ch", "digest"), name="ledger_fork_once"),)


class VoteRow(Record):
    """A party's first standing vote on a thing as hashed."""

    pk = models.CompositePrimaryKey("ch", "thing", "hashed", "party")
    ch = models.TextField()
    thing = models.TextField()
    hashed = models.TextField()
    party = models.TextField()
    choice = models.TextField()
    seq = models.BigIntegerField()

    class Meta:
        db_table = "fold_vote"


class Wording(Record):
    """One current wording of a field that both sides write; more than one is a bracket."""

    pk = models.CompositePrimaryKey("ch", "thing", "field", "party", "seq", "i")
    ch = models.TextField()
    thing = models.TextField()
    field = models.TextField()
    party = models.TextField()
    seq = models.BigIntegerField()
    i = models.BigIntegerField()
    value = models.JSONField()

    class Meta:
        db_table = "fold_wording"


class VoidRow(Record):
    """An entry that doesn't count, and why: a code and its values."""

    pk = models.CompositePrimaryKey("ch", "party", "seq")
    ch = models.TextField()
    party = models.TextField()
    seq = models.BigIntegerField()
    code = models.TextField()
    values = models.JSONField()

    class Meta:
        db_table = "fold_void"


class Reach(Record):
    """How far a party's log goes, and how much of the others' it had seen at its last entry."""

    pk = models.CompositePrimaryKey("ch", "party")
    ch = models.TextField()
    party = models.TextField()
    size = models.BigIntegerField()
    root = models.TextField()
    covers = models.JSONField()  # party → entries

    class Meta:
        db_table = "fold_reach"


class Parcel(Desk):
    """A bundle that went out or came in: the register of the diplomatic bag."""

    OUT, IN = "out", "in"
    WAITING, REMOVED = "gap", "removed"  # states of a bundle in the inbox, and of one that a person took out of it

    ch = models.TextField()
    direction = models.TextField()
    party = models.TextField()  # the other one
    at = models.DateTimeField()
    name = models.TextField()
    digest = models.TextField()  # SHA-256 of the file
    sizes = models.JSONField(default=dict)  # party → entries that it brought the receiver to
    entries = models.BigIntegerField(default=0)
    state = models.TextField()  # sent | taken | gap | fork | refused | removed
    code = models.TextField(default="")  # of the sentence, when it was not taken
    values = models.JSONField(default=dict)

    class Meta(Desk.Meta):
        db_table = "desk_parcel"
        ordering = ("-at", "-id")
