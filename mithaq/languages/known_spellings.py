"""A registry of spellings that people have confirmed or refused as one name's: it learns, and it outranks the model.

Pure and immutable: the room that keeps it hands it in and stores what it gets back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from mithaq.languages.names import name_tokens, same_person

Verdict = Literal["same", "other", "unknown"]


def spelling_key(name: str) -> str:
    """What makes two writings of one spelling equal: case, accents, vowel marks, order and particles don't count."""
    return " ".join(sorted(name_tokens(name)))


@dataclass(frozen=True)
class KnownSpellings:
    """`groups` are spellings of one name each; `apart` are pairs that a person said are two people."""

    groups: tuple[frozenset[str], ...] = ()
    apart: frozenset[frozenset[str]] = field(default_factory=frozenset)

    @classmethod
    def of(cls, confirmed: Iterable[tuple[str, str]], *, refused: Iterable[tuple[str, str]] = ()) -> "KnownSpellings":
        """From pairs of spellings, in the order in which they were decided: the last word counts."""
        known = cls()
        for one, other in confirmed:
            known = known.confirm(one, other)
        for one, other in refused:
            known = known.refuse(one, other)
        return known

    def confirm(self, one: str, other: str) -> "KnownSpellings":
        """Both are one name's spellings from now on, with all that either was joined to."""
        pair = frozenset((spelling_key(one), spelling_key(other)))
        joined = frozenset().union(pair, *(group for group in self.groups if group & pair))
        groups = tuple(group for group in self.groups if not group & pair)
        return KnownSpellings((*groups, joined), self.apart - {pair})

    def refuse(self, one: str, other: str) -> "KnownSpellings":
        """Two people, however alike their names."""
        pair = frozenset((spelling_key(one), spelling_key(other)))
        groups = tuple(group - {spelling_key(other)} if pair <= group else group for group in self.groups)
        return KnownSpellings(tuple(group for group in groups if len(group) > 1), self.apart | {pair})

    def verdict(self, one: str, other: str) -> Verdict:
        """What people have decided about two spellings."""
        pair = frozenset((spelling_key(one), spelling_key(other)))
        if pair in self.apart:
            return "other"
        return "same" if len(pair) == 1 or any(pair <= group for group in self.groups) else "unknown"

    def likeness(self, one: str, other: str) -> float:
        """1 for what was confirmed, 0 for what was refused, else what the model says of all known spellings."""
        verdict = self.verdict(one, other)
        if verdict != "unknown":
            return 1.0 if verdict == "same" else 0.0
        spellings = next((group for group in self.groups if spelling_key(other) in group), frozenset())
        return max((same_person(one, spelling).score for spelling in (other, *spellings)), default=0.0)
