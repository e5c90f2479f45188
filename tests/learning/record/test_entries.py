"""Entries: each meeting writes itself; its owner changes, adds, takes out and puts back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from setwise.core.evidence.kinds import Method, Source
from setwise.design.dates import LONDON
from setwise.learning.access import owner_of
from setwise.learning.record import queries
from setwise.learning.record.kinds import GONE, OWN
from setwise.learning.record.usecases import forget, take_out
from setwise.programmes.attendance.models import Attendance
from setwise.programmes.models import Meeting
from setwise.store.models import PrivateWords
from tests.learning.record.hers import (
    HERE,
    TODAY,
    entry,
    lines,
    minutes_there,
    of_meeting,
    own,
    page,
    record,
    registered,
    sends,
)
from tests.room.browser import a_client
from tests.room.world import World

pytestmark = pytest.mark.django_db

BACK = "Handover goes better when I ask first."


def of(world: World) -> str:
    return f"meetings/{world.room}"


def lasted(world: World, minutes: int = 120) -> None:
    """The meeting was as long as a real one."""
    began = world.now - timedelta(hours=5)
    Attendance.objects.filter(meeting=world.room).update(
        minutes=minutes, began_at=began, day=began.date()
    )


# --- A meeting's own ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "method"), [("alice", Method.SET), ("grace", Method.FACILITATED), ("dana", Method.SET)]
)
def test_a_meeting_writes_itself(world: World, name: str, method: Method) -> None:
    lasted(world)
    found = entry(world, name)
    assert (found.source, found.method, found.title) == (Source.MEETING, method, "Herons")
    assert (found.minutes, found.participatory) == (120, 120)
    assert "Herons" in page(world, name=name)


def test_its_topic_is_what_she_takes_back(world: World) -> None:
    a_client(world, "alice").post(
        f"/yours/meetings/{world.room}/", {"back": BACK, "learnt_1": "Silence helps."}
    )
    assert entry(world).topic == f"{BACK}\nSilence helps."
    shown = page(world, of(world))
    assert BACK in shown
    assert page(world).count(BACK) == 1


def test_a_topic_of_her_own_stays_and_one_that_follows_follows(world: World) -> None:
    minute = f"/yours/meetings/{world.room}/"
    a_client(world, "alice").post(minute, {"back": BACK})
    sends(world, of(world), of_meeting(topic=BACK, relates="Every night"))
    a_client(world, "alice").post(minute, {"back": "Ask."})
    assert (entry(world).topic, entry(world).relates) == ("Ask.", "Every night")
    sends(world, of(world), of_meeting(topic="Handover"))
    a_client(world, "alice").post(minute, {"back": BACK})
    assert entry(world).topic == "Handover"


def test_a_part_of_the_code_is_suggested_with_its_reason_and_hers_to_choose(world: World) -> None:
    registered(world)
    a_client(world, "alice").post(f"/yours/meetings/{world.room}/", {"back": BACK})
    shown = page(world, of(world))
    assert "It may be “8. Working well with colleagues”: you wrote “handover”." in shown
    assert entry(world).code == ""
    answer = sends(world, of(world), of_meeting(topic=BACK, do="suggested"))
    assert answer["Location"] == f"{HERE}{of(world)}"
    assert entry(world).code == "8"
    assert "It may be" not in page(world, of(world))


def test_the_code_is_not_for_those_who_are_not_on_the_register(world: World) -> None:
    assert "part of the Code" not in page(world, of(world))
    assert "part of the Code" not in page(world, "add")
    assert sends(world, of(world), of_meeting(code="8")).status_code == 302
    assert entry(world).code == ""


def test_she_counts_a_part_or_nothing_or_leaves_it_out(world: World) -> None:
    lasted(world)
    sends(world, of(world), of_meeting(keep="part", minutes="1:30", participatory="1"))
    assert (entry(world).minutes, entry(world).participatory) == (90, 60)
    sends(world, of(world), of_meeting(keep="none"))
    [line] = lines(world)
    assert (line.minutes, line.entry.minutes) == (0, 120)
    assert "you set it aside" in page(world)
    sends(world, of(world), of_meeting(keep="hidden"))
    assert lines(world) == ()
    shown = page(world)
    assert "1 meeting left out" in shown
    assert f"{HERE}{of(world)}" in shown


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"keep": "part", "minutes": "3"}, "up to the time that you were there"),
        ({"keep": "part", "minutes": ""}, "up to the time that you were there"),
        ({"keep": "part", "minutes": "1", "participatory": "1:30"}, "more than the hours that"),
        ({"keep": "part", "minutes": "soon"}, "Write hours like 1.5 or 1:30"),
        ({"topic": "x" * 2_001}, "That is too long"),
    ],
)
def test_what_cannot_be_is_told_and_not_lost(
    world: World, values: dict[str, str], told: str
) -> None:
    lasted(world)
    answer = sends(world, of(world), of_meeting(**{"relates": "Every night", **values}))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert told in shown
    assert "Every night" in shown
    assert "There is a problem" in shown
    assert not PrivateWords.objects.exists()


def test_where_attendance_is_corrected_later_she_sees_it(world: World) -> None:
    lasted(world)
    sends(world, of(world), of_meeting(topic="Handover"))
    assert "was corrected" not in page(world)
    mine = Attendance.objects.filter(meeting=world.room, person=world.people["alice"])
    mine.update(minutes=95, source="entered", at=datetime(2026, 10, 3, tzinfo=UTC))
    assert entry(world).minutes == 95
    assert "Attendance was corrected since you changed this" in page(world)
    shown = page(world, of(world))
    assert "2 hours before, 1 hour 35 minutes now" in shown
    assert "entered by hand on 3 October 2026" in shown
    sends(world, of(world), of_meeting(topic="Handover"))
    assert "was corrected" not in page(world)


def test_where_it_now_says_that_she_was_not_there_she_sees_that(world: World) -> None:
    lasted(world)
    mine = Attendance.objects.filter(meeting=world.room, person=world.people["alice"])
    mine.update(came=False, minutes=0, source="entered")
    assert lines(world) == ()
    assert "it now says that you were not there" in page(world)
    assert a_client(world, "alice").get(f"{HERE}{of(world)}").status_code == 404


@pytest.mark.parametrize("name", ["bob", "charlie", "sam"])
def test_who_did_not_come_finds_no_entry(world: World, name: str) -> None:
    assert a_client(world, name).get(f"{HERE}{of(world)}").status_code == 404
    assert sends(world, of(world), of_meeting(topic="Mine?"), name).status_code == 404
    assert lines(world, name) == ()


def test_what_she_lays_over_is_nobody_elses(world: World) -> None:
    sends(world, of(world), of_meeting(topic="Alice has this"))
    assert entry(world, "dana").topic == ""
    assert "Alice has this" not in page(world, of(world), "dana")


def test_saved_twice_it_is_there_once(world: World) -> None:
    for _ in range(2):
        sends(world, of(world), of_meeting(topic="Handover"))
    assert PrivateWords.objects.count() == 1


# --- Her own --------------------------------------------------------------------------------------


def test_she_adds_what_she_learnt_elsewhere(world: World) -> None:
    registered(world)
    assert sends(world, "add", own()).status_code == 302
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    found = line.entry
    assert (found.title, found.topic, found.code) == ("Wound care study day", "Dressings", "6")
    assert (line.minutes, line.participatory, found.method) == (390, 120, Method.COURSE)
    shown = page(world)
    assert "6 hours 30 minutes, 2 hours of it with others" in shown
    assert f"{HERE}entries/{found.id}" in shown


def test_pressed_twice_it_is_there_once(world: World) -> None:
    key = str(uuid4())
    for _ in range(2):
        sends(world, "add", own(key=key))
    assert PrivateWords.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("1.5", 90), ("1,5", 90), ("1:05", 65), ("2", 120), ("0.25", 15), (".5", None), ("1.25", 75)],
)
def test_hours_are_read_as_people_write_them(world: World, text: str, minutes: int | None) -> None:
    answer = sends(world, "add", own(minutes=text, participatory=""))
    found = [each.minutes for each in lines(world) if each.entry.source is Source.OWN]
    assert found == ([minutes] if minutes else [])
    assert answer.status_code == (302 if minutes else 422)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"title": " "}, "Write what it was"),
        ({"first": (TODAY + timedelta(days=2)).isoformat()}, "This day is still to come"),
        ({"first": "2024-03-02", "last": "2024-03-01"}, "The last day comes after the first"),
        ({"minutes": ""}, "Write how many hours it took"),
        ({"minutes": "24:01"}, "These days do not have so many hours"),
        ({"first": "2024-03-31", "minutes": "23:30"}, "These days do not have so many hours"),
        ({"minutes": "1", "participatory": "2"}, "This is more than all its hours"),
        (
            {"first": "2024-03-01", "last": "2024-03-02", "starts": "09:00"},
            "Leave this empty for what took several days",
        ),
        ({"method": "magic"}, "Choose"),
        ({"starts": "noon"}, "Write the time like 14:30"),
    ],
)
def test_what_cannot_be_an_entry_is_told_and_not_lost(
    world: World, values: dict[str, str], told: str
) -> None:
    answer = sends(world, "add", own(**values))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert told in shown
    assert "Dressings" in shown
    assert not PrivateWords.objects.exists()


def test_the_night_on_which_the_clocks_go_back_has_an_hour_more(world: World) -> None:
    assert sends(world, "add", own(first="2024-10-27", minutes="24:30")).status_code == 302


def test_a_set_in_writing_counts_when_she_says_how_long_it_took(world: World) -> None:
    sends(world, "add", own(method="set_written", minutes="", participatory=""))
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    assert line.minutes == 0
    assert "only you can say how long it took" in page(world)
    sends(world, f"entries/{line.entry.id}", own(method="set_written", participatory="0:30"))
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    assert (line.minutes, line.participatory) == (390, 30)


def test_the_same_time_counts_once(world: World) -> None:
    lasted(world)
    began = datetime.now(UTC).replace(hour=13, minute=0, second=0, microsecond=0)
    began -= timedelta(days=1)
    Attendance.objects.filter(meeting=world.room).update(began_at=began)
    local = began.astimezone(LONDON)
    sends(
        world,
        "add",
        own(
            first=local.date().isoformat(),
            starts=(local + timedelta(minutes=90)).strftime("%H:%M"),
            minutes="1",
            participatory="1",
        ),
    )
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    assert (line.minutes, line.participatory) == (30, 30)
    assert "the same time is in another entry" in page(world)


def test_she_changes_it_takes_it_out_and_puts_it_back(world: World) -> None:
    sends(world, "add", own())
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    here = f"entries/{line.entry.id}"
    assert "Dressings" in page(world, here)
    refused = sends(world, here, own(topic="Compression", minutes="many"))
    assert (refused.status_code, "Compression" in refused.content.decode()) == (422, True)
    sends(world, here, own(topic="Compression", participatory=""))
    assert "6 hours 30 minutes." in page(world)
    assert "Compression" in page(world, here)
    gone = sends(world, here, {"do": "take_out"})
    assert not [each for each in lines(world) if each.entry.source is Source.OWN]
    shown = a_client(world, "alice").get(gone["Location"]).content.decode()
    assert "It is out of your record." in shown
    assert a_client(world, "alice").get(f"{HERE}{here}").status_code == 404
    assert sends(world, f"back/{line.entry.id}", {}).status_code == 302
    assert "Compression" in page(world)
    assert sends(world, f"back/{line.entry.id}", {}).status_code == 404


def test_what_is_not_there_cannot_be_taken_out(world: World) -> None:
    owner = owner_of(world.people["alice"].pk)
    assert not take_out(owner=owner, kind=OWN, sheet=uuid4(), at=world.now)
    assert not PrivateWords.objects.exists()


def test_what_she_took_out_goes_for_good_after_two_weeks(world: World) -> None:
    sends(world, "add", own())
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    sends(world, f"entries/{line.entry.id}", {"do": "take_out"})
    assert "Taken out" in page(world)
    forget(datetime.now(UTC) + timedelta(days=13))
    assert PrivateWords.objects.filter(kind=GONE).exists()
    forget(datetime.now(UTC) + timedelta(days=15))
    assert not PrivateWords.objects.filter(kind__in=[GONE, OWN]).exists()
    assert sends(world, f"back/{line.entry.id}", {}).status_code == 404


@pytest.mark.parametrize("name", ["dana", "grace", "charlie"])
def test_nobody_else_finds_her_entry(world: World, name: str) -> None:
    sends(world, "add", own())
    [line] = [each for each in lines(world) if each.entry.source is Source.OWN]
    here = f"entries/{line.entry.id}"
    assert a_client(world, name).get(f"{HERE}{here}").status_code == 404
    assert sends(world, here, own(topic="Not mine"), name).status_code == 404
    assert sends(world, here, {"do": "take_out"}, name).status_code == 404
    assert sends(world, f"back/{line.entry.id}", {}, name).status_code == 404
    assert "Wound care" not in page(world, name=name)
    assert line.entry.topic == "Dressings"


def test_a_key_that_somebody_else_used_writes_nothing_of_theirs(world: World) -> None:
    sends(world, "add", own(key=str(world.room)))
    sends(world, "add", own(key=str(world.room), title="Another"), "dana")
    assert [each.entry.title for each in lines(world) if each.entry.source is Source.OWN] == [
        "Wound care study day"
    ]


def test_a_meeting_over_midnight_has_two_days(world: World) -> None:
    began = datetime(2026, 8, 3, 22, 0, tzinfo=UTC)
    Meeting.objects.filter(pk=world.room).update(
        starts_at=began, ends_at=began + timedelta(hours=2)
    )
    Attendance.objects.filter(meeting=world.room).update(
        began_at=began, day=date(2026, 8, 3), minutes=90, late_minutes=30
    )
    found = entry(world)
    # 23:30 to 01:00, British Summer Time.
    assert (found.first, found.last, found.minutes) == (date(2026, 8, 3), date(2026, 8, 4), 90)


def test_the_record_of_one_person_is_one_value(world: World) -> None:
    registered(world)
    sends(world, "add", own())
    found = record(world)
    assert found.name == world.people["alice"].name
    assert found.minutes == minutes_there(world) + 390
    assert UUID(found.lines[0].entry.id)
    assert queries.record_of(world.people["dana"].pk, TODAY).standing is None
