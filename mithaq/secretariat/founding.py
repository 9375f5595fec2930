"""How a node begins: its keys and national record, then its introduction to another state and the channel they share.

Both sides write the same descriptor from the two introductions, so nobody has to be asked for it."""

import secrets
from typing import Annotated, Literal

import msgspec
from django.db import transaction

from mithaq.ledger.canonical import encode, typed
from mithaq.ledger.channel import Descriptor
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import KeyDoc, SignedDoc, spoken_words, verify_doc
from mithaq.projection import writing

from .keyring import Keyring
from .models import Channel, KeyDocRow
from .refusals import Refused

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
INTRODUCTION = "introduction.json"


class Introduction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one state hands to the other by note verbale: its first key document, its names, half of the nonce."""

    signed: SignedDoc
    names: dict[Literal["ar", "en", "fr"], Name]
    nonce: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    t: Literal["mithaq/introduction/1"] = "mithaq/introduction/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "Introduction":
        """Read an introduction strictly; LedgerError("bad_introduction") otherwise."""
        return typed(_INTRODUCTION, data, "bad_introduction")

    def encode(self) -> bytes:
        return encode(self)

    @property
    def doc(self) -> KeyDoc:
        """The key document inside, its own signatures verified; what makes it theirs is the words read aloud."""
        return verify_doc(self.signed, None)

    def words(self, language: Literal["fr", "ar", "en"]) -> list[str]:
        """Eight words to read to the other side over the telephone."""
        return spoken_words(self.doc.hash, language)


_INTRODUCTION = msgspec.json.Decoder(Introduction)


def introduce(keyring: Keyring, party: str, names: dict[str, str], url: str) -> Introduction:
    """This node's introduction: the same bytes each time it is asked."""
    path = keyring.folder / INTRODUCTION
    if not path.exists():
        signed = keyring.first_doc(party, url)
        made = Introduction(signed=signed, names=names, nonce=secrets.token_hex(16))  # type: ignore[arg-type]
        draft = path.with_suffix(".new")  # put in its place whole: half an introduction could never be read again
        draft.write_bytes(made.encode())
        draft.replace(path)
    return Introduction.decode(path.read_bytes())


def found_national(keyring: Keyring, mine: Introduction) -> Channel:
    """This state's own record, which never leaves the house."""
    existing = Channel.objects.filter(national=True).first()
    if existing is not None:
        return existing
    descriptor = Descriptor(
        parties=(mine.doc.party,), roots={mine.doc.party: mine.doc.hash}, nonce=secrets.token_hex(16)
    )
    return _found(descriptor, mine.doc.party, [mine])


def accept(mine: Introduction, theirs: Introduction, heard: str) -> Channel:
    """Found the common channel with the other state, if the words heard are those of the document received."""
    party, other = mine.doc.party, theirs.doc.party
    if party == other:
        raise Refused("other_parties", named=other, channel=party)
    _compare(heard, theirs)
    ours = sorted((mine, theirs), key=lambda one: one.doc.party)
    roots = {one.doc.party: one.doc.hash for one in ours}
    nonce = sha256(b"".join(bytes.fromhex(one.nonce) for one in ours)).hex()[:32]
    descriptor = Descriptor(parties=tuple(sorted(roots)), roots=roots, nonce=nonce)
    if Channel.objects.filter(ch=descriptor.id).exists():
        raise Refused("already_introduced", party=other, ch=descriptor.id)
    return _found(descriptor, party, ours)


def _compare(heard: str, theirs: Introduction) -> None:
    """In whichever of the three languages they were read."""
    said = heard.split()
    if not any(said == theirs.words(language) for language in LANGUAGES):
        expected = " ".join(theirs.words("fr"))
        raise Refused("other_words", heard=heard, expected=expected, party=theirs.doc.party)


def _found(descriptor: Descriptor, me: str, introductions: list[Introduction]) -> Channel:
    with transaction.atomic(), writing():
        channel = Channel(ch=descriptor.id, descriptor=descriptor.encode(), me=me, national=descriptor.national)
        channel.save(force_insert=True)
        for one in introductions:
            KeyDocRow(ch=channel.ch, party=one.doc.party, version=1, signed=one.signed.encode()).save(force_insert=True)
    return channel
