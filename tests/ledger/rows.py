"""Plain rows: what the record holds of each thing, without a database."""

from copy import deepcopy
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, Self


@dataclass(kw_only=True)
class PlainRow:
    """A row that is nothing but its fields."""

    asked: ClassVar[tuple[str, ...]] = ()
    erased: ClassVar[tuple[str, ...]] = ()

    key: str
    seq: int = -1
    committed: dict[str, str] = field(default_factory=dict)

    @property
    def party(self) -> str:
        return self.key.partition(".")[0]

    def replica(self, *, whole: bool) -> Self:
        twin = deepcopy(self)
        if not whole:
            for column in self.erased:
                setattr(twin, column, None)
        return twin

    def told(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name not in self.erased}


@dataclass(kw_only=True)
class Thing(PlainRow):
    erased: ClassVar[tuple[str, ...]] = ("phone",)
    title: str
    open: bool = True
    phone: str | None = None


@dataclass(kw_only=True)
class Visit(PlainRow):
    asked: ClassVar[tuple[str, ...]] = ("thing",)
    thing: str


@dataclass(kw_only=True)
class Offer(PlainRow):
    thing: str
    hashed: str
    withdrawn: bool = False


@dataclass(kw_only=True)
class Paper(PlainRow):
    asked: ClassVar[tuple[str, ...]] = ("content",)
    content: str
    obj: str
    statement: str
    withdrawn: bool = False
