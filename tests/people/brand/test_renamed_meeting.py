"""What an organisation calls otherwise is called so in all of a meeting, and on every paper of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import docx
import pypdf
import pytest
from django.test import Client
from django.utils.html import strip_tags

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL
from setwise.core.meeting.words import Interruption, Kind
from setwise.home import taking
from setwise.learning.exports.whole import File, What
from setwise.people import usecases as people
from setwise.people.models import Role
from setwise.programmes.models import Attendance, Depth, LearningSet, Programme
from setwise.room import facts, rendering, walls
from setwise.store import tenancy
from tests.addresses.routes import ROUTES, anywhere
from tests.design import pseudo
from tests.languages import reading
from tests.learning.after import a_real_world
from tests.learning.record.hers import registered
from tests.people.brand.renamed import SPOKEN, Ear, rename_everything
from tests.programmes.attendance.test_pages import stepped_up
from tests.room.browser import a_client, room_of
from tests.room.stages import LIMIT, one_on, stages_of
from tests.room.world import OF_THE_SET, World, a_meeting

pytestmark = pytest.mark.django_db

WATCHED = ("alice", "dana", "grace")
"""Who presents, who asks, and who facilitates: their whole pages are read, too."""
TEXTS = {
    Kind.NOTE: "From a night shift.",
    Kind.BID: "Whom do I tell?",
    Kind.QUESTION: "What would you tell a friend?",
    Kind.FEEDBACK: "You listened before you spoke.",
    Kind.COMMENT: "Thank you.",
    Kind.ACTION: "Talk to the ward manager.",
}
READ_AFTERWARDS = {
    *("certificates:meeting", "certificates:programme", "certificates:period"),
    *("exports:document", "taking:minute", "record:entry", "room:room", "room:presented"),
    *("attendance:attendance", "sets:one", "growth:rate", "home:front", "home:glance"),
}
"""What there is, or what says more, once a meeting is over: these at least were read."""
ABOUT = {"meeting", "entry", "programme", "learning_set"}
THEIRS = ("home:", "learning:", "taking:", "record:", "certificates:", "exports:", "growth:")


@pytest.fixture
def world() -> World:
    """Alice's set, of a programme; somebody who administers its organisation has renamed everything."""
    world = a_real_world()
    ada, trust = people.add_person(name="Ada Person"), world.herons.organisation
    roles = (Role.ADMINISTRATOR, Role.LEAD)
    people.belong(organisation=trust, person=ada, at=world.now, joined=True, roles=roles)
    world.people["ada"] = ada
    programme = Programme.objects.create(organisation=trust, name="First year")
    LearningSet.objects.filter(pk=world.herons.pk).update(programme=programme)
    rename_everything(trust.pk, ada.pk)
    facts.forget()
    return world


class Walk:
    """Leads one meeting through all its stages by commands, and hears each screen on the way."""

    def __init__(self, world: World) -> None:
        self.world, self.ear, self.stages = world, Ear(), set[str]()
        self.wall = Client()

    def goes(self) -> None:
        self.looks()
        self.world.everyone_comes()
        self._pairs_a_wall()
        for _ in range(LIMIT):
            self._writes()
            self.looks()
            if self.world.state.position.closed:
                return
            self._is_interrupted()
            one_on(self.world)
        raise AssertionError("never came to the end")

    def _pairs_a_wall(self) -> None:
        paired = walls.pair_wall(access=self.world.access("grace"))
        assert paired
        assert self.wall.post("/wall/", {"code": paired.code}).status_code == 302

    def _writes(self) -> None:
        """Whatever can be written here is, and the question asked is kept."""
        for name in ("alice", "dana"):
            for kind, text in TEXTS.items():
                key = str(uuid4())
                wrote = self.world.do(name, c.Write(key, kind), text=text).done
                if wrote and kind is Kind.QUESTION:
                    self.looks()
                    self.world.do(name, c.EndTurn())
                    self.world.do("alice", c.Keep(key))

    def _is_interrupted(self) -> None:
        for kind in Interruption:
            if self.world.do("grace", c.Interrupt(kind)).done:
                self.looks()
                self.world.must("grace", c.Resume())

    def looks(self) -> None:
        """Everybody's screen and the wall as they are now; at each new stage the whole pages."""
        stage = self.world.state.position.stage
        made = rendering.boards(self.world.room, [*map(self.world.id, OF_THE_SET), WALL]).of
        for viewer, parts in made.items():
            self.ear.listens(f"{stage}, {viewer}", pseudo.said("".join(parts), SPOKEN))
        if stage not in self.stages:
            self.stages.add(stage)
            for where, answer in self._pages():
                self.ear.listens(f"{stage}, {where}", reading.pieces(answer, SPOKEN))

    def _pages(self) -> Iterator[tuple[str, Any]]:
        for name in WATCHED:
            yield name, a_client(self.world, name).get(room_of(self.world))
        if self.wall.cookies:
            yield WALL, self.wall.get("/wall/screen")


