"""One command, from the fields of a form to what is answered: the same for pages and screens."""

from __future__ import annotations

import logging
import random
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from setwise.programmes.access import MeetingAccess
from setwise.programmes.preparing import usecases as preparing
from setwise.room import access, forms, usecases
from setwise.room.live.presence import presence
from setwise.room.usecases import Said
from setwise.room.wording import REFUSALS
from setwise.store import words

logger = logging.getLogger(__name__)


class Answered(NamedTuple):
    """What is said to whoever pressed."""

    said: Said
    status: int

    @property
    def words(self) -> str:
        """Why not, in plain words; nothing where it is done."""
        if self.said.done:
            return ""
        return (REFUSALS.get(self.said.code) or REFUSALS["not_saved"]).resolve()

    @property
    def told(self) -> dict[str, str | int]:
        """What a script is told."""
        return {"code": self.said.code, "number": self.said.number, "words": self.words}


def find(person: UUID | None, meeting: UUID) -> MeetingAccess:
    """The room for whoever presses something in it, who is here by that. Raises Http404."""
    found = access.room_to_act_in(person, meeting)
    presence.look(meeting, str(found.person))
    return found


def act(found: MeetingAccess, fields: forms.Fields) -> Answered:
    """Do what the form asks, or say why not."""
    try:
        said = _perform(found, fields)
    except forms.BadForm as bad:
        return Answered(Said(bad.code, 0), 422)
    except words.Unwritable:
        return Answered(Said("unwritable", 0), 422)
    except words.NotSealed:
        # Not a failure of ours to the script, which would then try again without a word to anyone.
        logger.exception("Words were not saved, for they could not be sealed")
        return Answered(Said("not_saved", 0), 409)
    return Answered(said, 200 if said.done else 409)


def _perform(found: MeetingAccess, fields: forms.Fields) -> Said:
    sent = forms.read(fields, _shuffled)
    at = datetime.now(UTC)
    if usecases.unopened(found):
        found = access.room_for(found.person, found.meeting.id)
        usecases.open_room(access=found, at=at)
    said = usecases.act(
        access=found,
        command_id=sent.command_id,
        commands=sent.commands,
        at=at,
        about=sent.about,
        text=sent.text,
    )
    if said.done and fields.get("prepared"):
        preparing.let_go(person=found.person, learning_set=found.learning_set.id)
    return said


def _shuffled(people: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(random.SystemRandom().sample(people, len(people)))
