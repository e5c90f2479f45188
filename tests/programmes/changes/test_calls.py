"""A call beside the room: its link, who may paste it, and who joins by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from setwise.mail.models import Mail
from setwise.programmes import usecases as programmes
from setwise.programmes.changes.calls import remote
from setwise.programmes.models import Meeting
from tests.people.browser import client_of
from tests.programmes.tending.world import Sets

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

LINK = "https://teams.microsoft.com/l/meetup-join/1"


@pytest.fixture
def soon(sets: Sets) -> Meeting:
    return a_meeting(sets, 1)


def a_meeting(sets: Sets, days: int) -> Meeting:
    at = datetime.now(UTC) + timedelta(days=days)
    return programmes.plan_meeting(
        learning_set=sets.herons, starts_at=at, ends_at=at + timedelta(hours=2)
    )


def paste(sets: Sets, browser: Client, meeting: Meeting, link: str, every: str = "") -> int:
    here = f"/organisation/{sets.people.northshire.pk}/sets/{sets.herons.pk}"
    fields = {"link": link, "all": every}
    return browser.post(f"{here}/meetings/{meeting.pk}/call", fields).status_code


def test_the_facilitator_pastes_a_link_and_the_room_has_it(sets: Sets, soon: Meeting) -> None:
    assert paste(sets, client_of(sets.people.grace), soon, LINK) == 302
    page = client_of(sets.people.alice).get(f"/meetings/{soon.pk}/").content.decode()
    assert f'href="{LINK}" target="_blank" rel="noopener noreferrer"' in page
    soon.refresh_from_db()
    assert soon.sequence == 0, (
        "the date is what it was: nothing is new for a diary or a ward manager"
    )


def test_everybody_is_told_once_and_not_the_link(sets: Sets, soon: Meeting) -> None:
    later = a_meeting(sets, 40)
    grace = client_of(sets.people.grace)
    paste(sets, grace, soon, LINK, "yes")
    mails = list(Mail.objects.filter(kind="call"))
    assert {each.to for each in mails} == {"grace@example.org", "alice@example.org"}
    assert len(mails) == 2, "one each, for both dates"
    for each in mails:
        assert LINK not in each.text
        assert "teams" not in each.text
        assert sets.herons.name not in each.text + each.subject
        assert str(soon.pk) in each.text
        assert str(later.pk) in each.text
    paste(sets, grace, soon, LINK, "yes")
    assert Mail.objects.filter(kind="call").count() == 2, "nothing has changed"
    paste(sets, grace, soon, "")
    assert Mail.objects.filter(kind="call").count() == 4


def test_of_a_meeting_that_is_over_nobody_is_told(sets: Sets) -> None:
    over = a_meeting(sets, -3)
    paste(sets, client_of(sets.people.grace), over, LINK)
    assert not Mail.objects.filter(kind="call").exists()


def test_a_link_to_anywhere_else_is_refused(sets: Sets, soon: Meeting) -> None:
    assert paste(sets, client_of(sets.people.grace), soon, "https://evil.example/") == 422
    soon.refresh_from_db()
    assert soon.call_link == ""


def test_one_link_for_all_that_are_to_come(sets: Sets, soon: Meeting) -> None:
    later = a_meeting(sets, 40)
    paste(sets, client_of(sets.people.grace), soon, LINK, "yes")
    later.refresh_from_db()
    assert later.call_link == LINK


def test_a_member_pastes_none(sets: Sets, soon: Meeting) -> None:
    assert paste(sets, client_of(sets.people.alice), soon, LINK) == 404


def test_each_says_whether_they_are_in_the_room(sets: Sets, soon: Meeting) -> None:
    paste(sets, client_of(sets.people.grace), soon, LINK)
    alice = client_of(sets.people.alice)
    page = alice.post(f"/meetings/{soon.pk}/joins-by", {"how": "call"}, follow=True)
    assert "By the call: " in page.content.decode()
    assert remote(soon.pk) == {sets.people.alice.pk}
    alice.post(f"/meetings/{soon.pk}/joins-by", {"how": "room"})
    assert remote(soon.pk) == frozenset()


def test_nobody_from_elsewhere_says_anything(sets: Sets, soon: Meeting) -> None:
    other = client_of(sets.people.charlie).post(f"/meetings/{soon.pk}/joins-by", {"how": "call"})
    assert other.status_code == 404


def test_without_a_link_there_is_no_call(sets: Sets, soon: Meeting) -> None:
    page = client_of(sets.people.alice).get(f"/meetings/{soon.pk}/").content.decode()
    assert "Join the call" not in page
