"""Places in a cohort: by hand, by a list, by the link; and what follows from leaving."""

from datetime import timedelta

import pytest

from setwise.people.access import organisation_for
from setwise.people.importing import queries as lists
from setwise.people.importing import usecases as importing
from setwise.people.invitations import accepting
from setwise.people.invitations import links as secrets
from setwise.people.invitations import usecases as invitations
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.access import by_link as invitation_by
from setwise.people.models import Belonging, Invitation, Person
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import somebody_of
from setwise.programmes.cohorts import enrolling, links, usecases, wishing
from setwise.programmes.cohorts.access import LinkAccess, by_link
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Enrolment, Wish, WishKind
from tests.people.organisations.world import NOW, World
from tests.programmes.cohorts.world import NORA, OWEN, TOMORROW, Spring, invitation_of

ALICE = "Alice Adams,alice@example.org,,Maple,North,Nurse,,5,,wed-am"


def accepts(name: str) -> Person:
    found = invitation_by(secrets.token(invitation_of(name)), NOW)
    return accepting.accept(access=found, comer=Comer(None, name, name.split()[0]), at=NOW)


class TestPlaces:
    def test_said_twice_it_is_once(self, spring: Spring) -> None:
        alice = spring.people.alice
        assert len(spring.enrols(alice, alice)) == 1
        assert spring.enrols(alice) == ()

    def test_what_a_list_says_of_half_days_counts_and_nothing_said_changes_nothing(
        self, spring: Spring
    ) -> None:
        alice = spring.people.alice.pk
        spring.enrols(spring.people.alice)
        for said in (["mon-am"], None):
            arrivals = [Arrival(alice, None, said)]
            enrolling.enrol(cohort=spring.cohort, arrivals=arrivals, at=NOW)
        assert spring.place_of("Alice Adams").slots == ["mon-am"]

    def test_when_and_where_is_said_by_hand(self, spring: Spring) -> None:
        (place,) = spring.enrols(spring.people.alice)
        enrolling.say_when_and_where(place=place, slots=["tue-am"], sites=["North"])
        place.refresh_from_db()
        assert (place.slots, place.sites) == (["tue-am"], ["North"])

    def test_leaving_takes_wishes_and_half_days_along(self, spring: Spring) -> None:
        alice, ada = spring.enrols(spring.people.alice, spring.people.ada)
        wishing.wish(access=spring.lena, a=alice.pk, b=ada.pk, kind=WishKind.APART)
        assert enrolling.leave(access=spring.lena, place=alice, at=TOMORROW)
        assert not enrolling.leave(access=spring.lena, place=alice, at=TOMORROW)
        alice.refresh_from_db()
        assert (alice.left_at, alice.slots) == (TOMORROW, [])
        assert not Wish.objects.exists()
        assert len(spring.enrols(spring.people.alice)) == 1

    def test_an_invited_one_loses_the_place_and_stays_invited(self, spring: Spring) -> None:
        spring.imports(NORA)
        place = spring.place_of("Nora Nash")
        assert enrolling.leave(access=spring.lena, place=place, at=TOMORROW)
        assert Invitation.objects.filter(name="Nora Nash").exists()
        assert not Enrolment.objects.exists()

    def test_leaving_the_organisation_ends_it_and_coming_back_brings_it_back(
        self, spring: Spring
    ) -> None:
        people = spring.people
        spring.enrols(people.alice)
        alice = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.suspend(access=alice, at=NOW)
        assert not Enrolment.objects.filter(left_at=None).exists()
        back = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.resume(access=back, at=TOMORROW)
        assert spring.place_of("Alice Adams")


