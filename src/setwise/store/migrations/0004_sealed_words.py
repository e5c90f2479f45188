import uuid

from django.db import migrations, models

from setwise.store import tenancy


def forget_what_was_not_sealed(apps, schema_editor):
    """Words of before the sealing go, and what they leave in a SQLite file is overwritten.

    No installation held real meetings then: only the demonstration let people in.
    """
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete=ON")
    with tenancy.on(tenancy.Errand.OPERATOR):
        apps.get_model("store", "Words").objects.using(schema_editor.connection.alias).all().delete()


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_audit"),
    ]

    operations = [
        migrations.RunPython(forget_what_was_not_sealed, migrations.RunPython.noop),
        migrations.RemoveField(model_name="words", name="text"),
        migrations.AddField(
            model_name="words",
            name="key",
            field=models.UUIDField(default=uuid.uuid4),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="words",
            name="sealed",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="words",
            name="learning_set",
            field=models.UUIDField(db_index=True),
        ),
        migrations.AddIndex(
            model_name="words",
            index=models.Index(
                condition=models.Q(("keeper", ""), _negated=True),
                fields=["keeper"],
                name="store_words_kept",
            ),
        ),
        migrations.CreateModel(
            name="PersonSeal",
            fields=[
                ("person", models.UUIDField(primary_key=True, serialize=False)),
                ("key", models.UUIDField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="SetSeal",
            fields=[
                ("learning_set", models.UUIDField(primary_key=True, serialize=False)),
                ("organisation", models.UUIDField()),
                ("key", models.UUIDField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="PrivateWords",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("organisation", models.UUIDField()),
                ("person", models.UUIDField(db_index=True)),
                ("about", models.CharField(blank=True, max_length=64)),
                ("kind", models.CharField(max_length=64)),
                ("key", models.UUIDField()),
                ("sealed", models.BinaryField()),
                ("written_at", models.BigIntegerField()),
            ],
        ),
    ]
