"""Trying a question on oneself: answered to whoever asks, and kept nowhere."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.people.identity import person_in
from setwise.programmes.access import MeetingAccess
from setwise.room import access, acting, facts, present, trying
from setwise.room.labels import QUESTION_STAGES
from setwise.room.pages import known_title, page_of
from setwise.room.stems import stems_for
from setwise.room.trying import NO_TRIAL, Trial


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, meeting: UUID) -> HttpResponseBase:
    """A box of one's own for a question, and a hint for it.

    Scripts get JSON, as `room.live.presses` tells it. Without one, what was typed in a box of the room
    comes back in it, with the hint.
    """
    person = person_in(request.session, request.META.get("setwise.persona"))
    if request.method != "POST":
        return _page(request, access.room_for(person, meeting), NO_TRIAL)
    if "application/json" in request.headers.get("Accept", ""):
        return _told(person, meeting, request)
    found = access.room_for(person, meeting)
    trial = trying.read(request.POST)
    if request.POST.get("kind") == "question":
        return page_of(request, found, trial=trial)
    return _page(request, found, trial)


def _told(person: UUID | None, meeting: UUID, request: HttpRequest) -> JsonResponse:
    acting.find(person, meeting)
    return JsonResponse(trying.glance(request.POST).told)


def _page(request: HttpRequest, found: MeetingAccess, trial: Trial) -> HttpResponse:
    stage = request.POST.get("stage") or _stage_now(found.meeting.id)
    context = {
        "title": known_title(facts.from_access(found)),
        "back": reverse("room:room", args=[found.meeting.id]),
        "stage": stage,
        "stems": stems_for(stage, presents=False),
        "trial": trial,
    }
    return render(request, "room/question.jinja", context)


def _stage_now(meeting: UUID) -> str:
    """What the meeting is doing, if that is a time for questions; else as if it explored."""
    state = present.now(meeting).state
    stage = state.stage.key if state.open else ""
    return stage if stage in QUESTION_STAGES else "open_questions"
