"""What can be found in a text, each with the places that say it. Values are codes; words are as the text has them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as filled
from datetime import date

from mithaq.ledger.errors import Language


@dataclass(frozen=True, order=True)
class Place:
    """Characters [start, end) of a file's decoded text, and the sentence around them as it stands there."""

    file: int
    start: int
    end: int
    sentence: str

    def as_json(self) -> dict[str, object]:
        return {"file": self.file, "start": self.start, "end": self.end, "sentence": self.sentence}


@dataclass(frozen=True)
class Party:
    """A state that acts in the text; `certain` when a sentence binds it to the other one."""

    state: str
    places: tuple[Place, ...]
    certain: bool


@dataclass(frozen=True)
class Person:
    """One person under all spellings. `names` and `ranks` by language; rank and role are codes of their tables."""

    names: dict[Language, str]
    rank: str | None
    rank_words: dict[Language, str]
    role: str | None
    role_words: str | None
    party: str | None
    places: tuple[Place, ...]
    certain: bool = True
    why: str | None = None


@dataclass(frozen=True)
class Organ:
    """A ministry, staff, force, school or commission; `status` by language: created, being_created, to_be_created."""

    kind: str
    field: str | None
    party: str | None
    names: dict[Language, str]
    places: tuple[Place, ...]
    received: bool = False
    status: dict[Language, tuple[str, ...]] = filled(default_factory=dict)
    title: str | None = None


@dataclass(frozen=True)
class DateSaid:
    """A date as the sentences give it: month always, day, weekday (Monday 0) and year when said.

    `months` is 3 for a quarter and 6 for half a year, which begin with `month`.
    """

    month: int
    day: int | None
    year: int | None
    weekday: int | None
    calendar: str
    places: tuple[Place, ...]
    weekday_places: tuple[Place, ...] = ()
    year_places: tuple[Place, ...] = ()
    months: int = 1


@dataclass(frozen=True)
class Day:
    """A date resolved: `value` or else the `candidates`, and on what basis."""

    said: DateSaid
    value: date | None
    candidates: tuple[date, ...]
    basis: str
    certain: bool


@dataclass(frozen=True)
class Duration:
    """An ISO 8601 duration and what lasts so long (visit, period, course, term, meeting)."""

    value: str
    of: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Topic:
    """An axis of cooperation, or another subject that the sentences name."""

    code: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Concept:
    """What a commitment is about: a family (plan), the member said (action_plan) and its words."""

    family: str
    member: str
    words: str


@dataclass(frozen=True)
class Pledge:
    """A commitment as one sentence of one version states it; `at` is how far into its version, 0 to 1."""

    text: str
    who: str | None
    force: str
    concepts: tuple[Concept, ...]
    numbers: frozenset[int]
    place: Place
    at: float
    by: date | None = None
    firm: bool = True
    rule: str = ""
    confidence: float = 0.5


@dataclass(frozen=True)
class Commitment:
    """What a side is to do, in every version that says it. `who`: party code, "both" or None.

    `force`: obligation, decision, expected or intention.
    """

    pledges: dict[str, Pledge]

    @property
    def first(self) -> Pledge:
        """The pledge of the first file."""
        return min(self.pledges.values(), key=lambda pledge: pledge.place)

    @property
    def who(self) -> str | None:
        said = {pledge.who for pledge in self.pledges.values() if pledge.who}
        return said.pop() if len(said) == 1 else None

    @property
    def by(self) -> date | None:
        """The term, when the versions that give one give the same."""
        said = {pledge.by for pledge in self.pledges.values() if pledge.by}
        return said.pop() if len(said) == 1 else None

    @property
    def firm(self) -> bool:
        return all(pledge.firm for pledge in self.pledges.values())

    @property
    def places(self) -> tuple[Place, ...]:
        return merged(pledge.place for pledge in self.pledges.values())


@dataclass(frozen=True)
class Extra:
    """A place, visit, session, quotation, text or next step: `value` in the shape that the page and the JSON show.

    `rule` names what found it and `confidence` how often that rule is right, 0 to 1; `why` says what is open.
    """

    kind: str
    value: dict[str, object]
    places: tuple[Place, ...]
    rule: str
    confidence: float
    why: str | None


@dataclass(frozen=True)
class Difference:
    """`kind` is only_in_<version> or value_differs; `about` names the fact, `values` what each version says."""

    kind: str
    about: str
    values: dict[str, str | None]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Item:
    """What a person confirms or dismisses. `certain` is False for what to look at first, and `why` says the reason."""

    id: str
    kind: str
    value: dict[str, object]
    sources: tuple[Place, ...]
    certain: bool
    why: str | None = None


def stable_id(kind: str, *value: object) -> str:
    """Sixteen hexadecimal digits that stay the same as long as the item says the same."""
    text = "\x1f".join([kind, *(str(part) for part in value)])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def merged(places: Iterable[Place]) -> tuple[Place, ...]:
    """Places in order, each once."""
    return tuple(sorted(set(places)))
