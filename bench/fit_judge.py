"""Fit the judge of commitments and measure it on authors it hasn't learnt from; writes the weights that ship.

    OPENBLAS_NUM_THREADS=1 python bench/fit_judge.py [--measure-only] [--parts who plain meaning]

It learns from the texts of authors who had not seen the rules (tests/languages/bound), with what the rules find in
them; from the events that are open for mending and from the sentences of the rules' own tests, where what the rules
find is hidden, since it says nothing of other texts. Each author's texts are judged by weights fitted without them and
without two or three other authors'; from those judgements come the thresholds and the table. Events 125 to 164 and the
unseen texts are not read here. Deterministic.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from bench.judge_choice import fit_choice, measured_choice  # noqa: E402
from bench.judge_texts import Text, embed, read_labelled, sentences  # noqa: E402
from bench.judge_training import FEATURES, FOLDS, Array, Corpus, raw_spans  # noqa: E402
from mithaq.languages.judge import WEIGHTS, Weights, chosen, likely, same_place, weigh  # noqa: E402
from mithaq.languages.meaning import default_embedder  # noqa: E402
from tests.languages.bound_texts import author_of, bound_texts  # noqa: E402
from tests.languages.event_scores import events, interval  # noqa: E402

# A commitment is drafted from the likelihood on from which so many of the drafted ones were right, out of author.
RIGHT = 0.96
PERHAPS = 0.35
SHARES = (0.97, 0.95, 0.92, 0.9, 0.85, 0.8)


@dataclass(frozen=True)
class Judgement:
    """A stretch taken for a commitment: how likely, whether a label has it, whether one says that nobody is bound."""

    likely: float
    right: bool
    none: bool
    ruled: bool
    event: dict[str, Any]
    text: str


PARTS = ("who", "plain", "meaning")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--measure-only", action="store_true", help="write nothing")
    arguments.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="fit these and keep the others")
    given = arguments.parse_args()
    started = perf_counter()
    bound = [read_labelled(event, hidden=False) for event in bound_texts()]
    known = [read_labelled(event, hidden=True) for event in [*events("mending"), *sentences()]]
    ship = dict(np.load(WEIGHTS)) if WEIGHTS.is_file() else {}
    if "who" in given.parts:
        print(measured_choice(bound, known))
        ship |= stepped("who", fit_choice(bound, known))
    if "plain" in given.parts:
        ship |= fitted("plain", bound, known)
    if "meaning" in given.parts:
        embed([*bound, *known], default_embedder())
        ship |= fitted("meaning", bound, known)
    if not given.measure_only:
        np.savez_compressed(WEIGHTS, **ship)
        print(f"{WEIGHTS.stat().st_size / 1000:.0f} kB → {WEIGHTS.name}")
    print(f"{perf_counter() - started:.0f} s")


def fitted(name: str, bound: Sequence[Text], known: Sequence[Text]) -> dict[str, Any]:
    """The weights of one kind in the shape that ships, with the thresholds that the judgements out of author give."""
    corpus = Corpus([*bound, *known])
    judgements = out_of_author(corpus, bound)
    scale, shift = odds_of(judgements)
    labels = sum(len(text.labelled) for text in bound)
    drafted = threshold(judgements)
    show(name, judgements, bound, drafted)
    weights = corpus.fit(np.ones(len(corpus.text)))
    calibrate = 1 / (1 + np.exp(-(scale * _logit(drafted) + shift)))
    print(
        f"{name}: {labels} labels; scale {scale:.2f}, shift {shift:.2f}; drafted from {drafted:.3f} ({calibrate:.2f})"
    )
    shipped = stepped(name, weights[:FEATURES])
    shipped[f"{name}_odds"] = np.array([scale, shift, calibrate, min(PERHAPS, calibrate)])
    if name == "meaning":
        shipped["meaning_vector"] = weights[FEATURES:].astype(np.float32)
    return shipped


def out_of_author(corpus: Corpus, bound: Sequence[Text]) -> list[Judgement]:
    """What is found in the texts of each author by weights that were fitted without them; `bound` lead the corpus."""
    authors = sorted({author_of(text.event["id"]) for text in bound})
    found: list[Judgement] = []
    for fold in range(FOLDS):
        left_out = authors[fold::FOLDS]
        mine = [n for n, text in enumerate(bound) if author_of(text.event["id"]) in left_out]
        weights = corpus.fit(np.where(np.isin(corpus.text, mine), 0.0, 1.0))
        found += [one for n in mine for one in judgements_of(bound[n], weights)]
    return found


def judgements_of(text: Text, fitted_weights: Array) -> list[Judgement]:
    weights = Weights(fitted_weights[:FEATURES], fitted_weights[FEATURES:], 1.0, 0.0, 0.0, 0.0)
    vectors = text.vectors or [None] * len(text.reads)
    found: list[tuple[float, tuple[int, int]]] = []
    for read, meant in zip(text.reads, vectors, strict=True):
        spans = dict(zip(read.stretches, raw_spans(read), strict=True))
        odds = likely(read, weigh(read, weights, vectors=None if meant is None else meant.astype(np.float64)))
        found += [(one.likely, spans[one.stretch]) for one in chosen(read, odds)]
    left, judged = list(text.labelled), []
    for value, place in sorted(found, reverse=True):
        if any(same_place(place, other) for other in text.of("either")):
            continue
        label = next((other for other in left if same_place(place, other)), None)
        left = [other for other in left if other != label]
        none = any(same_place(place, other) for other in text.of("not_commitments"))
        ruled = any(same_place(place, other) for other in text.ruled)
        judged.append(Judgement(value, label is not None, none, ruled, text.event, text.event["text"][slice(*place)]))
    return judged


def odds_of(judgements: Sequence[Judgement]) -> tuple[float, float]:
    """Scale and shift of the log odds that make the likelihoods those of being right, by Newton's steps."""
    x = np.array([_logit(one.likely) for one in judgements])
    y = np.array([float(one.right) for one in judgements])
    line = np.array([1.0, 0.0])
    for _ in range(30):
        share = 1 / (1 + np.exp(-(line[0] * x + line[1])))
        seen = np.stack([x, np.ones_like(x)])
        line = line - np.linalg.solve((seen * (share * (1 - share))) @ seen.T + 1e-6 * np.eye(2), seen @ (share - y))
    return float(line[0]), float(line[1])


