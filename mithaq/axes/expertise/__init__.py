"""Expertise: missions of experts, proposed by one party and agreed by the other."""

from mithaq.roadmap.axis import Axis

from .acts import EXPERTISE_ACTS
from .conflicts import conflicts
from .models import Mission
from .needs import needs
from .sentences import REFUSALS

AXIS = Axis(
    key="expertise",
    acts=EXPERTISE_ACTS,
    models=(Mission,),
    needs=needs,
    conflicts=conflicts,
    words={"fr": "Expertise", "ar": "الخبرة", "en": "Expertise"},
    refusals=REFUSALS,
)
