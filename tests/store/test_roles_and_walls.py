"""The application's role gets what it needs and no more; a wall that was changed is noticed."""

import secrets
from collections.abc import Iterator

import pytest
from django.db import DatabaseError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from pytest_django import DjangoDbBlocker

from setwise.store import policies, roles, walls
from tests.store import databases


@pytest.fixture(scope="module")
def whole(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with django_db_blocker.unblock(), databases.postgres(whole=True) as alias:
        yield alias


@pytest.fixture
def postgres(whole: str, django_db_blocker: DjangoDbBlocker) -> Iterator[BaseDatabaseWrapper]:
    """A migrated database; whatever a test does to it, roles included, is undone."""
    with django_db_blocker.unblock(), transaction.atomic(using=whole):
        yield connections[whole]
        transaction.set_rollback(True, using=whole)


@pytest.fixture
def role(postgres: BaseDatabaseWrapper) -> str:
    name = f"setwise app {secrets.token_hex(4)}"
    say(postgres, f'CREATE ROLE "{name}"')
    return name


def say(connection: BaseDatabaseWrapper, statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_role_that_was_granted_its_rights_lacks_nothing_and_is_bound(
    postgres: BaseDatabaseWrapper, role: str
) -> None:
    say(postgres, f'SET LOCAL ROLE "{role}"')
    assert "people_person" in roles.lacking(postgres)
    say(postgres, "RESET ROLE")
    roles.grant(postgres, role)
    roles.grant(postgres, role)
    say(postgres, "CREATE TABLE of_a_later_release (id bigserial PRIMARY KEY)")
    say(postgres, f'SET LOCAL ROLE "{role}"')
    assert roles.lacking(postgres) == []
    assert roles.standing(postgres) == roles.Standing(role, False, False, 0)
    say(postgres, "INSERT INTO of_a_later_release DEFAULT VALUES")


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE store_words DISABLE ROW LEVEL SECURITY",
        "DROP POLICY own_organisation ON store_words",
        "CREATE TABLE more (id int)",
        "TRUNCATE store_words",
    ],
)
def test_it_can_change_no_table_and_no_wall(
    postgres: BaseDatabaseWrapper, role: str, statement: str
) -> None:
    roles.grant(postgres, role)
    say(postgres, f'SET LOCAL ROLE "{role}"')
    with pytest.raises(DatabaseError), transaction.atomic(using=postgres.alias):
        say(postgres, statement)


def test_a_role_that_nothing_binds_or_that_is_not_there_is_refused(
    postgres: BaseDatabaseWrapper, role: str
) -> None:
    with pytest.raises(roles.Unfit, match="There is no role"):
        roles.grant(postgres, "nobody at all")
    say(postgres, f'ALTER ROLE "{role}" BYPASSRLS')
    with pytest.raises(roles.Unfit, match="no wall would bind it"):
        roles.grant(postgres, role)
    say(postgres, f'ALTER ROLE "{role}" NOBYPASSRLS')
    say(postgres, f'ALTER TABLE store_words OWNER TO "{role}"')
    with pytest.raises(roles.Unfit, match="owns 1 tables here"):
        roles.grant(postgres, role)


def test_a_member_of_the_owner_owns_what_the_owner_owns(
    postgres: BaseDatabaseWrapper, role: str
) -> None:
    say(postgres, 'CREATE ROLE "an owner of setwise"')
    say(postgres, 'ALTER TABLE store_words OWNER TO "an owner of setwise"')
    say(postgres, f'GRANT "an owner of setwise" TO "{role}"')
    with pytest.raises(roles.Unfit, match="owns 1 tables"):
        roles.grant(postgres, role)


def test_newer_servers_let_the_role_tidy_where_keys_were_destroyed(
    postgres: BaseDatabaseWrapper, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roles, "_version", lambda _: roles.HAS_MAINTAIN)
    granted = list(roles._grants(postgres, role))
    assert any("DELETE, MAINTAIN ON ALL TABLES" in each for each in granted)
    monkeypatch.setattr(roles, "_version", lambda _: roles.HAS_MAINTAIN - 1)
    assert not any("MAINTAIN" in each for each in roles._grants(postgres, role))


def test_the_wall_of_a_migrated_database_is_as_it_should_be(postgres: BaseDatabaseWrapper) -> None:
    assert walls.faults(postgres) == []


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE store_words DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE store_words NO FORCE ROW LEVEL SECURITY",
        "DROP POLICY own_organisation ON store_words",
        "CREATE POLICY a_door ON store_words USING (true)",
        "ALTER POLICY own_organisation ON store_words USING (true)",
        "ALTER POLICY own_organisation ON store_words WITH CHECK (true)",
        "ALTER POLICY house_delete ON store_words TO pg_monitor",
        "DROP POLICY house_insert ON store_words;"
        " CREATE POLICY house_insert ON store_words FOR UPDATE USING (true)",
        "DROP POLICY own_organisation ON store_words; CREATE POLICY own_organisation"
        " ON store_words AS RESTRICTIVE USING (true)",
    ],
)
def test_a_wall_that_was_changed_is_noticed_and_built_again(
    postgres: BaseDatabaseWrapper, change: str
) -> None:
    say(postgres, change)
    assert walls.faults(postgres) == ["store_words"]
    (fault,) = walls.looked_at(postgres)
    assert fault.what
    if "a_door" not in change:
        policies.build(postgres)
        assert walls.faults(postgres) == []
