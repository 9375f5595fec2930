"""Fit how each script writes the letters of the other, beside their neighbours, by expectation-maximisation.

    python bench/fit_names.py [--every 1] [--left-out 0]

Reads pairs of single names where they lie beside the checkout and writes `mithaq/languages/name_edits.tsv`, a line for
each (context, letters it was written by, how often): the parameters ship, the names stay where they are.
Deterministic: the same data give the same file. `--left-out 10` leaves every tenth pair to choose on, as was done for
the weights and thresholds; what ships is fitted on all. Both directions take some minutes.
"""

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.name_model import (  # noqa: E402
    PARAMETERS,
    PRIOR,
    arabic_letters,
    contexts,
    latin_letters,
    longest,
)

TRAIN = ROOT / "../shared/data/names/wikidata_latin_arabic.train.tsv"
# Beyond these the pair is no transliteration ("Germany" ↔ ألمانيا); it would teach noise.
SHORTEST_RATIO, LONGEST_RATIO = 0.6, 3.2
# The least likely pairs after the first rounds are translations and nicknames: this share is kept.
SOUND = 0.93
# Rounds without neighbours, after which of them the least likely are put aside, and rounds with neighbours.
PLAIN, SIFTED, WIDE = 6, 3, 2
# What is left of a letter's ways with less mass than this is noise.
NOISE = 2e-4
# A context is worth its lines when it was seen so often, a way of it when it was.
CONTEXT_SEEN, WAY_SEEN = 30, 5

Counts = dict[str, dict[str, float]]
Pair = tuple[str, str, float]  # letters, letters of the other script, weight


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--every", type=int, default=1)
    arguments.add_argument("--left-out", type=int, default=0)
    given = arguments.parse_args()
    started = perf_counter()
    pairs = read(TRAIN, given.every, given.left_out)
    both = fitted(pairs) | fitted([(latin, arabic, weight) for arabic, latin, weight in pairs])
    rows = write(both)
    print(f"{len(pairs)} pairs, {rows} parameters, {perf_counter() - started:.0f} s → {PARAMETERS}")


def read(path: Path, every: int, left_out: int) -> list[Pair]:
    """(Arabic letters, Latin letters, weight)."""
    pairs = []
    for number, line in enumerate(path.read_text("utf-8").splitlines()[::every]):
        latin, arabic, count = line.split("\t")
        ours, theirs = arabic_letters(arabic.replace(" ", "")), latin_letters(latin)
        kept = not left_out or number % left_out
        if kept and ours and theirs and SHORTEST_RATIO <= len(theirs) / len(ours) <= LONGEST_RATIO:
            pairs.append((ours, theirs, 1 + math.log(int(count))))
    return pairs


def fitted(pairs: list[Pair]) -> Counts:
    """First each letter by itself, then beside its neighbours."""
    counts = first_guess(pairs)
    for turn in range(PLAIN + WIDE):
        counts, likelihoods = improved(counts, pairs, wide=turn >= PLAIN)
        print(f"round {turn + 1}: mean log-probability a letter {sum(likelihoods) / len(likelihoods):.3f}", flush=True)
        if turn == SIFTED:
            least = sorted(likelihoods)[round(len(pairs) * (1 - SOUND))]
            pairs = [pair for pair, likelihood in zip(pairs, likelihoods, strict=True) if likelihood >= least]
    return counts


def first_guess(pairs: list[Pair]) -> Counts:
    """Letters at the same relative place are likely to belong together."""
    counts: Counts = defaultdict(lambda: defaultdict(float))
    for source, written, weight in pairs:
        for n, letter in enumerate(source):
            middle = round((n + 0.5) * len(written) / len(source))
            for at in range(max(0, middle - 2), min(len(written), middle + 2)):
                for size in range(1, longest(source) + 1):
                    counts[letter][written[at : at + size]] += weight / size**2
            counts[letter][""] += weight * 0.5
    return sifted(counts)


