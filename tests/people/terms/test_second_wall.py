"""Terms and audit under PostgreSQL's own wall, as a role that owns nothing."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connections, transaction

from setwise.people.audit import keeping, queries
from setwise.people.models import TermsAccepted, TermsKind, TermsVersion
from setwise.people.terms import asking, documents, usecases
from setwise.people.terms.usecases import Shown
from setwise.store import audit, tenancy
from tests.store.test_second_wall import House, house, walled

__all__ = ["house", "walled"]
LATER = datetime(2026, 12, 24, 9, 0, tzinfo=UTC)


def test_terms_are_asked_accepted_and_published(house: House) -> None:
    alice, ours = house.ours.person, house.ours.organisation
    standings = asking.standings(alice)
    assert [each.organisation for each in standings] == [ours]
    missing = asking.outstanding(alice, standings)
    shown = [Shown(each.organisation, each.kind, each.version) for each in missing]
    assert usecases.accept(person=alice, shown=shown, at=LATER)
    tenancy.begin()
    usecases.publish(
        person=alice,
        organisation=ours,
        kind=TermsKind.USER,
        text="Be kind.",
        note="Shorter.",
        asks_again=True,
        base=0,
        at=LATER,
    )
    tenancy.begin()
    assert documents.current(ours, TermsKind.USER).number == 1
    kinds = [each.kind for each in asking.outstanding(alice, asking.standings(alice))]
    assert kinds == [TermsKind.USER]


def test_nobody_elsewhere_sees_a_row_of_them(house: House) -> None:
    with tenancy.inside(house.theirs.organisation):
        assert audit.page(house.theirs.organisation).rows
    tenancy.begin()
    tenancy.enter(organisation=house.theirs.organisation, person=house.theirs.person)
    for table in (TermsVersion, TermsAccepted):
        assert not table.objects.filter(organisation=house.ours.organisation).exists()


def test_each_chain_holds_and_is_cut_by_the_house(house: House) -> None:
    for trust in (house.ours, house.theirs):
        assert queries.seen(trust.organisation).lines
        assert audit.verify(trust.organisation) is None
    assert keeping.cut(datetime(2030, 1, 1, tzinfo=UTC)) > 0
    assert audit.verify(house.ours.organisation) is None


def test_the_database_deletes_no_row_of_the_audit(house: House) -> None:
    with (
        tenancy.inside(house.ours.organisation),
        connections[house.alias].cursor() as cursor,
        pytest.raises(DatabaseError, match="never changed"),
        transaction.atomic(using=house.alias),
    ):
        cursor.execute("DELETE FROM store_auditrow")
