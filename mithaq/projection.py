"""Projections: tables that the ledger can refill. The row class is the domain object that acts read and draft."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from typing import Any, ClassVar, Self

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models.base import ModelState

Names = tuple[str, ...]


class Projection(models.Model):
    """A row that folding puts: one per (channel, key), belonging to the party that its key begins with."""

    asked: ClassVar[Names] = ()
    erased: ClassVar[Names] = ()

    pk = models.CompositePrimaryKey("ch", "key")
    ch = models.TextField()
    key = models.TextField()
    seq = models.BigIntegerField()
    committed = models.JSONField(default=dict)

    class Meta:
        abstract = True

    @property
    def party(self) -> str:
        """The party that this row belongs to."""
        return self.key.partition(".")[0]

    def replica(self, *, whole: bool) -> Self:
        """A copy that an act may change without touching the record; without erasable columns unless `whole`."""
        twin = type(self).__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin.__dict__["_state"] = ModelState()
        if not whole:
            for column in self.erased:
                twin.__dict__[column] = None
        return twin

    def told(self) -> dict[str, Any]:
        """Its fields as the act codec writes them, without erasable columns."""
        return {name: _plain(getattr(self, name)) for name in columns(type(self)) if name not in (*self.erased, "ch")}

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.key}"


def columns(model: type[models.Model]) -> list[str]:
    """The model's stored columns, in order."""
    return [field.attname for field in model._meta.concrete_fields]


def projections() -> list[type[Projection]]:
    """Every table that folding fills."""
    found, waiting = [], [Projection]
    while waiting:
        for model in waiting.pop().__subclasses__():
            waiting.append(model)
            if not model._meta.abstract:
                found.append(model)
    return sorted(found, key=lambda model: model.__name__)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


# ── the fold-only guard ───────────────────────────────────────────────────────────────────────────────────────────

_folding: ContextVar[bool] = ContextVar("folding", default=False)


class OnlyTheSecretariatWrites(RuntimeError):
    """Something tried to write a table of the record outside `secretariat`; perform an act instead."""


@contextmanager
def writing() -> Iterator[None]:
    """Within this the record's tables may be written. Only the secretariat opens it."""
    token = _folding.set(True)
    try:
        yield
    finally:
        _folding.reset(token)


def guard(  # budget: Django calls its wrappers by position
    execute: Any, sql: str, params: Any, many: bool, context: Any
) -> Any:
    """A wrapper of the connection that refuses writes to the record's tables unless the secretariat is writing."""
    if not _folding.get() and _writes(sql) in guarded():
        raise OnlyTheSecretariatWrites(sql[:200])
    return execute(sql, params, many, context)


def guarded() -> frozenset[str]:
    """Names of the tables that only the secretariat writes."""
    global _guarded
    if _guarded is None:
        kept = [m for m in models_of_record() if not m._meta.abstract]
        _guarded = frozenset(model._meta.db_table for model in kept)
    return _guarded


def models_of_record() -> list[type[models.Model]]:
    return [*projections(), *Record.__subclasses__()]


_guarded: frozenset[str] | None = None

# "OR IGNORE" and the like are said by bulk_create.
_WRITE = re.compile(
    r"""\s*(?:(?:INSERT|REPLACE)(?:\s+OR\s+\w+)?\s+INTO|DELETE\s+FROM|UPDATE(?:\s+OR\s+\w+)?|TRUNCATE(?:\s+TABLE)?)
    \s+(?:ONLY\s+)?(?:"?\w+"?\.)?"?(?P<table>\w+)""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=1024)
def _writes(sql: str) -> str:
    """The table that this statement writes; empty when it only reads."""
    found = _WRITE.match(sql)
    return found["table"] if found else ""


class Record(models.Model):
    """A table of the ledger itself (entries, seals), or of what folding keeps beside the rows (votes, wordings)."""

    class Meta:
        abstract = True


def _install(*, connection: BaseDatabaseWrapper, **_: Any) -> None:
    if guard not in connection.execute_wrappers:
        connection.execute_wrappers.append(guard)


# Whoever opens a connection, the guard stands on it.
connection_created.connect(_install, dispatch_uid="mithaq.guard")