def improved(counts: Counts, pairs: list[Pair], *, wide: bool) -> tuple[Counts, list[float]]:
    """One round: what every pair expects of each context, and how likely each pair was, per letter."""
    fresh: Counts = defaultdict(lambda: defaultdict(float))
    known: dict[tuple[str, ...], dict[str, float]] = {}
    likelihoods = []
    for source, written, weight in pairs:
        keys = [contexts(source, at) for at in range(len(source))]
        ways = [known.get(key) or known.setdefault(key, shares(counts, key)) for key in keys]
        mass, readings = expected(ways, written, longest(source))
        for at, piece, share in readings:
            for key in keys[at] if wide else keys[at][:1]:
                fresh[key][piece] += weight * share
        likelihoods.append(math.log(max(mass, 1e-290)) / (len(source) + len(written)))
    return sifted(fresh), likelihoods


def shares(counts: Counts, keys: tuple[str, ...]) -> dict[str, float]:
    """The probability of each way of a letter, as the model reckons it from what was counted."""
    total = sum(counts.get(keys[0], {}).values())
    ways = {way: count / total for way, count in counts.get(keys[0], {}).items()}
    for key in keys[1:]:
        if row := counts.get(key):
            seen = sum(row.values()) + PRIOR
            ways = {way: (row.get(way, 0.0) + PRIOR * share) / seen for way, share in ways.items()}
    return ways


def expected(ways: list[dict[str, float]], written: str, most: int) -> tuple[float, Iterator[tuple[int, str, float]]]:
    """The likelihood of a pair, and (which letter, what it became, how surely) over all its readings."""
    forward, backward = _forward(ways, written, most), _backward(ways, written, most)
    mass = forward[-1][-1]
    return mass, _readings(ways, written, most, (forward, backward)) if mass > 0 else iter(())


def sifted(counts: Counts) -> Counts:
    """Without the noise of single letters: what they can't become, no context can."""
    for context, row in counts.items():
        if len(context) == 1:
            least = NOISE * sum(row.values())
            counts[context] = {way: count for way, count in row.items() if count >= least}
    return counts


def write(counts: Counts) -> int:
    rows = []
    for context in sorted(counts, key=lambda one: (len(one), one)):
        row = counts[context]
        if len(context) == 1 or sum(row.values()) >= CONTEXT_SEEN:
            ways = sorted(row.items(), key=lambda item: (-item[1], item[0]))
            rows += [f"{context}\t{way}\t{count:.0f}" for way, count in ways if count >= WAY_SEEN]
    PARAMETERS.write_text("\n".join(rows) + "\n", "utf-8")
    return len(rows)


def _readings(
    ways: list[dict[str, float]], written: str, most: int, known: tuple[list[list[float]], list[list[float]]]
) -> Iterator[tuple[int, str, float]]:
    forward, backward = known
    for at, own in enumerate(ways):
        for start, before in enumerate(forward[at]):
            for size in range(min(most, len(written) - start) + 1) if before else ():
                piece = written[start : start + size]
                share = before * own.get(piece, 0.0) * backward[at + 1][start + size] / forward[-1][-1]
                if share > 1e-6:
                    yield at, piece, share


def _forward(ways: list[dict[str, float]], written: str, most: int) -> list[list[float]]:
    rows = [[1.0] + [0.0] * len(written)]
    for own in ways:
        fresh = [0.0] * (len(written) + 1)
        for at, before in enumerate(rows[-1]):
            for size in range(min(most, len(written) - at) + 1) if before else ():
                fresh[at + size] += before * own.get(written[at : at + size], 0.0)
        rows.append(fresh)
    return rows


def _backward(ways: list[dict[str, float]], written: str, most: int) -> list[list[float]]:
    rows = [[0.0] * len(written) + [1.0]]
    for own in reversed(ways):
        behind = rows[-1]
        rows.append(
            [
                sum(
                    own.get(written[at : at + size], 0.0) * behind[at + size]
                    for size in range(min(most, len(written) - at) + 1)
                )
                for at in range(len(written) + 1)
            ]
        )
    return rows[::-1]


if __name__ == "__main__":
    main()
