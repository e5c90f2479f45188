"""Supervision in a group is simply a set: who facilitates one is a member of another, and only that there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.test import Client

from setwise.design.dates import LONDON
from setwise.people.models import Role
from setwise.programmes.models import LearningSet, Meeting
from tests.people.browser import client_of
from tests.people.organisations.world import joins
from tests.programmes.tending.world import Sets


def test_a_facilitator_is_a_member_in_a_set_for_supervision(sets: Sets) -> None:
    people = sets.people
    hana = joins("Hana Hill", people.northshire, Role.FACILITATOR)
    lena, grace = client_of(people.lena), client_of(people.grace)
    supervision = formed(lena, sets, holder=str(hana.pk), members=[str(people.grace.pk)])
    here, herons = planned(lena, sets, supervision), planned(lena, sets, sets.herons)

    # She prepares, and bids, as a member; she holds nothing here.
    page = grace.get(f"/sets/{supervision.pk}/prepare").content.decode()
    assert "Turn a muddle into a question" in page
    assert grace.get(f"/meetings/{here.pk}/brief").status_code == 404
    assert "Words at hand" not in room(grace, here)
    assert grace.get(f"/meetings/{here.pk}/needs").status_code == 404
    # In her own set it is the other way round.
    assert grace.get(f"/meetings/{herons.pk}/brief").status_code == 200
    assert "Words at hand" in room(grace, herons)
    assert grace.get(f"/sets/{sets.herons.pk}/prepare").status_code == 404
    # Who holds the supervision comes to nothing of the sets that are spoken of there.
    supervisor = client_of(hana)
    assert "Words at hand" in room(supervisor, here)
    assert supervisor.get(f"/meetings/{herons.pk}/").status_code == 404


def formed(lena: Client, sets: Sets, *, holder: str, members: list[str]) -> LearningSet:
    fields = {"name": "Supervision", "facilitator": holder, "people": members, "depth": "light"}
    address = f"/organisation/{sets.people.northshire.pk}/sets/form"
    assert lena.post(address, fields).status_code == 302
    return LearningSet.objects.get(name="Supervision")


def planned(lena: Client, sets: Sets, learning_set: LearningSet) -> Meeting:
    fields = {
        "day": (datetime.now(LONDON) + timedelta(days=3)).strftime("%Y-%m-%d"),
        "starts": "14:00",
        "ends": "16:00",
        "place": "",
        "process": "action-learning-set",
        "depth": "light",
    }
    address = f"/organisation/{sets.people.northshire.pk}/sets/{learning_set.pk}/plan"
    assert lena.post(address, fields).status_code == 302
    return Meeting.objects.get(learning_set=learning_set, starts_at__gt=datetime.now(UTC))


def room(browser: Client, meeting: Meeting) -> str:
    answer = browser.get(f"/meetings/{meeting.pk}/")
    assert answer.status_code == 200
    return answer.content.decode()
