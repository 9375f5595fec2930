"""What an act is, and how its payload is read: a typed, frozen dataclass that encodes back to the same bytes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeVar, dataclass_transform

import msgspec

from .canonical import has_nul
from .errors import Language
from .void import Void

MAX_PAYLOAD = 4 * 2**20  # bytes of one payload (§24)
SAFE = 2**53 - 1  # integers that every JSON reader holds exactly (§1)

Key = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{2,8}\.[a-z2-7]{26}\Z")]
Party = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{2,8}\Z")]
Pseudonym = Annotated[str, msgspec.Meta(pattern=r"\Au:[a-z2-7]{1,26}\Z")]
Hash = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Label = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=20_000)]
Whole = Annotated[int, msgspec.Meta(ge=0, le=SAFE)]
Number = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
Lang = Literal["ar", "en", "fr"]
Words = Annotated[dict[Lang, Label], msgspec.Meta(min_length=1)]  # a short text in the languages at hand
Passage = Annotated[dict[Lang, Text], msgspec.Meta(min_length=1)]
Ref = tuple[str, Whole, Whole]  # [log, seq, i]: one act of the record

__all__ = ["Act", "Details", "Hash", "Key", "Label", "Lang", "Number", "Party", "Passage", "Pseudonym", "Ref", "Text"]
__all__ += ["Vocabulary", "Whole", "Words", "act", "date"]


class Act:
    """One thing that a person does in the record. Subclasses give kind, fields, check, stands, apply, sentence."""

    kind: ClassVar[str]
    registry: ClassVar[int] = 1  # the one that introduced it (§22)
    inline: ClassVar[bool] = False  # protocol kinds carry their body in the entry itself (§19)
    alone: ClassVar[bool] = False  # its entry holds nothing else (§20)

    def check(self, picture: Any, by: str) -> None:
        """Asked only when performing, on everything this node holds: refuse (`Refused`) or warn."""

    def stands(self, seen: Any) -> None:
        """The verdict, on both nodes, from what the author had seen: raise `Void`."""

    def apply(self, draft: Any) -> None:
        """What it changes."""

    def sentence(self, language: Language) -> str:
        """What happened, as a line of the history page."""
        raise NotImplementedError


class Details(Act):
    """Personal details of one row, in a payload that can be erased. They are never judged and void nothing (§73)."""

    model: ClassVar[type[Any]]  # the row whose erasable columns its fields fill


AnyAct = TypeVar("AnyAct", bound=Act)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def act(cls: type[AnyAct]) -> type[AnyAct]:
    """Make the class a frozen dataclass whose fields are the payload, in the types of this page."""
    return dataclass(frozen=True, kw_only=True)(cls)


class Vocabulary:
    """Every act that a commission can record, by kind, with the typed decoder of each."""

    def __init__(self, acts: Iterable[type[Act]]) -> None:
        self.acts: dict[str, type[Act]] = {cls.kind: cls for cls in acts}
        self._decoders = {kind: msgspec.json.Decoder(cls) for kind, cls in self.acts.items()}

    def decode(self, kind: str, payload: bytes) -> Act:
        """The typed act of these bytes; Void("malformed") unless it encodes back to exactly them."""
        decoder = self._decoders.get(kind)
        if decoder is None:
            raise Void("newer", kind=kind)
        try:
            read = decoder.decode(payload)
            # U+0000 is the one thing that the types let through and canonical JSON does not (§3).
            if len(payload) <= MAX_PAYLOAD and encode(read) == payload and not has_nul(payload):
                return read
        except (msgspec.MsgspecError, ValueError, RecursionError):
            pass  # not of this shape: the sentence below says so
        raise Void("malformed", kind=kind)

    def inline(self, kind: str, body: dict[str, Any]) -> Act:
        """A protocol act, whose body stands in the entry."""
        return self.decode(kind, _ENCODER.encode(body))


_ENCODER = msgspec.json.Encoder(order="sorted")


def encode(act: Act) -> bytes:
    """The payload of an act: canonical JSON of its fields. Void("malformed") of a lone surrogate: it has no bytes."""
    try:
        return _ENCODER.encode(act)
    except UnicodeEncodeError:
        raise Void("malformed", kind=act.kind) from None
