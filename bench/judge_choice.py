"""How the choice of whoever is bound is fitted: a softmax over both and each party, on labelled commitments."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from bench.judge_texts import Text
from bench.judge_training import FEATURES, FOLDS, Array, fitting, least, raw_spans
from mithaq.languages.judge import same_place
from mithaq.languages.judge_read import Ids
from mithaq.languages.judge_who import before_of, choice_rows, options_of
from tests.languages.bound_texts import author_of

RIDGE = 0.5


@dataclass(frozen=True)
class Choice:
    """The features of each option, and which option is labelled; `ruled` is the one that the rules have, if any."""

    rows: list[Ids]
    right: int
    ruled: int | None


def choices(text: Text) -> list[Choice]:
    """One for each label whose stretch and whose parties are found."""
    found: list[Choice] = []
    for version in text.versions:
        options = options_of(version.setting)
        for read, before in zip(version.reads, before_of(version.reads), strict=True):
            spans = raw_spans(read)
            for label, place in zip(text.event["labels"]["commitments"], text.labelled, strict=True):
                who = label["who"][0] if len(label["who"]) == 1 else "both"
                best = fitting(spans, place)
                if not label["who"] or not best or who not in options:
                    continue
                same = [one for one in version.pledges if same_place((one.place.start, one.place.end), spans[best[0]])]
                ruled = same[0].who if same else None
                rows = choice_rows(read, read.stretches[best[0]], version.setting, (before, ruled))
                at = options.index(ruled) if ruled in options else None
                found.append(Choice(rows, options.index(who), at))
    return found


def fit(every: Sequence[Choice]) -> Array:
    rows = [row for one in every for row in one.rows]
    lengths = np.array([len(row) for row in rows])
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    ids = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=int(bounds[-1]))
    starts = np.cumsum([0, *(len(one.rows) for one in every[:-1])])
    group = np.repeat(np.arange(len(every)), [len(one.rows) for one in every])
    right = starts + np.array([one.right for one in every])
    row_of = np.repeat(np.arange(len(rows)), lengths)

    def loss(weights: Array) -> tuple[float, Array]:
        running = np.concatenate([[0], np.cumsum(weights[ids])])
        value = running[bounds[1:]] - running[bounds[:-1]]
        highest = np.maximum.reduceat(value, starts)
        share = np.exp(value - highest[group])
        total = np.add.reduceat(share, starts)
        slope = share / total[group]
        unlikely = float((np.log(total) + highest - value[right]).sum())
        slope[right] -= 1
        spread = np.bincount(ids, slope[row_of], FEATURES)
        return unlikely + 0.5 * RIDGE * float(weights @ weights), spread + RIDGE * weights

    return least(loss, np.zeros(FEATURES))


def right_of(every: Sequence[Choice], weights: Array) -> list[bool]:
    return [int(np.argmax([weights[row].sum() for row in one.rows])) == one.right for one in every]


def measured_choice(bound: Sequence[Text], known: Sequence[Text]) -> str:
    """How often the choice is right for authors it hasn't learnt from."""
    old = [one for text in known for one in choices(text)]
    by_author: dict[str, list[Choice]] = {}
    for text in bound:
        by_author.setdefault(author_of(text.event["id"]), []).extend(choices(text))
    right: list[bool] = []
    ruled: list[bool] = []
    authors = sorted(by_author)
    for fold in range(FOLDS):
        left_out = authors[fold::FOLDS]
        mine = [one for author in left_out for one in by_author[author]]
        others = [one for other, theirs in by_author.items() if other not in left_out for one in theirs]
        verdicts = right_of(mine, fit([*others, *old]))
        right += verdicts
        ruled += [verdict for verdict, one in zip(verdicts, mine, strict=True) if one.ruled is not None]
    have = [one.ruled == one.right for mine in by_author.values() for one in mine if one.ruled is not None]
    return (
        f"who is bound, out of author: {sum(right)} of {len(right)}; where the rules name somebody {sum(ruled)} of "
        f"{len(ruled)}, the rules alone {sum(have)} of {len(have)}"
    )


def fit_choice(bound: Sequence[Text], known: Sequence[Text]) -> Array:
    return fit([one for text in [*bound, *known] for one in choices(text)])
