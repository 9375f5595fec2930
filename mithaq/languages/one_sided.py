"""What changed on one side alone: the same clause says less of what the other version says.

Pure: the page hands in both versions as they were and as they are. A clause is the same when its wording on the
unchanged side is the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mithaq.languages.align import Bead, align
from mithaq.languages.meaning import Embedder
from mithaq.languages.segments import Version

# A fall of nearness from which a change is worth a sentence; a reworded clause that says the same hardly falls.
FALL = 0.04


@dataclass(frozen=True)
class Beside:
    """Two versions of one text, clause beside clause."""

    a: Version
    b: Version
    beads: tuple[Bead, ...]


@dataclass(frozen=True)
class OneSided:
    """A clause whose `side` was rewritten while the other stood still, by segment now; `fall` of the cosine, 0 to 2."""

    side: Literal["a", "b"]
    a: tuple[int, ...]
    b: tuple[int, ...]
    before: str
    now: str
    fall: float
    alarming: bool


def beside(a: Version, b: Version, embedder: Embedder) -> Beside:
    """Put beside each other by meaning, as a concordance does; nothing is compared yet."""
    return Beside(a, b, align(a.segments, b.segments, embedder).beads)


def changed_on_one_side(was: Beside, now: Beside, embedder: Embedder) -> list[OneSided]:
    """Clauses that one version alone has rewritten, in the order of `now`.

    `alarming` when the two versions are less near than they were, by FALL; without a model nothing is alarming.
    """
    earlier = {side: _by_other(was, side) for side in ("a", "b")}
    found: list[OneSided] = []
    for bead in now.beads:
        texts = {"a": _said(now, "a", bead.a), "b": _said(now, "b", bead.b)}
        for side, other in (("a", "b"), ("b", "a")):
            before = earlier[side].get(texts[other]) if texts["a"] and texts["b"] else None
            if before and before != texts[side]:
                fall = _fall(embedder, (before, texts[side], texts[other]))
                found.append(OneSided(side, bead.a, bead.b, before, texts[side], fall, fall >= FALL))  # type: ignore[arg-type]
    return found


def _by_other(texts_then: Beside, side: str) -> dict[str, str]:
    """What this side said, by what the other said; a wording that stands twice leads nowhere."""
    pairs: dict[str, list[str]] = {}
    for bead in texts_then.beads:
        texts = {"a": _said(texts_then, "a", bead.a), "b": _said(texts_then, "b", bead.b)}
        if texts["a"] and texts["b"]:
            pairs.setdefault(texts["b" if side == "a" else "a"], []).append(texts[side])
    return {other: said[0] for other, said in pairs.items() if len(said) == 1}


def _said(said: Beside, side: str, segments: Sequence[int]) -> str:
    version = said.a if side == "a" else said.b
    return " ".join(" ".join(version.segments[n].text.split()) for n in segments)


def _fall(embedder: Embedder, texts: tuple[str, str, str]) -> float:
    """How much less near `now` is to the other side than `before` was."""
    if not embedder.dim:
        return 0.0
    before, now, other = embedder.embed(texts)
    return round(float(before @ other - now @ other), 3)
