"""Reads the instances that researchers exchange: Patterson `.rcp` and the multi-mode `.mm` of PSPLIB and MMLIB."""

from mithaq.planning.errors import PlanningError
from mithaq.planning.instance import Choice, Instance, checked


def read_rcp(text: str) -> Instance:
    """Activities and resources, capacities; then for each activity duration, demands, how many follow, and which."""
    numbers = _Numbers(text)
    count, kinds = numbers.take(2)
    capacities = numbers.take(kinds)
    choices: list[tuple[Choice, ...]] = []
    following: list[tuple[int, ...]] = []
    for _ in range(count):
        duration, *demands, after = numbers.take(kinds + 2)
        choices.append((Choice(duration, tuple(demands)),))
        following.append(tuple(numbers.take(after)))
    return checked(Instance(tuple(choices), tuple(following), tuple(capacities)))


def read_mm(text: str) -> Instance:
    """Sections between lines of stars: counts, what follows what, modes with durations and demands, what there is."""
    rows = [(number, line.split()) for number, line in enumerate(text.splitlines(), 1)]
    kinds = {word: _count(rows, word) for word in ("renewable", "nonrenewable")}
    following = {row[0]: tuple(row[3:]) for row in _section(rows, "PRECEDENCE")}
    choices: dict[int, list[Choice]] = {}
    current = 0
    for row in _section(rows, "REQUESTS"):
        if len(row) == 3 + sum(kinds.values()):
            current, row = row[0], row[1:]
        duration, amounts = row[1], tuple(row[2:])
        choice = Choice(duration, amounts[: kinds["renewable"]], amounts[kinds["renewable"] :])
        choices.setdefault(current, []).append(choice)
    have = next(iter(_section(rows, "RESOURCEAVAILABILITIES")), [])
    _fitting(choices, following, have, sum(kinds.values()))
    order = sorted(choices)
    return checked(
        Instance(
            tuple(tuple(choices[key]) for key in order),
            tuple(following[key] for key in order),
            tuple(have[: kinds["renewable"]]),
            tuple(have[kinds["renewable"] :]),
        )
    )


def _section(rows: list[tuple[int, list[str]]], title: str) -> list[list[int]]:
    """The rows of numbers between the line that begins with `title` and the next line of stars."""
    at = next((k for k, (_, words) in enumerate(rows) if "".join(words).startswith(title)), None)
    if at is None:
        raise PlanningError("not_mm", line=len(rows), why=title)
    found: list[list[int]] = []
    for number, words in rows[at + 1 :]:
        if words and words[0].startswith("*"):
            break
        if words and all(word.isascii() and word.isdigit() for word in words):
            found.append([int(word) for word in words])
        elif words and found:
            raise PlanningError("not_mm", line=number, why=" ".join(words)[:20])
    return found


def _count(rows: list[tuple[int, list[str]]], word: str) -> int:
    for number, words in rows:
        if words[:2] == ["-", word]:
            value = words[-2] if words[-1].isalpha() else words[-1]
            if value.isdigit():
                return int(value)
            raise PlanningError("not_mm", line=number, why=value[:20])
    raise PlanningError("not_mm", line=len(rows), why=word)


def _fitting(
    choices: dict[int, list[Choice]], following: dict[int, tuple[int, ...]], have: list[int], kinds: int
) -> None:
    if (
        len(have) != kinds
        or sorted(choices) != sorted(following)
        or sorted(choices) != list(range(1, len(choices) + 1))
    ):
        raise PlanningError("not_mm", line=1, why=f"{len(choices)} / {len(following)}, {len(have)} / {kinds}")
    wide = [key for key, each in choices.items() for c in each if len(c.demands) + len(c.uses) != kinds]
    if wide:
        raise PlanningError("not_mm", line=1, why=str(wide[0]))


class _Numbers:
    """The whole numbers of a text, one after another, knowing their lines."""

    def __init__(self, text: str) -> None:
        self._words = [(word, line) for line, row in enumerate(text.splitlines(), 1) for word in row.split()]
        self._at = 0

    def take(self, count: int) -> list[int]:
        """The next `count` numbers, none negative."""
        words = self._words[self._at : self._at + max(count, 0)]
        last = words[-1][1] if words else (self._words[-1][1] if self._words else 1)
        for word, line in words:
            if not word.isascii() or not word.isdigit():
                raise PlanningError("not_patterson", line=line, why=word[:20])
        if len(words) < count:
            raise PlanningError("not_patterson", line=last, why=f"{len(words)} < {count}")
        self._at += count
        return [int(word) for word, _ in words]
