"""Courses and the seats asked on them. Seats left, over-asked, full: derived when read."""

from typing import ClassVar

from django.db import models

from mithaq.projection import Names, Projection


class Course(Projection):
    """A course that one party offers to the others, with its seats."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    title = models.JSONField()
    seats = models.BigIntegerField()
    starts = models.DateField()
    ends = models.DateField()
    language = models.TextField()
    place = models.JSONField()
    prerequisites = models.TextField(null=True)
    demands = models.JSONField()  # instructors, rooms: [{"resource", "amount"}]
    dropped = models.BooleanField(default=False)

    class Meta:
        db_table = "training_course"


class SeatRequest(Projection):
    """Seats that the other party asks on a course."""

    asked: ClassVar[Names] = ("course",)

    course = models.TextField()
    seats = models.BigIntegerField()

    class Meta:
        db_table = "training_seat_request"
