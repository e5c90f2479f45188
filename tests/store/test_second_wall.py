"""PostgreSQL itself shows no foreign row, even when the doors are left out altogether."""

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.db import DatabaseError, connections, transaction
from pytest_django import DjangoDbBlocker

from setwise.mail.models import Mail
from setwise.mail.usecases import post
from setwise.people import usecases as people
from setwise.people.models import Organisation, Person, Role
from setwise.programmes import access as programmes_access
from setwise.programmes import usecases as programmes
from setwise.programmes.attendance.models import Attendance
from setwise.programmes.models import LearningSet, Meeting, Membership
from setwise.store import policies, tenancy
from setwise.store.models import Words
from setwise.store.tenancy import Errand
from tests.store import databases

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class Trust(NamedTuple):
    """An organisation with a set, a meeting and one member."""

    organisation: UUID
    learning_set: UUID
    meeting: UUID
    person: UUID


class House(NamedTuple):
    alias: str
    ours: Trust
    theirs: Trust


@pytest.fixture(scope="module")
def walled(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """A PostgreSQL database, and a role that owns nothing and can bypass nothing."""
    with django_db_blocker.unblock(), databases.postgres(whole=True) as alias:
        role = f"setwise_app_{secrets.token_hex(4)}"
        with connections[alias].cursor() as cursor:
            cursor.execute(f"CREATE ROLE {role} NOLOGIN")
            cursor.execute(
                f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}"
            )
        try:
            yield f"{alias} {role}"
        finally:
            with connections[alias].cursor() as cursor:
                cursor.execute("RESET ROLE")
                cursor.execute(f"DROP OWNED BY {role}")
                cursor.execute(f"DROP ROLE {role}")


@pytest.fixture
def house(
    walled: str, monkeypatch: pytest.MonkeyPatch, django_db_blocker: DjangoDbBlocker
) -> Iterator[House]:
    alias, _, role = walled.partition(" ")
    from django.db import router

    monkeypatch.setattr(router, "routers", [databases.To(alias, whole=True)])
    tenancy.begin()
    with django_db_blocker.unblock(), transaction.atomic(using=alias):
        found = House(alias, _trust("Ours"), _trust("Theirs"))
        with connections[alias].cursor() as cursor:
            cursor.execute(f"SET LOCAL ROLE {role}")
        yield found
        transaction.set_rollback(True, using=alias)
    tenancy.begin()


def _trust(name: str) -> Trust:
    organisation = people.found_organisation(name=name)
    person = people.add_person(name=f"Alice of {name}")
    people.belong(organisation=organisation, person=person, at=NOW, joined=True, roles=tuple(Role))
    learning_set = programmes.form_set(organisation=organisation, name=name)
    programmes.add_member(learning_set=learning_set, person=person, since=NOW)
    meeting = programmes.plan_meeting(
        learning_set=learning_set, starts_at=NOW, ends_at=NOW + timedelta(hours=2)
    )
    return Trust(organisation.pk, learning_set.pk, meeting.pk, person.pk)


def _came(trust: Trust) -> None:
    Attendance.objects.create(
        organisation_id=trust.organisation,
        meeting_id=trust.meeting,
        person_id=trust.person,
        role="member",
        day=NOW.date(),
        came=True,
        minutes=90,
        source="log",
        at=NOW,
    )


def _words(trust: Trust, author: str, keeper: str) -> None:
    Words.objects.create(
        organisation=trust.organisation,
        learning_set=trust.learning_set,
        meeting=trust.meeting,
        author=author,
        keeper=keeper,
        kind="action",
        key=uuid4(),
        sealed=b"",
        written_at=0,
    )


def names() -> set[str]:
    """Every set that the database shows, asked without any door."""
    return set(LearningSet.objects.values_list("name", flat=True))


def tables() -> dict[str, str]:
    return dict(policies.tables(apps.get_models()))


def test_every_table_with_an_organisation_has_a_forced_wall(house: House) -> None:
    with connections[house.alias].cursor() as cursor:
        cursor.execute(
            "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relkind = 'r'"
        )
        walls = {name: (on, forced) for name, on, forced in cursor.fetchall()}
        cursor.execute("SELECT DISTINCT tablename FROM pg_policies")
        with_policy = {name for (name,) in cursor.fetchall()}
    expected = {table for table in tables() if table in walls}
    assert expected, "there are no tables"
    assert {table for table in expected if walls[table] != (True, True)} == set()
    assert expected - with_policy == set()


def test_a_table_that_names_an_organisation_by_another_word_is_found(house: House) -> None:
    known = tables()
    with connections[house.alias].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND column_name LIKE '%%organisation%%'"
        )
        columns = {(table, column) for table, column in cursor.fetchall()}
    assert {table for table, _ in columns} - set(known) == set()


def test_where_nobody_has_said_anything_nothing_is_shown(house: House) -> None:
    for table in tables():
        with connections[house.alias].cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {table}")
            assert cursor.fetchone() == (0,), table


