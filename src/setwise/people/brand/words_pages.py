"""Where an administrator says what an organisation calls things."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.design.brand import Brand
from setwise.design.terms import BRITISH, NAMES
from setwise.design.undoing import done
from setwise.design.words import say
from setwise.people.access import OrganisationAccess
from setwise.people.brand import queries, usecases, wording
from setwise.people.brand.access import administered
from setwise.people.brand.forms import WordsForm, filled_with
from setwise.people.brand.found import brand_of, terms_from
from setwise.people.brand.pages import answer, earlier, who
from setwise.people.brand.queries import WordsVersion


@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The words that hold, others to try, and those that held before."""
    access = administered(who(request), organisation)
    versions = queries.words(organisation)
    if request.method == "POST":
        return _sent(request, access, versions)
    back = earlier(request, versions)
    begun = back or versions[0]
    form = WordsForm(initial=filled_with(begun.words, versions[0].number))
    as_if = _as_if(access, dict(begun.words)) if back else None
    return _words(request, access, versions, form, as_if)


def _as_if(access: OrganisationAccess, own: dict[str, list[str]]) -> Brand:
    """The brand with these words."""
    return brand_of(access.organisation)._replace(terms=terms_from(own))


def _words(
    request: HttpRequest,
    access: OrganisationAccess,
    versions: tuple[WordsVersion, ...],
    form: WordsForm,
    as_if: Brand | None,
) -> HttpResponse:
    terms = [
        (name, getattr(BRITISH, name), wording.MEANINGS[name], form[f"{name}_one"], form[f"{name}_many"])
        for name in NAMES
    ]  # fmt: skip
    more = {"form": form, "versions": versions, "boxes": terms, "examples": wording.EXAMPLES}
    return answer(request, "words", access, as_if, **more)


def _sent(
    request: HttpRequest, access: OrganisationAccess, versions: tuple[WordsVersion, ...]
) -> HttpResponse:
    form = WordsForm(request.POST)
    if not form.is_valid():
        return _words(request, access, versions, form, None)
    if request.POST.get("do") == "publish" and _publish(form, access):
        return done(
            request,
            redirect("brand:words", access.organisation),
            say("The words are published: everybody reads them from now on."),
        )
    as_if = None
    if not form.errors:
        own = {name: list(forms) for name, forms in form.words().items()}
        as_if = _as_if(access, own)
    return _words(request, access, queries.words(access.organisation), form, as_if)


def _publish(form: WordsForm, access: OrganisationAccess) -> bool:
    try:
        usecases.publish_words(
            person=access.person,
            organisation=access.organisation,
            words=form.words(),
            base=form.cleaned_data["base"],
            at=datetime.now(UTC),
        )
    except usecases.Unchanged:
        form.add_error(f"{NAMES[0]}_one", wording.UNCHANGED.resolve())
    except usecases.Outdated:
        form.add_error(f"{NAMES[0]}_one", wording.OUTDATED.resolve())
        newest = queries.words(access.organisation)[0].number
        form.data = {name: form[name].value() for name in form.fields} | {"base": newest}
    return form.is_valid()
