"""`Desk`: the base of every table that is private to this node. Its tables are named desk_…; the router lives by it."""

from django.db import models


class Desk(models.Model):
    """Ordinary Django, outside the record: users, drafts, jobs, preferences."""

    class Meta:
        abstract = True
