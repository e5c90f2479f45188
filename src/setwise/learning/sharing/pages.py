"""The pages of sharing: the owner's, and the reader's."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.design.identifying import seen
from setwise.design.words import say
from setwise.learning.access import owner_in, when_open
from setwise.learning.journal import entries
from setwise.learning.journal.access import entry_for
from setwise.learning.journal.prompts import THEMES
from setwise.learning.sharing import queries, usecases
from setwise.learning.sharing.access import (
    Candidate,
    by_address,
    candidates_for,
    own_share,
    shared_with,
)
from setwise.learning.sharing.forms import SOMEBODY, ShareForm
from setwise.people.identity import person_in


def _answer(
    request: HttpRequest, page: str, /, status: int = HTTPStatus.OK, **context: object
) -> HttpResponse:
    always = {"home_url": get_script_prefix(), "entries": entries, "themes": THEMES}
    return render(request, f"learning/sharing/{page}.jinja", {**context, **always}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def share(request: HttpRequest, entry: UUID) -> HttpResponse:
    """Choose with whom to share an entry; what they will read stands below."""
    owner, at = owner_in(request), datetime.now(UTC)
    there = entry_for(owner, entry)
    candidates = candidates_for(owner)
    form = ShareForm(request.POST or None, candidates=candidates)
    if form.is_bound and form.is_valid():
        chosen, address = form.cleaned_data["reader"], form.cleaned_data["address"]
        reader: Candidate | None
        if chosen == SOMEBODY:
            reader = by_address(owner, address) if address else None
        else:
            reader = next(each for each in candidates if str(each.person) == chosen)
        if reader:
            usecases.share(owner=owner, entry=entry, reader=reader, lasts=form.time, at=at)
            return redirect("journal:entry", entry)
        form.add_error("address", say("Nobody of your organisation signs in with this address"))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return _answer(request, "share", status, form=form, entry=there, seen=seen(there.text))


@require_POST
def take_back(request: HttpRequest, share: UUID) -> HttpResponse:
    """One press, and only its owner can read the entry again."""
    owner = owner_in(request)
    found = own_share(owner, share)
    usecases.take_back(owner=owner, share=share, at=datetime.now(UTC))
    return redirect("journal:entry", found.entry)


@require_safe
def waiting(request: HttpRequest) -> HttpResponse:
    """What others share with whoever is signed in."""
    reader = person_in(request.session, request.META.get("setwise.persona"))
    if reader is None:
        raise Http404
    return _answer(request, "waiting", waiting=queries.waiting_for(reader, datetime.now(UTC)))


@require_safe
@when_open
def read(request: HttpRequest, share: UUID) -> HttpResponse:
    """What somebody shared, to read."""
    reader = person_in(request.session, request.META.get("setwise.persona"))
    return _answer(request, "read", shared=shared_with(reader, share, datetime.now(UTC)))
