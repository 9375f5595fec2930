"""What the record says of the programme. Stages, lateness, planned days are derived when read, never stored."""

from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from django.db import models

from mithaq.commission.proposals import Proposal
from mithaq.planning.hosting.wishes import hosts_by
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem
from mithaq.projection import Names, Projection

from .codec import recalled


class Commitment(Projection):
    """A promise, by the sentence of an adopted article that makes it."""

    asked: ClassVar[Names] = ("instrument",)

    instrument = models.TextField()
    content = models.TextField()  # the adopted text
    article = models.TextField()  # its number, as written
    sentence = models.JSONField()  # language → the words of the article
    owner = models.TextField(null=True)  # the party that promised; null: both
    due = models.DateField(null=True)
    axis = models.TextField(null=True)

    class Meta:
        db_table = "roadmap_commitment"


class Undertaking(Proposal):
    """A piece of work that keeps a commitment, as proposed; its life is told by `lifecycle`."""

    asked: ClassVar[Names] = ("subject", "commitment")

    commitment = models.TextField()
    axis = models.TextField()
    title = models.JSONField()
    lead = models.TextField()  # the party that answers for it
    start = models.DateField(null=True)
    end = models.DateField(null=True)

    class Meta:
        db_table = "roadmap_undertaking"


class Activity(Projection):
    """A step of an undertaking: working days on a calendar, with what it occupies."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    title = models.JSONField()
    duration = models.BigIntegerField()  # working days; 0: a milestone
    calendar = models.TextField()  # a party, or "both"
    demands = models.JSONField()  # [{"resource", "amount"}]
    release = models.DateField(null=True)  # not before
    deadline = models.DateField(null=True)  # ends by
    fixed = models.DateField(null=True)  # starts on
    dropped = models.BooleanField(default=False)

    class Meta:
        db_table = "roadmap_activity"


class Resource(Projection):
    """What activities share: instructors, rooms, trucks. So many units on each day of its owner's calendar."""

    title = models.JSONField()
    capacity = models.BigIntegerField()
    owner = models.TextField()

    class Meta:
        db_table = "roadmap_resource"


class Link(Projection):
    """What comes first: an activity or a whole undertaking, before another one."""

    before = models.TextField()
    after = models.TextField()
    lag = models.BigIntegerField()  # days between
    relation = models.TextField(default="finish-start")  # to the end of `before`, or "start-start"
    unit = models.TextField(default="working")  # of the calendar of what follows, or "calendar"
    dropped = models.BooleanField(default=False)

    class Meta:
        db_table = "roadmap_link"


class Plan(Proposal):
    """A whole plan as proposed: the problem and its answer, recorded so that anyone may check them."""

    over = models.JSONField()  # plans that this one puts aside besides the one it replaces
    problem = models.TextField()  # canonical JSON
    plan = models.TextField()

    class Meta:
        db_table = "roadmap_plan"

    @cached_property
    def asked_of_solver(self) -> Problem:
        """The problem that was solved."""
        return recalled(Problem, self.problem)

    @cached_property
    def answer(self) -> Answer:
        """The days that were found."""
        return recalled(Answer, self.plan)

    @property
    def days(self) -> dict[str, tuple[date, date]]:
        """Planned thing → first and last day."""
        ends = self.answer.ends  # a plan that was only proposed may lack an end: it is shown, not believed
        return {key: (start, ends.get(key, start)) for key, start in sorted(self.answer.starts.items())}

    @property
    def hosts(self) -> dict[str, str]:
        """Joint work → the party that hosts it."""
        return hosts_by(self.asked_of_solver, self.answer.modes)


class Evidence(Projection):
    """What shows that a promise was kept: a title, a note, the mark of a file."""

    asked: ClassVar[Names] = ("thing",)

    thing = models.TextField()  # a commitment or an undertaking
    title = models.JSONField()
    note = models.TextField(null=True)
    file: models.JSONField[Any, Any] = models.JSONField(null=True)  # {"c", "size", "type"}

    class Meta:
        db_table = "roadmap_evidence"


class Attachment(Projection):
    """A file of a piece of evidence: its name here, its mark in the record; the bytes lie in the file store."""

    asked: ClassVar[Names] = ("evidence",)

    evidence = models.TextField()
    name = models.TextField()
    c = models.TextField()  # the commitment by which it was announced
    size = models.BigIntegerField()  # bytes
    type = models.TextField()  # media type

    class Meta:
        db_table = "roadmap_attachment"


class Delivery(Proposal):
    """An undertaking declared delivered by one party, to be accepted by the other."""

    asked: ClassVar[Names] = ("undertaking",)

    undertaking = models.TextField()
    day = models.DateField()
    note = models.TextField(null=True)
    evidence = models.JSONField()  # keys

    class Meta:
        db_table = "roadmap_delivery"
