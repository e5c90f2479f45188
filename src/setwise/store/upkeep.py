"""What a database needs done now and then, away from anyone who waits."""

from django.db import connection


def checkpoint() -> None:
    """On SQLite: bring what the write-ahead log holds into the database file.

    Left to itself, SQLite does so within somebody's command, who then waits for the disk. This
    waits for nobody and hinders nobody.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")
