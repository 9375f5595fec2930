"""The geometry of a Gantt chart, in units of pixels, and its exact mirror for right-to-left pages. Draws nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

ROW = 32  # height of a row; gantt.css gives the labels beside it the same
BAR = 16
LOAD = 48  # height of a resource's lane under the bars; gantt.css has the same
MARGIN_DAYS = 10  # before the first and after the last day, so that no bar touches the edge
FINEST, COARSEST = 16.0, 1.5  # pixels of a day
STEP = 0.25  # a day is a multiple of it: sums are exact in binary, so the mirror is exact too


@dataclass(frozen=True)
class Box:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Timeline:
    """Where each day lies. `rtl` mirrors: x becomes width - x - w, and nothing else changes."""

    first: date
    days: int
    day_width: float
    rtl: bool

    @property
    def width(self) -> float:
        return self.days * self.day_width

    @property
    def last(self) -> date:
        return self.first + timedelta(self.days - 1)

    def along(self, day: date) -> float:
        """How far the beginning of that day lies from the side where time begins."""
        return (day - self.first).days * self.day_width

    def box(self, start: date, end: date, top: float, height: float) -> Box:
        """The days from `start` to `end`, both whole, as they lie on the page."""
        length = ((end - start).days + 1) * self.day_width
        return Box(self.at(self.along(start), length=length), top, length, height)

    def at(self, along: float, *, length: float = 0) -> float:
        """From the distance in time to the x on the page."""
        return self.width - along - length if self.rtl else along

    def months(self) -> Iterator[tuple[date, date]]:
        """First and last day of each month, cut at the edges of the chart."""
        day = self.first
        while day <= self.last:
            following = (day.replace(day=28) + timedelta(4)).replace(day=1)
            yield day, min(following - timedelta(1), self.last)
            day = following

    def mondays(self) -> Iterator[date]:
        day = self.first + timedelta(-self.first.weekday() % 7)
        while day <= self.last:
            yield day
            day += timedelta(7)

    def each_day(self) -> Iterator[date]:
        return (self.first + timedelta(n) for n in range(self.days))


def timeline(days: Sequence[date], *, width: int, rtl: bool, day_width: float = 0) -> Timeline:
    """As wide as the days need, at least `width`; a day gets `day_width`, or what is left for it."""
    first = min(days) - timedelta(MARGIN_DAYS)
    count = (max(days) - first).days + 1 + MARGIN_DAYS
    exact = day_width or max(COARSEST, min(FINEST, -(-(width / count) // STEP) * STEP))
    count = max(count, int(-(-width // exact)))
    return Timeline(first, count, exact, rtl)


def px(length: float) -> str:
    """As it is written into a drawing: to the thousandth, without idle zeros."""
    return f"{length:.3f}".rstrip("0").rstrip(".")


def points(time: Timeline, stops: Iterable[tuple[float, float]]) -> str:
    """Distances in time and heights, as a drawing lists them."""
    return " ".join(f"{px(time.at(along))},{px(y)}" for along, y in stops)
