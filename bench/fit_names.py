"""Fit how Latin script writes each Arabic letter, P(none to three Latin letters | letter), by expectation-maximisation.

    python bench/fit_names.py [--pairs 14000] [--rounds 8]

Reads pairs of single names where they lie beside the checkout and writes `mithaq/languages/name_edits.tsv`: the
parameters ship, the names stay where they are. Deterministic: the same data give the same file.
"""

import argparse
import math
import sys
from collections import defaultdict
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.name_model import LONGEST, PARAMETERS, arabic_letters, latin_letters  # noqa: E402

TRAIN = ROOT / "../shared/data/names/wikidata_latin_arabic.train.tsv"
# Beyond these the pair is no transliteration ("Germany" ↔ ألمانيا); it would teach noise.
SHORTEST_RATIO, LONGEST_RATIO = 0.6, 3.2
# What is left of a pair of letters with less mass than this is noise.
KEPT = 2e-3

Table = dict[str, dict[str, float]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pairs", type=int, default=14_000)
    arguments.add_argument("--rounds", type=int, default=8)
    given = arguments.parse_args()
    started = perf_counter()
    pairs = read(TRAIN, given.pairs)
    table = first_guess(pairs)
    for turn in range(given.rounds):
        table, likelihood = improved(table, pairs)
        print(f"round {turn + 1}: mean log-likelihood {likelihood:.3f}")
    rows = write(table)
    print(f"{len(pairs)} pairs, {rows} parameters, {perf_counter() - started:.0f} s → {PARAMETERS}")


def read(path: Path, most: int) -> list[tuple[str, str, float]]:
    """(Arabic letters, Latin letters, weight): every n-th pair of the file, so that none is favoured."""
    lines = path.read_text("utf-8").splitlines()
    step = max(1, len(lines) // most)
    pairs = []
    for line in lines[::step]:
        latin, arabic, count = line.split("\t")
        ours, theirs = arabic_letters(arabic.replace(" ", "")), latin_letters(latin)
        if ours and theirs and SHORTEST_RATIO <= len(theirs) / len(ours) <= LONGEST_RATIO:
            pairs.append((ours, theirs, 1 + math.log(int(count))))
    return pairs


def first_guess(pairs: list[tuple[str, str, float]]) -> Table:
    """Letters at the same relative place are likely to belong together."""
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for arabic, latin, weight in pairs:
        for n, letter in enumerate(arabic):
            middle = round((n + 0.5) * len(latin) / len(arabic))
            for at in range(max(0, middle - 2), min(len(latin), middle + 2)):
                for size in range(1, LONGEST + 1):
                    counts[letter][latin[at : at + size]] += weight / size**2
            counts[letter][""] += weight * 0.5
    return normalised(counts)


def improved(table: Table, pairs: list[tuple[str, str, float]]) -> tuple[Table, float]:
    """One round: what every pair expects of each letter, normalised."""
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    total = weights = 0.0
    for arabic, latin, weight in pairs:
        forward = _forward(table, arabic, latin)
        mass = forward[-1][-1]
        if mass <= 0:
            continue
        backward = _backward(table, arabic, latin)
        total, weights = total + weight * math.log(mass), weights + weight
        for n, letter in enumerate(arabic):
            row = table[letter]
            for at, before in enumerate(forward[n]):
                if before:
                    for size in range(min(LONGEST, len(latin) - at) + 1):
                        piece = latin[at : at + size]
                        share = before * row.get(piece, 0.0) * backward[n + 1][at + size]
                        if share:
                            counts[letter][piece] += weight * share / mass
    return normalised(counts), total / max(weights, 1)


def normalised(counts: dict[str, dict[str, float]]) -> Table:
    table: Table = {}
    for letter, row in counts.items():
        total = sum(row.values())
        kept = {piece: value / total for piece, value in row.items() if value / total >= KEPT / 10}
        table[letter] = {piece: value / sum(kept.values()) for piece, value in kept.items()}
    return table


def write(table: Table) -> int:
    rows = [
        f"{letter}\t{piece}\t{value:.4f}"
        for letter in sorted(table)
        for piece, value in sorted(table[letter].items(), key=lambda item: -item[1])
        if value >= KEPT
    ]
    PARAMETERS.write_text("\n".join(rows) + "\n", "utf-8")
    return len(rows)


def _forward(table: Table, arabic: str, latin: str) -> list[list[float]]:
    rows = [[1.0] + [0.0] * len(latin)]
    for letter in arabic:
        row = table.get(letter, {})
        fresh = [0.0] * (len(latin) + 1)
        for at, before in enumerate(rows[-1]):
            if before:
                for size in range(min(LONGEST, len(latin) - at) + 1):
                    fresh[at + size] += before * row.get(latin[at : at + size], 0.0)
        rows.append(fresh)
    return rows


def _backward(table: Table, arabic: str, latin: str) -> list[list[float]]:
    rows = [[0.0] * len(latin) + [1.0]]
    for letter in reversed(arabic):
        row = table.get(letter, {})
        rows.append(
            [
                sum(
                    row.get(latin[at : at + size], 0.0) * rows[-1][at + size]
                    for size in range(min(LONGEST, len(latin) - at) + 1)
                )
                for at in range(len(latin) + 1)
            ]
        )
    return rows[::-1]


if __name__ == "__main__":
    main()