class TestAList:
    def test_those_who_belong_are_enrolled_and_the_others_by_their_invitation(
        self, spring: Spring
    ) -> None:
        upload = spring.imports(NORA, OWEN, ALICE)
        assert spring.place_of("Nora Nash").slots == ["mon-am", "tue-pm"]
        assert spring.place_of("Owen Orr").slots == []
        assert spring.place_of("Alice Adams").person == spring.people.alice
        assert Belonging.objects.get(person=spring.people.alice).ward == "Maple"
        assert (upload.invited, upload.updated) == (2, 1)

    def test_whoever_accepts_keeps_the_place(self, spring: Spring) -> None:
        spring.imports(NORA)
        nora = accepts("Nora Nash")
        place = spring.place_of("Nora Nash")
        assert (place.person, place.invitation, place.slots) == (nora, None, ["mon-am", "tue-pm"])
        assert Belonging.objects.get(person=nora).specialty == "Renal"

    def test_an_unknown_half_day_is_a_bad_row(self, spring: Spring) -> None:
        found = lists.checked(spring.uploads(NORA.replace("tue-pm", "sun-pm"), OWEN))
        assert found is not None
        ((row, _, why),) = found.problems
        assert row == 2
        assert "“sun-pm” is not a half-day" in why
        assert [each.name for each in found.good] == ["Owen Orr"]

    def test_two_with_one_address_and_managers_in_a_circle_are_bad_rows(
        self, spring: Spring
    ) -> None:
        circle = (
            "Ann,ann@example.org,1,,,,,,2,",
            "Ben,ben@example.org,2,,,,,,1,",
        )
        twice = (NORA, NORA.replace("101", "103"))
        found = lists.checked(spring.uploads(*circle, *twice))
        assert found is not None
        assert len(found.problems) == 4
        assert not found.good

    def test_the_same_list_again_only_enrols(self, spring: Spring) -> None:
        spring.imports(NORA)
        upload = spring.imports(NORA)
        assert Enrolment.objects.count() == 1
        assert (upload.invited, upload.updated) == (0, 0)

    def test_undoing_takes_the_places_back_that_it_gave(self, spring: Spring) -> None:
        spring.enrols(spring.people.ada)
        upload = spring.imports(NORA, OWEN, ALICE)
        accepts("Owen Orr")
        here = organisation_for(spring.people.lena.pk, spring.people.northshire.pk)
        importing.undo(access=here, upload=upload, at=NOW)
        left = Enrolment.objects.filter(left_at=None)
        names = {each.person.name for each in left if each.person}
        assert names == {"Ada Able", "Owen Orr"}
        assert left.count() == 2


class TestComingByTheLink:
    def opened(self, spring: Spring, places: int | None = None) -> LinkAccess:
        usecases.open_link(
            access=spring.lena,
            opens_at=TOMORROW,
            ends_at=TOMORROW + timedelta(days=7),
            places=places,
            at=NOW,
        )
        return by_link(links.token(spring.lena.cohort))

    def comes(self, found: LinkAccess, name: str) -> Person:
        comer = Comer(None, name, name, f"{name.lower()}@example.org")
        return enrolling.come(access=found, comer=comer, at=TOMORROW)

    def test_somebody_new_belongs_and_has_a_place_once(self, spring: Spring) -> None:
        found = self.opened(spring)
        nora = self.comes(found, "Nora")
        assert self.comes(found, "Nora") == nora
        assert Enrolment.objects.get().person == nora
        assert Belonging.objects.filter(person=nora, joined_at=TOMORROW).exists()

    def test_it_says_kindly_why_not(self, spring: Spring) -> None:
        found = self.opened(spring, places=1)
        comer = Comer(spring.people.alice)
        with pytest.raises(Refused, match="not open yet"):
            enrolling.come(access=found, comer=comer, at=NOW)
        enrolling.come(access=found, comer=comer, at=TOMORROW)
        with pytest.raises(Refused, match="All places are taken"):
            self.comes(found, "Nora")
        # Whoever has one already is welcome again.
        assert enrolling.come(access=found, comer=comer, at=TOMORROW)
        with pytest.raises(Refused, match="closed"):
            enrolling.come(
                access=found,
                comer=Comer(None, "Owen", "Owen", "owen@example.org"),
                at=TOMORROW + timedelta(days=8),
            )
        assert not Person.objects.filter(name="Nora").exists()

    def test_somebody_suspended_stays_out(self, spring: Spring) -> None:
        people: World = spring.people
        found = self.opened(spring)
        alice = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
        looking_after.suspend(access=alice, at=NOW)
        with pytest.raises(invitations.Refused, match="paused"):
            enrolling.come(access=found, comer=Comer(people.alice), at=TOMORROW)
        assert not Enrolment.objects.exists()
