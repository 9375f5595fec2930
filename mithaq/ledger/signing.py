"""The ledger's own acts: signing and declining a text, keys in force, the registry of kinds (§20, §45–47)."""

import base64
from typing import Annotated, Any, ClassVar

import msgspec

from .act import Act, Hash, Key, Number, act
from .adoption import Statement, message
from .errors import Language, Sentence, say
from .fold import Draft, Seen
from .keys import Person
from .personal import verify_person
from .refusals import LedgerError
from .void import Void

Kid = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Algorithm = Annotated[str, msgspec.Meta(min_length=1, max_length=32)]

SENTENCES: dict[str, Sentence] = {
    "ledger.sign": {
        "fr": "Texte {content} signé.",
        "ar": "التوقيع على النص {content}.",
        "en": "Text {content} signed.",
    },
    "ledger.decline": {"fr": "Texte {content} refusé.", "ar": "رفض النص {content}.", "en": "Text {content} declined."},
    "ledger.keys": {
        "fr": "Document de clés version {version} mis en vigueur.",
        "ar": "دخول وثيقة المفاتيح رقم {version} حيز النفاذ.",
        "en": "Key document version {version} put in force.",
    },
    "ledger.registry": {
        "fr": "Ce nœud lit désormais le registre des actes version {version}.",
        "ar": "أصبحت هذه العقدة تقرأ سجل الإجراءات رقم {version}.",
        "en": "This node now reads the registry of acts, version {version}.",
    },
}


@act
class PersonalVote(Act):
    """What signing and declining share: a person's key speaks for its party on one text."""

    inline = True
    alone = True
    choice: ClassVar[str] = ""
    obj: Key
    content: Hash
    key: Kid
    alg: Algorithm
    proof: str | dict[str, str]

    def stands(self, seen: Seen) -> None:
        rows = seen.where(seen.texts, content=self.content)
        statement = statement_of(rows, self.obj, self.content)
        ours = (statement.ch, tuple(statement.parties)) == (seen.ch, seen.parties)
        # A signature for another commission must not be carried into this one.
        seen.require(ours, "other_text", hashed=statement.ch, proposed=seen.ch)
        seen.require(self.choice == "decline" or not any(row.withdrawn for row in rows), "withdrawn",
                     thing=self.content, party=rows[0].party)  # fmt: skip
        voted = seen.votes(self.obj, self.content)
        seen.require(seen.party not in voted, "already_voted", thing=self.content, party=seen.party)
        self._proven(seen, statement)
        if self.choice == "agree":
            one_signature(seen, statement)

    def apply(self, draft: Draft) -> None:
        draft.vote(self.obj, self.content, self.choice)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, content=self.content[:16])

    def _proven(self, seen: Seen, statement: Statement) -> None:
        person = head_of_delegation(seen, self.key, statement.keys.get(seen.party, 0))
        try:
            message_signed = message("adopt" if self.choice == "agree" else "decline", statement.encode())
            verify_person(self.alg, self.proof, message_signed, person)
        except LedgerError as error:
            raise Void("proof", key=self.key, why=error.code) from None


@act
class Sign(PersonalVote):
    """Our co-chair signs this text and no other. One outstanding signature per instrument (§47)."""

    kind = "ledger.sign"
    choice = "agree"

    def apply(self, draft: Draft) -> None:
        live = [x for x in draft.signed(self.obj) if outstanding(draft, self.obj, x)]
        super().apply(draft)
        after = statement_of(draft.where(draft.texts, content=self.content), self.obj, self.content).after
        draft.note("signed", self.obj, self.content, after, live)


@act
class Decline(PersonalVote):
    """Our co-chair refuses this text; it can never be adopted."""

    kind = "ledger.decline"
    choice = "decline"


@act
class Keys(Act):
    """The next key document of our party takes effect, from this place of our log."""

    kind = "ledger.keys"
    inline = True
    version: Number
    hash: Hash

    def stands(self, seen: Seen) -> None:
        current = seen.key_doc()
        held = seen.held_doc(self.hash)
        follows = held is not None and held.version == self.version == current.version + 1 and held.prev == current.hash
        seen.require(follows, "key_docs", version=self.version, current=current.version)

    def apply(self, draft: Draft) -> None:
        draft.note("keys", self.hash)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, version=self.version)


@act
class Registry(Act):
    """Our node reads acts up to this registry; a newer kind counts once every party has said so (§22)."""

    kind = "ledger.registry"
    inline = True
    version: Number
    hash: Hash

    def apply(self, draft: Draft) -> None:
        draft.note("registry", self.version)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, version=self.version)


PROTOCOL_ACTS: tuple[type[Act], ...] = (Sign, Decline, Keys, Registry)


def statement_of(rows: list[Any], obj: str, content: str) -> Statement:
    """The statement with this content, on this instrument, among the proposals that the author had seen."""
    if not rows:
        raise Void("unknown", key=content)
    statement = Statement.decode(base64.b64decode(rows[0].statement))
    if statement.obj != obj:
        raise Void("other_text", hashed=obj, proposed=statement.obj)
    return statement


def head_of_delegation(seen: Seen, kid: str, least: int) -> Person:
    """The person behind a key, by the key document in force at this place of the party's own log."""
    doc = seen.key_doc()
    person = doc.person(kid) if doc.version >= least else None
    if person is None or "hod" not in person.roles:
        raise Void("key_role", key=kid, party=seen.party, version=doc.version)
    return person


def adopted(seen: Seen, obj: str, content: str) -> bool:
    """Did every party sign it, as far as the author knew?"""
    return seen.agreed(obj, content)


def one_signature(seen: Seen, statement: Statement) -> None:
    """One text of an instrument carries a party's pen at a time; that alone makes two adopted texts impossible."""
    content, after = statement.content, statement.after
    if after is not None:
        seen.require(adopted(seen, statement.obj, after), "predecessor", after=after)
    for other in seen.signed(statement.obj):
        free = other in (content, after) or not outstanding(seen, statement.obj, other)
        seen.require(free, "outstanding", party=seen.party, other=other)


def outstanding(seen: Seen, obj: str, content: str) -> bool:
    """Could this signature of ours still be completed by the other side?"""
    votes = seen.votes(obj, content)
    if "decline" in votes.values() or replaced(seen, obj, content):
        return False
    withdrawn = [row for row in seen.where(seen.texts, content=content) if row.withdrawn]
    silent = [party for party in seen.parties if party not in votes]
    return not any(seen.acknowledged(party, row) for row in withdrawn for party in silent)


def replaced(seen: Seen, obj: str, content: str) -> bool:
    successor = seen.successor(content)
    return successor is not None and adopted(seen, obj, successor)
