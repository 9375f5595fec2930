"""Lots of equipment. Handed over or received follows from the votes on the lot."""

from typing import ClassVar

from django.db import models

from mithaq.commission.proposals import Proposal
from mithaq.projection import Names


class Lot(Proposal):
    """A lot as handed over: its items with their serial numbers. Received when the other party agreed to this list."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    label = models.TextField()
    items = models.JSONField()  # [{"name", "quantity", "serials"}]
    place = models.JSONField()
    day = models.DateField()

    class Meta:
        db_table = "equipment_lot"
