"""Two files or one server; what is private to the node never shares a file with the record."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db.models import ForeignKey
from django.db.utils import ConnectionHandler

from mithaq.desk.base import Desk
from mithaq.desk.databases import databases, postgresql
from mithaq.desk.home import Home
from mithaq.desk.models import Draft, User
from mithaq.desk.router import DESK_APPS, DeskRouter, is_desk

router = DeskRouter()
TWO_FILES = SimpleNamespace(DATABASES={"default": {}, "desk": {}})
ONE = SimpleNamespace(DATABASES={"default": {}})


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize("alias", ["default", "desk"])
def test_sqlite_keeps_what_it_acknowledged(tmp_path: Path, alias: str) -> None:
    connections = ConnectionHandler(databases(Home(folder=tmp_path), ""))
    with connections[alias].cursor() as cursor:
        found = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
        found["foreign_keys"] = cursor.execute("PRAGMA foreign_keys").fetchone()[0]
        waits = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert waits >= 10_000
    assert connections[alias].transaction_mode == "IMMEDIATE"  # type: ignore[attr-defined]
    connections.close_all()


def test_the_two_files_lie_in_the_folder_of_the_node(tmp_path: Path) -> None:
    names = {alias: found["NAME"] for alias, found in databases(Home(folder=tmp_path), "").items()}
    assert names == {"default": tmp_path / "record.sqlite3", "desk": tmp_path / "desk.sqlite3"}


def test_with_postgresql_everything_is_in_one_database(tmp_path: Path) -> None:
    found = databases(Home(folder=tmp_path), "postgresql://mithaq@/record?host=/run/postgresql")
    assert list(found) == ["default"]
    assert (found["default"]["NAME"], found["default"]["HOST"]) == ("record", "/run/postgresql")


def test_a_postgresql_address_in_full() -> None:
    found = postgresql("postgresql://us%40er:p%2Fw@db.example:5433/rec?sslmode=verify-full")
    assert [found[key] for key in ("USER", "PASSWORD", "HOST", "PORT")] == ["us@er", "p/w", "db.example", "5433"]
    assert found["OPTIONS"] == {"sslmode": "verify-full"}


def test_every_desk_table_says_so_in_its_name() -> None:
    """The router, like the migrations, knows a desk table by its name alone."""
    for model in apps.get_app_config("mithaq").get_models():
        assert issubclass(model, Desk) == model._meta.db_table.startswith("desk_"), model


def test_no_relation_joins_the_desk_and_the_record() -> None:
    for model in apps.get_app_config("mithaq").get_models():
        for field in model._meta.get_fields():
            if isinstance(field, ForeignKey):
                assert is_desk(model) == is_desk(field.related_model), field


def test_where_each_table_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mithaq.desk.router.settings", TWO_FILES)
    assert (router.db_for_read(User), router.db_for_write(Draft)) == ("desk", "desk")
    for label in DESK_APPS:
        assert router.allow_migrate("desk", label) and not router.allow_migrate("default", label)
    assert router.allow_migrate("desk", "mithaq", "draft", model=Draft)
    assert not router.allow_migrate("default", "mithaq", "draft", model=Draft)


def test_a_step_of_a_migration_without_a_model_runs_on_the_record_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The triggers that keep entries from being changed are such steps."""
    monkeypatch.setattr("mithaq.desk.router.settings", TWO_FILES)
    assert router.allow_migrate("default", "mithaq") and not router.allow_migrate("desk", "mithaq")


def test_with_one_database_all_tables_go_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mithaq.desk.router.settings", ONE)
    assert router.db_for_write(User) == "default"
    assert router.allow_migrate("default", "sessions")
    assert router.allow_migrate("default", "mithaq", "draft", model=Draft)
