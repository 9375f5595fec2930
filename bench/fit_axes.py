"""Fit how much each stem speaks for each axis of cooperation; writes the weights that ship.

    OPENBLAS_NUM_THREADS=1 python bench/fit_axes.py [--only-measure]

Learnt from texts of which only the axes as a whole are known (the events that are open for mending, the marked texts of
every author) and from sentences that are labelled one by one (`axes_phrases.tsv`). Which sentence of a
text gave it an axis is not known: its score is about the highest of its sentences'. The weight of a stem is its own,
which only repeated evidence moves, and what words of a like meaning have in three languages, by the sentence encoder;
so a stem that no text here has shown gets a weight too. Thresholds come from texts that a fold left out; two versions
of one event, and two texts of one author of marked texts, are never on both sides. Deterministic: the same texts give
the same file. What a text binds is read without the model of meaning, so that it is the same on every node.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.axes import circumstances  # noqa: E402
from mithaq.languages.axis_model import CODES, SCALE, SOFT, WEIGHTS, cues  # noqa: E402
from mithaq.languages.draft import Source, draft  # noqa: E402
from mithaq.languages.lexicon import COLUMNS, lines  # noqa: E402
from mithaq.languages.lexicon import term_of as reduced  # noqa: E402
from mithaq.languages.meaning import NoModel, default_embedder  # noqa: E402
from mithaq.languages.sentences import Sentence, read_sentences  # noqa: E402
from mithaq.languages.stems import worded_terms  # noqa: E402
from mithaq.languages.text import read_text  # noqa: E402
from mithaq.languages.versions import versions_of  # noqa: E402
from tests.languages.bound_texts import author_of, bound_texts  # noqa: E402
from tests.languages.event_scores import events  # noqa: E402

PHRASES = Path(__file__).with_name("axes_phrases.tsv")
FOLDS = 8
# Dimensions of meaning that are kept, and how firmly weights are held near nothing: own ones, those by meaning, and
# those of circumstances. Chosen by the folds.
DIMENSIONS, OWN, MEANT, PLAIN = 96, 3.0, 0.6, 0.05
STEPS, RATE = 400, 0.05
# A sentence labelled by itself counts as this part of a text.
PHRASE = 0.5
# A weight below this many hundredths isn't worth its line.
LEAST = 8

Array = NDArray[np.float64]
Key = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """The stems of a sentence and what else is known of it."""

    keys: tuple[Key, ...]
    words: tuple[tuple[Key, str], ...]


@dataclass(frozen=True)
class Bag:
    """A text: its sentences, its axes as ones and noughts, and its event or author, by which folds are cut."""

    rows: tuple[Row, ...]
    axes: tuple[int, ...]
    event: str
    counts: float = 1.0


def bags() -> list[Bag]:
    """Everything that is learnt from."""
    return [*map(of_text, [*events("mending"), *bound_texts()]), *of_phrases()]


def of_text(event: dict[str, Any]) -> Bag:
    """A labelled text; what it is drafted to bind is read as it will be when a text is drafted."""
    source = Source(f"{event['id']}.txt", event["text"].encode())
    published = date.fromisoformat(event["published"]) if event["published"] else None
    places = [
        one for pledge in draft([source], published, embedder=NoModel()).facts.commitments for one in pledge.places
    ]
    reading = read_sentences(read_text(source.data, name=source.name), 0)
    sentences = [one for version in versions_of([reading]).every for one in version.sentences]
    rows = [row_of(one, circumstances(one, places)) for one in sentences if not one.quoted(one.start)]
    name = event["id"]
    kept_together = author_of(name) if name[0].isalpha() else min(name, event.get("same_event") or name)
    return Bag(tuple(rows), labels_of(event["labels"]["axes"]), kept_together)


def row_of(sentence: Sentence, said: Iterable[str]) -> Row:
    text = sentence.normal.folded
    words = [((one.language, one.stem), text[one.start : one.end]) for one in cues(sentence)]
    return Row((*(key for key, _ in words), *(("-", name) for name in said)), tuple(words))


def labels_of(axes: Sequence[str]) -> tuple[int, ...]:
    return tuple(int(code in axes) for code in CODES)


def of_phrases() -> Iterator[Bag]:
    """The sentences labelled one by one, read as if each bound somebody."""
    for number, line in enumerate(PHRASES.read_text("utf-8").splitlines()):
        _, axes, phrase = line.split("\t")
        reading = read_sentences(read_text(phrase.encode()), 0)
        rows = tuple(row_of(one, circumstances(one, [one.whole])) for one in reading.sentences)
        yield Bag(rows, labels_of(axes.split()), f"phrase {number}", PHRASE)


class Vocabulary:
    """The stems that get a weight, each with one written form and its meaning as a few numbers."""

    def __init__(self, read: Sequence[Bag]) -> None:
        forms: dict[Key, Counter[str]] = {}
        for key, word in (pair for bag in read for row in bag.rows for pair in row.words):
            forms.setdefault(key, Counter())[word] += 1
        for key, word in of_lexicon():
            forms.setdefault(key, Counter())[word] += 1
        self.stems = sorted(forms)
        said = {key for bag in read for row in bag.rows for key in row.keys if key[0] == "-"}
        self.index = {key: n for n, key in enumerate([*self.stems, *sorted(said)])}
        self.meaning = meanings([forms[key].most_common(1)[0][0] for key in self.stems])
        seen = Counter(key for bag in read for key in {key for row in bag.rows for key in row.keys})
        self.often = np.array([seen[key] >= 2 for key in self.stems])


def of_lexicon() -> Iterator[tuple[Key, str]]:
    """Single words of the shipped lexicon, so that weights reach words that no text here has."""
    for concept in lines():
        for language, words in zip(COLUMNS, concept, strict=True):
            for word in words:
                found = worded_terms(word, language, choose=reduced)
                if len(found) == 1:
                    yield (language, found[0][0]), word.lower()


def meanings(words: Sequence[str]) -> Array:
    """The main directions in which the vectors of words differ, of length one on average."""
    vectors = np.asarray(default_embedder().embed(words), dtype=np.float64)
    vectors -= vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(vectors, full_matrices=False)
    kept = vectors @ axes[:DIMENSIONS].T
    return np.asarray(kept / np.sqrt((kept**2).sum(axis=1).mean()))


class Sums:
    """A table of noughts and ones, few of them ones, that multiplies quickly in both directions."""

    def __init__(self, rows: Sequence[Sequence[int]], columns: int) -> None:
        # Every row has the column behind the last, so that none is empty.
        of = [sorted({*row, columns}) for row in rows]
        self.columns = columns
        self.at = np.array([one for row in of for one in row])
        row_of_one = np.repeat(np.arange(len(of)), [len(row) for row in of])
        self.starts = np.concatenate([[0], np.cumsum([len(row) for row in of])[:-1]])
        order = np.argsort(self.at, kind="stable")
        self.rows_by_column, by_column = row_of_one[order], self.at[order]
        self.used, self.column_starts = np.unique(by_column, return_index=True)

    def times(self, weights: Array) -> Array:
        """Rows times columns."""
        padded = np.vstack([weights, np.zeros((1, weights.shape[1]))])
        return np.asarray(np.add.reduceat(padded[self.at], self.starts, axis=0))

    def back(self, rows: Array) -> Array:
        """Columns times rows."""
        found = np.zeros((self.columns + 1, rows.shape[1]))
        found[self.used] = np.add.reduceat(rows[self.rows_by_column], self.column_starts, axis=0)
        return found[:-1]


@dataclass
class Model:
    """Weights of stems and circumstances of their own, and weights by meaning; a column for each axis."""

    own: Array
    meant: Array


class Problem:
    """Rows of all texts as numbers, and the model that tells the axes of a choice of texts best."""

    def __init__(self, read: Sequence[Bag], known: Vocabulary) -> None:
        self.known, self.read = known, read
        rows = [[known.index[key] for key in row.keys] for bag in read for row in bag.rows]
        self.bag_of = np.repeat(np.arange(len(read)), [len(bag.rows) for bag in read])
        count = len(known.stems)
        kept = [*np.flatnonzero(known.often), *range(count, len(known.index))]
        place = {index: n for n, index in enumerate(kept)}
        self.kept = np.array(kept)
        self.own = Sums([[place[one] for one in row if one in place] for row in rows], len(kept))
        self.hold = np.where(self.kept < count, OWN, PLAIN)[:, None]
        stems = Sums([[one for one in row if one < count] for row in rows], count)
        self.meant = stems.times(known.meaning)
        self.labels = np.array([bag.axes for bag in read], dtype=np.float64)
        self.counts = np.array([bag.counts for bag in read])

    def rows(self, model: Model) -> Array:
        return np.asarray(self.own.times(model.own) + self.meant @ model.meant)

    def bags(self, rows: Array) -> tuple[Array, Array]:
        """The scores of the texts, and the part that each row has in its text's."""
        top = np.full((len(self.read), len(CODES)), -np.inf)
        np.maximum.at(top, self.bag_of, rows)
        part = np.exp((rows - top[self.bag_of]) / SOFT)
        total = np.zeros_like(top)
        np.add.at(total, self.bag_of, part)
        return top + SOFT * np.log(total), part / total[self.bag_of]

    def fit(self, chosen: NDArray[np.bool_]) -> Model:
        """Weights by steps whose size adapts to each (Adam), ever smaller."""
        model = [np.zeros((len(self.kept), len(CODES))), np.zeros((DIMENSIONS, len(CODES)))]
        first, second = [np.zeros_like(one) for one in model], [np.zeros_like(one) for one in model]
        for step in range(1, STEPS + 1):
            scores, part = self.bags(self.rows(Model(*model)))
            wrong = (1 / (1 + np.exp(-scores)) - self.labels) * (self.counts * chosen)[:, None]
            rows = wrong[self.bag_of] * part
            slopes = (self.own.back(rows) + self.hold * model[0], self.meant.T @ rows + MEANT * model[1])
            pace = RATE * (1 - 0.9 * step / STEPS)
            for at, slope in enumerate(slopes):
                first[at] = 0.9 * first[at] + 0.1 * slope
                second[at] = 0.99 * second[at] + 0.01 * slope**2
                stride = np.sqrt(second[at] / (1 - 0.99**step)) + 1e-8
                model[at] = model[at] - pace * first[at] / (1 - 0.9**step) / stride
        return Model(*model)


