"""Courses are offered by one party; the other asks for seats. Nothing here counts seats: both may act at once."""

from typing import Any

from mithaq.commission.fields import Title, plain, worded
from mithaq.ledger.act import Act, Key, Lang, Number, Text, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.roadmap.fields import Demands
from mithaq.roadmap.parents import demanded, drop, droppable, in_order, undertaking

from .models import Course, SeatRequest
from .sentences import SENTENCES

LONGEST = 2_000  # days, as of any activity: whoever plans looks at each of them


@act
class CourseOffer(Act):
    """Offer a course to the other party: seats, days, language, place, and what it occupies."""

    kind = "course.offer"
    key: Key
    undertaking: Key
    title: Title
    seats: Number
    starts: date
    ends: date
    language: Lang
    place: Title
    prerequisites: Text | None
    demands: Demands

    def check(self, picture: Any, by: str) -> None:
        if self.starts < picture.today:
            picture.warn("course_past", starts=self.starts.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        undertaking(seen, self.undertaking, axis="training")
        in_order(seen, self.starts, self.ends)
        days = (self.ends - self.starts).days + 1
        seen.require(days <= LONGEST, "course_long",
                     days=days, most=LONGEST, starts=self.starts.isoformat(), ends=self.ends.isoformat())  # fmt: skip
        demanded(seen, self.demands, days=1)

    def apply(self, draft: Draft) -> None:
        draft.new(Course(**{**vars(self), "demands": plain(self.demands)}))

    def sentence(self, language: Language) -> str:
        title = worded(self.title, language)
        return say(SENTENCES[self.kind], language, title=title, seats=self.seats, starts=self.starts, ends=self.ends)


@act
class CourseDrop(Act):
    """Take back a course of ours that won't be held."""

    kind = "course.drop"
    key: Key

    def check(self, picture: Any, by: str) -> None:
        if asked := sum(row.seats for row in picture.where(SeatRequest, course=self.key)):
            picture.warn("seats_already_asked", key=self.key, asked=asked)

    def stands(self, seen: Seen) -> None:
        droppable(seen, Course, self.key)

    def apply(self, draft: Draft) -> None:
        drop(draft, Course, self.key)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


@act
class CourseAsk(Act):
    """Ask for seats on a course of the other party. More than are left is a conflict, not an error."""

    kind = "course.ask"
    key: Key
    course: Key
    seats: Number

    def check(self, picture: Any, by: str) -> None:
        offered = picture.need(Course, self.course).seats
        asked = sum(row.seats for row in picture.where(SeatRequest, course=self.course))
        if asked + self.seats > offered:
            picture.warn("too_few_seats", asked=asked + self.seats, offered=offered)

    def stands(self, seen: Seen) -> None:
        course = seen.need(Course, self.course)
        seen.require(not course.dropped, "dropped", key=self.course, party=course.party)
        seen.require(course.party != seen.party, "own_course", key=self.course, party=seen.party)

    def apply(self, draft: Draft) -> None:
        draft.new(SeatRequest(**vars(self)))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, course=self.course, seats=self.seats)


TRAINING_ACTS: tuple[type[Act], ...] = (CourseOffer, CourseDrop, CourseAsk)
