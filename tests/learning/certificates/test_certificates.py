"""Certificates: what an independent reader finds in them, and who finds none."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pikepdf
import pypdf
import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as some
from pytest_django import DjangoAssertNumQueries

from setwise.home import taking
from setwise.learning.certificates import pages
from setwise.learning.certificates.choosing import Wanted, chosen
from setwise.learning.certificates.paper import certificate
from setwise.learning.certificates.queries import Attended
from setwise.learning.documents import NotDrawn
from setwise.people import usecases as people
from setwise.people.models import Organisation
from setwise.programmes.models import Attendance, LearningSet, Meeting, Programme
from tests.learning.after import after_a_meeting
from tests.people.browser import client_of
from tests.room.browser import a_client
from tests.room.world import World

HERE = "/yours/certificates/"
MOST_QUERIES = 12


@pytest.fixture
def world(db: None) -> World:
    world = after_a_meeting()
    programme = Programme.objects.create(
        organisation_id=world.herons.organisation_id, name="First year"
    )
    LearningSet.objects.filter(pk=world.herons.pk).update(programme=programme)
    Attendance.objects.filter(person=world.people["alice"]).update(
        day=date(2028, 2, 29), minutes=115
    )
    return world


def text_of(made: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages)


def paper(browser: Client, path: str) -> str:
    answer = browser.get(f"{HERE}{path}")
    assert answer.status_code == 200, path
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "attachment" in answer.headers["Content-Disposition"]
    return text_of(answer.content)


def papers(world: World) -> tuple[str, ...]:
    programme = Programme.objects.get(name="First year")
    return (
        f"meeting/{world.room}",
        f"programme/{programme.pk}",
        "period",
        "period?since=2028-02-29&until=2028-02-29",
    )


def test_it_names_who_when_how_long_and_where_and_nothing_else(world: World) -> None:
    browser = a_client(world, "alice")
    for path in papers(world):
        found = " ".join(paper(browser, path).split())
        for words in (
            *("Certificate of attendance", "Alice Person", "Tuesday 29 February 2028"),
            *("1 hour 55 minutes", "First year", "Heron Vale", "came to 1 meeting"),
        ):
            assert words in found, (path, words)
        for never in ("Herons", "Grace", "Dana", "Erin", "Room", "late"):
            assert never not in found, (path, never)


def test_it_is_tagged(world: World) -> None:
    made = a_client(world, "alice").get(f"{HERE}meeting/{world.room}").content
    with pikepdf.open(io.BytesIO(made)) as document:
        assert bool(document.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in document.Root
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_who_did_not_come_has_none(world: World, name: str) -> None:
    browser = a_client(world, name)
    for path in papers(world):
        assert browser.get(f"{HERE}{path}").status_code == 404
    shown = browser.get(HERE).content.decode()
    assert "First year" not in shown
    assert "There is nothing here yet" in shown


def test_nobody_finds_one(world: World) -> None:
    for path in ("", *papers(world)):
        assert Client().get(f"{HERE}{path}").status_code == 404


def test_somebody_else_who_came_has_their_own(world: World) -> None:
    found = paper(a_client(world, "dana"), f"meeting/{world.room}")
    assert "Dana Person" in found
    assert "Alice" not in found


def test_days_without_a_meeting_and_days_that_are_none_are_said(world: World) -> None:
    browser = a_client(world, "alice")
    for query, words in (
        ("since=2028-03-01", "You came to no meeting in these days"),
        ("since=2028-03-01&until=2028-02-01", "not before the first one"),
        ("since=yesterday", "Write a date"),
    ):
        answer = browser.get(f"{HERE}period?{query}")
        assert answer.status_code == 422
        assert words in answer.content.decode()


def test_it_is_still_hers_after_she_left(world: World) -> None:
    alice = world.people["alice"]
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    people.leave(organisation=trust, person=alice, at=datetime.now(UTC))
    for path in papers(world):
        assert "First year" in paper(a_client(world, "alice"), path)


def test_one_of_everything_is_in_the_file_that_one_takes_along(world: World) -> None:
    alice = world.people["alice"].pk
    made = taking.everything(person=alice, at=datetime.now(UTC))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        found = archive.read("files/certificates/certificate-of-attendance.pdf")
    assert "1 hour 55 minutes" in text_of(found)


def test_every_press_for_a_certificate_says_that_a_file_is_being_made(world: World) -> None:
    page = a_client(world, "alice").get(HERE).content.decode()
    links = re.findall(rf'<a [^>]*href="{HERE}[^"]+"[^>]*>', page)
    assert len(links) == 2
    assert all("data-file" in each for each in links)
    assert re.search(r"<button[^>]* data-file>Certificate of these days", page)


def test_what_cannot_be_drawn_is_said_plainly(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> bytes:
        raise NotDrawn

    monkeypatch.setattr(pages, "certificate", fails)
    answer = a_client(world, "alice").get(f"{HERE}meeting/{world.room}")
    assert answer.status_code == 503
    assert "could not be drawn just now" in answer.content.decode()


def test_ten_years_cost_no_more(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    alice = world.people["alice"]
    first = Attendance.objects.get(person=alice, meeting=world.room)
    meeting = Meeting.objects.get(pk=world.room)
    for number in range(100):
        held = Meeting.objects.create(
            organisation=meeting.organisation,
            learning_set=meeting.learning_set,
            number=1_000 + number,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            process=meeting.process,
            depth=meeting.depth,
        )
        first.pk, first.meeting = uuid4(), held
        first.save(force_insert=True)
    browser = client_of(alice)
    browser.get(HERE)
    with django_assert_max_num_queries(MOST_QUERIES):
        shown = browser.get(HERE).content.decode()
    assert shown.count("/yours/certificates/meeting/") == 101
    assert "came to 101 meetings" in " ".join(paper(browser, "period").split())


def attended(day: date, minutes: int = 60, programme: UUID | None = None) -> Attended:
    return Attended(uuid4(), day, minutes, programme, "First year", uuid4(), "Heron Vale")


DAYS = some.dates(date(2020, 1, 1), date(2035, 1, 1))


@given(some.lists(DAYS.map(attended)), some.none() | DAYS, some.none() | DAYS)
def test_a_period_has_both_its_days_and_no_other(
    held: list[Attended], since: date | None, until: date | None
) -> None:
    found = chosen(held, Wanted(since=since, until=until))
    for each in held:
        inside = (since is None or each.day >= since) and (until is None or each.day <= until)
        assert (each in found) == inside


def test_a_long_one_says_its_sum() -> None:
    held = [attended(date(2028, 1, 1) + timedelta(days=n), 95) for n in range(60)]
    found = " ".join(text_of(certificate("Siân O'Neill", held, date(2028, 6, 1))).split())
    assert "Siân O'Neill" in found or "Siân O’Neill" in found
    assert "95 hours" in found
    assert found.count("1 hour 35 minutes") == 60
