"""How well drafting reads texts: the labelled events, those on which the rules were mended and those held out.

    python bench/extraction.py

Prints a table for each half: precision and recall of each kind with 95 % intervals, and how many commitments were
drafted from sentences that the labels say bind nobody.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.languages.event_scores import events, measured, table


def main() -> None:
    for half, told in (("mending", "mended on"), ("held out", "held out")):
        chosen = events(half)
        scores, invented = measured(chosen)
        print(
            f"\n## {len(chosen)} events, {told}\n\n{table(scores)}\n\ndrafted though nobody is bound: {len(invented)}"
        )


if __name__ == "__main__":
    main()
