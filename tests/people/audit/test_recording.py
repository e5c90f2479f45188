"""What is done about organisations and people is in the audit: once, and by ids."""

from datetime import UTC, datetime, timedelta

import pytest

from setwise.library.articles.models import Article
from setwise.library.search.models import Findable
from setwise.people import usecases
from setwise.people.audit import keeping
from setwise.people.models import Belonging, Organisation, Person, Role, RoleHeld
from setwise.store import audit
from tests.people import factories

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture
def trust() -> Organisation:
    return usecases.found_organisation(name="Northshire", at=NOW)


@pytest.fixture
def alice() -> Person:
    return factories.alice()


@pytest.fixture
def bob() -> Person:
    return factories.bob()


def actions(organisation: Organisation) -> list[str]:
    return [row.action for row in reversed(audit.page(organisation.pk).rows)]


def newest(organisation: Organisation) -> audit.Row:
    return audit.page(organisation.pk).rows[0]


def test_founding(trust: Organisation) -> None:
    row = newest(trust)
    assert (row.action, row.thing, row.thing_id) == (
        "organisation_founded",
        "organisation",
        str(trust.pk),
    )
    assert (row.actor, row.at) == (audit.OPERATOR, round(NOW.timestamp() * 1_000))


def test_invited_joined_left_and_back(trust: Organisation, alice: Person, bob: Person) -> None:
    usecases.belong(organisation=trust, person=bob, at=NOW, roles=(), by=alice.pk)
    assert newest(trust).actor == str(alice.pk)
    usecases.join(organisation=trust, person=bob, at=LATER)
    assert newest(trust).actor == str(bob.pk)
    usecases.leave(organisation=trust, person=bob, at=LATER, by=alice.pk)
    usecases.belong(organisation=trust, person=bob, at=LATER, joined=True, roles=())
    assert actions(trust) == [
        "organisation_founded",
        "person_invited",
        "person_belongs",
        "person_left",
        "person_belongs",
    ]


def test_the_audit_of_an_erased_organisation_is_cut_too_and_still_holds(
    trust: Organisation, bob: Person
) -> None:
    key, years = trust.pk, timedelta(days=365)
    usecases.belong(organisation=trust, person=bob, at=LATER, roles=())
    kept = audit.anchor(key)
    for rows in (Article, Findable, Belonging, RoleHeld, Organisation):
        rows._base_manager.all()._raw_delete("default")
    assert keeping.cut(NOW + years) == 0
    assert len(audit.page(key).rows) == 2
    assert keeping.cut(NOW + 2 * years + timedelta(hours=1)) == 1
    assert audit.verify(key) is None
    assert audit.holds(key, kept) is True
    assert keeping.cut(NOW + 3 * years) == 1
    assert keeping.cut(NOW + 3 * years) == 0
    assert audit.page(key).rows == ()
    assert audit.verify(key) is None
    assert audit.holds(key, kept) is True
    told = audit.page(None).rows
    assert [(each.action, each.thing_id) for each in told] == [("audit_cut", str(key))] * 2
    assert audit.verify(None) is None


def test_roles(trust: Organisation, alice: Person, bob: Person) -> None:
    for use in (usecases.give_role, usecases.take_role):
        use(organisation=trust, person=bob, role=Role.LEAD, at=NOW, by=alice.pk)
    assert actions(trust)[1:] == ["role_given", "role_taken"]
    assert newest(trust).thing_id == str(RoleHeld.objects.get(person=bob).pk)


def test_what_changes_nothing_is_not_recorded(trust: Organisation, bob: Person) -> None:
    for _ in range(2):
        usecases.belong(organisation=trust, person=bob, at=NOW, joined=True)
    usecases.join(organisation=trust, person=bob, at=LATER)
    usecases.take_role(organisation=trust, person=bob, role=Role.LEAD, at=NOW)
    assert actions(trust)[1:] == ["person_belongs", "role_given"]


def test_nobody_s_name_or_address_is_in_it(trust: Organisation, bob: Person) -> None:
    usecases.belong(organisation=trust, person=bob, at=NOW, joined=True, ward="Maple")
    told = " ".join(str(row) for row in audit.page(trust.pk).rows)
    for secret in ("Bob", "bob@example.org", "Maple", "Northshire"):
        assert secret not in told
    assert audit.verify(trust.pk) is None
