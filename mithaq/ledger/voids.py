"""The record that voids the end of a log (§54). Its format is fixed here; the procedure of rotation comes later."""

from typing import Annotated

import msgspec

from .canonical import SAFE, encode, typed
from .channel import Hash, parse_origin
from .keys import KeyDoc, SignedDoc, root_signers
from .refusals import LedgerError

VOID = "application/vnd.mithaq.void+json"

Name = Annotated[str, msgspec.Meta(max_length=64)]


class VoidRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Entries of `log` at seq >= size are void, `root` is the root at `size`; the party goes on in the log `next`."""

    log: Name
    size: Annotated[int, msgspec.Meta(ge=0, le=SAFE)]
    root: Hash
    next: Name

    @classmethod
    def decode(cls, data: bytes) -> "VoidRecord":
        """Read a void strictly; LedgerError "bad_void" or "bad_origin" otherwise."""
        record = typed(_VOID, data, "bad_void")
        record._check()
        return record

    def encode(self) -> bytes:
        self._check()
        return encode(self)

    def _check(self) -> None:
        log, following = parse_origin(self.log), parse_origin(self.next)
        if (following.ch, following.party, following.epoch) != (log.ch, log.party, log.epoch + 1):
            raise LedgerError("bad_void", why=f"{self.next} does not follow {self.log}")


def verify_void(signed: SignedDoc, doc: KeyDoc) -> VoidRecord:
    """The void, if enough root keys of the party's key doc in force signed it. Whether it may reach back so far is
    asked of the record (§54), not here."""
    record = VoidRecord.decode(signed.doc)
    if parse_origin(record.log).party != doc.party:
        raise LedgerError("bad_void", why=f"log {record.log}, keys of {doc.party}")
    have = len(root_signers(signed, doc, payload_type=VOID))
    if have < doc.root.k:
        raise LedgerError("bad_void", why=f"{have} valid signatures, {doc.root.k} are needed")
    return record


_VOID = msgspec.json.Decoder(VoidRecord)
