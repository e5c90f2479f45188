"""The slim bar over the room: that people are made up, the pace, other chairs, start again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import UUID

from django.http import Http404, HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from markupsafe import Markup

from setwise.demo import options, usecases
from setwise.demo.options import Options
from setwise.design.words import LazySay, phrase
from setwise.people.identity import person_in
from setwise.programmes.access import MeetingAccess, Seat, meeting_for
from setwise.programmes.models import Role

ROOM = re.compile(r"^/meetings/(?P<meeting>[0-9a-f-]{36})/(?:act)?$")


ALOUD: Mapping[str, LazySay] = {
    "bidding": phrase("You hear Ewan say: I'd like time today."),
    "presenting": phrase("You hear the {presenter} tell the story."),
    "presenting_and_clarifying": phrase("You hear the story, then short questions and answers."),
    "clarifying": phrase("You hear short questions, and answers."),
    "open_questions": phrase("You hear open questions, with silence after each."),
    "closing_round": phrase("You hear the {presenter} say: I'm finished."),
    "reflect_and_act": phrase("You hear the {presenter} say: I'm finished."),
}
"""What is heard in the room while a newcomer holds its one phone, by stage."""


def offer(request: HttpRequest) -> None:
    """Let the layout ask for the bar, where the request is for a room."""
    room = ROOM.match(request.path_info)
    if room:
        request.banner = lambda: banner(request, UUID(room["meeting"]))  # type: ignore[attr-defined]


def banner(request: HttpRequest, meeting: UUID) -> Markup:
    """The bar as HTML; nothing for a meeting that is not the demonstration's."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    try:
        chosen = usecases.options_of(meeting)
        if person is None or not chosen.played:
            return Markup("")
        found = meeting_for(person, meeting)
    except Http404:
        return Markup("")
    context = {
        "meeting": meeting,
        "token": get_token(request),
        "faster": chosen.speed > options.HUMAN_PACE,
        "aloud": ALOUD if _hears(found) else {},
        "nonce": str(request.csp_nonce),  # type: ignore[attr-defined]
        "others": _others(found.roster, person, chosen),
        "chair": chosen.chair,
        "depth": found.meeting.depth,
        "process": found.meeting.process,
    }
    return Markup(render_to_string("demo/strip.jinja", context))


def _hears(found: MeetingAccess) -> bool:
    """Held aloud, nothing that others say is on a screen."""
    return found.meeting.depth == "light" and found.role is Role.FACILITATOR


def _others(roster: tuple[Seat, ...], me: UUID, chosen: Options) -> list[tuple[str, bool]]:
    """Who else can be taken, and who is a real person's already."""
    return [
        (seat.short_name, str(seat.person) in chosen.humans) for seat in roster if seat.person != me
    ]
