"""What comparing two wordings gives, as the desk keeps it. Without Django: a helper's process loads this module."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from mithaq.languages.concord import Concordance, concord
from mithaq.languages.findings import stable_id
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.meaning import Embedder
from mithaq.languages.segments import version_of

Kept = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """Two texts, each with its language, and what is known of the names in them."""

    one: tuple[str, str]
    other: tuple[str, str]
    names: KnownSpellings = NOTHING


def kept_of(asked: Asked, *, embedder: Embedder) -> Kept:
    """The model that read the meaning, and the marks, as plain values."""
    a, b = (version_of(text, name=language) for language, text in (asked.one, asked.other))
    found = concord(a, b, embedder, names=asked.names)
    return {"model": list(found.model), "marks": list(_written(found))}


def _written(found: Concordance) -> Iterator[dict[str, Any]]:
    """The marks as JSON, each under an id of its clauses' words, so that a dismissal ends with the wording."""
    times: Counter[str] = Counter()
    for mark in found.marks:
        clauses = (*(found.a.segments[n].text for n in mark.a), "", *(found.b.segments[n].text for n in mark.b))
        same = stable_id("difference", found.a.name, found.b.name, *clauses, mark.id)
        times[same] += 1
        yield {**asdict(mark), "difference": stable_id("again", same, times[same]) if times[same] > 1 else same}
