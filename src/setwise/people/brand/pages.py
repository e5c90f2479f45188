"""Where an administrator gives an organisation its look: seen first, published, and gone back on."""

from collections.abc import Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_safe

from setwise.design.brand import Brand, shown
from setwise.design.undoing import done
from setwise.design.words import say
from setwise.people.access import OrganisationAccess
from setwise.people.brand import queries, usecases, wording
from setwise.people.brand.access import administered, logo_of
from setwise.people.brand.forms import LookForm
from setwise.people.brand.found import brand_of, look_of
from setwise.people.brand.logos import ICONS, LARGEST, NoLogo, TooLarge, icon
from setwise.people.brand.queries import LookVersion
from setwise.people.identity import person_in

FOR_EVER = 31_536_000
"""Seconds. What an address with a digest shows is never another picture."""


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def answer(
    request: HttpRequest, page: str, access: OrganisationAccess, as_if: Brand | None, **more: Any
) -> HttpResponse:
    """A page of this area, in the look and words that are being looked at."""
    form = more["form"]
    failed = form.is_bound and bool(form.errors)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context = {
        "organisation": access,
        "home_url": get_script_prefix(),
        "preview": as_if is not None,
        **more,
    }
    with shown(as_if):
        return render(request, f"people/brand/{page}.jinja", context, status=status)


def earlier(request: HttpRequest, versions: tuple[Any, ...]) -> Any:
    """The version that whoever asks would go back to, if they name one."""
    wanted = request.GET.get("from", "")
    return next((each for each in versions if str(each.number) == wanted), None)


@require_safe
def logo(request: HttpRequest, organisation: UUID, digest: str) -> HttpResponse:
    """An organisation's logo; with `icon` as the square picture that stands for it on a phone."""
    png, size = logo_of(organisation, digest), request.GET.get("icon", "")
    if size in {str(each) for each in ICONS}:
        png = icon(png, int(size), "#ffffff")
    found = HttpResponse(png, content_type="image/png")
    found["Cache-Control"] = f"public, max-age={FOR_EVER}, immutable"
    found["Content-Security-Policy"] = "default-src 'none'; sandbox"
    found["Content-Disposition"] = 'inline; filename="logo.png"'
    return found


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The look that holds, one to try, and those that held before."""
    access = administered(who(request), organisation)
    versions = queries.looks(organisation)
    if request.method == "POST":
        return _sent(request, access, versions)
    back = earlier(request, versions)
    form = LookForm(initial=_boxes(back or versions[0], versions[0].number))
    return _look(request, access, versions, form, _as_if(access, form.initial) if back else None)


def _boxes(version: LookVersion, base: int) -> dict[str, Any]:
    known = ("palette", "logo", "ods_code", "registered")
    return {"base": base, **{name: getattr(version, name) for name in known}}


def _as_if(access: OrganisationAccess, boxes: Mapping[str, Any]) -> Brand:
    """The brand with the look that stands in the boxes."""
    digest = boxes["logo"] if queries.has_logo(access.organisation, boxes["logo"]) else ""
    registered = bool(boxes["registered"] and boxes["ods_code"])
    look = look_of(access.organisation, access.name, boxes["palette"], registered, digest)
    return brand_of(access.organisation)._replace(look=look)


def _look(
    request: HttpRequest,
    access: OrganisationAccess,
    versions: tuple[LookVersion, ...],
    form: LookForm,
    as_if: Brand | None,
) -> HttpResponse:
    digest = str(form["logo"].value() or "")
    digest = digest if queries.has_logo(access.organisation, digest) else ""
    shows = look_of(access.organisation, "", "teal", False, digest).logo
    return answer(request, "look", access, as_if, form=form, versions=versions, logo=shows)


def _sent(
    request: HttpRequest, access: OrganisationAccess, versions: tuple[LookVersion, ...]
) -> HttpResponse:
    form = LookForm(request.POST, request.FILES)
    if not form.is_valid() or not _draws(form, access):
        return _look(request, access, versions, form, None)
    if request.POST.get("do") == "publish" and _publish(form, access):
        return done(
            request,
            redirect("brand:look", access.organisation),
            say("The look is published: everybody sees it from now on."),
        )
    as_if = _as_if(access, form.cleaned_data) if not form.errors else None
    return _look(request, access, queries.looks(access.organisation), form, as_if)


def _draws(form: LookForm, access: OrganisationAccess) -> bool:
    """Take up the picture that was sent, or let go of the one there is."""
    said = form.cleaned_data
    if said["without_logo"]:
        said["logo"] = ""
    elif said["file"]:
        try:
            said["logo"] = usecases.try_logo(
                person=access.person,
                organisation=access.organisation,
                uploaded=said["file"].read(LARGEST + 1),
                at=datetime.now(UTC),
            )
        except TooLarge:
            form.add_error("file", wording.LARGE_LOGO.resolve())
        except NoLogo:
            form.add_error("file", wording.NO_LOGO.resolve())
    _put(form, logo=said["logo"], without_logo="")
    return form.is_valid()


def _put(form: LookForm, **values: Any) -> None:
    """What the boxes hold when the page comes back."""
    form.data = {name: form[name].value() for name in form.fields} | values


def _publish(form: LookForm, access: OrganisationAccess) -> bool:
    said = form.cleaned_data
    try:
        usecases.publish_look(
            person=access.person,
            organisation=access.organisation,
            at=datetime.now(UTC),
            **{name: said[name] for name in ("palette", "logo", "ods_code", "registered", "base")},
        )
    except usecases.Unchanged:
        form.add_error("palette", wording.UNCHANGED.resolve())
    except usecases.NotTheirs:
        form.add_error("file", wording.GONE_LOGO.resolve())
    except usecases.Outdated:
        form.add_error("palette", wording.OUTDATED.resolve())
        _put(form, base=queries.looks(access.organisation)[0].number)
    return form.is_valid()
