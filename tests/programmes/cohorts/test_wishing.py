"""Wishes for two people, and everything that forming asks for."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from setwise.core.forming.problem import Candidate, Guide, Problem
from setwise.people.importing.reading import read
from setwise.people.models import Belonging, Invitation
from setwise.programmes import usecases as programmes
from setwise.programmes.cohorts import offering, wishing
from setwise.programmes.cohorts.intake import intake
from setwise.programmes.cohorts.seats import seats
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import LearningSet, Role, Wish, WishKind
from tests.people.organisations.world import NOW
from tests.programmes.cohorts.world import NORA, OWEN, Spring, invitation_of


class TestWishes:
    def test_the_newest_wish_for_two_people_counts(self, spring: Spring) -> None:
        alice, ada = spring.enrols(spring.people.alice, spring.people.ada)
        wishing.wish(access=spring.lena, a=alice.pk, b=ada.pk, kind=WishKind.APART)
        wishing.wish(access=spring.lena, a=ada.pk, b=alice.pk, kind=WishKind.TOGETHER)
        found = Wish.objects.get()
        assert found.kind == "together"
        assert wishing.unwish(access=spring.lena, wish=found.pk)
        assert not wishing.unwish(access=spring.lena, wish=found.pk)

    def test_two_different_people_of_the_cohort(self, spring: Spring) -> None:
        (alice,) = spring.enrols(spring.people.alice)
        with pytest.raises(Refused, match="two different"):
            wishing.wish(access=spring.lena, a=alice.pk, b=alice.pk, kind=WishKind.APART)
        with pytest.raises(Refused, match="of this cohort"):
            wishing.wish(access=spring.lena, a=alice.pk, b=uuid4(), kind=WishKind.APART)

    def test_a_list_names_its_bad_rows(self, spring: Spring) -> None:
        spring.imports(NORA, OWEN)
        spring.enrols(spring.people.alice)
        Belonging.objects.filter(person=spring.people.alice).update(employee_number="7")
        text = (
            "a,b,wish\n101,102,apart\n102,101,Apart\n7,101,together\n"
            "101,999,apart\n101,101,apart\n7,102,near\n101,7,apart\n"
        )
        taken = wishing.from_list(access=spring.lena, table=read(text.encode()))
        assert taken.good == 2
        why = {each.row: each.why for each in taken.bad}
        assert set(why) == {5, 6, 7, 8}
        assert "“999”" in why[5]
        assert "same person" in why[6]
        assert "“near”" in why[7]
        assert "Row 4" in why[8]
        assert Wish.objects.count() == 2

    def test_a_list_without_the_columns_is_refused(self, spring: Spring) -> None:
        with pytest.raises(Refused, match="three columns"):
            wishing.from_list(access=spring.lena, table=read(b"one,two\n1,2\n"))


class TestTheIntake:
    def test_everything_is_there_in_four_queries(self, spring: Spring) -> None:
        spring.imports(NORA, OWEN)
        spring.enrols(spring.people.alice)
        Belonging.objects.filter(person=spring.people.grace).update(employee_number="900")
        offering.offer(access=spring.lena, person=spring.people.grace.pk, most=3, slots=["mon-am"])
        nora, owen = spring.place_of("Nora Nash"), spring.place_of("Owen Orr")
        wishing.wish(access=spring.lena, a=nora.pk, b=owen.pk, kind=WishKind.APART)
        with CaptureQueriesContext(connection) as asked:
            found = intake(spring.cohort)
        assert len(asked) <= 4
        assert found.candidates[1] == Candidate(
            id=str(nora.pk),
            name="Nora Nash",
            ward="Maple",
            site="North",
            profession="Nurse",
            specialty="Renal",
            band="5",
            line_manager="900",
            number="101",
            slots=frozenset({"mon-am", "tue-pm"}),
        )
        assert [each.name for each in found.candidates] == ["Alice Adams", "Nora Nash", "Owen Orr"]
        assert found.guides == (
            Guide(str(spring.people.grace.pk), "Grace Green", "900", 3, frozenset({"mon-am"})),
        )
        Problem(*found)
        assert found.wishes[0].kind.value == "apart"


class TestSeats:
    def formed(self, spring: Spring, name: str) -> LearningSet:
        made = programmes.form_set(organisation=spring.people.northshire, name=name)
        made.cohort = spring.cohort
        made.save()
        return made

    def test_members_and_the_invited_sit_in_it(self, spring: Spring) -> None:
        spring.imports(NORA)
        (alice,) = spring.enrols(spring.people.alice)
        herons, owls = self.formed(spring, "Herons"), self.formed(spring, "Owls")
        programmes.add_member(
            learning_set=herons, person=spring.people.grace, since=NOW, role=Role.FACILITATOR
        )
        programmes.add_member(learning_set=herons, person=spring.people.alice, since=NOW)
        Invitation.objects.filter(name="Nora Nash").update(leads_to=herons.pk)
        with CaptureQueriesContext(connection) as asked:
            found = seats([herons, owls])
        assert len(asked) == 3
        assert found[owls.pk] == ()
        first, second, third = sorted(found[herons.pk], key=lambda each: each.name)
        assert (first.name, first.enrolment, first.role) == ("Alice Adams", alice.pk, Role.MEMBER)
        assert (second.name, second.enrolment) == ("Grace Green", None)
        assert (third.person, third.invitation) == (None, invitation_of("Nora Nash"))
        assert third.enrolment == spring.place_of("Nora Nash").pk

    def test_no_set_has_no_seat(self, spring: Spring) -> None:
        assert seats([]) == {}
