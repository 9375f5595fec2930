"""Expert missions. Agreed or not follows from the votes on the mission."""

from typing import ClassVar

from django.db import models

from mithaq.commission.proposals import Proposal
from mithaq.projection import Names


class Mission(Proposal):
    """A mission of experts, as proposed."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    title = models.JSONField()
    experts = models.BigIntegerField()
    days = models.BigIntegerField()  # working days
    place = models.JSONField()
    starts = models.DateField()

    class Meta:
        db_table = "expertise_mission"
