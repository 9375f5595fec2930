"""Keeps the record and the desk apart: no table of one lies in the file of the other, no relation joins them."""

from typing import Any

from django.conf import settings
from django.db.models import Model

DESK_APPS = frozenset({"auth", "sessions", "contenttypes", "django_tasks_database"})
DESK_TABLES = "desk_"  # Migrations see models without their base class, but with their table.


class DeskRouter:
    """Django's own apps and tables named desk_… go to `desk` when this node has that file."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        return _home_of(model)

    def db_for_write(self, model: type[Model], **hints: Any) -> str:
        return _home_of(model)

    def allow_relation(self, one: Model, other: Model, **hints: Any) -> bool:
        # request.user is lazy: its type is a wrapper, its _meta is the user's.
        return is_desk(one._meta.model) == is_desk(other._meta.model)

    # budget: Django calls it so
    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **hints: Any) -> bool:
        if _one_database():
            return db == "default"
        model = hints.get("model")
        desk = app_label in DESK_APPS or (model is not None and is_desk(model))
        return db == ("desk" if desk else "default")


def is_desk(model: type[Model]) -> bool:
    """Is this table private to the node (and so never part of the record)?"""
    return model._meta.app_label in DESK_APPS or model._meta.db_table.startswith(DESK_TABLES)


def _home_of(model: type[Model]) -> str:
    return "desk" if is_desk(model) and not _one_database() else "default"


def _one_database() -> bool:
    return "desk" not in settings.DATABASES
