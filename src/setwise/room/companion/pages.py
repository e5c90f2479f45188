"""The circle so far and who has waited, for whoever holds it; how the method was kept, for the set.

All are read from the meeting's log, and from what is kept of earlier ones, when somebody asks.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from setwise.core.meeting import looking
from setwise.core.meeting.looking import Kept, Voice
from setwise.core.meeting.sight import Sight, Standing, Thing, Viewer, When, sight
from setwise.core.meeting.state import State
from setwise.learning.journal.prompts import HELD
from setwise.people.identity import person_in
from setwise.programmes.access import MeetingAccess
from setwise.programmes.needs.queries import of_set
from setwise.programmes.tending.access import HOLDS
from setwise.room import access, facts, present, usecases
from setwise.room.companion import fairness
from setwise.room.companion.wording import MARKS, PARTS
from setwise.room.pages import known_title
from setwise.store import log


class Seat(NamedTuple):
    """Somebody in the circle: what can be said of them so far."""

    name: str
    here: bool
    marks: tuple[str, ...]


class Work(NamedTuple):
    """What there is to say of a piece of work, or of the meeting as a whole."""

    presenter: str
    lines: tuple[str, ...]


def _found(request: HttpRequest, meeting: UUID) -> MeetingAccess:
    person = person_in(request.session, request.META.get("setwise.persona"))
    return access.room_for(person, meeting, with_roster=True)


def _held(request: HttpRequest, meeting: UUID) -> tuple[MeetingAccess, State]:
    """The meeting that they hold, while it is not over. Raises Http404."""
    found, state = _found(request, meeting), present.now(meeting).state
    if _is_over(found, state) or not (found.role in HOLDS or state.chair == str(found.person)):
        raise Http404
    return found, state


def _is_over(found: MeetingAccess, state: State) -> bool:
    return state.position.closed or state.met or found.meeting.closed_at is not None


@require_safe
def circle(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Who has spoken, asked, presented, and who waits: for whoever holds the circle, while it sits."""
    found, _ = _held(request, meeting)
    known = facts.from_access(found)
    seats = [_seat(each, known) for each in looking.voices(present.entries(log.read(meeting)))]
    return _page(request, "circle", known, meeting, seats=seats)


@require_safe
def waits(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Who has waited for time, over the set's life: for whoever holds the circle, while it sits."""
    found, state = _held(request, meeting)
    known = facts.from_access(found)
    return _page(request, "waits", known, meeting, waits=fairness.waits(found, state, known))


@require_safe
def needs(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """What helps people to take part: for those whom it was told to."""
    found = _found(request, meeting)
    viewer = Viewer(Standing(found.role.value))
    if sight(Thing.ACCESS_NEEDS, viewer, When.DURING) is Sight.NOTHING:
        raise Http404
    told = of_set(found.meeting.organisation, found.learning_set.id)
    return _page(request, "needs", facts.from_access(found), meeting, needs=told)


@require_safe
def debrief(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """A page of one's own journal about a meeting that one held."""
    _found(request, meeting)
    return redirect(f"{reverse('journal:begin')}?meeting={meeting}&prompt={HELD}")


def _seat(voice: Voice, known: facts.Facts) -> Seat:
    marks = tuple(
        words.resolve(known.terms) for name, words in MARKS.items() if getattr(voice, name)
    )
    return Seat(known.names.get(voice.person, ""), voice.here, marks)


@require_safe
def method(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """How the method was kept, from the stages alone: for the set, after the meeting, with its log.

    While it goes on there is nothing to say yet: what has not come may still come.
    """
    found, state = _found(request, meeting), present.now(meeting).state
    if not (usecases.may_know_who_presented(access=found) and _is_over(found, state)):
        raise Http404
    parts = looking.method(present.entries(log.read(meeting)))
    if not parts:
        raise Http404
    known = facts.from_access(found)
    presenters = [piece.presenter for piece in state.position.pieces]
    work = [
        _work(presenters[piece] if piece is not None else "", some, known)
        for piece, some in groupby(parts, key=lambda each: each.piece)
    ]
    return _page(request, "method", known, meeting, work=work)


def _work(presenter: str, parts: Iterable[Kept], known: facts.Facts) -> Work:
    name = known.names.get(presenter, "")
    return Work(name, tuple(_line(each, known, name) for each in parts))


def _line(kept: Kept, known: facts.Facts, name: str) -> str:
    yes, no = PARTS[kept.part]
    words = yes if kept.kept else no
    return words.resolve(known.terms, name=name)


def _page(
    request: HttpRequest, name: str, known: facts.Facts, meeting: UUID, **more: object
) -> HttpResponse:
    context = {"title": known_title(known), "back": reverse("room:room", args=[meeting])}
    return render(request, f"room/companion/{name}.jinja", context | more)