def folded(problem: Problem) -> Array:
    """The score of each text by a model that has not seen its event."""
    names = sorted({bag.event for bag in problem.read})
    fold_of = {name: n % FOLDS for n, name in enumerate(names)}
    folds = np.array([fold_of[bag.event] for bag in problem.read])
    found = np.zeros_like(problem.labels)
    for fold in range(FOLDS):
        model = problem.fit(folds != fold)
        found[folds == fold] = problem.bags(problem.rows(model))[0][folds == fold]
    return found


def show(title: str, scores: Array, labels: Array) -> None:
    """Precision and recall at several thresholds, together and of each axis."""
    for at in (-0.25, 0.0, 0.25, 0.5, 0.75):
        shares = [
            _shares(scores[:, columns] > at, labels[:, columns] > 0) for columns in ([0, 1, 2, 3], [0], [1], [2], [3])
        ]
        told = "  ".join(f"{precision:.2f}, {recall:.2f}" for precision, recall in shares)
        print(f"{title:<16} from {at:+.2f}: {told}")


def _shares(said: NDArray[np.bool_], true: NDArray[np.bool_]) -> tuple[float, float]:
    hit = float((said & true).sum())
    return hit / max(1.0, float(said.sum())), hit / max(1.0, float(true.sum()))


def write(problem: Problem, model: Model) -> int:
    """The weights as a table, stems in order; the number of lines."""
    keys = list(problem.known.index)
    total = np.zeros((len(keys), len(CODES)))
    total[: len(problem.known.stems)] = problem.known.meaning @ model.meant
    total[problem.kept] += model.own
    rows = np.rint(SCALE * total).astype(int)
    kept = [(key, row) for key, row in zip(keys, rows, strict=True) if key[0] == "-" or np.abs(row).max() >= LEAST]
    lines_of = ("\t".join([*key, *map(str, row)]) for key, row in kept)
    WEIGHTS.write_text("".join(f"{line}\n" for line in lines_of), "utf-8")
    return len(kept)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--only-measure", action="store_true", help="leave the weights that ship as they are")
    given = arguments.parse_args()
    started = perf_counter()
    read = bags()
    problem = Problem(read, Vocabulary(read))
    scores = folded(problem)
    texts = np.array([bag.counts == 1.0 for bag in read])
    marked = np.array([bag.event[0].isalpha() and bag.counts == 1.0 for bag in read])
    for title, chosen in (("texts", texts), ("of the authors", marked), ("sentences", ~texts)):
        show(title, scores[chosen], problem.labels[chosen])
    if not given.only_measure:
        print(f"{write(problem, problem.fit(np.ones(len(read), dtype=bool)))} lines → {WEIGHTS}")
    print(f"{len(read)} texts and sentences, {len(problem.known.stems)} stems, {perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
