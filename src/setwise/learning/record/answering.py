"""What the pages of the record have in common: the form that was refused, the day, the way back."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from http import HTTPStatus
from uuid import UUID, uuid4

from django.forms import Form as AnyForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse

from setwise.design.dates import LONDON
from setwise.learning import saving


def now() -> datetime:
    """The moment, for use cases."""
    return datetime.now(UTC)


def today() -> date:
    """The British day."""
    return datetime.now(LONDON).date()


def answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    """A page of the record; a form that was refused comes back with the status that says so."""
    form, refused = context.get("form"), context.setdefault("refused", "")
    failed = bool(refused or (isinstance(form, AnyForm) and form.is_bound and form.errors))
    context |= {"home_url": get_script_prefix()}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, f"learning/record/{page}.jinja", context, status=status)


def kept(form: AnyForm, save: Callable[[], object]) -> tuple[bool, str]:
    """Whether it could be saved, and what was in the way besides the form's own errors."""
    refused = saving.saved(form, save)
    return not (refused or form.errors), refused


def new_key(form: AnyForm) -> UUID:
    """The key under which something new was begun; pressed twice, it is the same."""
    given = form.cleaned_data.get("key")
    return given if isinstance(given, UUID) else uuid4()


def back_to(name: str, *, gone: UUID | None = None) -> HttpResponse:
    """To a page of the record; with what has just been taken out, so that it can be put back."""
    here = reverse(name)
    return redirect(f"{here}?gone={gone}" if gone else here)
