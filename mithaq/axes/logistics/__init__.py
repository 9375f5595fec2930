"""Logistics: consignments on legs by road, rail, sea and air."""

from mithaq.roadmap.axis import Axis

from .acts import LOGISTICS_ACTS
from .conflicts import conflicts
from .models import Leg
from .needs import needs
from .sentences import REFUSALS

AXIS = Axis(
    key="logistics",
    acts=LOGISTICS_ACTS,
    models=(Leg,),
    needs=needs,
    conflicts=conflicts,
    words={"fr": "Logistique", "ar": "اللوجستيك", "en": "Logistics"},
    refusals=REFUSALS,
)
