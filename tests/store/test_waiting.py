"""What waits for the next message to PostgreSQL goes in order, within its bounds, and with an undo."""

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from django.db import IntegrityError, ProgrammingError, connections, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker

from setwise.store import tenancy
from setwise.store.postgres.waiting import Waiting
from tests.store import databases

NOBODY, OURS, THEIRS = (f"SELECT set_config('{each}')" for each in ("", "ours", "theirs"))


def test_what_waits_goes_before_the_next_statement_in_order() -> None:
    waiting = Waiting()
    waiting.begin()
    waiting.add("INSERT 1", OURS)
    waiting.add("INSERT 2", OURS)
    assert waiting.take("SELECT 1", OURS) == ["BEGIN", OURS, "INSERT 1", "INSERT 2"]
    assert waiting.take("SELECT 2", OURS) == []


def test_other_bounds_are_told_and_so_is_nobody() -> None:
    waiting = Waiting()
    waiting.begin()
    assert waiting.take("SELECT 1", OURS) == ["BEGIN", OURS]
    assert waiting.take("SELECT 2", THEIRS) == [THEIRS]
    assert waiting.take("SELECT 3", NOBODY) == [NOBODY]
    waiting.add("INSERT 1", OURS)
    assert waiting.take("SELECT 4", THEIRS) == [OURS, "INSERT 1", THEIRS]


def test_what_was_told_is_told_again_after_an_undo_and_in_the_next_transaction() -> None:
    waiting = Waiting()
    waiting.begin()
    waiting.take("SELECT 1", OURS)
    assert waiting.take('ROLLBACK TO SAVEPOINT "a"', OURS) == []
    assert waiting.take("SELECT 2", OURS) == [OURS]
    waiting.forget()
    waiting.begin()
    assert waiting.take("SELECT 3", OURS) == ["BEGIN", OURS]


def test_undoing_to_a_savepoint_that_still_waits_forgets_what_waits_after_it() -> None:
    waiting = Waiting()
    waiting.begin()
    waiting.add('SAVEPOINT "a"', "")
    waiting.add("INSERT 1", OURS)
    assert waiting.undo_to('SAVEPOINT "a"')
    assert waiting.is_idle
    assert waiting.take("SELECT 1", OURS) == ["BEGIN", 'SAVEPOINT "a"', OURS]
    assert not waiting.undo_to('SAVEPOINT "a"')


def test_a_message_that_was_not_begun_leaves_its_transaction_waiting() -> None:
    waiting = Waiting()
    waiting.begin()
    waiting.give_back(waiting.take("SELEC 1", OURS))
    assert waiting.take("SELECT 1", OURS)[0] == "BEGIN"
    waiting.forget()
    waiting.give_back(waiting.take("SELEC 1", OURS))
    assert waiting.take("SELECT 1", OURS) == [OURS]


# --- On the server -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def alias(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with django_db_blocker.unblock(), databases.postgres() as alias:
        with connections[alias].cursor() as cursor:
            cursor.execute("CREATE TABLE waited (number integer PRIMARY KEY, word text)")
        yield alias


@pytest.fixture(autouse=True)
def blocked_no_more(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        yield


def rows(alias: str) -> list[tuple[int, str]]:
    with connections[alias].cursor() as cursor:
        cursor.execute("SELECT number, word FROM waited ORDER BY number")
        found: list[tuple[int, str]] = cursor.fetchall()
        cursor.execute("DELETE FROM waited")
        return found


def keep(alias: str, number: int, word: str) -> None:
    getattr(connections[alias], "later")("INSERT INTO waited VALUES (%s, %s)", [number, word])  # noqa: B009


def keep_both(alias: str) -> None:
    keep(alias, 1, "first")
    keep(alias, 1, "second")


def undone(alias: str, what: Callable[[], object]) -> None:
    """Do something in a transaction, or a savepoint, that fails afterwards."""
    with transaction.atomic(using=alias):
        what()
        raise RuntimeError


def test_what_is_said_later_is_kept_with_the_transaction_as_it_was_said(alias: str) -> None:
    with transaction.atomic(using=alias):
        keep(alias, 1, "50 %s; 'DROP'")
    keep(alias, 2, "at once")
    assert rows(alias) == [(1, "50 %s; 'DROP'"), (2, "at once")]


def test_what_is_undone_is_not_kept(alias: str) -> None:
    with pytest.raises(RuntimeError):
        undone(alias, lambda: keep(alias, 1, "undone"))
    with transaction.atomic(using=alias):
        with pytest.raises(RuntimeError):
            undone(alias, lambda: keep(alias, 2, "undone"))
        keep(alias, 3, "kept")
    assert rows(alias) == [(3, "kept")]


def test_what_the_end_of_the_transaction_refuses_is_raised_and_nothing_is_kept(alias: str) -> None:
    keep(alias, 0, "before")
    with pytest.raises(IntegrityError), transaction.atomic(using=alias):
        keep_both(alias)
    assert rows(alias) == [(0, "before")]


def test_a_transaction_goes_on_after_what_failed_within_a_savepoint(alias: str) -> None:
    with transaction.atomic(using=alias):
        for wrong in ("SELEC 1", "SELECT * FROM nowhere"):
            with pytest.raises(ProgrammingError), transaction.atomic(using=alias):
                connections[alias].cursor().execute(wrong)
        keep(alias, 1, "kept")
    assert rows(alias) == [(1, "kept")]


def test_nothing_that_was_told_outlives_its_transaction_or_its_savepoint(alias: str) -> None:
    def told() -> str:
        with connections[alias].cursor() as cursor:
            cursor.execute(f"SELECT COALESCE(current_setting('{tenancy.ERRAND}', true), '')")
            return str(cursor.fetchone()[0])

    with transaction.atomic(using=alias):
        assert told() == ""
        with tenancy.on(tenancy.Errand.WALL):
            with pytest.raises(RuntimeError):
                undone(alias, told)
            assert told() == "wall"
        assert told() == ""
    with tenancy.on(tenancy.Errand.WALL):
        assert told() == "wall"
    assert told() == ""


def test_a_connection_that_the_server_ended_is_noticed_and_one_that_works_is_not_asked(
    alias: str,
) -> None:
    connection = connections[alias]
    connection.ensure_connection()
    assert connection.is_usable()
    with CaptureQueriesContext(connection) as asked:
        assert connection.is_usable()
    assert not asked.captured_queries
    with psycopg.connect(**plain(connection), autocommit=True) as another:
        here = [connection.connection.info.backend_pid]
        another.execute("SELECT pg_terminate_backend(%s, 5000)", here)
    assert not connection.is_usable()
    connection.close()


def plain(connection: Any) -> dict[str, Any]:
    """How to reach the same server without our cursor."""
    wanted = ("dbname", "user", "password", "host", "port")
    given = connection.get_connection_params()
    return {name: given[name] for name in wanted if name in given}
