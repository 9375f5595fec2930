"""The index Django asks for: every table of the product, each defined in its room."""

from mithaq.axes.equipment import models as equipment
from mithaq.axes.expertise import models as expertise
from mithaq.axes.logistics import models as logistics
from mithaq.axes.training import models as training
from mithaq.commission import models as commission
from mithaq.desk import models as desk
from mithaq.desk import passages
from mithaq.desk.models import User
from mithaq.roadmap import models as roadmap
from mithaq.secretariat import models as secretariat

__all__ = [
    "User",
    "commission",
    "desk",
    "equipment",
    "expertise",
    "logistics",
    "passages",
    "roadmap",
    "secretariat",
    "training",
]
