import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Summary",
            fields=[
                ("meeting", models.UUIDField(primary_key=True, serialize=False)),
                ("organisation", models.UUIDField()),
                ("data", models.JSONField()),
                ("folded_at", models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="Words",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("organisation", models.UUIDField()),
                ("learning_set", models.UUIDField()),
                ("meeting", models.UUIDField(db_index=True)),
                ("author", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=64)),
                ("text", models.TextField()),
                ("written_at", models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="Log",
            fields=[
                ("meeting", models.UUIDField(primary_key=True, serialize=False)),
                ("organisation", models.UUIDField()),
                ("head", models.IntegerField(default=0)),
                ("closed_at", models.BigIntegerField(null=True)),
                ("folded", models.BooleanField(default=False)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("closed_at__isnull", False), ("folded", False)),
                        fields=["closed_at"],
                        name="store_log_to_fold",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "log_id",
                        "seq",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("seq", models.IntegerField()),
                ("organisation", models.UUIDField()),
                ("at", models.BigIntegerField()),
                ("by", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=64)),
                ("shape", models.SmallIntegerField()),
                ("data", models.JSONField()),
                (
                    "log",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.log"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "log_id",
                        "command",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("command", models.CharField(max_length=64)),
                ("organisation", models.UUIDField()),
                ("actor", models.CharField(max_length=64)),
                ("code", models.CharField(max_length=64)),
                ("number", models.IntegerField()),
                ("at", models.BigIntegerField()),
                (
                    "log",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.log"
                    ),
                ),
            ],
        ),
    ]
