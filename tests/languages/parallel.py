"""Parallel clauses disturbed: some merged, some dropped on one side, with the beads that an aligner should find."""

import random
from collections.abc import Iterable, Sequence

Beads = set[tuple[tuple[int, ...], tuple[int, ...]]]


def disturbed(
    clauses: Sequence[tuple[str, str]], dice: random.Random, *, merge: float = 0.1, drop: float = 0.05
) -> tuple[list[str], list[str], Beads]:
    """Both sides and the true beads; `drop` is per side, a merge is of two clauses or, once in four, of three."""
    sides: tuple[list[str], list[str]] = ([], [])
    gold: Beads = set()
    at = 0
    while at < len(clauses):
        count = (2 if dice.random() < 0.75 else 3) if dice.random() < merge else 1
        texts = [[clause[side] for clause in clauses[at : at + count]] for side in (0, 1)]
        at += len(texts[0])
        if len(texts[0]) > 1:
            side = dice.randrange(2)
            texts[side] = [" ".join(texts[side])]
        elif dice.random() < 2 * drop:
            texts[dice.randrange(2)] = []
        first = [len(side) for side in sides]
        for version, fresh in zip(sides, texts, strict=True):
            version += fresh
        spans = [tuple(range(start, start + len(fresh))) for start, fresh in zip(first, texts, strict=True)]
        gold.add((spans[0], spans[1]))
    return sides[0], sides[1], gold


def entangled(
    clauses: Sequence[tuple[str, str]], dice: random.Random, *, merge: float = 0.1, drop: float = 0.05
) -> tuple[list[str], list[str], Beads]:
    """Each side merged and dropped by itself, in the same places too: beads of two and two, and more, come about."""
    sides: list[list[list[int]]] = []
    for _ in range(2):
        kept = [n for n in range(len(clauses)) if dice.random() >= drop]
        sides.append([])
        while kept:
            count = (2 if dice.random() < 0.75 else 3) if dice.random() < merge else 1
            sides[-1].append(kept[:count])
            kept = kept[count:]
    texts = [[" ".join(clauses[n][side] for n in said) for said in segments] for side, segments in enumerate(sides)]
    return texts[0], texts[1], _joined(sides)


def _joined(sides: Sequence[Sequence[Sequence[int]]]) -> Beads:
    """Segments of both sides that share clauses, directly or by way of others, are one bead."""
    beads: list[tuple[set[int], set[int], set[int]]] = []
    for side, segments in enumerate(sides):
        for at, said in enumerate(segments):
            touched = [bead for bead in beads if bead[2] & set(said)]
            fresh: tuple[set[int], set[int], set[int]] = (set(), set(), set(said))
            fresh[side].add(at)
            for bead in touched:
                beads.remove(bead)
                for mine, theirs in zip(fresh, bead, strict=True):
                    mine |= theirs
            beads.append(fresh)
    return {(tuple(sorted(a)), tuple(sorted(b))) for a, b, _ in beads}


def scores(found: Iterable[tuple[Beads, Beads]]) -> tuple[float, float]:
    """(F of beads with both sides, F of segments missing on one side) over (found, gold) of several texts."""
    counts = {True: [0, 0], False: [0, 0]}
    for ours, gold in found:
        for both in (True, False):
            one, other = ({bead for bead in beads if bool(bead[0] and bead[1]) == both} for beads in (ours, gold))
            counts[both][0] += 2 * len(one & other)
            counts[both][1] += len(one) + len(other)
    return tuple(right / max(total, 1) for right, total in (counts[True], counts[False]))  # type: ignore[return-value]
