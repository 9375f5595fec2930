"""Spans of a text that are taken already, asked by place in no time, however many there are."""

from bisect import bisect_left, insort
from collections.abc import Iterable


class Taken:
    """Spans [start, end), joined where they meet."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start < self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))

    def meets(self, start: int, end: int) -> bool:
        """Whether a part of [start, end) is taken."""
        at = bisect_left(self._spans, (end, end))
        return at > 0 and self._spans[at - 1][1] > start

    def take(self, start: int, end: int) -> None:
        """A span that meets none so far."""
        insort(self._spans, (start, end))
