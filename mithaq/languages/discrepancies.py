"""What a comparison of two clauses finds, and when a fact has an answer on the other side."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from mithaq.languages.facts import Fact, Kind

Severity = Literal["alarm", "hint"]


@dataclass(frozen=True)
class Discrepancy:
    """A fact of one side that differs from the other side's, or has none; `reason` is a code of `mark_reasons`."""

    kind: Kind
    severity: Severity
    a: Fact | None
    b: Fact | None
    reason: str


def unanswered(facts: Iterable[Fact], others: Sequence[Fact], same: Callable[[Fact, Fact], bool]) -> list[Fact]:
    """Facts no fact of the other side says too; a value said twice is counted once."""
    found: dict[tuple[str, str], Fact] = {}
    alike = {(other.kind, other.value, other.unit) for other in others}
    for fact in facts:
        key = fact.value, fact.unit
        if key in found or (fact.kind, *key) in alike or any(same(fact, other) for other in others):
            continue
        found[key] = fact
    return list(found.values())


def sure(one: Fact, other: Fact) -> bool:
    """Whether two facts that differ are worth an alarm: one of them is strong, or both say their count outright."""
    return one.strong or other.strong or (one.counted and other.counted)
