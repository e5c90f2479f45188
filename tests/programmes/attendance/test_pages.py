"""The pages of attendance, in a browser without a script."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import cast

import pytest
from django.test import Client

from setwise.design.dates import LONDON
from setwise.people.models import Belonging, Person
from setwise.people.sessions.store import SessionStore
from setwise.programmes import usecases as programmes
from setwise.programmes.attendance.completing import AS_USUAL, Column, Completion, Dates, table
from setwise.programmes.attendance.queries import of_meetings, remembered
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.models import LearningSet, Meeting
from setwise.store.models import AuditRow
from tests.people.browser import client_of
from tests.programmes.tending.world import Sets

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def met(sets: Sets) -> Meeting:
    at = datetime.now(UTC) - timedelta(days=2)
    return programmes.plan_meeting(
        learning_set=sets.herons, starts_at=at, ends_at=at + timedelta(hours=2)
    )


def address(sets: Sets, met: Meeting) -> str:
    here = f"/organisation/{sets.people.northshire.pk}/sets/{sets.herons.pk}"
    return f"{here}/meetings/{met.pk}/attendance"


def completions(sets: Sets) -> str:
    return f"/organisation/{sets.people.northshire.pk}/completions"


def fields(sets: Sets, minutes: str = "95") -> dict[str, object]:
    key = sets.people.alice.pk
    return {"came": [str(key)], f"minutes-{key}": minutes, f"late-{key}": "10"}


def test_the_facilitator_enters_who_came(sets: Sets, met: Meeting) -> None:
    answer(person=sets.people.alice.pk, meeting=met.pk, can_come=False, at=met.starts_at)
    browser = client_of(sets.people.grace)
    page = browser.get(address(sets, met)).content.decode()
    for words in ("Alice Adams", "Sent apologies", "Minutes late", "120 minutes"):
        assert words in page, words
    told = browser.post(address(sets, met), fields(sets), follow=True).content.decode()
    assert "1 person came" in told
    row = of_meetings([met.pk])[met.pk][sets.people.alice.pk]
    assert (row.minutes, row.late_minutes, row.source) == (95, 10, "entered")


def test_a_lead_sees_hours_and_neither_apologies_nor_who_came_late(
    sets: Sets, met: Meeting
) -> None:
    answer(person=sets.people.alice.pk, meeting=met.pk, can_come=False, at=met.starts_at)
    page = client_of(sets.people.lena).get(address(sets, met)).content.decode()
    assert "Minutes there" in page
    assert "Minutes late" not in page
    assert "Sent apologies" not in page


@pytest.mark.parametrize("wrong", ["many", "-3", "1441", "²"])
def test_what_is_no_number_is_refused_and_nothing_is_lost(
    sets: Sets, met: Meeting, wrong: str
) -> None:
    browser = client_of(sets.people.grace)
    told = browser.post(address(sets, met), fields(sets, wrong))
    assert told.status_code == 422
    assert f'value="{wrong}"' in told.content.decode()
    assert of_meetings([met.pk]) == {met.pk: {}}


# --- Completions ------------------------------------------------------------------------------


@pytest.fixture
def lena(sets: Sets, met: Meeting) -> Client:
    """Alice came, whose name would be a formula, to a set of a programme."""
    client_of(sets.people.grace).post(address(sets, met), fields(sets))
    made = programmes.start_programme(organisation=sets.people.northshire, name="=Preceptorship")
    LearningSet.objects.filter(pk=sets.herons.pk).update(programme=made)
    return stepped_up(sets.people.lena)


def stepped_up(person: Person) -> Client:
    """Their browser, in which they have just shown who they are."""
    client = client_of(person)
    session = cast(SessionStore, client.session)
    session.set_columns(stepped_up_at=int(datetime.now(UTC).timestamp() * 1000))
    session.save()
    return client


def asked(sets: Sets, lena: Client, **more: str) -> dict[str, str]:
    today = datetime.now(LONDON).date()
    first = (today - timedelta(days=30)).isoformat()
    usual = {"first": first, "last": today.isoformat(), "dates": Dates.BRITISH.value, "scope": ""}
    columns = {
        "place_number": "2",
        "heading_number": "Assignment",
        "place_programme": "1",
        "place_day": "3",
        "place_hours": "4",
    }
    return {**usual, **columns, **more}


def number(sets: Sets, text: str) -> None:
    mine = Belonging.objects.filter(organisation=sets.people.northshire, person=sets.people.alice)
    mine.update(employee_number=text)


def test_who_has_no_employee_number_is_named_and_not_in_the_file(sets: Sets, lena: Client) -> None:
    page = lena.post(completions(sets), asked(sets, lena, do="look")).content.decode()
    assert "0 lines in the file" in page
    assert "1 person has no employee number" in page
    assert "Alice Adams" in page
    file = lena.post(completions(sets), asked(sets, lena, do="take")).content.decode()
    assert len(list(csv.reader(io.StringIO(file)))) == 1


def test_the_file_looks_as_it_was_asked_for_and_that_is_remembered(
    sets: Sets, lena: Client, met: Meeting
) -> None:
    number(sets, "10000001")
    more = {"do": "take", "dates": Dates.MONTH.value}
    answer = lena.post(completions(sets), asked(sets, lena, **more))
    assert answer["Content-Type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode().lstrip("\ufeff"))))
    day = Dates.MONTH.write(met.starts_at.astimezone(LONDON).date())
    assert rows == [
        ["Programme", "Assignment", "Date", "Hours"],
        # No cell is a formula.
        ["'=Preceptorship", "10000001", day, "1.58"],
    ]
    kept = remembered(sets.people.northshire.pk)
    assert kept.dates is Dates.MONTH
    assert kept.columns[1] == (Column.NUMBER, "Assignment")
    assert AuditRow.objects.filter(action="completions_exported").count() == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"first": "2027-02-01", "last": "2027-01-01"}, "comes after the first"),
        ({"first": ""}, "Choose the first day"),
        ({"place_number": "0"}, "Write a number from 1"),
        (
            {f"place_{each}": "" for each in ("number", "programme", "day", "hours")},
            "Give one column a number",
        ),
        ({"scope": "programme:00000000-0000-0000-0000-000000000001"}, "Choose one of these"),
    ],
)
def test_what_is_wrong_is_said(sets: Sets, lena: Client, more: dict[str, str], said: str) -> None:
    answer = lena.post(completions(sets), asked(sets, lena, do="take", **more))
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_only_who_looks_after_the_organisation_has_them(sets: Sets) -> None:
    for who in (sets.people.grace, sets.people.alice, sets.people.charlie):
        assert stepped_up(who).get(completions(sets)).status_code == 404


def test_the_columns_stand_in_the_order_asked_for() -> None:
    one = Completion("1", "A", "P", "Autumn", date(2027, 1, 31), 100)
    assert table([one], AS_USUAL)[1] == ["1", "P", "31/01/2027", "1.67"]
    assert Dates.ISO.write(one.day) == "2027-01-31"
