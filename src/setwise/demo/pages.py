"""The pages of the demonstration. Outside demonstration mode none of them exists."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from setwise.core.meeting import processes
from setwise.demo import intake, leading, options, players, usecases, watching
from setwise.demo.front import only_in_demonstration
from setwise.demo.usecases import Chair
from setwise.design.words import phrase
from setwise.people.identity import take_persona
from setwise.programmes.access import meeting_for
from setwise.programmes.models import Depth
from setwise.room.usecases import come_in

E = TypeVar("E", bound=StrEnum)


def door(request: HttpRequest) -> HttpResponse | None:
    """The front of the demonstration; None where there is no demonstration."""
    if not settings.DEMO:
        return None
    return render(request, "demo/door.jinja", {"short": "short-set"})


@only_in_demonstration
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """One click: a fresh meeting, in the chair that was picked."""
    begun = usecases.begin(
        chair=_one_of(Chair, request.POST.get("chair")),
        depth=_one_of(Depth, request.POST.get("depth") or Depth.FULL.value),
        process=_process(request.POST.get("process") or processes.DEFAULT),
        at=datetime.now(UTC),
    )
    players.rouse()
    if begun.person is None:
        watching.pair(request, begun.meeting)
        return redirect("demo:watch", meeting=begun.meeting)
    take_persona(request.session, begun.key, begun.person)
    return _seated(begun.key, begun.meeting, begun.person)


@only_in_demonstration
@require_POST
def lead(request: HttpRequest) -> HttpResponse:
    """Look after the programme: its intake, as its lead sees it."""
    led = leading.prepare(at=datetime.now(UTC))
    take_persona(request.session, intake.LEAD_KEY, led.person)
    here = f"/as/{intake.LEAD_KEY}/organisation/{led.organisation}"
    return redirect(f"{here}/cohorts/{led.cohort}/")


@only_in_demonstration
@require_POST
def sit(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Take another chair in the same meeting, in a tab of its own."""
    key, person = usecases.sit(meeting=meeting, short=request.POST.get("who", ""))
    take_persona(request.session, key, person)
    return _seated(key, meeting, person)


@only_in_demonstration
@require_POST
def pace(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Faster, or at a human pace."""
    faster = request.POST.get("speed") == "faster"
    usecases.set_pace(meeting=meeting, speed=options.FASTER if faster else options.HUMAN_PACE)
    players.rouse()
    return redirect("room:room", meeting=meeting)


@only_in_demonstration
@require_POST
def rehearsal(request: HttpRequest) -> HttpResponse:
    """A fresh set with a meeting that clients will hold; nobody in it is played here."""
    try:
        members = int(request.POST.get("people", ""))
        gathered = usecases.gather(
            members=members,
            depth=_one_of(Depth, request.POST.get("depth")),
            process=_process(request.POST.get("process") or processes.DEFAULT),
            at=datetime.now(UTC),
        )
    except ValueError:
        return JsonResponse(
            {"error": str(phrase("That is too few people, or too many."))}, status=422
        )
    return JsonResponse(gathered)


@only_in_demonstration
@require_POST
def be(request: HttpRequest) -> HttpResponse:
    """Be one of the made-up people, in the tabs whose address says so."""
    person = usecases.made_up(request.POST.get("person", ""))
    take_persona(request.session, usecases.key(request.POST.get("key", "")), person)
    return HttpResponse(status=204)


def _seated(key: str, meeting: UUID, person: UUID) -> HttpResponse:
    """One click is enough: who picks a chair is in the room."""
    come_in(access=meeting_for(person, meeting), at=datetime.now(UTC))
    return redirect(_room(key, meeting))


def _room(key: str, meeting: UUID) -> str:
    return f"/as/{key}/meetings/{meeting}/"


def _process(name: str) -> str:
    try:
        return processes.newest(name).name
    except ValueError:
        raise Http404 from None


def _one_of(kind: type[E], value: str | None) -> E:
    try:
        return kind(value or "")
    except ValueError:
        raise Http404 from None
