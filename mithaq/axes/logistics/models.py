"""The legs of a consignment. The route is the legs of its undertaking in their order."""

from typing import ClassVar

from django.db import models

from mithaq.projection import Names, Projection


class Leg(Projection):
    """One stretch of a route, by the party that carries on it."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    order = models.BigIntegerField()
    mode = models.TextField()  # road | rail | sea | air
    origin = models.JSONField()
    destination = models.JSONField()
    days = models.BigIntegerField()  # working days of the party that carries
    capacity_kg = models.BigIntegerField(null=True)
    dropped = models.BooleanField(default=False)

    class Meta:
        db_table = "logistics_leg"
