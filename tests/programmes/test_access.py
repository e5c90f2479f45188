"""The one door: Alice may, Bob may in part, Charlie is refused, and each refusal looks the same."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from setwise.people import usecases as people
from setwise.programmes import access, usecases
from setwise.programmes.access import MeetingFacts, Seat, SetFacts
from setwise.programmes.models import Role
from tests.programmes.factories import LONG_AGO, TEN, World, a_facilitator, a_meeting


class TestAMeeting:
    def test_is_found_by_a_member_of_its_set(self, world: World) -> None:
        found = access.meeting_for(world.alice.pk, world.herons_meet.pk)
        organisation = world.herons.organisation_id
        assert (found.person, found.role) == (world.alice.pk, Role.MEMBER)
        assert found.meeting == MeetingFacts(
            id=world.herons_meet.pk,
            organisation=organisation,
            number=1,
            starts_at=TEN,
            ends_at=TEN + timedelta(hours=2),
            place="Room 4",
            process="action-learning-set",
            process_version=None,
            depth="light",
            options={},
            closed_at=None,
        )
        assert found.learning_set == SetFacts(
            id=world.herons.pk,
            organisation=organisation,
            name="Herons",
            contract_line="What is said here stays here.",
            least_to_run=3,
            depth="light",
        )

    def test_knows_who_belongs_to_the_set_now_in_the_order_they_came(self, world: World) -> None:
        gone = people.add_person(name="Gone Away")
        dana = people.add_person(name="Dana Diaz")
        usecases.add_member(learning_set=world.herons, person=gone, since=LONG_AGO)
        usecases.end_membership(learning_set=world.herons, person=gone, until=TEN)
        usecases.add_member(learning_set=world.herons, person=world.bob, since=TEN)
        a_facilitator(world.herons, dana)
        found = access.meeting_for(world.alice.pk, world.herons_meet.pk)
        assert found.roster == (
            Seat(world.alice.pk, "Alice", "Alice Adeyemi", Role.MEMBER),
            Seat(dana.pk, "Dana", "Dana Diaz", Role.FACILITATOR),
            Seat(world.bob.pk, "Bob", "Bob Brennan", Role.MEMBER),
        )

    def test_takes_two_queries_or_one_without_the_roster(
        self, world: World, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        for number in range(5):
            a_meeting(world.herons, TEN + timedelta(days=number))
        with django_assert_num_queries(2):
            whole = access.meeting_for(world.alice.pk, world.herons_meet.pk)
        with django_assert_num_queries(1):
            bare = access.meeting_for(world.alice.pk, world.herons_meet.pk, with_roster=False)
        assert whole.roster
        assert not bare.roster
        assert whole.meeting == bare.meeting

    def test_is_the_right_one_of_many(self, world: World) -> None:
        second = a_meeting(world.herons, TEN + timedelta(days=28))
        for meeting in (world.herons_meet, second):
            found = access.meeting_for(world.alice.pk, meeting.pk)
            assert (found.meeting.id, found.meeting.number) == (meeting.pk, meeting.number)

    def test_of_another_set_organisation_or_world_is_the_same_404(self, world: World) -> None:
        refusals = {
            "another set": (world.bob.pk, world.herons_meet.pk),
            "another organisation": (world.charlie.pk, world.herons_meet.pk),
            "no such meeting": (world.alice.pk, uuid4()),
            "no such person": (uuid4(), world.herons_meet.pk),
            "a set's id": (world.alice.pk, world.herons.pk),
        }
        assert {reason: said(*ids) for reason, ids in refusals.items()} == dict.fromkeys(
            refusals, ""
        )

    def test_is_lost_with_the_membership_and_found_again_with_a_new_one(self, world: World) -> None:
        usecases.end_membership(learning_set=world.herons, person=world.alice, until=TEN)
        assert said(world.alice.pk, world.herons_meet.pk) == ""
        usecases.add_member(
            learning_set=world.herons, person=world.alice, role=Role.SUPPORTER, since=TEN
        )
        found = access.meeting_for(world.alice.pk, world.herons_meet.pk)
        assert found.role is Role.SUPPORTER
        assert [seat.role for seat in found.roster] == [Role.SUPPORTER]


def test_a_meeting_for_screens_let_in_before_has_the_same_facts_and_roster(world: World) -> None:
    found = access.meeting_for(world.alice.pk, world.herons_meet.pk)
    shown = access.meeting_on_screens(world.herons_meet.pk)
    assert (shown.meeting, shown.roster) == (found.meeting, found.roster)
    with pytest.raises(Http404):
        access.meeting_on_screens(uuid4())


def test_the_house_finds_a_meeting_whose_set_everyone_has_left(world: World) -> None:
    meeting = world.herons_meet.pk
    found = access.meeting_for(world.alice.pk, meeting)
    usecases.end_membership(learning_set=world.herons, person=world.alice, until=TEN)
    house = access.meeting_for_the_house(meeting)
    assert (house.meeting, house.roster) == (found.meeting, ())
    with pytest.raises(Http404):
        access.meeting_on_screens(meeting)
    with pytest.raises(Http404):
        access.meeting_for_the_house(uuid4())


def said(person: UUID, meeting: UUID) -> str:
    """What a refusal says; it fails if there was none."""
    with pytest.raises(Http404) as caught:
        access.meeting_for(person, meeting)
    return str(caught.value)


class TestASet:
    def test_is_found_by_its_people_with_their_roster(
        self, world: World, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        with django_assert_num_queries(2):
            found = access.set_for(world.alice.pk, world.herons.pk)
        assert found.learning_set.name == "Herons"
        assert [seat.short_name for seat in found.roster] == ["Alice"]

    def test_is_nothing_to_anyone_else(self, world: World) -> None:
        for person in (world.bob, world.charlie):
            with pytest.raises(Http404):
                access.set_for(person.pk, world.herons.pk)


class TestMine:
    def test_sets_are_those_i_belong_to_now_by_name(
        self, world: World, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        usecases.add_member(learning_set=world.herons, person=world.bob, since=TEN)
        with django_assert_num_queries(1):
            mine = access.sets_of(world.bob.pk)
        assert [found.learning_set.name for found in mine] == ["Herons", "Otters"]
        usecases.end_membership(learning_set=world.otters, person=world.bob, until=TEN)
        assert [found.learning_set.name for found in access.sets_of(world.bob.pk)] == ["Herons"]

    def test_meetings_are_those_of_my_sets_earliest_first(
        self, world: World, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        usecases.add_member(learning_set=world.herons, person=world.bob, since=TEN)
        earlier = a_meeting(world.herons, TEN - timedelta(days=28))
        later = a_meeting(world.otters, TEN + timedelta(days=28))
        with django_assert_num_queries(1):
            mine = access.meetings_of(world.bob.pk)
        ids = [found.meeting.id for found in mine]
        assert (ids[0], ids[-1]) == (earlier.pk, later.pk)
        assert set(ids[1:3]) == {world.herons_meet.pk, world.otters_meet.pk}
        assert [found.meeting.id for found in access.meetings_of(world.charlie.pk)] == [
            world.badgers_meet.pk
        ]

    def test_someone_without_sets_has_nothing(self, world: World) -> None:
        newcomer = people.add_person(name="Eve")
        assert access.sets_of(newcomer.pk) == ()
        assert access.meetings_of(newcomer.pk) == ()

    def test_a_set_that_never_met_has_no_meetings(self, world: World) -> None:
        usecases.add_member(
            learning_set=usecases.form_set(organisation=world.herons.organisation, name="New"),
            person=world.alice,
            since=TEN,
        )
        assert len(access.meetings_of(world.alice.pk)) == 1
