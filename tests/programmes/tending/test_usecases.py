"""Looking after sets: Lena may, Grace may in part, Alice and Charlie are refused."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import Http404

from setwise.people.models import Person
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import somebody_of
from setwise.programmes import access as programmes
from setwise.programmes.models import Depth, LearningSet, Membership, Role
from setwise.programmes.tending import attendance, queries, usecases
from setwise.programmes.tending.access import (
    SetTended,
    set_to_tend,
    sets_for,
    sets_to_form_in,
)
from setwise.programmes.tending.usecases import Refused
from setwise.programmes.usecases import add_member
from setwise.store.models import Summary
from tests.people.organisations.world import NOW
from tests.programmes.tending.world import LONG_AGO, Sets

TOMORROW = NOW + timedelta(days=1)


def tends(person: Person, sets: Sets, learning_set: LearningSet) -> SetTended:
    return set_to_tend(person.pk, sets.people.northshire.pk, learning_set.pk)


def plans(access: SetTended, **more: Any) -> UUID:
    given: dict[str, Any] = {
        "starts_at": TOMORROW,
        "ends_at": TOMORROW + timedelta(hours=2),
        "place": "Room 4",
        "process": "action-learning-set",
        "depth": Depth.FULL,
        "at": NOW,
    }
    return usecases.plan(access=access, **{**given, **more}).pk


class TestTheDoor:
    def test_administrators_and_leads_look_after_all_sets_of_theirs(self, sets: Sets) -> None:
        for person in (sets.people.ada, sets.people.lena):
            found = sets_for(person.pk, sets.people.northshire.pk)
            assert [line.name for line in queries.sets(found, NOW)] == ["Herons", "Otters"]
            with pytest.raises(Http404):
                tends(person, sets, sets.badgers)

    def test_a_facilitator_looks_after_their_own(self, sets: Sets) -> None:
        grace = sets.people.grace
        found = sets_for(grace.pk, sets.people.northshire.pk)
        assert [line.name for line in queries.sets(found, NOW)] == ["Herons"]
        assert tends(grace, sets, sets.herons).belongs
        with pytest.raises(Http404):
            tends(grace, sets, sets.otters)
        with pytest.raises(Http404):
            sets_to_form_in(grace.pk, sets.people.northshire.pk)

    def test_a_member_and_a_stranger_look_after_none(self, sets: Sets) -> None:
        for person in (sets.people.alice, sets.people.charlie):
            with pytest.raises(Http404):
                sets_for(person.pk, sets.people.northshire.pk)
            with pytest.raises(Http404):
                tends(person, sets, sets.herons)

    def test_who_facilitates_no_longer_looks_after_it_no_longer(self, sets: Sets) -> None:
        lena = tends(sets.people.lena, sets, sets.herons)
        assert usecases.remove(access=lena, person=sets.people.grace.pk, at=NOW)
        with pytest.raises(Http404):
            tends(sets.people.grace, sets, sets.herons)


class TestForming:
    def forms(self, sets: Sets, **more: Any) -> LearningSet:
        people = sets.people
        given: dict[str, Any] = {
            "name": "Kestrels",
            "contract_line": "What is said here stays here.",
            "depth": Depth.LIGHT,
            "facilitator": people.grace.pk,
            "co_facilitator": None,
            "people": [people.alice.pk, people.grace.pk],
            "at": NOW,
        }
        access = sets_to_form_in(people.lena.pk, people.northshire.pk)
        return usecases.form(access=access, **{**given, **more})

    def test_a_set_is_formed_with_its_people(self, sets: Sets) -> None:
        formed = self.forms(sets)
        held = {
            (each.person.name, each.role)
            for each in Membership.objects.filter(learning_set=formed).select_related("person")
        }
        assert held == {("Grace Green", "facilitator"), ("Alice Adams", "member")}

    def test_nobody_is_facilitator_and_co_facilitator(self, sets: Sets) -> None:
        with pytest.raises(Refused) as refused:
            self.forms(sets, co_facilitator=sets.people.grace.pk)
        assert refused.value.field == "co_facilitator"
        assert not LearningSet.objects.filter(name="Kestrels").exists()

    def test_who_does_not_hold_the_role_does_not_facilitate(self, sets: Sets) -> None:
        with pytest.raises(Refused, match="Alice Adams does not hold the role"):
            self.forms(sets, facilitator=sets.people.alice.pk, people=[])
        assert not LearningSet.objects.filter(name="Kestrels").exists()

    def test_people_of_elsewhere_are_nobody_here(self, sets: Sets) -> None:
        for person in (sets.people.charlie.pk, uuid4()):
            with pytest.raises(Http404):
                self.forms(sets, people=[person])


class TestWhoBelongs:
    def test_somebody_is_added_once(self, sets: Sets) -> None:
        grace = tends(sets.people.grace, sets, sets.herons)
        lena = sets.people.lena.pk
        assert usecases.add(access=grace, person=lena, role=Role.SUPPORTER, at=NOW)
        assert not usecases.add(access=grace, person=lena, role=Role.MEMBER, at=NOW)
        assert {each.name for each in queries.members(grace)} == {
            "Grace Green",
            "Alice Adams",
            "Lena Long",
        }

    def test_somebody_becomes_something_else(self, sets: Sets) -> None:
        found = tends(sets.people.lena, sets, sets.herons)
        grace, alice = sets.people.grace.pk, sets.people.alice.pk
        assert usecases.change_role(access=found, person=grace, role=Role.MEMBER, at=NOW)
        assert not usecases.change_role(access=found, person=grace, role=Role.MEMBER, at=NOW)
        with pytest.raises(Refused):
            usecases.change_role(access=found, person=alice, role=Role.FACILITATOR, at=NOW)
        assert programmes.set_for(alice, sets.herons.pk).role is Role.MEMBER

    def test_who_is_taken_out_is_out_at_once(self, sets: Sets) -> None:
        found = tends(sets.people.lena, sets, sets.herons)
        assert usecases.remove(access=found, person=sets.people.alice.pk, at=NOW)
        assert not usecases.remove(access=found, person=sets.people.alice.pk, at=NOW)
        with pytest.raises(Http404):
            programmes.set_for(sets.people.alice.pk, sets.herons.pk)

    def test_only_those_who_are_not_in_it_can_be_added(self, sets: Sets) -> None:
        found = tends(sets.people.lena, sets, sets.herons)
        assert [each.name for each in queries.could_join(found)] == ["Ada Able", "Lena Long"]
        assert [each.name for each in queries.could_join(found, "lena")] == ["Lena Long"]

    def test_suspension_ends_memberships_and_brings_them_back(self, sets: Sets) -> None:
        people = sets.people
        alice = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.suspend(access=alice, at=NOW)
        assert programmes.sets_of(people.alice.pk) == ()
        back = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.resume(access=back, at=TOMORROW)
        names = [each.learning_set.name for each in programmes.sets_of(people.alice.pk)]
        assert names == ["Herons", "Otters"]

    def test_a_membership_that_was_begun_anew_meanwhile_stays(self, sets: Sets) -> None:
        people = sets.people
        alice = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.suspend(access=alice, at=NOW)
        add_member(learning_set=sets.herons, person=people.alice, since=NOW)
        back = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.resume(access=back, at=TOMORROW)
        assert len(programmes.sets_of(people.alice.pk)) == 2

    def test_leaving_the_organisation_ends_them(self, sets: Sets) -> None:
        people = sets.people
        alice = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.let_go(access=alice, at=NOW)
        assert programmes.sets_of(people.alice.pk) == ()
        assert Membership.objects.filter(person=people.alice, since=LONG_AGO).count() == 2


class TestPlanning:
    def test_a_facilitator_plans_for_their_own_set(self, sets: Sets) -> None:
        planned = plans(tends(sets.people.grace, sets, sets.herons))
        found = programmes.meeting_for(sets.people.alice.pk, planned)
        assert (found.meeting.number, found.meeting.place) == (1, "Room 4")

    def test_nothing_is_planned_for_a_time_that_is_over(self, sets: Sets) -> None:
        found = tends(sets.people.lena, sets, sets.herons)
        with pytest.raises(Refused, match="over already"):
            plans(found, starts_at=LONG_AGO, ends_at=LONG_AGO + timedelta(hours=2))

    def test_nor_while_the_set_meets_already(self, sets: Sets) -> None:
        found = tends(sets.people.lena, sets, sets.herons)
        plans(found)
        with pytest.raises(Refused, match="meets already"):
            plans(found, starts_at=TOMORROW + timedelta(hours=1))
        plans(
            found,
            starts_at=TOMORROW + timedelta(hours=2),
            ends_at=TOMORROW + timedelta(hours=3),
        )


def test_who_came_is_known_when_only_the_summary_is_left(sets: Sets) -> None:
    planned = plans(tends(sets.people.lena, sets, sets.herons))
    alice = sets.people.alice.pk
    attended = [{"person": str(alice), "role": "member", "seconds": 3600}]
    Summary.objects.create(
        meeting=planned,
        organisation=sets.people.northshire.pk,
        data={"attended": attended},
        folded_at=0,
    )
    assert attendance.came([planned]) == {planned: frozenset({alice})}
