"""Fit the weights by which a part of a clause is told to be missing in the other version; writes the weights that ship.

    OPENBLAS_NUM_THREADS=1 python bench/fit_omission.py [--rows 220]

Clean clauses, rewordings of them, and the same with a phrase cut out of either side: from parallel news that lies
beside the checkout, from the instruments that are open for mending and from those of the author of the rules. Which
words of the other language say what was cut is not known: it is the part that scores highest, found again in each
round. The parts of clean clauses that score highest are what it is told from. Instruments are fitted by themselves
("binding"), the other weights on everything. What is shown of a set was fitted on the others. Deterministic: the same
data give the same file.
"""

import argparse
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.concord import facts_of  # noqa: E402
from mithaq.languages.coverage import Clause  # noqa: E402
from mithaq.languages.meaning import default_embedder  # noqa: E402
from mithaq.languages.omission import WEIGHTS, Weights, tried, usual_ratio  # noqa: E402
from mithaq.languages.omission_evidence import NAMES  # noqa: E402
from mithaq.languages.omission_parts import between_joints, opened  # noqa: E402
from mithaq.languages.segments import Segment, version_of  # noqa: E402
from tests.languages import blind_instruments as blind  # noqa: E402
from tests.languages.instruments import INSTRUMENTS  # noqa: E402
from tests.languages.seeds import Seed, changes, rewordings  # noqa: E402

NEWS = ROOT / "../shared/data/ntrex/dev.tsv"
COLUMN = {"fr": 1, "ar": 2, "en": 3}
PAIRS = (("fr", "ar"), ("en", "ar"), ("fr", "en"))
# Instruments from this one on are first looked at with weights that were fitted without them. No word was learnt from
# them, so that weights which are then fitted with them too don't trust the known words too much.
LEFT = 29
# A cut phrase has this share of its clause, so many characters and two words of four letters; so many cuts of a side.
LEAST, MOST, SHORTEST, CUTS = 0.05, 0.6, 10, 2
LONG_WORD = re.compile(r"\w{4,}")
# Parts read of a side, and by which weights they are chosen before there are any.
READ = 6
FIRST = {"surplus": 3.9, "gain": 20, "share_here": 3, "covered": 5.4, "elsewhere": -1.8, "joined": 1.2,
         "told": -0.8, "alone": 0.8}  # fmt: skip
# Parts of a clean clause that are told from missing ones: those that look most like one.
HARD = 3
ROUNDS, STEPS, RIDGE, FOLDS = 8, 30, 5.0, 5
WEIGHT = {"clean": 1.0, "reworded": 1.0, "cut": 1.0, "omission": 2.0}
OF_NEWS = 0.6

Array = NDArray[np.float64]
Pair = tuple[Segment, Segment]


@dataclass(frozen=True)
class Read:
    """What is read of each part of one clause, a row for each; `group` is the text that it is from."""

    group: str
    kind: str
    parts: Array

    @property
    def missing(self) -> bool:
        return self.kind in ("cut", "omission")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=220, help="rows of the news, in each pair of languages")
    given = arguments.parse_args()
    started = perf_counter()
    open_ones = [name for name in blind.names(held_out=False) if int(name) < LEFT]
    left = [name for name in blind.names(held_out=False) if int(name) >= LEFT]
    instruments, unseen = [*of_blind(open_ones), *of_author()], list(of_blind(left))
    before = fit(instruments)
    show(f"instruments from {LEFT} on, by weights fitted without them", [(best(one, before), one) for one in unseen])
    instruments += unseen
    everything = [*instruments, *of_news(given.rows)]
    fitted = {"binding": fit(instruments), "other": fit(everything)}
    lines = ["name\t" + "\t".join(fitted)]
    lines += ["\t".join([name, *(f"{weights[n]:.3f}" for weights in fitted.values())]) for n, name in enumerate(NAMES)]
    WEIGHTS.write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines))
    show("binding, by weights of the other folds", across_folds(instruments))
    show("everything, by weights of the other folds", across_folds(everything))
    print(f"{len(everything)} clauses, {perf_counter() - started:.0f} s → {WEIGHTS}")


def of_blind(names: Sequence[str]) -> Iterator[Read]:
    """Clauses of blind instruments: clean, with phrases cut, and what their authors left out or put otherwise."""
    dice = random.Random(5)
    for name in names:
        whole = blind.instrument(name)
        a, b = (version_of("\n".join(whole[side]), mode="lines").segments for side in "ab")
        pairs = list(zip(a, b, strict=True))
        usual = usual_ratio([([x], [y]) for x, y in pairs])
        yield from (one for pair in pairs for one in with_cuts(name, pair, usual, dice))
        for change in (*blind.changes(name), *blind.changes(name, same=True)):
            if change.kind in ("", "omission"):
                pair = changed(pairs[change.clause], change.text, of_a=change.side == "a")
                yield read(name, change.kind or "reworded", pair, usual)


def of_author() -> Iterator[Read]:
    """The same of the instruments by the author of the rules."""
    dice = random.Random(6)
    for name, clauses in INSTRUMENTS.items():
        a, b = (version_of("\n".join(clause[n] for clause in clauses), mode="lines").segments for n in (0, 1))
        pairs = list(zip(a, b, strict=True))
        usual = usual_ratio([([x], [y]) for x, y in pairs])
        yield from (one for pair in pairs for one in with_cuts(f"own {name}", pair, usual, dice))
        for seed in (*changes(), *rewordings()):
            if seed.instrument == name and seed.kind in ("", "omission"):
                yield of_seed(seed, pairs[seed.clause], usual)


def of_seed(seed: Seed, pair: Pair, usual: float) -> Read:
    return read(
        f"own {seed.instrument}", seed.kind or "reworded", changed(pair, seed.text, of_a=seed.side == "fr"), usual
    )


