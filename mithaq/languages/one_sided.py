"""What changed on one side since the last concordance: the same clause says less of what the other version says.

Pure: the page keeps the concordance that was confirmed and hands both in. A clause is the same when its wording on the
unchanged side is the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mithaq.languages.concord import Concordance
from mithaq.languages.meaning import Embedder

# A fall of nearness from which a change is worth a sentence; a reworded clause that says the same hardly falls.
FALL = 0.04


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


def changed_on_one_side(confirmed: Concordance, now: Concordance, embedder: Embedder) -> list[OneSided]:
    """Clauses that one version alone has rewritten since `confirmed`, in the order of `now`.

    `alarming` when the two versions are less near than they were, by FALL; without a model nothing is alarming.
    """
    earlier = {side: _by_other(confirmed, side) for side in ("a", "b")}
    found: list[OneSided] = []
    for bead in now.beads:
        texts = {"a": _said(now, "a", bead.a), "b": _said(now, "b", bead.b)}
        for side, other in (("a", "b"), ("b", "a")):
            before = earlier[side].get(texts[other]) if texts["a"] and texts["b"] else None
            if before and before != texts[side]:
                fall = _fall(embedder, (before, texts[side], texts[other]))
                found.append(OneSided(side, bead.a, bead.b, before, texts[side], fall, fall >= FALL))  # type: ignore[arg-type]
    return found


def _by_other(concordance: Concordance, side: str) -> dict[str, str]:
    """What this side said, by what the other said; a wording that stands twice leads nowhere."""
    pairs: dict[str, list[str]] = {}
    for bead in concordance.beads:
        texts = {"a": _said(concordance, "a", bead.a), "b": _said(concordance, "b", bead.b)}
        if texts["a"] and texts["b"]:
            pairs.setdefault(texts["b" if side == "a" else "a"], []).append(texts[side])
    return {other: said[0] for other, said in pairs.items() if len(said) == 1}


def _said(concordance: Concordance, side: str, segments: Sequence[int]) -> str:
    version = concordance.a if side == "a" else concordance.b
    return " ".join(" ".join(version.segments[n].text.split()) for n in segments)


def _fall(embedder: Embedder, texts: tuple[str, str, str]) -> float:
    """How much less near `now` is to the other side than `before` was."""
    if not embedder.dim:
        return 0.0
    before, now, other = embedder.embed(texts)
    return round(float(before @ other - now @ other), 3)
