# ruff: noqa: INP001 - beside a script
"""Meetings for the pictures, brought to their moments by the commands that people use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.demo import cast
from setwise.demo import usecases as demo
from setwise.programmes import usecases as programmes
from setwise.programmes.access import MeetingAccess, meeting_for
from setwise.programmes.models import Depth
from setwise.room import present, walls
from setwise.room import usecases as room


class Room:
    """One meeting of the made-up set, without the players: here only we press."""

    def __init__(self, depth: Depth) -> None:
        self.now = datetime.now(UTC) - timedelta(minutes=75)
        learning_set = demo.prepare(at=self.now)
        self.learning_set: UUID = learning_set.pk
        meeting = programmes.plan_meeting(
            learning_set=learning_set,
            starts_at=self.now,
            ends_at=self.now + timedelta(hours=2),
            place=cast.PLACE,
            depth=depth,
        )
        self.meeting: UUID = meeting.pk
        self.people: Mapping[str, UUID] = {
            part.key: demo.person_called(learning_set.pk, part.short).pk for part in cast.WILLOW
        }
        room.open_room(access=self._access("grace"), at=self.now)
        for key in self.people:
            self.do(key, c.Join())

    def do(self, who: str, *commands: c.Command, text: str | None = None, later: int = 0) -> None:
        """Somebody presses, some minutes later. A refusal would be a mistake of this script."""
        self.now += timedelta(minutes=later)
        access = self._access(who)
        said = room.act(
            access=access, command_id=uuid4().hex, commands=commands, at=self.now, text=text
        )
        if not said.done:
            raise RuntimeError(f"{who} was refused: {said.code}")

    def write(self, who: str, kind: Kind, text: str) -> None:
        """Somebody writes."""
        self.do(who, c.Write(str(uuid4()), kind), text=text)

    def id(self, who: str) -> str:
        """A person as the core knows them."""
        return str(self.people[who])

    def wall(self) -> str:
        """The code of a wall."""
        paired = walls.pair_wall(access=self._access("grace"))
        assert paired is not None
        return paired.code

    def _access(self, who: str) -> MeetingAccess:
        return meeting_for(self.people[who], self.meeting)


def light_check_in(found: Room) -> None:
    """Light depth: the facilitator's phone during the check-in."""
    found.do("grace", c.Advance(), c.Advance(), later=3)


def light_questions(found: Room) -> None:
    """Light depth: the wall during the open questions."""
    found.do("grace", c.HoldRound(), c.Advance(), later=8)
    found.do("grace", c.AgreePieces((found.id("ewan"),)), c.Advance(), later=4)
    found.do("grace", c.Advance(), later=9)
    found.do("grace", c.Advance(), later=4)


def full_questions(found: Room) -> None:
    """Full depth: Ewan presents, and Carys is about to ask."""
    found.do("grace", c.Advance(), c.Advance(), c.HoldRound(), c.Advance(), later=9)
    found.do("ewan", c.Bid(), later=1)
    found.do("grace", c.AgreePieces((found.id("ewan"),)), c.Advance(), later=3)
    found.do("ewan", c.Advance(), later=8)
    found.do("grace", c.HoldRound(), later=4)
    found.do("ewan", c.Advance())
    found.do("carys", c.RaiseHand())
    found.do("femi", c.RaiseHand())


def full_written_question(found: Room) -> None:
    """Carys has asked, and Femi's question is there in writing."""
    found.do("carys", c.EndTurn(), later=3)
    found.write("femi", Kind.QUESTION, cast.FEMI.questions[0])
    found.do("bola", c.RaiseHand())


def full_closing(found: Room) -> None:
    """Ewan has finished; the others have closed, and the last word is his."""
    found.do("ewan", c.Finish(), later=9)
    for who in ("amara", "bola", "carys", "dilys", "femi", "grace"):
        if not _has_floor(found, who):
            found.do("grace", c.GiveTurn(found.id(who)))
        if who in ("amara", "femi"):
            part = cast.part_named(who.capitalize())
            found.write(who, Kind.FEEDBACK, part.feedback)
        found.do(who, c.EndTurn(), later=1)


def full_close(found: Room) -> None:
    """Ewan keeps what is his, and Grace closes the meeting."""
    for who in ("hana", "ewan"):
        if not _has_floor(found, who):
            found.do("grace", c.GiveTurn(found.id(who)))
        found.do(who, c.EndTurn(), later=1)
    for _ in range(len(present.now(found.meeting).state.process.stages)):
        if present.now(found.meeting).state.position.stage == "close":
            break
        found.do("grace", c.Advance(), later=2)
    found.do("grace", c.Close(), later=1)


def _has_floor(found: Room, who: str) -> bool:
    return present.now(found.meeting).state.position.floor == found.id(who)
