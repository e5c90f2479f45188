"""Ward managers: one mail with names and dates, one press, and the lead sees how it stands."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.http import Http404
from django.test import Client

from setwise.mail.models import Mail
from setwise.people.models import Belonging, Invitation, Person
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move
from setwise.programmes.models import Meeting
from setwise.programmes.releases import held, pages, usecases
from setwise.programmes.releases.access import by_link
from setwise.programmes.releases.models import ManagerAsked, Release
from setwise.programmes.releases.upkeep import CALM, ask
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.calendars.conftest import BY, SPRING, TWO_HOURS, WINTER, dates_from
from tests.programmes.tending.world import Sets, some_sets

SOON = NOW + timedelta(minutes=1)
AFTER = SOON + CALM
MANAGER = "ward7@trust.example"


def works(person: Person, **record: str) -> None:
    Belonging.objects.filter(person=person).update(**record)


@pytest.fixture
def sets(db: None) -> Sets:
    """Alice works on ward 7, whose address a lead has said; Grace's line manager is Lena."""
    cache.clear()
    sets = some_sets()
    works(sets.people.alice, ward="Ward 7", line_manager="L1")
    works(sets.people.grace, ward="Ward 8", line_manager="L1")
    works(sets.people.lena, employee_number="L1")
    page = f"/organisation/{sets.people.northshire.pk}/releases/"
    wrong = client_of(sets.people.lena).post(page, {"wards": "Ward 7 nobody"})
    assert wrong.status_code == 422
    said = client_of(sets.people.lena).post(page, {"wards": f"ward  7, {MANAGER}\n"})
    assert said.status_code == 302
    return sets


@pytest.fixture
def meetings(sets: Sets) -> list[Meeting]:
    both = [(sets.herons, dates_from(WINTER, SPRING))]
    return list(dates.publish(dates=both, by=BY, at=NOW))


def mails(to: str = MANAGER) -> list[Mail]:
    return list(Mail.objects.filter(kind="release", to=to).order_by("posted_at"))


def asked_at() -> None:
    ask(SOON)
    ask(AFTER)


def page_in(mail: Mail) -> str:
    found = re.search(r"/release/[\w-]+/", mail.text)
    assert found
    return found.group()


def anyone() -> Client:
    return Client(headers={"host": "testserver"})


