"""More seats asked than offered: both sides acted rightly on what they saw, and have to agree on a number."""

from mithaq.roadmap.conflicts import Conflict
from mithaq.roadmap.programme import Programme

from .models import Course, SeatRequest
from .sentences import CONFLICTS


def conflicts(programme: Programme) -> list[Conflict]:
    """Courses on which more seats are asked than there are, and seats asked on a course that was taken back."""
    requests = programme.all(SeatRequest)
    return [
        conflict
        for course in programme.all(Course)
        for conflict in _of(course, [row for row in requests if row.course == course.key])
    ]


def _of(course: Course, requests: list[SeatRequest]) -> list[Conflict]:
    asked, keys = sum(row.seats for row in requests), (course.key, *(row.key for row in requests))
    told = {"course": course.key, "asked": asked, "offered": course.seats, "party": course.party}
    code = "asked_on_dropped" if course.dropped and requests else "seats_over" if asked > course.seats else ""
    return [Conflict(code, CONFLICTS[code], keys, told)] if code else []
