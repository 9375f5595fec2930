"""What this node keeps for itself: its users, their drafts, the long work it does, and failed sign-ins."""

import secrets
from base64 import b32encode
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from mithaq.desk.base import Desk


def new_pseudonym() -> str:
    """What the record calls a person: it says nothing about who that is."""
    return "u:" + b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower()


class UserManager(BaseUserManager["User"]):
    def create_user(self, username: str, password: str, **fields: Any) -> "User":
        user = self.model(username=self.model.normalize_username(username), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser, Desk):
    """Someone who signs in here. What they may do comes from mandates in the record, never from this table."""

    MONTHS = {"maghreb": "يناير … غشت … دجنبر", "mashriq": "يناير … أغسطس … ديسمبر"}

    username = models.TextField(unique=True)
    pseudonym = models.TextField(unique=True, default=new_pseudonym, editable=False)
    display_name = models.TextField(blank=True, default="")
    language = models.TextField(default="fr")
    months = models.TextField(default="maghreb")
    email = models.TextField(blank=True, default="")
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(default=timezone.now)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()

    class Meta(Desk.Meta):
        db_table = "desk_user"

    def __str__(self) -> str:
        return self.display_name or self.username


class Draft(Desk):
    """Something prepared and not yet done: a drafted file that waits for a person to confirm it."""

    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="drafts")
    kind = models.TextField()
    title = models.TextField(blank=True, default="")
    content = models.JSONField(default=dict)
    created = models.DateTimeField(default=timezone.now)
    changed = models.DateTimeField(auto_now=True)

    class Meta(Desk.Meta):
        db_table = "desk_draft"
        ordering = ("-changed",)
        indexes = (models.Index(fields=("owner", "kind"), name="desk_draft_owner_kind"),)


class Job(Desk):
    """Long work: how far it is, what came of it, and whether someone asked it to stop."""

    QUEUED, RUNNING, DONE, FAILED, CANCELLED = "queued", "running", "done", "failed", "cancelled"
    ENDED = frozenset({DONE, FAILED, CANCELLED})

    owner = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="jobs")
    kind = models.TextField()
    about = models.TextField(blank=True, default="")  # of what, and as it stood: who asks for the same joins this one
    state = models.TextField(default=QUEUED)
    progress = models.BigIntegerField(default=0)  # 0–100
    code = models.TextField(blank=True, default="")  # of the sentence shown; `values` fill it, or tell news before
    values = models.JSONField(default=dict)
    result = models.JSONField(null=True)
    asked_to_stop = models.BooleanField(default=False)
    asked_at = models.DateTimeField(null=True)  # to stop, while it was under way
    created = models.DateTimeField(default=timezone.now)
    started = models.DateTimeField(null=True)
    ended = models.DateTimeField(null=True)

    class Meta(Desk.Meta):
        db_table = "desk_job"
        ordering = ("-created",)
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "about"),
                condition=~models.Q(about="") & models.Q(state__in=("queued", "running"), asked_to_stop=False),
                name="desk_job_once",
            ),
        )

    @property
    def has_ended(self) -> bool:
        return self.state in self.ENDED


class FailedSignIn(Desk):
    """One wrong password. Five within a quarter of an hour close the door to that name for the rest of it."""

    username = models.TextField()
    address = models.TextField()
    at = models.DateTimeField(default=timezone.now)

    class Meta(Desk.Meta):
        db_table = "desk_failed_sign_in"
        indexes = (
            models.Index(fields=("username", "at"), name="desk_failed_username"),
            models.Index(fields=("address", "at"), name="desk_failed_address"),
        )


class Comparison(Desk):
    """What comparing two wordings of one article found, kept so that a page needn't compare again. Can be lost."""

    digest = models.TextField(unique=True)  # of both wordings, their languages, the model and the rules
    found = models.JSONField()
    made = models.DateTimeField(default=timezone.now)

    class Meta(Desk.Meta):
        db_table = "desk_comparison"
        indexes = (models.Index(fields=("made",), name="desk_comparison_made"),)


class Dismissal(Desk):
    """A person says that a difference between two languages is none. Holds for these words of this pair of clauses."""

    ch = models.TextField()
    difference = models.TextField()  # its id: of the clauses' words, so that another wording asks again
    by = models.TextField()  # pseudonym
    reason = models.TextField()
    at = models.DateTimeField(default=timezone.now)
    undone_by = models.TextField(blank=True, default="")  # pseudonym; empty while it holds

    class Meta(Desk.Meta):
        db_table = "desk_dismissal"
        ordering = ("at", "id")
        indexes = (models.Index(fields=("ch", "difference"), name="desk_dismissal_difference"),)


class Spelling(Desk):
    """A person says whose name a spelling is, or isn't: of someone of the record, or of another spelling's bearer."""

    SAME, APART = "same", "apart"

    ch = models.TextField()
    name = models.TextField()  # as it is written
    of = models.TextField(blank=True, default="")  # the id of a person of the record
    other = models.TextField(blank=True, default="")  # else the other spelling: of a place, a body, a unit
    verdict = models.TextField()
    by = models.TextField()  # pseudonym
    at = models.DateTimeField(default=timezone.now)
    undone_by = models.TextField(blank=True, default="")  # pseudonym; empty while it holds

    class Meta(Desk.Meta):
        db_table = "desk_spelling"
        ordering = ("at", "id")
        indexes = (models.Index(fields=("ch", "undone_by"), name="desk_spelling_ch"),)

    @property
    def same(self) -> bool:
        return self.verdict == self.SAME
