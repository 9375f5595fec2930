"""Fit how surely the best match of a list is the right one: likeness, lead, lengths, size of the list → probability.

    python bench/fit_acceptance.py [--every 1]

Of the training pairs (beside the checkout) four fifths fit an edit model as bench/fit_names.py does; the names of the
last fifth, which it has not seen, are matched in lists in which every other name has no partner: alone in lists of
several sizes, as full names of two, with only the family name and without a middle one. A logistic regression of
whether the best is right writes `mithaq/languages/name_surety.tsv`; what it prints of thresholds is measured by
cross-validation over the names. The development pairs are not read.
Some minutes; deterministic.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from bench import fit_names  # noqa: E402
from mithaq.languages import name_model  # noqa: E402
from mithaq.languages.name_match import ranked_names  # noqa: E402
from mithaq.languages.name_surety import FEATURES, PARAMETERS, features  # noqa: E402

LEFT_OUT = 5  # every fifth pair is matched, the others fit the edit model
SIZES = (60, 500, 1_000, 2_000)  # names of a list, before every other one loses its partner
MOST_LISTS = 4  # of one size in a round
TOGETHER = 2_000  # single names out of which the lists of one round are made
RIDGE, ROUNDS, FOLDS = 1.0, 40, 5
WANTED = 0.98  # of those accepted

Floats = NDArray[np.float64]
Names = tuple[list[str], list[str]]  # Latin, Arabic


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--every", type=int, default=1)
    given = arguments.parse_args()
    started = perf_counter()
    unseen = left_out(given.every)
    with tempfile.TemporaryDirectory() as folder:
        unlearned(Path(folder) / "edits.tsv", given.every)
        rows = list(trials(unseen))
    kinds = np.array([kind for kind, _, _ in rows])
    seen, right = np.array([row for _, row, _ in rows]), np.array([float(one) for _, _, one in rows])
    weights = fitted(seen, right)
    names = [f"{name}\t{weight:.6g}" for name, weight in zip(FEATURES, weights, strict=True)]
    PARAMETERS.write_text("\n".join(names) + "\n", "utf-8")
    print("\n".join(names))
    for kind in sorted(set(kinds)):
        told(kind, crossed(seen, right)[kinds == kind], right[kinds == kind])
    print(f"{len(rows)} best matches, {perf_counter() - started:.0f} s → {PARAMETERS}")


def left_out(every: int) -> Names:
    """The pairs that the edit model of this script doesn't learn from: each Latin and each Arabic name once."""
    lines = fit_names.TRAIN.read_text("utf-8").splitlines()[::every][::LEFT_OUT]
    random.Random(11).shuffle(lines)
    latin: dict[str, str] = {}
    taken: set[str] = set()
    for line in lines:
        one, spaced, _ = line.split("\t")
        arabic = spaced.replace(" ", "")
        if one not in latin and arabic not in taken:
            latin[one] = arabic
            taken.add(arabic)
    return list(latin), list(latin.values())


def unlearned(path: Path, every: int) -> None:
    """The edit model without the pairs left out, in place of the one that ships, for the rest of this process."""
    pairs = fit_names.read(fit_names.TRAIN, every, LEFT_OUT)
    fit_names.PARAMETERS = name_model.PARAMETERS = path
    fit_names.write(fit_names.fitted(pairs) | fit_names.fitted([(two, one, weight) for one, two, weight in pairs]))


def trials(names: Names) -> Iterator[tuple[str, list[float], bool]]:
    """(kind of list, features, whether the best is right) of every name that has a best one."""
    count = len(names[0])
    for start in range(0, count - TOGETHER + 1, TOGETHER):
        some = tuple(side[start : start + TOGETHER] for side in names)
        for size in SIZES:
            for at in range(0, TOGETHER, size)[:MOST_LISTS]:
                one, other = (side[at : at + size] for side in some)
                yield from _both_ways("single", one, other)
        yield from _both_ways("full", *full(some, "gf"))
        for kind, said in (("family alone", "f"), ("middle left out", "gf")):
            whole = full(some, "gf" if said == "f" else "gmf")
            for ours, theirs in zip(full(some, said), reversed(whole), strict=True):
                yield from _one_way(kind, ours, theirs)


def full(names: Sequence[list[str]], parts: str) -> Names:
    """Names of these parts: a given name that many share, a middle one that few do, a family name that some share."""
    dice = random.Random(7)
    drawn = sorted({(dice.randrange(60), 60 + n % 450) for n in range(700)}, key=lambda _: dice.random())
    people = [{"g": given, "m": 600 + n % 400, "f": family} for n, (given, family) in enumerate(drawn)]
    latin, arabic = ([" ".join(side[person[part]] for part in parts) for person in people] for side in names)
    return latin, arabic


def fitted(seen: Floats, right: Floats) -> Floats:
    """Logistic regression by Newton's method, with a light ridge on all but the constant."""
    weights = np.zeros(seen.shape[1])
    ridge = RIDGE * np.eye(seen.shape[1])
    ridge[0, 0] = 0.0
    for _ in range(ROUNDS):
        said = sure(seen, weights)
        slope = seen.T @ (right - said) - ridge @ weights
        curve = (seen * (said * (1 - said))[:, None]).T @ seen + ridge
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def sure(seen: Floats, weights: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(seen @ weights, -30, 30))))


def crossed(seen: Floats, right: Floats) -> Floats:
    """The probability that is said of each by weights fitted on the other folds."""
    said, fold = np.zeros(len(right)), np.arange(len(right)) * FOLDS // len(right)
    for one in range(FOLDS):
        said[fold == one] = sure(seen[fold == one], fitted(seen[fold != one], right[fold != one]))
    return said


def told(kind: str, said: Floats, right: Floats) -> None:
    """How true the probabilities are, and where 98 of 100 that are accepted are right."""
    edges = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 1.01]
    for low, high in pairwise(edges):
        inside = (said >= low) & (said < high)
        if inside.any():
            print(f"{kind}: said {said[inside].mean():.3f}, right {right[inside].mean():.3f} of {inside.sum()}")
    order = np.argsort(-said)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(precision >= WANTED)
    if len(enough):
        last = enough[-1]
        recall = np.cumsum(right[order])[last] / right.sum()
        right_ones = f"{precision[last]:.3f} are right, recall of the found {recall:.3f}"
        print(f"{kind}: from {said[order][last]:.3f} on {right_ones}")


def _both_ways(kind: str, latin: list[str], arabic: list[str]) -> Iterator[tuple[str, list[float], bool]]:
    for ours, theirs in ((latin, arabic), (arabic, latin)):
        yield from _one_way(kind, ours, theirs)


def _one_way(kind: str, ours: list[str], theirs: list[str]) -> Iterator[tuple[str, list[float], bool]]:
    half = theirs[::2]
    for n, found in enumerate(ranked_names(ours, half, most=2)):
        if found and found[0].b is not None:
            row = features(found, (ours[n], [half[one.b] for one in found if one.b is not None]), size=len(half))
            yield kind, row, n == 2 * found[0].b


if __name__ == "__main__":
    main()
