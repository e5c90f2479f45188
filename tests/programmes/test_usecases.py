"""Forming sets, belonging to them, and planning when they meet."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connections

from setwise.people import usecases as people
from setwise.programmes import access, usecases
from setwise.programmes.models import Depth, Meeting, Membership
from tests.people import factories
from tests.programmes.factories import TEN, World, a_meeting, a_set, a_world
from tests.store.rooms import at_once


def test_a_set_may_be_part_of_a_programme_of_its_organisation(db: None) -> None:
    trust = factories.an_organisation()
    programme = usecases.start_programme(organisation=trust, name="Preceptorship")
    formed = usecases.form_set(organisation=trust, programme=programme, name="Herons")
    assert formed.programme == programme
    assert (str(programme), str(formed)) == ("Preceptorship", "Herons")
    with pytest.raises(usecases.OtherOrganisation):
        usecases.form_set(
            organisation=factories.an_organisation("Elsewhere"), programme=programme, name="Otters"
        )


def test_nobody_belongs_to_a_set_twice(world: World) -> None:
    with pytest.raises(usecases.AlreadyMember):
        usecases.add_member(learning_set=world.herons, person=world.alice, since=TEN)
    belonging = Membership.objects.get(learning_set=world.herons)
    assert str(belonging) == f"member {world.alice.pk} of {world.herons.pk}"


def test_a_membership_ends_once(world: World) -> None:
    assert usecases.end_membership(learning_set=world.herons, person=world.alice, until=TEN)
    assert not usecases.end_membership(learning_set=world.herons, person=world.alice, until=TEN)
    assert not usecases.end_membership(learning_set=world.herons, person=world.bob, until=TEN)


class TestPlanningAMeeting:
    def test_counts_within_the_set(self, world: World) -> None:
        assert [a_meeting(world.herons).number, a_meeting(world.herons).number] == [2, 3]
        assert a_meeting(world.otters).number == 2
        assert str(world.herons_meet) == f"meeting 1 of {world.herons.pk}"

    def test_takes_the_depth_of_the_set_unless_told_otherwise(self, world: World) -> None:
        online = usecases.form_set(
            organisation=world.herons.organisation, name="Online", depth=Depth.FULL
        )
        assert a_meeting(online).depth == Depth.FULL
        light = usecases.plan_meeting(
            learning_set=online,
            starts_at=TEN,
            ends_at=TEN + timedelta(hours=1),
            depth=Depth.LIGHT,
        )
        assert light.depth == Depth.LIGHT

    def test_needs_an_end_after_the_start(self, world: World) -> None:
        with pytest.raises(ValueError, match="ends after"):
            usecases.plan_meeting(learning_set=world.herons, starts_at=TEN, ends_at=TEN)
        assert Meeting.objects.filter(learning_set=world.herons).count() == 1

    def test_knows_only_the_depths_there_are(self, world: World) -> None:
        with pytest.raises(IntegrityError):
            Meeting.objects.filter(pk=world.herons_meet.pk).update(depth="bottomless")


@pytest.mark.django_db(transaction=True)
def test_meetings_planned_at_once_get_different_numbers() -> None:
    world = a_world()
    at_once(6, lambda day: a_meeting(world.herons, TEN + timedelta(days=6 - day)).number)
    numbers = world.herons.meetings.order_by("starts_at").values_list("number", flat=True)
    assert list(numbers) == [1, 2, 3, 4, 5, 6, 7]
    connections.close_all()


class TestAMeetingThatBegins:
    def test_is_pinned_to_its_process_once(self, world: World) -> None:
        meeting = world.herons_meet.pk
        assert usecases.pin_process(meeting=meeting, process="short_set", version=3)
        assert not usecases.pin_process(meeting=meeting, process="troika", version=4)
        facts = access.meeting_for(world.alice.pk, meeting).meeting
        assert (facts.process, facts.process_version) == ("short_set", 3)
        others = access.meeting_for(world.bob.pk, world.otters_meet.pk).meeting
        assert others.process_version is None

    def test_is_marked_closed_and_open_again(self, world: World) -> None:
        meeting = world.herons_meet.pk
        usecases.mark_closed(meeting=meeting, at=TEN)
        assert access.meeting_for(world.alice.pk, meeting).meeting.closed_at == TEN
        usecases.mark_closed(meeting=meeting, at=None)
        assert access.meeting_for(world.alice.pk, meeting).meeting.closed_at is None


def test_a_set_has_the_people_it_was_given(db: None) -> None:
    trust = factories.an_organisation()
    pair = [people.add_person(name=name) for name in ("Fay", "Gus")]
    formed = a_set(trust, "Pairs", *pair)
    roster = access.set_for(pair[0].pk, formed.pk).roster
    assert [seat.person for seat in roster] == [person.pk for person in pair]
