"""The pages for sets, in a browser without a script."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from setwise.design.dates import LONDON
from setwise.people.models import Person
from setwise.programmes import usecases
from setwise.programmes.access import meeting_for
from setwise.programmes.models import LearningSet, Meeting, Membership
from setwise.room import usecases as room
from tests.design.test_undoing import undo_on
from tests.people.browser import client_of
from tests.programmes.tending.world import Sets


@pytest.fixture
def lena(sets: Sets) -> Client:
    return client_of(sets.people.lena)


def here(sets: Sets, learning_set: LearningSet | None = None, rest: str = "") -> str:
    one = f"{learning_set.pk}/" if learning_set else ""
    return f"/organisation/{sets.people.northshire.pk}/sets/{one}{rest}"


def a_day_ahead() -> str:
    return (datetime.now(LONDON) + timedelta(days=3)).strftime("%Y-%m-%d")


def test_a_set_is_formed_people_are_chosen_and_a_meeting_is_planned(
    sets: Sets, lena: Client
) -> None:
    people = sets.people
    form = lena.get(here(sets, rest="form")).content.decode()
    assert "Grace Green" in form
    fields = {
        "name": "Kestrels",
        "facilitator": str(people.grace.pk),
        "people": [str(people.alice.pk)],
        "depth": "light",
    }
    page = lena.post(here(sets, rest="form"), fields, follow=True).content.decode()
    for words in ("Kestrels", "Alice Adams", "Grace Green", "None is planned"):
        assert words in page, words
    formed = LearningSet.objects.get(name="Kestrels")
    meeting = {
        "day": a_day_ahead(),
        "starts": "14:00",
        "ends": "16:00",
        "place": "Library",
        "process": "action-learning-set",
        "depth": "full",
    }
    page = lena.post(here(sets, formed, "plan"), meeting, follow=True).content.decode()
    assert "2pm to 4pm, Library" in page
    planned = Meeting.objects.get(learning_set=formed)
    assert planned.starts_at.astimezone(LONDON).hour == 14


def test_nothing_is_lost_when_something_is_wrong(sets: Sets, lena: Client) -> None:
    fields = {"day": a_day_ahead(), "starts": "16:00", "ends": "14:00", "place": "Library"}
    answer = lena.post(here(sets, sets.herons, "plan"), {**fields, "depth": "full"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "It has to end after it begins" in page
    assert "Choose one of these" in page
    assert 'value="Library"' in page
    assert 'value="16:00"' in page


def test_the_night_when_the_clocks_go_forward(sets: Sets, lena: Client) -> None:
    fields = {
        "day": "2027-03-28",
        "starts": "01:30",
        "ends": "04:00",
        "process": "action-learning-set",
        "depth": "full",
    }
    page = lena.post(here(sets, sets.herons, "plan"), fields).content.decode()
    assert "The clocks go forward" in page


def test_who_belongs_is_changed(sets: Sets, lena: Client) -> None:
    address = here(sets, sets.herons, "people")
    people = sets.people
    assert "Ada Able" in lena.get(address).content.decode()
    lena.post(address, {"do": "add", "person": [str(people.ada.pk)], "role": "supporter"})
    sent = {"do": "remove", "person": [str(people.alice.pk), "nonsense"]}
    again, fields = undo_on(lena.post(address, sent, follow=True).content.decode())
    assert fields["held"] == [f"member {people.alice.pk}"]
    lena.post(again, fields)
    assert "Alice Adams" in lena.get(here(sets, sets.herons)).content.decode()
    assert lena.post(address, {"do": "again", "held": "king nobody"}).status_code == 404
    lena.post(address, sent)
    assert lena.post(address, sent).status_code == 302
    page = lena.get(here(sets, sets.herons)).content.decode()
    assert "Ada Able" in page
    assert "Alice Adams" not in page
    refused = lena.post(
        address, {"do": "change", "person": [str(people.ada.pk)], "role": "facilitator"}
    )
    assert refused.status_code == 422
    assert "Ada Able does not hold the role" in refused.content.decode()


def test_of_a_set_that_has_ended_nobody_changes_who_belonged(sets: Sets, lena: Client) -> None:
    LearningSet.objects.filter(pk=sets.herons.pk).update(ended_at=datetime.now(UTC))
    address, people = here(sets, sets.herons, "people"), sets.people
    page = lena.get(address).content.decode()
    assert "who belonged to it stays as it was" in page
    assert "Alice Adams" in page
    assert "<form" not in page.partition("<main")[2]
    assert "Change who belongs" not in lena.get(here(sets, sets.herons)).content.decode()
    for do, person in (("add", people.ada), ("remove", people.alice), ("change", people.alice)):
        sent = {"do": do, "person": [str(person.pk)], "role": "supporter"}
        assert lena.post(address, sent).status_code == 422
    assert {each.name for each in members(sets)} == {"Alice Adams", "Grace Green"}


def members(sets: Sets) -> set[Person]:
    rows = Membership.objects.filter(learning_set=sets.herons, until=None)
    return {each.person for each in rows.select_related("person")}


def test_a_set_is_called_by_another_name(sets: Sets, lena: Client) -> None:
    address = here(sets, sets.herons, "name")
    assert 'value="Herons"' in lena.get(address).content.decode()
    refused = lena.post(address, {"name": "  "})
    assert (refused.status_code, "Write a name" in refused.content.decode()) == (422, True)
    for name in ("Grey  herons", "Grey herons"):
        lena.post(address, {"name": name})
        sets.herons.refresh_from_db()
        assert sets.herons.name == "Grey herons"
    assert client_of(sets.people.grace).get(address).status_code == 200
    assert client_of(sets.people.alice).get(address).status_code == 404
    assert client_of(sets.people.charlie).post(address, {"name": "Ours"}).status_code == 404


def test_a_lead_sees_who_came_and_no_word(sets: Sets, lena: Client) -> None:
    now = datetime.now(UTC)
    meeting = usecases.plan_meeting(
        learning_set=sets.herons, starts_at=now, ends_at=now + timedelta(hours=2)
    )
    for place, person in enumerate((sets.people.alice, sets.people.grace)):
        at = now + timedelta(minutes=place)
        room.come_in(access=meeting_for(person.pk, meeting.pk), at=at)
    usecases.mark_closed(meeting=meeting.pk, at=now + timedelta(hours=1))
    page = lena.get(here(sets, sets.herons)).content.decode()
    assert "1 person came" in page
    assert f'"/meetings/{meeting.pk}/' not in page
    assert client_of(sets.people.lena).get(f"/meetings/{meeting.pk}/").status_code == 404


def test_a_facilitator_finds_the_way_into_the_room(sets: Sets) -> None:
    now = datetime.now(UTC)
    meeting = usecases.plan_meeting(
        learning_set=sets.herons, starts_at=now, ends_at=now + timedelta(hours=2)
    )
    page = client_of(sets.people.grace).get(here(sets, sets.herons)).content.decode()
    assert f'href="/meetings/{meeting.pk}/"' in page


def test_strangers_and_members_find_nothing(sets: Sets) -> None:
    for person in (sets.people.alice, sets.people.charlie):
        browser = client_of(person)
        for rest in ("", "people", "plan"):
            assert browser.get(here(sets, sets.herons, rest)).status_code == 404
        assert browser.get(here(sets)).status_code == 404
        assert browser.get(here(sets, rest="form")).status_code == 404


def test_the_list_says_when_they_meet(sets: Sets, lena: Client) -> None:
    now = datetime.now(UTC)
    usecases.plan_meeting(
        learning_set=sets.herons,
        starts_at=now + timedelta(days=3),
        ends_at=now + timedelta(days=3, hours=2),
    )
    page = lena.get(here(sets)).content.decode()
    assert "2 people, meets" in page
    assert "1 person, no meeting planned" in page
