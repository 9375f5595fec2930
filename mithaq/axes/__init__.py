"""The axes of cooperation, in one list.

A fifth one: copy the nearest folder, name its key in `commission/fields.py` and its tables in `mithaq/models.py`,
and add it to AXES. An axis knows the roadmap and the commission, and no other axis.
"""

from mithaq.ledger.act import Act
from mithaq.ledger.errors import Sentence
from mithaq.roadmap.axis import Axis

from . import equipment, expertise, logistics, training

AXES: tuple[Axis, ...] = (training.AXIS, equipment.AXIS, logistics.AXIS, expertise.AXIS)

AXIS_ACTS: tuple[type[Act], ...] = tuple(act for axis in AXES for act in axis.acts)
REFUSALS: dict[str, Sentence] = {code: said for axis in AXES for code, said in axis.refusals.items()}
