"""The pages of the room: one call and one translation each."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from setwise.core.meeting.board import WALL, Board
from setwise.design.identifying import seen
from setwise.design.words import phrase
from setwise.learning.actions import queries as actions
from setwise.learning.actions.queries import Action
from setwise.people import sessions
from setwise.people.identity import person_in
from setwise.people.sessions import endings, screens
from setwise.people.sessions.middleware import shown_veiled
from setwise.programmes.access import MeetingAccess
from setwise.programmes.changes import calls
from setwise.programmes.models import Role
from setwise.programmes.preparing import queries as prepared
from setwise.programmes.tending.access import HOLDS
from setwise.room import (
    access,
    acting,
    facts,
    forms,
    present,
    rendering,
    tries,
    usecases,
    veil,
    walls,
)
from setwise.room.companion import moments
from setwise.room.live.presence import presence
from setwise.room.models import Wall
from setwise.room.screens import on_a_page
from setwise.room.trying import Trial
from setwise.room.wording import REFUSALS


def _person(request: HttpRequest) -> UUID | None:
    return person_in(request.session, request.META.get("setwise.persona"))


def _room(request: HttpRequest, meeting: UUID, *, roster: bool = True) -> MeetingAccess:
    return access.room_for(_person(request), meeting, with_roster=roster)


@require_GET
@shown_veiled
def room(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The room, as the one who asks sees it now."""
    try:
        found = _room(request, meeting)
    except Http404:
        return _called_off(request, meeting)
    presence.look(meeting, str(found.person))
    answer = page_of(request, found)
    session = sessions.store_of(request)
    if session.row is not None and present.is_open(meeting):
        # In a live meeting no session ends. Screens that follow say so by themselves; without a
        # script this page does, which is where every command leads back to.
        screens.meets(session.row)
    return answer


