"""Equipment: lots handed over by one party and received by the other, by two acts on one list of items."""

from mithaq.roadmap.axis import Axis

from .acts import EQUIPMENT_ACTS
from .conflicts import conflicts
from .models import Lot
from .needs import needs
from .sentences import REFUSALS

AXIS = Axis(
    key="equipment",
    acts=EQUIPMENT_ACTS,
    models=(Lot,),
    needs=needs,
    conflicts=conflicts,
    words={"fr": "Équipement", "ar": "التجهيزات", "en": "Equipment"},
    refusals=REFUSALS,
)
