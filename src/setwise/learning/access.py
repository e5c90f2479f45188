"""The door to what is one's own. There is no other: what belongs to somebody else does not exist."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import wraps
from http import HTTPStatus
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix

from setwise.people.access import every_organisation_of, joined_by, person_for
from setwise.people.farewell import access as farewell
from setwise.people.identity import person_in
from setwise.programmes.access import sets_of
from setwise.store import private, tenancy, words


class Owner(NamedTuple):
    """Somebody among their own things, and the organisation under whose roof they are written."""

    person: UUID
    organisation: UUID


Page = Callable[..., HttpResponse]


def owner_in(request: HttpRequest) -> Owner:
    """Whoever is signed in. Raises Http404 for nobody, and for somebody who never belonged anywhere.

    New things are written under the first organisation that they have joined, by name; for
    somebody who has left them all, under the last one they were in.
    """
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    return owner_of(person)


def owner_of(person: UUID, at: datetime | None = None) -> Owner:
    """The same, of somebody who was found already. Whoever has left comes for as long as they may."""
    person_for(person)
    organisation = next(_roofs(person, at or datetime.now(UTC)), None)
    if organisation is None:
        raise Http404
    tenancy.enter(organisation=organisation, person=person)
    return Owner(person, organisation)


def _roofs(person: UUID, at: datetime) -> Iterator[UUID]:
    """Under which organisations somebody's things can be written, the best one first."""
    yield from joined_by(person)
    if farewell.over(person, at):
        raise Http404
    yield from reversed(every_organisation_of(person))
    yield from (each.learning_set.organisation for each in sets_of(person))


def when_open(page: Page) -> Page:
    """A page that says so where the keys are out of reach, and shows nothing as if it were empty."""

    @wraps(page)
    def opened(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return page(request, *args, **kwargs)
        except (private.NotNow, words.NotSealed):
            context = {"home_url": get_script_prefix()}
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return render(request, "learning/not_now.jinja", context, status=status)

    return opened
