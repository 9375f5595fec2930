"""Training: courses with seats offered by one party and asked by the other."""

from mithaq.roadmap.axis import Axis

from .acts import TRAINING_ACTS
from .conflicts import conflicts
from .models import Course, SeatRequest
from .needs import needs
from .sentences import REFUSALS

AXIS = Axis(
    key="training",
    acts=TRAINING_ACTS,
    models=(Course, SeatRequest),
    needs=needs,
    conflicts=conflicts,
    words={"fr": "Formation", "ar": "التكوين", "en": "Training"},
    refusals=REFUSALS,
)
