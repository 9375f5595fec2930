"""What training asks of the planner: each course occupies its instructors and rooms on its days.

Seats are the course's own and compete with nothing else: the planner needn't know them; too many asked is a conflict.
"""

from mithaq.planning import problem
from mithaq.roadmap.models import Resource
from mithaq.roadmap.needs import Needs, demands_of, working_days
from mithaq.roadmap.programme import Programme

from .models import Course


def needs(programme: Programme) -> Needs:
    """One activity for each course, on the days and by the calendar of the party that holds it."""
    courses = programme.of(Course)
    return Needs(
        tuple(_planned(programme, course) for course in courses),
        within={course.key: course.undertaking for course in courses},
    )


def _planned(programme: Programme, course: Course) -> problem.Activity:
    demands = demands_of(course.demands)
    owners = {row.owner for row in programme.all(Resource) if row.key in demands}
    calendars = [programme.calendars[party] for party in sorted({course.party, *owners})]
    days = working_days(calendars, course.starts, course.ends)
    # With no open day at all, the planner itself says which day is closed and which would be open.
    fixed, duration = (days[0], len(days)) if days else (course.starts, 1)
    return problem.activity(course.key, duration, calendar=course.party, demands=demands, fixed=fixed)
