"""How I see myself: one page to rate, one to look back on. Nobody else has either."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from http import HTTPStatus
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.design.undoing import done
from setwise.design.words import say
from setwise.learning.access import Owner, owner_in, when_open
from setwise.learning.growth import queries, usecases
from setwise.learning.growth.access import standing_for
from setwise.learning.growth.drawing import Picture, Told, picture
from setwise.learning.growth.forms import RateForm, as_it_is
from setwise.learning.growth.kinds import LEAST, MOMENTS, MOST, STAYING, SURE, name_of
from setwise.learning.growth.queries import Grown, Standing
from setwise.learning.growth.rules import Moment, moment_of
from setwise.learning.saving import as_json, saved


class Look(NamedTuple):
    """One set, as its page part shows it: a picture, the same as a table, and what comes next."""

    learning_set: UUID
    name: str
    moments: tuple[tuple[Moment, str, datetime], ...]
    lines: tuple[Told, ...]
    picture: Picture
    staying: tuple[tuple[str, str], ...]
    open: str
    """What can be rated now, in words; empty if nothing can."""


@require_safe
@when_open
def growth(request: HttpRequest) -> HttpResponse:
    """All that I rated, set by set, and what I can rate now."""
    owner, at = owner_in(request), datetime.now(UTC)
    looks = tuple(_looks(owner, at))
    context = {"looks": looks, "home_url": get_script_prefix()}
    return render(request, "learning/growth/growth.jinja", context)


def _looks(owner: Owner, at: datetime) -> Iterator[Look]:
    before = {each.learning_set: each for each in queries.grown(owner.person)}
    for each in queries.standings(owner.person, at):
        nothing = Grown(each.learning_set, each.name, ())
        yield _look(before.pop(each.learning_set, nothing), moment_of(each.journey))
    for past in before.values():
        yield _look(past, Moment.END)


def _opens(found: Grown, now: Moment) -> str:
    if any(each.moment is now for each in found.ratings):
        return say("Change what you said")
    return say("Look at yourself: {when}", when=str(MOMENTS[now]).lower())


def _look(found: Grown, now: Moment) -> Look:
    skills = dict.fromkeys(skill for each in found.ratings for skill in each.skills)
    lines = [
        Told(
            name_of(skill),
            LEAST,
            MOST,
            {each.moment: each.skills[skill] for each in found.ratings if skill in each.skills},
        )
        for skill in skills
    ]
    sure = {e.moment: e.confidence for e in found.ratings if e.confidence is not None}
    told = tuple(each for each in (*lines, Told(say("Confidence"), 0, SURE, sure)) if each.values)
    staying = [
        (str(MOMENTS[e.moment]), str(STAYING[e.staying])) for e in found.ratings if e.staying
    ]
    return Look(
        found.learning_set,
        found.name,
        tuple((each.moment, str(MOMENTS[each.moment]), each.at) for each in found.ratings),
        told,
        picture(told),
        tuple(staying),
        _opens(found, now),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def rate(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """Rate myself. Scripts save it as it is chosen, and get JSON."""
    owner, at = owner_in(request), datetime.now(UTC)
    standing = standing_for(owner, learning_set, at)
    if request.method != "POST":
        moment = moment_of(standing.journey)
        before = queries.rated(owner.person, learning_set, moment)
        first = as_it_is(standing.skills, moment, before)
        return _page(request, standing, RateForm(initial=first, skills=standing.skills), moment)
    form = RateForm(request.POST, skills=standing.skills)
    moment = _moment(request, owner, standing)
    if request.POST.get("do") == "let_go":
        usecases.let_go(owner=owner, learning_set=learning_set, moment=moment)
        return done(
            request, redirect("growth:growth"), say("What you said about yourself is erased.")
        )
    refused = saved(form, lambda: _rate(owner, standing, moment, form, at))
    if answer := as_json(request, form, refused):
        return answer
    if refused or form.errors:
        return _page(request, standing, form, moment, refused)
    return done(request, redirect("growth:growth"), _kept(form))


def _kept(form: RateForm) -> str:
    if any(each not in (None, "", {}) for each in form.said().values()):
        return say("What you said about yourself is kept.")
    return say("You left everything out, so nothing is kept.")


def _moment(request: HttpRequest, owner: Owner, standing: Standing) -> Moment:
    """The moment that the page was about: it may have passed since, but not to one that is not there."""
    now = moment_of(standing.journey)
    try:
        said = Moment(request.POST.get("moment", ""))
    except ValueError:
        return now
    known = said is now or queries.rated(owner.person, standing.learning_set, said)
    return said if known else now


def _rate(owner: Owner, standing: Standing, moment: Moment, form: RateForm, at: datetime) -> None:
    usecases.rate(owner=owner, standing=standing, moment=moment, at=at, **form.said())


def _page(
    request: HttpRequest, standing: Standing, form: RateForm, moment: Moment, refused: str = ""
) -> HttpResponse:
    context = {
        "standing": standing,
        "form": form,
        "when": str(MOMENTS[moment]),
        "refused": refused,
        "home_url": get_script_prefix(),
    }
    failed = refused or (form.is_bound and form.errors)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, "learning/growth/rate.jinja", context, status=status)


@require_POST
@when_open
def later(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """Not now: asked again in some weeks, if it is still the time for it."""
    owner, at = owner_in(request), datetime.now(UTC)
    for each in queries.standings(owner.person, at):
        if each.learning_set == learning_set:
            moment = moment_of(each.journey)
            usecases.put_away(owner=owner, learning_set=learning_set, moment=moment, at=at)
            return redirect(get_script_prefix())
    raise Http404
