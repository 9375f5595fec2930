"""What this node can be searched for: sentences of the record and of the desk, each with its vector. All of it can be
read again from where it came; nothing here is the record."""

from django.db import models

from mithaq.desk.base import Desk
from mithaq.desk.models import User


class Passage(Desk):
    """One sentence in one language. A row is never changed: another wording is another row, so that ids tell news."""

    ch = models.TextField(blank=True, default="")  # the channel that it was read from; empty: a desk's draft
    owner = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="passages")  # of a draft
    kind = models.TextField()
    thing = models.TextField()  # the row that says it
    target = models.TextField()  # what a page is opened for
    place = models.TextField()  # field, language, number of the sentence: with the thing it names the passage
    language = models.TextField()
    text = models.TextField()
    party = models.TextField(blank=True, default="")
    axis = models.TextField(blank=True, default="")
    session = models.TextField(blank=True, default="")  # the subject of its chain
    day = models.DateField(null=True)
    model = models.TextField(blank=True, default="")  # hash of the weights that made the vector
    vector = models.BinaryField(null=True)  # float16

    class Meta(Desk.Meta):
        db_table = "desk_passage"
        constraints = (models.UniqueConstraint(fields=("ch", "thing", "place"), name="desk_passage_place"),)
        indexes = (models.Index(fields=("owner", "thing"), name="desk_passage_owner"),)


class Indexed(Desk):
    """How much of a channel, or of the drafts, the passages were read from."""

    ch = models.TextField(primary_key=True)
    entries = models.BigIntegerField(default=0)  # the last by arrival
    payloads = models.BigIntegerField(default=0)  # fewer than before: something was erased
    changed = models.DateTimeField(null=True)  # of the newest draft
    model = models.TextField(blank=True, default="")

    class Meta(Desk.Meta):
        db_table = "desk_indexed"