def of_news(rows: int) -> Iterator[Read]:
    """Sentences of the news in three pairs of languages, clean and with phrases cut."""
    dice = random.Random(7)
    lines = [line.split("\t") for line in NEWS.read_text("utf-8").splitlines()[1:]]
    lines = lines[:: max(1, len(lines) // rows)][:rows]
    for one, other in PAIRS:
        a, b = (
            version_of("\n".join(line[COLUMN[lang]].strip() for line in lines), mode="lines").segments
            for lang in (one, other)
        )
        pairs = list(zip(a, b, strict=True))
        usual = usual_ratio([([x], [y]) for x, y in pairs])
        for line, pair in zip(lines, pairs, strict=True):
            yield from with_cuts(f"news {line[0]}", pair, usual, dice)


def with_cuts(group: str, pair: Pair, usual: float, dice: random.Random) -> Iterator[Read]:
    """The pair as it is, and with each of some phrases cut out of either side."""
    yield read(group, "clean", pair, usual)
    for of_a in (True, False):
        for rest in cut(pair[0 if of_a else 1], dice):
            yield read(group, "cut", changed(pair, rest, of_a=of_a), usual)


def cut(segment: Segment, dice: random.Random) -> list[str]:
    """What is left of a clause without one of some phrases that don't overlap."""
    text, length = segment.normal.text, segment.end - segment.start
    atoms = [atom for part in between_joints(segment) for atom in opened(segment, part)]
    spans = {(atoms[n][0], atoms[n + more][1]) for more in (0, 1) for n in range(len(atoms) - more)}
    fitting = [
        (start, end)
        for start, end in sorted(spans)
        if start > segment.start
        and max(SHORTEST, LEAST * length) <= end - start <= MOST * length
        and len(LONG_WORD.findall(text, start, end)) > 1
    ]
    dice.shuffle(fitting)
    chosen: list[tuple[int, int]] = []
    for start, end in fitting:
        if all(end <= first or start >= last for first, last in chosen):
            chosen.append((start, end))
    return [
        re.sub(r"\s+([.,،;؛])", r"\1", f"{text[segment.start : start].rstrip()} {text[end : segment.end].lstrip()}")
        for start, end in chosen[:CUTS]
    ]


def changed(pair: Pair, text: str, *, of_a: bool) -> Pair:
    fresh = version_of(text, mode="lines").segments[0]
    return (fresh, pair[1]) if of_a else (pair[0], fresh)


def read(group: str, kind: str, pair: Pair, usual: float) -> Read:
    a, b = pair
    clause = Clause([a], [b], facts_of(a), facts_of(b))
    first = Weights(tuple(float(FIRST.get(name, 0)) for name in NAMES))
    rows = [one.features for one in tried(clause, usual, default_embedder(), first, least=-1e9, most=READ)]
    return Read(group, kind, np.asarray(rows, dtype=np.float64).reshape(-1, len(NAMES)))


def fit(reads: Sequence[Read]) -> Array:
    """Logistic regression over the likeliest parts, chosen again by the weights of the round before."""
    weights = np.zeros(len(NAMES))
    weights[[NAMES.index("gain"), NAMES.index("share_here"), NAMES.index("surplus")]] = (10.0, 2.0, 5.0)
    for _ in range(ROUNDS):
        rows, missing, weight = [], [], []
        for one in reads:
            if len(one.parts):
                likely = one.parts[np.argsort(-(one.parts @ weights))[: 1 if one.missing else HARD]]
                rows.append(likely)
                missing.append(np.full(len(likely), float(one.missing)))
                weight.append(np.full(len(likely), WEIGHT[one.kind] * (OF_NEWS if one.group.startswith("news") else 1)))
        weights = regression(np.vstack(rows), np.concatenate(missing), np.concatenate(weight))
    return weights


def regression(x: Array, y: Array, weight: Array) -> Array:
    """Weights by Newton's method, with a ridge on standardised columns."""
    spread = np.maximum(x.std(axis=0), 1e-9)
    spread[-1] = 1.0
    z = x / spread
    found = np.zeros(z.shape[1])
    ridge = RIDGE * np.eye(len(found))
    ridge[-1, -1] = 1e-6
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(z @ found, -30, 30)))
        curve = z.T @ (z * (weight * chance * (1 - chance))[:, None]) + ridge
        found = found + np.linalg.solve(curve, z.T @ (weight * (y - chance)) - ridge @ found)
    return np.asarray(found / spread)


def across_folds(reads: Sequence[Read]) -> list[tuple[float, Read]]:
    """Each clause with its best score by weights that were fitted on other texts."""
    fold = {group: n % FOLDS for n, group in enumerate(sorted({one.group for one in reads}))}
    found = []
    for n in range(FOLDS):
        weights = fit([one for one in reads if fold[one.group] != n])
        found += [(best(one, weights), one) for one in reads if fold[one.group] == n]
    return found


def best(one: Read, weights: Array) -> float:
    return float((one.parts @ weights).max()) if len(one.parts) else -99.0


def show(title: str, scored: Sequence[tuple[float, Read]]) -> None:
    """The share of each kind that several thresholds alarm."""
    print(title)
    names = {id(one): ("news " if one.group.startswith("news") else "") + one.kind for _, one in scored}
    for at in (0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5):
        cells = []
        for name in sorted(set(names.values())):
            scores = [score for score, one in scored if names[id(one)] == name]
            cells.append(f"{name} {sum(score >= at for score in scores) / len(scores):.3f} of {len(scores)}")
        print(f"  from {at:.2f}: {', '.join(cells)}")


if __name__ == "__main__":
    main()