@pytest.mark.parametrize(
    ("process", "depth"), [("action-learning-set", Depth.FULL), ("short-set", Depth.LIGHT)]
)
def test_no_screen_of_a_meeting_says_a_usual_word(world: World, process: str, depth: Depth) -> None:
    world.meeting = a_meeting(world.herons, process=process, depth=depth)
    walk = Walk(world)
    walk.goes()
    assert dict(walk.ear.heard) == {}
    assert walk.ear.own > 200
    assert world.state.process
    assert walk.stages >= set(stages_of(world.state.process))


# --- Once it is over --------------------------------------------------------------------------------


@pytest.fixture
def over(world: World) -> World:
    """The meeting is closed; Alice is a nurse with a record, and Dana is not."""
    walk = Walk(world)
    walk.looks = lambda: None  # type: ignore[method-assign]
    walk.goes()
    registered(world, pin="98I1234E")
    Attendance.objects.filter(meeting=world.meeting).update(minutes=115)
    return world


def test_no_page_and_no_paper_of_a_meeting_that_is_over_says_a_usual_word(over: World) -> None:
    ear, read = Ear(), set()
    for name in (*WATCHED, "ada"):
        browser = stepped_up(over.people[name])
        for route, address in places(over):
            answer = browser.get(address)
            assert answer.status_code < 500, address
            if answer.status_code == 200:
                read.add(route)
                ear.listens(f"{address}, {name}", heard(answer))
    assert dict(ear.heard) == {}
    assert read >= READ_AFTERWARDS


def places(world: World) -> Iterator[tuple[str, str]]:
    """Every address that is about this meeting or its set, and about what it left to somebody."""
    programme = Programme.objects.get(name="First year")
    ours = {
        "meeting": world.room,
        "entry": world.room,
        "learning_set": world.herons.pk,
        "organisation": world.herons.organisation_id,
        "programme": programme.pk,
        "person": world.people["alice"].pk,
    }
    for route, needs in ROUTES.items():
        if route == "exports:document":
            for what in What:
                for file in File:
                    named = {"what": what.value, "file": file.value}
                    yield route, anywhere(route, named) + "?seen=yes"
        elif set(needs) <= set(ours) and (ABOUT & set(needs) or route.startswith(THEIRS)):
            yield route, anywhere(route, ours)


def heard(answer: Any) -> list[str]:
    match answer.headers.get("Content-Type", ""):
        case "application/pdf":
            return in_pdf(answer.content)
        case kind if kind.endswith("wordprocessingml.document"):
            return in_docx(answer.content)
    return reading.pieces(answer, SPOKEN)


def in_pdf(content: bytes) -> list[str]:
    """Its pages, and the title that a reader of it shows."""
    made = pypdf.PdfReader(io.BytesIO(content))
    title = str(made.metadata.title) if made.metadata else ""
    # It breaks its lines where it likes, within a name of two words as well.
    return [title, *(" ".join(page.extract_text().split()) for page in made.pages)]


def in_docx(content: bytes) -> list[str]:
    """Paragraphs and cells, and what stands in the headers and footers, and in the file's properties."""
    document = docx.Document(io.BytesIO(content))
    around = [part for each in document.sections for part in (each.header, each.footer)]
    rows = [row for table in document.tables for row in table.rows]
    told = document.core_properties
    return [
        *(each.text for each in document.paragraphs),
        *(cell.text for row in rows for cell in row.cells),
        *(each.text for part in around for each in part.paragraphs),
        *(told.title, told.subject, told.keywords, told.comments),
    ]


def test_what_somebody_takes_along_of_it_says_no_usual_word(over: World) -> None:
    tenancy.begin()
    made = taking.everything(person=over.people["alice"].pk, at=datetime.now(UTC))
    ear = Ear()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        page = archive.read(taking.HTML).decode()
        for name in archive.namelist():
            if name.endswith(".pdf"):
                ear.listens(name, in_pdf(archive.read(name)))
            elif name.endswith(".docx"):
                ear.listens(name, in_docx(archive.read(name)))
    ear.listens("the page", strip_tags(page).splitlines())
    assert dict(ear.heard) == {}
    assert ear.own
