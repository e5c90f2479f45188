"""Programmes and cohorts: Ada and Lena look after them, Grace and Alice do not, Charlie is elsewhere."""

from datetime import date, timedelta

import pytest
from django.http import Http404

from setwise.people.access import organisation_for
from setwise.people.models import Person
from setwise.programmes.cohorts import enrolling, links, offering, slots, usecases
from setwise.programmes.cohorts.access import (
    ProgrammeAccess,
    by_link,
    cohort_for,
    place_in,
    programme_for,
)
from setwise.programmes.cohorts.slots import Slot
from setwise.programmes.cohorts.usecases import PATTERNS, Refused, Shape
from setwise.programmes.models import Cohort, Depth, Offer, Pattern, Programme
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.cohorts.world import TOMORROW, Spring

NEXT_WEEK = NOW + timedelta(days=7)


def tends(spring: Spring, person: Person | None = None) -> ProgrammeAccess:
    who = person or spring.people.lena
    return programme_for(who.pk, spring.people.northshire.pk, spring.programme.pk)


class TestTheDoor:
    def test_administrators_and_leads_find_what_is_theirs(self, spring: Spring) -> None:
        for person in (spring.people.ada, spring.people.lena):
            assert tends(spring, person).programme == spring.programme
            assert spring.opened_by(person).cohort == spring.cohort

    def test_everyone_else_finds_nothing(self, spring: Spring) -> None:
        for person in (spring.people.grace, spring.people.alice, spring.people.charlie):
            with pytest.raises(Http404):
                tends(spring, person)
            with pytest.raises(Http404):
                spring.opened_by(person)
        with pytest.raises(Http404):
            cohort_for(None, spring.people.northshire.pk, spring.cohort.pk)

    def test_a_place_is_found_in_its_own_cohort_only(self, spring: Spring) -> None:
        (place,) = spring.enrols(spring.people.alice)
        assert place_in(spring.lena, place.pk) == place
        other = usecases.start_cohort(
            access=tends(spring), name="Autumn", starts_on=None, slots=(), at=NOW
        )
        autumn = cohort_for(spring.people.lena.pk, spring.people.northshire.pk, other.pk)
        with pytest.raises(Http404):
            place_in(autumn, place.pk)


class TestProgrammes:
    def test_a_pattern_brings_what_fits_it(self, spring: Spring) -> None:
        here = organisation_for(spring.people.lena.pk, spring.people.northshire.pk)
        shape = PATTERNS[Pattern.GOLD]._replace(name="Gold")
        made = usecases.start_programme(access=here, shape=shape, at=NOW)
        made.refresh_from_db()
        assert (made.pattern, made.meetings, made.weeks_most) == ("gold", 6, 9)

    def test_every_setting_can_be_changed(self, spring: Spring) -> None:
        shape = Shape(
            "Second year",
            Pattern.CORE,
            "short-set",
            Depth.FULL,
            5,
            (4, 5),
            90,
            (5, 6, 7),
            ("Listening",),
            ("Courage",),
        )
        usecases.change_programme(access=tends(spring), shape=shape, at=NOW)
        found = Programme.objects.get(pk=spring.programme.pk)
        assert (found.name, found.process, found.minutes) == ("Second year", "short-set", 90)
        assert (found.size_least, found.size_preferred, found.size_most) == (5, 6, 7)
        assert (found.skills, found.outcomes) == (["Listening"], ["Courage"])

    def test_a_process_that_there_is_not_is_refused(self, spring: Spring) -> None:
        with pytest.raises(ValueError, match="empty"):
            usecases.change_programme(
                access=tends(spring), shape=Shape("X", process="no-such"), at=NOW
            )

    def test_one_that_ended_takes_nobody_in(self, spring: Spring) -> None:
        usecases.open_link(access=spring.lena, opens_at=NOW, ends_at=NEXT_WEEK, places=None, at=NOW)
        assert usecases.end_programme(access=tends(spring), at=TOMORROW)
        assert not usecases.end_programme(access=tends(spring), at=TOMORROW)
        assert Cohort.objects.get(pk=spring.cohort.pk).link_ends_at == TOMORROW
        with pytest.raises(Refused, match="has ended"):
            usecases.start_cohort(
                access=tends(spring), name="Autumn", starts_on=None, slots=(), at=TOMORROW
            )
        with pytest.raises(Refused, match="has ended"):
            usecases.open_link(
                access=spring.lena, opens_at=NOW, ends_at=NEXT_WEEK, places=None, at=NOW
            )