def _called_off(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """What somebody finds at a meeting of theirs that is cancelled. Raises Http404."""
    person = _person(request)
    found = access.called_off(person, meeting) if person else None
    if found is None:
        raise Http404
    known = facts.from_access(found)
    context = {"title": known_title(known), "found": found, "home_url": get_script_prefix()}
    return render(request, "room/called_off.jinja", context)


def page_of(
    request: HttpRequest,
    found: MeetingAccess,
    *,
    notice: str = "",
    unsent: str = "",
    trial: Trial | None = None,
    status: int = 200,
) -> HttpResponse:
    """The room as this person sees it; with what they tried under the box in which they tried it."""
    meeting = found.meeting.id
    known = facts.with_more(found)
    token = get_token(request)
    me = str(found.person)
    viewer = veil.covered(me) if sessions.veiled(request) else me
    seq, screen = rendering.one(meeting, known, viewer)
    if trial and not any(each.kind == "question" for each in screen.writes):
        words = str(REFUSALS["moved_on"])
        return page_of(request, found, notice=words, unsent=trial.typed, status=409)
    screen = on_a_page(screen, trial)
    stages = [stage.stage for stage in screen.board.path]
    back = None if sessions.veiled(request) else _came_back(found, screen.board)
    waits = bool(screen.writes or screen.agree or back)
    context = {
        "title": known_title(known),
        "meeting": meeting,
        "me": me,
        "seq": seq,
        "token": token,
        "board": rendering.fragment(screen, known.terms, token=token, waits=waits),
        "refresh": not waits,
        "here": reverse("room:room", args=[meeting]),
        "home_url": get_script_prefix(),
        "gone": endings.after(reverse("room:room", args=[meeting])),
        "stream": f"{get_script_prefix()}live/{meeting}/stream",
        "poll": f"{get_script_prefix()}live/{meeting}/poll",
        "notice": notice,
        "unsent": unsent,
        "back": back,
        "seen_back": {"did": seen(back.did), "learnt": seen(back.learnt)} if back else {},
        "back_at": "check_in" if "check_in" in stages else "gathering",
        "prepared": "" if sessions.veiled(request) else _prepared(found, screen.board.status),
        **_call(known, veiled=sessions.veiled(request)),
        "going_on": screen.board.status == "open",
        "facilitates": found.role in HOLDS,
        "hard_moments": _hard_moments(found, known, screen.board.chair),
        "moment": f"{screen.board.visit}.{screen.board.step}.{usecases.new_command_id()}",
    }
    return render(request, "room/room.jinja", context, status=status)


def _prepared(found: MeetingAccess, status: str) -> str:
    """The question that a member has ready to bid with: it is on their own page and in no stream."""
    if found.role is not Role.MEMBER or status in ("closed", "met"):
        return ""
    return prepared.question_of(found.person, found.learning_set.id)


def _hard_moments(
    found: MeetingAccess, known: facts.Facts, chair: str | None
) -> tuple[moments.Moment, ...]:
    """The facilitator's companion: for those who hold the set, and for whoever holds the chair."""
    if found.role not in HOLDS and str(found.person) != chair:
        return ()
    return moments.moments(found.meeting.organisation, known.terms)


def _came_back(found: MeetingAccess, board: Board) -> Action | None:
    """A member's last action, until the set has checked in: on their own page, and in no stream."""
    early = board.stage in ("", "gathering", "silence", "check_in")
    if found.role is not Role.MEMBER or not early or board.status in ("closed", "met"):
        return None
    return actions.last_of(found.person, found.learning_set.id)


def _call(known: facts.Facts, *, veiled: bool) -> dict[str, object]:
    """The call of a meeting that is not over, and who joins by it: read with the page, in no log."""
    meeting = known.access.meeting
    if veiled or not meeting.call_link or meeting.closed_at is not None:
        return {"call": ""}
    there = calls.remote(meeting.id)
    names = [known.names.get(str(person), "") for person in there]
    return {
        "call": meeting.call_link,
        "remote": sorted(filter(None, names)),
        "says": meeting.ends_at > datetime.now(UTC),
    }


def known_title(known: facts.Facts) -> str:
    """What stands at the top: which set, which meeting of it."""
    meeting, learning_set = known.access.meeting, known.access.learning_set
    text = phrase("{name} · {Meeting} {number}")
    return text.resolve(known.terms, name=learning_set.name, number=meeting.number)


@require_POST
def act(request: HttpRequest, meeting: UUID) -> HttpResponseBase:
    """One command. Scripts get JSON, everyone else is sent back to the room.

    Where a screen's command asks for nothing else, `room.live.presses` has answered it already.
    """
    found = acting.find(_person(request), meeting)
    answered = acting.act(found, request.POST)
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse(answered.told, status=answered.status)
    if answered.said.done:
        return redirect("room:room", meeting=found.meeting.id)
    full = _room(request, found.meeting.id)
    unsent = request.POST.get("text") or ""
    return page_of(request, full, notice=answered.words, unsent=unsent, status=answered.status)


@require_GET
def presented(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Who presented when, for the set, on request."""
    found = _room(request, meeting)
    if not usecases.may_know_who_presented(access=found):
        raise Http404
    known = facts.from_access(found)
    context = {
        "title": known_title(known),
        "back": reverse("room:room", args=[meeting]),
        "rows": [
            {"day": row.day, "people": [known.names.get(p, "") for p in row.people]}
            for row in usecases.who_presented(access=found)
        ],
    }
    return render(request, "room/presented.jinja", context)


@require_GET
def contract(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The whole contract of the set, with a way back to this meeting."""
    found = _room(request, meeting, roster=False)
    here = reverse("contract:contract", args=[found.learning_set.id])
    return redirect(f"{here}?meeting={meeting}")


@require_GET
def minute(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """A minute for oneself after the meeting, for whoever came."""
    _room(request, meeting, roster=False)
    return redirect("taking:minute", meeting=meeting)


@require_GET
@shown_veiled
def help_page(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """I need help with something: the organisation's contacts. Nothing is recorded."""
    found = _room(request, meeting, roster=False)
    known = facts.from_access(found)
    context = {
        "title": known_title(known),
        "back": reverse("room:room", args=[meeting]),
        "contacts": usecases.contacts(access=found),
    }
    return render(request, "room/help.jinja", context)


@require_http_methods(["GET", "POST"])
def wall(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The chair pairs a wall: a short code, typed in on the big screen."""
    found = _room(request, meeting)
    code = None
    if request.method == "POST":
        paired = walls.pair_wall(access=found)
        code = paired.code if paired else None
    context = {
        "title": known_title(facts.from_access(found)),
        "back": reverse("room:room", args=[meeting]),
        "address": request.build_absolute_uri("/wall/"),
        "code": code,
        "may": walls.may_pair(access=found),
    }
    return render(request, "room/pair_wall.jinja", context)


NO_SUCH_CODE = phrase(
    "That code does not fit a {meeting} that is going on. Check it and try again."
)
TOO_MANY_TRIES = phrase(
    "Several codes did not fit. Wait ten minutes, then try again with the code on the "
    "{facilitator}'s screen."
)


@require_http_methods(["GET", "POST"])
def wall_door(request: HttpRequest) -> HttpResponse:
    """On the big screen: type the code, and it becomes this meeting's wall."""
    error, status = "", 200
    if request.method == "POST":
        try:
            request.session["wall"] = str(_paired_by_code(request).pk)
            return redirect("room:wall_screen")
        except Http404:
            error, status = str(NO_SUCH_CODE), 422
        except walls.TooManyTries:
            error, status = str(TOO_MANY_TRIES), 429
    context = {"error": error, "value": request.POST.get("code", "")[:100] if error else ""}
    return render(request, "room/wall_door.jinja", context, status=status)


def _paired_by_code(request: HttpRequest) -> Wall:
    by = tries.tried_by(
        person=_person(request),
        # The form's own cookie tells browsers apart that have no session yet.
        browser=request.META.get("CSRF_COOKIE", ""),
        address=request.META.get("REMOTE_ADDR", ""),
    )
    return walls.enter_code(code=request.POST.get("code", ""), by=by, at=datetime.now(UTC))


@require_GET
def wall_screen(request: HttpRequest) -> HttpResponse:
    """The wall itself."""
    found = access.wall_for(str(request.session.get("wall")), datetime.now(UTC))
    known = facts.facts_of(found.meeting)
    seq, screen = rendering.one(found.meeting, known, WALL)
    context = {
        "board": rendering.fragment(screen, known.terms),
        "seq": seq,
        "meeting": found.meeting,
        "stream": "/live/wall/stream",
        "poll": "/live/wall/poll",
    }
    return render(request, "room/wall.jinja", context)


@require_http_methods(["GET", "POST"])
def met(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """We met without it: who came, and who presented."""
    found = _room(request, meeting)
    error = ""
    if request.method == "POST":
        said = _record_met(request, found)
        if said.done:
            return redirect("room:room", meeting=meeting)
        error = (REFUSALS.get(said.code) or REFUSALS["not_saved"]).resolve()
    context = {
        "title": known_title(facts.from_access(found)),
        "back": reverse("room:room", args=[meeting]),
        "error": error,
        "seats": found.roster,
        "came": request.POST.getlist("present"),
        "presented": request.POST.getlist("presenter"),
        "made": usecases.new_command_id(),
        "day": found.meeting.starts_at,
    }
    return render(request, "room/met.jinja", context, status=409 if error else 200)


def _command_id(request: HttpRequest) -> str:
    sent = request.POST.get("command", "")
    fits = 1 <= len(sent) <= forms.ID_LIMIT and sent.isprintable()
    return sent if fits else usecases.new_command_id()


def _record_met(request: HttpRequest, found: MeetingAccess) -> usecases.Said:
    try:
        present_people = forms.people(request.POST, "present")
        presenters = forms.people(request.POST, "presenter")
    except forms.BadForm as bad:
        return usecases.Said(bad.code, 0)
    return usecases.record_met(
        access=found,
        command_id=_command_id(request),
        at=datetime.now(UTC),
        present_people=present_people,
        presenters=presenters,
    )
