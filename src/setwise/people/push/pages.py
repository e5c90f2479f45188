"""Being told on one's own device: turn it on here, see where it is on, turn it off."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from setwise.design.words import LazySay, phrase, phrase_n
from setwise.people import sessions
from setwise.people.identity import person_in
from setwise.people.push import here, queries, usecases, vapid
from setwise.people.push.usecases import MOST, NotOne, Told, TooMany
from setwise.people.sessions.devices import device_of
from setwise.people.signin import codes

COUNTED = "turn_on_push"
PHONES = ("iPhone", "Android")
EXAMPLE = datetime(2026, 12, 10, 14, tzinfo=UTC)
"""When the set meets in what is shown as an example."""
NOT_ONE = phrase("This browser cannot be told by us. Mails come all the same.")
TOO_MANY = phrase_n(
    "You are told on {n} device already. Turn it off first.",
    "You are told on {n} devices already. Turn one of them off first.",
).bind(n=MOST)
TOO_OFTEN = phrase("That was tried too often. Try again in an hour.")


@require_safe
def device(request: HttpRequest) -> HttpResponse:
    """Whether I am told here, and where else."""
    return _page(request, _person(request))


@require_POST
def on(request: HttpRequest) -> HttpResponse:
    """Tell me here from now on. The browser was asked before, by the page's script."""
    person, row = _person(request), sessions.store_of(request).row
    if row is None or not row.facts.own_device:
        return redirect("push:device")
    told = Told(*(request.POST.get(name, "") for name in ("address", "key", "secret")))
    try:
        codes.count(request, COUNTED, person.hex)
        made = usecases.turn_on(
            person=person,
            session=row.id,
            told=told,
            name=_kind(request),
            at=datetime.now(UTC),
        )
    except codes.TooOften:
        return _page(request, person, TOO_OFTEN, HTTPStatus.TOO_MANY_REQUESTS)
    except (NotOne, TooMany) as refused:
        why = TOO_MANY if isinstance(refused, TooMany) else NOT_ONE
        return _page(request, person, why, HTTPStatus.UNPROCESSABLE_ENTITY)
    answer = redirect("push:device")
    here.remember(answer, made)
    return answer


@require_POST
def off(request: HttpRequest, device: UUID) -> HttpResponse:
    """Tell me there no longer. Done twice it is done once."""
    usecases.turn_off(person=_person(request), device=device)
    answer = redirect("push:device")
    if here.device_here(request) == device:
        here.forget(answer)
    return answer


@require_POST
def all_off(request: HttpRequest) -> HttpResponse:
    """Tell me on no device any more."""
    usecases.turn_all_off(person=_person(request))
    answer = redirect("push:device")
    here.forget(answer)
    return answer


def _person(request: HttpRequest) -> UUID:
    """Who asks. Raises Http404 for nobody, and where the operator has not turned it on."""
    person = person_in(request.session)
    if person is None or not vapid.is_on():
        raise Http404
    return person


def _page(
    request: HttpRequest,
    person: UUID,
    wrong: LazySay | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    row = sessions.store_of(request).row
    devices = queries.devices_of(person, here=here.device_here(request))
    context = {
        "devices": devices,
        "is_here": any(each.here for each in devices),
        "own_device": row is not None and row.facts.own_device,
        "is_phone": any(each in _kind(request) for each in PHONES),
        "key": vapid.public_key(),
        "wrong": wrong,
        "example": EXAMPLE,
    }
    return render(request, "people/push/device.jinja", context, status=status)


def _kind(request: HttpRequest) -> str:
    return device_of(request.headers.get("User-Agent", ""))
