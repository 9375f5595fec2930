"""The database itself refuses to change the record: entries, seals, key documents and forks stay; payloads may only be erased."""

from django.db import migrations

KEPT = ("ledger_entry", "ledger_seal", "ledger_key_doc", "ledger_fork", "ledger_channel")
NO_UPDATE = (*KEPT, "ledger_payload")


def guard(apps, schema_editor):
    if schema_editor.connection.alias != "default":
        return
    make = _sqlite if schema_editor.connection.vendor == "sqlite" else _postgresql
    for table in NO_UPDATE:
        schema_editor.execute(make(table, "UPDATE"))
    for table in KEPT:
        schema_editor.execute(make(table, "DELETE"))


def prepare(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE OR REPLACE FUNCTION mithaq_kept() RETURNS trigger AS $$ BEGIN "
            "RAISE EXCEPTION 'the record is only added to: % of %', TG_OP, TG_TABLE_NAME; END $$ LANGUAGE plpgsql",
            params=None,  # without parameters a percent sign is a percent sign
        )


def _sqlite(table, verb):
    return (
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the record is only added to: {verb} of {table}'); END"
    )


def _postgresql(table, verb):
    return (
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION mithaq_kept()"
    )


class Migration(migrations.Migration):
    dependencies = [("mithaq", "0001_initial")]
    operations = [
        migrations.RunPython(prepare, migrations.RunPython.noop),
        migrations.RunPython(guard, migrations.RunPython.noop),
    ]
