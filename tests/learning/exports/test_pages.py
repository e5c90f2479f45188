"""Taking a record along: its owner gets it, shown first what could tell who somebody is; nobody else does."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx as reader
import pypdf
import pytest
from django.http import HttpResponse
from pytest_django import DjangoAssertNumQueries

from setwise.programmes.attendance.access import meeting_to_tend
from setwise.programmes.attendance.usecases import Entered, enter
from setwise.store.models import PrivateWords
from tests.learning.after import after_a_meeting
from tests.learning.journal.diary import FOUR, writes
from tests.learning.record.hers import registered
from tests.room.browser import a_client
from tests.room.world import World

pytestmark = pytest.mark.django_db

EXPORTS = "/yours/exports/"
RECORD = "/yours/record/"
MOST_QUERIES = 14
BACK = "Ask before I answer."


@pytest.fixture
def world(db: None) -> World:
    found = after_a_meeting()
    for name in ("alice", "dana"):
        came(found, name, minutes=115)
    return found


def came(world: World, name: str, *, minutes: int) -> None:
    """Whoever facilitates says for how long they were there: the meeting of this world took no time."""
    herons = world.herons
    access = meeting_to_tend(
        world.people["grace"].pk, herons.organisation_id, herons.pk, world.room
    )
    told = Entered(world.people[name].pk, came=True, minutes=minutes)
    enter(access=access, entered=[told], at=world.now)


def takes_back(world: World, text: str, name: str = "alice") -> None:
    answer = a_client(world, name).post(f"/yours/meetings/{world.room}/", {"back": text})
    assert answer.status_code == 302


def get(world: World, path: str, name: str = "alice") -> HttpResponse:
    answer = a_client(world, name).get(path)
    assert isinstance(answer, HttpResponse)
    return answer


def pdf_text(answer: HttpResponse) -> str:
    pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


# --- Its owner ------------------------------------------------------------------------------------


def test_one_page_leads_to_all_documents_and_is_led_to(world: World) -> None:
    assert EXPORTS in get(world, "/yours/").content.decode()
    assert EXPORTS in get(world, RECORD).content.decode()
    page = get(world, EXPORTS).content.decode()
    assert "Take it as PDF" in page
    assert page.split("<main")[1].split("</main>")[0].count("nhsuk-button") == 1
    assert "Record of learning" in page
    assert "Confirmation form" not in page


def test_a_document_is_a_file_of_its_own_and_is_kept_nowhere(world: World) -> None:
    takes_back(world, BACK)
    before = PrivateWords.objects.count()
    answer = get(world, f"{EXPORTS}learning.pdf")
    assert answer["Content-Type"] == "application/pdf"
    name = r'attachment; filename="log-of-learning-\d{4}-\d\d-\d\d\.pdf"'
    assert re.fullmatch(name, answer["Content-Disposition"])
    whole = get(world, f"{EXPORTS}whole.pdf")["Content-Disposition"]
    assert whole.startswith('attachment; filename="record-of-learning-')
    assert "no-store" in answer["Cache-Control"]
    assert BACK in pdf_text(answer)
    assert PrivateWords.objects.count() == before


def test_the_same_as_docx(world: World) -> None:
    takes_back(world, BACK)
    answer = get(world, f"{EXPORTS}whole.docx")
    document = reader.Document(io.BytesIO(answer.content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert BACK in cells


def test_making_one_writes_nothing_to_the_disk(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    takes_back(world, BACK)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for path in ("whole.pdf", "whole.docx"):
        assert get(world, f"{EXPORTS}{path}").status_code == 200
    assert not list(tmp_path.rglob("*"))


# --- What was found, and going on -------------------------------------------------------------------


def test_what_could_tell_who_somebody_is_is_shown_first(world: World) -> None:
    takes_back(world, "Mrs Patel in bed 4 wanted me to <b>wait</b>.")
    page = get(world, f"{EXPORTS}learning.pdf").content.decode()
    assert "Could this tell who somebody is?" in page
    assert "“Mrs Patel” looks like a name." in page
    assert "“bed 4”" in page
    assert f'href="{RECORD}meetings/{world.room}">Change it<' in page
    assert "<b>" not in page


def test_going_on_all_the_same_is_never_stopped(world: World) -> None:
    takes_back(world, "Mrs Patel wanted me to wait.")
    page = get(world, f"{EXPORTS}learning.docx").content.decode()
    on = page.split("Go on all the same")[0].rsplit('href="', 1)[1].split('"')[0]
    answer = get(world, on.replace("&amp;", "&"))
    assert answer["Content-Type"].endswith("wordprocessingml.document")


def test_an_account_of_the_journal_leads_back_to_the_journal(world: World) -> None:
    registered(world)
    four = {**FOUR, "two": "I learnt from Mrs Patel.", "themes": ["people"], "account": "on"}
    entry = writes(world, "alice", "account", **four)
    page = get(world, f"{EXPORTS}reflective-accounts.pdf").content.decode()
    assert f'href="/yours/journal/{entry}/write">Change it<' in page


def test_whoever_is_on_the_register_has_the_forms(world: World) -> None:
    registered(world, pin="98I1234E")
    page = get(world, EXPORTS).content.decode()
    for title in ("Record for revalidation", "Reflective discussion form", "Confirmation form"):
        assert title in page
    text = pdf_text(get(world, f"{EXPORTS}confirmation.pdf"))
    assert "98I1234E" in text
    assert "1 hour 55 minutes" in text
    assert get(world, f"{EXPORTS}confirmation.pdf", "dana").status_code == 404


def test_nothing_found_is_nothing_asked(world: World) -> None:
    takes_back(world, BACK)
    assert get(world, f"{EXPORTS}learning.pdf").content.startswith(b"%PDF")


# --- Others ---------------------------------------------------------------------------------------


def test_everybody_gets_their_own(world: World) -> None:
    """Alice may; Dana, of the same set, gets hers without a word of Alice's; nobody gets anything."""
    takes_back(world, BACK)
    assert BACK in pdf_text(get(world, f"{EXPORTS}learning.pdf"))
    of_dana = get(world, f"{EXPORTS}learning.pdf", "dana")
    assert of_dana.status_code == 200
    assert BACK not in pdf_text(of_dana)
    for path in (EXPORTS, f"{EXPORTS}learning.pdf", f"{EXPORTS}whole.docx"):
        assert get(world, path, "").status_code == 404


@pytest.mark.parametrize(
    "path", ["nothing.pdf", "learning.exe", "confirmation.pdf", "practice-hours.docx"]
)
def test_what_is_not_offered_is_not_there(world: World, path: str) -> None:
    assert get(world, f"{EXPORTS}{path}").status_code == 404


@pytest.mark.parametrize("begins", ["", "nonsense", "0001-01-01", "9999-12-31", "2026-02-30"])
def test_a_period_that_there_is_not_is_the_present_one(world: World, begins: str) -> None:
    page = get(world, f"{EXPORTS}?from={begins}")
    assert page.status_code == 200


def test_pages_ask_the_databases_few_times(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    takes_back(world, BACK)
    browser = a_client(world, "alice")
    for path in (EXPORTS, f"{EXPORTS}whole.pdf"):
        with django_assert_max_num_queries(MOST_QUERIES):
            assert browser.get(path).status_code == 200
