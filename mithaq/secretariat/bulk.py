"""The pen that writes the record's tables: many rows at once, the same statements on SQLite and PostgreSQL."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from django.db import connection, models
from django.db.backends.utils import CursorWrapper

from mithaq.projection import writing

Place = tuple[str, ...]
Values = Mapping[str, Any]  # attribute → value, as vars() of a row gives them
Prepare = Callable[[Any, Any], Any]


class Pen:
    """One cursor for all that one transaction writes; the tables' guard is open while it is held."""

    def __init__(self, cursor: CursorWrapper) -> None:
        self._cursor, self._base = cursor, cursor.db

    def insert(self, model: type[models.Model], rows: Sequence[Values], *, once: Place = ()) -> None:
        """Add rows; one that is there already at its place `once` stays as it is, where such a place is named."""
        self._run(_inserting(model, once), rows)

    def upsert(self, model: type[models.Model], rows: Sequence[Values], place: Place) -> None:
        """Add rows, each in place of the one that is there already."""
        self._run(_upserting(model, place), rows)

    def _run(self, way: "_Way", rows: Sequence[Values]) -> None:
        values = [[row[n] if ready is None else ready(row[n], self._base) for n, ready in way.columns] for row in rows]
        if len(values) == 1:
            self._cursor.execute(way.sql, values[0])
        elif values:
            self._cursor.executemany(way.sql, values)


@contextmanager
def pen() -> Iterator[Pen]:
    with writing(), connection.cursor() as cursor:
        yield Pen(cursor)


class _Way(NamedTuple):
    """A statement, and for each column its attribute and what makes of a value what the database wants, if anything."""

    sql: str
    columns: tuple[tuple[str, Prepare | None], ...]


# Both drivers take these as they are; the others (JSON, dates) say themselves how they are kept.
_PLAIN = (models.TextField, models.BigIntegerField, models.BooleanField, models.BinaryField)


@cache
def _inserting(model: type[models.Model], once: Place) -> _Way:
    return _way(model, f"ON CONFLICT ({', '.join(once)}) DO NOTHING" if once else "")


@cache
def _upserting(model: type[models.Model], place: Place) -> _Way:
    changing = [field.column for field in model._meta.concrete_fields if field.column not in place]
    return _way(
        model,
        f"ON CONFLICT ({', '.join(place)}) DO UPDATE SET " + ", ".join(f'"{c}" = excluded."{c}"' for c in changing),
    )


def _way(model: type[models.Model], conflict: str) -> _Way:
    """The statement for this table; a number that the database counts is left to it."""
    fields = [field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)]
    names = ", ".join(f'"{field.column}"' for field in fields)
    sql = f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ({", ".join(["%s"] * len(fields))}) {conflict}'
    return _Way(sql, tuple((f.attname, None if isinstance(f, _PLAIN) else f.get_db_prep_save) for f in fields))
