"""Leaving behind PostgreSQL's own wall, as a role that owns nothing."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.http import Http404

from setwise.core.farewell import ends_at, remind_at
from setwise.design.dates import LONDON
from setwise.home.leaving import left
from setwise.learning import sheets
from setwise.learning.access import owner_of
from setwise.learning.certificates import queries as certificates
from setwise.learning.growth import queries as growth
from setwise.learning.growth.kinds import RATED
from setwise.people import usecases as people
from setwise.people.farewell import access, usecases
from setwise.people.models import Belonging, Organisation, Person
from setwise.people.organisations.access import administered
from setwise.programmes.access import meetings_of, sets_of
from setwise.programmes.models import LearningSet, Membership
from setwise.store import tenancy
from setwise.store.models import PrivateWords
from tests.store.test_second_wall import House, _came, house, walled

__all__ = ["house", "walled"]
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
END = ends_at(NOW, LONDON)


def leaves(house: House) -> None:
    ours = house.ours
    with tenancy.inside(ours.organisation):
        _came(ours)
        people.leave(
            organisation=Organisation.objects.get(pk=ours.organisation),
            person=Person.objects.get(pk=ours.person),
            at=NOW,
        )
    tenancy.begin()


def test_she_reaches_what_is_hers_and_nothing_of_the_organisation(house: House) -> None:
    leaves(house)
    alice, ours = house.ours.person, house.ours.organisation
    found = access.leaving(alice)
    assert found is not None
    assert found.ends_at == END
    assert left(alice, NOW) is not None
    assert (sets_of(alice), meetings_of(alice)) == ((), ())
    with pytest.raises(Http404):
        administered(alice, ours)
    # Without a door, the database itself shows the set that she came to, and nobody in it.
    assert set(LearningSet.objects.values_list("name", flat=True)) == {"Ours"}
    for model in (Membership, Belonging):
        assert set(model._default_manager.values_list("person", flat=True)) <= {alice}
    tenancy.begin()
    owner = owner_of(alice, NOW)
    assert owner.organisation == ours
    [meeting] = certificates.meetings(alice)
    assert (meeting.organisation, meeting.minutes) == (ours, 90)
    assert growth.standings(alice, NOW) == ()


def test_what_she_writes_after_leaving_is_hers(house: House) -> None:
    leaves(house)
    alice = house.ours.person
    row = PrivateWords(
        id=uuid4(),
        organisation=owner_of(alice, NOW).organisation,
        person=alice,
        kind=RATED,
        key=uuid4(),
        sealed=b"",
        written_at=0,
    )
    row.save(force_insert=True)
    assert PrivateWords.objects.filter(person=alice).count() == 1
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert not PrivateWords.objects.exists()
    assert sheets.every(house.theirs.person, RATED) == ()


def test_no_further_than_the_last_day(house: House) -> None:
    leaves(house)
    alice = house.ours.person
    assert not access.over(alice, END - timedelta(seconds=1))
    assert access.over(alice, END)
    with pytest.raises(Http404):
        owner_of(alice, END)
    with pytest.raises(Http404):
        left(alice, END)


def test_the_house_reminds_and_finds_who_is_to_go(house: House) -> None:
    Person.objects.filter(pk=house.ours.person).update(email="alice@example.org")
    leaves(house)
    assert usecases.look_after(remind_at(NOW, LONDON)) == 1
    assert usecases.look_after(remind_at(NOW, LONDON)) == 0
    assert access.over_all(END) == (house.ours.person,)


def test_whoever_is_elsewhere_is_not_seen_as_gone(house: House) -> None:
    """The check looks beyond the organisation in which somebody is let go."""
    with tenancy.inside(house.theirs.organisation):
        people.belong(
            organisation=Organisation.objects.get(pk=house.theirs.organisation),
            person=Person.objects.get(pk=house.ours.person),
            at=NOW,
            joined=True,
        )
    tenancy.begin()
    leaves(house)
    assert access.leaving(house.ours.person) is None
