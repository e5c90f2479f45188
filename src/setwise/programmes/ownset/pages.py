"""Starting a set of one's own, and looking after who may come to it."""

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods, require_POST

from setwise.design.forms import Form
from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.people.access import person_for
from setwise.people.identity import person_in
from setwise.people.models import Person
from setwise.people.signin import proving
from setwise.people.signin.forms import CodeForm
from setwise.programmes.models import OwnSet
from setwise.programmes.ownset import access, links, usecases
from setwise.programmes.ownset.forms import GuestsForm, StartForm, soon
from setwise.programmes.ownset.usecases import Refused

START = "own set"


def known(request: HttpRequest) -> Person | None:
    """Who is signed in here, with an address that was proven then."""
    person = person_in(request.session)
    found = person_for(person) if person else None
    return found if found is not None and found.email else None


def show(request: HttpRequest, page: str, form: Form | None = None, **more: Any) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    failed = form is not None and form.is_bound and form.errors
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context = {"form": form, "home_url": get_script_prefix(), **more}
    return render(request, f"programmes/ownset/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Start a set, and meet tonight."""
    if not settings.OWN_SETS:
        raise Http404
    at, person = datetime.now(UTC), known(request)
    data = request.POST if request.method == "POST" else None
    form = StartForm(data, initial=soon(at), known=person is not None)
    if form.is_bound and form.is_valid() and (way_on := _begun(request, form, person, at)):
        return way_on
    return show(request, "start", form, known=person)


def _begun(
    request: HttpRequest, form: StartForm, person: Person | None, at: datetime
) -> HttpResponse | None:
    if person is not None:
        try:
            started = _start(request, form, person.name, person.email or "", at)
        except Refused as refused:
            form.add_error(None, str(refused))
            return None
        return redirect(_page_of(started.own_set))
    try:
        email = form.cleaned_data["email"]
        # What was written goes with them as it was, and is read again when they are known.
        said = {name: form.data.get(name, "") for name in form.fields}
        proving.begin(request, address=email, purpose=START, said=said, at=at)
    except proving.NotProven as why:
        form.add_error("email", str(why))
        return None
    return redirect("own_set:start_code")


def _start(
    request: HttpRequest, form: StartForm, name: str, email: str, at: datetime
) -> usecases.Started:
    return usecases.start(
        name=name,
        email=email,
        set_name=form.cleaned_data["set_name"],
        addresses=form.cleaned_data["addresses"],
        meeting=form.chosen(),
        link=lambda own_set: link_of(request, own_set),
        at=at,
    )


def link_of(request: HttpRequest, own_set: OwnSet) -> str:
    """The whole address of a set's link."""
    return request.build_absolute_uri(reverse("own_set:come", args=[links.token(own_set)]))


def _page_of(own_set: OwnSet) -> str:
    return reverse("sets:one", args=[own_set.organisation_id, own_set.learning_set_id])


@require_http_methods(["GET", "HEAD", "POST"])
def start_code(request: HttpRequest) -> HttpResponse:
    """Enter the code of the mail; then the set is there."""
    if not settings.OWN_SETS or (waits := proving.waiting(request, START)) is None:
        raise Http404
    at = datetime.now(UTC)
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            proven = proving.prove(request, form.cleaned_data["code"], purpose=START, at=at)
            said = StartForm(proven.said)
            said.is_valid()
            started = _start(request, said, proven.said["name"], proven.address, at)
        except (proving.NotProven, Refused) as why:
            form.add_error("code", str(why))
        else:
            own, path = said.cleaned_data["own_device"], _page_of(started.own_set)
            return proving.sign_in(request, started.starter, path=path, own_device=own)
    return show(request, "code", form, address=waits.address, again=reverse("own_set:start"))


@require_POST
def guests(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """Name more people, let in who asked or not, or have another link."""
    tended, own_set = access.started_by(person_in(request.session), organisation, learning_set)
    at = datetime.now(UTC)
    given: dict[str, Any] = {"access": tended, "own_set": own_set, "at": at}
    try:
        match request.POST.get("do"):
            case "name":
                return _name(request, given)
            case "let_in":
                usecases.let_in(guest=_guest(request, own_set), **given)
            case "turn_away":
                return _turn_away(request, own_set, given)
            case "ask_again":
                away = _guest(request, own_set, turned_away=True)
                usecases.ask_again(guest=away, **given)
            case "new_link":
                usecases.new_link(**given)
    except Refused as refused:
        return _named(request, given, GuestsForm(), str(refused))
    return redirect(_page_of(own_set))


def _turn_away(request: HttpRequest, own_set: OwnSet, given: dict[str, Any]) -> HttpResponse:
    guest, back = _guest(request, own_set), redirect(_page_of(own_set))
    if not usecases.turn_away(guest=guest, **given):
        return back
    again = Undo(request.path, {"do": "ask_again", "guest": str(guest.pk)})
    said = say("{name} was not let in, and is told nothing.", name=guest.name)
    return done(request, back, said, again)


def _guest(request: HttpRequest, own_set: OwnSet, *, turned_away: bool = False) -> Any:
    try:
        asked = UUID(request.POST.get("guest", ""))
        return access.guest_of(own_set, asked, turned_away=turned_away)
    except ValueError:
        raise Http404 from None


def _name(request: HttpRequest, given: dict[str, Any]) -> HttpResponse:
    form = GuestsForm(request.POST)
    if form.is_valid():
        try:
            usecases.name_guests(
                addresses=form.cleaned_data["addresses"],
                link=lambda own_set: link_of(request, own_set),
                **given,
            )
        except Refused as refused:
            form.add_error("addresses", str(refused))
        else:
            return redirect(_page_of(given["own_set"]))
    return _named(request, given, form)


def _named(
    request: HttpRequest, given: dict[str, Any], form: GuestsForm, refused: str = ""
) -> HttpResponse:
    tended = given["access"]
    return show(
        request,
        "guests",
        form,
        found=tended,
        organisation=tended.organisation,
        refused=refused,
        errors=bool(refused),
    )
