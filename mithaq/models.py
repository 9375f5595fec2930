"""The index Django asks for: every table of the product, each defined in its room."""

from mithaq.commission import models as commission
from mithaq.desk import models as desk
from mithaq.desk.models import User
from mithaq.secretariat import models as secretariat

__all__ = ["User", "commission", "desk", "secretariat"]
