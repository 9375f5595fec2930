"""What the record says of the commission. Status is never stored: it follows from votes, and is derived when read."""

from typing import Any, ClassVar

from django.db import models

from mithaq.projection import Names, Projection

from .proposals import Proposal


class File(Proposal):
    """The commission file: parties, legal basis, languages, sub-commissions, rules. One chain of proposals."""

    title = models.JSONField()
    parties = models.JSONField()  # [{"code", "names", "host"}]
    basis = models.JSONField()  # [{"text", "day", "source"}]: the sentences it was drafted from
    languages = models.JSONField()
    prevailing = models.TextField(null=True)
    bodies = models.JSONField()  # sub-commissions: [{"axis", "names"}]
    axes = models.JSONField()
    costs = models.TextField()
    transfer = models.TextField()
    founded = models.DateField(null=True)
    years = models.BigIntegerField(null=True)  # duration in force; null: until denounced

    class Meta:
        db_table = "commission_file"


class Person(Projection):
    """Someone who acts or is named. The pseudonym stays; name and rank can be erased."""

    erased: ClassVar[Names] = ("name", "rank", "office")

    pseudonym = models.TextField()
    name = models.JSONField(null=True)
    rank = models.JSONField(null=True)
    office = models.JSONField(null=True)

    class Meta:
        db_table = "commission_person"


class Mandate(Projection):
    """What a person may do for the party that granted it, from this place of its log until it is ended."""

    asked: ClassVar[Names] = ("holder", "party")

    holder = models.TextField()  # pseudonym
    role = models.TextField()
    axis = models.TextField(null=True)  # for the head of a sub-commission
    since = models.DateField(null=True)
    until = models.DateField(null=True)  # warned of when performing; only `ended` counts in a verdict (§53)
    ended = models.BooleanField(default=False)

    class Meta:
        db_table = "commission_mandate"


class Session(Proposal):
    """A meeting of the commission, as proposed: number, days, place, host."""

    number = models.BigIntegerField()
    extraordinary = models.BooleanField()
    day = models.DateField()
    until = models.DateField()
    place = models.JSONField()
    host = models.TextField()

    class Meta:
        db_table = "commission_session"


class Agenda(Proposal):
    """The agenda of a session, as proposed: numbered items."""

    session = models.TextField()
    items = models.JSONField()  # [{"n", "title", "axis"}]

    class Meta:
        db_table = "commission_agenda"


class Instrument(Projection):
    """A text in two or three languages that the parties mean to sign: agreed minutes, an arrangement, a letter."""

    session = models.TextField(null=True)
    genre = models.TextField()
    reference = models.TextField()
    title = models.JSONField()
    languages = models.JSONField()
    prevailing = models.TextField(null=True)
    place = models.JSONField()
    day = models.DateField()

    class Meta:
        db_table = "commission_instrument"


class Article(Projection):
    """One article of an instrument. Its wordings are written by both sides and may stand in brackets."""

    asked: ClassVar[Names] = ("instrument",)

    instrument = models.TextField()
    number = models.BigIntegerField()

    class Meta:
        db_table = "commission_article"


class InstrumentText(Projection):
    """A text as proposed for signature: the canonical text in each language, and the statement signed."""

    asked: ClassVar[Names] = ("content",)

    content = models.TextField()
    obj = models.TextField()  # the instrument
    after = models.TextField(null=True)
    statement = models.TextField()  # its bytes, base64
    texts = models.JSONField()  # language → canonical text, as signed
    withdrawn = models.BooleanField(default=False)

    class Meta:
        db_table = "commission_text"

    @property
    def voted_on(self) -> tuple[str, str]:
        """What signatures name: the instrument and the content."""
        return self.obj, self.content


class Concordance(Projection):
    """How one party compared the languages of a text: recorded whole, by whoever compared. Each party has its own."""

    asked: ClassVar[Names] = ("instrument",)

    instrument = models.TextField()
    texts = models.JSONField()  # language → hash of the canonical text that was compared
    reader = models.JSONField()  # {"model", "version", "rules"}
    articles = models.JSONField()  # [{"n", "texts", "differences": [{"id", "severity", "dismissed", …}]}]

    class Meta:
        db_table = "commission_concordance"

    @property
    def differences(self) -> list[tuple[str, dict[str, Any]]]:
        """(number of the article, difference), in the order of the text."""
        return [(article["n"], one) for article in self.articles for one in article["differences"]]

    @property
    def open(self) -> list[tuple[str, dict[str, Any]]]:
        """Alarms that nobody has dismissed: with one of them a text isn't proposed, unless a person overrules it."""
        return [(n, one) for n, one in self.differences if one["severity"] == "alarm" and not one["dismissed"]]


class Overruling(Projection):
    """Who went on although differences stayed open, and why."""

    asked: ClassVar[Names] = ("concordance",)

    concordance = models.TextField()
    by = models.TextField()  # pseudonym
    reason = models.TextField()

    class Meta:
        db_table = "commission_overruling"


class Note(Projection):
    """A note that never leaves this state."""

    about = models.TextField(null=True)  # the id of a common thing; resolved when shown
    text = models.TextField()

    class Meta:
        db_table = "commission_note"
