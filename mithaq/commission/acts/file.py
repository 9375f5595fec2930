"""The commission file: proposed by one party, agreed by the others."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from mithaq.ledger.act import Label, Lang, Number, Party, Passage, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Seen

from ..fields import Axis, Costs, Languages, Title, Transfer, plain, worded
from ..models import File
from ..proposals import Agree, Propose
from ..sentences import SENTENCES


@dataclass(frozen=True, kw_only=True)
class PartyOfFile:
    """A party as the file names it."""

    code: Party
    names: Title


@dataclass(frozen=True, kw_only=True)
class Basis:
    """A sentence that the file rests on, and where it stands."""

    text: Passage
    source: Label
    day: date | None


@dataclass(frozen=True, kw_only=True)
class Body:
    """A sub-commission."""

    axis: Axis | None
    names: Title


@act
class FilePropose(Propose):
    """Propose the commission file, or a new state of it that replaces the one agreed."""

    kind = "file.propose"
    model = File
    title: Title
    parties: Annotated[list[PartyOfFile], msgspec.Meta(max_length=8)]
    basis: Annotated[list[Basis], msgspec.Meta(max_length=200)]
    languages: Languages
    prevailing: Lang | None
    bodies: Annotated[list[Body], msgspec.Meta(max_length=50)]
    axes: Annotated[list[Axis], msgspec.Meta(max_length=10)]
    costs: Costs
    transfer: Transfer
    founded: date | None
    years: Number | None

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        codes = tuple(sorted(party.code for party in self.parties))
        seen.require(codes == seen.parties, "other_parties", named=", ".join(codes), channel=", ".join(seen.parties))

    def columns(self) -> dict[str, Any]:
        given = super().columns()
        return given | {name: plain(given[name]) for name in ("parties", "basis", "bodies")}

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, title=worded(self.title, language))


@act
class FileAgree(Agree):
    """Agree to the commission file as proposed."""

    kind = "file.agree"
    model = File