def test_only_the_rows_of_the_organisation_are_shown(house: House) -> None:
    with tenancy.inside(house.ours.organisation):
        assert names() == {"Ours"}
        assert set(Organisation.objects.values_list("name", flat=True)) == {"Ours"}
        for table, column in tables().items():
            with connections[house.alias].cursor() as cursor:
                cursor.execute(
                    f"SELECT count(*) FROM {table} WHERE {column} IS DISTINCT FROM %s",
                    [house.ours.organisation],
                )
                assert cursor.fetchone() == (0,), table


def test_a_row_cannot_be_put_into_another_organisation_nor_moved_there(house: House) -> None:
    theirs = Organisation(pk=house.theirs.organisation)
    with tenancy.inside(house.ours.organisation):
        with pytest.raises(DatabaseError), transaction.atomic(using=house.alias):
            programmes.form_set(organisation=theirs, name="Smuggled")
        with pytest.raises(DatabaseError), transaction.atomic(using=house.alias):
            LearningSet.objects.update(organisation=theirs)
        assert LearningSet.objects.filter(pk=house.theirs.learning_set).update(name="x") == 0
        assert LearningSet.objects.filter(pk=house.theirs.learning_set).delete()[0] == 0


def test_whoever_asks_sees_the_sets_they_belong_to_and_no_other(house: House) -> None:
    tenancy.enter(person=house.ours.person)
    assert names() == {"Ours"}
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert names() == {"Theirs"}


def test_whoever_came_to_a_meeting_sees_it_after_leaving_its_set(house: House) -> None:
    came = house.ours.person
    with tenancy.inside(house.ours.organisation):
        _came(house.ours)
        Membership.objects.filter(person=came).update(until=NOW)
    tenancy.begin()
    tenancy.enter(person=came)
    assert names() == {"Ours"}
    assert list(Meeting.objects.values_list("pk", flat=True)) == [house.ours.meeting]
    assert LearningSet.objects.update(name="changed") == 0
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert names() == {"Theirs"}


def test_words_are_shown_to_whom_they_belong_wherever_they_were_written(house: House) -> None:
    me, other = str(house.ours.person), str(house.theirs.person)
    with tenancy.inside(house.ours.organisation):
        for author, keeper in ((me, me), (me, ""), (other, me), (me, other), (other, "")):
            _words(house.ours, author, keeper)
    tenancy.enter(person=house.ours.person)
    shown = {(each.author, each.keeper) for each in Words.objects.all()}
    assert shown == {(me, me), (me, ""), (other, me)}
    assert Words.objects.update(kind="changed") == 0
    tenancy.begin()
    tenancy.enter(person=uuid4())
    assert not Words.objects.exists()


def test_the_doors_open_the_wall_for_those_they_let_in(house: House) -> None:
    found = programmes_access.meeting_for(house.ours.person, house.ours.meeting)
    assert [seat.name for seat in found.roster] == ["Alice of Ours"]
    assert tenancy.bounds().organisation == house.ours.organisation
    assert names() == {"Ours"}


def test_an_errand_opens_only_what_it_needs(house: House) -> None:
    with tenancy.on(Errand.SCREENS):
        assert names() == {"Ours", "Theirs"}
        assert Organisation.objects.count() == 0
        assert LearningSet.objects.update(name="changed") == 0
    with tenancy.on(Errand.WALL):
        assert names() == set()


def test_anybody_may_post_a_mail_of_no_organisation_and_nobody_may_read_it(house: House) -> None:
    mail: dict[str, Any] = {
        "to": "a@b.example",
        "subject": "S",
        "text": "T",
        "kind": "k",
        "at": NOW,
    }
    post(**mail)
    with pytest.raises(DatabaseError), transaction.atomic(using=house.alias):
        post(**mail, organisation=house.theirs.organisation)
    with tenancy.inside(house.ours.organisation):
        post(**mail, organisation=house.ours.organisation)
        assert Mail.objects.count() == 1
    assert Mail.objects.count() == 0
    with tenancy.on(Errand.HOUSE):
        assert Mail.objects.count() == 2, "the worker sends for all"


def test_the_role_of_the_application_owns_no_table_and_bypasses_nothing(house: House) -> None:
    with connections[house.alias].cursor() as cursor:
        cursor.execute("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False,)
        cursor.execute("SELECT count(*) FROM pg_tables WHERE tableowner = current_user")
        assert cursor.fetchone() == (0,)


def test_the_bounds_end_with_the_block(house: House) -> None:
    with tenancy.inside(house.ours.organisation):
        assert names() == {"Ours"}
    assert names() == set()


@pytest.mark.parametrize("value", ["'; DROP TABLE x; --", "%s", "a' OR 'a' = 'a"])
def test_values_within_bounds_are_still_only_values(house: House, value: str) -> None:
    with tenancy.inside(house.ours.organisation):
        assert not LearningSet.objects.filter(name=value).exists()
        LearningSet.objects.update(name=value)
        assert names() == {value}


def test_people_are_shown_to_whoever_may_see_their_belonging(house: House) -> None:
    # An account belongs to no organisation; what an organisation knows of it does.
    rows: list[Any] = list(Person.objects.values_list("name", flat=True))
    assert len(rows) == 2
