"""What people are told on their phones: the date, in their language, and nothing that anybody wrote."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from setwise.config.push import new_key
from setwise.core.reminding import NEVER_QUIET, Before
from setwise.design import phrases
from setwise.mail.models import Push
from setwise.people.brand import found
from setwise.people.brand import usecases as branding
from setwise.people.languages import usecases as reading
from setwise.people.models import Person
from setwise.people.push import usecases
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move, When
from setwise.programmes.models import Meeting
from setwise.programmes.news import DateChange
from setwise.programmes.reminders import phones
from setwise.programmes.reminders.upkeep import remind
from setwise.programmes.reminders.usecases import choose
from tests.design import pseudo
from tests.languages.conftest import folder
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.people.push.phone import Phone
from tests.people.push.test_carrier import session_of
from tests.programmes.calendars.conftest import BY, SPRING, TWO_HOURS, dates_from
from tests.programmes.tending.world import Sets, some_sets

__all__ = ["folder"]

MARKED = "Marked sentence that nobody may read on a phone"


@pytest.fixture
def sets(db: None, settings: Settings) -> Sets:
    settings.PUSH_KEY, settings.PUSH_HOSTS = new_key(), ["push.example"]
    sets = some_sets()
    for person in (sets.people.alice, sets.people.charlie):
        has_a_phone(person)
    return sets


def has_a_phone(person: Person) -> None:
    usecases.turn_on(
        person=person.pk,
        session=session_of(person).pk,
        told=Phone(person.short_name).told(),
        name="Safari, iPhone",
        at=NOW,
    )


def told() -> list[dict[str, Any]]:
    """What waits for phones, and then waits no longer."""
    waiting = [json.loads(each.text) for each in Push.objects.order_by("posted_at", "pk")]
    Push.objects.all().delete()
    return waiting


def words() -> list[str]:
    return [each["words"] for each in told()]


def publish(sets: Sets, *starts: datetime) -> Sequence[Meeting]:
    when = [When(each.starts_at, each.ends_at, MARKED) for each in dates_from(*starts)]
    return dates.publish(dates=[(sets.herons, when)], by=BY, at=NOW)


def test_alice_is_reminded_grace_has_no_phone_and_charlie_is_elsewhere(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    told()
    assert remind(SPRING - timedelta(days=1)) == 2, "by mail, both of the set"
    (message,) = told()
    assert message == {
        "words": "Your set meets on Monday 29 March at 2pm.",
        "path": f"/meetings/{meeting.pk}/",
        "thing": f"meeting-{meeting.pk}",
        "lang": "en-GB",
    }
    remind(SPRING - timedelta(days=1))
    assert told() == [], "once"


def test_each_change_of_a_date_says_itself(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    assert words() == ["A date for your diary: your set meets on Monday 29 March at 2pm."]
    later = SPRING + timedelta(days=2, hours=1)
    moves = [Move(meeting, later, later + TWO_HOURS)]
    dates.move(moves=moves, reason=Reason.STAFFING, by=BY, at=NOW)
    assert words() == ["A date has changed: your set meets on Wednesday 31 March at 3pm."]
    meeting.refresh_from_db()
    dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=NOW)
    assert words() == ["A date is cancelled: your set does not meet on Wednesday 31 March."]
    meeting.refresh_from_db()
    dates.restore(meeting=meeting, by=BY, at=NOW)
    assert words() == ["A date stands again: your set meets on Wednesday 31 March at 3pm."]


def test_several_dates_are_one_message_that_leads_to_all_of_them(sets: Sets) -> None:
    publish(sets, SPRING, SPRING + timedelta(days=30))
    (message,) = told()
    assert message["words"] == "2 dates for your diary"
    assert message["path"] == "/calendar/"


@pytest.mark.parametrize("change", DateChange)
def test_every_change_can_be_said_of_one_and_of_several(sets: Sets, change: DateChange) -> None:
    meetings = publish(sets, SPRING, SPRING + timedelta(days=30))
    told()
    for some in (meetings, meetings[:1]):
        phones.dates(sets.people.alice, some, change, NOW)
    several, one = sorted(words(), key=len)
    assert several.startswith("2 dates")
    assert "29 March" in one


def test_a_night_is_left_in_peace(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    told()
    night = datetime(2026, 11, 25, 23, tzinfo=UTC)
    dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=night)
    (push,) = Push.objects.all()
    assert push.due_at == datetime(2026, 11, 26, 8, tzinfo=UTC)
    choose(person=sets.people.alice.pk, before=list(Before), quiet=NEVER_QUIET)
    meeting.refresh_from_db()
    Push.objects.all().delete()
    dates.restore(meeting=meeting, by=BY, at=night)
    (push,) = Push.objects.all()
    assert push.due_at == night


def test_who_chose_no_reminders_is_not_reminded_on_the_phone_either(sets: Sets) -> None:
    publish(sets, SPRING)
    told()
    choose(person=sets.people.alice.pk, before=[], quiet=NEVER_QUIET)
    remind(SPRING - timedelta(hours=1))
    assert told() == []


def test_who_has_left_the_set_is_told_nothing(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    told()
    programmes.end_membership(learning_set=sets.herons, person=sets.people.alice, until=NOW)
    remind(SPRING - timedelta(hours=1))
    dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=NOW)
    assert told() == []


def test_a_call_that_changed_is_told_without_its_link(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    told()
    link = "https://teams.microsoft.com/l/meetup-join/1"
    here = f"/organisation/{sets.people.northshire.pk}/sets/{sets.herons.pk}"
    grace = client_of(sets.people.grace)
    grace.post(f"{here}/meetings/{meeting.pk}/call", {"link": link, "all": ""})
    assert words() == ["How to join the call has changed."]


# --- Whose words, and which ---------------------------------------------------------------------------


def test_it_is_in_the_words_of_the_organisation(sets: Sets) -> None:
    trust = sets.people.northshire.pk
    branding.publish_words(
        person=sets.people.ada.pk,
        organisation=trust,
        words={"set": ("circle", "circles")},
        base=0,
        at=NOW,
    )
    found.forget_all()
    publish(sets, SPRING)
    found.forget_all()
    assert words() == ["A date for your diary: your circle meets on Monday 29 March at 2pm."]


def test_it_is_in_the_language_that_each_reads(
    sets: Sets, folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrases, "_made", {})
    settings.LOCALE_PATHS = [folder]
    settings.LANGUAGES = [*settings.LANGUAGES, (pseudo.CODE, "⟦⟧")]
    has_a_phone(sets.people.grace)
    reading.choose(person=sets.people.grace.pk, language=pseudo.CODE)
    publish(sets, SPRING)
    said = {each["lang"]: each["words"] for each in told()}
    assert said["en-GB"] == "A date for your diary: your set meets on Monday 29 March at 2pm."
    assert not pseudo.WORDS.search(said[pseudo.CODE].replace("set", ""))


def test_no_name_place_reason_or_written_word_is_ever_in_one(sets: Sets) -> None:
    (meeting,) = publish(sets, SPRING)
    remind(SPRING - timedelta(days=7) + timedelta(hours=1))
    later = SPRING + timedelta(days=2)
    dates.move(
        moves=[Move(meeting, later, later + TWO_HOURS)], reason=Reason.STAFFING, by=BY, at=NOW
    )
    said = [each.text for each in Push.objects.all()]
    assert len(said) == 3
    people = [getattr(sets.people, name) for name in ("ada", "lena", "grace", "alice", "charlie")]
    never = {MARKED, sets.herons.name, sets.people.northshire.name, "@example.org", "taff"}
    never |= {each.name for each in people} | {each.short_name for each in people}
    assert [(word, text) for word in never for text in said if word in text] == []
