"""What is over goes by itself, in small steps; what is not stays, and what is somebody's own stays theirs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from setwise.people.access import every_organisation_of
from setwise.people.models import (
    Belonging,
    Invitation,
    Organisation,
    PeopleImport,
    Person,
    RoleHeld,
    TermsAccepted,
)
from setwise.people.retention import keeping, periods
from setwise.people.retention.periods import Elsewhere, Period, Removal
from setwise.programmes import usecases as programmes
from setwise.programmes.models import LearningSet, Meeting, Membership
from setwise.store import audit, ledger, private
from setwise.store.models import Log, SetSeal, Summary
from tests.people.organisations.world import NOW, World, a_world
from tests.store import kinds

pytestmark = pytest.mark.django_db(transaction=True)
YEAR = timedelta(days=365)


@pytest.fixture
def world() -> World:
    return a_world()


def leaves(person: Person, at: datetime) -> None:
    Belonging.objects.filter(person=person).update(left_at=at, ward="Maple", employee_number="77")


def known_of(person: Person) -> int:
    tables = (RoleHeld, TermsAccepted, Belonging)
    return sum(model._default_manager.filter(person=person).count() for model in tables)


class TestPeopleWhoLeft:
    def test_are_forgotten_a_year_later_and_not_a_day_before(self, world: World) -> None:
        leaves(world.alice, NOW)
        assert keeping.remove_due(NOW + YEAR - timedelta(days=1)) == 0
        assert known_of(world.alice) > 2
        assert keeping.remove_due(NOW + YEAR + timedelta(days=1)) == 1
        assert known_of(world.alice) == 0
        assert Person.objects.filter(pk=world.alice.pk).exists()
        assert known_of(world.grace) > 2

    def test_keep_what_is_their_own_and_find_it(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        kinds.let_write(monkeypatch)
        key = uuid4()
        with transaction.atomic():
            private.write(
                words_id=key,
                organisation=world.northshire.pk,
                person=world.alice.pk,
                kind=kinds.TRIED.key,
                text="mine",
                at=1,
            )
        leaves(world.alice, NOW)
        assert keeping.remove_due(NOW + YEAR * 2) == 1
        (left,) = Belonging.objects.filter(person=world.alice)
        assert (left.ward, left.employee_number) == ("", "")
        assert every_organisation_of(world.alice.pk) == (world.northshire.pk,)
        assert private.read_many(world.alice.pk, [key]) == {key: "mine"}
        assert keeping.remove_due(NOW + YEAR * 2) == 0
        private.erase(world.alice.pk, [key])
        assert keeping.remove_due(NOW + YEAR * 2) == 1
        assert known_of(world.alice) == 0


class TestListsAndInvitations:
    def test_that_are_settled_go(self, world: World) -> None:
        made = {"organisation": world.northshire, "made_by": world.ada, "made_at": NOW}
        PeopleImport.objects.create(**made, taken_at=NOW)
        for accepted in (NOW, NOW + YEAR):
            Invitation.objects.create(
                organisation=world.northshire,
                invited_at=NOW,
                ends_at=NOW,
                accepted_at=accepted,
                person=world.alice,
            )
        assert keeping.remove_due(NOW + YEAR + timedelta(days=1)) == 2
        assert not PeopleImport.objects.exists()
        assert Invitation.objects.get().accepted_at == NOW + YEAR


def a_set(world: World) -> LearningSet:
    formed = programmes.form_set(organisation=world.northshire, name="Herons", at=NOW)
    for person, role in ((world.grace, "facilitator"), (world.alice, "member")):
        Membership.objects.create(
            organisation=world.northshire,
            learning_set=formed,
            person=person,
            role=role,
            since=NOW,
        )
    return formed


def met(learning_set: LearningSet, number: int, at: datetime, *, folded: bool = True) -> UUID:
    meeting = Meeting.objects.create(
        organisation=learning_set.organisation,
        learning_set=learning_set,
        number=number,
        starts_at=at,
        ends_at=at + timedelta(hours=2),
        process="ali",
        depth="light",
        closed_at=at,
    )
    moment = round(at.timestamp() * 1000)
    here = {"meeting": meeting.pk, "organisation": learning_set.organisation_id}
    Log.objects.create(**here, closed_at=moment, folded=folded)
    if folded:
        Summary.objects.create(**here, data={"attended": []}, folded_at=moment)
    return meeting.pk


class TestSetsAndMeetings:
    def test_meetings_of_a_living_set_go_one_by_one(self, world: World) -> None:
        herons = a_set(world)
        old = met(herons, 1, NOW)
        young, waits = met(herons, 2, NOW + YEAR), met(herons, 3, NOW, folded=False)
        assert keeping.remove_due(NOW + YEAR * 6 + timedelta(days=1)) == 1
        assert set(Meeting.objects.values_list("pk", flat=True)) == {young, waits}
        assert set(Log.objects.values_list("pk", flat=True)) == {young, waits}
        assert not Summary.objects.filter(pk=old).exists()
        assert Membership.objects.count() == 2

    def test_a_set_that_all_have_left_goes_as_a_whole_with_its_key(self, world: World) -> None:
        herons = a_set(world)
        met(herons, 1, NOW)
        Membership.objects.update(until=NOW + YEAR)
        assert keeping.remove_due(NOW + YEAR * 7 - timedelta(days=2)) == 1
        assert not Meeting.objects.exists()
        assert Membership.objects.count() == 2
        assert keeping.remove_due(NOW + YEAR * 7 + timedelta(days=2)) == 1
        assert not Membership.objects.exists()
        assert not LearningSet.objects.exists()
        assert SetSeal.objects.get(pk=herons.pk).key is None
        assert [(line.what, line.id) for line in ledger.current().lines()[-2:]] == [
            ("erase", herons.pk),
            ("done", herons.pk),
        ]

    def test_a_set_that_nobody_has_joined_yet_stays(self, world: World) -> None:
        programmes.form_set(organisation=world.northshire, name="Otters", at=NOW)
        assert keeping.remove_due(NOW + YEAR * 50) == 0
        assert LearningSet.objects.exists()

    def test_a_membership_that_ended_goes_from_a_set_that_lives_on(self, world: World) -> None:
        a_set(world)
        Membership.objects.filter(person=world.alice).update(until=NOW)
        assert keeping.remove_due(NOW + YEAR * 6 + timedelta(days=1)) == 1
        assert Membership.objects.get().person == world.grace


def test_each_organisation_keeps_its_own_time(world: World) -> None:
    for organisation in (world.northshire, world.elsewhere):
        PeopleImport.objects.create(
            organisation=organisation, made_by=world.ada, made_at=NOW, taken_at=NOW
        )
    Organisation.objects.filter(pk=world.elsewhere.pk).update(periods={"lists": 1})
    assert keeping.remove_due(NOW + timedelta(days=40)) == 1
    assert PeopleImport.objects.get().organisation == world.northshire
    said = {
        each.pk: [row.action for row in audit.page(each.pk).rows]
        for each in (world.northshire, world.elsewhere)
    }
    assert "kept_no_longer" in said[world.elsewhere.pk]
    assert "kept_no_longer" not in said[world.northshire.pk]


def test_what_cannot_go_does_not_keep_the_rest_and_is_told_without_content(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ids = [uuid4() for _ in range(keeping.BATCH + 5)]
    gone: list[UUID] = []

    def due(organisation: UUID, before: datetime) -> list[UUID]:
        return ids if organisation == world.northshire.pk else []

    def remove(organisation: UUID, some: object) -> None:
        assert isinstance(some, list | tuple)
        assert len(some) <= keeping.BATCH
        assert transaction.get_connection().in_atomic_block
        if ids[3] in some:
            raise RuntimeError("secret words")
        gone.extend(some)

    removal = Removal(kinds.TRIED.title, due, remove)
    period = next(each for each in periods.every() if each.key == "lists")
    monkeypatch.setattr(periods, "_periods", {"x": period._replace(removals=(removal,))})
    with pytest.raises(keeping.NotAll):
        keeping.remove_due(NOW)
    assert set(gone) == set(ids) - {ids[3]}
    assert str(ids[3]) in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("period", periods.every(), ids=lambda period: period.key)
def test_every_period_has_a_usual_time_within_its_bounds(period: Period) -> None:
    assert 0 <= period.least <= period.usual <= period.most
    assert period.removals
    assert all(isinstance(each, Removal | Elsewhere) for each in period.removals)
    if period.column:
        assert getattr(Organisation(), period.column) == period.usual


def test_a_moment_is_reckoned_from_units() -> None:
    words = next(each for each in periods.every() if each.key == "words")
    at = datetime(2026, 3, 8, tzinfo=UTC)
    assert words.before(7, at) == datetime(2026, 3, 1, tzinfo=UTC)