def _logit(value: float) -> float:
    bounded = min(max(value, 1e-6), 1 - 1e-6)
    return float(np.log(bounded / (1 - bounded)))


def threshold(judgements: Sequence[Judgement]) -> float:
    """The least likelihood from which on so many of those found were right."""
    ordered = sorted(judgements, key=lambda one: -one.likely)
    right, best = 0, 1.0
    for count, one in enumerate(ordered, 1):
        right += one.right
        if right / count >= RIGHT:
            best = one.likely
    return best


def stepped(name: str, weights: Array) -> dict[str, Any]:
    """Weights as whole steps in a byte each."""
    step = float(np.abs(weights).max()) / 127
    return {f"{name}_features": np.round(weights / step).astype(np.int8), f"{name}_step": np.array([step])}


def show(name: str, judgements: Sequence[Judgement], bound: Sequence[Text], drafted: float) -> None:
    """Recall at several precisions, then precision and recall by language and genre at the threshold."""
    every = sum(len(text.labelled) for text in bound)
    ordered = sorted(judgements, key=lambda one: -one.likely)
    reach = {}
    for share in SHARES:
        counts = np.cumsum([one.right for one in ordered])
        fits = [n for n in range(len(ordered)) if counts[n] / (n + 1) >= share]
        reach[share] = counts[fits[-1]] / every if fits else 0.0
    print(f"\n{name}: recall at a precision of " + ", ".join(f"{share}: {value:.3f}" for share, value in reach.items()))
    for key in ("language", "genre"):
        labelled = Counter(text.event[key] for text in bound for _ in text.labelled)
        for value, count in sorted(labelled.items()):
            ours = [one for one in judgements if one.event[key] == value and one.likely >= drafted]
            right = sum(one.right for one in ours)
            precision = right / max(1, len(ours))
            low, high = interval(right / count, count)
            hit = f"{right / count:.2f} [{low:.2f}, {high:.2f}] of {count}"
            print(f"| {value} | {precision:.2f} of {len(ours)} | {hit} | {sum(one.none for one in ours)} |")


if __name__ == "__main__":
    main()
