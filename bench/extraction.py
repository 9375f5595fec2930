"""How well drafting reads texts: the labelled events, those mended on and those held out, and the unseen texts.

    python bench/extraction.py [--halves mending held-out unseen]

The unseen texts (tests/languages/unseen) are by authors of whom nothing was learnt. Prints a table for each half:
precision and recall of each kind with 95 % intervals, and how many commitments were drafted from sentences that the
labels say bind nobody.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.languages.bound_texts import unseen_texts
from tests.languages.event_scores import events, measured, table

HALVES = {
    "mending": ("events, mended on", lambda: events("mending")),
    "held-out": ("events, held out", lambda: events("held out")),
    "unseen": ("texts, unseen", unseen_texts),
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--halves", nargs="+", choices=HALVES, default=list(HALVES))
    for half in arguments.parse_args().halves:
        told, read = HALVES[half]
        chosen = read()
        scores, invented = measured(chosen)
        print(f"\n## {len(chosen)} {told}\n\n{table(scores)}\n\ndrafted though nobody is bound: {len(invented)}")


if __name__ == "__main__":
    main()
