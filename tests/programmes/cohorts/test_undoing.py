"""What is taken back in a cohort, and undone on the page that follows, in a browser without a script."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from setwise.programmes.cohorts import enrolling, offering, returning, usecases, wishing
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Cohort, Enrolment, Offer, Programme, Wish, WishKind
from tests.design.test_undoing import undo_on
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.cohorts.test_pages import at_cohort, here
from tests.programmes.cohorts.test_usecases import tends
from tests.programmes.cohorts.world import NORA, TOMORROW, Spring


@pytest.fixture
def lena(spring: Spring) -> Client:
    return client_of(spring.people.lena)


def _presses(browser: Client, address: str, sent: dict[str, str]) -> tuple[str, str]:
    """Press; the page that follows, and the one after its Undo was pressed."""
    page = browser.post(address, sent, follow=True).content.decode()
    again, fields = undo_on(page)
    return page, browser.post(again, fields, follow=True).content.decode()


def test_a_wish(spring: Spring, lena: Client) -> None:
    alice, ada = spring.enrols(spring.people.alice, spring.people.ada)
    wishing.wish(access=spring.lena, a=alice.pk, b=ada.pk, kind=WishKind.APART)
    wish = Wish.objects.get()
    page, after = _presses(lena, at_cohort(spring, "wishes"), {"remove": str(wish.pk)})
    assert "is taken back" in page
    assert "The wish is back" in after
    back = Wish.objects.get()
    assert (back.a_id, back.b_id, back.kind) == (wish.a_id, wish.b_id, wish.kind)


def test_a_wish_for_somebody_who_has_left_meanwhile_stays_away(
    spring: Spring, lena: Client
) -> None:
    alice, ada = spring.enrols(spring.people.alice, spring.people.ada)
    wishing.wish(access=spring.lena, a=alice.pk, b=ada.pk, kind=WishKind.APART)
    address = at_cohort(spring, "wishes")
    page = lena.post(address, {"remove": str(Wish.objects.get().pk)}, follow=True)
    enrolling.leave(access=spring.lena, place=ada, at=TOMORROW)
    again, fields = undo_on(page.content.decode())
    assert "Choose two people" in lena.post(again, fields, follow=True).content.decode()
    assert not Wish.objects.exists()
    nonsense = lena.post(address, {"again": "near", "a": "x", "b": "y"})
    assert nonsense.status_code == 302


def test_an_offer(spring: Spring, lena: Client) -> None:
    grace = spring.people.grace
    slots = [spring.cohort.slots[0]["code"]]
    made = offering.offer(access=spring.lena, person=grace.pk, most=3, slots=slots)
    _presses(lena, at_cohort(spring, "facilitators"), {"remove": str(made.pk)})
    back = Offer.objects.get()
    assert (back.person_id, back.most, back.slots) == (grace.pk, 3, slots)


def test_a_place_with_what_was_said_and_wished(spring: Spring, lena: Client) -> None:
    alice, ada = spring.enrols(spring.people.alice, spring.people.ada)
    slots = [spring.cohort.slots[0]["code"]]
    enrolling.say_when_and_where(place=alice, slots=slots, sites=[])
    wishing.wish(access=spring.lena, a=alice.pk, b=ada.pk, kind=WishKind.TOGETHER)
    page, after = _presses(lena, at_cohort(spring, f"people/{alice.pk}"), {"do": "leave"})
    assert "no longer" in page
    assert "again, as before" in after
    back = Enrolment.objects.get(pk=alice.pk)
    assert (back.left_at, back.slots) == (None, slots)
    assert Wish.objects.get().kind == "together"


def test_a_place_of_somebody_who_has_not_answered_yet(spring: Spring, lena: Client) -> None:
    spring.imports(NORA)
    nora = spring.place_of("Nora Nash")
    _presses(lena, at_cohort(spring, f"people/{nora.pk}"), {"do": "leave"})
    back = Enrolment.objects.get(pk=nora.pk)
    assert (back.invitation_id, back.slots) == (nora.invitation_id, nora.slots)


def test_a_place_comes_back_once_and_not_beside_another(spring: Spring) -> None:
    (alice,) = spring.enrols(spring.people.alice)
    left = returning.goes_with(alice)
    assert not returning.come_back(access=spring.lena, left=left, at=NOW)
    enrolling.leave(access=spring.lena, place=alice, at=NOW)
    spring.enrols(spring.people.alice)
    with pytest.raises(Refused, match="changed meanwhile"):
        returning.come_back(access=spring.lena, left=left, at=TOMORROW)
    spring.imports(NORA)
    nora = spring.place_of("Nora Nash")
    invited = returning.goes_with(nora)
    enrolling.leave(access=spring.lena, place=nora, at=NOW)
    nora.invitation.delete()  # type: ignore[union-attr]
    with pytest.raises(Refused, match="changed meanwhile"):
        returning.come_back(access=spring.lena, left=invited, at=TOMORROW)


def test_what_nobody_was_is_not_brought_back(spring: Spring, lena: Client) -> None:
    (alice,) = spring.enrols(spring.people.alice)
    address = at_cohort(spring, f"people/{alice.pk}")
    sent = {"do": "come_back", "wished": "near somebody"}
    assert lena.post(address, sent).status_code == 404


def test_the_link(spring: Spring, lena: Client) -> None:
    now = timezone.now()
    opens = now.replace(hour=0, minute=0, second=0, microsecond=0)
    lena.post(
        at_cohort(spring, "link"),
        {
            "do": "open",
            "opens_on": opens.date().isoformat(),
            "ends_on": (opens + timedelta(days=9)).date().isoformat(),
            "places": "12",
        },
    )
    before = Cohort.objects.get(pk=spring.cohort.pk)
    page, _ = _presses(lena, at_cohort(spring, "link"), {"do": "close"})
    assert "The link is closed" in page
    after = Cohort.objects.get(pk=spring.cohort.pk)
    assert (after.link_opens_at, after.link_ends_at, after.places) == (
        before.link_opens_at,
        before.link_ends_at,
        12,
    )


def test_the_end_of_a_programme_with_the_link_that_it_closed(spring: Spring, lena: Client) -> None:
    ends = timezone.now() + timedelta(days=9)
    usecases.open_link(access=spring.lena, opens_at=NOW, ends_at=ends, places=None, at=NOW)
    page, after = _presses(lena, here(spring, f"programmes/{spring.programme.pk}/end"), {})
    assert "has ended" in page
    assert "goes on" in after
    assert Programme.objects.get(pk=spring.programme.pk).ended_at is None
    assert Cohort.objects.get(pk=spring.cohort.pk).link_ends_at == ends
    assert not usecases.resume_programme(access=tends(spring), links={}, at=TOMORROW)
    address = here(spring, f"programmes/{spring.programme.pk}/end")
    assert lena.post(address, {"do": "resume", "link": "never"}).status_code == 404
