"""What was found, check by check."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from mithaq.ledger.adoption import CanonicalText

Result = Literal["holds", "fails", "unknown"]


@dataclass(frozen=True)
class Check:
    """One line of the report: a sentence and how it came out."""

    result: Result
    sentence: str


@dataclass(frozen=True)
class Signed:
    """One signature that a certificate proves."""

    party: str
    key: str
    at: datetime  # dated by that party's node
    log: str
    seq: int
    words: str  # eight, of the party's first key document: to be compared with what the party published


@dataclass(frozen=True, kw_only=True)
class Report:
    """`kind` says what the file is; `verdict` is "unknown" when nothing fails but not everything can be said."""

    kind: Literal["original", "certificate"]
    checks: Sequence[Check]
    content: str = ""
    parties: Sequence[str] = ()
    texts: Mapping[str, CanonicalText] = field(default_factory=dict)
    signed: Sequence[Signed] = ()

    @property
    def verdict(self) -> Result:
        results = {check.result for check in self.checks}
        return "fails" if "fails" in results else "unknown" if "unknown" in results else "holds"
