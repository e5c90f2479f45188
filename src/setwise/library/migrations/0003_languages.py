"""In which language an article is. SQLite makes the table anew for a column, without its triggers."""

from importlib import import_module

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

search = import_module("setwise.library.migrations.0002_search")


def triggers(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let the index of words follow the table again."""
    search._do(schema_editor, {"sqlite": search.SQLITE[1:], "postgresql": ()})


class Migration(migrations.Migration):

    dependencies = [("library", "0002_search")]

    operations = [
        # Undone, the table is made anew as well.
        migrations.RunPython(migrations.RunPython.noop, triggers),
        migrations.AddField(
            model_name="article",
            name="language",
            field=models.CharField(blank=True, max_length=16),
        ),
        migrations.AddField(
            model_name="findable",
            name="language",
            field=models.CharField(blank=True, max_length=16),
        ),
        migrations.RunPython(triggers, migrations.RunPython.noop),
    ]
