"""Carries out a wish as a page would: the same form, read by the same code, the same use case."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from django.http import QueryDict

from setwise.core.meeting.board import Board
from setwise.demo.wishes import Wish
from setwise.programmes.access import meeting_for
from setwise.room import forms, usecases


def press(*, meeting: UUID, person: UUID, board: Board, wish: Wish, at: datetime) -> usecases.Said:
    """Send what this person wishes, about the moment that their board shows."""
    access = meeting_for(person, meeting, with_roster=False)
    if usecases.unopened(access):
        access = meeting_for(person, meeting)
        usecases.open_room(access=access, at=at)
    sent = forms.read(_form(board, wish), lambda people: people)
    return usecases.act(
        access=access,
        command_id=sent.command_id,
        commands=sent.commands,
        at=at,
        about=sent.about,
        text=sent.text,
    )


def _form(board: Board, wish: Wish) -> QueryDict:
    form = QueryDict(mutable=True)
    form.update(
        {
            "do": wish.press.do,
            "command": uuid4().hex,
            "moment": f"{board.visit}.{board.step}.players",
            "text": wish.text,
            **wish.press.fields,
        }
    )
    form.setlist("presenter", list(wish.ticked))
    form["tapped"] = ",".join(wish.ticked)
    return form
