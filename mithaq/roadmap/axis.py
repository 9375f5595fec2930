"""What every axis of cooperation gives to the house, in one shape. `axes/__init__.py` lists them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mithaq.ledger.act import Act
from mithaq.ledger.errors import Sentence
from mithaq.projection import Projection

from .conflicts import Conflict
from .needs import Needs
from .programme import Programme


@dataclass(frozen=True)
class Axis:
    """An axis: its acts and tables, what it asks of the planner, what may not fit together in it, and its name."""

    key: str
    acts: tuple[type[Act], ...]
    models: tuple[type[Projection], ...]
    needs: Callable[[Programme], Needs]
    conflicts: Callable[[Programme], list[Conflict]]
    words: Sentence
    refusals: Mapping[str, Sentence]
