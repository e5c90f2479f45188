"""The page on which a set writes its own questions for reflecting."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.design.words import say
from setwise.learning.journal import set_pages
from setwise.learning.journal.forms import BOXES, QuestionsForm
from setwise.learning.saving import saved
from setwise.people.identity import person_in
from setwise.programmes.access import SetAccess


@require_http_methods(["GET", "HEAD", "POST"])
def set_page(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """The set's own questions, to write for those who belong to it."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    access = set_pages.page_for(person, learning_set)
    there = set_pages.questions(learning_set)
    if request.method != "POST":
        return _page(request, access, _form(there))
    form = QuestionsForm(request.POST)
    try:
        refused = saved(form, lambda: _write(access, form))
    except set_pages.Changed:
        # What was typed stays; sent once more, it counts.
        data = request.POST.copy()
        data["shown"] = set_pages.mark(there)
        form, refused = QuestionsForm(data), say("Somebody else changed this page meanwhile.")
        form.is_valid()
        return _page(request, access, form, refused, there)
    if refused or form.errors:
        return _page(request, access, form, refused)
    return redirect("journal:begin")


def _form(there: tuple[str, ...]) -> QuestionsForm:
    asked = dict(zip(BOXES, there, strict=False))
    return QuestionsForm(initial={**asked, "shown": set_pages.mark(there)})


def _write(access: SetAccess, form: QuestionsForm) -> None:
    set_pages.write(
        access=access,
        asked=form.asked,
        shown=form.cleaned_data["shown"],
        at=datetime.now(UTC),
    )


def _page(
    request: HttpRequest,
    access: SetAccess,
    form: QuestionsForm,
    refused: str = "",
    theirs: tuple[str, ...] | None = None,
) -> HttpResponse:
    failed = refused or form.errors
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context = {
        "access": access,
        "form": form,
        "refused": refused,
        "theirs": theirs,
        "home_url": get_script_prefix(),
    }
    return render(request, "learning/journal/set_page.jinja", context, status=status)
