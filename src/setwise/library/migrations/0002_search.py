"""The index of words: SQLite's FTS5, kept up by triggers; on PostgreSQL a column that it fills itself."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

WORDS = "library_findable_words"
OLD = f"INSERT INTO {WORDS}({WORDS}, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);"
NEW = f"INSERT INTO {WORDS}(rowid, title, body) VALUES (new.id, new.title, new.body);"
SQLITE = (
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(title, body, content='library_findable',"
    " content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
    f"CREATE TRIGGER {WORDS}_new AFTER INSERT ON library_findable BEGIN {NEW} END",
    f"CREATE TRIGGER {WORDS}_gone AFTER DELETE ON library_findable BEGIN {OLD} END",
    f"CREATE TRIGGER {WORDS}_changed AFTER UPDATE ON library_findable BEGIN {OLD} {NEW} END",
)
POSTGRES = (
    "ALTER TABLE library_findable ADD COLUMN words tsvector GENERATED ALWAYS AS ("
    "setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')"
    ") STORED",
    "CREATE INDEX library_findable_words ON library_findable USING gin (words)",
)
UNDO = {
    "sqlite": (
        *(f"DROP TRIGGER {WORDS}_{each}" for each in ("new", "gone", "changed")),
        f"DROP TABLE {WORDS}",
    ),
    "postgresql": ("ALTER TABLE library_findable DROP COLUMN words",),
}


def make(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _do(schema_editor, {"sqlite": SQLITE, "postgresql": POSTGRES})


def undo(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _do(schema_editor, UNDO)


def _do(schema_editor: BaseDatabaseSchemaEditor, statements: dict[str, tuple[str, ...]]) -> None:
    if schema_editor.connection.alias != "default":
        return
    for statement in statements[schema_editor.connection.vendor]:
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [("library", "0001_articles")]

    operations = [migrations.RunPython(make, undo)]
