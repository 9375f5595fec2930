"""What a person has decided about marks: a dismissal holds as long as the wording does, wherever it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mithaq.languages.concord import Concordance, Mark


@dataclass(frozen=True)
class Sifted:
    """The marks still open, those dismissed with their reason, and ids of dismissals whose wording is no more."""

    open: tuple[Mark, ...]
    dismissed: tuple[tuple[Mark, str], ...]
    stale: tuple[str, ...]


def sift(concordance: Concordance, dismissals: Mapping[str, str]) -> Sifted:
    """Marks by what was decided about them; `dismissals` leads from the id of a mark to the reason given."""
    still = tuple(mark for mark in concordance.marks if mark.id not in dismissals)
    gone = tuple((mark, dismissals[mark.id]) for mark in concordance.marks if mark.id in dismissals)
    return Sifted(still, gone, stale_ids(concordance, dismissals))


def stale_ids(concordance: Concordance, dismissals: Iterable[str]) -> tuple[str, ...]:
    """Ids that no mark has any more: the wording changed, and the question is open again if it is asked."""
    present = {mark.id for mark in concordance.marks}
    return tuple(sorted(set(dismissals) - present))
