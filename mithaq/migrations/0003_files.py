"""Files that travel beside the record; an entry no longer keeps its verdict twice (`fold_void` has it)."""

from importlib import import_module

from django.db import migrations, models

triggers = import_module("mithaq.migrations.0002_triggers")


def guard(apps, schema_editor):
    """A file of the record may be erased, never exchanged for another."""
    if schema_editor.connection.alias == "default":
        make = triggers._sqlite if schema_editor.connection.vendor == "sqlite" else triggers._postgresql
        schema_editor.execute(make("ledger_file", "UPDATE"))


class Migration(migrations.Migration):

    dependencies = [("mithaq", "0002_triggers")]

    operations = [
        migrations.CreateModel(
            name="Attachment",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "ch", "key", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("ch", models.TextField()),
                ("key", models.TextField()),
                ("seq", models.BigIntegerField()),
                ("committed", models.JSONField(default=dict)),
                ("evidence", models.TextField()),
                ("name", models.TextField()),
                ("c", models.TextField()),
                ("size", models.BigIntegerField()),
                ("type", models.TextField()),
            ],
            options={"db_table": "roadmap_attachment"},
        ),
        migrations.RemoveField(model_name="entryrow", name="stands"),
        migrations.CreateModel(
            name="FileRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("ch", models.TextField()),
                ("c", models.TextField()),
                ("salt", models.BinaryField()),
                ("size", models.BigIntegerField()),
                ("sha256", models.TextField()),
            ],
            options={
                "db_table": "ledger_file",
                "constraints": [models.UniqueConstraint(fields=("ch", "c"), name="ledger_file_place")],
            },
        ),
        migrations.RunPython(guard, migrations.RunPython.noop),
    ]
