"""Fit the weights by which a part of a clause is told to be missing in the other version; writes the weights that ship.

    OPENBLAS_NUM_THREADS=1 python bench/fit_omission.py [--rows 500]

Clean clauses, and the same with a part cut out of one side, from parallel news that lies beside the checkout and from
the instruments that are open for mending. Which words of the other language say what was cut is not known: it is the
part that scores highest, found again in each round. The parts of clean clauses that score highest are what it is told
from. Every second row of the news is only measured. Deterministic: the same data give the same file.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.concord import facts_of  # noqa: E402
from mithaq.languages.coverage import Clause  # noqa: E402
from mithaq.languages.meaning import default_embedder  # noqa: E402
from mithaq.languages.omission import NAMES, WEIGHTS, tried, usual_ratio  # noqa: E402
from mithaq.languages.omission_parts import between_joints  # noqa: E402
from mithaq.languages.segments import Segment, version_of  # noqa: E402
from tests.languages import blind_instruments as blind  # noqa: E402

NEWS = ROOT / "../shared/data/ntrex/dev.tsv"
COLUMN = {"fr": 1, "ar": 2, "en": 3}
PAIRS = (("fr", "ar"), ("en", "ar"), ("fr", "en"))
# A cut part has this share of its clause.
LEAST, MOST = 0.12, 0.6
# Parts of a clean clause that are told from missing ones: those that look most like one.
HARD = 3
ROUNDS, STEPS, RIDGE = 8, 30, 1.0

Array = NDArray[np.float64]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=500, help="rows of the news, in each pair of languages")
    given = arguments.parse_args()
    started = perf_counter()
    rows, mending = list(of_news(given.rows)), list(of_instruments())
    halves = [[one for row in rows[start::2] for one in row] for start in (0, 1)]
    fitted = halves[0] + mending
    weights = fit([read for read, cut in fitted if not cut], [read for read, cut in fitted if cut])
    WEIGHTS.write_text("".join(f"{name}\t{value:.3f}\n" for name, value in zip(NAMES, weights, strict=True)), "utf-8")
    for name, value in zip(NAMES, weights, strict=True):
        print(f"{name:<12}{value:>9.3f}")
    for title, read in (("news, fitted on", halves[0]), ("news, held back", halves[1]), ("mending", mending)):
        show(title, weights, read)
    print(f"{len(fitted)} clauses, {perf_counter() - started:.0f} s → {WEIGHTS}")


def of_news(rows: int) -> Iterator[list[tuple[Array, bool]]]:
    """For each row the clause as it is and with a part cut: (what is read of each part, whether something was cut)."""
    dice = random.Random(7)
    lines = [line.split("\t") for line in NEWS.read_text("utf-8").splitlines()[1:]]
    lines = lines[:: max(1, len(lines) // rows)]
    for one, other in PAIRS:
        a, b = (
            version_of("\n".join(line[COLUMN[lang]].strip() for line in lines), mode="lines") for lang in (one, other)
        )
        pairs = list(zip(a.segments, b.segments, strict=True))
        usual = usual_ratio([([x], [y]) for x, y in pairs])
        for x, y in pairs:
            cut = cut_somewhere((x, y), dice)
            yield [(read(x, y, usual), False), *([(read(*cut, usual), True)] if cut else [])]


def cut_somewhere(pair: tuple[Segment, Segment], dice: random.Random) -> tuple[Segment, Segment] | None:
    """The pair with a part between joints cut out of one side; None where neither has one of a fitting length."""
    side = dice.randrange(2)
    segment = pair[side]
    length = segment.end - segment.start
    spans = [span for span in between_joints(segment) if LEAST * length <= span[1] - span[0] <= MOST * length]
    if not spans:
        return None
    start, end = dice.choice(spans)
    text = segment.normal.text
    rest = version_of(text[segment.start : start] + text[end : segment.end], mode="lines").segments
    kept = list(pair)
    kept[side] = rest[0] if rest else segment
    return (kept[0], kept[1]) if rest else None


def of_instruments() -> Iterator[tuple[Array, bool]]:
    """The clauses of the instruments that are open, and those with an omission."""
    for name in blind.names(held_out=False):
        whole = blind.instrument(name)
        sides = {side: version_of("\n".join(whole[side]), mode="lines").segments for side in "ab"}
        usual = usual_ratio([([x], [y]) for x, y in zip(sides["a"], sides["b"], strict=True)])
        for x, y in zip(sides["a"], sides["b"], strict=True):
            yield read(x, y, usual), False
        for change in blind.changes(name):
            if change.kind == "omission":
                pair = {side: sides[side][change.clause] for side in "ab"}
                pair[change.side] = version_of(change.text, mode="lines").segments[0]
                yield read(pair["a"], pair["b"], usual), True


def read(a: Segment, b: Segment, usual: float) -> Array:
    """What the regression reads, a row for each part that may be missing on the other side."""
    clause = Clause([a], [b], facts_of(a), facts_of(b))
    rows = [one.features for one in tried(clause, usual, default_embedder(), least=-1e9, most=100)]
    return np.asarray(rows, dtype=np.float64).reshape(-1, len(NAMES))


def fit(clean: Sequence[Array], cut: Sequence[Array]) -> Array:
    """Logistic regression over the likeliest parts, chosen again by the weights of the round before."""
    weights = np.zeros(len(NAMES))
    weights[[NAMES.index("gain"), NAMES.index("share_here"), NAMES.index("surplus")]] = (10.0, 2.0, 5.0)
    for _ in range(ROUNDS):
        wrong = [rows[np.argsort(-(rows @ weights))[:HARD]] for rows in clean if len(rows)]
        right = [rows[[np.argmax(rows @ weights)]] for rows in cut if len(rows)]
        x = np.vstack([*right, *wrong])
        y = np.concatenate([np.ones(len(right)), np.zeros(len(x) - len(right))])
        weights = regression(x, y)
    return weights


def regression(x: Array, y: Array) -> Array:
    """Weights by Newton's method, with a ridge on standardised columns."""
    spread = np.maximum(x.std(axis=0), 1e-9)
    spread[-1] = 1.0
    z = x / spread
    weights = np.zeros(z.shape[1])
    ridge = RIDGE * np.eye(len(weights))
    ridge[-1, -1] = 1e-6
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(z @ weights, -30, 30)))
        curve = z.T @ (z * (chance * (1 - chance))[:, None]) + ridge
        weights = weights + np.linalg.solve(curve, z.T @ (y - chance) - ridge @ weights)
    return np.asarray(weights / spread)


def show(title: str, weights: Array, read: Sequence[tuple[Array, bool]]) -> None:
    """Found cuts and alarmed clean clauses at several thresholds."""
    best = [(float((rows @ weights).max()) if len(rows) else -99.0, cut) for rows, cut in read]
    cuts, clean = ([score for score, cut in best if cut == wanted] for wanted in (True, False))
    for at in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
        found, alarmed = (sum(score >= at for score in side) / max(1, len(side)) for side in (cuts, clean))
        print(f"{title:<16} from {at:.1f}: {found:.3f} of {len(cuts)} cuts, {alarmed:.3f} of {len(clean)} clean")


if __name__ == "__main__":
    main()