class TestAsking:
    def test_each_manager_gets_one_mail_once_it_is_calm(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        assert [ask(SOON), ask(AFTER - timedelta(seconds=1)), ask(AFTER), ask(AFTER)] == [
            0,
            0,
            2,
            0,
        ]
        (mail,) = mails()
        assert (
            "Alice Adams\nFriday 26 March 2027, 2pm to 4pm\nMonday 29 March 2027, 2pm" in mail.text
        )
        for word in ("Herons", "Grace", "Room 4"):
            assert word not in mail.text
        (other,) = mails("lena@example.org")
        assert "Grace Green" in other.text
        assert "Alice" not in other.text

    def test_dates_of_another_set_meanwhile_come_in_the_same_mail(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        ask(SOON)
        later = dates_from(SPRING + timedelta(days=30))
        dates.publish(dates=[(sets.otters, later)], by=BY, at=SOON)
        ask(SOON + timedelta(minutes=10))
        ask(SOON + timedelta(minutes=30))
        (mail,) = mails()
        assert mail.text.count("2027") == 3

    def test_who_is_invited_is_asked_for_and_stays_so_when_they_come(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        waits = Invitation.objects.create(
            organisation=sets.people.northshire,
            email="new@example.org",
            name="Nina New",
            role="member",
            record={"ward": "Ward 7"},
            leads_to=sets.herons.pk,
            invited_at=NOW,
            ends_at=NOW + timedelta(days=30),
        )
        asked_at()
        assert "Nina New" in mails()[0].text
        northshire, charlie = sets.people.northshire.pk, sets.people.charlie
        usecases.come(organisation=northshire, invitation=waits.pk, person=charlie.pk, at=AFTER)
        assert Release.objects.filter(person=charlie).count() == 2

    def test_a_change_is_one_more_mail_and_asks_anew(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        asked_at()
        page = page_in(mails()[0])
        anyone().post(page, {**shown(page), "do": "release"})
        assert Release.objects.filter(released_at__isnull=False).count() == 2
        later = SPRING + timedelta(days=7)
        moves = [Move(meetings[1], later, later + TWO_HOURS)]
        dates.move(moves=moves, reason=Reason.STAFFING, by=BY, at=AFTER)
        dates.cancel(meetings=[meetings[0]], reason=Reason.ROOM, by=BY, at=AFTER)
        assert Release.objects.filter(released_at__isnull=False).count() == 0
        ask(AFTER + CALM)
        _, change = mails()
        assert "in the place of others:\n\nAlice Adams\nMonday 5 April 2027" in change.text
        assert (
            "are off, and need no release any more:\n\nAlice Adams\nFriday 26 March" in change.text
        )
        assert page_in(change) == page

    def test_who_leaves_needs_no_release_any_more(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        asked_at()
        programmes.end_membership(learning_set=sets.herons, person=sets.people.alice, until=AFTER)
        ask(AFTER + CALM)
        assert "are off" in mails()[1].text
        assert not ManagerAsked.objects.filter(email=MANAGER).exists()


def shown(page: str) -> dict[str, object]:
    """What the browser sends when the button is pressed as the page stands."""
    text = anyone().get(page).content.decode()
    found = re.search(r'name="shown" value="([^"]*)"', text)
    people = re.findall(r'name="person" type="checkbox" value="([^"]*)"', text)
    return {"shown": found.group(1) if found else "", "person": people}


class TestReleasing:
    @pytest.fixture
    def page(self, sets: Sets, meetings: list[Meeting]) -> str:
        asked_at()
        return page_in(mails()[0])

    def test_opening_changes_nothing_and_one_press_confirms_all(self, page: str) -> None:
        assert b"Alice Adams" in anyone().get(page).content
        assert anyone().head(page).status_code == 200
        assert not Release.objects.filter(released_at__isnull=False).exists()
        answer = anyone().post(page, {**shown(page), "do": "release"}, follow=True)
        assert b"All dates are confirmed" in answer.content
        assert Release.objects.filter(released_at__isnull=False).count() == 2

    def test_it_can_be_taken_back(self, page: str) -> None:
        pressed = shown(page)
        anyone().post(page, {**pressed, "do": "release"})
        anyone().post(page, {**pressed, "do": "take_back"})
        assert not Release.objects.filter(released_at__isnull=False).exists()

    def test_it_says_no_set_and_nobody_of_another_manager(self, page: str) -> None:
        text = anyone().get(page).content.decode()
        assert not [word for word in ("Herons", "Grace", "Room 4") if word in text]

    def test_another_manager_cannot_release_them(self, sets: Sets, page: str) -> None:
        other = page_in(mails("lena@example.org")[0])
        anyone().post(other, {**shown(page), "do": "release"})
        assert not Release.objects.filter(released_at__isnull=False).exists()

    def test_a_date_that_changed_since_it_was_shown_is_left_out(
        self, page: str, meetings: list[Meeting]
    ) -> None:
        pressed, later = shown(page), SPRING + timedelta(days=7)
        moves = [Move(meetings[1], later, later + TWO_HOURS)]
        dates.move(moves=moves, reason=Reason.STAFFING, by=BY, at=AFTER)
        anyone().post(page, {**pressed, "do": "release"})
        assert Release.objects.filter(released_at__isnull=False).count() == 1

    @pytest.mark.parametrize("token", ["x", "A" * 70, "A" * 69 + "B"])
    def test_another_address_opens_nothing(self, sets: Sets, token: str) -> None:
        with pytest.raises(Http404):
            by_link(token)
        assert anyone().get(f"/release/{token}/").status_code == 404

    def test_pressed_again_and_again_it_is_put_off(
        self, page: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pages, "PRESSES", 0)
        assert anyone().post(page, {"do": "release", "person": "no id"}).status_code == 429


class TestTheLead:
    def test_sees_how_many_wait_and_for_whom_nobody_is_asked(
        self, sets: Sets, meetings: list[Meeting]
    ) -> None:
        programmes.add_member(learning_set=sets.herons, person=sets.people.ada, since=NOW)
        asked_at()
        page = f"/organisation/{sets.people.northshire.pk}/releases/"
        text = client_of(sets.people.lena).get(page).content.decode()
        assert MANAGER in text
        assert "0 dates released, 2 wait" in text
        assert "Ada Able" in text

    def test_a_member_and_another_organisation_are_refused(self, sets: Sets) -> None:
        page = f"/organisation/{sets.people.northshire.pk}/releases/"
        for person in (sets.people.alice, sets.people.charlie):
            assert client_of(person).get(page).status_code == 404


def test_it_is_exported_and_goes_with_the_person(sets: Sets, meetings: list[Meeting]) -> None:
    asked_at()
    rows = held._releases(sets.people.alice.pk)
    assert [(row["manager"], row["starts_at"]) for row in rows] == [
        (MANAGER, WINTER),
        (MANAGER, SPRING),
    ]
    held._forget(sets.people.alice.pk, AFTER)
    held._forget(sets.people.lena.pk, AFTER)
    assert not Release.objects.exists()


def test_an_organisation_can_do_without_the_mail(sets: Sets, meetings: list[Meeting]) -> None:
    lena = client_of(sets.people.lena)
    page = f"/organisation/{sets.people.northshire.pk}/releases/"
    assert "Send managers no mail" in lena.get(page).content.decode()
    for _ in range(2):
        assert lena.post(page, {"do": "rest"}).status_code == 302
    assert "it is switched off for your organisation" in lena.get(page).content.decode()
    asked_at()
    assert not mails()
    lena.post(page, {"do": "write"})
    asked_at()
    assert len(mails()) == 1
    assert client_of(sets.people.alice).post(page, {"do": "rest"}).status_code == 404
