"""A practice set: a page that carries what was pressed so far, and is worked out anew from it."""

from __future__ import annotations

from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from setwise.design.phrases import phrases
from setwise.learning.access import Owner, owner_in
from setwise.people.brand.found import terms_of
from setwise.room import pieces
from setwise.room.companion import moments
from setwise.room.practice.forms import AskingForm
from setwise.room.practice.looking import Looked, look
from setwise.room.practice.sets.chairs import CHAIRS, Chair, Lost, Sitting, sit
from setwise.room.practice.sets.showing import Shown, facts, show
from setwise.room.practice.sets.table import ASK

LOOK = "look"


class Step(NamedTuple):
    """What was pressed, and the box if there is one."""

    pressed: tuple[str, ...]
    form: AskingForm
    looked: Looked | None = None
    asked: str = ""
    """What was asked in writing just now: it is on this page, and nowhere else."""


@require_http_methods(["GET", "HEAD", "POST"])
def practise(request: HttpRequest, chair: str) -> HttpResponse:
    """Sit in one of the three chairs."""
    owner, found = owner_in(request), CHAIRS.get(chair)
    if found is None:
        raise Http404
    try:
        step = _step(request, found)
        sitting = sit(found, step.pressed)
    except Lost:
        return redirect("practice:set", chair=chair)
    failed = step.form.is_bound and not step.form.is_valid()
    context = _context(owner, chair, found, step, sitting)
    return render(request, "room/practice/set.jinja", context, status=422 if failed else 200)


def _step(request: HttpRequest, chair: Chair) -> Step:
    if request.method != "POST":
        return Step((), AskingForm())
    pressed = tuple(filter(None, request.POST.get("so_far", "").split(".")))
    do = request.POST.get("do", "")
    if do not in (LOOK, ASK):
        return Step((*pressed, do), AskingForm())
    if not any(each.key == ASK for each in sit(chair, pressed).choices):
        raise Lost
    return _asking(pressed, do, AskingForm(request.POST))


def _asking(pressed: tuple[str, ...], do: str, form: AskingForm) -> Step:
    """A question in writing: looked at first, or asked."""
    if not form.is_valid():
        return Step(pressed, form)
    text = form.cleaned_data["asking"]
    looked = look(text)
    if do == LOOK:
        return Step(pressed, form, looked)
    key = f"{ASK}-{looked.reason}" if looked.reason else ASK
    return Step((*pressed, key), AskingForm(), asked=text)


def _context(
    owner: Owner, chair: str, found: Chair, step: Step, sitting: Sitting
) -> dict[str, object]:
    shown = show(sitting)
    return {
        "chair": chair,
        "found": found,
        "shown": shown,
        "s": shown.screen,
        "so_far": ".".join(step.pressed),
        "form": step.form,
        "looked": step.looked,
        "asked": step.asked,
        "begins": not step.pressed,
        **_parts(shown),
        "at_hand": _at_hand(owner, sitting.table.moment),
    }


def _parts(shown: Shown) -> dict[str, object]:
    """The path and the circle, as the room has them."""
    said, seen = phrases(facts().terms), shown.screen
    ring = pieces.ring(said, seen.seats, seen.centre, seen.centre_small) if shown.ring else ""
    return {"path": pieces.path(said, seen.path, seen.path_now), "ring": ring}


def _at_hand(owner: Owner, moment: str) -> moments.Moment | None:
    """The facilitator's words for the moment that it has come to, as their organisation has them."""
    if not moment:
        return None
    every = moments.moments(owner.organisation, terms_of(owner.organisation))
    return next(each for each in every if each.key == moment)
