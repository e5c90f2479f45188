"""The life of a set: somebody joins, leaves, it is handed over, merged, and ends."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.http import Http404

from setwise.core.meeting import commands as c
from setwise.people.models import Person, Role
from setwise.people.organisations.access import looked_after
from setwise.programmes import usecases as programmes
from setwise.programmes.access import meeting_for
from setwise.programmes.changes import joining, usecases
from setwise.programmes.changes.access import life_of, open_joining, other_set, ours
from setwise.programmes.changes.queries import asked_of, joinings, last_of
from setwise.programmes.changes.usecases import STAY
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.usecases import When
from setwise.programmes.models import (
    Enrolment,
    Joining,
    JoiningAnswer,
    LearningSet,
    Meeting,
    Membership,
)
from setwise.programmes.tending import usecases as tending
from setwise.programmes.tending.access import SetTended
from setwise.programmes.tending.usecases import Refused
from setwise.room import usecases as room
from tests.people.organisations.world import NOW, joins
from tests.programmes.tending.world import LONG_AGO, Sets

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

DAY = timedelta(days=1)


def tended(sets: Sets, who: str = "grace", learning_set: LearningSet | None = None) -> SetTended:
    one = learning_set or sets.herons
    return life_of(getattr(sets.people, who).pk, sets.people.northshire.pk, one.pk)


def in_set(learning_set: LearningSet) -> set[str]:
    here = Membership.objects.filter(learning_set=learning_set, until=None)
    return set(here.values_list("person__name", flat=True))


@pytest.fixture
def nora(sets: Sets) -> Person:
    """Somebody of the organisation who is in no set."""
    return joins("Nora Nash", sets.people.northshire, Role.MEMBER)


@pytest.fixture
def mia(sets: Sets) -> Person:
    """A second member of the Herons."""
    person = joins("Mia Moss", sets.people.northshire, Role.MEMBER)
    programmes.add_member(learning_set=sets.herons, person=person, since=LONG_AGO)
    return person


def ask(sets: Sets, person: Person) -> Joining:
    return joining.ask(access=tended(sets), person=person.pk, at=NOW)


def say(sets: Sets, asked: Joining, who: Person, yes: bool) -> bool:
    access = ours(who.pk, sets.herons.pk)
    return joining.answer(access=access, joining=asked, yes=yes, at=NOW)


class TestJoining:
    def test_somebody_joins_when_all_members_have_said_yes(
        self, sets: Sets, nora: Person, mia: Person
    ) -> None:
        asked = ask(sets, nora)
        assert say(sets, asked, sets.people.alice, yes=True)
        assert "Nora Nash" not in in_set(sets.herons)
        assert say(sets, asked, mia, yes=True)
        assert "Nora Nash" in in_set(sets.herons)
        assert [each.agreed for each in joinings(tended(sets)).settled] == [True]

    def test_a_no_is_told_when_all_have_answered_and_never_whose_it_was(
        self, sets: Sets, nora: Person, mia: Person
    ) -> None:
        asked = ask(sets, nora)
        say(sets, asked, sets.people.alice, yes=False)
        assert [each.name for each in joinings(tended(sets)).waiting] == ["Nora Nash"]
        assert [each.yes for each in asked_of(ours(mia.pk, sets.herons.pk))] == [None]
        say(sets, asked, mia, yes=True)
        assert [each.agreed for each in joinings(tended(sets)).settled] == [False]
        assert "Nora Nash" not in in_set(sets.herons)
        assert not JoiningAnswer.objects.exists()

    def test_the_last_word_counts(self, sets: Sets, nora: Person, mia: Person) -> None:
        asked = ask(sets, nora)
        say(sets, asked, mia, yes=False)
        say(sets, asked, mia, yes=True)
        say(sets, asked, sets.people.alice, yes=True)
        assert "Nora Nash" in in_set(sets.herons)
        assert not say(sets, asked, mia, yes=False)

    def test_it_is_recorded_aloud_by_whoever_facilitates(self, sets: Sets, nora: Person) -> None:
        asked = ask(sets, nora)
        with pytest.raises(Refused):
            joining.said_aloud(access=tended(sets, "lena"), joining=asked, at=NOW)
        assert joining.said_aloud(access=tended(sets), joining=asked, at=NOW)
        assert "Nora Nash" in in_set(sets.herons)
        assert not joining.said_aloud(access=tended(sets), joining=asked, at=NOW)

    def test_what_somebody_said_for_themselves_stands_against_what_is_recorded_aloud(
        self, sets: Sets, nora: Person, mia: Person
    ) -> None:
        asked = ask(sets, nora)
        say(sets, asked, mia, yes=False)
        joining.said_aloud(access=tended(sets), joining=asked, at=NOW)
        assert "Nora Nash" not in in_set(sets.herons)

    def test_it_is_settled_when_the_only_one_who_had_not_answered_leaves(
        self, sets: Sets, nora: Person, mia: Person
    ) -> None:
        asked = ask(sets, nora)
        say(sets, asked, sets.people.alice, yes=True)
        usecases.leave(access=ours(mia.pk, sets.herons.pk), at=NOW)
        assert in_set(sets.herons) == {"Grace Green", "Alice Adams", "Nora Nash"}

    def test_who_is_not_asked_says_nothing(self, sets: Sets, nora: Person) -> None:
        asked = ask(sets, nora)
        assert not say(sets, asked, sets.people.grace, yes=False)
        for person, learning_set in ((nora, sets.herons), (sets.people.charlie, sets.herons)):
            with pytest.raises(Http404):
                ours(person.pk, learning_set.pk)
        with pytest.raises(Http404):
            open_joining(sets.otters.pk, asked.pk)

    def test_nobody_is_asked_about_twice_or_about_who_is_there_or_elsewhere(
        self, sets: Sets, nora: Person
    ) -> None:
        asked = ask(sets, nora)
        for person in (nora, sets.people.alice, sets.people.charlie):
            with pytest.raises(Refused):
                ask(sets, person)
        assert joining.withdraw(access=tended(sets), joining=asked)
        assert ask(sets, nora)


class TestLeavingAndHandingOver:
    def test_a_member_leaves_and_nobody_asks_why(self, sets: Sets) -> None:
        access = ours(sets.people.alice.pk, sets.herons.pk)
        assert usecases.leave(access=access, at=NOW)
        assert not usecases.leave(access=access, at=NOW)
        assert in_set(sets.herons) == {"Grace Green"}

    def test_their_place_in_the_cohort_ends_with_it(self, sets: Sets) -> None:
        lena = looked_after(sets.people.lena.pk, sets.people.northshire.pk)
        programme = cohorts.start_programme(access=lena, shape=Shape("First year"), at=NOW)
        access = programme_for(lena.person, lena.organisation, programme.pk)
        spring = cohorts.start_cohort(
            access=access, name="Spring", starts_on=None, slots=(), at=NOW
        )
        LearningSet.objects.filter(pk=sets.herons.pk).update(cohort=spring)
        alice = sets.people.alice.pk
        enrolling.enrol(cohort=spring, arrivals=[Arrival(alice, None)], at=NOW)
        usecases.leave(access=ours(alice, sets.herons.pk), at=NOW)
        assert Enrolment.objects.get(cohort=spring).left_at == NOW
        assert not enrolling.end_with_set(cohort=spring.pk, person=alice, at=NOW)
        enrolling.enrol(cohort=spring, arrivals=[Arrival(alice, None)], at=NOW)
        assert Enrolment.objects.filter(cohort=spring, left_at=None).count() == 1

    def test_the_last_who_facilitates_hands_over_first(self, sets: Sets) -> None:
        with pytest.raises(Refused):
            usecases.leave(access=ours(sets.people.grace.pk, sets.herons.pk), at=NOW)

    @pytest.mark.parametrize(("stays", "held"), [(True, "co_facilitator"), (False, None)])
    def test_the_set_is_handed_over(self, sets: Sets, stays: bool, held: str | None) -> None:
        fay = joins("Fay Fox", sets.people.northshire, Role.FACILITATOR)
        usecases.hand_over(access=tended(sets), to=fay.pk, stays=stays, at=NOW)
        here = Membership.objects.filter(learning_set=sets.herons, until=None)
        roles = dict(here.values_list("person", "role"))
        assert roles[fay.pk] == "facilitator"
        assert roles.get(sets.people.grace.pk) == held

    def test_only_to_somebody_who_holds_the_role(self, sets: Sets) -> None:
        with pytest.raises(Refused):
            usecases.hand_over(access=tended(sets), to=sets.people.alice.pk, stays=False, at=NOW)
        assert in_set(sets.herons) == {"Grace Green", "Alice Adams"}


def planned(learning_set: LearningSet, days: int) -> Meeting:
    at = NOW + days * DAY
    return programmes.plan_meeting(
        learning_set=learning_set, starts_at=at, ends_at=at + timedelta(hours=2)
    )


class TestMerging:
    def test_people_go_on_in_the_other_set_and_the_old_one_ends(
        self, sets: Sets, mia: Person
    ) -> None:
        gone, stays = planned(sets.herons, 3), planned(sets.otters, 4)
        access = tended(sets, "lena")
        moved = usecases.merge(access=access, into=sets.otters, at=NOW)
        assert moved == 1
        assert in_set(sets.otters) == {"Alice Adams", "Mia Moss"}
        for each in (gone, stays, sets.herons):
            each.refresh_from_db()
        assert gone.cancelled_at == NOW
        assert stays.cancelled_at is None
        assert sets.herons.ended_at == NOW

    def test_only_who_leads_merges_and_only_sets_of_the_organisation(self, sets: Sets) -> None:
        with pytest.raises(Http404):
            other_set(tended(sets, "grace"), sets.otters.pk)
        for learning_set in (sets.badgers, sets.herons):
            with pytest.raises(Http404):
                other_set(tended(sets, "lena"), learning_set.pk)

    def test_not_into_a_set_that_would_be_too_big(self, sets: Sets) -> None:
        for number in range(8):
            person = joins(f"Pat{number} Page", sets.people.northshire, Role.MEMBER)
            programmes.add_member(learning_set=sets.herons, person=person, since=LONG_AGO)
        with pytest.raises(Refused):
            usecases.merge(access=tended(sets, "lena"), into=sets.otters, at=NOW)
        assert in_set(sets.otters) == {"Alice Adams"}


class TestEnding:
    def test_the_set_ends_when_its_last_meeting_closes(self, sets: Sets) -> None:
        last, after = planned(sets.herons, 3), planned(sets.herons, 40)
        usecases.plan_ending(access=tended(sets), meeting=last.pk, at=NOW)
        after.refresh_from_db()
        assert after.cancelled_at == NOW
        assert last_of(sets.herons.pk) == last.starts_at
        access = meeting_for(sets.people.grace.pk, last.pk)
        room.come_in(access=access, at=last.starts_at)
        assert _does(sets, last, c.Close())
        sets.herons.refresh_from_db()
        assert sets.herons.ended_at is not None
        assert _does(sets, last, c.StepBack())
        sets.herons.refresh_from_db()
        assert sets.herons.ended_at is None

    def test_it_goes_on_after_all(self, sets: Sets) -> None:
        last = planned(sets.herons, 3)
        usecases.plan_ending(access=tended(sets), meeting=last.pk, at=NOW)
        usecases.keep_going(access=tended(sets))
        assert last_of(sets.herons.pk) is None

    def test_a_set_that_has_ended_has_no_further_dates_and_asks_nobody(
        self, sets: Sets, nora: Person
    ) -> None:
        usecases.end(access=tended(sets), at=NOW)
        one = LearningSet.objects.get(organisation=sets.people.northshire, pk=sets.herons.pk)
        when = When(NOW + DAY, NOW + DAY + timedelta(hours=2))
        with pytest.raises(dates.Refused):
            dates.publish(dates=[(one, [when])], by=sets.people.lena.pk, at=NOW)
        with pytest.raises(Refused):
            ask(sets, nora)
        with pytest.raises(Refused):
            usecases.end(access=tended(sets), at=NOW)
        with pytest.raises(tending.Refused):
            usecases.plan_ending(access=tended(sets), meeting=uuid4(), at=NOW)

    def test_its_people_come_in_for_four_weeks_more(self, sets: Sets) -> None:
        usecases.end(access=tended(sets), at=NOW)
        assert usecases.let_go(NOW + STAY - DAY) == 0
        assert in_set(sets.herons) == {"Grace Green", "Alice Adams"}
        assert usecases.let_go(NOW + STAY) == 2
        assert in_set(sets.herons) == set()
        assert usecases.let_go(NOW + STAY) == 0

    def test_not_while_it_meets(self, sets: Sets) -> None:
        now = planned(sets.herons, 0)
        room.come_in(access=meeting_for(sets.people.grace.pk, now.pk), at=NOW)
        with pytest.raises(Refused):
            usecases.end(access=tended(sets), at=NOW)


def _does(sets: Sets, meeting: Meeting, command: c.Command) -> bool:
    return room.act(
        access=meeting_for(sets.people.grace.pk, meeting.pk),
        command_id=uuid4().hex,
        commands=(command,),
        at=meeting.starts_at + timedelta(minutes=5),
    ).done