class TestCohorts:
    def test_one_intake_is_closed_alone_and_opened_again(self, spring: Spring) -> None:
        ends = NOW + timedelta(days=9)
        usecases.open_link(access=spring.lena, opens_at=NOW, ends_at=ends, places=None, at=NOW)
        assert usecases.close_cohort(access=spring.lena, at=NOW)
        assert not usecases.close_cohort(access=spring.lena, at=NOW)
        assert enrolling.standing(spring.lena.cohort, NOW) == "over"
        with pytest.raises(Refused, match="is closed"):
            usecases.open_link(access=spring.lena, opens_at=NOW, ends_at=ends, places=None, at=NOW)
        lena = client_of(spring.people.lena)
        here = f"/organisation/{spring.people.northshire.pk}/cohorts/{spring.cohort.pk}/"
        assert "nobody comes in any more" in lena.get(here).content.decode()
        assert "Open it again" in lena.get(f"{here}settings").content.decode()
        lena.post(f"{here}settings", {"do": "reopen"})
        assert spring.lena.cohort.closed_at is None
        assert not usecases.reopen_cohort(access=spring.lena, at=NOW)
        assert "Close this cohort" in lena.get(f"{here}settings").content.decode()
        assert client_of(spring.people.alice).post(here, {"do": "close"}).status_code in (404, 405)

    def test_a_half_day_that_goes_is_nobodys(self, spring: Spring) -> None:
        (place,) = spring.enrols(spring.people.alice)
        place.slots = ["mon-am", "tue-pm"]
        place.save()
        offering.offer(access=spring.lena, person=spring.people.grace.pk, most=2, slots=["mon-am"])
        usecases.change_cohort(
            access=spring.lena,
            name="Early spring",
            starts_on=date(2027, 2, 1),
            slots=[Slot("tue-pm", "Tuesday")],
            at=NOW,
        )
        place.refresh_from_db()
        assert place.slots == ["tue-pm"]
        assert Offer.objects.get().slots == []
        assert slots.known(spring.lena.cohort.slots) == (Slot("tue-pm", "Tuesday"),)


class TestTheLink:
    def opens(self, spring: Spring, places: int | None = None) -> str:
        usecases.open_link(
            access=spring.lena, opens_at=NOW, ends_at=NEXT_WEEK, places=places, at=NOW
        )
        return links.token(spring.lena.cohort)

    def test_it_leads_to_its_cohort(self, spring: Spring) -> None:
        found = by_link(self.opens(spring))
        assert (found.cohort, found.organisation) == (spring.cohort, spring.people.northshire)

    def test_before_it_was_ever_opened_it_is_none(self, spring: Spring) -> None:
        with pytest.raises(Http404):
            by_link(links.token(spring.cohort))

    def test_a_fresh_one_ends_the_one_before(self, spring: Spring) -> None:
        before = self.opens(spring)
        usecases.fresh_link(access=spring.lena, at=NOW)
        with pytest.raises(Http404):
            by_link(before)
        assert by_link(links.token(spring.lena.cohort)).cohort == spring.cohort

    def test_others_are_none(self, spring: Spring) -> None:
        token = self.opens(spring)
        for wrong in ("", "nonsense", token[:-1] + ("0" if token[-1] != "0" else "1")):
            with pytest.raises(Http404):
                by_link(wrong)

    def test_it_closes_once_and_after_it_opens(self, spring: Spring) -> None:
        self.opens(spring)
        assert usecases.close_link(access=spring.lena, at=TOMORROW)
        assert not usecases.close_link(access=spring.lena, at=TOMORROW)
        with pytest.raises(Refused, match="after it opens"):
            usecases.open_link(
                access=spring.lena, opens_at=NEXT_WEEK, ends_at=NOW, places=None, at=NOW
            )


class TestOffers:
    def test_somebody_offers_changes_and_takes_back(self, spring: Spring) -> None:
        grace = spring.people.grace.pk
        first = offering.offer(access=spring.lena, person=grace, most=2, slots=[])
        again = offering.offer(access=spring.lena, person=grace, most=4, slots=["mon-am"])
        assert (first.pk, again.most) == (again.pk, 4)
        assert offering.offer_of(spring.lena, again.pk).slots == ["mon-am"]
        assert offering.take_back(access=spring.lena, offer=again.pk)
        assert not offering.take_back(access=spring.lena, offer=again.pk)
        with pytest.raises(Http404):
            offering.offer_of(spring.lena, again.pk)

    def test_only_who_holds_the_role_facilitates(self, spring: Spring) -> None:
        for person in (spring.people.alice, spring.people.charlie):
            with pytest.raises(Refused, match="holds the role"):
                offering.offer(access=spring.lena, person=person.pk, most=1, slots=[])
